"""Originals from clean files and their report. The report is read once, in the order in which it was written."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from hashlib import sha256
from itertools import chain, groupby
from pathlib import Path
from typing import Any

from ..errors import CorpuscleanError, OutputError, SafetyError, UsageError
from ..files.save import Destination, Folder
from ..files.stdout import Stdout
from ..files.stream import Oversized, Reader, lines_of, reader, whole, writer
from ..files.walk import kind
from ..reports.records import Report, restore
from .report import LOG
from .target import IN_PLACE_REPORT, beside

Entry = dict[str, Any]

REPORT_FILES = {LOG, "changes.patch", "summary.json"}
PROBLEMS = 20  # named; of more, the number is said


def restore_all(clean: str, output: str | None, in_place: bool, report: str | None) -> tuple[list[str], int]:
    """Restore a file or a folder: what could not be restored, and the exit code. Raises UsageError."""
    base = Path(clean)
    if not base.exists():
        raise UsageError(f"{clean}: no such file or folder")
    if in_place and output is not None:
        raise UsageError("--in-place and -o exclude each other")
    if base.is_dir() and not in_place and output is None:
        raise UsageError("a folder cannot go to stdout; say where it goes with -o FOLDER, or --in-place")
    folder = _report(base, report)
    restoration = Restoration(base, None if output is None else Path(output), in_place, folder)
    with ExitStack() as locks:
        if base.is_dir() and output is not None:
            locks.enter_context(Folder(Path(output)))
        return restoration.run()


def _report(base: Path, named: str | None) -> Path:
    """The report: beside what a run wrote, of which `base` may be a part, or where a run in place leaves it."""
    if named is not None:
        return Path(named)
    places = (beside(base), *(beside(folder) for folder in _above(base)), IN_PLACE_REPORT)
    return next((place for place in places if place.is_dir()), beside(base))


def _root(base: Path, report: Path) -> Path | None:
    """The folder that the report's paths begin in, if its name says so: that of clean.report is clean."""
    for written in (base, *_above(base)):
        if beside(written).is_dir() and beside(written).samefile(report):
            return written if written.is_dir() else written.parent
    return None


def _above(base: Path) -> list[Path]:
    return list(Path(os.path.abspath(base)).parents)[:-1]


class Restoration:
    """One run of `restore`. A file that cannot be restored with certainty is not written, and named."""

    def __init__(self, base: Path, output: Path | None, in_place: bool, report: Path) -> None:
        self._base = base
        self._output = output
        self._in_place = in_place
        self._report = Report(report / LOG)
        self._here = bool(self._report.header.get("in_place"))  # paths of the report begin where the run stood
        found = None if self._here else _root(base, report)
        self._sure = found is not None  # what the report does not mention did not change
        self._root = Path() if self._here else found or (base if base.is_dir() else base.parent)
        self._done: set[str] = set()  # real paths
        self._problems: list[str] = []
        self._failed = 0
        self._code = 0

    def run(self) -> tuple[list[str], int]:
        """Everything the report tells of, then the files that it does not mention, as they are.

        Raises UsageError for a report that may be another run's: clean files would pass for originals.
        """
        told = met = False
        for path, entries in groupby(self._entries(), key=lambda entry: str(entry["path"])):
            told = True
            place = self._place(path)
            if place is not None:
                met |= place.exists()
                self._one(place, entries)
        if told and not met and not self._sure:
            raise UsageError(f"{self._base}: the report tells of other files only; {self._advice}; nothing is restored")
        if self._base.is_file() and not self._done:
            self._one(self._base, iter(()))
        elif self._output is not None and self._base.is_dir():
            for place in self._unmentioned():
                self._one(place, iter(()))
        if more := self._failed - len(self._problems):
            self._problems.append(f"{more:,} more could not be restored")
        return self._problems, self._code

    def _entries(self) -> Iterator[Entry]:
        """The report's entries. A run that was killed may have left half a line, about a file it did not replace."""
        try:
            yield from self._report
        except UsageError:
            with self._report.path.open("rb") as file:
                file.seek(-1, os.SEEK_END)
                if file.read() == b"\n":
                    raise

    def _place(self, path: str) -> Path | None:
        """Where a clean file stands now; None for one that is not to be restored."""
        place = self._root / path
        real, base = Path(os.path.realpath(place)), os.path.realpath(self._base)
        if self._base.is_file():
            return self._base if str(real) == base or self._only(path) else None
        if not self._here and not real.is_relative_to(os.path.realpath(self._root)):
            self._fail(f"{path}: the report names a place outside {self._root}; not restored", UsageError.exit_code)
            return None
        inner = os.path.relpath(os.path.join(os.path.realpath(place.parent), place.name), base)
        # Through a link the same file has two names, and only the one below `base` has a place below the output.
        return None if not real.is_relative_to(base) or inner.startswith(os.pardir + os.sep) else self._base / inner

    @property
    def _advice(self) -> str:
        if self._here:
            return "start `restore` in the folder that `clean --in-place` was started in"
        return "name what that run wrote, where it wrote it"

    def _only(self, path: str) -> bool:
        """Whether a run was about one file, which may have been renamed since."""
        return all(entry["path"] == path for entry in self._entries())

    def _unmentioned(self) -> Iterator[Path]:
        for folder, folders, names in os.walk(self._base):
            folders.sort()
            if LOG in names and set(names) <= REPORT_FILES:
                continue
            for name in sorted(names):
                place = Path(folder, name)
                if os.path.realpath(place) not in self._done and not name.startswith(".corpusclean-"):
                    yield place

    def _one(self, place: Path, entries: Iterator[Entry]) -> None:
        self._done.add(os.path.realpath(place))
        try:
            with ExitStack() as opened:
                source = opened.enter_context(reader(place, kind(place.name)[1]))
                sink = opened.enter_context(_Sink(self._goal(place), source))
                for data in original(place, source, entries):
                    sink.write(data)
                sink.close()
        except (OutputError, BrokenPipeError):
            raise
        except CorpuscleanError as error:
            self._fail(f"{place}: not restored: {error}", error.exit_code)

    def _goal(self, place: Path) -> Path | None:
        if self._in_place:
            return place
        if self._output is None:
            return None
        if self._base.is_dir():
            return self._output / os.path.relpath(place, self._base)
        return self._output / place.name if self._output.is_dir() else self._output

    def _fail(self, problem: str, code: int) -> None:
        self._failed += 1
        self._code = max(self._code, code)
        if len(self._problems) < PROBLEMS:
            self._problems.append(problem)


