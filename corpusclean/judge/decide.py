"""From what the rows found to what goes: remove, hold, keep. The line model will speak here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..rules.finders import Finder, Found
from ..rules.table import SURE, PageRule
from ..settings import Settings
from ..text.edit import Edit, settle
from ..text.page import Page

LABEL_WORDS = 6  # a label after a block's headline has no more words, and no end of sentence
TEASER_WORDS = 30  # a headline or a standfirst of another article
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
            held.append(_because(edit, "not sure enough to apply"))
    return sure


def decide(page: Page, finder: Finder, rules: Iterable[PageRule], settings: Settings) -> Verdict:
    """Weigh all findings of a page: lines, what their blocks take along, runs and repeats, doubtful lines, spans."""
    verdict = Verdict()
    found = _findings(page, finder, settings, verdict.held)
    page.find_body({i for i, fs in found.items() if fs[0].whole and fs[0].rule.trust != "shown"})
    whole = {i: _best(page, i, fs, settings) for i, fs in found.items() if fs[0].whole}
    gone = _lines(page, whole, settings, verdict.held)
    _blocks(page, whole, gone)
    pending = _pending(page, whole, gone, settings)
    _doubtful(page, pending, gone)
    spans = []
    for rule in rules:
        page.boilerplate = set(gone)
        for edit in weigh(rule.find(page), verdict.held):
            i = page.line_at(edit.start)
            if (*page.span(i), "") == (edit.start, edit.end, edit.new):
                gone.setdefault(i, edit)
            else:
                spans.append(edit)
    _doubtful(page, pending, gone)
    verdict.held += [_because(_removal(page, i, f), ALONE) for i, f in pending.items()]
    for i, fs in found.items():
        if i not in gone:
            spans += _spans(page, i, fs, settings, verdict.held)
    if _nothing_left(page, gone):
        verdict.held += [_because(edit, "nothing would be left to read") for edit in (*gone.values(), *spans)]
        verdict.flags.append("nothing-left")
    else:
        verdict.edits = settle([*_with_blanks(page, gone), *spans])
    return verdict


def _findings(page: Page, finder: Finder, settings: Settings, held: list[Edit]) -> dict[int, Sequence[Found]]:
    """What the rows in use find, by line; a line that the user keeps is left out."""
    found: dict[int, Sequence[Found]] = {}
    choosy = bool(settings.select or settings.ignore)
    for i, hits in finder.read(page):
        used = [f for f in hits if settings.uses(f.rule.id)] if choosy else hits
        if used and (keep := finder.keeps(page.looks[i])):
            held += [_because(_removal(page, i, f), f"kept by your row {keep.id}") for f in used]
        elif used:
            found[i] = used
    return found


def _best(page: Page, i: int, found: Sequence[Found], settings: Settings) -> Found:
    """Of the findings of a whole line the first that may be applied where it stands; else the first."""
    whole = [f for f in found if f.whole]
    return whole[0] if len(whole) == 1 else next((f for f in whole if not _against(page, i, f, settings)), whole[0])


def _lines(page: Page, whole: dict[int, Found], settings: Settings, held: list[Edit]) -> dict[int, Edit]:
    """The lines that go for what they are."""
    gone: dict[int, Edit] = {}
    for i, f in whole.items():
        edit = _removal(page, i, f)
        if reason := _against(page, i, f, settings):
            held.append(_because(edit, reason))
        elif f.rule.trust != "gated":
            gone[i] = edit
    return gone


def _against(page: Page, i: int, f: Found, settings: Settings) -> str:
    """Why a finding cannot be applied, in words; empty when nothing speaks against it."""
    if f.rule.zone != "any":
        zone = page.zone(i)
        if not (f.rule.zone == zone or (f.rule.zone == "edges" and zone != "body")):
            return f"stands in the {zone}; it goes only from the {f.rule.zone.replace('edges', 'head or tail')}"
    if f.rule.trust == "shown" and not settings.insists(f.rule.id):
        return SHOWN
    return ""


ALONE = "no second witness: no line beside it goes"
SHOWN = "only reported by default; select it to have it removed"


def _blocks(page: Page, whole: dict[int, Found], gone: dict[int, Edit]) -> None:
    """What a headline takes along below the body. Elsewhere the next line may be the article's own."""
    for i in sorted(gone):
        if whole[i].rule.block != "line" and page.zone(i) == "tail":
            for j in _block(page, i, whole[i].rule.block):
                gone.setdefault(j, page.removal(j, whole[i].rule.id, f"follows “{page.bare[i][:60]}”"))


def _block(page: Page, start: int, block: str) -> Iterable[int]:
    """The lines after a headline that belong to it: as long as they are labels, teasers, or anything but prose."""
    most = {"labels": LABEL_WORDS, "teasers": TEASER_WORDS}.get(block)
    for i in page.filled[bisect_right(page.filled, start) :]:
        look = page.looks[i]
        if look.prose or (most and (look.words > most or look.ended)):
            return
        yield i


def _pending(page: Page, whole: dict[int, Found], gone: dict[int, Edit], settings: Settings) -> dict[int, Found]:
    """The lines of gated rows, where nothing but the second witness is missing."""
    gated = {i: f for i, f in whole.items() if f.rule.trust == "gated" and i not in gone}
    return {i: f for i, f in gated.items() if not _against(page, i, f, settings)}


def _doubtful(page: Page, pending: dict[int, Found], gone: dict[int, Edit]) -> None:
    """Move pending lines to those that go when a neighbour goes, one after the other."""
    moved = True
    while moved:
        moved = False
        for i in [i for i in pending if any(n in gone for n in page.neighbours(i))]:
            gone[i] = _because(_removal(page, i, pending.pop(i)), "beside a line that goes")
            moved = True


def _spans(page: Page, i: int, found: Sequence[Found], settings: Settings, held: list[Edit]) -> Iterable[Edit]:
    """Spans inside a line that stays, with the white space that they leave over."""
    at = page.bare_start(i)
    for f in found:
        if f.whole:
            continue
        start, end = _with_spaces(page, i, at + f.start, at + f.end)
        edit = Edit(start, end, "", f.rule.id, 1.0, (f"“{f.said[:80]}”",), f.fields)
        reason = _against(page, i, f, settings)
        if not reason and f.rule.trust == "gated":
            reason = "no second witness"
        if reason:
            held.append(_because(edit, reason))
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


def _removal(page: Page, i: int, f: Found) -> Edit:
    return page.removal(i, f.rule.id, f"“{f.said[:80]}”", f.fields)


def _because(edit: Edit, reason: str) -> Edit:
    """An edit with one more reason. What is held is not captured, unless it is held only because it is shown."""
    fields = edit.fields if reason in (SHOWN, "beside a line that goes") else ()
    return edit._replace(evidence=(*edit.evidence, reason), fields=fields)


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
        yield edit._replace(end=starts[after])


def _nothing_left(page: Page, gone: dict[int, Edit]) -> bool:
    """Whether lines go and nothing to read is left."""
    if not gone:
        return False
    looks = page.looks
    return not any(i not in gone and (looks[i].words >= SENTENCE_WORDS or looks[i].ended) for i in page.filled)
