"""The documents of a run that a person should look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ..clean import Result

MOST = 10  # of each kind; of more, the number is said


class Lost(NamedTuple):
    """A document that became shorter; lengths in code points."""

    before: int
    after: int
    path: str
    record: int | None

    @property
    def share(self) -> float:
        """How much of it went, from 0 to 1."""
        return 1 - self.after / self.before


class Flagged(NamedTuple):
    """A document with flags, as `Result.flags` has them."""

    path: str
    record: int | None
    flags: tuple[str, ...]


@dataclass(slots=True)
class Notable:
    """The documents that lost the largest share, and the first that have flags. Adds up, chunk by chunk, in order."""

    lost: list[Lost] = field(default_factory=list)
    flagged: list[Flagged] = field(default_factory=list)
    flags: int = 0  # documents with flags

    def look(self, result: Result, path: str, record: int | None) -> None:
        """Take a document, if there is something to say of it."""
        before, after = len(result.original), len(result.text)
        if after < before:
            self._take([Lost(before, after, path, record)], [], 0)
        if result.flags:
            self._take([], [Flagged(path, record, result.flags)], 1)

    def add(self, other: Notable) -> None:
        """Add the next part of the run."""
        self._take(other.lost, other.flagged, other.flags)

    def _take(self, lost: list[Lost], flagged: list[Flagged], flags: int) -> None:
        if lost:
            ranked = sorted([*self.lost, *lost], key=lambda d: (-d.share, -d.before, d.path, d.record or 0))
            self.lost = ranked[:MOST]
        self.flagged += flagged[: MOST - len(self.flagged)]
        self.flags += flags
