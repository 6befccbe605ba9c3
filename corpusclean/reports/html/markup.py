"""HTML that is escaped unless it says that it is HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..terminal import plain


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


Child = Html | str | int

_VOID = {"meta", "input"}  # they have no end tag


def html(*children: Child) -> Html:
    """Markup as it stands, all else as text of which nothing is hidden and nothing obeyed."""
    return Html("".join(c if isinstance(c, Html) else escape(plain(str(c))) for c in children))


def tag(name: str, /, *children: Child, **attributes: Child | None) -> Html:
    """An element. `class_` is the class, `aria_label` is aria-label, None is left out.

    >>> tag("a", "<x>", href="#", class_="y")
    '<a href="#" class="y">&lt;x&gt;</a>'
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(plain(str(value)))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{said}>" if name in _VOID else f"<{name}{said}>{html(*children)}</{name}>")


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Child]], class_: str | None = None) -> Html:
    """A table; the first cell of a row is its header. Numbers stand on the right."""
    head = tag("tr", *(tag("th", title, scope="col") if title else tag("td") for title in heads))
    body = [
        tag("tr", tag("th", first, scope="row"), *(tag("td", c, class_=_numeric(c)) for c in cells))
        for first, *cells in rows
    ]
    grid = tag("table", tag("caption", caption), tag("thead", head), tag("tbody", *body), class_=class_)
    return tag("div", grid, class_="scroll", tabindex="0", role="region", aria_label=caption)


def number(value: float) -> str:
    """1234 -> "1,234"."""
    return f"{value:,}"


def percent(share: float) -> str:
    """0.123 -> "12%"; near the ends a decimal more, so that little is not nothing and most is not all.

    >>> percent(0.123), percent(0.0042), percent(0), percent(0.9996)
    ('12%', '0.4%', '0%', '99.9%')
    """
    return f"{share:.0%}" if 0.01 <= share <= 0.99 or share in {0, 1} else f"{min(share, 0.999):.1%}"


def _numeric(cell: Child) -> str | None:
    return "number" if not isinstance(cell, Html) and str(cell)[:1].isdigit() else None
