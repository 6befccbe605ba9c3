"""Who wrote the article: the bylines around the headline, the surest form first, and the box behind the text."""

from __future__ import annotations

from collections.abc import Iterator

from .box import LINE_CHARACTERS, box
from .bylines import byline, dated, known, labelled, more_names, name_alone, names_others, with_role, written
from .captured import Captured
from .people import Spans
from .scene import Scene

BEFORE_TITLE = 6  # lines above the headline
BELOW_TITLE = 8  # lines below it: what reads as the first paragraph may stand above
TWINS = 3  # lines above the headline that say it, too, with a byline below
MORE = 8  # lines of names below the first one
UNTITLED = 14  # lines above the first paragraph, where the headline is not known

_FORMS = (byline, labelled, written, dated, with_role, known, name_alone)


def authors(scene: Scene) -> list[Captured]:
    """The people of the byline, one by one."""
    places = _places(scene)
    for form in _FORMS:
        for k in places:
            if found := form(scene, k):
                return [c for j, spans in _and_below(scene, k, found, form) for c in _captured(scene, j, spans)]
    return [captured for k, found in box(scene) for captured in _captured(scene, k, found)]


def _and_below(scene: Scene, k: int, found: Spans, form: object) -> Iterator[tuple[int, Spans]]:
    """The names of a line, and those on the lines right below: Mohana Basu, / Davide Castelvecchi & / Jeff Tollefson"""
    yield k, found
    for j in range(k + 1, min(len(scene), k + 1 + MORE)):
        above = scene.looks[j - 1].bare
        goes_on = above.endswith((",", "&", " and", " und", " et", " y"))
        if not (goes_on or form in (labelled, with_role)) or scene.looks[j].bare == above:
            return
        if not (spans := more_names(scene, j)):
            return
        yield j, spans


def _places(scene: Scene) -> list[int]:
    """The lines that may name the author, the likeliest first: below the headline, and near to it."""
    head = scene.head
    first = head - (UNTITLED if scene.title is None else BEFORE_TITLE)
    near = {*range(max(0, first), max(scene.below, min(head + BELOW_TITLE, scene.last + 1)))}
    above = sorted(k for k in scene.headlines if k < head - 1)[-TWINS:]
    near |= {j for k in above for j in (k + 1, k + 2)}
    short = [k for k in near - scene.headlines if len(scene.looks[k].bare) <= LINE_CHARACTERS]
    return sorted((k for k in short if not names_others(scene, k)), key=lambda k: (k < head, abs(k - head)))


def _captured(scene: Scene, k: int, spans: Spans) -> Iterator[Captured]:
    line, base = scene.looks[k].bare, scene.start(k)
    for low, high in spans:
        yield Captured("author", " ".join(line[low:high].split()), base + low, base + high)
