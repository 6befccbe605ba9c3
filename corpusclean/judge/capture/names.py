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
UNTITLED = 14  # lines above the first paragraph, where the headline is not known
TRUST = 2  # witnesses that a name alone on its line needs
_BY = ("by", "By", "von", "Von", "par", "Par", "por", "Por")
_IS = ("is", "has", "writes", "ist", "est", "es", "è", "jest")
_ALONE_CHARACTERS = 40
_ROLE_CHARACTERS = 80
_SHORTEST = 4  # letters of a name
_NAME_WORDS = 4
_BETWEEN = late(rf"(?i){BETWEEN}")
_PEOPLE = late(rf"(?i){PEOPLE}")
_PERSON = late(rf"(?i){PERSON}")
_ENDS = late(
    r"(?i)\s{0,3}(?:$|[,|·•⋅/(–—:;•-]|\s\s|\d"
    r"|(?:on|in|for|at|is|für|pour|para|updated|published|last|posted|follow|am|le|el)\b)"
)
_MID = late(r"(?i)(?<![^\W\d_])(?:by|von|par|por|door)\s{1,3}(?=[^\W\d_])")
_GAP = late(r"[\s|·•⋅/–—-]*")
_ROLE = late(
    r"(?i)\b(?:(?:staff|senior|freelance|contributing|guest|political|news|managing|associate|deputy) )*(?:writer"
    r"|editor|reporter|correspondent|journalist|columnist|contributor|author|redakteur(?:in)?|journaliste?|korrespondent(?:in)?"
    r"|redactora?|corresponsal|giornalista|founder|co-founder)\b"
)
_WRITTEN = late(r"(?i)(?:written by|story by|text by|words by|author|autor(?:in)?)\s{0,3}:?\s{1,3}(?=[^\W\d_])")
_BOXES = frozenset(
    ("written by", "author", "the author", "about the author", "about author", "über den autor", "autor")
)
# What is written with capitals beside headlines and is no name: the paper's roles, sections, links.
_NO_PERSON = late(
    r"(?i)\b(?:staff|writers?|editors?|editorial|reporters?|correspondents?|journalists?|columnists?|contributors?"
    r"|team|news|newsroom|press|agency|reuters|redaktion|redaction|rédaction|redacción|redazione|media|magazine|daily"
    r"|times|post|journal|review(?:s|ed)?|guide|blog|admin|group|inc|ltd|llc|gmbh|company|university|institute|center"
    r"|centre|department|office|association|society|foundation|services?|read|more|home|about|contact|share|follow"
    r"|frequently|asked|questions?|insights?|bio|forms?|calculator|sidebar|default|title|summary|overview|conclusion"
    r"|introduction|related|topics?|sections?|trending|popular|latest|featured|advertisement|sponsored|listen|watch|video|audio"
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
    head, before = (scene.first, UNTITLED) if scene.title is None else (scene.title, BEFORE_TITLE)
    near = range(max(0, head - before), scene.below)
    places = [k for k in near if k != scene.title and len(scene.looks[k].bare) <= LINE_CHARACTERS]
    places.sort(key=lambda k: (k < head, abs(k - head)))
    for find in (_byline, _labelled, _dated, _with_role, _known, _alone):
        for k in places:
            if found := list(find(scene, k)):
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
    """Jane Doe · May 17, 2022; May 17, 2022 by Jane Doe; May 17, 2022 · Jane Doe"""
    stamps = scene.dates_at(k)
    if not stamps:
        return
    line = scene.looks[k].bare
    if by := _MID().search(line):
        yield from _named(scene, k, by.end(), labelled=True)
    elif gap := _GAP().match(line, stamps[-1].end if stamps[0].start == 0 else 0):
        yield from _named(scene, k, gap.end())


def _with_role(scene: Scene, k: int) -> Iterator[Captured]:
    """Jane Doe, Staff Writer"""
    line = scene.looks[k].bare
    if len(line) <= _ROLE_CHARACTERS and (role := _ROLE().search(line)) and role.start() > _SHORTEST:
        names = _PEOPLE().match(line)
        if names and _common(scene, line[: role.start()]) is False:
            yield from _people(scene, k, 0, min(names.end(), role.start()), labelled=False)


def _alone(scene: Scene, k: int) -> Iterator[Captured]:
    """A name on a line of its own, with a witness."""
    line = scene.looks[k].bare
    if len(line) > _ALONE_CHARACTERS or (scene.kept(k) and k > scene.first) or not _PERSON().fullmatch(line):
        return
    if not _common(scene, line) and _trust(scene, k, line) >= TRUST:
        yield from _people(scene, k, 0, len(line), labelled=False)


def _common(scene: Scene, words: str) -> bool:
    """Whether the text has one of the words in small letters, as no name is written: Dining Out."""
    return any(f" {word.lower()} " in scene.page.text for word in words.split())


def _trust(scene: Scene, k: int, name: str) -> int:
    """What speaks for a name: its place, a date or a role beside it, a byline or a sentence elsewhere that says it."""
    text = scene.page.text
    head = scene.first if scene.title is None else scene.title
    trust = int(k > head) + (k == head + 1 and scene.title is not None)
    trust += any(is_frame(scene, j) for j in (k - 1, k + 1) if 0 <= j < len(scene) and j != scene.title)
    if text.count(name) > 1:
        trust += 1 + any(f"{by} {name}" in text for by in _BY) + any(f"{name} {verb} " in text for verb in _IS)
    return trust


def _named(scene: Scene, k: int, start: int, labelled: bool = False) -> Iterator[Captured]:
    """The people whose names begin at a place of a line, as far as its date."""
    line = scene.looks[k].bare
    end = next((w.start for w in scene.dates_at(k) if w.start >= start), len(line))
    names = _PEOPLE().match(line, start, end)
    if not names or not (names.end() == end or _ENDS().match(line, names.end())):
        return
    if labelled or not (line[names.end() :].lstrip().startswith(":") or _common(scene, names[0])):
        yield from _people(scene, k, names.start(), names.end(), labelled)


def _known(scene: Scene, k: int) -> Iterator[Captured]:
    """What a row takes for the author: bylines in Arabic, Chinese, Korean."""
    for found in scene.found_at(k):
        for name, value in found.fields:
            if name == "author":
                start = scene.looks[k].bare.index(value, found.start)
                yield from _people(scene, k, start, start + len(value))


def _box(scene: Scene) -> Iterator[Captured]:
    """The box about the author behind the text: "Written by Jane Doe", "About the author", what the rows know."""
    for k in range(scene.last + 1, min(len(scene), scene.last + 1 + BEHIND)):
        look, found = scene.looks[k], []
        if len(look.bare) > LINE_CHARACTERS:
            continue
        if scene.looks[k - 1].folded in _BOXES:
            found = list(_named(scene, k, 0, labelled=True))
        elif label := _WRITTEN().match(look.bare):
            found = list(_named(scene, k, label.end(), labelled=True))
        elif any(f.rule.id.startswith("author/bio") for f in scene.found_at(k)):
            found = list(_known(scene, k))
        if found:
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
