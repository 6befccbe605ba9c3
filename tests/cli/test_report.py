"""The pages of a report: where they are written, what they say, and what they leave alone."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from .command import CLEAN, DIRTY, run, tree, write


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    records = "".join(json.dumps({"url": f"https://www.example.org/{i}", "text": DIRTY}) + "\n" for i in range(3))
    files = {"raw/a.txt": DIRTY, "raw/b.txt": CLEAN, "raw/c.jsonl": records + "broken\n"}
    return write(tmp_path, files)


def pages(folder: Path) -> list[dict[str, Any]]:
    """The data of all documents, as a browser reads it."""
    found = []
    for script in sorted((folder / "pages").glob("documents-*.js")):
        named, _, value = script.read_text().partition("=")
        assert named == f'corpusclean["{script.name}"]'
        found += json.loads(value.rstrip(";\n"))["documents"]
    return found


def texts(page: dict[str, Any]) -> tuple[str, str]:
    """Original and clean text of a page on which nothing is folded."""
    before = after = ""
    for piece in page["text"]:
        change = page["changes"][piece] if isinstance(piece, int) else None
        held = piece[0] if isinstance(piece, list) else piece
        before += change[3] if change else held
        after += change[4] if change else held
    return before, after


def test_nothing_of_the_user_is_replaced(raw: Path) -> None:
    write(raw, {"mine/index.html": "<p>mine", "more/pages/notes.txt": "mine"})
    run("clean", "raw", "-o", "out", cwd=raw)
    for folder in ("mine", "more"):
        done = run("report", "out.report", "-o", folder, cwd=raw)
        assert (done.returncode, b"no part of a report" in done.stderr) == (2, True)
    assert tree(raw / "mine") == {"index.html": b"<p>mine"}
    assert tree(raw / "more") == {"pages/notes.txt": b"mine"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["missing"], b"no such report"),
        (["raw"], b"no report of `clean` is there"),
        (["out.report", "two.report"], b"name it with -o"),
        (["out.report", "-o", "raw/a.txt"], b"is a file"),
    ],
    ids=["missing", "no report", "several", "a file"],
)
def test_what_cannot_be_done_is_refused(raw: Path, arguments: list[str], said: bytes) -> None:
    for out in ("out", "two"):
        run("clean", "raw", "-o", out, "--no-html", cwd=raw)
    done = run("report", *arguments, cwd=raw)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr
    assert not list(raw.rglob("index.html"))


def test_the_pages_hold_every_document_with_its_texts(raw: Path) -> None:
    assert run("clean", "raw", "-o", "out", cwd=raw).returncode == 3
    found = pages(raw / "out.report")
    assert [(page["path"], page["record"]) for page in found] == [
        ("a.txt", None),
        ("c.jsonl", 1),
        ("c.jsonl", 2),
        ("c.jsonl", 3),
        ("c.jsonl", 4),
    ]
    for page in found[:4]:
        assert texts(page) == (DIRTY, CLEAN)
    assert "malformed" in found[4]["passed"]


def test_the_pages_of_a_run_and_those_made_later_are_the_same(raw: Path) -> None:
    run("clean", "raw", "-o", "out", cwd=raw)
    at_once = tree(raw / "out.report")
    for name in ("out.report", "out", "out.report/changes.jsonl"):
        assert run("report", name, cwd=raw).returncode == 0
        assert tree(raw / "out.report") == at_once


def test_pages_of_an_earlier_run_do_not_stay(raw: Path) -> None:
    run("clean", "raw", "-o", "out", cwd=raw)
    first = set(tree(raw / "out.report"))
    write(raw, {"raw/a.txt": DIRTY.replace("mayor", "major")})
    run("clean", "raw", "-o", "out", cwd=raw)
    second = set(tree(raw / "out.report"))
    assert len(first) == len(second)
    assert first != second
    run("clean", "raw", "-o", "out", "--no-html", cwd=raw)
    assert set(tree(raw / "out.report")) == {"changes.jsonl", "changes.patch", "summary.json", "summary.md"}


def test_pages_without_the_clean_texts_say_so(raw: Path) -> None:
    run("clean", "raw", "-o", "out", cwd=raw)
    write(raw, {"out/a.txt": "edited"})
    (raw / "out/c.jsonl").unlink()
    assert run("report", "out.report", cwd=raw).returncode == 0
    assert [page.get("bare") for page in pages(raw / "out.report")] == [True] * 4 + [None]
    assert "Of 4 documents the clean text does not lie" in (raw / "out.report/index.html").read_text()


def test_several_runs_are_one_report(raw: Path) -> None:
    for out in ("one", "two"):
        run("clean", "raw", "-o", out, cwd=raw)
    assert run("report", "one", "two", "-o", "both", cwd=raw).returncode == 0
    assert set(tree(raw / "both")) >= {"index.html"}
    assert len(pages(raw / "both")) == 10
    index = (raw / "both/index.html").read_text()
    assert re.search(r"<dt>Documents</dt><dd><b>12</b>", index)
    assert "one.report: a.txt" in index


def test_a_sample_says_that_it_is_one(raw: Path) -> None:
    run("clean", "raw", "-o", "out", cwd=raw)
    assert run("report", "out.report", "--documents", "2", cwd=raw).returncode == 0
    assert len(pages(raw / "out.report")) == 2
    index = (raw / "out.report/index.html").read_text()
    assert "A sample: 2 of 5 documents" in index
    assert re.search(r"<dt>Documents</dt><dd><b>6</b>", index), "the figures count all"


def test_the_first_page_counts_what_the_summary_counts(raw: Path) -> None:
    run("clean", "raw", "-o", "out", cwd=raw)
    summary = json.loads((raw / "out.report/summary.json").read_text())
    index = (raw / "out.report/index.html").read_text()
    for title, count in (("Documents", "documents"), ("Changed", "changed"), ("Passed through", "passed")):
        assert f"<dt>{title}</dt><dd><b>{summary[count]}</b>" in index
    assert f"<b>{summary['code_points']['out']:,}</b>" in index
    assert "example.org</th>" in index
    for kind in summary["kinds"]:
        assert f">{kind}</a></th>" in index


def test_in_place_the_pages_show_the_texts_where_they_are(raw: Path) -> None:
    assert run("clean", "raw/a.txt", "--in-place", cwd=raw).returncode == 0
    page = pages(raw / "corpusclean.report")[0]
    assert texts(page) == (DIRTY, CLEAN)


def test_the_originals_come_back_beside_pages(raw: Path) -> None:
    run("clean", "raw", "-o", "out", "--report", "out/report", cwd=raw)
    assert (raw / "out/report/index.html").exists()
    done = run("restore", "out", "-o", "back", "--report", "out/report", cwd=raw)
    assert (done.returncode, done.stderr) == (0, b"")
    assert tree(raw / "back") == tree(raw / "raw")
