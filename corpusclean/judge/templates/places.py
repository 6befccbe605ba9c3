"""Which site a document is from."""

from __future__ import annotations

from collections.abc import Container
from pathlib import PurePath
from typing import Literal, get_args
from urllib.parse import urlsplit

SiteFrom = Literal["auto", "url", "folder"]
SITE_FROM: tuple[SiteFrom, ...] = get_args(SiteFrom)

UNSAFE = str.maketrans("\t\n\r\0", "    ")


def site_of_url(url: str) -> str:
    """The host of a URL; what is no URL is the name of the site itself.

    >>> site_of_url("https://www.Example.com:8080/news?x"), site_of_url("The Daily")
    ('example.com', 'The Daily')
    """
    try:
        host = urlsplit(url).hostname if "://" in url[:12] else None
    except ValueError:  # half a bracket of an IPv6 address
        host = None
    return (host or url).strip().removeprefix("www.").translate(UNSAFE)


def site_of_folder(folder: str, known: Container[str]) -> str:
    """The nearest of a folder and those above it that is called like a known site; empty when none is.

    >>> site_of_folder("/corpus/example.com/2024", {"example.com"})
    'example.com'
    """
    path = PurePath(folder)
    return next((part.name for part in (path, *path.parents) if part.name in known), "") if folder else ""
