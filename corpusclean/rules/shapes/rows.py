"""The lines of a page that hold text, seen for their shape: indentation, kind, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ...text.page import Page, bare

BLANKS = " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"

PLAIN, ITEM, FIXED = "plain", "item", "fixed"  # prose, headings, verse; list items; tables and code

REMEMBERED = 300  # characters of a line whose kind is remembered for the next round; longer ones would fill the memory
CODE_WIDTH = 80  # columns; longer lines without a mark of code are prose

_NUMBERED = re.compile(r"[(\[]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)\]]\s")
_CODE = re.compile(
    r"[$#>]{1,3} \S|//|/\*|#include|<[/?!a-z]"
    r"|(?:def|class|function|public|private|static|import|from|if|elif|else|for|while|try|except|var|let|const)\b.*[:;{)]$"
    r"|[A-Za-z_]\w*(?:[.\[][\w\]'\"]+)* ?[-+*|]?= ?[\w\"'\[({]"
)
_CODE_ENDS = ("{", "}", ");", "];")


@lru_cache(maxsize=1)
def texts(page: Page) -> list[str]:
    """Every line without the space at its ends: the page's own list where no line has any, which most pages do."""
    lines = page.lines
    return lines if list(map(str.strip, lines)) == lines else [line.strip(BLANKS) for line in lines]


@dataclass(slots=True)
class Row:
    """A line with text. `text[start:end]` is what lies between indentation and trailing space."""

    start: int
    end: int
    text: str
    indent: str
    kind: str
    blank: bool  # whether a blank line stands before it


def rows(page: Page, wanted: Iterable[int] | None = None) -> list[Row]:
    """The rows of a page in order: all, or only the wanted lines, each of which holds text."""
    lines, starts = page.lines, page.starts
    found: list[Row] = []
    for i in range(len(lines)) if wanted is None else wanted:
        line = lines[i]
        text = line.strip(BLANKS)
        if not text:
            continue
        inset = 0 if line[0] == text[0] else len(line) - len(line.lstrip(BLANKS))
        start = starts[i] + inset
        blank = i > 0 and not lines[i - 1].strip(BLANKS)
        found.append(Row(start, start + len(text), text, line[:inset], _kind(text), blank))
    return found


def is_item(text: str) -> bool:
    """Whether a line begins with the mark or the number of a list item."""
    return bare(text) != text.strip() or (
        (text[:1] in "([0123456789" or text[1:2] in ".)ivx") and bool(_NUMBERED.match(text))
    )


def _kind(text: str) -> str:
    return _kind_of(text) if len(text) <= REMEMBERED else _kind_of.__wrapped__(text)


@lru_cache(maxsize=1 << 14)
def _kind_of(text: str) -> str:
    if "\t" in text or "   " in text or " | " in text or text.count("|") > 1:
        return FIXED
    if is_item(text):
        return ITEM
    return FIXED if text.endswith(_CODE_ENDS) or _CODE.match(text) else PLAIN


def may_be_code(row: Row) -> bool:
    """Whether an indented line below code is code: `return total` after `def sum_of(numbers):`."""
    return row.indent != "" and len(row.text) < CODE_WIDTH and not row.text.endswith(".")
