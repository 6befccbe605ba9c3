"""What templates take away, and what they must leave: refrains, columns, articles that stand twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpusclean import Result

from .site import HEAD, NAMES, TAIL, article, cleaned, framed, learnt, pages


def lines_gone(result: Result) -> set[str]:
    return {result.original[c.start : c.end].strip() for c in result.changes if not c.new}


def lost(text: str, pages: list[str], tmp_path: Path) -> str:
    """What is left of a page after learning from pages, blank lines aside."""
    return cleaned(text, learnt(pages, tmp_path / "templates.jsonl")).text


def test_a_sentence_that_an_author_ends_with_stands(tmp_path: Path) -> None:
    told = [framed(article(n) + "\nThat is all.\n" * (n % 2)) for n in range(16)]
    assert "That is all." in lost(told[1], told, tmp_path)


def test_a_refrain_stands(tmp_path: Path) -> None:
    refrain = "And the water kept on rising all the same."
    told = [framed(article(n).replace("\n\n", f"\n\n{refrain}\n\n", 3 * (n % 3 == 0))) for n in range(16)]
    assert lost(told[3], told, tmp_path).count(refrain) == 3


def test_the_title_of_a_column_stands_where_its_own_page_lets_it(tmp_path: Path) -> None:
    column = "Letters from the harbour wall, by the keeper of the light"
    told = [framed(f"{column}\n\n{article(n)}" if n % 4 == 0 else article(n)) for n in range(16)]
    alone = cleaned(told[4], None).text
    assert (column in lost(told[4], told, tmp_path)) == (column in alone)


@pytest.mark.parametrize("count", [2, 3, 16])
def test_the_same_story_twice_stands_twice(tmp_path: Path, count: int) -> None:
    told = [*(framed(article(n)) for n in range(count - 1)), framed(article(0) + "\nReported again at noon.\n")]
    left = lost(told[0], told, tmp_path)
    assert all(line in left for line in article(0).split("\n"))


def test_one_page_teaches_nothing(tmp_path: Path) -> None:
    text = framed(article(0))
    assert cleaned(text, learnt([text], tmp_path / "t.jsonl")).changes == cleaned(text, None).changes


def test_headlines_of_a_series_stand(tmp_path: Path) -> None:
    told = [framed(article(n).replace("What the flood left behind in", "The flood in")) for n in range(16)]
    assert "The flood in Cedar\n" in lost(told[2], told, tmp_path)


def test_headlines_that_only_count_stand(tmp_path: Path) -> None:
    told = [framed(article(n).replace(f"in {NAMES[n]}\n", f"by the sea, part {n}\n", 1)) for n in range(16)]
    assert lost(told[2], told, tmp_path).startswith("What the flood left behind by the sea, part 2\n")


def test_another_site_says_nothing(tmp_path: Path) -> None:
    file = learnt(pages(16), tmp_path / "t.jsonl", "other.example")
    text = framed(article(0))
    assert cleaned(text, file).changes == cleaned(text, None).changes


def test_who_ignores_templates_hears_nothing_of_them(tmp_path: Path) -> None:
    told = pages(16)
    file = learnt(told, tmp_path / "t.jsonl")
    ignored = cleaned(told[0], file, ignore=("template",))
    assert [c.rule for c in ignored.changes] == [c.rule for c in cleaned(told[0], None, ignore=("template",)).changes]


def test_what_every_page_has_goes_and_says_so(tmp_path: Path) -> None:
    told = pages(16)
    result = cleaned(told[0], learnt(told, tmp_path / "t.jsonl"))
    assert result.text == article(0)
    said = [words for change in result.changes for cause in change.causes for words in cause.evidence]
    assert said.count("on 16 of 16 pages of herald.example") == len((HEAD + TAIL).strip().split("\n"))


def test_a_short_page_goes_by_its_templates(tmp_path: Path) -> None:
    told = pages(16)
    text = "Tides and ferries\n\nNobody knows who broke the lamp on the pier last night.\n\nHouse rules of the herald\n"
    result = cleaned(text, learnt(told, tmp_path / "t.jsonl"))
    assert lines_gone(result) - {""} == {"Tides and ferries", "House rules of the herald"}
    assert {change.rule for change in result.changes if change.rule[:5] != "shape"} == {"template/line"}


def test_digits_do_not_matter(tmp_path: Path) -> None:
    dated = [framed(article(n), f"{HEAD}Tide table No. {n * 7} of 2024\n") for n in range(16)]
    text = framed(article(0), f"{HEAD}Tide table No. 999 of 2025\n")
    assert lost(text, dated, tmp_path) == article(0)


def test_of_two_templates_of_a_site_each_goes_from_its_pages(tmp_path: Path) -> None:
    other = ("Herald of the Islands\nBoats and moorings\n", "Printed on the island press of old Hel\n")
    told = [framed(article(n), *(other if n % 2 else ())) for n in range(16)]
    file = learnt(told, tmp_path / "t.jsonl")
    assert [cleaned(text, file).text for text in told] == [article(n) for n in range(16)]


def test_a_redesign_in_mid_corpus_leaves_both_known(tmp_path: Path) -> None:
    new = (HEAD.replace("house", "new house"), "All tides at a glance, from the herald\n")
    told = [framed(article(n), *(new if n >= 10 else ())) for n in range(16)]
    file = learnt(told, tmp_path / "t.jsonl")
    assert [cleaned(text, file).text for text in told] == [article(n) for n in range(16)]


def test_the_labels_of_a_site_part_its_glued_menus(tmp_path: Path) -> None:
    told = pages(16)
    text = framed(article(0), "").replace("What", "Tides and ferriesAbout our houseWhat", 1)
    assert lost(text, told, tmp_path) == article(0)
    assert "Tides and ferriesAbout" in cleaned(text, None).text


def test_a_second_pass_changes_nothing(tmp_path: Path) -> None:
    told = pages(16)
    file = learnt(told, tmp_path / "t.jsonl")
    for text in (*told[:3], framed(f"{NAMES[0]}\n" + article(1)), HEAD, TAIL, HEAD + TAIL):
        first = cleaned(text, file)
        assert cleaned(first.text, file).text == first.text
