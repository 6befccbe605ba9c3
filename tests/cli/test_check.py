"""`check` in its forms, as a user and a workflow run it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ..reports.test_findings import annotation, check_sarif
from .command import CLEAN, DIRTY, run, write

RECORDS = "".join(json.dumps({"text": text}) + "\n" for text in (CLEAN, DIRTY))


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return write(tmp_path, {"a.txt": DIRTY, "b.jsonl": RECORDS, "c,d: e.txt": DIRTY, "clean.txt": CLEAN})


def said(here: Path, form: str, *paths: str, code: int = 1) -> str:
    done = run("check", "--output-format", form, *paths, cwd=here)
    assert done.returncode == code
    return done.stdout.decode()


def places(here: Path) -> list[tuple[str, str]]:
    """Path and rule of every finding of the plain form."""
    return [(line.rsplit(":", 4)[0], line.split(": ")[-2]) for line in said(here, "text", ".").splitlines()]


def test_text_is_what_there_was(here: Path) -> None:
    assert said(here, "text", "a.txt") == run("check", "a.txt", cwd=here).stdout.decode()
    assert said(here, "text", "a.txt").startswith("a.txt:1:1: share/buttons: remove 'Share on Facebook\\n\\n'\n")


def test_json_is_one_document(here: Path) -> None:
    findings = [finding for finding in json.loads(said(here, "json", ".")) if not finding["held"]]
    assert len(findings) == len(places(here)) == said(here, "text", ".").count("\n")
    texts = {"a.txt": DIRTY, "c,d: e.txt": DIRTY, "b.jsonl": DIRTY}
    for finding in findings:
        text = texts[finding["path"]]
        lines = text.split("\n")
        start = sum(len(line) + 1 for line in lines[: finding["line"] - 1]) + finding["column"] - 1
        assert start == finding["start"]
        assert finding["record"] == (2 if finding["path"] == "b.jsonl" else None)
    assert json.loads(said(here, "json", "clean.txt", code=0)) == []


def test_github_gets_one_annotation_a_finding(here: Path) -> None:
    lines = said(here, "github", ".").splitlines()
    assert len(lines) == len(places(here))
    read = [annotation(line) for line in lines]
    assert {part["file"] for part in read} == {"a.txt", "b.jsonl", "c,d: e.txt"}
    assert {part["line"] for part in read if part["file"] == "b.jsonl"} == {"2"}


def test_sarif_is_a_log(here: Path) -> None:
    log = json.loads(said(here, "sarif", "."))
    check_sarif(log)
    [run_] = log["runs"]
    assert sum(result["level"] == "warning" for result in run_["results"]) == len(places(here))
    described = {rule["id"]: rule["shortDescription"]["text"] for rule in run_["tool"]["driver"]["rules"]}
    shown = run("rules", "share/buttons", cwd=here).stdout.decode()
    assert f"finds       {described['share/buttons']}\n" in shown
    check_sarif(json.loads(said(here, "sarif", "clean.txt", code=0)))


def test_held_findings_are_notes_and_fail_nothing(tmp_path: Path) -> None:
    keep = '[[keep]]\nid = "own/share"\nphrases = ["Share on Facebook"]\n'
    write(tmp_path, {"a.txt": f"Share on Facebook\n\n{CLEAN}", "corpusclean.toml": keep})
    levels = [result["level"] for result in json.loads(said(tmp_path, "sarif", "a.txt", code=0))["runs"][0]["results"]]
    assert set(levels) == {"note"}
    assert all(finding["held"] for finding in json.loads(said(tmp_path, "json", "a.txt", code=0)))
    assert said(tmp_path, "github", "a.txt", code=0) == said(tmp_path, "text", "a.txt", code=0) == ""


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
def test_the_number_of_processes_does_not_matter(here: Path, form: str) -> None:
    assert said(here, form, ".", "--jobs", "1") == said(here, form, ".", "--jobs", "2")


def test_an_unknown_form_is_refused(here: Path) -> None:
    done = run("check", "--output-format", "xml", "a.txt", cwd=here)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"text, json, github or sarif" in done.stderr
