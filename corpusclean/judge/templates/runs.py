"""Counts as sorted arrays: a run has each key once, and two runs merge into one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..characters import Array


class Run(NamedTuple):
    """What is counted of n keys, in rising order of keys."""

    keys: Array  # uint64, n
    counts: Array  # uint32, n x 3: pages, those in whose head it stands, those in whose tail
    columns: Array  # uint8, n: whether it is a whole line, or which hole is in it
    places: Array  # int64, n: where the text of its line stands, -1 where it is not kept


EMPTY = Run(np.zeros(0, np.uint64), np.zeros((0, 3), np.uint32), np.zeros(0, np.uint8), np.zeros(0, np.int64))


def summed(keys: Array, counts: Array, columns: Array, places: Array) -> Run:
    """A run of keys in any order, each any number of times: their counts add up, the greatest place stays."""
    if not len(keys):
        return EMPTY
    order = keys.argsort(kind="stable")
    keys = keys[order]
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    added = np.add.reduceat(counts[order], first, axis=0, dtype=np.uint32)
    return Run(keys[first], added, columns[order[first]], np.maximum.reduceat(places[order], first))


def joined(one: Run, other: Run) -> Run:
    """Two runs as one."""
    return summed(*(np.concatenate(pair) for pair in zip(one, other, strict=True)))


def found(keys: Array, run: Run) -> Array:
    """Of each key whether a run has it, int64: its index there, or -1."""
    if not len(run.keys):
        return np.full(len(keys), -1)
    at = np.minimum(run.keys.searchsorted(keys), len(run.keys) - 1)
    return np.where(run.keys[at] == keys, at, -1)
