"""`corpusclean rules`: the list of all rules, the page of one, the test of the user's own."""

from __future__ import annotations

from typing import Annotated

import typer

from ..errors import UsageError
from .said import ending_quietly, put


@ending_quietly
def rules(
    what: Annotated[
        str,
        typer.Argument(
            metavar="[list|show|test|suggest|RULE]", help="What to do, or the rule to show.", show_default=False
        ),
    ] = "list",
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[RULE|FILE]", help="With show: the rule. With suggest: what `learn` wrote, or a report."
        ),
    ] = None,
    config: Annotated[str | None, typer.Option(metavar="FILE", help="Use this configuration file.")] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Use no configuration file.")] = False,
) -> None:
    """List the rules; show one; test your own rows, alone and with all others; or suggest rows."""
    from pathlib import Path

    from ..configuration import load
    from . import rulebook

    needs = {"show": "one rule", "suggest": "a file of templates, or a report"}
    if (what in needs) != (name is not None):
        raise UsageError(f"`rules {what}` {f'needs {needs[what]}' if what in needs else 'takes nothing more'}")
    settings = load({}, config=None if config is None else Path(config), isolated=isolated).settings
    failed = False
    if what == "list":
        text = rulebook.listed(settings)
    elif what == "suggest":
        from .suggesting import suggested

        text = suggested(Path(name or ""), settings)
    elif what == "test":
        from .proving import proven

        text, failed = proven(settings)
    else:
        text = rulebook.page(settings, name or what)
    put(text)
    if failed:
        raise typer.Exit(1)
