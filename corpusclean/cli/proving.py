"""`rules test`: whether the user's own rows remove and keep what they say, alone and with all other rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..batch.patience import SECONDS, TooSlow, patience
from ..clean import Cleaner
from ..reports.terminal import plain, shortened
from ..rules.table import Rule
from ..settings import Settings

# Honest prose around an example gives it a place: head, body or tail.
BEFORE = "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more."
AFTER = "Engineers spent the rest of the week with the survey, while the council looked for money to build a new one."
WITNESS = ("share/buttons", "Share on Facebook")  # goes wherever it stands: what gated rows need beside them
MARKS = str.maketrans("", "", "⟦⟧")


def proven(settings: Settings) -> tuple[str, bool]:
    """A line for each example, and whether any failed."""
    lines, failed = [], 0
    for rule in settings.rules:
        for example, expected in _examples(rule):
            for name, used in (("alone", _alone(settings, rule)), ("with all rules", _together(settings, rule))):
                said = _outcome(used, rule, example, expected)
                failed += said is not None
                verdict = "ok" if said is None else "FAILED"
                verb = "keeps" if example == expected else "removes"
                lines.append(f"{verdict:<6}  {plain(rule.id)} {verb} '{shortened(example)}', {name}")
                if said is not None:
                    lines.append(f"        {said}")
    lines.append(_summary(settings, failed, bool(lines)))
    return "".join(f"{line}\n" for line in lines), failed > 0


def _summary(settings: Settings, failed: int, proven: bool) -> str:
    if failed or proven:
        return f"{failed} failed" if failed else "all rows do what they say"
    return "your rows have no removes and keeps to prove" if settings.rules else "you have no [[rule]] rows of your own"


def _examples(rule: Rule) -> Iterator[tuple[str, str]]:
    """Each example without its marks, and what must be left of it."""
    for example in rule.removes:
        kept = "".join(part.split("⟧")[-1] for part in example.split("⟦")) if "⟦" in example else ""
        yield example.translate(MARKS), kept
    for example in rule.keeps:
        yield example, example


def _alone(settings: Settings, rule: Rule) -> Settings:
    return replace(settings, select=(rule.id, WITNESS[0]), extend_select=(), ignore=(), rules=(rule,))


def _together(settings: Settings, rule: Rule) -> Settings:
    return replace(settings, extend_select=(*settings.extend_select, rule.id))


def _outcome(settings: Settings, rule: Rule, example: str, expected: str) -> str | None:
    """What is left of the example on a page, if it is not what was expected."""
    try:
        with patience(SECONDS):
            left = Cleaner(settings)(_page(rule, example)).text
    except TooSlow:
        return "its pattern takes too long: it can match the same text in too many ways"
    wanted = _page(rule, expected, witness=False)
    return None if left.split() == wanted.split() else f"left: '{shortened(' '.join(left.split()), 2 * len(wanted))}'"


def _page(rule: Rule, example: str, witness: bool = True) -> str:
    if witness and rule.trust == "gated":
        example = f"{WITNESS[1]}\n\n{example}"
    before = BEFORE if rule.zone in ("any", "body", "tail") else ""
    after = AFTER if rule.zone != "tail" else ""
    return "\n\n".join(part for part in (before, example, after) if part) + "\n"
