"""What is kept for later comes back whole, from memory or from a file."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean.errors import CorpuscleanError
from corpusclean.files.backlog import Backlog


@given(st.lists(st.lists(st.binary(max_size=9).map(lambda line: line + b"\n"))), st.integers(0, 99))
def test_everything_comes_back(calls: list[list[bytes]], held: int) -> None:
    backlog = Backlog(held)
    for lines in calls:
        backlog.add(lines)
    assert b"".join(backlog.taken()) == b"".join(line for lines in calls for line in lines)


def test_few_lines_are_one_piece_and_need_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "TemporaryFile", None)
    backlog = Backlog()
    backlog.add([b"a\n", b"b\n"])
    assert list(backlog.taken()) == [b"a\nb\n"]


def test_many_lines_are_not_kept_in_memory() -> None:
    backlog = Backlog(1000)
    for _ in range(1000):
        backlog.add([b"x" * 99 + b"\n"])
        assert sum(len(line) for value in vars(backlog).values() if isinstance(value, list) for line in value) <= 1000
    assert sum(map(len, backlog.taken())) == 100_000


def test_no_room_is_said_with_the_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(CorpuscleanError, match=r"a temporary file in .*gone"):
        Backlog(0).add([b"a\n"])
