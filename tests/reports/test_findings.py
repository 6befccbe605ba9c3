"""The forms of `check`: places, escapes, and nothing of a corpus that becomes a command or a link."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest

from corpusclean.document import Document, Encoding
from corpusclean.reports.findings import (
    FORMS,
    Finding,
    findings_of,
    in_github,
    in_json,
    in_sarif,
    in_text,
    sarif_around,
    uri_of,
)
from corpusclean.text.edit import Edit

from .results import replaced, result_of
from .test_terminal import commands, hostile, hostile_result

TEXT = "Title\r\nShare 100%\n\nThe mayor sa?d so.\nfoot\n"
RESULT = result_of(
    TEXT,
    [
        replaced(TEXT, "Share 100%\n\n", "", "share/bar", evidence=("a phrase",)),
        replaced(TEXT, "?", "i", "repair/lost"),
    ],
    held=[Edit(7, 10, "", "legal/footer", 0.2, ("a word", "not sure"))],
)
FILE = Document(TEXT, "a b/c,d:e.txt")
RECORD = Document(TEXT, "a.jsonl", 7)


def found(document: Document = FILE, *, held: bool = False) -> list[Finding]:
    return list(findings_of(document, RESULT, held=held))


def test_places_are_lines_and_columns_from_one() -> None:
    assert [(f.line, f.column, f.end_line, f.end_column) for f in found()] == [(2, 1, 4, 1), (4, 13, 4, 14)]


def test_text_is_a_line_a_finding() -> None:
    assert in_text(found()[0]) == "a b/c,d:e.txt:2:1: share/bar: remove 'Share 100%\\n\\n'"
    assert in_text(found(RECORD)[1]) == "a.jsonl:7:4:13: repair/lost: '?' -> 'i'"


def test_held_findings_are_told_apart() -> None:
    assert [(f.rule, f.held) for f in found(held=True)] == [
        ("share/bar", False),
        ("legal/footer", True),
        ("repair/lost", False),
    ]
    assert [json.loads(in_sarif(f))["level"] for f in found(held=True)] == ["warning", "note", "warning"]
    assert [json.loads(in_json(f))["held"] for f in found(held=True)] == [False, True, False]


def test_only_the_encoding() -> None:
    document = Document("é", "a.txt", encoding=Encoding("cp1252"))
    [finding] = findings_of(document, result_of("é"), recoded=True)
    assert in_text(finding) == "a.txt:1:1: encoding: cp1252 -> utf-8"
    assert json.loads(in_sarif(finding))["locations"][0]["physicalLocation"]["region"]["startLine"] == 1
    assert "start" not in json.loads(in_json(finding))
    assert list(findings_of(document, result_of("é"))) == []


def test_json_has_the_words_of_the_report() -> None:
    assert json.loads(in_json(found()[0])) == {
        "path": "a b/c,d:e.txt",
        "record": None,
        "line": 2,
        "column": 1,
        "end_line": 4,
        "end_column": 1,
        "rule": "share/bar",
        "kind": "share",
        "held": False,
        "message": "remove 'Share 100%\\n\\n'",
        "start": 7,
        "end": 19,
        "new": "",
        "confidence": 1.0,
        "evidence": ["a phrase"],
    }


# GitHub


def test_an_annotation_escapes_what_its_parts_end_with() -> None:
    assert in_github(found()[0]) == (
        "::warning file=a b/c%2Cd%3Ae.txt,line=2,endLine=3,title=corpusclean (share/bar)"
        "::a b/c,d:e.txt:2:1: share/bar: remove 'Share 100%25\\n\\n'"
    )
    assert ",line=4,endLine=4,col=13,endColumn=14," in in_github(found()[1])
    assert ",line=7,title=" in in_github(found(RECORD)[0])


def annotation(line: str) -> dict[str, str]:
    """A workflow command as GitHub's runner reads it."""
    match = re.fullmatch(r"::([a-z-]+)(?: (.*?))?::(.*)", line)
    assert match
    properties = dict(part.split("=", 1) for part in (match[2] or "").split(",") if part)
    read = {name: decoded(value) for name, value in properties.items()}
    return {"command": match[1], "message": decoded(match[3]), **read}


def decoded(text: str) -> str:
    for code, sign in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, sign)
    return text


WORKFLOW = [
    *("::error::x", "\n::error::x", "\r::set-env name=PATH::x", "##[error]x"),
    *("%0A::error::x", "::", ",line=9", "::stop-commands::t"),
]


