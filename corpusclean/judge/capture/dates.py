"""When the article was published and updated: the dates around the headline, and their labels."""

from __future__ import annotations

from collections.abc import Iterator

from ...rules.timestamps import PUBLISHED, UPDATED
from ...text.late import late
from .calendar import Written
from .captured import Captured
from .order import day_first
from .scene import Scene

LINE_CHARACTERS = 160  # longer lines are prose
BEFORE_TITLE = 6  # lines above the headline: many pages give section and date there
BEHIND = 4  # lines behind the last paragraph, where only a date with a label counts
_BESIDE = 60  # characters of the line around the date: names, labels, reading times; more is a caption or a teaser,
_EARLY = 50  # but for one that stands early in its line: by Jane Doe | Mar 11, 2023 | All About Brakes, Brake Repair
UNTITLED = 14  # lines above the first paragraph, where the headline is not known
_LABEL = 40  # characters before a date in which its label stands

_UPDATED = late(rf"(?i)(?:{UPDATED})[^.!?]{{0,25}}$")
_PUBLISHED = late(rf"(?i)(?:{PUBLISHED})[^.!?]{{0,25}}$")


def publication(scene: Scene) -> Iterator[Captured]:
    """The day of publication and that of the last update, each at most once."""
    found = list(_stamps(scene))
    if not found:
        return
    for field in ("date", "modified"):
        ranked = sorted((rank, n) for n, (label, rank, _, _) in enumerate(found) if label == field)
        if ranked:
            _, _, start, written = found[ranked[0][1]]
            text = scene.page.text[start + written.start : start + written.end]
            value = written.iso(day_first(scene, written)) or " ".join(text.split())
            yield Captured(field, value, start + written.start, start + written.end)


def _stamps(scene: Scene) -> Iterator[tuple[str, tuple[int, int], int, Written]]:
    """Dates that may be the article's: what each tells, its rank, where its line starts, and where it stands there."""
    head, before = (scene.first, UNTITLED) if scene.title is None else (scene.title, BEFORE_TITLE)
    for k in range(max(0, head - before), scene.below):
        yield from _stamps_of(scene, k, k == scene.title, abs(k - head))
    for k in range(scene.last + 1, min(len(scene), scene.last + 1 + BEHIND)):
        for label, (rank, _), start, written in _stamps_of(scene, k, False, 0):
            if rank == 0:
                yield label, (2, k), start, written


def _stamps_of(scene: Scene, k: int, title: bool, distance: int) -> Iterator[tuple[str, tuple[int, int], int, Written]]:
    line = scene.looks[k].bare
    if title or len(line) > LINE_CHARACTERS:
        return
    found = scene.dates_at(k)
    if not found or (found[0].start > _EARLY and len(line) - sum(w.end - w.start for w in found) > _BESIDE):
        return
    for written in found:
        before = line[max(0, written.start - _LABEL) : written.start]
        if _UPDATED().search(before):
            yield "modified", (0, distance), scene.start(k), written
        elif _PUBLISHED().search(before):
            yield "date", (0, distance), scene.start(k), written
        else:
            yield "date", (1, distance), scene.start(k), written
