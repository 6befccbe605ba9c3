"""Pages as the line model sees them, with the truth about each line: from a folder of pages to one file of arrays.

python bench/train/pages.py PAGES_DIR OUT.npz
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from align import shares, words_of
from headlines import headlines_of, with_headline
from records import VIEWS, records, site_of
from structure import fold, kinds_of

from corpusclean.clean import Cleaner, _Found
from corpusclean.judge.features import KINDS, own_of, placed_of, shapes_of
from corpusclean.judge.judged import blanks_before
from corpusclean.text.ledger import Ledger
from corpusclean.text.page import Page

MOST_LINES = 3000  # of one page; the few longer ones would outweigh all others
UNKNOWN = len(KINDS)
_cleaner = Cleaner()


def texts_of(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The texts to learn from that one page gives, by the name of the view."""
    for view in VIEWS:
        if record["flat"].get(view):
            yield view, record["flat"][view]
    for view in ("nodes", "glued"):
        if record["flat"].get(view):
            yield (
                f"{view}-again",
                _cleaner(record["flat"][view]).text,
            )  # what the tool, as it is, leaves for the next round
    yield "gold", record["gold"]
    yield from _extracted(record["html"])


def _extracted(html: str) -> Iterator[tuple[str, str]]:
    """What extractors leave of a page: articles with a little residue, to which no harm must be done."""
    import trafilatura
    from resiliparse.extract.html2text import extract_plain_text

    if text := trafilatura.extract(html, include_comments=False):
        yield "trafilatura", text
    if text := extract_plain_text(html, main_content=True):
        yield "resiliparse", text


def _repaired(text: str) -> str:
    """A text as the stage that strips sees it."""
    ledger = Ledger(text)
    for stage in _cleaner._stages[:2]:
        ledger.apply(stage(Page(ledger.text), _Found()))
    return ledger.text


def examples(record: dict[str, Any]) -> list[dict[str, Any]]:
    """One example a text: the features of its lines, how much of each is article, and its kind as the HTML has it."""
    kinds, headlines = kinds_of(record["html"]), headlines_of(record["html"], record["title"])
    page_fields = {
        "id": record["id"],
        "set": record["set"],
        "site": site_of(record),
        "page_kind": record["kind"],
        "lang": record["lang"] or "",
        "silver": record.get("gold_kind") == "silver",
    }
    made = []
    for view, text in texts_of(record):
        page = Page(_repaired(text))
        if page.filled and len(page.filled) <= MOST_LINES:
            arrays = _lines(page, kinds)
            lines = [page.lines[i] for i in page.filled]
            share = [1.0] * len(lines) if view == "gold" else shares(lines, record["gold"])
            share = with_headline(share, [tuple(words_of(line)) for line in lines], headlines)
            made.append(page_fields | {"view": view, "share": np.array(share, np.float32)} | arrays)
    return made


def _lines(page: Page, kinds: dict[str, str]) -> dict[str, Any]:
    """What the lines of one text look like, and of what kind the HTML says they are."""
    found = dict(_cleaner._finder.read(page))
    lines = [page.lines[i] for i in page.filled]
    own = own_of(lines)
    finds = {n: found[i] for n, i in enumerate(page.filled) if i in found}
    placed = placed_of(own.lengths, own.keys, blanks_before(page), finds)
    kind = [KINDS.index(name) if (name := kinds.get(fold(line))) in KINDS else UNKNOWN for line in lines]
    return {
        "tokens": own.tokens,
        "line_tokens": np.diff(own.offsets, append=len(own.tokens)),
        "shapes": np.rint(shapes_of(own.shapes, placed) * 255).astype(np.uint8),
        "keys": own.keys,
        "words": np.array([len(line.split()) for line in lines], np.int32),
        "kind": np.array(kind, np.uint8),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    made: list[dict[str, Any]] = []
    with ProcessPoolExecutor() as pool:
        for n, some in enumerate(pool.map(examples, records(args.pages), chunksize=8)):
            made += some
            if n % 100 == 0:
                print(f"{n} pages, {len(made)} texts", file=sys.stderr, flush=True)
    singles = ("id", "set", "site", "page_kind", "lang", "silver", "view")
    arrays = {name: np.array([m[name] for m in made]) for name in singles}
    arrays |= {name: np.concatenate([m[name] for m in made]) for name in made[0] if name not in singles}
    arrays["lines"] = np.array([len(m["words"]) for m in made])
    np.savez(args.out, **arrays)
    print(f"{len(made)} texts, {len(arrays['words'])} lines, {len(arrays['tokens'])} tokens", file=sys.stderr)


if __name__ == "__main__":
    main()
