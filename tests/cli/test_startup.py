"""What a start may import: hooks and pipes start the command again and again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .command import CLEAN, environment, write

HEAVY = {
    "backports",
    "charset_normalizer",
    "concurrent",
    "ftfy",
    "msgspec",
    "multiprocessing",
    "numpy",
    "pathspec",
    "rich",
    "tomllib",
}
IMPORTED = """
import sys
from corpusclean.__main__ import main

main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
"""


def imported(*arguments: str, cwd: Path) -> set[str]:
    done = subprocess.run([sys.executable, "-c", IMPORTED, *arguments], cwd=cwd, capture_output=True, env=environment())
    return set(done.stderr.decode().split())


@pytest.mark.parametrize("flag", ["--version", "--help"])
def test_help_and_version_import_next_to_nothing(tmp_path: Path, flag: str) -> None:
    modules = imported(flag, cwd=tmp_path)
    assert not {module.split(".")[0] for module in modules} & HEAVY
    ours = {module for module in modules if module.startswith(("corpusclean.batch", "corpusclean.files"))}
    assert ours <= {"corpusclean.files", "corpusclean.files.disk", "corpusclean.files.stdout"}


def test_a_clean_plain_article_needs_none_of_the_heavy_ones(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": CLEAN})
    modules = imported("clean", "-q", "--isolated", "a.txt", cwd=tmp_path)
    assert not {module.split(".")[0] for module in modules} & HEAVY
