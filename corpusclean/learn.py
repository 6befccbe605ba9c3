"""Learning what sites repeat: documents go in, templates come out. The order of documents makes no difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from .judge.characters import Array
from .judge.templates.kinds import kinds_of
from .judge.templates.remembered import COLUMNS, Remembered, key_of
from .judge.templates.runs import EMPTY, Run, found, joined, summed
from .judge.templates.shapes import Holed, holed
from .judge.templates.table import NOWHERE, Seen, SiteTemplates

REPEATS = 2  # pages on which a line stands that is kept
SHARE = 0.005  # and of the pages of its site: on a site of a thousand pages two that quote the same are no template
BUFFERED_LINES = 20_000  # that are counted together
_MIX = np.uint64(0x9E3779B97F4A7C15)  # an odd number of 64 bits: which one does not matter
_remembered = Remembered()


class LineCounts:
    """On how many pages of its site each line stands. Can be pickled, sent elsewhere and merged.

    >>> counts = LineCounts()
    >>> counts.add("example.com", "Home\\nIt rained.")
    >>> counts.add("example.com", "Home\\nIt snowed.")
    >>> [(site.pages, list(site.lines)) for site in counts.to_templates()]
    [(2, ['home'])]

    `whole`: the text of lines that stand on one page is kept, so that any two may be merged. Without, memory grows by
    29 bytes for each different line, and what is merged into it must be whole.
    """

    def __init__(self, *, whole: bool = True) -> None:
        self.pages: dict[str, int] = {}
        self._whole = whole
        self._runs: list[Run] = []  # each less than half of the one before it
        self._texts = bytearray()  # "site\\tshape\\n" for each line that is kept
        self._waiting: list[tuple[str, list[str]]] = []
        self._lines = 0

    def add(self, site: str, text: str) -> None:
        """Count a page."""
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._waiting.append((site, lines))
        self._lines += len(lines)
        if self._lines >= BUFFERED_LINES:
            self.settle()

    def merge(self, other: LineCounts) -> None:
        """Count what another one counted. Merging halves gives what counting the whole would give."""
        self.settle()
        other.settle()
        for site, pages in other.pages.items():
            self.pages[site] = self.pages.get(site, 0) + pages
        for run in other._runs:
            self._take(run, other._texts)

    def __getstate__(self) -> dict[str, object]:
        self.settle()
        return self.__dict__

    def settle(self) -> None:
        """Count the pages that wait: pages are counted many at a time."""
        waiting, self._waiting, self._lines = self._waiting, [], 0
        if not waiting:
            return
        for site, _ in waiting:
            self.pages[site] = self.pages.get(site, 0) + 1
        counted = _counted(waiting)
        self._take(*counted)

    def _take(self, run: Run, texts: bytes | bytearray) -> None:
        """A run more, with the texts it speaks of: those are kept that are wanted and not there already."""
        if self._whole and not self._runs:
            self._runs, self._texts = [run], bytearray(texts)
            return
        there = [found(run.keys, mine) for mine in self._runs]
        twice = run.counts[:, 0] >= REPEATS
        known = np.zeros(len(run.keys), bool)
        for at, mine in zip(there, self._runs, strict=True):
            twice |= at >= 0
            known |= (at >= 0) & (mine.places[at] >= 0)
        wanted = ~known & (run.places >= 0) & (twice | self._whole)
        starts, line = np.unique(run.places[wanted], return_inverse=True)
        kept = []
        for start in starts.tolist():
            kept.append(len(self._texts))
            self._texts += texts[start : texts.index(b"\n", start) + 1]
        places = np.full(len(run.keys), -1)
        places[wanted] = np.array(kept, np.int64)[line]
        self._runs.append(run._replace(places=places))
        while len(self._runs) > 1 and len(self._runs[-2].keys) < 2 * len(self._runs[-1].keys):
            last = self._runs.pop()
            self._runs[-1] = joined(self._runs[-1], last)

    def to_templates(self) -> Iterator[SiteTemplates]:
        """What each site repeats, in order of their names."""
        self.settle()
        run = self._repeated()
        rows: dict[str, list[int]] = {site: [] for site in sorted(self.pages)}
        for i, start in enumerate(run.places.tolist()):
            rows[self._text(start)[0]].append(i)
        for site, some in rows.items():
            yield self._table(site, run, some)

    def _table(self, site: str, run: Run, rows: list[int]) -> SiteTemplates:
        table = SiteTemplates(site, self.pages[site])
        for i in rows:
            seen, shape = Seen(*run.counts[i].tolist()), self._text(int(run.places[i]))[1]
            if site != NOWHERE and seen.pages < SHARE * table.pages:
                continue
            if not run.columns[i]:
                table.lines[shape] = seen
            elif hole := holed(shape, int(run.columns[i]) - 1):
                table.holes[hole] = seen
        _sift(table)
        table.kinds = kinds_of(table.lines)
        return table

    def _repeated(self) -> Run:
        """What stands on several pages."""
        run = EMPTY
        for other in reversed(self._runs):
            run = joined(other, run)
        twice = run.counts[:, 0] >= REPEATS
        return Run(*(column[twice] for column in run))

    def _text(self, start: int) -> tuple[str, str]:
        """Site and shape of a line."""
        text = self._texts[start : self._texts.index(b"\n", start)].decode("utf-8", "surrogatepass")
        site, _, shape = text.partition("\t")
        return site, shape


def _counted(pages: list[tuple[str, list[str]]]) -> tuple[Run, bytes]:
    """What is counted on some pages, and the texts of it."""
    numbers = _remembered([line for _, lines in pages for line in lines])
    sizes = np.array([len(lines) for _, lines in pages])
    page = np.repeat(np.arange(len(pages)), sizes)
    sites = {site: np.uint64(key_of(site)) for site, _ in pages}
    salt = np.array([sites[site] for site, _ in pages], np.uint64)
    own = _remembered.keys[numbers]
    line, column = np.nonzero(own)
    keys = own[line, column] * _MIX + salt[page[line]] + column.astype(np.uint64)
    # A line counts once a page, where it stands first.
    order = keys.argsort(kind="stable")
    sorted_keys, sorted_pages = keys[order], page[line[order]]
    again = (sorted_keys[1:] == sorted_keys[:-1]) & (sorted_pages[1:] == sorted_pages[:-1])
    order = order[np.concatenate([[True], ~again])] if len(order) else order
    keys, line, column = keys[order], line[order], column[order]
    counts = np.ones((len(keys), 3), np.uint32)
    counts[:, 1:] = _zones(_remembered.prose[numbers], page, sizes)[line]
    order_of = {name: n for n, name in enumerate(sites)}
    site = np.array([order_of[name] for name, _ in pages])[page[line]]
    places, texts = _texts(site, numbers[line], list(sites))
    return summed(keys, counts, column.astype(np.uint8), places), texts


def _texts(site: Array, number: Array, sites: list[str]) -> tuple[Array, bytes]:
    """Where the text of each line of a site stands, and the texts."""
    shapes = _remembered.shapes
    pairs, of_pair = np.unique(site * len(shapes) + number, return_inverse=True)
    texts = [
        f"{sites[at]}\t{shapes[number]}\n".encode("utf-8", "surrogatepass")
        for at, number in zip(*(part.tolist() for part in np.divmod(pairs, max(1, len(shapes)))), strict=True)
    ]
    ends = np.cumsum([0, *map(len, texts)], dtype=np.int64)
    return ends[:-1][of_pair], b"".join(texts)


def _zones(prose: Array, page: Array, sizes: Array) -> Array:
    """Of each line whether it stands above the first paragraph of its page, and whether below the last; n x 2."""
    place = np.arange(len(prose))
    starts = np.cumsum(sizes) - sizes
    first = np.minimum.reduceat(np.where(prose, place, len(prose)), starts)
    last = np.maximum.reduceat(np.where(prose, place, -1), starts)
    some = (last >= 0)[page]  # without a paragraph all is body
    return np.stack([some & (place < first[page]), some & (place > last[page])], axis=1)


VARIED = 0.5  # of the pages with a line with a hole so many must fill it with what no other page has
HOLED_PAGES = 5
HOLED_SHARE = 0.5  # of the pages of a site


def _sift(table: SiteTemplates) -> None:
    """Leave of the lines with holes those that say more than the whole lines do."""
    filled: dict[Holed, int] = {}
    for shape, seen in table.lines.items():
        for hole in filter(None, (holed(shape, n) for n in range(COLUMNS - 1))):
            filled[hole] = filled.get(hole, 0) + seen.pages
    table.holes = {
        hole: seen
        for hole, seen in table.holes.items()
        if seen.pages >= max(HOLED_PAGES, HOLED_SHARE * table.pages)
        and seen.pages - filled.get(hole, 0) >= VARIED * seen.pages
    }


def learn(pages: Iterable[tuple[str, str]]) -> Iterator[SiteTemplates]:
    """The templates of pages, each given as site and text."""
    counts = LineCounts()
    for site, text in pages:
        counts.add(site, text)
    return counts.to_templates()
