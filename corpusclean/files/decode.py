"""Bytes and text, both ways, without loss: encode(decode(data)) == data, or the bytes stay as they are."""

from __future__ import annotations

import codecs
import re

from ..document import Encoding
from ..errors import PassThrough, UsageError

# The longer mark first: that of UTF-32 begins with that of UTF-16. None of these codecs drops the mark, as utf-8-sig
# and utf-16 do.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What a user may declare, by Python's name, and the codec that keeps the mark. Without a mark UTF-16 is little-endian.
_MARK_KEPT = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}

# Codecs of text, but of identifiers and source code, not of files.
_NOT_FOR_FILES = {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"}

FEWEST_GOOD_FOR_A_BAD = 5  # multi-byte characters for each stray byte: windows-1252 forms one by chance, not five
MOST_NUL = 0.05  # of the bytes of a text, left behind by a program; what is binary has more, or is not UTF-8
MOST_NUL_IN_UTF16 = 0.05  # on the side of the letters, where ASCII in UTF-16 has none
FEWEST_NUL_IN_UTF16 = 0.3  # on the other side: Cyrillic in UTF-16 has one at each space only, and stays unclear

_ESCAPED = re.compile("[\udc80-\udcff]")
_BEYOND = re.compile("[^\0-\x7f\udc80-\udcff]")


def decode(data: bytes, declared: str | None = None) -> tuple[str, Encoding]:
    """The text and how it was read. Raises PassThrough when no encoding is clear, UsageError for an unknown codec.

    The byte order mark decides, then `declared`, then what the bytes can be.
    """
    if (read := _marked(data)) is None:
        read = _declared(data, codec_name(declared)) if declared else _found(data)
    text, encoding = read
    if encode(text, encoding) != data:
        raise PassThrough(f"read as {encoding.name}, the text would not give the same bytes back")
    return text, encoding


def encode(text: str, encoding: Encoding) -> bytes:
    """The bytes of a text in an encoding that `decode` gave."""
    return text.encode(encoding.name, encoding.errors)


def codec_name(declared: str) -> str:
    """Python's name of the encoding a user named. Raises UsageError."""
    try:
        info = codecs.lookup(declared)
    except (LookupError, ValueError):
        raise UsageError(f"unknown encoding {declared!r}; examples: utf-8, windows-1252, shift_jis, gb18030") from None
    name = info.name.replace("_", "-")
    if name in _NOT_FOR_FILES or not getattr(info, "_is_text_encoding", True):
        raise UsageError(f"{declared!r} is no encoding of text files; examples: utf-8, windows-1252, shift_jis")
    return _MARK_KEPT.get(name, info.name)


def _marked(data: bytes) -> tuple[str, Encoding] | None:
    for mark, name in _MARKS:
        if data.startswith(mark) and (text := _strict(data, name)) is not None:
            return text, Encoding(name, "strict", "byte order mark")
    return None


def _declared(data: bytes, name: str) -> tuple[str, Encoding]:
    text = _strict(data, name)
    if text is None:
        raise PassThrough(f"the file is not valid {name}; name another --encoding, or none to let it be found")
    return text, Encoding(name, "strict", "declared")


def _found(data: bytes) -> tuple[str, Encoding]:
    if b"\0" in data:
        return _with_nul(data)
    if (text := _strict(data, "utf-8")) is not None:
        return text, Encoding()
    if (text := _mostly_utf8(data)) is not None:
        return text, Encoding("utf-8", "surrogateescape", "UTF-8 with a few stray bytes")
    from .detect import detect  # few files come so far, and charset-normalizer costs 30 ms to import

    reading = detect(data)
    if reading is None:
        raise PassThrough("no encoding is clear, or the file is not text; name the encoding with --encoding")
    agreeing = ", ".join(reading.encodings)
    return reading.text, Encoding(reading.encodings[0], "strict", f"{reading.language} in {agreeing}")


def _with_nul(data: bytes) -> tuple[str, Encoding]:
    """Text with NUL bytes: UTF-16 without a mark, or UTF-8 in which a program left one; else it is no text."""
    name = _utf16_side(data)
    if name and (text := _strict(data, name)) is not None:
        return text, Encoding(name, "strict", "every other byte is NUL")
    if data.count(0) <= MOST_NUL * len(data) and (text := _strict(data, "utf-8")) is not None:
        return text, Encoding()
    raise PassThrough("not text: it holds NUL bytes; if it is text, name the encoding with --encoding")


def _utf16_side(data: bytes) -> str | None:
    """The UTF-16 that the NUL bytes speak for: those of ASCII letters all stand on one side."""
    half = len(data) / 2
    even, odd = data[::2].count(0) / half, data[1::2].count(0) / half
    if odd >= FEWEST_NUL_IN_UTF16 and even <= MOST_NUL_IN_UTF16:
        return "utf-16-le"
    if even >= FEWEST_NUL_IN_UTF16 and odd <= MOST_NUL_IN_UTF16:
        return "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> str | None:
    text = data.decode("utf-8", "surrogateescape")
    bad, good = len(_ESCAPED.findall(text)), len(_BEYOND.findall(text))
    return text if good >= FEWEST_GOOD_FOR_A_BAD * bad else None


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except ValueError:
        return None
