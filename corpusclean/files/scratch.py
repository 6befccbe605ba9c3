"""A file without a name, for what memory should not hold: gone with the process, however that ends."""

from __future__ import annotations

import io
import os
import weakref

from . import disk


class Scratch:
    """Appended to, and read anywhere. Raises OutputError or UsageError when the system has no room for it."""

    def __init__(self) -> None:
        import tempfile  # few need one

        with disk.refusals("a temporary file"):
            folder = tempfile.gettempdir()
        self.name = f"a temporary file in {folder} (TMPDIR names another folder)"
        with disk.refusals(self.name):
            file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  # open as long as this is there
        assert isinstance(file, io.FileIO)
        self.file = file
        weakref.finalize(self, file.close)
        self.size = 0

    def write(self, data: bytes) -> None:
        """Append."""
        disk.write(self.file.fileno(), data, self.name)
        self.size += len(data)

    def read(self, start: int, size: int) -> bytes:
        """The bytes from `start` on; fewer than `size` at the end."""
        with disk.refusals(self.name):
            return os.pread(self.file.fileno(), size, start)

    def close(self) -> None:
        """Give the room back."""
        self.file.close()
