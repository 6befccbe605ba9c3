"""What stands between the lines of a page: nothing, a space, one line end, or a blank line."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ...text.edit import Edit
from ...text.page import CLOSING, ENDS, Page
from ..table import SURE
from .breaks import breaks
from .hyphens import hyphens
from .language import Language
from .nodes import is_flat, mends
from .paragraphs import LONG, OPENED, splits
from .pieces import pieces
from .rows import BLANKS, rows
from .unfinished import ANY
from .wraps import wraps

PASSES = 10  # each joins lines that the one before made long enough to be understood; three are the rule

_LONG = 2 * LONG  # characters; so many at the least have the words that make a line of prose
_LAST = frozenset((*ENDS, *CLOSING)) - OPENED
_MARKS = frozenset("-*+•·–—>|0123456789")  # of lists, whose lines stand together; wrapped text has other lines as well
_GOES_ON = frozenset(",.;:!?)]’'")  # marks that a sentence lacks
_BLANK = frozenset(BLANKS)


@lru_cache(maxsize=1)
def joins(page: Page) -> tuple[Edit, ...]:
    """All edits between lines. Found together, because what is no line end any more is no evidence either."""
    wanted = _wanted(page)
    if not wanted:
        return ()
    found = rows(page, wanted)
    hyphened = dict(hyphens(page, found))
    undone = {i for i, edit in hyphened.items() if edit.confidence >= SURE}
    taken = {found[i].start for i in hyphened.keys() - undone}
    edits = list(hyphened.values())
    parts = pieces(found, undone)
    language = Language(page.text)
    flat = is_flat(page)
    as_found = True
    for _ in range(PASSES):
        full = list(wraps(parts, taken, as_found))
        split = list(mends(page, parts, taken, language)) if flat else []
        split += splits(page, parts, taken)
        edits += full + split
        if not (full or split or (as_found and undone)):
            break  # the lines as they were found are the lines as they will stand, until some are joined
        as_found = as_found and bool(full)
    return (*edits, *breaks(page, parts, taken, flat))


def joins_of(rule: str) -> Callable[[Page], list[Edit]]:
    """The edits between lines that one rule makes."""
    return lambda page: [edit for edit in joins(page) if edit.rule == rule]


def _wanted(page: Page) -> list[int]:
    """The lines between which something may have to change: neighbours, and paragraphs of which one may go on.

    Most pages have none, and of the others most lines stand alone, for which reading them as rows is not worth it.
    """
    wanted: list[int] = []
    worth = False
    before, last = "", -1  # the line with text before, and its place
    for i, line in enumerate(page.lines):
        text = line.strip(BLANKS) if line[:1] in _BLANK or line[-1:] in _BLANK else line
        if not text:
            continue
        near = last == i - 1 and last >= 0
        on = before != "" and before[-1] not in _LAST and _may_go_on(before, text)
        if near or on:
            wanted += [last, i] if not wanted or wanted[-1] != last else [i]
            worth = worth or on or text[0] not in _MARKS
        before, last = text, i
    return wanted if worth else []


def _may_go_on(before: str, text: str) -> bool:
    """Whether a sentence may run through the two; of lines in a row one must be long, unless a mark is missing."""
    first = text[0]
    if first in _GOES_ON:
        return True
    long = len(before) >= _LONG or len(text) >= _LONG
    return long and (first.islower() or before[before.rfind(" ") + 1 :] in ANY)
