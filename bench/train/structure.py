"""What kind of boilerplate a line is, as far as the page's HTML says: by the tags, classes and ids around its text."""

from __future__ import annotations

import re
from collections import Counter

from lxml import etree, html

# The nearest element that says something wins. Words as they stand in classes and ids of the web.
_SIGNS = {
    "comments": r"comments?|disqus|respond|replies|discussion",
    "share": r"share|sharing|social|addtoany|sharedaddy|follow-us|follow",
    "related": r"related|recommend(?:ed|ations?)?|more-(?:stories|news|from|posts)|read-?next|popular|trending|"
    r"teasers?|most-(?:read|viewed|popular)|latest|recent|outbrain|taboola|up-?next|also-like|similar|promo-(?:list|item)|"
    r"post-?nav(?:igation)?|linkbox",
    "author": r"author|byline|bio|contributor|posted-on|entry-meta|post-meta|article-meta|dateline|published|timestamp",
    "promotion": r"newsletter|subscri(?:be|ption)|sign-?up|cta|donat(?:e|ion)|advert(?:isement)?|ads?|sponsor(?:ed)?|"
    r"promo|paywall|offer|abo",
    "notice": r"cookies?|consent|gdpr|alert|notice|banner|modal|popup|overlay|login|noscript",
    "legal": r"copyright|legal|disclaimer|terms|imprint|colophon",
    "media": r"captions?|wp-caption-text|figure|gallery|credit|image-meta|video|player",
    "tags": r"tags?|topics?|keywords|categories|cat-links",
    "contact": r"contact|address|vcard",
    "widget": r"widgets?|weather|calendar|archive|stock|ticker|rating|poll",
    "navigation": r"nav|menu|navbar|navigation|breadcrumbs?|header|masthead|footer|sitemap|skip|topbar|sidebar|"
    r"pagination|toc|search|topnav|mainnav",
}  # fmt: skip
_TAGS = {
    "nav": "navigation",
    "footer": "navigation",
    "header": "navigation",
    "figcaption": "media",
    "address": "contact",
}
_PATTERNS = [(kind, re.compile(rf"(?:^|[\s_-])(?:{words})(?:$|[\s_-])")) for kind, words in _SIGNS.items()]
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 400  # code points of a block that may be one line of a flat text


def fold(line: str) -> str:
    """A line as it is looked up: letters and digits only, since renderings differ in the rest."""
    return "".join(filter(str.isalnum, line.lower()))


def kinds_of(page: str) -> dict[str, str]:
    """The kind of the folded texts of a page, for those that stand in an element that gives one away."""
    try:
        root = html.document_fromstring(
            page.encode("utf-8", "replace"), html.HTMLParser(encoding="utf-8", huge_tree=True)
        )
    except (etree.ParserError, ValueError):
        return {}
    votes: dict[str, Counter[str]] = {}
    known: dict[etree._Element, str] = {}
    for element in root.iter(etree.Element):
        if element.tag in ("script", "style"):
            continue
        known[element] = kind = _kind(element) or known.get(element.getparent(), "")
        if not kind:
            continue
        texts = [element.text or "", *(child.tail or "" for child in element)]
        whole = element.xpath("string()")
        if len(whole) <= _LONGEST:
            texts.append(whole)
        for text in filter(None, map(fold, texts)):
            votes.setdefault(text, Counter())[kind] += 1
    return {text: kinds.most_common(1)[0][0] for text, kinds in votes.items()}


def _kind(element: etree._Element) -> str:
    names = _CAMEL.sub("-", f"{element.get('class', '')} {element.get('id', '')}").lower()
    if element.tag in ("html", "body", "main", "article"):
        return ""
    if names.strip():
        for kind, pattern in _PATTERNS:
            if pattern.search(names):
                return kind
    return _TAGS.get(element.tag, "")
