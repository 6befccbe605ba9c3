"""The templates of sites as they stand in a file: a line of JSON a site, sorted, to be read by people too."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from .shapes import Holed

VERSION = 1
LABEL_WORDS, LABEL_CHARACTERS = 5, 40  # of an item of a menu, as in rules/menus
LABEL_PAGES, LABEL_SHARE = 3, 0.2  # a heading that two articles share is no label of the site
NOWHERE = ""  # the site of documents with nothing to go by: they are counted together
HEADER = {"corpusclean": "templates", "version": VERSION}


_Key = TypeVar("_Key", str, Holed)


class Seen(NamedTuple):
    """On how many pages of a site a line stands, and on how many of them above and below the text."""

    pages: int
    head: int
    tail: int

    @property
    def zone(self) -> str:
        """Where it stands on most of them."""
        body = self.pages - self.head - self.tail
        return "head" if self.head >= max(body, self.tail) else "tail" if self.tail >= body else "body"

    def __add__(self, other: Seen) -> Seen:  # type: ignore[override]  # adds up, as no other tuple does
        return Seen(*map(sum, zip(self, other, strict=True)))


@dataclass
class SiteTemplates:
    """What one site repeats."""

    site: str
    pages: int  # that were seen, those among them that repeat nothing
    lines: dict[str, Seen] = field(default_factory=dict)  # by shape
    holes: dict[Holed, Seen] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)  # of what kind a shape is, where a row or its look tells

    @cached_property
    def labels(self) -> frozenset[str]:
        """What stands in its menus: short lines on a good part of its pages."""
        least = max(LABEL_PAGES, LABEL_SHARE * self.pages)
        return frozenset(
            line
            for line, seen in self.lines.items()
            if seen.pages >= least and len(line) <= LABEL_CHARACTERS and line.count(" ") < LABEL_WORDS
        )


def rows(sites: Iterable[SiteTemplates]) -> Iterator[bytes]:
    """The file, line by line, of sites in order of their names; those that repeat nothing are left out."""
    for row in chain([HEADER], (_row(site) for site in sites if site.lines or site.holes)):
        yield f"{json.dumps(row, ensure_ascii=False)}\n".encode("utf-8", "backslashreplace")


def written(sites: Iterable[SiteTemplates]) -> bytes:
    """The same as a whole."""
    return b"".join(rows(sites))


def _row(site: SiteTemplates) -> dict[str, Any]:
    """Most frequent lines first."""
    lines = [{"line": line, "kind": site.kinds.get(line, "line"), **_facts(seen)} for line, seen in site.lines.items()]
    holes = [{"holed": list(holed), **_facts(seen)} for holed, seen in site.holes.items()]
    lines.sort(key=lambda row: (-row["pages"], row["line"]))
    holes.sort(key=lambda row: (-row["pages"], row["holed"]))
    return {"site": site.site, "pages": site.pages, "lines": [*holes, *lines]}


def _facts(seen: Seen) -> dict[str, Any]:
    return {"zone": seen.zone, "pages": seen.pages, "head": seen.head, "tail": seen.tail}


def parsed(row: bytes) -> SiteTemplates:
    """A line of the file. Raises ValueError, KeyError or TypeError for what is none."""
    table = json.loads(row)
    site = SiteTemplates(str(table["site"]), int(table["pages"]))
    for line in table["lines"]:
        seen = Seen(int(line["pages"]), int(line["head"]), int(line["tail"]))
        if "holed" in line:
            before, after = map(str, line["holed"])
            site.holes[Holed(before, after)] = seen
        else:
            site.lines[str(line["line"])] = seen
            site.kinds[str(line["line"])] = str(line["kind"])
    return site


def is_header(row: bytes) -> bool:
    """Whether it is the first line of a file of templates that we can read."""
    try:
        return bool(json.loads(row) == HEADER)
    except ValueError:
        return False


def merged(tables: Iterable[SiteTemplates]) -> Iterator[SiteTemplates]:
    """The templates of several files as if each site had been seen in one go, as far as they know it.

    A line that stands once in each half of a corpus is in neither's templates, and so not in these.
    """
    sites: dict[str, SiteTemplates] = {}
    for table in tables:
        site = sites.setdefault(table.site, SiteTemplates(table.site, 0))
        site.pages += table.pages
        _add(site.lines, table.lines)
        _add(site.holes, table.holes)
        site.kinds |= table.kinds
    for _, site in sorted(sites.items()):
        yield site


def _add(mine: dict[_Key, Seen], theirs: Mapping[_Key, Seen]) -> None:
    for key, seen in theirs.items():
        mine[key] = mine[key] + seen if key in mine else seen
