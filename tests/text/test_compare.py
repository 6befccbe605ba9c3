"""Edits between two strings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpusclean.text.compare import edits_between
from corpusclean.text.ledger import apply

TEXT = st.text("ab é—“", max_size=20)


@given(TEXT, TEXT)
def test_edits_lead_from_before_to_after(before: str, after: str) -> None:
    assert apply(before, list(edits_between(before, after, "a/rule"))) == after


def test_words_are_fixed_points() -> None:
    edits = list(edits_between("one Ã© two Ã© three", "one é two é three", "a/rule", start=100))
    assert [(e.start, e.end, e.new) for e in edits] == [(104, 106, "é"), (111, 113, "é")]


def test_a_long_line_costs_no_more_than_its_length() -> None:
    """difflib needs minutes here."""
    before = "Ã© x " * 20_000
    assert apply(before, list(edits_between(before, before.replace("Ã©", "é"), "a/rule"))) == "é x " * 20_000
