"""Broken text, in two stages: what must be decoded first, and what can be judged once it reads as text."""

from __future__ import annotations

from .repairs import broken_characters, broken_encoding, broken_markup, broken_spacing, lost_marks
from .table import PageRule

MARKUP: tuple[PageRule, ...] = (*broken_encoding.DECODED, *broken_markup.ROWS)
REPAIR: tuple[PageRule, ...] = (*broken_encoding.LOST, *lost_marks.ROWS, *broken_characters.ROWS, *broken_spacing.ROWS)
