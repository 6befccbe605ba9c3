"""How rows find what they name: whole lines by phrase or pattern, spans inside lines by pattern.

What a row finds in a line depends on that line alone, so it is looked up once for each different line.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from ..text.page import FOLD_CHARACTERS, Looks, Page, fold, folds
from .table import Keep, Rule

UNSPACED = "\u0e00"  # from Thai on scripts put no space between words, or join words that others part

# What parts words. Text is looked at in UTF-8, where lowering, parting and looking for a cue cost a fraction.
_CURLY = {mark: mark.encode() for mark in "“”‘’„«»…–—¿¡·•،؟\u00a0"}
_PUNCTUATION = bytes.maketrans(b"!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~", b" " * 31)
_ASCII = bytes(range(128))
_END = b"\xff"  # the end of a line as a word: no text has this byte in UTF-8


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


class Found(NamedTuple):
    """What one row found in one line: the whole of it, or a span of the bare line."""

    rule: Rule
    start: int
    end: int
    whole: bool
    said: str  # the phrase or the text that matched, for the report
    fields: tuple[tuple[str, str], ...] = ()


class Matcher:
    """The patterns of one row, compiled when they are first needed: most pages need few."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        spans = rule.prefix or rule.suffix or rule.span
        self.longest = sys.maxsize if spans else rule.longest  # code points of a line that is tried

    @cached_property
    def _line(self) -> re.Pattern[str] | None:
        return _compiled(self.rule.line)

    @cached_property
    def _searches(self) -> list[Callable[[str], Iterable[re.Match[str]]]]:
        """For every pattern of a span what gives its matches in a line."""
        rule = self.rule
        prefix, span = _compiled(rule.prefix), _compiled(rule.span)
        suffix = _compiled(rule.suffix and f"(?:{rule.suffix})$")
        found: list[Callable[[str], Iterable[re.Match[str]]]] = []
        if prefix:
            found.append(lambda line: filter(None, (prefix.match(line),)))
        if suffix:
            found.append(lambda line: filter(None, (suffix.search(line, max(0, len(line) - rule.longest)),)))
        if span:
            found.append(span.finditer)
        return found

    def __call__(self, line: str) -> list[Found]:
        """What the row finds in a bare line: the whole of it, or else spans."""
        if self._line and len(line) <= self.rule.longest and (match := self._line.fullmatch(line)):
            return [_found(self.rule, match, whole=True)]
        return [_found(self.rule, m) for search in self._searches for m in search(line) if m.end() > m.start()]


def _compiled(pattern: str) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if pattern else None


class _Cues:
    """Rows by their cues, so that a line is tried on the rows of which it holds one."""

    def __init__(self, matchers: Iterable[Matcher]) -> None:
        self._words: dict[bytes, list[Matcher]] = {}  # b"": for lines without words
        self._parts: dict[str, dict[bytes, list[Matcher]]] = {}  # by a sign: a rare character of the cue if it has any
        self._always: list[Matcher] = []
        for matcher in matchers:
            self._add(matcher)
        self._known = frozenset((*self._words, _END))

    def _add(self, matcher: Matcher) -> None:
        for cue in matcher.rule.cues:
            if not cue or (cue.isalnum() and max(cue) < UNSPACED):
                self._words.setdefault(_utf8(cue), []).append(matcher)
            else:
                self._parts.setdefault(min(cue, key=str.isascii), {}).setdefault(_utf8(cue), []).append(matcher)
        if not matcher.rule.cues:
            self._always.append(matcher)

    def rows(self, lines: list[str]) -> Iterator[list[Matcher]]:
        """For every line the rows to try on it; a row may come twice."""
        text = "\n".join(lines)
        low = _utf8(text)
        rare = low.translate(None, _ASCII).decode("utf-8", "surrogatepass")  # the characters beyond ASCII
        low = low.lower() if rare == rare.lower() else _utf8(text.lower())
        signs = set(rare.lower())
        parts = [
            (part, rows)
            for sign, cues in self._parts.items()
            if sign in signs or (sign.isascii() and _utf8(sign) in low)
            for part, rows in cues.items()
            if part in low
        ]
        for line, cues, bare in zip(low.split(b"\n"), self._held(low, signs), lines, strict=False):
            rows = [row for part, some in parts if part in line for row in some] + self._always
            if cues:
                rows += [row for cue in cues for row in self._words[cue]]
            elif not any(map(str.isalnum, bare)):
                rows += self._words.get(b"", ())
            yield rows

    def _held(self, low: bytes, signs: set[str]) -> list[list[bytes]]:
        """The cues among the words of every line. The words of a page are tried in one go, ends of lines among them."""
        for mark in signs.intersection(_CURLY):
            low = low.replace(_CURLY[mark], b" ")
        words = low.translate(_PUNCTUATION).replace(b"\n", b" %b " % _END).split()
        held: list[list[bytes]] = [[]]
        for word in filter(self._known.__contains__, words):
            if word == _END:
                held.append([])
            else:
                held[-1].append(word)
        return held


class Finder:
    """All rows in force, arranged so that a line pays only for the rows whose cues it holds."""

    def __init__(self, rules: Iterable[Rule], keep: Iterable[Keep] = ()) -> None:
        rules = list(rules)
        phrases = [(phrase, rule) for rule in rules for ps in rule.phrases.values() for phrase in ps]
        folded = folds([phrase for phrase, _ in phrases])
        self._phrases = {
            fold: rule for fold, (_, rule) in zip(reversed(folded), reversed(phrases), strict=True) if fold
        }
        matchers = [Matcher(rule) for rule in rules if rule.line or rule.prefix or rule.suffix or rule.span]
        self._lines = _Cues(matchers)
        self._paragraphs = _Cues(m for m in matchers if m.longest > FOLD_CHARACTERS)
        self._keep = [(k, _compiled(k.line), {fold(p) for ps in k.phrases.values() for p in ps}) for k in keep]

    def read(self, page: Page) -> list[tuple[int, tuple[Found, ...]]]:
        """What the rows find in the lines of a page, for the lines in which they find anything; whole lines first."""
        looks, phrases = page.looks, self._phrases
        fresh = {look for look in looks if look.finder is not self and look.bare}
        for paragraphs, cues in ((False, self._lines), (True, self._paragraphs)):
            some = [look for look in fresh if (len(look.bare) > FOLD_CHARACTERS) is paragraphs]
            for look, rows in zip(some, cues.rows([look.bare for look in some]), strict=False):
                look.finder = self
                rule = phrases.get(look.folded)
                look.found = self._find(look, rule, rows) if rule or rows else ()
        return [(i, look.found) for i, look in enumerate(looks) if look.found]

    def _find(self, look: Looks, rule: Rule | None, rows: list[Matcher]) -> tuple[Found, ...]:
        """What the rows to try find in a line, behind the row of which it is a phrase."""
        line = look.bare
        phrase = (Found(rule, 0, len(line), True, line),) if rule else ()
        found = [f for row in set(rows) for f in row(line)]
        return (*phrase, *sorted(found, key=lambda f: (not f.whole, f.rule.id)))

    def keeps(self, look: Looks) -> Keep | None:
        """The user's row that says this line must stand."""
        for keep, pattern, phrases in self._keep:
            if look.folded in phrases or (pattern and pattern.fullmatch(look.bare)):
                return keep
        return None


def _found(rule: Rule, match: re.Match[str], whole: bool = False) -> Found:
    fields = tuple((name, value) for name, value in match.groupdict().items() if value and name in rule.captures)
    covers = whole or match.span() == (0, len(match.string))
    return Found(rule, match.start(), match.end(), covers, match.group().strip(), fields)
