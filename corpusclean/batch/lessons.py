"""One run that learns: chunks to workers, what they counted into one table of templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass

from ..judge.templates.table import rows
from ..learn import LineCounts
from .learner import Learner
from .piece import Chunk
from .run import outcomes
from .tally import Tally


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the lines of the file of templates are made from, and what was counted on the way."""

    counts: LineCounts
    tally: Tally

    def rows(self) -> Iterator[bytes]:
        """The file, line by line."""
        return rows(self.counts.to_templates())


def learnt(
    learner: Learner,
    chunks: Iterable[Chunk | None],
    jobs: int | None = None,
    watch: Callable[[Tally], None] = lambda tally: None,
) -> Learnt:
    """What all documents teach: the same whatever the order of chunks and the number of jobs is."""
    tally, counts = Tally(), LineCounts()
    with closing(outcomes(learner, chunks, jobs)) as lessons:
        for chunk, lesson in lessons:
            counts.merge(lesson.counts)
            tally.stats.documents += lesson.documents
            tally.bytes += sum(len(piece.data) for piece in chunk)
            for passed in lesson.passed:
                tally.note_passed(passed)
            watch(tally)
    return Learnt(counts, tally)
