"""Marks that stand on a line of their own, below the sentence that lacks them: `the report by / Reuters / .`

They are put back before boilerplate goes: a line that is nothing but a full stop looks like debris, and a paragraph
that lost its full stop runs into the heading below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...text.edit import Edit
from ...text.page import Page
from ..table import PageRule

_NAME = 20  # characters; a comma below a shorter line that begins with a capital may part the names of tags

_LOST = re.compile(r"(?<=[\w%°)\]\"”’»])\n(?=(?:[.,](?!\.)|[)\]][,;.]?|[\"”’»]{1,2}[)\]]?[,.])[\"”’»)\]]{0,2}(?:\s|$))")


def lost_marks(page: Page) -> Iterator[Edit]:
    """Join the mark to the end of the line above. A menu whose items are parted by marks stays as it is."""
    text = page.text
    for match in _LOST.finditer(text):
        at = match.start()
        above = text[text.rfind("\n", 0, at) + 1 : at]
        if text[at + 1] != "," or len(above) >= _NAME or above[0].islower():
            yield Edit(at, at + 1, "", "shape/lost-mark", 0.9, ("the line above lacks the mark",))


ROWS: tuple[PageRule, ...] = (
    PageRule(
        id="shape/lost-mark",
        finds="a full stop, comma or bracket on a line of its own",
        why="A scraper that writes every text node on a line of its own parts a link from the mark behind it.",
        find=lost_marks,
        cues=("\n.", "\n,", "\n)", "\n]", '\n"', "\n”", "\n’", "\n»"),
        changes=(
            ("The stones could be used again\n.\n", "The stones could be used again.\n"),
            ("The wall is old (see the map\n).\n", "The wall is old (see the map).\n"),
        ),
        keeps=("It was said\n“Yes.”\n", "It was said\n(twice).\n", "The list of files\n.gitignore\n"),
    ),
)
