"""Refusals made lasting: rows of what must stand, as they stand in a configuration."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from ..clean import Cleaner
from ..document import Document
from ..rules.table import Keep
from ..settings import Settings
from ..text.ledger import Change, Ledger
from ..text.lines import lines
from ..text.page import FOLD_CHARACTERS, bare, fold
from .honour import Honoured, mends

NO_ROW = "a row keeps a line, not what is broken in it; `ignore` with this rule leaves all that it would mend"
STILL_MOVES = "a second pass would still make it"

TRIES = 8  # two are the rule; the more lines stand that go elsewhere, the more their neighbours look like them
_IN_AN_ID = re.compile("[^a-z0-9]+")
_DIGITS = 8  # of a hash in an id
_SURROGATE = re.compile("[\ud800-\udfff]")
# What TOML cannot hold, and what a terminal obeys or hides, as escapes.
_UNSAFE = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


class Kept(NamedTuple):
    """The rows for what was refused in a document, and the refused changes that no row keeps, with the reason."""

    rows: list[Keep]
    lost: list[tuple[Change, str]]


def kept(found: Honoured, settings: Settings, document: Document | None = None) -> Kept:
    """Rows under which a second pass leaves the text as it was decided: they are tried out on it.

    `document` tells which site's templates a second pass will use.

    With a menu back above it the headline looks like one more of its lines: what a second pass would take for the sake
    of what was refused has a row, too.
    """
    ledger = Ledger(found.result.original, found.result.changes)
    made = [_row(change.rule, _lines_of(change, ledger)) for change in found.refused if not mends(change)]
    rows = {row.id: row for row in made if row}
    moved: list[Change] = []
    for _ in range(TRIES):
        again = Cleaner(replace(settings, keep=(*settings.keep, *rows.values())))(
            replace(document or Document(""), text=ledger.text)
        )
        moved = [change for change in again.changes if not mends(change)]
        if not moved:
            break
        beside = [_row(change.rule, _touched(ledger.text, change.start, change.end)) for change in moved]
        rows |= {row.id: row for row in beside if row}
    lost = [(change, NO_ROW) for change in found.refused if mends(change)]
    return Kept(list(rows.values()), lost + [(change, STILL_MOVES) for change in moved])


def _lines_of(change: Change, ledger: Ledger) -> list[str]:
    """The lines that a refused change touches: as they stand in the text now, and as they came."""
    original = ledger.original
    came = original[change.start : change.end]
    start, end = change.end - len(came.lstrip()), change.start + len(came.rstrip())
    [span] = ledger.place([(start, end)])
    now = _touched(ledger.text, *span) if span else []
    return now + _touched(original, start, end)


def _row(rule: str, found: list[str]) -> Keep | None:
    """A row for some lines; none where they are blank."""
    phrases: dict[str, str] = {}
    patterns = []
    for line in filter(None, dict.fromkeys(map(bare, found))):
        folded = fold(line) if len(line) <= FOLD_CHARACTERS and not _SURROGATE.search(line) else ""
        if folded:
            phrases.setdefault(folded, line)
        else:  # nothing to compare as a whole, or nothing that TOML could hold
            patterns.append(_SURROGATE.sub(_escaped, re.escape(line)))
    if not phrases and not patterns:
        return None
    digest = sha256("\n".join([*phrases.values(), *patterns]).encode()).hexdigest()
    id = f"kept/{_IN_AN_ID.sub('-', rule.lower()).strip('-')}-{digest[:_DIGITS]}"
    return Keep(id, {"": tuple(phrases.values())} if phrases else {}, "|".join(patterns))


def _touched(text: str, start: int, end: int) -> list[str]:
    """The lines that have characters of a span."""
    return [line.text for line in lines(text) if line.start < end and start < line.end]


def in_toml(row: Keep, place: str) -> str:
    """A row for corpusclean.toml, with the place that it comes from, which must be a safe line."""
    written = [f"[[keep]]  # {place}", f"id = {in_quotes(row.id)}"]
    written += [f"phrases = [{', '.join(map(in_quotes, phrases))}]" for phrases in row.phrases.values()]
    if row.line:
        written.append(f"line = {in_quotes(row.line)}")
    return "".join(f"{line}\n" for line in written)


def in_quotes(text: str) -> str:
    """A text as a string of TOML."""
    return _UNSAFE.sub(_escaped, json.dumps(text, ensure_ascii=False))


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}" if match[0] < "\U00010000" else f"\\U{ord(match[0]):08x}"
