"""The report beside the output: changes.jsonl, changes.patch, summary.json, summary.md, and the pages made of them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from ..errors import CorpuscleanError, OutputError, UsageError
from ..files import disk
from ..files.backlog import Backlog
from ..files.save import Destination, sweep
from ..reports import records
from ..reports.summary import in_markdown
from .patches import Patches
from .piece import Done, Piece
from .signals import held
from .sums import Sums
from .tally import Tally

LOG, PATCH, SUMMARY, PAGE = "changes.jsonl", "changes.patch", "summary.json", "summary.md"
REPORT_FILES = {LOG, PATCH, SUMMARY, PAGE}
PACKED = "compressed: no patch fits; `corpusclean restore` brings the original back"
CUT = "in part: a record too large to hold; `corpusclean restore` brings the original back"
NAMED = 100  # files the summary names as missing from the patch; of more, the number stands


class _Writable(Protocol):
    def write(self, data: bytes) -> None: ...


class Report:
    """A sink that keeps what `restore`, `git apply -R` and people need.

    Beside an output it replaces an older report as a whole, when the run has ended well. In place it is the only
    record of what left the files, so it is written ahead of them into a folder of its own (`ahead`), and stays when
    the run is interrupted or killed.
    """

    def __init__(
        self,
        folder: Path,
        header: bytes,
        *,
        ahead: bool = False,
        html: bool = False,
        lying: Callable[[str], Path] | None = None,
    ) -> None:
        self.folder: Path | None = None
        self._wanted = folder
        self._header = header
        self._ahead = ahead
        self._html = html
        self._lying = lying  # where the clean texts are that the pages show
        self._sums = Sums()
        self._unchanged = Backlog()  # lines of files before the first that changes: without one, there is no report
        self._patches = Patches()
        self._unpatched: list[str] = []
        self._log: Destination | Journal | None = None
        self._patch: Destination | Journal | None = None

    def open(self) -> None:
        """Open its files, so that a folder that refuses them does so before any work; in place there may be no need."""
        if not self._ahead:
            self._begin()

    def take(self, piece: Piece, done: Done) -> None:
        """Write the lines and the patch of a piece."""
        if done.log:
            self._begin().write(done.log)
        if line := self._sums.line(piece, done):
            self._begin().write(line) if self._log else self._unchanged.add([line])
        if piece.source.compression:
            if done.changed and piece.label not in self._unpatched[-1:]:
                self._unpatched.append(piece.label)
            return
        for part in self._patches.of(piece, done):
            if part:
                self._begin()
                assert self._patch is not None
                self._patch.write(part)

    def refused(self, piece: Piece, reason: str) -> None:
        """A later line takes back what was said of a file."""
        self._begin().write(records.passed(piece.label, None, b"", reason))

    def finish(self, tally: Tally) -> None:
        """Put everything in its place; in place, only if there is something to tell."""
        if self._ahead and self.folder is None:
            return
        summary = tally.stats.summary()
        for why, names in ((PACKED, self._unpatched), (CUT, self._patches.incomplete)):
            if names:
                summary.setdefault("not in changes.patch", []).append(
                    {"why": why, "files": len(names), "names": names[:NAMED]}
                )
        text = json.dumps(summary, ensure_ascii=True, indent=2) + "\n"
        self._begin()
        assert self.folder is not None
        assert self._log is not None
        assert self._patch is not None
        self._log.__exit__(None, None, None)  # first: by it a report is known
        self._patch.__exit__(None, None, None)
        with Destination(self.folder / SUMMARY, root=self.folder) as new:
            new.write(text.encode("ascii"))
        passed = [(where.name, where.record, where.reason) for where in tally.passed]
        with Destination(self.folder / PAGE, root=self.folder) as new:
            new.write(in_markdown(summary, tally.notable, passed).encode())
        self._write_pages(self.folder)

    def _write_pages(self, folder: Path) -> None:
        if not self._html:
            from .pages import remove_pages

            remove_pages(folder)
            return
        from .paged import told
        from .paging import page

        page(folder, [told(folder, folder.name, self._lying)])

    def abandon(self) -> None:
        """Leave an older report as it was; what was written ahead stays."""
        for file in (self._patch, self._log):
            if file is not None:
                error = OutputError("not written")
                file.__exit__(OutputError, error, None)
        if not self._ahead and self.folder is not None:
            with suppress(OSError):  # other than empty: an older report stands in it
                self.folder.rmdir()

    def _begin(self) -> _Writable:
        if self._log is None:
            self.folder = _fresh(self._wanted) if self._ahead else self._wanted
            sweep(self.folder)
            with held():  # who ends the run must know of the files
                self._log = self._opened(LOG)
                self._patch = self._opened(PATCH)
            self._log.write(self._header)
            for lines in self._unchanged.taken():
                self._log.write(lines)
        return self._log

    def _opened(self, name: str) -> Destination | Journal:
        assert self.folder is not None
        if self._ahead:
            return Journal(self.folder / name)
        return Destination(self.folder / name, root=self.folder).__enter__()


class Journal:
    """A new file that is written ahead of what it records: each write is whole or taken back."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = disk.create(path, 0o666)
        self._size = 0

    def write(self, data: bytes) -> None:
        """Append. Raises OutputError when the disk refuses; the file then ends where it ended before."""
        try:
            disk.write(self._file, data, self._path)
        except CorpuscleanError:
            os.ftruncate(self._file, self._size)
            raise
        self._size += len(data)

    def __exit__(self, *_: object) -> None:
        if self._file >= 0:
            disk.close_whole(self._file, self._size, self._path)
            self._file = -1


def numbered(folder: Path) -> list[Path]:
    """The reports of runs in place, oldest first: the folder, folder.2, folder.3, ..."""
    found, free = [], folder
    while os.path.lexists(free):
        found.append(free)
        free = folder.with_name(f"{folder.name}.{len(found) + 1}")
    return found


def _fresh(folder: Path) -> Path:
    """The folder if nothing stands there, else the next free name: an older record must not get lost."""
    while True:
        older = numbered(folder)
        free = folder.with_name(f"{folder.name}.{len(older) + 1}") if older else folder
        for left in older[-1:]:
            sweep(left)
        try:
            free.mkdir(parents=True)
        except FileExistsError:  # another run was faster
            continue
        except OSError as error:
            raise UsageError(f"{free}: the report cannot be written there: {error.strerror}") from error
        return free
