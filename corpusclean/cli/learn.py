"""`corpusclean learn`: what sites repeat on their pages, as a file for `--templates`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import UsageError
from .shared import Shared, sharing

if TYPE_CHECKING:
    from pathlib import Path

    from ..batch.lessons import Learnt
    from .running import Prepared


@sharing
def learn(
    shared: Shared,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write here. [default: the configured templates; stdout]"),
    ] = None,
    site_from: Annotated[
        str,
        typer.Option(
            metavar="auto|url|folder",
            help="How the site of a document is told: by the host of its URL (--url-field may name another field, with "
            "the name of the site), or by its folder below PATH. auto: by what it has.",
        ),
    ] = "auto",
    merge: Annotated[bool, typer.Option("--merge", help="PATHs are such files; add them up.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if the file would change.")] = False,
) -> int:
    """Learn which lines each site repeats on its pages, for --templates."""
    from pathlib import Path

    from .console import end, say
    from .running import Prepared

    prepared = Prepared(shared)
    configured = prepared.configuration.settings.templates
    place = None if output == "-" or not (output or configured) else Path(output or configured)
    if check and place is None:
        raise UsageError(
            "learn --check needs the file to look at: name it with -o, or as `templates` in corpusclean.toml"
        )
    if merge:
        return _put(place, _merged(shared.paths or []), check)
    found = learnt(prepared, site_from)
    end(found.tally, quiet=True)
    if not shared.quiet:
        say(f"{found.tally.stats.documents:,} documents of {len(found.counts.pages):,} sites")
    code = found.tally.exit_code
    return code if code and check else _put(place, found.rows(), check) or code


def _put(place: Path | None, rows: Iterable[bytes], check: bool) -> int:
    """Write the file, or say whether it would change."""
    if check and place:
        from .differing import changed

        return changed(place, rows)
    _write(place, rows)
    return 0


@contextmanager
def learning_first(prepared: Prepared, avoid: tuple[Path, ...]) -> Iterator[None]:
    """What the inputs repeat is learnt, and used inside the block. `avoid` is the run's own output, as far as named."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from ..files.disk import refusals

    if prepared.inputs.stdin:
        raise UsageError("--learn reads its input twice, which stdin cannot be; name files, or use --templates")
    if prepared.shared.templates is not None:
        raise UsageError("--learn and --templates exclude each other")
    found = learnt(prepared, avoid=avoid)
    with TemporaryDirectory(prefix="corpusclean-") as folder:
        file = Path(folder, "templates.jsonl")
        with file.open("wb") as opened, refusals(file):
            opened.writelines(found.rows())
        prepared.use(file)
        yield


def learnt(prepared: Prepared, site_from: str = "auto", avoid: tuple[Path, ...] = ()) -> Learnt:
    """What the inputs of a run teach."""
    from ..batch.chunks import chunks
    from ..batch.learner import Learner
    from ..batch.lessons import learnt
    from ..judge.templates.places import SITE_FROM
    from .console import Progress

    if site_from not in SITE_FROM:
        raise UsageError(f"--site-from must be {', '.join(SITE_FROM[:-1])} or {SITE_FROM[-1]}, not {site_from!r}")
    configuration = prepared.configuration
    learner = Learner(prepared.fields, configuration.settings, configuration.reading.encoding, site_from)
    with Progress(prepared.shared.quiet) as progress:
        coming = chunks(prepared.inputs, prepared.fields, lambda source: source.name, avoid)
        return learnt(learner, coming, 1 if prepared.shared.debug else prepared.shared.jobs, progress)


def _merged(paths: list[str]) -> list[bytes]:
    from pathlib import Path

    from ..judge.templates.known import Templates
    from ..judge.templates.table import merged, rows

    if not paths:
        raise UsageError("learn --merge needs the files to merge")
    try:
        files = [Templates(Path(path).read_bytes(), path) for path in paths]
        return list(rows(merged(site for file in files for site in file)))
    except OSError as error:
        raise UsageError(f"{error.filename}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(str(error)) from error


def _write(place: Path | None, rows: Iterable[bytes]) -> None:
    from ..files.stdout import Stdout

    if place is None:
        stdout = Stdout(sys.__stdout__)
        for row in rows:
            stdout.write(row)
        stdout.flush()
        return
    from ..files.save import Destination

    if not place.absolute().parent.is_dir():
        raise UsageError(f"{place}: its folder does not exist; make it first")
    with Destination(place) as file:
        for row in rows:
            file.write(row)
