"""No built-in pattern backtracks without bound: lines made to be hostile come to an end.

The bound is the one at which a user's own pattern would be stopped.
"""

from __future__ import annotations

import pytest

from corpusclean.batch.patience import SECONDS, patience
from corpusclean.rules.book import RULES
from corpusclean.rules.finders import Matcher
from corpusclean.rules.table import Rule

CHARACTERS = 20_000
PIECES = (
    " ",
    "a",
    "A",
    "a ",
    "A ",
    "Aa ",
    "1",
    "1 ",
    "1:",
    "1.",
    ".",
    ",",
    "-",
    "– ",
    "|",
    "> ",
    "/",
    "(",
    "©",
    "@",
    "é",
    "Ж",
    "本",
    "本、",
)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.cues], ids=lambda rule: rule.id)
def test_hostile_lines_come_to_an_end(rule: Rule) -> None:
    matcher = Matcher(rule)
    starts = sorted({*rule.cues[:12], *(example[:24] for example in (*rule.removes, *rule.keeps)), ""})
    lines = [f"{start}{piece * (CHARACTERS // len(piece))}" for start in starts for piece in PIECES]
    with patience(SECONDS):
        for line in lines:
            for found in matcher(line):
                assert 0 <= found.start < found.end <= len(line)
