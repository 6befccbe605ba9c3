"""The box about the author behind the text: "Written by Jane Doe", "About the author", what the rows know."""

from __future__ import annotations

from collections.abc import Iterator

from ...text.late import late
from .bylines import LABELS, known, named, names_others
from .frame import BYLINE
from .people import Spans, people
from .scene import BEHIND, Scene
from .witness import is_common

LINE_CHARACTERS = 200  # a longer line is prose
_BYLINES = 1  # lines behind the text where "By Jane Doe" may sign it; further on it is that of a teaser
_NAME_CHARACTERS = 40
_SENTENCE_WORDS = 7
_WRITTEN = late(
    r"(?i)(?:\w+ ){0,3}?(?:written by|story by|text by|words by|authors?|contributors?|autor(?:in)?)\s{0,3}:?\s{1,3}"
    r"(?=[^\W\d_])"
)
_BOXES = LABELS | {"the author", "about the author", "about author", "über den autor"}
_I_AM = ("I’m ", "I'm ", "I am ")


def box(scene: Scene) -> Iterator[tuple[int, Spans]]:
    """The first line behind the text that names the author, and where in it."""
    for k in range(max(scene.last - 1, scene.first + 1), min(len(scene), scene.last + 1 + BEHIND)):
        if len(scene.looks[k].bare) <= LINE_CHARACTERS and not names_others(scene, k):
            found = (_in_box(scene, k) if k > scene.last else []) or _introduced(scene, k)
            if found:
                yield k, found
                return


def _in_box(scene: Scene, k: int) -> Spans:
    line = scene.looks[k].bare
    if scene.looks[k - 1].folded in _BOXES:
        return named(scene, k, 0, labelled=True)
    label = _WRITTEN().match(line) or (BYLINE().match(line) if k <= scene.last + _BYLINES else None)
    if label:
        return named(scene, k, label.end(), labelled=True)
    return known(scene, k) if any(f.rule.id.startswith("author/bio") for f in scene.found_at(k)) else []


def _introduced(scene: Scene, k: int) -> Spans:
    """A name on a line of its own above a sentence that begins with it: Jane Doe / Jane writes about food."""
    line = scene.looks[k].bare
    if len(line) > _NAME_CHARACTERS or k + 1 >= len(scene) or scene.looks[k + 1].words < _SENTENCE_WORDS:
        return []
    spans = people(line, 0, len(line))
    if spans != [(0, len(line))] or not scene.looks[k + 1].bare.startswith((line.split()[0] + " ", *_I_AM)):
        return []
    return [] if is_common(scene, [line]) else spans
