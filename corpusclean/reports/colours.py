"""A patch in colours, for a terminal; what the changes touch inside a line stands out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TYPE_CHECKING

from ..clean import Result
from ..document import Encoding
from ..files.jsonl import Record, Swap
from ..files.literal import places
from .terminal import plain, shown

if TYPE_CHECKING:
    from rich.text import Text

Spans = list[tuple[int, int]]  # in bytes of a line
Marks = tuple[dict[int, Spans], dict[int, Spans]]  # by line from 1: of the old file, of the new one

_HUNK = re.compile(rb"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_STYLES = {"@": "cyan", " ": "", "\\": "dim", "head": "bold", "-": "red", "+": "green"}


def marks_of_text(result: Result, encoding: Encoding) -> Marks:
    """What the changes of a text file touch inside its lines. Of a line that goes or comes as a whole, nothing.

    Nothing of an encoding in which the byte \\n is half of other letters, either.
    """
    if encoding.name.startswith(("utf-16", "utf-32")):
        return {}, {}
    old, new = _sides(result)
    return (
        _in_lines(result.original, old, encoding.name, encoding.errors),
        _in_lines(result.text, new, "utf-8", "surrogateescape"),
    )


def _in_lines(text: str, spans: Spans, codec: str, errors: str) -> dict[int, Spans]:
    """Sorted spans of a text as spans of its lines, in bytes. Linear."""
    found: dict[int, Spans] = {}
    waiting = iter(spans)
    span = next(waiting, None)
    lines = text.split("\n")
    starts = accumulate((len(line) + 1 for line in lines), initial=0)
    for number, (line, start) in enumerate(zip(lines, starts, strict=False), 1):
        at = size = 0  # of the line, the code points and the bytes that were passed
        while span and span[0] <= start + len(line):
            low, high = max(0, span[0] - start), min(len(line), span[1] - start)
            if low < high and not (low == 0 and high == len(line)):
                first = size + len(line[at:low].encode(codec, errors))
                at, size = high, first + len(line[low:high].encode(codec, errors))
                found.setdefault(number, []).append((first, size))
            if span[1] > start + len(line) + 1:  # it reaches into the next line
                break
            span = next(waiting, None)
        if not span:
            break
    return found


def marks_of_record(result: Result, record: Record, swaps: Iterable[Swap]) -> tuple[Spans, Spans]:
    """What the changes touch in the text of a record's line, and what else was put there: the meta field."""
    old: Spans = []
    new: Spans = []
    shift = 0
    for start, end, put in swaps:
        if record.line[start:end] == record.literal:
            was, now = _sides(result)
            old += _in_literal(record.literal, was, start)
            new += _in_literal(put, now, start + shift)
        else:
            old.append((start, end))
            new.append((start + shift, start + shift + len(put)))
        shift += len(put) - (end - start)
    return old, new


def _in_literal(literal: bytes, spans: Spans, offset: int) -> Spans:
    at = places(literal, (point for span in spans for point in span))
    return [(offset + start, offset + end) for start, end in zip(at[::2], at[1::2], strict=True) if start < end]


def _sides(result: Result) -> tuple[Spans, Spans]:
    """The spans of the changes in the original, and those of what they put into the text."""
    old, new, shift = [], [], 0
    for change in result.changes:
        start = change.start + shift
        shift += len(change.new) - (change.end - change.start)
        old.append((change.start, change.end))
        new.append((start, start + len(change.new)))
    return old, new


class Coloured:
    """Dresses the pieces of a patch one after the other; a hunk may come in several."""

    def __init__(self) -> None:
        self._marks: Marks = ({}, {})
        self._left = [0, 0]  # lines that the open hunk still has, of the old file and of the new
        self._next = [0, 0]  # number of the next one

    def mark(self, marks: Marks) -> None:
        """Take what is to stand out in lines to come."""
        for mine, more in zip(self._marks, marks, strict=True):
            mine.update(more)

    def forget(self) -> None:
        """The file is at its end."""
        self._marks = ({}, {})

    def __call__(self, patch: bytes) -> Text:
        """A piece in colours."""
        text = shown("")
        for kind, line in self._kinds(patch):
            style = _STYLES[kind]
            at = 0
            for start, end in self._spans(kind):
                text.append(_read(line[at : start + 1]), style)
                text.append(_read(line[start + 1 : end + 1]), f"{style} reverse")
                at = end + 1
            text.append(_read(line[at:]) + "\n", style)
        return text

    def _spans(self, kind: str) -> Spans:
        """What stands out in the line that was just counted."""
        side = "-+".find(kind)
        return self._marks[side].pop(self._next[side] - 1, []) if side >= 0 else []

    def _kinds(self, patch: bytes) -> Iterator[tuple[str, bytes]]:
        """Each line and what it is. The counts of a hunk tell: in its text, "--- a" is a line that went and no head."""
        for line in patch.split(b"\n")[:-1]:
            mark = line[:1].decode("latin-1")
            if mark == "\\":
                yield mark, line
            elif any(self._left):
                for side, other in enumerate("+-"):
                    self._left[side] -= mark != other
                    self._next[side] += mark != other
                yield (mark if mark in "+-" else " "), line
            elif hunk := _HUNK.match(line):
                self._next = [int(hunk[1]), int(hunk[3])]
                self._left = [int(hunk[2] or 1), int(hunk[4] or 1)]
                yield "@", line
            else:
                yield "head", line


def _read(line: bytes) -> str:
    return plain(line.decode("utf-8", "backslashreplace"))


def coloured(patch: bytes, marks: Marks = ({}, {})) -> Text:
    """A whole patch."""
    dress = Coloured()
    dress.mark(marks)
    return dress(patch)
