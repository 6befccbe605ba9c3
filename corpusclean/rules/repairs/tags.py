"""Leftover tags, comments and shortcodes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from ...text.edit import Edit
from ...text.page import Page
from .code import shows_code
from .glance import with_space
from .vocabulary import listed

_BREAKS = listed("br hr li dt dd tr option")  # a new line
_BLOCKS = listed(
    "p div section article aside header footer main nav ul ol dl table thead tbody tfoot h1 h2 h3 h4 h5 h6 blockquote "
    "pre figure figcaption form fieldset address center details summary"
)  # a new paragraph
_INLINE = listed(
    "a abbr acronym b bdi bdo big cite code del dfn em embed font i iframe img input ins kbd label link mark meta "
    "noscript object param path picture q s samp select small source span strike strong sub sup svg td th time tt u "
    "var video wbr html body head button textarea audio canvas"
)  # nothing
_HIDDEN = ("script", "style")  # what they enclose is no text
_ALONE = listed("br hr wbr p div span li ul ol td tr h1 h2 h3 h4 h5 h6")  # no names of anything else: <path>, x<a
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,11})((?:\s[^<>]{0,2000})?)/?>")
_ATTRIBUTES = re.compile(r"(?:\s+[\w:.@-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|“[^”]*”|”[^”]*”|[^\s\"'=<>“”]+))?)*\s*/?")
_CODES = (
    "button|caption|embed|gallery|video|audio|playlist|vc_[a-z_]{1,40}|et_pb_[a-z_]{1,40}|fusion_[a-z_]{1,40}|su_[a-z_]{1,40}"
    "|contact-form-7|contact-form|ngg[a-z_]{0,20}|rev_slider|youtube|vimeo|tweet|column|row|one_half|one_third|dropcap"
    "|toggle|accordion|tabs?|spacer|divider|shortcode|metaslider|wp_ad[a-z_]{0,20}|ad[a-z_-]{0,20}|quote|url|img|size|color"
)
_SHORTCODE = re.compile(rf"\[(/?)({_CODES})((?:[\s=][^\[\]\n]{{0,1000}})?)/?\]")
_KNOWN = frozenset((*_BREAKS, *_BLOCKS, *_INLINE, *_HIDDEN))
_CLOSING = re.compile(r"</([A-Za-z][\w.:-]{0,60})>")
_LONGEST_HIDDEN = 100_000  # characters of a script
_THIN = 0.3  # reported, not applied


def find_tags(page: Page) -> Iterator[Edit]:
    """Tags of HTML by their known names; a line break or a paragraph where the tag stands for one."""
    text = page.text
    holds = cache(text.__contains__)  # one search a name: a page of thousands of <b> stays linear
    yield from _comments(page)
    about, until = None, 0
    for match in _TAG.finditer(text):
        name = match.group(2).lower()
        if match.start() < until or not _is_tag(match, name, holds):
            continue
        about = shows_code(page) if about is None else about
        until = end = _hidden_end(text, match, name, holds)
        new = _instead(name)
        end = end if new else with_space(text, match.start(), end)
        yield Edit(match.start(), end, new, "markup/tag", _THIN if about else 0.95, (f"the tag {name}",))


def _is_tag(match: re.Match[str], name: str, holds: Callable[[str], bool]) -> bool:
    """Whether it is a tag: a known name, attributes that are some, and a partner for what may be a name."""
    if name not in _KNOWN:
        return False
    attributes = match.group(3)
    if attributes.strip(" /"):
        return "=" in attributes and _ATTRIBUTES.fullmatch(attributes) is not None
    if name not in _ALONE:
        return holds(f"<{match.group(2)}" if match.group(1) else f"</{match.group(2)}>")
    return True


def _instead(name: str) -> str:
    return "\n" if name in _BREAKS else "\n\n" if name in _BLOCKS else ""


def _hidden_end(text: str, match: re.Match[str], name: str, holds: Callable[[str], bool]) -> int:
    """Where the edit for a tag ends: for a script or a style sheet behind what it encloses."""
    closing = f"</{match.group(2)}>"
    if name not in _HIDDEN or match.group(1) or not holds(closing):
        return match.end()
    end = text.find(closing, match.end(), match.end() + _LONGEST_HIDDEN)
    return end + len(closing) if end >= 0 else match.end()


def _comments(page: Page) -> Iterator[Edit]:
    """Comments. They are held on pages that quote programs, or elements that no web page has."""
    text = page.text
    start = text.find("<!--")
    if start < 0:
        return
    foreign = any(name.lower() not in _KNOWN for name in _CLOSING.findall(text))
    confidence = _THIN if foreign or shows_code(page) else 0.95
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        yield Edit(start, with_space(text, start, end + 3), "", "markup/tag", confidence, ("a comment",))
        start = text.find("<!--", end + 3)


def find_shortcodes(page: Page) -> Iterator[Edit]:
    """Codes in square brackets that a publishing system should have carried out: with a value, or in a pair."""
    holds = cache(page.text.__contains__)
    for match in _SHORTCODE.finditer(page.text):
        closing, name, values = match.groups()
        partner = f"[{name}" if closing else f"[/{name}]"
        if "=" in values or holds(partner) or name.startswith(("vc_", "et_pb_", "fusion_", "su_")):
            end = with_space(page.text, match.start(), match.end())
            yield Edit(match.start(), end, "", "markup/shortcode", 0.9, (f"the code {name}",))
