"""Numbers for the lines of a page: what the line model sees. All of it is integer arithmetic, or single float steps.

A page is looked at as one array of code points, so that its cost grows with its length and not with its lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..rules.finders import Found

Array = NDArray[Any]

KINDS = (
    "navigation", "related", "comments", "promotion", "author", "share", "notice", "legal", "media", "tags", "contact",
    "widget", "debris",
)  # fmt: skip

# What a character is. The order is that of the numbers in the weights.
SPACE, LOWER, UPPER, DIGIT, UNSPACED, LETTER, STOP, COMMA, COLON, BAR, QUOTE, BRACKET, DASH, SIGN, OTHER = range(15)
CLASSES = 15
_MEMBERS = {
    STOP: ".!?…。！？؟।۔։።",
    COMMA: ",;،、，；",
    COLON: ":：",
    BAR: "|/\\·•‧∙・>»›«‹→←↓↑▶►▼▾▸",
    QUOTE: "\"'“”„‘’‚`「」『』",
    BRACKET: "()[]{}（）【】",
    DASH: "-–—_~",
    SIGN: "@©®™#&%$€£¥+*=",
}
_WORD_CLASSES = (LOWER, UPPER, DIGIT, UNSPACED, LETTER)


def _classes() -> Array:
    """The class of every code point below U+10000."""
    table = np.full(1 << 16, LETTER, np.uint8)
    table[:0xAA] = OTHER
    table[0x2000:0x2C00] = OTHER  # punctuation, arrows, symbols
    table[0x3000:0x3040] = OTHER
    table[0xD800:0xE000] = OTHER
    table[0xFE00:0xFE70] = OTHER
    table[0xFF00:0xFF10] = OTHER
    table[[0xAB, 0xAC, 0xAE, 0xAF, 0xB0, 0xB1, 0xB4, 0xB6, 0xB7, 0xB8, 0xBB, 0xBF, 0xD7, 0xF7]] = OTHER
    for start, end in ((0x0E00, 0x0E80), (0x1000, 0x10A0), (0x3040, 0x3100), (0x3400, 0xA000), (0xF900, 0xFB00)):
        table[start:end] = UNSPACED
    table[ord("a") : ord("z") + 1] = LOWER
    table[ord("A") : ord("Z") + 1] = UPPER
    table[ord("0") : ord("9") + 1] = DIGIT
    table[[9, 10, 13, 32, 0xA0, 0x2009, 0x200B, 0x202F, 0x3000, 0xFEFF]] = SPACE
    for number, members in _MEMBERS.items():
        table[[ord(c) for c in members]] = number
    return table


_CLASS = _classes()
_IN_WORD = np.isin(np.arange(CLASSES), _WORD_CLASSES)

_M1, _M2, _M3, _M4 = (
    np.uint64(m) for m in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
)
_LONGEST = 32  # letters of a word that count
_POWERS = np.cumprod(np.full(_LONGEST, 0x100000001B3, np.uint64), dtype=np.uint64)  # the prime of FNV-1a


def _mixed(hashes: Array) -> Array:
    """Hashes of 64 bits as 32 well-mixed ones."""
    mixed = (hashes ^ (hashes >> np.uint64(31))) * _M1
    tokens: Array = (mixed >> np.uint64(32)).astype(np.uint32)
    return tokens


SLOT_BITS = 18  # of a hash that say where it may stand; the other 14 are compared


def slots_of(tokens: Array) -> tuple[Array, Array]:
    """Where tokens may stand in the table of words, and what must stand there for it to be them."""
    rest = np.uint32(32 - SLOT_BITS)
    return tokens >> rest, (tokens & np.uint32((1 << (32 - SLOT_BITS)) - 1)).astype(np.uint16)


def rows_of(tokens: Array, slots: Array, rests: Array) -> Array:
    """The rows of the table of words for tokens; 0 for those that it does not know."""
    at, rest = slots_of(tokens)
    rows: Array = slots.take(at)
    return rows * (rests.take(rows) == rest)


@dataclass(frozen=True, slots=True)
class Features:
    """A page of n lines with text, as numbers."""

    tokens: Array  # uint32: hashes of words and pairs of words, line after line; see `_tokens`
    offsets: Array  # int64, n: where each line's tokens begin
    text: str  # the lines, joined
    words: Array  # int64, words x 2: where each word starts and ends in it
    shapes: Array  # float32, n x SHAPES, each from 0 to 1


def features_of(lines: Sequence[str], blanks: Sequence[bool], found: Sequence[Sequence[Found]]) -> Features:
    """The features of a page's lines with text; whether a blank line stands before each; what rows found in it."""
    n = len(lines)
    indents = np.array([len(line) - len(line.lstrip()) for line in lines])
    lines = [line.strip() for line in lines]
    text = "\n".join(lines).replace("İ", "I")  # the one letter whose small form is longer
    points = _points(text)
    low = _points(text.lower())
    classes = _CLASS.take(points, mode="clip")
    classes[(classes == LETTER) & (points != low)] = UPPER
    lengths = np.fromiter(map(len, lines), np.int64, n)
    ends = np.cumsum(lengths + 1) - 1  # where each line's terminator stands
    starts = ends - lengths
    line_of = np.repeat(np.arange(n), lengths + 1)[: len(points)]
    words, word_lines, capitals, spans = _words(low, classes, line_of)
    counts = np.bincount(word_lines, minlength=n)
    first_class, last_class = classes[starts], classes[ends - 1]
    edges = np.where(_IN_WORD[first_class], 1, points[starts]).astype(np.uint64) * _M3
    edges += np.where(_IN_WORD[last_class], 1, points[ends - 1]).astype(np.uint64) * _M2
    tokens, offsets = _tokens(words, word_lines, counts, edges)
    shapes = _shapes(
        classes, line_of, lengths, counts, capitals, word_lines, first_class, last_class, words, blanks, indents
    )
    return Features(tokens, offsets, text, spans, np.concatenate([shapes, _findings(found)], axis=1, dtype=np.float32))


