"""What a run counts, and the exit code that follows."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..reports.notable import Notable
from ..reports.stats import Stats
from .piece import Done, Outcome, Passed, Piece, Remark

NAMED = 10  # files and records that pass through, and remarks on decisions, on stderr; of more, the number is said


@dataclass(slots=True)
class Tally:
    """Counts so far; the same whatever the number of workers is."""

    stats: Stats = field(default_factory=Stats)
    notable: Notable = field(default_factory=Notable)
    bytes: int = 0  # read
    would_change: bool = False
    passed: list[Passed] = field(default_factory=list)  # the first of them
    passed_through: int = 0
    remarks: list[Remark] = field(default_factory=list)  # the first of them
    remarked: int = 0
    exit_code: int = 0  # 3 or 4 when something passed through

    def take(self, outcome: Outcome) -> None:
        """Count a chunk."""
        self.stats.add(outcome.stats)
        self.notable.add(outcome.notable)

    def note(self, piece: Piece, done: Done) -> None:
        """Count a piece."""
        self.bytes += len(piece.data)
        self.would_change |= done.changed
        for passed in done.passed:
            self.note_passed(passed)
        self.remarked += len(done.remarks)
        self.remarks += done.remarks[: NAMED - len(self.remarks)]

    def note_passed(self, passed: Passed) -> None:
        """Count a file or record that goes through untouched."""
        self.passed_through += 1
        self.exit_code = max(self.exit_code, passed.exit_code)
        if len(self.passed) < NAMED:
            self.passed.append(passed)
