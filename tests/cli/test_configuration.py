"""Defaults, then the nearest file, then flags; what is not known is an error that says where."""

from __future__ import annotations

from pathlib import Path

import pytest

from .command import DIRTY, run, write


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return write(tmp_path, {"data/deep/dirty.txt": DIRTY})


def test_the_nearest_file_speaks(here: Path) -> None:
    write(here, {"pyproject.toml": '[tool.corpusclean]\nignore = ["share"]\n'})
    assert b"share/" not in run("check", "data", cwd=here).stdout
    write(here, {"data/corpusclean.toml": 'ignore = ["shape"]\n'})
    said = run("check", "data/deep/dirty.txt", cwd=here).stdout
    assert b"share/" in said
    assert b"shape/" not in said


def test_flags_win_over_the_file(here: Path) -> None:
    write(here, {"corpusclean.toml": 'ignore = ["share"]\n'})
    assert b"share/" in run("check", "data", "--ignore", "shape", cwd=here).stdout
    assert b"share/" in run("check", "data", "--isolated", cwd=here).stdout
    assert b"shape/" not in run("check", "data", "--select", "share", "--isolated", cwd=here).stdout


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('ignor = ["share"]\n', ["ignor", "did you mean `ignore`"]),
        ('ignore = "share"\n', ["`ignore` must be a list"]),
        ('ignore = ["shar"]\n', ["'shar'", "did you mean `share`"]),
        ("gitignore = 1\n", ["`gitignore` must be true or false"]),
        ('format = "html"\n', ["`format`", "auto, text, jsonl"]),
        ('strength = "brutal"\n', ["`strength`", "gentle, normal, strong"]),
        ('model = "none.npz"\n', ["`model`", "there is no file", "none.npz"]),
        ('encoding = "no-such"\n', ["`encoding`"]),
        ('meta = "text"\n', ["`meta`"]),
        ("rule = 1\n", ["[[rule]]"]),
        ("not toml", ["no valid TOML"]),
    ],
)
def test_errors_name_file_and_key(here: Path, text: str, words: list[str]) -> None:
    write(here, {"corpusclean.toml": text})
    done = run("check", "data", cwd=here)
    said = done.stderr.decode()
    assert done.returncode == 2
    assert "corpusclean.toml" in said
    assert all(word in said for word in words), said
    assert said.count("\n") == 1


def test_show_says_where_each_came_from(here: Path) -> None:
    write(
        here, {"corpusclean.toml": 'ignore = ["share"]\n[[keep]]\nid = "own/mine"\nphrases = ["Share on Facebook"]\n'}
    )
    said = run("config", "show", "data", "--field", "body", cwd=here).stdout.decode()
    assert 'ignore = ["share"]  # ' in said
    assert 'field = "body"  # the command line' in said
    assert 'format = "auto"  # default' in said
    assert "# [[keep]] own/mine" in said


def test_own_rows_are_used_and_tested(here: Path) -> None:
    rows = """
[[rule]]
id = "own/teaser"
phrases = ["More from the Gazette"]
removes = ["More from the Gazette"]
keeps = ["More from the Gazette came to ask."]
[[keep]]
id = "own/share"
phrases = ["Share on Facebook"]
"""
    write(here, {"corpusclean.toml": rows, "a.txt": "More from the Gazette\n\nIt ended.\n\nShare on Facebook\n"})
    assert run("clean", "-q", "a.txt", cwd=here).stdout == b"It ended.\n\nShare on Facebook\n"
    done = run("rules", "test", cwd=here)
    assert done.returncode == 0, done.stdout.decode()
    write(here, {"corpusclean.toml": rows.replace("came to ask.", "")})
    done = run("rules", "test", cwd=here)
    assert done.returncode == 1
    assert b"FAILED" in done.stdout


def test_rows_of_what_stands_are_tested(here: Path) -> None:
    row = '[[keep]]\nid = "own/share"\nphrases = ["Share on Facebook"]\nkeeps = ["%s"]\n'
    write(here, {"corpusclean.toml": row % "Share on Facebook"})
    done = run("rules", "test", cwd=here)
    assert (done.returncode, done.stdout.count(b"own/share keeps 'Share on Facebook'")) == (0, 2), done.stdout.decode()
    write(here, {"corpusclean.toml": row % "Share on Twitter"})
    done = run("rules", "test", cwd=here)
    assert (done.returncode, done.stdout.count(b"FAILED  own/share keeps 'Share on Twitter'")) == (1, 2)


def test_rules_are_listed_and_shown(here: Path) -> None:
    listed = run("rules", cwd=here)
    assert listed.returncode == 0
    assert b"share/buttons" in listed.stdout
    shown = run("rules", "show", "share/buttons", cwd=here).stdout
    assert shown == run("explain", "share/buttons", cwd=here).stdout == run("rules", "share/buttons", cwd=here).stdout
    assert run("rules", "show", cwd=here).returncode == 2
    near = run("rules", "share/button", cwd=here)
    assert near.returncode == 2
    assert b"share/buttons" in near.stderr


def test_a_document_is_explained(here: Path) -> None:
    said = run("explain", "data/deep/dirty.txt", cwd=here).stdout.decode()
    assert "share/buttons" in said
    one = run("explain", "data/deep/dirty.txt:3", cwd=here).stdout.decode()
    assert "share/buttons" not in one
    assert "shape/" in one