def _tokens(words: Array, word_lines: Array, counts: Array, edges: Array) -> tuple[Array, Array]:
    """Of each line its words, every word with the one after it, how the line begins, and its edges without letters."""
    ends = np.cumsum(counts)
    starts = ends - counts
    after = np.empty_like(words)
    after[:-1] = words[1:]
    some = counts > 0
    after[ends[some] - 1] = _M4  # the last word stands before the end of the line
    firsts = np.zeros(len(counts), np.uint64)
    firsts[some] = words[starts[some]]
    offsets = 2 * (starts + np.arange(len(counts)))
    at = 2 * (np.arange(len(words)) + word_lines)
    hashes = np.empty(2 * (len(words) + len(counts)), np.uint64)
    hashes[at] = words
    hashes[at + 1] = words * _M2 + after * _M3
    hashes[offsets + 2 * counts] = firsts * _M4 + _M1
    hashes[offsets + 2 * counts + 1] = edges + _M4
    return _mixed(hashes), offsets


def _points(text: str) -> Array:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _words(low: Array, classes: Array, line_of: Array) -> tuple[Array, Array, Array, Array]:
    """Of every word its hash, its line, whether it is capitalised, and its span. Digits are all the same."""
    inside = _IN_WORD[classes]
    single = classes == UNSPACED
    start = inside.copy()
    start[1:] &= ~inside[:-1] | single[1:] | single[:-1]
    at = np.flatnonzero(inside)
    begins = np.flatnonzero(start[at])
    if not len(begins):
        return np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros(0, bool), np.zeros((0, 2), np.int64)
    letters = np.where(classes[at] == DIGIT, 48, low[at]).astype(np.uint64)
    place = np.arange(len(at)) - np.repeat(begins, np.diff(begins, append=len(at)))
    hashes = np.add.reduceat(letters * _POWERS.take(place, mode="clip"), begins)
    first = at[begins]
    last = at[np.append(begins[1:], len(at)) - 1]
    return hashes, line_of[first], classes[first] == UPPER, np.stack([first, last + 1], axis=1)


def _shapes(
    classes: Array, line_of: Array, lengths: Array, counts: Array, capitals: Array, word_lines: Array,
    first_class: Array, last_class: Array, words: Array, blanks: Sequence[bool], indents: Array,
) -> Array:  # fmt: skip
    """What each line looks like and where it stands."""
    n = len(lengths)
    chars = np.bincount(line_of * CLASSES + classes, minlength=n * CLASSES).reshape(n, CLASSES)
    length = np.maximum(lengths, 1)
    line = np.arange(n)
    through = np.cumsum(lengths)
    same = _repeats(lengths, counts, word_lines, words)
    columns = [
        np.log2(counts + 1.0) / 10,
        np.log2(length + 1.0) / 12,
        np.log2(chars[:, STOP] + 1.0) / 5,
        np.log2(chars[:, COMMA] + 1.0) / 5,
        np.bincount(word_lines, weights=capitals, minlength=n) / np.maximum(counts, 1),
        (length - chars[:, SPACE]) / np.maximum(counts, 1) / 16,
        line / n,
        line / 32,
        (n - 1 - line) / 32,
        line / 4,
        (n - 1 - line) / 4,
        through / through[-1],
        np.full(n, np.log2(n + 1.0) / 12),
        np.full(n, np.log2(through[-1] + 1.0) / 20),
        np.asarray(blanks, float),
        np.log2(same) / 4,
        indents / 12,
    ]
    places = [chars[:, :OTHER] / length[:, None], np.eye(CLASSES)[first_class], np.eye(CLASSES)[last_class]]
    shapes: Array = np.clip(np.concatenate([np.stack(columns, 1), *places], axis=1), 0, 1)
    return shapes


def _repeats(lengths: Array, counts: Array, word_lines: Array, words: Array) -> Array:
    """How many lines of the page have the same words as this one."""
    sums = np.zeros(len(lengths), np.uint64)
    np.add.at(sums, word_lines, words * _M1 ^ (words >> np.uint64(17)))
    _, back, times = np.unique(sums * _M2 + counts.astype(np.uint64), return_inverse=True, return_counts=True)
    repeats: Array = times[back]
    return repeats


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


_KIND_AT = {kind: i for i, kind in enumerate(KINDS)}
SHAPES = 17 + OTHER + 2 * CLASSES + len(KINDS) + 2
_CLASS_NAMES = (
    "spaces", "small letters", "capitals", "digits", "letters without spaces", "letters", "sentence ends", "commas", "colons",
    "bars", "quotes", "brackets", "dashes", "signs", "symbols",
)  # fmt: skip
SHAPE_NAMES = (
    "number of words", "length", "number of sentences", "number of commas", "capitalised words", "length of words",
    *("place in the page",) * 6, *("size of the page",) * 2, "blank line before", "repeated line", "indentation",
    *(f"share of {name}" for name in _CLASS_NAMES[:OTHER]), *(f"{name} at the start" for name in _CLASS_NAMES),
    *(f"{name} at the end" for name in _CLASS_NAMES), *(f"a rule for {kind}" for kind in KINDS),
    "a rule that is not sure", "a rule for a part", "how many words are known",
)  # fmt: skip
