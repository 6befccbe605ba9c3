"""Which line is the headline: by where it stands, what it looks like, and whether the article speaks of its words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ...text.late import late
from .captured import Captured
from .frame import is_frame
from .scene import Scene

# What each sign is worth. A logistic regression over the pages of wcxb-dev (708 headlines) gave the numbers; rounded.
WEIGHTS = {
    "at all": -2.0,
    "right above": 1.4, "two above": 1.1, "three to five above": -0.5, "six to ten above": -0.7,
    "eleven to twenty above": -1.5, "further above": -1.8,
    "few words": -2.6, "four or five words": -1.2, "many words": -0.6, "too many words": -1.0,
    "a sentence": -1.9, "of a picture": -1.0, "stays": -1.7,
    "the text's words": 2.5, "half of them the text's words": 1.4, "none of the text's words": -1.4,
    "the first words": 1.0, "again in the head": 2.2, "above date or name": 2.2,
    "below a line like it": -0.5, "second of its kind": -0.7, "third of its kind": -1.7,
}  # fmt: skip
_SUBJECT = WEIGHTS["the text's words"] + WEIGHTS["the first words"]  # the most that the words can add
SURE = -1.2  # of the best line; below it one in three was another line

WORDS = 3  # two alone are nearly always a section or a link
TITLE_CHARACTERS = 220
_SITE = late(r"\s+(?:[-–—|·•»]|::)\s")
_STEM = 6  # letters of a word that other forms of it share
_WORD = late(r"[^\W\d_]{4,}")
_SIGNS = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_PICTURE = late(r"(?i)\b(?:photo|image|credit|getty|reuters|ap|afp|bild|foto|illustration|dpa|photograph)s?\b")
_LIKE = 0.5  # of a line's words that the text has: it may be a headline, a standfirst or a caption
_LABEL = 14  # letters; what is shorter stands in longer lines by chance


def title(scene: Scene) -> Iterator[Captured]:
    """The headline, if one line is likely enough to be it. The scene learns where it stands."""
    best = title_line(scene)
    if best is None:
        return
    scene.title = k = best[0]
    start, line = scene.start(k), _without_site(scene, scene.looks[k].bare)
    yield Captured("title", " ".join(line.split()), start, start + len(line))


def _without_site(scene: Scene, line: str) -> str:
    """The headline without the name of the site behind it, where the part before stands alone on the page as well."""
    parts = [m.start() for m in _SITE().finditer(line)]
    alone = (line[:cut] for cut in parts if cut > _LABEL and f"\n{line[:cut]}\n" in scene.page.text)
    return next(alone, line)


def title_line(scene: Scene) -> tuple[int, float] | None:
    """The place of the headline, and how sure that is (log odds)."""
    best = max(((sum(WEIGHTS[s] for s in signs), k) for k, signs in candidates(scene)), default=None)
    return (best[1], best[0]) if best and best[0] > SURE else None


def candidates(scene: Scene) -> Iterator[tuple[int, list[str]]]:
    """The lines above the first paragraph that may be the headline, and the signs of each."""
    above = scene.above
    frame = {k for k in above if is_frame(scene, k)}
    head = [scene.looks[k].folded for k in range(above.start, min(scene.first + 2, len(scene)))]
    joined = "\n".join(head)
    like: list[int] = []
    for k in above:
        if k in frame or not _may_be(scene, k):
            continue
        signs = ["at all", *_place(scene.first - k), *_shape(scene, k)]
        folded = scene.looks[k].folded
        if len(folded) > _LABEL and joined.count(folded) > head.count(folded):
            signs.append("again in the head")
        if not frame.isdisjoint(range(k + 1, k + 5)):
            signs.append("above date or name")
        if sum(WEIGHTS[s] for s in signs) + _SUBJECT < SURE:
            continue
        share, lead = _shared(scene, k)
        signs += _subject(share, lead)
        if like:
            signs.append("second of its kind" if len(like) == 1 else "third of its kind")
            signs += ["below a line like it"] * (like[-1] >= k - 2)
        if share >= _LIKE:
            like.append(k)
        yield k, signs


def _may_be(scene: Scene, k: int) -> bool:
    """Whether a line can be a headline at all: more than two words, not a paragraph, and no rule knows it."""
    look = scene.looks[k]
    if look.words < WORDS or len(look.bare) > TITLE_CHARACTERS:
        return False
    found = scene.found_at(k)
    if found and any(f.whole and f.rule.trust != "gated" for f in found):
        return False
    return look.bare[0] != "|"  # a row of a table


def _place(distance: int) -> Iterator[str]:
    for most, sign in ((1, "right above"), (2, "two above"), (5, "three to five above"), (10, "six to ten above"),
                       (20, "eleven to twenty above")):  # fmt: skip
        if distance <= most:
            yield sign
            return
    yield "further above"


def _shape(scene: Scene, k: int) -> Iterator[str]:
    look = scene.looks[k]
    for most, sign in ((3, "few words"), (5, "four or five words"), (16, ""), (24, "many words")):
        if look.words <= most:
            if sign:
                yield sign
            break
    else:
        yield "too many words"
    if look.ended and not look.bare.rstrip("\"'”’»“").endswith(("?", "!", "？", "！")):
        yield "a sentence"
    if _PICTURE().search(look.bare):
        yield "of a picture"
    if scene.kept(k):
        yield "stays"


def _shared(scene: Scene, k: int) -> tuple[float, float]:
    """Which share of a line's words the article has, and its first two paragraphs."""
    stems = _stems(scene.looks[k].bare)
    if not stems:
        return 0.0, 0.0
    return sum(s in scene.body for s in stems) / len(stems), sum(s in scene.lead for s in stems) / len(stems)


def _stems(line: str) -> set[str]:
    low = line.lower()
    if not low.isascii() and _SIGNS().search(low):
        return {pair for pair in map("".join, pairwise(low)) if pair.isalnum()}
    return {word[:_STEM] for word in _WORD().findall(low)}


def _subject(share: float, lead: float) -> Iterator[str]:
    if share >= 0.75:
        yield "the text's words"
    elif share >= 0.4:
        yield "half of them the text's words"
    elif not share:
        yield "none of the text's words"
    if lead >= 0.4:
        yield "the first words"
