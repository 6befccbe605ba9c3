"""Which report tells of what is to be restored, and where the report's paths begin."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from ..errors import PassThrough, UsageError
from ..files.stream import reader
from ..files.walk import kind
from ..reports.records import Report
from .report import LOG, numbered
from .target import IN_PLACE_REPORT, beside

Entry = dict[str, Any]
T = TypeVar("T")


def report_of(base: Path, named: str | None) -> Path:
    """The report: beside what a run wrote, of which `base` may be a part, or where a run in place leaves it.

    Raises UsageError where several runs in place changed files of a folder: only their order leads back.
    """
    if named is not None:
        return Path(named)
    found = (beside(written) for written in (base, *above(base)))
    return next((place for place in found if place.is_dir()), None) or _in_place(base) or beside(base)


def root_of(base: Path, report: Path) -> Path | None:
    """The folder that the report's paths begin in, if its name says so: that of clean.report is clean."""
    for written in (base, *above(base)):
        if beside(written).is_dir() and beside(written).samefile(report):
            return written if written.is_dir() else written.parent
    return None


def above(base: Path) -> list[Path]:
    """The folders that a path is in, but for the root."""
    return list(Path(os.path.abspath(base)).parents)[:-1]


def entries_of(report: Report) -> Iterator[Entry]:
    """Its entries. A run that was killed may have left half a line, about a file it did not replace."""
    yield from until_cut(report, report)


def until_cut(report: Report, entries: Iterable[T]) -> Iterator[T]:
    """The entries of a report up to half a line at its end."""
    try:
        yield from entries
    except UsageError:
        with report.path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            if file.read() == b"\n":
                raise


def _in_place(base: Path) -> Path | None:
    """Of the reports of runs in place, the one that tells of the latest change of a file or a folder."""
    folders = numbered(IN_PLACE_REPORT)
    if len(folders) < 2:
        return next(iter(folders), None)
    fitting = [folder for folder in reversed(folders) if _tells_of(base, folder)]
    if base.is_dir() and len(fitting) > 1:
        names = ", ".join(map(str, fitting))
        raise UsageError(f"{base}: several runs changed files in it; undo them one by one with --report: {names}")
    return next(iter(fitting or folders))


def _tells_of(base: Path, folder: Path) -> bool:
    """Whether a report has a change of this file that led to its bytes, or a change of any file in this folder."""
    real, sums = os.path.realpath(base), None if base.is_dir() else _sum(base)
    with suppress(UsageError):  # some other folder of this name
        for entry in entries_of(Report(folder / LOG)):
            before, after = entry["sha256"]["in"], entry["sha256"]["out"]
            if before == after or (sums and sums != after):
                continue
            place = os.path.realpath(entry["path"])
            if place == real or (sums is None and place.startswith(os.path.join(real, ""))):
                return True
    return False


def _sum(file: Path) -> str:
    """The hash of a file's bytes, unpacked; of none for one that cannot be read."""
    sums = sha256()
    with suppress(PassThrough), reader(file, kind(file.name)[1]) as source:
        while data := source.read1():
            sums.update(data)
    return sums.hexdigest()
