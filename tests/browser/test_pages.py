"""The pages as a person uses them, in Chromium, opened from disk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ..cli.command import run, until
from .conftest import Watched

pytestmark = pytest.mark.browser


def becomes(page: Any, expression: str) -> None:
    """Wait until it is true. The page's policy forbids Playwright's own way, which evaluates text inside the page."""
    until(lambda: page.evaluate(expression))


def numbered(page: Any) -> str:
    return str(page.text_content("#finding-title"))


def test_a_person_refuses_a_change_and_the_next_run_honours_it(
    watched: Watched, articles: Path, tmp_path: Path
) -> None:
    page = watched.open(articles / "clean.report")
    page.click("table.counts >> text=share")
    page.wait_for_selector("#list tbody tr")
    assert page.input_value("#find-kind") == "share"
    page.fill("#find-text", "en-news-menu")
    page.press("#find-text", "Enter")
    becomes(page, "document.querySelectorAll('#list tbody tr').length === 1")
    page.click("#list tbody a")
    page.wait_for_selector("#text table")
    count = int(numbered(page).split(" of ")[1])
    seen = [numbered(page)]
    for _ in range(count - 1):
        page.keyboard.press("n")
        seen.append(numbered(page))
    assert len(set(seen)) == count
    while "share/" not in page.text_content("#why"):
        page.keyboard.press("p")
    place = page.evaluate("location.hash")
    page.keyboard.press("r")
    assert page.get_attribute("#decide", "aria-pressed") == "true"
    page.click("#to-decisions")
    with page.expect_download() as download:
        page.click("#save")
    saved = tmp_path / "decisions.jsonl"
    download.value.save_as(saved)
    header, line = map(json.loads, saved.read_text().splitlines())
    assert header == {"corpusclean": "decisions", "version": 1}
    assert (line["path"], line["decision"]) == ("en-news-menu-and-share.txt", "refuse")
    assert page.input_value("#file") == saved.read_text()
    done = run("clean", "raw", "-o", str(tmp_path / "again"), "--decisions", str(saved), cwd=articles)
    assert done.returncode == 0, done.stderr
    original = (articles / "raw" / line["path"]).read_text()
    refused = original[line["start"] : line["end"]].strip()
    assert refused
    assert refused not in (articles / "clean" / line["path"]).read_text()
    assert refused in (tmp_path / "again" / line["path"]).read_text()
    page.goto("about:blank")
    watched.open(articles / "clean.report", place)
    page.wait_for_selector("#text .current")
    assert "share/" in page.text_content("#why"), "the address leads to this change"
    assert page.get_attribute("#decide", "aria-pressed") == "true", "what was decided is remembered"
    assert not watched.wrong


def test_the_texts_of_a_document_stand_side_by_side_and_as_one(watched: Watched, articles: Path) -> None:
    page = watched.open(articles / "clean.report", "#d=0")
    page.wait_for_selector("table.beside")
    assert page.locator("table.text thead th").all_text_contents() == ["finding", "original", "clean"]
    page.keyboard.press("s")
    assert page.locator("table.text thead th").all_text_contents() == ["finding", "text"]
    first = page.text_content("#document h2")
    page.keyboard.press("j")
    becomes(page, "location.hash === '#d=1'")
    becomes(page, f"document.querySelector('#document h2').textContent !== {json.dumps(first)}")
    assert not watched.wrong


def test_words_of_the_texts_are_found(watched: Watched, articles: Path) -> None:
    page = watched.open(articles / "clean.report", "#view=documents&text=Bahnhof&inside=1")
    becomes(page, "document.querySelector('#found').textContent.includes(' of 32 documents')")
    assert "de-essay-hard-wrapped.txt" in page.locator("#list tbody a").all_text_contents()
    assert page.locator("#list tbody tr").count() < 32
    assert not watched.wrong


def test_a_person_accepts_what_was_held_and_the_next_run_applies_it(
    watched: Watched, articles: Path, tmp_path: Path
) -> None:
    page = watched.open(articles / "clean.report", "#view=documents&state=held")
    page.click("#list tbody a")
    page.wait_for_selector("#text table")
    while "Held finding" not in numbered(page):
        page.keyboard.press("n")
    page.keyboard.press("r")
    assert page.get_attribute("#decide", "aria-pressed") == "true"
    page.click("#to-decisions")
    page.click("#copy")
    becomes(page, "document.querySelector('#saved').textContent !== ''")
    saved = tmp_path / "decisions.jsonl"
    saved.write_text(page.evaluate("navigator.clipboard.readText()"))
    line = json.loads(saved.read_text().splitlines()[1])
    assert line["decision"] == "accept"
    done = run("clean", "raw", "-o", str(tmp_path / "again"), "--decisions", str(saved), cwd=articles)
    assert (done.returncode, b"no longer fits" in done.stderr) == (0, False), done.stderr
    assert (tmp_path / "again" / line["path"]).read_bytes() != (articles / "clean" / line["path"]).read_bytes()
    assert not watched.wrong


def test_the_charts_say_what_they_show(watched: Watched, articles: Path) -> None:
    page = watched.open(articles / "clean.report")
    labels = page.locator("svg.histogram text")
    assert {"0–10%", "top", "end"} <= set(labels.all_text_contents())
    assert all(label.bounding_box()["width"] > 0 for label in labels.all() if label.text_content())


@pytest.mark.parametrize("width", [1280, 400])
@pytest.mark.parametrize("place", ["", "#d=0&c=1", "#view=documents", "#view=decisions"])
def test_no_row_is_higher_than_it_must_be(watched: Watched, articles: Path, place: str, width: int) -> None:
    page = watched.open(articles / "clean.report", place)
    page.set_viewport_size({"width": width, "height": 900})
    page.wait_for_selector("table.text tr" if "d=" in place else "main", state="attached")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing leaves the window"
    heights = "[...document.querySelectorAll('.counts tbody tr, #list tbody tr')].map((row) => row.offsetHeight)"
    assert max(page.evaluate(heights), default=0) < 100


def test_on_paper_a_document_stands_without_what_cannot_be_pressed(watched: Watched, articles: Path) -> None:
    page = watched.open(articles / "clean.report", "#d=0&c=1")
    page.wait_for_selector("#text table")
    page.emulate_media(media="print")
    assert page.is_visible("#text table")
    assert not any(page.is_visible(gone) for gone in ("nav", "aside button", "#previous-document"))


def test_a_missing_script_is_named(watched: Watched, articles: Path, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes((articles / "clean.report/index.html").read_bytes())
    page = watched.open(tmp_path, "#d=0")
    page.wait_for_selector("#trouble:not([hidden])")
    assert 'keep the folder "pages"' in page.text_content("#trouble")


AXE = [("", "light", 1280), ("#d=0&c=1", "light", 1280), ("#d=0&c=1", "dark", 400)]
AXE += [("#view=documents", "light", 1280), ("#view=decisions", "light", 1280), ("", "dark", 400)]


@pytest.mark.parametrize(("place", "scheme", "width"), AXE)
def test_axe_finds_nothing(watched: Watched, articles: Path, place: str, scheme: Any, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page = watched.page
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    watched.open(articles / "clean.report", place)
    drawn = {"": "#overview", "#d=0&c=1": "#text table", "#view=documents": "#list tbody tr"}
    page.wait_for_selector(drawn.get(place, "#decisions"))
    # axe comes into the page as a script, which the page's policy forbids: devtools put it there.
    source = (Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    page.evaluate(source)
    found = page.evaluate("axe.run().then(({violations}) => violations.map(v => [v.id, v.nodes.map(n => n.html)]))")
    assert found == []
