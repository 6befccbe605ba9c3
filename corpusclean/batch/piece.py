"""What travels between the reader, the workers and the writer: bytes, never texts or changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..files.seen import Seen
from ..files.walk import Source
from ..reports.notable import Notable
from ..reports.stats import Stats

if TYPE_CHECKING:
    from ..reports.colours import Marks

CHUNK_DOCUMENTS = 100  # as many travel together as keep the cost of a journey small,
CHUNK_BYTES = 1 << 20  # and as few as keep memory small


@dataclass(frozen=True, slots=True)
class Piece:
    """A text file, or some records of a JSONL file in a row, terminators included."""

    source: Source
    label: str  # what the reports call the file
    data: bytes
    first: int | None = None  # number of its first record, from 1; None for a text file
    ends: bool = True  # the last piece of its file
    trouble: str = ""  # why nothing of this piece can be processed, or (where it ends a file) why no more could be read
    raw: bool = False  # part of a text or record that is too large to process
    seen: Seen | None = None  # its file as it was when it was opened

    def lines(self) -> list[bytes]:
        """Its records with their terminators. Only \\n ends one: a JSON string may hold U+2028 or a form feed."""
        lines = [line + b"\n" for line in self.data.split(b"\n")]
        if last := lines.pop()[:-1]:
            lines.append(last)
        return lines

    def part(
        self, data: bytes, first: int | None, *, ends: bool = False, raw: bool = False, trouble: str = ""
    ) -> Piece:
        """Another piece of the same file."""
        return replace(self, data=data, first=first, ends=ends, raw=raw, trouble=trouble)

    def of(self, seen: Seen | None) -> Piece:
        """The same of a file that is open now."""
        return replace(self, seen=seen)

    def singly(self) -> Iterator[Piece]:
        """The piece as pieces of one document each."""
        lines = [] if self.first is None or self.raw else self.lines()
        if not lines:
            yield self
            return
        for i, line in enumerate(lines):
            last = i == len(lines) - 1
            trouble = self.trouble if last else ""
            yield replace(self, data=line, first=(self.first or 0) + i, ends=self.ends and last, trouble=trouble)


Chunk = list[Piece]


@dataclass(frozen=True, slots=True)
class Passed:
    """A file or record that went through untouched, and why."""

    name: str
    record: int | None
    reason: str
    exit_code: int = 3
    read: bool = True  # False: there was nothing to pass through

    def __str__(self) -> str:
        place = _named(self.name, self.record)
        return f"{place}: passed through untouched: {self.reason}" if self.read else f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Remark:
    """What a person should know about a decision of theirs."""

    name: str
    record: int | None
    said: str

    def __str__(self) -> str:
        return f"{_named(self.name, self.record)}: {self.said}"


def _named(name: str, record: int | None) -> str:
    return name if record is None else f"{name}, record {record}"


@dataclass(slots=True)
class Done:
    """What became of a piece, in the views that were asked for."""

    data: bytes
    changed: bool = False
    log: bytes = b""  # lines of changes.jsonl
    patch: bytes = b""  # of a text file
    marks: Marks | None = None  # what stands out in its patch
    said: bytes = b""  # what `check` or `explain` prints of it
    passed: list[Passed] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


@dataclass(slots=True)
class Outcome:
    """What became of a chunk: a Done for each Piece, in order."""

    done: list[Done] = field(default_factory=list)
    stats: Stats = field(default_factory=Stats)
    notable: Notable = field(default_factory=Notable)
