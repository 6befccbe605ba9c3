"""What was captured, as fields: title, authors, date, ... as they stood in the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from ..text.ledger import Change

_TAG_MARKS = re.compile(r"\s*[,;|·•、،，；]\s*")
_AND = re.compile(
    r"\s*(?:[,;&|/、،]\s*(?:(?:and|und|et|y|e)\s)?|\s(?:and|und|et|y|e|i|en|ve|и|та|och|og|ja|with|mit|avec|con)\s)\s*"
)
_MOST_WORDS = 5  # of a person's name: Ana de la Cruz; more are a sentence


def meta_of(changes: Iterable[Change]) -> dict[str, Any]:
    """The first value of every field, in the order of the original; authors and tags as lists without repeats."""
    meta: dict[str, Any] = {}
    for change in sorted(changes, key=lambda change: change.start):
        for name, value in (field for cause in change.causes for field in cause.fields):
            value = " ".join(value.split())
            if name in _LISTS:
                key, parted = _LISTS[name]
                values = meta.setdefault(key, [])
                values += [part for part in dict.fromkeys(parted(value)) if part not in values]
            else:
                meta.setdefault(name, value)
    return meta


def _tags(value: str) -> list[str]:
    """The topics of a list of them.

    >>> _tags("climate, energy · parliament")
    ['climate', 'energy', 'parliament']
    """
    return [tag for part in _TAG_MARKS.split(value) if (tag := part.strip(" #.:"))]


def _authors(value: str) -> list[str]:
    """The people of a byline, one by one where every part is a name.

    >>> _authors("Ana de la Cruz y Juan Pérez")
    ['Ana de la Cruz', 'Juan Pérez']
    >>> _authors("Smith and Sons Ltd")
    ['Smith and Sons Ltd']
    """
    parts = [part for part in _AND.split(value) if part]
    return parts if all(map(_is_name, parts)) else [value]


def _is_name(part: str) -> bool:
    """Whether it may be the name of a person: first name and surname, neither in small letters."""
    words = part.split()
    if not part.isascii() and part.upper() == part.lower():
        return len(words) <= _MOST_WORDS  # a script without capitals, some of them without spaces as well
    return 1 < len(words) <= _MOST_WORDS and words[0][0].isupper() and words[-1][0].isupper()


# Captured one by one, given as a list: the field's name in meta, and how to part a value.
_LISTS: dict[str, tuple[str, Callable[[str], list[str]]]] = {
    "author": ("authors", _authors),
    "tag": ("tags", _tags),
}
