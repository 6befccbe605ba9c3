"""The line model: how likely each line of a page is article, and if it is not, what it is.

A small network over the words and the shape of every line and of its neighbours, trained by `bench/train`. Weights and
activations are whole numbers that stay below 2**24, where single floats are exact: sums come out the same in any order,
and so on every machine, with every number of threads, and in every batch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np

from .characters import Array
from .features import OWN, PLACED, SHAPES, Own, shapes_of
from .tokens import rows_of

REACH = (1, 2, 4, 8, 16, 32)  # how far each layer looks to both sides, in lines
WHOLE_PAGE = 2  # the layer before which the whole page is looked at
SIDES = 4  # the layer before which all that stands above and all that stands below is looked at
STEP = 32  # activations are whole numbers of 1/32, from 0 to 255
TABLE_STEP = 64  # word vectors are whole numbers of 1/64
WORD_STEP = 256  # means of word vectors are whole numbers of 1/256, from -511 to 511
SHAPE_STEP = 255


@dataclass(frozen=True, slots=True)
class Alone:
    """What each line of some says alone, without its neighbours; log-odds of being article."""

    tokens: Array  # float32: what every token would say alone
    words: Array  # float32, n: what the words of the line say
    shapes: Array  # float32, n x (SHAPES + 1): what every number of its shape says; the last: its share of known words


class LineModel:
    """The weights, ready to score pages."""

    def __init__(self, weights: Mapping[str, Array]) -> None:
        self._slots, self._rests, self._table = weights["slots"], weights["rests"], weights["table"]
        self._token = (self._table.astype(np.float32) @ weights["alone_words"] / TABLE_STEP).round(3)
        self._shape = weights["alone_shape"]
        steps = {"words": WORD_STEP, "shape": SHAPE_STEP}  # of what goes into a layer; others: STEP
        self._layers = {
            name: (
                weights[name].astype(np.float32),
                weights[name + "_scale"] * np.float32(STEP / steps.get(name, STEP)),
                weights.get(name + "_bias", np.float32(0)) * np.float32(STEP),
            )
            for name in ("words", "shape", "line", "page", "sides", "out", *(f"near{reach}" for reach in REACH))
        }
        # For each reach what it makes of the line before, of the line itself, and of the one after.
        self._thirds = {reach: np.split(self._layers[f"near{reach}"][0], 3) for reach in REACH}
        shape = self._layers["shape"][0]
        self._own, self._placed = shape[np.append(OWN, SHAPES)], np.ascontiguousarray(shape[PLACED])

    def first(self, own: Own) -> tuple[Array, Array]:
        """What the first layer makes of lines whatever stands around them, n x width: of their words, of their shape.

        The second is a part of a sum: it waits for where the lines stand.
        """
        rows = rows_of(own.tokens, self._slots, self._rests)
        known, counts = self._known(own, rows)
        sums = np.add.reduceat(self._table.take(rows, 0), own.offsets, axis=0, dtype=np.int32)
        means = np.rint(sums * (WORD_STEP / TABLE_STEP / np.maximum(known, 1))[:, None])
        words = np.clip(means, -511, 511).astype(np.float32)
        shapes = np.concatenate([own.shapes, (known / counts)[:, None]], axis=1, dtype=np.float32)
        return self._through("words", words), np.rint(shapes * np.float32(SHAPE_STEP)) @ self._own

    def _known(self, own: Own, rows: Array) -> tuple[Array, Array]:
        """How many tokens of each line have a row in the table, and how many there are."""
        return (
            np.add.reduceat(rows > 0, own.offsets, dtype=np.int64),
            np.diff(own.offsets, append=len(rows)),
        )

    def __call__(self, words: Array, own: Array, placed: Array) -> Array:
        """Of each line of a page the log-odds that it is article, and a number for each kind it may be otherwise.

        The greatest number is its kind. `words` and `own` as `first` gives them, `placed` as `placed_of` does.
        """
        _, scale, bias = self._layers["shape"]
        shape = own + np.rint(placed * np.float32(SHAPE_STEP)) @ self._placed
        shape *= scale
        shape += bias
        x = _steps(words + shape)
        x = _steps(x + self._through("line", x))
        for depth, reach in enumerate(REACH):
            if depth == WHOLE_PAGE:
                whole = np.concatenate([np.rint(x.mean(0, dtype=np.float64)), x.max(0)]).astype(np.float32)
                x = _steps(x + self._through("page", whole[None]))
            if depth == SIDES:
                sides = [np.maximum.accumulate(x), np.maximum.accumulate(x[::-1])[::-1]]
                x = _steps(x + self._through("sides", np.concatenate(sides, axis=1)))
            x = _steps(x + self._past(reach, x))
        return self._through("out", x) / np.float32(STEP)

    def alone(self, own: Own, placed: Array) -> Alone:
        """What lines say alone, for the evidence in reports."""
        rows = rows_of(own.tokens, self._slots, self._rests)
        known, counts = self._known(own, rows)
        tokens = self._token.take(rows)
        shapes = np.append(shapes_of(own.shapes, placed), (known / counts)[:, None], axis=1)
        return Alone(
            tokens,
            np.add.reduceat(tokens, own.offsets) / np.maximum(known, 1),
            np.rint(shapes * SHAPE_STEP) * (self._shape / SHAPE_STEP),
        )

    def _through(self, name: str, x: Array) -> Array:
        """What a layer makes of whole numbers, in numbers of 1/STEP."""
        weight, scale, bias = self._layers[name]
        y: Array = x @ weight
        y *= scale
        y += bias
        return y

    def _past(self, reach: int, x: Array) -> Array:
        """What a layer makes of each line and of those that stand `reach` lines before and after it.

        Beyond the ends of the page there is nothing, as if zeros stood there.
        """
        _, scale, bias = self._layers[f"near{reach}"]
        before, here, after = self._thirds[reach]
        y: Array = x @ here
        y[reach:] += x[:-reach] @ before
        y[:-reach] += x[reach:] @ after
        y *= scale
        y += bias
        return y


def _steps(x: Array) -> Array:
    """Whole numbers from 0 to 255, in place."""
    np.rint(x, out=x)
    np.maximum(x, 0, out=x)  # as clip does it, without its three layers of Python
    return np.minimum(x, 255, out=x)


@cache
def load(path: str = "") -> LineModel:
    """The model of a file of weights; without one, that of the package."""
    source = Path(path) if path else resources.files(__package__).joinpath("lines.npz")
    with source.open("rb") as file, np.load(file) as weights:
        return LineModel(dict(weights))
