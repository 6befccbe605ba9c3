"""Numbers for the lines of a page: what the line model sees.

A page is looked at as one array of code points, so that its cost grows with its length and not with its lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..rules.finders import Found
from .characters import CLASSES, COMMA, NAMES, OTHER, SPACE, STOP, Array, classes_of, points_of
from .tokens import Words, edges_of, repeats_of, tokens_of, words_of

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


@dataclass(frozen=True, slots=True)
class Features:
    """A page of n lines with text, as numbers."""

    text: str  # the lines, joined
    words: Words
    tokens: Array  # uint32: hashes of words and pairs of words, line after line; see `tokens_of`
    offsets: Array  # int64, n: where each line's tokens begin
    shapes: Array  # float32, n x SHAPES, each from 0 to 1


def features_of(lines: Sequence[str], blanks: Sequence[bool], found: Sequence[Sequence[Found]]) -> Features:
    """The features of a page's lines with text; whether a blank line stands before each; what rows found in it."""
    indents = np.array([len(line) - len(line.lstrip()) for line in lines])
    lines = [line.strip() for line in lines]
    text = "\n".join(lines).replace("İ", "I")  # the one letter whose small form is longer
    points, low = points_of(text), points_of(text.lower())
    classes = classes_of(points, low)
    lengths = np.fromiter(map(len, lines), np.int64, len(lines))
    ends = np.cumsum(lengths + 1) - 1  # where each line's terminator stands
    starts = ends - lengths
    line_of = np.repeat(np.arange(len(lines)), lengths + 1)[: len(points)]
    words = words_of(low, classes, line_of)
    counts = np.bincount(words.lines, minlength=len(lines))
    tokens, offsets = tokens_of(words, counts, edges_of(points, classes, starts, ends))
    chars = np.bincount(line_of * CLASSES + classes, minlength=len(lines) * CLASSES).reshape(-1, CLASSES)
    shapes = [
        _sizes(words, counts, lengths, chars),
        _places(lengths),
        np.stack([np.asarray(blanks, float), np.log2(repeats_of(words, counts)) / 4, indents / 12], axis=1),
        chars[:, :OTHER] / lengths[:, None],
        np.eye(CLASSES)[classes[starts]],
        np.eye(CLASSES)[classes[ends - 1]],
        _findings(found),
    ]
    return Features(text, words, tokens, offsets, np.clip(np.concatenate(shapes, axis=1, dtype=np.float32), 0, 1))


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


def _findings(found: Sequence[Sequence[Found]]) -> Array:
    """What the rows say of each line: its kind, if they name the whole of it; gated ones and spans aside."""
    table = np.zeros((len(found), len(KINDS) + 2), np.float32)
    for i, finds in enumerate(found):
        for f in finds:
            if not f.whole:
                table[i, -1] = 1
            elif f.rule.trust != "safe":
                table[i, -2] = 1
            kind = f.rule.id.partition("/")[0]
            if f.whole and kind in _KIND_AT:
                table[i, _KIND_AT[kind]] = 1
    return table
