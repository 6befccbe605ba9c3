"""The texts that the line model learns from: what is true of each line, what it weighs, and which networks see it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from records import VIEWS, fold_of
from torch import Tensor
from vocabulary import SITES, Spread, vocabulary

from corpusclean.judge.characters import CLASSES, NAMES, OTHER, Array
from corpusclean.judge.features import KINDS, SHAPE_NAMES

FOLDS = 5  # by site; the network after the last has seen all sites

# Where the columns of a line's shape begin.
CAPITALS = SHAPE_NAMES.index("capitalised words")
PLACES = SHAPE_NAMES.index("place in the page")
REPEATED = SHAPE_NAMES.index("repeated line")
CHARACTERS = SHAPE_NAMES.index(f"share of {NAMES[0]}")
FIRST, LAST = CHARACTERS + OTHER, CHARACTERS + OTHER + CLASSES
RULES = LAST + CLASSES


class Lines(NamedTuple):
    """The lines of all texts, one behind the other, on the device."""

    shapes: Tensor  # uint8, lines x SHAPES, in 1/255
    target: Tensor  # float32: how much of the line is article
    weight: Tensor  # float32: what a mistake in it costs
    kind: Tensor  # int64: what it is if it is no article; else the number of kinds
    keys: Tensor  # int64: the same for lines with the same words
    words: Tensor  # int32: how many words it has
    tokens: Tensor  # int64: how many tokens it has
    begins: Tensor  # int64: where its tokens begin


class Texts:
    """All texts, from the arrays of pages.py."""

    def __init__(self, path: Path, device: str) -> None:
        with np.load(path) as data:
            self.arrays = {name: data[name] for name in data.files}
        self.device = device
        self.view = self.arrays["view"]
        self.first = np.concatenate([[0], np.cumsum(self.arrays["lines"])])
        share = np.maximum(self.arrays["share"], 0)
        self.target = np.where(share > 0.75, 1.0, np.where(share < 0.25, 0.0, share)).astype(np.float32)
        self._text = np.repeat(np.arange(len(self.view)), self.arrays["lines"])
        self.lines = self._lines()
        self.fold, self.importance = self._on(self._folds()), self._on(self._importance())
        self._learn_words()

    def _on(self, array: Array) -> Tensor:
        return torch.from_numpy(array).to(self.device)

    def _lines(self) -> Lines:
        tokens = self.arrays["line_tokens"].astype(np.int64)
        columns = [self.arrays["shapes"], self.target, self._weights(), self._kinds()]
        columns += [self.arrays["keys"].view(np.int64), self.arrays["words"], tokens, np.cumsum(tokens) - tokens]
        return Lines(*map(self._on, columns))

    def _weights(self) -> Array:
        """What a mistake in each line costs: by its words, and by how much of its page is article, as F1 counts it."""
        weight = np.maximum(self.arrays["words"], 1).astype(np.float32) ** 0.6
        article, whole = np.bincount(self._text, weight * self.target), np.bincount(self._text, weight)
        return (weight / (np.maximum(article, 0.15 * whole) + 0.25 * whole)[self._text]).astype(np.float32)

    def _kinds(self) -> Array:
        """What each line is if it is no article: as a row says, or else the HTML."""
        rules = self.arrays["shapes"][:, RULES : RULES + len(KINDS)]
        kind = np.where(rules.any(1), rules.argmax(1), self.arrays["kind"]).astype(np.int64)
        kind[self.target > 0.5] = len(KINDS)
        return kind

    def _folds(self) -> Array:
        """The fold of each text, by its site."""
        sites, back = np.unique(self.arrays["site"], return_inverse=True)
        return np.array([fold_of(site, FOLDS) for site in sites.tolist()])[back]

    def _importance(self) -> Array:
        """What each text counts: articles more than other pages, golds made by hand more than silver ones."""
        view = np.where(np.isin(self.view, [*VIEWS, "gold"]), 1.0, 0.5)
        kind = np.where(self.arrays["page_kind"] == "article", 1.0, 0.4)
        rare = np.where(self.arrays["set"] == "fundus", 1.5, 1.0)  # the only set with thirty countries
        return (view * kind * rare * np.where(self.arrays["silver"], 0.6, 1.0)).astype(np.float32)

    def _learn_words(self) -> None:
        """The vocabulary of each fold. A token is a number from 1 on; 0 is one that is hidden."""
        _, first, site = np.unique(self.arrays["site"], return_index=True, return_inverse=True)
        line_site = np.repeat(site[self._text], self.arrays["line_tokens"])
        spread = Spread(self.arrays.pop("tokens"), line_site, self._folds()[first])
        known = [spread.known(fold) for fold in range(FOLDS + 1)]
        rows = np.zeros((len(known), len(spread.tokens) + 1), np.int16)
        for row, numbers in zip(rows, known, strict=True):
            row[numbers + 1] = np.arange(1, len(numbers) + 1)
        self.rows = self._on(rows)  # folds x tokens: where each stands in the vocabulary of a fold, 0 for nowhere
        self.tokens = self._on((spread.numbers + 1).astype(np.int32))  # line after line
        self.rare = self._on(np.append(False, spread.sites < SITES))
        self.vocabularies = [vocabulary(spread.tokens[numbers]) for numbers in known]
        self.words = 1 + max(map(len, known))  # rows of the longest one

    def span(self, n: int) -> slice:
        """The lines of a text."""
        return slice(self.first[n], self.first[n + 1])
