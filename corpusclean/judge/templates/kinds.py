"""Of what kind a line is that sites repeat, for those who read the file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ...rules.book import RULES
from ...rules.finders import Finder
from ...text.page import PROSE_WORDS, Page, count_words
from .table import LABEL_CHARACTERS, LABEL_WORDS


@cache
def _finder() -> Finder:
    return Finder(RULES)


def kinds_of(shapes: Iterable[str]) -> dict[str, str]:
    """The kind of the row that takes a line whole; else by its length label, line or paragraph.

    >>> kinds_of(["share on facebook", "tides and ferries"])
    {'share on facebook': 'share', 'tides and ferries': 'label'}
    """
    shapes = list(shapes)
    page = Page("\n".join(shapes))
    rows = {shapes[i]: found[0].rule.id.partition("/")[0] for i, found in _finder().read(page) if found[0].whole}
    return {shape: rows.get(shape) or _by_length(shape) for shape in shapes}


def _by_length(shape: str) -> str:
    words = count_words(shape)
    if words >= PROSE_WORDS:
        return "paragraph"
    return "label" if words <= LABEL_WORDS and len(shape) <= LABEL_CHARACTERS else "line"
