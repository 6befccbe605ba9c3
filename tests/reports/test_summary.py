"""summary.md: what it says, and that nothing of a corpus means anything in it."""

from __future__ import annotations

import random

import pytest

from corpusclean.clean import Result
from corpusclean.reports.notable import MOST, Lost, Notable
from corpusclean.reports.stats import Stats
from corpusclean.reports.summary import code, in_markdown
from corpusclean.text.edit import Edit

from .results import result_of

HOSTILE = [
    *("@octocat", "#1", "owner/repo#2", "GH-3", "https://a.example/b", "www.a.example", "a@b.example", "<b>x</b>"),
    *(
        "[a](javascript:x)",
        "![a](http://x/y.png)",
        "`",
        "``a``",
        "a|b",
        "\\|",
        "\\`",
        "a\\",
        "\n# a\n",
        "\r- [ ] a",
        "|",
    ),
    *(
        "<!-- a",
        "-->",
        "<script>x</script>",
        "&lt;",
        ":smile:",
        "$x$",
        "$$",
        "~~a~~",
        "\x1b[2J",
        "\u202ea",
        "\ud83d",
        " ",
    ),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_leaves_its_code_span(text: str) -> None:
    assert_inert(code(f"{text}x"))
    assert_inert(code(f"x{text}"))


def assert_inert(span: str) -> None:
    """A code span of one backtick ends at the next one, whatever stands before it, and a row's cell at any bar."""
    assert span[0] == span[-1] == "`"
    inside = span[1:-1]
    assert inside.strip()
    assert not set(inside) & set("`|\n\r\x1b\u202e\ud83d")


def test_the_hostile_page_has_the_lines_of_a_harmless_one() -> None:
    def lines(text: str) -> list[str]:
        stats, notable = Stats(), Notable()
        result = result_of("Home\nIt ended.\n", [Edit(0, 5, "", text)], held=[Edit(0, 2, "", text, 0.2)])
        stats.count(result)
        stats.passed = 1
        notable.look(Result(result.original, result.text, flags=(text,)), text, 1)
        return in_markdown(stats.summary(), notable, [(text, None, text)]).split("\n")

    harmless = lines("share/bar")
    for text in HOSTILE:
        found = lines(f"share/{text}")
        assert len(found) == len(harmless), text
        assert [line.count("|") for line in found] == [line.count("|") for line in harmless], text
        assert [line.count("`") % 2 for line in found] == [0] * len(found), text
        outside = "".join("".join(line.split("`")[::2]) for line in found)
        assert outside == "".join("".join(line.split("`")[::2]) for line in harmless), text


def test_the_page() -> None:
    stats, notable = Stats(), Notable()
    result = result_of("Home\nIt ended.\n", [Edit(0, 5, "", "menu/labels", 0.9)], held=[Edit(0, 2, "", "legal/a", 0.2)])
    stats.count(result)
    stats.count(result_of("x", [Edit(0, 1, "yz", "encoding/a")]))
    stats.passed = 12
    notable.look(result, "a.jsonl", 3)
    notable.look(Result("Home\n", "Home\n", flags=("nothing-left",)), "b.txt", None)
    assert (
        in_markdown(stats.summary(), notable, [("c.txt", None, "its encoding is not clear")])
        == """\
## corpusclean

14 documents: 2 changed, 1 with held findings, 12 passed through untouched. 16 characters became 12 (-25.0%).

### What went, or was mended

| kind | changes | documents | characters | held |
| --- | ---: | ---: | ---: | ---: |
| `encoding` | 1 | 1 | 1 | 0 |
| `legal` | 0 | 0 | 0 | 1 |
| `menu` | 1 | 1 | 5 | 0 |

### The 10 rules with most characters

| rule | changes | documents | characters | confidence |
| --- | ---: | ---: | ---: | ---: |
| `menu/labels` | 1 | 1 | 5 | 0.90 |
| `encoding/a` | 1 | 1 | 1 | 1.00 |

### The documents that lost most

| document | characters before | after | lost |
| --- | ---: | ---: | ---: |
| `a.jsonl`, record 3 | 15 | 10 | 33.3% |

### What needs a person

- `c.txt`: passed through untouched: `its encoding is not clear`
- 11 more passed through untouched
- `b.txt`: kept as it was, because nothing would be left to read
- `legal/a`: 1 held
"""
    )


def test_a_run_in_which_nothing_happened() -> None:
    assert in_markdown(Stats().summary(), Notable(), []).count("\n") == 3


def test_the_documents_that_lost_most_are_the_same_however_chunks_are_cut() -> None:
    texts = [Result("x" * (i + 2), "x") for i in range(4 * MOST)] * 2
    whole, parted = Notable(), Notable()
    cuts = random.Random(1)
    part = Notable()
    for number, result in enumerate(texts):
        whole.look(result, "a.jsonl", number)
        part.look(result, "a.jsonl", number)
        if cuts.random() < 0.3:
            parted.add(part)
            part = Notable()
    parted.add(part)
    assert whole.lost == parted.lost
    assert whole.lost[0] == Lost(4 * MOST + 1, 1, "a.jsonl", 4 * MOST - 1)
    assert len(whole.lost) == MOST
