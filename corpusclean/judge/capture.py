"""What was captured, as fields: title, authors, date, ... as they stood in the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..text.ledger import Change

LISTS = {"author": "authors", "tag": "tags"}  # captured one by one, given as a list


def meta_of(changes: Iterable[Change]) -> dict[str, Any]:
    """The first value of every field, in the order of the original; authors and tags as lists without repeats."""
    meta: dict[str, Any] = {}
    for change in sorted(changes, key=lambda change: change.start):
        for name, value in (field for cause in change.causes for field in cause.fields):
            value = " ".join(value.split())
            if name in LISTS:
                values = meta.setdefault(LISTS[name], [])
                values += [value] if value not in values else []
            else:
                meta.setdefault(name, value)
    return meta
