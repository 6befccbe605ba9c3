"""Data on stdout: all of it, or an error that says so."""

from __future__ import annotations

import os
from typing import IO, Any

from ..errors import OutputError
from . import disk

HELD = 1 << 16  # bytes gathered before they are written; `flush` does not wait for them


class Stdout:
    """stdout as a sink of bytes.

    A closed pipe raises BrokenPipeError, for which the command returns 141 and says nothing; a full disk or a closed
    stdout raises OutputError.
    """

    def __init__(self, stream: IO[Any] | None) -> None:
        """`stream` is sys.stdout, which is None where the shell closed it (">&-")."""
        if stream is None:
            raise OutputError("stdout is closed; give it a file or a pipe, or name an output with -o")
        stream.flush()
        self._descriptor = stream.fileno()
        self._held = bytearray()

    def write(self, data: bytes) -> None:
        """Append."""
        self._held += data
        if len(self._held) >= HELD:
            self.flush()

    def flush(self) -> None:
        """Write what was gathered: before waiting for more input, and at the end."""
        data, self._held = bytes(self._held), bytearray()
        try:
            disk.write(self._descriptor, data, "stdout")
        except BrokenPipeError:
            self._give_up()
            raise

    def _give_up(self) -> None:
        """Nobody reads any more: lead stdout into nothing, so that Python's own flush at exit does not complain."""
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, self._descriptor)
        os.close(nothing)
