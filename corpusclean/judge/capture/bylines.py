"""The forms in which a line names the author, each a function of the line's place that gives where the names stand."""

from __future__ import annotations

from ...rules.timestamps import PUBLISHED, UPDATED
from ...text.late import late
from .frame import BYLINE
from .people import Spans, alone, group, is_group, listed, people
from .roles import ROLE, ROLE_WORD
from .scene import Scene
from .witness import ABOVE, beside, is_common, speaks_of, trust

WITNESSES = 2  # that a name alone on its line needs; with one, half of what comes in is none
_KEPT_CHARACTERS = 120  # of a byline that stays; a longer one is a sentence: Author Ann Lee said ...
_DATED_CHARACTERS = 100
_ROLE_CHARACTERS = 80
_ALONE_CHARACTERS = 60
_LABEL_WORDS = 3  # Medically reviewed by
_QUOTED = ("—", "–")  # before whom a quotation is from: — Ann Lee, July 19, 2024
_SHORTEST = 4  # letters of a name
_BELOW = 5  # lines below the headline where a name may stay in the text
_BY = late(r"(?i)(?<![^\W\d_])(?:by|von|par|por|door)\s{1,3}(?=[^\W\d_])")
_GROUP_BY = late(r"(?i)(?:written )?by\s{1,3}(?=(?:the|our)\s)")
_WRITTEN_BY = late(r"(?i)\b(?:written|posted|words|story|text) by\s{0,3}:?\s{1,3}(?=[^\W\d_])")
# Who checked the article, took its pictures or posted what stands in it did not write it.
_OTHERS = late(
    r"(?i)(?:(?:medically|clinically|expert|legally) )?(?:review|edit|fact[ -]?check|verifi|photograph|illustrat)\w*"
    r"(?: \w+)? by\b|(?:a|ein|une|una|un) \w+ (?:shared|geteilt|partagée?|compartid[ao])\b"
)
# Jane Doe|Published 4 months ago: no date, but it tells what stands before it.
_STAMP = late(rf"(?i)(?<![^\W\d_])(?:{PUBLISHED}|{UPDATED})(?=[\s:]{{0,3}}(?:\d|today|yesterday))")
_FOR = late(r"\s(?:for|in|on|to|with)\b")  # District Branch Dues for Fellows
_MORE_WORDS = late(r"\s*(?::|,\s*(?!and|und|et|y)[a-zà-ÿ])")  # April 28, 2021 Polityka Fundusz, lewica
_DAY = late(r"\d|today|yesterday")  # without one no stamp is looked for: that costs more
_GAP = late(r"[\s|·•⋅/–—-]*")
_PART = late(r"[^\s|·•●⋅][^|·•●⋅]*")
# Lines that only say that a name comes next.
LABELS = frozenset(
    ("by", "written by", "author", "authors", "author(s", "posted by", "story by", "words by", "published by",
     "text by", "article by", "article written by", "author of the article", "von", "autor", "autorin", "autoren",
     "ein beitrag von", "par", "auteur", "por", "autores", "di", "autore", "door", "автор", "yazan", "autorzy", "av")
)  # fmt: skip


def byline(scene: Scene, k: int) -> Spans:
    """By Jane Doe and John Smith; by the Upwork Team"""
    line = scene.looks[k].bare
    if len(line) > _KEPT_CHARACTERS and scene.kept(k):
        return []
    if by := BYLINE().match(line):
        return named(scene, k, by.end(), labelled=True)
    return group(line, by.end(), len(line)) if (by := _GROUP_BY().match(line)) else []


def labelled(scene: Scene, k: int) -> Spans:
    """A name below the line "Written by"."""
    return named(scene, k, 0, labelled=True) if k and scene.looks[k - 1].folded in LABELS else []


def written(scene: Scene, k: int) -> Spans:
    """Reviewed by Ann Lee — Written by Jane Doe"""
    line = scene.looks[k].bare
    by = None if scene.looks[k].prose or " by" not in line.lower() else _WRITTEN_BY().search(line)
    return named(scene, k, by.end(), labelled=True) if by else []


def dated(scene: Scene, k: int) -> Spans:
    """Jane Doe · May 17, 2022; May 17, 2022 by Jane Doe; May 17, 2022 · Opinion · Jane Doe"""
    line, stamps = scene.looks[k].bare, scene.dates_at(k)
    if not stamps:
        return _stamped(line)
    if by := _BY().search(line):
        return named(scene, k, by.end(), labelled=True)
    if len(line) > _DATED_CHARACTERS:
        return []
    gap = _GAP().match(line, stamps[-1].end if stamps[0].start == 0 else 0)
    return (named(scene, k, gap.end()) if gap else []) or _parted(scene, line)


