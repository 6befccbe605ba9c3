"""What stands between the lines of a page: nothing, a space, one line end, or a blank line."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from ...text.edit import Edit
from ...text.page import CLOSING, ENDS, Page
from ..table import SURE
from .breaks import WITNESSES, breaks
from .hyphens import hyphens
from .language import Language
from .nodes import is_flat, mends
from .paragraphs import LONG, OPENED, splits
from .pieces import pieces
from .rows import rows, texts
from .unfinished import ANY
from .wraps import WIDEST, wraps

PASSES = 10  # each joins lines that the one before made long enough to be understood; three are the rule

_LONG = 2 * LONG  # characters; so many at the least have the words that make a line of prose
_LAST = frozenset((*ENDS, *CLOSING)) - OPENED
_MARKS = frozenset("-*+•·–—>|0123456789")  # of lists, whose lines stand together; wrapped text has other lines as well
_GOES_ON = frozenset(",.;:!?)]’'")  # marks that a sentence lacks


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
    flat = any(not part.blank for part in parts[1:]) and is_flat(page)
    wide = flat and sum(part.length > WIDEST for part in parts) >= WITNESSES  # nobody wrapped these lines
    as_found = True
    for _ in range(PASSES):
        full = [] if wide else list(wraps(parts, taken, as_found))
        split = list(mends(page, parts, taken, language)) if flat else []
        split = split or list(splits(page, parts, taken))
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
    lines = texts(page)
    filled = [i for i, text in enumerate(lines) if text]
    pairs = [
        (last, i)
        for last, i in pairwise(filled)
        if i - last == 1
        or (
            lines[last][-1] not in _LAST
            and (len(lines[last]) >= _LONG or len(lines[i]) >= _LONG or lines[i][0] in _GOES_ON)
            and _may_go_on(lines[last], lines[i])
        )
    ]
    if not any(_is_worth(lines[last], lines[i], i - last == 1) for last, i in pairs):
        return []
    wanted = [pairs[0][0]]
    for last, i in pairs:
        wanted += [i] if wanted[-1] == last else [last, i]
    return wanted


def _is_worth(before: str, text: str, near: bool) -> bool:
    """Whether two neighbours are more than the lines of a list."""
    return not near or text[0] not in _MARKS or (before[-1] not in _LAST and _may_go_on(before, text))


def _may_go_on(before: str, text: str) -> bool:
    """Whether a sentence may run through the two; of lines in a row one must be long, unless a mark is missing."""
    first = text[0]
    if first in _GOES_ON:
        return True
    if len(before) < _LONG and len(text) < _LONG:
        return False
    return first.islower() or before[before.rfind(" ") + 1 :] in ANY
