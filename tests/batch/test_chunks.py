"""However input is cut into pieces, joined together they are the input, and records keep their numbers."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean.batch import chunks
from corpusclean.batch.piece import CHUNK_DOCUMENTS, Piece
from corpusclean.files.stream import reader
from corpusclean.files.walk import Format, Source

LINES = st.lists(st.binary(max_size=30).map(lambda line: line.replace(b"\n", b"")), max_size=250)


def pieces(data: bytes, format: Format = "jsonl") -> list[Piece]:
    source = Source(Path("a"), "a", Path("a"), format)
    found = chunks.pieces(Piece(source, "a", b""), reader(io.BytesIO(data), ""))
    return [piece for piece in found if piece is not None]


@given(LINES, st.sampled_from([b"", b"\n"]))
def test_pieces_are_the_input(lines: list[bytes], end: bytes) -> None:
    data = b"\n".join(lines) + end
    found = pieces(data)
    assert b"".join(piece.data for piece in found) == data
    assert [piece.ends for piece in found] == [False] * (len(found) - 1) + [True]
    number = 1
    for piece in found:
        assert piece.first == number
        assert b"".join(piece.lines()) == piece.data
        assert len(piece.lines()) <= CHUNK_DOCUMENTS
        singles = list(piece.singly())
        assert b"".join(single.data for single in singles) == piece.data
        assert [single.ends for single in singles] == [False] * (len(singles) - 1) + [piece.ends]
        number += len(piece.lines())


def test_what_is_too_large_comes_raw_and_says_so_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "DOCUMENT_BYTES", 1000)
    data = b"one\n" + b"x" * 500_000 + b"\nthree\n"
    found = pieces(data)
    assert b"".join(piece.data for piece in found) == data
    raw = [piece for piece in found if piece.raw]
    assert {piece.first for piece in raw} == {2}
    assert [bool(piece.trouble) for piece in raw] == [False] * (len(raw) - 1) + [True]
    assert [(piece.first, piece.data) for piece in found if not piece.raw] == [(1, b"one\n"), (3, b"three\n"), (4, b"")]


def test_a_text_too_large_comes_raw_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "DOCUMENT_BYTES", 1000)
    found = pieces(b"x" * 200_000, "text")
    assert all(piece.raw for piece in found)
    assert b"".join(piece.data for piece in found) == b"x" * 200_000
    assert [bool(piece.trouble) for piece in found] == [False] * (len(found) - 1) + [True]
