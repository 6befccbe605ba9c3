"""Records in, records out: HAZARDS rows 11, 15 and 16."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean.errors import PassThrough, UsageError
from corpusclean.files.jsonl import Fields, read, restored, rewritten, splices

FIELDS = Fields(meta="meta")

KEPT = {
    "big integers": b'{"n":123456789012345678901234567890,"text":"old"}',
    "numbers beyond floats": b'{"n":1e400,"m":-0.0,"o":1.10,"text":"old"}',
    "NaN and Infinity": b'{"n":NaN,"m":[Infinity,-Infinity],"text":"old"}',
    "doubled names, the last counts": b'{"text":"no","text":"old"}',
    "the text twice": b'{"title":"old","text":"old","again":"old"}',
    "the text in another string": b'{"title":"say \\"old\\"","text":"old"}',
    "the name as a value": b'{"title":"text","x":{"text":"no"},"text":"old"}',
    "an escaped name": b'{"te\\u0078t":"old"}',
    "white space": b'\t{ "id" :  7 ,\t"text" : "old" }  ',
    "a mark": b'\xef\xbb\xbf{"text":"old"}',
    "a carriage return": b'{"text":"old"}\r',
    "half a surrogate pair elsewhere": b'{"a":"\\ud83d","text":"old","id":"\\udc00"}',
    "half a surrogate pair in a name": b'{"\\ud83d":1,"text":"old"}',
    "brackets in strings": b'{"a":"}],{\\\\","b":["]"],"text":"old","c":{"d":"\\""}}',
    "nested": b'{"a":{"text":[{"text":"no"}]},"text":"old","z":[[],{}]}',
    "slashes escaped": b'{"url":"http:\\/\\/x","text":"old"}',
}

REFUSED = {
    "nothing": b"",
    "spaces": b" \t",
    "no JSON": b"old",
    "cut in a string": b'{"text":"ol',
    "cut in an object": b'{"text":"old"',
    "a comma too many": b'{"text":"old",}',
    "more behind it": b'{"text":"old"} {"text":"old"}',
    "single quotes": b"{'text':'old'}",
    "an array": b'["text"]',
    "a string": b'"text"',
    "no text": b'{"body":"old"}',
    "text is null": b'{"text":null}',
    "text is a number": b'{"text":12}',
    "text is a list": b'{"text":["old"]}',
    "a bare line break": b'{"text":"o\x0bld"}',
    "a bad escape": b'{"text":"o\\x6cd"}',
    "not UTF-8": b'{"text":"ol\xe9"}',
    "not UTF-8 elsewhere": b'{"a":"\xe9","text":"old"}',
    "a number with a leading zero": b'{"n":01,"text":"old"}',
    "too deep": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b',"text":"old"}',
    "too deep and lax": b'{"n":NaN,"a":' + b"[" * 100_000 + b"]" * 100_000 + b',"text":"old"}',
    "too deep and cut": b'{"a":' + b"[" * 100_000,
}

# What a writer writes, and what the same writer would write for the text "</b>\n“é” ab".
HANDS = {
    "Python": (rb'{"text":"\u00e9\ud83d\ude00"}', rb'"</b>\n\u201c\u00e9\u201d ab"'),
    "Python, not only ASCII": ('{"text":"é\U0001f600"}'.encode(), '"</b>\\n“é” ab"'.encode()),
    "PHP": (rb'{"text":"a\/b\u00e9"}', rb'"<\/b>\n\u201c\u00e9\u201d ab"'),
    "Go": ('{"text":"é\\u003cb\\u003e"}'.encode(), '"\\u003c/b\\u003e\\n“é” ab"'.encode()),
    "capital digits": (rb'{"text":"\u00E9\u00FC"}', rb'"</b>\n\u201C\u00E9\u201D ab"'),
    "an ASCII line stays ASCII": (b'{"text":"old"}', rb'"</b>\n\u201c\u00e9\u201d ab"'),
    "a line that is not ASCII": ('{"t":"é","text":"old"}'.encode(), '"</b>\\n“é” ab"'.encode()),
    "line breaks as codes": ('{"text":"é\\u000ab"}'.encode(), '"</b>\\u000a“é” ab"'.encode()),
}


def changed(line: bytes, text: str, meta: dict[str, Any] | None = None, fields: Fields = FIELDS) -> bytes:
    new, swaps = rewritten(read(line, "a.jsonl", 1, fields), text, meta, fields)
    assert restored(new, json.loads(json.dumps(splices(line, swaps)))) == line
    return new


def test_a_text_that_looks_like_what_stands_around_it() -> None:
    assert changed(b'{"text":":"}', "new") == b'{"text":"new"}'
    assert changed(b'{"a":",","text":",","b":","}', "new") == b'{"a":",","text":"new","b":","}'
    long = b'"' + b"The same beginning. " * 10
    assert changed(b'{"a":' + long + b'","text":' + long + b'old"}', "new") == b'{"a":' + long + b'","text":"new"}'


@pytest.mark.parametrize("line", REFUSED.values(), ids=REFUSED)
def test_malformed_records_are_refused(line: bytes) -> None:
    with pytest.raises(PassThrough):
        read(line, "a.jsonl", 1, FIELDS)


@pytest.mark.parametrize("line", KEPT.values(), ids=KEPT)
def test_every_byte_outside_the_text_stays(line: bytes) -> None:
    assert read(line, "a.jsonl", 1, FIELDS).document.text == "old"
    places = [match.span() for match in re.finditer(rb'"old"', line)]
    expected = [line[:start] + b'"new"' + line[end:] for start, end in places]
    assert changed(line, "new") in expected
    assert read(changed(line, "new"), "a.jsonl", 1, FIELDS).document.text == "new"


@pytest.mark.parametrize(("line", "literal"), HANDS.values(), ids=HANDS)
def test_a_new_text_is_written_in_the_hand_of_the_old(line: bytes, literal: bytes) -> None:
    assert literal in changed(line, "</b>\n“é” ab")


def test_ids_and_addresses_are_read_as_written() -> None:
    document = read(b'{"id":12345678901234567890123,"url":"http:\\/\\/x","text":"t"}', "a.jsonl", 3, FIELDS).document
    assert (document.id, document.url, document.path, document.record) == (
        "12345678901234567890123",
        "http://x",
        "a.jsonl",
        3,
    )
    assert read(b'{"id":null,"url":["x"],"text":"t"}', "a.jsonl", 1, FIELDS).document.id is None


def test_half_surrogate_pairs_in_the_text_are_escaped_again() -> None:
    line = '{"text":"é\\ud83d old\\udc80"}'.encode()
    assert read(line, "a.jsonl", 1, FIELDS).document.text == "é\ud83d old\udc80"
    assert changed(line, "é\ud83d new\udc80") == '{"text":"é\\ud83d new\\udc80"}'.encode()


def test_halves_that_would_join_pass_through() -> None:
    with pytest.raises(PassThrough, match="join"):
        changed(b'{"text":"\\ud83d \\ude00"}', "\ud83d\ude00")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b'{"text":"t"}', b'{"text":"t","meta":{"a":["b"]}}'),
        (b'{"text": "t", "n": 1 }\r', b'{"text": "t", "n": 1, "meta": {"a": ["b"]} }\r'),
        (b'{"meta":null,"text":"t"}', b'{"meta":{"a":["b"]},"text":"t"}'),
        (b'{"meta":[1, 2],"text":"t","x":{"meta":3}}', b'{"meta":{"a":["b"]},"text":"t","x":{"meta":3}}'),
    ],
)
def test_the_meta_field_is_added_or_replaced(line: bytes, expected: bytes) -> None:
    assert changed(line, "t", {"a": ["b"]}) == expected


def test_the_meta_field_is_none_that_we_read() -> None:
    with pytest.raises(UsageError, match="--meta"):
        changed(b'{"text":"t"}', "t", {"a": 1}, Fields(meta="text"))


def test_other_fields_can_be_named() -> None:
    fields = Fields(text="data.text", id="key")
    record = read(b'{"key":"k","data.text":"old"}', "a.jsonl", 1, fields)
    assert (record.document.text, record.document.id) == ("old", "k")


def test_splices_hold_only_what_differs() -> None:
    lines = [f"Paragraph {number} is long enough to be known again." for number in range(100)]
    text = "\n".join(["Menu", *lines[:50], "Share this", "Tweet", *lines[50:]])
    record = read(json.dumps({"text": text}).encode(), "a.jsonl", 1, FIELDS)
    swaps = rewritten(record, "\n".join(lines), None, FIELDS)[1]
    assert sum(len(old) for _, _, old in splices(record.line, swaps)) <= len(r"Menu\nShare this\nTweet\n")


any_text = st.text(st.characters() | st.sampled_from('\\"/\n\t<é€😀\ud83d\ude00'), max_size=30)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | any_text
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(any_text, inner, max_size=3))


def escaped_anyhow(line: str, choices: list[int]) -> str:
    """The same JSON, its strings escaped in another way at each place."""

    def other(match: re.Match[str]) -> str:
        text, choice = match[0], choices[len(match[0] + line[: match.start()]) % len(choices)]
        if text.startswith("\\u"):
            return text.upper().replace("\\U", "\\u") if choice == 1 else text
        if text == "/":
            return "\\/" if choice == 2 else text
        return f"\\u{ord(text):04x}" if choice == 3 and text.isalpha() else text

    def string(match: re.Match[str]) -> str:
        return re.sub(r"\\u[0-9a-f]{4}|\\.|.", other, match[0], flags=re.DOTALL)

    return re.sub(r'"(?:[^"\\]|\\.)*"', string, line, flags=re.DOTALL)


@given(
    st.dictionaries(any_text, values, max_size=5),
    any_text,
    any_text,
    st.booleans(),
    st.lists(st.integers(0, 3), min_size=1, max_size=7),
    st.none() | st.dictionaries(any_text, scalars.filter(lambda value: value == value), max_size=2),
)
def test_any_record_in_any_hand(
    others: dict[str, Any], old: str, new: str, ascii_only: bool, choices: list[int], meta: dict[str, Any] | None
) -> None:
    items = [(name, value) for name, value in others.items() if name not in ("text", "meta")]
    place = len(items) // 2
    line = json.dumps(dict([*items[:place], ("text", old), *items[place:]]), ensure_ascii=ascii_only)
    data = escaped_anyhow(line, choices).encode("utf-8", "surrogatepass")
    try:
        record = read(data, "a.jsonl", 1, FIELDS)
        after, swaps = rewritten(record, new, meta, FIELDS)
    except PassThrough:  # bare halves of surrogate pairs, or halves that would join
        assert any("\ud800" <= char <= "\udfff" for char in line + old + new)
        return
    assert restored(after, splices(data, swaps)) == data
    parsed, before = json.loads(after), json.loads(data)
    assert parsed["text"] == new
    if meta is not None:
        assert json.dumps(parsed.pop("meta")) == json.dumps(json.loads(json.dumps(meta)))
    assert json.dumps({**parsed, "text": 0}) == json.dumps({**before, "text": 0})
    if meta is None and after != data:  # what stands before and after the text
        outside = data.replace(record.literal, b"\0", 1) if data.count(record.literal) == 1 else None
        assert outside is None or after.startswith(outside.split(b"\0")[0])
        assert outside is None or after.endswith(outside.split(b"\0")[1])


@given(st.binary(max_size=60) | st.text('{}[]":,tex\\ 0', max_size=40).map(str.encode))
def test_no_line_crashes(line: bytes) -> None:
    try:
        record = read(line, "a.jsonl", 1, FIELDS)
    except PassThrough:
        return
    after, swaps = rewritten(record, record.document.text + "x", {"a": 1}, FIELDS)
    assert restored(after, splices(line, swaps)) == line
