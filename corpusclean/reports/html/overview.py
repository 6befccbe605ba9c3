"""The first screen: how much went, what needs a person, and what was found by kind, rule and site."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from ..stats import Stats
from .charts import bar, histogram
from .figures import PLACES, SHARES, Figures, List, Shown
from .markup import Child, Html, number, percent, table, tag

FIRST = 15  # rules and sites that are seen at once; the others unfold
RARE = 5  # changes; a rule that fired no more often is new to this corpus, or mistaken
UNSURE = 0.9  # mean confidence; the rows of the package that are alone enough have more


class Counted(NamedTuple):
    """A kind or a rule with its counts."""

    name: str
    changes: int
    documents: int
    characters: int
    held: int
    confidence: float | None  # the mean over its changes


def overview(figures: Figures, notes: Sequence[str]) -> Html:
    """All of it; `notes` are what a person should know about the pages themselves."""
    rules = by_rule(figures.stats)
    parts = [
        _totals(figures),
        *(tag("p", note, class_="note") for note in notes),
        tag("h2", "What needs a person"),
        tag("div", *_needs(figures, rules), class_="cards"),
        tag("h2", "What was found"),
        _counts("By kind", "kind", by_kind(figures.stats, rules)),
        *_long("By rule", "rule", rules),
        tag("h2", "Where it went"),
        tag("div", *_histograms(figures), class_="cards"),
        _sites(figures),
    ]
    return Html("".join(parts))


def by_rule(stats: Stats) -> list[Counted]:
    """The rules, most changes first."""
    rows: dict[str, dict[str, Any]] = stats.summary()["rules"]
    return _sorted(Counted(name, **row) for name, row in rows.items())


def by_kind(stats: Stats, rules: Sequence[Counted]) -> list[Counted]:
    """The kinds, most changes first."""
    rows: dict[str, dict[str, int]] = stats.summary()["kinds"]
    return _sorted(Counted(name, **row, confidence=_mean(name, rules)) for name, row in rows.items())


def _mean(kind: str, rules: Sequence[Counted]) -> float | None:
    mine = [rule for rule in rules if rule.name.partition("/")[0] == kind]
    changes = sum(rule.changes for rule in mine)
    return sum(rule.changes * (rule.confidence or 0) for rule in mine) / changes if changes else None


def _sorted(rows: Iterable[Counted]) -> list[Counted]:
    return sorted(rows, key=lambda row: (-row.changes, -row.held, row.name))


def _totals(figures: Figures) -> Html:
    stats, all_of_it = figures.stats, figures.unlined
    documents = max(all_of_it["documents"], stats.documents + stats.passed)
    before, after = (
        (all_of_it["before"], all_of_it["after"]) if all_of_it["before"] else (stats.points_in, stats.points_out)
    )
    rows: list[tuple[str, str, str]] = [
        ("Documents", number(documents), ""),
        ("Changed", number(stats.changed), percent(stats.changed / documents) if documents else ""),
        ("With held findings", number(stats.held), percent(stats.held / documents) if documents else ""),
        ("Passed through", number(stats.passed), "untouched"),
        ("Characters in", number(before), ""),
        ("Characters out", number(after), f"{percent(max(0.0, 1 - after / before))} less" if before else ""),
    ]
    tiles = [
        tag("div", tag("dt", label), tag("dd", tag("b", count), tag("span", f" {more}") if more else ""))
        for label, count, more in rows
    ]
    return tag("dl", *tiles, class_="tiles")


def _needs(figures: Figures, rules: Sequence[Counted]) -> list[Html]:
    rare = [rule for rule in rules if 0 < rule.changes <= RARE and (rule.confidence or 0) < UNSURE]
    rare.sort(key=lambda rule: (rule.confidence or 0, rule.name))
    return [
        _card("Lost most", [_document(shown, percent(shown.share)) for shown in figures.worst], None),
        _listed("Kept, because nothing would be left", figures.empty),
        _listed("Passed through, or of unclear encoding", figures.unclear),
        _card(
            "Rules that fired rarely, and were not sure",
            [tag("li", _rule(rule.name), f" {rule.changes}×, confidence {rule.confidence or 0:.2f}") for rule in rare],
            None,
        ),
    ]


def _listed(title: str, found: List) -> Html:
    return _card(title, [_document(shown, shown.said) for shown in found.shown], found.count)


def _card(title: str, items: Sequence[Html], count: int | None) -> Html:
    more = (count or 0) - len(items)
    body = tag("ul", *items) if items else tag("p", "Nothing.")
    rest = tag("p", f"and {more:,} more", class_="note") if more > 0 else ""
    return tag("section", tag("h3", title), body, rest, class_="card")


def _document(shown: Shown, said: str) -> Html:
    name = tag("a", shown.name, href=f"#d={shown.number}") if shown.number is not None else tag("span", shown.name)
    return tag("li", name, " ", tag("span", said, class_="said"))


def _rule(name: str) -> Html:
    what = "rule" if "/" in name else "kind"
    return tag("a", name, href=f"#view=documents&{what}={name}")


def _counts(caption: str, what: str, rows: Sequence[Counted]) -> Html:
    most = max((row.changes for row in rows), default=0)
    heads = (what, "", "changes", "documents", "characters", "held", "mean confidence")
    return table(caption, heads, [_cells(row, most) for row in rows], "counts")


def _cells(row: Counted, most: int) -> list[Child]:
    sure = f"{row.confidence:.2f}" if row.confidence is not None else "–"
    counts = (row.changes, row.documents, row.characters, row.held)
    return [_rule(row.name), bar(row.changes, most), *map(number, counts), sure]


def _long(caption: str, what: str, rows: Sequence[Counted]) -> list[Html]:
    """A table whose end unfolds."""
    if len(rows) <= FIRST:
        return [_counts(caption, what, rows)]
    rest = rows[FIRST:]
    more = tag("summary", f"{len(rest):,} more rules")
    return [
        _counts(caption, what, rows[:FIRST]),
        tag("details", more, _counts(f"{caption}, continued", what, rest)),
    ]


def _histograms(figures: Figures) -> list[Html]:
    tenths = [f"{10 * i}–{10 * (i + 1)}%" for i in range(SHARES)]
    twentieths = [f"{5 * i}–{5 * (i + 1)}%" for i in range(PLACES)]
    places = ("top", "", "middle", "", "end")
    return [
        _chart("Share of the text that went", figures.shares, tenths, tenths, "documents"),
        _chart("Where in the page it stood", figures.places, places, twentieths, "characters"),
    ]


def _chart(title: str, counts: Sequence[int], labels: Sequence[str], names: Sequence[str], unit: str) -> Html:
    """A histogram, and the same as a table for who does not see it."""
    drawn = histogram(f"{title}, in {unit}", counts, labels, unit)
    rows = [(name, number(count)) for name, count in zip(names, counts, strict=True)]
    numbers = tag("details", tag("summary", "As a table"), table(title, ("part", unit), rows))
    return tag("section", tag("h3", f"{title} ({unit})"), drawn, numbers, class_="card")


def _sites(figures: Figures) -> Html:
    rows = sorted(figures.sites.items(), key=lambda row: (-row[1].gone, row[0]))
    most = max((site.gone for _, site in rows), default=0)
    cells = [
        (
            name,
            bar(site.gone, most),
            number(site.gone),
            percent(max(0.0, 1 - site.after / site.before)) if site.before else "–",
            number(site.documents),
            number(site.changes),
        )
        for name, site in rows[:FIRST]
    ]
    heads = ("site or folder", "", "characters gone", "share", "documents", "changes")
    caption = "By site" if len(rows) <= FIRST else f"By site: the first {FIRST} of {len(rows):,}"
    return table(caption, heads, cells, "counts")
