"""What stands between the lines of a page: nothing, a space, one line end, or a blank line."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ..text.edit import Edit
from ..text.page import CLOSING, ENDS, Page
from .hyphens import hyphens
from .paragraphs import breaks, splits
from .pieces import pieces
from .rows import rows
from .table import SURE
from .unfinished import ANY
from .wraps import wraps

PASSES = 10  # each joins lines that the one before made long enough to be understood; three are the rule

_LAST = frozenset((*ENDS, *CLOSING))
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
        if not (full or split or as_found):
            break
        as_found = as_found and bool(full)
    return (*edits, *breaks(parts, taken))


def joins_of(rule: str) -> Callable[[Page], list[Edit]]:
    """The edits between lines that one rule makes."""
    return lambda page: [edit for edit in joins(page) if edit.rule == rule]


def _worth_reading(page: Page) -> bool:
    """Whether two lines with text are neighbours, or a paragraph may go on after a blank line. Most pages: neither."""
    before = ""
    near = False  # whether `before` is the line right above
    for line in page.lines:
        text = line.text
        if not text:
            near = False
            continue
        if before and ((near and text[0] not in _MARKS) or (before[-1] not in _LAST and _may_go_on(before, text))):
            return True
        before, near = text, True
    return False


def _may_go_on(before: str, text: str) -> bool:
    first = text[0]
    return first.islower() or first in _GOES_ON or before[before.rfind(" ") + 1 :] in ANY
