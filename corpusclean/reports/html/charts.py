"""Bars and histograms as inline SVG. The number stands beside every bar: none needs its colour to be read."""

from __future__ import annotations

from collections.abc import Sequence

from .markup import Html, tag

BAR, THICK = 140, 12  # pixels of the longest bar
WIDE, HIGH = 480, 150  # units of a histogram
ROOM = 18  # above and below its columns, for the numbers


def bar(value: float, most: float) -> Html:
    """A bar for a cell of a table; a value above nothing is seen."""
    length = max(1, round(BAR * value / most)) if value and most else 0
    drawn = tag("rect", width=length, height=THICK, class_="bar")
    return tag("svg", drawn, width=BAR, height=THICK, aria_hidden="true")


def histogram(title: str, counts: Sequence[int], labels: Sequence[str], unit: str) -> Html:
    """Columns with their labels below and their counts above. `labels` may be fewer than `counts`: they are spread."""
    most, step = max(counts, default=0), WIDE / max(1, len(counts))
    columns = [_column(i * step, step, count, most, unit) for i, count in enumerate(counts)]
    apart = WIDE / max(1, len(labels))
    named = [
        tag("text", label, x=round((i + 0.5) * apart), y=HIGH + 2 * ROOM - 4, class_="label")
        for i, label in enumerate(labels)
    ]
    ground = tag("line", x1=0, x2=WIDE, y1=HIGH + ROOM, y2=HIGH + ROOM, class_="ground")
    box = f"0 0 {WIDE} {HIGH + 2 * ROOM}"
    return tag("svg", *columns, ground, *named, viewBox=box, role="img", aria_label=title, class_="histogram")


def _column(left: float, step: float, count: int, most: int, unit: str) -> Html:
    height = max(1, round(HIGH * count / most)) if count else 0
    top = HIGH + ROOM - height
    drawn = tag(
        "rect",
        x=round(left + step * 0.08),
        y=top,
        width=round(step * 0.84),
        height=height,
        class_="bar",
    )
    said = tag("text", short(count), x=round(left + step / 2), y=top - 4, class_="label") if count else ""
    return tag("g", tag("title", f"{count:,} {unit}"), drawn, said)


def short(count: int) -> str:
    """A count that fits above a column.

    >>> short(950), short(12345), short(2_400_000)
    ('950', '12k', '2.4M')
    """
    for size, name in ((1_000_000, "M"), (1_000, "k")):
        if count >= size:
            return f"{count / size:.0f}{name}" if count >= 10 * size else f"{count / size:.1f}{name}"
    return str(count)
