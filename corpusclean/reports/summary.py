"""summary.md: a run on one page, for a pull request.

Everything of a corpus stands in code spans, in which GitHub and GitLab take nothing for markup, HTML, a mention, an
issue or a link.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .notable import MOST, Notable
from .terminal import shortened

QUOTED = 120  # characters of a path or a reason
_FLAGS = {
    "nothing-left": "kept as it was, because nothing would be left to read",
    "unsettled": "further passes would still change it; what they would do is held",
}


def in_markdown(summary: dict[str, Any], notable: Notable, passed: Iterable[tuple[str, int | None, str]]) -> str:
    """The page, from what summary.json holds; `passed`: the first that went through, with the reasons."""
    parts = [
        "## corpusclean",
        _totals(summary),
        _section("What went, or was mended", _kinds(summary["kinds"])),
        _section(f"The {MOST} rules with most characters", _rules(summary["rules"])),
        _section("The documents that lost most", _lost(notable)),
        _section("What needs a person", list(_needs(summary, notable, list(passed)))),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def code(text: str) -> str:
    """A text of a corpus as a code span that also stands in a table: what would end either is an escape.

    >>> code("a|b`c")
    '`a\\\\x7cb\\\\x60c`'
    """
    return "`" + shortened(text, QUOTED).replace("|", "\\x7c").replace("`", "\\x60") + "`" if text else "(no name)"


def _totals(summary: dict[str, Any]) -> str:
    before, after = summary["code_points"]["in"], summary["code_points"]["out"]
    share = f" ({(after - before) / before:+.1%})" if before else ""
    return (
        f"{summary['documents']:,} documents: {summary['changed']:,} changed, {summary['held']:,} with held findings, "
        f"{summary['passed']:,} passed through untouched. {before:,} characters became {after:,}{share}."
    )


def _section(title: str, lines: list[str]) -> str:
    return f"### {title}\n\n" + "\n".join(lines) if lines else ""


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    found = list(rows)
    line = "| --- |" + " ---: |" * (len(head) - 1)
    return [f"| {' | '.join(head)} |", line, *(f"| {' | '.join(row)} |" for row in found)] if found else []


def _kinds(kinds: dict[str, Any]) -> list[str]:
    head = ("kind", "changes", "documents", "characters", "held")
    return _table(head, ((code(kind), *(f"{row[name]:,}" for name in head[1:])) for kind, row in kinds.items()))


def _rules(rules: dict[str, Any]) -> list[str]:
    most = sorted((rule for rule in rules if rules[rule]["changes"]), key=lambda rule: -rules[rule]["characters"])
    head = ("rule", "changes", "documents", "characters", "confidence")
    rows = ((rule, rules[rule]) for rule in most[:MOST])
    table = _table(
        head,
        ((code(rule), *(f"{row[name]:,}" for name in head[1:4]), f"{row['confidence']:.2f}") for rule, row in rows),
    )
    more = len(most) - MOST
    return [*table, "", f"{more:,} more in summary.json."] if more > 0 else table


def _lost(notable: Notable) -> list[str]:
    head = ("document", "characters before", "after", "lost")
    return _table(
        head, ((_place(d.path, d.record), f"{d.before:,}", f"{d.after:,}", f"{d.share:.1%}") for d in notable.lost)
    )


def _place(path: str, record: int | None) -> str:
    return code(path) if record is None else f"{code(path)}, record {record}"


def _needs(summary: dict[str, Any], notable: Notable, passed: list[tuple[str, int | None, str]]) -> Iterator[str]:
    for path, record, reason in passed:
        yield f"- {_place(path, record)}: passed through untouched: {code(reason)}"
    yield from _more(summary["passed"] - len(passed), "passed through untouched")
    for document in notable.flagged:
        said = "; ".join(_FLAGS.get(flag) or code(flag) for flag in document.flags)
        yield f"- {_place(document.path, document.record)}: {said}"
    yield from _more(notable.flags - len(notable.flagged), "with flags")
    held = {rule: row["held"] for rule, row in summary["rules"].items() if row["held"]}
    most = sorted(held, key=lambda rule: -held[rule])
    for rule in most[:MOST]:
        yield f"- {code(rule)}: {held[rule]:,} held"
    yield from _more(len(most) - MOST, "rules with held findings")


def _more(number: int, what: str) -> Iterator[str]:
    if number > 0:
        yield f"- {number:,} more {what}"
