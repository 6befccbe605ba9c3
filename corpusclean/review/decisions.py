"""The file of decisions: JSON lines, made by the pages of `report` or by hand.

    {"corpusclean":"decisions","version":1}
    {"document":"<sha256.in>","path":"a.txt","record":null,"decision":"refuse","rule":"share/bar","start":0,"end":19}

`document` is the hash of the original as changes.jsonl has it under sha256.in; `path` and `record` are for people.
`start` and `end` are code points of the original; without them the decision is about the whole rule in that document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from reprlib import repr as brief
from typing import Any

from ..errors import SettingsError

VERSION = 1
HEADER = {"corpusclean": "decisions", "version": VERSION}

_HASH = re.compile("[0-9a-f]{64}")
_RULE = re.compile("[^/]+/[^/]+")
_NEEDED = ("document", "decision", "rule")
_KNOWN = ("document", "path", "record", "decision", "rule", "start", "end")


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether the changes and held findings of a rule, or only that of one span, are to be made."""

    accept: bool
    rule: str
    span: tuple[int, int] | None = None  # in code points of the original; None: wherever the rule found something

    def __str__(self) -> str:
        place = f" at {self.span[0]}-{self.span[1]}" if self.span else ""
        return f"{'accept' if self.accept else 'refuse'} {self.rule}{place}"


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions of a file, by the hash of the original they are about. Picklable."""

    documents: Mapping[str, Sequence[Decision]] = field(default_factory=dict)
    file: str = ""
    sha256: str = ""  # of the file

    def about(self, document: bytes) -> Sequence[Decision]:
        """The decisions about a text file, or a record without its line end, as it came."""
        return self.documents.get(sha256(document).hexdigest(), ()) if self.documents else ()


def read(file: Path) -> Decisions:
    """The decisions of a file. Raises SettingsError, with file, line and field."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror}; give the decisions that you saved") from error
    header, *lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    found = _object(header, f"{file}, line 1")
    if found.get("corpusclean") != HEADER["corpusclean"]:
        raise SettingsError(f"{file}, line 1: no file of decisions; its first line must be {json.dumps(HEADER)}")
    if found.get("version") != VERSION:
        raise SettingsError(
            f"{file}, line 1: `version` is {brief(found.get('version'))}, and this corpusclean reads {VERSION}; "
            "save the decisions again from a report of its own"
        )
    documents: dict[str, list[Decision]] = {}
    for number, line in enumerate(lines, 2):
        if line.strip():
            where = f"{file}, line {number}"
            entry = _checked(_object(line, where), where)
            documents.setdefault(entry["document"], []).append(_decision(entry, where))
    return Decisions(documents, str(file), sha256(data).hexdigest())


def _object(line: bytes, where: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SettingsError(f"{where}: no JSON, or cut; save the decisions again, or take the line out") from error
    if not isinstance(found, dict):
        raise SettingsError(f"{where}: no JSON object; save the decisions again, or take the line out")
    return found


def _checked(entry: dict[str, Any], where: str) -> dict[str, Any]:
    """The entry, if it has all fields and no other: a misspelt `start` would make a decision about a whole rule."""
    for name in _NEEDED:
        if name not in entry:
            raise SettingsError(f"{where}: the field `{name}` is missing")
    for name in entry:
        if name not in _KNOWN:
            raise SettingsError(f"{where}: unknown field {brief(name)}; a decision has {', '.join(_KNOWN)}")
    if ("start" in entry) != ("end" in entry):
        raise SettingsError(f"{where}: `start` and `end` go together; give both, or neither for the whole rule")
    return entry


def _decision(entry: dict[str, Any], where: str) -> Decision:
    document, decision, rule = (entry[name] for name in _NEEDED)
    if not isinstance(document, str) or not _HASH.fullmatch(document):
        raise SettingsError(
            f"{where}: `document` must be the sha256.in of a line of changes.jsonl, not {brief(document)}"
        )
    if decision not in ("accept", "refuse"):
        raise SettingsError(f"{where}: `decision` must be accept or refuse, not {brief(decision)}")
    if not isinstance(rule, str) or not _RULE.fullmatch(rule):
        raise SettingsError(f"{where}: `rule` must be like share/buttons, not {brief(rule)}")
    if not isinstance(entry.get("path", ""), str):
        raise SettingsError(f"{where}: `path` must be a string, not {brief(entry['path'])}")
    if type(entry.get("record")) not in (int, type(None)):
        raise SettingsError(f"{where}: `record` must be a number or null, not {brief(entry['record'])}")
    return Decision(decision == "accept", rule, _span(entry, where) if "start" in entry else None)


def _span(entry: dict[str, Any], where: str) -> tuple[int, int]:
    start, end = entry["start"], entry["end"]
    for name in ("start", "end"):
        if type(entry[name]) is not int or entry[name] < 0:
            raise SettingsError(f"{where}: `{name}` must be a place in code points from 0, not {brief(entry[name])}")
    if end < start:
        raise SettingsError(f"{where}: `end` is {end}, before `start` at {start}")
    return start, end
