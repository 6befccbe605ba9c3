"""The texts that the line model learns from, in batches, with what makes them more varied than they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from records import fold_of
from vocabulary import vocabulary

from corpusclean.judge.characters import CLASSES, LOWER, NAMES, OTHER, UPPER, Array
from corpusclean.judge.features import KINDS, SHAPE_NAMES
from corpusclean.judge.tokens import rows_of

FLAT = ("nodes", "layout", "glued", "main")
LINES = 6000  # lines a step, so that every step costs the same
SWAPPED = 0.25  # of the flat texts are framed by another site
CUT = 0.1  # of the texts are a few lines of a page
UNRULED = 0.15  # of the texts are seen as if no row knew them
SMALL = 0.1  # of the texts are seen as if they had no capitals
UNKNOWN = 0.35  # of the words are hidden at each step

# Where the columns of a line's shape begin.
CAPITALS = SHAPE_NAMES.index("capitalised words")
PLACES = SHAPE_NAMES.index("place in the page")
CHARACTERS = SHAPE_NAMES.index(f"share of {NAMES[0]}")
FIRST, LAST = CHARACTERS + OTHER, CHARACTERS + OTHER + CLASSES
RULES = LAST + CLASSES


class Batch(NamedTuple):
    """Some texts one behind the other."""

    inputs: tuple[torch.Tensor, ...]  # tokens, offsets, shapes, lines of each text
    lines: Array  # where each line stands in the arrays
    text: Array  # of each line the number of its text in the batch
    chosen: list[int]  # the texts


class Texts:
    """All texts, sliced from the arrays of pages.py."""

    def __init__(self, path: Path) -> None:
        with np.load(path) as data:
            self.arrays = {name: data[name] for name in data.files}
        self.view = self.arrays["view"]
        self.first = np.concatenate([[0], np.cumsum(self.arrays["lines"])])
        self.token = np.concatenate([[0], np.cumsum(self.arrays["line_tokens"])])
        share = np.maximum(self.arrays["share"], 0)
        self.target = np.where(share > 0.75, 1.0, np.where(share < 0.25, 0.0, share)).astype(np.float32)
        self.weight = self._weights()
        self.kind = self._kinds()
        self.rows = np.zeros(0, np.uint16)

    def _weights(self) -> Array:
        """What a mistake in each line costs: by its words, and by how much of its page is article, as F1 counts it."""
        weight = np.maximum(self.arrays["words"], 1).astype(np.float32) ** 0.6
        article = weight * self.target
        for n in range(len(self.view)):
            span = self.span(n)
            whole = weight[span].sum()
            weight[span] /= max(article[span].sum(), 0.15 * whole) + 0.25 * whole
        return weight

    def _kinds(self) -> Array:
        """What each line is if it is no article: as a row says, or else the HTML."""
        rules = self.arrays["shapes"][:, RULES : RULES + len(KINDS)]
        kind = np.where(rules.any(1), rules.argmax(1), self.arrays["kind"]).astype(np.int64)
        kind[self.target > 0.5] = len(KINDS)
        return kind

    def span(self, n: int) -> slice:
        """The lines of a text."""
        return slice(self.first[n], self.first[n + 1])

    def folds(self, count: int) -> Array:
        """The fold of each text, by its site."""
        sites = self.arrays["site"].tolist()
        number = {site: fold_of(site, count) for site in set(sites)}
        return np.array([number[site] for site in sites])

    def importance(self) -> Array:
        """What each text counts: articles more than other pages, golds made by hand more than silver ones."""
        view = np.where(np.isin(self.view, [*FLAT, "gold"]), 1.0, 0.5)
        kind = np.where(self.arrays["page_kind"] == "article", 1.0, 0.4)
        rare = np.where(self.arrays["set"] == "fundus", 1.5, 1.0)  # the only set with thirty countries
        return (view * kind * rare * np.where(self.arrays["silver"], 0.6, 1.0)).astype(np.float32)

    def learn_words(self, chosen: Array) -> dict[str, Array]:
        """The vocabulary of the chosen texts, with which all texts are read from now on."""
        number = {site: n for n, site in enumerate(sorted(set(self.arrays["site"].tolist())))}
        sites = np.array([number[site] for site in self.arrays["site"].tolist()])
        bounds = self.token[self.first]
        spans = [slice(bounds[n], bounds[n + 1]) for n in chosen]
        tokens = np.concatenate([self.arrays["tokens"][span] for span in spans])
        words = vocabulary(tokens, np.repeat(sites[chosen], [span.stop - span.start for span in spans]))
        self.rows = rows_of(self.arrays["tokens"], words["slots"], words["rests"])
        return words

    def sample(self, chosen: Array, rng: np.random.Generator) -> Array:
        """The texts of one epoch: of every page its article, two of its flat views, and one of the others."""
        keys = rng.random(len(chosen))
        view = self.view[chosen]
        flat, gold = np.isin(view, FLAT), view == "gold"
        taken = []
        for group, most in ((flat, 2), (gold, 1), (~flat & ~gold, 1)):
            rows = np.flatnonzero(group)
            rows = rows[np.lexsort((keys[rows], self.arrays["id"][chosen[rows]]))]
            ids = self.arrays["id"][chosen[rows]]
            begins = np.flatnonzero(np.append(True, ids[1:] != ids[:-1]))
            rank = np.arange(len(rows)) - np.repeat(begins, np.diff(begins, append=len(rows)))
            taken.append(chosen[rows[rank < most]])
        return np.concatenate(taken)

    def batches(self, chosen: Array, rng: np.random.Generator | None = None) -> Iterator[Batch]:
        """The chosen texts in batches; with random numbers, in any order and varied."""
        order = rng.permutation(self.sample(chosen, rng)) if rng is not None else chosen
        articles = chosen[self.arrays["page_kind"][chosen] == "article"]
        partners = {view: articles[self.view[articles] == view] for view in FLAT}
        picked: list[tuple[int, int]] = []
        lines = 0
        for n in order.tolist():
            others = partners.get(str(self.view[n]))
            swap = rng is not None and others is not None and rng.random() < SWAPPED
            picked.append((n, int(rng.choice(others)) if rng is not None and others is not None and swap else n))
            lines += int(self.arrays["lines"][n])
            if lines >= LINES:
                yield self._batch(picked, rng)
                picked, lines = [], 0
        if picked:
            yield self._batch(picked, rng)

    def _batch(self, picked: list[tuple[int, int]], rng: np.random.Generator | None) -> Batch:
        """A batch of texts; of two different numbers the first is the frame, the second the article within it."""
        rows = [self._framed(n, m) for n, m in picked]
        cut = rng.random(len(rows)) < CUT if rng is not None else np.zeros(len(rows), bool)
        for d in np.flatnonzero(cut):
            assert rng is not None
            size = int(np.exp(rng.uniform(0, np.log(80))))
            start = int(rng.integers(0, max(1, len(rows[d]) - size + 1)))
            rows[d] = rows[d][start : start + size]
        index = np.concatenate(rows)
        sizes = np.array([len(r) for r in rows])
        text = np.repeat(np.arange(len(rows)), sizes)
        tokens, offsets, known = self._tokens(index, rng)
        shapes = np.concatenate([self.arrays["shapes"][index] / 255, known[:, None]], axis=1, dtype=np.float32)
        for d, (n, m) in enumerate(picked):
            if n != m or cut[d]:
                shapes[text == d] = _placed(shapes[text == d])
        if rng is not None:
            _vary(shapes, text, len(rows), rng)
        inputs = tuple(map(torch.from_numpy, (tokens, offsets, shapes, sizes)))
        return Batch(inputs, index, text, [n for n, _ in picked])

    def _tokens(self, index: Array, rng: np.random.Generator | None) -> tuple[Array, Array, Array]:
        """The rows of all tokens of some lines, where each line's begin, and the share of them that is known."""
        counts = self.arrays["line_tokens"][index]
        offsets = np.cumsum(counts) - counts
        at = np.arange(int(counts.sum())) - np.repeat(offsets - self.token[index], counts)
        tokens = self.rows[at].astype(np.int64)
        if rng is not None:
            tokens[rng.random(len(tokens)) < UNKNOWN] = 0
        return tokens, offsets, np.add.reduceat(tokens > 0, offsets, dtype=np.int64) / counts

    def _framed(self, n: int, m: int) -> Array:
        """The lines of a text, or those of its frame around the article of another one."""
        rows = np.arange(self.first[n], self.first[n + 1])
        if n == m:
            return rows
        inner = np.arange(self.first[m], self.first[m + 1])
        a, b = np.flatnonzero(self.target[rows] > 0.5), np.flatnonzero(self.target[inner] > 0.5)
        if not len(a) or not len(b):
            return rows
        return np.concatenate([rows[: a[0]], inner[b[0] : b[-1] + 1], rows[a[-1] + 1 :]])


def _placed(shapes: Array) -> Array:
    """Where the lines of a page stand that was put together. Their lengths are read back from the logarithm."""
    n = len(shapes)
    line = np.arange(n)
    through = np.cumsum(2 ** (shapes[:, 1] * 12) - 1)
    made = [line / n, line / 32, (n - 1 - line) / 32, line / 4, (n - 1 - line) / 4, through / max(through[-1], 1)]
    made += [np.full(n, np.log2(n + 1) / 12), np.full(n, np.log2(through[-1] + 1) / 20)]
    shapes[:, PLACES : PLACES + 8] = np.clip(np.stack(made, 1), 0, 1)
    return shapes


def _vary(shapes: Array, text: Array, count: int, rng: np.random.Generator) -> None:
    """Take away from some texts what rows found in them, and from some their capitals."""
    for d in np.flatnonzero(rng.random(count) < UNRULED):
        shapes[text == d, RULES:-1] = 0
    for d in np.flatnonzero(rng.random(count) < SMALL):
        rows = text == d
        for start in (CHARACTERS, FIRST, LAST):
            shapes[rows, start + LOWER] += shapes[rows, start + UPPER]
            shapes[rows, start + UPPER] = 0
        shapes[rows, CAPITALS] = 0
