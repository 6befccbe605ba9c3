"""changes.patch in git's own dialect, from the list of changes: no diff engine.

`git apply -R` and `patch -R --binary -p1` both bring the originals back, byte for byte: CRLF, no last newline,
a mark, undecodable bytes, NUL and UTF-16 included. A line ends at the byte \\n and nowhere else, as it does for
both of them. Tried with git 2.39 and GNU patch 2.7, which cannot write to a file whose name has 255 bytes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import groupby

from ..clean import Result
from ..document import Encoding
from ..files.backlog import Backlog

CONTEXT = 3  # lines, what git shows; both tools find a hunk by them
NO_NEWLINE = b"\n\\ No newline at end of file\n"

_SHORT = {7: b"\\a", 8: b"\\b", 9: b"\\t", 10: b"\\n", 11: b"\\v", 12: b"\\f", 13: b"\\r", 34: b'\\"', 92: b"\\\\"}
_QUOTED = [_SHORT.get(byte, bytes([byte]) if 32 <= byte < 127 else b"\\%03o" % byte) for byte in range(256)]


def quoted(name: bytes) -> bytes:
    """A file name as git writes it: as it stands, or in quotes with C's escapes if any byte needs one.

    In quotes too when it ends in a space, where git would write it bare and patch would not find the file.
    """
    escaped = b"".join([_QUOTED[byte] for byte in name])
    return name if escaped == name and not name.endswith(b" ") else b'"' + escaped + b'"'


class FilePatch:
    """The hunks of one file, fed in order with its lines as bytes, terminators included; three lines of context.

    Each call takes effect at once and gives the pieces of the patch that it finished. What is kept is the hunk
    that is open, in a file if it grows large, or three lines.
    """

    def __init__(self, name: str) -> None:
        old, new = quoted(b"a/" + os.fsencode(name)), quoted(b"b/" + os.fsencode(name))
        end = b"\t\n" if b" " in old else b"\n"  # git's way to say where a name with spaces ends
        self._header = b"".join((b"diff --git ", old, b" ", new, b"\n--- ", old, end, b"+++ ", new, end))
        self._old = self._new = 0  # lines before the next one, in the old file and in the new
        self._context: list[bytes] = []  # the latest same lines: before the hunk to come, or after the open one
        self._hunk: Backlog | None = None  # the open hunk's lines with their marks
        self._first = (0, 0)  # lines before the open hunk

    def same(self, lines: list[bytes]) -> Iterator[bytes]:
        """Lines that stand in both files. Yields finished pieces of the patch."""
        pieces: Iterator[bytes] = iter(())
        self._context += lines
        self._old += len(lines)
        self._new += len(lines)
        if self._hunk and len(self._context) > 2 * CONTEXT:
            pieces = self._finished()
        if not self._hunk:
            del self._context[:-CONTEXT]
        return pieces

    def replace(self, old: list[bytes], new: list[bytes]) -> Iterator[bytes]:
        """Old lines that became new lines."""
        if old or new:
            if not self._hunk:
                self._first = (self._old - len(self._context), self._new - len(self._context))
                self._hunk = Backlog()
            self._hunk.add(_marked(b" ", self._context) + _marked(b"-", old) + _marked(b"+", new))
            self._context = []
            self._old += len(old)
            self._new += len(new)
        return iter(())

    def close(self) -> Iterator[bytes]:
        """The last hunk, if one is open. A file without changes yields nothing at all."""
        return self._finished()

    def _finished(self) -> Iterator[bytes]:
        """The open hunk with its last lines of context, and the file's header before the first hunk."""
        hunk = self._hunk
        if hunk is None:
            return iter(())
        hunk.add(_marked(b" ", self._context[:CONTEXT]))
        beyond = len(self._context[CONTEXT:])
        old = _side(self._first[0], self._old - beyond)
        new = _side(self._first[1], self._new - beyond)
        header, self._header, self._hunk = self._header, b"", None
        return _led(header + b"@@ -%b +%b @@\n" % (old, new), hunk.taken())


