"""Weigh the signs of headlines on pages whose title is known; prints WEIGHTS of judge/capture/headline.py.

    python bench/train/headline.py PAGES_DIR

A conditional logistic regression: of the candidates of a page, and of there being none, those that say the title are
right. Before the weights it prints what five folds by site reach, each weighed on the sites of the other four.
"""

from __future__ import annotations

import argparse
import re
import sys
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch
from zlib import crc32

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from records import records, site_of

from corpusclean.clean import Cleaner
from corpusclean.judge.capture import Captured, view
from corpusclean.judge.capture.headline import candidates
from corpusclean.judge.capture.scene import Scene
from corpusclean.judge.characters import Array
from corpusclean.text.page import Page

FOLDS = 5
RIDGE = 2.0  # of 1, 2, 4, 8 the one with the best folds
STEPS, RATE, MOMENTUM = 3000, 0.002, 0.9
LEAST = 15  # letters of a part of the title that counts as the title, as metadata.py counts
_cleaner = Cleaner(explains=False)


class Headlines(NamedTuple):
    """The candidates of a page: the signs of each, and whether it says the title."""

    site: str
    signs: list[list[str]]
    right: list[bool]


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"\W+", " ", plain).strip()


def says(line: str, title: str) -> bool:
    return line == title or (len(line) >= LEAST and (line in title or title in line))


def scene_of(text: str) -> Scene:
    """The page as what captures sees it."""
    scenes: list[Scene] = []

    def keep(page: Page, gone: set[int]) -> list[Captured]:
        scenes.append(Scene(page, gone))
        return []

    with patch.object(view, "capture", keep):
        _cleaner(text)
    return scenes[0]


def headlines_of(record: dict[str, Any]) -> Headlines | None:
    """The candidates of a page; nothing where its text does not have the title."""
    title, text = folded(record["title"] or ""), record["flat"].get("glued", "")
    if record["kind"] != "article" or not title or title not in folded(text):
        return None
    scene = scene_of(text)
    found = list(candidates(scene))
    right = [says(folded(scene.looks[k].bare), title) for k, _ in found]
    return Headlines(site_of(record), [signs for _, signs in found], right)


class Weighing:
    """Weights by sign, from pages; the last candidate of a page is that there is none."""

    def __init__(self, pages: list[Headlines]) -> None:
        self.names = sorted({sign for page in pages for signs in page.signs for sign in signs})
        at = {name: n for n, name in enumerate(self.names)}
        rows = [[at[s] for s in signs] for page in pages for signs in [*page.signs, []]]
        self._x = np.zeros((len(rows), len(self.names)))
        for row, signs in zip(self._x, rows, strict=True):
            row[signs] = 1
        self._y = np.array([y for page in pages for y in [*page.right, not any(page.right)]], float)
        sizes = [len(page.signs) + 1 for page in pages]
        self._starts = np.cumsum([0, *sizes[:-1]])
        self._page = np.repeat(np.arange(len(pages)), sizes)

    def __call__(self) -> dict[str, float]:
        weights, pace = np.zeros(len(self.names)), np.zeros(len(self.names))
        for _ in range(STEPS):
            pace = MOMENTUM * pace + self._slope(weights)
            weights -= RATE * pace
        return dict(zip(self.names, weights.round(1).tolist(), strict=True))

    def _slope(self, weights: Array) -> Array:
        e = np.exp(self._x @ weights)
        said, right = e / self._sum(e), e * self._y / self._sum(e * self._y)
        return self._x.T @ (said - right) + RIDGE * weights

    def _sum(self, values: Array) -> Array:
        return np.add.reduceat(values, self._starts)[self._page]


def measure(pages: list[Headlines]) -> str:
    """Precision and recall of the best candidate on sites that the weights have not seen."""
    fold = [crc32(page.site.encode()) % FOLDS for page in pages]
    said = hit = 0
    for n in range(FOLDS):
        weights = Weighing([page for page, f in zip(pages, fold, strict=True) if f != n])()
        for page in (page for page, f in zip(pages, fold, strict=True) if f == n):
            scores = [sum(weights.get(s, 0.0) for s in signs) for signs in page.signs]
            if scores and max(scores) > 0:
                said += 1
                hit += page.right[scores.index(max(scores))]
    return f"P {hit / said:.3f} R {hit / len(pages):.3f} of {len(pages)} pages"


def _all(folder: Path) -> Iterator[Headlines]:
    with ProcessPoolExecutor() as pool:
        yield from filter(None, pool.map(headlines_of, records(folder), chunksize=8))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    pages = list(_all(parser.parse_args().pages))
    print(measure(pages))
    for name, weight in Weighing(pages)().items():
        print(f'    "{name}": {weight},')


if __name__ == "__main__":
    main()
