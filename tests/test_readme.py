"""The README's tables against the code, and its example against the tool."""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
from pathlib import Path

from corpusclean.errors import CorpuscleanError, OutputError, PassThrough, SafetyError
from corpusclean.rules.book import all_rules

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def first_cells(heading: str) -> list[str]:
    """The first column of the table under a heading."""
    section = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = [line for line in section.split("\n") if line.startswith("| ")]
    return [row.split("|")[1].strip().strip("`") for row in rows[2:]]


def test_every_kind_of_rule_is_listed() -> None:
    assert first_cells("What it removes and repairs") == sorted({id.split("/")[0] for id in all_rules()})


def test_every_command_is_listed() -> None:
    run = [sys.executable, "-m", "corpusclean", "--help"]
    shown = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    commands = re.findall(r"^  ([a-z]+)  ", shown.split("Commands:")[1], re.MULTILINE)
    assert first_cells("Commands") == commands


def test_every_exit_code_is_listed() -> None:
    codes = {int(code) for cell in first_cells("Exit codes") for code in cell.split(", ")}
    errors = {kind.exit_code for kind in (CorpuscleanError, OutputError, PassThrough, SafetyError)}
    assert codes == {0, 1, *errors, 130, 143, 141}


def test_the_example_in_python_works() -> None:
    globs: dict[str, object] = {}
    test = doctest.DocTestParser().get_doctest(README, globs, "README", "README.md", 0)
    assert doctest.DocTestRunner().run(test).failed == 0
    assert test.examples
