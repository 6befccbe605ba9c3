"""How well networks keep the words of articles on pages of sites they have not seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from batches import plain
from network import LineNetworks, judgement
from texts import Texts

from corpusclean.judge.characters import Array

BARS = (-1.0, -0.5, 0.0)  # log-odds above which a line is kept


def measure(networks: Sequence[LineNetworks], texts: Texts) -> str:
    """A table of mean F1 and recall over articles at each bar, and F1 of doing nothing; words, not shingles.

    Every text is judged by the networks of its own fold.
    """
    found: dict[tuple[str, str], list[list[float]]] = {}
    for n, score in _scores(networks, texts):
        span = texts.span(n)
        words = texts.arrays["words"][span]
        right = words * np.maximum(texts.arrays["share"][span], 0)
        if right.sum():
            row = [x for bar in BARS for x in _f1_and_recall(words, right, score > bar)]
            key = (str(texts.arrays["set"][n]), str(texts.view[n]))
            found.setdefault(key, []).append([*row, _f1_and_recall(words, right, score == score)[0]])
    return "\n".join(
        f"{name:10} {view:12} {len(rows):4} " + " ".join(f"{x:.4f}" for x in np.mean(rows, 0))
        for (name, view), rows in sorted(found.items())
    )


def _f1_and_recall(words: Array, right: Array, kept: Array) -> tuple[float, float]:
    both, said, have = (right * kept).sum(), (words * kept).sum(), right.sum()
    return 2 * both / max(said + have, 1), both / have


def _scores(networks: Sequence[LineNetworks], texts: Texts) -> Iterator[tuple[int, Array]]:
    """The score of every line of the articles, text by text."""
    for batch in plain(texts, np.flatnonzero(texts.arrays["page_kind"] == "article")):
        fold = texts.fold[batch.frames][batch.text]
        scores = judgement(networks, batch).gather(0, fold[None])[0].cpu().numpy()
        ends = batch.sizes.cumsum(0).tolist()
        yield from zip(batch.frames.tolist(), np.split(scores, ends[:-1]), strict=True)
