"""JSON strings as somebody wrote them, and new ones in the same hand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|[^u])")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]', re.DOTALL)
# One code point: a pair of escapes for one beyond U+FFFF, an escape, a character.
_POINT = re.compile(
    rb"\\u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\.|[^\x80-\xbf][\x80-\xbf]*",
    re.DOTALL,
)
ENOUGH_TO_KNOW = 4_000  # characters of a literal that show its hand
_SPACE = b" \t\r\n"
_USUAL = {"\\n", "\\t", "\\r", "\\b", "\\f", '\\"', "\\\\"}

_ASCII = json.JSONEncoder(ensure_ascii=True)
_PLAIN = json.JSONEncoder(ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Hand:
    r"""How a writer of JSON escapes: Python's "\u00e9", PHP's "\/", Go's "\u003c", or "é" as it is."""

    ascii: bool = False
    upper: bool = False  # "\u00E9"
    own: dict[str, str] = field(default_factory=dict)  # escapes that differ from the usual form of their character

    def write(self, text: str) -> bytes:
        """The text as a literal. Lone surrogates are always escaped: there are no bytes for them."""
        written = _ASCII.encode(text).encode() if self.ascii else _plain(text)
        if not (self.own or self.upper):
            return written
        bare = "".join(re.escape(char) for char in self.own if len(char) == 1)
        token = re.compile(f"{_ESCAPE.pattern}|[{bare}]" if bare else _ESCAPE.pattern)
        return token.sub(self._escape, written.decode()).encode()

    def dump(self, value: Any, spaced: bool) -> str:
        """Any value as JSON. `spaced`: with a space after each comma and colon."""
        text = json.dumps(value, ensure_ascii=self.ascii, separators=(", ", ": ") if spaced else (",", ":"))
        return _SURROGATE.sub(_half, text)

    def _escape(self, token: re.Match[str]) -> str:
        escape = self.own.get(token[0], token[0])
        return "\\u" + escape[2:].upper() if self.upper and escape.startswith("\\u") else escape


def places(literal: bytes, points: Iterable[int]) -> list[int]:
    """Where code points of the text, in rising order, stand in its literal: bytes from the opening quote."""
    found, at, passed = [], 1, 0
    for point in points:
        while passed < point and (match := _POINT.match(literal, at)):
            at, passed = match.end(), passed + 1
        found.append(at)
    return found


def _plain(text: str) -> bytes:
    """A literal in UTF-8. msgspec writes what Python's encoder writes, in a tenth of its time."""
    try:
        return msgspec.json.encode(text)
    except UnicodeEncodeError:
        return _SURROGATE.sub(_half, _PLAIN.encode(text)).encode()


def _half(half: re.Match[str]) -> str:
    return f"\\u{ord(half[0]):04x}"


def hand(literal: str, ascii_line: bool) -> Hand:
    """The hand of a literal. `ascii_line`: where the literal does not show it, ASCII stays ASCII."""
    escapes = set(_ESCAPE.findall(literal[:ENOUGH_TO_KNOW])) - _USUAL
    hexes = [escape[2:] for escape in escapes if escape[1] == "u"]
    ascii_only = literal.isascii() and (ascii_line or any(int(code, 16) > 0x7F for code in hexes))
    upper = any(code != code.lower() for code in hexes) and not any(code != code.upper() for code in hexes)
    own = {}
    for escape in sorted(escapes):
        usual = (_ASCII if ascii_only else _PLAIN).encode(json.loads(f'"{escape}"'))[1:-1]
        if usual.lower() != escape.lower() and not _SURROGATE.match(usual) and (len(usual) > 1 or usual not in literal):
            own[usual] = escape
        elif usual == "/" and literal.count("/") == literal.count("\\/"):
            own["/"] = escape
    return Hand(ascii_only, upper, own)


def members(line: bytes) -> Iterator[tuple[str, int, int]]:
    """Name and place of each value of the object in a line, which must be valid JSON. Linear, and never recursive."""
    depth, name, start = 0, b"", 0
    for token in _TOKEN.finditer(line):
        kind = token[0][:1]
        if kind in b"{[":
            depth += 1
            continue
        if depth == 1 and kind in b",}" and name:
            value = line[start : token.start()]
            yield json.loads(name), start + len(value) - len(value.lstrip(_SPACE)), start + len(value.rstrip(_SPACE))
            name = b""
        elif depth == 1 and kind == b'"' and not name:
            name = token[0]
        elif depth == 1 and kind == b":":
            start = token.end()
        if kind in b"}]":
            depth -= 1
