"""Sentences in pieces: a scraper that writes every text node on a line of its own breaks them at each link.

Such a page has next to no blank lines, and its lines are what stood between two tags: paragraphs, headings, labels,
and the pieces of a sentence, of which some cannot begin one ("which asked", ", who") and some can (a linked name).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...text.edit import Edit
from ...text.page import CLOSING, PROSE_WORDS, Page
from .language import Language
from .paragraphs import SPLIT
from .pieces import Piece, glue_between
from .rows import FIXED, ITEM

LONG = 80  # characters of a line that is no label
FLAT = 0.2  # of the long lines of a page: with fewer blank lines before them its paragraphs are not parted by them
BARE = 0.1  # of the lines of a page without long ones
SPOKEN = 8  # words from a short line to the end of the sentence that goes on below: "Log in" before "of the" has none
SHORT = 8  # words of a name or a title that is linked
LABEL = 5  # words of "Best time to visit:"
HALF = 3  # words of a line that ends open: "Best for" has fewer
VERSE = range(12, 66)  # characters of a line of verse
STANZA = 4  # lines of like length; the pieces of a sentence are uneven

# What goes on with the mark that its sentence lacks: `snacks / !) to go on`, `animals / ".`, `Angi / , who`.
_MARK = re.compile(
    r"(?:[,;:!?]|\.{1,3}|…|[:!?]?[)\]][,;.:]?)[\"”’»)\]]{0,2}(?=\s|$)"
    r"|[\"”’»“]{1,2}[)\]]?[,.;:!?]{1,3}(?=\s|$)"
    r"|[’'](?:s|re|ve|ll|d|m)\b"
    r"|[、。，；：？！）」』》]"
    r"|[%°](?=[\s,.;:!?]|$)"
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th|er|ère|ème|e|º|ª)\b")  # set small: "the 15 / th / century"
_LOWER = re.compile(
    r"[«»„“\"'‘(\[]{0,2}(?:[–—-] )?([^\W\d_][^\W\d_’'-]*(?:[-’'][^\W\d_]*)*)[,.;:!?…)\]\"”’»“]*(?=\s|$)"
)
_TAIL = re.compile(r"-[^\W\d_]{3}")  # "Leichtathletik / -Verbands"
_NUMBER = re.compile(r"\d[\d\s.,]*")
_PARTICLES = frozenset("はがをにでともへやの的")  # of Japanese and Chinese, that begin no sentence before a long line
_INSIDE = re.compile(r"[^\W\d_]{2}[.!?…؟।۔]['\"”’»)]*\s+\S|[。！？].")  # the end of a sentence before another
_OPEN = frozenset(",–—%°" + CLOSING)
_BRACKETS = frozenset("([„«‘")
_LISTING = (";", ",", "and/")  # "…of their spaces; and" stands before the last item of a list
_NUMBERED = re.compile(r"\d{1,3}[.)]\s")


def is_flat(page: Page) -> bool:
    """Whether paragraphs follow each other without blank lines."""
    lines = page.lines
    parted = paragraphs = 0
    for before, line in pairwise(lines):
        if len(line) >= LONG:
            paragraphs += 1
            parted += not before
    return parted <= FLAT * paragraphs if paragraphs else lines.count("") - 1 <= BARE * len(lines)


def mends(page: Page, parts: list[Piece], taken: set[int], language: Language) -> Iterator[Edit]:
    """Join the pieces of sentences; the pieces are merged in place."""
    reader = _Reader(parts, taken, language)
    kept = parts[:1]
    for i in range(1, len(parts)):
        piece = parts[i]
        before = kept[-1]
        why = reader.reason(before, i) if reader.may[i] else ""
        if why:
            glue = reader.glue(before, piece)
            yield Edit(before.end, piece.start, glue, SPLIT, 0.8, (why,))
            before.take(piece, glue)
            reader.joined.add(before.start)
        else:
            kept.append(piece)
    parts[:] = kept


class _Reader:
    """Which pieces of a flat page go on in the next one."""

    def __init__(self, parts: list[Piece], taken: set[int], language: Language) -> None:
        self._parts = parts
        self._language = language
        self.joined: set[int] = set()
        self._begun = False  # whether a paragraph stands above
        self.may = [i > 0 and not p.blank and p.start not in taken for i, p in enumerate(parts)]
        self._marks = [may and _MARK.match(p.head) is not None for may, p in zip(self.may, parts, strict=True)]
        self._on = [
            may and (mark or _begins_low(p.head)) for may, mark, p in zip(self.may, self._marks, parts, strict=True)
        ]
        self._labels = [p.head[-1] in ":：" and p.head is p.tail and p.words <= LABEL for p in parts]
        self._reach = self._reaches()

    def _reaches(self) -> list[int]:
        """For every piece the words from it to the end of its sentence, through pieces that go on; 0 without an end."""
        parts, reach = self._parts, [0] * len(self._parts)
        for i in range(len(parts) - 1, -1, -1):
            piece = parts[i]
            if piece.ended or piece.prose:
                reach[i] = max(piece.words, 1)
            elif i + 1 < len(parts) and (
                self._on[i + 1] or (self.may[i + 1] and self._language.unfinished(piece.tail))
            ):
                reach[i] = piece.words + reach[i + 1] if reach[i + 1] else 0
        return reach

    def reason(self, before: Piece, i: int) -> str:
        """Why the piece at a place belongs to the one before; empty where it does not."""
        piece = self._parts[i]
        self._begun = self._begun or (before.prose and before.ended)
        if before.kind == FIXED or piece.kind == FIXED:
            return ""
        last = before.tail[-1]
        if before.tail is before.head and self._takes_turns(i):
            return "a label before its text, as in the lines around"
        if self._marks[i] and not (last in ",.;:" and piece.head[0] in ",.;:"):
            return "goes on with the mark that the sentence lacks"
        if last in _BRACKETS and before.tail[-2:-1] in ("", " ", "("):
            return "a bracket was opened" if self._closes(before, i) else ""
        if last.isdigit() and _ORDINAL.match(piece.head):
            return "goes on with the ending of the number"
        if (
            not (last.isalnum() or last in _OPEN)
            or before.ended
            or (before.kind == ITEM and before.words < PROSE_WORDS)
        ):
            return ""
        return self._open(before, piece, i)

    def _open(self, before: Piece, piece: Piece, i: int) -> str:
        """The same, where the piece before ends as no sentence does."""
        deep = self._deep(before)
        if (word := self._language.unfinished(before.tail)) and self._is_half(before, word, i, deep):
            return f"“{word}” ends no sentence"
        long = before.words >= HALF and piece.kind != ITEM
        if long and (word := self._language.leads(before.tail)) and not self._language.is_stranded(before.tail):
            return f"“{word}” ends no sentence"
        if self._on[i]:
            if (deep or self._reach[i] + before.words * (self._reach[i] > 0) >= SPOKEN) and not self._is_verse(i):
                return "no end, and the next line begins in lower case"
            return ""
        deep = deep or (before.tail[-1] == "," and before.words >= SHORT)
        if not deep or piece.kind == ITEM or _NUMBERED.match(piece.head):
            return _tail(before, piece) if deep else ""
        if before.start in self.joined and _NUMBER.fullmatch(before.tail):
            return "a number ends no sentence"
        if before.tail[-1] == "," and not self._is_verse(i):
            return "a comma ends no sentence"
        if self._is_name(before, i):
            return "a name between two pieces of a sentence"
        return _tail(before, piece)

    def _is_name(self, before: Piece, i: int) -> bool:
        """Whether a short piece stands between one that ends open and one that goes on.

        A headline may stand before the short piece where no paragraph was before: `Bank fails / We British / love a`.
        A colon goes on after a label: `Headquarters / : Bloomington`.
        """
        piece = self._parts[i]
        if piece.words > SHORT or piece.ended or i + 1 == len(self._parts) or not self._on[i + 1]:
            return False
        body = self._begun or before.start in self.joined or _INSIDE.search(before.tail) is not None
        return body and self._parts[i + 1].head[0] not in ":："

    def _takes_turns(self, i: int) -> bool:
        """Whether labels and texts take turns: `Flooring: / Opt for vinyl. / Plumbing: / Keep the pipes.`"""
        labels, parts = self._labels, self._parts
        if not labels[i - 1] or labels[i] or self._on[i] or not parts[i].ended or parts[i].kind == ITEM:
            return False
        above = i > 2 and labels[i - 3] and self.may[i - 1]
        return above or (i + 1 < len(parts) and labels[i + 1] and self.may[i + 1])

    def _deep(self, piece: Piece) -> bool:
        """Whether a line is more than a heading: long, or made of pieces."""
        return piece.words >= PROSE_WORDS or (piece.start in self.joined and piece.words >= SHORT // 2)

    def _is_half(self, before: Piece, word: str, i: int, deep: bool) -> bool:
        on = self._on[i]
        if before.tail[: -len(word)].rstrip().endswith(_LISTING):
            return on
        if self._language.strands(word):
            return (deep or on) and not self._language.is_stranded(before.tail)
        return True

    def _closes(self, before: Piece, i: int) -> bool:
        """Whether the bracket is closed soon; one that stays open lost what stood in it."""
        if before.tail[-1] not in "([":
            return True
        return any(set(")]") & set(p.head) for p in self._parts[i : i + 4])

    def _is_verse(self, i: int) -> bool:
        """Whether a line stands among lines of like length."""
        first = last = i
        while first > 0 and i - first < STANZA and self.may[first] and self._like(first - 1):
            first -= 1
        while last < len(self._parts) and last - i < STANZA and self._like(last) and (last == i or self.may[last]):
            last += 1
        lines = self._parts[first:last]
        return len(lines) >= STANZA and 2 * sum(not p.tail[-1].isalnum() for p in lines) >= len(lines)

    def _like(self, i: int) -> bool:
        piece = self._parts[i]
        return (
            len(piece.tail) in VERSE
            and piece.tail is piece.head
            and HALF <= piece.words < PROSE_WORDS
            and not self._marks[i]
            and not self._language.unfinished(piece.tail)
        )

    def glue(self, before: Piece, piece: Piece) -> str:
        """What comes between two pieces that belong together. French sets a space before its high marks."""
        if _MARK.match(piece.head):
            return " " if piece.head[0] in ":;!?" and self._language.name == "fr" else ""
        if before.tail[-1] in _BRACKETS or (before.tail[-1].isdigit() and _ORDINAL.match(piece.head)):
            return ""
        return "" if _TAIL.match(piece.head) else glue_between(before.tail, piece.head)


def _tail(before: Piece, piece: Piece) -> str:
    """Whether a short piece ends the sentence: `a study by / Statistics Canada.`, `Leichtathletik / -Verbands`."""
    if _TAIL.match(piece.head):
        return "goes on with the end of the word"
    if piece.words <= HALF and piece.ended and before.tail is before.head and _INSIDE.search(before.head):
        return "a name that ends the sentence"
    return ""


def _begins_low(text: str) -> bool:
    """Whether a line begins as no sentence does; `iPhone`, `example.com` and `max_size` do not count."""
    first = text[0]
    if first.islower():
        match = _LOWER.match(text)
        return match is not None and match[1].islower()
    if first.isalnum():
        return first in _PARTICLES and len(text) > 1
    match = _LOWER.match(text)
    return match is not None and match[1].islower() and text[0] not in "'‘"
