"""Lines with their places. Only \\n, \\r\\n and \\r end a line: VT, FF, NEL and U+2028 are text."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

_END = re.compile(r"\r\n|\r|\n")


class Line(NamedTuple):
    """`text[start:end] == line.text`; the terminator lies between `end` and the next line's `start`."""

    start: int
    end: int
    text: str


def lines(text: str) -> list[Line]:
    """All lines of the text. A text that ends in a terminator ends in an empty line, so that nothing is lost:

    >>> lines("a\\r\\nb\\n")
    [Line(start=0, end=1, text='a'), Line(start=3, end=4, text='b'), Line(start=5, end=5, text='')]
    """
    if "\r" not in text:
        parts = text.split("\n")
        beyond = list(accumulate(map(len, parts), lambda end, size: end + size + 1))
        starts = [0, *(end + 1 for end in beyond[:-1])]
        return list(map(Line._make, zip(starts, beyond, parts, strict=True)))
    found = []
    start = 0
    for match in _END.finditer(text):
        found.append(Line(start, match.start(), text[start : match.start()]))
        start = match.end()
    found.append(Line(start, len(text), text[start:]))
    return found


class LineNumbers:
    """The line number, from 1, of an offset in code points."""

    def __init__(self, text: str) -> None:
        self._starts = [line.start for line in lines(text)]

    def __call__(self, offset: int) -> int:
        return bisect_right(self._starts, offset)
