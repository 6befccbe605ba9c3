"""How well a network keeps the words of articles on pages it has not seen."""

from __future__ import annotations

import numpy as np
import torch
from network import LineNetwork
from texts import Texts

from corpusclean.judge.characters import Array

BARS = (-1.0, -0.5, 0.0)  # log-odds above which a line is kept


def measure(network: LineNetwork, texts: Texts, chosen: Array) -> str:
    """A table of mean F1 and recall over articles at each bar, and F1 of doing nothing; words, not shingles."""
    found: dict[tuple[str, str], list[list[float]]] = {}
    for n, score in _scores(network, texts, chosen).items():
        span = texts.span(n)
        words = texts.arrays["words"][span]
        right = words * np.maximum(texts.arrays["share"][span], 0)
        if texts.arrays["page_kind"][n] == "article" and right.sum():
            row = [x for bar in BARS for x in _f1_and_recall(words, right, score > bar)]
            key = (str(texts.arrays["set"][n]), str(texts.view[n]))
            found.setdefault(key, []).append([*row, _f1_and_recall(words, right, score == score)[0]])
    return "\n".join(
        f"{name:9} {view:12} {len(rows):4} " + " ".join(f"{x:.4f}" for x in np.mean(rows, 0))
        for (name, view), rows in sorted(found.items())
    )


def _f1_and_recall(words: Array, right: Array, kept: Array) -> tuple[float, float]:
    both, said, have = (right * kept).sum(), (words * kept).sum(), right.sum()
    return 2 * both / max(said + have, 1), both / have


def _scores(network: LineNetwork, texts: Texts, chosen: Array) -> dict[int, Array]:
    """The score of every line of the chosen texts."""
    network.eval()
    made = {}
    with torch.no_grad():
        for batch in texts.batches(chosen):
            out = network(*batch.inputs)[0][:, 0].numpy()
            made |= {n: out[batch.text == d] for d, n in enumerate(batch.chosen)}
    return made
