"""`corpusclean restore`: the originals, from clean files and their report."""

from __future__ import annotations

from typing import Annotated

import typer

from .said import ending_quietly


@ending_quietly
def restore(
    clean: Annotated[
        str, typer.Argument(metavar="CLEAN", help="A folder or file that `clean` wrote.", show_default=False)
    ],
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="PATH", help="Write the originals to this folder or file.")
    ] = None,
    in_place: Annotated[bool, typer.Option("--in-place", help="Put the originals in the place of CLEAN.")] = False,
    report: Annotated[
        str | None,
        typer.Option(metavar="DIR", help="The report of the run. [default: CLEAN.report, or corpusclean.report]"),
    ] = None,
) -> None:
    """Bring the originals back, byte for byte. Every one is checked against its hash before it is written."""
    from ..batch.restoring import restore_all
    from .console import say

    problems, code = restore_all(clean, output, in_place, report)
    for problem in problems:
        say(f"corpusclean: {problem}")
    if code:
        raise typer.Exit(code)
