"""Which documents the pages show when there are more than they can hold. The same ones whatever order they come in."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

from .entries import Sketch, gone

EXAMPLES = 5  # documents for each rule


class Lowest:
    """The few numbers of the lowest rank."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._heap: list[tuple[float, int]] = []  # the highest of them first

    def offer(self, rank: float, number: int) -> None:
        """Keep a number if its rank is among the lowest."""
        if len(self._heap) < self._most:
            heapq.heappush(self._heap, (-rank, -number))
        elif self._heap:
            heapq.heappushpop(self._heap, (-rank, -number))

    def ordered(self) -> list[int]:
        """What was kept, lowest rank first."""
        return [-number for _, number in sorted(self._heap, reverse=True)]


def chosen(entries: Iterable[Sketch], most: int) -> set[int]:
    """The numbers of at most so many entries: examples of each rule, those that lost most, others at random.

    The hash of a document is as good as a random number, and the same on every machine.
    """
    examples: dict[str, Lowest] = {}
    worst, others, passed = Lowest(most), Lowest(most), Lowest(most // 10)
    for number, entry in enumerate(entries):
        chance = int(entry.sha256.before[:15] or "0", 16)
        for rule in {finding.rule for finding in (*entry.changes, *entry.held)}:
            examples.setdefault(rule, Lowest(EXAMPLES)).offer(chance, number)
        if entry.passed is not None:
            passed.offer(chance, number)
        else:
            worst.offer(-gone(entry.code_points), number)
        others.offer(chance, number)
    kept: dict[int, None] = {}
    shown = [number for rule in sorted(examples) for number in examples[rule].ordered()]
    for numbers, room in ((shown, most), (passed.ordered(), most), (worst.ordered(), (most + len(kept)) // 2)):
        _fill(kept, numbers, room)
    _fill(kept, others.ordered(), most)
    return set(kept)


def _fill(kept: dict[int, None], numbers: Iterable[int], room: int) -> None:
    for number in numbers:
        if len(kept) >= room:
            return
        kept[number] = None
