"""A patch in colours, and what of its lines stands out: what the changes touch, and nothing that is only compared."""

from __future__ import annotations

import json

from hypothesis import given

from corpusclean.clean import Result
from corpusclean.document import Encoding
from corpusclean.files import jsonl
from corpusclean.reports.colours import Coloured, coloured, marks_of_record, marks_of_text
from corpusclean.reports.diff import FilePatch, text_patch
from corpusclean.text.edit import Edit

from .results import replaced, result_of, results

PATCH = b"""\
diff --git a/x b/x
--- a/x
+++ b/x
@@ -1,4 +1,3 @@
 same
-menu
-the old end
+the new end
--- a/y
+++ b/y
\\ No newline at end of file
"""


MARKS = ({3: [(4, 7)]}, {2: [(4, 7)]})
UTF8 = Encoding("utf-8", "surrogateescape")


def styled(patch: bytes) -> list[tuple[str, str]]:
    text = coloured(patch, MARKS)
    return [(text.plain[span.start : span.end], str(span.style)) for span in text.spans if span.end > span.start]


def test_the_text_is_the_patch() -> None:
    assert coloured(PATCH).plain == PATCH.decode()
    assert coloured(b"").plain == ""


def test_what_changed_inside_a_line_stands_out() -> None:
    spans = styled(PATCH)
    assert next(text for text, style in spans if style == "red reverse") == "old"
    assert next(text for text, style in spans if style == "green reverse") == "new"
    assert ("-menu\n", "red") in spans


def test_a_hunk_may_hold_lines_that_look_like_heads() -> None:
    spans = styled(PATCH)
    heads = "".join(text for text, style in spans if style == "bold")
    assert heads == "diff --git a/x b/x\n--- a/x\n+++ b/x\n"
    assert ("\\ No newline at end of file\n", "dim") in spans
    reds = "".join(text for text, style in spans if style.startswith("red"))
    assert reds == "-menu\n-the old end\n--- a/y\n"


def test_bytes_that_are_no_text_are_shown() -> None:
    assert coloured(b"@@ -1 +0,0 @@\n-caf\xe9\r\n").plain == "@@ -1 +0,0 @@\n-caf\\xe9\\r\n"


def standing_out(result: Result, encoding: Encoding = UTF8) -> list[str]:
    """What stands out in the patch of a text."""
    before = result.original.encode(encoding.name, encoding.errors)
    after = result.text.encode("utf-8", "surrogateescape")
    patch = b"".join(text_patch(FilePatch("x"), result, before, after, encoding))
    text = coloured(patch, marks_of_text(result, encoding))
    assert text.plain == coloured(patch).plain
    return [text.plain[s.start : s.end] for s in text.spans if s.end > s.start and "reverse" in str(s.style)]


def test_changes_stand_out_each_alone() -> None:
    text = "Share\nIt rained  all da y, all day.\nIt ended.  \n"
    edits = [
        replaced(text, "Share\n", ""),
        replaced(text, "  ", " "),
        replaced(text, "a y", "ay"),
        Edit(len(text) - 3, len(text) - 1, "", "a/b"),
    ]
    assert standing_out(result_of(text, edits)) == ["  ", "a y", " ", "ay", "  "]


def test_a_line_that_goes_as_a_whole_does_not_stand_out() -> None:
    text = "one\ntwo\nthree four\nfive\n"
    assert standing_out(result_of(text, [Edit(0, 8, "", "a/b")])) == []
    assert standing_out(result_of(text, [Edit(0, 13, "", "a/b")])) == ["three"]


def test_columns_are_bytes_of_the_encoding() -> None:
    text = "été  café\n"
    for encoding in (Encoding("cp1252"), UTF8):
        assert standing_out(result_of(text, [replaced(text, "  ", " ")]), encoding) == ["  ", " "]
    assert standing_out(result_of(text, [replaced(text, "  ", " ")]), Encoding("utf-16-le")) == []


@given(results())
def test_what_stands_out_is_what_the_changes_hold(result: Result) -> None:
    """Of each side the text of the changes, less line ends and whole lines."""
    old, new = marks_of_text(result, UTF8)
    for text, marks in ((result.original, old), (result.text, new)):
        lines = text.encode("utf-8", "surrogateescape").split(b"\n")
        for number, spans in marks.items():
            assert all(0 <= start < end <= len(lines[number - 1]) for start, end in spans)
            assert spans == sorted(spans)
    everything = b"".join(c.new.encode("utf-8", "surrogateescape") for c in result.changes)
    for number, spans in new.items():
        line = result.text.encode("utf-8", "surrogateescape").split(b"\n")[number - 1]
        assert all(line[start:end] in everything for start, end in spans)


@given(results())
def test_the_text_of_the_patch_stays_as_it_is(result: Result) -> None:
    standing_out(result)


def test_changes_of_a_record_stand_out_in_its_line() -> None:
    text = 'caf\u00c3\u00a9 "\U0001f600"  rose\n'
    result = result_of(text, [replaced(text, "\u00c3\u00a9", "\u00e9"), replaced(text, "  ", " ")])
    for ascii in (True, False):
        line = json.dumps({"id": 1, "text": text}, ensure_ascii=ascii).encode()
        record = jsonl.read(line, "a", 1, jsonl.Fields())
        after, swaps = jsonl.rewritten(record, result.text, {"title": "x"}, jsonl.Fields(meta="meta"))
        old, new = marks_of_record(result, record, swaps)
        wrote = [json.dumps(part, ensure_ascii=ascii)[1:-1].encode() for part in ("\u00c3\u00a9", "\u00e9")]
        assert [line[start:end] for start, end in old if start < end] == [wrote[0], b"  "]
        assert [after[start:end] for start, end in new] == [wrote[1], b" ", b', "meta": {"title": "x"}']


def test_a_hunk_may_come_in_pieces() -> None:
    whole, pieces = coloured(PATCH, MARKS), Coloured()
    pieces.mark(({3: [(4, 7)]}, {2: [(4, 7)]}))
    parts = [pieces(line + b"\n") for line in PATCH.split(b"\n")[:-1]]
    assert "".join(part.plain for part in parts) == whole.plain
    assert [str(span.style) for part in parts for span in part.spans] == [str(span.style) for span in whole.spans]
