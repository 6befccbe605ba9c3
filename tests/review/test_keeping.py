"""Refusals as rows of the configuration: a second pass under them changes nothing."""

from __future__ import annotations

import random
import tomllib
from typing import Any

import pytest

from corpusclean.clean import Cleaner, Result
from corpusclean.review.decisions import Decision
from corpusclean.review.honour import Honoured, honoured, mender, mends
from corpusclean.review.keeping import in_toml, kept
from corpusclean.rules.custom import from_rows
from corpusclean.rules.table import Keep
from corpusclean.settings import Settings

from ..golden.articles import NAMES, document
from ..reports.test_terminal import commands, hostile

CLEANER = Cleaner()
MEND = mender(Settings())
BODY = "It rained all day, and the river rose by two metres before the night was over.\n"


def refused(result: Result, *rules: str) -> Honoured:
    return honoured(result, [Decision(False, rule) for rule in rules], MEND)


def read_back(rows: list[Keep]) -> tuple[Keep, ...]:
    """The rows as a configuration with them gives them."""
    tables: dict[str, Any] = tomllib.loads("\n".join(in_toml(row, "a.txt") for row in rows))
    return tuple(from_rows(tables, "corpusclean.toml")[1])


@pytest.mark.parametrize("name", NAMES)
def test_a_second_pass_under_the_rows_changes_nothing(name: str) -> None:
    """Everything that was taken away refused, then some of it: what stands then stands for good."""
    result = CLEANER(document(name))
    taken = [change for change in result.changes if not mends(change)]
    for some in (taken, random.Random(name).sample(taken, k=len(taken) // 2)):
        found = honoured(result, [Decision(False, c.rule, (c.start, c.end)) for c in some], MEND)
        rows, lost = kept(found, Settings())
        assert lost == []
        again = Cleaner(Settings(keep=read_back(rows)))(found.result.text)
        assert again.changes == ()


def test_what_is_not_kept_is_taken_again() -> None:
    """The rows do it, and not the text: without them the second pass takes the line."""
    found = refused(CLEANER(f"Share on Facebook\n\n{BODY}"), "share/buttons")
    assert CLEANER(found.result.text).text == BODY


def test_a_row_is_short_where_a_phrase_will_do() -> None:
    found = refused(CLEANER(f"Share on Facebook\n\n{BODY}"), "share/buttons")
    [row] = kept(found, Settings()).rows
    assert in_toml(row, "a.txt") == (
        '[[keep]]  # a.txt\nid = "kept/share-buttons-27065eec"\nphrases = ["Share on Facebook"]\n'
    )


def test_a_long_line_is_kept_by_a_pattern() -> None:
    text = f"{BODY * 4} (Read also: The ferry is back)\n".replace("\n", " ").strip() + "\n"
    result = CLEANER(text)
    rules = {change.rule for change in result.changes if not mends(change)}
    assert rules
    found = refused(result, *rules)
    [row] = kept(found, Settings()).rows
    assert (row.phrases, row.line != "") == ({}, True)
    assert "Read also" in Cleaner(Settings(keep=read_back([row])))(text).text


def test_what_is_no_removal_cannot_be_kept_and_is_said() -> None:
    result = CLEANER(BODY.replace("river", "cafÃ©"))
    [change] = result.changes
    rows, lost = kept(refused(result, change.rule), Settings())
    assert rows == []
    assert [(change.rule, "`ignore`" in why) for change, why in lost] == [(change.rule, True)]


def test_rows_of_hostile_lines_are_read_back_as_they_were() -> None:
    for text in hostile(800):
        for row in (Keep("kept/x", {"": (text,)}), Keep("kept/x", {}, text)):
            if any("\ud800" <= c <= "\udfff" for c in text):
                continue
            written = in_toml(row, "a.txt")
            assert commands(written, "\n") == []
            back = tomllib.loads(written)["keep"][0]
            assert back.get("phrases", [text]) == [text] == [back.get("line", text)]


def test_bytes_that_are_no_text_are_kept_by_a_pattern() -> None:
    result = CLEANER(f"Share on Facebook caf\udce9\n\nShare on Facebook\n\n{BODY}")
    line = "Share on Facebook caf\udce9"
    row = Keep("kept/x", {}, "Share\\ on\\ Facebook\\ caf\\udce9")
    assert Cleaner(Settings(keep=read_back([row])))._finder._keep[0][1].fullmatch(line)  # type: ignore[union-attr]
    assert result.text
