"""Where settings come from: defaults < the nearest corpusclean.toml or pyproject.toml [tool.corpusclean] < flags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from .errors import SettingsError, UsageError
from .settings import STRENGTHS, Settings

Format = Literal["text", "jsonl"]

OWN_FILE = "corpusclean.toml"
PROJECT_FILE = "pyproject.toml"
FORMATS = ("auto", "text", "jsonl")
COMMAND_LINE = "the command line"  # where a setting came from that is in no file
CONFIGURATION_BYTES = 1 << 20  # a larger file is no configuration; it may lie in a folder somebody else filled


@dataclass(frozen=True, slots=True)
class Reading:
    """How inputs are found and read: what may be configured beside the rules."""

    format: Literal["auto", "text", "jsonl"] = "auto"
    encoding: str | None = None
    field: str = "text"
    id_field: str = "id"
    url_field: str = "url"
    meta: str | None = None
    exclude: tuple[str, ...] = ()
    gitignore: bool = True


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings in force, and where each that is no default came from."""

    settings: Settings
    reading: Reading
    file: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict)


# Key in a file -> (where it belongs, type of its value). A flag has the same name with two dashes before it.
KEYS: dict[str, tuple[type[Settings] | type[Reading], type]] = {
    "select": (Settings, list),
    "extend-select": (Settings, list),
    "ignore": (Settings, list),
    "strength": (Settings, str),
    "model": (Settings, str),
    "templates": (Settings, str),
    "front-matter": (Settings, bool),
    "format": (Reading, str),
    "encoding": (Reading, str),
    "field": (Reading, str),
    "id-field": (Reading, str),
    "url-field": (Reading, str),
    "meta": (Reading, str),
    "exclude": (Reading, list),
    "gitignore": (Reading, bool),
}
ROWS = ("rule", "keep")  # tables of rows: [[rule]], [[keep]]
_CHOICES = {"format": FORMATS, "strength": STRENGTHS}
_TYPE_NAMES = {list: "a list of strings", str: "a string", bool: "true or false"}


def load(
    flags: Mapping[str, Any], paths: Iterable[str] = (), *, config: Path | None = None, isolated: bool = False
) -> Configuration:
    """The configuration for some inputs. A flag that was given replaces what the file says. Raises SettingsError."""
    file, table = None, {}
    if config is not None:
        file, table = config, _table(config)
    elif not isolated:
        file, table = _nearest(paths)
    where = str(file)
    from_file = _values(table, where)
    rows = _rows(table, where)
    given = {key: _of_type(key, value, COMMAND_LINE) for key, value in flags.items() if value is not None}
    values = from_file | given
    origins = dict.fromkeys([*from_file, *(name for name in ROWS if name in table)], where)
    origins |= dict.fromkeys(given, COMMAND_LINE)
    settings = Settings(**_fields(Settings, values), **rows)
    _check_names(settings, origins)
    reading = Reading(**_fields(Reading, values))
    if reading.meta in (reading.field, reading.id_field, reading.url_field):
        raise SettingsError(f"{origins['meta']}: `meta`: the field {reading.meta!r} is read; name another one")
    return Configuration(settings, reading, file, origins)


def _nearest(paths: Iterable[str]) -> tuple[Path | None, dict[str, Any]]:
    """The file that speaks for the inputs: upward from the folder that holds them all, then from where we stand."""
    import os.path

    places = [os.path.abspath(path) for path in paths if path != "-"]
    starts = [Path(os.path.commonpath(places))] if places else []
    for start in (*starts, Path.cwd()):
        for folder in (start, *start.parents):
            if os.path.isfile(own := folder / OWN_FILE):
                return own, _table(own)
            if os.path.isfile(project := folder / PROJECT_FILE) and (table := _table(project)):
                return project, table
    return None, {}


