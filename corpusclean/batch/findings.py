"""What `check` and `explain` print of a document.

`check`: one line a finding, `path:line:col: rule: what`; in JSONL, `path:record:line:col`.
"""

from __future__ import annotations

from bisect import bisect_right

from ..clean import Result
from ..document import Document
from ..reports.explain import Describe, explain_document, in_words
from ..reports.terminal import plain
from ..text.lines import lines


def findings(document: Document, result: Result, recoded: bool = False) -> bytes:
    """The lines for one document, in the order of the text. What is held would change nothing and is not listed.

    `recoded`: the bytes would change; without changes in the text it is their encoding.
    """
    place = plain(_place(document))
    if not result.changes:
        return f"{place}:1:1: encoding: {document.encoding.name} -> utf-8\n".encode() if recoded else b""
    starts = [line.start for line in lines(result.original)]
    said = []
    for change in result.changes:
        number = bisect_right(starts, change.start)
        column = change.start - starts[number - 1] + 1
        said.append(f"{place}:{number}:{column}: {plain(change.rule)}: {in_words(change, result.original)}\n")
    return "".join(said).encode("utf-8")


def explanation(document: Document, result: Result, only: int | None, describe: Describe | None) -> bytes:
    """Why one document changes; of a text `only` one line, of a JSONL file `only` one record. Empty for the others."""
    if document.record is not None:
        if only not in (None, document.record):
            return b""
        only = None
    return (explain_document(result, _place(document), only, describe) + "\n").encode("utf-8", "backslashreplace")


def _place(document: Document) -> str:
    return document.path if document.record is None else f"{document.path}:{document.record}"
