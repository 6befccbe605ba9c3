"""The templates of a file, ready to be asked; a site is read when its first page comes."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, KeysView
from functools import cache
from pathlib import Path

from .places import site_of_folder, site_of_url
from .table import NOWHERE, SiteTemplates, is_header, parsed

SHARED = 5  # lines that a page of an unknown site must share with a site to be taken for one of its pages
SHARED_PAGES = 0.3  # of the site's pages on which such a line stands

_SITE = re.compile(rb'\{"site": ("(?:[^"\\]|\\.)*"), ')


class Templates:
    """What is known of sites. Raises ValueError for a file that is none of templates."""

    def __init__(self, data: bytes, name: str = "templates") -> None:
        rows = data.split(b"\n")
        if not is_header(rows[0]):
            raise ValueError(f"{name}: is no file of templates that this version can read; make one with `learn`")
        self._name = name
        self._rows: dict[str, bytes] = {}
        self._sites: dict[str, SiteTemplates] = {}
        self._of_lines: dict[str, list[str]] | None = None
        for number, row in enumerate(rows[1:], 2):
            if (site := site_of_row(row)) is not None:
                self._rows[site] = row
            elif row.strip():
                raise ValueError(f"{name}:{number}: is no row of templates; learn anew")

    def of(self, url: str | None, folder: str, shapes: Iterable[str]) -> SiteTemplates | None:
        """The templates of the site that a document is from: by its URL, else its folder, else what it repeats."""
        site = site_of_url(url) if url else ""
        if not url:
            site = site_of_folder(folder, self._rows) or self._alike(shapes) or NOWHERE
        return self[site] if site in self._rows else None

    def __getitem__(self, site: str) -> SiteTemplates:
        if site not in self._sites:
            try:
                self._sites[site] = parsed(self._rows[site])
            except (ValueError, TypeError, LookupError, AttributeError) as error:
                raise ValueError(f"{self._name}: the row of {site} is damaged; learn anew") from error
        return self._sites[site]

    @property
    def sites(self) -> KeysView[str]:
        """Those that something is known of."""
        return self._rows.keys()

    def row(self, site: str) -> bytes:
        """The line of the file about a site; empty when there is none."""
        return self._rows.get(site, b"")

    def __iter__(self) -> Iterator[SiteTemplates]:
        return map(self.__getitem__, self._rows)

    def _alike(self, shapes: Iterable[str]) -> str:
        """The site with which these lines share most; none where they share few."""
        if self._of_lines is None:
            self._of_lines = {}
            for table in self:
                for line, seen in table.lines.items():
                    if seen.pages >= SHARED_PAGES * table.pages:
                        self._of_lines.setdefault(line, []).append(table.site)
        shared = Counter(site for shape in set(shapes) for site in self._of_lines.get(shape, ()))
        count, site = min(((-count, site) for site, count in shared.items()), default=(0, ""))
        return site if -count >= SHARED else ""


def site_of_row(row: bytes) -> str | None:
    """The site that a line of the file is about; None for what is about none."""
    found = _SITE.match(row)
    return str(json.loads(found[1])) if found else None


@cache
def load(path: str) -> Templates:
    """The templates of a file. Raises ValueError, OSError."""
    return Templates(Path(path).read_bytes(), path)
