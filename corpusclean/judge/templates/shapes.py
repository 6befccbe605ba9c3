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


def holed(shape: str) -> dict[int, Holed]:
    """The shape with each of the HOLES in it; none where it is too long, or the hole would be empty.

    >>> holed("by anna")
    {0: Holed(before='by', after=''), 2: Holed(before='', after='anna')}
    """
    if len(shape) > HOLED_CHARACTERS:
        return {}
    words = shape.split(" ")
    count = len(words)
    if count > HOLED_WORDS:
        return {}
    return {
        hole: Holed(" ".join(words[:before]), " ".join(words[count - after :]))
        for hole, (before, after) in enumerate(HOLES)
        if before + after < count
    }
