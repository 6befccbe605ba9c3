"""A user's pattern that backtracks without end costs its record, not the run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from corpusclean import Settings
from corpusclean.batch import patience
from corpusclean.batch.job import Job
from corpusclean.batch.piece import Piece
from corpusclean.batch.work import Worker
from corpusclean.files.walk import Source
from corpusclean.rules.table import Rule

HOSTILE = "a" * 60 + "!"
SOURCE = Source(Path("a.jsonl"), "a.jsonl", Path("a.jsonl"), "jsonl")


def test_matching_is_interrupted() -> None:
    with pytest.raises(patience.TooSlow), patience.patience(0.05):
        re.fullmatch("(a|aa)+", HOSTILE)


def test_patience_ends_with_the_block() -> None:
    with patience.patience(0.05):
        pass
    assert sum(range(5_000_000)) > 0


def test_the_record_passes_through_and_the_others_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "SECONDS", 0.05)
    rule = Rule(id="own/slow", finds="", why="", cues=(), line="(a|aa)+")
    worker = Worker(Job(Settings(rules=(rule,))))
    lines = [b'{"text":"It began.  "}\n', b'{"text":"%s"}\n' % HOSTILE.encode(), b'{"text":"It ended.  "}\n']
    outcome = worker([Piece(SOURCE, "a.jsonl", b"".join(lines), 1)])
    (done,) = outcome.done
    assert [(passed.record, passed.exit_code) for passed in done.passed] == [(2, 3)]
    assert done.data == b'{"text":"It began.\\n"}\n' + lines[1] + b'{"text":"It ended.\\n"}\n'
