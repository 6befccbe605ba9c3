"""Counts of a run: summary.json, and the small table at the end."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Protocol

from ..clean import Result
from .terminal import plain, shown

if TYPE_CHECKING:
    from rich.console import Console

MILLION = 1_000_000  # confidences are summed as whole millionths: sums of floats would depend on how chunks were cut


class Found(Protocol):
    """What is counted of a change or a held finding."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def rule(self) -> str: ...

    @property
    def confidence(self) -> float: ...


@dataclass(slots=True)
class Stats:
    """Counts that add up; one for each chunk, added in order."""

    documents: int = 0  # that could be processed
    changed: int = 0
    held: int = 0  # documents with findings that were not applied
    passed: int = 0  # documents that went through untouched because they could not be processed
    changes: Counter[str] = field(default_factory=Counter)  # by rule
    touched: Counter[str] = field(default_factory=Counter)  # documents, by rule
    characters: Counter[str] = field(default_factory=Counter)  # code points of the original that went, by rule
    touched_kinds: Counter[str] = field(default_factory=Counter)  # documents, by kind
    held_back: Counter[str] = field(default_factory=Counter)  # findings that were not applied, by rule
    millionths: Counter[str] = field(default_factory=Counter)  # of confidence, summed over the changes, by rule
    bytes_in: int = 0  # of what could be processed
    bytes_out: int = 0
    points_in: int = 0  # code points of the texts
    points_out: int = 0

    def count(self, result: Result, bytes_in: int = 0, bytes_out: int = 0) -> None:
        """Count one document."""
        self.documents += 1
        self.changed += bool(result.changes)
        self.held += bool(result.held)
        self.bytes_in += bytes_in
        self.bytes_out += bytes_out
        self.points_in += len(result.original)
        self.points_out += len(result.text)
        self.count_findings(result.changes, result.held)

    def count_findings(self, changes: Sequence[Found], held: Sequence[Found]) -> None:
        """Count what was found in one document."""
        named = [change.rule for change in changes]
        characters, millionths = self.characters, self.millionths
        for rule, change in zip(named, changes, strict=True):
            characters[rule] += change.end - change.start
            millionths[rule] += round(change.confidence * MILLION)
        self.changes.update(named)
        self.touched.update(set(named))
        self.touched_kinds.update({_kind(rule) for rule in set(named)})
        self.held_back.update(finding.rule for finding in held)

    def add(self, other: Stats) -> None:
        """Add the counts of another part of the run."""
        for count in fields(self):
            mine, more = getattr(self, count.name), getattr(other, count.name)
            if isinstance(mine, Counter):
                mine.update(more)
            else:
                setattr(self, count.name, mine + more)

    def summary(self) -> dict[str, Any]:
        """What summary.json holds; names are sorted."""
        return {
            "documents": self.documents + self.passed,
            "changed": self.changed,
            "held": self.held,
            "passed": self.passed,
            "bytes": {"in": self.bytes_in, "out": self.bytes_out},
            "code_points": {"in": self.points_in, "out": self.points_out},
            "kinds": {kind: self._kind_row(kind) for kind in self._kinds()},
            "rules": {rule: self._rule_row(rule) for rule in sorted({*self.changes, *self.held_back})},
        }

    def _kinds(self) -> list[str]:
        return sorted({_kind(rule) for rule in (*self.changes, *self.held_back)})

    def _kind_row(self, kind: str) -> dict[str, int]:
        return {
            "changes": _of_kind(kind, self.changes),
            "documents": self.touched_kinds[kind],
            "characters": _of_kind(kind, self.characters),
            "held": _of_kind(kind, self.held_back),
        }

    def _rule_row(self, rule: str) -> dict[str, Any]:
        changes = self.changes[rule]
        return {
            "changes": changes,
            "documents": self.touched[rule],
            "characters": self.characters[rule],
            "held": self.held_back[rule],
            "confidence": round(self.millionths[rule] / MILLION / changes, 4) if changes else None,
        }


_TOTALS = {"documents": "documents", "changed": "changed", "held": "with held findings", "passed": "passed through"}
_HEAD = ("kind", "changes", "documents", "characters", "held")


def table(stats: Stats, console: Console | None = None) -> None:
    """Print the small table at the end of a run on stderr: by rich on a terminal, else as plain lines without it."""
    summary = stats.summary()
    totals = ", ".join(f"{summary[count]:,} {label}" for count, label in _TOTALS.items())
    rows = [(plain(kind), *(f"{row[column]:,}" for column in _HEAD[1:])) for kind, row in summary["kinds"].items()]
    if console is None and not sys.stderr.isatty():
        lines = [totals, *(_aligned([_HEAD, *rows]) if rows else ())]
        sys.stderr.write("".join(f"{line}\n" for line in lines))
    else:
        _print(totals, rows, console)


def _print(totals: str, rows: list[tuple[str, ...]], console: Console | None) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    console = console or Console(stderr=True)
    console.print(shown(totals, "bold"))
    if not rows:
        return
    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for title in _HEAD:
        grid.add_column(title, justify="left" if title == _HEAD[0] else "right")
    for row in rows:
        grid.add_row(*(shown(cell) for cell in row))
    console.print(grid)


def _aligned(rows: list[tuple[str, ...]]) -> Iterable[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *numbers in rows:
        cells = [number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True)]
        yield "  ".join([first.ljust(widths[0]), *cells])


def _kind(rule: str) -> str:
    return rule.partition("/")[0]


def _of_kind(kind: str, counts: Counter[str]) -> int:
    return sum(count for rule, count in counts.items() if _kind(rule) == kind)
