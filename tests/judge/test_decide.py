"""How findings are weighed: zones, trust, blocks, the user's word, and what happens to the blank lines."""

from __future__ import annotations

import pytest

from corpusclean import Result, Settings, clean
from corpusclean.rules.table import Keep, Rule

BODY = "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more."
MORE = "Engineers spent the rest of the week with the survey, while the council looked for money to build a new one."


def row(**fields: object) -> Rule:
    return Rule(id="test/row", finds="x", why="x", phrases={"en": ("Qwerty Zxcv",)}, **fields)  # type: ignore[arg-type]


def cleaned(text: str, *rules: Rule, **settings: object) -> Result:
    return clean(text, Settings(rules=rules, **settings))  # type: ignore[arg-type]


def reasons(result: Result) -> list[str]:
    return [change.causes[-1].evidence[-1] for change in result.held]


@pytest.mark.parametrize(
    ("zone", "text", "goes"),
    [
        ("any", f"{BODY}\n\nQwerty Zxcv\n\n{MORE}\n", True),
        ("head", f"Qwerty Zxcv\n\n{BODY}\n", True),
        ("head", f"{BODY}\n\nQwerty Zxcv\n", False),
        ("tail", f"{BODY}\n\nQwerty Zxcv\n", True),
        ("tail", f"{BODY}\n\nQwerty Zxcv\n\n{MORE}\n", False),
        ("edges", f"Qwerty Zxcv\n\n{BODY}\n", True),
        ("edges", f"{BODY}\n\nQwerty Zxcv\n\n{MORE}\n", False),
    ],
)
def test_a_line_goes_only_from_its_zone_and_is_held_elsewhere(zone: str, text: str, goes: bool) -> None:
    result = cleaned(text, row(zone=zone))
    assert ("Qwerty" not in result.text) == goes
    assert ("test/row" in [change.rule for change in result.held]) != goes


MENU = "Home\nNews\nSport\nWeather\nContact us\nAbout us\nPrivacy policy\nTerms of use\n"


def test_a_gated_line_needs_a_neighbour_that_goes_or_the_line_model() -> None:
    alone = cleaned(f"{BODY}\n\nQwerty Zxcv\n", row(trust="gated"))
    assert "Qwerty" in alone.text
    assert reasons(alone) == ["no second witness: the line model is not sure, and no line beside it goes"]
    assert "Qwerty" not in cleaned(f"{BODY}\n\nQwerty Zxcv\n\nShare on Facebook\n", row(trust="gated")).text
    assert "Qwerty" not in cleaned(f"{BODY}\n\n{MORE}\n\nQwerty Zxcv\n{MENU}", row(trust="gated")).text


def test_a_shown_line_goes_only_when_it_is_named() -> None:
    text = f"{BODY}\n\nQwerty Zxcv\n"
    assert "Qwerty" in cleaned(text, row(trust="shown")).text
    assert "Qwerty" not in cleaned(text, row(trust="shown"), extend_select=("test/row",)).text


def test_a_row_that_is_ignored_says_nothing() -> None:
    result = cleaned(f"{BODY}\n\nQwerty Zxcv\n", row(), ignore=("test",))
    assert "Qwerty" in result.text
    assert not result.held


def test_a_block_takes_the_labels_after_it_along_in_the_tail() -> None:
    text = f"{BODY}\n\nQwerty Zxcv\n\nUnknown label\n\nAnd this is a sentence of another kind.\n"
    assert cleaned(text, row(block="labels")).text == f"{BODY}\n\nAnd this is a sentence of another kind.\n"


def test_of_two_rows_the_one_that_may_remove_the_line_is_asked() -> None:
    other = Rule(id="test/other", finds="x", why="x", cues=("qwerty",), line="qwerty zxcv", zone="tail")
    assert "Qwerty" not in cleaned(f"{BODY}\n\nQwerty Zxcv\n", row(zone="head"), other).text


def test_what_the_user_keeps_stands_against_rules_of_the_whole_page() -> None:
    text = f"Snow Closes the Pass Road for a Third Day\nSnow Closes the Pass Road for a Third Day\n\n{BODY}\n\n{MORE}\n"
    assert clean(text).text.count("Snow Closes the Pass Road for a Third Day") == 1
    keep = Keep("own/title", {"": ("Snow Closes the Pass Road for a Third Day",)})
    assert cleaned(text, keep=(keep,)).text.count("Snow Closes the Pass Road for a Third Day") == 2


@pytest.mark.parametrize("keep", [Keep("my/row", {"en": ("Qwerty Zxcv",)}), Keep("my/row", line="q.*")])
def test_what_the_user_keeps_stands_and_says_so(keep: Keep) -> None:
    result = cleaned(f"{BODY}\n\nQwerty Zxcv\n", row(), keep=(keep,))
    assert "Qwerty Zxcv" in result.text
    assert "kept by your row my/row" in reasons(result)


def test_a_page_of_which_nothing_would_be_left_is_kept_and_flagged() -> None:
    result = clean("Home\n\nShare on Facebook\n\nCopy link\n")
    assert result.text == "Home\n\nShare on Facebook\n\nCopy link\n"
    assert result.flags == ("nothing-left",)
    assert "share/buttons" in [change.rule for change in result.held]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The Keeper\nShare\nTweet\n\n{BODY}\n", "The Keeper\n\n{BODY}\n"),
        ("The Keeper\n\nShare\n\nTweet\n\n{BODY}\n", "The Keeper\n\n{BODY}\n"),
        ("{BODY}\n\nShare on Facebook\n\n{MORE}\n", "{BODY}\n\n{MORE}\n"),
        ("{BODY}\n\nShare on Facebook", "{BODY}\n"),
    ],
)
def test_paragraphs_stay_apart_where_lines_went(before: str, after: str) -> None:
    assert clean(before.format(BODY=BODY, MORE=MORE)).text == after.format(BODY=BODY, MORE=MORE)


def test_spans_leave_no_double_space() -> None:
    rule = Rule(id="test/span", finds="x", why="x", cues=("zap",), span=r"\(zap\)")
    assert cleaned(f"{BODY[:-1]} (zap) now.\n", rule).text == f"{BODY[:-1]} now.\n"
    assert cleaned(f"{BODY} (zap)\n", rule).text == f"{BODY}\n"


def test_what_is_removed_is_captured() -> None:
    rule = Rule(id="test/by", finds="x", why="x", cues=("zap",), line=r"zap (?P<author>.+)", captures=("author",))
    assert cleaned(f"{BODY}\n\nZap  Ann Lee\n", rule).meta["authors"] == ["Ann Lee"]


@pytest.mark.parametrize(("longest", "goes"), [(160, False), (len(f"{BODY} {MORE}"), True)])
def test_a_row_tries_its_pattern_on_lines_up_to_its_longest(longest: int, goes: bool) -> None:
    rule = Rule(id="test/long", finds="x", why="x", cues=("river",), line="The river.*", longest=longest)
    result = cleaned(f"{MORE}\n\n{BODY} {MORE}\n\n{MORE} It was found.\n", rule)
    assert ("river" not in result.text) == goes
