"""Train weights of the package further, on arrays that pages.py makes: some networks start from them, and their mean is
taken. A CPU takes half an hour.

    python bench/train/further.py ARRAYS.npz WEIGHTS.npz OUT.npz

The arrays must have the words of the weights: be made from the same pages, as the same code sees them.

Networks that start from the same weights stay near enough to one another for their mean to be better than each.
Source: Wortsman et al. (2022), Model soups, arXiv:2203.05482.
"""

from __future__ import annotations

import argparse
import sys
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent))

from network import LineNetworks, network_of, weights_of
from texts import FOLDS, Texts
from train import STUDENT, prepare, train

NETWORKS = 3
# Half of what is to be said is what the weights say before, so that they keep what they have learnt.
FURTHER = replace(STUDENT, epochs=4, rounded=4, pace=1.5e-3, decay=0.0, taught=0.5)


def mean(networks: list[LineNetworks]) -> LineNetworks:
    made = deepcopy(networks[0])
    with torch.no_grad():
        for parameter, *others in zip(made.parameters(), *(some.parameters() for some in networks), strict=True):
            parameter.copy_(torch.stack(others).mean(0))
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("arrays", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=FURTHER.epochs)
    args = parser.parse_args()
    prepare("cpu")
    stage = replace(FURTHER, epochs=args.epochs, rounded=args.epochs)
    with np.load(args.weights) as data:
        weights = {name: data[name] for name in data.files}
    texts = Texts(args.arrays, "cpu")
    words = texts.vocabularies[FOLDS]
    if not all(np.array_equal(weights[name], array) for name, array in words.items()):
        sys.exit(f"{args.weights}: other words than {args.arrays} has; make the arrays from the pages it learnt from")

    def begun() -> LineNetworks:
        return network_of(weights, texts.words, stage.dropout)

    teacher = begun().eval().requires_grad_(False)
    trained = [train(begun(), texts, stage, seed=seed, teachers=[teacher]) for seed in range(NETWORKS)]
    np.savez(args.out, **weights_of(mean(trained), 0, len(words["rests"])), **words)


if __name__ == "__main__":
    main()
