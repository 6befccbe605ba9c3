"""A text file is one document."""

from __future__ import annotations

from ..document import Document, Encoding
from ..errors import PassThrough
from .decode import decode


def read(data: bytes, path: str, declared: str | None = None) -> Document:
    """The document in a file's bytes. Raises PassThrough."""
    text, encoding = decode(data, declared)
    return Document(text, path, encoding=encoding)


def written(text: str, encoding: Encoding) -> bytes:
    """The bytes of a clean text: UTF-8, and single bytes that nobody could decode as they were.

    written(text, encoding).decode("utf-8", encoding.errors) == text. Raises PassThrough where that cannot be: when two
    stray bytes that stood apart now stand together and make a character ("\\xc3 \\xa9" without its space is an é), or
    when a text holds half a surrogate pair, which no file's bytes can be read as and no rule may make.
    """
    try:
        data = text.encode("utf-8", encoding.errors)
        if encoding.errors == "strict" or data.decode("utf-8", encoding.errors) == text:
            return data
    except UnicodeEncodeError as error:
        raise PassThrough(f"the clean text cannot be written as UTF-8: {error.reason} at {error.start}") from None
    raise PassThrough("stray bytes of the original would join into another character; name its --encoding")
