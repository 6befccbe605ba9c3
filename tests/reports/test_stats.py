"""Counts of a run."""

from __future__ import annotations

import io
import json
import pickle
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from corpusclean.clean import Result
from corpusclean.reports.stats import Stats, table
from corpusclean.text.edit import Edit

from .results import replaced, result_of

TEXT = "Share\nTweet\nHello wrold\nbye\n"
SHARED = result_of(
    TEXT,
    [
        replaced(TEXT, "Share\n", "", "share/bar", confidence=0.9),
        replaced(TEXT, "Tweet\n", "", "share/bar", confidence=0.7),
    ],
    [replaced("Hello wrold\nbye\n", "wrold", "world", "repair/typo")],
    held=[Edit(12, 15, "", "legal/footer", 0.2), Edit(0, 5, "", "legal/footer", 0.2)],
)
BUTTON = result_of("Tweet", [Edit(0, 5, "", "share/button", 0.5)])
CLEAN = result_of("Nothing here.")


def stats_of(*results: Result) -> Stats:
    stats = Stats()
    for result in results:
        stats.count(result, len(result.original.encode()), len(result.text.encode()))
    return stats


def test_the_summary_counts_documents_and_findings() -> None:
    stats = stats_of(SHARED, BUTTON, CLEAN)
    stats.passed += 1
    summary = stats.summary()
    rules = summary.pop("rules")
    assert summary == {
        "documents": 4,
        "changed": 2,
        "held": 1,
        "passed": 1,
        "bytes": {"in": 46, "out": 29},
        "code_points": {"in": 46, "out": 29},
        "kinds": {
            "legal": {"changes": 0, "documents": 0, "characters": 0, "held": 2},
            "repair": {"changes": 1, "documents": 1, "characters": 5, "held": 0},
            "share": {"changes": 3, "documents": 2, "characters": 17, "held": 0},
        },
    }
    assert rules == {
        "legal/footer": {"changes": 0, "documents": 0, "characters": 0, "held": 2, "confidence": None},
        "repair/typo": {"changes": 1, "documents": 1, "characters": 5, "held": 0, "confidence": 1.0},
        "share/bar": {"changes": 2, "documents": 1, "characters": 12, "held": 0, "confidence": 0.8},
        "share/button": {"changes": 1, "documents": 1, "characters": 5, "held": 0, "confidence": 0.5},
    }


@given(st.lists(st.sampled_from([SHARED, BUTTON, CLEAN]), max_size=8), st.randoms(use_true_random=False))
def test_parts_add_up_however_they_are_cut(results: list[Result], dice: random.Random) -> None:
    whole, parts = stats_of(*results), Stats()
    while results:
        cut = dice.randrange(1, len(results) + 1)
        parts.add(stats_of(*results[:cut]))
        results = results[cut:]
    assert parts == whole
    assert json.dumps(parts.summary()) == json.dumps(whole.summary())


def test_confidences_add_up_in_any_order() -> None:
    """0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 among floats."""
    results = [result_of("a", [Edit(0, 1, "", "a/b", confidence)]) for confidence in (0.1, 0.2, 0.3)]
    assert stats_of(*results) == stats_of(*reversed(results))


def test_stats_travel_between_processes() -> None:
    assert pickle.loads(pickle.dumps(stats_of(SHARED))) == stats_of(SHARED)


PLAIN = """\
3 documents, 2 changed, 1 with held findings, 0 passed through
kind    changes  documents  characters  held
legal         0          0           0     2
repair        1          1           5     0
share         3          2          17     0
"""


def test_the_table_is_plain_where_no_terminal_is(capsys: pytest.CaptureFixture[str]) -> None:
    table(stats_of(SHARED, BUTTON, CLEAN))
    assert capsys.readouterr() == ("", PLAIN)


def test_a_table_of_nothing_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    table(Stats())
    assert capsys.readouterr() == ("", "0 documents, 0 changed, 0 with held findings, 0 passed through\n")


def test_the_table_on_a_terminal_says_the_same() -> None:
    console = Console(file=io.StringIO(), width=80, color_system=None)
    table(stats_of(SHARED, BUTTON, CLEAN), console)
    assert isinstance(console.file, io.StringIO)
    words = [line.split() for line in console.file.getvalue().split("\n") if line.strip(" ─")]
    assert words == [line.split() for line in PLAIN.split("\n")[:-1]]


def test_without_a_terminal_rich_is_not_imported() -> None:
    code = "import sys, corpusclean.reports.stats as s; s.table(s.Stats()); sys.exit('rich' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
