"""Every call that changes something on a disk or writes to a stream, so that one place can be made to fail in tests."""

from __future__ import annotations

import contextlib
import errno
import os
import select
from collections.abc import Iterator
from pathlib import Path

from ..errors import OutputError, UsageError

_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP}  # some file systems, of folders
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}  # a matter of rights, which the user can change


@contextlib.contextmanager
def refusals(path: Path | str) -> Iterator[None]:
    """Turns what the system refuses into our errors, with the path and the system's reason."""
    try:
        yield
    except (BrokenPipeError, FileExistsError):
        raise  # each means something to who called
    except OSError as error:
        if error.errno in _REFUSED:
            raise UsageError(f"{path}: cannot be written: {error.strerror}") from error
        raise OutputError(f"{path}: cannot be written: {error.strerror or error}") from error


def create(path: Path, mode: int, name: Path | None = None) -> int:
    """A new file, open for writing. Raises FileExistsError; never follows a link. `name` is what errors speak of."""
    with refusals(name or path):
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC | os.O_NOFOLLOW, mode)


def write(descriptor: int, data: bytes | memoryview, name: Path | str) -> None:
    """All of the data, however often the system takes but a part. BrokenPipeError goes through."""
    left = memoryview(data)
    with refusals(name):
        while left:
            try:
                left = left[os.write(descriptor, left) :]
            except BlockingIOError:  # a terminal or pipe that somebody set to non-blocking
                select.select([], [descriptor], [])


def close_whole(descriptor: int, size: int, name: Path) -> None:
    """Bring a written file to the disk and close it. Raises OutputError when not all of it arrived."""
    try:
        with refusals(name):
            os.fsync(descriptor)
            arrived = os.fstat(descriptor).st_size
    finally:
        with refusals(name):
            os.close(descriptor)
    if arrived != size:
        raise OutputError(f"{name}: {arrived} of {size} bytes arrived on the disk")


def close(descriptor: int, name: Path) -> None:
    """Close a file whose bytes need not arrive."""
    with refusals(name):
        os.close(descriptor)


def replace(new: Path, old: Path) -> None:
    """The new file in the old one's place: the moment in which everything happens."""
    with refusals(old):
        os.replace(new, old)


def remove(path: Path) -> None:
    """Remove a file of ours, if it is there."""
    with refusals(path), contextlib.suppress(FileNotFoundError):
        os.unlink(path)


def make_folder(path: Path) -> None:
    """A folder and those above it."""
    with refusals(path):
        try:
            os.makedirs(path, exist_ok=True)
        except FileExistsError:
            raise UsageError(f"{path}: is a file, not a folder") from None


def sync_folder(path: Path) -> None:
    """Bring a folder's names to the disk, where the file system can and the folder may be read."""
    with refusals(path):
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except PermissionError:  # one may write into a folder and not list it
            return
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _CANNOT_SYNC:
                raise
        finally:
            os.close(descriptor)


def set_owner(descriptor: int, like: os.stat_result, path: Path) -> bool:
    """Owner and group of a file. False when we have no right to give it away."""
    with refusals(path):
        now = os.fstat(descriptor)
        if (now.st_uid, now.st_gid) == (like.st_uid, like.st_gid):
            return True
        try:
            os.fchown(descriptor, like.st_uid, like.st_gid)
        except PermissionError:
            return False
        return True


def set_mode(descriptor: int, mode: int, path: Path) -> None:
    """Permissions of a file; after its owner, who is set with some of them cleared."""
    with refusals(path):
        os.fchmod(descriptor, mode)


def set_times(descriptor: int, like: os.stat_result, path: Path) -> None:
    """Times of a file."""
    with refusals(path):
        os.utime(descriptor, ns=(like.st_atime_ns, like.st_mtime_ns))


def copy_attributes(source: Path, descriptor: int) -> None:
    """Extended attributes, where the system has them and lets us."""
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for name in os.listxattr(source):
                with contextlib.suppress(OSError):
                    os.setxattr(descriptor, name, os.getxattr(source, name))
