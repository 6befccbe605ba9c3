"""The words of a page as numbers: hashes of words and of pairs of words, and their rows in the model's table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .characters import DIGIT, IN_WORD, UNSPACED, UPPER, Array

_M1, _M2, _M3, _M4 = (
    np.uint64(m) for m in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
)  # odd numbers of 64 bits that mix well; which ones does not matter
_LONGEST = 32  # letters of a word that count
_POWERS = np.cumprod(np.full(_LONGEST, 0x100000001B3, np.uint64), dtype=np.uint64)  # of the prime of FNV-1a

SLOT_BITS = 18  # of a hash that say where it may stand; the other 14 are compared


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a page, in order."""

    hashes: Array  # uint64
    lines: Array  # int64: the line of each
    capitals: Array  # bool: whether it begins with a capital
    spans: Array  # int64, words x 2: where it starts and ends in the text, in code points


def words_of(low: Array, classes: Array, line_of: Array) -> Words:
    """The words of a text in small letters. In scripts without spaces every character is one; digits are alike."""
    inside = IN_WORD[classes]
    single = classes == UNSPACED
    start = inside.copy()
    start[1:] &= ~inside[:-1] | single[1:] | single[:-1]
    at = np.flatnonzero(inside)
    begins = np.flatnonzero(start[at])
    if not len(begins):
        return Words(np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros(0, bool), np.zeros((0, 2), np.int64))
    letters = np.where(classes[at] == DIGIT, ord("0"), low[at]).astype(np.uint64)
    place = np.arange(len(at)) - np.repeat(begins, np.diff(begins, append=len(at)))
    hashes = np.add.reduceat(letters * _POWERS.take(place, mode="clip"), begins)
    first, last = at[begins], at[np.append(begins[1:], len(at)) - 1]
    return Words(hashes, line_of[first], classes[first] == UPPER, np.stack([first, last + 1], axis=1))


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


def repeats_of(words: Words, counts: Array) -> Array:
    """How many lines of the page have the same words as each line."""
    sums = np.zeros(len(counts), np.uint64)
    np.add.at(sums, words.lines, words.hashes * _M1 ^ (words.hashes >> np.uint64(17)))
    _, back, times = np.unique(sums * _M2 + counts.astype(np.uint64), return_inverse=True, return_counts=True)
    repeats: Array = times[back]
    return repeats


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
