"""A line of changes.jsonl as the pages read it."""

from __future__ import annotations

from typing import Any

import msgspec

from ...errors import UsageError
from ..records import Finding


class Sums(msgspec.Struct):
    """Hashes of a document before and after."""

    before: str = msgspec.field(name="in")
    after: str = msgspec.field(name="out")


class Points(msgspec.Struct):
    """Lengths of a text before and after, in code points."""

    before: int = msgspec.field(name="in")
    after: int = msgspec.field(name="out")


class Encoding(msgspec.Struct):
    """How the bytes of a file were read."""

    name: str = "utf-8"
    errors: str = "strict"
    why: str = ""


class Entry(msgspec.Struct):
    """A document that changed, was held back or passed through; or the sums of a whole file."""

    path: str
    record: int | None
    sha256: Sums
    id: str | None = None
    url: str | None = None
    encoding: Encoding | None = None
    code_points: Points | None = None
    changes: list[Finding] = []
    held: list[Finding] = []
    flags: list[str] = []
    passed: str | None = None  # why it went through untouched
    whole: bool = False

    @property
    def share(self) -> float:
        """How much of the text went, from 0 to 1; 0 where it grew."""
        points = self.code_points
        return max(0.0, 1 - points.after / points.before) if points and points.before else 0.0


def entry_of(line: dict[str, Any]) -> Entry:
    """The entry in a line. Raises UsageError for one that `clean` did not write."""
    try:
        return msgspec.convert(line, Entry)
    except msgspec.ValidationError as error:
        raise UsageError(f"a line of changes.jsonl is damaged ({error}); use the one that `clean` wrote") from error
