"""A file as it was when we read it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Seen:
    """What tells that a file is still the one that was read."""

    path: Path
    device: int
    inode: int
    size: int
    changed_ns: int

    @classmethod
    def of(cls, path: Path, descriptor: int | None = None) -> Seen:
        """The file now; `descriptor` when it is open, so that no other file can come between."""
        now = os.stat(path) if descriptor is None else os.fstat(descriptor)
        return cls(path, now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns)

    def still(self) -> bool:
        """Whether the path holds the same bytes, as far as size and time tell."""
        try:
            return Seen.of(self.path) == self
        except OSError:
            return False
