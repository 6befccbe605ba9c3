"""Counts in order of sites and keys, a block at a time; many such runs merge into one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise

import numpy as np

from ..judge.characters import Array

# length: bytes of the text; counts, column: as in Run
ROW = np.dtype([("key", "<u8"), ("site", "<u4"), ("counts", "<u4", 3), ("length", "<u4"), ("column", "u1")])
BLOCK_BYTES = 1 << 18  # of each run so much is in memory while runs merge, and a text, if it is longer


class Block:
    """Rows that follow each other, and their texts, one behind the other."""

    def __init__(self, rows: Array, texts: bytes) -> None:
        self.rows = rows
        self.texts = texts

    @cached_property
    def ends(self) -> Array:
        """Where texts start and end; one more than rows."""
        return np.concatenate([[0], self.rows["length"].cumsum(dtype=np.int64)])

    def __getitem__(self, part: slice) -> Block:
        start, stop, _ = part.indices(len(self.rows))
        return Block(self.rows[start:stop], self.texts[self.ends[start] : self.ends[stop]])

    def cut(self) -> Iterator[Block]:
        """The same in blocks of the usual size."""
        sizes = self.rows["length"].astype(np.int64) + ROW.itemsize
        edges = np.flatnonzero(np.diff(sizes.cumsum() // BLOCK_BYTES)) + 1
        for start, stop in pairwise([0, *edges.tolist(), len(self.rows)]):
            yield self[start:stop]


class _Head:
    """What of a run was read and not yet taken."""

    def __init__(self, run: Iterable[Block], ranks: Array) -> None:
        self._run = iter(run)
        self._of = ranks
        self._block = Block(np.zeros(0, ROW), b"")
        self._at = 0

    def fill(self) -> bool:
        """Whether there is something to take; the next block is read where there was nothing."""
        while self._at == len(self._block.rows):
            if (block := next(self._run, None)) is None:
                return False
            self._block, self._at = block, 0
            self._ranks, self._keys = self._of[block.rows["site"]], np.ascontiguousarray(block.rows["key"])
        return True

    @property
    def first(self) -> tuple[int, int]:
        """Rank of the site, and key."""
        return int(self._ranks[self._at]), int(self._keys[self._at])

    @property
    def last(self) -> tuple[int, int]:
        """The same of the last row that was read."""
        return int(self._ranks[-1]), int(self._keys[-1])

    def taken(self, bound: tuple[int, int]) -> Block:
        """The rows up to a bound, it included."""
        rank, key = bound
        start, low = self._at, int(self._ranks.searchsorted(rank, "left"))
        high = int(self._ranks.searchsorted(rank, "right"))
        self._at = low + int(self._keys[low:high].searchsorted(np.uint64(key), "right"))
        return self._block[start : self._at]


def merged(runs: Iterable[Iterable[Block]], ranks: Array, least: int = 1) -> Iterator[Block]:
    """Runs as one, each key once. Sites go by their ranks; what stands on fewer than `least` pages is left out."""
    heads = [head for run in runs if (head := _Head(run, ranks)).fill()]
    while heads:
        bound = min(head.last for head in heads)
        yield _added([head.taken(bound) for head in heads if head.first <= bound], ranks, least)
        heads = [head for head in heads if head.fill()]


def _added(parts: list[Block], ranks: Array, least: int) -> Block:
    """Blocks as one: counts of a key add up, its first text stays."""
    every = Block(np.concatenate([part.rows for part in parts]), b"".join([part.texts for part in parts]))
    order = np.lexsort((every.rows["key"], ranks[every.rows["site"]]))
    keys = every.rows["key"][order]
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    counts = np.add.reduceat(every.rows["counts"][order], first, axis=0, dtype=np.uint32)
    enough = counts[:, 0] >= least
    kept = order[first[enough]]
    rows = every.rows[kept]
    rows["counts"] = counts[enough]
    spans = zip(every.ends[kept].tolist(), every.ends[kept + 1].tolist(), strict=True)
    return Block(rows, b"".join([every.texts[start:end] for start, end in spans]))
