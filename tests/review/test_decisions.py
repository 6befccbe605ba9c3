"""The file of decisions: what is wrong with it is said with file, line and field."""

from __future__ import annotations

import json
import pickle
from hashlib import sha256
from pathlib import Path

import pytest

from corpusclean.errors import SettingsError
from corpusclean.review.decisions import Decision, Decisions, read

HEADER = '{"corpusclean":"decisions","version":1}\n'
TEXT = b"Share this\n"
HASH = sha256(TEXT).hexdigest()


def line(**more: object) -> str:
    entry = {"document": HASH, "path": "a.txt", "record": None, "decision": "refuse", "rule": "share/bar", **more}
    return json.dumps({name: value for name, value in entry.items() if value != "left out"}) + "\n"


def written(folder: Path, text: str) -> Path:
    file = folder / "decisions.jsonl"
    file.write_text(text, encoding="utf-8")
    return file


def test_decisions_are_found_by_the_bytes_of_the_document(tmp_path: Path) -> None:
    found = read(written(tmp_path, HEADER + line() + line(decision="accept", start=3, end=5)))
    assert found.about(TEXT) == [Decision(False, "share/bar"), Decision(True, "share/bar", (3, 5))]
    assert found.about(TEXT + b"\n") == ()
    assert Decisions().about(TEXT) == ()
    assert found.sha256 == sha256(Path(found.file).read_bytes()).hexdigest()
    assert pickle.loads(pickle.dumps(found)) == found


def test_path_and_record_are_for_people(tmp_path: Path) -> None:
    found = read(written(tmp_path, HEADER + line(path="left out", record="left out") + line(record=7)))
    assert len(found.about(TEXT)) == 2


def test_marks_and_line_ends_of_editors_do_no_harm(tmp_path: Path) -> None:
    text = f"\ufeff{HEADER}\n{line()}\n".replace("\n", "\r\n")
    (tmp_path / "d.jsonl").write_bytes(text.encode())
    assert len(read(tmp_path / "d.jsonl").about(TEXT)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ["line 1", "no JSON"]),
        ("[]\n", ["line 1", "no JSON object"]),
        ('{"corpusclean":"0.1.0","report":1}\n', ["line 1", "no file of decisions"]),
        ('{"corpusclean":"decisions","version":2}\n', ["line 1", "`version`", "save the decisions again"]),
        (HEADER + '{"document', ["line 2", "no JSON, or cut"]),
        (HEADER + "\n" + line() + "7\n", ["line 4", "no JSON object"]),
        (HEADER + "[" * 100_000 + "\n", ["line 2", "no JSON"]),
        (HEADER + line(document="left out"), ["line 2", "`document` is missing"]),
        (HEADER + line(document=HASH.upper()), ["`document`", "sha256.in"]),
        (HEADER + line(document="x" * 9_000_000), ["`document`", "..."]),
        (HEADER + line(decision="maybe"), ["`decision`", "accept or refuse"]),
        (HEADER + line(rule="share"), ["`rule`", "share/buttons"]),
        (HEADER + line(path=3), ["`path`"]),
        (HEADER + line(record=True), ["`record`"]),
        (HEADER + line(start=3), ["`start` and `end` go together"]),
        (HEADER + line(start=3, end=2), ["`end` is 2, before `start` at 3"]),
        (HEADER + line(start=-1, end=2), ["`start`", "-1"]),
        (HEADER + line(start=0, end=1.5), ["`end`", "1.5"]),
        (HEADER + line(start=True, end=2), ["`start`", "True"]),
        (HEADER + line(star=0, end=2), ["unknown field 'star'"]),
    ],
)
def test_errors_name_file_line_and_field(tmp_path: Path, text: str, words: list[str]) -> None:
    with pytest.raises(SettingsError) as error:
        read(written(tmp_path, text))
    said = str(error.value)
    assert said.startswith(str(tmp_path / "decisions.jsonl"))
    assert all(word in said for word in words), said
    assert len(said) < len(str(tmp_path)) + 250


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        read(tmp_path / "none.jsonl")
    with pytest.raises(SettingsError, match="cannot be read"):
        read(tmp_path)
