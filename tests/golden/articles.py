"""The articles under fixtures/, raw and as they come out. A file dropped in needs no registration."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from corpusclean import Cleaner, Document, Result
from corpusclean.files import plain

FIXTURES = Path(__file__).parents[2] / "fixtures"
RAW = FIXTURES / "articles"
CLEAN = FIXTURES / "clean"
NAMES = sorted(path.name for path in RAW.glob("*.txt"))
LOOK_ALIKES = [name for name in NAMES if name.startswith("lookalike-")]


@cache
def document(name: str) -> Document:
    return plain.read((RAW / name).read_bytes(), name)


@cache
def result(name: str) -> Result:
    return Cleaner()(document(name))


def cleaned(name: str) -> bytes:
    """The bytes that a file becomes."""
    return plain.written(result(name).text, document(name).encoding)
