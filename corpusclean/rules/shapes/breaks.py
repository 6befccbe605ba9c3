"""Paragraphs that run into each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...text.edit import Edit
from ...text.page import ENDS, PROSE_WORDS, Page
from .pieces import Piece, columns
from .rows import FIXED, ITEM, PLAIN
from .unfinished import ANY
from .wraps import WIDEST

BREAK = "shape/paragraph-break"

WITNESSES = 3  # lines of prose that all end with a sentence: lines that were wrapped end anywhere
SAID = 4  # words of a sentence that may be a paragraph: "Drink water." is an item of a list

_LABEL = re.compile(r"[^\W\d_][^.:!?]{1,40}:\s")  # "Session format: choose between…": lines of a list without marks
_SENTENCE_INSIDE = re.compile(r"[.!?…]['\"”’»)]*\s")
_OPENERS = "\"'“‘„«»([¿¡—–- "
_QUOTES = '"”’»)]%'
_DASHES = ("–", "—", "-")


def breaks(page: Page, parts: list[Piece], taken: set[int], flat: bool) -> Iterator[Edit]:
    """A blank line between paragraphs that stand on neighbouring lines; on a flat page every line may be one."""
    if not any(piece.length > WIDEST for piece in parts) and not _holds_paragraphs(page):
        return  # lines that might be wrapped are no paragraphs
    begins = True  # whether the piece before is the first of its block
    for before, piece in pairwise(parts):
        why = ""
        if not piece.blank and piece.start not in taken:
            if before.kind == piece.kind == PLAIN:
                why = _apart(before, piece, begins)
            if flat and not why:
                why = _apart_on_flat(before, piece, begins)
        if why:
            yield Edit(before.end, piece.start, "\n\n", BREAK, 0.8, (why,))
        begins = piece.blank or bool(why)


def _holds_paragraphs(page: Page) -> bool:
    """Whether the page has lines too wide to be wrapped, or prose of which every line ends with a sentence."""
    if any(len(line) > WIDEST // 2 and columns(line) > WIDEST for line in page.lines):
        return True
    prose = [look for look in page.looks if look.prose]
    return len(prose) >= WITNESSES and all(look.ended for look in prose)


def _apart(before: Piece, piece: Piece, begins: bool) -> str:
    """Why two neighbouring lines are two paragraphs; empty when they may be one."""
    if _goes_on(piece):
        return ""
    if _LABEL.match(piece.head) and _LABEL.match(before.head):
        return ""
    if _ended(before) and (before.prose or piece.prose):
        return ENDS_HERE
    if begins and piece.prose and _is_heading(before):
        return HEADING
    return ""


ENDS_HERE = "a paragraph ends here"
HEADING = "a heading stands before a paragraph"


def _goes_on(piece: Piece) -> bool:
    return piece.head[0] in ",.;:!?)%" or piece.head.lstrip(_OPENERS)[:1].islower()


def _apart_on_flat(before: Piece, piece: Piece, begins: bool) -> str:
    """The same where no blank lines part paragraphs, and the pieces of their sentences were joined before."""
    if FIXED in (before.kind, piece.kind) or _goes_on(piece):
        return ""
    if ITEM in (before.kind, piece.kind):
        speaks = piece.head.startswith(_DASHES) or piece.kind == PLAIN or before.kind == PLAIN
        return ENDS_HERE if speaks and _ended(before) and (before.prose or piece.prose) else ""
    if _ended(before):
        whole = begins and piece.ended and before.words >= SAID and piece.words >= SAID
        return ENDS_HERE if whole else ""
    if not piece.prose or _LABEL.match(piece.head):
        return ""
    if before.tail[-1] in ":：":
        return "a paragraph is announced" if before.words >= SAID else ""
    if before.tail[-1].isalnum() or before.tail[-1] in _QUOTES:
        return HEADING if _last_word(before) not in ANY else ""
    return ""


def _ended(piece: Piece) -> bool:
    """Whether a line ends as a sentence does; Danes and some Germans close a quotation with `«`."""
    return piece.ended or (piece.tail[-1] == "«" and piece.tail[-2:-1] in ENDS)


def _is_heading(piece: Piece) -> bool:
    """Whether a line may be a heading: one short row that begins as a sentence does and is none."""
    text = piece.tail
    if piece.words >= PROSE_WORDS or text is not piece.head or not text[-1].isalnum() or text[0].islower():
        return False
    return _last_word(piece).lower() not in ANY and not _SENTENCE_INSIDE.search(text)


def _last_word(piece: Piece) -> str:
    return piece.tail[piece.tail.rfind(" ") + 1 :]
