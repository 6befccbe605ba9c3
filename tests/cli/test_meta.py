"""What was captured, where the user asks for it: a field of the record, front matter before the text."""

from __future__ import annotations

import json
from pathlib import Path

from .command import run, write

ARTICLE = (
    "Home\n\nNews\n\nThe river rises over the bridge\n\nBy Jane Doe\n\nJuly 19, 2024\n\nShare on Facebook\n\n"
    "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more.\n"
)
FRONT = '---\ntitle: "The river rises over the bridge"\nauthors: ["Jane Doe"]\ndate: "2024-07-19"\n---\n\n'


def test_front_matter_goes_before_texts_and_comes_off_again(tmp_path: Path) -> None:
    raw = write(tmp_path / "raw", {"a.txt": ARTICLE, "b.jsonl": json.dumps({"text": ARTICLE}) + "\n"})
    assert run("clean", "raw", "-o", "out", "--front-matter", cwd=tmp_path).returncode == 0
    text = (tmp_path / "out" / "a.txt").read_text(encoding="utf-8")
    assert text.startswith(FRONT)
    assert not json.loads((tmp_path / "out" / "b.jsonl").read_text(encoding="utf-8"))["text"].startswith("---")
    assert run("check", "out", "--front-matter", cwd=tmp_path).returncode == 0
    assert run("clean", "out", "-o", "again", "--front-matter", cwd=tmp_path).returncode == 0
    assert (tmp_path / "again" / "a.txt").read_text(encoding="utf-8") == text
    assert run("restore", "out", "-o", "back", cwd=tmp_path).returncode == 0
    assert (tmp_path / "back" / "a.txt").read_bytes() == (raw / "a.txt").read_bytes()


def test_the_report_says_where_every_value_stands(tmp_path: Path) -> None:
    write(tmp_path / "raw", {"a.txt": ARTICLE})
    assert run("clean", "raw", "-o", "out", cwd=tmp_path).returncode == 0
    lines = (tmp_path / "out.report" / "changes.jsonl").read_text(encoding="utf-8").split("\n")[1:-1]
    (entry,) = [entry for entry in map(json.loads, lines) if "captured" in entry]
    told = {found["field"]: found for found in entry["captured"]}
    assert set(told) == {"title", "author", "date"}
    for found in told.values():
        assert ARTICLE[found["start"] : found["end"]] == found["old"]
        assert ARTICLE.split("\n")[found["line"] - 1].find(found["old"]) >= 0
    assert (told["date"]["old"], told["date"]["value"]) == ("July 19, 2024", "2024-07-19")


def test_a_second_pass_keeps_the_field_of_the_first(tmp_path: Path) -> None:
    write(tmp_path, {"a.jsonl": json.dumps({"text": ARTICLE}) + "\n"})
    once = run("clean", "a.jsonl", "--meta", "meta", cwd=tmp_path)
    assert json.loads(once.stdout)["meta"]["date"] == "2024-07-19"
    write(tmp_path, {"b.jsonl": once.stdout})
    assert run("clean", "b.jsonl", "--meta", "meta", cwd=tmp_path).stdout == once.stdout
