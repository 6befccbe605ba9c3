"""The words of a page as numbers: hashes of words and of pairs of words, and their rows in the model's table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from .characters import DIGIT, IN_WORD, UNSPACED, UPPER, Array

_M1, _M2, _M3, _M4 = (
    np.uint64(m) for m in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
)  # odd numbers of 64 bits that mix well; which ones does not matter
_PRIME = 0x100000001B3  # of FNV-1a
_INVERSE = pow(_PRIME, -1, 1 << 64)
_KEPT = 1 << 16  # powers that are kept: of most pages no more are needed

SLOT_BITS = 18  # of a hash that say where it may stand; the other 14 are compared


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a page, in order."""

    hashes: Array  # uint64
    lines: Array  # int64: the line of each
    capitals: Array  # bool: whether it begins with a capital
    spans: Array  # int64, words x 2: where it starts and ends in the text, in code points


def _powers(base: int, count: int) -> Array:
    """The powers of a number, from the first on, in 64 bits."""
    return np.cumprod(np.full(count, base, np.uint64), dtype=np.uint64)


@cache
def _kept(base: int) -> Array:
    return _powers(base, _KEPT)


def _powers_at(base: int, places: Array | slice, size: int) -> Array:
    """The power of a number for each place; all are below `size`."""
    powers: Array = (_kept(base) if size <= _KEPT else _powers(base, size))[places]
    return powers


def words_of(low: Array, classes: Array, line_of: Array) -> Words:
    """The words of a text in small letters. In scripts without spaces every character is one; digits are alike.

    A word's hash is the sum of its letters, each times a power of a prime by its place in the word. The sums are taken
    over the whole text, with powers by the place in the text, and brought down by the power at the word's start.
    """
    first, last = _bounds(classes)
    if not len(first):
        return Words(np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros(0, bool), np.zeros((0, 2), np.int64))
    size = len(low)
    letters = np.where(classes == DIGIT, np.uint32(ord("0")), low).astype(np.uint64)
    letters *= _powers_at(_PRIME, slice(size), size)
    through = np.zeros(size + 1, np.uint64)
    np.cumsum(letters, out=through[1:])
    hashes = through[last] - through[first]
    hashes *= _powers_at(_INVERSE, first, size) * np.uint64(_PRIME)
    return Words(hashes, line_of[first], classes[first] == UPPER, np.stack([first, last], axis=1))


def _bounds(classes: Array) -> tuple[Array, Array]:
    """Where words start, and where they end."""
    inside = np.zeros(len(classes) + 2, bool)
    inside[1:-1] = IN_WORD[classes]
    single = classes == UNSPACED
    if not single.any():
        changes = np.flatnonzero(inside[1:] != inside[:-1])
        return changes[::2], changes[1::2]
    starts, ends = inside[1:-1] & ~inside[:-2], inside[1:-1] & ~inside[2:]
    starts |= single
    ends |= single
    starts[1:] |= single[:-1] & inside[2:-1]
    ends[:-1] |= single[1:] & inside[1:-2]
    return np.flatnonzero(starts), np.flatnonzero(ends) + 1


def tokens_of(words: Words, counts: Array, edges: Array) -> tuple[Array, Array]:
    """The tokens of each line, and where they begin; `counts` are the words of each line, `edges` a number for each.

    First its words, each followed by its pair with the next one; then how the line begins; then its edges.
    """
    ends = np.cumsum(counts)
    starts = ends - counts
    some = counts > 0
    after = np.empty_like(words.hashes)
    after[:-1] = words.hashes[1:]
    after[ends[some] - 1] = _M4  # the last word stands before the end of the line
    firsts = np.zeros(len(counts), np.uint64)
    firsts[some] = words.hashes[starts[some]]
    offsets = 2 * (starts + np.arange(len(counts)))
    at = 2 * (np.arange(len(words.hashes)) + words.lines)
    hashes = np.empty(2 * (len(words.hashes) + len(counts)), np.uint64)
    hashes[at] = words.hashes
    hashes[at + 1] = words.hashes * _M2 + after * _M3
    hashes[offsets + 2 * counts] = firsts * _M4 + _M1
    hashes[offsets + 2 * counts + 1] = edges + _M4
    mixed = (hashes ^ (hashes >> np.uint64(31))) * _M1
    return (mixed >> np.uint64(32)).astype(np.uint32), offsets


def edges_of(points: Array, classes: Array, starts: Array, ends: Array) -> Array:
    """A number for the signs with which each line begins and ends; letters are all the same."""
    first = np.where(IN_WORD[classes[starts]], 1, points[starts]).astype(np.uint64)
    last = np.where(IN_WORD[classes[ends - 1]], 1, points[ends - 1]).astype(np.uint64)
    edges: Array = first * _M3 + last * _M2
    return edges


def keys_of(words: Words, counts: Array) -> Array:
    """A number for each line: the same for lines with the same words."""
    through = np.zeros(len(words.hashes) + 1, np.uint64)
    np.cumsum(words.hashes * _M1 ^ (words.hashes >> np.uint64(17)), out=through[1:])
    ends = np.cumsum(counts)
    keys: Array = (through[ends] - through[ends - counts]) * _M2 + counts.astype(np.uint64)
    return keys


def slots_of(tokens: Array) -> tuple[Array, Array]:
    """Where tokens may stand in the table of words, and what must stand there for it to be them."""
    rest = np.uint32(32 - SLOT_BITS)
    return tokens >> rest, (tokens & np.uint32((1 << (32 - SLOT_BITS)) - 1)).astype(np.uint16)


def rows_of(tokens: Array, slots: Array, rests: Array) -> Array:
    """The rows of the table of words for tokens; 0 for those that it does not know."""
    at, rest = slots_of(tokens)
    rows: Array = slots.take(at)
    rows *= rests.take(rows) == rest
    return rows
