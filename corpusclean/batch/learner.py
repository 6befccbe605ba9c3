"""What a worker does with a chunk when sites are learnt: it counts the lines of each document."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ..clean import Cleaner
from ..document import Document
from ..errors import CorpuscleanError, PassThrough
from ..files import plain
from ..judge.templates.places import SiteFrom, site_of_url
from ..judge.templates.table import NOWHERE
from ..learn import LineCounts
from ..settings import Settings
from ..text.front import front_of
from .job import Fields
from .piece import Chunk, Passed, Piece


@dataclass(slots=True)
class Lesson:
    """What one chunk taught."""

    counts: LineCounts = field(default_factory=lambda: LineCounts(held=sys.maxsize))  # it is sent, and soon merged
    documents: int = 0
    passed: list[Passed] = field(default_factory=list)


class Learner:
    """Learns from chunks; a document that cannot be read is left out.

    Lines are counted as `clean` looks them up, which is behind repair: of "Ãœber uns" and "Tips &amp; tricks" the file
    would else say what no page has any more.
    """

    def __init__(
        self, fields: Fields, settings: Settings, encoding: str | None = None, site_from: SiteFrom = "auto"
    ) -> None:
        self.fields = fields
        self.encoding = encoding
        self.site_from = site_from
        self._cleaner = Cleaner(settings)

    def __call__(self, chunk: Chunk) -> Lesson:
        """What the documents of a chunk repeat."""
        lesson = Lesson()
        for piece in chunk:
            for document in self._documents(piece, lesson):
                lesson.documents += 1
                lesson.counts.add(self._site(document, piece), document.text)
        lesson.counts.settle()
        return lesson

    def given_up(self, chunk: Chunk, reason: str) -> Lesson:
        """Nothing is learnt from a chunk that nobody can read."""
        return Lesson(passed=[Passed(piece.source.name, piece.first, reason, read=False) for piece in chunk])

    def _documents(self, piece: Piece, lesson: Lesson) -> Iterator[Document]:
        def left_out(record: int | None, error: Exception) -> None:
            known = isinstance(error, CorpuscleanError)
            reason = f"not learnt from: {error if known else f'internal error: {type(error).__name__}: {error}'}"
            lesson.passed.append(Passed(piece.source.name, record, reason, read=False))

        if piece.trouble:
            left_out(piece.first, PassThrough(piece.trouble))
        if piece.raw or (piece.first is None and piece.trouble):
            return
        if piece.first is None:
            try:
                yield self._repaired(plain.read(piece.data, piece.label, self.encoding))
            except Exception as error:  # one bad file does not stop the others
                left_out(None, error)
            return
        from ..files import jsonl

        fields = jsonl.Fields(*self.fields)
        for number, line in enumerate(piece.lines(), piece.first):
            try:
                yield self._repaired(jsonl.read(line.removesuffix(b"\n"), piece.label, number, fields).document)
            except Exception as error:  # one bad record does not stop the others
                left_out(number, error)

    def _repaired(self, document: Document) -> Document:
        """The document without front matter, as its lines are judged."""
        return replace(document, text=self._cleaner.repaired(document.text[front_of(document.text) :]))

    def _site(self, document: Document, piece: Piece) -> str:
        """The site that a document is from, as `site_from` finds it."""
        if document.url and self.site_from != "folder":
            return site_of_url(document.url)
        if self.site_from == "url":
            return NOWHERE
        above = piece.source.relative.parts[:-1]
        if above:
            return above[0]
        whole = os.path.basename(os.path.dirname(os.path.abspath(piece.source.path)))
        return whole if self.site_from == "folder" else NOWHERE
