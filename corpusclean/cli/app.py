"""The verbs, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from ..version import __version__
from . import check, clean, config, diff, explain, keep, learn, report, restore, rules

app = typer.Typer(
    name="corpusclean",
    help="Turns scraped articles into clean ones and shows every change it made.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # rich costs as much time as a small run
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"corpusclean {__version__}")
        raise typer.Exit


@app.callback()
def _start(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    pass


app.command("clean")(clean.clean)
app.command("check")(check.check)
app.command("diff")(diff.diff)
app.command("explain")(explain.explain)
app.command("keep")(keep.keep)
app.command("learn")(learn.learn)
app.command("report")(report.report)
app.command("restore")(restore.restore)
app.command("rules")(rules.rules)
app.add_typer(config.app, name="config")
