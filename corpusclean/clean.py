"""The river: a text goes in, a Result comes out. Pure: no files, no clock, no order of documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from .document import Document
from .errors import SafetyError
from .judge.capture import Captured, meta_of
from .judge.capture.view import View
from .judge.decide import decide, weigh
from .rules.book import PAGE_RULES, RULES
from .rules.finders import Finder
from .rules.repair import MARKUP, REPAIR
from .rules.shape import SHAPE
from .rules.table import PageRule
from .settings import Settings
from .text.edit import Edit, settle
from .text.front import front_matter, front_of
from .text.ledger import Change, Ledger, apply, inverse
from .text.page import Page

if TYPE_CHECKING:
    from .judge.templates.table import SiteTemplates

ROUNDS = 8  # two are the rule: one that works, one that finds nothing left to do; hostile texts took five


@dataclass(frozen=True, slots=True)
class Result:
    """A clean text and everything that led to it."""

    original: str
    text: str
    changes: tuple[Change, ...] = ()  # sorted, disjoint; spans in code points of the original
    held: tuple[Change, ...] = ()  # findings that were not applied, in the same coordinates; they may overlap
    meta: dict[str, Any] = field(default_factory=dict)  # title, authors, date, ...
    flags: tuple[str, ...] = ()  # what a person should know: "nothing-left", "unsettled", ...
    captured: tuple[Captured, ...] = ()  # where in the original each value of `meta` stands


class Cleaner:
    """Cleans texts under fixed settings. Picklable; build it once and call it for every document.

    What nobody reads need not be paid for: `captures=False` leaves `meta` and `captured` empty, `explains=False` leaves
    out of the evidence what the line model has to say.

    >>> Cleaner()("It ended.\\n\\n\\n\\n").text
    'It ended.\\n'
    """

    def __init__(self, settings: Settings | None = None, *, captures: bool = True, explains: bool = True) -> None:
        self.settings = settings or Settings()
        self.captures, self.explains = captures, explains
        self._finder = Finder((*self.settings.rules, *RULES), self.settings.keep)
        self._page_rules = [rule for rule in PAGE_RULES if self._uses(rule)]
        self._stages: tuple[Callable[[Page, _Found], list[Edit]], ...] = (
            self._pages(MARKUP),
            self._pages(REPAIR),
            self._strip,
            self._pages(SHAPE),
        )

    def __reduce__(self) -> tuple[Callable[..., Cleaner], tuple[Settings]]:
        return partial(Cleaner, captures=self.captures, explains=self.explains), (self.settings,)

    def __call__(self, document: Document | str) -> Result:
        """The result for one text. Raises SafetyError when the recorded changes would not lead back."""
        if not isinstance(document, Document):
            document = Document(document)
        text = document.text
        aside = front_of(text)
        ledger = Ledger(text[aside:] if aside else text)
        found, view = self._flow(ledger, document)
        spans = ledger.locate([(e.start, e.end) for e in found.held])
        held = tuple(Change(*span, e.new, (e,)) for span, e in zip(spans, found.held, strict=True))
        to_front = self.settings.front_matter and not aside and not document.record
        captured = view.captured(ledger.changes) if self.captures or to_front else ()
        if not aside and front_of(ledger.text):  # what stood above it is gone: now it stands aside for good
            ledger.apply([edit_of(change) for change in self(replace(document, text=ledger.text)).changes])
        elif to_front:
            captured = captured or self._captured_again(ledger)
            _put_front(ledger, meta_of(captured))
        verify(ledger)
        changes, flags = tuple(ledger.changes), tuple(found.flags)
        result = Result(ledger.original, ledger.text, changes, held, meta_of(captured), flags, captured)
        return _behind(text[:aside], result) if aside else result

    def repaired(self, text: str) -> str:
        """The text as its lines are judged at first: decoded and mended, with nothing taken away."""
        for stage in self._stages[:2]:
            text = apply(text, stage(Page(text), _Found()))
        return text

    def _captured_again(self, ledger: Ledger) -> tuple[Captured, ...]:
        """What a second pass would capture from the clean text, so that it has nothing to add."""
        page = Page(ledger.text)
        self._finder.read(page)
        return View(ledger, page).captured(())

    def _flow(self, ledger: Ledger, document: Document) -> tuple[_Found, View]:
        """Rounds of all stages until nothing moves. What would still move in the last round is held."""
        page = Page(ledger.text)
        view: View | None = None
        for round in range(ROUNDS):
            found = _Found(document)
            moved = False
            for stage in self._stages:
                if view is None and stage == self._strip:
                    view = View(ledger, page)
                edits = stage(page, found)
                if not edits:
                    continue
                moved = True
                if round == ROUNDS - 1:
                    found.held += edits
                    continue
                ledger.apply(edits)
                page = Page(ledger.text)
            if not moved:
                break
        else:
            found.flags.append("unsettled")
        return found, view or View(ledger, page)

    def _pages(self, rules: tuple[PageRule, ...]) -> Callable[[Page, _Found], list[Edit]]:
        """A stage of rules that see the whole page."""
        used = [rule for rule in rules if self._uses(rule)]

        def stage(page: Page, found: _Found) -> list[Edit]:
            text = page.text
            cued = [rule for rule in used if not rule.cues or any(map(text.__contains__, rule.cues))]
            edits = [edit for rule in cued for edit in rule.find(page)]
            return settle(weigh(edits, found.held))

        return stage

    def _site_of(self, document: Document) -> Callable[[Iterable[str]], SiteTemplates | None]:
        """What gives the templates of a document's site."""
        from .judge.templates.known import load

        templates = load(self.settings.templates)
        return lambda shapes: templates.of(document.url, document.folder, shapes)

    def _uses(self, rule: PageRule) -> bool:
        return self.settings.uses(rule.id) and (rule.default or self.settings.insists(rule.id))

    def _strip(self, page: Page, found: _Found) -> list[Edit]:
        """The stage that takes boilerplate away."""
        site_of = self._site_of(found.document) if self.settings.templates else None
        verdict = decide(page, self._finder, self._page_rules, self.settings, self.explains, site_of)
        found.held += verdict.held
        found.flags += verdict.flags
        return verdict.edits


