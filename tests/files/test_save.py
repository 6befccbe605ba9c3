"""Old bytes or new bytes, never something between: HAZARDS rows 1 to 3, 5 to 7, 18, 30 and 31."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import resource
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from corpusclean.errors import CorpuscleanError, OutputError, PassThrough, UsageError
from corpusclean.files import disk
from corpusclean.files.lock import OURS, Lock, Process
from corpusclean.files.save import Destination, Folder, sweep
from corpusclean.files.seen import Seen

OLD, NEW = b"old bytes\n" * 50_000, b"new bytes\n" * 60_000
KILLS = 40
AT_ONCE = 20

WRITER = """
import sys
from pathlib import Path
from corpusclean.files.save import Destination, sweep
path, new = Path(sys.argv[1]), b"new bytes\\n" * 60_000
sweep(path.parent)
sys.stdout.write("ready\\n"); sys.stdout.flush()
while True:
    for data in (b"old bytes\\n" * 50_000, new):
        with Destination(path) as destination:
            for start in range(0, len(data), 10_000):
                destination.write(data[start:start + 10_000])
"""


def save(path: Path, data: bytes = NEW, **options: Any) -> Destination:
    with Destination(path, **options) as new:
        for start in range(0, len(data), 100_000):
            new.write(data[start : start + 100_000])
    return new


def leftovers(folder: Path) -> list[str]:
    return [name for name in os.listdir(folder) if name.startswith(OURS)]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_bytes(OLD)
    return path


def test_the_same_bytes_are_not_written(old: Path) -> None:
    os.utime(old, ns=(1, 2))
    before = old.stat()
    assert not save(old, OLD).changed
    assert (old.stat().st_ino, old.stat().st_mtime_ns) == (before.st_ino, 2)
    assert leftovers(old.parent) == []


@pytest.mark.parametrize("data", [NEW, OLD + b"x", OLD[:-1], b"", b"x" + OLD[1:], OLD[:-1] + b"x"])
def test_other_bytes_are_written(old: Path, data: bytes) -> None:
    assert save(old, data).changed
    assert old.read_bytes() == data
    assert leftovers(old.parent) == []


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    assert save(tmp_path / "new", b"").changed
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_an_exception_leaves_the_old(old: Path) -> None:
    def interrupted() -> None:
        with Destination(old) as new:
            new.write(NEW)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert old.read_bytes() == OLD
    assert leftovers(old.parent) == []


def test_killed_at_any_moment_nothing_is_torn(old: Path) -> None:
    dice, torn, seen = random.Random(1), 0, set()
    for _ in range(KILLS):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(old)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        time.sleep(dice.random() * 0.03)
        process.kill()
        process.wait()
        process.stdout.close()
        torn += old.read_bytes() not in (OLD, NEW)
        seen.update(leftovers(old.parent))
    assert torn == 0
    assert seen, "no kill hit a write: the test proves nothing"
    save(old, b"next run")
    sweep(old.parent)
    assert os.listdir(old.parent) == [old.name]


class Failing:
    """The module os, whose n-th call that changes or asks something fails."""

    CALLS = frozenset(
        {"open", "write", "fsync", "fstat", "close", "replace", "unlink", "makedirs", "fchown", "fchmod", "utime"}
    )

    def __init__(self, at: int, failure: Callable[[], None]) -> None:
        self.left, self.failure = at, failure

    def __getattr__(self, name: str) -> Any:
        value = getattr(os, name)
        return self._counted(value) if name in self.CALLS else value

    def _counted(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **options: Any) -> Any:
            self.left -= 1
            if self.left == 0:
                self.failure()
            return call(*arguments, **options)

        return counted


def failing_with(code: int) -> Callable[[], None]:
    def fail() -> None:
        raise OSError(code, os.strerror(code))

    return fail


def exit_code(path: Path, **options: Any) -> int:
    try:
        save(path, **options)
    except CorpuscleanError as error:
        return error.exit_code
    return 0


@pytest.mark.parametrize("place", ["in place", "elsewhere", "new"])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_any_call_may_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, code: int) -> None:
    source = tmp_path / "source.txt"
    source.write_bytes(OLD)
    out = tmp_path / "out"
    options: dict[str, Any] = {} if place == "in place" else {"root": out, "like": source}
    failed = succeeded = 0
    for at in range(1, 100):
        out.mkdir(exist_ok=True)
        target = out / "page.txt"
        target.unlink(missing_ok=True)
        if place != "new":
            target.write_bytes(OLD)
        shim = Failing(at, failing_with(code))
        monkeypatch.setattr(disk, "os", shim)
        code_of_exit = exit_code(target, **options)
        assert code_of_exit in (0, 2, 74)
        succeeded += code_of_exit == 0
        failed += code_of_exit != 0
        monkeypatch.setattr(disk, "os", os)
        found = target.read_bytes() if target.exists() else None
        assert found in (OLD, NEW) or (place == "new" and found is None)
        if shim.left > 0:
            break
        for name in leftovers(out):  # what a failing call kept; this process lives, so they are not swept
            (out / name).unlink()
    assert shim.left > 0
    assert failed > 10
    allowed = {errno.EACCES: 2}.get(code, 1)  # a folder that may not be read cannot be brought to the disk
    assert succeeded <= allowed


def test_killed_at_any_call(old: Path) -> None:
    for at in range(1, 100):
        old.write_bytes(OLD)
        child = os.fork()
        if child == 0:  # pragma: no cover
            disk.os = Failing(at, lambda: os.kill(os.getpid(), signal.SIGKILL))  # type: ignore[assignment]
            with contextlib.suppress(BaseException):
                save(old)
                os._exit(0)
            os._exit(1)
        _, status = os.waitpid(child, 0)
        assert old.read_bytes() in (OLD, NEW)
        assert status in (0, signal.SIGKILL)
        save(old, b"next run")
        sweep(old.parent)
        assert leftovers(old.parent) == []
        if status == 0:
            break
    assert 8 < at < 99


SAVE = """
import sys
from pathlib import Path
from corpusclean.errors import CorpuscleanError
from corpusclean.files.save import Destination
try:
    with Destination(Path(sys.argv[1])) as new:
        new.write(b"new bytes\\n" * 60_000)
