"""A text as its lines, and what rules ask of a line. Nothing here knows a rule."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate, count
from operator import add
from typing import Any

from .edit import Edit
from .late import late
from .lines import lines

# List marks that scrapers put before an item; "o" is the third level of a common HTML-to-text layout.
_MARK = re.compile(r"(?:[*+•·▪◦‣●○■□»›>]+|[-–—o](?=\s))\s+")
_MARKS = frozenset("*+•·▪◦‣●○■□»›>-–—o")
_EDGES = (
    " \t\u00a0\u200b\ufeff.,:;!?…·•*+-–—|/\\<>«»‹›()[]{}\"'“”„‘’`#=_~^→←↑↓►▶▸▼▲▾■□▪●○◦★☆✓✔×、。：！？【】「」『』（）｜"
)
_DIGITS = re.compile(r"\d+")
_NO_SPACES = late(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")  # scripts that put no space between words
ENDS = tuple(".!?…。！？؟।۔։።")  # marks that end a sentence
CLOSING = "\"'”’»“)]」』）›"  # marks that may follow the end of a sentence
_SENTENCE_BREAK = re.compile(r"[.!?…؟।۔]['\"”’»)]*\s|[。！？]")

FOLD_CHARACTERS = 160  # the longest line that is compared as a whole; longer ones are paragraphs
PROSE_WORDS = 12  # of the lines of articles that end a sentence 86% have so many, of boilerplate that does 53%
PROSE_CHARACTERS = 30  # the same for scripts without spaces


def bare(line: str) -> str:
    """A line without indentation, list mark and trailing space: what the patterns of rules see."""
    stripped = line.strip()
    if stripped[:1] in _MARKS and (mark := _MARK.match(stripped)):
        return stripped[mark.end() :]
    return stripped


def fold(line: str) -> str:
    """The form in which whole lines are compared: lower case, single spaces, digits as 0, bare edges.

    >>> fold("  * 12 Comments »")
    '0 comments'
    """
    return folds([line])[0]


def folds(lines: list[str]) -> list[str]:
    """The same for many lines: all but their edges is folded at once, in one text."""
    if not lines:
        return []
    low = "\n".join([" ".join(line.split()) for line in lines]).lower().replace("’", "'")
    return [line.strip(_EDGES) for line in _DIGITS.sub("0", low).split("\n")]


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets allowed for."""
    line = line.rstrip()
    if line[-1:] in _LAST:
        return line[-1:] in _END or line.rstrip(CLOSING)[-1:] in _END
    return False


_END = frozenset(ENDS)
_LAST = _END.union(CLOSING)


def count_words(line: str) -> int:
    """Words of a line; in scripts without spaces two characters count as one."""
    words = len(line.split()) if len(line) <= FOLD_CHARACTERS else line.count(" ") + 1
    return words + len(_NO_SPACES().findall(line)) // 2 if words < PROSE_WORDS and not line.isascii() else words


def is_prose(line: str) -> bool:
    """Whether a line reads as a paragraph: long enough, and with the end of a sentence in it or at its end.

    Three dots at the end are none: so end headlines and abstracts that were cut.
    """
    return len(line) >= PROSE_CHARACTERS and count_words(line) >= PROSE_WORDS and _has_sentence(line)


def _has_sentence(line: str) -> bool:
    ended = ends_sentence(line) and not line.endswith(("...", "…"))
    return ended or _SENTENCE_BREAK.search(line) is not None


class Looks:
    """What a line looks like, whatever stands around it. Read once for each different line."""

    __slots__ = ("bare", "ended", "finder", "folded", "found", "prose", "words")

    def __init__(self, bare: str, folded: str) -> None:
        self.bare = bare
        self.folded = folded
        self.words = words = count_words(bare)
        self.ended = bare[-1:] in _LAST and ends_sentence(bare)
        self.prose = words >= PROSE_WORDS and len(bare) >= PROSE_CHARACTERS and _has_sentence(bare)
        self.finder: object = None  # whose findings `found` are
        self.found: Any = ()


