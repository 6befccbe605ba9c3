"""A made-up site: a frame that repeats, and articles that do not."""

from __future__ import annotations

import json
from pathlib import Path

from corpusclean import Cleaner, Document, Result, Settings
from corpusclean.judge.templates.table import written
from corpusclean.learn import learn

NAMES = (
    *("Amber", "Birch", "Cedar", "Dahlia", "Elder", "Fennel", "Ginger", "Hazel", "Iris", "Juniper", "Laurel", "Maple"),
    *("Nettle", "Olive", "Poppy", "Quince"),
)
HEAD = "Gdansk Weekly Herald\nAbout our house\nTides and ferries\n"
TAIL = "Made with love in Gdansk by the herald team\nHouse rules of the herald\n"
PARAGRAPHS = (
    "The river at {0} rose two metres in a single night, and by the morning the old bridge could not be crossed.",
    "Engineers from {0} spent the rest of the week with the survey, while the council looked for money for a new one.",
    "Nobody in {0} remembered such a flood, though the church has a mark on its wall from the year of the great ice.",
)


def article(number: int) -> str:
    """The text of one article, which shares no line with the others."""
    name = NAMES[number % len(NAMES)] + ("" if number < len(NAMES) else f" {NAMES[number // len(NAMES)]} Hill")
    title = f"What the flood left behind in {name}"
    return "\n\n".join([title, *(paragraph.format(name) for paragraph in PARAGRAPHS)]) + "\n"


def framed(text: str, head: str = HEAD, tail: str = TAIL) -> str:
    """A page as a scraper leaves it."""
    return f"{head}\n{text}\n{tail}"


def pages(count: int) -> list[str]:
    return [framed(article(number)) for number in range(count)]


def learnt(texts: list[str], file: Path, site: str = "herald.example") -> Path:
    """A file of what these pages of one site repeat."""
    file.write_bytes(written(learn((site, text) for text in texts)))
    return file


def cleaned(text: str, templates: Path | None, site: str = "herald.example", **settings: object) -> Result:
    """A page of the site cleaned with its templates."""
    chosen = Settings(templates=str(templates or ""), **settings)  # type: ignore[arg-type]
    return Cleaner(chosen)(Document(text, url=f"https://{site}/1"))


def records(texts: list[str], site: str = "herald.example") -> str:
    return "".join(json.dumps({"url": f"https://www.{site}/{n}", "text": text}) + "\n" for n, text in enumerate(texts))
