"""Counts of a run: summary.json, and the small table at the end."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..clean import Result


@dataclass(slots=True)
class Stats:
    """Counts that add up; one for each chunk, added in order."""

    documents: int = 0
    changed: int = 0
    held: int = 0  # documents with findings that were not applied
    passed: int = 0  # documents that went through untouched because they could not be processed
    changes: Counter[str] = field(default_factory=Counter)  # by rule
    touched: Counter[str] = field(default_factory=Counter)  # documents, by rule
    characters: Counter[str] = field(default_factory=Counter)  # code points of the original removed or replaced, by rule

    def count(self, result: Result) -> None:
        """Count one document."""
        raise NotImplementedError

    def add(self, other: Stats) -> None:
        """Add the counts of another part of the run."""
        raise NotImplementedError

    def summary(self) -> dict[str, Any]:
        """What summary.json holds."""
        raise NotImplementedError
