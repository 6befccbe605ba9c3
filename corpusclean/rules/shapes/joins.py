"""What stands between the lines of a page: nothing, a space, one line end, or a blank line."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ...text.edit import Edit
from ...text.page import CLOSING, ENDS, Page
from ..table import SURE
from .hyphens import hyphens
from .paragraphs import LONG, OPENED, breaks, splits
from .pieces import pieces
from .rows import rows
from .unfinished import ANY
from .wraps import wraps

PASSES = 10  # each joins lines that the one before made long enough to be understood; three are the rule

_LONG = 2 * LONG  # characters; so many at the least have the words that make a line of prose
_LAST = frozenset((*ENDS, *CLOSING)) - OPENED
_MARKS = frozenset("-*+•·–—>|0123456789")  # of lists, whose lines stand together; wrapped text has other lines as well
_GOES_ON = frozenset(",.;:!?)]’' \t\u00a0\u3000")  # marks that a sentence lacks; after indentation anything may come


@lru_cache(maxsize=1)
def joins(page: Page) -> tuple[Edit, ...]:
    """All edits between lines. Found together, because what is no line end any more is no evidence either."""
    if not _worth_reading(page):
        return ()
    found = rows(page)
    hyphened = dict(hyphens(page, found))
    undone = {i for i, edit in hyphened.items() if edit.confidence >= SURE}
    taken = {found[i].start for i in hyphened.keys() - undone}
    edits = list(hyphened.values())
    parts = pieces(found, undone)
    as_found = True
    for _ in range(PASSES):
        full = list(wraps(parts, taken, as_found))
        split = list(splits(page, parts, taken))
        edits += full + split
        if not (full or split or (as_found and undone)):
            break  # the lines as they were found are the lines as they will stand, until some are joined
        as_found = as_found and bool(full)
    return (*edits, *breaks(parts, taken))


def joins_of(rule: str) -> Callable[[Page], list[Edit]]:
    """The edits between lines that one rule makes."""
    return lambda page: [edit for edit in joins(page) if edit.rule == rule]


def _worth_reading(page: Page) -> bool:
    """Whether two lines with text are neighbours, or a paragraph may go on after a blank line. Most pages: neither."""
    before = ""
    near = False  # whether `before` is the line right above
    for text in page.lines:
        if not text:
            near = False
            continue
        if before and near and text[0] not in _MARKS:
            return True
        if before and before[-1] not in _LAST and _may_go_on(before, text):
            return True
        before, near = text, True
    return False


def _may_go_on(before: str, text: str) -> bool:
    """Whether a sentence may run through the two; of lines in a row one must be long, unless a mark is missing."""
    first = text[0]
    if first in _GOES_ON:
        return True
    long = len(before) >= _LONG or len(text) >= _LONG
    return long and (first.islower() or before[before.rfind(" ") + 1 :] in ANY)
