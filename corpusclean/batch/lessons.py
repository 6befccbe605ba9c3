"""One run that learns: chunks to workers, what they counted into one table of templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass

from ..judge.templates.table import written
from ..learn import LineCounts
from .learner import Learner
from .piece import Chunk
from .run import outcomes
from .tally import Tally


@dataclass(frozen=True, slots=True)
class Learnt:
    """The templates as they stand in a file, and what was counted on the way."""

    file: bytes
    sites: int
    tally: Tally


def learnt(
    learner: Learner,
    chunks: Iterable[Chunk | None],
    jobs: int | None = None,
    watch: Callable[[Tally], None] = lambda tally: None,
) -> Learnt:
    """What all documents teach: the same whatever the order of chunks and the number of jobs is."""
    tally, counts = Tally(), LineCounts(whole=False)
    with closing(outcomes(learner, chunks, jobs)) as lessons:
        for chunk, lesson in lessons:
            counts.merge(lesson.counts)
            tally.stats.documents += lesson.documents
            tally.bytes += sum(len(piece.data) for piece in chunk)
            for passed in lesson.passed:
                tally.note_passed(passed)
            watch(tally)
    return Learnt(written(counts.to_templates()), len(counts.pages), tally)
