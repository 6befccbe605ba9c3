"""Which line is the headline: by where it stands, what it looks like, and whether the article speaks of its words."""

from __future__ import annotations

from collections.abc import Iterator

from ...text.late import late
from .captured import Captured
from .headline import WEIGHTS, candidates
from .scene import Scene

SURE = 0.0  # log-odds of the best line against there being none
_LABEL = 14  # letters; what is shorter stands in longer lines by chance
_SITE = late(r"\s+(?:[-–—|·•»]|::)\s")


def title(scene: Scene) -> Iterator[Captured]:
    """The headline, if one line is likely enough to be it. The scene learns where it stands."""
    best = title_line(scene)
    if best is None:
        return
    scene.title = k = best
    start, line = scene.start(k), _without_site(scene, scene.looks[k].bare)
    yield Captured("title", " ".join(line.split()), start, start + len(line))


def _without_site(scene: Scene, line: str) -> str:
    """The headline without the name of the site behind it, where the part before stands alone on the page as well."""
    parts = [m.start() for m in _SITE().finditer(line)]
    alone = (line[:cut] for cut in parts if cut > _LABEL and f"\n{line[:cut]}\n" in scene.page.text)
    return next(alone, line)


def title_line(scene: Scene) -> int | None:
    """The place of the headline."""
    best = max(((sum(map(WEIGHTS.__getitem__, signs)), -k) for k, signs in candidates(scene)), default=None)
    return -best[1] if best and best[0] > SURE else None
