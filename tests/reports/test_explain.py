"""Why a change was made, in words."""

from __future__ import annotations

from corpusclean.clean import Result
from corpusclean.reports.explain import explain_line, explain_rule
from corpusclean.rules.table import PageRule, Rule
from corpusclean.text.edit import Edit

from .results import replaced, result_of

TEXT = "Title\nShare this\n\nThe mayor sa?d so.\nfoot\n"
CLEAN = "Title\nThe mayor said so.\nfoot\n"
RESULT = result_of(
    TEXT,
    [
        replaced(TEXT, "Share this\n\n", "", "share/bar", confidence=0.9, evidence=("the phrase", "on 41 of 43 pages")),
        replaced(TEXT, "?", "i", "repair/lost", confidence=0.8),
    ],
    [replaced(CLEAN, "said", "SAID", "repair/case", evidence=("shouted",))],
    held=[replaced(CLEAN, "foot\n", "", "legal/footer", confidence=0.25, evidence=("a short line", "not sure enough"))],
)
RULES = {"share/bar": ("a row of links", "Nobody wrote it."), "repair/case": ("case", "It was lost.")}


def test_what_was_found_in_a_line() -> None:
    assert (
        explain_line(RESULT, "a.txt", 3, RULES.__getitem__)
        == """\
a.txt:2-3: share/bar
    change      remove 'Share this\\n\\n'
    kind        share
    finds       a row of links
    why         Nobody wrote it.
    confidence  0.90
    evidence    the phrase; on 41 of 43 pages
"""
    )


def test_several_causes() -> None:
    assert (
        explain_line(RESULT, "a.txt", 4, RULES.__getitem__)
        == """\
a.txt:4: repair/case
    change      'sa?d' -> 'SAID'
    kind        repair
    finds       case
    why         It was lost.
    confidence  0.80
    evidence    shouted
    causes      1. repair/lost
                2. repair/case: shouted
"""
    )


def test_what_is_held() -> None:
    flagged = Result(RESULT.original, RESULT.text, RESULT.changes, RESULT.held, {}, ("unsettled",))
    assert (
        explain_line(flagged, "a.txt", 5)
        == """\
a.txt:5: legal/footer (held: not applied)
    would be    remove 'foot\\n'
    kind        legal
    held        not sure enough
    confidence  0.25
    evidence    a short line
flags: unsettled
"""
    )


def rules_on(line: int) -> list[str]:
    found = explain_line(RESULT, "a.txt", line).split("\n")
    return [words.split(": ")[1] for words in found if words.startswith("a.txt:")]


def test_one_line_shows_what_touches_it() -> None:
    assert [rules_on(line) for line in range(1, 6)] == [
        ["nothing was found"],
        ["share/bar"],
        ["share/bar"],
        ["repair/case"],
        ["legal/footer (held"],
    ]


def test_a_line_that_is_not_there() -> None:
    assert explain_line(RESULT, "a.txt", 9) == "a.txt has no line 9: its lines are 1 to 6\n"
    assert explain_line(RESULT, "a.txt", 0) == "a.txt has no line 0: its lines are 1 to 6\n"


def test_nothing_found() -> None:
    assert explain_line(result_of(TEXT), "a.txt", 4) == "a.txt:4: nothing was found\n"


def test_insertions_and_long_texts() -> None:
    text = "a" * 500
    result = result_of(text, [Edit(0, 0, "x\n", "a/b"), Edit(100, 500, "", "a/c")], held=[Edit(2, 3, "b", "a/d", 0.1)])
    words = explain_line(result, "a.txt", 1)
    assert "    change      insert 'x\\n'\n" in words
    assert f"    change      remove '{'a' * 40} … 340 more … {'a' * 20}'\n" in words
    assert "    held        its rule only reports\n" in words


def test_the_page_of_a_row() -> None:
    row = Rule(
        id="share/bar",
        finds="a row of links",
        why="Nobody wrote it.",
        phrases={"en": ("share", "tweet"), "de": ("teilen",)},
        line=r"share \w+",
        zone="edges",
        trust="gated",
        captures=("author",),
        removes=("Share this", "Tweet\tthis"),
        keeps=("Share the bread.",),
    )
    assert (
        explain_rule(row)
        == """\
share/bar
    kind        share
    finds       a row of links
    why         Nobody wrote it.
    phrases     3 in de, en
    line        share \\w+
    block       line
    zone        edges
    trust       gated
    captures    author
    removes     Share this
                Tweet\\tthis
    keeps       Share the bread.
"""
    )


def test_the_page_of_a_page_rule() -> None:
    row = PageRule("shape/hard", "wraps", "Screens.", lambda page: (), changes=(("a\nb", "a b"),), default=False)
    assert (
        explain_rule(row)
        == """\
shape/hard
    kind        shape
    finds       wraps
    why         Screens.
    changes     a\\nb -> a b
    used        only when it is named in select or extend-select
"""
    )
