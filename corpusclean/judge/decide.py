"""From what the rows found and what the line model says to what goes: remove, hold, keep."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..rules.finders import Finder, Found
from ..rules.table import SURE, PageRule
from ..settings import Settings, Strength
from ..text.edit import Edit, settle
from ..text.page import Page
from .lines import UNKNOWN, Lines, lines_of

# Log-odds of being article, below which a line goes that no row names: on a page that is clean as far as one can see,
# and on a page as scrapers leave it. Chosen by cross-validation by site; lines.md has the figures.
TAKES = {"gentle": (-6.0, -4.0), "normal": (-3.5, 0.0), "strong": (-2.5, 1.0)}
CERTAIN = -3.0  # a line below it is boilerplate beyond doubt
SCRAPED = 0.12  # the share of such lines from which on a page is one that scrapers left; of articles 98% have fewer
HOLDS = 0.5  # so much above the higher bar a line is held: reported, not applied
NAMED = 1.5  # so much above its bar a line goes that a row names, but not surely
PROSE = 1.5  # so much below its bar must a paragraph be that stands near one that stays
NEAR = 2  # lines with text from one to the other: an advertisement, a picture
HEADLINE = -3.0  # above it an unnamed line may be the headline of a page that has no other
HEADLINE_WORDS = 3  # of a headline; fewer are a label
HEADLINE_LINES = 12  # with text, from a headline to the first paragraph: byline, dates, a share bar, a picture
VETO = 4.0  # above it a line stays whatever row names it

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
            held.append(_because(edit, UNSURE))
    return sure


def decide(page: Page, finder: Finder, rules: Iterable[PageRule], settings: Settings) -> Verdict:
    """Weigh what speaks for and against each line: rows, the line model, zones, whole-page rules; then spans."""
    verdict = Verdict()
    found = _findings(page, finder, settings, verdict.held)
    lines = lines_of(page, found, settings.model)
    page.find_body(lines.body)
    gone = _lines(page, found, lines, settings, verdict.held)
    _blocks(page, found, lines, gone)
    if settings.keep:
        _keep(page, gone, finder, verdict.held)
    spans = []
    for rule in rules:
        page.boilerplate = set(gone)
        for edit in weigh(rule.find(page), verdict.held):
            i = page.line_at(edit.start)
            if (*page.span(i), "") == (edit.start, edit.end, edit.new):
                gone.setdefault(i, edit)
            else:
                spans.append(edit)
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


def _best(page: Page, i: int, found: Sequence[Found], settings: Settings) -> Found | None:
    """Of the findings of a whole line the first that may be applied where it stands; else the first, if any."""
    if not found[0].whole:
        return None
    if len(found) == 1:
        return found[0]
    whole = [f for f in found if f.whole]
    return next((f for f in whole if not _against(page, i, f, settings)), whole[0])


def _lines(
    page: Page, found: Mapping[int, Sequence[Found]], lines: Lines, settings: Settings, held: list[Edit]
) -> dict[int, Edit]:
    """The lines that go: named by a row, or by the model alone."""
    gone: dict[int, Edit] = {}
    weak: dict[int, Edit] = {}  # those that go only beside another one
    takes, doubts = _bars(lines, settings.strength)
    before, since = -1, NEAR  # the last line that stays, and how many lines ago it was
    for i, article in lines.article.items():
        look, reason = page.looks[i], ""
        if f := _best(page, i, found[i], settings) if i in found else None:
            edit, reason = _removal(page, i, f), _against(page, i, f, settings)
            gated = f.rule.trust == "gated"
            if not reason and article < (takes + NAMED if gated else VETO):
                gone[i] = edit
            elif (not reason and gated and article <= UNKNOWN) or (reason != SHOWN and article < takes):
                weak[i] = _because(edit, *lines.why(i))
            else:
                held.append(_because(edit, reason or (ALONE if gated else DOUBTED)))
        elif article < doubts and settings.uses(rule := f"{lines.kind(i)}/line"):
            edit = Edit(*page.span(i), "", rule, lines.confidence(i), lines.why(i))
            if article >= (takes - PROSE if look.prose and since < NEAR else takes):
                held.append(_because(edit, UNSURE))
            elif before >= 0 and _goes_on(page, before, i):
                held.append(_because(edit, "the sentence before it goes on in it"))
            elif look.bare[0].isalnum() or any(map(str.isalnum, look.bare)):
                gone[i] = edit
            elif article < CERTAIN:
                weak[i] = edit
        stays = i not in gone and i not in weak
        before, since = (i, 0) if stays else (before, since + 1)
    _beside(page, weak, gone)
    held += [_because(edit, ALONE) for edit in weak.values()]
    _headline(page, lines, gone, held)
    return gone


def _goes_on(page: Page, before: int, i: int) -> bool:
    """Whether a line carries on the sentence of the line before it, as in hard-wrapped or parted text."""
    looks = page.looks
    open_ended = looks[before].words >= SENTENCE_WORDS and not looks[before].ended
    return open_ended and looks[i].bare[:1].islower()


def _beside(page: Page, weak: dict[int, Edit], gone: dict[int, Edit]) -> None:
    """Move lines to those that go when a neighbour goes, one after the other."""
    moved = True
    while moved:
        moved = False
        for i in [i for i in weak if any(n in gone for n in page.neighbours(i))]:
            gone[i] = _because(weak.pop(i), "beside a line that goes")
            moved = True


def _headline(page: Page, lines: Lines, gone: dict[int, Edit], held: list[Edit]) -> None:
    """Let the headline stand, where the model alone would take every line that may be it."""
    first = next((n for n, i in enumerate(page.filled) if i not in gone and page.looks[i].prose), 0)
    above = page.filled[max(0, first - HEADLINE_LINES) : first]
    titles = [i for i in above if page.looks[i].words >= HEADLINE_WORDS and page.folded[i]]
    if all(i in gone for i in titles):
        alone = [i for i in titles if gone[i].rule.endswith("/line") and lines.article[i] > HEADLINE]
        if alone:
            best = max(alone, key=lambda i: (lines.article[i], i))
            held.append(_because(gone.pop(best), "it may be the headline"))


def _bars(lines: Lines, strength: Strength) -> tuple[float, float]:
    """Below which log-odds lines of this page go, and below which they are held."""
    clean, scraped = TAKES[strength]
    certain = sum(article < CERTAIN for article in lines.article.values()) - 1  # one may be a mistake
    share = min(1.0, certain / (SCRAPED * len(lines.article))) if certain > 0 else 0.0
    return round(clean + (scraped - clean) * share, 3), scraped + HOLDS


def _keep(page: Page, gone: dict[int, Edit], finder: Finder, held: list[Edit]) -> None:
    """Let stand what the user's rows keep."""
    for i in list(gone):
        if keep := finder.keeps(page.looks[i]):
            held.append(_because(gone.pop(i), f"kept by your row {keep.id}"))


