"""From what the rows found and what the line model says to what goes: remove, hold, keep."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..rules.finders import Finder, Found
from ..rules.table import SURE, PageRule
from ..settings import Settings
from ..text.edit import Edit, settle
from ..text.page import Page
from .lines import Lines, lines_of
from .weighing import UNSURE, against, because, lines_that_go, removal_of, take_blocks

if TYPE_CHECKING:
    from .templates.table import SiteTemplates

SENTENCE_WORDS = 4  # without a line of so many words, or an ended sentence, nothing is left to read


@dataclass(slots=True)
class Verdict:
    """What is to be done with a page, in its coordinates."""

    edits: list[Edit] = field(default_factory=list)
    held: list[Edit] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)


def weigh(edits: Iterable[Edit], held: list[Edit]) -> list[Edit]:
    """The edits of whole-page rules that are sure enough to apply; the others go to `held`."""
    sure = []
    for edit in edits:
        if edit.confidence >= SURE:
            sure.append(edit)
        else:
            held.append(because(edit, UNSURE))
    return sure


def decide(
    page: Page,
    finder: Finder,
    rules: Iterable[PageRule],
    settings: Settings,
    explains: bool = True,
    site_of: Callable[[Iterable[str]], SiteTemplates | None] | None = None,
) -> Verdict:
    """Weigh what speaks for and against each line: rows, templates, the model, zones, whole-page rules; then spans.

    `site_of` gives the templates of the page's site, told the shapes of its lines.
    """
    verdict = Verdict()
    found = _findings(page, finder, settings, verdict.held)
    lines = lines_of(page, found, settings.model, explains)
    if site_of is not None and settings.uses("template/line"):
        _hear(page, lines, site_of)
    page.article = lines.article
    page.find_body(lines.body)
    gone = lines_that_go(page, found, lines, settings, verdict.held)
    take_blocks(page, found, lines, gone)
    if settings.keep:
        _keep(page, gone, finder, verdict.held)
    spans = []
    for rule in rules:
        page.boilerplate = set(gone)
        for edit in weigh(rule.find(page), verdict.held):
            i = page.line_at(edit.start)
            if settings.keep and (keep := finder.keeps(page.looks[i])):
                verdict.held.append(because(edit, f"kept by your row {keep.id}"))
            elif (*page.span(i), "") == (edit.start, edit.end, edit.new):
                gone.setdefault(i, edit)
            else:
                spans.append(edit)
    for i, fs in found.items():
        if i not in gone:
            spans += _spans(page, i, fs, settings, verdict.held)
    if _nothing_left(page, gone):
        verdict.held += [because(edit, "nothing would be left to read") for edit in (*gone.values(), *spans)]
        verdict.flags.append("nothing-left")
    else:
        verdict.edits = settle([*_with_blanks(page, gone), *spans])
    return verdict


def _hear(page: Page, lines: Lines, site_of: Callable[[Iterable[str]], SiteTemplates | None]) -> None:
    """Let the other pages of the site speak."""
    from .templates.evidence import evidence, shapes_on

    shapes = shapes_on(page)
    if site := site_of(shapes.values()):
        page.labels = site.labels
        lines.hear(evidence(page, shapes, site, lines.body))


def _findings(page: Page, finder: Finder, settings: Settings, held: list[Edit]) -> dict[int, Sequence[Found]]:
    """What the rows in use find, by line; a line that the user keeps is left out."""
    found: dict[int, Sequence[Found]] = {}
    choosy = bool(settings.select or settings.ignore)
    for i, hits in finder.read(page):
        used = [f for f in hits if settings.uses(f.rule.id)] if choosy else hits
        if used and (keep := finder.keeps(page.looks[i])):
            held += [because(removal_of(page, i, f), f"kept by your row {keep.id}") for f in used]
        elif used:
            found[i] = used
    return found


def _keep(page: Page, gone: dict[int, Edit], finder: Finder, held: list[Edit]) -> None:
    """Let stand what the user's rows keep."""
    for i in list(gone):
        if keep := finder.keeps(page.looks[i]):
            held.append(because(gone.pop(i), f"kept by your row {keep.id}"))


def _spans(page: Page, i: int, found: Sequence[Found], settings: Settings, held: list[Edit]) -> Iterable[Edit]:
    """Spans inside a line that stays, with the white space that they leave over."""
    at = page.bare_start(i)
    for f in found:
        if f.whole:
            continue
        start, end = _with_spaces(page, i, at + f.start, at + f.end)
        edit = Edit(start, end, "", f.rule.id, 1.0, (f"“{f.said[:80]}”",))
        reason = against(page, i, f, settings)
        if not reason and f.rule.trust == "gated":
            reason = "no second witness"
        if reason:
            held.append(because(edit, reason))
        else:
            yield edit


def _with_spaces(page: Page, i: int, start: int, end: int) -> tuple[int, int]:
    """A span with the spaces on one side of it, so that its removal leaves neither two spaces nor an edge of them."""
    (low, high), text = page.span(i), page.text
    while end < high and text[end] == " " and (start == low or text[start - 1] == " "):
        end += 1
    while end == high and start > low and text[start - 1] == " ":
        start -= 1
    return start, end


def _with_blanks(page: Page, gone: dict[int, Edit]) -> Iterable[Edit]:
    """Whole lines with their terminators, and the blank lines behind them where blank lines stood before them too."""
    looks, starts = page.looks, [*page.starts, len(page.text)]
    loose = -1  # the last line that went with the blank lines behind it
    for i, edit in sorted(gone.items()):
        after = i + 1
        if i == 0 or not looks[i - 1].bare or i - 1 == loose:
            loose = i
            while after < len(looks) and not looks[after].bare:
                after += 1
        yield Edit(edit.start, starts[after], *edit[2:])


def _nothing_left(page: Page, gone: dict[int, Edit]) -> bool:
    """Whether lines go and nothing to read is left."""
    if not gone:
        return False
    looks = page.looks
    return not any(i not in gone and (looks[i].words >= SENTENCE_WORDS or looks[i].ended) for i in page.filled)
