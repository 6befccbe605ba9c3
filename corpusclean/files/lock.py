"""Locks as files beside what they lock, and who holds them."""

from __future__ import annotations

import fcntl
import hashlib
import os
import socket
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType

from ..errors import UsageError
from . import disk

OURS = ".corpusclean-"  # how every file of ours begins that is not to stay
LONGEST_OWNER = 1_000  # bytes of a lock: a host's name, and two numbers
PATIENCE = 20  # looks at a lock that is still empty, a twentieth of a second apart: its owner is writing it, or dead


@dataclass(frozen=True, slots=True)
class Process:
    """A process, wherever it runs. `started` tells it from a later one that was given the same number."""

    host: str
    pid: int
    started: str

    @classmethod
    def this(cls) -> Process:
        """The one we are."""
        return _this(os.getpid())

    @classmethod
    def read(cls, text: str) -> Process | None:
        """The process that a lock or a name tells of."""
        words = text.split(" ")
        return cls(words[0], int(words[1]), words[2]) if len(words) == 3 and words[1].isdecimal() else None

    def __str__(self) -> str:
        return f"{self.host} {self.pid} {self.started}"

    @property
    def dead(self) -> bool:
        """Whether it is certainly gone. Of another host's processes nothing is known."""
        if self.host != Process.this().host:
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            return False
        return _started(self.pid) != self.started


@cache
def _this(pid: int) -> Process:
    return Process(socket.gethostname().replace(" ", "_").replace("/", "_"), pid, _started(pid))


def _started(pid: int) -> str:
    """When a process started, in the system's ticks; "-" where the system does not say, "gone" for a zombie."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("latin-1")
    except OSError:
        return "-"
    words = stat.rpartition(")")[2].split()  # the name before it may hold anything
    return "gone" if words[0] in "ZX" else words[19]


class Lock:
    """A lock on a file or a folder, held as long as the context lasts.

    Raises UsageError, naming the process, while another one holds it. That of a dead process of this host is broken.
    """

    def __init__(self, path: Path, what: Path) -> None:
        self.path = path
        self._what = what
        self._held = False

    @classmethod
    def of_file(cls, path: Path) -> Lock:
        """The lock of a file, beside it; the name has room where the file's own name takes all 255 bytes."""
        digest = hashlib.blake2b(os.fsencode(path.name), digest_size=8).hexdigest()
        return cls(path.with_name(f"{OURS}{digest}.lock"), path)

    @classmethod
    def of_folder(cls, path: Path) -> Lock:
        """The lock of an output folder, in it."""
        return cls(path / f"{OURS}folder.lock", path)

    def __enter__(self) -> Lock:
        while True:
            try:
                descriptor = disk.create(self.path, 0o644, self._what)
                break
            except FileExistsError:
                owner = self.holder()
            if owner is not None:
                raise UsageError(
                    f"{self._what}: process {owner.pid} on {owner.host} is writing it; {self._advice(owner)}"
                )
        self._held = True
        try:
            disk.write(descriptor, str(Process.this()).encode(), self.path)
            disk.close(descriptor, self.path)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._held:
            self._held = False
            disk.remove(self.path)

    def holder(self) -> Process | None:
        """The process that holds it. A dead one's lock is removed, and one that stays empty: so did its owner."""
        for look in range(PATIENCE):
            try:
                descriptor = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
            except FileNotFoundError:
                return None
            except OSError as error:
                raise UsageError(f"{self._what}: its lock {self.path} cannot be read: {error.strerror}") from None
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX)  # of two that find it dead, the second sees that it is gone
                owner = Process.read(os.read(descriptor, LONGEST_OWNER).decode("utf-8", "replace"))
                if not _same(descriptor, self.path):
                    return None
                if owner is not None and not owner.dead:
                    return owner
                if owner is not None or look == PATIENCE - 1:
                    disk.remove(self.path)
                    return None
            finally:
                os.close(descriptor)
            time.sleep(0.05)
        return None

    def _advice(self, owner: Process) -> str:
        if owner.host == Process.this().host:
            return "wait for it to end"
        return f"wait for it to end, or remove {self.path} if it is gone"


def _same(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), os.lstat(path))
    except FileNotFoundError:
        return False
