"""The lines of a page as the line model sees them, and why, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from math import exp

from ..rules.finders import Found
from ..text.page import Page
from .features import KINDS, SHAPE_NAMES, Own, own_of, placed_of
from .lines import NEAR, PROSE, Lines
from .model import Alone
from .remembered import remembered

SHAPES = (*SHAPE_NAMES, "how many words are known")
STRONG = -0.5  # log-odds from which on a part of the line speaks against it


def blanks_before(page: Page) -> list[bool]:
    """Of each line of a page that has text whether a blank line stands before it."""
    looks = page.looks
    return [i > 0 and not looks[i - 1].bare for i in page.filled]


class JudgedLines(Lines):
    """The lines of a page with the scores of the model."""

    def __init__(
        self, page: Page, found: Mapping[int, Sequence[Found]], model: str = "", explains: bool = True
    ) -> None:
        filled = page.filled
        self._explains = explains
        self._lines = [page.lines[i] for i in filled]
        self._memory = remembered(model)
        known = self._memory(self._lines)
        self._at = {i: n for n, i in enumerate(filled)}
        finds = {self._at[i]: some for i, some in found.items()}
        self._placed = placed_of(known.lengths, known.keys, blanks_before(page), finds)
        scores = self._memory.model(known.words, known.own, self._placed)
        self._kinds = scores[:, 1:].argmax(1).tolist()
        self.article = dict(zip(filled, scores[:, 0].round(3).tolist(), strict=True))
        self.body = self._paragraphs(page, found) or [i for i in filled if self.article[i] > 0]

    def _paragraphs(self, page: Page, found: Mapping[int, Sequence[Found]]) -> list[int]:
        """The paragraphs that are more likely article than not, and of the others those that stay beside them.

        The headline stands above them.
        """
        paragraphs: list[int] = []
        since = NEAR  # lines with text since the last one
        for i in page.filled:
            bar = -PROSE if since < NEAR and not (i in found and found[i][0].whole) else 0.0
            if page.looks[i].prose and self.article[i] > bar:
                paragraphs.append(i)
                since = 0
            else:
                since += 1
        return paragraphs

    def kind(self, i: int) -> str:
        """What a line is, if it is no article."""
        return KINDS[self._kinds[self._at[i]]]

    def why(self, i: int) -> tuple[str, ...]:
        """What speaks against a line, in words: the score, then the strongest of its words, shape and neighbours."""
        heard = super().why(i)
        if not self._explains:
            return heard
        n = self._at[i]
        words, shape = self._parts[0][n], self._parts[1][n]
        parts = [(self.unheard(i) - words - shape, "the lines around it")]
        if words < STRONG:
            parts.append((words, f"its words{self._word(n)}"))
        if shape < STRONG:
            parts.append((shape, f"its shape ({SHAPES[self._parts[2][n]]})"))
        strong = [part for strength, part in sorted(parts) if strength < STRONG]
        return (*heard, f"{100 / (1 + exp(-self.unheard(i))):.0f}% article for the line model", *strong)

    @cached_property
    def _alone(self) -> tuple[Own, Alone]:
        own = own_of(self._lines)
        return own, self._memory.model.alone(own, self._placed)

    @cached_property
    def _parts(self) -> tuple[list[float], list[float], list[int]]:
        """Of every line what its words and its shape say alone, and which of its shape's numbers is most against it."""
        _, alone = self._alone
        return alone.words.tolist(), alone.shapes.sum(1).tolist(), alone.shapes.argmin(1).tolist()

    @cached_property
    def _tokens(self) -> tuple[list[float], list[int]]:
        """What every token says alone, and where each line's tokens begin."""
        own, alone = self._alone
        return alone.tokens.tolist(), [*own.offsets.tolist(), len(alone.tokens)]

    def _word(self, n: int) -> str:
        """The word, or pair of words, that speaks most against a line; nothing where a line has no words."""
        scores, offsets = self._tokens
        start, end = offsets[n], offsets[n + 1] - 2  # two tokens a word, and two a line that are none
        if start == end:
            return ""
        some = scores[start:end]
        at = some.index(min(some))
        first = start // 2 - n
        own, _ = self._alone
        spans = own.words.spans
        last = first + min(at // 2 + at % 2, len(some) // 2 - 1)
        return f" (“{own.text[spans[first + at // 2, 0] : spans[last, 1]]}”)"
