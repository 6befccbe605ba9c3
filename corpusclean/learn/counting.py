"""On how many of some pages each line stands."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..judge.characters import Array
from ..judge.templates.remembered import Remembered, key_of
from .runs import Run, summed

_MIX = np.uint64(0x9E3779B97F4A7C15)  # an odd number of 64 bits: which one does not matter
_remembered = Remembered()


def counted(pages: list[tuple[str, list[str]]], numbers: Mapping[str, int]) -> tuple[Run, list[bytes]]:
    """What is counted on pages, each given as its site and its lines, and its texts. `numbers`: those of sites."""
    line_numbers = _remembered([line for _, lines in pages for line in lines])
    sizes = np.array([len(lines) for _, lines in pages])
    page = np.repeat(np.arange(len(pages)), sizes)
    salts = {site: np.uint64(key_of(site)) for site, _ in pages}
    salt = np.array([salts[site] for site, _ in pages], np.uint64)
    own = _remembered.keys[line_numbers]
    line, column = np.nonzero(own)
    keys = own[line, column] * _MIX + salt[page[line]] + column.astype(np.uint64)
    # A line counts once a page, where it stands first.
    order = keys.argsort(kind="stable")
    sorted_keys, sorted_pages = keys[order], page[line[order]]
    again = (sorted_keys[1:] == sorted_keys[:-1]) & (sorted_pages[1:] == sorted_pages[:-1])
    order = order[np.concatenate([[True], ~again])] if len(order) else order
    keys, line, column = keys[order], line[order], column[order]
    counts = np.ones((len(keys), 3), np.uint32)
    counts[:, 1:] = _zones(_remembered.prose[line_numbers], page, sizes)[line]
    sites = np.array([numbers[site] for site, _ in pages], np.uint32)[page[line]]
    texts, places = np.unique(line_numbers[line], return_inverse=True)
    shapes = [_remembered.shapes[number].encode("utf-8", "surrogatepass") for number in texts.tolist()]
    return summed(Run(keys, sites, counts, column.astype(np.uint8), places)), shapes


def _zones(prose: Array, page: Array, sizes: Array) -> Array:
    """Of each line whether it stands above the first paragraph of its page, and whether below the last; n x 2."""
    place = np.arange(len(prose))
    starts = np.cumsum(sizes) - sizes
    first = np.minimum.reduceat(np.where(prose, place, len(prose)), starts)
    last = np.maximum.reduceat(np.where(prose, place, -1), starts)
    some = (last >= 0)[page]  # without a paragraph all is body
    return np.stack([some & (place < first[page]), some & (place > last[page])], axis=1)
