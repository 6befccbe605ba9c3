"""Spaces that are missing: behind a closing quote, behind a sentence, between words glued at a lost tag."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from ...text.edit import Edit
from ...text.page import Page, bare, is_prose
from .code import shows_code
from .glance import all_of, glance, lines_of, shaped
from .scripts import HOLDS_TURKIC
from .vocabulary import OPENERS, chunk, knows, listed, word_after, word_before

_THIN = 0.3  # reported, not applied
_SHORT = 3  # letters; a shorter word behind a quote may be an ending: “Spiegel”s, ”Sana”n
_PROSE = 100  # characters of a line that is a paragraph rather than labels
_MOST_DOUBTS = 10  # places of one page that are looked at for a mere doubt
_LABEL = 200  # characters of the longest line that may stand glued to another
_WINDOW = 1000  # characters of a line in which the opening quote is looked for
_ENDS = frozenset(".!?…")
_ADDRESS = ("/", "@", "\\", "_", "www.", "://", "=", "(", ")", "{", "}", "#", "<", ">", "$")
_NO_BREAK = "\u00a0\u202f"
# What follows a full stop in names of sites, files and programs, beside what the lists of words do not know.
_TAILS = listed(
    "com net org edu gov info biz de fr it es nl pl ru uk us eu ch at be tv io ai co me js ts py md pdf html htm php "
    "asp aspx jsp xml json csv txt doc docx xls zip exe jpg jpeg png gif mp3 mp4 svg dll"
)


def find_after_quote(page: Page) -> Iterator[Edit]:
    """A letter right behind a quote that can only have closed."""
    text = page.text
    turkic = cache(lambda: HOLDS_TURKIC(text))
    for quote, opening in (("”", "“"), ("»", "«"), ("“", "„")):
        if quote not in text:
            continue
        spots = [at + 1 for at in all_of(text, quote) if _is_spaced_letter(text[at + 1 : at + 2])]
        glued = [at for at in spots if at > 1 and _may_have_closed(text, at - 2, opening)]
        if not glued or (quote == "“" and "„" not in text):
            continue
        opens_too = len(spots) - len(glued) >= len(glued)  # ”Hej” in Swedish, »Hej« in German
        for at in glued:
            if text[at - 2].isdigit() or not _is_open(text, at - 1, opening, quote):
                continue  # 5”x7”
            word = word_after(text, at)
            thin = opens_too or (text[at - 2].isalnum() and _may_be_ending(page, word, turkic))
            yield Edit(at, at, " ", "spacing/after-quote", _THIN if thin else 0.9, (f"{quote}{word}",))
    yield from _after_straight(page)


def _may_have_closed(text: str, before: int, opening: str) -> bool:
    """Whether what stands before a quote lets it be a closing one: « Oui »: in French even a space that does not break.

    In German, »Ja«, sagte »Anna«, a quote behind such a space opens; there no space stands within the quotes.
    """
    if text[before] in _NO_BREAK:
        opened = text.rfind(opening, max(0, before - _WINDOW), before)
        return opened >= 0 and text[opened + 1] in _NO_BREAK
    return not text[before].isspace() and text[before] not in "([{"


def _is_spaced_letter(character: str) -> bool:
    """A letter of a script that puts spaces between words: Latin, Greek, Cyrillic and their like."""
    return character.isalpha() and character < "\u0590"


def _may_be_ending(page: Page, word: str, turkic: Callable[[], bool]) -> bool:
    """Whether a word may be the ending of the quoted one: “Spiegel”s, and “Milliyet”deki in Turkish."""
    if not word.islower():
        return False
    return (len(word) <= _SHORT and not knows(page, word)) or turkic()


def _is_open(text: str, at: int, opening: str, closing: str) -> bool:
    """Whether a quote that was opened on this line is still open at this place."""
    low = max(0, at - _WINDOW)
    opened = text.rfind(opening, low, at)
    return 0 <= opened < at - 1 and opened > text.rfind("\n", low, at) and opened > text.rfind(closing, low, at)


def _after_straight(page: Page) -> Iterator[Edit]:
    """A straight quote behind an end mark and before a capital, where it is the second of its line's pairs."""
    if '"' not in page.text:
        return
    shape = glance(page).shape
    for at in shaped(shape, b'"A'):
        if shape[at - 1 : at] not in (b".", b",", b"!", b"?"):
            continue
        start = page.text.rfind("\n", max(0, at - _WINDOW), at) + 1
        low = max(start, at - _WINDOW, 0)
        closes = page.text.count('"', low, at) % 2 == 1
        if closes and (start or at < _WINDOW) and "=" not in chunk(page.text, at):
            yield Edit(at + 1, at + 1, " ", "spacing/after-quote", 0.8, ("the quote was open",))


