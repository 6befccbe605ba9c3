"""Which lines of a page go: what rows, the line model, zones, neighbours and sentences say, weighed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from ..rules.finders import Found
from ..settings import Settings, Strength
from ..text.edit import Edit
from ..text.page import Page
from .lines import NEAR, PROSE, UNKNOWN, Lines

# Log-odds of being article, below which a line goes that no row names: on a page that is clean as far as one can see,
# and on a page as scrapers leave it. Chosen by cross-validation by site; lines.md has the figures.
TAKES = {"gentle": (-6.0, -4.0), "normal": (-3.5, 0.0), "strong": (-2.5, 1.0)}
CERTAIN = -3.0  # a line below it is boilerplate beyond doubt
SCRAPED = 0.12  # the share of such lines from which on a page is one that scrapers left; of articles 98% have fewer
HOLDS = 0.5  # so much above the higher bar a line is held: reported, not applied
NAMED = 1.5  # so much above its bar a line goes that a row names, but not surely
HEADLINE = -3.0  # above it an unnamed line may be the headline of a page that has no other
HEADLINE_WORDS = 3  # of a headline; fewer are a label
HEADLINE_LINES = 12  # with text, from a headline to the first paragraph: byline, dates, a share bar, a picture
VETO = 4.0  # above it a line stays whatever row names it

LABEL_WORDS = 6  # a label after a block's headline has no more words, and no end of sentence
TEASER_WORDS = 30  # a headline or a standfirst of another article
OPEN_WORDS = 4  # of a line that may end in mid-sentence; fewer are a label

SHOWN = "only reported by default; select it to have it removed"
DOUBTED = "the line model is sure that it is article"
UNSURE = "not sure enough to apply"
ALONE = "no second witness: the line model is not sure, and no line beside it goes"


def lines_that_go(
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
            edit, reason = because(removal_of(page, i, f), *_heard(lines, i)), against(page, i, f, settings)
            gated = f.rule.trust == "gated"
            if not reason and article < (takes + NAMED if gated else VETO):
                gone[i] = edit
            elif (not reason and gated and article <= UNKNOWN) or (reason != SHOWN and article < takes):
                weak[i] = because(edit, *lines.why(i))
            else:
                held.append(because(edit, reason or (ALONE if gated else DOUBTED)))
        elif article < doubts and settings.uses(rule := _rule(lines, i, takes)):
            edit = Edit(*page.span(i), "", rule, lines.confidence(i), lines.why(i))
            if article >= (takes - PROSE if look.prose and since < NEAR else takes):
                held.append(because(edit, UNSURE))
            elif before >= 0 and _goes_on(page, before, i):
                held.append(because(edit, "the sentence before it goes on in it"))
            elif look.bare[0].isalnum() or any(map(str.isalnum, look.bare)):
                gone[i] = edit
            elif article < CERTAIN:
                weak[i] = edit
        stays = i not in gone and i not in weak
        before, since = (i, 0) if stays else (before, since + 1)
    _beside(page, weak, gone)
    held += [because(edit, ALONE) for edit in weak.values()]
    _headline(page, lines, gone, held)
    return gone


def _rule(lines: Lines, i: int, takes: float) -> str:
    """What a line is called that no row names: a template where its own page alone would leave it."""
    return "template/line" if i in lines.heard and lines.unheard(i) >= takes else f"{lines.kind(i)}/line"


def _heard(lines: Lines, i: int) -> tuple[str, ...]:
    return (lines.heard[i].why,) if i in lines.heard else ()


def _goes_on(page: Page, before: int, i: int) -> bool:
    """Whether a line carries on the sentence of the line before it, as in hard-wrapped or parted text."""
    looks = page.looks
    open_ended = looks[before].words >= OPEN_WORDS and not looks[before].ended
    return open_ended and looks[i].bare[:1].islower()


def _beside(page: Page, weak: dict[int, Edit], gone: dict[int, Edit]) -> None:
    """Move lines to those that go when a neighbour goes, one after the other."""
    moved = True
    while moved:
        moved = False
        for i in [i for i in weak if any(n in gone for n in page.neighbours(i))]:
            gone[i] = because(weak.pop(i), "beside a line that goes")
            moved = True


def _headline(page: Page, lines: Lines, gone: dict[int, Edit], held: list[Edit]) -> None:
    """Let the headline stand, where the model alone would take every line that may be it."""
    first = next((n for n, i in enumerate(page.filled) if i not in gone and page.looks[i].prose), 0)
    above = page.filled[max(0, first - HEADLINE_LINES) : first]
    titles = [i for i in above if page.looks[i].words >= HEADLINE_WORDS and page.folded[i]]
    if all(i in gone for i in titles):
        alone = [i for i in titles if gone[i].rule.endswith("/line") and _may_be_headline(lines, i)]
        if alone:
            best = max(alone, key=lambda i: (lines.article[i], i))
            held.append(because(gone.pop(best), "it may be the headline"))


def _may_be_headline(lines: Lines, i: int) -> bool:
    """Headlines of a series are alike but for one place, and no template."""
    alike = i in lines.heard and not lines.heard[i].whole
    return (lines.unheard(i) if alike else lines.article[i]) > HEADLINE


def _bars(lines: Lines, strength: Strength) -> tuple[float, float]:
    """Below which log-odds lines of this page go, and below which they are held."""
    clean, scraped = TAKES[strength]
    certain = sum(article < CERTAIN for article in lines.article.values()) - 1  # one may be a mistake
    share = min(1.0, certain / (SCRAPED * len(lines.article))) if certain > 0 else 0.0
    return round(clean + (scraped - clean) * share, 3), scraped + HOLDS


def _best(page: Page, i: int, found: Sequence[Found], settings: Settings) -> Found | None:
    """Of the findings of a whole line the first that may be applied where it stands; else the first, if any."""
    if not found[0].whole:
        return None
    if len(found) == 1:
        return found[0]
    whole = [f for f in found if f.whole]
    return next((f for f in whole if not against(page, i, f, settings)), whole[0])


def against(page: Page, i: int, f: Found, settings: Settings) -> str:
    """Why a finding cannot be applied, in words; empty when nothing speaks against it."""
    if f.rule.zone != "any":
        zone = page.zone(i)
        if not (f.rule.zone == zone or (f.rule.zone == "edges" and zone != "body")):
            return f"stands in the {zone}; it goes only from the {f.rule.zone.replace('edges', 'head or tail')}"
    if f.rule.trust == "shown" and not settings.insists(f.rule.id):
        return SHOWN
    return ""


def take_blocks(page: Page, found: Mapping[int, Sequence[Found]], lines: Lines, gone: dict[int, Edit]) -> None:
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


def removal_of(page: Page, i: int, f: Found) -> Edit:
    return page.removal(i, f.rule.id, f"“{f.said[:80]}”")


def because(edit: Edit, *reasons: str) -> Edit:
    """An edit with more reasons."""
    start, end, new, rule, confidence, evidence = edit  # `_replace` takes four times as long, and most edits pass here
    return Edit(start, end, new, rule, confidence, (*evidence, *reasons))
