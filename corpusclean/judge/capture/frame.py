"""Lines of the frame around a headline: bylines, dates, reading times."""

from __future__ import annotations

from ...rules.names import CAPITAL
from ...text.late import late
from .calendar import YEAR, dates
from .scene import Scene

FRAME_CHARACTERS = 130
_STAMPED = 40  # characters beside the date: a label, a name, a reading time
BYLINE = late(
    rf"(?i)(?:(?:written|posted|story|words|published|text|report|article|interview|recommended) )?"
    rf"(?:(?:by|von|par|por|di|door|av|af|autor(?:in|a)?|author|auteur|автор)(?:\s{{0,3}}:\s{{0,3}}|\s{{1,3}})(?={CAPITAL})"
    # Scrapers glue the label to the name: ByJane Doe. DIY has no small letter.
    r"|(?-i:By|Von|Par|Por)(?=(?-i:[A-Z][a-z])))"
)
_LABEL = late(
    r"(?i)\b(?:published|updated|posted|min(?:ute)?s? read|veröffentlicht|aktualisiert|publié|publicado|pubblicato"
    r"|lesezeit)\b"
)


def is_frame(scene: Scene, k: int) -> bool:
    """Whether a line gives a date, a name or a reading time, and little else."""
    line = scene.bare(k)
    if len(line) > FRAME_CHARACTERS:
        return False
    if any(f.whole and f.rule.id.startswith("author/") for f in scene.found_at(k)) or BYLINE().match(line):
        return True
    if YEAR().search(line) and (stamp := next(dates(line), None)):
        return stamp.start == 0 or len(line) - (stamp.end - stamp.start) < _STAMPED
    return len(line) < 60 and _LABEL().search(line) is not None
