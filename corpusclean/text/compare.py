"""The edits between two texts, for repairs that only return a string."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .edit import Edit

_WORD = re.compile(r"[A-Za-z0-9]+")


def edits_between(before: str, after: str, rule: str, start: int = 0) -> Iterator[Edit]:
    """Edits that turn `before`, which begins at `start`, into `after`.

    The ASCII words, which encoding repairs never change, are the fixed points, and the gaps between them
    are compared. Where the words differ after all, one edit spans from the first difference to the last.
    Linear in the text: difflib took five minutes for one line of 20,000 characters.
    """
    if before == after:
        return
    gaps_before, gaps_after = _WORD.split(before), _WORD.split(after)
    words = _WORD.findall(before)
    if words != _WORD.findall(after):
        yield _narrowed(before, after, rule, start)
        return
    at = start
    for i, (old, new) in enumerate(zip(gaps_before, gaps_after, strict=True)):
        if old != new:
            yield _narrowed(old, new, rule, at)
        at += len(old) + (len(words[i]) if i < len(words) else 0)


def _narrowed(old: str, new: str, rule: str, start: int) -> Edit:
    """One edit without what both sides begin and end with."""
    head, most = 0, min(len(old), len(new))
    while head < most and old[head] == new[head]:
        head += 1
    tail, most = 0, most - head
    while tail < most and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(start + head, start + len(old) - tail, new[head : len(new) - tail], rule)
