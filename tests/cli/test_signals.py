"""Ctrl-C, SIGTERM and killed workers: no orphans, no torn files, no lost records."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from .command import CLEAN, DIRTY, PATIENCE, command, environment, run, until, write

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="children are found in /proc")

RECORDS = 3000


def children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.fixture
def here(tmp_path: Path) -> Path:
    record = json.dumps({"text": DIRTY}) + "\n"
    return write(tmp_path, {"in.jsonl": record * RECORDS})


def start(here: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command("clean", "-q", "in.jsonl", "--jobs", "2", *arguments),
        cwd=here,
        stderr=subprocess.PIPE,
        env=environment(),
        # A shell's background job ignores the interrupt, and its children with it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("moment", [0.0, 0.1, 0.3])
def test_a_signal_ends_the_run_and_its_workers(here: Path, number: int, code: int, moment: float) -> None:
    with start(here, "-o", "out.jsonl") as process:
        until(lambda: len(children(process.pid)) == 2)
        workers = children(process.pid)
        time.sleep(moment)
        process.send_signal(number)
        said = process.communicate(timeout=PATIENCE)[1]
    until(lambda: not any(map(alive, workers)))
    assert (process.returncode, said) == (code, b"")
    assert not (here / "out.jsonl").exists()
    assert not list(here.glob(".corpusclean-*"))
    assert not (here / "out.jsonl.report").exists()


def test_workers_do_not_outlive_a_killed_parent(here: Path) -> None:
    with start(here, "-o", "out.jsonl") as process:
        until(lambda: len(children(process.pid)) == 2)
        workers = children(process.pid)
        process.kill()
        process.communicate(timeout=PATIENCE)
    until(lambda: not any(map(alive, workers)))
    assert not (here / "out.jsonl").exists()
    assert run("clean", "-q", "in.jsonl", "-o", "out.jsonl", cwd=here).returncode == 0
    assert not list(here.glob(".corpusclean-*"))


def test_a_worker_killed_from_outside_costs_nothing(here: Path) -> None:
    run("clean", "-q", "in.jsonl", "-o", "whole.jsonl", "--jobs", "1", cwd=here)
    with start(here, "-o", "out.jsonl") as process:
        until(lambda: len(children(process.pid)) == 2)
        os.kill(children(process.pid)[0], signal.SIGKILL)
        said = process.communicate(timeout=PATIENCE)[1]
    assert (process.returncode, said) == (0, b"")
    assert (here / "out.jsonl").read_bytes() == (here / "whole.jsonl").read_bytes()


def test_in_place_what_left_is_on_record_whenever_the_run_dies(tmp_path: Path) -> None:
    originals = {f"{i:03}.txt": f"Share on Facebook\n\nIt is {i}.  \n" * 40 for i in range(300)}
    write(tmp_path / "raw", dict(originals))
    arguments = command("clean", "-q", "raw", "--in-place", "--jobs", "1")
    with subprocess.Popen(arguments, cwd=tmp_path, stderr=subprocess.PIPE, env=environment()) as process:
        until(lambda: (tmp_path / "raw/010.txt").read_text() != originals["010.txt"])
        process.kill()
        process.communicate(timeout=PATIENCE)
    assert any((tmp_path / "raw" / name).read_text() != text for name, text in originals.items())
    assert run("restore", "raw", "--in-place", cwd=tmp_path).returncode == 0
    assert {name: (tmp_path / "raw" / name).read_text() for name in originals} == originals


def test_in_place_half_a_line_of_the_report_is_no_obstacle(tmp_path: Path) -> None:
    write(tmp_path / "raw", {"a.txt": DIRTY, "b.txt": DIRTY})
    run("clean", "-q", "raw/a.txt", "--in-place", cwd=tmp_path)
    report = tmp_path / "corpusclean.report/changes.jsonl"
    report.write_bytes(report.read_bytes() + b'{"path":"raw/b.txt","rec')
    assert run("restore", "raw", "--in-place", cwd=tmp_path).returncode == 0
    assert (tmp_path / "raw/a.txt").read_text() == DIRTY


def test_in_place_an_interrupted_run_says_where_the_record_is(tmp_path: Path) -> None:
    write(tmp_path / "raw", {f"{i:03}.txt": DIRTY for i in range(300)})
    with subprocess.Popen(
        command("clean", "-q", "raw", "--in-place"), cwd=tmp_path, stderr=subprocess.PIPE, env=environment()
    ) as process:
        until(lambda: (tmp_path / "raw/010.txt").read_text() == CLEAN)
        process.terminate()
        said = process.communicate(timeout=PATIENCE)[1]
    assert process.returncode == 143
    assert b"corpusclean.report" in said


def test_an_interrupted_run_again_gives_what_one_run_gives(tmp_path: Path) -> None:
    write(tmp_path / "raw", {f"{i:03}.txt": DIRTY for i in range(200)})
    with subprocess.Popen(
        command("clean", "-q", "raw", "-o", "out"), cwd=tmp_path, stderr=subprocess.PIPE, env=environment()
    ) as process:
        until(lambda: (tmp_path / "out/010.txt").exists())
        process.terminate()
        process.communicate(timeout=PATIENCE)
    assert run("clean", "-q", "raw", "-o", "out", cwd=tmp_path).returncode == 0
    assert {path.read_text() for path in (tmp_path / "out").iterdir()} == {CLEAN}
    assert len(list((tmp_path / "out").iterdir())) == 200