# Looks by line: a site's menus and notices come again on its other pages, and every line in the next round.
_memory: dict[str, Looks] = {}
MEMORY_LINES = 1 << 15
MEMORY_CHARACTERS = 2000  # of the longest line remembered


def looks_of(lines: list[str]) -> list[Looks]:
    """What every line looks like. What is remembered costs a look-up."""
    known = list(map(_memory.get, lines))
    fresh = _read(list({line for line, look in zip(lines, known, strict=True) if not look}))
    if len(_memory) > MEMORY_LINES:
        _memory.clear()
    _memory.update({line: look for line, look in fresh.items() if len(line) <= MEMORY_CHARACTERS})
    return [look or fresh[line] for line, look in zip(lines, known, strict=True)]


def _read(lines: list[str]) -> dict[str, Looks]:
    """The looks of different lines, by line."""
    bares = list(map(bare, lines))
    short = [line for line in bares if len(line) <= FOLD_CHARACTERS]
    folded = dict(zip(short, folds(short), strict=True))
    return {line: Looks(bare, folded.get(bare, "")) for line, bare in zip(lines, bares, strict=True)}


class Page:
    """The lines of a text, and the body between the lines `first` and `last`: the whole page until `find_body`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.boilerplate: set[int] = set()  # lines that go already
        self.labels: frozenset[str] = frozenset()  # folded; what the site is known to have in its menus
        self.article: Mapping[int, float] = {}  # of lines with text the log-odds that they are article, where known
        self.first = 0
        self.last = len(text)

    @cached_property
    def lines(self) -> list[str]:
        """Every line without its terminator."""
        return self.text.split("\n") if "\r" not in self.text else [line.text for line in lines(self.text)]

    @cached_property
    def starts(self) -> list[int]:
        """Where every line starts, in code points."""
        if "\r" in self.text:
            return [line.start for line in lines(self.text)]
        ends = accumulate(map(len, self.lines[:-1]), initial=0)
        return list(map(add, ends, count()))  # with the terminators before each line

    def span(self, index: int) -> tuple[int, int]:
        """Where a line starts and ends, its terminator aside."""
        start = self.starts[index]
        return start, start + len(self.lines[index])

    @cached_property
    def looks(self) -> list[Looks]:
        """What every line looks like."""
        return looks_of(self.lines)

    @cached_property
    def filled(self) -> list[int]:
        """The lines that are not blank."""
        return [i for i, look in enumerate(self.looks) if look.bare]

    @cached_property
    def bare(self) -> list[str]:
        """Every line without indentation, list mark and trailing space."""
        return [look.bare for look in self.looks]

    @cached_property
    def folded(self) -> list[str]:
        """Every line in the form in which whole lines are compared; empty for paragraphs."""
        return [look.folded for look in self.looks]

    def find_body(self, article: Sequence[int]) -> None:
        """Set the body to reach from the first to the last of the lines that are article.

        Without any the whole page is body, so that nothing goes because of its place.
        """
        self.first, self.last = (article[0], article[-1]) if article else (0, len(self.looks) - 1)

    def zone(self, index: int) -> str:
        """head, body or tail."""
        return "head" if index < self.first else "tail" if index > self.last else "body"

    def line_at(self, offset: int) -> int:
        """The index of the line that holds an offset, or ends with it."""
        return bisect_right(self.starts, offset) - 1

    def bare_start(self, index: int) -> int:
        """Where the bare line starts in the text."""
        return self.starts[index] + self.lines[index].index(self.bare[index])

    def removal(self, index: int, rule: str, why: str) -> Edit:
        """The edit that takes a whole line away, its terminator aside."""
        start = self.starts[index]
        return Edit(start, start + len(self.lines[index]), "", rule, 1.0, (why,))

    def neighbours(self, index: int) -> list[int]:
        """The nearest lines with text before and after a line."""
        at = bisect_right(self.filled, index)
        before = at - 2 if at and self.filled[at - 1] == index else at - 1
        near = self.filled[before : before + 1] if before >= 0 else []
        return [*near, *self.filled[at : at + 1]]
