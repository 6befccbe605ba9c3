"""What a worker does with a chunk: the river for each document, then every view of the result that is wanted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..clean import Cleaner, Result
from ..document import Document
from ..errors import CorpuscleanError, PassThrough, SafetyError
from ..files import plain
from . import patience
from .inputs import STDIN
from .job import Job
from .piece import Chunk, Done, Outcome, Passed, Piece, Remark

if TYPE_CHECKING:
    from ..files.jsonl import Record, Swap


class Worker:
    """Processes chunks; whatever happens to one document, the others are not harmed."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._cleaner = Cleaner(job.settings, captures=job.captures, explains=job.explains)
        self.mender: Cleaner | None = None  # for documents about which a person decided
        self._own_patterns = bool(job.settings.rules or job.settings.keep)

    def __call__(self, chunk: Chunk) -> Outcome:
        """What becomes of each piece, in order."""
        outcome = Outcome()
        for piece in chunk:
            outcome.done.append(_Work(self, piece, outcome).done())
        return outcome

    def given_up(self, chunk: Chunk, reason: str) -> Outcome:
        """The outcome of a chunk that nobody can process: every byte as it was."""
        outcome = Outcome()
        for piece in chunk:
            work = _Work(self, piece, outcome)
            work.passes(piece.first, piece.data, PassThrough(reason))
            outcome.done.append(work.result)
        return outcome

    def clean(self, document: Document) -> Result:
        """The result for one document. Raises TooSlow when a user's pattern takes too long."""
        with patience.patience(patience.SECONDS) if self._own_patterns else nullcontext():
            return self._cleaner(document)


class _Work:
    """The work on one piece."""

    def __init__(self, worker: Worker, piece: Piece, outcome: Outcome) -> None:
        self.result = Done(piece.data)
        self._worker = worker
        self._job = worker.job
        self._piece = piece
        self._stats = outcome.stats
        self._notable = outcome.notable

    def done(self) -> Done:
        """What becomes of the piece."""
        piece = self._piece
        if piece.raw:
            if piece.trouble:
                self.passes(piece.first, piece.data, PassThrough(piece.trouble))
            return self.result
        self.result.data = self._text() if piece.first is None else b"".join(self._records(piece.first))
        self.result.changed = self.result.data != piece.data
        return self.result

    def _text(self) -> bytes:
        piece = self._piece
        try:
            if piece.trouble:
                raise PassThrough(piece.trouble)
            document = plain.read(piece.data, piece.label, self._job.encoding)
            result = self._result(document, piece.data)
            after = plain.written(result.text, document.encoding)
            patch = self._patch(document, result, after)
            self._note(document, result, piece.data, after)
        except Exception as error:  # one bad file does not stop the others
            self.passes(None, piece.data, error)
            return piece.data
        self.result.patch = patch
        return after

    def _result(self, document: Document, data: bytes) -> Result:
        """What the river gives, as far as nobody decided otherwise."""
        decisions = self._job.decisions.about(data)
        if self._job.view == "rows" and not decisions:
            return Result(document.text, document.text)
        if self._job.settings.templates and self._piece.source.path != Path(STDIN):
            document = replace(document, folder=os.path.dirname(os.path.abspath(self._piece.source.path)))
        result = self._worker.clean(document)
        if not decisions:
            return result
        from ..review.honour import honoured, mender

        self._worker.mender = self._worker.mender or mender(self._job.settings)
        found = honoured(result, decisions, self._worker.mender)
        self._remark(document, [f"not followed: {unfit}" for unfit in found.unfit])
        if self._job.view == "rows":
            from .rows import rows

            said, lost = rows(document, found, self._job.settings)
            self.result.said += said
            self._remark(document, lost)
        return found.result

    def _remark(self, document: Document, said: list[str]) -> None:
        self.result.remarks += [Remark(self._piece.source.name, document.record, words) for words in said]

    def _patch(self, document: Document, result: Result, after: bytes) -> bytes:
        if not self._job.patch or after == self._piece.data:
            return b""
        from .patches import of_text

        if self._job.marks:
            from ..reports.colours import marks_of_text

            self.result.marks = marks_of_text(result, document.encoding)
        return of_text(self._piece, result, after, document.encoding)

    def _records(self, first: int) -> Iterator[bytes]:
        for number, line in enumerate(self._piece.lines(), first):
            bare = line.removesuffix(b"\n")
            try:
                after = self._record(bare, number)
            except Exception as error:  # one bad record does not stop the others
                self.passes(number, bare, error)
                after = bare
            yield after + line[len(bare) :]
        if self._piece.trouble:
            self.passes(None, b"", PassThrough(self._piece.trouble))

    def _record(self, line: bytes, number: int) -> bytes:
        from ..files import jsonl

        fields = jsonl.Fields(*self._job.fields)
        record = jsonl.read(line, self._piece.label, number, fields)
        result = self._result(record.document, line)
        meta = result.meta if fields.meta else None
        after, splices = line, None
        if result.text != result.original or (meta and not jsonl.has_meta(record, fields)):
            after, swaps = jsonl.rewritten(record, result.text, meta, fields)
            splices = jsonl.splices(line, swaps) if self._job.log else None
            if self._job.marks:
                self._mark(number, result, record, swaps)
        self._note(record.document, result, line, after, splices)
        return after

    def _mark(self, number: int, result: Result, record: Record, swaps: list[Swap]) -> None:
        """Note what stands out in a record's lines of the patch."""
        from ..reports.colours import marks_of_record

        self.result.marks = self.result.marks or ({}, {})
        for lines, spans in zip(self.result.marks, marks_of_record(result, record, swaps), strict=True):
            lines[number] = spans

    def _note(
        self, document: Document, result: Result, before: bytes, after: bytes, splices: list[list[object]] | None = None
    ) -> None:
        """The views of one document. What can still go wrong comes first."""
        job, recoded = self._job, after != before and not result.changes  # another encoding, or only a meta field
        if job.log and (after != before or result.changes or result.held or result.flags):
            from ..reports import records

            self.result.log += records.record(document, result, before, after, splices)
            self._notable.look(result, document.path, document.record)
        if job.view and job.view != "rows":
            from . import findings

            if job.view == "explanation":
                self.result.said += findings.explanation(document, result, job.only, job.describe, job.look)
            else:
                self.result.said += findings.findings(document, result, recoded, job.view)
        self._stats.count(result, len(before), len(after))
        self._stats.changed += recoded

    def passes(self, record: int | None, data: bytes, error: Exception) -> None:
        """Note that a file or a record goes through untouched."""
        known = isinstance(error, CorpuscleanError)
        if self._job.debug and not known:
            raise error
        reason = str(error) if known else f"internal error: {type(error).__name__}: {error}"
        code = SafetyError.exit_code if isinstance(error, SafetyError) else PassThrough.exit_code
        self._stats.passed += 1
        read = bool(data) or not self._piece.trouble
        self.result.passed.append(Passed(self._piece.source.name, record, reason, code, read))
        if self._job.log:
            from ..reports import records

            self.result.log += records.passed(self._piece.label, record, data, reason)
