"""Every rule that sees the whole page does what it says, holds what it says, and keeps what it says."""

from __future__ import annotations

import pytest

from corpusclean import Settings, clean
from corpusclean.rules.book import PAGE_RULES
from corpusclean.rules.repair import MARKUP, REPAIR
from corpusclean.rules.shape import SHAPE
from corpusclean.rules.table import PageRule

ALL = (*MARKUP, *REPAIR, *PAGE_RULES, *SHAPE)


def cases(field: str) -> list[object]:
    return [
        pytest.param(rule, case, id=f"{rule.id}-{i}") for rule in ALL for i, case in enumerate(getattr(rule, field))
    ]


def settings_for(rule: PageRule) -> Settings:
    return Settings() if rule.default else Settings(extend_select=(rule.id,))


def rules_of(changes: object) -> set[str]:
    return {cause.rule for change in changes for cause in change.causes}  # type: ignore[attr-defined]


@pytest.mark.parametrize(("rule", "text"), cases("keeps"))
def test_keeps_look_alikes(rule: PageRule, text: str) -> None:
    result = clean(text, settings_for(rule))
    assert result.text == text
    assert rule.id not in rules_of(result.held)


@pytest.mark.parametrize(("rule", "text"), cases("holds"))
def test_holds_what_is_doubtful(rule: PageRule, text: str) -> None:
    result = clean(text, settings_for(rule))
    assert result.text == text
    assert rule.id in rules_of(result.held)


@pytest.mark.parametrize(("rule", "case"), cases("changes"))
def test_changes(rule: PageRule, case: tuple[str, str]) -> None:
    before, after = case
    result = clean(before, settings_for(rule))
    assert result.text == after
    assert rule.id in rules_of(result.changes)
    assert clean(after, settings_for(rule)).text == after


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_says_what_it_finds_and_proves_it(rule: PageRule) -> None:
    assert rule.finds
    assert rule.why
    assert rule.changes
    assert rule.keeps


def test_names_are_unique() -> None:
    names = [rule.id for rule in ALL]
    assert len(names) == len(set(names))
