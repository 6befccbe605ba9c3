"""Train the line model on the arrays that pages.py makes; with folds by site, or on all pages.

    python bench/train/train.py ARRAYS.npz OUT_DIR [--folds 5] [--only K] [--epochs N]
    python bench/train/train.py ARRAYS.npz OUT_DIR --final

Writes OUT_DIR/foldK.npz, weights that have not seen the sites of fold K, or OUT_DIR/lines.npz. The same arrays give the
same bytes: one thread, fixed seeds.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).parent))

from measure import measure
from network import LineNetwork, weights_of
from texts import LINES, Batch, Texts

from corpusclean.judge.characters import Array
from corpusclean.judge.features import KINDS

EPOCHS = 8  # with 5 less is learnt; without hidden words 6 were already too many
ROUNDED = 2  # the last epochs compute in bytes, and their weights are averaged
ALONE, KIND = 0.2, 0.05  # what the judgement of a line alone, and its kind, count beside the judgement itself


def train(texts: Texts, chosen: Array, epochs: int, seed: int = 0) -> tuple[LineNetwork, dict[str, Array]]:
    """A network that has learnt from the chosen texts, and its vocabulary."""
    words = texts.learn_words(chosen)
    network = LineNetwork(len(words["rests"]), seed)
    rng = np.random.default_rng(seed)
    lines = texts.arrays["lines"][texts.sample(chosen, np.random.default_rng(seed))].sum()
    steps = int(epochs * (int(lines / LINES) + 1) * 1.05) + 10
    dense = [p for name, p in network.named_parameters() if name != "table"]
    groups = [{"params": [network.table], "weight_decay": 0.1}, {"params": dense, "weight_decay": 0.02}]
    optimizer = torch.optim.AdamW(groups)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [5e-3, 3e-3], total_steps=steps, pct_start=0.1)
    average = torch.optim.swa_utils.get_ema_multi_avg_fn(0.995)
    averaged = torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=average)
    loss_of = _Loss(texts, chosen)
    for epoch in range(epochs):
        if epoch == epochs - ROUNDED:
            network.round_weights()
        network.train()
        losses, begin = [], time.time()
        for batch in texts.batches(chosen, rng):
            loss = loss_of(network, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            if epoch >= epochs - ROUNDED:
                averaged.update_parameters(network)
            losses.append(float(loss.detach()))
        print(f"epoch {epoch} loss {np.mean(losses):.4f} {time.time() - begin:.0f} s", file=sys.stderr, flush=True)
    averaged.module.round_weights()
    return averaged.module, words


class _Loss:
    """What is made smaller: wrong lines by their weight, and beside them wrong kinds."""

    def __init__(self, texts: Texts, chosen: Array) -> None:
        self._texts = texts
        self._importance = texts.importance()
        often = np.bincount(texts.kind, minlength=len(KINDS))[: len(KINDS)]
        self._balance = torch.from_numpy((often / often.sum() + 1e-4) ** -0.5 / 10).float()

    def __call__(self, network: LineNetwork, batch: Batch) -> torch.Tensor:
        out, alone = network(*batch.inputs)
        target = torch.from_numpy(self._texts.target[batch.lines])
        weight = torch.from_numpy(self._texts.weight[batch.lines] * self._importance[batch.chosen][batch.text])
        kind = torch.from_numpy(self._texts.kind[batch.lines])
        kinds = F.cross_entropy(out[:, 1:], kind, self._balance, ignore_index=len(KINDS)).nan_to_num()
        lines = [
            (F.binary_cross_entropy_with_logits(x, target, reduction="none") * weight).sum() / len(batch.chosen)
            for x in (out[:, 0], alone)
        ]
        return lines[0] + ALONE * lines[1] + KIND * kinds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("arrays", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--only", type=int, action="append", help="this fold alone; repeatable")
    parser.add_argument("--final", action="store_true", help="no folds: learn from all pages")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    args = parser.parse_args()
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)  # on small matrices two threads took five times as long
    texts = Texts(args.arrays)
    args.out.mkdir(parents=True, exist_ok=True)
    fold = texts.folds(args.folds)
    everything = np.arange(len(fold))
    if args.final:
        network, words = train(texts, everything, args.epochs)
        np.savez(args.out / "lines.npz", **weights_of(network), **words)
        return
    for k in args.only or range(args.folds):
        network, words = train(texts, everything[fold != k], args.epochs)
        np.savez(args.out / f"fold{k}.npz", **weights_of(network), **words)
        print(f"fold {k}\n{measure(network, texts, everything[fold == k])}", flush=True)


if __name__ == "__main__":
    main()
