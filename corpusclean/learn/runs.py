"""Counts as sorted arrays: a run has each key once, and two runs merge into one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..judge.characters import Array


class Run(NamedTuple):
    """What is counted of n keys, in rising order of keys."""

    keys: Array  # uint64, n: of a line and its site
    sites: Array  # uint32, n: the number of the site
    counts: Array  # uint32, n x 3: pages, those in whose head it stands, those in whose tail
    columns: Array  # uint8, n: whether it is a whole line, or which hole is in it
    places: Array  # int64, n: which text is the line, or one that has the hole

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(column.nbytes for column in self)


EMPTY = Run(
    np.zeros(0, np.uint64),
    np.zeros(0, np.uint32),
    np.zeros((0, 3), np.uint32),
    np.zeros(0, np.uint8),
    np.zeros(0, np.int64),
)


def summed(run: Run) -> Run:
    """A run of keys in any order, each any number of times: their counts add up, the first place stays."""
    if not len(run.keys):
        return EMPTY
    order = run.keys.argsort(kind="stable")
    keys = run.keys[order]
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    added = np.add.reduceat(run.counts[order], first, axis=0, dtype=np.uint32)
    kept = order[first]
    return Run(keys[first], run.sites[kept], added, run.columns[kept], run.places[kept])


def joined(one: Run, other: Run) -> Run:
    """Two runs as one."""
    return summed(Run(*map(np.concatenate, zip(one, other, strict=True))))


def found(keys: Array, run: Run) -> Array:
    """Of each key whether a run has it, int64: its index there, or -1."""
    if not len(run.keys):
        return np.full(len(keys), -1)
    at = np.minimum(run.keys.searchsorted(keys), len(run.keys) - 1)
    return np.where(run.keys[at] == keys, at, -1)
