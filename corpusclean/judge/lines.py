"""What the line model says of the lines of a page, and why, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

import numpy as np

from ..rules.finders import Found
from ..text.page import Page
from .features import KINDS, SHAPE_NAMES, Features, features_of
from .model import Scores, load

FEW = 8  # lines with text; fewer are a fragment, on which the model was not trained to be right
UNKNOWN = 2.0  # log-odds of a line that the model does not judge: enough to stay, not enough to outweigh a row
STRONG = -0.5  # log-odds from which on a part of the line speaks against it


def features_of_page(page: Page, found: Mapping[int, Sequence[Found]]) -> Features:
    """The features of the lines of a page that have text, in order."""
    filled, looks = page.filled, page.looks
    lines = [page.lines[i] for i in filled]
    blanks = [i > 0 and not looks[i - 1].bare for i in filled]
    return features_of(lines, blanks, [found.get(i, ()) for i in filled])


class Lines:
    """The lines of a page that have text, as the model of a file sees them; without a file, the package's own.

    A page of few lines has no neighbours to judge by: there only rows speak, and prose is the body.
    """

    def __init__(self, page: Page, found: Mapping[int, Sequence[Found]], model: str = "") -> None:
        filled = page.filled
        self.article: dict[int, float] = dict.fromkeys(filled, UNKNOWN)  # log-odds of each line that it is article
        self.body = [i for i in filled if page.looks[i].prose and not (i in found and found[i][0].whole)]
        if len(filled) >= FEW:
            self._features = features_of_page(page, found)
            self._scores: Scores = load(model)(self._features)
            self._at = {i: n for n, i in enumerate(filled)}
            self._kinds = self._scores.kinds.argmax(1).tolist()
            self.article = dict(zip(filled, self._scores.article.round(3).tolist(), strict=True))
            self.body = [i for i in filled if self.article[i] > 0]

    def kind(self, i: int) -> str:
        """What a line is, if it is no article."""
        return KINDS[self._kinds[self._at[i]]]

    def confidence(self, i: int) -> float:
        """How likely it is that a line is no article."""
        return round(1 / (1 + exp(self.article[i])), 3)

    def why(self, i: int) -> tuple[str, ...]:
        """What speaks against a line, in words: the score, then the strongest of its words, its shape, its neighbours."""
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
            return f" ({SHAPE_NAMES[int(self._scores.shapes[n].argmin())]})"
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
        at = int(np.argmin(self._scores.tokens[start : start + 2 * count]))
        last = min(at // 2 + at % 2, count - 1)
        return features.text[features.words[first + at // 2, 0] : features.words[first + last, 1]]
