"""Characters that no reader sees, or that stand for others: what each becomes, and where it must stay."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ...text.edit import Edit
from ...text.page import Page
from .glance import (
    BIDI,
    CONTROLS,
    FULLWIDTH,
    LIGATURES,
    PRIVATE,
    SOFT_HYPHEN,
    SPACES,
    ZERO_WIDTH,
    around,
    glance,
    places,
    replacing,
    with_space,
)
from .scripts import HOLDS_CJK, HOLDS_RTL, is_joining, is_spaceless

_ANSI = re.compile(r"\x1b(?:\[[0-?]{0,32}[ -/]{0,4}[@-~]|\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\)|[@-Z\\^_])")
_IN_NUMBERS = "\u00a0\u202f\u2007\u2009"  # spaces that hold the thousands of a number together
_BEFORE_MARKS = "\u00a0\u202f"  # the spaces that French puts before these marks, and inside « »
_ANY_SPACE = frozenset(SPACES + " ")
_FRENCH_MARKS = frozenset(":;!?»%€›")
_FRENCH_OPENING = frozenset("«‹")
_ALPHABET_OF_ICONS = 3  # private characters in a row are words in a font of their own, not icons
_BULLET = "\uf0b7"  # the bullet of the Symbol font
_APPLE = "\uf8ff"  # the logo, on the systems of its maker


def _letters(text: str, at: int) -> str:
    return unicodedata.normalize("NFKC", text[at])


def find_fullwidth(page: Page) -> Iterator[Edit]:
    """Fullwidth letters and digits, unless the page is Chinese, Japanese or Korean."""
    found = places(page, FULLWIDTH)
    if found and not HOLDS_CJK(page.text):
        yield from (Edit(at, at + 1, chr(ord(page.text[at]) - 0xFEE0), "characters/fullwidth") for at in found)


def find_ansi(page: Page) -> Iterator[Edit]:
    """Colours and cursor movements of a terminal."""
    for match in _ANSI.finditer(page.text):
        yield Edit(match.start(), match.end(), "", "characters/ansi")


def _nothing(text: str, at: int) -> str:
    return ""


def _zero_width(text: str, at: int) -> str | None:
    """Nothing, but a joiner stays beside letters that join, emoji included; a break stays in scripts without spaces.

    A mark at the very start is the byte order mark: a question of shape.
    """
    if at == 0 and text[0] == "\ufeff":
        return None
    before, after = around(text, at, at + 1)
    if text[at] in "\u200c\u200d":
        return None if is_joining(before) or is_joining(after) else ""
    return None if is_spaceless(before) and is_spaceless(after) else ""


def find_soft_hyphens(page: Page) -> Iterator[Edit]:
    """Invisible hyphens; at the end of a line the word goes on, so that the break goes too."""
    text = page.text
    for at in places(page, SOFT_HYPHEN):
        broken = text[at + 1 : at + 2] == "\n" and text[at + 2 : at + 3].islower() and text[at - 1 : at].isalpha()
        yield Edit(at, at + 2 if broken else at + 1, "", "characters/soft-hyphen")


def find_bidi(page: Page) -> Iterator[Edit]:
    """Marks of direction, in pages without a letter that is written from right to left."""
    found = places(page, BIDI)
    if found and not HOLDS_RTL(page.text):
        yield from (Edit(at, at + 1, "", "characters/bidi") for at in found)


def find_private(page: Page) -> Iterator[Edit]:
    """Glyphs of icon fonts, with the space after one that begins its line. A row of them is text: held."""
    text = page.text
    if not any("\ue000" <= c < _APPLE for c in glance(page).rare):
        return
    found = [at for at in places(page, PRIVATE) if text[at] != _APPLE]
    taken = frozenset(found)
    for at in found:
        row = any(
            all(at + k in taken for k in range(i, i + _ALPHABET_OF_ICONS)) for i in range(1 - _ALPHABET_OF_ICONS, 1)
        )
        before, after = around(text, at, at + 1)
        if text[at] == _BULLET:
            yield Edit(at, at + 1, "•", "characters/private-use")
        elif row or (before.isalpha() and after.isalpha()):
            yield Edit(
                at, at + 1, "", "characters/private-use", 0.3, ("several private characters or letters in a row",)
            )
        else:
            yield Edit(at, with_space(text, at, at + 1), "", "characters/private-use")


def _space(text: str, at: int) -> str | None:
    """A plain space, none behind another; within numbers, before French marks and between CJK characters it stays."""
    character, (before, after) = text[at], around(text, at, at + 1)
    if character in _IN_NUMBERS and before.isdigit() and after.isdigit():
        return None
    if character in _BEFORE_MARKS and (after in _FRENCH_MARKS or before in _FRENCH_OPENING):
        return None
    if character == "\u3000":
        return None if HOLDS_CJK(text[max(0, at - 20) : at + 20]) else " "
    return "" if before in _ANY_SPACE and at > 1 and not text[at - 2].isspace() else " "


_STRAIGHT = dict.fromkeys("“”„‟", '"') | dict.fromkeys("‘’‚‛", "'")


def find_quotes(page: Page) -> Iterator[Edit]:
    """Curly quotes as straight ones; only for those who ask."""
    if page.text.isascii():
        return
    for match in re.finditer("[“”„‟‘’‚‛]", page.text):
        yield Edit(match.start(), match.end(), _STRAIGHT[match.group()], "characters/quotes")


find_ligatures = replacing("characters/ligature", LIGATURES, _letters)
find_controls = replacing("characters/control", CONTROLS, _nothing)
find_zero_width = replacing("characters/zero-width", ZERO_WIDTH, _zero_width)
find_spaces = replacing("characters/space", SPACES, _space)
