"""What rare words say of a line: those of an article stand in other lines of it as well, those of a teaser do not.

Only teachers see these numbers: the package has no table in which rare words could be told from unknown ones.
"""

from __future__ import annotations

import torch
from torch import Tensor

TOPICS = 6  # numbers a line
LONG = 12  # words of a line that is running text
MANY = 3  # lines; a word that stands in more of them is what the page is about


def topics_of(tokens: Tensor, line: Tensor, text: Tensor, keys: Tensor, words: Tensor) -> Tensor:
    """Of each of L lines how many rare words it has, and how many of them stand elsewhere; float32, L x TOPICS.

    `tokens` are the rare words of a batch, `line` is the line of each. `text`, `keys` and `words` are of the lines: the
    text each stands in, the same number for lines with the same words, and how many these are. A line that repeats
    counts once.
    """
    long = words >= LONG
    _, different = torch.unique(keys, return_inverse=True)
    _, word = torch.unique(text[line] << 32 | tokens, return_inverse=True)  # a word of a text
    places, at = torch.unique(word << 32 | different[line], return_inverse=True)  # a line that has it
    in_long = torch.zeros(len(places), dtype=torch.bool, device=keys.device)
    in_long[at] = long[line]
    lines = torch.bincount(places >> 32)[word]
    long_lines = torch.bincount(places >> 32, in_long.float())[word]

    def count(which: Tensor) -> Tensor:
        return torch.zeros(len(keys), device=keys.device).index_add_(0, line, which.float())

    rare = count(torch.ones_like(line))
    elsewhere, many = count(lines > 1), count(lines > MANY)
    elsewhere_long = count(long_lines > long[line])
    some = rare.clamp(min=1)
    columns = [torch.log2(rare + 1) / 6, elsewhere / some, elsewhere_long / some]
    columns += [torch.log2(elsewhere_long + 1) / 6, many / some, (rare > 0).float()]
    return torch.stack(columns, 1).clamp(0, 1)
