"""What each rule takes, and how much of it was article: run over pages whose article is known.

    python bench/rules.py PAGES.jsonl[.xz] [--view glued] [--rule share/] [--lost] [--limit N]

A page is a JSON record with `gold` (the article) and `flat` (the page's text by view). A removed span counts as lost
article where its words stand in the article more often than in the clean text.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from corpusclean import Cleaner

WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|\w+")


def joined(text: str) -> str:
    return " " + " ".join(WORD.findall(text.lower())) + " "


def pages(path: str) -> Iterator[dict]:
    with lzma.open(path, "rt") if path.endswith(".xz") else open(path) as file:
        yield from map(json.loads, file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("--view", default="glued", help="nodes, layout, glued, main or gold")
    parser.add_argument("--rule", default="", help="only rules that start with this")
    parser.add_argument("--lost", action="store_true", help="print every span that was article")
    parser.add_argument("--taken", type=int, default=0, help="print so many removed spans of each rule")
    parser.add_argument("--limit", type=int)
    arguments = parser.parse_args()
    cleaner = Cleaner()
    spans, words, lost, held = Counter(), Counter(), Counter(), Counter()
    examples = defaultdict(list)
    for page in list(pages(arguments.pages))[: arguments.limit]:
        text = page["gold"] if arguments.view == "gold" else page["flat"].get(arguments.view)
        if page.get("kind", "article") != "article" or not text:
            continue
        result = cleaner(text)
        held.update(c.rule for c in result.held)
        gold, clean = joined(page["gold"]), joined(result.text)
        for change in result.changes:
            old = joined(text[change.start : change.end])
            if not change.rule.startswith(arguments.rule) or not old.strip() or joined(change.new) == old:
                continue
            n = len(old.split())
            spans[change.rule] += 1
            words[change.rule] += n
            if len(examples[change.rule]) < arguments.taken:
                examples[change.rule].append(text[change.start : change.end])
            if gold.count(old) > clean.count(old):
                lost[change.rule] += n
                if arguments.lost:
                    print(f"LOST {change.rule} {page['id']}: {text[change.start : change.end][:200]!r}")
    for rule in sorted(spans, key=lambda r: -words[r]):
        print(f"{rule:32} spans {spans[rule]:6} words {words[rule]:7} lost {lost[rule]:6} held {held[rule]:5}")
        for example in examples[rule]:
            print(f"      {example[:160]!r}")
    print("held only:", {r: n for r, n in held.items() if r not in spans})


if __name__ == "__main__":
    main()
