"""Which legacy encoding bytes are in, or none when that is not clear.

A single-byte encoding can read anything, so validity proves nothing. What proves is the language: in the right reading
the words are those of a language, and the letters beyond ASCII are letters of the same language. French bytes read as
windows-1250 keep every "les" and "dans", but "mère" becomes "mčre", and č is no letter of French.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from .languages import LANGUAGES, RIGHT_TO_LEFT_SIGNS, SIGNS, WIDE_SIGNS, Language

# What web pages are really written in, by Python's names, the likelier first: where several read the same text, the
# first one names it. ISO 8859-1 is read as windows-1252, as browsers do.
# fmt: off
ENCODINGS = (
    "cp1252", "cp1251", "cp932", "gb18030", "euc_jp", "cp949", "big5", "cp1250", "cp1256", "cp1254", "cp1253",
    "cp1255", "cp1257", "cp874", "iso8859_2", "iso8859_15", "koi8_r", "koi8_u", "iso8859_5", "iso8859_6", "iso8859_7",
    "iso8859_9", "iso8859_13", "cp866", "iso2022_jp", "mac_roman",
)
# fmt: on

LONGEST_FOR_WORDS = 100_000  # characters in which words are looked for; more would only say the same again
FEWEST_WORDS = 3  # different ones; two common words turn up by chance in 100 characters of another language
NEAR_THE_BEST = 0.5  # of the share of the language with most words: English has a third of what Czech wants
LAST_LATIN = "\u024f"  # of the letters
MOST_STRANGERS = 0.03  # of characters beyond ASCII: a German article may name Dvořák
MOST_MESS = 0.1  # of charset-normalizer's 0.2: its measure of signs and letters that do not stand together

_IMPOSSIBLE = re.compile(r"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff]")
_BEYOND = re.compile(r"[^\0-\x7f]")
_WORD = re.compile(r"[^\W\d_]+")
_IN_WORD = re.compile(r"([^\W\d_])([^\0-\x7f\W\d_])(?=([^\W\d_]?))")  # a letter beyond ASCII, and those beside it
_SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])(?:[^\0-\x7f\w’–—…\u00ad\u00a0\u200c-\u200f](?=[^\W\d_])|[€£¥°½¼¾¿¡№×])")
_FRACTION_BEFORE_WORD = re.compile(r"[½¼¾](?=[^\W\d_])")
_THAI_MARK_ON_NOTHING = re.compile(r"(?<![\u0e01-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
_SIGN = re.compile(f"[{SIGNS}{WIDE_SIGNS}]")
_OTHER_SCRIPT = re.compile(r"[A-Za-z][\u0370-\u1fff]|[\u0370-\u1fff](?=[A-Za-z])")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the bytes, and the language that speaks for it."""

    encodings: tuple[str, ...]
    text: str
    language: str
    strangers: float  # share of characters beyond ASCII that this language does not have
    share: float  # of words that are its commonest


def detect(data: bytes) -> Reading | None:
    """The one reading that is clear: the least strange, with no other as good."""
    found = [reading for encodings, text in _texts(data) if (reading := _judged(encodings, text)) is not None]
    found = [reading for reading in found if _tidy(data, reading.encodings[0])]
    found.sort(key=lambda reading: (reading.strangers, -reading.share))
    if not found or (len(found) > 1 and found[1].strangers <= found[0].strangers):
        return None
    return found[0]


def _texts(data: bytes) -> list[tuple[tuple[str, ...], str]]:
    """The different texts that the bytes can be, each with the encodings that agree on it."""
    texts: dict[str, list[str]] = {}
    for encoding in ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _IMPOSSIBLE.search(text):
            texts.setdefault(text, []).append(encoding)
    return [(tuple(encodings), text) for text, encodings in texts.items()]


