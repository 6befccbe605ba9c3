"""Which scripts a text holds, where a repair depends on it."""

from __future__ import annotations

from collections.abc import Callable

from ...text.late import late


def _holds(characters: str) -> Callable[[str], bool]:
    pattern = late(f"[{characters}]")
    return lambda text: not text.isascii() and pattern().search(text) is not None


# Chinese characters, kana, bopomofo, hangul
HOLDS_CJK = _holds("\u3040-\u312f\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0002ffff")
# Hebrew, Arabic, Syriac, Thaana, NKo and their presentation forms
HOLDS_RTL = _holds("\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff")

# Scripts whose letters join or stack, so that a joiner between them is spelling: Arabic and its kin, those of India,
# Sinhala, Thai to Khmer, Mongolian. And emoji, whose sequences are glued by a joiner: families, flags, professions.
_JOINING = (
    ("\u0600", "\u08ff"), ("\u0900", "\u0fff"), ("\u1000", "\u109f"), ("\u1780", "\u18af"), ("\u1a00", "\u1cff"),
    ("\u2190", "\u2bff"), ("\ua800", "\uabff"), ("\ufb50", "\ufdff"), ("\ufe00", "\ufe0f"), ("\ufe70", "\ufefc"),
    ("\U00010a00", "\U00011fff"), ("\U0001f000", "\U0001faff"),
)  # fmt: skip
# Scripts that put no space between words and may mark the break instead: Thai, Lao, Tibetan, Burmese, Khmer; CJK.
_SPACELESS = (
    ("\u0e00", "\u0fff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u1950", "\u19ff"),
    ("\u2e80", "\u9fff"),
)


def is_joining(character: str) -> bool:
    """Whether a joiner beside this character may be part of a word or an emoji."""
    return any(low <= character <= high for low, high in _JOINING)


def is_spaceless(character: str) -> bool:
    """Whether the character is of a script that writes words without spaces between them."""
    return any(low <= character <= high for low, high in _SPACELESS)


# Letters that only Turkish and Azerbaijani use together: both hang endings on a closing quote, “Milliyet”in.
HOLDS_TURKIC = _holds("ğışİəĞŞ")
