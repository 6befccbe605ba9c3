"""Learning what sites repeat: documents go in, templates come out. The order of documents makes no difference."""

from .counts import LineCounts, learn

__all__ = ["LineCounts", "learn"]
