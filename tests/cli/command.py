"""The command as a user runs it, and small inputs that any set of rules changes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # seconds until what hangs, or does not come, fails a test
DIRTY = (
    "Share on Facebook\n\nThe mayor said the bridge would open in May.  \n\n\n\nIt was late when the meeting ended.\n"
)
CLEAN = "The mayor said the bridge would open in May.\n\nIt was late when the meeting ended.\n"


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "corpusclean", *arguments]


def run(
    *arguments: str, cwd: Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """A finished command; a hanging one fails the test."""
    return subprocess.run(
        command(*arguments), cwd=cwd, input=stdin, capture_output=True, timeout=120, env=env or environment()
    )


def until(condition: Callable[[], object]) -> None:
    """Wait for the moment."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "the moment did not come"
        time.sleep(0.005)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def digest(folder: Path) -> str:
    return hashlib.sha256(repr(tree(folder)).encode()).hexdigest()


def write(folder: Path, files: dict[str, bytes | str]) -> Path:
    """A folder with these files."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder
