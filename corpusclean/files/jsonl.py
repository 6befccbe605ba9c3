"""A JSONL file is a document a line. Only the text field's bytes of a changed record change."""

from __future__ import annotations

import codecs
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..document import Document
from ..errors import PassThrough, UsageError
from .literal import Hand, hand, members
from .splices import Splice, splices_between, undone

TELLING = 64  # bytes of a text that are looked for in its line: a search for all of it studies all of it first


@dataclass(frozen=True, slots=True)
class Fields:
    """Where a record keeps what we need. Names of the outermost object; "data.text" is a name with a dot."""

    text: str = "text"
    id: str = "id"
    url: str = "url"
    meta: str | None = None  # the field that takes what was captured, when asked for


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a JSONL file, its terminator excluded, and the document in it."""

    line: bytes
    document: Document
    literal: bytes = b""  # the text as it stands in the line, with its quotes


Swap = tuple[int, int, bytes]  # start and end in a line, and the bytes that are put there


def read(line: bytes, path: str, number: int, fields: Fields) -> Record:
    """The record in a line. Raises PassThrough: no JSON, no object, no text field, text not a string, an empty line.

    What many writers write though it is no JSON is read: NaN and Infinity, half surrogate pairs as escapes, and a byte
    order mark. The mark and a "\\r" at the end stay in the line.
    """
    body = line.removeprefix(codecs.BOM_UTF8)
    values = _values(body)
    if fields.text not in values:
        raise PassThrough(f"the record has no field {fields.text!r}; name the field of the text with --field")
    literal = bytes(values[fields.text])
    text = _string(literal)
    if text is None:
        raise PassThrough(f"the field {fields.text!r} is no string")
    name, url = (_name(values.get(field)) for field in (fields.id, fields.url))
    return Record(line, Document(text, path, number, name, url), literal)


def has_meta(record: Record, fields: Fields) -> bool:
    """Whether a record has its meta field. A clean record that has one keeps it: a second pass knows less."""
    return any(name == fields.meta for name, _, _ in members(record.line))


def rewritten(record: Record, text: str, meta: dict[str, Any] | None, fields: Fields) -> tuple[bytes, list[Swap]]:
    """The line with the clean text (and the meta field) in it, and what was put where, in order.

    Raises PassThrough where no line can hold the text: two halves of surrogate pairs that stood apart would read as
    one character.
    """
    line, swaps = record.line, []
    style = hand(record.literal.decode(), line.isascii())
    if text != record.document.text:
        new = style.write(text)
        if _string(new) != text:
            raise PassThrough("halves of surrogate pairs in the text would join into another character")
        start, end = _place(record, fields.text)
        swaps.append((start, end, new))
    if meta is not None and fields.meta is not None:
        swaps.append(_meta(record, meta, fields, style))
    pieces, at = [], 0
    for start, end, new in sorted(swaps):
        pieces += [line[at:start], new]
        at = end
    return b"".join([*pieces, line[at:]]), sorted(swaps)


def splices(line: bytes, swaps: list[Swap]) -> list[list[Any]]:
    """What leads back to the line: restored(rewritten line, splices) == line. Only reports need it.

    A splice is [start, length, old]: `old` (a str, its bytes in UTF-8 with surrogateescape) stood where the new line
    has `length` bytes at byte `start`. Splices are sorted and disjoint.
    """
    found: list[Splice] = []
    shift = 0
    for start, end, new in swaps:
        found += splices_between(line[start:end], new, start + shift)
        shift += len(new) - (end - start)
    return [list(splice) for splice in found]


def restored(line: bytes, splices: list[list[Any]]) -> bytes:
    """The line as it was."""
    return undone(line, [(start, length, old) for start, length, old in splices])


def _values(body: bytes) -> dict[str, Any]:
    """The members of the object in a line, each value as its bytes. The last of several with one name counts."""
    import msgspec

    if not body.strip():
        raise PassThrough("an empty line")
    try:
        body.decode()
        values: dict[str, Any] = _decoder().decode(body)
        return values
    except msgspec.ValidationError:
        raise PassThrough("the line is JSON, but no object") from None
    except RecursionError:
        raise PassThrough("the JSON is nested too deeply") from None
    except UnicodeDecodeError as error:
        raise PassThrough(f"malformed JSON: not UTF-8 at byte {error.start + 1}") from None
    except msgspec.DecodeError as error:
        return _lax(body, str(error).removeprefix("JSON is malformed: "))


def _lax(body: bytes, reason: str) -> dict[str, bytes]:
    """The same of a line that msgspec refuses and Python's own parser takes."""
    try:
        value = json.loads(body.decode(), parse_int=len, parse_float=len)  # no number is needed, nor its cost
    except ValueError:
        raise PassThrough(f"malformed JSON: {reason}") from None
    except RecursionError:
        raise PassThrough("the JSON is nested too deeply") from None
    if not isinstance(value, dict):
        raise PassThrough("the line is JSON, but no object")
    return {name: body[start:end] for name, start, end in members(body)}


@cache
def _decoder() -> Any:
    import msgspec

    return msgspec.json.Decoder(dict[str, msgspec.Raw])


def _string(literal: bytes) -> str | None:
    """The text of a string literal; None for another value."""
    import msgspec

    if not literal.startswith(b'"'):
        return None
    try:
        return msgspec.json.decode(literal, type=str)
    except msgspec.DecodeError:
        text: str = json.loads(literal)  # half a surrogate pair
        return text


def _name(value: Any) -> str | None:
    """An id: a string, or a number as it was written, which may have more digits than any float."""
    if value is None:
        return None
    literal = bytes(value)
    if literal[:1] in (b"{", b"[", b"n", b"t", b"f"):
        return None
    return _string(literal) if literal.startswith(b'"') else literal.decode()


def _place(record: Record, field: str) -> tuple[int, int]:
    """Where the text literal stands in the line: where it begins, if nothing else begins so."""
    head = record.literal[:TELLING]
    start = record.line.find(head)
    if record.line.find(head, start + 1) < 0:  # not `count`: in "text":":" the literal overlaps what is like it
        return start, start + len(record.literal)
    return next((start, end) for name, start, end in reversed(list(members(record.line))) if name == field)


def _meta(record: Record, meta: dict[str, Any], fields: Fields, style: Hand) -> tuple[int, int, bytes]:
    """The meta field as an edit of the line: in place of a member of its name, or as a new last one."""
    if fields.meta in (fields.text, fields.id, fields.url):
        raise UsageError(f"--meta {fields.meta}: this field is read; name another one")
    line = record.line
    found = list(members(line))
    spaced = line[found[0][1] - 1 : found[0][1]] == b" "
    data = style.dump(meta, spaced).encode()
    for name, start, end in reversed(found):
        if name == fields.meta:
            return start, end, data
    end = found[-1][2]
    gap = b" " if spaced else b""
    return end, end, b"," + gap + style.write(str(fields.meta)) + b":" + gap + data
