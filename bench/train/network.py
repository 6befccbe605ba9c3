"""The line model as PyTorch trains it. What runs in the package is `judge/model.py`: the same in whole numbers.

Several networks are trained at once: K of them, as the first dimension of every weight and of every number of a line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from batches import Batch
from texts import FOLDS
from topics import TOPICS
from torch import Tensor, nn

from corpusclean.judge.features import KINDS, SHAPES
from corpusclean.judge.model import REACH, SIDES, STEP, TABLE_STEP, WHOLE_PAGE, WORD_STEP

WORD = 24  # numbers a word
GAP = max(REACH)  # empty lines between two pages of a batch


def steps(x: Tensor, by: float, low: float, high: float) -> Tensor:
    """A tensor in whole steps; the gradient passes through."""
    y = torch.clamp(x * by, low, high)
    return (y + (torch.round(y) - y).detach()) / by


def bytes_of(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Weights, K x inputs x outputs, as whole numbers from -127 to 127, and the scale of each output."""
    scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    return torch.round(weight / scale), scale


class Layer(nn.Module):
    """A linear layer of each network."""

    def __init__(self, networks: int, inputs: int, outputs: int, bias: bool = True) -> None:
        super().__init__()
        most = inputs**-0.5
        self.weight = nn.Parameter((torch.rand(networks, inputs, outputs) * 2 - 1) * most)
        self.bias = nn.Parameter((torch.rand(networks, 1, outputs) * 2 - 1) * most) if bias else None

    def forward(self, x: Tensor) -> Tensor:
        return self._through(x, self.weight)

    def _through(self, x: Tensor, weight: Tensor) -> Tensor:
        return torch.bmm(x, weight) if self.bias is None else torch.baddbmm(self.bias, x, weight)


class ByteLayer(Layer):
    """A layer whose weights can be rounded to bytes while it learns."""

    rounded = False

    def forward(self, x: Tensor) -> Tensor:
        if not self.rounded:
            return super().forward(x)
        q, scale = bytes_of(self.weight)
        return self._through(x, self.weight + (q * scale - self.weight).detach())


class Spaced:
    """Where the lines of a batch stand when GAP empty ones follow each text: no layer then looks into another text."""

    def __init__(self, batch: Batch) -> None:
        self.place = torch.arange(len(batch.text), device=batch.text.device) + batch.text * GAP
        self.text = torch.repeat_interleave(batch.sizes + GAP)  # of each line, empty ones too
        self.sizes = batch.sizes[:, None]
        self.filled = torch.zeros(len(self.text), 1, device=batch.text.device)
        self.filled[self.place] = 1

    def __call__(self, x: Tensor) -> Tensor:
        """Numbers of the lines with zeros between the texts."""
        return torch.zeros(len(x), len(self.text), x.shape[2], device=x.device).index_copy(1, self.place, x)

    def whole(self, x: Tensor) -> Tensor:
        """The mean and the greatest of each number over the lines of each text, K x texts x 2 width."""
        none = torch.zeros(len(x), len(self.sizes), x.shape[2], device=x.device)
        mean = none.index_add(1, self.text, x) / self.sizes
        most = none.scatter_reduce(1, self.text[:, None].expand(x.shape), x, "amax")
        return torch.cat([mean, most], 2)

    def sides(self, x: Tensor) -> Tensor:
        """Of each number the greatest above the line and the greatest below it: a headline may speak for all below."""
        rise = self.text[:, None] * (256 / STEP)
        above = torch.cummax(x + rise, 1).values - rise
        fall = rise[-1] - rise.flip(0)
        below = (torch.cummax(x.flip(1) + fall, 1).values - fall).flip(1)
        return torch.cat([above, below], 2)


