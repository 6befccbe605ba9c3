"""Which files of a report's folder are its pages: what is not is the user's, and is neither replaced nor removed."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from ..files import disk
from ..reports.html.shell import MARK

INDEX, PAGES = "index.html", "pages"
SHARD_NAME = re.compile(r"(?:list|documents-\d+)-[0-9a-f]{12}\.js")


def is_page(path: Path) -> bool:
    """Whether it is the index of the pages, or the folder of their scripts and nothing else."""
    if path.name == PAGES and path.is_dir() and not path.is_symlink():
        return all(inner.name.startswith(".") or SHARD_NAME.fullmatch(inner.name) for inner in path.iterdir())
    if path.name != INDEX or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(MARK)) == MARK.encode()


def remove_pages(folder: Path) -> None:
    """Remove the pages of an earlier run, which would tell of other changes than the report does."""
    if is_page(folder / INDEX):
        disk.remove(folder / INDEX)
    if is_page(folder / PAGES):
        for script in (folder / PAGES).iterdir():
            if SHARD_NAME.fullmatch(script.name):
                disk.remove(script)
        with suppress(OSError):  # other than empty: what dead runs left
            (folder / PAGES).rmdir()