def _judged(encodings: tuple[str, ...], text: str) -> Reading | None:
    """The reading with the language that fits it best, if one does."""
    beyond = Counter(_BEYOND.findall(text))
    total: int = beyond.total()
    words = Counter(_WORD.findall(_lower(text[:LONGEST_FOR_WORDS])))
    misplaced, in_words = _misplaced(text), len(_SIGN_IN_WORD.findall(text.replace("l·l", "ll")))
    shares = {row: share for row in LANGUAGES if (share := _share(row, words, beyond))}
    spaced = max((share for row, share in shares.items() if row.spaced), default=0.0)
    fits = []
    for language, share in shares.items():
        if (language.spaced and share < spaced * NEAR_THE_BEST) or not any(
            _writes(name, language) for name in encodings
        ):
            continue
        strangers: int = sum(n for c, n in beyond.items() if c not in SIGNS and not _at_home(language.name, _lower(c)))
        strangers += misplaced + (in_words + _alone(language, words) if language.spaced else 0)
        if strangers <= MOST_STRANGERS * total:
            fits.append(Reading(encodings, text, language.name, strangers / max(total, 1), share))
    return min(fits, key=lambda fit: (fit.strangers, -fit.share), default=None)


def _share(language: Language, words: Counter[str], beyond: Counter[str]) -> float | None:
    """The share of the commonest words, or None where it is too small to speak for the language."""
    seen = words if language.spaced else Counter({c: n for c, n in beyond.items() if not _SIGN.match(c)})
    hits = [seen[word] for word in language.words if word in seen]
    share = sum(hits) / max(seen.total(), 1)
    return share if len(hits) >= FEWEST_WORDS and share >= language.share else None


def _writes(encoding: str, language: Language) -> bool:
    """Whether anybody would write this language so: German in KOI8 has no umlauts, whatever its bytes read as."""
    try:
        language.letters[0].encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _misplaced(text: str) -> int:
    """What no script does: capitals inside words ("MŠnner"), scripts mixed in a word, marks without their letter."""
    inside = _IN_WORD.findall(text)
    capitals: int = sum(letter.isupper() and (before.islower() or after.islower()) for before, letter, after in inside)
    others = (_OTHER_SCRIPT, _FRACTION_BEFORE_WORD, _THAI_MARK_ON_NOTHING)
    return capitals + sum(len(pattern.findall(text)) for pattern in others)


def _alone(language: Language, words: Counter[str]) -> int:
    """Letters beyond ASCII that stand alone and are no word: "3 ñ 6 months" was a dash."""
    if language.letters[0] > LAST_LATIN:  # initials and prepositions of a letter are common in other scripts
        return 0
    return sum(n for word, n in words.items() if len(word) == 1 and word > "\x7f" and word not in language.words)


@lru_cache(maxsize=1 << 14)
def _at_home(name: str, letter: str) -> bool:
    """Whether a character beyond ASCII, in lower case, is one of a language's."""
    language = next(row for row in LANGUAGES if row.name == name)
    signs = RIGHT_TO_LEFT_SIGNS if name in ("Arabic", "Persian", "Hebrew") else "" if language.spaced else WIDE_SIGNS
    if re.match(f"[{language.letters}{signs}]", letter):
        return True
    return bool(language.common) and _everyday(letter, language.common)


def _everyday(letter: str, codec: str) -> bool:
    """Whether an ideograph is in the first level of its national standard, which holds those of everyday use."""
    first, last = {"shift_jis": (0x889F, 0x9872), "gb2312": (0xB0A1, 0xD7F9), "big5": (0xA440, 0xC67E)}[codec]
    try:
        return first <= int.from_bytes(letter.encode(codec)) <= last
    except UnicodeEncodeError:
        return False


def _tidy(data: bytes, encoding: str) -> bool:
    """Whether charset-normalizer, who knows nothing of our languages, finds no mess in this reading either."""
    from charset_normalizer import from_bytes

    best = from_bytes(
        data,
        steps=1,
        chunk_size=len(data),
        cp_isolation=[encoding],
        preemptive_behaviour=False,
        enable_fallback=False,
    ).best()
    return best is not None and best.chaos <= MOST_MESS


def _lower(text: str) -> str:
    return text.lower().replace("i̇", "i")  # İ in lower case is an i and a dot above
