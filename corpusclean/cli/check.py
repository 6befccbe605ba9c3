"""`corpusclean check`: what would change, a line a finding; nothing is written."""

from __future__ import annotations

import sys

from .shared import Shared, sharing


@sharing
def check(shared: Shared) -> int:
    """List what would change, one line a finding. Exit 1 if anything would."""
    from ..batch.sinks import PrintedFindings
    from ..files.stdout import Stdout
    from .running import Prepared

    tally = Prepared(shared).run([PrintedFindings(Stdout(sys.__stdout__))], view="findings")
    return tally.exit_code or int(tally.would_change)
