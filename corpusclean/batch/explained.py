"""What `explain` prints, and whether there is what it was asked about."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import UsageError
from ..files import plain
from ..files.stdout import Stdout
from ..text.lines import lines
from .piece import Done, Piece
from .sinks import Printed
from .tally import Tally


class PrintedExplanation(Printed):
    """The paragraphs of `explain`. Raises UsageError when there is no such line, in JSONL no such record."""

    def __init__(self, stdout: Stdout, only: int | None, encoding: str | None) -> None:
        super().__init__(stdout)
        self._only = only
        self._encoding = encoding
        self._there = 0  # records so far
        self._name = ""

    def view(self, piece: Piece, done: Done) -> Iterator[bytes]:
        if piece.first is not None:
            self._name, self._there = piece.source.name, piece.first - 1 + len(piece.lines())
        elif self._only is not None and not done.passed and not piece.raw:
            found = lines(plain.read(piece.data, piece.label, self._encoding).text)
            self._check(piece.source.name, len(found) - (found[-1].text == ""), "line")
        yield done.said

    def finish(self, tally: Tally) -> None:
        if self._only is not None and self._name:
            self._check(self._name, self._there, "record")
        super().finish(tally)

    def _check(self, name: str, there: int, what: str) -> None:
        if self._only is not None and not 1 <= self._only <= there:
            raise UsageError(f"{name}: has no {what} {self._only}; it has {there:,} {what}{'s' * (there != 1)}")
