"""Edits of many stages, kept as changes to one original.

Laws (proven on random histories in tests/text/test_ledger.py):

    ledger.text == the fold of all applied edits over the original
    apply(original, ledger.changes) == ledger.text
    apply(ledger.text, inverse(original, ledger.changes)) == original
    changes are sorted and disjoint, none is trivial, each has a cause
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .edit import Edit


@dataclass(frozen=True, slots=True)
class Change:
    """`original[start:end]` became `new`, because of `causes`, in the order they happened."""

    start: int
    end: int
    new: str
    causes: tuple[Edit, ...]

    @property
    def rule(self) -> str:
        """The last cause names the change."""
        return self.causes[-1].rule

    @property
    def confidence(self) -> float:
        """A change is as sure as the least sure of its causes."""
        return min(cause.confidence for cause in self.causes)


def apply(text: str, edits: Sequence[Edit] | Sequence[Change]) -> str:
    """The text after sorted, disjoint edits or changes. Linear. Raises ValueError when they are neither."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        if not at <= edit.start <= edit.end <= len(text):
            raise ValueError(f"edits overlap, are out of order or leave the text: {edit!r} after {at} of {len(text)}")
        parts += (text[at : edit.start], edit.new)
        at = edit.end
    parts.append(text[at:])
    return "".join(parts)


def inverse(original: str, changes: Sequence[Change]) -> list[Change]:
    """Changes that turn the clean text back into the original; their spans are places in the clean text."""
    shift = 0
    back = []
    for change in changes:
        start = change.start + shift
        back.append(Change(start, start + len(change.new), original[change.start : change.end], change.causes))
        shift += len(change.new) - (change.end - change.start)
    return back


class Ledger:
    """A text, its original, and the changes between them."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = original
        self.changes: list[Change] = []

    def apply(self, edits: Sequence[Edit]) -> None:
        """Apply sorted, disjoint edits, given in the coordinates of `self.text`. Linear in edits and changes.

        A later edit that overlaps an earlier change joins it; touching is not overlapping.
        A change that puts the original back vanishes.
        """
        edits = [e for e in edits if self.text[e.start : e.end] != e.new]
        if not edits:
            return
        after = apply(self.text, edits)
        self.changes = _compose(self.original, self.text, self.changes, edits)
        self.text = after

    def locate(self, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """The spans of the original behind spans of the text, in any order; logarithmic for each.

        A change that a span cuts is taken whole; one that only touches it stays outside.
        """
        back = inverse(self.original, self.changes)
        starts = [b.start for b in back]

        def behind(start: int, end: int) -> tuple[int, int]:
            i, j = bisect_right(starts, start) - 1, bisect_left(starts, end) - 1
            low = start if i < 0 else self._original_place(i, back[i], start, cut=self.changes[i].start)
            high = end if j < 0 else self._original_place(j, back[j], end, cut=self.changes[j].end)
            return low, max(low, high)

        return [behind(start, end) for start, end in spans]

    def _original_place(self, index: int, back: Change, at: int, cut: int) -> int:
        """Where a place of the text, not left of change `index`, lies in the original; `cut` if inside the change."""
        change = self.changes[index]
        if at >= back.end:
            return change.end + at - back.end
        return change.start if at == back.start else cut


def _compose(original: str, text: str, changes: list[Change], edits: Sequence[Edit]) -> list[Change]:
    """One sorted list from changes (original to text) and edits (text to what comes next)."""
    back = inverse(original, changes)  # where each change lies in the text
    composed: list[Change] = []
    shift = 0  # original place minus text place, left of both cursors
    i = j = 0
    while i < len(changes) or j < len(edits):
        # Start a group with whatever comes first in the text, then draw in all that overlaps it.
        first_change = j == len(edits) or (
            i < len(changes) and (back[i].start, back[i].end) <= (edits[j].start, edits[j].end)
        )
        low, high = (back[i].start, back[i].end) if first_change else (edits[j].start, edits[j].end)
        i0, j0 = i, j
        i, j = (i + 1, j) if first_change else (i, j + 1)
        while True:
            if i < len(changes) and back[i].start < high:
                high = max(high, back[i].end)
                i += 1
            elif j < len(edits) and edits[j].start < high:
                high = max(high, edits[j].end)
                j += 1
            else:
                break
        start = low + shift
        for k in range(i0, i):
            shift += (changes[k].end - changes[k].start) - (back[k].end - back[k].start)
        end = high + shift
        if j == j0:
            composed.extend(changes[i0:i])
            continue
        new = _edited(text, low, high, edits[j0:j])
        if new != original[start:end]:
            causes = tuple(c for k in range(i0, i) for c in changes[k].causes) + tuple(edits[j0:j])
            composed.append(Change(start, end, new, causes))
    return composed


def _edited(text: str, low: int, high: int, edits: Sequence[Edit]) -> str:
    parts: list[str] = []
    at = low
    for edit in edits:
        parts += (text[at : edit.start], edit.new)
        at = edit.end
    parts.append(text[at:high])
    return "".join(parts)
