"""Lines kept until they are asked for: in memory while they are few, then in a nameless file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing

from . import disk
from .scratch import Scratch

HELD_BYTES = 8 << 20  # in memory; the hunk of a JSONL file whose every record changes is twice as large as the file
READ_BYTES = 1 << 20  # at a time


class Backlog:
    """Appended to, and taken out once. list(taken()) joined == all lines added, joined.

    Raises OutputError or UsageError when the system has no room for its file.
    """

    def __init__(self, held: int = HELD_BYTES) -> None:
        self._held = held
        self._lines: list[bytes] = []
        self._size = 0
        self._file: Scratch | None = None

    def add(self, lines: list[bytes]) -> None:
        """Append lines, terminators included."""
        self._lines += lines
        self._size += sum(map(len, lines))
        if self._size > self._held:
            self._spill()

    def taken(self) -> Iterator[bytes]:
        """Everything, in pieces of whole lines; a single one if it was kept in memory."""
        if self._file is None:
            yield b"".join(self._lines)
            return
        self._spill()
        with closing(self._file), disk.refusals(self._file.name):
            self._file.file.seek(0)
            reader = io.BufferedReader(self._file.file, READ_BYTES)
            while lines := reader.readlines(READ_BYTES):
                yield b"".join(lines)

    def _spill(self) -> None:
        self._file = self._file or Scratch()
        self._file.write(b"".join(self._lines))
        self._lines, self._size = [], 0
