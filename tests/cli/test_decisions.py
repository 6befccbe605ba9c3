"""What a person decided about a report, honoured by the next run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .command import CLEAN, DIRTY, run, tree, write

HEADER = {"corpusclean": "decisions", "version": 1}
PLACED = "It rained all day.\n\nThe river rose by two metres in one night.\n"
BUTTON = "Share on Facebook"


def entries_of(report: Path) -> list[dict[str, Any]]:
    """The lines of changes.jsonl about documents that changed or were held back."""
    lines = (report / "changes.jsonl").read_bytes().split(b"\n")[1:-1]
    return [entry for entry in map(json.loads, lines) if "changes" in entry]


def decision(entry: dict[str, Any], finding: dict[str, Any], what: str, whole_rule: bool = False) -> dict[str, Any]:
    """A line as the pages of the report write it."""
    span = {} if whole_rule else {"start": finding["start"], "end": finding["end"]}
    named = {"document": entry["sha256"]["in"], "path": entry["path"], "record": entry["record"]}
    return {**named, "decision": what, "rule": finding["rule"], **span}


def decided(folder: Path, *decisions: dict[str, Any]) -> Path:
    file = folder / "decisions.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in (HEADER, *decisions)))
    return file


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    records = [{"text": text} for text in (DIRTY, CLEAN, DIRTY.replace("Facebook", "Twitter"))]
    write(tmp_path, {"raw/a.txt": DIRTY, "raw/b.jsonl": "".join(json.dumps(record) + "\n" for record in records)})
    assert run("clean", "raw", "-o", "first", cwd=tmp_path).returncode == 0
    return tmp_path


def shares(report: Path) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(e, c) for e in entries_of(report) for c in e["changes"] if c["rule"].startswith("share/")]


def test_what_is_refused_stands_and_is_held(raw: Path) -> None:
    text, _, other = shares(raw / "first.report")
    decided(raw, decision(*text, "refuse"), decision(*other, "refuse", whole_rule=True))
    done = run("clean", "raw", "-o", "out", "--decisions", "decisions.jsonl", cwd=raw)
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"not followed" not in done.stderr
    assert (raw / "out/a.txt").read_text() == f"{BUTTON}\n\n{CLEAN}"
    texts = [json.loads(line)["text"] for line in (raw / "out/b.jsonl").read_text().splitlines()]
    assert texts == [CLEAN, CLEAN, f"Share on Twitter\n\n{CLEAN}"]
    held = [(e["path"], e["record"], h["evidence"][-1]) for e in entries_of(raw / "out.report") for h in e["held"]]
    assert held == [("a.txt", None, "you refused it"), ("b.jsonl", 3, "you refused it")]
    header = json.loads((raw / "out.report/changes.jsonl").read_text().split("\n")[0])
    assert header["decisions"]["file"] == "decisions.jsonl"
    assert run("restore", "out", "-o", "back", cwd=raw).returncode == 0
    assert tree(raw / "back") == tree(raw / "raw")


def test_the_result_is_the_same_however_it_runs(raw: Path) -> None:
    file = str(decided(raw, *(decision(*found, "refuse") for found in shares(raw / "first.report"))))
    run("clean", "raw", "-o", "one", "--jobs", "1", "--decisions", file, cwd=raw)
    run("clean", "raw", "-o", "two", "--jobs", "2", "--decisions", file, cwd=raw)
    assert tree(raw / "one") == tree(raw / "two")
    assert tree(raw / "one.report") == tree(raw / "two.report")
    for name, form in (("a.txt", "text"), ("b.jsonl", "jsonl")):
        data = (raw / "raw" / name).read_bytes()
        piped = run("clean", "-q", "--format", form, "--decisions", file, cwd=raw, stdin=data)
        assert piped.stdout == (raw / "one" / name).read_bytes()


def test_other_verbs_honour_them_too(raw: Path) -> None:
    [text, *_] = shares(raw / "first.report")
    file = str(decided(raw, decision(*text, "refuse")))
    assert b"share/" in run("check", "raw/a.txt", cwd=raw).stdout
    assert b"share/" not in run("check", "raw/a.txt", "--decisions", file, cwd=raw).stdout
    assert b"-Share on" not in run("diff", "raw/a.txt", "--decisions", file, cwd=raw).stdout
    said = run("explain", "raw/a.txt:1", "--decisions", file, cwd=raw).stdout
    assert b"you refused it" in said


def test_what_is_accepted_goes(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": f"{PLACED}\n{BUTTON}\n"})
    keep = '[[keep]]\nid = "own/share"\nphrases = ["Share on Facebook"]\n'
    write(tmp_path, {"corpusclean.toml": keep})
    run("clean", "a.txt", "-o", "first.txt", cwd=tmp_path)
    assert (tmp_path / "first.txt").read_text().endswith(f"{BUTTON}\n")
    [entry] = entries_of(tmp_path / "first.txt.report")
    decided(tmp_path, *(decision(entry, held, "accept") for held in entry["held"]))
    done = run("clean", "-q", "a.txt", "--decisions", "decisions.jsonl", cwd=tmp_path)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, PLACED, b"")
    assert run("clean", "-q", "-", cwd=tmp_path, stdin=done.stdout).stdout == done.stdout


def test_what_no_longer_fits_is_named_and_harms_nothing(raw: Path) -> None:
    [(entry, finding), *_] = shares(raw / "first.report")
    moved = [decision(entry, {**finding, "start": start}, "refuse") for start in range(1, 13)]
    elsewhere = decision({**entry, "sha256": {"in": "0" * 64}}, finding, "refuse")
    decided(raw, elsewhere, *moved)
    done = run("clean", "-q", "raw", "-o", "out", "--decisions", "decisions.jsonl", cwd=raw)
    assert done.returncode == 0
    assert tree(raw / "out") == tree(raw / "first")
    said = done.stderr.decode().splitlines()
    why = "refuse share/buttons at 1-19: share/buttons finds nothing there any more"
    assert said[0] == f"corpusclean: raw/a.txt: not followed: {why}"
    assert said[-1] == "corpusclean: 2 more remarks about decisions"
    assert len(said) == 11


def test_decisions_among_the_inputs_are_no_input(raw: Path) -> None:
    [text, *_] = shares(raw / "first.report")
    decided(raw / "raw", decision(*text, "refuse")).rename(raw / "raw/decisions (1).jsonl")
    done = run("clean", "raw", "-o", "out", "--decisions", "raw/decisions (1).jsonl", cwd=raw)
    assert done.returncode == 0
    assert set(tree(raw / "out")) == {"a.txt", "b.jsonl"}


@pytest.mark.parametrize("verb", ["clean", "check", "diff", "explain"])
def test_a_file_that_is_wrong_ends_the_run_before_it_begins(raw: Path, verb: str) -> None:
    (raw / "wrong.jsonl").write_text(json.dumps(HEADER) + '\n{"document":"\x1b[31m"}\n')
    done = run(verb, "raw/a.txt", "--decisions", "wrong.jsonl", cwd=raw)
    assert (done.returncode, done.stdout) == (2, b"")
    said = done.stderr.decode()
    assert said.startswith("corpusclean: wrong.jsonl, line 2: ")
    assert said.count("\n") == 1
    assert "\x1b" not in said


def test_refusals_become_rows_that_last(raw: Path) -> None:
    decided(raw, *(decision(*found, "refuse") for found in shares(raw / "first.report")))
    run("clean", "raw", "-o", "out", "--decisions", "decisions.jsonl", cwd=raw)
    assert run("clean", "out", "-o", "again", cwd=raw).returncode == 0
    assert tree(raw / "again") == tree(raw / "first")  # without rows, a second pass takes them after all
    done = run("keep", "raw", "--decisions", "decisions.jsonl", cwd=raw)
    assert (done.returncode, done.stderr) == (0, b"")
    row = '[[keep]]  # raw/b.jsonl, record 3\nid = "kept/share-buttons-db704af9"\nphrases = ["Share on Twitter"]'
    assert done.stdout.decode().split("\n\n")[1] == row
    assert done.stdout.count(b"[[keep]]") == 2  # one of them for two documents
    (raw / "corpusclean.toml").write_bytes(done.stdout)
    assert run("check", "out", cwd=raw).returncode == 0
    run("clean", "out", "-o", "kept", cwd=raw)
    assert tree(raw / "kept") == tree(raw / "out")
    known = run("clean", "raw", "-o", "known", "--decisions", "decisions.jsonl", cwd=raw)
    assert b"not followed" not in known.stderr
    assert tree(raw / "known") == tree(raw / "out")


def test_what_no_row_can_keep_is_said(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": CLEAN.replace("bridge", "cafÃ©")})
    run("clean", "a.txt", "-o", "b.txt", cwd=tmp_path)
    [entry] = entries_of(tmp_path / "b.txt.report")
    decided(tmp_path, decision(entry, entry["changes"][0], "refuse"))
    done = run("keep", "a.txt", "--decisions", "decisions.jsonl", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.decode().startswith("corpusclean: a.txt: not lasting: encoding/mojibake: ")


def test_keep_needs_decisions(tmp_path: Path) -> None:
    done = run("keep", cwd=write(tmp_path, {"a.txt": CLEAN}))
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--decisions" in done.stderr
