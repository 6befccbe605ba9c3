"""A text as its lines, and what rules ask of a line. Nothing here knows a rule."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property, lru_cache

from .edit import Edit
from .lines import Line, lines

# List marks that scrapers put before an item; "o" is the third level of a common HTML-to-text layout.
_MARK = re.compile(r"(?:[*+•·▪◦‣●○■□»›>]+|[-–—o](?=\s))\s+")
_MARKS = frozenset("*+•·▪◦‣●○■□»›>-–—o")
_EDGES = " \t\u00a0\u200b\ufeff.,:;!?…·•*+-–—|/\\<>«»‹›()[]{}\"'“”„‘’`#=_~^→←↑↓►▶▸▼▲▾■□▪●○◦★☆✓✔×、。：！？【】「」『』（）｜"
_DIGITS = re.compile(r"\d+")
_NO_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")  # scripts that put no space between words
ENDS = tuple(".!?…。！？؟।۔։።") # marks that end a sentence
CLOSING = "\"'”’»“)]」』）›"  # marks that may follow the end of a sentence
_SENTENCE_BREAK = re.compile(r"[.!?…؟।۔]['\"”’»)]*\s|[。！？]")

PROSE_WORDS = 12  # fewer words seldom are a paragraph: of body lines of the shared pages nine in ten have more
PROSE_CHARACTERS = 30  # the same for scripts without spaces


def bare(line: str) -> str:
    """A line without indentation, list mark and trailing space: what the patterns of rules see."""
    stripped = line.strip()
    if stripped and stripped[0] in _MARKS and (mark := _MARK.match(stripped)):
        return stripped[mark.end() :]
    return stripped


def fold(line: str) -> str:
    """The form in which whole lines are compared: lower case, single spaces, digits as 0, bare edges.

    >>> fold("  * 12 Comments »")
    '0 comments'
    """
    low = line.lower().replace("’", "'")
    return _DIGITS.sub("0", " ".join(low.split()).strip(_EDGES))


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets allowed for."""
    return line.rstrip().rstrip(CLOSING).endswith(ENDS) if line else False


@lru_cache(maxsize=1 << 14)
def count_words(line: str) -> int:
    """Words of a line; in scripts without spaces two characters count as one."""
    words = len(line.split())
    return words + len(_NO_SPACES.findall(line)) // 2 if words < PROSE_WORDS and not line.isascii() else words


def is_prose(line: str) -> bool:
    """Whether a line reads as a paragraph: long enough, and with the end of a sentence in it or at its end."""
    if len(line) < PROSE_CHARACTERS or count_words(line) < PROSE_WORDS:
        return False
    return ends_sentence(line) or _SENTENCE_BREAK.search(line) is not None


class Page:
    """The lines of a text. `first` and `last` are the lines between which the body lies, once `find_body` was called."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[Line] = lines(text)
        self.first = 0
        self.last = len(self.lines) - 1
        self.boilerplate: set[int] = set()  # lines that go already

    @cached_property
    def bare(self) -> list[str]:
        """Every line without indentation, list mark and trailing space."""
        return [bare(line.text) for line in self.lines]

    @cached_property
    def folded(self) -> list[str]:
        """Every line in the form in which whole lines are compared."""
        return [fold(line) for line in self.bare]

    def find_body(self, boilerplate: set[int]) -> None:
        """Set the body to reach from the first to the last line of prose that is not known boilerplate.

        Without any prose the whole page is body, so that nothing goes because of its place.
        """
        prose = [i for i, line in enumerate(self.bare) if i not in boilerplate and is_prose(line)]
        self.first, self.last = (prose[0], prose[-1]) if prose else (0, len(self.lines) - 1)

    def line_at(self, offset: int) -> int:
        """The index of the line that holds an offset, or ends with it."""
        return bisect_right(self._starts, offset) - 1

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def zone(self, index: int) -> str:
        """head, body or tail."""
        return "head" if index < self.first else "tail" if index > self.last else "body"

    def removal(self, index: int, rule: str, why: str, fields: tuple[tuple[str, str], ...] = ()) -> Edit:
        """The edit that takes a whole line away, its terminator aside."""
        line = self.lines[index]
        return Edit(line.start, line.end, "", rule, 1.0, (why,), fields)

    def neighbours(self, index: int) -> list[int]:
        """The nearest lines with text before and after a line."""
        before = next((i for i in range(index - 1, -1, -1) if self.bare[i]), None)
        after = next((i for i in range(index + 1, len(self.lines)) if self.bare[i]), None)
        return [i for i in (before, after) if i is not None]
