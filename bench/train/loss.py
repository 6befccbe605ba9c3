"""What training makes smaller."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from batches import Batch
from network import LineNetworks, judgement
from texts import REPEATED, Texts
from torch import Tensor

from corpusclean.judge.features import KINDS

ALONE, KIND = 0.2, 0.05  # what the judgement of a line alone, and its kind, count beside the judgement itself


class Loss:
    """Wrong lines by their weight, and beside them wrong kinds; the sum over all networks.

    A network learns nothing from a text whose frame or article is from a site of its fold. `taught` of what is to be
    said is what the teachers say; the rest is the truth.
    """

    def __init__(self, texts: Texts, teachers: Sequence[LineNetworks], taught: float) -> None:
        self._texts, self._teachers, self._share = texts, teachers, taught
        often = torch.bincount(texts.lines.kind, minlength=len(KINDS))[: len(KINDS)]
        self._balance = ((often / often.sum() + 1e-4) ** -0.5 / 10).float()

    def __call__(self, networks: LineNetworks, batch: Batch) -> Tensor:
        out, alone = networks(batch)
        folds = networks.folds[:, None]
        hidden = (self._texts.fold[batch.frames] == folds) | (self._texts.fold[batch.articles] == folds)
        truth = self._texts.lines.target[batch.lines].expand(alone.shape)
        weight = self._texts.lines.weight[batch.lines] * self._texts.importance[batch.frames][batch.text]
        weight = weight * ~hidden[:, batch.text] / (~hidden).sum(1).clamp(min=1)[:, None]
        kind = self._texts.lines.kind[batch.lines].where(~hidden[:, batch.text], len(KINDS))
        kinds = F.cross_entropy(out[..., 1:].flatten(0, 1), kind.flatten(), self._balance, ignore_index=len(KINDS))
        said = [(out[..., 0], self._taught(networks, batch, truth)), (alone, truth)]
        lines = [(F.binary_cross_entropy_with_logits(x, y, reduction="none") * weight).sum() for x, y in said]
        return lines[0] + ALONE * lines[1] + KIND * kinds.nan_to_num() * len(folds)

    def _taught(self, networks: LineNetworks, batch: Batch, truth: Tensor) -> Tensor:
        """How much of each line each network is to say is article: of a line of the article that comes again, all."""
        if not self._teachers:
            return truth
        teachers = torch.sigmoid(judgement(self._teachers, batch))[networks.folds]
        said = self._share * teachers + (1 - self._share) * truth
        return truth.where((batch.shapes[:, REPEATED] > 0) & (truth > 0.5), said)
