"""Character references that were written as text: &amp;quot; and its kin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...text.edit import Edit
from ...text.page import Page
from .code import is_about_markup
from .glance import all_of
from .vocabulary import chunk

_REFERENCE = re.compile(r"&(?:amp;){0,9}(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_UNENDED = re.compile(r"&(?:amp;){0,9}(amp|nbsp|quot|lt|gt|copy|reg)(?![A-Za-z0-9;=])")
_IN_WORD = re.compile(r"[a-z]&(?:#39|#8217|#x27|rsquo|apos);[a-z]")  # didn&#39;t: nobody's example
_THIN = 0.3  # reported, not applied


def find_entities(page: Page) -> Iterator[Edit]:
    """References as the characters they stand for, however often they were escaped; in addresses only &amp;."""
    text = page.text
    confidence = None
    for at in all_of(text, "&"):
        match = _REFERENCE.match(text, at) or _UNENDED.match(text, at)
        new = _character(match.group(1)) if match else None
        if match is None or new is None or (new != "&" and "://" in chunk(text, at)):
            continue
        if confidence is None:
            confidence = _THIN if is_about_markup(text) and not _IN_WORD.search(text) else 1.0
        yield Edit(at, match.end(), new, "markup/entity", confidence)


@lru_cache(maxsize=256)
def _character(name: str) -> str | None:
    """What a reference stands for; None when nothing a text may hold."""
    from html import unescape
    from html.entities import html5

    if not name.startswith("#"):
        return html5.get(name + ";")
    character = unescape(f"&{name};")
    return character if character.isprintable() or character in "\n\t\u00a0\u00ad\u200b" else None
