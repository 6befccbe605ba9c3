"""What the first screen counts, over all documents of all runs; the counts by rule are those of summary.json."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ..stats import Stats
from .entries import Entry

NAMED = 10  # documents in each list of the first screen; of more, the number stands
SHARES, PLACES = 10, 20  # columns of the two histograms: tenths of the text that went, twentieths of the page
FLAG_EMPTY = "nothing-left"


class Shown(NamedTuple):
    """A document in a list of the first screen."""

    name: str
    number: int | None  # of its page; None where only a sample has one
    share: float
    said: str = ""


@dataclass(slots=True)
class Site:
    """What happened to the documents of one site."""

    documents: int = 0
    changes: int = 0
    before: int = 0  # code points
    after: int = 0

    @property
    def gone(self) -> int:
        """Code points that went; 0 where the texts grew."""
        return max(0, self.before - self.after)


@dataclass(slots=True)
class List:
    """The first documents of a kind that needs a person, and how many there are."""

    shown: list[Shown] = field(default_factory=list)
    count: int = 0

    def add(self, document: Shown) -> None:
        """Count one, and keep it while there is room."""
        self.count += 1
        if len(self.shown) < NAMED:
            self.shown.append(document)


@dataclass(slots=True)
class Figures:
    """Counts so far; the same in whatever chunks the work was done."""

    stats: Stats = field(default_factory=Stats)
    entries: int = 0  # documents that have a line in changes.jsonl
    unlined: Counter[str] = field(default_factory=Counter)  # of summary.json: documents and code points of all
    sites: dict[str, Site] = field(default_factory=dict)
    shares: list[int] = field(default_factory=lambda: [0] * SHARES)
    places: list[int] = field(default_factory=lambda: [0] * PLACES)
    empty: List = field(default_factory=List)
    unclear: List = field(default_factory=List)
    _worst: list[tuple[float, int, Shown]] = field(default_factory=list)

    def count(self, entry: Entry, name: str, number: int | None) -> None:
        """Count one document."""
        self.entries += 1
        if entry.passed is not None:
            self.stats.passed += 1
            self.unclear.add(Shown(name, number, 0.0, entry.passed))
            return
        if entry.encoding is not None and entry.encoding.errors != "strict":
            self.unclear.add(Shown(name, number, entry.share, entry.encoding.why))
        if FLAG_EMPTY in entry.flags:
            self.empty.add(Shown(name, number, entry.share, "nothing would be left to read"))
        changed = entry.sha256.before != entry.sha256.after
        self.stats.documents += 1
        self.stats.changed += changed
        self.stats.held += bool(entry.held)
        self.stats.count_findings(entry.changes, entry.held)
        self._count_points(entry, name, number, changed)

    def _count_points(self, entry: Entry, name: str, number: int | None, changed: bool) -> None:
        points = entry.code_points
        if points is None:
            return
        self.stats.points_in += points.before
        self.stats.points_out += points.after
        site = self.sites.setdefault(site_of(entry), Site())
        site.documents += 1
        site.changes += len(entry.changes)
        site.before += points.before
        site.after += points.after
        if not changed:
            return
        self.shares[min(SHARES - 1, int(entry.share * SHARES))] += 1
        places, last, twice = self.places, PLACES - 1, 2 * max(1, points.before)
        for change in entry.changes:
            start, end = change.start, change.end
            gone = end - start - len(change.new)
            if gone > 0:
                places[min(last, PLACES * (start + end) // twice)] += gone
        heapq.heappush(self._worst, (entry.share, -self.entries, Shown(name, number, entry.share)))
        if len(self._worst) > NAMED:
            heapq.heappop(self._worst)

    def add_summary(self, summary: dict[str, Any]) -> None:
        """Take from summary.json what has no line in changes.jsonl: documents in which nothing was found."""
        points = summary["code_points"]
        self.unlined.update(documents=summary["documents"], before=points["in"], after=points["out"])

    @property
    def worst(self) -> list[Shown]:
        """The documents that lost most, the worst first."""
        return [shown for *_, shown in sorted(self._worst, reverse=True)]


def site_of(entry: Entry) -> str:
    """The host of its URL, else the folder that its file lies in."""
    try:
        host = urlsplit(entry.url or "").hostname
    except ValueError:
        host = None
    folder = entry.path.rpartition("/")[0]
    return host.removeprefix("www.") if host else f"{folder}/"
