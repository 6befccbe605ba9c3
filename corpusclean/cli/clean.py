"""`corpusclean clean`: the clean texts, and the report of every change."""

from __future__ import annotations

from typing import Annotated

import typer

from .shared import Shared, sharing


@sharing
def clean(
    shared: Shared,
    context: typer.Context,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="PATH", help="Write to this folder (the same tree) or file.")
    ] = None,
    in_place: Annotated[bool, typer.Option("--in-place", help="Replace the inputs.")] = False,
    report: Annotated[
        str | None,
        typer.Option(
            metavar="DIR", help="Where the report goes. [default: OUTPUT.report; in place: corpusclean.report]"
        ),
    ] = None,
    no_report: Annotated[bool, typer.Option("--no-report", help="Write no report.")] = False,
    no_html: Annotated[bool, typer.Option("--no-html", help="Write the report without pages for a browser.")] = False,
) -> int:
    """Clean files, folders or stdin. Without -o or --in-place the clean text goes to stdout."""
    from ..batch.target import Wish, target
    from .console import say
    from .running import Prepared, nothing_to_read

    if nothing_to_read(shared):
        typer.echo(context.get_help())
        return 0
    prepared = Prepared(shared)
    wish = Wish(output, in_place, report, no_report, not no_html)
    with target(wish, prepared.inputs, lambda: prepared.header(in_place)) as goal:
        reported = goal.report is not None
        try:
            tally = prepared.run(goal.sinks, goal.label, avoid=goal.avoid, log=reported, patch=reported)
        except BaseException:
            if in_place and goal.report is not None and goal.report.folder is not None:
                say(f"corpusclean: not finished; what was replaced is on record in {goal.report.folder}")
            raise
    return tally.exit_code
