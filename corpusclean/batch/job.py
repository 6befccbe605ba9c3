"""What a worker needs to know before the first chunk comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from ..reports.terminal import Look
from ..review.decisions import Decisions
from ..settings import Settings

View = Literal["", "text", "json", "github", "sarif", "explanation", "rows"]
Fields = tuple[str, str, str, str | None]  # text, id, url, meta: as files.jsonl.Fields has them


@dataclass(frozen=True, slots=True)
class Job:
    """Settings, and the views of each result that are wanted."""

    settings: Settings
    fields: Fields = ("text", "id", "url", None)
    encoding: str | None = None
    log: bool = False  # lines for changes.jsonl
    patch: bool = False  # the patch of each text file
    marks: bool = False  # what stands out in the lines of the patch
    view: View = ""
    only: int | None = None  # of explanations: those for this line, in JSONL for this record
    look: Look | None = None  # of explanations: how a person looks at them
    describe: Callable[[str], tuple[str, str]] | None = None  # a rule's id -> what it finds, and why that goes
    decisions: Decisions = field(default_factory=Decisions)
    debug: bool = False  # let unexpected errors through

    @property
    def captures(self) -> bool:
        """Whether anyone reads what was captured; front matter aside, which the settings ask for."""
        return self.log or self.fields[3] is not None

    @property
    def explains(self) -> bool:
        """Whether anyone reads what speaks for a change."""
        return self.log or bool(self.view)