def _against(page: Page, i: int, f: Found, settings: Settings) -> str:
    """Why a finding cannot be applied, in words; empty when nothing speaks against it."""
    if f.rule.zone != "any":
        zone = page.zone(i)
        if not (f.rule.zone == zone or (f.rule.zone == "edges" and zone != "body")):
            return f"stands in the {zone}; it goes only from the {f.rule.zone.replace('edges', 'head or tail')}"
    if f.rule.trust == "shown" and not settings.insists(f.rule.id):
        return SHOWN
    return ""


SHOWN = "only reported by default; select it to have it removed"
DOUBTED = "the line model is sure that it is article"
UNSURE = "not sure enough to apply"
ALONE = "no second witness: the line model is not sure, and no line beside it goes"


def _blocks(page: Page, found: Mapping[int, Sequence[Found]], lines: Lines, gone: dict[int, Edit]) -> None:
    """What a headline takes along below the body. Elsewhere the next line may be the article's own."""
    for i in [i for i in gone if i > page.last and i in found]:
        row = found[i][0].rule
        if row.block != "line":
            for j in _block(page, i, row.block):
                if lines.article[j] <= UNKNOWN:
                    gone.setdefault(j, page.removal(j, row.id, f"follows “{page.bare[i][:60]}”"))


def _block(page: Page, start: int, block: str) -> Iterable[int]:
    """The lines after a headline that belong to it: as long as they are labels, teasers, or anything but prose."""
    most = {"labels": LABEL_WORDS, "teasers": TEASER_WORDS}.get(block)
    for i in page.filled[bisect_right(page.filled, start) :]:
        look = page.looks[i]
        if look.prose or (most and (look.words > most or look.ended)):
            return
        yield i


def _spans(page: Page, i: int, found: Sequence[Found], settings: Settings, held: list[Edit]) -> Iterable[Edit]:
    """Spans inside a line that stays, with the white space that they leave over."""
    at = page.bare_start(i)
    for f in found:
        if f.whole:
            continue
        start, end = _with_spaces(page, i, at + f.start, at + f.end)
        edit = Edit(start, end, "", f.rule.id, 1.0, (f"“{f.said[:80]}”",))
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
    return page.removal(i, f.rule.id, f"“{f.said[:80]}”")


def _because(edit: Edit, *reasons: str) -> Edit:
    """An edit with more reasons."""
    return edit._replace(evidence=(*edit.evidence, *reasons))


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
