"""The headline belongs to an article, though most golds leave it out: what is measured is the body alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from align import words_of

LEAST_WORDS = 3  # of a headline; fewer may be the name of a section
_TITLE = re.compile(r"<title[^>]*>(.{1,500}?)</title>", re.DOTALL | re.IGNORECASE)
_HEADING = re.compile(r"<h1\b[^>]*>(.{1,2000}?)</h1>", re.DOTALL | re.IGNORECASE)
_SHARED = re.compile(
    r"""<meta[^>]{0,200}og:title[^>]{0,50}content=(?:"([^"]{1,500})"|'([^']{1,500})')""", re.IGNORECASE
)
_TAG = re.compile(r"<[^>]*>")


def headlines_of(html: str, title: str | None) -> set[tuple[str, ...]]:
    """The words of what may be the headline: the gold's title, and headings that the title of the page says as well."""
    said = [unescape(t) for t in _TITLE.findall(html)[:1]]
    whole = f" {' '.join(words_of(' '.join([*said, title or ''])))} "
    headings = [unescape(_TAG.sub("", h)) for h in _HEADING.findall(html)]
    headings += [unescape(a or b) for a, b in _SHARED.findall(html)]
    found = {tuple(words_of(h)) for h in headings if f" {' '.join(words_of(h))} " in whole}
    found.add(tuple(words_of(title or "")))
    return {words for words in found if len(words) >= LEAST_WORDS}


def with_headline(share: list[float], lines: Sequence[tuple[str, ...]], headlines: set[tuple[str, ...]]) -> list[float]:
    """The shares with the headline as article: the last line that says it before the article begins."""
    first = next((n for n, part in enumerate(share) if part > 0.5), len(share))
    for n in range(min(first, len(lines) - 1), -1, -1):
        if lines[n] in headlines:
            return [*share[:n], 1.0, *share[n + 1 :]]
    return share
