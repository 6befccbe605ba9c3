"""What a page says about its article: title, authors, dates, and what the rows captured in the lines that go.

Every value points at the place that says it. A value with two candidates of equal standing is left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from ...text.page import Page
from .captured import Captured
from .credits import parts
from .dates import publication
from .names import authors
from .scene import Scene
from .titles import title

_TAG_MARKS = re.compile(r"\s*[,;|·•、،，；]\s*")
_CHOSEN = frozenset(("title", "author", "date", "modified"))  # by their place on the page, from several candidates
_OUR_KINDS = ("author", "repeated")  # of rows that find candidates; a row of the user that captures one has the say

_FIRST = ("title", "authors", "date", "modified", "place", "agency", "section", "tags")

__all__ = ["Captured", "capture", "meta_of"]


def capture(page: Page, gone: Collection[int]) -> list[Captured]:
    """What is known of the article of a page that the rows have read, given the lines that go."""
    scene = Scene(page, gone)
    noted = list(_noted(scene))
    said = {c.field for c in noted}
    chosen = [c for c in (*title(scene), *authors(scene), *publication(scene)) if c.field not in said]
    return sorted([*chosen, *noted], key=lambda c: (c.start, c.end))


def _noted(scene: Scene) -> Iterator[Captured]:
    """What the rows captured in lines that go, or in spans that they only show."""
    for i, look in zip(scene.filled, scene.looks, strict=True):
        for f in look.found:
            if f.fields and (i in scene.gone or (not f.whole and f.rule.trust != "gated")):
                for name, value in f.fields:
                    if name not in _CHOSEN or f.rule.id.partition("/")[0] not in _OUR_KINDS:
                        captured = scene.captured(name, i, value, f.start)
                        yield captured
                        if name == "credits":
                            yield from parts(captured, scene.page.text)


def meta_of(captured: Iterable[Captured]) -> dict[str, Any]:
    """The first value of every field; authors and tags as lists without repeats. Best known fields first."""
    meta: dict[str, Any] = {}
    for c in captured:
        value = " ".join(c.value.split())
        if c.field == "author":
            _add(meta.setdefault("authors", []), [value])
        elif c.field == "tag":
            _add(meta.setdefault("tags", []), _tags(value))
        else:
            meta.setdefault(c.field, value)
    first = {name: meta[name] for name in _FIRST if name in meta}
    return first | meta


def _add(values: list[str], more: list[str]) -> None:
    values += [value for value in dict.fromkeys(more) if value not in values]


def _tags(value: str) -> list[str]:
    """The topics of a list of them.

    >>> _tags("climate, energy · parliament")
    ['climate', 'energy', 'parliament']
    """
    return [tag for part in _TAG_MARKS.split(value) if (tag := part.strip(" #.:"))]
