"""Input a piece at a time: HAZARDS rows 9 and 12 to 14."""

from __future__ import annotations

import gzip
import io
import os
import random
import threading
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean.errors import PassThrough
from corpusclean.files import stream
from corpusclean.files.packing import Damaged, writer
from corpusclean.files.stream import Oversized, Reader, lines_of, reader, whole
from corpusclean.files.walk import Compression

LINES = [b'{"text":"%d %s"}\n' % (number, b"words of a record " * 5) for number in range(2000)]
DATA = b"".join(LINES)
KINDS: tuple[Compression, ...] = ("gz", "zst")


def packed(data: bytes, kind: Compression) -> bytes:
    sink = io.BytesIO()
    out = writer(sink, kind)
    for start in range(0, len(data), 1000):
        out.write(data[start : start + 1000])
    out.close()
    return sink.getvalue()


def read(data: bytes, kind: Compression | None = None) -> bytes:
    return whole(reader(io.BytesIO(data), kind))


def salvaged(data: bytes, kind: Compression) -> tuple[list[bytes], bytes]:
    """The whole lines before the damage, and the rest."""
    lines: list[bytes | Oversized] = []
    with pytest.raises(Damaged) as caught:
        lines.extend(lines_of(reader(io.BytesIO(data), kind)))
    assert all(isinstance(line, bytes) for line in lines)
    return [line for line in lines if isinstance(line, bytes)], caught.value.rest


@pytest.mark.parametrize("kind", ["", *KINDS])
def test_what_is_packed_is_unpacked(kind: Compression) -> None:
    assert read(packed(DATA, kind)) == DATA
    assert read(packed(DATA, kind), kind) == DATA
    assert packed(DATA, kind) == packed(DATA, kind)


def test_gzip_of_others_is_read() -> None:
    assert read(gzip.compress(DATA)) == DATA
    assert gzip.decompress(packed(DATA, "gz")) == DATA


@pytest.mark.parametrize("kind", KINDS)
def test_many_members_are_one_file(kind: Compression) -> None:
    parts = [DATA[start : start + 7777] for start in range(0, len(DATA), 7777)]
    assert read(b"".join(packed(part, kind) for part in parts), kind) == DATA
    assert read(packed(b"", kind) + packed(DATA, kind), kind) == DATA


def test_zeros_between_members_are_padding() -> None:
    assert read(packed(b"a", "gz") + bytes(200_000) + packed(b"b", "gz") + bytes(9)) == b"ab"


