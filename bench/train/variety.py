"""What makes the texts of an epoch more varied than they are: other frames, cuts, and what is hidden of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import torch
from batches import Batch, Excerpt, Span, batch_of, parted, whole
from records import VIEWS
from texts import CAPITALS, CHARACTERS, FIRST, LAST, RULES, Texts
from torch import Tensor

from corpusclean.judge.characters import LOWER, UPPER, Array

CUT = 0.1  # of the texts are a few lines of a page
LONGEST = 80  # lines of such a text
UNRULED = 0.15  # of the texts are seen as if no row knew them
SMALL = 0.1  # of the texts are seen as if they had no capitals
UNKNOWN = 0.35  # of the words are hidden at each step
FOREIGN = 0.1  # of the texts are seen as if they were in a language of which few words are known
STRANGE = 0.9  # of the words of such a text are hidden
SUNG = 0.15  # of the texts have a refrain: a line of the article comes again in it
AGAIN = (1, 2, 3)  # times
SHORT = (3, 30)  # words of such a line


class Epochs:
    """Batches of one epoch at each turn; `swapped` of the flat texts are framed by another site."""

    def __init__(self, texts: Texts, swapped: float, seed: int) -> None:
        self._texts, self._swapped = texts, swapped
        self._rng = np.random.default_rng(seed)
        self._generator = torch.Generator(texts.device).manual_seed(seed)
        articles = np.flatnonzero(texts.arrays["page_kind"] == "article")
        self._partners = {view: articles[texts.view[articles] == view] for view in VIEWS}

    def __iter__(self) -> Iterator[Batch]:
        for part in parted(self._texts, self._rng.permutation(sample(self._texts, self._rng))):
            pairs = [(n, self._partner(n)) for n in part]
            yield self._hidden(
                batch_of(self._texts, [self._cut(self._sung(framed(self._texts, n, m))) for n, m in pairs])
            )

    def _partner(self, n: int) -> int:
        """The text whose article the frame of a text gets: mostly its own."""
        others = self._partners.get(str(self._texts.view[n]))
        return int(self._rng.choice(others)) if others is not None and self._rng.random() < self._swapped else n

    def _sung(self, excerpt: Excerpt) -> Excerpt:
        """Let a line of the article come again between its lines, in some texts."""
        if self._rng.random() >= SUNG:
            return excerpt
        lines = np.concatenate([np.arange(*span) for span in excerpt.spans])
        article = np.flatnonzero(self._texts.target[lines] > 0.5)
        words = self._texts.arrays["words"][lines[article]]
        short = article[(words >= SHORT[0]) & (words <= SHORT[1])]
        if not len(short):
            return excerpt
        places = self._rng.choice(article, self._rng.choice(AGAIN))
        return excerpt._replace(spans=_spans(np.insert(lines, places, lines[self._rng.choice(short)])), moved=True)

    def _cut(self, excerpt: Excerpt) -> Excerpt:
        if self._rng.random() >= CUT:
            return excerpt
        lines = sum(stop - start for start, stop in excerpt.spans)
        size = int(np.exp(self._rng.uniform(0, np.log(LONGEST))))
        start = int(self._rng.integers(0, max(1, lines - size + 1)))
        return excerpt._replace(spans=list(_between(excerpt.spans, start, start + size)), moved=True)

    def _hidden(self, batch: Batch) -> Batch:
        """Take away from some texts what rows found in them, from some their capitals, and from all many words."""
        shapes = batch.shapes
        shapes[:, RULES:] *= ~self._chosen(len(batch.sizes), UNRULED)[batch.text][:, None]
        small = self._chosen(len(batch.sizes), SMALL)[batch.text]
        for start in (CHARACTERS, FIRST, LAST):
            capitals = shapes[:, start + UPPER] * small
            shapes[:, start + LOWER] += capitals
            shapes[:, start + UPPER] -= capitals
        shapes[:, CAPITALS] *= ~small
        foreign = self._chosen(len(batch.sizes), FOREIGN)[batch.text][batch.line]
        hidden = self._chosen(len(batch.line), UNKNOWN) | (foreign & self._chosen(len(batch.line), STRANGE))
        return batch._replace(rows=batch.rows.masked_fill(hidden, 0))

    def _chosen(self, count: int, share: float) -> Tensor:
        return torch.rand(count, generator=self._generator, device=self._texts.device) < share


def sample(texts: Texts, rng: np.random.Generator) -> Array:
    """The texts of one epoch: of every page its article, two of its flat views, and one of the others."""
    keys = rng.random(len(texts.view))
    flat, gold = np.isin(texts.view, VIEWS), texts.view == "gold"
    taken = []
    for group, most in ((flat, 2), (gold, 1), (~flat & ~gold, 1)):
        rows = np.flatnonzero(group)
        rows = rows[np.lexsort((keys[rows], texts.arrays["id"][rows]))]
        ids = texts.arrays["id"][rows]
        begins = np.flatnonzero(np.append(True, ids[1:] != ids[:-1]))
        rank = np.arange(len(rows)) - np.repeat(begins, np.diff(begins, append=len(rows)))
        taken.append(rows[rank < most])
    return np.concatenate(taken)


def framed(texts: Texts, n: int, m: int) -> Excerpt:
    """The frame of a text around the article of another one; the text itself where one of them has none."""
    frame, article = texts.span(n), texts.span(m)
    a, b = (np.flatnonzero(texts.target[span] > 0.5).tolist() for span in (frame, article))
    if n == m or not a or not b:
        return whole(texts, n)._replace(article=m, moved=n != m)
    before, after = (frame.start, frame.start + a[0]), (frame.start + a[-1] + 1, frame.stop)
    return Excerpt(n, m, [before, (article.start + b[0], article.start + b[-1] + 1), after], moved=True)


def _spans(lines: Array) -> list[Span]:
    """Lines, by their numbers in order, as spans."""
    begins = np.flatnonzero(np.diff(lines, prepend=-2) != 1)
    return [(int(run[0]), int(run[-1]) + 1) for run in np.split(lines, begins[1:])]


def _between(spans: Iterable[Span], start: int, stop: int) -> Iterator[Span]:
    """The lines from one to another of those in some spans."""
    at = 0
    for first, last in spans:
        a, b = max(first, first + start - at), min(last, first + stop - at)
        if a < b:
            yield a, b
        at += last - first
