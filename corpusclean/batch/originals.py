"""The original of one clean file. What nothing vouches for is refused: no altered file passes for an original."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..errors import PassThrough, SafetyError
from ..files.stream import Oversized, Reader, lines_of, whole
from ..reports.records import restore

Entry = dict[str, Any]

UNKNOWN = "the report does not tell of it, so nothing says that it is the original"
UNFINISHED = "the run ended before it was done with this file, so nothing says that it is the original"


class Told:
    """The report's entries about one file, as they come."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = iter(entries)
        self._last: Entry = {}

    def __iter__(self) -> Iterator[Entry]:
        for entry in self._entries:
            self._last = entry
            yield entry

    @property
    def last(self) -> Entry:
        """The last of them; the others are passed over."""
        for _ in self:
            pass
        return self._last


def original(place: Path, source: Reader, told: Told) -> Iterator[bytes]:
    """The original, piece by piece; it is one only when the last piece has come without an error.

    Raises SafetyError for other bytes than the report's, PassThrough where it does not tell.
    """
    entries = (entry for entry in told if entry["record"] is not None or "passed" not in entry)
    first = next(entries, None)
    if first is None:
        raise PassThrough(UNFINISHED if told.last else UNKNOWN)
    if first["record"] is None and "whole" not in first:
        yield _restored(first, whole(source))
    else:
        yield from _records(place, source, first, entries)


def _records(place: Path, source: Reader, entry: Entry | None, entries: Iterator[Entry]) -> Iterator[bytes]:
    """A file line by line. Its last entry has the hash of all, the lines included that no other entry tells of."""
    number, sums = 1, sha256()
    for line in lines_of(source):
        if isinstance(line, Oversized):
            data = line.data
            number += line.last
        else:
            data = line if entry is None or entry["record"] != number else _line(entry, line)
            number += 1
        sums.update(data)
        yield data
        while entry is not None and entry["record"] is not None and entry["record"] < number:
            entry = next(entries, None)
    if entry is None:
        raise PassThrough(UNFINISHED)
    if entry["record"] is not None:
        raise SafetyError(f"the report tells of record {entry['record']}, and {place} has {number - 1}")
    if sums.hexdigest() != entry["sha256"]["in"]:
        raise SafetyError(
            "these are not the bytes that this report is about (their SHA-256 is another); "
            "restore from the output as `clean` wrote it, with the report of that run"
        )


def _line(entry: Entry, line: bytes) -> bytes:
    bare = line.removesuffix(b"\n")
    return line if "passed" in entry else _restored(entry, bare) + line[len(bare) :]


def _restored(entry: Entry, data: bytes) -> bytes:
    """The original; also where the original stands already, because a run in place was interrupted."""
    try:
        return restore(entry, data)
    except SafetyError:
        if sha256(data).hexdigest() == entry["sha256"]["in"]:
            return data
        raise
