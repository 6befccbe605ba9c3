"""How rows find what they name: whole lines by phrase or pattern, spans inside lines by pattern.

What a row finds in a line depends on that line alone, so it is looked up once for each different line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from ..text.page import Looks, Page, fold
from .table import Keep, Rule

UNSPACED = "\u0e00"  # from Thai on scripts put no space between words, or join words that others part

# What parts words. Bytes are translated at a tenth of the cost of text, and of a pattern; these need no translation
# when they are gone.
_CURLY = "“”‘’„«»…–—¿¡·•،؟\u00a0"
_PUNCTUATION = bytes.maketrans(b"!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~", b" " * 31)


def words_of(low: str) -> Iterator[list[bytes]]:
    """The words of every line of a text in lower case, in UTF-8."""
    if not low.isascii():
        for mark in _CURLY:
            low = low.replace(mark, " ")
    parted = low.encode("utf-8", "surrogatepass").translate(_PUNCTUATION)
    return map(bytes.split, parted.split(b"\n"))


@dataclass(frozen=True, slots=True)
class Found:
    """What one row found in one line: the whole of it, or a span of the bare line."""

    rule: Rule
    start: int
    end: int
    whole: bool
    said: str  # the phrase or the text that matched, for the report
    fields: tuple[tuple[str, str], ...] = ()


_NAME = attrgetter("name")


class Matcher:
    """The patterns of one row, compiled when they are first needed: most pages need few."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.name = rule.id

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
            found.append(lambda line: filter(None, (suffix.search(line),)))
        if span:
            found.append(span.finditer)
        return found

    def __call__(self, line: str) -> list[Found]:
        """What the row finds in a bare line: the whole of it, or else spans."""
        if self._line and (match := self._line.fullmatch(line)):
            return [_found(self.rule, match, whole=True)]
        return [_found(self.rule, m) for search in self._searches for m in search(line) if m.end() > m.start()]


def _compiled(pattern: str) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if pattern else None


class Finder:
    """All rows in force, arranged so that a line pays only for the rows whose cues it holds."""

    def __init__(self, rules: Iterable[Rule], keep: Iterable[Keep] = ()) -> None:
        self._phrases: dict[str, Rule] = {}
        self._words: dict[bytes, list[Matcher]] = {}  # b"": for lines without words
        self._parts: dict[str, dict[str, list[Matcher]]] = {}  # by a character of the cue, a rare one if it has any
        self._always: list[Matcher] = []
        self._keep = [(k, _compiled(k.line), {fold(p) for ps in k.phrases.values() for p in ps}) for k in keep]
        for rule in rules:
            self._add(rule)
        self._cues = frozenset(self._words)
        self._signs = re.compile(f"[{re.escape(''.join(sorted(self._parts)))}]" if self._parts else r"(?!)")

    def _add(self, rule: Rule) -> None:
        for phrases in rule.phrases.values():
            for phrase in phrases:
                self._phrases.setdefault(fold(phrase), rule)
        if not (rule.line or rule.prefix or rule.suffix or rule.span):
            return
        matcher = Matcher(rule)
        for cue in rule.cues:
            if not cue or (cue.isalnum() and max(cue) < UNSPACED):
                self._words.setdefault(cue.encode(), []).append(matcher)
            else:
                self._parts.setdefault(min(cue, key=str.isascii), {}).setdefault(cue, []).append(matcher)
        if not rule.cues:
            self._always.append(matcher)

    def read(self, page: Page) -> list[tuple[int, tuple[Found, ...]]]:
        """What the rows find in the lines of a page, for the lines in which they find anything; whole lines first."""
        fresh = list(dict.fromkeys(look for i in page.filled if (look := page.looks[i]).finder is not self))
        low = "\n".join([look.bare for look in fresh]).lower()
        signs = set(self._signs.findall(low))
        parts = [(part, ms) for sign in signs for part, ms in self._parts[sign].items() if part in low]
        for look, line, words in zip(fresh, low.split("\n"), words_of(low), strict=False):
            found = [m for part, ms in parts if part in line for m in ms]
            look.finder, look.found = self, self._find(look, words, found)
        return [(i, page.looks[i].found) for i in page.filled if page.looks[i].found]

    def _find(self, look: Looks, words: list[bytes], matchers: list[Matcher]) -> tuple[Found, ...]:
        """What a line holds, given its words and the rows of which it holds another cue."""
        line = look.bare
        rule = self._phrases.get(look.folded) if look.folded else None
        matchers += self._always
        if not self._cues.isdisjoint(words):
            matchers += [m for cue in self._cues.intersection(words) for m in self._words[cue]]
        elif not (line[0].isalnum() or any(map(str.isalnum, line))):
            matchers += self._words.get(b"", ())
        if not rule and not matchers:
            return ()
        found = [Found(rule, 0, len(line), True, line)] if rule else []
        for matcher in sorted(set(matchers), key=_NAME) if len(matchers) > 1 else matchers:
            found += matcher(line)
        return tuple(sorted(found, key=lambda f: not f.whole))

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
