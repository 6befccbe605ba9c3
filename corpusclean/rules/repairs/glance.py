"""What one cheap look over a page tells the repairs: its shape, and which rare characters it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ...text.edit import Edit
from ...text.page import Page

LIGATURES = "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
FULLWIDTH = "".join(map(chr, (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))))
CONTROLS = "".join(chr(c) for c in (*range(0x20), 0x7F) if chr(c) not in "\t\n\v\f\r")
C1 = "".join(map(chr, range(0x80, 0xA0)))
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"
SOFT_HYPHEN = "\u00ad"
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
LOST = "\ufffd"
PRIVATE = "".join(map(chr, range(0xE000, 0xF900)))
STRAY = "".join(
    map(chr, range(0xDC80, 0xDD00))
)  # bytes that no encoding could read, as Python's surrogateescape has it

_RARE = re.compile(
    f"[{LIGATURES}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a{re.escape(CONTROLS)}\x80-\x9f{ZERO_WIDTH}{SOFT_HYPHEN}{BIDI}"
    f"{SPACES}{LOST}\ue000-\uf8ff\udc80-\udcff]"
)
_MANY = 8  # different characters; beyond it one pattern for all is quicker than a search for each


def _class_of(byte: int) -> int:
    """The class of a character by the first byte of its UTF-8."""
    if byte < 0x80:
        return ord("a" if chr(byte).islower() else "A" if chr(byte).isupper() else "0") if chr(byte).isalnum() else byte
    if byte == 0xC2:
        return ord("s")  # signs of Latin-1, no-break space, C1 controls
    if byte <= 0xC9:
        return ord("e")  # é: Latin letters, of either case
    if byte in (0xCE, 0xCF):
        return ord("g")  # Greek
    if 0xD0 <= byte <= 0xD3:
        return ord("c")  # Cyrillic
    return ord({0xCB: "s", 0xE2: "p", 0xEF: "f"}.get(byte, "o"))  # p: U+2000-2FFF; f: U+F000-FFFF


_CLASSES = bytes(map(_class_of, range(256)))
_MARKS = bytes.maketrans(b",;!?ceg", b"....AAA")
_CONTINUATION = bytes(range(0x80, 0xC0))
_COMMON = bytes(range(0x20, 0x7F)) + b"\t\n\r"


@dataclass(frozen=True, slots=True)
class Glance:
    """`shape` has one byte a character, so that places in it are places in the text: a and A for ASCII letters, 0 for
    digits, other ASCII as it is, and see `_class_of`. Searching it costs a tenth of a pattern over the text.

    >>> glance(Page("It’s 5 m².Über")).shape
    b'Aapa 0 as.eaaa'
    """

    shape: bytes
    marks: bytes  # coarser: "." for each of . , ; ! ? and "A" for capitals and all letters beyond ASCII
    rare: frozenset[str]  # of all the characters named above, those that the page holds


@lru_cache(maxsize=1)
def glance(page: Page) -> Glance:
    """The glance over a page; the rules of a stage share it."""
    encoded = page.text.encode("utf-8", "surrogatepass")
    odd = encoded.translate(None, _COMMON)
    rare = frozenset(_RARE.findall(odd.decode("utf-8", "surrogatepass"))) if odd else frozenset()
    shape = encoded.translate(_CLASSES, _CONTINUATION)
    return Glance(shape, shape.translate(_MARKS), rare)


def places(page: Page, characters: Container[str]) -> list[int]:
    """Where the page holds any of these rare characters, in order."""
    held = [character for character in glance(page).rare if character in characters]
    if not held:
        return []
    if len(held) > _MANY:
        return [m.start() for m in re.finditer(f"[{re.escape(''.join(sorted(held)))}]", page.text)]
    return sorted(at for character in held for at in all_of(page.text, character))


def all_of(text: str, part: str) -> Iterator[int]:
    """Where a part stands in a text, overlapping ones too."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def shaped(shape: bytes, form: bytes) -> Iterator[int]:
    """Where a shape holds this form."""
    at = shape.find(form)
    while at >= 0:
        yield at
        at = shape.find(form, at + 1)


def replacing(rule: str, characters: str, new: Callable[[str, int], str | None]) -> Callable[[Page], Iterator[Edit]]:
    """A finder that shows every one of these rare characters, by text and place, and takes what should stand there.

    None leaves it alone.
    """
    wanted = frozenset(characters)

    def find(page: Page) -> Iterator[Edit]:
        for at in places(page, wanted):
            becomes = new(page.text, at)
            if becomes is not None:
                yield Edit(at, at + 1, becomes, rule)

    return find


def lines_of(page: Page) -> list[str]:
    r"""The lines of a page as \n ends them. Where nothing else does they are the page's own, and split already."""
    return page.text.split("\n") if "\r" in page.text else page.lines


def line_around(text: str, at: int) -> tuple[int, int]:
    """Where the line that holds a place begins and ends."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)


def with_space(text: str, start: int, end: int) -> int:
    """Where to end what is taken out, so that no second space is left behind, nor one at the start of a line."""
    before, after = around(text, start, end)
    return end + 1 if after == " " and (before == "" or before.isspace()) else end


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """The characters before and after a span; empty at the edges of the text."""
    return text[start - 1 : start] if start else "", text[end : end + 1]
