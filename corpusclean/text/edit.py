"""What a rule says about the text it was shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):  # a frozen dataclass takes three times as long to make, and pages have a hundred edits
    """Put `new` in the place of `text[start:end]`; offsets in code points of the text the rule was shown."""

    start: int
    end: int
    new: str
    rule: str  # "share/bar": kind, then what was found
    confidence: float = 1.0
    evidence: tuple[str, ...] = ()  # what spoke for it, in words a person can read


def settle(edits: Iterable[Edit]) -> list[Edit]:
    """The edits in order, without those that overlap a better one.

    Better is what starts first, then what reaches further, then the surer. Touching is not overlapping,
    but of two insertions at one place only one stands: their order would be anybody's guess.
    """
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, -e.end, -e.confidence, e.rule)):
        if kept and (edit.start < kept[-1].end or (edit.start, edit.end) == (kept[-1].start, kept[-1].end)):
            continue
        kept.append(edit)
    return kept
