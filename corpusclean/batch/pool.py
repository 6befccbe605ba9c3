"""Several workers, results in order, and no worker's death stops the run.

`ProcessPoolExecutor` gives up all queued work when one worker dies, and `multiprocessing.Pool` waits for ever.
Here each worker has a pipe of its own and one chunk at a time, so the chunk that a death belongs to is known.
There are no threads, so forking is safe and a signal ends the run at once.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkContext, SpawnContext
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Generic, Protocol, TypeVar

from .piece import Chunk
from .signals import for_workers, held

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

IN_FLIGHT = 4  # chunks for each worker: enough that a slow one does not make the others wait
TRIES = 2  # a first death may have been somebody else's doing: the kernel's, or a person's
KILLED = "a worker process died while it worked on this, twice"


class Works(Protocol[T_co]):
    """What a worker does. Picklable."""

    def __call__(self, chunk: Chunk) -> T_co:
        """What becomes of a chunk."""

    def given_up(self, chunk: Chunk, reason: str) -> T_co:
        """The same of a chunk that nobody can process."""


@dataclass(slots=True)
class _Task(Generic[T]):
    chunk: Chunk
    deaths: int = 0
    results: list[tuple[Chunk, T]] = field(default_factory=list)


@dataclass(slots=True)
class _Hand(Generic[T]):
    """A worker process as the parent sees it."""

    process: BaseProcess
    pipe: Connection
    task: _Task[T] | None = None


class Died(Exception):
    """A worker is gone and its result with it."""


class Pool(Generic[T]):
    """`with Pool(worker, jobs) as pool: for chunk, outcome in pool.run(chunks)`. Leaves no process behind."""

    def __init__(self, worker: Works[T], jobs: int) -> None:
        self._context = _context()
        self._worker = worker
        self._jobs = jobs
        self._hands: list[_Hand[T]] = []
        self._queue: deque[_Task[T]] = deque()  # not yet given to anybody

    def __enter__(self) -> Pool[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for hand in self._hands:
            hand.process.kill()  # a worker owns nothing that could be left half done
        for hand in self._hands:
            hand.process.join()
            hand.pipe.close()
        self._hands.clear()

    def run(self, chunks: Iterable[Chunk | None]) -> Iterator[tuple[Chunk, T]]:
        """The outcome of every chunk, in order. None instead of a chunk says that no more may come for a while."""
        tasks: deque[_Task[T]] = deque()
        for chunk in chunks:
            if chunk is not None:
                tasks.append(_Task(chunk))
                self._queue.append(tasks[-1])
            self._collect(timeout=0)
            while tasks and (tasks[0].results or chunk is None or len(tasks) >= IN_FLIGHT * self._jobs):
                yield from self._result(tasks.popleft())
        while tasks:
            yield from self._result(tasks.popleft())

    def _result(self, task: _Task[T]) -> list[tuple[Chunk, T]]:
        while not task.results:
            self._collect(timeout=None)
        return task.results

    def _collect(self, timeout: float | None) -> None:
        """Take the results that are there, after waiting for one if no timeout is given; hand out what is queued."""
        self._hand_out()
        busy = {hand.pipe: hand for hand in self._hands if hand.task}
        for pipe in wait(list(busy), timeout) if busy else ():
            hand = busy[pipe]  # type: ignore[index]  # only pipes were asked about
            task = hand.task
            assert task is not None
            try:
                outcome = _received(hand)
            except Died:
                self._bury(hand, task)
            else:
                hand.task = None
                task.results = [(task.chunk, outcome)]
        self._hand_out()

    def _hand_out(self) -> None:
        """Give each idle worker a chunk, and start a worker if all are busy and there may be more."""
        while self._queue:
            hand = next((h for h in self._hands if h.task is None), None)
            if hand is None:
                if len(self._hands) >= self._jobs:
                    return
                self._hands.append(hand := self._start())
            hand.task = self._queue.popleft()
            try:
                _send(hand, hand.task.chunk)
            except Died:
                self._bury(hand, hand.task)

    def _bury(self, hand: _Hand[T], task: _Task[T]) -> None:
        """A worker died: try its chunk once more, and then each document of it alone."""
        self._remove(hand)
        task.deaths += 1
        if task.deaths < TRIES:
            self._queue.appendleft(task)
        else:
            task.results = [(chunk, self._alone(chunk)) for chunk in _singles(task.chunk)]

    def _alone(self, chunk: Chunk) -> T:
        """The outcome of a chunk of one document in a worker that does nothing else."""
        for _ in range(TRIES):
            hand = self._start()
            self._hands.append(hand)
            try:
                _send(hand, chunk)
                return _received(hand)
            except Died:
                continue
            finally:
                self._remove(hand)
        return self._worker.given_up(chunk, KILLED)

    def _remove(self, hand: _Hand[T]) -> None:
        self._hands.remove(hand)
        hand.process.kill()
        hand.process.join()
        hand.pipe.close()

    def _start(self) -> _Hand[T]:
        """A new worker. Signals wait until both sides know whom they are for."""
        ours, theirs = self._context.Pipe()
        others = [hand.pipe for hand in self._hands] if self._context.get_start_method() == "fork" else []
        process = self._context.Process(target=_serve, args=(self._worker, theirs, [ours, *others]), daemon=True)
        with held():
            process.start()
        theirs.close()
        return _Hand(process, ours)


def _serve(worker: Callable[[Chunk], object], pipe: Connection, others: list[Connection]) -> None:
    """A worker's life: chunks in, outcomes out, until the other end of the pipe is closed.

    The parent's ends of all pipes are closed here, or no worker would notice that the parent is gone.
    """
    for_workers()
    for other in others:
        other.close()
    try:
        while True:
            pipe.send(worker(pipe.recv()))
    except (EOFError, ConnectionError):
        return


def _context() -> ForkContext | SpawnContext:
    """Where forking is safe (no threads, no frameworks of the system) it saves every worker the imports."""
    return multiprocessing.get_context("fork") if sys.platform == "linux" else multiprocessing.get_context("spawn")


def _singles(chunk: Chunk) -> list[Chunk]:
    return [[single] for piece in chunk for single in piece.singly()]


def _send(hand: _Hand[T], chunk: Chunk) -> None:
    try:
        hand.pipe.send(chunk)
    except OSError as error:
        raise Died from error


def _received(hand: _Hand[T]) -> T:
    try:
        outcome: T = hand.pipe.recv()
    except (EOFError, OSError) as error:
        raise Died from error
    return outcome
