"""Spaces that are too many: in a row, and before a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...text.edit import Edit
from ...text.page import Page
from .code import shows_code
from .glance import glance, line_around, shaped

_RUN = re.compile(r"(?<=\S)(?<!\|) {2,3}(?=[^\s|])")
_WORDS_A_GAP = 5  # words for each wide gap in prose; rows of labels and tables have fewer
_CODE = (";", "{", "}", "//", "#", "|", "\t", " = ", "--", "==")
_NEAR = 400  # characters of a line that are looked at
# Words so French that two of them in a page settle its language; French puts a space before ; : ! ?
_FRENCH = (" les ", " des ", " est ", " une ", " dans ", " pour ", " qui ", " avec ")


def find_double(page: Page) -> Iterator[Edit]:
    """Two spaces for one within prose. Columns, code and indentation stay."""
    text = page.text
    at = text.find("  ")
    while at >= 0:
        start, end = line_around(text, at)
        yield from _doubles(text[start:end], start)
        at = text.find("  ", end)


def _doubles(text: str, start: int) -> Iterator[Edit]:
    """Those of one line."""
    if text.startswith(("  ", "\t")) or "    " in text.rstrip() or any(mark in text for mark in _CODE):
        return
    if len(text.split()) >= _WORDS_A_GAP * text.rstrip().count("  "):
        for match in _RUN.finditer(text):
            yield Edit(start + match.start(), start + match.end(), " ", "spacing/double")


def find_before_mark(page: Page) -> Iterator[Edit]:
    """A space before a comma or an end mark: Hello , world ! Not in French, before ? and !; not .NET, not ..."""
    text = page.text
    french = code = None
    for at in shaped(glance(page).marks, b" ."):
        if not (text[at - 1 : at].isalnum() or text[at - 1 : at] == ")"):
            continue
        mark, after = text[at + 1], text[at + 2 : at + 3]
        if not (after == "" or after.isspace()) or text[at + 3 : at + 4] == mark or _is_code(text, at):
            continue
        if mark not in ",.":
            french = sum(word in text for word in _FRENCH) > 1 if french is None else french
            code = shows_code(page) if code is None else code
            if french or code:
                continue
        yield Edit(at, at + 1, "", "spacing/before-punctuation", 0.9)


def _is_code(text: str, at: int) -> bool:
    """Whether the line, as far as it is near, holds signs of code or of a table."""
    near = text[max(0, at - _NEAR) : at].rpartition("\n")[2] + text[at : at + _NEAR].partition("\n")[0]
    return any(sign in near for sign in _CODE[1:])
