"""The one place that writes files: a destination is the old bytes or the new bytes, never something between."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType


class Destination:
    """A file being written: beside its place, then moved over it.

    with Destination(path, roots=[out]) as new:
        new.write(chunk)
    An exception inside the block, or a failing write, leaves the old file and no leftovers.
    """

    def __init__(self, path: Path, *, root: Path | None = None, like: Path | None = None) -> None:
        """`root`: a resolved target outside it is refused. `like`: mode, owner and times are taken from this file."""
        raise NotImplementedError

    def __enter__(self) -> Destination:
        raise NotImplementedError

    def write(self, data: bytes) -> None:
        """Append. Raises OutputError when the disk refuses."""
        raise NotImplementedError

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        raise NotImplementedError