def _stamped(line: str) -> Spans:
    label = _STAMP().search(line) if len(line) <= _ROLE_CHARACTERS and _DAY().search(line) else None
    spans = people(line, 0, label.start()) if label else []
    return spans if label and spans and _GAP().fullmatch(line, spans[-1][1], label.start()) else []


def _parted(scene: Scene, line: str) -> Spans:
    """The part of a line with a date that is a name."""
    for part in _PART().finditer(line):
        spans = alone(part[0].rstrip())
        if spans and not is_common(scene, [part[0]]):
            return [(part.start() + low, part.start() + high) for low, high in spans]
    return []


def with_role(scene: Scene, k: int) -> Spans:
    """Jane Doe, Staff Writer"""
    line = scene.looks[k].bare
    role = ROLE().search(line) if len(line) <= _ROLE_CHARACTERS else None
    if not role or role.start() <= _SHORTEST or (k < scene.head - ABOVE and not beside(scene, k)):
        return []
    spans = people(line, 0, len(line))
    if not spans or _FOR().match(line, spans[-1][1]) or is_common(scene, [line[low:high] for low, high in spans]):
        return []
    return spans


def known(scene: Scene, k: int) -> Spans:
    """What a row takes for the author: bylines in Arabic, Chinese, Korean."""
    line = scene.looks[k].bare
    for found in scene.found_at(k):
        for name, value in found.fields:
            if name == "author" and (spans := listed(value)):
                start = line.index(value, found.start)
                return [(start + low, start + high) for low, high in spans]
    return []


def name_alone(scene: Scene, k: int) -> Spans:
    """Names on a line of their own, with witnesses."""
    line = scene.looks[k].bare
    spans = alone(line) if len(line) <= _ALONE_CHARACTERS else []
    if not spans or (scene.kept(k) and k > scene.first and not _may_stay(scene, k)):
        return []
    name = "" if is_group(line, spans[0]) else line[slice(*spans[-1])]
    return [] if _looks_common(scene, line, spans) or trust(scene, k, name) < WITNESSES else spans


def more_names(scene: Scene, k: int) -> Spans:
    """The names of a line below one that names an author, if it has any."""
    line = scene.looks[k].bare
    if names_others(scene, k):
        return []
    if spans := with_role(scene, k):
        return spans
    spans = alone(line) if len(line) <= _ALONE_CHARACTERS and not ROLE_WORD().search(line) else []
    if not spans or is_group(line, spans[0]) or speaks_of(scene, line[slice(*spans[-1])]):
        return []
    return [] if _looks_common(scene, line, spans) else spans


def _may_stay(scene: Scene, k: int) -> bool:
    """Whether a name that stays in the text stands near enough to the headline."""
    if speaks_of(scene, scene.looks[k].bare) or scene.title is None:
        return False
    return k - 1 in scene.headlines or (k <= scene.title + _BELOW and beside(scene, k))


def named(scene: Scene, k: int, start: int, labelled: bool = False) -> Spans:
    """The names that begin at a place of a line, as far as its date."""
    line = scene.looks[k].bare
    end = next((w.start for w in scene.dates_at(k) if w.start >= start), len(line))
    spans = people(line, start, end, labelled) or group(line, start, end)
    if not spans or labelled:
        return spans
    return [] if _MORE_WORDS().match(line, spans[-1][1]) or _looks_common(scene, line, spans) else spans


def names_others(scene: Scene, k: int) -> bool:
    """Whether a line, or the label above it, names who checked the article or took its pictures."""
    line = scene.looks[k].bare
    if k and scene.looks[k - 1].words <= _LABEL_WORDS and _OTHERS().match(scene.looks[k - 1].bare):
        return True
    quoted = scene.page.lines[scene.filled[k]].lstrip()[:1] in _QUOTED and not BYLINE().match(line)
    return quoted or (bool(_OTHERS().match(line)) and not _WRITTEN_BY().search(line))


def _looks_common(scene: Scene, line: str, spans: Spans) -> bool:
    return not is_group(line, spans[0]) and is_common(scene, [line[low:high] for low, high in spans])
