"""`corpusclean keep`: what was refused, as rows that keep it for good."""

from __future__ import annotations

import sys

from ..errors import UsageError
from .shared import Shared, sharing


@sharing
def keep(shared: Shared) -> int:
    """Print [[keep]] rows for what --decisions refuses in these originals, to be put into corpusclean.toml."""
    from ..batch.rows import PrintedRows
    from ..files.stdout import Stdout
    from .running import Prepared

    if shared.decisions is None:
        raise UsageError("keep needs --decisions FILE, as the pages of the report save it")
    shared.quiet = True
    return Prepared(shared).run([PrintedRows(Stdout(sys.__stdout__))], view="rows").exit_code
