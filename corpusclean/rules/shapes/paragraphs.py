"""Paragraphs that are split, and paragraphs that run into each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

from ...text.edit import Edit
from ...text.page import CLOSING, PROSE_WORDS, Page, ends_sentence
from .pieces import Piece, glue_between
from .rows import ITEM, PLAIN
from .unfinished import ANY, NEVER_LAST, STRANDED, STRANDING, language_of

SPLIT = "shape/split-paragraph"

SPOKEN = 8  # words on both sides of a break without a mark: a heading before a paragraph in lower case has fewer
LONG = 10  # words of a line on average, more than verse has
WITNESSES = 3  # lines of prose that all end with a sentence: lines that were wrapped end anywhere
FRAGMENT = 3  # words of half a sentence: "Log in" and "Best for" have fewer
ASKED = 20_000  # characters of a page that are asked for its language
_BRAND = 20  # characters in which a name like `iPhone` shows its capital

# The next line goes on with the mark that its sentence lacks: "our favourite\nsnacks\n!) to go on".
_ORPHAN = re.compile(r"(?:[,;:.!?]|[:!?]?[)\]][,;.]?)[\"”’»)\]]{0,2}(?=\s|$)|[’']s\s")
_ORDINAL = re.compile(r"(?:st|nd|rd|th|er|ère|ème|e|º|ª)\b")  # set small: "the 15\nth\ncentury"
OPENED = frozenset("([")
_LABEL = re.compile(r"[^\W\d_][^.:!?]{1,40}:\s")  # "Session format: choose between…": lines of a list without marks
_SENTENCE_INSIDE = re.compile(r"[.!?…]['\"”’»)]*\s")
_OPENERS = "\"'“‘„«»([¿¡—–- "
_AFTER_WORD = CLOSING + "%°,"


def splits(page: Page, parts: list[Piece], taken: set[int]) -> Iterator[Edit]:
    """Join what one sentence runs through; the pieces are merged in place.

    `taken` are the starts of pieces that must stand where they are.
    """
    reader = _Reader(page, parts)
    kept: list[Piece] = []
    for chain in _chains(parts, taken):
        reasons = reader.reasons(chain) if len(chain) > 1 else []
        kept.append(chain[0])
        for why, piece in zip(reasons, chain[1:], strict=True):
            if why:
                glue = reader.glue(kept[-1], piece)
                yield Edit(kept[-1].end, piece.start, glue, SPLIT, 0.8, (why,))
                kept[-1].take(piece, glue)
            else:
                kept.append(piece)
    parts[:] = kept


def _chains(parts: list[Piece], taken: set[int]) -> Iterator[list[Piece]]:
    """Runs of pieces through which one sentence may run."""
    chain: list[Piece] = []
    for i, piece in enumerate(parts):
        may = chain and piece.start not in taken and _may_go_on(chain[-1], piece)
        if may and not (piece.blank and (_is_stanza(parts, i - 1) or _is_stanza(parts, i))):
            chain.append(piece)
        else:
            if chain:
                yield chain
            chain = [piece]
    if chain:
        yield chain


def _is_stanza(parts: list[Piece], i: int) -> bool:
    """Whether short lines stand right above or below a short line."""
    if parts[i].prose:
        return False
    above = i > 0 and not parts[i].blank and not parts[i - 1].prose
    below = i + 1 < len(parts) and not parts[i + 1].blank and not parts[i + 1].prose
    return above or below


def _may_go_on(before: Piece, piece: Piece) -> bool:
    last = before.tail[-1]
    if last in OPENED:
        return before.kind == piece.kind == PLAIN and not piece.blank
    if piece.kind != PLAIN or not (last.isalnum() or last in _AFTER_WORD):
        return False
    if before.kind != PLAIN:  # an item that is a paragraph goes on in lower case, as an answer in an interview does
        return before.kind == ITEM and before.words >= PROSE_WORDS and piece.head[0].islower() and not before.ended
    orphan = last != "," and _ORPHAN.match(piece.head) is not None
    return (orphan or _is_lower(piece.head) or _last_word(before) in ANY) and not before.ended


class _Reader:
    """Whether a paragraph goes on in the next one."""

    def __init__(self, page: Page, parts: list[Piece]) -> None:
        self._text = page.text
        self._start = len(page.text) - len(page.text.lstrip())
        self._language: str | None = None
        self._small: bool | None = None
        self._page = page

    def reasons(self, chain: list[Piece]) -> list[str]:
        """Why each piece but the first belongs to the one before; empty where it does not."""
        words = list(accumulate(piece.words for piece in chain))
        long = any(piece.words >= PROSE_WORDS for piece in chain) or words[-1] >= LONG * len(chain)
        prose = any(piece.prose for piece in chain) or (long and chain[-1].ended)
        return [
            self._reason(before, piece, min(so_far, words[-1] - so_far), prose)
            for before, piece, so_far in zip(chain, chain[1:], words, strict=False)
        ]

    def _reason(self, before: Piece, piece: Piece, words: int, prose: bool) -> str:
        """`words` is the lesser number of words on both sides, all pieces of the chain counted."""
        if before.tail[-1] in OPENED:
            return "a bracket was opened"
        if _is_ordinal(before, piece):
            return "goes on with the ending of the number"
        if _ORPHAN.match(piece.head):
            return "goes on with the mark that the sentence lacks"
        if not prose:
            return ""
        if (word := self._unfinished(before)) and (_is_lower(piece.head) or self._is_half(before, piece, word)):
            return f"“{word}” ends no sentence"
        if _is_lower(piece.head) and words >= SPOKEN and not self._writes_small():
            return "no end, and the next line begins in lower case"
        return ""

    def glue(self, before: Piece, piece: Piece) -> str:
        """What comes between two pieces that belong together. French sets a space before its high marks."""
        if before.tail[-1] in OPENED or _is_ordinal(before, piece):
            return ""
        if not _ORPHAN.match(piece.head):
            return glue_between(before.tail, piece.head)
        return " " if piece.head[0] in ":;!?" and self._speaks() == "fr" else ""

    def _writes_small(self) -> bool:
        """Whether the author begins sentences in lower case."""
        if self._small is None:
            texts = [line.strip() for line in self._page.lines]
            filled = [text for text in texts if text]
            self._small = sum(_is_lower(text) and ends_sentence(before) for before, text in pairwise(filled)) > 1
        return self._small

    def _speaks(self) -> str:
        """The page's language, as far as the words that end no sentence tell."""
        if self._language is None:
            self._language = language_of(self._text[:ASKED])
        return self._language

    def _unfinished(self, piece: Piece) -> str:
        """The last word, if it ends no sentence in the page's language."""
        word = _last_word(piece)
        if word not in ANY:
            return ""
        known = word in NEVER_LAST.get(self._speaks(), ()) or word in STRANDED.get(self._speaks(), ())
        return word if known else ""

    def _is_half(self, before: Piece, piece: Piece, word: str) -> bool:
        """`attacks in` before `Nagorno Karabakh, the region…` is; `What we are fighting for` is a heading.

        English strands prepositions. But a text that lost its first words may begin with half a sentence,
        and a long line is no heading.
        """
        if not piece.prose:
            return False
        if word in NEVER_LAST.get(self._speaks(), ()):
            return True
        words = before.tail.lower().split()
        half = before.start == self._start and before.words >= FRAGMENT
        return (half or before.words >= PROSE_WORDS) and STRANDING.isdisjoint(words)


def _is_ordinal(before: Piece, piece: Piece) -> bool:
    return before.tail[-1].isdigit() and _ORDINAL.match(piece.head) is not None


def _last_word(piece: Piece) -> str:
    return piece.tail[piece.tail.rfind(" ") + 1 :]


def _is_lower(text: str) -> bool:
    """Whether a line begins in lower case as no sentence does; `iPhone` and `moveBuddha's` do not count."""
    if not text[0].islower():
        return False
    word = text[:_BRAND].split(None, 1)[0]
    return word == word.lower()