except CorpuscleanError as error:
    print(error)
    raise SystemExit(error.exit_code)
"""


def test_a_full_disk_leaves_the_old(old: Path) -> None:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    done = subprocess.run([sys.executable, "-c", SAVE, str(old)], capture_output=True, text=True, preexec_fn=limit)
    assert (done.returncode, old.read_bytes()) == (74, OLD)
    assert str(old) in done.stdout
    assert leftovers(old.parent) == []


needs_root = pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user")


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that every user can enter, which pytest's own are not."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        yield Path(folder)


def saved_as_nobody(path: Path) -> tuple[int, str]:
    """Exit code and message of a save by a user who owns nothing."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:  # pragma: no cover
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
        code = 1
        try:
            save(path)
            code = 0
        except CorpuscleanError as error:
            os.write(into, str(error).encode())
            code = error.exit_code
        finally:
            os._exit(code)
    os.close(into)
    with os.fdopen(out) as said:
        message = said.read()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), message


@needs_root
def test_a_folder_that_is_not_writable(public: Path) -> None:
    path = public / "page.txt"
    path.write_bytes(OLD)
    path.chmod(0o666)
    code, said = saved_as_nobody(path)
    assert (code, path.read_bytes()) == (2, OLD)
    assert said == f"{path}: cannot be written: Permission denied"


@needs_root
def test_a_file_of_another_owner_keeps_it_or_stays(public: Path) -> None:
    path = public / "page.txt"
    path.write_bytes(OLD)
    path.chmod(0o666)
    public.chmod(0o777)
    os.chown(path, 1234, 4321)
    code, said = saved_as_nobody(path)
    assert (code, path.read_bytes()) == (3, OLD)
    assert "another user" in said
    assert os.listdir(public) == ["page.txt"]
    save(path)
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 4321)


def test_mode_and_attributes_are_kept(old: Path) -> None:
    old.chmod(0o640)
    with contextlib.suppress(OSError):
        os.setxattr(old, "user.origin", b"web")
    attributes = os.listxattr(old)
    save(old)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert os.listxattr(old) == attributes


def test_a_copy_looks_like_its_source(old: Path, tmp_path: Path) -> None:
    old.chmod(0o600)
    os.utime(old, ns=(10**18, 10**18 + 7))
    save(tmp_path / "out" / "a" / "b.txt", root=tmp_path / "out", like=old)
    copy = (tmp_path / "out" / "a" / "b.txt").stat()
    assert (stat.S_IMODE(copy.st_mode), copy.st_mtime_ns) == (0o600, 10**18 + 7)


def test_a_link_stays_a_link(old: Path, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    link = tmp_path / "b" / "link.txt"
    link.symlink_to("../page.txt")
    save(link)
    assert link.is_symlink()
    assert old.read_bytes() == NEW


@pytest.mark.parametrize("path", ["out/link.txt", "out/../page.txt", "out/folder/page.txt", "/page.txt", "../page.txt"])
def test_nothing_outside_the_root_is_written(old: Path, tmp_path: Path, path: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "link.txt").symlink_to(old)
    (tmp_path / "out" / "folder").symlink_to(tmp_path)
    with pytest.raises(UsageError, match="outside"):
        save(tmp_path / path, root=tmp_path / "out")
    assert old.read_bytes() == OLD


def test_a_file_with_two_names_is_refused(old: Path, tmp_path: Path) -> None:
    os.link(old, tmp_path / "again.txt")
    with pytest.raises(PassThrough, match="2 names"):
        save(old)
    assert (tmp_path / "again.txt").read_bytes() == OLD
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_only_files_are_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "x")
    with pytest.raises(UsageError, match="no file"):
        save(tmp_path / "x")
    assert leftovers(tmp_path) == []


