"""Apostrophes that an encoding lost: as U+FFFD, as a question mark, as the ruin of a curly quote."""

from __future__ import annotations

from collections.abc import Iterator

from ...text.edit import Edit
from ...text.page import Page
from .contractions import ENGLISH, is_contraction
from .glance import LOST, all_of, places
from .vocabulary import chunk, knows, word_after, word_before

_APOSTROPHE = "’"
_THIN = 0.3  # reported, not applied
_LONGEST_QUOTE = 1000  # characters in which an opening quote is looked for
_IN_ADDRESSES = ("/", "=", "&", "@", "www.", "_")


def find_replacement(page: Page) -> Iterator[Edit]:
    """U+FFFD between the parts of a contraction, or before the s of a word that the page knows. Others are held."""
    text = page.text
    for at in places(page, LOST):
        left, right = word_before(text, at), word_after(text, at + 1)
        if left and right and (is_contraction(left, right) or _possessive(page, left, right)):
            yield Edit(at, at + 1, _APOSTROPHE, "encoding/apostrophe-replacement", 0.9, (f"{left}’{right}",))
        elif text[at - 1 : at] != LOST:
            yield Edit(at, at + 1, "", "encoding/apostrophe-replacement", _THIN, ("what stood here is lost",))


def _possessive(page: Page, left: str, right: str) -> bool:
    """Japan�s, where the page says Japan elsewhere; not caf�s, where it never says caf."""
    return right == "s" and len(left) > 2 and knows(page, left)


def find_question(page: Page) -> Iterator[Edit]:
    """A question mark within a contraction: It?s what they?re. Not in addresses: page?s=1."""
    text = page.text
    for at in all_of(text, "?"):
        if not (text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()):
            continue
        left, right = word_before(text, at), word_after(text, at + 1)
        whole = is_contraction(left, right) and (right in ENGLISH or len(right) > 2)
        if whole and not any(mark in chunk(text, at) for mark in _IN_ADDRESSES):
            yield Edit(at, at + 1, _APOSTROPHE, "encoding/apostrophe-question", 0.9, (f"{left}’{right}",))


def find_lossy(page: Page) -> Iterator[Edit]:
    """â€ whose last character is lost: an apostrophe within a contraction, a closing quote after an opening one."""
    text = page.text
    for at in all_of(text, "â€"):
        end = at + 3 if text[at + 2 : at + 3] in ("?", LOST) else at + 2
        after = text[end : end + 1]
        if end == at + 2 and not (after == "" or after in " \n.,;:)"):
            continue  # whole: a question of mojibake
        left, right = word_before(text, at), word_after(text, end)
        if end == at + 3 and left and right and (is_contraction(left, right) or _possessive(page, left, right)):
            yield Edit(at, end, _APOSTROPHE, "encoding/lossy", 0.9, (f"{left}’{right}",))
        elif _closes(text, at) and not after.isalnum():
            yield Edit(at, end, "”", "encoding/lossy", 0.8, ("a quote is open before it",))
        else:
            yield Edit(at, end, "", "encoding/lossy", _THIN, ("what stood here is lost",))


def _closes(text: str, at: int) -> bool:
    """Whether a curly quote, broken or whole, is open on this line at this place."""
    start = max(text.rfind("\n", max(0, at - _LONGEST_QUOTE), at) + 1, at - _LONGEST_QUOTE, 0)
    opened = max(text.rfind("“", start, at), text.rfind("â€œ", start, at))
    return opened >= 0 and text.find("”", opened, at) < 0 and not text[at - 1 : at].isspace()
