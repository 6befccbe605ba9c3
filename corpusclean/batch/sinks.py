"""Where the views of a run go. `clean`, `check` and `diff` are one run with different sinks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from ..files.stdout import Stdout
from .inputs import STDIN
from .piece import Done, Piece
from .tally import Tally


class Sink(Protocol):
    """Takes what became of each piece, in order. Raises PassThrough when this file alone cannot be written."""

    def take(self, piece: Piece, done: Done) -> None:
        """What became of the next piece."""

    def refused(self, piece: Piece, reason: str) -> None:
        """The piece's file was not written after all; it stays as it was."""

    def finish(self, tally: Tally) -> None:
        """Everything was taken."""

    def abandon(self) -> None:
        """The run ends early: leave every destination as it was. Never called after a `finish` that ended well."""


class Printed:
    """A sink that prints one of the views on stdout, each chunk as soon as it is there."""

    def __init__(self, stdout: Stdout) -> None:
        self._stdout = stdout

    def take(self, piece: Piece, done: Done) -> None:
        for part in self.view(piece, done):
            self._stdout.write(part)
        if piece.source.path == Path(STDIN):  # somebody may wait for it
            self._stdout.flush()

    def view(self, piece: Piece, done: Done) -> Iterator[bytes]:
        """What to print of a piece: the clean bytes."""
        yield done.data

    def refused(self, piece: Piece, reason: str) -> None:
        """Nothing to do: what is printed is printed."""

    def finish(self, tally: Tally) -> None:
        self._stdout.flush()

    def abandon(self) -> None:
        """Nothing to do: what is printed is printed."""


class PrintedFindings(Printed):
    """The lines of `check`."""

    def view(self, piece: Piece, done: Done) -> Iterator[bytes]:
        yield done.said


class PrintedList(Printed):
    """The findings of `check` as one JSON document, of which no more than a piece is held."""

    def __init__(self, stdout: Stdout) -> None:
        super().__init__(stdout)
        self._begun = False

    def opening(self) -> str:
        """What stands before the findings."""
        return "["

    def closing(self) -> str:
        """What stands behind them."""
        return "]"

    def view(self, piece: Piece, done: Done) -> Iterator[bytes]:
        for line in done.said.split(b"\n")[:-1]:
            yield (b",\n" if self._begun else f"{self.opening()}\n".encode()) + line
            self._begun = True

    def finish(self, tally: Tally) -> None:
        self._stdout.write(b"\n" if self._begun else self.opening().encode())
        self._stdout.write(f"{self.closing()}\n".encode())
        super().finish(tally)
