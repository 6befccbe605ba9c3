"""A result as a person decided it: any subset of its changes applies, and what was held can be made after all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..clean import Result, verify
from ..text.edit import Edit
from ..text.ledger import Change, Ledger
from .decisions import Decision

REFUSED = "you refused it"
ACCEPTED = "you accepted it"
RESTS_ON = "it joins or parts lines beside what you refused"


class Unfit(NamedTuple):
    """A decision that could not be followed, and why."""

    decision: Decision
    why: str

    def __str__(self) -> str:
        return f"{self.decision}: {self.why}"


class Honoured(NamedTuple):
    """What the decisions made of a result."""

    result: Result
    refused: tuple[Change, ...] = ()  # changes that a decision names; they are held now
    unfit: tuple[Unfit, ...] = ()


def honoured(result: Result, decisions: Sequence[Decision]) -> Honoured:
    """The result under these decisions. One about a span outweighs one about a rule; else the last one counts.

    What is refused is held, what is accepted is applied. Nothing else moves, but for changes of line ends that touch
    what was refused. Raises SafetyError when the changes would not lead back.
    """
    if not decisions:
        return Honoured(result)
    ruled, unfit = _ruled(result, decisions)
    size = len(result.changes)
    refused = {i for i, decision in ruled.items() if not decision.accept}
    resting = _resting(result, {i for i in refused if i < size})
    ledger = Ledger(
        result.original, [change for i, change in enumerate(result.changes) if i not in refused and i not in resting]
    )
    wanted = [(result.held[i - size], ruled[i]) for i in sorted(ruled) if i >= size and ruled[i].accept]
    named = tuple(result.changes[i] for i in sorted(refused) if i < size)
    made = _accept(ledger, Ledger(result.original, result.changes), named, wanted, unfit)
    verify(ledger)
    held = [
        _because(finding, REFUSED) if i in refused else finding
        for i, finding in enumerate(result.held, size)
        if finding not in made
    ]
    gone = dict.fromkeys(resting, RESTS_ON) | {i: REFUSED for i in refused if i < size}
    held += [_because(result.changes[i], why) for i, why in sorted(gone.items())]
    decided = replace(result, text=ledger.text, changes=tuple(ledger.changes), held=tuple(held))
    return Honoured(decided, named, tuple(unfit))


def _ruled(result: Result, decisions: Sequence[Decision]) -> tuple[dict[int, Decision], list[Unfit]]:
    """The decision on each finding (changes, then held ones, numbered through), and those that find nothing."""
    by_rule: defaultdict[str, list[int]] = defaultdict(list)
    by_span: defaultdict[tuple[str, tuple[int, int]], list[int]] = defaultdict(list)
    for i, finding in enumerate((*result.changes, *result.held)):
        by_rule[finding.rule].append(i)
        by_span[finding.rule, (finding.start, finding.end)].append(i)
    ruled: dict[int, Decision] = {}
    unfit = []
    for decision in sorted(decisions, key=lambda d: d.span is not None):
        rule, span = decision.rule, decision.span
        found = by_span.get((rule, span), ()) if span else by_rule.get(rule, ())
        ruled.update(dict.fromkeys(found, decision))
        if not found:
            unfit.append(Unfit(decision, f"{rule} finds nothing {'there' if span else 'in this document'} any more"))
    return ruled, unfit


def _resting(result: Result, refused: set[int]) -> set[int]:
    """The changes of line ends in a run of touching changes of which one is refused.

    Where an advertisement stood in a sentence, its lines were joined once it was gone: "the\\nSale now on\\nriver".
    With the advertisement back they must part again, or it would be glued to the words before it.
    """
    resting: set[int] = set()
    for run in _touching(result.changes):
        if not refused.isdisjoint(run):
            resting.update(i for i in run if i not in refused and _moves_line_ends(result, result.changes[i]))
    return resting


def _touching(changes: Sequence[Change]) -> Iterator[range]:
    """Runs of changes without a character between them."""
    first = 0
    for i in range(1, len(changes) + 1):
        if i == len(changes) or changes[i - 1].end < changes[i].start:
            yield range(first, i)
            first = i


def _moves_line_ends(result: Result, change: Change) -> bool:
    return change.rule.startswith("shape/") and any(
        end in side for side in (change.new, result.original[change.start : change.end]) for end in "\n\r"
    )


def _accept(
    ledger: Ledger,
    shown: Ledger,
    refused: Sequence[Change],
    wanted: Iterable[tuple[Change, Decision]],
    unfit: list[Unfit],
) -> set[Change]:
    """Apply held findings to the ledger, as far as none overlaps another or cuts a change; those that are made now.

    `shown` is what their rules saw: where a finding covers less than its span of the original, it was half of a change.
    """
    made: set[Change] = set()
    edits: list[Edit] = []
    findings = sorted(wanted, key=lambda pair: (pair[0].start, -pair[0].end))
    spans = [(finding.start, finding.end) for finding, _ in findings]
    for (finding, decision), span, seen in zip(findings, ledger.place(spans), shown.place(spans), strict=True):
        edit = finding.causes[-1]
        if edits and span == edits[-1][:2] and finding.new == edits[-1].new:
            made.add(finding)  # two rules found the same
        elif _overlaps(finding, refused):
            unfit.append(Unfit(decision, "it overlaps a change that you refused"))
        elif span is None or seen is None or seen[1] - seen[0] != edit.end - edit.start:
            unfit.append(Unfit(decision, "it overlaps a change that is made; refuse that one as well"))
        elif edits and (span[0] < edits[-1].end or span == edits[-1][:2]):
            unfit.append(Unfit(decision, "it overlaps another finding that you accepted"))
        else:
            made.add(finding)
            evidence = (*edit.evidence, ACCEPTED)
            edits.append(Edit(*span, finding.new, edit.rule, edit.confidence, evidence))
    standing = [span for span in ledger.place((c.start, c.end) for c in refused) if span]
    ledger.apply(_with_blanks(ledger.text, edits, standing))
    return made


def _overlaps(finding: Change, changes: Sequence[Change]) -> bool:
    """Whether a finding has characters in common with one of the changes."""
    after = bisect_right(changes, finding.start, key=lambda change: change.end)
    return after < len(changes) and changes[after].start < finding.end


def _with_blanks(text: str, edits: Sequence[Edit], standing: Sequence[tuple[int, int]]) -> list[Edit]:
    """The edits; those that take whole lines away take their ends along, and a blank line where two would be left.

    What stands because it was refused, in sorted spans, is not touched.
    """
    widened: list[Edit] = []
    loose = False  # whether a blank line, or nothing, stands before the next edit
    for n, edit in enumerate(edits):
        start, end = edit.start, edit.end
        if edit.new or not _are_lines(text, start, end):
            widened.append(edit)
            continue
        room = edits[n + 1].start if n + 1 < len(edits) else len(text)
        after = bisect_left(standing, (end, end))
        room = min(room, standing[after][0]) if after < len(standing) else room
        if not (widened and widened[-1].end == start and loose):
            loose = start == 0 or text.endswith("\n\n", 0, start)
        end = min(end + 1, room)
        while loose and end < room and text[end] == "\n":
            end += 1
        widened.append(edit._replace(start=start, end=end))
    if widened and widened[-1].end == len(text):
        _take_blanks_above(text, widened, standing)
    return widened


def _take_blanks_above(text: str, edits: list[Edit], standing: Sequence[tuple[int, int]]) -> None:
    """Where nothing follows what goes, let the blank line above it go with it."""
    first = len(edits) - 1
    while first and edits[first - 1].end == edits[first].start:
        first -= 1
    start, before = edits[first].start, edits[first - 1].end if first else 0
    above = bisect_right(standing, (start, start))
    before = max(before, standing[above - 1][1]) if above else before
    while text.endswith("\n\n", before, start):
        start -= 1
    edits[first] = edits[first]._replace(start=start)


def _are_lines(text: str, start: int, end: int) -> bool:
    return start < end and (not start or text[start - 1] == "\n") and (end == len(text) or text[end] == "\n")


def _because(finding: Change, why: str) -> Change:
    last = finding.causes[-1]
    return finding._replace(causes=(*finding.causes[:-1], last._replace(evidence=(*last.evidence, why))))
