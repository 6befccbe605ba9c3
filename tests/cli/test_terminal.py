"""`diff` and `explain` before a person, at a real terminal, and in a pipe."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from pathlib import Path

import pytest

from ..reports.test_terminal import commands
from .command import CLEAN, DIRTY, command, environment, run, write

ESCAPE = re.compile("\x1b\\[[0-9;]*m")
HOSTILE = "Share on Facebook \x1b]0;t\x07\u202e[/x]\n\n" + CLEAN.replace("bridge", "\x9b2Jbridge [bold]")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return write(
        tmp_path, {"a.txt": DIRTY, "hostile.txt": HOSTILE, "wide.txt": "分享到微博\n\n" + "雨下了一整天。" * 20 + "\n"}
    )


def shown(*arguments: str, cwd: Path, columns: int = 80, **env: str) -> str:
    """What a terminal of so many columns gets on stdout."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    clean = {name: value for name, value in environment().items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    settings = {**clean, "TERM": "xterm", **env}
    with subprocess.Popen(
        command(*arguments), cwd=cwd, stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.PIPE, env=settings
    ):
        os.close(theirs)
        data = b""
        while True:
            try:
                part = os.read(ours, 1 << 16)
            except OSError:  # how Linux says that the other end is closed
                break
            if not part:
                break
            data += part
    os.close(ours)
    return data.decode().replace("\r\n", "\n")


def test_a_terminal_gets_colours_and_the_same_text(here: Path) -> None:
    piped = run("diff", "a.txt", cwd=here).stdout.decode()
    said = shown("diff", "-q", "a.txt", cwd=here)
    assert "\x1b[31m" in said
    assert ESCAPE.sub("", said) == piped


@pytest.mark.parametrize("verb", ["diff", "explain"])
def test_no_color_and_dumb_terminals_get_none(here: Path, verb: str) -> None:
    assert "\x1b" in shown(verb, "a.txt", cwd=here)
    for env in ({"NO_COLOR": "1"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, {"TERM": "dumb"}):
        assert "\x1b" not in shown(verb, "a.txt", cwd=here, **env)
    assert "\x1b" in shown(verb, "a.txt", cwd=here, NO_COLOR="")


@pytest.mark.parametrize("verb", ["diff", "explain"])
def test_a_pipe_gets_colours_only_by_force(here: Path, verb: str) -> None:
    plain = run(verb, "a.txt", cwd=here).stdout
    assert b"\x1b" not in plain
    forced = run(verb, "a.txt", cwd=here, env=environment(FORCE_COLOR="1", TERM="xterm")).stdout
    assert b"\x1b[" in forced
    for env in ({"FORCE_COLOR": "0"}, {"FORCE_COLOR": ""}, {"FORCE_COLOR": "1", "NO_COLOR": "1"}):
        assert run(verb, "a.txt", cwd=here, env=environment(**env)).stdout == plain


def test_the_patch_in_a_pipe_still_applies(here: Path) -> None:
    patch = run("diff", "a.txt", cwd=here).stdout
    subprocess.run(["patch", "-p1", "-s"], cwd=here, input=patch, check=True)
    assert (here / "a.txt").read_text() == CLEAN


@pytest.mark.parametrize("arguments", [("diff",), ("explain",), ("check",), ("check", "--output-format", "github")])
def test_nothing_of_a_corpus_commands_the_terminal(here: Path, arguments: tuple[str, ...]) -> None:
    if arguments[0] == "check":
        said = run(*arguments, "hostile.txt", cwd=here).stdout.decode()
    else:
        said = shown(*arguments, "hostile.txt", cwd=here, columns=50)
    assert "\\x1b]0;t" in said
    assert commands(ESCAPE.sub("", said), "\n") == []
