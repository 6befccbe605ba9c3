"""Sources as chunks of pieces: a hundred documents or a megabyte, whichever comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import PassThrough
from ..files.stream import Oversized, Reader, lines_of, reader
from ..files.walk import Source
from .inputs import STDIN, Inputs
from .job import Fields
from .piece import CHUNK_BYTES, CHUNK_DOCUMENTS, Chunk, Piece

# A text or a record that is larger is handed through unread: the longest novels have 10 million letters, and several
# documents of this size are in memory at once.
DOCUMENT_BYTES = 16 << 20
TOO_LARGE = f"larger than {DOCUMENT_BYTES >> 20} MiB, too large for one article"

Label = Callable[[Source], str]


def chunks(inputs: Inputs, fields: Fields, label: Label, avoid: tuple[Path, ...] = ()) -> Iterator[Chunk | None]:
    """All input in order. None says that nothing more is there for now: what is under way should be finished."""
    chunk: Chunk = []
    documents = size = 0
    for piece in _pieces(inputs, fields, label, avoid):
        if piece is not None:
            chunk.append(piece)
            documents += 1 if piece.first is None else piece.data.count(b"\n")
            size += len(piece.data)
        if chunk and (piece is None or documents >= CHUNK_DOCUMENTS or size >= CHUNK_BYTES):
            yield chunk
            chunk, documents, size = [], 0, 0
        if piece is None:
            yield None
    if chunk:
        yield chunk


def _pieces(inputs: Inputs, fields: Fields, label: Label, avoid: tuple[Path, ...]) -> Iterator[Piece | None]:
    if inputs.stdin:
        from .stdin import Stdin, sniffed

        stdin = Stdin()
        source = Source(Path(STDIN), STDIN, Path(STDIN), inputs.format or sniffed(stdin, fields))
        yield from pieces(Piece(source, label(source), b""), stdin, stdin.waits)
        return
    for source in inputs.sources(avoid):
        model = Piece(source, label(source), b"")
        try:
            opened = reader(source.path, source.compression)
        except PassThrough as error:
            yield model.part(b"", None if source.format == "text" else 1, ends=True, trouble=str(error))
            continue
        with opened:
            yield from pieces(model.of(opened.seen), opened)


def pieces(model: Piece, opened: Reader, waits: Callable[[bytes], bool] = lambda line: False) -> Iterator[Piece | None]:
    """The pieces of one source; the last one `ends` it, and says what trouble there was in reading.

    `waits` tells after a line whether the next one is not there yet.
    """
    return _text(model, opened) if model.source.format == "text" else _records(model, opened, waits)


def _text(model: Piece, opened: Reader) -> Iterator[Piece]:
    """The whole text, or, if it is too large, its parts."""
    held, size, raw, trouble = [], 0, False, ""
    try:
        while block := opened.read1():
            held.append(block)
            size += len(block)
            if size > DOCUMENT_BYTES:
                yield model.part(b"".join(held), None, raw=True)
                held, size, raw, trouble = [], 0, True, TOO_LARGE
    except PassThrough as error:
        trouble = str(error)
    yield model.part(b"".join(held), None, ends=True, raw=raw, trouble=trouble)


def _records(model: Piece, opened: Reader, waits: Callable[[bytes], bool]) -> Iterator[Piece | None]:
    """Runs of records as soon as they are there, and parts of those that are too large."""
    run = _Run(model)
    trouble, rest = "", b""
    try:
        for line in lines_of(opened, DOCUMENT_BYTES):
            if isinstance(line, Oversized):
                yield from run.taken()
                yield model.part(line.data, run.first, raw=True, trouble=TOO_LARGE if line.last else "")
                run.first += line.last
                continue
            run.add(line)
            if waits(line):
                yield from run.taken()
                yield None
            elif run.full:
                yield from run.taken()
    except PassThrough as error:
        rest = getattr(error, "rest", b"")
        trouble = f"{error}; {'of this record only the beginning' if rest else 'nothing more'} could be read"
    yield from run.taken()
    yield model.part(rest, run.first, ends=True, raw=bool(rest), trouble=trouble)


class _Run:
    """Records on their way to be one piece."""

    def __init__(self, model: Piece) -> None:
        self.first = 1  # number of the first record
        self._model = model
        self._lines: list[bytes] = []
        self._size = 0

    def add(self, line: bytes) -> None:
        """Append a record."""
        self._lines.append(line)
        self._size += len(line)

    @property
    def full(self) -> bool:
        """Whether it should travel."""
        return len(self._lines) >= CHUNK_DOCUMENTS or self._size >= CHUNK_BYTES

    def taken(self) -> Iterator[Piece]:
        """The piece, if there are records; the next run begins after them."""
        if self._lines:
            yield self._model.part(b"".join(self._lines), self.first)
            self.first += len(self._lines)
            self._lines, self._size = [], 0
