"""Which words and pairs of words the line model knows: those of the most sites, so that no site is learnt by heart.

Every fold has its own vocabulary, since which words stand on many sites is learnt as well.
"""

from __future__ import annotations

import numpy as np

from corpusclean.judge.characters import Array
from corpusclean.judge.tokens import SLOT_BITS, slots_of

SITES = 12  # that a token must stand on; rarer ones are names
SIZE = 12_000


class Spread:
    """On which sites tokens stand.

    `tokens`: uint32, every token once, rising. `numbers`: int64, of each token of the texts its place in `tokens`.
    """

    def __init__(self, tokens: Array, sites: Array, folds: Array) -> None:
        """`sites`: the number of the site of each token, `folds`: the fold of each site."""
        self.tokens, self.numbers = np.unique(tokens, return_inverse=True)
        both = np.unique(self.numbers * len(folds) + sites)
        self._token, self._fold = both // len(folds), folds[both % len(folds)]
        self.sites = np.bincount(self._token, minlength=len(self.tokens))  # how many each token stands on

    def known(self, fold: int) -> Array:
        """The numbers of the tokens of most sites outside a fold, the most frequent first."""
        inside = np.bincount(self._token[self._fold == fold], minlength=len(self.tokens))
        sites = self.sites - inside
        known = np.flatnonzero(sites >= SITES)
        known = known[np.lexsort((self.tokens[known], -sites[known]))][:SIZE]
        slots, _ = slots_of(self.tokens[known])
        _, firsts = np.unique(slots, return_index=True)  # of those with the same slot the more frequent one
        return known[np.sort(firsts)]


def vocabulary(tokens: Array) -> dict[str, Array]:
    """The arrays with which `rows_of` finds the rows of tokens: from 1 on, in their order."""
    slots, rests = slots_of(tokens)
    slot_rows = np.zeros(1 << SLOT_BITS, np.uint16)
    slot_rows[slots] = np.arange(1, len(tokens) + 1)
    return {"slots": slot_rows, "rests": np.concatenate([[0], rests]).astype(np.uint16)}
