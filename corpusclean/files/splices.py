"""What leads from new bytes back to the old: only what differs, so that a report does not hold each text twice."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

Splice = tuple[int, int, str]  # start and length in the new bytes, and the old ones as UTF-8 with surrogateescape

_BREAK = b"\\n"  # a line break inside a JSON string
SURE = 24  # bytes of a line that is taken for the same line elsewhere; a shorter one may stand anywhere


def splices_between(old: bytes, new: bytes, offset: int) -> list[Splice]:
    """Sorted, disjoint splices from `new`, which stands at `offset`, to `old`. Linear; not the shortest, but exact.

    Lines are followed through both: a line that stands in both and is long enough ends a difference.
    """
    before, after = _lines(old), _lines(new)
    places = defaultdict(list)
    for index, line in enumerate(after):
        if len(line) >= SURE:
            places[line].append(index)
    splices: list[Splice] = []
    gone: list[bytes] = []  # lines of the old that await their place
    at, start = 0, offset  # next line of the new, and its byte
    for line in before:
        if not gone and at < len(after) and after[at] == line:
            at, start = at + 1, start + len(line)
            continue
        to = _next(places.get(line, ()), at)
        if to < 0:
            gone.append(line)
            continue
        passed = b"".join(after[at:to])
        splices += _trimmed(b"".join(gone), passed, start)
        gone, at, start = [], to + 1, start + len(passed) + len(line)
    return splices + _trimmed(b"".join(gone), b"".join(after[at:]), start)


def undone(data: bytes, splices: Iterable[Splice]) -> bytes:
    """The old bytes."""
    pieces, at = [], 0
    for start, length, old in splices:
        pieces += [data[at:start], old.encode("utf-8", "surrogateescape")]
        at = start + length
    return b"".join([*pieces, data[at:]])


def _lines(data: bytes) -> list[bytes]:
    *lines, last = data.split(_BREAK)
    return [line + _BREAK for line in lines] + [last]


def _next(places: Sequence[int], at: int) -> int:
    index = bisect_left(places, at)
    return places[index] if index < len(places) else -1


def _trimmed(old: bytes, new: bytes, start: int) -> list[Splice]:
    """One splice without what both begin and end with, or none."""
    if old == new:
        return []
    head = _alike(old, new)
    while head and old[head : head + 1] and old[head] & 0xC0 == 0x80:  # in the middle of a character
        head -= 1
    tail = _alike(old[head:][::-1], new[head:][::-1])
    while tail and old[len(old) - tail] & 0xC0 == 0x80:
        tail -= 1
    kept = old[head : len(old) - tail].decode("utf-8", "surrogateescape")
    return [(start + head, len(new) - head - tail, kept)]


def _alike(one: bytes, other: bytes) -> int:
    """How many bytes both begin with, by halving: a loop over bytes costs a millisecond for 15 KB."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
