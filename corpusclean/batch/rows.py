"""What `keep` prints: a row of the configuration for every refusal, once each."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..files.stdout import Stdout
from ..reports.explain import in_words
from ..reports.terminal import plain
from ..review.honour import Honoured
from ..review.keeping import in_toml, kept
from ..settings import Settings
from .piece import Done, Piece
from .sinks import Printed

_BETWEEN = b"\n\n"


def rows(document: Document, found: Honoured, settings: Settings) -> tuple[bytes, list[str]]:
    """The rows for one document, and which of its refusals they do not make lasting."""
    place = plain(document.path if document.record is None else f"{document.path}, record {document.record}")
    made = kept(found, settings, document)
    said = "".join(in_toml(row, place) + "\n" for row in made.rows).encode()
    text = found.result.original
    return said, [f"not lasting: {change.rule}: {in_words(change, text)}: {why}" for change, why in made.lost]


class PrintedRows(Printed):
    """The rows of all documents; what was refused in several is one row."""

    def __init__(self, stdout: Stdout) -> None:
        super().__init__(stdout)
        self._printed: set[bytes] = set()

    def view(self, piece: Piece, done: Done) -> Iterator[bytes]:
        for row in done.said.split(_BETWEEN)[:-1]:
            id = row.split(b"\n")[1]
            if id not in self._printed:
                self._printed.add(id)
                yield row + _BETWEEN
