"""What learning anew would change in a file of templates, site by site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .known import Templates, site_of_row
from .table import Seen, SiteTemplates, parsed


class Lines(NamedTuple):
    """Some lines of a site: how many, and the one that is on most pages."""

    number: int
    example: str


class Difference(NamedTuple):
    """What changes of one site. 0 pages: it is not in the file."""

    site: str
    pages: tuple[int, int]  # before and after
    come: Lines
    go: Lines


def differences(before: Templates, after: Iterable[bytes]) -> Iterator[Difference]:
    """The sites of a file that lines written anew say something else of; those that go come last."""
    left = set(before.sites)
    for row in after:
        site = site_of_row(row)
        if site is None:
            continue
        if before.row(site) != row.removesuffix(b"\n"):
            yield _difference(site, before[site] if site in left else None, parsed(row))
        left.discard(site)
    for site in sorted(left):
        yield _difference(site, before[site], None)


def _difference(site: str, before: SiteTemplates | None, after: SiteTemplates | None) -> Difference:
    old, new = _lines(before), _lines(after)
    pages = (before.pages if before else 0, after.pages if after else 0)
    return Difference(site, pages, _only(new, old), _only(old, new))


def _lines(table: SiteTemplates | None) -> dict[str, Seen]:
    return {**table.lines, **{str(hole): seen for hole, seen in table.holes.items()}} if table else {}


def _only(some: dict[str, Seen], others: dict[str, Seen]) -> Lines:
    """The lines that the others lack."""
    lines = [line for line in some if line not in others]
    return Lines(len(lines), min(lines, key=lambda line: (-some[line].pages, line), default=""))
