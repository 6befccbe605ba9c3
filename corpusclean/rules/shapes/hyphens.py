"""Words hyphenated at the end of a line. The document is the dictionary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ...text.edit import Edit
from ...text.page import Page
from .rows import FIXED, PLAIN, Row
from .unfinished import SUSPENDING

HYPHEN = "shape/hyphen"
HYPHENS = "-\u2010"  # soft hyphens are characters/soft-hyphen
HELD = 0.3
HABIT = 3  # words that were surely broken make a habit; so many to each hyphen that stays
SHORT = 3  # a next word of so many letters may be any word after a suspended hyphen

_TOKEN = re.compile(r"[^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*")
_LAST = re.compile(r"([^\W_]+(?:[-\u2010'’][^\W_]+)*)[-\u2010]$")
_LONGEST = 80  # characters of a line's end in which the broken word is sought: a longer word is none

# First halves that keep their hyphen whatever follows.
_COMPOUNDING = """
self non ex all well half high low long short full part mid cross co-op anti pseudo quasi
"""

# Second halves that are no words: what hyphenation leaves, never what a compound ends in.
_REMAINDERS = """
tion tions tional tionally tionary sion sions sional ment ments mental ing ings ness ity ities able ible ably ally
ation ations ational ative ance ances ence ences ency ancy ious eous tive tively tious ture tures ized ised izing
tungen lichen liche licher liches keit keiten heit heiten schaft schaften ische ischen ischer isches rung rungen
mente miento mientos ción ciones dades zione zioni mento menti ção ções ności ность ости ение ения ский ского
ments tionnel tionnelle sement
"""

COMPOUNDING = frozenset(_COMPOUNDING.split())
REMAINDERS = frozenset(_REMAINDERS.split())


def hyphens(page: Page, rows: list[Row]) -> Iterator[tuple[int, Edit]]:
    """Every doubtless or doubtful hyphen at the end of a line, with the index of the row that goes on."""
    broken = [(i, halves) for i in range(1, len(rows)) if (halves := _halves(rows[i - 1], rows[i]))]
    if not broken:
        return
    known = Counter(token.casefold() for token in _TOKEN.findall(page.text))
    verdicts = [_verdict(*halves, known) for _, halves in broken]
    known.subtract(half.casefold() for _, halves in broken for half in halves[:2])
    hyphenates = _hyphenates(verdicts)
    for (i, (first, second, mark)), (glue, confidence, why) in zip(broken, verdicts, strict=True):
        if confidence == HELD and hyphenates and min(known[first.casefold()], known[second.casefold()]) < 1:
            glue, confidence, why = "", 0.7, "this text hyphenates, and the halves are no words of it"
        if confidence:
            start = rows[i - 1].end - (glue != mark)
            yield i, Edit(start, rows[i].start, "", HYPHEN, confidence, (why,))


def _hyphenates(verdicts: list[tuple[str, float, str]]) -> bool:
    """Whether the text breaks words at its line ends, rather than compounds at their hyphens."""
    joined = sum(confidence > HELD and not glue for glue, confidence, _ in verdicts)
    kept = sum(confidence > HELD and bool(glue) for glue, confidence, _ in verdicts)
    return joined >= HABIT and kept * HABIT <= joined


def _halves(before: Row, row: Row) -> tuple[str, str, str] | None:
    """The two halves of a word broken between two neighbouring lines, and the mark between them."""
    if before.text[-1] not in HYPHENS or row.blank or row.kind != PLAIN or before.kind == FIXED:
        return None
    first = _LAST.search(before.text[-_LONGEST:])
    second = _TOKEN.match(row.text, 0, _LONGEST)
    if not first or not second or first[1][-1].isdigit() or row.text[second.end() : second.end() + 1] in HYPHENS:
        return None
    return first[1], second[0], before.text[-1]


def _verdict(first: str, second: str, mark: str, known: Counter[str]) -> tuple[str, float, str]:
    """What stands between the halves, how sure that is, and why. Confidence 0: nothing to say."""
    whole, compound = (first + second).casefold(), f"{first}-{second}".casefold()
    if second.casefold() in SUSPENDING:
        return "", 0.0, ""
    if "-" in first:
        return mark, 0.9, f"“{first}-{second}” has hyphens before"
    if len(second) <= SHORT and known[compound] <= known[whole]:
        return mark, HELD, f"“{second}” is too short to tell"
    if known[whole] != known[compound]:
        joined = known[whole] > known[compound]
        return "" if joined else mark, 0.95, f"“{whole if joined else compound}” stands elsewhere"
    if second[0].isupper() and not first.isupper():
        return mark, 0.8, "a word is not broken before a capital"
    if first.casefold() in COMPOUNDING:
        return mark, 0.8, f"“{first}-” makes compounds"
    if second.casefold() in REMAINDERS:
        return "", 0.8, f"“{second}” is the end of a word"
    return "", HELD, "neither form stands elsewhere in the text"
