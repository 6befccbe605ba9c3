"""Who wrote the article: bylines around the headline, and the box about the author behind the text."""

from __future__ import annotations

from collections.abc import Iterator

from ...rules.names import BETWEEN, PEOPLE, PERSON
from ...text.late import late
from .captured import Captured
from .frame import BYLINE, is_frame
from .scene import BEHIND, Scene

LINE_CHARACTERS = 200  # a longer line is prose
BEFORE_TITLE = 4  # lines above the headline
_ALONE_CHARACTERS = 40
_NAME_WORDS = 4
_BETWEEN = late(rf"(?i){BETWEEN}")
_PEOPLE = late(rf"(?i){PEOPLE}")
_PERSON = late(rf"(?i){PERSON}")
_ENDS = late(
    r"(?i)\s{0,3}(?:$|[,|·•⋅/(–—:;•-]|\s\s|\d"
    r"|(?:on|in|for|at|is|für|pour|para|updated|published|last|posted|follow|am|le|el)\b)"
)
_MID = late(r"(?i)(?<![^\W\d_])(?:by|von|par|por|door)\s{1,3}(?=[^\W\d_])")
# What is written with capitals beside headlines and is no name: the paper's roles, sections, links.
_NO_PERSON = late(
    r"(?i)\b(?:staff|writers?|editors?|editorial|reporters?|correspondents?|journalists?|columnists?|contributors?"
    r"|team|news|newsroom|press|agency|reuters|redaktion|redaction|rédaction|redacción|redazione|media|magazine|daily"
    r"|times|post|journal|review(?:s|ed)?|guide|blog|admin|group|inc|ltd|llc|gmbh|company|university|institute|center"
    r"|centre|department|office|association|society|foundation|services?|read|more|home|about|contact|share|follow"
    r"|related|topics?|sections?|trending|popular|latest|featured|advertisement|sponsored|listen|watch|video|audio"
    r"|gallery|podcasts?|subscribe|sign|log|menu|search|updated|published|posted|comments?|minutes?|min|views?|photos?|images?|getty"
    r"|facebook|twitter|linkedin|instagram|whatsapp|pinterest|youtube|email|print|save|copy|link|table|contents"
    r"|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|United|States|New York|world|the|our|your|how|what|why|best|top|and|for|with"
    r"|health|business|sports?|politics|science|technology|tech|travel|food|culture|opinion|entertainment|education"
    r"|life|lifestyle|style|money|finance|markets?|security|marketing|design|software|data|cloud|digital|web|online"
    r"|nachrichten|wirtschaft|politik|kultur|sport|datum|uhr|autor|foto|bild)\b"
)
# A line that only says that a name comes next.
_LABELS = frozenset(
    ("by", "written by", "author", "authors", "author(s", "posted by", "story by", "words by", "published by",
     "text by", "article by", "author of the article", "von", "autor", "autorin", "autoren", "ein beitrag von", "par",
     "auteur", "por", "autores", "di", "autore", "door", "автор", "yazan", "autorzy", "av")
)  # fmt: skip


def authors(scene: Scene) -> list[Captured]:
    """The people of the byline, one by one."""
    head = scene.title if scene.title is not None else scene.first
    places = sorted(
        range(max(0, head - BEFORE_TITLE), scene.below),
        key=lambda k: (k < head, abs(k - head)),
    )
    for find in (_byline, _labelled, _dated, _known, _alone):
        for k in places:
            if k != scene.title and len(scene.looks[k].bare) <= LINE_CHARACTERS and (found := list(find(scene, k))):
                return found
    return list(_box(scene))


def _byline(scene: Scene, k: int) -> Iterator[Captured]:
    """By Jane Doe and John Smith"""
    if by := BYLINE().match(scene.looks[k].bare):
        yield from _named(scene, k, by.end(), labelled=True)


def _labelled(scene: Scene, k: int) -> Iterator[Captured]:
    """A name below the line "Written by"."""
    if k and scene.looks[k - 1].folded in _LABELS:
        yield from _named(scene, k, 0, labelled=True)


