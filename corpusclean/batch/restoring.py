"""Originals from clean files and their report. The report is read once, in the order in which it was written.

Every file is verified by the report's hashes before it stands in its place, or before a byte of it is printed; one that
the report does not tell of is named, and not written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from typing import Any

from ..errors import CorpuscleanError, OutputError, UsageError
from ..files.backlog import Backlog
from ..files.packing import Damaged
from ..files.save import Destination, Folder
from ..files.stdout import Stdout
from ..files.stream import Reader, reader, writer
from ..files.walk import kind
from ..reports.records import Report
from .inputs import STDIN
from .originals import Told, original
from .pages import INDEX, PAGES
from .provenance import entries_of, report_of, root_of
from .report import LOG, REPORT_FILES
from .sums import READ_BYTES, digest

PROBLEMS = 20  # named; of more, the number is said


def restore_all(clean: str, output: str | None, in_place: bool, report: str | None) -> tuple[list[str], int]:
    """Restore a file or a folder: what could not be restored, and the exit code. Raises UsageError."""
    base = Path(clean)
    if not base.exists():
        raise UsageError(f"{clean}: no such file or folder")
    if in_place and output is not None:
        raise UsageError("--in-place and -o exclude each other")
    output = None if output == STDIN else output
    if base.is_dir() and not in_place and output is None:
        raise UsageError("a folder cannot go to stdout; say where it goes with -o FOLDER, or --in-place")
    restoration = Restoration(base, None if output is None else Path(output), in_place, report_of(base, report))
    with ExitStack() as locks:
        if base.is_dir() and output is not None:
            locks.enter_context(Folder(Path(output)))
        return restoration.run()


class Restoration:
    """One run of `restore`. A file that cannot be restored with certainty is not written, and named."""

    def __init__(self, base: Path, output: Path | None, in_place: bool, report: Path) -> None:
        self._base = base
        self._output = output
        self._in_place = in_place
        self._report = Report(report / LOG)
        self._here = bool(self._report.header.get("in_place"))  # paths of the report begin where the run stood
        found = None if self._here else root_of(base, report)
        self._root = Path() if self._here else found or (base if base.is_dir() else base.parent)
        self._done: set[str] = set()  # real paths
        self._problems: list[str] = []
        self._failed = 0
        self._code = 0

    def run(self) -> tuple[list[str], int]:
        """Everything the report tells of; then the files that it does not mention are named.

        Raises UsageError for a report that may be another run's: clean files would pass for originals.
        """
        told = met = False
        for path, entries in groupby(entries_of(self._report), key=lambda entry: str(entry["path"])):
            told = True
            place = self._place(path)
            if place is not None:
                met |= place.exists()
                self._one(place, Told(entries))
        if told and not met:
            raise UsageError(f"{self._base}: the report tells of other files only; {self._advice}; nothing is restored")
        if self._base.is_file() and not self._done:
            self._one(self._base, Told())
        elif self._output is not None and self._base.is_dir():
            for place in self._unmentioned():
                self._one(place, Told())
        if more := self._failed - len(self._problems):
            self._problems.append(f"{more:,} more could not be restored")
        return self._problems, self._code

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
        return all(entry["path"] == path for entry in entries_of(self._report))

    def _unmentioned(self) -> Iterator[Path]:
        for folder, folders, names in os.walk(self._base):
            folders.sort()
            if LOG in names and set(names) <= {*REPORT_FILES, INDEX}:
                folders[:] = [name for name in folders if name != PAGES]
                continue
            for name in sorted(names):
                place = Path(folder, name)
                if os.path.realpath(place) not in self._done and not name.startswith(".corpusclean-"):
                    yield place

    def _one(self, place: Path, told: Told) -> None:
        self._done.add(os.path.realpath(place))
        try:
            self._write(place, told)
        except (OutputError, BrokenPipeError):
            raise
        except CorpuscleanError as error:
            self._fail(f"{place}: not restored: {error}", error.exit_code)

    def _write(self, place: Path, told: Told) -> None:
        try:
            with ExitStack() as opened:
                source = opened.enter_context(reader(place, kind(place.name)[1]))
                sink = opened.enter_context(_Sink(self._goal(place), source))
                for data in original(place, source, told):
                    sink.write(data)
                sink.close()
        except Damaged:
            if not self._copied(place, told):
                raise

    def _copied(self, place: Path, told: Told) -> bool:
        """Whether a damaged packed file is the one that went through the run untouched, and stands where it should."""
        goal = self._goal(place)
        if goal is None or kind(goal.name)[1] != kind(place.name)[1] or told.last.get("packed") != digest(place):
            return False
        if goal != place:
            with place.open("rb") as old, Destination(goal, root=goal.parent) as new:
                while data := old.read(READ_BYTES):
                    new.write(data)
        return True

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
    """stdout, or a file: what is written stands there only when all of it could be restored."""

    def __init__(self, goal: Path | None, source: Reader) -> None:
        self._held = Backlog()  # for stdout
        self._file = None if goal is None else Destination(goal, root=goal.parent, expect=source.seen)
        self._compression = kind(goal.name)[1] if goal else ""

    def __enter__(self) -> _Sink:
        if self._file is not None:
            file = self._file.__enter__()
            try:
                self._packed = writer(file, self._compression)
            except BaseException:
                self._file.__exit__(*sys.exc_info())
                raise
        return self

    def write(self, data: bytes) -> None:
        if self._file is None:
            self._held.add([data])
        else:
            self._packed.write(data)

    def close(self) -> None:
        if self._file is not None:
            self._packed.close()
            return
        stdout = Stdout(sys.__stdout__)
        for data in self._held.taken():
            stdout.write(data)
        stdout.flush()

    def __exit__(self, *ending: Any) -> None:
        if self._file is not None:
            self._file.__exit__(*ending)
