"""Whether a page shows programs or markup, so that what looks like a ruin may be an example."""

from __future__ import annotations

from functools import lru_cache

from ...text.page import Page

# Parts of programs; two different ones settle it. Tags count as one: by themselves they are leftovers of a page.
# By the rarest sign in them: looking for one character costs a thirtieth of looking for two.
_PARTS = {
    "=": (" => ", " == "), "{": ("{\n", "{ \n"), "}": ("};", "});"), ";": ("();",), "`": ("```",), ">": (">>> ",),
    "$": ("\n$ ",), "#": ("#include",), "(": ("return (", "function(", "()"), '"': ('":',), ":": ("::",),
    "\n": ("\nimport ", "\ndef ", "\nconst ", "\nusing ", "\nlet ", "\nvar "),
}  # fmt: skip
_TAGS = ("</", "/>", "&lt;/")
_ENOUGH = 2
_SOME = "{=`<>;"  # one of them is in every program; without any there is no need to look further


@lru_cache(maxsize=1)
def shows_code(page: Page) -> bool:
    """Whether the page quotes programs: asked only where there is a finding to judge."""
    if not any(sign in page.text for sign in _SOME):
        return False
    text = page.text
    tags = any(tag in text for tag in _TAGS)
    parts = sum(part in text for sign, parts in _PARTS.items() if sign in text for part in parts)
    return tags + parts >= _ENOUGH or is_about_markup(text)


def is_about_markup(text: str) -> bool:
    """Whether a text speaks of markup."""
    return ("HTML" in text or "XML" in text) and any(w in text for w in (" tag", "entit", "attribute", "element"))
