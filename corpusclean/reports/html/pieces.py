"""A text with its changes, cut into what a page shows: what stands, what changed, what is held; long runs folded."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from ..records import Finding

CONTEXT = 3  # lines that stay beside a change
MOST = 500  # characters of them: an article's paragraph, or three lines of a list
FEWEST = 240  # characters that are worth folding
SHOWN = 4_000  # characters of a change; the whole of it stands in changes.jsonl

Piece = str | int | list[object]
# "text": it stands; 3: the change of that number; ["text", [0, 2]]: it stands, and these findings about it are held;
# [12, 834]: twelve lines of 834 characters are folded.


def pieces(changes: Sequence[Finding], held: Sequence[Finding], clean: str | None) -> list[Piece]:
    """The text in its order. Without the clean text, what stands between the changes is folded as a whole."""
    found: list[Piece] = []
    near = _Near(held)
    at = shift = 0  # a place in the original, and how far the clean text is ahead of it there
    for i, change in enumerate(changes):
        start, end = change.start, change.end
        about = near(at, start) if held else ()
        if at < start or about:
            found += _standing(at, start, shift, about, clean, False)
        found.append(i)
        at = end
        shift += len(change.new) - (end - start)
    if clean is not None:
        end = len(clean) - shift
        found += _standing(at, end, shift, near(at, end), clean, True)
    return found


class _Near:
    """Which findings touch a span, without a look at all of them."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._findings = sorted(enumerate(findings), key=lambda numbered: numbered[1].start)
        self._starts = [finding.start for _, finding in self._findings]
        self._ends = list(accumulate((finding.end for _, finding in self._findings), max))  # the furthest so far

    def __call__(self, start: int, end: int) -> Sequence[tuple[int, Finding]]:
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end)
        return sorted((i, f) for i, f in self._findings[first:last] if f.end >= start) if first < last else ()


def shortened(text: str) -> str:
    """A text of which only the beginning and the end are shown, when it is very long."""
    if len(text) <= SHOWN:
        return text
    half = SHOWN // 2
    return f"{text[:half]}\n[… {len(text) - 2 * half:,} characters …]\n{text[-half:]}"


def _standing(
    start: int, end: int, shift: int, about: Sequence[tuple[int, Finding]], clean: str | None, last: bool
) -> Iterator[Piece]:
    """What stands of the original from `start` to `end`."""
    if clean is None:
        if start < end:
            yield [0, end - start]
        return
    places = sorted({start, end, *(min(end, max(start, p)) for _, f in about for p in (f.start, f.end))})
    for i, f in about:  # what would be inserted has no text of its own
        if f.start == f.end == start:
            yield ["", [i]]
    for low, high in pairwise(places):
        text = clean[low + shift : high + shift]
        covering = [i for i, f in about if f.start <= low and high <= f.end]
        if covering:
            yield [text, covering]
        else:
            yield from folded(text, before=True, after=not (last and high == end))
        for i, f in about:
            if f.start == f.end == high:
                yield ["", [i]]


def folded(text: str, *, before: bool = True, after: bool = True) -> Iterator[Piece]:
    """A text of which some lines stay at its beginning and its end, where there is something to see beside it."""
    head = _head(text) if before else 0
    tail = len(text) - (_head(text[::-1]) if after else 0)
    tail += text.startswith("\n", tail)
    if tail - head < FEWEST:
        if text:
            yield text
        return
    if head:
        yield text[:head]
    yield [text.count("\n", head, tail) or 1, tail - head]
    if tail < len(text):
        yield text[tail:]


def _head(text: str) -> int:
    """Where the first lines end; a long one ends between two words."""
    end = 0
    for _ in range(CONTEXT + 1):
        found = text.find("\n", end, MOST)
        if found < 0:
            break
        end = found + 1
    else:
        return end
    if len(text) <= MOST:
        return len(text)
    space = text.rfind(" ", end, MOST)
    return space if space > MOST // 2 else (end or MOST)
