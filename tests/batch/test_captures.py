"""What is captured is looked for where somebody reads it, and nowhere else; the text is the same."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from corpusclean import Cleaner, Settings
from corpusclean.batch.job import Job
from corpusclean.batch.piece import Piece
from corpusclean.batch.work import Worker
from corpusclean.files.walk import Source
from corpusclean.judge.capture import view

TEXT = (
    "Home\n\nNews\n\nThe river rises over the bridge\n\nBy Jane Doe\n\nJuly 19, 2024\n\nShare on Facebook\n\n"
    "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more.\n"
)
SOURCE = Source(Path("a"), "a", Path("a"), "jsonl")
RECORD = Piece(SOURCE, "a", json.dumps({"text": TEXT}).encode() + b"\n", 1)
FILE = Piece(SOURCE, "a", TEXT.encode())
META = ("text", "id", "url", "meta")
FRONT = Settings(front_matter=True)


@pytest.mark.parametrize(
    ("job", "piece", "asked"),
    [
        (Job(Settings()), RECORD, 0),
        (Job(Settings()), FILE, 0),
        (Job(Settings(), view="text", patch=True), FILE, 0),
        (Job(FRONT), RECORD, 0),
        (Job(FRONT), FILE, 1),
        (Job(Settings(), fields=META), RECORD, 1),
        (Job(Settings(), log=True), FILE, 1),
    ],
)
def test_a_run_captures_what_it_shows(job: Job, piece: Piece, asked: int, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    capture = view.capture
    monkeypatch.setattr(view, "capture", lambda *arguments: calls.append(1) or capture(*arguments))
    outcome = Worker(job)([piece])
    assert (len(calls), outcome.done[0].passed, outcome.done[0].changed) == (asked, [], True)


def test_who_explains_nothing_changes_the_same() -> None:
    said, silent = Cleaner()(TEXT), Cleaner(explains=False)(TEXT)
    assert silent.text == said.text
    assert [c[:3] for c in silent.changes] == [c[:3] for c in said.changes]
    assert [
        Job(Settings(), log=log, view=view).explains for log, view in ((False, ""), (True, ""), (False, "text"))
    ] == [
        False,
        True,
        True,
    ]


@pytest.mark.parametrize("captures", [True, False])
def test_a_cleaner_travels_with_what_it_was_asked_for(captures: bool) -> None:
    there = Cleaner(Settings(strength="gentle"), captures=captures)
    back = pickle.loads(pickle.dumps(there))
    assert (back.settings, back.captures) == (there.settings, captures)
    assert back(TEXT) == there(TEXT)


def test_without_capture_all_else_is_the_same() -> None:
    full = Cleaner()(TEXT)
    assert full.meta
    assert full.captured
    assert Cleaner(captures=False)(TEXT) == replace(full, meta={}, captured=())
