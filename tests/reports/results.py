"""Results made by hand: a text and the edits of each stage."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from corpusclean.clean import Result
from corpusclean.text.edit import Edit
from corpusclean.text.ledger import Ledger


def replaced(text: str, old: str, new: str, rule: str = "test/replaced", **facts: object) -> Edit:
    """The edit of the first place where `old` stands."""
    start = text.index(old)
    return Edit(start, start + len(old), new, rule, **facts)  # type: ignore[arg-type]


def result_of(text: str, *stages: Iterable[Edit], held: Iterable[Edit] = ()) -> Result:
    """What the river would give for these stages; `held` in the coordinates of the clean text."""
    from corpusclean.text.ledger import Change

    ledger = Ledger(text)
    for stage in stages:
        ledger.apply(list(stage))
    found = list(held)
    spans = ledger.locate([(edit.start, edit.end) for edit in found])
    return Result(
        text,
        ledger.text,
        tuple(ledger.changes),
        tuple(Change(*span, edit.new, (edit,)) for span, edit in zip(spans, found, strict=True)),
    )


# Everything that a line-based tool could stumble over. \udce9 is a byte that is no UTF-8.
PIECES = [
    "a",
    "b",
    "é",
    " ",
    "\n",
    "\n",
    "\n",
    "\r",
    "\r\n",
    "\x0b",
    "\x0c",
    "\u2028",
    "\udce9",
    "\0",
    "\ufeff",
    "-",
    "+",
]
texts = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)


@st.composite
def results(draw: st.DrawFn) -> Result:
    """A text with up to three stages of edits."""
    text = draw(texts)
    ledger = Ledger(text)
    for _ in range(draw(st.integers(0, 3))):
        edits, at = [], 0
        for gap, length, new in draw(
            st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4), st.lists(st.sampled_from(PIECES), max_size=3)))
        ):
            start = at + gap
            end = min(start + length, len(ledger.text))
            if start > len(ledger.text):
                break
            edits.append(Edit(start, end, "".join(new), "test/random"))
            at = end + 1
        ledger.apply(edits)
    return Result(text, ledger.text, tuple(ledger.changes))
