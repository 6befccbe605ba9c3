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
from typing import NamedTuple

from .edit import Edit


class Change(NamedTuple):
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
        return min([cause.confidence for cause in self.causes])  # a list: most have one cause


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
    starts, ends = _places(changes)
    return [
        Change(start, end, original[change.start : change.end], change.causes)
        for start, end, change in zip(starts, ends, changes, strict=True)
    ]


def _places(changes: Sequence[Change]) -> tuple[list[int], list[int]]:
    """Where the changes start and end in the text that they make."""
    starts, ends = [], []
    shift = 0  # place in the text minus place in the original
    for change in changes:
        start = change.start + shift
        end = start + len(change.new)
        shift = end - change.end
        starts.append(start)
        ends.append(end)
    return starts, ends


class Ledger:
    """A text, its original, and the changes between them."""

    def __init__(self, original: str, changes: Sequence[Change] = ()) -> None:
        self.original = original
        self.changes = list(changes)
        self.text = apply(original, self.changes)

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
        changes = self.changes
        starts, ends = _places(changes)

        def behind(start: int, end: int) -> tuple[int, int]:
            i, j = bisect_right(starts, start) - 1, bisect_left(starts, end) - 1
            low = start if i < 0 else original_place(i, start, cut=changes[i].start)
            high = end if j < 0 else original_place(j, end, cut=changes[j].end)
            return low, max(low, high)

        def original_place(index: int, at: int, cut: int) -> int:
            """Where a place of the text, not left of a change, lies in the original; `cut` if inside the change."""
            if at >= ends[index]:
                return changes[index].end + at - ends[index]
            return changes[index].start if at == starts[index] else cut

        return [behind(start, end) for start, end in spans]

    def place(self, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int] | None]:
        """The spans of the text that stand for spans of the original, in any order; None for one that cuts a change.

        What a change put at an edge of a span stays outside. Logarithmic for each.
        """
        changes = self.changes
        starts, ends = [change.start for change in changes], [change.end for change in changes]
        shifts = [0, *(e - change.end for e, change in zip(_places(changes)[1], changes, strict=True))]

        def placed(start: int, end: int) -> tuple[int, int] | None:
            first = bisect_right(ends, start)
            beyond = max(first, bisect_left(starts, end))
            if first < beyond and (starts[first] < start or end < ends[beyond - 1]):
                return None
            return start + shifts[first], end + shifts[beyond]

        return [placed(start, end) for start, end in spans]


def _compose(original: str, text: str, changes: list[Change], edits: Sequence[Edit]) -> list[Change]:
    """One sorted list from changes (original to text) and edits (text to what comes next, none of them trivial)."""
    starts, ends = _places(changes)
    composed: list[Change] = []
    i = j = 0
    while j < len(edits):
        low, high = edits[j].start, edits[j].end
        first = bisect_right(starts, low, i)
        if first > i and ends[first - 1] > low:  # it reaches into the edit, unless that is an insertion before it
            first -= 1
            low = starts[first]
        composed += changes[i:first]  # they end before the edit
        # Draw in all that overlaps.
        i, j0, j = first, j, j + 1
        while True:
            if i < len(changes) and starts[i] < high:
                high = max(high, ends[i])
                i += 1
            elif j < len(edits) and edits[j].start < high:
                high = max(high, edits[j].end)
                j += 1
            else:
                break
        start = low + (changes[first - 1].end - ends[first - 1] if first else 0)
        end = high + (changes[i - 1].end - ends[i - 1] if i else 0)
        if i == first and j == j0 + 1:
            composed.append(Change(start, end, edits[j0].new, (edits[j0],)))
            continue
        new = _edited(text, low, high, edits[j0:j])
        if new != original[start:end]:
            causes = (*(cause for change in changes[first:i] for cause in change.causes), *edits[j0:j])
            composed.append(Change(start, end, new, causes))
    return composed + changes[i:]


def _edited(text: str, low: int, high: int, edits: Sequence[Edit]) -> str:
    parts: list[str] = []
    at = low
    for edit in edits:
        parts += (text[at : edit.start], edit.new)
        at = edit.end
    parts.append(text[at:high])
    return "".join(parts)
