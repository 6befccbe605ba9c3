"""A text to clean, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Encoding:
    """How bytes became text, so that `text.encode(name, errors)` gives the same bytes again.

    A byte order mark stays in the text. `errors` is "surrogateescape" where single bytes could not be decoded:
    each is then a lone surrogate U+DC80..U+DCFF in the text.
    """

    name: str = "utf-8"
    errors: str = "strict"
    why: str = "valid UTF-8"  # what decided: the mark, validity, the user, or the detector's words


@dataclass(frozen=True, slots=True)
class Document:
    """One article: a whole text file, or the text field of one JSONL record."""

    text: str
    path: str = "-"  # as the user named it; "-" is stdin
    record: int | None = None  # line of the record in its file, from 1; None for a text file
    id: str | None = None
    url: str | None = None
    encoding: Encoding = Encoding()
    folder: str = ""  # in which its file lies, in full, where templates need it
