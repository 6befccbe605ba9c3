"""Lines that no phrase names: the line model judges them by their words, their shape and their neighbours.

The judging is done in `judge/`; these rows give what it takes a name, so that it can be listed, chosen and ignored.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..text.edit import Edit
from ..text.page import Page
from .table import PageRule


def _judged_elsewhere(page: Page) -> Iterable[Edit]:
    return ()


_WHY = "Every site words it in its own way; it is known by its words, its shape, its place and the lines around it."
_FINDS = {
    "navigation": "a label of a menu, a path or a list of pages",
    "related": "a headline or a teaser of another article",
    "comments": "a reader's comment, or what stands around the comments",
    "promotion": "an invitation to subscribe, buy, give or take part",
    "author": "who wrote the article, and when",
    "share": "a label of a button for sharing or following",
    "notice": "a notice of the site to its visitors",
    "legal": "a standing line on rights, terms or liability",
    "media": "a caption, a credit or a label of a picture or a player",
    "tags": "the topics of the article",
    "contact": "an address or a way to get in touch",
    "widget": "a box of the site that has nothing to do with the article",
    "debris": "what is left of code, forms and placeholders",
}
LINE_RULES: tuple[PageRule, ...] = tuple(
    PageRule(f"{kind}/line", f"{finds}, in words that no row has", _WHY, _judged_elsewhere)
    for kind, finds in _FINDS.items()
)
TEMPLATE_RULES: tuple[PageRule, ...] = (
    PageRule(
        "template/line",
        "a line that stands on other pages of the site, too (with --templates)",
        "What a site repeats on its pages is the site's; an article stands on one of them.",
        _judged_elsewhere,
    ),
)
