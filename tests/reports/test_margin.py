"""The article with a margin: what becomes of each line, and how that is printed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from rich.cells import cell_len

from corpusclean.clean import Result
from corpusclean.reports.article import article
from corpusclean.reports.margin import Row, rows
from corpusclean.reports.terminal import Look
from corpusclean.text.edit import Edit
from corpusclean.text.lines import lines

from .results import replaced, result_of, results

ESCAPE = re.compile("\x1b\\[[0-9;]*m")


def verdicts(result: Result) -> list[str]:
    return [f"{row.verdict} {row.kind}".strip() for row in rows(result)]


@pytest.mark.parametrize(
    ("text", "edits", "expected"),
    [
        pytest.param("a\nb\n", [], ["keep", "keep"], id="no line stands behind the last line end"),
        pytest.param("", [], ["keep"], id="an empty text is a line"),
        pytest.param("a\n\nb", [], ["keep", "keep", "keep"], id="blank lines stand"),
        pytest.param(
            "a\nb c\n", [Edit(2, 3, "", "x/y")], ["keep", "repaired"], id="a line that loses a word is not removed"
        ),
        pytest.param("a\nb\n", [Edit(2, 3, "c", "x/y")], ["keep", "repaired"], id="nor one that becomes another"),
        pytest.param("a  \nb", [Edit(1, 3, "", "x/y")], ["repaired", "keep"], id="spaces at the end"),
        pytest.param("a\nb\n", [Edit(2, 4, "", "x/y")], ["keep", "removed x"], id="with its line end"),
        pytest.param("a\nb", [Edit(1, 3, "", "x/y")], ["repaired", "removed x"], id="with the line end before it"),
        pytest.param("a\n\n\nb", [Edit(2, 3, "", "x/y")], ["keep", "removed x", "keep", "keep"], id="a blank line"),
        pytest.param("a\nb\n\nc", [Edit(2, 5, "", "x/y")], ["keep", "removed x", "removed x", "keep"], id="a block"),
        pytest.param(
            "a\nb\nc\n",
            [Edit(1, 2, " ", "x/y"), Edit(3, 4, " ", "x/y")],
            ["repaired", "joined", "joined"],
            id="hard wraps",
        ),
        pytest.param(
            "a\nAd\nb",
            [Edit(1, 5, " ", "x/y")],
            ["repaired", "removed x", "joined"],
            id="joined over a line that goes",
        ),
        pytest.param("a b", [Edit(1, 2, "\n\n", "x/y")], ["repaired"], id="a line that becomes two"),
        pytest.param("a", [Edit(1, 1, "\n", "x/y")], ["repaired"], id="a line end for the last line"),
        pytest.param("a\n", [Edit(2, 2, "b", "x/y")], ["keep", "repaired"], id="words behind the last line end"),
    ],
)
def test_what_becomes_of_each_line(text: str, edits: list[Edit], expected: list[str]) -> None:
    assert verdicts(result_of(text, edits)) == expected


def test_held_lines_stand_and_say_so() -> None:
    text = "a\nb\nc\nd\n"
    result = result_of(text, [replaced(text, "a", "A")], held=[Edit(0, 6, "", "x/y", 0.2)])
    assert verdicts(result) == ["repaired", "held", "held", "keep"]
    [first, *others] = rows(result)
    assert first.notes[-1] == "held: x/y 0.20: remove 'a\\nb\\nc\\n'; its rule only reports; lines 1 to 3"
    assert not any(row.notes for row in others)


@given(results())
def test_no_line_and_no_change_is_left_out(result: Result) -> None:
    found: list[Row] = list(rows(result))
    there = [line.text for line in lines(result.original)]
    assert len(found) in (len(there), len(there) - (there[-1] == "" and len(there) > 1))
    for row, text in zip(found, there, strict=False):
        was = "".join(run for mark, run in row.runs if mark != "+")
        assert was.removesuffix("\n").removesuffix("\r") == text
    assert sum(len(row.notes) for row in found) == len(result.changes)


TEXT = "Home\nShare this\n\nThe mayor sa?d so,\nshe said.\nfoot\n"
EDITS = [
    replaced(TEXT, "Home\n", "", "menu/labels", evidence=("“Home”",)),
    replaced(TEXT, "Share this\n\n", "", "share/bar", confidence=0.9, evidence=("“Share this”", "on 41 pages")),
    replaced(TEXT, "?", "i", "repair/lost", confidence=0.8),
    replaced(TEXT, ",\n", ", ", "shape/wrap", evidence=("a comma",)),
]
AFTER = "The mayor said so, she said.\nfoot\n"
RESULT = result_of(TEXT, EDITS, held=[replaced(AFTER, "foot\n", "", "legal/footer", evidence=("a tail", "not sure"))])
RULES = {"share/bar": ("a row of links", "Nobody wrote it."), "shape/wrap": ("a broken line", "Screens.")}


def test_a_pipe_gets_the_whole_article_line_by_line() -> None:
    assert (
        article(RESULT, "a.txt", RULES.__getitem__).decode()
        == """\
