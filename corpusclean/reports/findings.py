"""What `check` prints of a finding: for people, for programs, for GitHub, for code scanning (SARIF 2.1.0).

Everything of a corpus goes through `plain` first, so that no form holds a line end, an escape or a bidi control of it.
"""

from __future__ import annotations

import json
import os
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple
from urllib.parse import quote

from ..clean import Result
from ..document import Document
from ..text.ledger import Change
from ..text.lines import lines
from .explain import Describe, in_words
from .terminal import plain

ENCODING = "encoding"  # the rule of a file whose bytes change, and nothing else
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class Finding(NamedTuple):
    """A finding with its places: lines and columns from 1, in code points; an end is the place after the last one."""

    document: Document
    change: Change | None  # None: the bytes would change, but not the text
    held: bool
    rule: str
    message: str  # one safe line
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


def findings_of(document: Document, result: Result, recoded: bool = False, *, held: bool = False) -> Iterator[Finding]:
    """The findings of one document in the order of the text; those that are held only if asked for.

    `recoded`: the bytes would change; without changes in the text it is their encoding.
    """
    if recoded and not result.changes:
        yield Finding(document, None, False, ENCODING, f"{plain(document.encoding.name)} -> utf-8")
    found = [(change, False) for change in result.changes]
    if held:
        found = sorted([*found, *((change, True) for change in result.held)], key=lambda f: (*f[0][:2], f[1]))
    if not found:
        return
    starts = [line.start for line in lines(result.original)]

    def place(offset: int) -> tuple[int, int]:
        number = bisect_right(starts, offset)
        return number, offset - starts[number - 1] + 1

    for change, is_held in found:
        message = in_words(change, result.original)
        yield Finding(document, change, is_held, change.rule, message, *place(change.start), *place(change.end))


def place_of(document: Document) -> str:
    """A document as messages name it."""
    return document.path if document.record is None else f"{document.path}:{document.record}"


def in_text(found: Finding) -> str:
    """path:line:col: rule: what; in JSONL, path:record:line:col."""
    return f"{plain(place_of(found.document))}:{found.line}:{found.column}: {plain(found.rule)}: {found.message}"


def in_json(found: Finding) -> str:
    """An object with the words of changes.jsonl. One line."""
    change = found.change
    entry: dict[str, Any] = {
        "path": found.document.path,
        "record": found.document.record,
        "line": found.line,
        "column": found.column,
        "end_line": found.end_line,
        "end_column": found.end_column,
        "rule": found.rule,
        "kind": found.rule.partition("/")[0],
        "held": found.held,
        "message": found.message,
    }
    if change:
        entry |= {"start": change.start, "end": change.end, "new": change.new, "confidence": change.confidence}
        entry["evidence"] = change.causes[-1].evidence
    return json.dumps(entry, separators=(",", ":"))


def in_github(found: Finding) -> str:
    """A workflow command that makes one annotation. A record of JSONL is one line of its file."""
    document = found.document
    name = _property(plain(document.path))
    at = f"line={found.line},endLine={found.end_line},col={found.column},endColumn={found.end_column}"
    if document.record is not None:
        at = f"line={document.record}"
    elif found.end_line != found.line:  # GitHub takes columns only within one line
        at = f"line={found.line},endLine={found.end_line - (found.end_column == 1)}"
    title = _property(f"corpusclean ({plain(found.rule)})")
    return f"::warning file={name},{at},title={title}::{_data(in_text(found))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def in_sarif(found: Finding) -> str:
    """A result object. One line. A record of JSONL is one line of its file."""
    document, change = found.document, found.change
    facts: dict[str, Any] = {}
    if document.record is not None:
        region: dict[str, int] = {"startLine": document.record}
        facts["record"] = document.record
    else:
        region = {"startLine": found.line, "startColumn": found.column}
        region |= {"endLine": found.end_line, "endColumn": found.end_column}
        if change:
            region |= {"charOffset": change.start, "charLength": change.end - change.start}
    if change:
        facts |= {"confidence": change.confidence, "evidence": [plain(words) for words in change.causes[-1].evidence]}
    place = {"artifactLocation": {"uri": uri_of(document.path)}, "region": region}
    entry = {
        "ruleId": plain(found.rule),
        "level": "note" if found.held else "warning",
        "message": {"text": _message(found.message)},
        "locations": [{"physicalLocation": place}],
        "properties": facts,
    }
    return json.dumps(entry, separators=(",", ":"))


def uri_of(path: str) -> str:
    """A path as SARIF names artifacts: percent-encoded, relative to where the run stood unless it begins at the root.

    A colon is encoded, too: "a:b.txt" is no scheme.
    """
    encoded = quote(os.fsencode(path).replace(os.sep.encode(), b"/"), safe="/")
    return f"file://{encoded}" if encoded.startswith("/") else encoded


def _message(text: str) -> str:
    """Plain text for SARIF, where {0} is an argument and [this](target) a link."""
    return text.replace("{", "{{").replace("}", "}}").replace("[", "\\[").replace("]", "\\]")


def sarif_around(version: str, rules: Iterable[str], describe: Describe) -> tuple[str, str]:
    """What stands before and after the results of a SARIF log: the rules they name come last, when they are known."""
    driver = {"name": "corpusclean", "version": version, "rules": [_sarif_rule(id, describe) for id in sorted(rules)]}
    before = f'{{"$schema":{json.dumps(SCHEMA)},"version":"2.1.0","runs":[{{"results":['
    units = {"columnKind": "unicodeCodePoints", "newlineSequences": ["\r\n", "\n", "\r"]}
    after = json.dumps({"tool": {"driver": driver}, **units}, separators=(",", ":"))
    return before, f"],{after[1:]}]}}"


def _sarif_rule(id: str, describe: Describe) -> dict[str, Any]:
    try:
        finds, why = describe(id)
    except KeyError:
        finds, why = "a text that is not in UTF-8" if id == ENCODING else id, "The output is UTF-8."
    return {
        "id": id,
        "shortDescription": {"text": _message(plain(finds))},
        "fullDescription": {"text": _message(plain(why))},
    }


FORMS: dict[str, Callable[[Finding], str]] = {
    "text": in_text,
    "json": in_json,
    "github": in_github,
    "sarif": in_sarif,
}
WITH_HELD = ("json", "sarif")  # where what is held can be told from what would change
