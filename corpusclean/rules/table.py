"""A rule is a row of data; where a page must be seen as a whole, it is a row with a function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..text.edit import Edit
from ..text.page import Page

Zone = Literal["any", "head", "body", "tail", "edges"]
Trust = Literal["safe", "gated", "shown"]
Block = Literal["line", "labels", "teasers", "rest"]

LINE = 160  # code points of the longest line that the pattern of a whole line is tried on, unless its row says more
PARAGRAPH = 2000  # for rows that know paragraphs: of the notices that real pages carry the longest had 912


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of thing that scrapers leave, how it is found, and what proves it.

    A row finds whole lines (`phrases`, `line`) or spans inside kept lines (`prefix`, `suffix`, `span`).
    Patterns see one line without indentation, list mark and trailing space, ignore case, and must be linear.
    """

    id: str  # "share/buttons": kind, then what is found
    finds: str  # "a row of links for sharing the article"
    why: str  # why nobody who reads the article misses it
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)  # language -> whole lines (`fold`)
    cues: tuple[str, ...] = ()  # plain lower-case words; a line without one never pays for the patterns below.
    # "" is the cue of a line without words; a sign, or a word of a script without spaces, is found within words.
    line: str = ""  # a pattern for the whole line
    longest: int = LINE  # code points of the longest line on which `line` is tried, and of the longest suffix
    prefix: str = ""  # a pattern for how a kept line begins
    suffix: str = ""  # a pattern for how a kept line ends
    span: str = ""  # a pattern for what stands inside a kept line
    block: Block = "line"  # what a found line takes along: the labels, teasers, or everything after it
    zone: Zone = "any"  # where it may be removed; found elsewhere, it is held. edges: head or tail
    trust: Trust = "safe"  # safe: alone is enough; gated: needs a removed neighbour as well; shown: reported only
    captures: tuple[str, ...] = ()  # named groups of the pattern that become fields: author, date, ...
    removes: tuple[str, ...] = ()  # examples; ⟦ ⟧ marks what goes where it is not the whole
    keeps: tuple[str, ...] = ()  # look-alikes that must stand


@dataclass(frozen=True, slots=True)
class Keep:
    """A user's row of what must stand, whatever any rule says."""

    id: str
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    line: str = ""
    keeps: tuple[str, ...] = ()  # examples


@dataclass(frozen=True, slots=True)
class PageRule:
    """A rule that sees the whole page: repairs, shapes, and boilerplate that only its surroundings give away."""

    id: str
    finds: str
    why: str
    find: Callable[[Page], Iterable[Edit]]  # edits in the page's coordinates; below SURE they are held
    cues: tuple[str, ...] = ()  # parts of the text; a page without any never pays for the rule
    changes: tuple[tuple[str, str], ...] = ()  # before and after: what it must do
    holds: tuple[str, ...] = ()  # where it must report, and change nothing
    keeps: tuple[str, ...] = ()  # where it must say nothing
    default: bool = True  # False: only when the user names it in select or extend-select


SURE = 0.5  # findings with less confidence are held: reported, not applied
