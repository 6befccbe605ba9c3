"""Pages around an example: where a rule must find it, with honest prose before and after."""

from __future__ import annotations

from corpusclean.rules.table import Rule

BEFORE = "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more."
AFTER = "Engineers spent the rest of the week with the survey, while the council looked for money to build a new one."
BOILERPLATE = "Share on Facebook"  # goes wherever it stands: the second witness of gated rules
MARKS = str.maketrans("", "", "⟦⟧")


def before(example: str) -> str:
    """The example as scrapers leave it."""
    return example.translate(MARKS)


def after(example: str) -> str:
    """What must stand of it: nothing, or what lies outside the marks."""
    if "⟦" not in example:
        return ""
    kept = [part.split("⟧")[-1] for part in example.split("⟦")]
    return "".join(kept)


def around(rule: Rule, text: str) -> str:
    """A page with the text in the rule's zone; for a gated rule beside a line that goes anyway."""
    if rule.trust == "gated":
        text = f"{BOILERPLATE}\n\n{text}"
    before, after = [BEFORE, AFTER] if rule.zone in ("any", "body") else ["", AFTER]
    if rule.zone == "tail":
        before, after = BEFORE, ""
    return "\n\n".join(part for part in (before, text, after) if part) + "\n"


def squeezed(text: str) -> str:
    """Without what is a question of shape."""
    return " ".join(text.split())