def _dated(scene: Scene, k: int) -> Iterator[Captured]:
    """Jane Doe · May 17, 2022; and: May 17, 2022 by Jane Doe"""
    line = scene.looks[k].bare
    if not scene.dates_at(k):
        return
    if by := _MID().search(line):
        yield from _named(scene, k, by.end(), labelled=True)
    else:
        yield from _named(scene, k, 0)


def _alone(scene: Scene, k: int) -> Iterator[Captured]:
    """A name on a line of its own, which stands on the page again."""
    line = scene.looks[k].bare
    if len(line) > _ALONE_CHARACTERS or (scene.kept(k) and k > scene.first) or not _PERSON().fullmatch(line):
        return
    if _trust(scene, k, line) >= TRUST:
        yield from _people(scene, k, 0, len(line), labelled=False)


TRUST = 2
_BY = ("by", "By", "von", "Von", "par", "Par", "por", "Por")
_IS = ("is", "has", "writes", "ist", "est", "es", "è", "jest")


def _trust(scene: Scene, k: int, name: str) -> float:
    """What speaks for a name: a date or a role beside it, a sentence that begins with it, a byline elsewhere."""
    text = scene.page.text
    if any(f" {word.lower()} " in text for word in name.split()):
        return 0
    head = scene.title if scene.title is not None else scene.first
    trust = 1.0 if k > head else 0.0
    beside = [j for j in (k - 1, k + 1) if 0 <= j < len(scene) and j != scene.title]
    trust += any(is_frame(scene, j) for j in beside)
    if text.count(name) > 1:
        trust += (
            1
            + any(f"{by} {name}" in text for by in ("by", "By", "von", "Von"))
            + (f"{name} is " in text or f"{name} has " in text or f"{name} ist " in text)
        )
    return trust


def _named(scene: Scene, k: int, start: int, labelled: bool = False) -> Iterator[Captured]:
    """The people whose names begin at a place of a line, as far as its date."""
    line = scene.looks[k].bare
    end = next((w.start for w in scene.dates_at(k) if w.start >= start), len(line))
    names = _PEOPLE().match(line, start, end)
    if names and (names.end() == end or _ENDS().match(line, names.end())):
        yield from _people(scene, k, names.start(), names.end(), labelled)


def _known(scene: Scene, k: int) -> Iterator[Captured]:
    """What a row takes for the author: bylines in Arabic, Chinese, Korean."""
    for found in scene.found_at(k):
        for name, value in found.fields:
            if name == "author":
                start = scene.looks[k].bare.index(value, found.start)
                yield from _people(scene, k, start, start + len(value))


def _box(scene: Scene) -> Iterator[Captured]:
    """The box about the author."""
    for k in range(scene.last + 1, min(len(scene), scene.last + 1 + BEHIND)):
        if any(f.rule.id.startswith("author/bio") for f in scene.found_at(k)) and (found := list(_known(scene, k))):
            yield from found
            return


def _people(scene: Scene, k: int, start: int, end: int, labelled: bool = True) -> Iterator[Captured]:
    """The parts of a list of names that may be people."""
    line, base = scene.looks[k].bare, scene.start(k)
    at = start
    for low, high in [*(m.span() for m in _BETWEEN().finditer(line, start, end)), (end, end)]:
        name = _person(line[at:low].strip(), labelled)
        if name:
            place = line.index(name, at)
            yield Captured("author", " ".join(name.split()), base + place, base + place + len(name))
        at = high


def _person(name: str, labelled: bool) -> str:
    """The name without what the person is: Jane Doe Staff Writer. Nothing where no name is left."""
    if not name.isascii() and name.upper() == name.lower():
        return name  # a script without capitals, some of them without spaces as well
    if labelled and not all(_NO_PERSON().fullmatch(word) for word in name.split()):
        return name
    if role := _NO_PERSON().search(name):
        name = name[: role.start()].strip()
    return name if 1 < len(name.split()) <= _NAME_WORDS + 1 else ""
