"""Which files are read: HAZARDS rows 6 and 8."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from corpusclean.errors import UsageError
from corpusclean.files.walk import Source, names_from, walk


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(*names: str) -> None:
    for name in names:
        os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
        with open(name, "w") as file:
            file.write("text")


def names(*paths: str, **options: Any) -> list[str]:
    return [source.name for source in walk(paths, **options)]


def test_the_ending_decides_in_a_folder() -> None:
    write("a/x.txt", "a/x.text", "a/x.md", "a/x.MARKDOWN", "a/x.jsonl", "a/x.ndjson.gz", "a/y.txt.zst")
    write("a/x.json", "a/x.html", "a/x", "a/x.gz", "a/x.csv", "a/txt")
    assert names("a") == [
        "a/x.MARKDOWN",
        "a/x.jsonl",
        "a/x.md",
        "a/x.ndjson.gz",
        "a/x.text",
        "a/x.txt",
        "a/y.txt.zst",
    ]
    found = {source.name: (source.format, source.compression) for source in walk(["a"])}
    assert found["a/x.ndjson.gz"] == ("jsonl", "gz")
    assert found["a/y.txt.zst"] == ("text", "zst")


def test_a_named_file_is_always_taken() -> None:
    write("page", "data.json", ".hidden")
    assert {source.name: source.format for source in walk(["page", "data.json", ".hidden"])} == {
        "page": "text",
        "data.json": "text",
        ".hidden": "text",
    }
    assert [source.format for source in walk(["data.json"], format="jsonl")] == ["jsonl"]


def test_order_is_by_bytes_whatever_was_typed() -> None:
    write("b.txt", "a/z.txt", "a/Z.txt", "a/é.txt", "a/b/c.txt")
    assert names("b.txt", "a") == ["a/Z.txt", "a/b/c.txt", "a/z.txt", "a/é.txt", "b.txt"]
    assert names("./b.txt", "a", "b.txt", "a/z.txt") == ["./b.txt", "a/Z.txt", "a/b/c.txt", "a/z.txt", "a/é.txt"]


def test_hidden_files_and_reports_are_left_out(here: Path) -> None:
    write("a/.x.txt", "a/.git/x.txt", "a/x.txt", "a.report/changes.jsonl", "a.report/summary.md", "b/changes.jsonl")
    Path("a.report/changes.jsonl").write_text('{"corpusclean":"1.0"}\n')
    assert names(".") == ["a/x.txt", "b/changes.jsonl"]
    assert names(".", avoid=[here / "b"]) == ["a/x.txt"]
    assert names("a.report") == []
    write("a.report/mine.txt")
    assert names("a.report") == ["a.report/mine.txt"], "a report that went into a folder of the user's hides nothing"


def test_what_git_ignores_is_left_out() -> None:
    write("repo/.git/HEAD", "repo/a/x.txt", "repo/a/build/x.txt", "repo/a/b/keep.txt", "repo/a/b/x.txt", "repo/a/c.txt")
    Path("repo/.gitignore").write_text("build/\n*.txt\n!/a/c.txt\n[\n")
    Path("repo/a/b/.gitignore").write_bytes(b"!keep.txt\r\n")
    assert names("repo/a") == ["repo/a/b/keep.txt", "repo/a/c.txt"]
    assert names("repo/a/x.txt") == ["repo/a/x.txt"]
    assert len(names("repo", gitignore=False)) == 5


def test_a_folder_that_git_ignores_is_read_when_it_is_named() -> None:
    write("repo/.git/HEAD", "repo/clean/x.txt", "repo/clean/a/y.txt", "repo/clean/a/z.txt")
    Path("repo/.gitignore").write_text("/clean/\n")
    Path("repo/clean/a/.gitignore").write_text("z.txt\n")
    assert names("repo") == []
    assert names("repo/clean") == ["repo/clean/a/y.txt", "repo/clean/x.txt"]
    assert names("repo/clean/a") == ["repo/clean/a/y.txt"]


def test_excludes_count_for_named_files_too() -> None:
    write("a/x.txt", "a/b/x.txt", "a/b/y.txt", "c.txt")
    assert names("a", "c.txt", exclude=["b/"]) == ["a/x.txt", "c.txt"]
    assert names("a", "c.txt", exclude=["a/b/x.txt", "c.txt"]) == ["a/b/y.txt", "a/x.txt"]
    assert names("./c.txt", exclude=["/c.txt"]) == []
    assert names("a", exclude=["*.txt", "!y.txt"]) == ["a/b/y.txt"]


def test_links_end_and_stay_inside(here: Path) -> None:
    write("a/x.txt", "outside.txt", "a/b/y.md")
    os.symlink("..", "a/b/up")
    os.symlink("loop.txt", "a/loop.txt")
    os.symlink("../outside.txt", "a/out.txt")
    os.symlink("b/y.md", "a/also.txt")
    os.symlink(here / "a", "link")
    assert names("a") == ["a/also.txt", "a/x.txt"]
    assert names("link") == ["link/also.txt", "link/x.txt"]
    assert names("a/out.txt") == ["a/out.txt"]
    assert names(".") == ["a/also.txt", "a/out.txt", "a/x.txt"]  # each real file once, by its first name


def test_strange_names_are_names() -> None:
    strange = ["-rf.txt", "a\nb.txt", "a\tb.txt", " .txt", "[x].txt", os.fsdecode(b"\xff\xfe.txt"), "ü" * 125 + "1.txt"]
    write(*(f"a/{name}" for name in strange))
    os.symlink("nowhere", "a/broken.txt")
    os.mkfifo("a/pipe.txt")
    assert names("a") == sorted((f"a/{name}" for name in strange), key=os.fsencode)
    assert max(len(os.fsencode(name)) for name in strange) == 255


def test_a_missing_path_is_named() -> None:
    with pytest.raises(UsageError, match=r"nowhere\.txt"):
        names("nowhere.txt")


@pytest.mark.parametrize(
    ("paths", "relative"),
    [
        (["a"], ["b/x.txt", "x.txt"]),
        (["a/b/x.txt"], ["x.txt"]),
        (["a/x.txt", "a/b/x.txt"], ["b/x.txt", "x.txt"]),
        (["a", "c"], ["a/b/x.txt", "a/x.txt", "c/x.txt"]),
        (["."], ["a/b/x.txt", "a/x.txt", "c/x.txt"]),
    ],
)
def test_the_place_below_the_output(paths: list[str], relative: list[str]) -> None:
    write("a/x.txt", "a/b/x.txt", "c/x.txt")
    assert [str(source.relative) for source in walk(paths)] == relative


def test_a_source_can_be_opened() -> None:
    write("a/x.txt")
    assert list(walk(["a"])) == [Source(Path("a/x.txt"), "a/x.txt", Path("x.txt"), "text", "")]


def test_lists_of_names() -> None:
    assert names_from(b"a\nb c\n\n-d\xff\n") == ["a", "b c", "-d\udcff"]
    assert names_from(b"a\nb\0c\0") == ["a\nb", "c"]
    assert names_from(b"") == []
    assert names_from(b"a\r\nb c\r\n\r\nd") == ["a", "b c", "d"]
    assert names_from(b"a\r\nb\n") == ["a\r", "b"]
