"""Patterns that are compiled when they are first needed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def late(pattern: str) -> Callable[[], re.Pattern[str]]:
    """The pattern, as a function that gives it: a class of thousands of characters takes milliseconds to compile."""
    return cache(lambda: re.compile(pattern))
