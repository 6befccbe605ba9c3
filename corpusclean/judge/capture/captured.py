"""A value with the place it came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Captured:
    """`field` is `value`, as `text[start:end]` says it; offsets in code points."""

    field: str
    value: str
    start: int
    end: int
