"""Texts in batches: the lines of some texts one behind the other, on the device."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import torch
from texts import PLACES, REPEATED, Texts
from topics import topics_of
from torch import Tensor

from corpusclean.judge.characters import Array

LINES = 6000  # lines a step, so that every step costs the same

Span = tuple[int, int]


class Excerpt(NamedTuple):
    """What a batch has of a text: all of it, or its frame around the article of another one, or some lines of these."""

    frame: int
    article: int  # the same text, mostly
    spans: list[Span]  # among the lines of all texts
    moved: bool  # whether lines stand elsewhere than in their text


class Batch(NamedTuple):
    """Some texts on the device: D texts, L lines, T tokens."""

    frames: Tensor  # D: the texts
    articles: Tensor  # D: the texts whose articles they have
    sizes: Tensor  # D: lines of each text
    text: Tensor  # L: the number of its text in the batch
    lines: Tensor  # L: where each line stands among the lines of all texts
    shapes: Tensor  # float32, L x SHAPES
    topics: Tensor  # float32, L x TOPICS
    counts: Tensor  # L: tokens of each line
    line: Tensor  # T: the number of its line in the batch
    rows: Tensor  # int16, folds x T: where it stands in the vocabulary of each fold, 0 for nowhere


def whole(texts: Texts, n: int) -> Excerpt:
    span = texts.span(n)
    return Excerpt(n, n, [(span.start, span.stop)], moved=False)


def plain(texts: Texts, chosen: Array) -> Iterator[Batch]:
    """Some texts as they are, in batches."""
    for part in parted(texts, chosen):
        yield batch_of(texts, [whole(texts, n) for n in part])


def parted(texts: Texts, chosen: Array) -> Iterator[list[int]]:
    """Some texts in parts of LINES lines or a few more."""
    part: list[int] = []
    lines = 0
    for n in chosen.tolist():
        part.append(n)
        lines += int(texts.arrays["lines"][n])
        if lines >= LINES:
            yield part
            part, lines = [], 0
    if part:
        yield part


def batch_of(texts: Texts, excerpts: list[Excerpt]) -> Batch:
    """Excerpts on the device: their lines, the tokens of these, and where lines stand that were moved."""

    def on(values: list[int]) -> Tensor:
        return torch.tensor(values, device=texts.device)

    spans = [span for e in excerpts for span in e.spans]
    sizes = on([sum(stop - start for start, stop in e.spans) for e in excerpts])
    span, place = _laid_out(on([stop - start for start, stop in spans]))
    lines = on([start for start, _ in spans])[span] + place
    text, place = _laid_out(sizes)
    shapes = texts.lines.shapes[lines].float() / 255
    moved = on([e.moved for e in excerpts])[text][:, None]
    placed = slice(PLACES, PLACES + 8)
    shapes[:, placed] = torch.where(moved, _places(shapes, text, place, sizes), shapes[:, placed])
    times = _times(text, texts.lines.keys[lines])
    shapes[:, REPEATED] = torch.where(moved[:, 0], times, shapes[:, REPEATED])
    counts = texts.lines.tokens[lines]
    line, place = _laid_out(counts)
    tokens = texts.tokens[texts.lines.begins[lines][line] + place]
    words = (place % 2 == 0) & (place < counts[line] - 2)  # no pairs, nor how the line begins and ends
    rare = words & texts.rare[tokens]
    topics = topics_of(tokens[rare], line[rare], text, texts.lines.keys[lines], texts.lines.words[lines])
    frames, articles = on([e.frame for e in excerpts]), on([e.article for e in excerpts])
    return Batch(frames, articles, sizes, text, lines, shapes, topics, counts, line, texts.rows[:, tokens])


def _laid_out(counts: Tensor) -> tuple[Tensor, Tensor]:
    """Where each owner has some of a row of things, the owner of each thing, and its place among the owner's."""
    owner = torch.repeat_interleave(counts)
    return owner, torch.arange(len(owner), device=counts.device) - (counts.cumsum(0) - counts)[owner]


def _times(text: Tensor, keys: Tensor) -> Tensor:
    """How often each line stands in its text, L, as features.py has it."""
    _, back, times = torch.stack([text, keys]).unique(dim=1, return_inverse=True, return_counts=True)
    return (torch.log2(times[back].float()) / 4).clamp(max=1)


def _places(shapes: Tensor, text: Tensor, line: Tensor, sizes: Tensor) -> Tensor:
    """Where lines stand in their texts, L x 8, as features.py has it. Lengths are read back from their logarithm."""
    n, line = sizes[text].float(), line.float()
    length = 2 ** (shapes[:, 1] * 12) - 1
    through = length.double().cumsum(0)
    last = sizes.cumsum(0) - 1
    first = last - sizes + 1
    before = (through[first] - length[first])[text]
    through, length_of_all = through - before, through[last][text] - before
    columns = [line / n, line / 32, (n - 1 - line) / 32, line / 4, (n - 1 - line) / 4]
    columns += [(through / length_of_all.clamp(min=1)).float()]
    columns += [torch.log2(n + 1) / 12, (torch.log2(length_of_all + 1) / 20).float()]
    return torch.stack(columns, 1).clamp(0, 1)
