"""Counting in memory and on the disk: one law, the same templates whatever was stored, merged or sent."""

from __future__ import annotations

import errno
import os
import pickle
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpusclean.errors import OutputError
from corpusclean.judge.templates.table import SiteTemplates, rows
from corpusclean.learn import LineCounts, blocks, counts, stored

from ..cli.command import environment, write
from .site import pages, records

Pages = list[tuple[str, str]]

LINES = st.sampled_from(["Home", "By Anna Berg", "By Jan Hus", "By Eva", "3 comments", "", "Ä\ud800", "x" * 300])
PAGES: st.SearchStrategy[Pages] = st.lists(
    st.tuples(st.sampled_from(["b.example", "a.example", "", "ł.example"]), st.lists(LINES, max_size=6).map("\n".join)),
    max_size=30,
)
SITE: Pages = [("herald.example", text) for text in pages(20)]


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that is done to much is done to little."""
    monkeypatch.setattr(counts, "BUFFERED_LINES", 3)
    monkeypatch.setattr(counts, "SORTED_ROWS", 5)
    monkeypatch.setattr(blocks, "BLOCK_BYTES", 200)
    monkeypatch.setattr(stored, "FAN_IN", 3)


def counted(some: Pages, held: int = sys.maxsize) -> LineCounts:
    result = LineCounts(held)
    for site, text in some:
        result.add(site, text)
    return result


def told(result: LineCounts) -> list[SiteTemplates]:
    return list(result.to_templates())


@pytest.mark.parametrize("held", [0, 700])
@settings(deadline=None, max_examples=40)
@given(some=PAGES)
def test_what_is_stored_counts_as_what_is_held(held: int, some: Pages) -> None:
    assert told(counted(some, held)) == told(counted(some))


@settings(deadline=None, max_examples=40)
@given(some=PAGES, cut=st.integers(0, 30), held=st.tuples(*[st.sampled_from([0, 700, sys.maxsize])] * 2))
def test_halves_merge_into_the_whole_in_any_order(some: Pages, cut: int, held: tuple[int, int]) -> None:
    whole = list(rows(counted(some).to_templates()))
    for one, other in ((some[:cut], some[cut:]), (some[cut:], some[:cut])):
        merged = counted(one, held[0])
        merged.merge(pickle.loads(pickle.dumps(counted(other, held[1]))))
        assert list(rows(merged.to_templates())) == whole


def test_templates_may_be_asked_for_before_all_is_counted() -> None:
    for held in (0, sys.maxsize):
        result = counted(SITE[:10], held)
        told(result)
        for page in SITE[10:]:
            result.add(*page)
        assert told(result) == told(counted(SITE))
        assert told(result) == told(counted(SITE))


def test_each_site_has_a_table_of_what_is_on_its_own_pages() -> None:
    some = [("b", "Home\nB"), ("a", "Home"), ("c", "Home"), ("b", "B\nOther"), ("a", "Home")]
    assert [(t.site, t.pages, list(t.lines)) for t in told(counted(some, 0))] == [
        ("a", 2, ["home"]),
        ("b", 2, ["b"]),
        ("c", 1, []),
    ]


def test_memory_holds_no_more_than_it_may() -> None:
    held, most = 4000, 0
    result = LineCounts(held)
    for page in SITE * 5:
        result.add(*page)
        in_memory = sum(run.size for run in result._runs) + sum(map(len, result._texts))
        most = max(most, in_memory)
    assert 0 < most <= held


def test_few_files_are_open_and_none_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    result = counted(SITE * 5, 0)
    shelves = result._stored._shelves
    assert [len(shelf) < stored.FAN_IN for shelf in shelves] == [True] * len(shelves)
    assert len(shelves) > 2
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OutputError, match=r"a temporary file in .* \(TMPDIR names another folder\): .* No space left"):
        counted(SITE, 0)


STORING = """
import resource, signal, sys
from corpusclean.learn import counts
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
counts.LineCounts.__init__.__defaults__ = (2000,)
from corpusclean.__main__ import run
sys.argv[1:] = ["learn", "-q", "a.jsonl", "-o", "t.jsonl"]
run()
"""


@pytest.mark.parametrize(("room", "code"), [(5000, 74), (1 << 20, 0)])
def test_without_room_the_file_of_templates_stays_as_it_was(tmp_path: Path, room: int, code: int) -> None:
    write(tmp_path, {"a.jsonl": records(pages(40)), "t.jsonl": "before"})
    (tmp_path / "tmp").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", STORING, str(room)],
        cwd=tmp_path,
        capture_output=True,
        env=environment(TMPDIR=str(tmp_path / "tmp")),
    )
    assert done.returncode == code, done.stderr
    assert (b"a temporary file in" in done.stderr) == (code == 74)
    assert ((tmp_path / "t.jsonl").read_bytes() == b"before") == (code == 74)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.jsonl", "t.jsonl", "tmp"]
