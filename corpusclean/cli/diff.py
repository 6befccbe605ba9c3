"""`corpusclean diff`: what would change, as a patch; nothing is written."""

from __future__ import annotations

import sys

from .shared import Shared, sharing


@sharing
def diff(shared: Shared) -> int:
    """Print what would change as a patch. Exit 1 if anything would."""
    from ..batch.patches import PrintedPatch
    from ..files.stdout import Stdout
    from .running import Prepared

    person = sys.__stdout__ is not None and sys.__stdout__.isatty()
    sink = PrintedPatch(Stdout(sys.__stdout__), _coloured if person else None)
    tally = Prepared(shared).run([sink], patch=True)
    return tally.exit_code or int(tally.would_change)


def _coloured(patch: bytes) -> bytes:
    from io import StringIO

    from rich.console import Console

    from ..reports.colours import coloured

    text = StringIO()
    Console(file=text, force_terminal=True, soft_wrap=True).print(coloured(patch), end="", soft_wrap=True)
    return text.getvalue().encode("utf-8", "backslashreplace")
