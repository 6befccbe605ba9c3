"""`corpusclean clean`: the clean texts, and the report of every change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from .shared import Shared, sharing

if TYPE_CHECKING:
    from ..batch.target import Wish
    from .running import Prepared


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
    learn: Annotated[
        bool, typer.Option("--learn", help="Learn first what the sites of these inputs repeat; see `learn`.")
    ] = False,
    no_report: Annotated[bool, typer.Option("--no-report", help="Write no report.")] = False,
    no_html: Annotated[bool, typer.Option("--no-html", help="Write the report without pages for a browser.")] = False,
) -> int:
    """Clean files, folders or stdin. Without -o or --in-place the clean text goes to stdout."""
    from pathlib import Path

    from ..batch.target import Wish
    from .learn import learning_first
    from .running import Prepared, nothing_to_read

    if nothing_to_read(shared):
        typer.echo(context.get_help())
        return 0
    prepared = Prepared(shared)
    if learn:
        with learning_first(prepared, tuple(Path(own) for own in (output, report, f"{output}.report") if own)):
            return _clean(prepared, Wish(output, in_place, report, no_report, not no_html))
    return _clean(prepared, Wish(output, in_place, report, no_report, not no_html))


def _clean(prepared: Prepared, wish: Wish) -> int:
    """Clean them into what the user wished for."""
    from ..batch.target import target
    from .console import say

    with target(wish, prepared.inputs, lambda: prepared.header(wish.in_place)) as goal:
        reported = goal.report is not None
        try:
            tally = prepared.run(goal.sinks, goal.label, avoid=goal.avoid, log=reported, patch=reported)
        except BaseException:
            if wish.in_place and goal.report is not None and goal.report.folder is not None:
                say(f"corpusclean: not finished; what was replaced is on record in {goal.report.folder}")
            raise
    return tally.exit_code
