"""Which line is the headline: by where it stands, what it looks like, and whether the article speaks of its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ...text.late import late
from .captured import Captured
from .frame import is_frame
from .scene import Scene

# What each sign is worth. A logistic regression over the pages of wcxb-dev (708 headlines) gave the numbers; rounded.
WEIGHTS = {
    "at all": -2.1,
    "right above": 1.3, "two above": 1.1, "three to five above": -0.4, "six to ten above": -0.6,
    "eleven to twenty above": -1.5, "further above": -2.0,
    "few words": -3.4, "four or five words": -1.4, "many words": -0.5, "too many words": -1.3,
    "a sentence": -1.9, "of a picture": -1.3, "stays": -1.6,
    "the text's words": 2.4, "half of them the text's words": 1.3, "none of the text's words": -1.2,
    "the first words": 1.2, "again in the head": 2.5, "again on the page": 0.2, "above date or name": 2.2,
    "below a line like it": -0.8, "second of its kind": -0.2, "third of its kind": -1.0,
}  # fmt: skip
SURE = -1.2  # of the best line; below it one in three was another line

TITLE_CHARACTERS = 220
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
    start = scene.start(k)
    yield Captured("title", scene.bare(k), start, start + len(scene.bare(k)))


def title_line(scene: Scene) -> tuple[int, float] | None:
    """The place of the headline, and how sure that is (log odds)."""
    best = max(((sum(WEIGHTS[s] for s in signs), k) for k, signs in candidates(scene)), default=None)
    return (best[1], best[0]) if best and best[0] > SURE else None


def candidates(scene: Scene) -> Iterator[tuple[int, list[str]]]:
    """The lines above the first paragraph that may be the headline, and the signs of each."""
    above = scene.above
    frame = {k for k in above if is_frame(scene, k)}
    times = Counter(look.folded for look in scene.page.looks)
    shorts = [scene.look(k).folded for k in range(min(scene.first + 2, len(scene)))]
    like: list[int] = []
    for k in above:
        if k in frame or not _may_be(scene, k):
            continue
        share, lead = _shared(scene, k)
        signs = ["at all", *_place(scene.first - k), *_shape(scene, k), *_subject(share, lead)]
        folded = scene.look(k).folded
        if len(folded) > _LABEL and any(folded in short and folded != short for short in shorts):
            signs.append("again in the head")
        if times[folded] > 1:
            signs.append("again on the page")
        if not frame.isdisjoint(range(k + 1, k + 5)):
            signs.append("above date or name")
        if like:
            signs.append("second of its kind" if len(like) == 1 else "third of its kind")
            signs += ["below a line like it"] * (like[-1] >= k - 2)
        if share >= _LIKE and scene.look(k).words >= 3:
            like.append(k)
        yield k, signs


def _may_be(scene: Scene, k: int) -> bool:
    """Whether a line can be a headline at all: more than a word, not a paragraph, and no rule knows it."""
    look = scene.look(k)
    if len(look.bare) > TITLE_CHARACTERS or len(look.bare) < 6 or (look.words < 2 and look.bare.isascii()):
        return False
    if any(f.whole and f.rule.trust != "gated" for f in scene.found_at(k)):
        return False
    return 2 * sum(map(str.isalpha, look.bare)) > len(look.bare)  # | Roof | 3.1 | 28.6 |


def _place(distance: int) -> Iterator[str]:
    for most, sign in ((1, "right above"), (2, "two above"), (5, "three to five above"), (10, "six to ten above"),
                       (20, "eleven to twenty above")):  # fmt: skip
        if distance <= most:
            yield sign
            return
    yield "further above"


def _shape(scene: Scene, k: int) -> Iterator[str]:
    look = scene.look(k)
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
    stems = _stems(scene.bare(k))
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
