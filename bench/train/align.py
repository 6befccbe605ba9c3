"""Which words of a page belong to its article: by the longest common subsequence of the two."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1000-\u109f]|\w+?(?=[\u3040-\u30ff\u3400-\u9fff])|\w+")

RUN = 4  # words in a row that prove a place; fewer count when they are a whole line
ISLAND = 8  # words that match far from all others are chance: "home" in a menu and in the article
GAP = 120  # words between an island and the rest


def words_of(text: str) -> list[str]:
    """The words of a text in small letters; in scripts without spaces every character is one."""
    return _WORD.findall(text.lower())


def matches(page: list[str], article: list[str]) -> list[tuple[int, int]]:
    """Pairs of indices of equal words, rising in both, as many as there can be.

    Bit-parallel, a row of bits for each word of the page (Hyyrö, 2004: Bit-parallel LCS-length computation revisited).
    """
    where: dict[str, int] = {}
    for j, word in enumerate(article):
        where[word] = where.get(word, 0) | 1 << j
    full = (1 << len(article)) - 1
    rows, row = [full], full
    for word in page:
        hit = row & where.get(word, 0)
        row = ((row + hit) | (row - hit)) & full
        rows.append(row)
    pairs = []
    i, j = len(page), len(article)
    while i and j:
        bit = 1 << (j - 1)
        if rows[i] & bit:
            j -= 1
        elif rows[i - 1] & bit:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        else:
            i -= 1
    return pairs[::-1]


def shares(lines: Iterable[str], article: str) -> list[float]:
    """Of each line the share of its words that belong to the article; -1 where it has no words."""
    parted = [words_of(line) for line in lines]
    page = [word for words in parted for word in words]
    pairs = matches(page, words_of(article))
    line_of = [n for n, words in enumerate(parted) for _ in words]
    starts = [0]
    for words in parted:
        starts.append(starts[-1] + len(words))
    good = set()
    for run in _runs(pairs):
        first, last = run[0], run[-1]
        n = line_of[first]
        if len(run) >= RUN or (first == starts[n] and last + 1 >= starts[n + 1]):
            good.update(run)
    good = _without_islands(sorted(good))
    hits = [0] * len(parted)
    for i in good:
        hits[line_of[i]] += 1
    return [hit / len(words) if words else -1.0 for hit, words in zip(hits, parted, strict=True)]


def _runs(pairs: list[tuple[int, int]]) -> Iterable[list[int]]:
    """Words of the page that follow each other both there and in the article."""
    run: list[int] = []
    before = -2
    for i, j in pairs:
        if run and (i != run[-1] + 1 or j != before + 1):
            yield run
            run = []
        run.append(i)
        before = j
    if run:
        yield run


def _without_islands(places: list[int]) -> set[int]:
    groups: list[list[int]] = []
    for place in places:
        if groups and place - groups[-1][-1] <= GAP:
            groups[-1].append(place)
        else:
            groups.append([place])
    most = max(map(len, groups), default=0)
    return {place for group in groups if len(group) >= min(ISLAND, most) for place in group}
