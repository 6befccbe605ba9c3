"""What the other pages of a site say about the lines of one: how much each loses of being article, and in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ...text.page import FOLD_CHARACTERS, Looks, Page
from .shapes import holed, shapes_of
from .table import NOWHERE, Seen, SiteTemplates

PRIOR = 2.0  # pages that are taken to lack every line: two of two say less than forty of forty
MOST = 8.0  # log-odds that a line loses which stands on all of very many pages
BEND = 1.5  # a line on half of the pages loses less than half: it may be the title of a column
PARAGRAPH = 4.0  # the most that a paragraph loses which stands on fewer than
MANY = 10  # others, and
PARAGRAPH_PAGES = 3  # on how many others it must stand: two may hold the same agency's story
SENTENCE = 1.0  # the most that a short sentence loses: it comes again as a refrain, and as "That is all."
FRAME = 3  # lines that tell a template from the title and the motto of a column
MIXED = 5  # lines that tell the template of a site where nothing else parts it from others
HOLED = 3.0  # the most that a line loses which is like others but for one place: so are headlines of a series


class Evidence(NamedTuple):
    """What speaks against a line."""

    strength: float  # log-odds of being article that it loses
    why: str  # "on 41 of 43 pages of example.com"
    whole: bool = True  # not only but for one place or the digits in it


def shapes_on(page: Page) -> dict[int, str]:
    """The shapes of the lines that have one."""
    looks, filled = page.looks, page.filled
    shapes = {i: looks[i].folded for i in filled if looks[i].folded and any(map(str.isalpha, looks[i].folded))}
    long = [i for i in filled if len(looks[i].bare) > FOLD_CHARACTERS]
    return shapes | {i: shape for i, shape in zip(long, shapes_of([page.lines[i] for i in long]), strict=True) if shape}


def evidence(page: Page, shapes: Mapping[int, str], site: SiteTemplates, body: Iterable[int]) -> dict[int, Evidence]:
    """What speaks against lines; `body` are the paragraphs that are held for article.

    An article that stands on several pages of a site is no template: pages that share the body of this one count as
    one with it.
    """
    on = {i: seen for i, shape in shapes.items() if (seen := site.lines.get(shape))}
    copies = _middle([on[i].pages if i in on else 1 for i in body] or [1])
    alike = _pages_alike(page, on, site)
    found = {}
    for i, shape in shapes.items():
        seen = on[i] if i in on else _with_hole(shape, site)
        whole = i in on and ("0" not in shape or page.looks[i].prose)  # no headline is so long
        strength = strength_of(page.looks[i], seen.pages - copies, alike - copies, whole) if seen else 0.0
        if seen and strength > 0:
            found[i] = Evidence(strength, _in_words(seen, site, whole), whole)
    return found


def _middle(numbers: Iterable[int]) -> int:
    """The lower median. `statistics` takes longer to import than a short text to clean."""
    ordered = sorted(numbers)
    return ordered[(len(ordered) - 1) // 2]


def _pages_alike(page: Page, on: Mapping[int, Seen], site: SiteTemplates) -> int:
    """How many pages of the site have the template of this one: a site may have several, and be made anew."""
    frame = {page.looks[i].folded: seen.pages for i, seen in on.items() if not page.looks[i].ended}
    often = sorted(frame.values(), reverse=True)
    if site.site == NOWHERE and len(often) >= MIXED:
        return _middle(often)  # the labels that all sites have stand on far more
    return often[FRAME - 1] if len(often) >= FRAME else site.pages


def _with_hole(shape: str, site: SiteTemplates) -> Seen | None:
    """How often a line stands on the pages of a site but for what one place in it says."""
    holes = holed(shape).values() if site.holes else ()
    return max((site.holes[hole] for hole in holes if hole in site.holes), default=None)


def _in_words(seen: Seen, site: SiteTemplates, whole: bool) -> str:
    where = f"on {seen.pages:,} of {site.pages:,} pages{site.site and f' of {site.site}'}"
    return where if whole else f"{where}, but for a number or a name"


def strength_of(look: Looks, others: int, of: int, whole: bool = True) -> float:
    """The log-odds that a line loses which stands on `others` of the `of` other pages of its site.

    `whole`: not only but for one place in it.
    """
    if others <= 0 or of <= 0:
        return 0.0
    strength: float = MOST * min(1.0, others / (of + PRIOR)) ** BEND
    if look.prose:
        strength = 0.0 if others < PARAGRAPH_PAGES else min(strength, PARAGRAPH) if others < MANY else strength
    elif look.ended:
        strength = min(strength, SENTENCE)
    return round(strength if whole else min(strength, HOLED), 3)
