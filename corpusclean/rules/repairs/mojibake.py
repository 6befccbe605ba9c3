"""UTF-8 that was read as something else: where it may stand, and what ftfy makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ...text.compare import edits_between
from ...text.edit import Edit
from ...text.page import Page
from .glance import all_of, glance

# What UTF-8 is mistaken for: the encodings that ftfy knows. Undefined bytes stand as C1 controls there.
_MISTAKEN = (
    "latin-1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "iso-8859-2", "mac_roman", "cp437",
)  # fmt: skip
_PAIRS = bytes(ord("1") if c in b"espf" else ord("2") if c in b"cg" else ord("0") for c in range(256))
_FIRST_WITH_LOST_SPACE = "ÃÂ"  # à and the no-break space, whose second half became a space


@lru_cache(maxsize=1)
def _leads() -> dict[str, list[tuple[int, frozenset[str]]]]:
    """For each character that may begin a misread sequence: how many follow, and which may."""
    leads: dict[str, list[tuple[int, frozenset[str]]]] = {}
    for encoding in _MISTAKEN:
        read = [bytes([b]).decode(encoding, "replace").replace("\ufffd", chr(b)) for b in range(256)]
        follow = frozenset(read[0x80:0xC0]) | {" "}
        for byte in range(0xC2, 0xF5):
            leads.setdefault(read[byte], []).append(((byte >= 0xF0) + (byte >= 0xE0) + 1, follow))
    return leads


def _reach(text: str, at: int) -> int:
    """Where a sequence that begins here would end; `at` when there is none."""
    for count, follow in _leads().get(text[at], ()):
        rest = text[at + 1 : at + 1 + count]
        if len(rest) == count and rest != " " * count and follow.issuperset(rest):
            return at + 1 + count
    return at


def _is_no_word(text: str, at: int, end: int) -> bool:
    """Whether a sequence that begins with a Greek or Cyrillic letter is more than the end of a word before a mark.

    It is within a Latin word, holds a control, or is long or followed by another: СССР» is none of that.
    """
    if end - at > 2 or (text[at - 1 : at].isascii() and text[at - 1 : at].isalpha()) or text[at + 1] < "\xa0":
        return True
    return end < len(text) and _reach(text, end) > end


def suspicious(page: Page) -> Iterator[int]:
    """Places where UTF-8 may have been read as another encoding. Linear; plain pages and CJK cost next to nothing."""
    text, shape = page.text, glance(page).shape
    mask = shape.translate(_PAIRS)
    alphabets = b"2" in mask
    for pair in (b"11", b"21", b"12") if alphabets else (b"11",):
        at = mask.find(pair)
        while at >= 0:
            end = _reach(text, at)
            if end > at and (pair[:1] == b"1" or _is_no_word(text, at, end)):
                yield at
                at = mask.find(pair, max(end, at + 1))
            else:
                at = mask.find(pair, at + 1)
    if alphabets:
        yield from all_of(text, "вЂ")  # what cp1251 makes of curly quotes and dashes
    for first in _FIRST_WITH_LOST_SPACE:
        yield from (at for at in all_of(text, first) if text[at + 1 : at + 2] in (" ", "\n", ""))


def find_mojibake(page: Page) -> Iterator[Edit]:
    """What ftfy repairs in lines that hold suspicious places."""
    if page.text.isascii():
        return
    spots = sorted(set(suspicious(page)))
    if not spots:
        return
    for index in sorted(set(map(page.line_at, spots))):
        line = page.lines[index]
        for edit in edits_between(line, _repaired(line), "encoding/mojibake", page.starts[index]):
            if not _is_guess(page.text[edit.start : edit.end], edit.new):
                yield edit


def _repaired(line: str) -> str:
    """The line as ftfy reads it; encoding only, nothing that it cannot know put in as U+FFFD."""
    from ftfy import TextFixerConfig, fix_encoding

    return fix_encoding(line, TextFixerConfig(explain=False, replace_lossy_sequences=False))


def _is_guess(old: str, new: str) -> bool:
    """Whether a repair puts in what was not there: † for half a closing quote, U+001A for a lost character."""
    return any(new.count(c) > old.count(c) for c in "\ufffd†\x1a")
