"""changes.jsonl: one line a document that changed, was held back or passed through; enough to restore the originals.

The line with the hashes of a whole file, after its documents, is made in `batch/sums.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ..clean import Result
from ..document import Document
from ..errors import SafetyError, UsageError
from ..files.jsonl import restored
from ..text.edit import Edit
from ..text.ledger import Change, apply
from ..text.lines import LineNumbers
from .terminal import SHORT, plain, shortened

REPORT = 1  # the version of this file's format

Read = TypeVar("Read", bound=msgspec.Struct)

_SURROGATE = re.compile("[\ud800-\udfff]")
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


def header(version: str, settings: dict[str, Any]) -> bytes:
    """The first line: version, format of the file, unit of the offsets, settings."""
    return _line({"corpusclean": version, "report": REPORT, "offsets": "code points", **settings})


def record(
    document: Document, result: Result, before: bytes, after: bytes, splices: list[list[Any]] | None = None
) -> bytes:
    """The line of one document: path, record, id, hashes in and out, encoding, lengths, changes, held, meta and
    where it stands, flags.

    `before` and `after` are a text file's bytes, or those of a JSONL line without its terminator, and then `splices`
    lead back where they differ. restore(the line, after) == before. Raises SafetyError when the splices do not.
    """
    if splices is not None and restored(after, splices) != before:
        raise SafetyError(f"{_place(document.path, document.record)}: its splices do not lead back; nothing is written")
    if splices is None and before != after and not _leads_back(document, result, before, after):
        splices = [[0, len(after), before.decode("utf-8", "surrogateescape")]]
    entry = _entry(document.path, document.record, before, after)
    if document.id is not None:
        entry["id"] = document.id
    if document.url is not None:
        entry["url"] = document.url
    encoding = document.encoding
    line_of = LineNumbers(result.original)
    entry["encoding"] = {"name": encoding.name, "errors": encoding.errors, "why": encoding.why}
    entry["code_points"] = {"in": len(result.original), "out": len(result.text)}
    entry["changes"] = _findings(result.changes, result.original, line_of)
    entry["held"] = _findings(result.held, result.original, line_of)
    entry["meta"] = result.meta
    entry["captured"] = [
        _Captured(c.field, c.value, c.start, c.end, line_of(c.start), result.original[c.start : c.end])
        for c in result.captured
    ]
    entry["flags"] = result.flags
    if splices is not None:
        entry["splices"] = splices
    return _line(entry)


def passed(path: str, record: int | None, data: bytes, reason: str) -> bytes:
    """The line of a file or record that passed through untouched."""
    return _line({**_entry(path, record, data, data), "passed": reason})


def restore(entry: dict[str, Any], after: bytes) -> bytes:
    """The bytes of the original document or record. Raises SafetyError when a hash does not fit."""
    try:
        place = _place(entry["path"], entry["record"])
        hashes = entry["sha256"]["in"], entry["sha256"]["out"]
    except (AttributeError, LookupError, TypeError) as error:
        raise SafetyError("a line of the report names no file or no hashes; use the one that `clean` wrote") from error
    if sha256(after).hexdigest() != hashes[1]:
        raise SafetyError(
            f"{place}: these are not the bytes that this report is about (their SHA-256 is another); "
            "restore from the output as `clean` wrote it, with the report of that run"
        )
    try:
        before = after if hashes[0] == hashes[1] else _undone(entry, after)
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        why = shortened(f"{type(error).__name__}: {error}", 2 * SHORT)
        raise SafetyError(f"{place}: the report's line is damaged ({why}); use the one that `clean` wrote") from error
    if sha256(before).hexdigest() != hashes[0]:
        raise SafetyError(
            f"{place}: undoing the changes does not give the original's SHA-256, so nothing is restored; "
            "the report's line was altered: use the one that `clean` wrote"
        )
    return before


class Report:
    """A changes.jsonl that was written before: its header, and its entries one by one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._open() as lines:
            self.header = self._object(1, next(lines, b""))
        if self.header.get("report") != REPORT or "corpusclean" not in self.header:
            raise self._error(1, f"not the header of a report in format {REPORT}")

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for number, line in self._lines():
            entry = self._object(number, line)
            if "path" not in entry:
                raise self._error(number, "it names no file")
            yield entry

    def entries(self, kind: type[Read]) -> Iterator[Read]:
        """Its entries as structs: what the struct does not name is not read. Raises UsageError."""
        decode = msgspec.json.Decoder(kind).decode
        for number, line in self._lines():
            try:
                yield decode(line)
            except msgspec.ValidationError as error:
                raise self._error(number, f"it is damaged ({error})") from error
            except (ValueError, RecursionError):
                try:
                    yield msgspec.convert(self._with_surrogates(number, line), kind)
                except msgspec.ValidationError as error:
                    raise self._error(number, f"it is damaged ({error})") from error

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        """The lines of its entries with their numbers."""
        with self._open() as lines:
            yield from islice(enumerate(lines, 1), 1, None)

    def _open(self) -> Any:
        try:
            return self.path.open("rb")
        except OSError as error:
            raise UsageError(
                f"{plain(str(self.path))}: {error.strerror}; give the report folder that `clean` wrote"
            ) from error

    def _object(self, number: int, line: bytes) -> dict[str, Any]:
        try:
            found = _decode(line)
        except (ValueError, RecursionError):
            found = self._with_surrogates(number, line)
        if not isinstance(found, dict):
            raise self._error(number, "it is no JSON object")
        return found

    def _with_surrogates(self, number: int, line: bytes) -> Any:
        """msgspec refuses the escape of a lone surrogate, which the standard library reads."""
        try:
            return json.loads(line)
        except (ValueError, RecursionError) as error:
            raise self._error(number, "it is no JSON, or cut") from error

    def _error(self, number: int, what: str) -> UsageError:
        return UsageError(
            f"{plain(str(self.path))}, line {number}: {what}; give the changes.jsonl of a finished run of `clean`"
        )


