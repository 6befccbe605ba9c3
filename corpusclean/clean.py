"""The river: a text goes in, a Result comes out. Pure: no files, no clock, no order of documents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .document import Document
from .settings import Settings
from .text.ledger import Change, Ledger


@dataclass(frozen=True, slots=True)
class Result:
    """A clean text and everything that led to it."""

    original: str
    text: str
    changes: tuple[Change, ...] = ()  # sorted, disjoint; spans in code points of the original
    held: tuple[Change, ...] = ()  # findings that were not applied, in the same coordinates; they may overlap
    meta: dict[str, Any] = field(default_factory=dict)  # title, authors, date, ... as found
    flags: tuple[str, ...] = ()  # what a person should know: "nothing-left", "truncated", ...


class Cleaner:
    """Cleans texts under fixed settings. Picklable; build it once and call it for every document."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def __call__(self, document: Document | str) -> Result:
        """The result for one text. Raises SafetyError when the recorded changes would not lead back."""
        text = document.text if isinstance(document, Document) else document
        ledger = Ledger(text)
        return Result(text, ledger.text, tuple(ledger.changes))


def clean(text: str, settings: Settings | None = None) -> Result:
    """The result for one text, with default settings unless others are given."""
    return Cleaner(settings)(text)
