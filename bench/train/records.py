"""Pages whose article is known, from a folder of files of JSONL, and the sites they are from."""

from __future__ import annotations

import hashlib
import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

VIEWS = ("nodes", "layout", "glued", "main")


def records(folder: Path) -> Iterator[dict[str, Any]]:
    """All pages with a known article, set by set."""
    for path in sorted(folder.glob("*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                if record["gold"]:
                    yield record


def site_of(record: dict[str, Any]) -> str:
    """The site a page is from; pages of one site never stand in different folds."""
    host = urlsplit(record["url"] or "").hostname or record["id"]
    parts = host.removeprefix("www.").split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])


def fold_of(site: str, count: int) -> int:
    """The fold of a site: a hash, so that it does not change with the pages."""
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % count
