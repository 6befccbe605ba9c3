"""changes.jsonl: one line a document that changed, was held back or passed through; enough to restore the originals."""

from __future__ import annotations

from typing import Any

from ..clean import Result
from ..document import Document


def header(version: str, settings: dict[str, Any]) -> bytes:
    """The first line: version, format of the file, unit of the offsets, settings."""
    raise NotImplementedError


def record(
    document: Document, result: Result, before: bytes, after: bytes, splices: list[list[Any]] | None = None
) -> bytes:
    """The line of one document: path, record, id, hashes in and out, encoding, changes, held, meta, flags."""
    raise NotImplementedError


def passed(path: str, record: int | None, data: bytes, reason: str) -> bytes:
    """The line of a file or record that passed through untouched."""
    raise NotImplementedError


def restore(entry: dict[str, Any], after: bytes) -> bytes:
    """The bytes of the original document or record. Raises SafetyError when a hash does not fit."""
    raise NotImplementedError
