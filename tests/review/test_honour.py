"""Results as people decided them: what is refused is not made, what is accepted is, and nothing else moves."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean.clean import Cleaner, Result
from corpusclean.review.decisions import Decision
from corpusclean.review.honour import REFUSED, honoured, mender, mends
from corpusclean.settings import Settings
from corpusclean.text.edit import Edit
from corpusclean.text.ledger import Change, apply, inverse

from ..golden.articles import NAMES, document
from ..reports.results import replaced, result_of, results

TEXT = "Share this\n\nThe mayor sa?d so.\n\nAll rights reserved.\n\nTerms apply.\n"
CLEAN = "The mayor said so.\n\nAll rights reserved.\n\nTerms apply.\n"
RIGHTS = replaced(CLEAN, "All rights reserved.", "", "legal/rights", confidence=0.4)
TERMS = replaced(CLEAN, "Terms apply.", "", "legal/terms", confidence=0.4)
SAID = replaced(CLEAN, "said so", "says so", "repair/tense", confidence=0.2)
RESULT = result_of(
    TEXT,
    [replaced(TEXT, "Share this\n\n", "", "share/bar"), replaced(TEXT, "?", "i", "repair/lost")],
    held=[RIGHTS, TERMS, SAID],
)


MEND = mender(Settings())


def as_it_is(text: str) -> Result:
    return Result(text, text)


def refuse(rule: str, *span: int) -> Decision:
    return Decision(False, rule, (span[0], span[1]) if span else None)


def accept(rule: str, *span: int) -> Decision:
    return Decision(True, rule, (span[0], span[1]) if span else None)


def text_of(*decisions: Decision, result: Result = RESULT) -> str:
    return honoured(result, decisions, MEND).result.text


def unfit(*decisions: Decision, result: Result = RESULT) -> list[str]:
    return [str(unfit) for unfit in honoured(result, decisions, MEND).unfit]


def reasons(result: Result) -> dict[str, str]:
    return {finding.rule: (finding.causes[-1].evidence or ("",))[-1] for finding in result.held}


# What stays as it is


def test_without_decisions_nothing_moves() -> None:
    assert honoured(RESULT, (), MEND).result is RESULT
    agreed = honoured(RESULT, [accept("share/bar"), accept("repair/lost", 24, 25), refuse("legal/terms")], MEND)
    assert (agreed.result.text, agreed.result.changes, agreed.unfit) == (CLEAN, RESULT.changes, ())
    assert reasons(agreed.result) == {"legal/rights": "", "repair/tense": "", "legal/terms": "you refused it"}


@pytest.mark.parametrize(
    ("decision", "why"),
    [
        (refuse("share/bar", 0, 11), "refuse share/bar at 0-11: share/bar finds nothing there any more"),
        (refuse("share/barr"), "refuse share/barr: share/barr finds nothing in this document any more"),
        (accept("legal/terms", 0, 12), "accept legal/terms at 0-12: legal/terms finds nothing there any more"),
        (refuse("legal/rights", 0, 12), "refuse legal/rights at 0-12: legal/rights finds nothing there any more"),
    ],
)
def test_what_does_not_fit_changes_nothing_and_is_named(decision: Decision, why: str) -> None:
    found = honoured(RESULT, [decision], MEND)
    assert found.result == RESULT
    assert [str(unfit) for unfit in found.unfit] == [why]


# What is refused


def test_a_refused_change_is_held() -> None:
    found = honoured(RESULT, [refuse("share/bar", 0, 12)], MEND)
    assert found.result.text == f"Share this\n\n{CLEAN}"
    assert [change.rule for change in found.result.changes] == ["repair/lost"]
    assert reasons(found.result)["share/bar"] == "you refused it"
    assert found.refused == (RESULT.changes[0],)
    assert not found.unfit


def test_a_rule_is_refused_in_the_whole_document() -> None:
    text = "Tweet\nIt rained.\nTweet\n"
    result = result_of(text, [Edit(0, 6, "", "share/tweet"), Edit(17, 23, "", "share/tweet")])
    assert text_of(refuse("share/tweet"), result=result) == text
    assert text_of(refuse("share/tweet", 0, 6), result=result) == "Tweet\nIt rained.\n"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_span_outweighs_a_rule_in_any_order(order: tuple[int, int]) -> None:
    text = "Tweet\nIt rained.\nTweet\n"
    result = result_of(text, [Edit(0, 6, "", "share/tweet"), Edit(17, 23, "", "share/tweet")])
    decisions = [refuse("share/tweet"), accept("share/tweet", 17, 23)]
    assert text_of(*(decisions[i] for i in order), result=result) == "Tweet\nIt rained.\n"


def test_of_two_decisions_on_one_thing_the_last_counts() -> None:
    assert text_of(refuse("share/bar"), accept("share/bar")) == CLEAN
    assert text_of(accept("share/bar"), refuse("share/bar")) == f"Share this\n\n{CLEAN}"


def test_lines_joined_over_what_was_refused_part_again() -> None:
    text = "He saw the\nSale now on\nBuy one\nriver  rise.\n"
    result = result_of(
        text,
        [
            Edit(11, 23, "", "promotion/sale"),
            Edit(23, 31, "", "promotion/buy"),
            replaced(text, "  ", " ", "spacing/two"),
        ],
        [Edit(10, 11, " ", "shape/hard-wrap")],
    )
    assert result.text == "He saw the river rise.\n"
    for rule, stands in (("promotion/buy", "Buy one\n"), ("promotion/sale", "Sale now on\n")):
        found = honoured(result, [refuse(rule)], as_it_is).result
        assert found.text == f"He saw the\n{stands}river rise.\n"
        assert list(reasons(found)) == [rule]


# What is accepted


def test_an_accepted_line_goes_with_its_end_and_one_blank_line() -> None:
    assert text_of(accept("legal/rights")) == "The mayor said so.\n\nTerms apply.\n"
    assert text_of(accept("legal/terms")) == "The mayor said so.\n\nAll rights reserved.\n"
    assert text_of(accept("legal/rights"), accept("legal/terms")) == "The mayor said so.\n"
    found = honoured(RESULT, [accept("legal/rights")], MEND).result
    assert reasons(found) == {"legal/terms": "", "repair/tense": ""}
    [change] = [change for change in found.changes if change.rule == "legal/rights"]
    assert change.causes[-1].evidence == ("you accepted it",)


def test_an_accepted_span_takes_nothing_along() -> None:
    text = "The mayor said so. Read more\n\nIt rained.\n"
    held = result_of(text, held=[replaced(text, " Read more", "", "related/more", confidence=0.3)])
    assert text_of(accept("related/more"), result=held) == "The mayor said so.\n\nIt rained.\n"


def test_an_accepted_first_line_leaves_no_blank_line() -> None:
    held = result_of("News\n\nIt rained.\n", held=[Edit(0, 4, "", "navigation/label")])
    assert text_of(accept("navigation/label"), result=held) == "It rained.\n"


def test_accepted_lines_between_tight_lines_leave_them_tight() -> None:
    text = "one\nad\nmore\ntwo\n"
    held = result_of(text, held=[Edit(4, 6, "", "promotion/ad"), Edit(7, 11, "", "promotion/ad")])
    assert text_of(accept("promotion/ad"), result=held) == "one\ntwo\n"


def test_what_was_repaired_inside_an_accepted_line_goes_with_it() -> None:
    text = "It rained.\n\nTerms app?y.\n"
    result = result_of(text, [replaced(text, "?", "l", "repair/lost")], held=[Edit(12, 24, "", "legal/terms", 0.4)])
    found = honoured(result, [accept("legal/terms")], MEND).result
    assert found.text == "It rained.\n"
    assert [cause.rule for cause in found.changes[-1].causes] == ["repair/lost", "legal/terms"]


def test_two_accepted_that_overlap_are_not_both_made() -> None:
    text = "one two three four\n"
    held = result_of(text, held=[Edit(0, 7, "", "a/x", 0.1), Edit(4, 13, "", "a/y", 0.1), Edit(0, 7, "", "a/z", 0.1)])
    everything = accept("a/x"), accept("a/y"), accept("a/z")
    assert text_of(*everything, result=held) == "three four\n"
    assert unfit(*everything, result=held) == ["accept a/y: it overlaps another finding that you accepted"]
    assert reasons(honoured(held, everything, MEND).result) == {"a/y": ""}


def test_what_is_refused_stands_even_inside_what_is_accepted() -> None:
    text = "It rained.\n\nTerms app?y.\n"
    result = result_of(text, [replaced(text, "?", "l", "repair/lost")], held=[Edit(12, 24, "", "legal/terms", 0.4)])
    decisions = refuse("repair/lost"), accept("legal/terms")
    assert text_of(*decisions, result=result) == text
    assert unfit(*decisions, result=result) == ["accept legal/terms: it overlaps a change that you refused"]


def test_an_accepted_finding_that_cuts_a_change_is_not_made() -> None:
    """Half of what a change put there was found: the other half must not go with it."""
    text = "one\ttwo\n"
    made = [Edit(0, 7, "one of two", "a/x")]
    for held in (Edit(0, 3, "", "b/y", 0.1), Edit(7, 11, "", "b/y", 0.1)):
        result = result_of(text, made, held=[held])
        assert honoured(result, [accept("b/y")], MEND).result == result
        assert unfit(accept("b/y"), result=result) == [
            "accept b/y: it overlaps a change that is made; refuse that one as well"
        ]


# Laws


@st.composite
def decided(draw: st.DrawFn) -> tuple[Result, list[Decision]]:
    """A result of random stages with random findings held, and decisions on any of them, or on what is not there."""
    bare = draw(results())
    size = len(bare.text)
    held: list[Edit] = []
    for start, length, new in draw(
        st.lists(st.tuples(st.integers(0, size), st.integers(0, 6), st.sampled_from(["", "", "", "z"])), max_size=4)
    ):
        end = min(size, start + length)
        held += [Edit(start, end, new, "test/held", 0.1)] if new or start < end else []
    result = result_of(
        bare.original, *stages_of(bare), held=[edit for edit in held if edit.new or edit.start < edit.end]
    )
    findings = [(f.rule, (f.start, f.end)) for f in (*result.changes, *result.held)] + [("test/gone", (0, 1))]
    drawn = draw(st.lists(st.tuples(st.booleans(), st.sampled_from(findings), st.booleans()), max_size=6))
    return result, [Decision(yes, rule, span if one else None) for yes, (rule, span), one in drawn]


def stages_of(result: Result) -> list[list[Edit]]:
    return [[Edit(c.start, c.end, c.new, c.rule) for c in result.changes]]


@given(decided())
def test_the_changes_lead_there_and_back(case: tuple[Result, list[Decision]]) -> None:
    result = honoured(*case, as_it_is).result
    assert result.original == case[0].original
    assert apply(result.original, result.changes) == result.text
    assert apply(result.text, inverse(result.original, result.changes)) == result.original


@given(decided())
def test_every_change_is_made_or_held_as_refused(case: tuple[Result, list[Decision]]) -> None:
    before, (after, refused, _) = case[0], honoured(*case, as_it_is)
    held = {f[:3] for f in after.held if f.causes[-1].evidence[-1:] == (REFUSED,)}
    assert {change[:3] for change in refused} <= held
    for change in before.changes:
        within = any(c.start <= change.start <= change.end <= c.end for c in after.changes)
        assert within != (change in refused)


@given(decided())
def test_every_finding_is_still_on_record(case: tuple[Result, list[Decision]]) -> None:
    def records(result: Result) -> set[tuple[int, int, str]]:
        return {(f.start, f.end, cause.rule) for f in result.held for cause in f.causes} | {
            (f.start, f.end, cause.rule) for f in result.changes for cause in f.causes
        }

    before, after = case[0], honoured(*case, as_it_is).result
    for _, _, rule in records(before):
        assert rule in {found[2] for found in records(after)}


@given(results())
def test_refusing_everything_gives_the_original(result: Result) -> None:
    found = honoured(result, [refuse("test/random")], as_it_is)
    assert found.result.text == result.original
    assert found.refused == result.changes


@pytest.mark.parametrize("name", NAMES)
def test_articles_under_any_decisions(name: str) -> None:
    """Nobody's choice loses a letter: whatever is refused stands, whatever is accepted is on record."""
    result = Cleaner()(document(name))
    findings: list[Change] = [*result.changes, *result.held]
    dice = random.Random(name)
    for share in (1, *(dice.random() for _ in range(12))):
        some = dice.sample(findings, k=round(share * len(findings)))
        decisions = [Decision(share < 1 and dice.random() < 0.5, f.rule, (f.start, f.end)) for f in some]
        found = honoured(result, decisions, MEND)
        changes = found.result.changes
        assert apply(found.result.text, inverse(result.original, changes)) == result.original
        for change in found.refused:
            over = [c for c in changes if c.start < change.end and change.start < c.end]
            assert not over or (not mends(change) and all(map(mends, over)))
            if not mends(change):
                assert "".join(left(result.original[change.start : change.end], over, change.start).split())


def left(text: str, changes: list[Change], start: int) -> str:
    """A piece of a text with the changes inside it."""
    inside = [c._replace(start=c.start - start, end=c.end - start) for c in changes if c.start >= start]
    return apply(text, [c for c in inside if c.end <= len(text)])
