"""`corpusclean diff`: what would change, as a patch; nothing is written."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .shared import Shared, sharing

if TYPE_CHECKING:
    from ..batch.patches import PrintedPatch
    from ..reports.terminal import Look


@sharing
def diff(shared: Shared) -> int:
    """Print what would change as a patch. Exit 1 if anything would."""
    from .console import looks
    from .running import Prepared

    look = looks()
    tally = Prepared(shared).run([_sink(look)], patch=True, marks=look is not None)
    return tally.exit_code or int(tally.would_change)


def _sink(look: Look | None) -> PrintedPatch:
    from ..batch.patches import DressedPatch, PrintedPatch
    from ..files.stdout import Stdout

    stdout = Stdout(sys.__stdout__)
    return PrintedPatch(stdout) if look is None else DressedPatch(stdout, look.colours)
