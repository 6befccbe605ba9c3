"""Lines broken at a fixed width. Whoever breaks so fills every line: the next word would not have fitted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...text.edit import Edit
from .pieces import Piece, columns, glue_between
from .rows import FIXED, ITEM, PLAIN

WRAP = "shape/hard-wrap"

NARROWEST, WIDEST = 30, 130  # columns; narrower lines are verse or labels, wider ones nobody wraps
BAND = 25  # lines so much shorter than the width are asked whether they are filled
FILLED = 0.8  # of the lines in the band; of lines of chance length a quarter are
LOWER = 0.5  # of the next lines begin in lower case; in German six of ten do, in lists of titles none
SURELY_FILLED, SURELY_LOWER, CROWD = 0.9, 0.25, 10  # where many lines are filled, fewer need begin in lower case
WIDE_ENOUGH, FEW, MANY = 55, 3, 6  # a narrow width needs more witnesses: verse has lines of like length
LONGEST_WORD = 40  # scripts that put no spaces give no witness

_DASH = re.compile(r"[–—] \S")  # in the middle of a sentence as well as before a list item
_NEVER_FIRST = "。，、！？；：」』）”’"  # of a line in Chinese and Japanese


@dataclass(slots=True)
class Break:
    """The end of a line with a line right below it that may go on."""

    at: int  # place of the second among the pieces
    before: Piece
    length: int  # columns of the first
    most: int  # the last width for which the first line is full
    lower: bool  # whether the second begins as no sentence does
    heading: bool  # whether the first may be a heading: it opens its block, and the second begins as a sentence does
    glue: str


def wraps(parts: list[Piece], taken: set[int], as_found: bool) -> Iterator[Edit]:
    """Undo the breaks of the width that most lines keep to; the pieces are merged in place.

    `taken` are the starts of pieces that must stand where they are. `as_found` measures lines as they were found;
    else as they will stand, which is what a second pass over the result would see.
    """
    breaks = list(_breaks(parts, taken, as_found))
    width = _width(breaks)
    if not width:
        return
    full = {b.at: b.glue for b in breaks if b.length <= width <= b.most}
    kept: list[Piece] = []
    for i, piece in enumerate(parts):
        if i in full:
            why = f"the lines are filled up to {width} columns"
            yield Edit(kept[-1].end, piece.start, full[i], WRAP, 0.9, (why,))
            kept[-1].take(piece, full[i])
        else:
            kept.append(piece)
    parts[:] = kept


def _breaks(parts: list[Piece], taken: set[int], as_found: bool) -> Iterator[Break]:
    for i in range(1, len(parts)):
        before, piece = parts[i - 1], parts[i]
        opens = i == 1 or before.blank  # whether the piece before is the first of its block
        length = before.last if as_found else before.length
        if piece.blank or piece.start in taken or length > WIDEST or not _may_go_on(before, piece):
            continue
        if piece.indent != before.indent and not _hangs(before, piece, opens):
            continue
        glue = glue_between(before.tail, piece.head)
        word = _first_word(piece.head, glue)
        if len(word) <= LONGEST_WORD:
            most = length + len(glue) + columns(word) - 1
            lower = not glue or piece.head[0].islower()
            yield Break(i, before, length, most, lower, opens and not lower, glue)


def _may_go_on(before: Piece, piece: Piece) -> bool:
    if before.kind == FIXED or piece.kind == PLAIN:
        return before.kind != FIXED
    return before.kind == PLAIN and before.tail[-1].isalnum() and _DASH.match(piece.head) is not None


def _hangs(before: Piece, piece: Piece, opens: bool) -> bool:
    """A list item hangs its second line under its first words; a paragraph may set in its first line."""
    deeper = len(piece.indent) > len(before.indent)
    return before.kind == ITEM if deeper else opens


def _width(breaks: list[Break]) -> int:
    """The width at which most lines are full, if so many are that it cannot be chance; else 0."""
    steps = [0] * (WIDEST + 2)
    for b in breaks:
        if b.most >= NARROWEST:
            steps[max(b.length, NARROWEST)] += 1
            steps[min(b.most, WIDEST) + 1] -= 1
    best = count = most = 0
    for width in range(NARROWEST, WIDEST + 1):
        count += steps[width]
        if count > most:
            best, most = width, count
    return best if most and _is_wrapped(breaks, best) else 0


def _is_wrapped(breaks: list[Break], width: int) -> bool:
    asked = [b for b in breaks if width - BAND <= b.length <= width and not b.before.ended]
    full = [b for b in asked if width <= b.most]
    asked = [b for b in asked if width <= b.most or not b.heading]
    lower = sum(b.lower for b in full)
    wide = width >= WIDE_ENOUGH or not all(b.glue for b in full)
    if len(full) < (FEW if wide else MANY):
        return len(full) == FEW - 1 and len(full) == len(asked) == lower and wide
    if len(full) >= CROWD and len(full) >= SURELY_FILLED * len(asked):
        return lower >= SURELY_LOWER * len(full)
    return len(full) >= FILLED * len(asked) and lower >= LOWER * len(full)


def _first_word(text: str, glue: str) -> str:
    if glue:
        end = text.find(" ")
        return text if end < 0 else text[:end]
    end = 1
    while end < min(len(text), 4) and text[end] in _NEVER_FIRST:
        end += 1
    return text[:end]
