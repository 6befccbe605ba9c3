"""A text file is one document."""

from __future__ import annotations

from ..document import Document, Encoding


def read(data: bytes, path: str, declared: str | None = None) -> Document:
    """The document in a file's bytes. Raises PassThrough."""
    raise NotImplementedError


def written(text: str, encoding: Encoding) -> bytes:
    """The bytes of a clean text: UTF-8, and single bytes that nobody could decode as they were."""
    raise NotImplementedError
