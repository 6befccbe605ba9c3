"""Which files a run reads: paths, folders, stdin, excludes, .gitignore."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..errors import UsageError
from .ignore import Ignored, Patterns

Format = Literal["text", "jsonl"]
Compression = Literal["", "gz", "zst"]

_FORMATS: dict[str, Format] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
_COMPRESSIONS: dict[str, Compression] = {".gz": "gz", ".zst": "zst"}

# A file of this name, and this at its beginning, is a report of ours: to clean it would be to clean the evidence. What
# else stands beside it is the user's. Decisions may lie anywhere, and browsers number what they save:
# "decisions (1).jsonl".
_REPORT, _DECISIONS, _TEMPLATES, _OURS_BEGINS = "changes.jsonl", "decisions", "templates", b'{"corpusclean":'
_BESIDE = ("changes.patch", "summary.json", "summary.md", "index.html")  # the same, beside one


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read. `name` is how messages and reports call it; `relative` where it goes below an output folder."""

    path: Path
    name: str  # as the user would type it; bytes that are no UTF-8 as surrogates (os.fsdecode)
    relative: Path
    format: Format
    compression: Compression = ""


def walk(
    paths: Iterable[str],
    *,
    format: Format | None = None,
    exclude: Iterable[str] = (),
    gitignore: bool = True,
    avoid: Iterable[Path] = (),
    unreadable: Callable[[str, str], None] | None = None,
) -> Iterator[Source]:
    """The files below the paths, in sorted order, each once. `avoid` names folders never entered (own output).

    A named file is taken, unless an exclude matches it or it is part of a report; in a folder the ending decides, and
    hidden and ignored files are left out. A link to a file is followed where it leads into a named folder, a link to a
    folder never. `relative` is the path below the deepest folder that holds everything named. `unreadable` is told name
    and reason of a folder that cannot be listed, and of a report that was named. Raises UsageError for a path that is
    not there, or for such a folder or report otherwise.
    """
    names = sorted(set(paths), key=os.fsencode)
    for name in names:
        if not os.path.exists(name):
            raise UsageError(f"{name}: no such file or folder")
    run = _Walk(names, Patterns(exclude), gitignore, {os.path.realpath(path) for path in avoid}, unreadable)
    for path, name in run.files():
        ending_format, compression = kind(path)
        relative = Path(os.path.relpath(os.path.abspath(path), run.common))
        yield Source(Path(path), name, relative, format or ending_format or "text", compression)


def kind(path: str) -> tuple[Format | None, Compression]:
    """What a file's name says about it: "a.jsonl.gz" is packed JSONL, "a.json" is nothing we know."""
    stem, ending = os.path.splitext(path)
    compression = _COMPRESSIONS.get(ending.lower(), "")
    if compression:
        ending = os.path.splitext(stem)[1]
    return _FORMATS.get(ending.lower()), compression


def names_from(data: bytes) -> list[str]:
    """The paths of a list: NUL between them if there is any, else a line each. Empty ones are left out.

    Lines end in "\\r\\n" where all of them do; else a name may end in "\\r".
    """
    ends = data.count(b"\n")
    between = b"\0" if b"\0" in data else b"\r\n" if ends and data.count(b"\r\n") == ends else b"\n"
    return [os.fsdecode(name) for name in data.split(between) if name]


class _Walk:
    """One walk over everything named."""

    def __init__(
        self,
        names: list[str],
        exclude: Patterns,
        gitignore: bool,
        avoid: set[str],
        unreadable: Callable[[str, str], None] | None,
    ) -> None:
        self._names = names
        self._exclude = exclude
        self._gitignore = gitignore
        self._avoid = avoid
        self._unreadable = unreadable
        self._roots = [os.path.realpath(name) for name in names if os.path.isdir(name)]
        self._taken: set[str] = set()  # real paths
        holders = [os.path.abspath(name if os.path.isdir(name) else os.path.dirname(name)) for name in names]
        self.common = os.path.commonpath(holders) if holders else ""

    def files(self) -> Iterator[tuple[str, str]]:
        """Path and name of each."""
        for name in self._names:
            if os.path.isdir(name):
                above = Ignored.above(name) if self._gitignore else Ignored()
                yield from self._folder(name, os.path.realpath(name), "", above)
            elif not (self._exclude.match(name) or is_templates(name)) and self._first(os.path.realpath(name)):
                if is_report(name) or is_decisions(name):
                    self._refuse(name, "is part of a report, and is not cleaned")
                else:
                    yield name, name

    def _folder(self, path: str, real: str, below: str, ignored: Ignored) -> Iterator[tuple[str, str]]:
        if real in self._avoid:
            return
        if self._gitignore:
            ignored = ignored.inside(path)
        for entry in self._listed(path):
            name = entry.name if path == os.curdir else os.path.join(path, entry.name)
            inner = os.path.join(below, entry.name)
            folder = entry.is_dir(follow_symlinks=False)
            if entry.name.startswith(".") or self._excluded(name, inner, folder) or ignored.match(name, folder):
                continue
            if folder:
                yield from self._folder(name, os.path.join(real, entry.name), inner, ignored)
            elif self._is_input(entry, name) and self._first(self._target(entry, real)):
                yield name, name

    def _listed(self, path: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(path) as entries:
                return sorted(entries, key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            self._refuse(path, f"cannot be listed: {error.strerror}")
            return []

    def _refuse(self, name: str, why: str) -> None:
        if self._unreadable is None:
            raise UsageError(f"{name}: {why}") from None
        self._unreadable(name, why)

    @staticmethod
    def _is_input(entry: os.DirEntry[str], name: str) -> bool:
        return (
            kind(name)[0] is not None
            and _is_file(entry)
            and not any(ours(name) for ours in (is_report, is_decisions, is_templates))
        )

    def _target(self, entry: os.DirEntry[str], real: str) -> str | None:
        """The real path of a file; None for a link that leads out of everything named."""
        if not entry.is_symlink():
            return os.path.join(real, entry.name)
        target = os.path.realpath(entry.path)
        return target if any(target.startswith(os.path.join(root, "")) for root in self._roots) else None

    def _excluded(self, name: str, inner: str, folder: bool) -> bool:
        """A pattern may be meant from the named folder or from where the user stands: both are looked at."""
        end = "/" if folder else ""
        return self._exclude.match(inner + end) or self._exclude.match(name + end)

    def _first(self, real: str | None) -> bool:
        if real is None or real in self._taken:
            return False
        self._taken.add(real)
        return True


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def is_report(path: str) -> bool:
    """Whether a file is the changes.jsonl of a run, or of those that stand beside it."""
    folder, name = os.path.split(path)
    return name in (_REPORT, *_BESIDE) and _is_ours(os.path.join(folder, _REPORT))


def is_decisions(path: str) -> bool:
    """Whether a file holds a person's decisions about a report."""
    return os.path.basename(path).startswith(_DECISIONS) and _is_ours(path)


def is_templates(path: str) -> bool:
    """Whether a file holds what sites repeat. A hook names it beside the articles that it was learnt from."""
    return os.path.basename(path).startswith(_TEMPLATES) and _is_ours(path)


def _is_ours(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(len(_OURS_BEGINS)) == _OURS_BEGINS
    except OSError:
        return False
