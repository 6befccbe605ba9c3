"""The lines of a page as the line model sees them, and why, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..rules.finders import Found
from ..text.page import Page
from .features import KINDS, SHAPE_NAMES, Features, features_of
from .lines import Lines
from .model import load

SHAPES = (*SHAPE_NAMES, "how many words are known")
STRONG = -0.5  # log-odds from which on a part of the line speaks against it


def features_of_page(page: Page, found: Mapping[int, Sequence[Found]]) -> Features:
    """The features of the lines of a page that have text, in order."""
    filled, looks = page.filled, page.looks
    lines = [page.lines[i] for i in filled]
    blanks = [i > 0 and not looks[i - 1].bare for i in filled]
    return features_of(lines, blanks, [found.get(i, ()) for i in filled])


class JudgedLines(Lines):
    """The lines of a page with the scores of the model."""

    def __init__(self, page: Page, found: Mapping[int, Sequence[Found]], model: str = "") -> None:
        filled = page.filled
        self._features = features_of_page(page, found)
        self._scores = load(model)(self._features)
        self._at = {i: n for n, i in enumerate(filled)}
        self._kinds = self._scores.kinds.argmax(1).tolist()
        self.article = dict(zip(filled, self._scores.article.round(3).tolist(), strict=True))
        article = [i for i in filled if self.article[i] > 0]
        self.body = [i for i in article if page.looks[i].prose] or article  # the headline stands above it

    def kind(self, i: int) -> str:
        """What a line is, if it is no article."""
        return KINDS[self._kinds[self._at[i]]]

    def why(self, i: int) -> tuple[str, ...]:
        """What speaks against a line, in words: the score, then the strongest of its words, shape and neighbours."""
        n, scores = self._at[i], self._scores
        said = [f"{100 - 100 * self.confidence(i):.0f}% article for the line model"]
        shapes = scores.shapes[n]
        words, shape = float(scores.words[n]), float(shapes.sum())
        parts = [(self.article[i] - words - shape, "the lines around it"), (words, "its words"), (shape, "its shape")]
        for strength, part in sorted(parts):
            if strength < STRONG:
                said.append(part + self._strongest(n, part))
        return tuple(said)

    def _strongest(self, n: int, part: str) -> str:
        if part == "its shape":
            return f" ({SHAPES[int(self._scores.shapes[n].argmin())]})"
        word = self._word(n) if part == "its words" else ""
        return f" (“{word}”)" if word else ""

    def _word(self, n: int) -> str:
        """The word, or pair of words, that speaks most against a line; nothing where a line has no words."""
        features = self._features
        start = int(features.offsets[n])
        end = int(features.offsets[n + 1]) if n + 1 < len(features.offsets) else len(features.tokens)
        first, count = start // 2 - n, (end - start) // 2 - 1  # two tokens a word, and two a line
        if not count:
            return ""
        at = int(self._scores.tokens[start : start + 2 * count].argmin())
        last = min(at // 2 + at % 2, count - 1)
        return features.text[features.words.spans[first + at // 2, 0] : features.words.spans[first + last, 1]]