_NOWHERE = Document("")


@dataclass(slots=True)
class _Found:
    """What one round found beside the edits it applied."""

    document: Document = _NOWHERE
    held: list[Edit] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)


def edit_of(change: Change) -> Edit:
    """A change of a text as an edit of it."""
    return change.causes[-1]._replace(start=change.start, end=change.end, new=change.new)


def _put_front(ledger: Ledger, meta: dict[str, Any]) -> None:
    """Put what was captured before the text. A text of which nothing is known stays without."""
    if meta:
        why = "you asked for --front-matter"
        ledger.apply([Edit(0, 0, front_matter(meta), "front-matter/captured", 1.0, (why,))])


def _behind(front: str, result: Result) -> Result:
    """The result of a text behind its front matter, in the coordinates of both."""
    size = len(front)
    changes, held = (
        tuple(c._replace(start=c.start + size, end=c.end + size) for c in found)
        for found in (result.changes, result.held)
    )
    captured = tuple(replace(c, start=c.start + size, end=c.end + size) for c in result.captured)
    text = front + result.text
    return replace(result, original=front + result.original, text=text, changes=changes, held=held, captured=captured)


def verify(ledger: Ledger) -> None:
    """The first promise, checked before anything is written."""
    there = apply(ledger.original, ledger.changes)
    back = apply(ledger.text, inverse(ledger.original, ledger.changes))
    if there != ledger.text or back != ledger.original:
        raise SafetyError("the recorded changes do not lead back to the original; please report this text")


def clean(text: str, settings: Settings | None = None) -> Result:
    """The result for one text, with default settings unless others are given."""
    return _cleaner(settings or Settings())(text)


_cleaner = lru_cache(maxsize=8)(Cleaner)  # tables of rows take ten times as long to build as a page takes to clean