class _Sink:
    """stdout, or a file that stands in its place only when all of it could be restored."""

    def __init__(self, goal: Path | None, source: Reader) -> None:
        self._goal = goal
        root = None if goal is None else goal.parent
        self._to: Destination | Stdout
        if goal is None:
            self._to = Stdout(sys.__stdout__)
        else:
            self._to = Destination(goal, root=root, expect=source.seen)

    def __enter__(self) -> _Sink:
        if isinstance(self._to, Destination):
            self._to.__enter__()
        self._packed = writer(self._to, kind(self._goal.name)[1] if self._goal else "")
        return self

    def write(self, data: bytes) -> None:
        self._packed.write(data)

    def close(self) -> None:
        self._packed.close()
        if isinstance(self._to, Stdout):
            self._to.flush()

    def __exit__(self, *ending: Any) -> None:
        if isinstance(self._to, Destination):
            self._to.__exit__(*ending)


def original(place: Path, source: Reader, entries: Iterator[Entry]) -> Iterator[bytes]:
    """The original of a clean file, from the entries of the report about it. Raises SafetyError."""
    first = next((entry for entry in entries if "passed" not in entry or entry["record"] is not None), None)
    if first is None:
        while data := source.read1():
            yield data
    elif first["record"] is None:
        yield _restored(first, whole(source))
    else:
        yield from _records(place, source, chain([first], entries))


def _records(place: Path, source: Reader, entries: Iterable[Entry]) -> Iterator[bytes]:
    coming = (entry for entry in entries if entry["record"] is not None)
    entry = next(coming, None)
    number = 1
    for line in lines_of(source):
        if isinstance(line, Oversized):
            yield line.data
            number += line.last
        else:
            bare = line.removesuffix(b"\n")
            if entry is not None and entry["record"] == number:
                yield _restored(entry, bare) + line[len(bare) :]
            else:
                yield line
            number += 1
        while entry is not None and entry["record"] < number:
            entry = next(coming, None)
    if entry is not None:
        raise SafetyError(f"the report tells of record {entry['record']}, and {place} has {number - 1}")


def _restored(entry: Entry, data: bytes) -> bytes:
    """The original; also where the original stands already, because a run in place was interrupted."""
    try:
        return restore(entry, data)
    except SafetyError:
        if sha256(data).hexdigest() == entry["sha256"]["in"]:
            return data
        raise
