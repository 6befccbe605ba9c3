"""An article with a margin that says what becomes of each line, as a person or a pipe gets it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..clean import Result
from .explain import Describe, flags
from .margin import Mark, Row, Runs, rows
from .terminal import Look, dressed, plain

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

TEXT = 24  # columns of the narrowest text beside a margin that names kinds
LEAST = 8  # columns of text below which the terminal may wrap as it likes
_STYLES = {"": "", "-": "red", "+": "green", "removed": "red", "joined": "green", "repaired": "green", "held": "yellow"}
_SIGNS: dict[Mark, str] = {"": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}  # as git diff --word-diff has them


def article(result: Result, name: str, describe: Describe | None = None, look: Look | None = None) -> bytes:
    """The whole article; of one without findings only that. A note that is the same as the one before stands once."""
    if not result.changes and not result.held:
        return f"{plain(name)}: nothing was found\n{flags(result)}\n".encode()
    found = list(rows(result))
    tail = [f"    {line}" for line in _rules(result, describe)]
    said = _piped(found) if look is None else _watched(found, look)
    head, foot = f"{plain(name)}\n", "".join(f"{line}\n" for line in tail) + flags(result) + "\n"
    return head.encode() + said + (b"\n" if tail else b"") + foot.encode()


def _rules(result: Result, describe: Describe | None) -> Iterator[str]:
    """What the rules that found something find, a line each."""
    found = {}
    for rule in sorted({finding.rule for finding in (*result.changes, *result.held)}):
        try:
            found[plain(rule)] = plain(describe(rule)[0]) if describe else ""
        except KeyError:  # of a row that is not there any more
            continue
    width = max(map(len, found), default=0)
    return (f"{rule:<{width}}  {finds}" for rule, finds in found.items() if finds)


def _piped(found: list[Row]) -> bytes:
    said = []
    width = _width(found, kinds=True)
    for row, notes in _once(found):
        text = "".join(_SIGNS[mark].format(plain(text)) for mark, text in _visible(row))
        said.append(f"{_margin(row, len(str(len(found))), width, True)} │ {text}".rstrip())
        said += [f"{'':{len(str(len(found))) + 2 + width}} └ {note}" for note in notes]
    return "".join(f"{line}\n" for line in said).encode("utf-8", "backslashreplace")


def _watched(found: list[Row], look: Look) -> bytes:
    """The same for a terminal: wrapped beside the margin, with styles."""
    from rich.console import Console
    from rich.text import Text

    digits = len(str(len(found)))
    kinds = digits + 5 + _width(found, kinds=True) + TEXT <= look.width
    margin = digits + 2 + _width(found, kinds)
    room = max(LEAST, look.width - margin - 3)
    console, said = Console(width=room), Text()
    for row, notes in _once(found):
        left = Text(_margin(row, digits, margin - digits - 2, kinds), _STYLES.get(row.verdict, ""))
        text = Text.assemble(*((_SIGNS[mark].format(plain(text)), _STYLES[mark]) for mark, text in _visible(row)))
        _add(said, left, " │ ", " │ ", text, console)
        for note in notes:
            _add(said, Text(" " * margin), " └ ", "   ", Text(note, "dim"), console)
    return dressed(said, look.colours)


def _add(said: Text, left: Text, first: str, next: str, text: Text, console: Console) -> None:
    """Put a text beside the margin, wrapped to the console's width; what is wide or combines counts as it is shown."""
    for number, line in enumerate(text.wrap(console, console.width, overflow="fold") or [text]):
        said.append_text(left) if number == 0 else said.append(" " * len(left))
        said.append(next if number else first).append_text(line).append("\n")


def _once(found: Iterable[Row]) -> Iterator[tuple[Row, list[str]]]:
    """The rows with their notes; one that was said last is not said again: a hard wrap is broken at every line."""
    latest = ""
    for row in found:
        notes = [note for before, note in zip([latest, *row.notes], row.notes, strict=False) if note != before]
        latest = row.notes[-1] if row.notes else latest
        yield row, notes


def _visible(row: Row) -> Runs:
    """What is shown of a line: all of it; a line end that stands is the end of the line."""
    *most, (mark, last) = row.runs or [("", "")]
    return (
        [*most, (mark, last if mark else last.rstrip("\r\n"))] if row.verdict != "removed" else [("", row.runs[0][1])]
    )


def _verdict(row: Row, kinds: bool) -> str:
    return f"{row.verdict} ({row.kind})" if row.kind and kinds else row.verdict


def _width(found: Iterable[Row], kinds: bool) -> int:
    return max(len(_verdict(row, kinds)) for row in found)


def _margin(row: Row, digits: int, width: int, kinds: bool) -> str:
    return f"{row.number:>{digits}}  {_verdict(row, kinds):<{width}}"
