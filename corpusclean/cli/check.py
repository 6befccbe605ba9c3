"""`corpusclean check`: what would change, a line a finding; nothing is written."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import UsageError
from .shared import Shared, sharing

if TYPE_CHECKING:
    from ..batch.sinks import Printed
    from ..settings import Settings


@sharing
def check(
    shared: Shared,
    output_format: Annotated[
        str, typer.Option(metavar="text|json|github|sarif", help="How the findings are printed.")
    ] = "text",
) -> int:
    """List what would change, one line a finding. Exit 1 if anything would."""
    from .running import Prepared

    if output_format not in ("text", "json", "github", "sarif"):
        raise UsageError(f"--output-format must be text, json, github or sarif, not {output_format!r}")
    prepared = Prepared(shared)
    sink = _sink(output_format, prepared.configuration.settings)
    tally = prepared.run([sink], view=output_format)  # type: ignore[arg-type]  # one of the four
    return tally.exit_code or int(tally.would_change)


def _sink(form: str, settings: Settings) -> Printed:
    from ..batch.sinks import PrintedFindings, PrintedList
    from ..files.stdout import Stdout

    stdout = Stdout(sys.__stdout__)
    if form == "json":
        return PrintedList(stdout)
    if form == "sarif":
        from ..batch.sarif import PrintedSarif
        from .rulebook import described

        return PrintedSarif(stdout, partial(described, settings))
    return PrintedFindings(stdout)
