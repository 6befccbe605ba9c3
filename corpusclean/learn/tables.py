"""What of the counts is a template: lines that stand on enough pages of their site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, pairwise
from operator import itemgetter

from ..judge.templates.kinds import kinds_of
from ..judge.templates.shapes import Holed, holed
from ..judge.templates.table import NOWHERE, Seen, SiteTemplates
from .blocks import Block

REPEATS = 2  # pages on which a line stands that is kept
SHARE = 0.005  # and of the pages of its site: on a site of a thousand pages two that quote the same are no template
VARIED = 0.5  # of the pages with a line with a hole so many must fill it with what no other page has
HOLED_PAGES = 5
HOLED_SHARE = 0.5  # of the pages of a site

_Row = tuple[int, int, list[int], bytes]  # number of the site, column, counts, text


def tables(blocks: Iterable[Block], pages: Mapping[str, int]) -> Iterator[SiteTemplates]:
    """What each site repeats, in order of their names, as the rows are. `pages`: of each site, in order of numbers."""
    names = list(pages)
    groups = groupby(_rows(blocks), key=itemgetter(0))
    number, rows = next(groups, (-1, iter(())))
    for site in sorted(pages):
        table = SiteTemplates(site, pages[site])
        if number >= 0 and names[number] == site:
            _fill(table, rows)
            number, rows = next(groups, (-1, iter(())))
        yield table


def _rows(blocks: Iterable[Block]) -> Iterator[_Row]:
    for block in blocks:
        rows, spans = block.rows, pairwise(block.ends.tolist())
        columns = (rows[name].tolist() for name in ("site", "column", "counts"))
        for site, column, counts, (start, end) in zip(*columns, spans, strict=True):
            yield site, column, counts, block.texts[start:end]


def _fill(table: SiteTemplates, rows: Iterable[_Row]) -> None:
    """Add to a site what stands on enough of its pages."""
    least = 0.0 if table.site == NOWHERE else SHARE * table.pages
    least_holed = max(HOLED_PAGES, HOLED_SHARE * table.pages)
    for _, column, counts, text in rows:
        seen = Seen(*counts)
        if seen.pages < (least_holed if column else least):
            continue
        shape = text.decode("utf-8", "surrogatepass")
        if not column:
            table.lines[shape] = seen
        elif hole := holed(shape).get(column - 1):
            table.holes[hole] = seen
    if table.holes:
        _sift(table)
    table.kinds = kinds_of(table.lines)


def _sift(table: SiteTemplates) -> None:
    """Leave of the lines with holes those that say more than the whole lines do."""
    filled: dict[Holed, int] = {}
    for shape, seen in table.lines.items():
        for hole in holed(shape).values():
            filled[hole] = filled.get(hole, 0) + seen.pages
    table.holes = {
        hole: seen for hole, seen in table.holes.items() if seen.pages - filled.get(hole, 0) >= VARIED * seen.pages
    }
