"""Rows that stand or will stand in one line: what joining works on."""

from __future__ import annotations

from dataclasses import dataclass

from ...text.late import late
from ...text.page import PROSE_WORDS, count_words, ends_sentence, is_prose
from .rows import Row

_WIDE = late(r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
_NO_SPACE = late(r"[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]")  # Chinese and Japanese; Korean has spaces


@dataclass(slots=True)
class Piece:
    """One or more rows. Only the first and the last are kept, so that joining stays linear."""

    start: int
    end: int
    head: str  # its first row
    tail: str  # its last row
    indent: str
    kind: str
    blank: bool  # whether a blank line stands before it
    length: int  # columns with the indentation
    last: int  # columns of its last row, as it stood before anything was joined
    _words: int = -1
    _prose: bool | None = None

    @property
    def words(self) -> int:
        """How many words it has. Counted when asked for: most pieces never are."""
        if self._words < 0:
            self._words = count_words(self.head)
        return self._words

    @property
    def prose(self) -> bool:
        """Whether it reads as a paragraph."""
        if self._prose is None:
            self._prose = is_prose(self.head)
        return self._prose

    @property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return ends_sentence(self.tail)

    def take(self, other: Piece, glue: str) -> None:
        """Grow by the next piece."""
        prose = self.prose or other.prose or other.ended
        self._words = self.words + other.words
        self._prose = prose and self._words >= PROSE_WORDS
        self.end, self.tail, self.last = other.end, other.tail, other.last
        self.length += len(glue) + other.length - len(other.indent)


def pieces(rows: list[Row], joined: set[int]) -> list[Piece]:
    """The rows as pieces; a joined row goes on in the piece of the row before."""
    found: list[Piece] = []
    for i, row in enumerate(rows):
        text = row.text
        length = len(row.indent) + columns(text)
        piece = Piece(row.start, row.end, text, text, row.indent, row.kind, row.blank, length, length)
        if i in joined:
            found[-1].take(piece, "")
        else:
            found.append(piece)
    return found


def glue_between(before: str, after: str) -> str:
    """What joins two lines: a space, except between scripts that have none."""
    if before.isascii() or after.isascii():
        return " "
    return "" if _NO_SPACE().match(after) and _NO_SPACE().match(before[-1]) else " "


def columns(text: str) -> int:
    """The width on a terminal, where Chinese, Japanese and Korean characters take two columns."""
    return len(text) if text.isascii() else len(text) + len(_WIDE().findall(text))
