"""The normal form: NFC, \\n, no byte order mark, no space at the ends of lines, one blank line, one final newline."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ...text.compare import edits_between
from ...text.edit import Edit
from ...text.page import Page, is_prose
from .rows import BLANKS, FIXED, PLAIN, Row, may_be_code, rows, texts

PASSES = 8  # a line that lost its indentation may belong to another group; two passes are the rule

_BLANK = frozenset(BLANKS)
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x0b|\n?\x0c\n?")
_NEW_ENDS = {"\u2029": "\n\n"}  # everything else ends a line

_COMPOSABLE = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")  # nothing composes across the front of an ASCII character


def line_endings(page: Page) -> Iterator[Edit]:
    """CRLF, CR, the line and paragraph separators, the line break of word processors, the page break."""
    for match in _LINE_ENDS.finditer(page.text):
        yield Edit(*match.span(), _NEW_ENDS.get(match[0], "\n"), "shape/line-ending")


def byte_order_mark(page: Page) -> Iterator[Edit]:
    """Marks at the start. Inside a text the same character is a zero-width space."""
    end = len(page.text) - len(page.text.lstrip("\ufeff"))
    if end:
        yield Edit(0, end, "", "shape/bom")


def composed(page: Page) -> Iterator[Edit]:
    """Characters in canonical composition, which changes no glyph."""
    if page.text.isascii():
        return
    if unicodedata.is_normalized("NFC", "\n".join([line for line in page.lines if not line.isascii()])):
        return
    for run in _COMPOSABLE.finditer(page.text):
        if not unicodedata.is_normalized("NFC", run[0]):
            yield from edits_between(run[0], unicodedata.normalize("NFC", run[0]), "shape/nfc", run.start())


def trailing_space(page: Page) -> Iterator[Edit]:
    """Space before the end of a line."""
    if texts(page) is page.lines:
        return
    for i, line in enumerate(page.lines):
        if line[-1:] in _BLANK:
            start, end = page.span(i)
            yield Edit(start + len(line.rstrip(BLANKS)), end, "", "shape/trailing-space")


def indents(page: Page) -> Iterator[Edit]:
    """Indentation that says nothing: all of a paragraph's, and what a group of other lines has in common."""
    if texts(page) is page.lines or _BLANK.isdisjoint({line[:1] for line in page.lines}):
        return
    found = rows(page)
    before = [len(row.indent) for row in found]
    for _ in range(PASSES):
        moved = [_dedent(group) for group in _groups(found)]
        if True not in moved:
            break
    for row, depth in zip(found, before, strict=True):
        if surplus := depth - len(row.indent):
            yield Edit(row.start - depth, row.start - depth + surplus, "", "shape/indent")


def _dedent(group: list[Row]) -> bool:
    """Take from the rows what they have in common, and from prose all; whether anything was taken."""
    common = _common([row.indent for row in group])
    moved = False
    for row in group:
        surplus = len(row.indent) if row.kind == PLAIN and is_prose(row.text) else common
        row.indent = row.indent[surplus:]
        moved = moved or surplus > 0
    return moved


def _common(indents: list[str]) -> int:
    """How many characters all begin with: what the first and the last in order share, all share."""
    low, high = min(indents), max(indents)
    return next((i for i, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), len(low))


def _groups(found: list[Row]) -> Iterator[list[Row]]:
    """Lines whose indentation says something about each other: blocks of plain lines, lists, tables, code."""
    group: list[Row] = []
    kind = ""
    for row in found:
        now = FIXED if group and row.kind == PLAIN and kind == FIXED and may_be_code(row) else row.kind
        if group and (now != kind or (now == PLAIN and row.blank)):
            yield group
            group = []
        group.append(row)
        kind = now
    if group:
        yield group


def blank_lines(page: Page) -> Iterator[Edit]:
    """Blank lines before and after the text, and all but one between its lines."""
    if _is_normal(page):
        return
    last = -1  # the last line with text
    for i, line in enumerate(page.lines):
        if not line or (line[0] in _BLANK and not line.strip(BLANKS)):
            continue
        if last < 0 < i:
            yield Edit(0, page.starts[i], "", "shape/blank-lines")
        elif i - last > 2:
            yield Edit(page.starts[last + 2], page.starts[i], "", "shape/blank-lines")
        last = i
    if last + 2 < len(page.lines) or (last < 0 and page.text):
        yield Edit(page.starts[last + 1], len(page.text), "", "shape/blank-lines")


def _is_normal(page: Page) -> bool:
    """Whether there is surely nothing to do: asked of the whole text, without a look at its lines."""
    text = page.text
    if "\n\n\n" in text or "\r" in text or text[:1] == "\n" or text[-2:] == "\n\n":
        return False
    return texts(page) is page.lines


def final_newline(page: Page) -> Iterator[Edit]:
    """The newline that the last line lacks."""
    last = page.lines[-1]
    if last.strip(BLANKS):
        start, end = page.span(len(page.lines) - 1)
        yield Edit(start + len(last.rstrip(BLANKS)), end, "\n", "shape/final-newline")
