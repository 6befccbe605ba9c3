"""Escapes of programs and of mail that were left in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...text.edit import Edit
from ...text.page import Page
from .code import shows_code
from .glance import around

_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|([nrt\"'/]))")
_SIMPLE = {"n": "\n", "r": "", "t": " ", '"': '"', "'": "'", "/": "/"}
_QUOTED = re.compile(r"=[0-9A-F]{2}=[0-9A-F]{2}(?:=[0-9A-F]{2})*")
_THIN = 0.3  # reported, not applied


def find_escapes(page: Page) -> Iterator[Edit]:
    """\\uXXXX, \\n, \\t and \\", in texts whose backslashes are all of this kind: not in paths, formulas, patterns."""
    text = page.text
    matches = list(_ESCAPE.finditer(text))
    if not matches or text.count("\\") != sum(m.group().count("\\") for m in matches):
        return
    letters = sum(m.group(3) in ("n", "t", "r", "/") for m in matches)
    sure = not shows_code(page) and (
        letters < len(matches) or all(_breaks_a_line(text, m) for m in matches)
    )  # C:\new\table has letters alone
    for match in matches:
        new = _SIMPLE[match.group(3)] if match.group(3) else _character(match.group(1), match.group(2))
        if new is not None:
            yield Edit(match.start(), match.end(), new, "markup/escape", 0.9 if sure else _THIN)


def _breaks_a_line(text: str, match: re.Match[str]) -> bool:
    """Whether \\n stands where a line may end: after an end mark or space, before a capital, a space or another."""
    before, after = around(text, match.start(), match.end())
    return match.group(3) in ("n", "r") and before in tuple('.!?:;"”)nr \n') and (not after.islower() or after == "")


def _character(high: str, low: str | None) -> str | None:
    """The character of one \\uXXXX or of a surrogate pair; None for what no text holds."""
    first = int(high, 16)
    if low is not None and 0xD800 <= first < 0xDC00:
        return chr(0x10000 + ((first - 0xD800) << 10) + int(low, 16) - 0xDC00)
    character = chr(first)
    return character if low is None and (character.isprintable() or character in "\n\u00a0") else None


def find_quoted_printable(page: Page) -> Iterator[Edit]:
    """it=E2=80=99s: bytes of mail, where they are UTF-8 beyond ASCII; then =3D, =20 and soft line breaks as well."""
    text = page.text
    found = False
    for match in _QUOTED.finditer(text):
        try:
            new = bytes.fromhex(match.group().replace("=", "")).decode("utf-8")
        except UnicodeDecodeError:
            continue
        if not new.isascii() and new.isprintable():
            found = True
            yield Edit(match.start(), match.end(), new, "markup/quoted-printable", 0.9)
    if found:
        for match in re.finditer(r"=(?:3D|20|\r?\n)", text):
            new = {"=3D": "=", "=20": " "}.get(match.group(), "")
            yield Edit(match.start(), match.end(), new, "markup/quoted-printable", 0.9)
