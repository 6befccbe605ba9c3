"""C1 controls and single undecodable bytes: both mean what Windows-1252 has there."""

from __future__ import annotations

from collections.abc import Iterator

from ...text.edit import Edit
from ...text.page import Page
from .glance import C1, STRAY, around, places

_READ = {b: character for b in range(0x80, 0x100) if (character := bytes([b]).decode("cp1252", "ignore"))}
_OPENING, _CLOSING = frozenset("‘“„‚‹«"), frozenset("’”›»…")
_THIN = 0.3  # reported, not applied


def find_c1(page: Page) -> Iterator[Edit]:
    """C1 controls, which are no text in any encoding; the five that Windows-1252 has no character for go."""
    for at in places(page, C1):
        yield Edit(at, at + 1, _READ.get(ord(page.text[at]), ""), "encoding/c1")


def find_stray(page: Page) -> Iterator[Edit]:
    """Bytes that the page's encoding could not read, read as Windows-1252 where they fit in. A row of them is held:
    it is text in a third encoding."""
    for at in places(page, STRAY):
        before, after = around(page.text, at, at + 1)
        character = _READ.get(ord(page.text[at]) - 0xDC00, "")
        sure = bool(character) and _fits(character, before, after)
        why = "fits as Windows-1252" if sure else "could be another encoding"
        yield Edit(at, at + 1, character, "encoding/stray-byte", 0.8 if sure else _THIN, (why,))


def _fits(character: str, before: str, after: str) -> bool:
    """Whether a character stands well between its neighbours: letters in words, quotes at the edges of words."""
    if not (before + after).isascii():
        return False
    if character.isalpha():
        return before.isalpha() or after.isalpha()
    if character in _OPENING:
        return not before.isalnum() and after.isalnum()
    if character in _CLOSING:
        return before.isalnum() or before in tuple(".,!?")
    return True
