"""`rules suggest`: rows for the user's own configuration, from what sites repeat or from what was held."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..files.walk import is_report
from ..judge.templates.known import Templates
from ..judge.weighing import SHOWN
from ..reports.terminal import plain, shortened
from ..review.keeping import in_quotes
from ..rules.book import RULES
from ..rules.finders import Finder
from ..settings import Settings
from ..text.page import FOLD_CHARACTERS, Page, bare, fold

ROWS = 50  # as many as a person reads
PAGES, SHARE = 5, 0.5  # of a site, on which a line stands that is worth a row
DOCUMENTS = 2  # in which the same was held
PLACES = 3  # that are named for each row
ID_WORDS = 5


@dataclass(slots=True)
class _Suggestion:
    """A line, or a rule that only reports, with what it would touch."""

    documents: int = 0
    zones: set[str] = field(default_factory=set)
    examples: dict[str, None] = field(default_factory=dict)  # sites or texts, in order

    def more(self, documents: int, example: str, zone: str = "any") -> None:
        self.documents += documents
        self.zones.add(zone)
        self.examples.setdefault(example)

    @property
    def zone(self) -> str:
        zone = next(iter(self.zones)) if len(self.zones) == 1 else "any"
        return "any" if zone == "body" else zone


Suggestions = dict[str, _Suggestion]  # by line, folded


def suggested(place: Path, settings: Settings) -> str:
    """Rows in TOML, those first that touch most documents. `place`: a file of templates, or a report."""
    report = place / "changes.jsonl" if place.is_dir() else place
    rules: Suggestions = {}
    try:
        if is_report(str(report)):
            lines, rules = _of_report(report)
        else:
            lines = _of_templates(Templates(place.read_bytes(), str(place)))
    except OSError as error:
        raise UsageError(f"{place}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{error}; `rules suggest` reads what `learn` wrote, or the folder of a report") from error
    known = _known(lines, settings)
    found = [(line, row) for line, row in lines.items() if line not in known]
    found.sort(key=lambda pair: (-pair[1].documents, pair[0]))
    chosen = sorted(rules.items(), key=lambda pair: (-pair[1].documents, pair[0]))
    return "".join([*(_selected(*pair) for pair in chosen), *_rows(found[:ROWS], settings)])


def _of_templates(templates: Templates) -> Suggestions:
    found: Suggestions = {}
    for site in templates:
        for line, seen in site.lines.items():
            if seen.pages >= max(PAGES, SHARE * site.pages) and len(line) <= FOLD_CHARACTERS:
                where = f"{seen.pages:,} of {site.pages:,} pages of {site.site or 'one site'}"
                found.setdefault(line, _Suggestion()).more(seen.pages, where, seen.zone)
    return found


def _of_report(report: Path) -> tuple[Suggestions, Suggestions]:
    """Lines that were held in several documents, and rules that only report."""
    lines: Suggestions = {}
    rules: Suggestions = {}
    for entry in _entries(report):
        held: list[dict[str, Any]] = entry.get("held") or []
        for rule, old in dict.fromkeys((h["rule"], h["old"]) for h in held if SHOWN in h["evidence"]):
            rules.setdefault(rule, _Suggestion()).more(1, shortened(old.strip()))
        others = (h["old"].strip() for h in held if SHOWN not in h["evidence"] and not h["new"])
        for old in dict.fromkeys(old for old in others if old and "\n" not in old and len(old) <= FOLD_CHARACTERS):
            lines.setdefault(fold(old), _Suggestion()).more(1, str(entry["path"]))
    return {line: row for line, row in lines.items() if line and row.documents >= DOCUMENTS}, rules


def _entries(report: Path) -> Iterator[dict[str, Any]]:
    with report.open("rb") as file:
        next(file)
        for row in file:
            yield json.loads(row)


def _known(lines: Iterable[str], settings: Settings) -> set[str]:
    """The lines that a row takes already."""
    page = Page("\n".join(lines))
    return {page.bare[i] for i, found in Finder((*settings.rules, *RULES)).read(page) if found[0].whole}


def _selected(rule: str, found: _Suggestion) -> str:
    where = "; ".join(f"“{plain(text)}”" for text in list(found.examples)[:PLACES])
    return f"# extend-select = [{in_quotes(rule)}]  # {found.documents:,} documents: {where}\n"


def _rows(found: Iterable[tuple[str, _Suggestion]], settings: Settings) -> Iterator[str]:
    taken = {rule.id for rule in settings.rules}
    for line, row in found:
        id = _id(line, taken)
        taken.add(id)
        quoted = in_quotes(bare(line))
        where = plain("; ".join(list(row.examples)[:PLACES]))
        yield (
            f"\n[[rule]]  # {row.documents:,} documents: {where}\n"
            f"id = {in_quotes(id)}\nphrases = [{quoted}]\nzone = {in_quotes(row.zone)}\nremoves = [{quoted}]\n"
        )


def _id(line: str, taken: set[str]) -> str:
    words = re.findall("[a-z]+", line)[:ID_WORDS] or ["line"]
    name = id = f"suggested/{'-'.join(words)}"
    number = 2
    while id in taken:
        id, number = f"{name}-{number}", number + 1
    return id
