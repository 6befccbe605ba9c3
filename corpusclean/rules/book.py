"""All rows of the package, in the order in which they are tried."""

from __future__ import annotations

from . import (
    authorship,
    comments,
    debris,
    legal,
    media,
    menus,
    modelled,
    navigation,
    notices,
    promotion,
    related,
    repeated,
    sharing,
)
from .table import PageRule, Rule

RULES: tuple[Rule, ...] = (
    *legal.RULES,
    *notices.RULES,
    *promotion.RULES,
    *related.RULES,
    *sharing.RULES,
    *comments.RULES,
    *authorship.RULES,
    *media.RULES,
    *navigation.RULES,
    *debris.RULES,
)
PAGE_RULES: tuple[PageRule, ...] = (*menus.MENUS, *repeated.REPEATED)


def rule(id: str) -> Rule | PageRule:
    """The row of that name. Raises KeyError."""
    return all_rules()[id]


def all_rules() -> dict[str, Rule | PageRule]:
    """Every row, repairs and shapes included, by name."""
    from . import repair, shape

    rows: tuple[Rule | PageRule, ...] = (
        *repair.MARKUP,
        *repair.REPAIR,
        *RULES,
        *PAGE_RULES,
        *modelled.LINE_RULES,
        *modelled.TEMPLATE_RULES,
        *shape.SHAPE,
    )
    return {row.id: row for row in rows}
