"""stdin as it comes: a record that is there is processed before anybody waits for the next one."""

from __future__ import annotations

import os
from typing import BinaryIO, cast

from ..errors import PassThrough, UsageError
from ..files import jsonl
from ..files.stream import Reader
from ..files.walk import Format
from .inputs import STDIN
from .job import Fields

SNIFFED_BYTES = 1 << 20  # of a first line: what is longer is told by its beginning
MARK = b"\xef\xbb\xbf"


class Stdin(Reader):
    """The input stream, packed or not, which knows when its reader is about to wait."""

    def __init__(self) -> None:
        try:
            stream = os.fdopen(os.dup(0), "rb", buffering=0)
            super().__init__(cast(BinaryIO, stream), None)
        except OSError as error:
            raise UsageError(f"stdin cannot be read: {error.strerror}") from error
        except PassThrough as error:  # not one byte: it is closed, or a folder
            raise UsageError(f"stdin {error}; pipe something in, or name a file") from error
        self._ahead: list[bytes] = []  # read while sniffing
        self._lines = 0  # line ends handed out, less those of the lines that came back

    def read1(self) -> bytes:
        """What is there now; nothing at the end."""
        data = self._ahead.pop(0) if self._ahead else super().read1()
        self._lines += data.count(b"\n")
        return data

    def waits(self, line: bytes) -> bool:
        """Whether after this line, taken from what was handed out, no other is there for now."""
        import select

        self._lines -= line.endswith(b"\n")
        return self._lines == 0 and not self._ahead and not select.select([0], [], [], 0)[0]

    def beginning(self) -> bytes:
        """What the stream begins with, a whole line if it is not too long. It is handed out all the same."""
        seen = b""
        while b"\n" not in seen and len(seen) < SNIFFED_BYTES and (data := super().read1()):
            self._ahead.append(data)
            seen += data
        return seen


def sniffed(stdin: Stdin, fields: Fields) -> Format:
    """What the stream holds, by its first line. Raises UsageError for objects without our field.

    Taken as text, such objects would be damaged; so would records after a first one that is malformed.
    """
    seen = stdin.beginning()
    line = seen.split(b"\n", 1)[0]
    bare = line.removeprefix(MARK).lstrip()
    if not bare.startswith(b"{") or not bare[1:].lstrip().startswith(b'"'):
        return "text"
    try:
        if line != seen:
            jsonl.read(line, STDIN, 1, jsonl.Fields(*fields))
    except PassThrough as error:
        if "field" in str(error):
            raise UsageError(f"stdin looks like JSONL, but {error}; or say --format text") from error
    return "jsonl"
