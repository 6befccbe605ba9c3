"""From changes.jsonl to pages: index.html, and beside it the data of its documents in pages/."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from ..files import disk
from ..files.save import Destination, sweep
from ..files.stream import lines_of, reader
from ..reports.html.document import Numbers, Said, described, document, listed, short_names
from ..reports.html.entries import Entry, Sketch
from ..reports.html.figures import Figures
from ..reports.html.inert import inert
from ..reports.html.overview import overview
from ..reports.html.sample import chosen
from ..reports.html.shell import Run, index
from ..reports.records import Report
from .pages import INDEX, PAGES, SHARD_NAME
from .provenance import until_cut
from .texts import Lying, Texts

SHARD = 500  # documents in a script, or fewer where they are long:
SHARD_SIZE = 2_000_000  # code points of a script, which a browser reads in a blink
DOCUMENTS = 10_000  # that have a page, unless another number is asked for

E = TypeVar("E", Entry, Sketch)


@dataclass(frozen=True, slots=True)
class Told:
    """A report to make pages of."""

    report: Report
    name: str  # as the user named it
    summary: dict[str, Any] | None  # None: the run did not finish
    lying: Lying | None  # where its clean texts are; None: nobody knows


def page(folder: Path, told: Sequence[Told], most: int = DOCUMENTS) -> None:
    """Write the pages of one or several reports into a folder.

    The index comes last, and names the scripts by what is in them: whoever opens it sees the old pages or the new ones.
    """
    paging = _Paging(folder, told, most)
    sweep(folder / PAGES)
    paging.run()


class _Paging:
    """One writing of the pages."""

    def __init__(self, folder: Path, told: Sequence[Told], most: int) -> None:
        self._folder = folder
        self._told = told
        self._most = most
        self._names = short_names([one.name for one in told]) if len(told) > 1 else [""]
        self._rules: Numbers[str] = Numbers()
        self._figures = Figures()
        self._list: list[list[Any]] = []
        self._shards: list[tuple[str, int]] = []  # each script, and the number of its first document
        self._said: Said = Numbers()
        self._waiting: list[str] = []  # documents of the next script
        self._weight = 0  # code points of them
        self._bare = 0

    def run(self) -> None:
        """Everything in one pass over the reports; in two where only a sample of the documents gets a page."""
        shown = self._shown()
        texts = [Texts(one.lying, _field(one.report)) for one in self._told]
        for number, run, entry in self._entries(Entry):
            paged = shown is None or number in shown
            self._figures.count(entry, self._name(run, entry), len(self._list) if paged else None)
            if paged:
                self._add(run, entry, texts[run].of(entry))
        for one, open_text in zip(self._told, texts, strict=True):
            open_text.close()
            if one.summary is not None:
                self._figures.add_summary(one.summary)
        self._close_shard()
        list_of_all = self._write("list", inert(self._list))
        self._write_index(list_of_all)
        self._drop_stale({list_of_all, *(file for file, _ in self._shards)})

    def _shown(self) -> set[int] | None:
        """The numbers of the documents that get a page; None: all."""
        lines = sum(_lines(one.report.path) for one in self._told)
        if lines <= self._most:
            return None
        return chosen((sketch for *_, sketch in self._entries(Sketch)), self._most)

    def _entries(self, kind: type[E]) -> Iterator[tuple[int, int, E]]:
        """The entries about documents with their run, numbered through all runs."""
        number = 0
        for run, one in enumerate(self._told):
            for entry in until_cut(one.report, one.report.entries(kind)):
                if not entry.whole:
                    yield number, run, entry
                    number += 1

    def _name(self, run: int, entry: Entry) -> str:
        place = entry.path if entry.record is None else f"{entry.path}, record {entry.record}"
        return place if len(self._told) == 1 else f"{self._names[run]}: {place}"

    def _add(self, run: int, entry: Entry, clean: str | None) -> None:
        self._list.append(listed(entry, run, self._rules))
        page = document(entry, clean, self._rules, self._said)
        self._bare += page.get("bare", False)
        self._waiting.append(inert(page))
        self._weight += len(self._waiting[-1])
        if len(self._waiting) == SHARD or self._weight >= SHARD_SIZE:
            self._close_shard()

    def _close_shard(self) -> None:
        if self._waiting:
            data = f'{{"said":{inert(list(self._said))},"documents":[{",".join(self._waiting)}]}}'
            first = len(self._list) - len(self._waiting)
            self._shards.append((self._write(f"documents-{len(self._shards) + 1}", data), first))
            self._said, self._waiting, self._weight = Numbers(), [], 0

    def _write(self, name: str, data: str) -> str:
        """A script that gives its data to the page, under its own name."""
        file = f"{name}-{sha256(data.encode()).hexdigest()[:12]}.js"
        place = self._folder / PAGES / file
        with Destination(place, root=self._folder) as new:
            new.write(f'corpusclean["{file}"]={data};\n'.encode())
        return file

    def _write_index(self, list_of_all: str) -> None:
        facts = {
            "documents": len(self._list),
            "shards": self._shards,
            "list": list_of_all,
            "rules": described(self._rules),
            "runs": self._names,
        }
        runs = [_run(name, one.report) for name, one in zip(self._names, self._told, strict=True)]
        text = index(overview(self._figures, self._notes()), runs, facts)
        with Destination(self._folder / INDEX, root=self._folder) as new:
            new.write(text.encode())

    def _notes(self) -> list[str]:
        """What a person should know about these pages."""
        notes = []
        if self._figures.entries > len(self._list):
            notes.append(
                f"A sample: {len(self._list):,} of {self._figures.entries:,} documents have a page: examples of every "
                "rule, those that lost most, and others taken at random. The figures count all of them."
            )
        if any(one.summary is None for one in self._told):
            notes.append("A run did not finish: only documents in which something was found are counted.")
        if self._bare:
            notes.append(
                f"Of {self._bare:,} documents the clean text does not lie where the run wrote it: "
                "their pages show the changes without what stands around them."
            )
        return notes

    def _drop_stale(self, current: set[str]) -> None:
        for old in (self._folder / PAGES).iterdir():
            if SHARD_NAME.fullmatch(old.name) and old.name not in current:
                disk.remove(old)


def _field(report: Report) -> str:
    settings = report.header.get("settings")
    field = settings.get("field") if isinstance(settings, dict) else None
    return field if isinstance(field, str) else "text"


def _run(name: str, report: Report) -> Run:
    settings = report.header.get("settings")
    return Run(name, str(report.header["corpusclean"]), settings if isinstance(settings, dict) else {})


def _lines(path: Path) -> int:
    with reader(path, "") as source:
        return sum(1 for _ in lines_of(source))
