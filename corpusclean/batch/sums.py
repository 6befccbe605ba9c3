"""The last line of a file in changes.jsonl: the hashes of all its bytes, by which `restore` knows an original."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .piece import Done, Piece

if TYPE_CHECKING:
    from hashlib import _Hash as HASH

READ_BYTES = 1 << 20  # at a time
NOTHING = sha256().hexdigest()


class Sums:
    """Hashes files over all their pieces, unpacked. One file is open at a time."""

    def __init__(self) -> None:
        self._in = sha256()
        self._out: HASH | None = None  # from the first change on: most files stay as they are

    def line(self, piece: Piece, done: Done) -> bytes:
        """The line, when the piece ends its file: {"path", "record": null, "sha256": {"in", "out"}, "whole": true}.

        Nothing for a text with a line of its own, which says the same, nor for a file that could not be read. A packed
        file that is damaged also has "packed", the hash of its packed bytes: where it goes through untouched they are
        all that can be compared.
        """
        if done.changed and self._out is None:
            self._out = self._in.copy()
        self._in.update(piece.data)
        if self._out is not None:
            self._out.update(done.data)
        if not piece.ends:
            return b""
        sums = {"in": self._in.hexdigest(), "out": (self._out or self._in).hexdigest()}
        self._in, self._out = sha256(), None
        if piece.first is None and done.log and not done.passed:
            return b""
        entry: dict[str, Any] = {"path": piece.label, "record": None, "sha256": sums, "whole": True}
        if piece.trouble and piece.source.compression and (packed := digest(piece.source.path)):
            entry["packed"] = packed
        elif piece.trouble and sums["in"] == NOTHING:
            return b""
        return json.dumps(entry, separators=(",", ":")).encode("ascii") + b"\n"


def digest(file: Path) -> str | None:
    """The SHA-256 of a file's bytes; None when it cannot be read."""
    sums = sha256()
    try:
        with file.open("rb") as opened:
            while data := opened.read(READ_BYTES):
                sums.update(data)
    except OSError:
        return None
    return sums.hexdigest()
