"""A patch in colours, for a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from .terminal import plain, shown

if TYPE_CHECKING:
    from rich.text import Text

_HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@")
_STYLES = {"@": "cyan", " ": "", "\\": "dim", "head": "bold"}


def coloured(patch: bytes) -> Text:
    """The patch; what changed inside a line that became another stands out."""
    text = shown("")
    removed: list[str] = []
    for kind, group in groupby(_kinds(patch), key=itemgetter(0)):
        lines = [line for _, line in group]
        if kind == "-":
            removed = lines
            continue
        text.append_text(_replaced(removed, lines if kind == "+" else []))
        removed = []
        if kind != "+":
            text.append("".join(f"{plain(line)}\n" for line in lines), _STYLES[kind])
    return text.append_text(_replaced(removed, []))


def _kinds(patch: bytes) -> Iterator[tuple[str, str]]:
    """Each line and what it is. The counts of a hunk tell: in its text, "--- a" is a line that went and no head."""
    old = new = 0  # lines that the open hunk still has
    for line in patch.decode("utf-8", "backslashreplace").split("\n")[:-1]:
        mark = line[:1]
        if mark == "\\":
            yield mark, line
        elif old or new:
            old -= mark != "+"
            new -= mark != "-"
            yield (mark if mark in "+-" else " "), line
        elif hunk := _HUNK.match(line):
            old, new = (int(count or 1) for count in hunk.groups())
            yield "@", line
        else:
            yield "head", line


def _replaced(removed: list[str], added: list[str]) -> Text:
    """Lines that went, and those that came. These belong to the last of those: removed lines may stand before them."""
    text = shown("")
    extra = len(removed) - len(added)
    for i, line in enumerate(removed):
        _append(text, line, added[i - extra] if 0 <= extra <= i else line, "red")
    for i, line in enumerate(added):
        _append(text, line, removed[i + extra] if extra >= 0 else line, "green")
    return text


def _append(text: Text, line: str, other: str, colour: str) -> None:
    low, high = _changed(line, other)
    text.append(plain(line[:low]), colour)
    text.append(plain(line[low:high]), f"{colour} reverse")
    text.append(plain(line[high:]) + "\n", colour)


def _changed(line: str, other: str) -> tuple[int, int]:
    """Where a line differs from the other, between what both begin and end with. Their marks do not count."""
    low, most = 1, min(len(line), len(other))
    while low < most and line[low] == other[low]:
        low += 1
    tail = 0
    while tail < most - low and line[-1 - tail] == other[-1 - tail]:
        tail += 1
    return low, len(line) - tail