a.txt
1  removed (menu)  │ Home
                   └ menu/labels 1.00
2  removed (share) │ Share this
                   └ share/bar 0.90: on 41 pages; lines 2 to 3
3  removed (share) │
4  repaired        │ The mayor sa[-?-]{+i+}d so[-,\\n-]{+, +}
                   └ repair/lost 0.80: '?' -> 'i'
                   └ shape/wrap 1.00: ',\\n' -> ', '; a comma
5  joined          │ she said.
6  held            │ foot
                   └ held: legal/footer 1.00: remove 'foot\\n'; a tail; not sure

    shape/wrap  a broken line
    share/bar   a row of links

"""
    )


def test_nothing_found_and_flags() -> None:
    assert article(Result("a\n", "a\n", flags=("nothing-left",)), "a.txt") == (
        b"a.txt: nothing was found\nflags: nothing-left\n\n"
    )


def test_the_same_note_is_said_once() -> None:
    text = "a\nb\nc\nd"
    said = article(result_of(text, [Edit(at, at + 1, " ", "shape/wrap", 0.9) for at in (1, 3, 5)]), "a").decode()
    assert said.count("shape/wrap") == 1


@pytest.mark.parametrize("width", [12, 30, 44, 60, 200])
def test_a_terminal_is_filled_and_not_overrun(width: int) -> None:
    """Wide letters take two columns, combining marks none and stay with their letter."""
    text = "分享到微博\n" + "雨下了一整天。" * 9 + "\n" + "e\u0301a\u0308o\u0302" * 30 + "\n" + "word " * 30 + "end\n"
    result = result_of(text, [Edit(0, 6, "", "share/bar", evidence=("a phrase",)), replaced(text, "天", "夭")])
    said = article(result, "a.txt", None, Look(width, True)).decode()
    shown = ESCAPE.sub("", said).split("\n")[1:-2]
    assert max(map(cell_len, shown)) <= max(width, 24)
    assert not any(line.lstrip(" │").startswith(("\u0301", "\u0308", "\u0302")) for line in shown)
    whole = "".join(line.partition("│ ")[2] for line in shown if "│" in line).replace(" ", "")
    assert whole == text.replace("\n", "").replace(" ", "").replace("天", "[-天-]{+夭+}", 1)


def test_a_narrow_terminal_leaves_the_kind_to_the_note() -> None:
    text = "Share this\nThe mayor spoke.\n"
    result = result_of(text, [Edit(0, 11, "", "share/bar")])
    assert b"removed (share)" in article(result, "a.txt", None, Look(60, False))
    narrow = article(result, "a.txt", None, Look(40, False))
    assert b"removed \xe2\x94\x82" in narrow
    assert b"share/bar" in narrow


def test_colours_only_where_they_are_wanted() -> None:
    assert b"\x1b[31m" in article(RESULT, "a.txt", None, Look(80, True))
    for look in (None, Look(80, False)):
        assert b"\x1b" not in article(RESULT, "a.txt", None, look)
