"""Which words and pairs of words the line model knows: those of the most sites, so that no site is learnt by heart."""

from __future__ import annotations

import numpy as np

from corpusclean.judge.characters import Array
from corpusclean.judge.tokens import SLOT_BITS, slots_of

SITES = 12  # that a token must stand on; rarer ones are names
SIZE = 12_000


def vocabulary(tokens: Array, sites: Array) -> dict[str, Array]:
    """The arrays with which `rows_of` finds the row of a token; the tokens of most sites get one."""
    both = np.unique(tokens.astype(np.uint64) << np.uint64(16) | sites.astype(np.uint64))
    token, count = np.unique(both >> np.uint64(16), return_counts=True)
    known = count >= SITES
    token, count = token[known].astype(np.uint32), count[known]
    order = np.lexsort((token, -count))[:SIZE]
    slots, rests = slots_of(token[order])
    _, firsts = np.unique(slots, return_index=True)  # of those with the same slot the more frequent one
    firsts = np.sort(firsts)
    slot_rows = np.zeros(1 << SLOT_BITS, np.uint16)
    slot_rows[slots[firsts]] = np.arange(1, len(firsts) + 1)
    return {"slots": slot_rows, "rests": np.concatenate([[0], rests[firsts]]).astype(np.uint16)}
