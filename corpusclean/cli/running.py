"""From what the user said to a run: shared by clean, check and diff."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..batch.inputs import STDIN, Inputs, listed
from ..batch.sinks import Sink
from ..batch.tally import Tally
from ..errors import UsageError
from ..files.walk import Source
from ..review.decisions import Decisions
from .shared import Shared

if TYPE_CHECKING:
    from ..batch.job import Fields, View
    from ..reports.terminal import Look


def nothing_to_read(shared: Shared) -> bool:
    """Whether no input was named and nobody pipes one in."""
    return not shared.paths and not shared.files_from and (sys.stdin is None or sys.stdin.isatty())


def _decisions(file: str | None) -> Decisions:
    """What a person decided; nothing where no file was named."""
    if file is None:
        return Decisions()
    from ..review.decisions import read

    return read(Path(file))


def _checked(templates: str) -> None:
    """Raises UsageError for a file of templates that cannot be used."""
    if templates:
        from ..judge.templates.known import load

        try:
            load(templates)
        except OSError as error:
            raise UsageError(f"{templates}: cannot be read: {error.strerror}; make it with `learn`") from error
        except ValueError as error:
            raise UsageError(str(error)) from error


class Prepared:
    """The configuration, the inputs and the worker of a run."""

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        self.configuration = shared.configuration()
        reading = self.configuration.reading
        if not reading.field or reading.meta == "":
            raise UsageError(f"--{'meta' if reading.field else 'field'} needs the name of a field")
        paths = tuple(shared.paths or ()) + (listed(shared.files_from) if shared.files_from else ())
        if not paths and not shared.files_from:
            paths = (STDIN,)
        format = None if reading.format == "auto" else reading.format
        self.decisions = _decisions(shared.decisions)
        self.inputs = Inputs(paths, format, reading.exclude, reading.gitignore)
        self._learnt: Path | None = None

    def use(self, templates: Path) -> None:
        """Use templates that were just learnt from the inputs."""
        self._learnt = templates
        settings = replace(self.configuration.settings, templates=str(templates))
        self.configuration = replace(self.configuration, settings=settings)

    def run(
        self,
        sinks: list[Sink],
        label: Callable[[Source], str] = lambda source: source.name,
        *,
        avoid: tuple[Path, ...] = (),
        log: bool = False,
        patch: bool = False,
        marks: bool = False,
        view: View = "",
        only: int | None = None,
        look: Look | None = None,
        describe: Callable[[str], tuple[str, str]] | None = None,
    ) -> Tally:
        """Run it, show progress to a person, and say at the end what was done."""
        from ..batch.chunks import chunks
        from ..batch.job import Job
        from ..batch.run import run
        from ..batch.work import Worker
        from .console import Progress, end

        _checked(self.configuration.settings.templates)
        job = Job(
            self.configuration.settings,
            self.fields,
            self.configuration.reading.encoding,
            log=log,
            patch=patch,
            marks=marks,
            view=view,
            only=only,
            look=look,
            describe=describe,
            decisions=self.decisions,
            debug=self.shared.debug,
        )
        jobs = 1 if self.shared.debug else self.shared.jobs
        with Progress(self.shared.quiet) as progress:
            tally = run(Worker(job), chunks(self.inputs, self.fields, label, avoid), sinks, jobs, progress)
        for passed in self.inputs.unlisted:
            tally.note_passed(passed)
        end(tally, self.shared.quiet)
        return tally

    def header(self, in_place: bool = False) -> bytes:
        """The first line of the report: what a document's result depended on."""
        from dataclasses import asdict
        from hashlib import sha256

        from ..reports.records import header
        from ..version import __version__

        configuration = self.configuration
        settings = replace(configuration.settings, templates="") if self._learnt else configuration.settings
        facts = {"settings": asdict(settings) | asdict(configuration.reading), "in_place": in_place}
        if templates := configuration.settings.templates:
            _checked(templates)
            digest = sha256(Path(templates).read_bytes()).hexdigest()
            facts["templates"] = {"file": settings.templates or None, "sha256": digest}
        if self.decisions.file:
            facts["decisions"] = {"file": self.decisions.file, "sha256": self.decisions.sha256}
        return header(__version__, facts)

    @property
    def fields(self) -> Fields:
        """The names of the fields of JSONL."""
        reading = self.configuration.reading
        return reading.field, reading.id_field, reading.url_field, reading.meta
