"""The table of exit codes in the README, row by row."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .command import CLEAN, DIRTY, command, environment, run, write


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        {
            "clean.txt": CLEAN,
            "dirty.txt": DIRTY,
            "bad.jsonl": b'{"text": "It ended.\\n"}\nno json\n',
            "sub/mine.md": CLEAN,
        },
    )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", "clean.txt"], 0),
        (["diff", "clean.txt"], 0),
        (["check", "dirty.txt"], 1),
        (["diff", "dirty.txt"], 1),
        (["clean", "dirty.txt"], 0),
        (["clean", "missing.txt"], 2),
        (["clean", "--no-such-flag"], 2),
        (["no-such-verb"], 2),
        (["clean", "dirty.txt", "--ignore", "no-such-rule"], 2),
        (["clean", "clean.txt", "dirty.txt"], 2),
        (["clean", "."], 2),
        (["clean", "dirty.txt", "-o", "x", "--in-place"], 2),
        (["clean", "dirty.txt", "-o", "dirty.txt"], 2),
        (["clean", "dirty.txt", "-o", "no/such/folder.txt"], 2),
        (["clean", "-", "--in-place"], 2),
        (["clean", "-", "dirty.txt"], 2),
        (["explain", "no/such-rule"], 2),
        (["restore", "clean.txt"], 2),
        (["clean", ".", "-o", "."], 2),
        (["clean", "sub/", "-o", "out", "--report", "sub"], 2),
        (["clean", "dirty.txt", "--report", "sub"], 2),
        (["clean", "dirty.txt", "-o", "sub/", "--report", "sub"], 2),
        (["explain", "clean.txt:3"], 0),
        (["explain", "clean.txt:4"], 2),
        (["explain", "clean.txt:0"], 2),
        (["explain", "clean.txt:x"], 2),
        (["explain", "bad.jsonl:3"], 2),
        (["explain", "bad.jsonl:0"], 2),
        (["explain", "bad.jsonl:1"], 3),
        (["clean", "bad.jsonl", "--field", ""], 2),
        (["clean", "bad.jsonl", "--meta", ""], 2),
        (["clean", "bad.jsonl"], 3),
        (["check", "bad.jsonl"], 3),
        (["clean", "bad.jsonl", "-o", "out.jsonl"], 3),
    ],
    ids=str,
)
def test_exit_code(here: Path, arguments: list[str], code: int) -> None:
    done = run(*arguments, cwd=here)
    assert done.returncode == code, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    if code == 2:
        assert done.stdout == b""
        assert done.stderr.strip()


@pytest.mark.parametrize("verb", ["clean", "check", "diff", "explain", "rules", "--help", "--version", "config"])
@pytest.mark.parametrize(("redirection", "code"), [(">/dev/full", 74), (">&-", 74)])
def test_stdout_that_takes_nothing(here: Path, verb: str, redirection: str, code: int) -> None:
    arguments = {"config": "config show"}.get(verb, verb) + (
        " dirty.txt" if verb in ("clean", "check", "diff", "explain") else ""
    )
    line = f"{' '.join(command())} {arguments} {redirection}"
    done = subprocess.run(line, shell=True, cwd=here, capture_output=True, timeout=60, env=environment())
    assert done.returncode == code, done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_closed_pipe_is_no_error_and_says_nothing(here: Path) -> None:
    write(here, {"many.txt": DIRTY * 3000})
    for verb in ("clean", "check", "diff", "explain"):
        reader, writer = os.pipe()
        os.close(reader)  # a reader that goes while some is left to write may come too late for what a pipe holds
        line = command(verb, "-q", "many.txt")
        done = subprocess.run(line, cwd=here, stdout=writer, stderr=subprocess.PIPE, timeout=60, env=environment())
        os.close(writer)
        assert (done.returncode, done.stderr) == (141, b""), verb


def test_closed_stderr_is_nobodys_error(here: Path) -> None:
    line = f"{' '.join(command('clean', 'bad.jsonl'))} 2>&-"
    done = subprocess.run(line, shell=True, cwd=here, capture_output=True, timeout=60, env=environment())
    assert done.returncode == 3
    assert done.stdout.endswith(b"no json\n")


def test_a_full_disk_leaves_everything_as_it_was(here: Path) -> None:
    write(here, {"large.txt": DIRTY * 300})
    before = (here / "large.txt").read_bytes()
    for arguments in ("clean large.txt --in-place", "clean large.txt -o new.txt", "clean large.txt --report rep"):
        line = f"ulimit -f 4; {' '.join(command())} {arguments} >out.txt"
        done = subprocess.run(["bash", "-c", line], cwd=here, capture_output=True, timeout=60, env=environment())
        assert done.returncode in (74, 153), (arguments, done.stderr)
        assert (here / "large.txt").read_bytes() == before
        assert not (here / "new.txt").exists()
        assert not [name for name in os.listdir(here) if name.startswith(".corpusclean-")]


BUG = """
import sys
import corpusclean.batch.run
from corpusclean.__main__ import main

def broken(*arguments):
    raise ValueError("broken \\x1b[31m")

corpusclean.batch.run.outcomes = broken
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(("flags", "lines"), [([], 1), (["--debug"], None)])
def test_an_internal_error_is_one_line(here: Path, flags: list[str], lines: int | None) -> None:
    write(here, {"bug.py": BUG})
    arguments = [sys.executable, "bug.py", "clean", "dirty.txt", *flags]
    done = subprocess.run(arguments, cwd=here, capture_output=True, timeout=60, env=environment())
    assert done.returncode == 2
    assert b"\x1b" not in done.stderr.splitlines()[-1]
    assert (b"Traceback" in done.stderr) == bool(flags)
    if lines:
        assert done.stderr.count(b"\n") == lines


@pytest.mark.parametrize(
    ("what", "said"),
    [("clean.txt:9", b"it has 3 lines"), ("bad.jsonl:9", b"it has 2 records"), ("clean.txt:x", b"FILE:12")],
)
def test_what_cannot_be_explained_is_said(here: Path, what: str, said: bytes) -> None:
    assert said in run("explain", what, cwd=here).stderr


@pytest.mark.parametrize("verb", ["clean", "check", "diff"])
def test_a_closed_stdin_is_named(here: Path, verb: str) -> None:
    line = f"{' '.join(command(verb, '-'))} <&-"
    done = subprocess.run(line, shell=True, cwd=here, capture_output=True, timeout=60, env=environment())
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"corpusclean: stdin cannot be read")
