"""No worker's death stops a run, and none is left behind."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from corpusclean import Settings
from corpusclean.batch.job import Job
from corpusclean.batch.piece import Chunk, Outcome, Piece
from corpusclean.batch.pool import Pool
from corpusclean.batch.work import Worker
from corpusclean.files.walk import Source

SOURCE = Source(Path("a.jsonl"), "a.jsonl", Path("a.jsonl"), "jsonl")


class Mortal(Worker):
    """Dies of a record that says so; of one that says `once`, only the first time."""

    def __init__(self, marker: Path) -> None:
        super().__init__(Job(Settings()))
        self._marker = marker

    def __call__(self, chunk: Chunk) -> Outcome:
        data = b"".join(piece.data for piece in chunk)
        if b"DIE" in data:
            os.kill(os.getpid(), signal.SIGKILL)
        if b"ONCE" in data and not self._marker.exists():
            self._marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return super().__call__(chunk)


def chunk(first: int, *texts: str) -> Chunk:
    return [
        Piece(SOURCE, "a.jsonl", b"".join(b'{"text":"%s  "}\n' % text.encode() for text in texts), first, ends=False)
    ]


def delivered(worker: Worker, chunks: list[Chunk | None], jobs: int = 2) -> tuple[list[bytes], list[int | None]]:
    """The lines that came back, and the records that passed through."""
    with Pool(worker, jobs) as pool:
        done = [done for _, outcome in pool.run(chunks) for done in outcome.done]
        processes = [hand.process for hand in pool._hands]
    assert not any(process.is_alive() for process in processes)
    return b"".join(d.data for d in done).splitlines(), [passed.record for d in done for passed in d.passed]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_order_is_kept(tmp_path: Path, jobs: int) -> None:
    chunks: list[Chunk | None] = [chunk(i, f"It is {i}.") for i in range(1, 60)]
    lines, passed = delivered(Mortal(tmp_path / "marker"), chunks, jobs)
    assert lines == [b'{"text":"It is %d.\\n"}' % i for i in range(1, 60)]
    assert passed == []


def test_only_the_guilty_record_passes_through(tmp_path: Path) -> None:
    chunks: list[Chunk | None] = [chunk(i * 3 + 1, "One.", "DIE" if i == 4 else "Two.", "Three.") for i in range(9)]
    lines, passed = delivered(Mortal(tmp_path / "marker"), chunks)
    assert passed == [14]
    assert lines[13] == b'{"text":"DIE  "}'
    assert (
        lines[:13] + lines[14:]
        == [b'{"text":"One.\\n"}', b'{"text":"Two.\\n"}', b'{"text":"Three.\\n"}'] * 4
        + [
            b'{"text":"One.\\n"}',
            b'{"text":"Three.\\n"}',
        ]
        + [b'{"text":"One.\\n"}', b'{"text":"Two.\\n"}', b'{"text":"Three.\\n"}'] * 4
    )


def test_several_guilty_records(tmp_path: Path) -> None:
    lines, passed = delivered(
        Mortal(tmp_path / "marker"), [chunk(1, "DIE", "Two.", "DIE"), chunk(4, "DIE"), chunk(5, "Five.")]
    )
    assert passed == [1, 3, 4]
    assert len(lines) == 5


def test_the_innocent_are_tried_again(tmp_path: Path) -> None:
    lines, passed = delivered(Mortal(tmp_path / "marker"), [chunk(1, "One.", "ONCE."), chunk(3, "Three.")])
    assert passed == []
    assert lines == [b'{"text":"One.\\n"}', b'{"text":"ONCE.\\n"}', b'{"text":"Three.\\n"}']


def test_what_is_under_way_is_finished_before_a_wait(tmp_path: Path) -> None:
    asked: list[int] = []

    def coming() -> object:
        for i in range(1, 4):
            asked.append(i)
            yield chunk(i, "It came.")
            yield None

    with Pool(Mortal(tmp_path / "marker"), 2) as pool:
        for number, _ in enumerate(pool.run(coming()), 1):  # type: ignore[arg-type]
            assert asked[-1] == number