def _led(header: bytes, body: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces of a body, the first of them with its header."""
    for piece in body:
        yield header + piece
        header = b""


def _marked(mark: bytes, lines: list[bytes]) -> list[bytes]:
    marked = [mark + line for line in lines]
    if marked and not marked[-1].endswith(b"\n"):
        marked[-1] += NO_NEWLINE
    return marked


def _side(first: int, beyond: int) -> bytes:
    """One file's half of a hunk's head. With no lines git names the line before, and it leaves out a count of one."""
    count = beyond - first
    start = first + 1 if count else first
    return b"%d" % start if count == 1 else b"%d,%d" % (start, count)


# Where the byte \n is half of other letters, and half of the newline: a line of the file is no line of the text.
_WIDE = ("utf-16", "utf-32")


def text_patch(patch: FilePatch, result: Result, before: bytes, after: bytes, encoding: Encoding) -> Iterator[bytes]:
    """The patch of a text file, its last hunk included, from the spans of its changes alone. Linear.

    `encoding` is what `before` is in; `after` is UTF-8. Lines without a change are context, unless UTF-8 gave them
    other bytes.
    """
    old, new = _byte_lines(before), _byte_lines(after)
    if encoding.name.startswith(_WIDE):
        yield from _rewritten(patch, old, new)
    else:
        yield from _aligned(patch, result, old, new)
    yield from patch.close()


def _byte_lines(data: bytes) -> list[bytes]:
    parts = data.split(b"\n")
    last = parts.pop()
    return [part + b"\n" for part in parts] + ([last] if last else [])


def _aligned(patch: FilePatch, result: Result, old: list[bytes], new: list[bytes]) -> Iterator[bytes]:
    i = j = 0
    for i_first, i_beyond, j_first, j_beyond in _touched(result):
        yield from _untouched(patch, old[i:i_first], new[j:j_first])
        yield from _rewritten(patch, old[i_first:i_beyond], new[j_first:j_beyond])
        i, j = i_beyond, j_beyond
    yield from _untouched(patch, old[i:], new[j:])


def _touched(result: Result) -> list[tuple[int, int, int, int]]:
    """Runs of lines that changes touch: first and beyond the last in the original, then in the clean text, from 0."""
    runs: list[tuple[int, int, int, int]] = []
    original, text = result.original, result.text
    at = line = shift = gained = 0  # shift in code points and gained in lines: clean text minus original
    for change in result.changes:
        first = line + original.count("\n", at, change.start)
        line = first + original.count("\n", change.start, change.end)
        i, j = first, first + gained
        gained += change.new.count("\n") - (line - first)
        shift += len(change.new) - (change.end - change.start)
        at = change.end
        # A removed line reaches up to the start of the next one, which it does not touch.
        rest = 0 if _starts_line(original, at) and _starts_line(text, at + shift) else 1
        if runs and i < runs[-1][1]:
            i, _, j, _ = runs.pop()
        runs.append((i, line + rest, j, line + gained + rest))
    return runs


def _starts_line(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] == "\n"


def _untouched(patch: FilePatch, old: list[bytes], new: list[bytes]) -> Iterator[bytes]:
    """As many lines on both sides, the same but for what the encoding does to their bytes."""
    if old == new:
        yield from patch.same(old)
        return
    for alike, pairs in groupby(zip(old, new, strict=True), key=lambda pair: pair[0] == pair[1]):
        left, right = (list(side) for side in zip(*pairs, strict=True))
        yield from patch.same(left) if alike else patch.replace(left, right)


def _rewritten(patch: FilePatch, old: list[bytes], new: list[bytes]) -> Iterator[bytes]:
    """Lines that became others; those that both sides begin and end with are context."""
    most = min(len(old), len(new))
    head = tail = 0
    while head < most and old[head] == new[head]:
        head += 1
    while tail < most - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    yield from patch.same(old[:head])
    yield from patch.replace(old[head : len(old) - tail], new[head : len(new) - tail])
    yield from patch.same(old[len(old) - tail :])
