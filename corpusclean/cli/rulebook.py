"""Rules as text: the list, a page, and the outcome of testing the user's own rows."""

from __future__ import annotations

from ..configuration import nearest
from ..errors import UsageError
from ..reports.explain import explain_rule
from ..reports.terminal import plain
from ..rules.book import all_rules
from ..rules.table import PageRule, Rule
from ..settings import Settings


def known(settings: Settings) -> dict[str, Rule | PageRule]:
    """All rules, the user's own among them, by id."""
    return {**all_rules(), **{rule.id: rule for rule in settings.rules}}


def listed(settings: Settings) -> str:
    """One line a rule: id, zone, trust, what it finds."""
    rows = [("rule", "zone", "trust", "finds")]
    for id, rule in sorted(known(settings).items()):
        zone, trust = (
            (rule.zone, rule.trust) if isinstance(rule, Rule) else ("page", "safe" if rule.default else "shown")
        )
        rows.append((id, zone, trust, rule.finds))
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    return "".join(
        "  ".join([*(plain(cell).ljust(width) for cell, width in zip(row, widths, strict=False)), plain(row[3])]) + "\n"
        for row in rows
    )


def page(settings: Settings, id: str) -> str:
    """The page of a rule, or of every rule of a kind. Raises UsageError."""
    rules = known(settings)
    found = [rule for name, rule in sorted(rules.items()) if name == id or name.startswith(id.rstrip("/") + "/")]
    if not found:
        kinds = {name.split("/")[0] for name in rules}
        raise UsageError(
            f"no rule or kind is called {id!r}{nearest(id, {*rules, *kinds})}; `corpusclean rules` lists all"
        )
    return "\n".join(explain_rule(rule) for rule in found)


def described(settings: Settings, id: str) -> tuple[str, str]:
    """What a rule finds, and why that goes. Raises KeyError."""
    rule = known(settings)[id]
    return rule.finds, rule.why
