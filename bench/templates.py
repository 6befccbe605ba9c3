"""What templates bring on sites whose truth is known: real sites with few pages, and made-up ones with many.

    python bench/templates.py PAGES_DIR real [--view glued] [--model WEIGHTS.npz]
    python bench/templates.py PAGES_DIR made [--sites 20] [--pages 40]

`real`: pages of sites with two pages or more, 4-gram shingles against the article, with and without what the site's
pages repeat. A page's own lines count only where another page has them. `made`: the frames of real sites around the
articles of other pages, numbers in them varied; how many words of the frames go, and how many of the articles.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent / "train"))

from align import shares, words_of

from corpusclean import Cleaner, Document, Settings
from corpusclean.judge.templates.places import site_of_url
from corpusclean.judge.templates.table import written
from corpusclean.learn import learn
from corpusclean.text.lines import lines

Page = tuple[str, dict[str, Any]]  # its site, and its record


def records(folder: Path) -> Iterator[dict[str, Any]]:
    """All pages that hold an article which is known."""
    for path in sorted(folder.glob("*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as rows:
            for record in map(json.loads, rows):
                if record["gold"]:
                    yield record


def score(text: str, article: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of 4-grams of words."""
    one, other = (_grams(words_of(side)) for side in (text, article))
    both = (one & other).total()
    p, r = both / max(1, one.total()), both / max(1, other.total())
    return p, r, 2 * p * r / max(p + r, 1e-9)


def _grams(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def real(folder: Path, view: str, model: str) -> None:
    """Print what each way of cleaning reaches on articles of sites with several pages."""
    every = [(site_of_url(r["url"] or r["id"]), r) for r in records(folder) if r["flat"].get(view)]
    often = Counter(site for site, _ in every)
    some = [(site, r) for site, r in every if often[site] > 1]
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as file:
        Path(file.name).write_bytes(written(learn((site, r["flat"][view]) for site, r in some)))
        ways = {
            "nothing": None,
            "rules and model": Cleaner(Settings(model=model), captures=False, explains=False),
            "templates too": Cleaner(Settings(model=model, templates=file.name), captures=False, explains=False),
        }
        articles = [(site, r) for site, r in some if r["kind"] == "article"]
        print(f"{view}: {len(articles)} articles of {len({site for site, _ in articles})} sites")
        for name, way in ways.items():
            rows = [score(_text(way, site, r["flat"][view]), r["gold"]) for site, r in articles]
            means = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
            print(f"{name:16} P {means[0]:.4f}  R {means[1]:.4f}  F1 {means[2]:.4f}", flush=True)


def _text(way: Cleaner | None, site: str, text: str) -> str:
    return text if way is None else way(Document(text, url=f"https://{site}/")).text


def made(folder: Path, sites: int, count: int) -> None:
    """Print what share of the words of frames goes, and of articles, on made-up sites."""
    rng = random.Random(0)
    chosen = [r for r in records(folder) if r["kind"] == "article" and r["flat"].get("glued")]
    rng.shuffle(chosen)
    articles = iter([r["gold"] for r in chosen[sites:]] * 9)
    gone, there = Counter[str](), Counter[str]()
    for number, record in enumerate(chosen[:sites]):
        site = f"site{number}.example"
        pages = [_framed(record, next(articles), rng) for _ in range(count)]
        with tempfile.NamedTemporaryFile(suffix=".jsonl") as file:
            Path(file.name).write_bytes(written(learn((site, "\n".join(line for line, _ in page)) for page in pages)))
            way = Cleaner(Settings(templates=file.name), captures=False, explains=False)
            bare = Cleaner(captures=False, explains=False)
            for page in pages:
                for name, cleaner in (("with", way), ("without", bare)):
                    for part, lost, words in _lost(cleaner, site, page):
                        gone[f"{part} {name}"] += lost
                        there[f"{part} {name}"] += words
    for key in sorted(there):
        print(f"{key:16} {gone[key]:9,} of {there[key]:9,} words went  {gone[key] / there[key]:.4%}")


def _framed(record: dict[str, Any], article: str, rng: random.Random) -> list[tuple[str, str]]:
    """The lines of a page: of the frame of one page with numbers varied, the article of another in its place."""
    rows = [line for line in record["flat"]["glued"].split("\n") if line.strip()]
    share = shares(rows, record["gold"])
    inside = [i for i, part in enumerate(share) if part > 0.5] or [len(rows) // 2]
    head, tail = rows[: inside[0]], rows[inside[-1] + 1 :]
    varied = [
        [re.sub(r"\d+", lambda found: str(rng.randrange(10 ** len(found[0][:6]))), line) for line in part]
        for part in (head, tail)
    ]
    middle = [line for line in article.split("\n") if line.strip()]
    return [
        (line, part)
        for part, some in (("frame", varied[0]), ("article", middle), ("frame", varied[1]))
        for line in some
    ]


def _lost(cleaner: Cleaner, site: str, page: list[tuple[str, str]]) -> Iterator[tuple[str, int, int]]:
    """Of each line of a page its part, its words that went, and its words."""
    result = cleaner(Document("\n".join(line for line, _ in page), url=f"https://{site}/"))
    cut = bytearray(len(result.original))
    for change in result.changes:
        if len(words_of(change.new)) < len(words_of(result.original[change.start : change.end])):
            cut[change.start : change.end] = b"\1" * (change.end - change.start)
    for line, (text, part) in zip(lines(result.original), page, strict=True):
        words = len(words_of(text))
        left = "".join(c for c, gone in zip(text, cut[line.start : line.end], strict=True) if not gone)
        yield part, words - min(words, len(words_of(left))), words


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("what", choices=("real", "made"))
    parser.add_argument("--view", default="glued")
    parser.add_argument("--model", default="")
    parser.add_argument("--sites", type=int, default=20)
    parser.add_argument("--pages", type=int, default=40)
    arguments = parser.parse_args()
    if arguments.what == "real":
        real(arguments.folder, arguments.view, arguments.model)
    else:
        made(arguments.folder, arguments.sites, arguments.pages)


if __name__ == "__main__":
    main()
