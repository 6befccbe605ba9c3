"""A JSONL file is a document a line. Only the text field's bytes of a changed record change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..document import Document


@dataclass(frozen=True, slots=True)
class Fields:
    """Where a record keeps what we need."""

    text: str = "text"
    id: str = "id"
    url: str = "url"
    meta: str | None = None  # the field that takes what was captured, when asked for


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a JSONL file, its terminator excluded, and the document in it."""

    line: bytes
    document: Document


def read(line: bytes, path: str, number: int, fields: Fields) -> Record:
    """The record in a line. Raises PassThrough: no JSON, no object, no text field, text not a string."""
    raise NotImplementedError


def rewritten(record: Record, text: str, meta: dict[str, Any] | None, fields: Fields) -> tuple[bytes, list[list[Any]]]:
    """The line with the clean text (and the meta field) in it, and the splices that lead back.

    A splice is [start, length, old]: `old` (a str, its bytes in UTF-8 with surrogateescape) stood where the new line
    has `length` bytes at byte `start`.
    """
    raise NotImplementedError


def restored(line: bytes, splices: list[list[Any]]) -> bytes:
    """The line as it was: restored(*rewritten(record, ...)) == record.line."""
    raise NotImplementedError
