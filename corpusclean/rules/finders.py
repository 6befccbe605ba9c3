"""How rows find what they name: whole lines by phrase or pattern, spans inside lines by pattern.

What a row finds in a line depends on that line alone, so it is looked up once for each different line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ..text.page import Looks, fold
from .table import Keep, Rule

# A cue is looked up as a word, unless it is a sign or in a script without spaces: then it is any part of a line.
_SPACED_WORD = re.compile(r"[^\W\u0e00-\u0e7f\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60]+")
# What parts words. Bytes are translated at a tenth of the cost of text, and of a pattern; these need no translation
# when they are gone.
_CURLY = "“”‘’„«»…–—¿¡·•،؟\u00a0"
_PUNCTUATION = bytes.maketrans(b"!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~", b" " * 31)


def words_of(low: str) -> list[bytes]:
    """The words of a line in lower case, in UTF-8."""
    if not low.isascii():
        for mark in _CURLY:
            low = low.replace(mark, " ")
    return low.encode("utf-8", "surrogatepass").translate(_PUNCTUATION).split()


@dataclass(frozen=True, slots=True)
class Found:
    """What one row found in one line: the whole of it, or a span of the bare line."""

    rule: Rule
    start: int
    end: int
    whole: bool
    said: str  # the phrase or the text that matched, for the report
    fields: tuple[tuple[str, str], ...] = ()


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as rules write it, compiled when it is first needed: most pages need few."""
    return re.compile(pattern, re.IGNORECASE)


class Finder:
    """All rows in force, arranged so that a line pays only for the rows whose cues it holds."""

    def __init__(self, rules: Iterable[Rule], keep: Iterable[Keep] = ()) -> None:
        self._phrases: dict[str, Rule] = {}
        self._words: dict[bytes, list[Rule]] = {}
        self._parts: dict[str, dict[str, list[Rule]]] = {}  # by the first character of the cue
        self._always: list[Rule] = []
        self._keep = tuple(keep)
        self._kept = {fold(p): k for k in self._keep for phrases in k.phrases.values() for p in phrases}
        for rule in rules:
            self._add(rule)
        self._cues = frozenset(self._words)
        self._wordless = self._cues & {b""}
        self._firsts = re.compile(f"[{re.escape(''.join(sorted(self._parts)))}]" if self._parts else r"(?!)")

    def _add(self, rule: Rule) -> None:
        for phrases in rule.phrases.values():
            for phrase in phrases:
                self._phrases.setdefault(fold(phrase), rule)
        if not (rule.line or rule.prefix or rule.suffix or rule.span):
            return
        for cue in rule.cues:
            if not cue or _SPACED_WORD.fullmatch(cue):
                self._words.setdefault(cue.encode(), []).append(rule)
            else:
                self._parts.setdefault(cue[0], {}).setdefault(cue, []).append(rule)
        if not rule.cues:
            self._always.append(rule)

    def __call__(self, look: Looks) -> tuple[Found, ...]:
        """What the rows find in a line; whole-line findings first."""
        if look.finder is not self:
            look.finder, look.found = self, tuple(self._find(look))
        found: tuple[Found, ...] = look.found
        return found

    def keeps(self, line: str) -> Keep | None:
        """The user's row that says this bare line must stand."""
        if not self._keep:
            return None
        if kept := self._kept.get(fold(line)):
            return kept
        return next((k for k in self._keep if k.line and compiled(k.line).fullmatch(line)), None)

    def _find(self, look: Looks) -> list[Found]:
        line = look.bare
        found = []
        if look.folded and (rule := self._phrases.get(look.folded)):
            found.append(Found(rule, 0, len(line), True, line))
        for rule in self._candidates(line):
            found += _matches(rule, line)
        return sorted(found, key=lambda f: not f.whole) if len(found) > 1 else found

    def _candidates(self, line: str) -> Iterable[Rule]:
        """The rows with patterns one of whose cues the line holds, in the order of their names."""
        low = line.lower()
        words = words_of(low)
        cues = self._cues.intersection(words)
        if self._wordless and not any(character.isalnum() for character in line):
            cues |= self._wordless
        firsts = set(self._firsts.findall(low))
        if not cues and not firsts and not self._always:
            return ()
        candidates = {rule.id: rule for rule in self._always}
        for cue in cues:
            candidates.update((rule.id, rule) for rule in self._words[cue])
        for first in firsts:
            for part, rules in self._parts[first].items():
                if part in low:
                    candidates.update((rule.id, rule) for rule in rules)
        return [candidates[id] for id in sorted(candidates)] if len(candidates) > 1 else candidates.values()


def _matches(rule: Rule, line: str) -> Iterable[Found]:
    if rule.line and (match := compiled(rule.line).fullmatch(line)):
        yield _found(rule, match, whole=True)
        return
    if rule.prefix and (match := compiled(rule.prefix).match(line)) and match.end():
        yield _found(rule, match)
    if rule.suffix and (match := compiled(rf"(?:{rule.suffix})$").search(line)) and match.start() < len(line):
        yield _found(rule, match)
    if rule.span:
        for match in compiled(rule.span).finditer(line):
            if match.end() > match.start():
                yield _found(rule, match)


def _found(rule: Rule, match: re.Match[str], whole: bool = False) -> Found:
    fields = tuple((name, value) for name, value in match.groupdict().items() if value and name in rule.captures)
    covers = whole or match.span() == (0, len(match.string))
    return Found(rule, match.start(), match.end(), covers, match.group().strip(), fields)
