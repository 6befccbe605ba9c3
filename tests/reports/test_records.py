"""changes.jsonl: what a line says, and that it leads back."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean.clean import Result
from corpusclean.document import Document, Encoding
from corpusclean.errors import SafetyError, UsageError
from corpusclean.judge.capture import Captured
from corpusclean.reports.records import Report, header, passed, record, restore
from corpusclean.text.edit import Edit

from .results import replaced, result_of, results

UTF8 = Encoding()
TEXT = "Title\r\nShare this\r\n\r\nThe mayor sa?d so.\r\n"


def entry_of(result: Result, encoding: Encoding = UTF8, **facts: Any) -> tuple[dict[str, Any], bytes, bytes]:
    """The line of a text file, read again, and its bytes before and after."""
    before = result.original.encode(encoding.name, encoding.errors)
    after = result.text.encode("utf-8", "surrogateescape")
    document = Document(result.original, encoding=encoding, **facts)
    line = record(document, result, before, after)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    return json.loads(line), before, after


def test_the_header_comes_first_and_names_us_first() -> None:
    line = header("1.2.3", {"jobs": 2, "select": ("share",)})
    assert line == b'{"corpusclean":"1.2.3","report":1,"offsets":"code points","jobs":2,"select":["share"]}\n'


def test_a_line_says_everything() -> None:
    first = replaced(TEXT, "Share this\r\n\r\n", "", "share/bar", confidence=0.9, evidence=("the phrase",))
    letter = replaced(TEXT, "?", "i", "repair/lost", confidence=0.8)
    again = Edit(18, 20, "AI", "repair/case", 1.0, ("shouted",))
    result = result_of(TEXT, [first, letter], [again], held=[Edit(0, 5, "", "title/twice", 0.3, ("not sure",))])
    result = Result(result.original, result.text, result.changes, result.held, {"author": "Ann"}, ("odd",))
    result = replace(result, captured=(Captured("author", "Ann", 34, 37),))
    entry, before, after = entry_of(result, path="a/b.txt", id="7", url="https://example.org/")
    assert entry.pop("sha256") == {"in": sha256(before).hexdigest(), "out": sha256(after).hexdigest()}
    assert entry == {
        "path": "a/b.txt",
        "record": None,
        "id": "7",
        "url": "https://example.org/",
        "encoding": {"name": "utf-8", "errors": "strict", "why": "valid UTF-8"},
        "changes": [
            {
                **{"start": 7, "end": 21, "line": 2, "old": "Share this\r\n\r\n", "new": ""},
                **{"rule": "share/bar", "kind": "share", "confidence": 0.9, "evidence": ["the phrase"]},
            },
            {
                **{"start": 32, "end": 34, "line": 4, "old": "a?", "new": "AI"},
                **{"rule": "repair/case", "kind": "repair", "confidence": 0.8, "evidence": ["shouted"]},
                "causes": [
                    {"rule": "repair/lost", "confidence": 0.8, "evidence": []},
                    {"rule": "repair/case", "confidence": 1.0, "evidence": ["shouted"]},
                ],
            },
        ],
        "held": [
            {
                **{"start": 0, "end": 5, "line": 1, "old": "Title", "new": ""},
                **{"rule": "title/twice", "kind": "title", "confidence": 0.3, "evidence": ["not sure"]},
            }
        ],
        "code_points": {"in": 41, "out": 27},
        "meta": {"author": "Ann"},
        "captured": [{"field": "author", "value": "Ann", "start": 34, "end": 37, "line": 4, "old": TEXT[34:37]}],
        "flags": ["odd"],
    }


def test_what_there_is_not_is_left_out() -> None:
    entry, _, _ = entry_of(result_of(TEXT, [replaced(TEXT, "Title", "")]), path="a.txt")
    always = ["path", "record", "sha256", "encoding", "code_points", "changes", "held", "meta", "captured", "flags"]
    assert list(entry) == always


def test_the_same_bytes_every_time() -> None:
    result = result_of(TEXT, [replaced(TEXT, "Title", "")])
    document = Document(TEXT, path="caf\udce9.txt")
    lines = {record(document, result, TEXT.encode(), result.text.encode()) for _ in range(3)}
    assert len(lines) == 1
    assert lines.pop().startswith(b'{"path":"caf\\udce9.txt","record":null,"sha256":{"in":"')


# What must survive


@pytest.mark.parametrize("odd", ["\udce9", "\ud83d.\ude00", "\n\t\x00\x1b", "\u2028", '"\\', "\U0001f600"])
def test_odd_characters_survive_everywhere(odd: str) -> None:
    text = f"a{odd}b{odd}c"
    result = result_of(text, [replaced(text, f"a{odd}", odd, evidence=(odd,))])
    result = Result(text, result.text, result.changes, result.changes, {"title": odd}, (odd,))
    line = record(Document(text, odd, 1, odd, odd, Encoding(why=odd)), result, b"x", b"x")
    entry = json.loads(line)
    change = entry["changes"][0]
    found = [entry[key] for key in ("path", "id", "url")] + [change["new"], *change["evidence"], *entry["flags"]]
    assert found == [odd] * 6
    assert change["old"] == f"a{odd}"
    assert (entry["meta"], entry["encoding"]["why"]) == ({"title": odd}, odd)
    assert line.count(b"\n") == 1


@given(st.text(st.characters(exclude_categories=())), st.text(st.characters(exclude_categories=())))
def test_any_name_and_reason_survive(name: str, reason: str) -> None:
    entry = json.loads(passed(name, 3, b"data", reason))
    pairs = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in (name, reason)]
    read = [
        text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in (entry["path"], entry["passed"])
    ]
    assert read == pairs
    assert entry["record"] == 3


# The way back

ENCODINGS = [
    (Encoding(), TEXT),
    (Encoding(), "\ufeff" + TEXT),
    (Encoding("utf-8", "surrogateescape"), "stray \udce9t\udce9 " + TEXT),
    (Encoding("cp1252"), "café € “" + TEXT),
    (Encoding("utf-16-le"), "\ufeffcafé \u2028 \U0001f600" + TEXT),
    (Encoding("utf-16-be"), "\ufeffcafé \u010a\u0a0a" + TEXT),
    (Encoding("shift_jis"), "日本語ソ表" + TEXT),
    (Encoding("gb18030"), "中文 é \U0001f600" + TEXT),
    (Encoding("koi8-r"), "Привет" + TEXT),
]


@pytest.mark.parametrize(("encoding", "text"), ENCODINGS)
def test_a_text_file_comes_back_in_its_encoding(encoding: Encoding, text: str) -> None:
    result = result_of(text, [Edit(0, 1, "", "a/b"), replaced(text, "?", "\U0001f600i")])
    entry, before, after = entry_of(result, encoding)
    assert "splices" not in entry
    assert restore(entry, after) == before


@given(results())
def test_every_history_leads_back(result: Result) -> None:
    """restore(record(before, after), after) == before, also where stray bytes join into a letter."""
    entry, before, after = entry_of(result, Encoding("utf-8", "surrogateescape"))
    assert restore(entry, after) == before


def test_stray_bytes_that_join_are_kept_as_they_were() -> None:
    text = "\udcc3x\udca9 and more"
    entry, before, after = entry_of(result_of(text, [replaced(text, "x", "")]), Encoding("utf-8", "surrogateescape"))
    assert after == "é and more".encode()
    assert entry["splices"] == [[0, len(after), text]]
    assert restore(entry, after) == before


def test_a_record_comes_back_by_its_splices() -> None:
    before, after = b'{"text":"menu\\ncaf\\u00e9","n":1e400,"x":"\xe9"}', b'{"text":"caf\\u00e9","n":1e400,"x":"\xe9"}'
    text = "menu\ncafé"
    document = Document(text, "a.jsonl", 12)
    entry = json.loads(
        record(document, result_of(text, [replaced(text, "menu\n", "")]), before, after, [[9, 0, "menu\\n"]])
    )
    assert (entry["record"], entry["splices"]) == (12, [[9, 0, "menu\\n"]])
    assert restore(entry, after) == before


def test_a_record_with_only_held_findings_needs_no_splices() -> None:
    line = b'{"text":"menu"}'
    result = result_of("menu", held=[Edit(0, 4, "", "a/b", 0.2)])
    entry = json.loads(record(Document("menu", "a.jsonl", 1), result, line, line))
    assert "splices" not in entry
    assert restore(entry, line) == line


def test_splices_that_do_not_lead_back_are_refused() -> None:
    result = result_of("menu", [Edit(0, 4, "", "a/b")])
    with pytest.raises(SafetyError, match=r"a\.jsonl, record 2: its splices do not lead back"):
        record(Document("menu", "a.jsonl", 2), result, b'{"text":"menu"}', b'{"text":""}', [[9, 0, "manu"]])


def test_what_passed_through_comes_back() -> None:
    entry = json.loads(passed("a\udce9", None, b"\xff\x00", "no encoding is clear"))
    assert entry["passed"] == "no encoding is clear"
    assert restore(entry, b"\xff\x00") == b"\xff\x00"


# What restore refuses


def test_other_bytes_than_those_of_the_report_are_refused() -> None:
    entry, _, after = entry_of(result_of(TEXT, [replaced(TEXT, "Title", "")]), path="a\x1b.txt", record=4)
    with pytest.raises(
        SafetyError, match=r"^a\\x1b\.txt, record 4: these are not the bytes .* restore from the output"
    ):
        restore(entry, after + b" ")


def test_an_altered_report_is_refused() -> None:
    entry, _, after = entry_of(result_of(TEXT, [replaced(TEXT, "Title", "")]), path="a.txt")
    entry["changes"][0]["old"] = "title"
    with pytest.raises(
        SafetyError, match=r"a\.txt: undoing the changes does not give the original.* nothing is restored"
    ):
        restore(entry, after)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(["path", "record", "sha256", "encoding", "changes", "splices", "first"]), json_values)
def test_a_damaged_line_is_refused_and_never_restores_something_else(key: str, value: Any) -> None:
    entry, before, after = entry_of(result_of(TEXT, [replaced(TEXT, "Title", "")]), path="a.txt")
    if key == "first":
        entry["changes"][0] = value
    else:
        entry[key] = value
    with suppress(SafetyError):
        assert restore(entry, after) == before


@pytest.mark.parametrize("key", ["path", "record", "sha256", "encoding", "changes"])
def test_a_line_without_a_field_is_refused(key: str) -> None:
    entry, _, after = entry_of(result_of(TEXT, [replaced(TEXT, "Title", "")]))
    del entry[key]
    with pytest.raises(SafetyError, match="use the one that `clean` wrote"):
        restore(entry, after)


# Reading a report


def report(folder: Path, *lines: bytes) -> Path:
    path = folder / "changes.jsonl"
    path.write_bytes(b"".join(lines))
    return path


def test_a_report_is_read_line_by_line(tmp_path: Path) -> None:
    path = report(
        tmp_path, header("1", {"jobs": 2}), passed("a\u2028\x85", 1, b"", "x"), passed("b\udce9", None, b"", "y")
    )
    read = Report(path)
    assert read.header == {"corpusclean": "1", "report": 1, "offsets": "code points", "jobs": 2}
    for _ in range(2):
        assert [entry["path"] for entry in read] == ["a\u2028\x85", "b\udce9"]


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"\n",
        b"{}\n",
        b"[]\n",
        b"no\n",
        b"\xff\n",
        b'{"corpusclean":"9","report":2}\n',
        b'{"report":1}\n',
        b"[" * 100_000,
    ],
)
def test_what_is_no_report_is_refused(first: bytes, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"changes\.jsonl, line 1: .*; give the changes\.jsonl of a finished run"):
        Report(report(tmp_path, first))


@pytest.mark.parametrize("line", [b'{"path":"a', b"{}\n", b"\n", b'"path"\n'])
def test_a_cut_line_is_named(line: bytes, tmp_path: Path) -> None:
    read = Report(report(tmp_path, header("1", {}), passed("a", None, b"", "x"), line))
    with pytest.raises(UsageError, match=r"changes\.jsonl, line 3: "):
        list(read)


def test_a_missing_report_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere: No such file or directory; give the report folder"):
        Report(tmp_path / "nowhere")
    with pytest.raises(UsageError, match="directory"):
        Report(tmp_path)
