"""Whether 03/04/2024 is the 3rd of April or the 4th of March, where the page itself says so."""

from __future__ import annotations

from ...text.late import late
from .calendar import Written, dates
from .scene import Scene

_NUMERIC = late(r"(\d\d?)[-/]\s?(\d\d?)[-/]\s?\d{4}")
# Words that no text of some length is without. Who writes these languages writes the day first in numbers; English is
# written both ways, and in the languages of East Asia the year comes first.
_DAY_FIRST = late(
    r"(?<!\w)(?:que|del|los|las|une?|les|des|est|dans|della|gli|che|nella|n[ãa]o|uma|pelo|und|der|die|das|nicht|het|een"
    r"|niet|och|att|ikke|ve|bir|için|nie|się|że|и|не|что|в|та|що|في|من|على)(?!\w)"
)
_ENGLISH = late(r"(?<!\w)(?:the|and|of|with|that)(?!\w)")
_ENOUGH = 5  # words; a quotation has fewer


def day_first(scene: Scene, written: Written) -> bool | None:
    """How the page writes dates in numbers; None where it leaves the question open."""
    if len(written.readings) < 2:
        return None
    said = _by_other_dates(scene, written)
    return said if said is not None else _by_language(scene)


def _by_other_dates(scene: Scene, written: Written) -> bool | None:
    """By dates of the same form with a day after the 12th, or by one of the two days written out elsewhere."""
    text = scene.page.text
    votes = set()
    for other in dates(text):
        if len(other.readings) != 1:
            continue
        day = other.readings[0]
        if numbers := _NUMERIC().fullmatch(text, other.start, other.end):
            votes |= {int(numbers[1]) == day.day} if day.day != day.month else set()
        elif day in written.readings:
            votes.add(day == written.readings[0])
    return votes.pop() if len(votes) == 1 else None


def _by_language(scene: Scene) -> bool | None:
    others, english = len(_DAY_FIRST().findall(scene.body)), len(_ENGLISH().findall(scene.body))
    return True if others >= _ENOUGH and others > 2 * english else None
