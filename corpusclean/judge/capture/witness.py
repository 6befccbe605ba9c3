"""What speaks for and against a name that stands without a label."""

from __future__ import annotations

from collections.abc import Iterable

from ...text.late import late
from .frame import is_frame
from .roles import ROLE
from .scene import Scene

ABOVE = 4  # lines above the headline where author and date may stand
_ROLE_CHARACTERS = 60
_WORDS = late(r"\w+")
_CLOCK = late(r"(?:^|\D)(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.,]\d)")  # Publicerad 22:31
_BY = ("by", "By", "von", "Von", "par", "Par", "por", "Por")
_IS = ("is", "has", "writes", "ist", "est", "es", "è", "jest")
_PARTICLES = frozenset(
    ("van", "von", "vom", "der", "den", "de", "del", "della", "dei", "da", "di", "do", "dos", "das", "du", "le", "la",
     "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu")
)  # fmt: skip


def trust(scene: Scene, k: int, name: str) -> int:
    """The witnesses for a name: its place, a date or a role beside it, and what is said of it elsewhere."""
    head, near = scene.head, beside(scene, k)
    place = int(k > head or k - 1 in scene.headlines) + (k - 1 in scene.headlines)
    said = _said(scene, name) if name else 0
    return place + near + (near and head - ABOVE <= k < head) + (min(said, 0) if scene.kept(k) and not near else said)


def _said(scene: Scene, name: str) -> int:
    """What is said of a name elsewhere. Whom the paragraphs speak of is whom the article is about, but for a byline."""
    text = scene.page.text
    by = any(f"{by} {name}" in text for by in _BY)
    if speaks_of(scene, name):
        return by - 1
    return by + any(f"{name} {verb} " in text for verb in _IS)


def beside(scene: Scene, k: int) -> bool:
    """Whether a date stands above or below, or a time of day, or below what the person is."""
    near = [j for j in (k - 1, k + 1) if 0 <= j < len(scene) and j != scene.title]
    return any(is_frame(scene, j) or (j > k and _says_role_or_time(scene.looks[j].bare)) for j in near)


def _says_role_or_time(line: str) -> bool:
    return len(line) <= _ROLE_CHARACTERS and bool(ROLE().search(line) or _CLOCK().search(line))


def speaks_of(scene: Scene, name: str) -> bool:
    """Whether the article's paragraphs have the last word of a name."""
    word, text = _WORDS().findall(name)[-1], scene.prose
    at = text.find(word)
    while at >= 0:
        if not (text[at - 1 : at].isalnum() or text[at + len(word) : at + len(word) + 1].isalnum()):
            return True
        at = text.find(word, at + len(word))
    return False


def is_common(scene: Scene, names: Iterable[str]) -> bool:
    """Whether the text has a word of the names in small letters, as no name is written: Dining Out."""
    words = (word.lower() for name in names for word in name.split())
    return any(f" {word} " in scene.page.text for word in words if word not in _PARTICLES)
