"""stdin is a stream: what is there is processed before anybody waits for more."""

from __future__ import annotations

import gzip
import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from .command import CLEAN, DIRTY, command, environment, run

RECORD = json.dumps({"text": DIRTY}).encode() + b"\n"
CLEANED = json.dumps({"text": CLEAN}).encode() + b"\n"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_first_record_goes_out_before_the_last_comes_in(tmp_path: Path, jobs: str) -> None:
    with subprocess.Popen(
        command("clean", "-q", "-", "--jobs", jobs),
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(3):
            process.stdin.write(RECORD)
            process.stdin.flush()
            assert process.stdout.readline() == CLEANED
        process.stdin.write(RECORD + RECORD[:-1])
        process.stdin.close()
        assert process.stdout.read() == CLEANED + CLEANED[:-1]
    assert process.returncode == 0


def test_the_first_line_tells_what_it_is(tmp_path: Path) -> None:
    assert run("clean", "-q", cwd=tmp_path, stdin=RECORD).stdout == CLEANED
    assert run("clean", "-q", cwd=tmp_path, stdin=DIRTY.encode()).stdout == CLEAN.encode()
    assert run("clean", "-q", cwd=tmp_path, stdin=gzip.compress(RECORD)).stdout == CLEANED
    assert run("clean", "-q", cwd=tmp_path).stdout == b""
    assert run("clean", "-q", cwd=tmp_path, stdin=b"{curly} prose is prose.\n").stdout == b"{curly} prose is prose.\n"


def test_objects_without_the_field_are_not_taken_for_text(tmp_path: Path) -> None:
    done = run("clean", "-q", cwd=tmp_path, stdin=b'{"content": "Share on Facebook  "}\n')
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--field" in done.stderr
    done = run("clean", "-q", "--field", "content", cwd=tmp_path, stdin=b'{"content": "It ended.  "}\n')
    assert done.stdout == b'{"content": "It ended.\\n"}\n'


def test_without_a_path_a_person_gets_help(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    done = subprocess.run(
        command("clean"), cwd=tmp_path, stdin=theirs, capture_output=True, timeout=60, env=environment()
    )
    os.close(ours)
    os.close(theirs)
    assert done.returncode == 0
    assert b"Usage: corpusclean clean" in done.stdout


def test_a_line_too_long_passes_through_and_its_neighbours_do_not(tmp_path: Path) -> None:
    long = b'{"text": "' + b"Share on Facebook " * (1 << 20) + b'"}\n'
    done = run("clean", "-q", "-", "--format", "jsonl", cwd=tmp_path, stdin=RECORD + long + RECORD)
    assert done.returncode == 3
    assert done.stdout == CLEANED + long + CLEANED
    assert b"record 2: passed through untouched: larger than" in done.stderr


def test_a_text_too_long_passes_through(tmp_path: Path) -> None:
    long = DIRTY.encode() * (1 << 18)
    done = run("clean", "-q", "-", "--format", "text", cwd=tmp_path, stdin=long)
    assert (done.returncode, done.stdout) == (3, long)
