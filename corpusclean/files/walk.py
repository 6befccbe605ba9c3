"""Which files a run reads: paths, folders, stdin, excludes, .gitignore."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Format = Literal["text", "jsonl"]
Compression = Literal["", "gz", "zst"]


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read. `name` is how messages and reports call it; `relative` where it goes below an output folder."""

    path: Path
    name: str  # as the user would type it; bytes that are no UTF-8 as surrogates (os.fsdecode)
    relative: Path
    format: Format
    compression: Compression = ""


def walk(
    paths: Iterable[str],
    *,
    format: Format | None = None,
    exclude: Iterable[str] = (),
    gitignore: bool = True,
    avoid: Iterable[Path] = (),
) -> Iterator[Source]:
    """The files below the paths, in sorted order, each once. `avoid` names folders never entered (own output)."""
    raise NotImplementedError
