"""Menus: runs of known labels, and labels glued to the first words of the article."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from ..text.edit import Edit
from ..text.page import Looks, Page, count_words, fold
from .labels import LABELS
from .table import PageRule

LABEL_WORDS = 5  # menu items have no more words, headlines nearly always do
LABEL_CHARACTERS = 40
RUN = 3  # known labels that make a menu; two stand together in articles too ("News", "Video" as headings)
GAP = 3  # unknown labels in a row that a menu may hold between two known ones
BODY_SHARE = 0.6  # between paragraphs so many of a run's lines must be known: there a list may be the author's
GLUED = 2  # labels glued together: one alone may be a name (NewsNation, HomePod)

# Where a small letter meets a capital, or a separator of breadcrumbs stands.
_JOINT = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|\s*[>›»/|·•]+\s*")


def is_label(look: Looks) -> bool:
    """Whether a line could be an item of a menu: short, and no sentence."""
    return 0 < len(look.bare) <= LABEL_CHARACTERS and look.words <= LABEL_WORDS and not look.ended


def _labels(page: Page) -> Container[str]:
    """The labels of all sites, and those of this one."""
    return LABELS.union(page.labels) if page.labels else LABELS


def _menus(page: Page) -> Iterator[Edit]:
    """Every run of labels from its first to its last known one, unless a gap or the zone speaks against it."""
    looks, gone = page.looks, page.boilerplate
    labels = _labels(page)
    known = {i for i in page.filled if looks[i].folded in labels and i not in (page.first, page.last)}
    if len(known) < RUN:
        return
    run: list[int] = []
    for i in page.filled:
        if i in known or (i not in gone and is_label(looks[i]) and i not in (page.first, page.last)):
            run.append(i)
        elif run:
            yield from _menu(page, run, known)
            run = []
    yield from _menu(page, run, known)


def _menu(page: Page, run: list[int], known: set[int]) -> Iterator[Edit]:
    """The parts of a run between whose known labels no gap is too wide."""
    if len(run) < RUN or known.isdisjoint(run):
        return
    parts: list[list[int]] = [[]]
    gap: list[int] = []
    for i in run:
        if i not in known:
            gap.append(i)
            continue
        if len(gap) > GAP:
            parts.append([])
        parts[-1] += [*gap, i] if parts[-1] and len(gap) <= GAP else [i]
        gap = []
    for part in parts:
        yield from _removed(page, part, known.intersection(part))


def _removed(page: Page, part: list[int], known: set[int]) -> Iterator[Edit]:
    enough = len(known) >= RUN
    if enough and page.zone(part[0]) == "body":
        enough = len(known) >= BODY_SHARE * len(part)
    if not enough:
        return
    title = _last_gap(part, known) if page.zone(part[-1]) == "head" else []
    said = f"in a run of {len(part)} labels, {len(known)} of them known"
    for i in part:
        if i not in page.boilerplate and i not in title:
            yield page.removal(i, "navigation/menu", said)


def _last_gap(part: list[int], known: set[int]) -> list[int]:
    """The unknown lines nearest to the body: above it, the title may stand between menu and share bar."""
    last = next((i for i in reversed(part) if i not in known), None)
    first = max((i for i in known if last is not None and i < last), default=-1)
    return [i for i in part if last is not None and first < i <= last]


def _glued(page: Page) -> Iterator[Edit]:
    """Labels before the first words of the article, with nothing or a separator between them."""
    labels = _labels(page)
    for i, look in enumerate(page.looks[: page.first + 1]):
        line = look.bare
        if look.words < RUN or i in page.boilerplate:
            continue
        end = _labels_end(line, labels)
        if end and count_words(line[end:]) >= RUN:
            start = page.bare_start(i)
            yield Edit(start, start + end, "", "navigation/glued", 1.0, (f"known labels “{line[:end].strip()}”",))


def _labels_end(line: str, known: Container[str]) -> int:
    """Where the known labels that a line begins with end; 0 when there are too few."""
    at = labels = 0
    if not _JOINT.search(line, 0, LABEL_CHARACTERS):
        return 0
    for joint in _JOINT.finditer(line):
        if fold(line[at : joint.start()]) not in known:
            break
        at = joint.end()
        labels += 1
    return at if labels >= GLUED else 0


MENUS: tuple[PageRule, ...] = (
    PageRule(
        id="navigation/menu",
        finds="a run of menu labels",
        why="The menus of the site, a label a line. Their names say nothing about the article.",
        find=_menus,
        changes=(
            (
                "The river rose two metres in a single night, and by the morning the old bridge could not be crossed "
                "any more.\n\nHome\nWorld\nBusiness\nOur Town\nSport\n",
                "The river rose two metres in a single night, and by the morning the old bridge could not be crossed "
                "any more.\n",
            ),
        ),
        keeps=(
            "The Bridge Keeper\n\nThe river rose two metres in a single night, and by the morning the old bridge could "
            "not be crossed any more.\n",
            "Two of the sections were closed that year, and nobody in the house was asked about any of it at the time."
            "\n\nSport\n\nThe sports desk had four people left, and they wrote about everything that moved in the "
            "county and beyond it.\n",
        ),
    ),
    PageRule(
        id="navigation/glued",
        finds="menu labels glued to the first words of the article",
        why="The scraper joined the texts of neighbouring elements without a space.",
        find=_glued,
        changes=(
            (
                "HomeLatest NewsStorm hits the coast\n\nThe river rose two metres in a single night, and by the "
                "morning the old bridge could not be crossed any more.\n",
                "Storm hits the coast\n\nThe river rose two metres in a single night, and by the morning the old "
                "bridge could not be crossed any more.\n",
            ),
            (
                "Home > News > WorldStorm hits the coast\n\nThe river rose two metres in a single night, and by the "
                "morning the old bridge could not be crossed any more.\n",
                "Storm hits the coast\n\nThe river rose two metres in a single night, and by the morning the old "
                "bridge could not be crossed any more.\n",
            ),
        ),
        keeps=(
            "HomePod sales rise again\n\nThe company sold more of its speakers in the last quarter than in the whole "
            "of the year before, it said.\n",
            "NewsNation said on Monday that it would hire forty people for its new office, most of them reporters and "
            "camera people.\n",
        ),
    ),
)
