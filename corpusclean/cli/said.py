"""How verbs print, and how they end when nobody reads what they print."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import typer

CLOSED_PIPE = 141

P = ParamSpec("P")
R = TypeVar("R")


def put(text: str) -> None:
    """Print a text on stdout, in UTF-8 whatever the locale is."""
    from ..files.stdout import Stdout

    stdout = Stdout(sys.__stdout__)
    stdout.write(text.encode("utf-8", "backslashreplace"))
    stdout.flush()


def ending_quietly(verb: Callable[P, R]) -> Callable[P, R]:
    """The verb, ending with 141 when its pipe is closed. typer itself would end with 1, which means something else."""

    @wraps(verb)
    def command(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return verb(*args, **kwargs)
        except BrokenPipeError:
            raise typer.Exit(CLOSED_PIPE) from None

    return command
