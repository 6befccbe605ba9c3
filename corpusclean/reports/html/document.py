"""A document as data for its page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from ...rules.book import all_rules
from ..records import Finding
from .entries import Entry
from .pieces import pieces, shortened

T = TypeVar("T")

MOST = 1_000  # findings of a document that its page shows; all of them stand in changes.jsonl


class Numbers(dict[T, int]):
    """A number for everything that is looked up: what a thousand findings say is written once."""

    def __missing__(self, value: T) -> int:
        self[value] = number = len(self)
        return number


Said = Numbers[tuple[str, ...]]  # evidence


def described(rules: Numbers[str]) -> list[tuple[str, str]]:
    """Each rule in the order of its number, with what it finds; a row of the user's has no more than its name."""
    known = all_rules()
    return [(name, known[name].finds if name in known else "") for name in rules]


def document(entry: Entry, clean: str | None, rules: Numbers[str], said: Said) -> dict[str, Any]:
    """What the page of a document shows. `clean` is its clean text, where that is known."""
    changes, held = entry.changes[:MOST], entry.held[:MOST]
    cut = len(entry.changes) + len(entry.held) - len(changes) - len(held)
    if clean is not None and len(changes) < len(entry.changes):  # the text ends before the first that is not shown
        clean = clean[: entry.changes[MOST].start + sum(len(c.new) - (c.end - c.start) for c in changes)]
    points = entry.code_points
    page: dict[str, Any] = {
        "path": entry.path,
        "record": entry.record,
        "sha256": entry.sha256.before,
        "points": [points.before, points.after] if points else None,
        "changes": [_finding(change, rules, said) for change in changes],
        "held": [_finding(finding, rules, said) for finding in held],
        "text": pieces(changes, held, clean) if entry.passed is None else [],
    }
    more = {
        "id": entry.id,
        "url": entry.url,
        "flags": entry.flags,
        "passed": entry.passed,
        "encoding": _encoding(entry),
        "bare": clean is None and entry.passed is None,
        "cut": cut,
    }
    return page | {key: value for key, value in more.items() if value}


def listed(entry: Entry, run: int, rules: Numbers[str]) -> list[Any]:
    """The line of a document in the list of all: path, record, run, per mille that went, changes, held, state, rules.

    The state is "" or what the list can be asked for: "empty" (kept, because nothing would be left) or "passed".
    """
    state = "passed" if entry.passed is not None else "empty" if "nothing-left" in entry.flags else ""
    named = sorted({rules[finding.rule] for finding in (*entry.changes, *entry.held)})
    share = round(1000 * entry.share)
    return [entry.path, entry.record, run, share, len(entry.changes), len(entry.held), state, named]


def _finding(finding: Finding, rules: Numbers[str], said: Said) -> list[Any]:
    told: list[Any] = [
        finding.start,
        finding.end,
        finding.line,
        shortened(finding.old),
        shortened(finding.new),
        rules[finding.rule],
        finding.confidence,
        said[finding.evidence],
    ]
    if finding.causes:
        told.append([[rules[cause.rule], cause.confidence, said[cause.evidence]] for cause in finding.causes])
    return told


def _encoding(entry: Entry) -> str:
    encoding = entry.encoding
    if encoding is None or (encoding.name, encoding.errors) == ("utf-8", "strict"):
        return ""
    return f"{encoding.name} ({encoding.why})" if encoding.why else encoding.name


def short_names(paths: Sequence[str]) -> list[str]:
    """Short names of runs: the last part of each path, or the whole where that is not enough."""
    short = [path.rstrip("/").rpartition("/")[2] for path in paths]
    return short if len(set(short)) == len(short) else list(paths)
