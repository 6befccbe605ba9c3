"""What stands twice: the title, a name, a paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..text.edit import Edit
from ..text.page import Looks, Page, count_words
from .table import PageRule

TITLE_WORDS = 3  # shorter lines that stand twice are labels, not titles
CUT_TITLE = 20  # code points of a cut title that must agree: "The main thing is to…"
SITE_WORDS = 6  # the name of a site behind a title has no more words
TEXT_CHARACTERS = 60  # shorter paragraphs repeat for good reasons: refrains, answers, table cells
TEXT_WORDS = 8
NEAR = 3  # lines with text; in clean articles most paragraphs that come again do so further down
THIN = 0.4  # held: reported, not applied
NAME_WORDS = 4

_CUT = re.compile(r"\s*(?:\.\.\.|…)$")
_SITE = re.compile(r"\s+(?:[-–—|·•:»]|::)(?=\s)")


def _titles(page: Page) -> Iterator[Edit]:
    """Lines above the first paragraph that say again what a later one says in full, and the title below the body."""
    start = next((i for i in range(page.first, len(page.looks)) if page.looks[i].prose), page.first)
    heads = [i for i in range(start) if page.bare[i] and i not in page.boilerplate]
    titles: dict[str, int] = {}
    for i in reversed(heads):
        line = page.bare[i].lower()
        if page.looks[i].words < TITLE_WORDS or not page.folded[i] or line[-1] in ",;":
            continue
        again = titles.get(line) if line in titles else _fuller(page, page.bare[i], titles)
        if again is None:
            titles[line] = i
            continue
        yield page.removal(i, "repeated/title", f"stands again in line {again + 1}")
    for i in range(page.last + 1, len(page.looks) if titles else 0):
        if (again := titles.get(page.bare[i].lower())) is not None and i not in page.boilerplate:
            yield page.removal(i, "repeated/title", f"stands already in line {again + 1}")


def _fuller(page: Page, line: str, titles: dict[str, int]) -> int | None:
    """The title of which a line is a cut copy, or which it gives with the name of the site behind it."""
    if line.endswith((".", "…")):
        cut = _CUT.sub("", line)
        if cut != line and len(cut) >= CUT_TITLE:
            return next((i for i in titles.values() if page.bare[i].startswith(cut)), None)
    for site in _SITE.finditer(line):
        i = titles.get(line[: site.start()].lower())
        if i is not None and line.startswith(page.bare[i]) and count_words(line[site.start() :]) <= SITE_WORDS + 1:
            return i
    return None


def _names(page: Page) -> Iterator[Edit]:
    """A name on a line of its own beside a line that goes and says it too: a byline, an author's description."""
    gone = set(page.boilerplate)
    looks = page.looks
    names = [i for i in page.filled if i not in gone and page.zone(i) != "body" and _is_name(looks[i])] if gone else []
    moved = True
    while moved:
        moved = False
        for i in names:
            if i in gone:
                continue
            beside = [n for n in page.neighbours(i) if n in gone and _says(page.bare[n], page.bare[i])]
            if beside:
                gone.add(i)
                moved = True
                yield page.removal(i, "repeated/name", f"stands again in line {beside[0] + 1}, which goes")


def _is_name(look: Looks) -> bool:
    """Whether a line may be a name: a few words, the first and the last with a capital."""
    if not 2 <= look.words <= NAME_WORDS or look.ended:
        return False
    words = look.bare.split()
    return words[0][0].isupper() and words[-1][0].isupper()


def _says(line: str, name: str) -> bool:
    return name in line and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line) is not None


def _texts(page: Page) -> Iterator[Edit]:
    """Long lines that stand more than once, word for word: one copy stays, in the body if there is one.

    In the body only a paragraph that stands just twice, and nearly side by side, goes. One that comes again further
    down is held, as one that stands three times (a note under every entry); items of lists and tables are left alone.
    """
    copies: dict[str, list[int]] = {}
    for i, look in enumerate(page.looks):
        if len(look.bare) >= TEXT_CHARACTERS and look.words >= TEXT_WORDS and i not in page.boilerplate:
            copies.setdefault(look.bare, []).append(i)
    for line, places in copies.items():
        if len(places) == 1:
            continue
        body = [i for i in places if page.zone(i) == "body"]
        stays = (body or places)[0]
        prose = page.looks[stays].prose and all(_is_paragraph(page, i) for i in body)
        near = len(body) == 2 and bisect_left(page.filled, body[1]) - bisect_left(page.filled, body[0]) <= NEAR
        for i in places:
            if page.zone(i) == "head" and not page.looks[i].prose:
                continue  # it may be the title, of which a ticker below has a copy: see repeated/title
            if i != stays and (i not in body or prose):
                edit = page.removal(i, "repeated/text", f"stands also in line {stays + 1}: “{line[:40]}…”")
                yield edit if near or i not in body else edit._replace(confidence=THIN)


def _is_paragraph(page: Page, i: int) -> bool:
    """Whether a line is no item of a list and no row of a table."""
    return page.lines[i].strip() == page.bare[i] and "\t" not in page.bare[i]


_BODY = "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more."

REPEATED: tuple[PageRule, ...] = (
    PageRule(
        id="repeated/title",
        finds="the title a second time",
        why="Pages give it in the head, above the text and in the share bar. One is the author's.",
        find=_titles,
        changes=(
            (
                f"Storm hits the coast again\n\nStorm hits the coast again\n\n{_BODY}\n",
                f"Storm hits the coast again\n\n{_BODY}\n",
            ),
            (
                f"Storm hits the coast and all…\n\nStorm hits the coast and all the islands\n\n{_BODY}\n",
                f"Storm hits the coast and all the islands\n\n{_BODY}\n",
            ),
            (
                f"Storm hits the coast again - The Daily\n\nStorm hits the coast again\n\n{_BODY}\n",
                f"Storm hits the coast again\n\n{_BODY}\n",
            ),
        ),
        keeps=(
            f"Storm hits the coast\n\nStorm hits the coast, and the islands wait\n\n{_BODY}\n",
            f"Row, row\n\nRow, row\n\n{_BODY}\n",
        ),
    ),
    PageRule(
        id="repeated/name",
        finds="the author's name again, beside a line that goes and says it",
        why="Bylines and author boxes give the name as a link, then again in a sentence.",
        find=_names,
        changes=(
            (
                f"{_BODY}\n\nAnna Berg\n\nAnna Berg is a staff writer at the paper.\n\nMost Popular\n",
                f"{_BODY}\n",
            ),
        ),
        keeps=(f"Anna Berg\n\n{_BODY}\n",),
    ),
    PageRule(
        id="repeated/text",
        finds="a paragraph that stood before, word for word",
        why="Standfirsts, pull quotes and galleries give a paragraph of the article twice.",
        find=_texts,
        changes=((f"{_BODY}\n\nThe council met at noon.\n\n{_BODY}\n", f"{_BODY}\n\nThe council met at noon.\n"),),
        keeps=(
            "Sleep, my child, and peace attend thee,\nall through the night.\n\nHill and dale in slumber sleeping,\n"
            "all through the night.\n",
        ),
    ),
)
