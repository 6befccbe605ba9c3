"""The user's own rows, from tables of their configuration. Errors name file, row and field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, fields
from sys import maxsize
from typing import Any, TypeVar, get_args

from ..errors import SettingsError
from .table import Block, Keep, Rule, Trust, Zone

Row = TypeVar("Row", Rule, Keep)

_CHOICES: dict[str, tuple[str, ...]] = {"zone": get_args(Zone), "trust": get_args(Trust), "block": get_args(Block)}
_PATTERNS = ("line", "prefix", "suffix", "span")
_LISTS = ("cues", "captures", "removes", "keeps")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")


def from_rows(tables: Mapping[str, list[dict[str, Any]]], where: str) -> tuple[list[Rule], list[Keep]]:
    """The rows under `rule` and `keep`. `finds` and `why` may be left out. Raises SettingsError."""
    rules = [_row(Rule, row, f"{where}: [[rule]] {_name(row, i)}") for i, row in enumerate(tables.get("rule", []), 1)]
    keeps = [_row(Keep, row, f"{where}: [[keep]] {_name(row, i)}") for i, row in enumerate(tables.get("keep", []), 1)]
    from .book import all_rules

    ids = [rule.id for rule in rules] + [keep.id for keep in keeps]
    for id in ids:
        if ids.count(id) > 1 or id in all_rules():
            raise SettingsError(f"{where}: two rows are called {id!r}; give yours an id of its own")
    return rules, keeps


def _name(row: Mapping[str, Any], number: int) -> str:
    return repr(row["id"]) if isinstance(row.get("id"), str) else f"number {number}"


def _row(kind: type[Row], row: dict[str, Any], where: str) -> Row:
    known = {field.name for field in fields(kind)}
    for key in row:
        if key not in known:
            raise SettingsError(f"{where}: unknown field `{key}`; a row has {', '.join(sorted(known))}")
    values = {key: _value(key, value, where) for key, value in row.items()}
    if kind is Rule:
        values.setdefault("finds", "what your configuration describes")
        values.setdefault("why", "Your configuration says so.")
        values.setdefault("longest", maxsize)  # a user's pattern may be meant for paragraphs, and says so itself
    for field in fields(kind):
        if field.default is MISSING and field.default_factory is MISSING and field.name not in values:
            raise SettingsError(f"{where}: the field `{field.name}` is missing")
    made = kind(**values)
    _check_captures(made, where)
    if not any(made.phrases.values()) and not any(getattr(made, name, "") for name in _PATTERNS):
        raise SettingsError(f"{where}: finds nothing: give it `phrases` or a pattern ({', '.join(_PATTERNS)})")
    return made


def _check_captures(row: Rule | Keep, where: str) -> None:
    """Every captured field needs a group of its name in a pattern."""
    groups = {group for name in _PATTERNS for group in re.compile(getattr(row, name, "")).groupindex}
    for name in getattr(row, "captures", ()):
        if name not in groups:
            raise SettingsError(f"{where}: `captures`: no pattern of the row has a group (?P<{name}>...)")


def _value(key: str, value: Any, where: str) -> Any:
    if key == "phrases":
        return _phrases(value, where)
    if key in _LISTS:
        return _strings(key, value, where)
    if key == "longest":
        if type(value) is not int or value < 1:
            raise SettingsError(f"{where}: `longest` must be a number of code points, not {value!r}")
        return value
    if not isinstance(value, str) or not value:
        raise SettingsError(f"{where}: `{key}` must be a text, not {value!r}")
    if key == "id" and not _ID.fullmatch(value):
        raise SettingsError(f"{where}: `id` must be like mysite/footer (kind, slash, name; a-z, 0-9, -), not {value!r}")
    if key in _CHOICES and value not in _CHOICES[key]:
        raise SettingsError(f"{where}: `{key}` must be one of {', '.join(_CHOICES[key])}, not {value!r}")
    if key in _PATTERNS:
        try:
            re.compile(value)
        except (re.error, OverflowError, RecursionError) as error:
            raise SettingsError(f"{where}: `{key}` is no regular expression: {error}") from None
    return value


def _phrases(value: Any, where: str) -> dict[str, tuple[str, ...]]:
    """A list of phrases, or a table of lists by language."""
    if isinstance(value, dict):
        return {str(language): _strings("phrases", phrases, where) for language, phrases in value.items()}
    return {"": _strings("phrases", value, where)}


def _strings(key: str, value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) and item.strip() for item in value):
        raise SettingsError(f"{where}: `{key}` must be a list of texts, not {value!r}")
    return tuple(item.lower() for item in value) if key == "cues" else tuple(value)
