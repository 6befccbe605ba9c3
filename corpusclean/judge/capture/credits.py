"""Who else took part: editor, translator, photographer, from the lines of credits that the rows found."""

from __future__ import annotations

from collections.abc import Iterator

from ...rules.names import PEOPLE
from ...text.late import late
from .captured import Captured

_NAMES = late(rf"(?i){PEOPLE}")
_ROLES = {
    "editor": late(r"(?i)\b(?:edit(?:ing|ed)(?: and \w+)?(?: by|:)|editor:|redaktion:|montage:|责任编辑[:：])\s*"),
    "translator": late(
        r"(?i)(?:\btranslat(?:ion|ed)(?: by|:)|\bübersetz(?:ung|t)(?: von|:)|\btradui[te]{1,2} par|\btraducido por"
        r"|\btraduzione di|\btraduzido por|\bvertaling(?: door|:)|\bprzekład:?|\bперевод:?)\s*"
    ),
    "photographer": late(r"(?i)\b(?:photo(?:s|graph(?:s|y))?(?: by|:)|fotos?(?: von| de|:)|bild:|фото:?)\s*"),
}


def parts(credits: Captured, text: str) -> Iterator[Captured]:
    """The people of a line of credits, by what they did.

    >>> line = "Reporting by Ann Lee; Editing by Tom Berg"
    >>> [(c.field, c.value) for c in parts(Captured("credits", line, 0, len(line)), line)]
    [('editor', 'Tom Berg')]
    """
    for field, label in _ROLES.items():
        if (said := label().search(text, credits.start, credits.end)) and (
            names := _NAMES().match(text, said.end(), credits.end)
        ):
            yield Captured(field, " ".join(names[0].split()), *names.span())
