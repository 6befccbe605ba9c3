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
from ..files.walk import Source
from .inputs import Inputs
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


@dataclass(slots=True)
class Target:
    """What it comes to."""

    sinks: list[Sink] = field(default_factory=list)
    label: Callable[[Source], str] = lambda source: source.name
    avoid: tuple[Path, ...] = ()  # our own output, not to be read
    report: Report | None = None


@contextmanager
def target(wish: Wish, inputs: Inputs, header: Callable[[], bytes]) -> Iterator[Target]:
    """The sinks of `clean`, their folders locked. Raises UsageError."""
    _check(wish, inputs)
    with ExitStack() as locks:
        if wish.in_place:
            goal, report = _in_place(), IN_PLACE_REPORT
        elif wish.output is None:
            goal, report = Target([Printed(Stdout(sys.__stdout__))]), None
        elif _is_folder(wish.output, inputs):
            goal, report = _folder(Path(wish.output), locks), beside(Path(wish.output))
        else:
            goal, report = _file(Path(wish.output)), beside(Path(wish.output))
        report = None if wish.no_report else Path(wish.report) if wish.report else report
        if report is not None:
            goal.report = _report(report, header(), wish)
            goal.sinks.insert(0, goal.report)  # first, so that nothing leaves a file before it is on record
            goal.avoid = (*goal.avoid, report)
        yield goal


def beside(output: Path) -> Path:
    """Where the report of an output goes: clean/ -> clean.report, clean.jsonl -> clean.jsonl.report."""
    named = Path(os.path.normpath(output))
    named = named if named.name not in ("", "..") else named.resolve()
    return named.with_name(named.name + ".report")


def _report(folder: Path, header: bytes, wish: Wish) -> Report:
    from .report import Report

    if wish.in_place and wish.report and folder.exists() and any(folder.iterdir()):
        raise UsageError(
            f"{folder}: not empty; in place, the report is the only record of what goes: name a new folder"
        )
    return Report(folder, header, ahead=wish.in_place)


def _folder(folder: Path, locks: ExitStack) -> Target:
    from ..files.save import Folder
    from .outputs import Files

    locks.enter_context(Folder(folder))
    files = Files(lambda source: folder / source.relative, folder)
    return Target([files], lambda source: source.relative.as_posix(), (folder,))


def _file(file: Path) -> Target:
    if not file.absolute().parent.is_dir():
        raise UsageError(f"{file}: its folder does not exist; make it first")
    from .outputs import Files

    return Target([Files(lambda source: file)], lambda source: file.name, (file,))


def _in_place() -> Target:
    from .outputs import Files

    return Target([Files(lambda source: source.path, in_place=True)], lambda source: from_here(source.path))


def from_here(path: Path) -> str:
    """A path as `restore` and `git apply` find it from where we stand; below no place of ours, in full."""
    full, here = os.path.abspath(path), os.getcwd()
    inside = full.startswith(os.path.join(here, ""))
    return (os.path.relpath(full, here) if inside else full).replace(os.sep, "/")


def _check(wish: Wish, inputs: Inputs) -> None:
    if wish.in_place and wish.output is not None:
        raise UsageError("--in-place and -o exclude each other")
    if wish.no_report and wish.report is not None:
        raise UsageError("--report and --no-report exclude each other")
    if inputs.stdin and wish.in_place:
        raise UsageError("stdin cannot be cleaned in place; leave --in-place out, or name a file")
    many = not inputs.stdin and inputs.single is None
    if wish.output is None and not wish.in_place and many and _parts(inputs):
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
