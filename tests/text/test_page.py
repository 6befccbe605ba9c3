"""What rules ask of a line."""

from __future__ import annotations

import pytest

from corpusclean.text.page import Page, bare, ends_sentence, fold, is_prose

PROSE = "The river rose two metres in a single night, and by the morning the bridge could not be crossed."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("    * Business", "Business"),
        ("                o AGB", "AGB"),
        ("– But how does he know?", "But how does he know?"),
        ("-5 degrees", "-5 degrees"),
        ("over the hills", "over the hills"),
        ("›› italienisch", "italienisch"),
        ("*", "*"),
    ],
)
def test_bare(line: str, expected: str) -> None:
    assert bare(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [("12 Comments »", "0 comments"), ("READ MORE:", "read more"), ("Don’t miss", "don't miss"), ("***", "")],
)
def test_fold(line: str, expected: str) -> None:
    assert fold(line) == expected


@pytest.mark.parametrize("line", ["It ended.", "“It ended.”", "It ended?)", "终于结束了。", "ختم ہوا۔", "Wait…"])
def test_ends_sentence(line: str) -> None:
    assert ends_sentence(line)


@pytest.mark.parametrize("line", ["", "Read more", "It ended”", "one,"])
def test_ends_no_sentence(line: str) -> None:
    assert not ends_sentence(line)


@pytest.mark.parametrize(
    "line", [PROSE, "河水在一夜之间上涨了两米，到了早晨，那座老桥已经无法通行了，人们只好绕道而行。"]
)
def test_prose(line: str) -> None:
    assert is_prose(line)


@pytest.mark.parametrize("line", ["", "Home", "Storm hits the coast", "A B C D E F G H I J K L M N O P Q R S T U V"])
def test_no_prose(line: str) -> None:
    assert not is_prose(line)


def test_the_body_lies_between_the_first_and_the_last_line_of_the_article() -> None:
    page = Page(f"Home\n{PROSE}\nA heading\n{PROSE}\nMost read")
    page.find_body([1, 3])
    assert [page.zone(i) for i in range(5)] == ["head", "body", "body", "body", "tail"]


def test_without_an_article_all_is_body() -> None:
    page = Page("Home\nWorld")
    page.find_body([])
    assert {page.zone(0), page.zone(1)} == {"body"}
