"""What `check` and `explain` print of a document."""

from __future__ import annotations

from ..clean import Result
from ..document import Document
from ..reports.explain import Describe
from ..reports.findings import FORMS, WITH_HELD, findings_of, place_of
from ..reports.terminal import Look


def findings(document: Document, result: Result, recoded: bool, form: str) -> bytes:
    """The findings of one document, a line each, in one of the forms."""
    found = findings_of(document, result, recoded, held=form in WITH_HELD)
    return "".join(f"{FORMS[form](finding)}\n" for finding in found).encode("utf-8")


def explanation(
    document: Document, result: Result, only: int | None, describe: Describe | None, look: Look | None
) -> bytes:
    """What becomes of one document; of a text `only` one line, of a JSONL file `only` one record, of others nothing."""
    if only is None or only == document.record:
        from ..reports.article import article

        return article(result, place_of(document), describe, look)
    if document.record is not None:
        return b""
    from ..reports.explain import explain_line

    return (explain_line(result, place_of(document), only, describe) + "\n").encode("utf-8", "backslashreplace")
