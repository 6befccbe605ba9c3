"""Runs that lie on the disk, in files without names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import numpy as np

from ..files.scratch import Scratch
from ..judge.characters import Array
from .blocks import ROW, Block, merged

FAN_IN = 64  # runs of one size that become one: few enough for a block of each in memory, and for files that are open


class Stored:
    """A run on the disk. Raises OutputError when there is no room for it."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._file = Scratch()
        self._sizes: list[tuple[int, int]] = []  # of each block its rows, and its bytes
        for block in blocks:
            for part in block.cut():
                data = part.rows.tobytes() + part.texts
                self._file.write(data)
                self._sizes.append((len(part.rows), len(data)))

    def __iter__(self) -> Iterator[Block]:
        at = 0
        for rows, size in self._sizes:
            data = self._file.read(at, size)
            at += size
            yield Block(np.frombuffer(data, ROW, rows), data[rows * ROW.itemsize :])

    def __reduce__(self) -> tuple[type[Stored], tuple[list[Block]]]:
        return Stored, (list(self),)


class Shelves:
    """All runs on the disk, on each shelf those of one size."""

    def __init__(self) -> None:
        self._shelves: list[list[Stored]] = []

    def put(self, blocks: Iterable[Block], ranks: Array, shelf: int = 0) -> None:
        """Store a run. When a shelf is full, what stands on it becomes one run on the next."""
        if shelf == len(self._shelves):
            self._shelves.append([])
        runs = self._shelves[shelf]
        runs.append(Stored(blocks))
        if len(runs) == FAN_IN:
            self.put(merged(runs, ranks), ranks, shelf + 1)
            runs.clear()

    def __iter__(self) -> Iterator[Stored]:
        return chain.from_iterable(self._shelves)
