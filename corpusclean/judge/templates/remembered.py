"""What is asked of every line of a corpus, looked up once for each different one: lines of menus come again."""

from __future__ import annotations

from hashlib import blake2b

import numpy as np

from ...text.page import is_prose
from ..characters import Array
from .shapes import HOLES, holed, shapes_of

LINES = 1 << 17  # that are remembered before all are forgotten
CHARACTERS = 1 << 24
COLUMNS = 1 + len(HOLES)  # of keys: the whole line, then with each of the holes


def key_of(text: str) -> int:
    """64 bits of a text, which nobody can choose another text for."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


class Remembered:
    """Lines by number: their shape, their keys, and whether they are prose."""

    def __init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._at: dict[str, int] = {}
        self.shapes: list[str] = []
        self._characters = 0
        self.keys = np.zeros((0, COLUMNS), np.uint64)  # 0: none
        self.prose = np.zeros(0, bool)

    def __call__(self, lines: list[str]) -> Array:
        """The number of each line. Numbers are good until the next call."""
        if len(self._at) > LINES or self._characters > CHARACTERS:
            self._forget()
        fresh = [line for line in dict.fromkeys(lines) if line not in self._at]
        if fresh:
            self._read(fresh)
        return np.fromiter(map(self._at.__getitem__, lines), np.int64, len(lines))

    def _read(self, fresh: list[str]) -> None:
        shapes = shapes_of(fresh)
        self._at.update(zip(fresh, range(len(self._at), len(self._at) + len(fresh)), strict=True))
        self._characters += sum(map(len, fresh))
        self.shapes += shapes
        keys = np.array([_keys(shape) for shape in shapes], np.uint64).reshape(-1, COLUMNS)
        self.keys = np.concatenate([self.keys, keys])
        self.prose = np.concatenate([self.prose, np.fromiter(map(is_prose, fresh), bool, len(fresh))])


def _keys(shape: str) -> list[int]:
    """The key of a shape, and of it with each hole."""
    if not shape:
        return [0] * COLUMNS
    keys = [key_of(shape)] + [0] * len(HOLES)
    for hole, around in holed(shape).items():
        keys[1 + hole] = key_of("\0".join(around))
    return keys
