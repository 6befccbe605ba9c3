"""The options that verbs share, in one place."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from .said import ending_quietly

if TYPE_CHECKING:
    from ..configuration import Configuration


@dataclass(slots=True)
class Shared:
    """What the user said about inputs, rules and the run; None where nothing was said."""

    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH]...", help="Files and folders; - is stdin.", show_default=False)
    ] = None
    format: Annotated[str | None, typer.Option(metavar="auto|text|jsonl", help="What the input is.")] = None
    field: Annotated[str | None, typer.Option(help="JSONL: the field that holds the text. [default: text]")] = None
    id_field: Annotated[str | None, typer.Option(help="JSONL: the field that names a record. [default: id]")] = None
    url_field: Annotated[str | None, typer.Option(help="JSONL: the field that holds the URL. [default: url]")] = None
    meta: Annotated[
        str | None, typer.Option(metavar="FIELD", help="JSONL: put what was captured (title, date, ...) into FIELD.")
    ] = None
    front_matter: Annotated[
        bool,
        typer.Option("--front-matter", help="Text files: put what was captured before the text, as YAML front matter."),
    ] = False
    encoding: Annotated[str | None, typer.Option(help="Encoding of the text files. [default: found out]")] = None
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="PATTERN", help="Leave out what matches, as in .gitignore; repeatable.")
    ] = None
    no_gitignore: Annotated[bool, typer.Option("--no-gitignore", help="Read what .gitignore leaves out, too.")] = False
    files_from: Annotated[
        str | None, typer.Option(metavar="FILE", help="Read the names of the inputs from FILE, one a line; - is stdin.")
    ] = None
    select: Annotated[
        list[str] | None, typer.Option(metavar="NAMES", help="Use only these rules or kinds, comma-separated.")
    ] = None
    extend_select: Annotated[
        list[str] | None, typer.Option(metavar="NAMES", help="Apply these too, which otherwise only report.")
    ] = None
    ignore: Annotated[list[str] | None, typer.Option(metavar="NAMES", help="Do not use these rules or kinds.")] = None
    strength: Annotated[
        str | None,
        typer.Option(metavar="gentle|normal|strong", help="How readily lines go that no rule names. [default: normal]"),
    ] = None
    templates: Annotated[
        str | None, typer.Option(metavar="FILE", help="Use what `learn` found that sites repeat on their pages.")
    ] = None
    config: Annotated[str | None, typer.Option(metavar="FILE", help="Use this configuration file.")] = None
    isolated: Annotated[bool, typer.Option("--isolated", help="Use no configuration file.")] = False
    decisions: Annotated[
        str | None, typer.Option(metavar="FILE", help="Honour what a person accepted and refused in the report.")
    ] = None
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", "-j", min=1, metavar="N", help="Processes. [default: by the size of the input]"),
    ] = None
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar and no table at the end.")] = False
    debug: Annotated[bool, typer.Option("--debug", help="Show a traceback when something unexpected happens.")] = False

    def flags(self) -> dict[str, Any]:
        """What was said, by configuration key."""
        return {
            "select": _names(self.select),
            "extend-select": _names(self.extend_select),
            "ignore": _names(self.ignore),
            "strength": self.strength,
            "templates": self.templates,
            "format": self.format,
            "encoding": self.encoding,
            "field": self.field,
            "id-field": self.id_field,
            "url-field": self.url_field,
            "meta": self.meta,
            "front-matter": self.front_matter or None,
            "exclude": tuple(self.exclude) if self.exclude else None,
            "gitignore": False if self.no_gitignore else None,
        }

    def configuration(self) -> Configuration:
        """The settings in force for these inputs. Raises SettingsError."""
        from pathlib import Path

        from ..configuration import load

        config = None if self.config is None else Path(self.config)
        return load(self.flags(), self.paths or (), config=config, isolated=self.isolated)


@cache
def _shared_options() -> list[inspect.Parameter]:
    hints = get_type_hints(Shared, include_extras=True)
    return [
        inspect.Parameter(f.name, inspect.Parameter.KEYWORD_ONLY, default=f.default, annotation=hints[f.name])
        for f in dataclasses.fields(Shared)
    ]


def sharing(verb: Callable[..., int]) -> Callable[..., None]:
    """The verb with the shared options added to its own, for typer; they reach it as one Shared, its first argument.

    What the verb returns is the command's exit code.
    """
    paths, *others = _shared_options()
    own = [
        parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY)
        for parameter in list(inspect.signature(verb, eval_str=True).parameters.values())[1:]
    ]

    @ending_quietly
    def command(**given: Any) -> None:
        shared = Shared(**{option.name: given.pop(option.name) for option in _shared_options()})
        if code := verb(shared, **given):
            raise typer.Exit(code)

    del command.__wrapped__  # type: ignore[attr-defined]  # its signature is not what typer shall see
    command.__name__, command.__doc__ = verb.__name__, verb.__doc__
    command.__signature__ = inspect.Signature([paths, *own, *others])  # type: ignore[attr-defined]
    command.__annotations__ = {}
    return command


def _names(said: Iterable[str] | None) -> tuple[str, ...] | None:
    """`--select a,b --select c` -> (a, b, c)."""
    names = [name.strip() for part in said or () for name in part.split(",")]
    return tuple(name for name in names if name) if said else None