def _table(file: Path) -> dict[str, Any]:
    """What a file says about us: all of corpusclean.toml, or the table [tool.corpusclean] of a pyproject.toml."""
    import tomllib

    try:
        with file.open("rb") as opened:
            data = opened.read(CONFIGURATION_BYTES + 1)
        if len(data) > CONFIGURATION_BYTES:
            raise SettingsError(f"{file}: larger than {CONFIGURATION_BYTES} bytes; that is no configuration")
        table = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        if file.name == PROJECT_FILE and b"tool.corpusclean" not in data:
            return {}  # somebody else's broken file
        raise SettingsError(f"{file}: no valid TOML: {error}") from error
    if file.name != PROJECT_FILE:
        return table
    tools = table.get("tool")
    ours = tools.get("corpusclean", {}) if isinstance(tools, dict) else {}
    if not isinstance(ours, dict):
        raise SettingsError(f"{file}: tool.corpusclean must be a table")
    return ours


def _values(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The keys of a file with values of the right type."""
    for key in table:
        if key not in KEYS and key not in ROWS:
            raise SettingsError(f"{where}: unknown key `{key}`{nearest(key, (*KEYS, *ROWS))}")
    return {key: _of_type(key, value, where) for key, value in table.items() if key in KEYS}


def _of_type(key: str, value: Any, where: str) -> Any:
    kind = KEYS[key][1]
    if kind is list and isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if kind is list or not isinstance(value, kind):
        raise SettingsError(f"{where}: `{key}` must be {_TYPE_NAMES[kind]}, not {value!r}")
    if key in _CHOICES and value not in _CHOICES[key]:
        raise SettingsError(f"{where}: `{key}` must be one of {', '.join(_CHOICES[key])}, not {value!r}")
    if key == "model" and isinstance(value, str):
        return _weights(value, where)
    if key == "templates" and isinstance(value, str):
        return str(_beside(value, where).absolute())  # `learn` makes it: it need not be there
    if key == "encoding" and isinstance(value, str):
        _check_encoding(value, where)
    return value


def _weights(name: str, where: str) -> str:
    """The file of weights."""
    path = _beside(name, where)
    if not path.is_file():
        raise SettingsError(f"{where}: `model`: there is no file {path}")
    return str(path.absolute())


def _beside(name: str, where: str) -> Path:
    """A path in a configuration file starts from that file's folder."""
    return Path(where).parent / name if where != COMMAND_LINE else Path(name)


def _check_encoding(name: str, where: str) -> None:
    from .files.decode import codec_name

    try:
        codec_name(name)
    except UsageError as error:
        raise SettingsError(f"{where}: `encoding`: {error}") from None


def _rows(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The user's own rules and keep rows."""
    if not any(name in table for name in ROWS):
        return {}
    from .rules.custom import from_rows

    for name in ROWS:
        rows = table.get(name, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise SettingsError(f"{where}: `{name}` must be a list of tables; begin each row with [[{name}]]")
    rules, keep = from_rows({name: table.get(name, []) for name in ROWS}, where)
    return {"rules": tuple(rules), "keep": tuple(keep)}


def _fields(owner: type, values: Mapping[str, Any]) -> dict[str, Any]:
    return {key.replace("-", "_"): value for key, value in values.items() if KEYS[key][0] is owner}


def _check_names(settings: Settings, origins: Mapping[str, str]) -> None:
    """Every name in select, extend-select and ignore must be a rule or a kind of rules."""
    lists = {"select": settings.select, "extend-select": settings.extend_select, "ignore": settings.ignore}
    if not any(lists.values()):
        return
    from .rules.book import all_rules

    ids = {*all_rules(), *(rule.id for rule in settings.rules)}
    known = ids | {id.split("/")[0] for id in ids}
    for key, names in lists.items():
        for name in names:
            if name.rstrip("/") not in known:
                raise SettingsError(
                    f"{origins[key]}: `{key}`: no rule or kind is called {name!r}{nearest(name, known)}"
                )


def nearest(name: str, known: Iterable[str]) -> str:
    """A suggestion to put behind an error message, or nothing."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), n=1)
    return f"; did you mean `{close[0]}`?" if close else ""
