"""A line that says the same twice, glued."""

from __future__ import annotations

from collections.abc import Iterator

from ...text.edit import Edit
from ...text.page import Page
from .glance import lines_of

_SHORTEST = 12  # characters of a half: "haha" and "New York, New York" are no doubles
_THIN = 0.3  # reported, not applied


def find_glued(page: Page) -> Iterator[Edit]:
    """Lines whose two halves are the same, without a space between them: Stocks fell TuesdayStocks fell Tuesday."""
    lines = lines_of(page)
    long = [line for line in lines if len(line) >= 2 * _SHORTEST]
    found = [line for line in long if line[0] == line[-(len(line) >> 1)]]
    if not any(line.endswith(line[: len(line) >> 1]) for line in found):
        return
    end = -1
    for text in lines:
        start, end = end + 1, end + 1 + len(text)
        size, half = len(text), len(text) >> 1
        first = text[:half]
        if half < _SHORTEST or not text.endswith(first):
            continue
        if len(set(first.lower())) < _SHORTEST // 2 or _repeats_within(first):
            continue
        if size % 2 == 0 and not first[-1].isspace() and not first[0].isspace():
            yield Edit(start + half, end, "", "doubled/glued", 0.95, ("both halves are the same",))
        elif size % 2 and text[half].isspace():
            yield Edit(start + half, end, "", "doubled/glued", _THIN, ("both halves are the same",))


def _repeats_within(half: str) -> bool:
    """Whether the half itself is a refrain: row, row, row."""
    words = half.lower().split()
    return len(set(words)) < len(words)
