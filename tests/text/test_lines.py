"""Lines and their places."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from corpusclean.text.lines import LineNumbers, lines

TEXT = st.text(st.sampled_from("ab\n\r\v\f\x85\u2028\u2029"), max_size=30)


@given(TEXT)
def test_nothing_is_lost_between_lines(text: str) -> None:
    found = lines(text)
    assert all(text[line.start : line.end] == line.text for line in found)
    gaps = [text[a.end : b.start] for a, b in pairwise(found)]
    assert set(gaps) <= {"\n", "\r", "\r\n"}
    assert (found[0].start, found[-1].end) == (0, len(text))


@given(TEXT)
def test_only_the_three_terminators_end_a_line(text: str) -> None:
    assert [line.text for line in lines(text)] == text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def test_line_numbers_count_from_one() -> None:
    number = LineNumbers("ab\r\n\ncd")
    assert [number(at) for at in (0, 1, 4, 5, 6)] == [1, 1, 2, 3, 3]
