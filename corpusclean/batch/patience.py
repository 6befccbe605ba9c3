"""The end of patience with patterns that users wrote: one of them may backtrack for longer than a run should last.

The package's own patterns are linear and run without a limit.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from ..errors import PassThrough

# Of processor time, so that a busy machine changes no result. The slowest of a thousand web pages takes
# a tenth of a second.
SECONDS = 5.0


class TooSlow(PassThrough):
    """A user's pattern took longer than any honest pattern does."""


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Raises TooSlow inside the block after that much processor time. `re` looks at signals while it matches."""
    if not hasattr(signal, "setitimer"):  # Windows
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(number: int, frame: FrameType | None) -> None:
    raise TooSlow("one of your own patterns took too long on it; see `corpusclean rules test`")
