"""The line model as PyTorch trains it. What runs in the package is `judge/model.py`: the same in whole numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from corpusclean.judge.features import KINDS, SHAPES
from corpusclean.judge.model import REACH, SIDES, STEP, TABLE_STEP, WHOLE_PAGE, WORD_STEP

WORD = 24  # numbers a word
WIDTH = 64  # numbers a line
GAP = max(REACH)  # empty lines between two pages of a batch


def steps(x: Tensor, by: float, low: float, high: float) -> Tensor:
    """A tensor in whole steps; the gradient passes through."""
    y = torch.clamp(x * by, low, high)
    return (y + (torch.round(y) - y).detach()) / by


def bytes_of(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Weights as whole numbers from -127 to 127, and the scale of each output."""
    scale = weight.abs().amax(1).clamp(min=1e-8) / 127
    return torch.round(weight / scale[:, None]), scale


class Quantized(nn.Module):
    """A layer whose weights can be rounded to bytes while it learns."""

    def __init__(self, inner: nn.Linear) -> None:
        super().__init__()
        self.inner = inner
        self.rounded = False

    def forward(self, x: Tensor) -> Tensor:
        weight = self.inner.weight
        if self.rounded:
            q, scale = bytes_of(weight)
            weight = weight + (q * scale[:, None] - weight).detach()
        return F.linear(x, weight, self.inner.bias)


class LineNetwork(nn.Module):
    """Words and shape of each line, then neighbours ever farther away, with a look at the whole page between."""

    def __init__(self, words: int, seed: int = 0, width: int = WIDTH, dropout: float = 0.2) -> None:
        super().__init__()
        torch.manual_seed(seed)
        self.table = nn.Parameter(torch.randn(words, WORD) * 0.1)
        self.by_words = Quantized(nn.Linear(WORD, width, bias=False))
        self.by_shape = Quantized(nn.Linear(SHAPES + 1, width))
        self.line = Quantized(nn.Linear(width, width))
        self.near = nn.ModuleList(Quantized(nn.Linear(3 * width, width)) for _ in REACH)
        self.page = Quantized(nn.Linear(2 * width, width))
        self.sides = Quantized(nn.Linear(2 * width, width))
        self.out = Quantized(nn.Linear(width, 1 + len(KINDS)))
        self.alone_words = nn.Linear(
            WORD, 1, bias=False
        )  # the line without its neighbours, for the evidence in reports
        self.alone_shape = nn.Linear(SHAPES + 1, 1)
        self.dropout = nn.Dropout(dropout)
        self.rounded = False

    def round_weights(self) -> None:
        """From now on compute as the package will: in bytes."""
        self.rounded = True
        for module in self.modules():
            if isinstance(module, Quantized):
                module.rounded = True

    def _kept(self, x: Tensor) -> Tensor:
        x = torch.clamp(x, 0, 255 / STEP)
        return steps(x, STEP, 0, 255) if self.rounded else x

    def forward(self, tokens: Tensor, offsets: Tensor, shapes: Tensor, sizes: Tensor) -> tuple[Tensor, Tensor]:
        """A row of 1 + kinds numbers for each line, and what it says alone; `sizes` are the lines of each page."""
        table = steps(self.table, TABLE_STEP, -127, 127) if self.rounded else self.table
        words = F.embedding_bag(tokens, table, offsets, mode="mean", padding_idx=0)
        if self.rounded:
            words = steps(words, WORD_STEP, -511, 511)
        alone = self.alone_words(words) + self.alone_shape(shapes)
        x = self._kept(self.by_words(words) + self.by_shape(shapes))
        x = self._kept(x + self.dropout(self.line(x)))
        gaps = torch.arange(len(sizes)).repeat_interleave(sizes)
        place = torch.arange(len(x)) + gaps * GAP
        mask = torch.zeros(int(place[-1]) + 1, 1).index_fill_(0, place, 1.0)
        for depth, (reach, layer) in enumerate(zip(REACH, self.near, strict=True)):
            if depth == WHOLE_PAGE:
                x = x[place]
                x = self._kept(x + self.page(self._whole(x, sizes)).repeat_interleave(sizes, 0))
            if depth == SIDES:
                x = x[place]
                x = self._kept(x + self.sides(self._sides(x, gaps)))
            if depth in (0, WHOLE_PAGE, SIDES):
                x = torch.zeros(len(mask), x.shape[1]).index_copy(0, place, x)
            wide = F.pad(x, (0, 0, reach, reach))
            y = layer(torch.cat([wide[: -2 * reach], x, wide[2 * reach :]], 1))
            x = self._kept(x + self.dropout(y)) * mask
        return self.out(self.dropout(x[place])), alone[:, 0]

    def _sides(self, x: Tensor, doc: Tensor) -> Tensor:
        """Of each number the greatest above the line and the greatest below it: a headline may speak for all below."""
        rise = doc[:, None].to(x.dtype) * (256 / STEP)
        above = torch.cummax(x + rise, 0).values - rise
        fall = rise.flip(0).contiguous()
        fall = fall[0] - fall
        below = (torch.cummax(x.flip(0) + fall, 0).values - fall).flip(0)
        return torch.cat([above, below], 1)

    def _whole(self, x: Tensor, sizes: Tensor) -> Tensor:
        """The mean and the greatest of each number over the lines of each page."""
        ends = sizes.cumsum(0)
        sums = F.pad(x.double().cumsum(0), (0, 0, 1, 0))
        mean = ((sums[ends] - sums[ends - sizes]) / sizes[:, None]).to(x.dtype)
        most = torch.segment_reduce(x, "max", lengths=sizes)
        return self._kept(torch.cat([mean, most], 1))


def weights_of(network: LineNetwork) -> dict[str, np.ndarray[Any, Any]]:
    """What the package needs, as arrays: bytes for weights, floats for the scales and offsets of each output."""
    made = {"table": torch.clamp(torch.round(network.table.detach() * TABLE_STEP), -127, 127).to(torch.int8).numpy()}
    made["table"][0] = 0
    layers = {
        "words": network.by_words,
        "shape": network.by_shape,
        "line": network.line,
        "page": network.page,
        "sides": network.sides,
        "out": network.out,
    }
    layers |= {f"near{d}": layer for d, layer in zip(REACH, network.near, strict=True)}
    for name, layer in layers.items():
        q, scale = bytes_of(layer.inner.weight.detach())
        made[name] = q.t().contiguous().to(torch.int8).numpy()
        made[name + "_scale"] = scale.numpy().astype(np.float32)
        if layer.inner.bias is not None:
            made[name + "_bias"] = layer.inner.bias.detach().numpy().astype(np.float32)
    made["alone_words"] = network.alone_words.weight.detach().numpy()[0]
    made["alone_shape"] = network.alone_shape.weight.detach().numpy()[0]
    return made
