"""The findings of `check` as a SARIF log."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..files.stdout import Stdout
from ..reports.explain import Describe
from ..reports.findings import sarif_around
from ..version import __version__
from .piece import Done, Piece
from .sinks import PrintedList


class PrintedSarif(PrintedList):
    """The results as they come; then the tool with the rules that they name."""

    def __init__(self, stdout: Stdout, describe: Describe) -> None:
        super().__init__(stdout)
        self._describe = describe
        self._rules: set[str] = set()

    def opening(self) -> str:
        return sarif_around(__version__, (), self._describe)[0]

    def closing(self) -> str:
        return sarif_around(__version__, self._rules, self._describe)[1]

    def view(self, piece: Piece, done: Done) -> Iterator[bytes]:
        self._rules |= {json.loads(line)["ruleId"] for line in done.said.split(b"\n")[:-1]}
        return super().view(piece, done)
