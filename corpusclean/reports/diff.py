"""changes.patch in git's own dialect, from the list of changes: no diff engine."""

from __future__ import annotations

from collections.abc import Iterator


class FilePatch:
    """The hunks of one file, fed in order with its lines as bytes, terminators included; three lines of context."""

    def __init__(self, name: str) -> None:
        raise NotImplementedError

    def same(self, lines: list[bytes]) -> Iterator[bytes]:
        """Lines that stand in both files. Yields finished pieces of the patch."""
        raise NotImplementedError

    def replace(self, old: list[bytes], new: list[bytes]) -> Iterator[bytes]:
        """Old lines that became new lines."""
        raise NotImplementedError

    def close(self) -> Iterator[bytes]:
        """The last hunk, if one is open. A file without changes yields nothing at all."""
        raise NotImplementedError
