"""The counts of a corpus: in memory while they are few, then on the disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce

import numpy as np

from ..judge.characters import Array
from ..judge.templates.table import SiteTemplates
from .blocks import ROW, Block, merged
from .counting import counted
from .runs import EMPTY, Run, found, joined
from .stored import Shelves
from .tables import REPEATS, tables

BUFFERED_LINES = 20_000  # that are counted together
HELD_BYTES = 32 << 20  # in memory, then a run goes to the disk; sorting takes as much again, and 64 MiB save no time
TEXT_BYTES = 41  # what a text of bytes takes in a list beside its characters
SORTED_ROWS = 1 << 16  # that are written at a time


class LineCounts:
    """On how many pages of its site each line stands. Can be pickled, sent elsewhere and merged.

    >>> counts = LineCounts()
    >>> counts.add("example.com", "Home\\nIt rained.")
    >>> counts.add("example.com", "Home\\nIt snowed.")
    >>> [(site.pages, list(site.lines)) for site in counts.to_templates()]
    [(2, ['home'])]

    `held`: bytes of counts in memory; what is more lies in temporary files without names. Beside them memory has the
    names of the sites, and what one of them repeats. Raises OutputError when there is no room on the disk.
    """

    def __init__(self, held: int = HELD_BYTES) -> None:
        self.pages: dict[str, int] = {}  # of each site
        self._numbers: dict[str, int] = {}  # of sites
        self._held = held
        self._runs: list[Run] = []  # each less than half of the one before it
        self._texts: list[bytes] = []  # those of the runs
        self._size = 0  # bytes of the texts
        self._stored = Shelves()
        self._waiting: list[tuple[str, list[str]]] = []
        self._lines = 0

    def add(self, site: str, text: str) -> None:
        """Count a page. `Cleaner.repaired` gives its text as it is when templates are asked about it."""
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._waiting.append((site, lines))
        self._lines += len(lines)
        if self._lines >= BUFFERED_LINES:
            self.settle()

    def merge(self, other: LineCounts) -> None:
        """Count what another one counted. Merging halves gives what counting the whole would give."""
        self.settle()
        other.settle()
        numbers = np.array([self._seen(site, pages) for site, pages in other.pages.items()], np.uint32)
        for run in other._runs:
            self._take(run._replace(sites=numbers[run.sites]), other._texts)
        for stored in other._stored:
            self._stored.put(_renumbered(stored, numbers), self._ranks())

    def __getstate__(self) -> dict[str, object]:
        self.settle()
        return self.__dict__

    def settle(self) -> None:
        """Count the pages that wait: pages are counted many at a time."""
        waiting, self._waiting, self._lines = self._waiting, [], 0
        if waiting:
            for site, _ in waiting:
                self._seen(site, 1)
            self._take(*counted(waiting, self._numbers))

    def to_templates(self) -> Iterator[SiteTemplates]:
        """What each site repeats, in order of their names."""
        self.settle()
        runs = [self._sorted(), *self._stored]
        return tables(merged(runs, self._ranks(), REPEATS), self.pages)

    def _seen(self, site: str, pages: int) -> int:
        """The number of a site, of which so many more pages are seen."""
        self.pages[site] = self.pages.get(site, 0) + pages
        return self._numbers.setdefault(site, len(self._numbers))

    def _take(self, run: Run, texts: list[bytes]) -> None:
        """A run more, with the texts it speaks of: those are kept that are not there already."""
        places = np.full(len(run.keys), -1)
        for mine in self._runs:
            at = found(run.keys, mine)
            places = np.where(at >= 0, mine.places[at], places)
        fresh = places < 0
        wanted, line = np.unique(run.places[fresh], return_inverse=True)
        places[fresh] = len(self._texts) + line
        kept = [texts[place] for place in wanted.tolist()]
        self._texts += kept
        self._size += sum(map(len, kept)) + TEXT_BYTES * len(kept)
        self._runs.append(run._replace(places=places))
        while len(self._runs) > 1 and len(self._runs[-2].keys) < 2 * len(self._runs[-1].keys):
            last = self._runs.pop()
            self._runs[-1] = joined(self._runs[-1], last)
        if self._size + sum(mine.size for mine in self._runs) > self._held:
            self._stored.put(self._sorted(), self._ranks())
            self._runs, self._texts, self._size = [], [], 0

    def _sorted(self) -> Iterator[Block]:
        """What is in memory, as it would lie on the disk."""
        run = reduce(joined, reversed(self._runs), EMPTY)
        self._runs = [run] if len(run.keys) else []
        order = np.lexsort((run.keys, self._ranks()[run.sites]))
        for at in range(0, len(order), SORTED_ROWS):
            some = order[at : at + SORTED_ROWS]
            texts = [self._texts[place] for place in run.places[some].tolist()]
            rows = np.empty(len(some), ROW)
            rows["key"], rows["site"], rows["counts"] = run.keys[some], run.sites[some], run.counts[some]
            rows["column"], rows["length"] = run.columns[some], list(map(len, texts))
            yield Block(rows, b"".join(texts))

    def _ranks(self) -> Array:
        """Of each site, by its number, its place in the order of names."""
        names = list(self.pages)
        ranks = np.empty(len(names), np.int64)
        ranks[sorted(range(len(names)), key=names.__getitem__)] = np.arange(len(names))
        return ranks


def _renumbered(blocks: Iterable[Block], numbers: Array) -> Iterator[Block]:
    """Blocks with other numbers for the same sites."""
    for block in blocks:
        rows = block.rows.copy()
        rows["site"] = numbers[rows["site"]]
        yield Block(rows, block.texts)


def learn(pages: Iterable[tuple[str, str]]) -> Iterator[SiteTemplates]:
    """The templates of pages, each given as site and text, as `LineCounts.add` takes them."""
    counts = LineCounts()
    for site, text in pages:
        counts.add(site, text)
    return counts.to_templates()