def _place(path: str, record: int | None) -> str:
    return plain(path) if record is None else f"{plain(path)}, record {record}"


def _entry(path: str, record: int | None, before: bytes, after: bytes) -> dict[str, Any]:
    hashes = {"in": sha256(before).hexdigest(), "out": sha256(after).hexdigest()}
    return {"path": path, "record": record, "sha256": hashes}


class _Captured(msgspec.Struct):
    """Where a value of `meta` comes from: original[start:end] is `old`, and says it."""

    field: str
    value: str
    start: int
    end: int
    line: int  # from 1, in the original text
    old: str


class Cause(msgspec.Struct):
    """One of several edits behind a change."""

    rule: str
    confidence: float
    evidence: tuple[str, ...]


class Finding(msgspec.Struct, omit_defaults=True):
    """A change, or a held finding, as it stands in the report. A struct: half the time of a dictionary."""

    start: int
    end: int
    line: int  # from 1, in the original text
    old: str
    new: str
    rule: str
    kind: str
    confidence: float
    evidence: tuple[str, ...]
    causes: list[Cause] = []  # in the order they happened, where there was more than one


def _findings(changes: Sequence[Change], original: str, line_of: LineNumbers) -> list[Finding]:
    found = []
    for change in changes:
        start, end, causes = change.start, change.end, change.causes
        last = causes[-1]
        kind = last.rule.partition("/")[0]
        finding = Finding(
            start, end, line_of(start), original[start:end], change.new, last.rule, kind, last.confidence, last.evidence
        )
        if len(causes) > 1:
            finding.confidence = change.confidence
            finding.causes = [Cause(cause.rule, cause.confidence, cause.evidence) for cause in causes]
        found.append(finding)
    return found


def _line(entry: dict[str, Any]) -> bytes:
    """One line of JSON. Lone surrogates (file names, single bytes of a text) are escaped, all else is UTF-8."""
    try:
        return _encode(entry) + b"\n"
    except UnicodeEncodeError:
        text = json.dumps(msgspec.to_builtins(entry), ensure_ascii=False, separators=(",", ":"))
        return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text).encode() + b"\n"


def _leads_back(document: Document, result: Result, before: bytes, after: bytes) -> bool:
    """Whether the changes of a text are enough. Not where stray bytes, once apart, now stand together as a letter."""
    try:
        return (
            after.decode("utf-8", "surrogateescape") == result.text
            and result.original.encode(document.encoding.name, document.encoding.errors) == before
        )
    except UnicodeEncodeError:
        return False


def _undone(entry: dict[str, Any], after: bytes) -> bytes:
    if "splices" in entry:
        return restored(after, entry["splices"])
    shift = 0
    back = []
    for change in entry["changes"]:
        start, old, new = change["start"] + shift, change["old"], change["new"]
        back.append(Edit(start, start + len(new), old, change["rule"]))
        shift += len(new) - len(old)
    text = apply(after.decode("utf-8", "surrogateescape"), back)
    return text.encode(entry["encoding"]["name"], entry["encoding"]["errors"])
