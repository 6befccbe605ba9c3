"""What SHAPE promises on any text: it settles, it loses no word, and it leaves the normal form."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpusclean import Cleaner, clean
from corpusclean.rules.shape import SHAPE
from corpusclean.text.edit import Edit, settle
from corpusclean.text.ledger import apply
from corpusclean.text.page import Page

ROUNDS = 3  # of SHAPE alone, after which nothing may move
GLUE = dict.fromkeys(map(ord, " \t\n\r\x0b\x0c\u2028\u2029\u00a0\u3000-\u2010\u00ad\ufeff"))

VOCABULARY = (
    "the of a in und der de la inter- national state-of-the- art vracht- en Nagorno- Karabakh tion co- well- known "
    "Storm Paris storms fell rose again. ended. said, snacks !) , . : Note: – * 1. 2) x=1 { } return (AP) “Yes.” "
    "Cafe\u0301 가족 昨天下午 宣布。 о что иду über Ende."
)
WORDS = st.sampled_from(VOCABULARY.split())
LINES = st.one_of(
    st.lists(WORDS, max_size=16).map(" ".join),
    st.lists(WORDS, min_size=10, max_size=40).map(" ".join),
    st.sampled_from(["", "", " ", "\t", "* item", "1. first", "Station      Height     Rain", "* * *", "---"]),
)
ENDS = st.sampled_from(["\n", "\n", "\n", "\n\n", "\n\n\n", "\r\n", "\r", " \n", "\u2028", "\x0c", "-\n"])
INDENTS = st.sampled_from(["", "", "", "  ", "    ", "\t", "\u3000\u3000"])
PAGES = st.lists(st.tuples(INDENTS, LINES, ENDS), max_size=30).map(lambda rows: "".join(map("".join, rows)))


def wrapped(words: list[str], width: int) -> str:
    """The words in lines that are filled up to a width."""
    rows = [""]
    for word in words:
        if rows[-1] and len(rows[-1]) + 1 + len(word) > width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return "\n".join(rows)


PARAGRAPHS = st.lists(WORDS, min_size=5, max_size=80)
WRAPPED = st.tuples(
    st.lists(PARAGRAPHS, min_size=1, max_size=6), st.integers(35, 90), st.sampled_from(["\n", "\n\n"])
).map(lambda t: t[2].join(wrapped(words, t[1]) for words in t[0]) + "\n")


def shape(text: str) -> str:
    """One round of SHAPE alone, of what is sure."""
    page = Page(text)
    edits: list[Edit] = [edit for rule in SHAPE for edit in rule.find(page) if edit.confidence >= 0.5]
    return apply(text, settle(edits))


def letters(text: str) -> str:
    """What SHAPE may not touch, composed as it leaves it."""
    return unicodedata.normalize("NFC", text.translate(GLUE))


@given(st.one_of(PAGES, WRAPPED))
@settings(deadline=None, max_examples=300)
def test_shape_settles_and_loses_nothing(text: str) -> None:
    there = text
    for _ in range(ROUNDS):
        there = shape(there)
        assert letters(there) == letters(text)
    assert shape(there) == there


@given(st.one_of(PAGES, WRAPPED))
@settings(deadline=None, max_examples=150)
def test_a_second_pass_changes_nothing(text: str) -> None:
    once = clean(text).text
    assert clean(once).text == once


@given(st.text(st.sampled_from("aB.,-\n\n\r \t\u0301\u2028\x0c*1)昨。"), max_size=60))
@settings(deadline=None, max_examples=300)
def test_the_normal_form_is_reached(text: str) -> None:
    for _ in range(ROUNDS):
        text = shape(text)
    rows = text.split("\n")
    assert text == "" or (text.endswith("\n") and rows[-2] and rows[0])
    assert "\n\n\n" not in text
    assert "\r" not in text
    assert all(row == row.rstrip() for row in rows)
    assert unicodedata.is_normalized("NFC", text)


@given(st.text())
@settings(deadline=None)
def test_no_text_makes_a_rule_fail(text: str) -> None:
    assert letters(shape(text)) == letters(text)


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_wrapped_paragraphs_come_back(width: int) -> None:
    paragraph = (
        "The council met on Monday evening to talk about the harbour wall, which had been closed since the storm in "
        "March. Engineers told the meeting that the stones could be used again, but that the foundations would have to "
        "be replaced. The work, they said, could begin in May if the money was found, and would take about two years."
    )
    other = (
        "Nobody asked who had allowed the cranes on it. The owner of the last boat left the room before the vote, "
        "and said outside that he would rather sell than wait for two summers, because the fish would not wait either."
    )
    text = f"{paragraph}\n\nBoats\n\n{other}\n"
    broken = "\n\n".join(wrapped(part.split(), width) for part in text.strip().split("\n\n")) + "\n"
    assert broken != text
    assert clean(broken).text == text


def test_a_cleaner_keeps_no_page() -> None:
    first, second = "It ended\r\n", "It rose\r\n"
    cleaner = Cleaner()
    assert [cleaner(t).text for t in (first, second, first)] == ["It ended\n", "It rose\n", "It ended\n"]
