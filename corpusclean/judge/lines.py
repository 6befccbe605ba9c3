"""What is known of the lines of a page before rows are weighed: how likely each is article, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp
from types import MappingProxyType
from typing import TYPE_CHECKING

from ..rules.finders import Found
from ..text.page import Page

if TYPE_CHECKING:
    from .templates.evidence import Evidence

FEW = 8  # lines with text; fewer are a fragment, without the neighbours that the model judges by
UNKNOWN = 2.0  # log-odds of a line that the model does not judge: enough to stay, not enough to outweigh a row
PROSE = 1.5  # so much below its bar must a paragraph be that stands near one that stays
NEAR = 2  # lines with text from one to the other: an advertisement, a picture


class Lines:
    """The lines of a page that has few of them: nothing is known but which read as prose."""

    article: dict[int, float]  # of each line with text the log-odds that it is article
    body: list[int]  # the paragraphs that are taken for article, in order
    heard: Mapping[int, Evidence] = MappingProxyType({})  # of lines that the site's other pages have too

    def __init__(self, page: Page, found: Mapping[int, Sequence[Found]]) -> None:
        self.article = dict.fromkeys(page.filled, UNKNOWN)
        self.body = [i for i in page.filled if page.looks[i].prose and not (i in found and found[i][0].whole)]

    def hear(self, heard: Mapping[int, Evidence]) -> None:
        """Take what the site's other pages say into account."""
        self.heard = heard
        for i, said in heard.items():
            self.article[i] = round(self.article[i] - said.strength, 3)
        self.body = [i for i in self.body if i not in heard or self.article[i] > 0]

    def unheard(self, i: int) -> float:
        """The log-odds that a line is article, from its own page alone."""
        return self.article[i] + (self.heard[i].strength if i in self.heard else 0.0)

    def kind(self, i: int) -> str:
        """What a line is, if it is no article."""
        return "navigation"

    def confidence(self, i: int) -> float:
        """How likely it is that a line is no article."""
        return round(1 / (1 + exp(self.article[i])), 3)

    def why(self, i: int) -> tuple[str, ...]:
        """What speaks against a line, in words."""
        return (self.heard[i].why,) if i in self.heard else ()


def lines_of(page: Page, found: Mapping[int, Sequence[Found]], model: str = "", explains: bool = True) -> Lines:
    """The lines of a page as the model of a file sees them; without a file, the package's own.

    Not to ask why, unless it explains, is a tenth of a page's time.
    """
    if len(page.filled) < FEW:
        return Lines(page, found)
    from .judged import JudgedLines  # numpy takes longer to import than a short text to clean

    return JudgedLines(page, found, model, explains)
