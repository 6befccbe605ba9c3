"""The clean texts that a report tells of, read again from where they lie, in the report's order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

from ..errors import CorpuscleanError
from ..files.jsonl import Fields, read
from ..files.stream import Oversized, lines_of, reader, whole
from ..files.walk import kind
from ..reports.html.entries import Entry

Lying = Callable[[str], Path]  # where the clean file of a path lies now


class Texts:
    """One file is open at a time. A text that is not what the report tells of is as good as none."""

    def __init__(self, lying: Lying | None, field: str) -> None:
        self._lying = lying
        self._fields = Fields(field)
        self._path: str | None = None
        self._lines: Iterator[tuple[int, bytes]] = iter(())

    def of(self, entry: Entry) -> str | None:
        """The clean text of an entry; entries of one file come in its order. None where it is not to be had."""
        if self._lying is None or entry.passed is not None:
            return None
        with suppress(CorpuscleanError, OSError, ValueError):
            data = self._text(entry.path) if entry.record is None else self._line(entry.path, entry.record)
            if data is not None and sha256(data).hexdigest() == entry.sha256.after:
                return self._clean(entry, data)
        return None

    def _clean(self, entry: Entry, data: bytes) -> str | None:
        if entry.record is None:
            text = data.decode("utf-8", "surrogateescape")
        else:
            text = read(data, entry.path, entry.record, self._fields).document.text
        # Stray bytes that were apart may stand together as a letter now: the text has another length then.
        return text if entry.code_points is not None and len(text) == entry.code_points.after else None

    def _text(self, path: str) -> bytes | None:
        place = self._place(path)
        if place is None:
            return None
        with reader(place, kind(place.name)[1]) as source:
            return whole(source)

    def _line(self, path: str, record: int) -> bytes | None:
        if path != self._path:
            self.close()
            self._path, self._lines = path, self._read(path)
        return next((line for number, line in self._lines if number >= record), None)

    def _read(self, path: str) -> Iterator[tuple[int, bytes]]:
        """The lines of a file with their numbers, without their ends."""
        place = self._place(path)
        if place is None:
            return
        number = 1
        with closing(reader(place, kind(place.name)[1])) as source:
            for line in lines_of(source):
                if isinstance(line, Oversized):
                    number += line.last
                else:
                    yield number, line.removesuffix(b"\n")
                    number += 1

    def _place(self, path: str) -> Path | None:
        place = self._lying(path) if self._lying else None
        return place if place is not None and place.is_file() else None

    def close(self) -> None:
        """Close the file that is open."""
        if isinstance(self._lines, Iterator) and hasattr(self._lines, "close"):
            self._lines.close()
        self._path, self._lines = None, iter(())