@pytest.mark.parametrize("kind", KINDS)
def test_every_cut_is_reported_after_what_was_whole(kind: Compression) -> None:
    data = packed(DATA, kind)
    before = 0
    for percent in range(100):
        lines, rest = salvaged(data[: len(data) * percent // 100], kind)
        assert lines == LINES[: len(lines)]
        assert (b"".join(LINES[len(lines) :])).startswith(rest)
        assert len(lines) >= before
        before = len(lines)
    assert before > 1000


@pytest.mark.parametrize("kind", KINDS)
def test_a_cut_between_members_loses_nothing_of_the_first(kind: Compression) -> None:
    lines, _ = salvaged(packed(DATA, kind) + packed(DATA, kind)[:9], kind)
    assert lines == LINES


@pytest.mark.parametrize("kind", KINDS)
def test_flipped_bits_never_pass_unnoticed(kind: Compression) -> None:
    data, dice = packed(DATA, kind), random.Random(5)
    for _ in range(100):
        place = dice.randrange(len(data))
        flipped = data[:place] + bytes([data[place] ^ 1 << dice.randrange(8)]) + data[place + 1 :]
        try:
            assert read(flipped, kind) == DATA  # a bit of the head that means nothing
        except Damaged:
            continue


@pytest.mark.parametrize("data", [b"", b"no gzip", packed(DATA, "gz") + b"more", b"\x1f\x8b"])
def test_what_is_not_gzip_is_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        read(data, "gz")


class Zeros(io.RawIOBase):
    """A packed file of 10 GB of zeros, member after member."""

    def __init__(self, kind: Compression) -> None:
        self.member = packed(bytes(1 << 24), kind)
        self.left = 640

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        self.left -= 1
        return self.member if self.left >= 0 else b""


@pytest.mark.parametrize("kind", KINDS)
def test_bombs_are_stopped(kind: Compression) -> None:
    bomb = Reader(Zeros(kind), kind)  # type: ignore[arg-type]
    given_out: list[int] = []
    tracemalloc.start()
    try:
        sizes = (len(piece.data) for piece in lines_of(bomb, 1 << 20) if isinstance(piece, Oversized))
        with pytest.raises(Damaged, match="times its size"):
            given_out.extend(sizes)
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()
    assert stream.HARMLESS / 2 < sum(given_out) <= stream.HARMLESS


def test_honest_repetition_is_no_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "HARMLESS", 1 << 16)
    assert read(packed(DATA * 3, "gz")) == DATA * 3


def test_a_line_too_long_comes_in_pieces_between_its_neighbours() -> None:
    long = b"x" * 1_000_000 + b"\n"
    got = list(lines_of(reader(io.BytesIO(b"a\n" + long + b"b\n" + long[:-1])), 100_000))
    assert got[0] == b"a\n"
    assert b"b\n" in got
    middle = got.index(b"b\n")
    for pieces, expected in ((got[1:middle], long), (got[middle + 1 :], long[:-1])):
        assert all(isinstance(piece, Oversized) and len(piece.data) <= 200_000 for piece in pieces)
        assert b"".join(piece.data for piece in pieces if isinstance(piece, Oversized)) == expected
        assert [piece.last for piece in pieces if isinstance(piece, Oversized)] == [False] * (len(pieces) - 1) + [True]


@given(st.lists(st.sampled_from([b"a", b"bc" * 9, b"\n", b"\r", b"\r\n", b"\x0b", b"\xe2\x80\xa8"])), st.integers(1, 9))
def test_lines_joined_are_the_input(parts: list[bytes], limit: int) -> None:
    data = b"".join(parts)
    lines = list(lines_of(reader(io.BytesIO(data), ""), limit))
    assert b"".join(line.data if isinstance(line, Oversized) else line for line in lines) == data
    for line in lines[:-1]:
        assert isinstance(line, Oversized) or (line.endswith(b"\n") and line.count(b"\n") == 1)


@pytest.mark.parametrize("kind", [None, ""])
def test_lines_come_as_soon_as_they_are_there(kind: Compression | None) -> None:
    out, into = os.pipe()
    with os.fdopen(out, "rb") as source:
        os.write(into, b"one\ntw")
        lines = lines_of(reader(source, kind))
        assert next(lines) == b"one\n"  # would wait for ever if it wanted more than is there
        os.write(into, b"o\nthree")
        assert next(lines) == b"two\n"
        closing = threading.Timer(0.01, os.close, [into])
        closing.start()
        assert list(lines) == [b"three"]
        closing.join()


def test_a_single_byte_that_may_begin_a_packed_file_is_waited_on() -> None:
    out, into = os.pipe()
    with os.fdopen(out, "rb") as source:
        os.write(into, b"\x1f")
        os.write(into, b"text")
        os.close(into)
        assert whole(reader(source)) == b"\x1ftext"


def test_a_text_too_large_passes_through() -> None:
    with pytest.raises(PassThrough, match="too large"):
        whole(reader(io.BytesIO(b"x" * 2_000_000)), 1_000_000)


def test_what_cannot_be_read_passes_through(tmp_path: Path) -> None:
    with pytest.raises(PassThrough, match="cannot be read"):
        reader(tmp_path / "nothing.txt")
    with pytest.raises(PassThrough, match="cannot be read"):
        whole(reader(tmp_path, ""))
