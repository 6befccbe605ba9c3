"""`corpusclean report`: the pages of one report or of several."""

from __future__ import annotations

from typing import Annotated

import typer

from .said import ending_quietly


@ending_quietly
def report(
    reports: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Reports of `clean`, or what it wrote.", show_default=False)
    ],
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="DIR", help="Write the pages there. [default: into the report]"),
    ] = None,
    documents: Annotated[
        int, typer.Option("--documents", min=1, metavar="N", help="Documents that get a page; of more, a sample does.")
    ] = 10_000,
) -> None:
    """Write pages for a browser: what went, why, and what to decide. Open index.html from disk."""
    from ..batch.paged import page_all
    from .console import say

    say(f"corpusclean: {page_all(reports, output, documents)}")
