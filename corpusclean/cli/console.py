"""What a person is told, on stderr: errors, progress, what passed through, the table at the end."""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ..reports.terminal import Look, plain

if TYPE_CHECKING:
    from ..batch.tally import Tally

MOMENT = 0.7  # seconds that a run may take before a person wants to see that it moves
REFRESH = 0.1  # seconds between two pictures
MEGABYTE = 1e6


def say(message: str) -> None:
    """One line on stderr, whatever the message holds. A stderr that is closed or full is nobody's error."""
    if sys.stderr is None:  # for print, "no file" would mean stdout
        return
    with suppress(OSError, ValueError):
        print(plain(message), file=sys.stderr, flush=True)


def looks() -> Look | None:
    """How a person looks at stdout; None where it is a file or a pipe and nobody asks for colours.

    FORCE_COLOR asks for them everywhere, NO_COLOR forbids them everywhere: https://force-color.org, https://no-color.org.
    """
    tty = sys.__stdout__ is not None and sys.__stdout__.isatty()
    forced = os.environ.get("FORCE_COLOR", "0") not in ("", "0")
    forbidden = bool(os.environ.get("NO_COLOR")) or (os.environ.get("TERM") == "dumb" and not forced)
    if not tty and (not forced or forbidden):
        return None
    return Look(shutil.get_terminal_size().columns, not forbidden)


class Progress:
    """Counts and rate while a person watches; in a pipe, and in short runs, nothing at all."""

    def __init__(self, quiet: bool) -> None:
        self._begun = time.monotonic()
        self._wanted = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._shown = 0.0
        self._bar: Any = None

    def __enter__(self) -> Progress:
        return self

    def __call__(self, tally: Tally) -> None:
        """Show the counts if it is time to."""
        now = time.monotonic()
        if not self._wanted or now - self._begun < MOMENT or now - self._shown < REFRESH:
            return
        self._shown = now
        if self._bar is None:
            self._start()
        rate = tally.bytes / MEGABYTE / (now - self._begun)
        stats = tally.stats
        self._bar.update(
            0,
            description=f"{stats.documents:,} documents, {stats.changed:,} changed, "
            f"{tally.passed_through:,} passed through, {rate:,.1f} MB/s",
        )
        self._bar.refresh()

    def _start(self) -> None:
        from rich.console import Console
        from rich.progress import Progress as Bar
        from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
        # Without a thread of its own, which would make forking unsafe.
        self._bar = Bar(*columns, console=Console(stderr=True), auto_refresh=False, transient=True)
        self._bar.start()
        self._bar.add_task("", total=None)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()


def end(tally: Tally, quiet: bool) -> None:
    """What passed through, by name, and the table."""
    for passed in tally.passed:
        say(f"corpusclean: {passed}")
    if more := tally.passed_through - len(tally.passed):
        say(f"corpusclean: {more:,} more passed through untouched")
    for remark in tally.remarks:
        say(f"corpusclean: {remark}")
    if more := tally.remarked - len(tally.remarks):
        say(f"corpusclean: {more:,} more remarks about decisions")
    if not quiet:
        from ..reports.stats import table

        with suppress(OSError, ValueError, AttributeError):  # a stderr that is closed or full, as above
            table(tally.stats)
