"""The hashes of whole files, whatever pieces they come in."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from corpusclean.batch.piece import Done, Passed, Piece
from corpusclean.batch.sums import Sums
from corpusclean.files.walk import Source

SOURCE = Source(Path("nowhere.jsonl"), "a.jsonl", Path("a.jsonl"), "jsonl")


@given(st.lists(st.tuples(st.binary(max_size=9), st.binary(max_size=9)), min_size=1), st.integers(1, 3))
def test_sums_are_those_of_the_pieces_joined(pieces: list[tuple[bytes, bytes]], files: int) -> None:
    sums = Sums()
    for _ in range(files):
        lines = [
            sums.line(Piece(SOURCE, "a.jsonl", old, 1, ends=number == len(pieces)), Done(new, changed=old != new))
            for number, (old, new) in enumerate(pieces, 1)
        ]
        assert not any(lines[:-1])
        old, new = (b"".join(side) for side in zip(*pieces, strict=True))
        assert json.loads(lines[-1])["sha256"] == {"in": sha256(old).hexdigest(), "out": sha256(new).hexdigest()}


def test_of_what_could_not_be_read_nothing_is_known() -> None:
    done = Done(b"", log=b"{}\n", passed=[Passed("a.jsonl", None, "cannot be read", read=False)])
    assert Sums().line(Piece(SOURCE, "a.jsonl", b"", 1, trouble="cannot be read"), done) == b""
    assert Sums().line(Piece(SOURCE, "a.jsonl", b"", 1), Done(b"")) != b""
