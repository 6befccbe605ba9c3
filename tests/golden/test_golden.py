"""Articles as scrapers leave them, and the clean text of each. `pytest --accept` writes fixtures/clean anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpusclean import Cleaner
from corpusclean.files import jsonl

from .articles import CLEAN, FIXTURES, LOOK_ALIKES, NAMES, RAW, cleaned, document, result
from .facts import FACTS, META

SEED = "004_9ed50556e26c3b9d.txt"


def compare(found: bytes, golden: Path, accept: bool) -> None:
    if accept:
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(found)
    assert golden.exists(), f"read what comes out, then accept it: pytest --accept writes {golden.name}"
    text, expected = (data.decode("utf-8", "backslashreplace") for data in (found, golden.read_bytes()))
    assert text == expected


@pytest.mark.parametrize("name", NAMES)
def test_comes_out_as_accepted(name: str, accept: bool) -> None:
    compare(cleaned(name), CLEAN / name, accept)


def test_every_accepted_file_has_its_article(accept: bool) -> None:
    strays = sorted(path for path in CLEAN.glob("*") if path.name not in NAMES)
    for path in strays if accept else ():
        path.unlink()
    assert accept or not strays


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_nothing_goes_from_a_look_alike(name: str) -> None:
    assert result(name).text == document(name).text


@pytest.mark.parametrize("name", FACTS)
def test_what_must_be_gone_is_gone(name: str) -> None:
    gone, _ = FACTS[name]
    raw, text = document(name).text, result(name).text
    assert [phrase for phrase in gone if phrase not in raw] == [], "the table names what is not in the article"
    assert [phrase for phrase in gone if phrase in text] == []


@pytest.mark.parametrize("name", FACTS)
def test_what_must_stand_stands_once(name: str) -> None:
    _, stands = FACTS[name]
    text = result(name).text
    assert [sentence for sentence in stands if text.count(sentence) != 1] == []


@pytest.mark.parametrize("name", META)
def test_what_was_captured(name: str) -> None:
    meta = result(name).meta
    assert {field: meta.get(field) for field in META[name]} == META[name]


def test_facts_are_about_articles() -> None:
    """A golden file alone can be accepted with a loss in it; a new article had better bring its facts, too."""
    assert set(FACTS) | set(META) <= set(NAMES)
    assert not set(FACTS) & set(LOOK_ALIKES), "of a look-alike everything must stand"


def test_of_the_interview_every_line_stands_as_one_paragraph() -> None:
    """The title and every line from the first sentence to the last answer, with one blank line between."""
    lines = [line.strip() for line in document(SEED).text.split("\n") if line.strip()]
    title = next(line for line in lines if line.startswith("Dmitry Peskov:"))
    body = lines[lines.index("Date: July 19, 2024 Time: 01:49:00") + 1 :]
    body = body[: next(i for i, line in enumerate(body) if line.endswith("(more details)"))]
    assert len(body) == 18
    assert result(SEED).text.split("\n\n") == [title, *body[:-1], body[-1] + "\n"]


def test_records_come_out_as_accepted(accept: bool) -> None:
    found = []
    for number, line in enumerate((FIXTURES / "articles.jsonl").read_bytes().split(b"\n")[:-1], 1):
        record = jsonl.read(line, "articles.jsonl", number, jsonl.Fields())
        made, swaps = jsonl.rewritten(record, Cleaner()(record.document).text, None, jsonl.Fields())
        assert jsonl.restored(made, jsonl.splices(line, swaps)) == line
        found.append(made)
        if record.document.id in ("clean-already", "empty-7"):
            assert made == line
    compare(b"\n".join(found) + b"\n", FIXTURES / "clean.jsonl", accept)


def test_of_records_only_the_text_changes() -> None:
    lines = zip(
        *((FIXTURES / name).read_bytes().split(b"\n") for name in ("articles.jsonl", "clean.jsonl")), strict=True
    )
    for number, (raw, clean) in enumerate(list(lines)[:-1], 1):
        before, after = (jsonl.read(line, "-", number, jsonl.Fields()) for line in (raw, clean))
        assert raw.replace(before.literal, b"") == clean.replace(after.literal, b"")


def test_articles_are_read_from_where_they_lie() -> None:
    assert len(NAMES) > 30
    assert (RAW / SEED).read_bytes().startswith(b"hit tracker\n")