def find_after_sentence(page: Page) -> Iterator[Edit]:
    """A sentence that begins right behind the end mark of another: It ended.The next."""
    text = page.text
    for at in shaped(glance(page).marks, b".A"):
        if text[at] in ",;" or not text[at + 1].isupper() or not text[at - 1 : at].islower():
            continue
        left, right = word_before(text, at), word_after(text, at + 1)
        if not (right[1:].islower() or right in ("I", "A")) or not _is_word(left):
            continue
        if not _is_name(chunk(text, at), left, right):
            after = text[at + 1 + len(right) : at + 2 + len(right)]
            sure = _is_in_prose(page, at, left, after) or _begins_sentence(page, left, right)
            yield Edit(
                at + 1, at + 1, " ", "spacing/after-sentence", 0.9 if sure else _THIN, (left + text[at] + right,)
            )


def _is_word(left: str) -> bool:
    """Whether a sentence may end with it: two letters at least, small ones but for the first (not iPhone, not e.g)."""
    return len(left) > 1 and left[1:].islower()


def _is_name(token: str, left: str, right: str) -> bool:
    """Whether the whole is an address, a file or a name in a program: Amazon.Com, System.Out.println(x).

    Italy's sites end in .It, but so does "ended.It was": after a small word it is the opener.
    """
    tail = right.lower() in _TAILS and not (right in OPENERS and left.islower())
    return tail or any(mark in token for mark in _ADDRESS) or token.strip(".").count(".") > 1


def _begins_sentence(page: Page, left: str, right: str) -> bool:
    """Small word before, and an opener or two known words; Visual.Studio and Microsoft.Win stay doubtful."""
    if right in OPENERS or right in ("I", "A"):
        return left.islower() or knows(page, left)
    return left.islower() and not shows_code(page) and knows(page, right) and knows(page, left)


def _is_in_prose(page: Page, at: int, left: str, after: str) -> bool:
    """Whether the place is within a paragraph of a page that shows no code, so that no name can be meant."""
    if not left.islower() or len(left) <= _SHORT or after not in (" ", "’", "'", ","):
        return False
    start, end = max(0, at - _WINDOW), at + _WINDOW
    line = page.text[start:at].rpartition("\n")[2] + page.text[at:end].partition("\n")[0]
    return is_prose(line) and not shows_code(page)


def find_glued_words(page: Page) -> Iterator[Edit]:
    """Two words that stand glued, as lost tags leave them: Quarterly ReportRevenue rose.

    Sure where one side is a line of the page by itself. That both words are known is thin evidence (JavaScript).
    """
    text, shape = page.text, glance(page).shape
    whole: frozenset[str] | None = None
    doubts = _MOST_DOUBTS
    for at in (at + 3 for at in shaped(shape, b"aaaAaaa")):
        start = max(shape.rfind(b"\n", max(0, at - _LABEL), at) + 1, at - _LABEL, 0)
        end = shape.find(b"\n", at, at + _LABEL)
        end = end if end >= 0 else at + _LABEL
        if shape.find(b"aA", start, at) >= 0 or shape.find(b"aA", at, end) >= 0:
            continue  # a row of labels: a question of navigation
        left, right = word_before(text, at), word_after(text, at)
        if len(left) <= _SHORT or not (left[1:].islower() and right[1:].islower()):
            continue
        before, after = text[start:at], text[at:end]
        sides = [side for side in (before, after) if " " in bare(side)]  # two words: "- Java" is half of JavaScript
        if sides and whole is None:
            whole = frozenset(lines_of(page))
        if whole is not None and not whole.isdisjoint(sides):
            yield Edit(at, at, "\n", "spacing/glued-words", 0.8, ("one side is a line of the page by itself",))
        elif doubts and len(before) + len(after) > _PROSE and after[len(right) : len(right) + 1].isspace():
            doubts -= 1
            if not _is_pair(text, left, right) or shows_code(page):
                continue
            yield Edit(at, at, " ", "spacing/glued-words", _THIN, (f"{left} {right}",))


def _is_pair(text: str, left: str, right: str) -> bool:
    """Whether the two are words of the page, and glued nowhere else in it."""
    return f" {left} " in text and f" {right} " in text and text.count(left + right) == 1
