"""YAML front matter: what stands at a text's start between two lines of dashes, about the text and not of it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

# Every line is a key with its value, an item, a comment, or indented below one: an article that begins with a rule of
# dashes has sentences before the next one. A byte order mark stands aside with it.
_KEY = r"[A-Za-z_\"'][^\r\n:]{0,60}:(?:[ \t][^\r\n]*)?"
_MORE = r"(?:[ \t][^\r\n]*|-[ \t][^\r\n]*|#[^\r\n]*)?"
_FRONT = re.compile(
    rf"\ufeff?---[ \t]*\r?\n{_KEY}\r?\n(?:(?:{_KEY}|{_MORE})\r?\n)*+---[ \t]*(?:\r?\n|\Z)(?:[ \t]*\r?\n)*+"
)
_UNSAFE = re.compile("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]")
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))  # what YAML 1.1 takes for values


def front_of(text: str) -> int:
    """How many characters at the start are front matter and the blank lines below it.

    >>> front_of('---\\ntitle: "Rain"\\n---\\n\\nIt rained.\\n')
    23
    >>> front_of("---\\nIt rained.\\n---\\n")
    0
    """
    found = _FRONT.match(text) if text.startswith(("---", "\ufeff---")) else None
    return found.end() if found else 0


def front_matter(meta: Mapping[str, Any]) -> str:
    """Fields as front matter, with the blank line below it. Every value is quoted, on one line.

    front_of(front_matter(meta) + text) == len(front_matter(meta)) for a text that does not begin with a blank line.
    """
    return "".join(("---\n", *(f"{_key(name)}: {_value(value)}\n" for name, value in meta.items()), "---\n\n"))


def _key(name: str) -> str:
    return f'"{name}"' if name.lower() in _WORDS else name


def _value(value: Any) -> str:
    """A string or a list of strings as JSON, which is YAML once what YAML cannot print is escaped."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))
