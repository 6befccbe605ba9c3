"""The text as the stripping rules first saw it: repaired, nothing taken away, so that captured words are whole ones."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from dataclasses import replace

from ...rules.finders import Finder
from ...text.ledger import Change, Ledger
from ...text.page import Page
from . import capture
from .captured import Captured


class View:
    """A page in mid-river. What is captured from it is told in the coordinates of the original."""

    def __init__(self, ledger: Ledger, page: Page) -> None:
        self.page = page
        self._ledger = copy(ledger)  # its list of changes is replaced, never altered, so this is how things stood

    def captured(self, changes: Iterable[Change], finder: Finder) -> tuple[Captured, ...]:
        """What the page says of its article, when these are all changes of the original in the end."""
        found = capture(self.page, self._gone(changes), dict(finder.read(self.page)))
        if not found or not self._ledger.changes:
            return tuple(found)
        spans = self._ledger.locate((c.start, c.end) for c in found)
        return tuple(replace(c, start=start, end=end) for c, (start, end) in zip(found, spans, strict=True))

    def _gone(self, changes: Iterable[Change]) -> set[int]:
        """The lines that nothing is left of."""
        page = self.page
        spans = [page.span(i) for i in page.filled]
        if self._ledger.changes:
            spans = self._ledger.locate(spans)
        removals = iter([(c.start, c.end) for c in changes if not c.new.strip()])
        gone = set()
        low, high = next(removals, (0, -1))
        for i, (start, end) in zip(page.filled, spans, strict=True):
            while high < end and (more := next(removals, None)):
                low, high = more
            if low <= start and end <= high:
                gone.add(i)
        return gone
