"""Train the line model on the arrays that pages.py makes; with folds by site, or on all pages.

    python bench/train/train.py ARRAYS.npz OUT_DIR [--folds 5] [--only K] [--epochs N]
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).parent))

from network import LineNetwork, weights_of
from vocabulary import rows_of, vocabulary

from corpusclean.judge.features import CLASSES, KINDS, OTHER

SWAPPED = 0.25  # of the flat texts are framed by another site
CUT = 0.1  # of the texts are a few lines of a page
import os

UNKNOWN = float(os.environ.get('UNK','0.4'))  # of the words are hidden at each step
LINES = 6000  # lines a step, so that a step's cost is even
RULES = 17 + OTHER + 2 * CLASSES  # the first column of what rules found
FLAT = ("nodes", "layout", "glued", "main")


class Pages:
    """The texts of some pages, sliced from the arrays."""

    def __init__(self, path: Path) -> None:
        data = np.load(path)
        self.a = {name: data[name] for name in data.files}
        lines = self.a["lines"]
        self.first = np.concatenate([[0], np.cumsum(lines)])
        self.token = np.concatenate([[0], np.cumsum(self.a["line_tokens"])])
        share = self.a["share"]
        self.target = np.where(share > 0.75, 1.0, np.where(share < 0.25, 0.0, np.maximum(share, 0.0))).astype(np.float32)
        words = np.maximum(self.a["words"], 1).astype(np.float32)
        self.words = words
        self.rows = np.zeros(0, np.uint16)
        self.weight = words**0.6
        article = self.weight * self.target
        for n in range(len(lines)):
            span = slice(self.first[n], self.first[n + 1])
            whole = self.weight[span].sum()
            self.weight[span] /= max(article[span].sum(), 0.15 * whole) + 0.25 * whole
        rules = self.a["shapes"][:, RULES : RULES + len(KINDS)]
        self.kind = np.where(rules.any(1), rules.argmax(1), self.a["kind"]).astype(np.int64)
        self.kind[self.target > 0.5] = len(KINDS)

    def learn_words(self, chosen: np.ndarray[Any, Any]) -> dict[str, np.ndarray[Any, Any]]:
        """The vocabulary of the chosen texts, with which all texts are read from now on."""
        number = {site: n for n, site in enumerate(sorted(set(self.a["site"].tolist())))}
        sites = np.array([number[site] for site in self.a["site"].tolist()])
        bounds = self.token[self.first]
        spans = [slice(bounds[n], bounds[n + 1]) for n in chosen]
        tokens = np.concatenate([self.a["tokens"][span] for span in spans])
        words = vocabulary(tokens, np.repeat(sites[chosen], [span.stop - span.start for span in spans]))
        self.rows = rows_of(self.a["tokens"], words["slots"], words["rests"])
        return words

    def fold_of(self, folds: int) -> np.ndarray[Any, Any]:
        """The fold of each text, by its site: a hash, so that it does not change with the pages."""
        number = {s: int(hashlib.sha256(s.encode()).hexdigest(), 16) % folds for s in set(self.a["site"].tolist())}
        return np.array([number[s] for s in self.a["site"].tolist()])

    def importance(self) -> np.ndarray[Any, Any]:
        view = np.where(np.isin(self.a["view"], [*FLAT, "gold"]), 1.0, 0.5)
        kind = np.where(self.a["page_kind"] == "article", 1.0, 0.4)
        rare = np.where(self.a["set"] == "fundus", float(os.environ.get("RARE", "3")), 1.0)
        return (view * kind * rare * np.where(self.a["silver"], 0.6, 1.0)).astype(np.float32)


def batch(pages: Pages, picked: list[tuple[int, int]], rng: np.random.Generator | None) -> tuple[Any, ...]:
    """Texts one behind the other, with gaps; a pair of two numbers is the first one's frame around the other's article."""
    rows = [lines_of(pages, n, m) for n, m in picked]
    cut = np.zeros(len(rows), bool)
    if rng is not None:
        cut = rng.random(len(rows)) < CUT
        for d in np.flatnonzero(cut):
            size = int(np.exp(rng.uniform(0, np.log(80))))
            start = int(rng.integers(0, max(1, len(rows[d]) - size + 1)))
            rows[d] = rows[d][start : start + size]
    index = np.concatenate(rows)
    sizes = np.array([len(r) for r in rows])
    doc = np.repeat(np.arange(len(rows)), sizes)
    counts = pages.a["line_tokens"][index]
    begin = pages.token[index]
    offsets = np.cumsum(counts) - counts
    at = np.arange(int(counts.sum())) - np.repeat(offsets - begin, counts)
    tokens = pages.rows[at].astype(np.int64)
    if rng is not None:
        tokens[rng.random(len(tokens)) < UNKNOWN] = 0
    known = np.add.reduceat(tokens > 0, offsets, dtype=np.int64) / counts
    shapes = np.concatenate([pages.a["shapes"][index] / 255, known[:, None]], axis=1, dtype=np.float32)
    for d, (n, m) in enumerate(picked):
        if n != m or cut[d]:
            shapes[doc == d] = _placed(shapes[doc == d])
    if rng is not None:
        for d in np.flatnonzero(rng.random(len(rows)) < 0.15):
            shapes[doc == d, RULES:-1] = 0  # what if no row knew this page
        for d in np.flatnonzero(rng.random(len(rows)) < 0.1):
            _lower(shapes, doc == d)
    t = torch.from_numpy
    return (t(tokens), t(offsets), t(shapes), t(sizes)), index, doc


def lines_of(pages: Pages, n: int, m: int) -> np.ndarray[Any, Any]:
    rows = np.arange(pages.first[n], pages.first[n + 1])
    if n == m:
        return rows
    inner = np.arange(pages.first[m], pages.first[m + 1])
    a, b = np.flatnonzero(pages.target[rows] > 0.5), np.flatnonzero(pages.target[inner] > 0.5)
    if not len(a) or not len(b):
        return rows
    return np.concatenate([rows[: a[0]], inner[b[0] : b[-1] + 1], rows[a[-1] + 1 :]])


def _placed(shapes: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Where the lines of a page made from two stand. Lengths are read back from their logarithm."""
    n = len(shapes)
    line = np.arange(n)
    through = np.cumsum(2 ** (shapes[:, 1] * 12) - 1)
    made = [line / n, line / 32, (n - 1 - line) / 32, line / 4, (n - 1 - line) / 4, through / max(through[-1], 1)]
    made += [np.full(n, np.log2(n + 1) / 12), np.full(n, np.log2(through[-1] + 1) / 20)]
    shapes[:, 6:14] = np.clip(np.stack(made, 1), 0, 1)
    return shapes