@pytest.mark.parametrize("payload", WORKFLOW)
def test_an_annotation_stays_one(payload: str) -> None:
    for finding in findings_of(Document(payload, payload), hostile_result(payload)):
        line = in_github(finding)
        assert "\n" not in line
        assert "\r" not in line
        read = annotation(line)
        assert (read["command"], set(read)) == ("warning", {"command", "message", "file", *PLACES(read), "title"})
        assert read["line"].isdecimal()
        assert read["file"] == payload.replace("\n", "\\n").replace("\r", "\\r")


def PLACES(read: dict[str, str]) -> set[str]:
    return set(read) & {"line", "endLine", "col", "endColumn"}


# SARIF


def test_a_region_is_of_the_file() -> None:
    [place] = json.loads(in_sarif(found()[0]))["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "a%20b/c%2Cd%3Ae.txt"},
        "region": {"startLine": 2, "startColumn": 1, "endLine": 4, "endColumn": 1, "charOffset": 7, "charLength": 12},
    }
    [place] = json.loads(in_sarif(found(RECORD)[0]))["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 7}


@pytest.mark.parametrize("path", ["a.txt", "caf\udce9 1", "a:b", "%41", "a#b?c", "日本", "/abs/a", "a\nb", "\x1b"])
def test_uris_lead_back_to_the_bytes_of_the_path(path: str) -> None:
    uri = uri_of(path)
    assert re.fullmatch(r"(file:///)?[A-Za-z0-9%/._~-]*", uri)
    assert unquote_to_bytes(uri.removeprefix("file://")) == path.encode("utf-8", "surrogateescape")


def log_of(findings: list[Finding], describe: Any = {}.__getitem__) -> dict[str, Any]:
    results = [in_sarif(finding) for finding in findings]
    rules = {json.loads(result)["ruleId"] for result in results}
    before, after = sarif_around("1.0", rules, describe)
    log: dict[str, Any] = json.loads(before + ",".join(results) + after)
    return log


def check_sarif(log: dict[str, Any]) -> None:
    """The essentials of the schema of SARIF 2.1.0, and that every result's rule is described."""
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    [run] = log["runs"]
    assert set(run) == {"tool", "results", "columnKind", "newlineSequences"}
    assert run["columnKind"] in ("unicodeCodePoints", "utf16CodeUnits")
    rules = run["tool"]["driver"]["rules"]
    ids = [rule["id"] for rule in rules]
    assert len(set(ids)) == len(ids)
    for rule in rules:
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
    for result in run["results"]:
        assert result["ruleId"] in ids
        assert result["level"] in ("none", "note", "warning", "error")
        assert result["message"]["text"]
        [place] = result["locations"]
        region = place["physicalLocation"]["region"]
        assert all(type(value) is int for value in region.values())
        assert region["startLine"] >= 1
        assert (region.get("endLine", 1 << 60), region.get("endColumn", 1)) >= (region["startLine"], 1)
        assert region.get("charOffset", 0) >= 0
        assert re.fullmatch(r"(file:///)?[A-Za-z0-9%/._~-]+", place["physicalLocation"]["artifactLocation"]["uri"])


def test_a_log_is_valid_and_describes_its_rules() -> None:
    log = log_of(found(held=True), {"share/bar": ("a [row] {of} links", "Nobody wrote it.")}.__getitem__)
    check_sarif(log)
    described = {rule["id"]: rule["shortDescription"]["text"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert described["share/bar"] == "a \\[row\\] {{of}} links"
    check_sarif(log_of([]))


def test_messages_hold_no_links_and_no_arguments() -> None:
    text = "[see](http://evil) {0}"
    [finding] = findings_of(Document(text, "a"), result_of(text, [Edit(0, len(text), "", "a/b")]))
    assert json.loads(in_sarif(finding))["message"]["text"] == "remove '\\[see\\](http://evil) {{0}}'"


@pytest.mark.parametrize("form", FORMS)
def test_nothing_hostile_is_printed(form: str) -> None:
    reached = []
    for text in hostile(600):
        path = text.replace("\ud83d", "")  # no file name holds it
        for finding in findings_of(Document(text, path or "a"), hostile_result(text), held=True):
            line = FORMS[form](finding)
            if commands(line):
                reached.append(line)
            if form == "github":
                annotation(line)
            elif form == "sarif":
                check_sarif(log_of([finding]))
    assert reached == []
