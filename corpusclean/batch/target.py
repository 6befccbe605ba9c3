"""Where a run writes: what -o, --in-place and --report come to for given inputs.

What writes files and reports is imported when it is needed: a run to stdout starts in half the time without.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UsageError
from ..files.stdout import Stdout
from ..files.walk import Source, is_report
from .inputs import STDIN, Inputs
from .sinks import Printed, Sink

if TYPE_CHECKING:
    from .report import Report

IN_PLACE_REPORT = Path("corpusclean.report")  # where we stand: the inputs may lie in several folders


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user said."""

    output: str | None = None
    in_place: bool = False
    report: str | None = None
    no_report: bool = False
    html: bool = True  # pages with the report

    @property
    def stdout(self) -> bool:
        """Whether the clean text goes to stdout."""
        return not self.in_place and self.output in (None, STDIN)


@dataclass(slots=True)
class Target:
    """What it comes to."""

    sinks: list[Sink] = field(default_factory=list)
    label: Callable[[Source], str] = lambda source: source.name
    avoid: tuple[Path, ...] = ()  # our own output, not to be read
    report: Report | None = None
    lying: Callable[[str], Path] | None = None  # where the clean file of a label lies; None: on stdout


@contextmanager
def target(wish: Wish, inputs: Inputs, header: Callable[[], bytes]) -> Iterator[Target]:
    """The sinks of `clean`, their folders locked. Raises UsageError."""
    _check(wish, inputs)
    folder = _report_folder(wish, inputs)
    with ExitStack() as locks:
        if wish.in_place:
            goal = _in_place()
        elif wish.output is None or wish.stdout:
            goal = Target([Printed(Stdout(sys.__stdout__))])
        elif _is_folder(wish.output, inputs):
            goal = _folder(Path(wish.output), locks)
        else:
            goal = _file(Path(wish.output))
        if folder is not None:
            goal.report = _report(folder, header(), wish, goal.lying)
            goal.sinks.insert(0, goal.report)  # first, so that nothing leaves a file before it is on record
            goal.avoid = (*goal.avoid, folder)
        try:
            if goal.report is not None:
                goal.report.open()
            yield goal
        except BaseException:  # the run, which leaves things as they were, may not have begun
            if goal.report is not None:
                goal.report.abandon()
            raise


def beside(output: Path) -> Path:
    """Where the report of an output goes: clean/ -> clean.report, clean.jsonl -> clean.jsonl.report."""
    named = Path(os.path.normpath(output))
    named = named if named.name not in ("", "..") else named.resolve()
    return named.with_name(named.name + ".report")


def _report_folder(wish: Wish, inputs: Inputs) -> Path | None:
    """Where the report goes. The folder is never read and what it holds is replaced, so nothing there is the user's."""
    if wish.no_report or (wish.report is None and wish.stdout):
        return None
    if wish.report is None and wish.in_place:
        return IN_PLACE_REPORT  # or the next free name
    folder = Path(wish.report) if wish.report else beside(Path(wish.output or ""))
    others = [path for path in (*inputs.paths, wish.output) if path and path != STDIN]
    if any(_same(Path(path), folder) or _same(Path(path).parent, folder) for path in others):
        raise UsageError(f"{folder}: is or holds an input or the output; name another folder for the report")
    foreign = next((path for path in sorted(folder.glob("*")) if not _is_ours(path)), None)
    if foreign is not None:
        raise UsageError(f"{foreign}: is no part of a report; name another --report folder, or move the file away")
    return folder


def _is_ours(path: Path) -> bool:
    """Whether it is part of an earlier report, or hidden, which no report replaces."""
    from .pages import is_page
    from .report import LOG, REPORT_FILES

    if path.name.startswith("."):
        return True
    return (path.name in REPORT_FILES or is_page(path)) and is_report(str(path.with_name(LOG)))


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _report(folder: Path, header: bytes, wish: Wish, lying: Callable[[str], Path] | None) -> Report:
    from .report import Report

    if wish.in_place and wish.report and folder.exists() and any(folder.iterdir()):
        raise UsageError(
            f"{folder}: not empty; in place, the report is the only record of what goes: name a new folder"
        )
    return Report(folder, header, ahead=wish.in_place, html=wish.html, lying=lying)


def _folder(folder: Path, locks: ExitStack) -> Target:
    from ..files.save import Folder
    from .outputs import Files

    locks.enter_context(Folder(folder))
    files = Files(lambda source: folder / source.relative, folder)
    return Target([files], lambda source: source.relative.as_posix(), (folder,), lying=lambda label: folder / label)


def _file(file: Path) -> Target:
    if not file.absolute().parent.is_dir():
        raise UsageError(f"{file}: its folder does not exist; make it first")
    from .outputs import Files

    return Target([Files(lambda source: file)], lambda source: file.name, (file,), lying=lambda label: file)


def _in_place() -> Target:
    from .outputs import Files

    return Target([Files(lambda source: source.path, in_place=True)], lambda source: from_here(source.path), lying=Path)


def from_here(path: Path) -> str:
    """A path as `restore` and `git apply` find it from where we stand; below no place of ours, in full."""
    full, here = os.path.abspath(path), os.getcwd()
    inside = full.startswith(os.path.join(here, ""))
    return (os.path.relpath(full, here) if inside else full).replace(os.sep, "/")


def _check(wish: Wish, inputs: Inputs) -> None:
    if wish.in_place and wish.output is not None:
        raise UsageError("--in-place and -o exclude each other")
    for path in inputs.paths if wish.output else ():
        if path != STDIN and os.path.isdir(path) and _same(Path(path), Path(wish.output or "")):
            raise UsageError(f"{path}: is the input, too; name another folder, or say --in-place if you mean it")
    if wish.no_report and wish.report is not None:
        raise UsageError("--report and --no-report exclude each other")
    if inputs.stdin and wish.in_place:
        raise UsageError("stdin cannot be cleaned in place; leave --in-place out, or name a file")
    many = not inputs.stdin and inputs.single is None
    if wish.stdout and many and _parts(inputs):
        raise UsageError("several files cannot go to stdout; say where they go with -o FOLDER, or --in-place")


def _parts(inputs: Inputs) -> bool:
    """Whether the inputs would run together on stdout. Several JSONL files are one as well as many."""
    return inputs.folders or any(source.format == "text" for source in inputs.sources())


def _is_folder(output: str, inputs: Inputs) -> bool:
    given = output.endswith(("/", os.sep)) or os.path.isdir(output)
    if inputs.stdin and given:
        raise UsageError(f"{output}: is a folder; stdin needs the name of a file")
    if inputs.stdin or inputs.single is not None:
        return given
    if os.path.exists(output) and not os.path.isdir(output):
        raise UsageError(f"{output}: is a file; several inputs need a folder")
    return True
