"""A line of changes.jsonl as the pages read it."""

from __future__ import annotations

import msgspec

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
        return gone(self.code_points)


class Ruled(msgspec.Struct):
    """What a finding is of."""

    rule: str


class Sketch(msgspec.Struct):
    """What of an entry decides whether it has a page, where not all have."""

    sha256: Sums
    code_points: Points | None = None
    changes: list[Ruled] = []
    held: list[Ruled] = []
    passed: str | None = None
    whole: bool = False


def gone(points: Points | None) -> float:
    """The share of a text that went, from 0 to 1; 0 where it grew."""
    return max(0.0, 1 - points.after / points.before) if points and points.before else 0.0
