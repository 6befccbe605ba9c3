"""The one place that writes files: a destination is the old bytes or the new bytes, never something between."""

from __future__ import annotations

import contextlib
import itertools
import os
import stat
from pathlib import Path
from types import TracebackType

from ..errors import PassThrough, UsageError
from . import disk
from .lock import OURS, Lock, Process
from .seen import Seen

_numbers = itertools.count()


class Destination:
    """A file being written: beside its place, then moved over it.

    with Destination(path, root=out) as new:
        new.write(chunk)
    An exception inside the block, or a failing write, leaves the old file and no leftovers. Where the new bytes are
    the old ones, the file is not touched at all. A link stays a link: what it leads to is replaced.

    Raises UsageError (no right to write, a place outside `root`, another process at work), OutputError (the disk
    refuses), PassThrough (a file with several names, an owner that would be lost, a source that changed meanwhile).
    """

    def __init__(
        self, path: Path, *, root: Path | None = None, like: Path | None = None, expect: Seen | None = None
    ) -> None:
        """`root`: a resolved target outside it is refused. `like`: mode, owner and times are taken from this file.

        `expect`: the source as it was when it was read; if it is not that any more, nothing is written. Without `like`
        a file that is there keeps its mode, owner and attributes. With `root`, folders that lack are made.
        """
        self.path = path
        self.changed = False  # after the block: whether the file is another than before
        self._root = root
        self._like = like
        self._expect = expect
        self._cleanup = contextlib.ExitStack()
        self._size = 0

    def __enter__(self) -> Destination:
        with contextlib.ExitStack() as opened:
            self._target = _resolved(self.path, self._root)
            if self._root is not None:
                disk.make_folder(self._target.parent)
            opened.enter_context(Lock.of_file(self._target))
            self._before = _checked(self._target)
            self._new = _temporary(self._target.parent)
            with disk.refusals(self._target):
                self._old = opened.enter_context(open(self._target, "rb")) if self._before else None
            self._descriptor = disk.create(self._new, 0o600 if self._like or self._before else 0o666, self._target)
            opened.callback(self._drop)
            self._cleanup = opened.pop_all()
        return self

    def write(self, data: bytes) -> None:
        """Append. Raises OutputError when the disk refuses."""
        self._size += len(data)
        if self._old is not None and self._old.read(len(data)) != data:
            self._old.close()
            self._old = None  # from here on it is another file
        disk.write(self._descriptor, data, self._target)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._cleanup:
            if kind is None and not self._unchanged():
                self._commit()

    def _unchanged(self) -> bool:
        return self._old is not None and not self._old.read(1)

    def _commit(self) -> None:
        self._dress()
        descriptor, self._descriptor = self._descriptor, -1
        disk.close_whole(descriptor, self._size, self._target)
        if self._expect is not None and not self._expect.still():
            raise PassThrough(f"{self._expect.path}: changed while it was read; run again")
        disk.replace(self._new, self._target)
        self.changed = True
        disk.sync_folder(self._target.parent)

    def _dress(self) -> None:
        """Mode, owner, times and attributes: those of `like`, else of the file that was there."""
        if self._like is not None:
            look = os.stat(self._like)
            disk.set_owner(self._descriptor, look, self._target)  # a copy may belong to who made it
            disk.set_mode(self._descriptor, look.st_mode & 0o777, self._target)
            disk.set_times(self._descriptor, look, self._target)
        elif self._before is not None:
            if not disk.set_owner(self._descriptor, self._before, self._target):
                raise PassThrough(f"{self._target}: belongs to another user, and would not any more")
            disk.set_mode(self._descriptor, self._before.st_mode & 0o7777, self._target)
            disk.copy_attributes(self._target, self._descriptor)

    def _drop(self) -> None:
        try:
            if self._descriptor >= 0:
                disk.close(self._descriptor, self._target)
        finally:
            if not self.changed:
                disk.remove(self._new)


class Folder:
    """An output folder that one run alone may write to, as long as the context lasts. Made if it is not there.

    Raises UsageError while another run is at it. What dead runs left in it is swept.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock.of_folder(path)

    def __enter__(self) -> Folder:
        disk.make_folder(self.path)
        self._lock.__enter__()
        sweep(self.path)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.__exit__(kind, error, trace)


def sweep(folder: Path) -> int:
    """Remove what dead processes of this host left in a folder (not below it), and say how many files that were."""
    swept = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(OURS) and _left_behind(Path(entry.path)):
                disk.remove(Path(entry.path))  # a lock is gone by now
                swept += 1
    return swept


def _left_behind(path: Path) -> bool:
    if path.suffix == ".part":
        owner = Process.read(path.stem.removeprefix(OURS).partition("-")[2])
        return owner is not None and owner.dead
    if path.suffix == ".lock":
        return Lock(path, path).holder() is None
    return False


def _temporary(folder: Path) -> Path:
    """A name of our own that tells whose it is: number and process."""
    return folder / f"{OURS}{next(_numbers)}-{Process.this()}.part"


def _resolved(path: Path, root: Path | None) -> Path:
    """Where the bytes will stand: links followed, and inside the root."""
    target = Path(os.path.realpath(path))
    if root is not None and not target.is_relative_to(os.path.realpath(root)):
        raise UsageError(f"{path}: leads to {target}, outside {root}; nothing is written there")
    return target


def _checked(target: Path) -> os.stat_result | None:
    """The file that is there, if one is. Raises for what cannot be replaced."""
    try:
        found = os.lstat(target)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UsageError(f"{target}: {error.strerror}") from None
    if not stat.S_ISREG(found.st_mode):
        raise UsageError(f"{target}: is no file that could be replaced")
    if found.st_nlink > 1:
        raise PassThrough(f"{target}: has {found.st_nlink} names (hard links), of which one alone would change")
    return found
