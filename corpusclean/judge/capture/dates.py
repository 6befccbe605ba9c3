"""When the article was published and updated: the dates around the headline, and their labels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...rules.timestamps import PUBLISHED, UPDATED
from ...text.late import late
from .calendar import Written
from .captured import Captured
from .order import day_first
from .scene import Scene

LINE_CHARACTERS = 250  # longer lines are prose,
_PROSE_CHARACTERS = 160  # and shorter ones with the end of a sentence in them: July 19, 2024 was the day when ...
BEFORE_TITLE = 8  # lines above the headline: many pages give section and date there
UNTITLED = 14  # lines above the first paragraph, where the headline is not known
BEHIND = 15  # lines behind the last paragraph, where only a date with a label counts
_BESIDE = 80  # characters of the line around the date: names, labels, reading times; more is a caption or a teaser,
_EARLY = 50  # but for one that stands early in its line: by Jane Doe | Mar 11, 2023 | All About Brakes, Brake Repair
_LABEL = 40  # characters before a date in which its label stands
_GLUE = 3  # characters between two dates of which one is the update's: May 21, 2025April 24, 2025

_UPDATED = late(rf"(?i)(?:{UPDATED})[^.!?]{{0,25}}$")
_PUBLISHED = late(rf"(?i)(?:{PUBLISHED})[^.!?]{{0,25}}$")
_LABEL_LINE = late(rf"(?i)(?:{PUBLISHED}|{UPDATED})\s?:?")
# What German papers give alone, and change with every update: Stand: 28.04.2023 17:23 Uhr
_AS_OF = late(r"(?i)\bstand\b[^.!?]{0,5}$")
_LIMIT = late(r"(?i)\b(?:bis|until|till|expires?|through|hasta|fino al?|valid)\b[^.!?]{0,12}$")


class _Stamp(NamedTuple):
    """A date that may be the article's."""

    label: str  # the field it fills
    rank: tuple[int, int]  # labelled, not labelled, behind the text; then by the distance from the headline
    start: int  # of its line
    written: Written


def publication(scene: Scene) -> Iterator[Captured]:
    """The day of publication and that of the last update, each at most once."""
    found = list(_stamps(scene))
    for field in ("date", "modified"):
        best = min((stamp for stamp in found if stamp.label == field), key=lambda stamp: stamp.rank, default=None)
        if best:
            start, end = best.start + best.written.start, best.start + best.written.end
            value = best.written.iso(day_first(scene, best.written)) or " ".join(scene.page.text[start:end].split())
            yield Captured(field, value, start, end)


def _stamps(scene: Scene) -> Iterator[_Stamp]:
    head = scene.head
    first = head - (UNTITLED if scene.title is None else BEFORE_TITLE)
    for k in range(max(0, first), scene.below):
        yield from _stamps_of(scene, k, 2 * abs(k - head) + (k < head))
    for k in range(scene.last + 1, min(len(scene), scene.last + 1 + BEHIND)):
        yield from (stamp._replace(rank=(2, k)) for stamp in _stamps_of(scene, k, 0) if stamp.rank[0] == 0)


def _stamps_of(scene: Scene, k: int, distance: int) -> Iterator[_Stamp]:
    """The dates of a line that says little else."""
    look = scene.looks[k]
    line, longest = look.bare, _PROSE_CHARACTERS if look.prose else LINE_CHARACTERS
    found = scene.dates_at(k) if k != scene.title and len(line) <= longest else []
    if not found or (found[0].start > _EARLY and len(line) - sum(w.end - w.start for w in found) > _BESIDE):
        return
    above = scene.looks[k - 1].bare + " " if k and _LABEL_LINE().fullmatch(scene.looks[k - 1].bare) else ""
    said = []
    for n, written in enumerate(found):
        before = ("" if n else above) + line[max(0, written.start - _LABEL) : written.start]
        said += [_Stamp(label, (rank, distance), scene.start(k), written) for label, rank in _labels(before)]
    yield from _sorted_pair(said)


def _sorted_pair(said: list[_Stamp]) -> list[_Stamp]:
    """Of two dates glued together without a label the later is that of the update."""
    if [stamp.label for stamp in said] != ["date", "date"]:
        return said
    one, two = (stamp.written for stamp in said)
    if two.start - one.end > _GLUE or one.readings == two.readings or len(one.readings + two.readings) > 2:
        return said
    first, last = sorted(said, key=lambda stamp: stamp.written.readings)
    return [first._replace(rank=said[0].rank), last._replace(label="modified", rank=said[1].rank)]


def _labels(before: str) -> Iterator[tuple[str, int]]:
    """What a date tells, by the words before it, and how sure that is: 0 or 1."""
    if _LIMIT().search(before):
        return
    if _UPDATED().search(before):
        yield "modified", 0
        if _AS_OF().search(before):
            yield "date", 1
    else:
        yield "date", int(not _PUBLISHED().search(before))
