"""A result as a person decided it: any subset of its changes applies, and what was held can be made after all."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..clean import Cleaner, Result, edit_of, verify
from ..rules.repair import MARKUP, REPAIR
from ..rules.shape import SHAPE
from ..rules.table import Keep
from ..settings import Settings
from ..text.edit import Edit
from ..text.ledger import Change, Ledger
from .decisions import Decision

REFUSED = "you refused it"
ACCEPTED = "you accepted it"

_MENDING = {rule.id for rule in (*MARKUP, *REPAIR, *SHAPE)}
_EVERYTHING = Keep("keep/everything", line=r"[\s\S]*")


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


def mender(settings: Settings) -> Cleaner:
    """A cleaner that takes nothing away: it mends, and brings into the normal form."""
    return Cleaner(replace(settings, keep=(_EVERYTHING,), front_matter=False))


def mends(change: Change) -> bool:
    """Whether a change only repairs or shapes what stands."""
    return all(cause.rule in _MENDING for cause in change.causes)


def honoured(result: Result, decisions: Sequence[Decision], mend: Callable[[str], Result]) -> Honoured:
    """The result under these decisions. One about a span outweighs one about a rule; else the last one counts.

    What is refused is held, what is accepted is applied, and where that leaves a text that is not in the normal form
    `mend` brings it there, but for repairs that were refused. Raises SafetyError when the changes would not lead back.
    """
    if not decisions:
        return Honoured(result)
    changes, size = result.changes, len(result.changes)
    ruled, unfit = _ruled(result, decisions)
    refused = {i for i, decision in ruled.items() if not decision.accept}
    named = tuple(changes[i] for i in sorted(refused) if i < size)
    apart = _moved_line_ends(result, {i for i in refused if i < size})
    ledger = Ledger(result.original, [c for i, c in enumerate(changes) if i not in refused and i not in apart])
    wanted = [(result.held[i - size], ruled[i]) for i in sorted(ruled) if i >= size and ruled[i].accept]
    made = _accept(ledger, Ledger(result.original, changes), named, wanted, unfit)
    _mend(ledger, [change for change in named if mends(change)], mend)
    verify(ledger)
    held = [
        _because(finding, REFUSED) if i in refused else finding
        for i, finding in enumerate(result.held, size)
        if finding not in made
    ]
    held += [_because(change, REFUSED) for change in named]
    decided = replace(result, text=ledger.text, changes=tuple(ledger.changes), held=tuple(held))
    return Honoured(decided, named, tuple(unfit))


def _ruled(result: Result, decisions: Sequence[Decision]) -> tuple[dict[int, Decision], list[Unfit]]:
    """The decision on each finding (changes, then held ones, numbered through), and those that find nothing."""
    by_rule: defaultdict[str, list[int]] = defaultdict(list)
    by_span: defaultdict[tuple[str, tuple[int, int]], list[int]] = defaultdict(list)
    for i, finding in enumerate((*result.changes, *result.held)):
        by_rule[finding.rule].append(i)
        by_span[finding.rule, (finding.start, finding.end)].append(i)
    size = len(result.changes)
    ruled: dict[int, Decision] = {}
    unfit = []
    for decision in sorted(decisions, key=lambda d: d.span is not None):
        rule, span = decision.rule, decision.span
        found = by_span.get((rule, span), ()) if span else by_rule.get(rule, ())
        if span and not found and not decision.accept:  # a row of the user's keeps it by now
            found = [i for i in by_rule.get(rule, ()) if i >= size and _within(result.held[i - size], span)]
        ruled.update(dict.fromkeys(found, decision))
        if not found:
            unfit.append(Unfit(decision, f"{rule} finds nothing {'there' if span else 'in this document'} any more"))
    return ruled, unfit


def _within(finding: Change, span: tuple[int, int]) -> bool:
    return span[0] <= finding.start and finding.end <= span[1]


def _moved_line_ends(result: Result, refused: set[int]) -> set[int]:
    """The changes of line ends in a run of touching changes of which one is refused.

    Where an advertisement stood in a sentence, its lines were joined once it was gone: "the\\nSale now on\\nriver".
    With the advertisement back they must part again, or it would be glued to the words before it.
    """
    moved: set[int] = set()
    for run in _touching(result.changes):
        if not refused.isdisjoint(run):
            moved.update(i for i in run if i not in refused and _moves_line_ends(result, result.changes[i]))
    return moved


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
        elif _overlaps(finding.start, finding.end, refused):
            unfit.append(Unfit(decision, "it overlaps a change that you refused"))
        elif span is None or seen is None or seen[1] - seen[0] != edit.end - edit.start:
            unfit.append(Unfit(decision, "it overlaps a change that is made; refuse that one as well"))
        elif edits and (span[0] < edits[-1].end or span == edits[-1][:2]):
            unfit.append(Unfit(decision, "it overlaps another finding that you accepted"))
        else:
            made.add(finding)
            evidence = (*edit.evidence, ACCEPTED)
            edits.append(Edit(*span, finding.new, edit.rule, edit.confidence, evidence))
    room = [*(edit.start for edit in edits[1:]), len(ledger.text)]
    ledger.apply([_with_end(ledger.text, edit, most) for edit, most in zip(edits, room, strict=False)])
    return made


def _overlaps(start: int, end: int, changes: Sequence[Change]) -> bool:
    """Whether a span has characters in common with one of the changes, or holds an insertion inside."""
    after = bisect_right(changes, start, key=lambda change: change.end)
    return after < len(changes) and changes[after].start < end


def _with_end(text: str, edit: Edit, most: int) -> Edit:
    """The edit; if it takes whole lines away, with the end of the last one. It reaches up to `most`."""
    start, end = edit.start, edit.end
    whole = start < end and (not start or text[start - 1] == "\n") and text[end : end + 1] == "\n"
    return edit._replace(end=min(end + 1, most)) if whole and not edit.new else edit


def _mend(ledger: Ledger, refused: Sequence[Change], mend: Callable[[str], Result]) -> None:
    """Bring the text into its normal form, where no refused repair stands."""
    standing = [(change.start, change.end) for change in refused]
    spans = [Change(*span, "", ()) for span in ledger.place(standing) if span]
    edits = [edit_of(change) for change in mend(ledger.text).changes]
    ledger.apply([edit for edit in edits if not _touches(edit.start, edit.end, spans)])


def _touches(start: int, end: int, spans: Sequence[Change]) -> bool:
    after = bisect_right(spans, start, key=lambda span: span.end + 1)
    return after < len(spans) and spans[after].start <= end


def _because(finding: Change, why: str) -> Change:
    last = finding.causes[-1]
    return finding._replace(causes=(*finding.causes[:-1], last._replace(evidence=(*last.evidence, why))))
