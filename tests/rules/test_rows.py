"""Every row removes what it says and keeps what it says, alone and with all other rows."""

from __future__ import annotations

import pytest

from corpusclean import Settings, clean
from corpusclean.judge.decide import decide
from corpusclean.rules.book import RULES
from corpusclean.rules.finders import Finder
from corpusclean.rules.table import Rule
from corpusclean.text.ledger import apply
from corpusclean.text.page import Page

from .page import after, around, before, squeezed

REMOVES = [pytest.param(rule, e, id=f"{rule.id}-{e[:40]}") for rule in RULES for e in rule.removes]
KEEPS = [pytest.param(rule, e, id=f"{rule.id}-{e[:40]}") for rule in RULES for e in rule.keeps]


def settings_for(rule: Rule) -> Settings:
    """A rule that is only shown by default is asked for."""
    return Settings(extend_select=(rule.id,)) if rule.trust == "shown" else Settings()


def alone(rule: Rule, text: str) -> str:
    """What the row leaves of a text when there is no other row, but for the second witness of a gated one."""
    page = Page(text)
    witness = [r for r in RULES if r.id == "share/buttons"] if rule.trust == "gated" else []
    return apply(text, decide(page, Finder([rule, *witness]), (), settings_for(rule)).edits)


def expected(rule: Rule, text: str) -> str:
    return squeezed(around(rule, text).replace("Share on Facebook", ""))


@pytest.mark.parametrize(("rule", "example"), KEEPS)
def test_keeps_look_alikes(rule: Rule, example: str) -> None:
    page = around(rule, example)
    assert squeezed(alone(rule, page)) == expected(rule, example)
    assert squeezed(example) in squeezed(clean(page, settings_for(rule)).text)


@pytest.mark.parametrize(("rule", "example"), REMOVES)
def test_removes_alone(rule: Rule, example: str) -> None:
    assert squeezed(alone(rule, around(rule, before(example)))) == expected(rule, after(example))


@pytest.mark.parametrize(("rule", "example"), REMOVES)
def test_removes_with_all_other_rows(rule: Rule, example: str) -> None:
    result = clean(around(rule, before(example)), settings_for(rule))
    assert squeezed(result.text) == expected(rule, after(example))
    assert clean(result.text, settings_for(rule)).text == result.text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_says_what_it_finds_and_proves_it(rule: Rule) -> None:
    assert rule.finds
    assert rule.why
    assert rule.removes
    assert rule.keeps
    assert rule.cues or not (rule.line or rule.prefix or rule.suffix or rule.span), "a pattern needs cues"


def test_names_are_unique() -> None:
    names = [rule.id for rule in RULES]
    assert len(names) == len(set(names))
