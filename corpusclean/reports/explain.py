"""Why: the findings of one line in reading order, and the page of one rule. All of it is safe for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from ..clean import Result
from ..text.ledger import Change
from ..text.lines import LineNumbers
from .terminal import plain, shortened

Describe = Callable[[str], tuple[str, str]]  # a rule's id -> what it finds, and why that goes; KeyError: unknown


def explain_line(result: Result, name: str, number: int, describe: Describe | None = None) -> str:
    """The findings that touch a line (from 1) in reading order, held ones among them."""
    line_of = LineNumbers(result.original)
    findings = [(change, False) for change in result.changes] + [(change, True) for change in result.held]
    findings.sort(key=lambda found: (found[0].start, found[0].end, found[1]))
    last = line_of(len(result.original))
    if not 1 <= number <= last:
        return f"{plain(name)} has no line {number}: its lines are 1 to {last}\n"
    findings = [found for found in findings if number in lines_of(found[0], line_of)]
    if not findings:
        return f"{plain(name)}:{number}: nothing was found\n" + flags(result)
    blocks = [
        "\n".join(_finding(change, held, result.original, plain(name), line_of, describe)) for change, held in findings
    ]
    return "\n\n".join(blocks) + "\n" + flags(result)


def lines_of(change: Change, line_of: LineNumbers) -> range:
    """The lines that a change touches. One that ends with a line's terminator does not touch the next line."""
    return range(line_of(change.start), line_of(max(change.start, change.end - 1)) + 1)


def flags(result: Result) -> str:
    """What a person should know of a document, on a line; nothing where there is nothing."""
    return f"flags: {', '.join(map(plain, result.flags))}\n" if result.flags else ""


def _finding(
    change: Change, held: bool, original: str, place: str, line_of: LineNumbers, describe: Describe | None
) -> Iterator[str]:
    lines = lines_of(change, line_of)
    span = str(lines[0]) if len(lines) == 1 else f"{lines[0]}-{lines[-1]}"
    cause = change.causes[-1]
    evidence = [plain(words) for words in cause.evidence]
    yield f"{place}:{span}: {plain(change.rule)}" + (" (held: not applied)" if held else "")
    yield _field("would be" if held else "change", in_words(change, original))
    yield _field("kind", plain(change.rule.partition("/")[0]))
    yield from _described(change.rule, describe)
    if held:
        yield _field("held", evidence.pop() if evidence else "its rule only reports")
    yield _field("confidence", f"{change.confidence:.2f}")
    if evidence:
        yield _field("evidence", "; ".join(evidence))
    if len(change.causes) > 1:
        for number, cause in enumerate(change.causes, 1):
            words = "; ".join(plain(words) for words in cause.evidence)
            yield _field(
                "causes" if number == 1 else "", f"{number}. {plain(cause.rule)}" + (f": {words}" * bool(words))
            )


def in_words(change: Change, original: str) -> str:
    """What a change does, on one line."""
    old, new = original[change.start : change.end], change.new
    if not new:
        return f"remove '{shortened(old)}'"
    return f"'{shortened(old)}' -> '{shortened(new)}'" if old else f"insert '{shortened(new)}'"


def _described(rule: str, describe: Describe | None) -> Iterator[str]:
    if describe is None:
        return
    try:
        finds, why = describe(rule)
    except KeyError:
        return
    yield _field("finds", plain(finds))
    yield _field("why", plain(why))


def _field(name: str, value: str) -> str:
    return f"    {name:<10}  {value}"


def explain_rule(rule: Any) -> str:
    """A rule's page: what its row says, field by field. Any row of the tables, or of the user's own, will do."""
    lines = [plain(rule.id), _field("kind", plain(rule.id.partition("/")[0]))]
    for column in fields(rule):
        if column.name != "id":
            lines += _column(column.name, getattr(rule, column.name))
    return "\n".join(lines) + "\n"


def _column(name: str, value: object) -> Iterator[str]:
    if isinstance(value, str) and value:
        yield _field(name, plain(value))
    elif isinstance(value, Mapping) and value:
        languages = ", ".join(plain(language) for language in sorted(value) if language)
        count = sum(map(len, value.values()))
        yield _field(name, f"{count} in {languages}" if languages else str(count))
    elif name == "default" and not value:
        yield _field("used", "only when it is named in select or extend-select")
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            words = part if isinstance(part, str) else " -> ".join(part)
            yield _field("" if number else name, plain(words))
