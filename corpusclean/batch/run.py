"""One run: chunks to workers, outcomes to sinks, in order."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from ..errors import PassThrough
from .piece import Chunk, Outcome, Passed
from .sinks import Sink
from .tally import Tally
from .work import Worker

if TYPE_CHECKING:
    from .pool import Works

T = TypeVar("T")

ALONE_BYTES = 2 << 20  # less input than this is done before other processes would be


def run(
    worker: Worker,
    chunks: Iterable[Chunk | None],
    sinks: list[Sink],
    jobs: int | None = None,
    watch: Callable[[Tally], None] = lambda tally: None,
) -> Tally:
    """Everything through the river and into the sinks. If anything goes wrong, the sinks leave things as they were."""
    tally = Tally()
    unfinished = list(sinks)
    try:
        with closing(outcomes(worker, chunks, jobs)) as results:
            for chunk, outcome in results:
                tally.take(outcome)
                _deliver(chunk, outcome, sinks, tally)
                watch(tally)
        while unfinished:  # the report, which comes first, closes last
            unfinished[-1].finish(tally)
            unfinished.pop()
    except BaseException:
        for sink in reversed(unfinished):
            sink.abandon()
        raise
    return tally


def _deliver(chunk: Chunk, outcome: Outcome, sinks: list[Sink], tally: Tally) -> None:
    for piece, done in zip(chunk, outcome.done, strict=True):
        tally.note(piece, done)
        try:
            for sink in sinks:
                sink.take(piece, done)
        except PassThrough as error:
            reason = str(error)
            if all(passed.read for passed in done.passed):  # else it has been named, and there is nothing to write
                tally.stats.passed += 1
                tally.note_passed(Passed(piece.source.name, None, reason))
            for sink in sinks:
                sink.refused(piece, reason)


def outcomes(
    worker: Works[T], chunks: Iterable[Chunk | None], jobs: int | None
) -> Generator[tuple[Chunk, T], None, None]:
    """What becomes of each chunk, in order. With one job in this very process; by default, only while it is little."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    jobs_wanted = jobs or cores
    coming = iter(chunks)
    alone = 0
    while jobs_wanted == 1 or (jobs is None and alone < ALONE_BYTES):
        try:
            chunk = next(coming)
        except StopIteration:
            return
        if chunk is not None:
            yield chunk, worker(chunk)
            alone += sum(len(piece.data) for piece in chunk)
    from .pool import Pool

    with Pool(worker, jobs_wanted) as pool:
        yield from pool.run(coming)
