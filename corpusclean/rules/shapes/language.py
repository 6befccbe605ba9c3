"""The language of a page, as far as the words that end no sentence tell, and what it says about a last word."""

from __future__ import annotations

from functools import cached_property

from .unfinished import ANY, LEADING, LEADS, NEVER_LAST, STRANDED, STRANDING, language_of

ASKED = 20_000  # characters of a page that are asked for its language
CLAUSE = 6  # words before the last one that may strand it


class Language:
    """Asked for when a word of the tables ends a line: most pages never are."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def name(self) -> str:
        """The language; empty without any word of it."""
        return language_of(self._text[:ASKED])

    def unfinished(self, text: str) -> str:
        """The last word of a line, if it ends no sentence in the page's language."""
        at = text.rfind(" ") + 1
        word = text[at:] if at or len(text) < 2 else text.lower()
        if word not in ANY:
            return ""
        return word if word in NEVER_LAST.get(self.name, ()) or self.strands(word) else ""

    def leads(self, text: str) -> str:
        """The last word of a line, if what stands between two tags goes on after it."""
        word = text[text.rfind(" ") + 1 :]
        return word if word in LEADS and word in LEADING.get(self.name, ()) else ""

    def strands(self, word: str) -> bool:
        """Whether a word may stand at the end of a clause after all: "What we are fighting for"."""
        return word in STRANDED.get(self.name, ())

    def is_stranded(self, text: str) -> bool:
        """Whether one of the words that strand its last one stands in the last clause of a line."""
        return not STRANDING.isdisjoint(text.lower().split()[-CLAUSE - 1 : -1])
