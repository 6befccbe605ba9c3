"""Lines of the frame around a headline: bylines, dates, reading times."""

from __future__ import annotations

from ...rules.names import CAPITAL
from ...text.late import late
from .scene import Scene

FRAME_CHARACTERS = 130
_STAMPED = 40  # characters beside the date: a label, a name, a reading time
BYLINE = late(
    rf"(?i)(?:(?:written|posted|story|words|published|text|report|article|interview|recommended) )?"
    rf"(?:(?:by|von|par|por|di|door|av|af|autor(?:in|a)?|author|auteur|автор)(?:\s{{0,3}}:\s{{0,3}}|\s{{1,3}})(?={CAPITAL})"
    # Scrapers glue the label to the name: ByJane Doe. DIY has no small letter.
    r"|(?-i:[Bb]y|Von|Par|Por)(?=(?-i:[A-Z][a-z])))"
)


def is_frame(scene: Scene, k: int) -> bool:
    """Whether a line gives a date, a name or a reading time, and little else."""
    line = scene.looks[k].bare
    if len(line) > FRAME_CHARACTERS:
        return False
    found = scene.found_at(k)
    if (found and any(f.whole and f.rule.id.startswith("author/") for f in found)) or BYLINE().match(line):
        return True
    stamps = scene.dates_at(k)
    return bool(stamps) and (stamps[0].start == 0 or len(line) - (stamps[0].end - stamps[0].start) < _STAMPED)
