"""What the user may set. Defaults < the nearest corpusclean.toml or pyproject [tool.corpusclean] < flags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from .rules.table import Keep, Rule

Strength = Literal["gentle", "normal", "strong"]
STRENGTHS: tuple[Strength, ...] = get_args(Strength)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a document's result may depend on beside the document itself. Frozen and picklable."""

    select: tuple[str, ...] = ()  # kinds or rules to use; none named: all
    extend_select: tuple[str, ...] = ()  # kinds or rules that are only reported by default, to be applied
    ignore: tuple[str, ...] = ()  # kinds or rules not to use
    rules: tuple[Rule, ...] = ()  # the user's own rows
    strength: Strength = "normal"  # how readily the line model takes a line away
    model: str = ""  # a file of weights for it, as bench/train makes them; none: the package's own
    templates: str = ""  # a file of what sites repeat, as `learn` makes it
    keep: tuple[Keep, ...] = ()  # the user's rows of what must stand; they always win
    front_matter: bool = False  # put what was captured before the text of a text file, as YAML

    def uses(self, rule: str) -> bool:
        """Whether findings of a rule ("share/bar" or its kind "share") count at all."""
        return not _named(rule, self.ignore) and (
            not self.select or _named(rule, self.select) or _named(rule, self.extend_select)
        )

    def insists(self, rule: str) -> bool:
        """Whether the user named a rule that is only reported by default."""
        return _named(rule, self.select) or _named(rule, self.extend_select)


def _named(rule: str, names: tuple[str, ...]) -> bool:
    return any(rule == name or rule.startswith(name.rstrip("/") + "/") for name in names)
