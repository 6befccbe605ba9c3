"""What templates bring on sites whose truth is known: real sites with few pages, and made-up ones with many.

    python bench/templates.py PAGES_DIR real [--view glued]... [--folds WEIGHTS_DIR]
    python bench/templates.py PAGES_DIR made [--sites 20] [--pages 40]

`real`: pages of sites with two pages or more, 4-gram shingles against the article, a mean over the article pages. A
page's own lines count only where another page has them. The package's weights have seen these pages; --folds names
the folder of those that have not seen the page's site, fold0.npz to fold4.npz of bench/train/train.py.

`made`: the frames of real sites around the articles of other pages, numbers in them varied; how many words of the
frames go, and how many of the articles.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent / "train"))

from align import shares, words_of
from records import VIEWS, fold_of, records, site_of

from corpusclean import Cleaner, Document, Settings
from corpusclean.judge import lines as lines_of
from corpusclean.judge.templates.known import Templates, load
from corpusclean.judge.templates.places import site_of_url
from corpusclean.judge.templates.shapes import shapes_of
from corpusclean.judge.templates.table import written
from corpusclean.learn import learn
from corpusclean.rules.repair import MARKUP, REPAIR
from corpusclean.rules.shape import SHAPE
from corpusclean.text.lines import lines

FOLDS = 5
SAME = 0.5  # of the 4-grams of the shorter of two articles: they are one
REPAIRING = Cleaner()
Way = Callable[[str, dict[str, Any], str], str]  # of a page's site, record and text what is left of the text


def score(text: str, article: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of 4-grams of words."""
    one, other = (_grams(words_of(side)) for side in (text, article))
    both = (one & other).total()
    p, r = both / max(1, one.total()), both / max(1, other.total())
    return p, r, 2 * p * r / max(p + r, 1e-9)


def _grams(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def once(pages: Iterable[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Sites and records, of those with the same article one: a copy in another set is no other page of the site.

    Of two, the one goes whose article an extractor made.
    """
    seen: dict[str, list[set[tuple[str, ...]]]] = {}
    for record in sorted(pages, key=lambda record: record["set"] == "silver"):
        site, grams = site_of_url(record["url"] or record["id"]), set(_grams(words_of(record["gold"])))
        others = seen.setdefault(site, [])
        if all(len(grams & other) <= SAME * min(len(grams), len(other)) for other in others):
            yield site, record
        others.append(grams)


def learnt(pages: Iterable[tuple[str, str]]) -> bytes:
    """A file of templates, of sites and texts."""
    return written(learn((site, REPAIRING.repaired(text)) for site, text in pages))


def real(folder: Path, views: list[str], folds: Path | None) -> None:
    """Print what each way of cleaning reaches on articles of sites with several pages."""
    every = list(once(records(folder)))
    often = Counter(site for site, _ in every)
    some = [(site, r) for site, r in every if often[site] > 1]
    print("| view | articles | sites | way | precision | recall | F1 |\n| --- | --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as place:
        for view in views:
            shown = [(site, r) for site, r in some if r["flat"].get(view)]
            file = Path(place, f"{view}.jsonl")
            file.write_bytes(learnt((site, r["flat"][view]) for site, r in shown))
            pages = [(site, r) for site, r in shown if r["kind"] == "article"]
            sites = len({site for site, _ in pages})
            for name, way in ways(str(file), folds).items():
                rows = [score(way(site, r, r["flat"][view]), r["gold"]) for site, r in pages]
                means = " | ".join(f"{sum(column) / len(rows):.4f}" for column in zip(*rows, strict=True))
                print(f"| {view} | {len(pages)} | {sites} | {name} | {means} |", flush=True)


def ways(templates: str, folds: Path | None) -> dict[str, Way]:
    """What may be done to a page. `folds`: weights of which each page is given those that have not seen its site."""
    models = [str(folds / f"fold{n}.npz") for n in range(FOLDS)] if folds else [""]
    alone = (*{rule.id.partition("/")[0] for rule in (*MARKUP, *REPAIR, *SHAPE)}, "template")
    return {
        "nothing": lambda site, record, text: text,
        "lines dropped that the file has": _dropping(load(templates)),
        "templates alone": _without_model(Settings(select=alone, templates=templates)),
        "rules alone": _without_model(Settings()),
        "rules and model": _cleaning([Settings(model=model) for model in models]),
        "all together": _cleaning([Settings(model=model, templates=templates) for model in models]),
    }


def _dropping(templates: Templates) -> Way:
    """Every line that its site repeats, however often and of whatever kind: what repetition alone can tell."""

    def way(site: str, record: dict[str, Any], text: str) -> str:
        known = templates[site].lines if site in templates.sites else {}
        rows = REPAIRING.repaired(text).split("\n")
        return "\n".join(row for row, shape in zip(rows, shapes_of(rows), strict=True) if shape not in known)

    return way


def _cleaning(settings: list[Settings]) -> Way:
    """With the settings of the fold of the page's site, as bench/train numbers them."""
    cleaners = [Cleaner(some, captures=False, explains=False) for some in settings]

    def way(site: str, record: dict[str, Any], text: str) -> str:
        cleaner = cleaners[fold_of(site_of(record), len(cleaners))]
        return cleaner(Document(text, url=f"https://{site}/")).text

    return way


def _without_model(settings: Settings) -> Way:
    """As texts are cleaned that are too short for the line model."""
    cleaner = _cleaning([settings])

    def way(site: str, record: dict[str, Any], text: str) -> str:
        few, lines_of.FEW = lines_of.FEW, sys.maxsize
        try:
            return cleaner(site, record, text)
        finally:
            lines_of.FEW = few

    return way


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
            Path(file.name).write_bytes(learnt((site, "\n".join(line for line, _ in page)) for page in pages))
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
    parser.add_argument("--view", action="append", choices=VIEWS, help="this view alone; repeatable")
    parser.add_argument("--folds", type=Path)
    parser.add_argument("--sites", type=int, default=20)
    parser.add_argument("--pages", type=int, default=40)
    arguments = parser.parse_args()
    if arguments.what == "real":
        real(arguments.folder, arguments.view or list(VIEWS), arguments.folds)
    else:
        made(arguments.folder, arguments.sites, arguments.pages)


if __name__ == "__main__":
    main()
