"""The form in which lines of different pages are compared, and the lines that differ in one place."""

from __future__ import annotations

from typing import NamedTuple

from ...text.page import bare, folds

HOLED_WORDS = 5  # of a line that may hold a name or a place: "Written by Anna Maria Berg"; longer ones are headlines
HOLED_CHARACTERS = 60

# How many words stand before the hole, and how many behind it: "by …", "written by …", "… stories", "posted … travel".
HOLES = ((1, 0), (2, 0), (0, 1), (1, 1))


class Holed(NamedTuple):
    """What stands around the place in which lines differ; without white space at the hole."""

    before: str
    after: str

    def __str__(self) -> str:
        return " … ".join(self).strip()


def shapes_of(lines: list[str]) -> list[str]:
    """Each line in small letters, digits as 0, without mark and bare of signs at its edges; paragraphs, too.

    A line without letters has none: "10:45" says nothing about a site.

    >>> shapes_of(["  * 12 Comments »", "Date: July 19, 2024", "10:45"])
    ['0 comments', 'date: july 0, 0', '']
    """
    return [shape if any(map(str.isalpha, shape)) else "" for shape in folds([bare(line) for line in lines])]


def holed(shape: str, hole: int) -> Holed | None:
    """The shape with one of the HOLES in it; None where it is too long, or the hole would be empty.

    >>> holed("by anna berg", 0), holed("by", 0)
    (Holed(before='by', after=''), None)
    """
    before, after = HOLES[hole]
    if len(shape) > HOLED_CHARACTERS:
        return None
    words = shape.split(" ")
    if not before + after < len(words) <= HOLED_WORDS:
        return None
    return Holed(" ".join(words[:before]), " ".join(words[len(words) - after :]))
