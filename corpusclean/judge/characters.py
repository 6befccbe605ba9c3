"""What a character is, for the line model: one of fifteen classes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

# The order is that of the numbers in the weights.
SPACE, LOWER, UPPER, DIGIT, UNSPACED, LETTER, STOP, COMMA, COLON, BAR, QUOTE, BRACKET, DASH, SIGN, OTHER = range(15)
CLASSES = 15
NAMES = (
    "spaces", "small letters", "capitals", "digits", "letters without spaces", "letters", "sentence ends", "commas",
    "colons", "bars", "quotes", "brackets", "dashes", "signs", "symbols",
)  # fmt: skip
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
IN_WORD = np.isin(np.arange(CLASSES), (LOWER, UPPER, DIGIT, UNSPACED, LETTER))


def _table() -> Array:
    """The class of every code point below U+10000; what lies above is as the last one."""
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


_CLASS = _table()


def points_of(text: str) -> Array:
    """The code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def classes_of(points: Array, low: Array) -> Array:
    """The class of every character, given the text as it stands and in small letters."""
    classes: Array = _CLASS.take(points, mode="clip")
    classes[(classes == LETTER) & (points != low)] = UPPER
    return classes
