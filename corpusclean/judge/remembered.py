"""What the line model makes of single lines, remembered: each comes again in the next round, many on other pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np

from .characters import Array
from .features import own_of
from .model import LineModel, load

LINES = 1 << 13  # that are remembered, half a kilobyte each; of a page with more no line is
CHARACTERS = 1 << 22  # of all of them


class Known(NamedTuple):
    """The n lines of a page, whatever stands around each."""

    words: Array  # float32, n x width; see LineModel.first
    own: Array  # float32, n x width
    lengths: Array  # int64, n: in code points
    keys: Array  # uint64, n: the same for lines with the same words


class Remembered:
    """Lines that the model has seen. What it says of a line never depends on them, only its cost."""

    def __init__(self, model: LineModel) -> None:
        self.model = model
        self._forget()

    def _forget(self) -> None:
        self._at: dict[str, int] = {}
        self._characters = 0
        self._known: Known | None = None

    def __call__(self, lines: Sequence[str]) -> Known:
        """What is known of lines with text."""
        at = self._at
        fresh = list(dict.fromkeys([line for line in lines if line not in at]))
        if fresh:
            new = self._read(fresh)
            characters = int(new.lengths.sum())
            if len(at) + len(fresh) > LINES or self._characters + characters > CHARACTERS:
                self._forget()
                if len(fresh) > LINES or characters > CHARACTERS:
                    return self._read(lines)
                return self(lines)
            self._remember(fresh, new)
            self._characters += characters
        index = np.array([at[line] for line in lines])
        assert self._known is not None
        return Known(*(array.take(index, 0) for array in self._known))

    def _read(self, lines: Sequence[str]) -> Known:
        own = own_of(lines)
        return Known(*self.model.first(own), own.lengths, own.keys)

    def _remember(self, fresh: Sequence[str], new: Known) -> None:
        if self._known is None:
            self._known = Known(*(np.empty((LINES, *array.shape[1:]), array.dtype) for array in new))
        start = len(self._at)
        for array, values in zip(self._known, new, strict=True):
            array[start : start + len(fresh)] = values
        self._at.update(zip(fresh, range(start, start + len(fresh)), strict=True))


@cache
def remembered(path: str = "") -> Remembered:
    """The model of a file of weights with its memory; without a file, that of the package."""
    return Remembered(load(path))
