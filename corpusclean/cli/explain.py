"""`corpusclean explain`: why a document changes, or what a rule is for."""

from __future__ import annotations

import os
import sys
from functools import partial

from ..errors import UsageError
from .said import put
from .shared import Shared, sharing


@sharing
def explain(shared: Shared) -> int:
    """Explain the findings in FILE or FILE:LINE (JSONL: FILE:RECORD), or what a RULE is for."""
    from ..batch.explained import PrintedExplanation
    from ..files.stdout import Stdout
    from .console import looks
    from .rulebook import described, known, page
    from .running import Prepared

    if not shared.paths or len(shared.paths) > 1:
        raise UsageError("explain needs one FILE, FILE:LINE or RULE")
    what = shared.paths[0]
    path, line = (what, None) if _is_input(what) else _place(what)
    file, _, number = what.rpartition(":")
    if file and not _is_input(path) and _is_input(file):
        raise UsageError(f"{what}: {number!r} is no number of a line or record; say FILE:12, or FILE for all")
    if not _is_input(path):
        shared.paths = []
        settings = shared.configuration().settings
        if "/" not in what and what not in {id.split("/")[0] for id in known(settings)}:
            raise UsageError(f"{what}: no such file, and no rule or kind of this name; `corpusclean rules` lists all")
        put(page(settings, what))
        return 0
    shared.paths, shared.quiet = [path], True
    prepared = Prepared(shared)
    sink = PrintedExplanation(Stdout(sys.__stdout__), line, prepared.configuration.reading.encoding)
    describe = partial(described, prepared.configuration.settings)
    return prepared.run([sink], view="explanation", only=line, describe=describe, look=looks()).exit_code


def _is_input(path: str) -> bool:
    return path == "-" or os.path.lexists(path)


def _place(what: str) -> tuple[str, int | None]:
    """FILE:LINE, or what was said as it is."""
    path, _, number = what.rpartition(":")
    return (path, int(number)) if path and number.isascii() and number.isdecimal() else (what, None)
