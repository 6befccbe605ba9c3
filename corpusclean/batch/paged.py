"""Which reports are meant, where their clean texts lie, and where their pages go."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..files.walk import is_report
from ..reports.records import Report
from .pages import INDEX, is_page
from .paging import Told, page
from .report import LOG, REPORT_FILES, SUMMARY
from .target import beside
from .texts import Lying


def page_all(paths: Sequence[str], output: str | None, documents: int) -> Path:
    """Write the pages of these reports, and say where they begin. Raises UsageError."""
    folders = [_report(path) for path in paths]
    if output is None and len(folders) > 1:
        raise UsageError("the pages of several reports need a folder of their own; name it with -o")
    folder = folders[0] if output is None else Path(output)
    _check(folder)
    page(folder, [told(one, str(one), lying(one)) for one in folders], documents)
    return folder / INDEX


def told(folder: Path, name: str, where: Lying | None) -> Told:
    """A report as the pages tell it."""
    return Told(Report(folder / LOG), name, _summary(folder / SUMMARY), where)


def lying(folder: Path) -> Lying | None:
    """Where the clean texts of a report are: beside it under its name, or in place. None: nobody knows."""
    if Report(folder / LOG).header.get("in_place"):
        return lambda path: folder.parent / path
    written = folder.with_name(folder.name.removesuffix(".report"))
    if beside(written) != folder or not written.exists():
        return None
    return lambda path: written / path if written.is_dir() else written


def _report(path: str) -> Path:
    """The report that is meant by its folder, by its changes.jsonl, or by what the run wrote."""
    named = Path(path)
    named = named.parent if named.name == LOG else named
    for folder in (named, beside(named)):
        if (folder / LOG).is_file():
            return folder
    if not named.exists():
        raise UsageError(f"{path}: no such report")
    raise UsageError(f"{path}: no report of `clean` is there, nor beside it")


def _check(folder: Path) -> None:
    """Nothing of the user's may be replaced."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder}: is a file; the pages need a folder")
    for place in sorted(folder.glob("*")) if folder.exists() else ():
        ours = place.name.startswith(".") or is_page(place)
        if not ours and not (place.name in REPORT_FILES and is_report(str(folder / LOG))):
            raise UsageError(f"{place}: is no part of a report; name another folder with -o, or move it away")


def _summary(file: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return None
    whole = isinstance(found, dict) and {"documents", "code_points"} <= found.keys()
    return found if whole else None