def _lower(shapes: np.ndarray[Any, Any], rows: np.ndarray[Any, Any]) -> None:
    """A page in small letters: capitals are no sign there."""
    for start in (17, 17 + OTHER, 17 + OTHER + CLASSES):
        shapes[rows, start + 1] += shapes[rows, start + 2]
        shapes[rows, start + 2] = 0
    shapes[rows, 4] = 0


def sample(pages: Pages, chosen: np.ndarray[Any, Any], rng: np.random.Generator) -> np.ndarray[Any, Any]:
    """The texts of one epoch: of every page two of its flat views and one of the others."""
    keys = rng.random(len(chosen))
    flat = np.isin(pages.a["view"][chosen], FLAT)
    taken = []
    for group, most in ((flat, 2), (~flat, 1)):
        rows = np.flatnonzero(group)
        rows = rows[np.lexsort((keys[rows], pages.a["id"][chosen[rows]]))]
        ids = pages.a["id"][chosen[rows]]
        begins = np.flatnonzero(np.append(True, ids[1:] != ids[:-1]))
        rank = np.arange(len(rows)) - np.repeat(begins, np.diff(begins, append=len(rows)))
        taken.append(chosen[rows[rank < most]])
    return np.concatenate(taken)


def batches(pages: Pages, chosen: np.ndarray[Any, Any], rng: np.random.Generator | None) -> Any:
    order = rng.permutation(sample(pages, chosen, rng)) if rng is not None else chosen
    articles = chosen[pages.a["page_kind"][chosen] == "article"]
    partners = {view: articles[pages.a["view"][articles] == view] for view in FLAT}
    picked: list[tuple[int, int]] = []
    lines = 0
    for n in order.tolist():
        others = partners.get(str(pages.a["view"][n]))
        swap = rng is not None and others is not None and rng.random() < SWAPPED
        picked.append((n, int(rng.choice(others)) if swap else n))
        lines += int(pages.a["lines"][n])
        if lines >= LINES:
            yield picked
            picked, lines = [], 0
    if picked:
        yield picked


