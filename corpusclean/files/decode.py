"""Bytes and text, both ways, without loss: encode(decode(data)) == data, or the bytes stay as they are."""

from __future__ import annotations

from ..document import Encoding


def decode(data: bytes, declared: str | None = None) -> tuple[str, Encoding]:
    """The text and how it was read. Raises PassThrough when no encoding is clear."""
    raise NotImplementedError


def encode(text: str, encoding: Encoding) -> bytes:
    """The bytes of a text in an encoding that `decode` gave."""
    return text.encode(encoding.name, encoding.errors)