class LineNetworks(nn.Module):
    """Words and shape of each line, then neighbours ever farther away, with a look at the whole page between.

    `folds`: the fold that each network does not see; FOLDS for none. `words`: rows of the longest vocabulary.
    """

    folds: Tensor

    def __init__(
        self, folds: Sequence[int], words: int, width: int, dropout: float, *, topics: bool = False, seed: int = 0
    ) -> None:
        super().__init__()
        torch.manual_seed(seed)
        count, shapes = len(folds), SHAPES + 1 + TOPICS * topics
        self.register_buffer("folds", torch.tensor(folds))
        self.topics, self.rounded = topics, False
        self.table = nn.Parameter(torch.randn(count, words, WORD) * 0.1)
        self.by_words = ByteLayer(count, WORD, width, bias=False)
        self.by_shape = ByteLayer(count, shapes, width)
        self.line = ByteLayer(count, width, width)
        self.near = nn.ModuleList(ByteLayer(count, 3 * width, width) for _ in REACH)
        self.page = ByteLayer(count, 2 * width, width)
        self.sides = ByteLayer(count, 2 * width, width)
        self.out = ByteLayer(count, width, 1 + len(KINDS))
        # The line without its neighbours, for the evidence in reports.
        self.alone_words = Layer(count, WORD, 1, bias=False)
        self.alone_shape = Layer(count, shapes, 1)
        self.dropout = nn.Dropout(dropout)

    def round_weights(self) -> None:
        """From now on compute as the package will: in bytes."""
        self.rounded = True
        for module in self.modules():
            if isinstance(module, ByteLayer):
                module.rounded = True

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """1 + kinds numbers for each line, K x L x 14, and what it says alone, K x L; both in log-odds."""
        words, known = self._words(batch)
        shapes = self._shapes(batch, known / batch.counts)
        alone = self.alone_words(words) + self.alone_shape(shapes)
        x = self._kept(self.by_words(words) + self.by_shape(shapes))
        x = self._kept(x + self.dropout(self.line(x)))
        return self.out(self.dropout(self._seen(x, Spaced(batch)))), alone[..., 0]

    def _words(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """The mean of the known words of each line, K x L x WORD, and how many there are, K x L."""
        count, words, _ = self.table.shape
        network = torch.arange(count, device=batch.line.device)[:, None]
        rows = batch.rows[self.folds].long()
        weight = (rows > 0).float()
        known = torch.zeros(count, len(batch.text), device=rows.device).index_add_(1, batch.line, weight)
        offsets = batch.counts.cumsum(0) - batch.counts + network * rows.shape[1]
        table = steps(self.table, TABLE_STEP, -127, 127) if self.rounded else self.table
        sums = F.embedding_bag(
            (rows + network * words).flatten(), table.flatten(0, 1), offsets.flatten(), mode="sum",
            per_sample_weights=weight.flatten(),
        )  # fmt: skip
        means = sums.view(count, -1, WORD) / known.clamp(min=1)[..., None]
        return (steps(means, WORD_STEP, -511, 511) if self.rounded else means), known

    def _shapes(self, batch: Batch, known: Tensor) -> Tensor:
        """The shape of each line with its share of known words, and what teachers see besides."""
        more = [batch.topics.expand(len(known), -1, -1)] if self.topics else []
        return torch.cat([batch.shapes.expand(len(known), -1, -1), known[..., None], *more], 2)

    def _seen(self, x: Tensor, spaced: Spaced) -> Tensor:
        """Lines after they have looked at what stands around them."""
        x = spaced(x)
        for depth, (reach, layer) in enumerate(zip(REACH, self.near, strict=True)):
            if depth == WHOLE_PAGE:
                x = self._kept(x + self.page(self._kept(spaced.whole(x)))[:, spaced.text]) * spaced.filled
            if depth == SIDES:
                x = self._kept(x + self.sides(spaced.sides(x))) * spaced.filled
            wide = F.pad(x, (0, 0, reach, reach))
            around = torch.cat([wide[:, : -2 * reach], x, wide[:, 2 * reach :]], 2)
            x = self._kept(x + self.dropout(layer(around))) * spaced.filled
        return x[:, spaced.place]

    def _kept(self, x: Tensor) -> Tensor:
        x = torch.clamp(x, 0, 255 / STEP)
        return steps(x, STEP, 0, 255) if self.rounded else x


@torch.no_grad()
def judgement(networks: Sequence[LineNetworks], batch: Batch) -> Tensor:
    """The mean log-odds by all networks of the same fold, (FOLDS + 1) x L."""
    said = torch.cat([some(batch)[0][..., 0] for some in networks])
    folds = torch.cat([some.folds for some in networks])
    return torch.stack([said[folds == fold].mean(0) for fold in range(FOLDS + 1)])


def _layers(networks: LineNetworks) -> dict[str, ByteLayer]:
    """Those that run in the package, by their names there."""
    layers = {
        "words": networks.by_words,
        "shape": networks.by_shape,
        "line": networks.line,
        "page": networks.page,
        "sides": networks.sides,
        "out": networks.out,
    }
    return layers | {f"near{reach}": layer for reach, layer in zip(REACH, networks.near, strict=True)}


def weights_of(networks: LineNetworks, k: int, words: int) -> dict[str, np.ndarray[Any, Any]]:
    """What the package needs of the k-th network, as arrays; `words` are the rows of its vocabulary.

    Bytes for weights, floats for the scales and offsets of each output.
    """
    table = torch.clamp(torch.round(networks.table[k, :words] * TABLE_STEP), -127, 127).to(torch.int8)
    table[0] = 0
    made = {"table": table}
    for name, layer in _layers(networks).items():
        q, scale = bytes_of(layer.weight[k : k + 1])
        made |= {name: q[0].to(torch.int8), name + "_scale": scale[0, 0]}
        if layer.bias is not None:
            made[name + "_bias"] = layer.bias[k, 0]
    made |= {"alone_words": networks.alone_words.weight[k, :, 0], "alone_shape": networks.alone_shape.weight[k, :, 0]}
    return {name: array.detach().cpu().numpy() for name, array in made.items()}


@torch.no_grad()
def network_of(weights: Mapping[str, np.ndarray[Any, Any]], words: int, dropout: float) -> LineNetworks:
    """The network that has seen all sites, from what the package has of it; `words` are the rows to make for it."""

    def put(there: Tensor, name: str) -> None:
        there.copy_(torch.from_numpy(weights[name].astype(np.float32)))

    table = weights["table"]
    made = LineNetworks([FOLDS], words, len(weights["shape_bias"]), dropout)
    made.table.zero_()
    put(made.table[0, : len(table)], "table")
    made.table /= TABLE_STEP
    for name, layer in _layers(made).items():
        put(layer.weight[0], name)
        layer.weight *= torch.from_numpy(weights[name + "_scale"])
        if layer.bias is not None:
            put(layer.bias[0, 0], name + "_bias")
    put(made.alone_words.weight[0, :, 0], "alone_words")
    put(made.alone_shape.weight[0, :, 0], "alone_shape")
    made.round_weights()
    return made
