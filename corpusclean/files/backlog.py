"""Lines kept until they are asked for: in memory while they are few, then in a nameless file."""

from __future__ import annotations

import io
from collections.abc import Iterator

from . import disk

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
        self._file: io.FileIO | None = None
        self._name = ""  # of the folder, for errors: the file has none

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
        with self._file, disk.refusals(self._name):
            self._file.seek(0)
            reader = io.BufferedReader(self._file, READ_BYTES)
            while lines := reader.readlines(READ_BYTES):
                yield b"".join(lines)

    def _spill(self) -> None:
        if self._file is None:
            self._file = self._opened()
        disk.write(self._file.fileno(), b"".join(self._lines), self._name)
        self._lines, self._size = [], 0

    def _opened(self) -> io.FileIO:
        import tempfile  # few patches come so far

        with disk.refusals("a temporary file"):
            self._name = f"a temporary file in {tempfile.gettempdir()}"
        with disk.refusals(self._name):
            file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  # open until it is taken
        assert isinstance(file, io.FileIO)
        return file
