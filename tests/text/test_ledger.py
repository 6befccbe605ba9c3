"""The laws of the ledger, on random histories."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean.text.edit import Edit, settle
from corpusclean.text.ledger import Change, Ledger, apply, inverse

TEXT = st.text("ab \n", max_size=14)


@st.composite
def histories(draw: st.DrawFn) -> tuple[str, list[list[Edit]]]:
    """A text and up to four stages of edits, each in the coordinates of what the stage before left."""
    original = text = draw(TEXT)
    stages = []
    for _ in range(draw(st.integers(0, 4))):
        edits = []
        for _ in range(draw(st.integers(0, 4))):
            start = draw(st.integers(0, len(text)))
            end = min(len(text), start + draw(st.sampled_from([0, 0, 1, 2, 5])))
            edits.append(Edit(start, end, draw(st.text("abX", max_size=3)), "a/rule"))
        stages.append(settle(edits))
        text = apply(text, stages[-1])
    return original, stages


def told(history: tuple[str, list[list[Edit]]]) -> Ledger:
    original, stages = history
    ledger = Ledger(original)
    for edits in stages:
        ledger.apply(edits)
    return ledger


@given(histories())
def test_text_is_the_fold_of_the_stages(history: tuple[str, list[list[Edit]]]) -> None:
    text, stages = history
    for edits in stages:
        text = apply(text, edits)
    assert told(history).text == text


@given(histories())
def test_changes_lead_there_and_back(history: tuple[str, list[list[Edit]]]) -> None:
    ledger = told(history)
    assert apply(ledger.original, ledger.changes) == ledger.text
    assert apply(ledger.text, inverse(ledger.original, ledger.changes)) == ledger.original


@given(histories())
def test_changes_are_sorted_disjoint_real_and_caused(history: tuple[str, list[list[Edit]]]) -> None:
    ledger = told(history)
    at = 0
    for change in ledger.changes:
        assert at <= change.start <= change.end
        assert change.causes
        assert ledger.original[change.start : change.end] != change.new
        at = change.end


@given(histories(), st.data())
def test_spans_are_found_again(history: tuple[str, list[list[Edit]]], data: st.DataObject) -> None:
    """What no change touches is the same text in both places."""
    ledger = told(history)
    start = data.draw(st.integers(0, len(ledger.text)))
    end = data.draw(st.integers(start, len(ledger.text)))
    [(low, high)] = ledger.locate([(start, end)])
    assert 0 <= low <= high <= len(ledger.original)
    inside = [b for b in inverse(ledger.original, ledger.changes) if b.start < end and start < b.end]
    if start < end and not inside:
        assert ledger.original[low:high] == ledger.text[start:end]


@given(histories(), st.data())
def test_spans_of_the_original_are_placed(history: tuple[str, list[list[Edit]]], data: st.DataObject) -> None:
    """What stands in the text for a span of the original: the span with the changes inside it; none if one is cut."""
    ledger = told(history)
    start = data.draw(st.integers(0, len(ledger.original)))
    end = data.draw(st.integers(start, len(ledger.original)))
    cut = [c for c in ledger.changes if c.start < end and start < c.end and (c.start < start or end < c.end)]
    [span] = ledger.place([(start, end)])
    assert (span is None) == bool(cut)
    if span:
        inside = [c for c in ledger.changes if start <= c.start <= c.end <= end]
        at_edges = [c for c in inside if c.start == c.end in (start, end)]
        moved = [c._replace(start=c.start - start, end=c.end - start) for c in inside if c not in at_edges]
        assert ledger.text[slice(*span)] == apply(ledger.original[start:end], moved)


@given(histories())
def test_a_ledger_is_made_of_any_subset_of_changes(history: tuple[str, list[list[Edit]]]) -> None:
    changes = told(history).changes[::2]
    assert Ledger(history[0], changes).text == apply(history[0], changes)


def edited(original: str, *stages: tuple[int, int, str]) -> list[tuple[int, int, str]]:
    ledger = Ledger(original)
    for i, (start, end, new) in enumerate(stages):
        ledger.apply([Edit(start, end, new, f"stage/{i}")])
    return [(c.start, c.end, c.new) for c in ledger.changes]


def test_touching_is_not_overlapping() -> None:
    assert edited("abcd", (0, 2, "X"), (1, 3, "Y")) == [(0, 2, "X"), (2, 4, "Y")]


def test_a_later_edit_swallows_what_it_covers_and_names_it() -> None:
    ledger = Ledger("abcdef")
    ledger.apply([Edit(1, 2, "", "first/one"), Edit(3, 4, "Z", "first/two")])
    ledger.apply([Edit(0, 4, "!", "last/all")])
    assert ledger.changes == [Change(0, 5, "!", ledger.changes[0].causes)]
    assert ledger.changes[0].rule == "last/all"
    assert [cause.rule for cause in ledger.changes[0].causes] == ["first/one", "first/two", "last/all"]


def test_a_change_that_puts_the_original_back_vanishes() -> None:
    assert edited("abc", (1, 2, "X"), (1, 2, "b")) == []


def test_a_change_is_as_sure_as_its_least_sure_cause() -> None:
    causes = (Edit(0, 1, "", "a/b", confidence=0.6), Edit(0, 1, "", "a/c"))
    assert Change(0, 1, "", causes).confidence == 0.6


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param([(2, 3), (0, 1)], id="out of order"),
        pytest.param([(0, 2), (1, 3)], id="overlapping"),
        pytest.param([(0, 9)], id="beyond the text"),
        pytest.param([(2, 1)], id="backwards"),
    ],
)
def test_edits_that_make_no_sense_are_refused(edits: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="overlap, are out of order or leave the text"):
        apply("abcd", [Edit(start, end, "", "a/b") for start, end in edits])


def test_applying_is_linear_in_the_text() -> None:
    """Ten thousand changes in four stages on 100,000 characters: quadratic work would take minutes, not a blink."""
    ledger = Ledger("ab " * 40_000)
    for stage in range(4):
        places = range(stage, len(ledger.text) - 4, 12)
        ledger.apply([Edit(at, at + 1, "xy", f"stage/{stage}") for at in places])
    assert apply(ledger.original, ledger.changes) == ledger.text
