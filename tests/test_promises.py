"""The promises that hold for every text, on articles, on nonsense and on what lies between."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given

from corpusclean import Cleaner, Document, Edit, Result
from corpusclean.text.ledger import Ledger, apply, inverse

from .golden.articles import NAMES, document
from .nasty import ARTICLES, LINES, any_text, layouts, mutations, pages, wraps

CLEANER = Cleaner()  # one for all, so that what it remembers of one text would show in another's result
LONG = 200_000  # characters: work that is not linear in them would not end


def clean(text: str) -> Result:
    return CLEANER(text)


def assert_changes_lead_there_and_back(result: Result) -> None:
    changes = list(result.changes)
    assert apply(result.original, changes) == result.text
    assert apply(result.text, inverse(result.original, changes)) == result.original
    at = 0
    for change in changes:
        assert at <= change.start <= change.end <= len(result.original)
        assert result.original[change.start : change.end] != change.new
        assert change.causes
        at = change.end
    again = Ledger(result.original)
    again.apply([Edit(c.start, c.end, c.new, c.rule) for c in changes])
    assert again.text == result.text


def assert_held_is_in_the_text(result: Result) -> None:
    for finding in result.held:
        assert 0 <= finding.start <= finding.end <= len(result.original)
        assert finding.causes


def assert_second_pass_changes_nothing(result: Result) -> None:
    again = clean(result.text)
    assert [(result.text[c.start : c.end], c.new, c.rule) for c in again.changes] == []
    assert again.text == result.text


def assert_promises(text: str) -> None:
    result = clean(text)
    assert result.original == text
    assert_changes_lead_there_and_back(result)
    assert_held_is_in_the_text(result)
    assert_second_pass_changes_nothing(result)


@pytest.mark.parametrize("name", NAMES)
def test_promises_hold_on_articles(name: str) -> None:
    assert_promises(document(name).text)


@pytest.mark.parametrize("name", NAMES)
def test_promises_hold_on_articles_cut_anywhere(name: str) -> None:
    """A download that broke off, and the second page of an article, at some twelve places each."""
    text = document(name).text
    for at in range(0, len(text), len(text) // 12 + 1):
        assert_promises(text[:at])
        assert_promises(text[at:])


# What real pages and earlier runs brought up, as small as it gets.
FOUND = (
    "     r   3\n   l\n  s\n o",
    "       e   y\n   d\n  w\n 1",
    "Aceptar-\nBahnhof-\nBahnhof-\nBahnhof\n!",
)


@pytest.mark.parametrize("text", FOUND)
def test_promises_hold_where_they_once_did_not(text: str) -> None:
    assert_promises(text)


@given(any_text())
def test_promises_hold_on_any_text(text: str) -> None:
    assert_promises(text)


@given(pages())
def test_promises_hold_on_lines_in_any_order(text: str) -> None:
    assert_promises(text)


@given(layouts())
def test_promises_hold_on_laid_out_lines(text: str) -> None:
    assert_promises(text)


@given(wraps())
def test_promises_hold_on_wrapped_lines(text: str) -> None:
    assert_promises(text)


@given(mutations())
def test_promises_hold_on_broken_articles(text: str) -> None:
    assert_promises(text)


def test_a_result_does_not_depend_on_what_came_before() -> None:
    alone = [Cleaner()(text) for text in ARTICLES]
    for seed in range(3):
        order = list(range(len(ARTICLES)))
        random.Random(seed).shuffle(order)
        cleaner = Cleaner()
        together = {i: cleaner(ARTICLES[i]) for i in order}
        assert [together[i] for i in range(len(ARTICLES))] == alone


def test_a_result_does_not_depend_on_where_the_text_came_from() -> None:
    for text in ARTICLES:
        assert CLEANER(Document(text, "a/b.jsonl", 7, "x")) == CLEANER(text)


def repeated(piece: str) -> Callable[[], str]:
    return lambda: (piece * (LONG // len(piece) + 1))[:LONG]


def shuffled_lines() -> str:
    chosen = random.Random(1).choices(LINES, k=LONG // 10)
    return "\n".join(chosen)[:LONG]


def numbered_sentences() -> str:
    return "\n\n".join(
        f"In the year {n} the river rose by {n % 7} metres, and the mill stood still." for n in range(2700)
    )


PATHOLOGICAL = {
    "one-line-of-letters": repeated("a"),
    "one-line-of-prose": repeated("The river rose, and the mill stood still. "),
    "blank-lines": repeated("\n"),
    "spaces": repeated(" "),
    "spaced-lines": repeated(" \n\t\n"),
    "carriage-returns": repeated("\r"),
    "one-letter-lines": repeated("x\n"),
    "hyphens-at-line-ends": repeated("inter-\nnational and mid-\nterm "),
    "labels": repeated("Home\nNews\nSport\n"),
    "glued-labels": repeated("HomeNewsSport"),
    "separators": repeated("Home > News / "),
    "share-buttons": repeated("Share on Facebook\nTweet\n\n"),
    "closing-quotes": repeated("“Yes.”He "),
    "only-quotes": repeated("”“"),
    "dots": repeated("."),
    "entities": repeated("&amp;lt;&amp;amp;"),
    "open-tags": repeated("<p <br "),
    "open-brackets": repeated("(Read also: [Watch: "),
    "mojibake": repeated("cafÃƒÂ© "),
    "lost-apostrophes": repeated("don\ufffdt it?s "),
    "soft-hyphens": repeated("a\u00ad\u200b"),
    "bidi-marks": repeated("\u202aא\u202c "),
    "ideographs": repeated("青桥镇的老街上。"),
    "surrogates": repeated("\udce9 "),
    "verse": repeated("Who goes there on the water,\nso early and so slow?\n\n"),
    "digits": repeated("12:30 "),
    "literal-escapes": repeated("\\u2019\\n=E2=80"),
    "lines-of-articles": shuffled_lines,
    "all-different": numbered_sentences,
}


@pytest.mark.parametrize("made", PATHOLOGICAL.values(), ids=PATHOLOGICAL)
def test_pathological_documents_come_to_an_end(made: Callable[[], str]) -> None:
    result = clean(made())
    assert_changes_lead_there_and_back(result)
    assert_second_pass_changes_nothing(result)
