"""The text as the stripping rules first saw it: repaired, nothing taken away, so that captured words are whole ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import replace

from ...text.ledger import Change, Ledger
from ...text.page import Page
from . import capture
from .captured import Captured


class View:
    """A page in mid-river, read by the rows. What is captured from it is told in the coordinates of the original."""

    def __init__(self, ledger: Ledger, page: Page) -> None:
        self.page = page
        self._ledger = copy(ledger)  # its list of changes is replaced, never altered, so this is how things stood

    def captured(self, changes: Iterable[Change]) -> tuple[Captured, ...]:
        """What the page says of its article, when these are all changes of the original in the end."""
        found = capture(self.page, self._gone(changes))
        if not found or not self._ledger.changes:
            return tuple(found)
        spans = self._ledger.locate((c.start, c.end) for c in found)
        return tuple(replace(c, start=start, end=end) for c, (start, end) in zip(found, spans, strict=True))

    def _gone(self, changes: Iterable[Change]) -> set[int]:
        """The lines that nothing is left of."""
        starts, lines = self.page.starts, self.page.lines
        removals = self._removals(changes)
        gone = set()
        low, high = next(removals, (0, -1))
        for i in self.page.filled:
            start = starts[i]
            end = start + len(lines[i])
            while high < end and (more := next(removals, None)):
                low, high = more
            if low <= start and end <= high:
                gone.add(i)
        return gone

    def _removals(self, changes: Iterable[Change]) -> Iterator[tuple[int, int]]:
        """Where in this page stands what goes in the end. What was repaired lies within a removal or outside of it."""
        repairs = self._ledger.changes
        shift = at = 0
        for start, end, new, _ in changes:
            if new and not new.isspace():
                continue
            span = []
            for place in (start, end):
                while at < len(repairs) and repairs[at].end <= place:
                    shift += len(repairs[at].new) - (repairs[at].end - repairs[at].start)
                    at += 1
                span.append(place + shift)
            yield span[0], span[1]