def train(pages: Pages, chosen: np.ndarray[Any, Any], epochs: int, seed: int, report: Any = None) -> tuple[LineNetwork, dict[str, np.ndarray[Any, Any]]]:
    words = pages.learn_words(chosen)
    network = LineNetwork(len(words["rests"]), seed)
    rng = np.random.default_rng(seed)
    importance = pages.importance()
    per_epoch = int(pages.a["lines"][sample(pages, chosen, np.random.default_rng(seed))].sum() / LINES) + 1
    dense = [p for name, p in network.named_parameters() if name != "table"]
    optimizer = torch.optim.AdamW([dict(params=[network.table], weight_decay=float(os.environ.get('WD','0.1'))), dict(params=dense, weight_decay=0.02)], lr=3e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [5e-3, 3e-3], total_steps=int(epochs * per_epoch * 1.05) + 10, pct_start=0.1)
    often = np.bincount(pages.kind, minlength=len(KINDS))[: len(KINDS)]
    balance = torch.from_numpy((often / often.sum() + 1e-4) ** -0.5 / 10).float()
    averaged = torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.995))
    for epoch in range(epochs):
        if epoch == max(epochs - 2, epochs // 2):
            network.round_weights()
        network.train()
        total, seen, t0 = 0.0, 0, time.time()
        for picked in batches(pages, chosen, rng):
            inputs, index, doc = batch(pages, picked, rng)
            out, alone = network(*inputs)
            target = torch.from_numpy(pages.target[index])
            weight = torch.from_numpy(pages.weight[index] * importance[[n for n, _ in picked]][doc])
            loss = (F.binary_cross_entropy_with_logits(out[:, 0], target, reduction="none") * weight).sum() / len(picked)
            loss = loss + 0.2 * (F.binary_cross_entropy_with_logits(alone, target, reduction="none") * weight).sum() / len(picked)
            kind = torch.from_numpy(pages.kind[index])
            loss = loss + 0.2 * F.cross_entropy(out[:, 1:], kind, balance, ignore_index=len(KINDS)).nan_to_num()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            if epoch >= epochs - 2:
                averaged.update_parameters(network)
            total, seen = total + float(loss.detach()) * len(picked), seen + len(picked)
        print(f"epoch {epoch} loss {total / seen:.4f} {time.time() - t0:.0f} s", file=sys.stderr, flush=True)
        if report and epoch % 2 == 1 and epoch + 1 < epochs:
            report(network)
    averaged.module.round_weights()
    return averaged.module, words


def logits(network: LineNetwork, pages: Pages, chosen: np.ndarray[Any, Any]) -> dict[int, np.ndarray[Any, Any]]:
    """The score of every line of the chosen texts."""
    network.eval()
    made = {}
    with torch.no_grad():
        for picked in batches(pages, chosen, None):
            inputs, _, doc = batch(pages, picked, None)
            out = network(*inputs)[0][:, 0].numpy()
            for d, (n, _) in enumerate(picked):
                made[n] = out[doc == d]
    return made


def measure(network: LineNetwork, pages: Pages, chosen: np.ndarray[Any, Any]) -> str:
    """Mean F1 over pages of the words kept, by set and view, at three thresholds; for clean articles what is lost."""
    scores = logits(network, pages, chosen)
    found: dict[tuple[str, str], list[list[float]]] = {}
    for n, score in scores.items():
        span = slice(pages.first[n], pages.first[n + 1])
        words, share = pages.words[span], np.maximum(pages.a["share"][span], 0)
        if pages.a["page_kind"][n] != "article" or not (words * share).sum():
            continue
        row = []
        for at in (-1.0, -0.5, 0.0):
            kept = score > at
            right, said, have = (words * share * kept).sum(), (words * kept).sum(), (words * share).sum()
            row += [2 * right / max(said + have, 1), right / have]
        row.append(2 * have / (have + words.sum()))
        found.setdefault((str(pages.a["set"][n]), str(pages.a["view"][n])), []).append(row)
    lines = []
    for key, rows in sorted(found.items()):
        if key[1] != "gold" and key[0] in ("web", "silver"):
            continue
        lines.append(f"{key[0]:9} {key[1]:12} {len(rows):4} " + " ".join(f"{x:.4f}" for x in np.mean(rows, 0)))
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("arrays", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--only", type=int, help="this fold alone")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    torch.use_deterministic_algorithms(True)
    pages = Pages(args.arrays)
    args.out.mkdir(parents=True, exist_ok=True)
    fold = pages.fold_of(args.folds)
    everything = np.arange(len(fold))
    for k in range(args.folds) if args.only is None else [args.only]:
        held = everything[fold == k]
        watch = lambda network, held=held: print(measure(network, pages, held), file=sys.stderr, flush=True)  # noqa: E731
        network, words = train(pages, everything[fold != k], args.epochs, args.seed, watch)
        np.savez(args.out / f"fold{k}.npz", **weights_of(network), **words)
        print(f"fold {k}\n{measure(network, pages, held)}", flush=True)


if __name__ == "__main__":
    main()
