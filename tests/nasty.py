"""Texts that nobody would write, and that come anyway: strategies for the promises."""

from __future__ import annotations

import re
import textwrap

from hypothesis import strategies as st

from .golden.articles import NAMES, document

ARTICLES = [document(name).text for name in NAMES]
LINES = sorted({line for text in ARTICLES for line in re.split(r"\r?\n", text)})

TOKENS = [
    *sorted({word for line in LINES for word in line.split()})[::7],
    *["a", "b", "1", "3", "•", "-", "|", "*", "–", "—", "of", "the", "and"],
]

# Signs on which repairs, joins and finders turn.
SIGNS = [
    *"aZ9 \n\t.,:;!?…-–—'’‘“”„«»\"()[]<>&/|*•·©%@#_~`\\",
    *"éßÃ©â€™ıİœπЖжאبあア漢字हि",
    *(
        "\r",
        "\r\n",
        "\v",
        "\f",
        "\x00",
        "\x1b",
        "\x85",
        "\x93",
        "\u2028",
        "\ufeff",
        "\ufffd",
        "\ue000",
        "\ud83d",
        "\udce9",
    ),
    *("\u00a0", "\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u202a", "\u202f", "\u0301", "\U0001f469"),
]
WORDS = [
    *("\n\n", "-\n", ". ", ".”", "”He", "»dit", "the ", "Home", "Share", "Tweet", "Read more", "News", "By Jane Doe"),
    *("&amp;", "&amp;amp;", "&lt;br&gt;", "&nbsp", "<br/>", "<p>", "</b>", "\\u2019", "\\n", "=E2=80=99", "donâ€™t"),
    *(
        "cafÃ©",
        "ÃƒÂ©",
        "don\ufffdt",
        "it?s ",
        "Unter\u00ad",
        "inter-\nnational",
        "mid- and ",
        "Related: ",
        "(Read also: x)",
    ),
    *("[button link=“x”]", "https://a.example/b?c=1&copy=2", "Node.js", "e.g. ", "3.14", "12 Comments", "© 2020 X."),
    *(
        "It ended.The next day came.",
        "– Yes.",
        "* * *",
        "1. ",
        "- ",
        "    code",
        "```",
        "| a | b |",
        "二〇二〇年",
        "。",
        "” ",
    ),
]


def characters() -> st.SearchStrategy[str]:
    """Any code points at all, halves of surrogate pairs included."""
    return st.text(st.characters(), max_size=80)


def signs() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(SIGNS), max_size=60).map("".join)


def words() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS + SIGNS), max_size=40).map("".join)


def pages() -> st.SearchStrategy[str]:
    """Lines of all articles in any order: menus between paragraphs, titles in tails, languages mixed."""
    ends = st.sampled_from(["\n", "\n\n", "\n\n", " ", "\r\n", ""])
    parts = st.lists(st.tuples(st.sampled_from(LINES), ends), max_size=30)
    return parts.map(lambda pairs: "".join(line + end for line, end in pairs))


@st.composite
def layouts(draw: st.DrawFn) -> str:
    """Lines as renderers of HTML lay them out: indented in steps, in columns, each item on a line of its own."""
    words = st.lists(st.sampled_from(TOKENS), max_size=10)
    gap = st.sampled_from([" ", " ", " ", "  ", "   ", " | ", "\t", "-\n"])
    bodies = draw(st.lists(st.builds(str.join, gap, words), max_size=14))
    indents = draw(st.lists(st.integers(0, 9), min_size=len(bodies), max_size=len(bodies)))
    steps = draw(st.sampled_from([indents, sorted(indents), sorted(indents, reverse=True), [0] * len(indents)]))
    end = draw(st.sampled_from(["\n", "\n", "\n\n"]))
    return end.join(" " * indent + body for indent, body in zip(steps, bodies, strict=True))


@st.composite
def wraps(draw: st.DrawFn) -> str:
    """Paragraphs of articles, broken again at one width, with other lines between."""
    width = draw(st.integers(20, 90))
    parts = draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=8))
    wrapped = [textwrap.fill(part, width, break_on_hyphens=draw(st.booleans())) for part in parts]
    return draw(st.sampled_from(["\n", "\n\n"])).join(wrapped)


@st.composite
def mutations(draw: st.DrawFn) -> str:
    """An article with pieces cut out, doubled, moved, or replaced by signs."""
    text = draw(st.sampled_from(ARTICLES))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 1, 2, 5, 20, 80, 300])))
        at = draw(st.integers(0, len(text)))
        piece = text[start:end]
        text = draw(
            st.sampled_from(
                [
                    text[:start] + text[end:],
                    text[:at] + piece + text[at:],
                    text[:start] + draw(st.sampled_from(SIGNS + WORDS)) + text[end:],
                    text[:start] + piece.replace("\n", "") + text[end:],
                    text[:start] + piece.replace(" ", "\n") + text[end:],
                ]
            )
        )
    return text


def any_text() -> st.SearchStrategy[str]:
    return st.one_of(characters(), signs(), words(), layouts(), wraps(), pages(), mutations())
