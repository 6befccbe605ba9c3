"""Train the line model on the arrays that pages.py makes: wide teachers first, then the small network of the package.

    python bench/train/train.py ARRAYS.npz OUT_DIR [--device cuda]

Writes OUT_DIR/fold0.npz to fold4.npz, weights that have not seen the sites of their fold, and OUT_DIR/lines.npz, which
has seen all. Of teachers and of what they taught it prints how they judge the sites they have not seen.

On one CPU thread the same arrays give the same bytes. A GPU adds up in another order at each run, so there weights
differ a little from run to run.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import OneCycleLR

sys.path.insert(0, str(Path(__file__).parent))

from batches import LINES
from loss import Loss
from measure import measure
from network import LineNetworks, weights_of
from texts import FOLDS, Texts
from variety import Epochs, sample

AVERAGED = 0.005  # of each step goes into the average of the weights


@dataclass(frozen=True, slots=True)
class Stage:
    """How networks are trained."""

    width: int  # numbers a line
    epochs: int
    rounded: int  # the last epochs compute in bytes, and their weights are averaged
    dropout: float
    swapped: float  # of the flat texts get another site's frame
    pace: float = 5e-3  # the fastest step of the word vectors; all else takes three fifths of it
    decay: float = 0.1  # of the word vectors; a fifth of it of all else
    taught: float = 0.8  # of what is to be said is what the teachers say, if there are any; the rest is the truth


TEACHERS = Stage(width=160, epochs=10, rounded=2, dropout=0.3, swapped=0.25)
STUDENT = Stage(width=64, epochs=24, rounded=3, dropout=0.1, swapped=0.35)


def train(
    networks: LineNetworks, texts: Texts, stage: Stage, *, seed: int, teachers: Sequence[LineNetworks] = ()
) -> LineNetworks:
    """Let networks learn from the texts, and from teachers if there are any."""
    optimizer, schedule = _pace(networks, stage, stage.epochs * _steps(texts, seed))
    loss_of = Loss(texts, teachers, stage.taught)
    batches = Epochs(texts, stage.swapped, seed)
    average = None
    for epoch in range(stage.epochs):
        if epoch == max(0, stage.epochs - stage.rounded):
            networks.round_weights()
            average = _Average(networks)
        losses, begin = [], time.time()
        for batch in batches:
            loss = loss_of(networks, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            _clip(networks)
            optimizer.step()
            schedule.step()
            if average:
                average.update()
            losses.append(loss.detach() / len(networks.folds))
        said = f"epoch {epoch} loss {float(torch.stack(losses).mean()):.4f} {time.time() - begin:.0f} s"
        print(said, file=sys.stderr, flush=True)
    if average:
        average.settle()
    return networks.eval().requires_grad_(False)


def new(texts: Texts, stage: Stage, *, count: int, seed: int, topics: bool = False) -> LineNetworks:
    """`count` networks for each fold and for all sites, which have learnt nothing."""
    folds = list(range(FOLDS + 1)) * count
    return LineNetworks(folds, texts.words, stage.width, stage.dropout, topics=topics, seed=seed).to(texts.device)


def _steps(texts: Texts, seed: int) -> int:
    """As many as the batches of an epoch, or a few more: most have more than LINES lines."""
    lines = texts.arrays["lines"][sample(texts, np.random.default_rng(seed))].sum()
    return int(lines / LINES) + 1


def _pace(networks: LineNetworks, stage: Stage, steps: int) -> tuple[Optimizer, OneCycleLR]:
    dense = [p for name, p in networks.named_parameters() if name != "table"]
    groups = [
        {"params": [networks.table], "weight_decay": stage.decay},
        {"params": dense, "weight_decay": 0.2 * stage.decay},
    ]
    optimizer = torch.optim.AdamW(groups, fused=networks.table.is_cuda)
    # A twentieth more than needed: no two epochs have the same texts.
    paces = [stage.pace, 0.6 * stage.pace]
    return optimizer, OneCycleLR(optimizer, paces, total_steps=int(steps * 1.05) + 10, pct_start=0.1)


def _clip(networks: LineNetworks) -> None:
    """Gradients of length 1 at most, of each network by itself."""
    gradients = [p.grad.flatten(1) for p in networks.parameters() if p.grad is not None]
    length = torch.stack([g.pow(2).sum(1) for g in gradients]).sum(0).sqrt()
    for gradient in gradients:
        gradient *= (1 / length.clamp(min=1))[:, None]


class _Average:
    """The weights of networks, averaged over the last steps."""

    def __init__(self, networks: LineNetworks) -> None:
        self._weights = list(networks.parameters())
        self._means = [p.detach().clone() for p in self._weights]

    def update(self) -> None:
        for mean, weight in zip(self._means, self._weights, strict=True):
            mean.lerp_(weight.detach(), AVERAGED)

    def settle(self) -> None:
        """Put the averages in the place of the weights."""
        for mean, weight in zip(self._means, self._weights, strict=True):
            weight.data.copy_(mean)


def prepare(device: str) -> None:
    """Let a GPU be fast, and a CPU give the same bytes at each run."""
    torch.backends.cuda.matmul.allow_tf32 = True
    if device == "cpu":
        torch.use_deterministic_algorithms(True)
        torch.set_num_threads(1)


def _shown(stage: str, networks: Sequence[LineNetworks], texts: Texts) -> None:
    print(f"{stage}\n{measure(networks, texts)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("arrays", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--device", default="cpu", help="cuda, if there is one: a CPU takes days")
    parser.add_argument("--epochs", type=int, help="of every stage, to try it out")
    args = parser.parse_args()
    prepare(args.device)
    texts = Texts(args.arrays, args.device)
    args.out.mkdir(parents=True, exist_ok=True)
    wide, small = (replace(stage, epochs=args.epochs or stage.epochs) for stage in (TEACHERS, STUDENT))
    teachers = [
        train(new(texts, wide, count=2, seed=1 + topics, topics=topics), texts, wide, seed=1 + topics)
        for topics in (False, True)
    ]
    _shown("teachers", teachers, texts)
    student = train(new(texts, small, count=1, seed=0), texts, small, seed=0, teachers=teachers)
    for k, words in enumerate(texts.vocabularies):
        name = f"fold{k}" if k < FOLDS else "lines"
        np.savez(args.out / f"{name}.npz", **weights_of(student, k, len(words["rests"])), **words)
    _shown("student", [student], texts)


if __name__ == "__main__":
    main()
