"""gzip and zstd, a piece at a time."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from typing import Any, Protocol

from ..errors import PassThrough
from .walk import Compression

PIECE = 1 << 16  # bytes given at a time


class Damaged(PassThrough):
    """Input that broke off: packed data cut or corrupt, a bomb, a disk that fails.

    What came before was delivered; `rest` is a line left without its end.
    """

    rest: bytes = b""


class Sink(Protocol):
    """What `writer` writes to."""

    def write(self, data: bytes, /) -> Any: ...


class Writer:
    """Packs what is written; `close` writes the end of the packed data and leaves the sink open."""

    def __init__(self, sink: Sink, packer: Any = None) -> None:
        self._sink = sink
        self._packer = packer

    def write(self, data: bytes) -> None:
        """Append."""
        if packed := (data if self._packer is None else self._packer.compress(data)):
            self._sink.write(packed)

    def close(self) -> None:
        """End the packed data."""
        if self._packer is not None:
            self._sink.write(self._packer.flush())
            self._packer = None


def writer(sink: Sink, compression: Compression) -> Writer:
    """A writer that packs as asked. The same data gives the same bytes: no time and no name in them."""
    if compression == "gz":
        return Writer(sink, zlib.compressobj(6, zlib.DEFLATED, 31))  # 31: with gzip's head and tail
    if not compression:
        return Writer(sink)
    zstd = _zstd_module()
    checked = {zstd.CompressionParameter.compression_level: 3, zstd.CompressionParameter.checksum_flag: 1}
    return Writer(sink, zstd.ZstdCompressor(options=checked))  # without the sum, flipped bits are not noticed


class Gzip:
    """One member of a gzip file."""

    def __init__(self) -> None:
        self._state = zlib.decompressobj(31)

    @property
    def ended(self) -> bool:
        """Whether its end has come."""
        return self._state.eof

    @property
    def left(self) -> bytes:
        """What was fed beyond its end."""
        return self._state.unused_data

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What the next packed bytes give, in pieces."""
        try:
            piece = b""
            while data or len(piece) == PIECE:  # a full piece may not be all that the state can give
                if piece := self._state.decompress(data, PIECE):
                    yield piece
                data = self._state.unconsumed_tail
        except zlib.error as error:
            raise Damaged(f"the gzip data is corrupt: {error}") from None


class Zstd:
    """One frame of a zstd file."""

    def __init__(self) -> None:
        self._state = _zstd_module().ZstdDecompressor()

    @property
    def ended(self) -> bool:
        """Whether its end has come."""
        return bool(self._state.eof)

    @property
    def left(self) -> bytes:
        """What was fed beyond its end."""
        return bytes(self._state.unused_data)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What the next packed bytes give, in pieces."""
        try:
            piece = self._state.decompress(data, PIECE)
            while piece or not (self._state.needs_input or self._state.eof):
                if piece:
                    yield piece
                if self._state.needs_input or self._state.eof:
                    return
                piece = self._state.decompress(b"", PIECE)
        except _zstd_module().ZstdError as error:
            raise Damaged(f"the zstd data is corrupt: {error}") from None


def unpacker_of(compression: Compression) -> Gzip | Zstd:
    """What unpacks one member or frame."""
    return Gzip() if compression == "gz" else Zstd()


def _zstd_module() -> Any:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd
