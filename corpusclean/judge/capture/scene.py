"""A page after the decision: which lines stay, where the article begins and ends, and what stands around it."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from itertools import pairwise

from ...rules.finders import Found
from ...text.page import Page
from .calendar import Written, dates
from .captured import Captured

ABOVE = 30  # lines with text above the first paragraph: headline, standfirst, byline, dates, a share bar, a picture
BELOW = 8  # lines below it: the byline may stand under the first paragraph
BEHIND = 15  # lines behind the last paragraph: credits, the box about the author
LAST_WORDS = 2  # paragraphs at the end that may be about the author: Jane Doe is a city journalist ...
BODY = 24  # lines of the article whose words tell its subject
BODY_CHARACTERS = 3000
LEAD_CHARACTERS = 1200
COMPANY = 40  # lines with text from one paragraph to the next; long lists and galleries stand between


class Scene:
    """The lines with text of a page, by their place among them: the k-th looks like `looks[k]`."""

    def __init__(self, page: Page, gone: Collection[int]) -> None:
        self.page = page
        self.gone = gone
        self.filled = page.filled
        self.looks = [page.looks[i] for i in self.filled]
        prose = [k for k, look in enumerate(self.looks) if look.prose and self.filled[k] not in gone]
        self.first, self.last = _ends(prose) if prose else (0, -1)
        self.title: int | None = None  # the headline's place, when it is known
        self._dates: dict[int, list[Written]] = {}

    def __len__(self) -> int:
        return len(self.filled)

    def kept(self, k: int) -> bool:
        """Whether the k-th line stays."""
        return self.filled[k] not in self.gone

    def score(self, k: int) -> float:
        """The log-odds of the k-th line to be article; 0 where nobody asked the line model."""
        return self.page.article.get(self.filled[k], 0.0)

    def start(self, k: int) -> int:
        """Where the k-th bare line starts in the text."""
        return self.page.bare_start(self.filled[k])

    def found_at(self, k: int) -> tuple[Found, ...]:
        """What the rows found in the k-th line."""
        found: tuple[Found, ...] = self.looks[k].found
        return found

    def dates_at(self, k: int) -> list[Written]:
        """The dates in the k-th line."""
        if k not in self._dates:
            self._dates[k] = list(dates(self.looks[k].bare))
        return self._dates[k]

    def captured(self, field: str, i: int, value: str, after: int = 0) -> Captured:
        """A value as it stands in the bare line `i`, from a place on."""
        start = self.page.bare_start(i) + self.page.bare[i].index(value, after)
        return Captured(field, " ".join(value.split()), start, start + len(value))

    @property
    def above(self) -> range:
        """The lines above the first paragraph."""
        return range(max(0, self.first - ABOVE), self.first)

    @property
    def below(self) -> int:
        """The end of the lines below the first paragraph where a byline may stand."""
        return max(self.first, min(self.last, self.first + BELOW))

    @property
    def head(self) -> int:
        """The headline's place, or that of the first paragraph where it is not known."""
        return self.first if self.title is None else self.title

    @cached_property
    def headlines(self) -> frozenset[int]:
        """Every line that says the headline. Ask when it is known."""
        if self.title is None:
            return frozenset()
        said = self.looks[self.title]
        if self.page.text.count(said.bare) == 1 or not said.folded:
            return frozenset([self.title])
        return frozenset([k for k, look in enumerate(self.looks) if look.folded == said.folded])

    @cached_property
    def prose(self) -> str:
        """The headline and the article's paragraphs but its last ones. Ask when the headline is known."""
        near = range(self.first, self.last + 1)
        paragraphs = [look.bare for k in near if (look := self.looks[k]).prose and self.kept(k)]
        if len(paragraphs) > 2 * LAST_WORDS:
            del paragraphs[-LAST_WORDS:]
        return "\n".join([*paragraphs, "" if self.title is None else self.looks[self.title].bare])

    @cached_property
    def body(self) -> str:
        """The first paragraphs and headings in lower case."""
        end = min(len(self), self.first + BODY)
        return "\n".join([self.looks[k].bare for k in range(self.first, end) if self.kept(k)])[:BODY_CHARACTERS].lower()

    @cached_property
    def lead(self) -> str:
        """The first two paragraphs in lower case."""
        end = min(len(self), self.first + BODY // 2)
        prose = [self.looks[k].bare for k in range(self.first, end) if self.kept(k) and self.looks[k].prose]
        return "\n".join(prose[:2])[:LEAD_CHARACTERS].lower()


def _ends(prose: list[int]) -> tuple[int, int]:
    """The first and the last paragraph with another one near: one alone may be a notice above a menu or below it."""
    near = [(a, b) for a, b in pairwise(prose) if b - a <= COMPANY]
    return (near[0][0], near[-1][1]) if near else (prose[0], prose[-1])
