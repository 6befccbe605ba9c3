"""`rules suggest`: rows that a user can take as they are."""

from __future__ import annotations

from pathlib import Path

from ..cli.command import run, write
from .site import article, framed, pages, records


def test_a_report_in_which_nothing_is_held_suggests_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "Share on Facebook\n\nIt rained.\n"})
    run("clean", "-q", "a.txt", "-o", "b.txt", "--report", "r", cwd=tmp_path)
    assert run("rules", "suggest", "r", cwd=tmp_path).stdout == b""


def test_what_is_neither_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "It rained.\n"})
    for name in ("a.txt", "none", "."):
        assert run("rules", "suggest", name, cwd=tmp_path).returncode == 2
    assert run("rules", "suggest", cwd=tmp_path).returncode == 2


def test_rows_from_templates_pass_their_test_and_take_the_lines(tmp_path: Path) -> None:
    texts = pages(9)
    write(tmp_path, {"raw.jsonl": records(texts)})
    run("learn", "-q", "raw.jsonl", "-o", "templates.jsonl", cwd=tmp_path)
    rows = run("rules", "suggest", "templates.jsonl", cwd=tmp_path).stdout.decode()
    assert rows.count("[[rule]]  # 9 documents: 9 of 9 pages of herald.example\n") == 5
    assert 'id = "suggested/tides-and-ferries"\nphrases = ["tides and ferries"]\nzone = "head"\n' in rows
    write(tmp_path, {"corpusclean.toml": rows, "new.txt": framed(article(12))})
    assert run("rules", "test", cwd=tmp_path).returncode == 0
    assert run("clean", "-q", "new.txt", cwd=tmp_path).stdout == article(12).encode()
    assert run("rules", "suggest", "templates.jsonl", cwd=tmp_path).stdout == b""


def test_rules_that_only_report_are_suggested_with_what_they_would_touch(tmp_path: Path) -> None:
    write(tmp_path, {f"raw/{n}.txt": f"{article(n)}\nAbout Ascom\n" for n in range(2)})
    run("clean", "-q", "raw", "-o", "out", cwd=tmp_path)
    said = run("rules", "suggest", "out.report", cwd=tmp_path).stdout.decode()
    assert '# extend-select = ["legal/company"]  # 2 documents: “About Ascom”\n' in said