def test_the_longest_name_has_room(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\n\t-" + b"x" * 251)
    save(path)
    assert path.read_bytes() == NEW


@pytest.mark.parametrize("change", ["written", "replaced", "gone"])
def test_a_source_that_changed_is_not_overwritten(old: Path, change: str) -> None:
    seen = Seen.of(old)

    def save_while_it_changes() -> None:
        with Destination(old, expect=seen) as new:
            new.write(NEW)
            if change == "written":
                old.write_bytes(OLD[:-1] + b"!")
            elif change == "replaced":
                (old.parent / "other").write_bytes(OLD)
                os.replace(old.parent / "other", old)
            else:
                old.unlink()

    with pytest.raises(PassThrough, match="changed while it was read"):
        save_while_it_changes()
    assert not old.exists() or old.read_bytes() != NEW
    assert leftovers(old.parent) == []
    assert change == "gone" or save(old, expect=Seen.of(old)).changed


def test_a_lock_of_a_living_process_is_respected(old: Path) -> None:
    with Destination(old) as first:
        first.write(b"first")
        with pytest.raises(UsageError, match=f"process {os.getpid()} "):
            save(old)
    assert old.read_bytes() == b"first"


@pytest.fixture
def dead() -> Process:
    process = subprocess.Popen([sys.executable, "-c", "pass"])
    owner = Process(Process.this().host, process.pid, "1")
    process.wait()
    return owner


@pytest.mark.parametrize("content", ["dead", "reused", "empty"])
def test_locks_of_the_dead_are_broken(old: Path, dead: Process, content: str) -> None:
    reused = Process(dead.host, os.getpid(), "1")
    lock = Lock.of_file(old).path
    lock.write_text({"dead": str(dead), "reused": str(reused), "empty": ""}[content])
    assert save(old).changed
    assert leftovers(old.parent) == []


def test_a_lock_of_another_host_is_respected(old: Path) -> None:
    Lock.of_file(old).path.write_text("elsewhere 1 -")
    with pytest.raises(UsageError, match=r"1 on elsewhere.*remove"):
        save(old)


def test_only_what_the_dead_left_is_swept(old: Path, dead: Process) -> None:
    (old.parent / f"{OURS}0-{dead}.part").touch()
    (old.parent / f"{OURS}0-{Process.this()}.part").touch()
    (old.parent / f"{OURS}0-elsewhere 1 -.part").touch()
    (old.parent / f"{OURS}notes.txt").touch()
    assert sweep(old.parent) == 1
    assert len(leftovers(old.parent)) == 3
    assert sweep(old.parent / "nowhere") == 0


HOLD = """
import sys
from pathlib import Path
from corpusclean.errors import CorpuscleanError
from corpusclean.files.save import Folder
try:
    with Folder(Path(sys.argv[1])):
        print("mine", flush=True)
        sys.stdin.read()
except CorpuscleanError as error:
    print(error, flush=True)
    raise SystemExit(error.exit_code)
"""


def test_of_many_runs_on_one_folder_one_wins(tmp_path: Path, dead: Process) -> None:
    out = tmp_path / "out"
    out.mkdir()
    Lock.of_folder(out).path.write_text(str(dead))  # all of them find it, and one may break it
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", HOLD, str(out)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(AT_ONCE)
    ]
    said = [run.stdout.readline() for run in runs if run.stdout is not None]
    winners = [run for run, line in zip(runs, said, strict=True) if line == "mine\n"]
    for run in runs:
        run.communicate("")
    assert len(winners) == 1
    assert [run.returncode for run in runs if run is not winners[0]] == [2] * (AT_ONCE - 1)
    assert all(f"process {winners[0].pid} " in line for line in said if line != "mine\n")
    assert os.listdir(out) == []


def test_a_folder_in_the_place_of_a_file(old: Path) -> None:
    with pytest.raises(CorpuscleanError, match=r"page\.txt"), Folder(old):
        pass
    assert old.read_bytes() == OLD


def test_errors_have_their_exit_codes() -> None:
    assert (OutputError.exit_code, UsageError.exit_code, PassThrough.exit_code) == (74, 2, 3)
