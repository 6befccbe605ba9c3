"""`rules test`: whether the user's own rows remove and keep what they say, alone and with all other rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..batch.patience import SECONDS, TooSlow, patience
from ..clean import Cleaner
from ..reports.terminal import plain, shortened
from ..rules.table import Keep, Rule
from ..settings import Settings

# Honest prose around an example gives it a place: head, body or tail.
BEFORE = "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more."
AFTER = "Engineers spent the rest of the week with the survey, while the council looked for money to build a new one."
WITNESS = ("share/buttons", "Share on Facebook")  # goes wherever it stands: what gated rows need beside them
MARKS = str.maketrans("", "", "⟦⟧")


def proven(settings: Settings) -> tuple[str, bool]:
    """A line for each example, and whether any failed."""
    lines, failed = [], 0
    rows: list[Rule | Keep] = [*settings.rules, *settings.keep]
    for row in rows:
        for example, expected in _examples(row):
            for name, used in (("alone", _alone(settings, row)), ("with all rules", _together(settings, row))):
                said = _outcome(used, row, example, expected)
                failed += said is not None
                verdict = "ok" if said is None else "FAILED"
                verb = "keeps" if example == expected else "removes"
                lines.append(f"{verdict:<6}  {plain(row.id)} {verb} '{shortened(example)}', {name}")
                if said is not None:
                    lines.append(f"        {said}")
    lines.append(_summary(settings, failed, bool(lines)))
    return "".join(f"{line}\n" for line in lines), failed > 0


def _summary(settings: Settings, failed: int, proven: bool) -> str:
    if failed or proven:
        return f"{failed} failed" if failed else "all rows do what they say"
    none = not settings.rules and not settings.keep
    return "you have no rows of your own" if none else "your rows have no removes and keeps to prove"


def _examples(row: Rule | Keep) -> Iterator[tuple[str, str]]:
    """Each example without its marks, and what must be left of it."""
    for example in row.removes if isinstance(row, Rule) else ():
        kept = "".join(part.split("⟧")[-1] for part in example.split("⟦")) if "⟦" in example else ""
        yield example.translate(MARKS), kept
    for example in row.keeps:
        yield example, example


def _alone(settings: Settings, row: Rule | Keep) -> Settings:
    """Without other rows of the user's; a rule also without the package's, against which a row of what stands is."""
    if isinstance(row, Keep):
        return replace(settings, rules=(), keep=(row,))
    return replace(settings, select=(row.id, WITNESS[0]), extend_select=(), ignore=(), rules=(row,))


def _together(settings: Settings, row: Rule | Keep) -> Settings:
    return replace(settings, extend_select=(*settings.extend_select, row.id)) if isinstance(row, Rule) else settings


def _outcome(settings: Settings, row: Rule | Keep, example: str, expected: str) -> str | None:
    """What is left of the example on a page, if it is not what was expected."""
    try:
        with patience(SECONDS):
            left = Cleaner(settings)(_page(row, example)).text
    except TooSlow:
        return "its pattern takes too long: it can match the same text in too many ways"
    wanted = _page(row, expected, witness=False)
    return None if left.split() == wanted.split() else f"left: '{shortened(' '.join(left.split()), 2 * len(wanted))}'"


def _page(row: Rule | Keep, example: str, witness: bool = True) -> str:
    zone, trust = (row.zone, row.trust) if isinstance(row, Rule) else ("any", "safe")
    if witness and trust == "gated":
        example = f"{WITNESS[1]}\n\n{example}"
    before = BEFORE if zone in ("any", "body", "tail") else ""
    after = AFTER if zone != "tail" else ""
    return "\n\n".join(part for part in (before, example, after) if part) + "\n"
