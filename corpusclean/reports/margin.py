"""What becomes of each line of an article, for the margin beside it. All of it is safe for a terminal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import Literal, NamedTuple

from ..clean import Result
from ..text.ledger import Change
from ..text.lines import Line, LineNumbers, lines
from .explain import in_words, lines_of
from .terminal import plain

Verdict = Literal["keep", "removed", "joined", "repaired", "held"]
Mark = Literal["", "-", "+"]
Runs = list[tuple[Mark, str]]


class Row(NamedTuple):
    """A line of the original."""

    number: int  # from 1
    verdict: Verdict  # joined: it goes on where the line before it ended
    kind: str  # of what was removed
    runs: Runs  # what stands, went ("-") and came ("+"); a line end only where it changes
    notes: list[str]  # the findings that begin here, a line each


def rows(result: Result) -> Iterator[Row]:
    """All lines, in order. Linear in lines, changes and held findings."""
    notes, held = _notes(result), _held_lines(result)
    joins = _Joins()
    for number, (line, beyond, changes) in enumerate(_with_changes(result), 1):
        here = _Here(result.original, line, beyond, changes)
        runs = here.runs()
        joined = joins.take(runs)
        if here.removed(runs):
            yield Row(number, "removed", here.kind(), [("-", line.text)], notes.get(number, []))
            continue
        changed = any(mark for mark, _ in runs)
        verdict: Verdict = "joined" if joined else "repaired" if changed else "held" if held[number] else "keep"
        yield Row(number, verdict, "", [run for run in runs if run[1]], notes.get(number, []))


def _with_changes(result: Result) -> Iterator[tuple[Line, int, list[Change]]]:
    """Each line, where the next one starts, and the changes that touch it. No line behind the last line end."""
    found, changes, first = lines(result.original), result.changes, 0
    size = len(result.original)
    if len(found) > 1 and found[-1].start == size and not (changes and changes[-1].start == size):
        found.pop()
    for line, after in zip(found, [*found[1:], None], strict=True):
        beyond = after.start if after else size
        while first < len(changes) and changes[first].end <= line.start and changes[first].start < line.start:
            first += 1
        last = first
        while last < len(changes) and (changes[last].start < beyond or after is None):
            last += 1
        yield line, beyond, list(changes[first:last])


class _Here(NamedTuple):
    """A line and the changes that touch it."""

    original: str
    line: Line
    beyond: int  # where the next line starts
    changes: list[Change]

    def runs(self) -> Runs:
        """What stands, went and came, in order; at the end the line end, if it stands. Some may be empty."""
        found: Runs = []
        at = self.line.start
        for change in self.changes:
            low, high = max(change.start, at), min(change.end, self.beyond)
            found.append(("", self.original[at:low]))
            found.append(("-", self.original[low:high]))
            if change.start >= self.line.start:
                found.append(("+", change.new))
            at = max(at, high)
        return [run for run in found if run[1]] + [("", self.original[at : self.beyond])]

    def removed(self, runs: Runs) -> bool:
        """Whether nothing of the line is left, and nothing stands in its place."""
        left = "".join(text for mark, text in runs if mark != "-")
        return self.line.start < self.beyond and not left.strip() and (bool(self.line.text.strip()) or not left)

    def kind(self) -> str:
        """Of the change that takes most of it."""
        most = max(self.changes, key=lambda change: min(change.end, self.beyond) - max(change.start, self.line.start))
        return plain(most.rule.partition("/")[0])


class _Joins:
    """Counts the line ends of the clean text, to see which lines have become one."""

    def __init__(self) -> None:
        self._ends = 0  # so far
        self._latest = -1  # as many stood before the latest word

    def take(self, runs: Runs) -> bool:
        """Whether the words of these runs go on in a line that has words already."""
        text = "".join(text for mark, text in runs if mark != "-")
        words = text.strip()
        before = len(text) - len(text.lstrip())
        first = self._ends + text.count("\n", 0, before)
        joined = bool(words) and first == self._latest
        if words:
            self._latest = first + words.count("\n")
        self._ends += text.count("\n")
        return joined


def _held_lines(result: Result) -> list[int]:
    """For each line, from 1, in how many held findings it lies."""
    line_of = LineNumbers(result.original)
    steps = [0] * (line_of(len(result.original)) + 2)
    for finding in result.held:
        touched = lines_of(finding, line_of)
        steps[touched[0]] += 1
        steps[touched[-1] + 1] -= 1
    return list(accumulate(steps))


def _notes(result: Result) -> dict[int, list[str]]:
    """The findings in words, by the line in which they begin."""
    line_of = LineNumbers(result.original)
    found: defaultdict[int, list[str]] = defaultdict(list)
    findings = chain(((change, False) for change in result.changes), ((change, True) for change in result.held))
    for change, held in sorted(findings, key=lambda finding: (*finding[0][:2], finding[1])):
        old = result.original[change.start : change.end]
        blank = len(old) - len(old.lstrip()) if old.strip() else 0
        touched = lines_of(change._replace(start=change.start + blank), line_of)
        found[touched[0]].append(_note(change, held, result.original, touched))
    return found


def _whole_line(change: Change, original: str) -> str:
    """The words of a change that takes whole lines away; else nothing."""
    start, end = change.start, change.end
    begins = start == 0 or original[start - 1] in "\r\n"
    ends = end == len(original) or original[end] in "\r\n" or original[end - 1] in "\r\n"
    return original[start:end].strip() if begins and ends and not change.new else ""


def _note(change: Change, held: bool, original: str, touched: Sequence[int]) -> str:
    """rule confidence: what was done, and what spoke for it."""
    *before, cause = change.causes
    line = _whole_line(change, original)
    said = [] if line and not held else [in_words(change, original)]
    said += [plain(words) for words in cause.evidence if held or words != f"“{line}”"]  # it stands above
    if held and not cause.evidence:
        said.append("its rule only reports")
    if before:
        said.append(f"after {', '.join(plain(earlier.rule) for earlier in before)}")
    if len(touched) > 1:
        said.append(f"lines {touched[0]} to {touched[-1]}")
    words = f": {'; '.join(said)}" if said else ""
    return f"{'held: ' if held else ''}{plain(change.rule)} {change.confidence:.2f}{words}"
