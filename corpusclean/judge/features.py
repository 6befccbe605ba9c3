"""Numbers for the lines of a page: what the line model sees.

Lines are looked at as one array of code points, so that their cost grows with their length and not with their number.
What a line says whatever stands around it (`Own`) is apart from where it stands: the first can be remembered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..rules.finders import Found
from .characters import CLASSES, COMMA, NAMES, OTHER, SPACE, STOP, Array, classes_of, points_of
from .tokens import Words, edges_of, keys_of, tokens_of, words_of

KINDS = (
    "navigation", "related", "comments", "promotion", "author", "share", "notice", "legal", "media", "tags", "contact",
    "widget", "debris",
)  # fmt: skip
_KIND_AT = {kind: i for i, kind in enumerate(KINDS)}

# The columns of the shape of a line, as words for the reports.
SHAPE_NAMES = (
    "number of words", "length", "number of sentences", "number of commas", "capitalised words", "length of words",
    *("place in the page",) * 6, *("size of the page",) * 2, "blank line before", "repeated line", "indentation",
    *(f"share of {name}" for name in NAMES[:OTHER]), *(f"{name} at the start" for name in NAMES),
    *(f"{name} at the end" for name in NAMES), *(f"a rule for {kind}" for kind in KINDS),
    "a rule that is not sure", "a rule for a part",
)  # fmt: skip
SHAPES = len(SHAPE_NAMES)
_PLACE, _INDENT, _RULES = 6, 16, SHAPES - len(KINDS) - 2
PLACED = np.r_[_PLACE:_INDENT, _RULES:SHAPES]  # the columns that depend on what stands around the line, or on rows
OWN = np.setdiff1d(np.arange(SHAPES), PLACED)  # the others


@dataclass(frozen=True, slots=True)
class Own:
    """What n lines say, whatever stands around them."""

    text: str  # the lines, each with its end
    words: Words
    tokens: Array  # uint32: hashes of words and pairs of words, line after line; see `tokens_of`
    offsets: Array  # int64, n: where each line's tokens begin
    lengths: Array  # int64, n: in code points
    keys: Array  # uint64, n: the same for lines with the same words
    shapes: Array  # float32, n x len(OWN), each from 0 to 1


def own_of(lines: Sequence[str]) -> Own:
    """What lines with text say, whatever stands around them."""
    bare = [line.strip() for line in lines]
    indents = np.array([len(line) - len(line.lstrip()) for line in lines])
    text = "\n".join([*bare, ""]).replace("İ", "I")  # the one letter whose small form is longer
    points, low = points_of(text), points_of(text.lower())
    classes = classes_of(points, low)
    lengths = np.fromiter(map(len, bare), np.int64, len(bare))
    ends = np.cumsum(lengths + 1) - 1  # where each line's terminator stands
    starts = ends - lengths
    line_of = np.repeat(np.arange(len(bare)), lengths + 1)
    words = words_of(low, classes, line_of)
    counts = np.bincount(words.lines, minlength=len(bare))
    tokens, offsets = tokens_of(words, counts, edges_of(points, classes, starts, ends))
    chars = np.bincount(line_of * CLASSES + classes, minlength=len(bare) * CLASSES).reshape(-1, CLASSES)
    shapes = [
        _sizes(words, counts, lengths, chars),
        indents[:, None] / 12,
        chars[:, :OTHER] / lengths[:, None],
        np.eye(CLASSES)[classes[starts]],
        np.eye(CLASSES)[classes[ends - 1]],
    ]
    return Own(text, words, tokens, offsets, lengths, keys_of(words, counts), _shares(shapes))


def placed_of(lengths: Array, keys: Array, blanks: Sequence[bool], found: Mapping[int, Sequence[Found]]) -> Array:
    """Where the n lines of a page stand, and what rows found in them, float32, n x len(PLACED), each from 0 to 1.

    `blanks`: whether a blank line stands before each. `found` by the number of the line, from 0 to n - 1.
    """
    _, back, times = np.unique(keys, return_inverse=True, return_counts=True)
    around = [np.asarray(blanks, float), np.log2(times[back]) / 4]
    return _shares([_places(lengths), np.stack(around, axis=1), _findings(len(keys), found)])


def shapes_of(own: Array, placed: Array) -> Array:
    """The shapes of lines, n x SHAPES, from what they say and where they stand."""
    shapes = np.empty((len(own), SHAPES), np.float32)
    shapes[:, OWN], shapes[:, PLACED] = own, placed
    return shapes


def _shares(columns: Sequence[Array]) -> Array:
    return np.clip(np.concatenate(columns, axis=1, dtype=np.float32), 0, 1)


def _sizes(words: Words, counts: Array, lengths: Array, chars: Array) -> Array:
    """How much of what stands in each line, n x 6."""
    some = np.maximum(counts, 1)
    columns = [
        np.log2(counts + 1) / 10,
        np.log2(lengths + 1) / 12,
        np.log2(chars[:, STOP] + 1) / 5,
        np.log2(chars[:, COMMA] + 1) / 5,
        np.bincount(words.lines, weights=words.capitals, minlength=len(counts)) / some,
        (lengths - chars[:, SPACE]) / some / 16,
    ]
    return np.stack(columns, axis=1)


def _places(lengths: Array) -> Array:
    """Where each line stands, in lines and in code points, and how large the page is, n x 8."""
    n = len(lengths)
    line = np.arange(n)
    through = np.cumsum(lengths)
    columns = [
        line / n,
        line / 32,
        (n - 1 - line) / 32,
        line / 4,
        (n - 1 - line) / 4,
        through / through[-1],
        np.full(n, np.log2(n + 1) / 12),
        np.full(n, np.log2(through[-1] + 1) / 20),
    ]
    return np.stack(columns, axis=1)


def _findings(n: int, found: Mapping[int, Sequence[Found]]) -> Array:
    """What the rows say of each of n lines: its kind, if they name the whole of it; gated ones and spans aside."""
    table = np.zeros((n, len(KINDS) + 2), np.float32)
    for i, finds in found.items():
        for f in finds:
            if not f.whole:
                table[i, -1] = 1
            elif f.rule.trust != "safe":
                table[i, -2] = 1
            kind = f.rule.id.partition("/")[0]
            if f.whole and kind in _KIND_AT:
                table[i, _KIND_AT[kind]] = 1
    return table
