"""What is captured, where it points, and what is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from corpusclean import Cleaner, Result, clean
from corpusclean.files import plain
from corpusclean.judge.capture.calendar import MONTH_NUMBERS, dates
from corpusclean.rules.dates import MONTHS

BODY = (
    "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more.\n\n"
    "Nobody had seen it so high since the flood of 1954, and the ferry stayed at its moorings until the evening."
)
ARTICLES = sorted((Path(__file__).parents[2] / "fixtures" / "articles").glob("*.txt"))


def meta(*lines: str, after: str = "") -> dict[str, object]:
    """What is captured from lines above a body, and some behind it."""
    return clean("\n\n".join((*lines, BODY)) + f"\n\n{after}\n").meta


# ---- negative cases first


@pytest.mark.parametrize(
    "line",
    [
        "By the numbers", "Staff Writer", "By Staff Writer", "Reuters", "Related Topics", "Sign In", "Photo: Jane Doe",
        "Von Kopf bis Fuss", "By Friday", "Reviewed by Ann Other", "Medically reviewed by Ann Other", "Meet the Team",
        "Edited by: Ann Other", "Photography by Ann Other", "Join Our Team", "Gemini CLI", "Kia PV5",
        "MIT License", "El Deporte", "28 kwietnia 2021 Polityka Fundusz, lewica, PiS",
        "Salesforce Certified Social Specialist Certification", "ChecklistsWeddings GuestbooksFlowers",
    ],
)  # fmt: skip
def test_these_are_no_authors(line: str) -> None:
    assert "authors" not in meta("The river rises over the old bridge", line, "July 19, 2024")


@pytest.mark.parametrize("line", ["July 2024", "2024", "31 June 2024", "12:30", "Version 10.2.2024.1", "1954"])
def test_these_are_no_dates(line: str) -> None:
    assert "date" not in meta("The river rises over the old bridge", line)


@pytest.mark.parametrize(
    "line", ["Verfügbar bis 06.05.2024.", "Valid until July 19, 2024", "Offer expires July 19, 2024"]
)
def test_a_limit_is_no_date(line: str) -> None:
    assert "date" not in meta("The river rises over the old bridge", line)


def test_a_teaser_behind_the_article_gives_neither_author_nor_date() -> None:
    teasers = (
        "Most read\n\nStorm hits the coast again\n\nBy Ann Other\n\nJuly 20, 2024\n\nThe ferry is back\n\nMay 1, 2024"
    )
    assert meta(after=teasers).keys() <= {"section"}


def test_the_page_may_say_nothing() -> None:
    assert meta() == {}


# ---- dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("July 19, 2024", "2024-07-19"), ("Jul. 19th, 2024", "2024-07-19"), ("19 July 2024", "2024-07-19"),
        ("19. Juli 2024", "2024-07-19"), ("19.07.2024", "2024-07-19"), ("19.07.24", "2024-07-19"),
        ("03.04.2024", "2024-04-03"), ("19 juillet 2024", "2024-07-19"), ("1er mai 2024", "2024-05-01"),
        ("19 de julio de 2024", "2024-07-19"), ("19 luglio 2024", "2024-07-19"), ("19 de julho de 2024", "2024-07-19"),
        ("19 juli 2024", "2024-07-19"), ("19 lipca 2024", "2024-07-19"), ("19 июля 2024", "2024-07-19"),
        ("19 Temmuz 2024", "2024-07-19"), ("19 يوليو 2024", "2024-07-19"), ("2024年7月19日", "2024-07-19"),
        ("2024년 7월 19일", "2024-07-19"), ("2024. 7. 19.", "2024-07-19"), ("19 липня 2024", "2024-07-19"),
        ("19. července 2024", "2024-07-19"), ("19. heinäkuuta 2024", "2024-07-19"), ("2024. július 19.", "2024-07-19"),
        ("19 Ιουλίου 2024", "2024-07-19"), ("19 iulie 2024", "2024-07-19"), ("19 Juli 2024", "2024-07-19"),
        ("19 tháng 7, 2024", "2024-07-19"), ("2024-07-19T01:49:00Z", "2024-07-19"), ("07/19/2024", "2024-07-19"),
        ("19/07/2024", "2024-07-19"), ("04/04/2024", "2024-04-04"), ("19-Jul-2024", "2024-07-19"),
        ("Ann BergJuly 19, 2024Updated", "2024-07-19"), ("July 19, 20242 Comments", "2024-07-19"),
    ],
)  # fmt: skip
def test_dates_of_many_languages_are_read(text: str, day: str) -> None:
    assert [written.iso(None) for written in dates(text)] == [day]


def test_no_month_name_stands_for_two_months() -> None:
    for language, names in MONTHS.items():
        for number, month in enumerate(names, 1):
            for name in month.split("|"):
                assert MONTH_NUMBERS[name] == number, (language, name)


def test_what_may_be_two_days_is_given_as_found() -> None:
    assert meta("The river rises over the old bridge", "03/04/2024")["date"] == "03/04/2024"


@pytest.mark.parametrize(
    ("other", "day"),
    [
        ("25/03/2024", "2024-04-03"), ("03/25/2024", "2024-03-04"), ("April 3, 2024", "2024-04-03"),
        ("2024-03-04", "2024-03-04"), ("04/04/2024", "03/04/2024"), ("25/03/2024 or 03/25/2024", "03/04/2024"),
    ],
)  # fmt: skip
def test_another_date_of_the_page_may_tell_the_order(other: str, day: str) -> None:
    assert meta("The river rises over the old bridge", "03/04/2024", after=f"Most read\n\n{other}")["date"] == day


def test_the_language_may_tell_the_order() -> None:
    body = (
        "El río que cruza la ciudad subió dos metros en una noche, y los vecinos que viven cerca del puente no lo "
        "habían visto tan alto.\n\nLas barcas que llegan del sur no salieron, y los trenes del norte tampoco."
    )
    assert clean(f"El río sube sobre el puente\n\n03/04/2024\n\n{body}\n").meta["date"] == "2024-04-03"


def test_the_first_label_decides_which_date_is_which() -> None:
    found = meta("The river rises over the old bridge", "Updated: 20 July 2024 | Published: 19 July 2024")
    assert (found["date"], found["modified"]) == ("2024-07-19", "2024-07-20")


@pytest.mark.parametrize(
    ("lines", "date", "modified"),
    [
        (["Last update:", "July 16, 2025"], None, "2025-07-16"),
        (["Published", "July 16, 2025"], "2025-07-16", None),
        (["Stand: 28.04.2023 17:23 Uhr"], "2023-04-28", "2023-04-28"),
        (["Stand: 28.04.2023 17:23 Uhr", "Veröffentlicht am 27.04.2023"], "2023-04-27", "2023-04-28"),
        (["May 21, 2025April 24, 2025 by Jane Doe"], "2025-04-24", "2025-05-21"),
        (["By Jane Doe     August 12, 2021 August 13, 2021    training"], "2021-08-12", "2021-08-13"),
        (["Updated August 14, 2025"], None, "2025-08-14"),
    ],
)  # fmt: skip
def test_labels_tell_publication_from_update(lines: list[str], date: str | None, modified: str | None) -> None:
    found = meta("The river rises over the old bridge", *lines)
    assert (found.get("date"), found.get("modified")) == (date, modified)


@pytest.mark.parametrize(
    ("after", "date"),
    [("Published\n\nAugust 30, 2024", "2024-08-30"), ("Posted July 10, 2004", "2004-07-10"), ("May 1, 2024", None)],
)
def test_behind_the_text_a_date_needs_a_label(after: str, date: str | None) -> None:
    assert meta("The river rises over the old bridge", after=after).get("date") == date


# ---- names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["By Jane Doe"], ["Jane Doe"]),
        (["By Jane Doe and John Smith"], ["Jane Doe", "John Smith"]),
        (["By   Jane Doe   ,   John Smith   on March 12, 2026"], ["Jane Doe", "John Smith"]),
        (["Written by", "Jane Doe"], ["Jane Doe"]),
        (["Jane Doe · May 17, 2022 · 6 min read"], ["Jane Doe"]),
        (["October 11, 2023 by Jane Doe"], ["Jane Doe"]),
        (["Von Volkmar Kabisch, Jan Lukas Strozyk und Benedikt Strunz"],
         ["Volkmar Kabisch", "Jan Lukas Strozyk", "Benedikt Strunz"]),
        (["Por Ana de la Cruz y Juan Pérez"], ["Ana de la Cruz", "Juan Pérez"]),
        (["By Jane Doe, Staff Writer"], ["Jane Doe"]),
        (["Jane Doe Staff Writer"], ["Jane Doe"]),
        (["Posted byJane DoeDecember 30, 2024"], ["Jane Doe"]),
        (["September 1, 2016 · Jane Doe"], ["Jane Doe"]),
        (["كتب: سامر الحلاق"], ["سامر الحلاق"]),
        (["文/林听雨"], ["林听雨"]),
    ],
)  # fmt: skip
def test_bylines_give_their_names(lines: list[str], names: list[str]) -> None:
    assert meta("The river rises over the old bridge", *lines)["authors"] == names


@pytest.mark.parametrize("box", ["Written by Jane Doe", "About the author\n\nJane Doe"])
def test_the_box_behind_the_text_gives_the_author(box: str) -> None:
    assert meta("The river rises over the old bridge", after=box)["authors"] == ["Jane Doe"]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["By Jane Doe, Senior Analyst, The Paper"], ["Jane Doe"]),
        (["von Anna Schmidt, MDR THÜRINGEN"], ["Anna Schmidt"]),
        (["By Jane Doe   | Fox News"], ["Jane Doe"]),
        (["Reviewed by Ann Other — Written by Jane Doe, MS, RD — July 19, 2024"], ["Jane Doe"]),
        (["Edited by", "Ann Other", "By", "Jane Doe"], ["Jane Doe"]),
        (["Fact checked by", "Ann Other", "July 19, 2024"], None),
        (["A post shared by Ann Other (@ann) on May 5, 2019"], None),
        (["Ein Beitrag geteilt von Ann Other (@ann) am Apr 21, 2019 um 4:47"], None),
        (["— Ann Other, College Station, April 15, 2019"], None),
        (["November 4, 2021 | PAID CONTENT"], None),
        (["Artikel von: Von Anna Schmidt, dpa"], ["Anna Schmidt"]),
    ],
)
def test_who_checked_it_and_what_the_author_is_are_no_authors(lines: list[str], names: list[str] | None) -> None:
    assert meta("The river rises over the old bridge", *lines).get("authors") == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jen MillsPublished Jul 17, 2024", ["Jen Mills"]),
        ("Tim HanlonNews Reporter", ["Tim Hanlon"]),
        ("by Jane Doe August 25, 2025August 29, 2025", ["Jane Doe"]),
        ("by Jane Doe ● December 23, 2025 ● 6 min read", ["Jane Doe"]),
        ("On January 12, 2025 By Jane DoeIn Budget Travel, Travel Tips", ["Jane Doe"]),
        ("109 Comments |  Jane Doe |  Last Updated:  March 11, 2019", ["Jane Doe"]),
        ("December 15, 2025 · 30 min · 6279 words · Jane Doe", ["Jane Doe"]),
        ("Jane Doe|Published 4 months ago", ["Jane Doe"]),
        ("Jane Doe, Expert at Large", ["Jane Doe"]),
        ("Written by: Jane Doe Executive Editor and Gardener", ["Jane Doe"]),
        ("Von Anna Schmidt mit AP", ["Anna Schmidt"]),
        ("by The Diggs Team", ["The Diggs Team"]),
        ("By the Lavazza Team 2–3 minutes", ["the Lavazza Team"]),
    ],
)
def test_bylines_glued_and_mixed_give_their_names(line: str, names: list[str]) -> None:
    assert meta("The river rises over the old bridge", line)["authors"] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Julia Vergin | Clare Roth", ["Julia Vergin", "Clare Roth"]),
        ("Jane A. Doe CPP, PSP", ["Jane A. Doe"]),
        ("Nick van Mead", ["Nick van Mead"]),
        ("Connect Team", ["Connect Team"]),
    ],
)
def test_names_alone_below_the_headline_are_authors(line: str, names: list[str]) -> None:
    assert meta("The river rises over the old bridge", line, "Publicerad 22:31")["authors"] == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Lucy ThorntonNews Reporter", "Tim HanlonNews Reporter", "Phoebe Tonks", "12:30, 5 Aug 2024"],
         ["Lucy Thornton", "Tim Hanlon", "Phoebe Tonks"]),
        (["Mohana Basu,", "Jane Doe &", "John Smith", "Show authors", "Ann Other"],
         ["Mohana Basu", "Jane Doe", "John Smith"]),
        (["By", "Jane Doe", "Fact Checked"], ["Jane Doe"]),
        (["By", "Jane Doe", "Senior QA Engineer"], ["Jane Doe"]),
        (["Jane Doe", "Ann Other", "July 19, 2024"], ["Jane Doe"]),
        (["Adam Vidler and AP", "July 19, 2024"], ["Adam Vidler"]),
        (["Steffan Rhys Deputy Content Hub Director"], ["Steffan Rhys"]),
        (["District Branch Dues for Residents and Fellows", "July 19, 2024"], None),
    ],
)  # fmt: skip
def test_names_on_several_lines(lines: list[str], names: list[str] | None) -> None:
    assert meta("The river rises over the old bridge", *lines).get("authors") == names


@pytest.mark.parametrize("name", ["San Francisco", "Angela Merkel", "Old Harbour"])
def test_what_the_text_speaks_of_is_no_author(name: str) -> None:
    body = BODY + f"\n\nThe old people of {name} came to see it, and {name} was in the papers the next day as well."
    text = "\n\n".join(("The river rises over the old bridge", "Share", name, "July 19, 2024", body))
    assert "authors" not in clean(text + "\n").meta


@pytest.mark.parametrize(("mayor", "names"), [("Ann Other", ["Hazel Underwood"]), ("Hazel Underwood", None)])
def test_the_last_words_may_speak_of_the_author(mayor: str, names: list[str] | None) -> None:
    paragraphs = [BODY, f"The mayor, {mayor}, said that the river had never risen so high over the old bridge before."]
    paragraphs += [f"The old bridge was closed, and boat number {n} did not leave the town." for n in range(5)]
    last = "Hazel Underwood, an award-winning city journalist, was deputy editor of The Paper for more than ten years."
    lines = ("The river rises over the old bridge", "Share", "Hazel Underwood", "July 19, 2024")
    assert clean("\n\n".join([*lines, *paragraphs, last]) + "\n").meta.get("authors") == names


def test_words_of_the_headline_are_no_author() -> None:
    assert "authors" not in meta("Weekly Address: The river rises", "Share", "Weekly Address", "July 19, 2024")


def test_a_name_under_another_line_with_the_headline_is_an_author() -> None:
    title = "The river rises over the old bridge"
    lines = [title, "Jane Doe", "Start now", *("Home", "News", "Sport", "Weather", "Culture", "Travel"), title]
    assert meta(*lines)["authors"] == ["Jane Doe"]


@pytest.mark.parametrize(
    ("after", "names"),
    [
        ("This post was written by Jane Doe, Head of Research", ["Jane Doe"]),
        ("Article by\n\nJane Doe", ["Jane Doe"]),
        ("By Jane Doe", ["Jane Doe"]),
        ("Jane Doe\n\nJane writes about rivers and the people who live near them.", ["Jane Doe"]),
        ("Reviewed by\n\nJane Doe", None),
        ("Customer Stories\n\nHow one town lived with the flood and what it learnt from it.", None),
    ],
)
def test_what_stands_behind_the_text_may_name_the_author(after: str, names: list[str] | None) -> None:
    assert meta("The river rises over the old bridge", after=after).get("authors") == names


def test_a_name_alone_needs_a_witness() -> None:
    title = "The river rises over the old bridge"
    assert "authors" not in meta("Hazel Underwood", title)
    assert meta(title, "Hazel Underwood", "July 19, 2024")["authors"] == ["Hazel Underwood"]


# ---- titles


@pytest.mark.parametrize(
    "lines",
    [
        ["Home", "News", "The river rises over the old bridge", "By Jane Doe"],
        ["The river rises over the old bridge | The Daily", "News", "The river rises over the old bridge", "Share"],
        ["Science", "The river rises over the old bridge", "It was the highest flood since 1954.", "July 19, 2024"],
    ],
)
def test_the_headline_is_the_title(lines: list[str]) -> None:
    assert meta(*lines)["title"] == "The river rises over the old bridge"


def test_a_paragraph_is_no_title() -> None:
    assert "title" not in meta("Home", "News", "Sport", "Weather", "Culture", "Travel", "Money", "Contact")


# ---- where values stand


def spans_hold(result: Result) -> None:
    """Every value stands in the original where it says it does."""
    for captured in result.captured:
        said = result.original[captured.start : captured.end]
        if captured.field in ("date", "modified") and " ".join(said.split()) != captured.value:
            assert date.fromisoformat(captured.value) in {day for w in dates(said) for day in w.readings}
        else:
            assert " ".join(clean(said).text.split()) == captured.value or " ".join(said.split()) == captured.value


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_every_value_points_at_its_words(path: Path) -> None:
    result = Cleaner()(plain.read(path.read_bytes(), path.name))
    spans_hold(result)
    values = {c.value for c in result.captured}
    for field, value in result.meta.items():
        assert field == "tags" or set(value if isinstance(value, list) else [value]) <= values


def test_repaired_values_point_at_the_broken_words() -> None:
    result = clean(f"El río subió esta noche\n\nPor InÃ©s Cabanillas\n\n{BODY}\n")
    (author,) = [c for c in result.captured if c.field == "author"]
    assert (author.value, result.original[author.start : author.end]) == ("Inés Cabanillas", "InÃ©s Cabanillas")
