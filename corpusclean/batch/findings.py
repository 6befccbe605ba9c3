"""What `check` and `explain` print of a document."""

from __future__ import annotations

from ..clean import Result
from ..document import Document
from ..reports.explain import Describe, explain_document
from ..reports.findings import FORMS, WITH_HELD, findings_of, place_of


def findings(document: Document, result: Result, recoded: bool, form: str) -> bytes:
    """The findings of one document, a line each, in one of the forms."""
    found = findings_of(document, result, recoded, held=form in WITH_HELD)
    return "".join(f"{FORMS[form](finding)}\n" for finding in found).encode("utf-8")


def explanation(document: Document, result: Result, only: int | None, describe: Describe | None) -> bytes:
    """Why one document changes; of a text `only` one line, of a JSONL file `only` one record. Empty for the others."""
    if document.record is not None:
        if only not in (None, document.record):
            return b""
        only = None
    return (explain_document(result, place_of(document), only, describe) + "\n").encode("utf-8", "backslashreplace")
