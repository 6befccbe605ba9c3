"""Front matter: what is recognised as such, what is not, and that what we write is recognised again."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean import Settings, clean
from corpusclean.clean import Cleaner
from corpusclean.document import Document
from corpusclean.text.front import front_matter, front_of
from corpusclean.text.ledger import apply, inverse

BODY = "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more.\n"
MENU = "Home\n\nNews\n\nThe river rises over the bridge\n\nBy Jane Doe\n\nJuly 19, 2024\n\nShare on Facebook\n\n"
WITH_FRONT = Cleaner(Settings(front_matter=True))


@pytest.mark.parametrize(
    "text",
    [
        "", "---", "---\n", "---\n---\n", "It rained.\n---\na: b\n---\n", "---\nIt rained.\n---\n",
        "---\n\nThe minister: I resign.\nNobody spoke.\n---\n", "---\ntitle: x\n", "----\ntitle: x\n----\n",
        "\n---\ntitle: x\n---\n",
    ],
)  # fmt: skip
def test_this_is_no_front_matter(text: str) -> None:
    assert front_of(text) == 0


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: x\n---\n",
        "---\ntitle: x\n---",
        "---\r\ntitle: x\r\n---\r\n\r\n",
        "\ufeff---\ntitle: x\n---\n",
        '---\n"title": >\n  folded\n  text\ntags:\n  - a\n- b\n# a comment\n\nempty:\n---\n\n\n',
    ],
)
def test_this_is_front_matter(front: str) -> None:
    assert front_of(front) == len(front)
    if front.endswith("\n"):
        assert front_of(front + BODY) == len(front)


@given(st.dictionaries(st.sampled_from(["title", "date", "yes", "x_1"]), st.text() | st.lists(st.text()), min_size=1))
def test_what_is_written_is_recognised_and_holds_the_values(meta: dict[str, object]) -> None:
    front = front_matter(meta)
    assert front_of(front + BODY) == len(front)
    first, *lines, last, blank, end = front.split("\n")
    assert (first, last, blank, end) == ("---", "---", "", "")
    said = {key.strip('"'): json.loads(value) for key, _, value in (line.partition(": ") for line in lines)}
    assert said == meta
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u2028\u2029\ufeff" for line in lines for c in line)


def test_what_stands_aside_is_not_touched_and_the_rest_is_cleaned() -> None:
    front = "---\nShare on Facebook:  \nHome:\n---\n"
    result = clean(front + MENU + BODY)
    assert result.text.startswith(front)
    assert "Share" not in result.text[len(front) :]
    assert apply(result.original, result.changes) == result.text
    assert apply(result.text, inverse(result.original, result.changes)) == result.original
    for captured in result.captured:
        assert result.original[captured.start : captured.end]
    assert result.meta["title"] == "The river rises over the bridge"


@pytest.mark.parametrize(
    "text", [MENU + BODY, BODY, "", "Share on Facebook\n", "---\ntitle: mine\n---\n" + MENU + BODY]
)
def test_a_second_pass_changes_nothing(text: str) -> None:
    result = WITH_FRONT(text)
    assert apply(result.text, inverse(result.original, result.changes)) == text
    again = WITH_FRONT(result.text)
    assert (again.text, again.changes) == (result.text, ())


def test_values_are_put_before_the_text_once() -> None:
    assert WITH_FRONT(MENU + BODY).text.startswith(
        '---\ntitle: "The river rises over the bridge"\nauthors: ["Jane Doe"]\ndate: "2024-07-19"\n---\n\n'
    )
    assert WITH_FRONT("---\ntitle: mine\n---\n" + MENU + BODY).text.startswith("---\ntitle: mine\n---\n")


def test_records_of_jsonl_get_none() -> None:
    assert not WITH_FRONT(Document(MENU + BODY, "a.jsonl", 1)).text.startswith("---")


def test_what_comes_to_the_start_stands_aside() -> None:
    settings = Settings(ignore=("debris",))
    result = clean("Share on Facebook\n---\nby: me\n---\n" + MENU + BODY, settings)
    again = clean(result.text, settings)
    assert again.text == result.text
