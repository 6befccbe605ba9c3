"""Input as it comes, a piece at a time, packed or not. Nothing is ever held whole, but by `whole`."""

from __future__ import annotations

import select
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..errors import PassThrough
from .packing import PIECE, Damaged, unpacker_of
from .packing import writer as writer
from .seen import Seen
from .walk import Compression

FED = 1 << 10  # packed bytes unpacked at a time: an error in them loses what they alone would have given
LONGEST_LINE = 64 << 20  # bytes; the longest article known is a hundredth of that, and a line of 1 GB is no article
LARGEST_FILE = 256 << 20  # bytes of a text file, which is one document and is held whole

# A packed file is a bomb when it gives more than this, and more than so many times its own size. 200 copies of one
# page in a row pack at 150:1 with zstd, real dumps at 3:1 to 20:1; zeros at 1,029:1 (gzip) and 32,696:1 (zstd).
HARMLESS = 256 << 20
LARGEST_RATIO = 200

_MAGIC: tuple[tuple[bytes, Compression], ...] = ((b"\x1f\x8b", "gz"), (b"\x28\xb5\x2f\xfd", "zst"))


@dataclass(frozen=True, slots=True)
class Oversized:
    """A piece of a line too long to hold; the pieces follow one another, and the last one says so."""

    data: bytes
    last: bool


class Reader:
    """An input, unpacked as it comes. Close it, or use it as a context."""

    def __init__(self, source: BinaryIO, compression: Compression | None, seen: Seen | None = None) -> None:
        self.seen = seen  # the file as it was when it was opened; None for a stream
        self._source = source
        self._first = _sniffed(source) if compression is None else b""
        if compression is None:
            compression = next((kind for magic, kind in _MAGIC if self._first.startswith(magic)), "")
        self._pieces = self._unpacked(compression) if compression else None

    def read1(self) -> bytes:
        """What is there now, at least one byte; nothing at the end. Raises Damaged."""
        return next(self._pieces, b"") if self._pieces is not None else self._packed()

    def close(self) -> None:
        """Close the input."""
        self._source.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _packed(self) -> bytes:
        if self._first:
            first, self._first = self._first, b""
            return first
        return _read1(self._source)

    def _unpacked(self, compression: Compression) -> Iterator[bytes]:
        """All members or frames, one after the other."""
        unpacker, taken, given = unpacker_of(compression), 0, 0
        waiting, begun = b"", False
        while True:
            waiting = waiting or self._packed()
            if waiting and taken and not begun and not (waiting := waiting.lstrip(b"\0")):
                continue  # zeros between members are padding, as on tapes
            if not waiting:
                if begun or not taken:
                    raise Damaged("the packed file is cut: its end is missing")
                return
            fed, waiting = waiting[:FED], waiting[FED:]
            begun, taken = True, taken + len(fed)
            for piece in unpacker.feed(fed):
                given += len(piece)
                if given > HARMLESS and given > LARGEST_RATIO * taken:
                    raise Damaged(f"unpacks to more than {LARGEST_RATIO} times its size")
                yield piece
            if unpacker.ended:
                waiting = unpacker.left + waiting
                taken -= len(unpacker.left)
                unpacker, begun = unpacker_of(compression), False


def reader(source: Path | BinaryIO, compression: Compression | None = None) -> Reader:
    """An input to read; `compression` None: told by its first bytes. Raises PassThrough when it cannot be opened."""
    if not isinstance(source, Path):
        return Reader(source, compression)
    try:
        opened = source.open("rb")
        return Reader(opened, compression, Seen.of(source, opened.fileno()))
    except OSError as error:
        raise PassThrough(f"cannot be read: {error.strerror}") from None


def whole(source: Reader, limit: int = LARGEST_FILE) -> bytes:
    """All of an input. Raises PassThrough when it is larger than `limit` bytes."""
    pieces, size = [], 0
    while piece := source.read1():
        pieces.append(piece)
        size += len(piece)
        if size > limit:
            raise PassThrough(f"larger than {limit >> 20} MiB, too large for one article; split it, or use JSONL")
    return b"".join(pieces)


def lines_of(source: Reader, limit: int = LONGEST_LINE) -> Iterator[bytes | Oversized]:
    """The lines, each with its b"\\n" (the last may lack it), as soon as they are there; split at nothing else.

    A line longer than `limit` comes as pieces. Memory is bounded by `limit`. Joined together, all that is yielded is
    the input. Damaged comes after all whole lines, with the rest of the last one in it.
    """
    held: list[bytes] = []  # a line without its end
    size, over = 0, False
    try:
        while piece := source.read1():
            *ended, last = piece.split(b"\n")
            for line in ended:
                held.append(line + b"\n")
                data = b"".join(held)
                held, size = [], 0
                yield Oversized(data, True) if over or len(data) > limit else data
                over = False
            if last:
                held.append(last)
                size += len(last)
            if size > limit or (over and held):
                yield Oversized(b"".join(held), False)
                held, size, over = [], 0, True
    except Damaged as damage:
        damage.rest = b"".join(held)
        raise
    if over:
        yield Oversized(b"".join(held), True)
    elif held:
        yield b"".join(held)


def _sniffed(source: BinaryIO) -> bytes:
    """The first bytes of a stream, as few as tell whether it is packed: a pipe may have but one for now."""
    data = b""
    while any(magic.startswith(data) and len(data) < len(magic) for magic, _ in _MAGIC):
        if not (more := _read1(source)):
            break
        data += more
    return bytes(data)


def _read1(source: BinaryIO) -> bytes:
    read1 = getattr(source, "read1", None) or source.read
    try:
        while (data := read1(PIECE)) is None:  # somebody set the stream to non-blocking
            select.select([source], [], [])
    except OSError as error:
        raise Damaged(f"cannot be read: {error.strerror}") from None
    return bytes(data)
