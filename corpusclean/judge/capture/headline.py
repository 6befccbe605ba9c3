"""The signs by which a line near the first paragraph is known for the headline, and what each is worth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from ...text.late import late
from ...text.page import Looks
from .frame import is_frame
from .scene import Scene

# What each sign is worth, in log-odds against the page's other lines, and against there being no headline at all.
# bench/train/headline.py gave the numbers, from the titles of 821 pages of wcxb-dev and fundus-dev; rounded.
WEIGHTS: Mapping[str, float] = {
    "a colon within": 1.0, "a few above": 0.2, "a paragraph": -0.6, "a sentence": -1.7, "among short lines": 0.7,
    "article for the model": -0.8, "at all": 0.1, "begins like a button": -1.1, "below a short line": 0.8,
    "below article": -0.7, "below the first paragraph": -0.5, "boilerplate for the model": -1.2, "capitals": 0.6,
    "date or name above": 0.8, "date or name below": 1.9, "date or name further below": 1.4, "far above": 0.6,
    "far below the first paragraph": -1.7, "few capitals": -0.3, "few of the text's words": -0.9, "few words": -0.2,
    "first of the likely": 1.0, "four words": -1.4, "in a longer line": 1.3, "later of the likely": -0.7,
    "many words": -1.2, "none of the first words": -1.0, "none of the text's words": -1.1, "of a picture": -0.6,
    "parted": -0.5, "rather article": -0.1, "rather boilerplate": -0.2, "right above": 0.8,
    "second of the likely": 0.5, "some of the first words": 0.5, "the first paragraph": -0.5, "the first words": 1.0,
    "the text's words": 1.2, "third of the likely": 0.2, "three words": -1.8, "twice": -0.3, "two above": 0.6,
    "two words": -2.8, "up to fifteen above": 0.3, "up to thirty above": 0.4,
}  # fmt: skip

ABOVE = 120  # lines with text above the first paragraph: lists of links and prices may stand between
BELOW = 12  # lines below it: what reads as the first paragraph may be a notice, a standfirst, the headline itself
TITLE_CHARACTERS = 220
WORDS = 2  # one alone is a section or a button; of 821 headlines six are so short
BOILERPLATE = -5.0  # log-odds for the line model that one headline in a hundred has, and two of three other lines
LIKELY = -1.5  # from here on the model may take a line for a headline

_STEM = 6  # letters of a word that other forms of it share
_LABEL = 14  # letters; what is shorter stands in longer lines by chance
_SHORT = 3  # words of an item of a menu
_ORDER = {1: "first", 2: "second", 3: "third"}
_WORD = late(r"[^\W\d_]{4,}")
_SIGNS = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_PICTURE = late(r"(?i)\b(?:photo|image|credit|getty|reuters|ap|afp|bild|foto|illustration|dpa|photograph)s?\b")
_PARTED = late(r"\s[|·/>»]\s")
# What begins labels, buttons and links beside headlines: Find articles by Jane Doe, Back to overview, #git.
_CUE = late(
    r"(?i)#|(?:by|in|find|back to|editors?|published|posted|share|follow|subscribe|see|read|sign|get|download|contact"
    r"|book|try|start|join|choose|explore|shop|view|browse|our|login|log in|search|skip)\b"
)
_STEPS: Mapping[str, tuple[tuple[float, str], ...]] = {
    "place": (
        (-4, "far below the first paragraph"), (-1, "below the first paragraph"), (0, "the first paragraph"),
        (1, "right above"), (2, "two above"), (7, "a few above"), (15, "up to fifteen above"),
        (30, "up to thirty above"), (ABOVE, "far above"),
    ),
    "words": ((2, "two words"), (3, "three words"), (4, "four words"), (7, "few words"), (16, ""), (999, "many words")),
    "model": ((-3, "boilerplate for the model"), (-2, "rather boilerplate"), (2, ""), (3, "rather article"),
              (999, "article for the model")),
    "share": ((0, "none of the text's words"), (0.45, "few of the text's words"), (0.6, ""), (1, "the text's words")),
    "lead": ((0, "none of the first words"), (0.5, ""), (0.75, "some of the first words"), (1, "the first words")),
}  # fmt: skip


def candidates(scene: Scene) -> Iterator[tuple[int, list[str]]]:
    """The lines around the first paragraph that may be the headline, and the signs of each."""
    near = range(max(0, scene.first - ABOVE), min(scene.last + 1, scene.first + BELOW))
    joined = "\n".join(["", *(look.folded for look in scene.looks), ""])
    likely = 0
    for k in near:
        score = scene.score(k)
        likely += score > LIKELY
        if score <= BOILERPLATE or not _may_be(scene, k) or is_frame(scene, k):
            continue
        signs = ["at all", _step("place", scene.first - k), _step("model", score), *_order(likely, score)]
        signs += [
            *_shape(scene.looks[k]),
            *_around(scene, k),
            *_again(scene.looks[k].folded, joined),
            *_subject(scene, k),
        ]
        yield k, [sign for sign in signs if sign]


def _may_be(scene: Scene, k: int) -> bool:
    """Whether a line can be a headline at all: more than a word, not a paragraph, and no rule knows it."""
    look = scene.looks[k]
    if look.words < WORDS or len(look.bare) > TITLE_CHARACTERS or look.bare[0] == "|":  # a row of a table
        return False
    if look.prose and look.bare.endswith("."):  # a paragraph; headlines that long end in ? or ! or in nothing
        return False
    found = scene.found_at(k)
    return not (found and any(f.whole and f.rule.trust != "gated" for f in found))


def _step(name: str, value: float) -> str:
    """The sign for a number: that of the first step that it does not pass."""
    return next(sign for most, sign in _STEPS[name] if value <= most)


def _order(likely: int, score: float) -> Iterator[str]:
    """Which of the lines that the model may take for a headline it is."""
    if score > LIKELY:
        yield {1: "first of the likely", 2: "second of the likely", 3: "third of the likely"}.get(
            likely, "later of the likely"
        )


def _shape(look: Looks) -> Iterator[str]:
    bare = look.bare
    yield _step("words", look.words)
    if look.ended and not bare.rstrip("\"'”’»“").endswith(("?", "!", "？", "！")):
        yield "a sentence"
    if look.prose:
        yield "a paragraph"
    if ":" in bare[1:-1]:
        yield "a colon within"
    if _PICTURE().search(bare):
        yield "of a picture"
    if _CUE().match(bare):
        yield "begins like a button"
    if _PARTED().search(bare):
        yield "parted"
    words = [word for word in bare.split() if len(word) > _SHORT]
    capitals = sum(word[0].isupper() for word in words)
    if len(words) >= _SHORT:
        yield "capitals" if capitals > 0.85 * len(words) else "" if capitals > 0.35 * len(words) else "few capitals"


def _around(scene: Scene, k: int) -> Iterator[str]:
    """What stands above and below: date and name, items of a menu, article."""
    size = len(scene)
    below = [j for j in range(k + 1, min(size, k + 6)) if is_frame(scene, j)]
    if below:
        yield "date or name below" if below[0] <= k + 2 else "date or name further below"
    if k and is_frame(scene, k - 1):
        yield "date or name above"
    if not k or scene.looks[k - 1].words <= _SHORT:
        yield "among short lines" if k + 1 < size and scene.looks[k + 1].words <= _SHORT else "below a short line"
    if k and scene.score(k - 1) > 0:
        yield "below article"


def _again(folded: str, joined: str) -> Iterator[str]:
    """Whether other lines say it, alone or with more: a breadcrumb, a link to it, the name of the site behind it."""
    if len(folded) > _LABEL and (times := joined.count(folded)) > 1:
        lines = joined.count(f"\n{folded}\n")
        if times > lines:
            yield "in a longer line"
        if lines == 2:
            yield "twice"


def _subject(scene: Scene, k: int) -> Iterator[str]:
    """Which share of a line's words the article has, and its first two paragraphs."""
    stems = _stems(scene.looks[k].bare)
    for name, text in (("share", scene.body), ("lead", scene.lead)):
        yield _step(name, sum(stem in text for stem in stems) / max(len(stems), 1))


def _stems(line: str) -> set[str]:
    low = line.lower()
    if not low.isascii() and _SIGNS().search(low):
        return {pair for pair in map("".join, pairwise(low)) if pair.isalnum()}
    return {word[:_STEM] for word in _WORD().findall(low)}
