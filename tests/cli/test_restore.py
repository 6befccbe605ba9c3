"""Three ways back to the original, byte for byte."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from .command import DIRTY, environment, run, tree, write

AWKWARD: dict[str, bytes] = {
    "crlf.txt": DIRTY.replace("\n", "\r\n").encode(),
    "cr.txt": DIRTY.replace("\n", "\r").encode(),
    "mixed.txt": b"Share on Facebook\r\n\nOne line.\rTwo lines.  \n\r\n\r\nIt ended.",
    "bom.txt": b"\xef\xbb\xbf" + DIRTY.encode(),
    "latin1.txt": (DIRTY + "Le café fermé à Genève, où l'été s'achève près de la forêt.\n").encode("latin-1"),
    "utf16le.txt": b"\xff\xfe" + DIRTY.encode("utf-16-le"),
    "utf16be.txt": b"\xfe\xff" + (DIRTY + "ĊĀ਀\n").encode("utf-16-be"),
    "utf16le-crlf.txt": b"\xff\xfe"
    + (DIRTY.replace("\n", "\r\n") + "\u0a0a \u0d0a\u000a\u0a00 End").encode("utf-16-le"),
    "utf32.txt": b"\xff\xfe\0\0" + DIRTY.encode("utf-32-le"),
    "no-newline.txt": DIRTY.rstrip("\n").encode(),
    "invalid.txt": b"Share on Facebook\n\nA single \xff byte and \xc3 another.  \n",
    "stray.txt": DIRTY.encode() + "Élève à l'été, très près.  \n".encode() + b"One \xff and no more.  \n",
    "separators.txt": "Share on Facebook\n\nA\x0bB\x0cC\u2028D\u2029E\u0085F.  \nEnd.".encode(),
    "nul.txt": b"Share on Facebook\n\nA\0B  \n",
    "space name.txt": DIRTY.encode(),
    "sub/ümlaut.txt": DIRTY.encode(),
    "empty.txt": b"",
    "one.txt": b"\n",
    "records.jsonl": (
        json.dumps({"id": 1, "text": DIRTY}) + "\r\n" + json.dumps({"text": DIRTY + "é\ud800", "n": 10**30}) + "\n"
        "no json\n\n" + '{"text":"\\u0053hare on Facebook\\n\\nIt ended.  ","text2":1e400}'
    ).encode(),
    "-dash.txt": DIRTY.encode(),
    "bad\udcff\nname\t.txt": DIRTY.encode(),
}
# What passes through untouched: path and record. All else is cleaned, in whatever encoding it came.
PASSED = {("invalid.txt", None), ("records.jsonl", 3), ("records.jsonl", 4)}
UNCHANGED = {"invalid.txt", "empty.txt"}


@pytest.fixture
def cleaned(tmp_path: Path) -> Path:
    write(tmp_path / "raw", AWKWARD)
    assert run("clean", "-q", "raw", "-o", "clean", cwd=tmp_path).returncode == 3
    return tmp_path


def passed(report: Path) -> set[tuple[str, int | None]]:
    entries = [json.loads(line) for line in (report / "changes.jsonl").read_bytes().splitlines()[1:]]
    return {(entry["path"], entry["record"]) for entry in entries if "passed" in entry}


def test_only_what_cannot_be_read_passes_through(cleaned: Path) -> None:
    assert passed(cleaned / "clean.report") == PASSED
    clean = tree(cleaned / "clean")
    assert clean.keys() == AWKWARD.keys()
    assert {name for name in AWKWARD if clean[name] == AWKWARD[name]} == UNCHANGED


def test_restore_a_folder(cleaned: Path) -> None:
    done = run("restore", "clean", "-o", "back", cwd=cleaned)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert tree(cleaned / "back") == AWKWARD


def test_restore_in_place(cleaned: Path) -> None:
    assert run("restore", "clean", "--in-place", cwd=cleaned).returncode == 0
    assert tree(cleaned / "clean") == AWKWARD


@pytest.mark.parametrize(
    "tool", [["git", "apply", "-R"], ["patch", "-R", "--binary", "-s", "-p1", "-i"]], ids=["git", "patch"]
)
def test_restore_with_a_patch_tool(cleaned: Path, tool: list[str]) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not installed")
    done = subprocess.run(
        [*tool, "../clean.report/changes.patch"],
        cwd=cleaned / "clean",
        capture_output=True,
        timeout=60,
        env=environment(GIT_CEILING_DIRECTORIES=str(cleaned)),
    )
    assert done.returncode == 0, done.stderr
    assert tree(cleaned / "clean") == AWKWARD


def test_restore_what_was_cleaned_in_place(tmp_path: Path) -> None:
    write(tmp_path / "raw", AWKWARD)
    assert run("clean", "-q", "raw", "--in-place", cwd=tmp_path).returncode == 3
    assert passed(tmp_path / "corpusclean.report") == {(f"raw/{path}", record) for path, record in PASSED}
    assert {name for name, data in tree(tmp_path / "raw").items() if data == AWKWARD[name]} == UNCHANGED
    assert run("restore", "raw", "--in-place", cwd=tmp_path).returncode == 0
    assert tree(tmp_path / "raw") == AWKWARD


@pytest.mark.parametrize("name", ["crlf.txt", "records.jsonl", "latin1.txt"])
def test_restore_one_file(tmp_path: Path, name: str) -> None:
    write(tmp_path, {name: AWKWARD[name]})
    run("clean", "-q", name, "-o", f"clean-{name}", cwd=tmp_path)
    assert run("restore", f"clean-{name}", cwd=tmp_path).stdout == AWKWARD[name]
    assert run("restore", f"clean-{name}", "-o", "back", cwd=tmp_path).returncode == 0
    assert (tmp_path / "back").read_bytes() == AWKWARD[name]


def test_a_stream_with_a_report(tmp_path: Path) -> None:
    data = AWKWARD["records.jsonl"]
    done = run("clean", "-q", "-", "--report", "rep", cwd=tmp_path, stdin=data)
    write(tmp_path, {"out.jsonl": done.stdout})
    assert run("restore", "out.jsonl", "--report", "rep", cwd=tmp_path).stdout == data


@pytest.mark.parametrize("part", ["sub/ümlaut.txt", "crlf.txt", "one.txt", "empty.txt"])
def test_one_file_out_of_a_folder(cleaned: Path, part: str) -> None:
    """Neither in its place nor copied elsewhere may a clean file pass for the original."""
    done = run("restore", f"clean/{part}", "--report", "clean.report", cwd=cleaned)
    assert (done.returncode, done.stdout) == (0, AWKWARD[part])
    write(cleaned, {"copy.txt": (cleaned / "clean" / part).read_bytes()})
    done = run("restore", "copy.txt", "--report", "clean.report", cwd=cleaned)
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize("report", [[], ["--report", "clean.report"]], ids=["found", "named"])
def test_a_folder_inside_the_folder(cleaned: Path, report: list[str]) -> None:
    done = run("restore", "clean/sub", "-o", "back", *report, cwd=cleaned)
    assert (done.returncode, done.stderr) == (0, b"")
    assert tree(cleaned / "back") == {"ümlaut.txt": AWKWARD["sub/ümlaut.txt"]}


def test_the_report_of_another_run_is_refused(cleaned: Path) -> None:
    write(cleaned / "other", {"a.txt": DIRTY})
    done = run("restore", "other", "-o", "back", "--report", "clean.report", cwd=cleaned)
    assert done.returncode != 0
    assert not list((cleaned / "back").rglob("*.txt"))


def test_from_another_folder_than_that_of_the_run(tmp_path: Path) -> None:
    write(tmp_path / "data", {"raw/a.txt": DIRTY})
    run("clean", "-q", "data", "--in-place", cwd=tmp_path)
    done = run("restore", "raw", "--in-place", "--report", "../corpusclean.report", cwd=tmp_path / "data")
    assert done.returncode == 2
    assert b"clean --in-place" in done.stderr
    assert run("restore", "data/raw", "-o", "back", cwd=tmp_path).returncode == 0
    assert tree(tmp_path / "back") == {"a.txt": DIRTY.encode()}


def test_a_link_to_the_folder_leads_nothing_out_of_the_output(tmp_path: Path) -> None:
    write(tmp_path, {"raw/a.txt": DIRTY})
    run("clean", "-q", "raw", "--in-place", cwd=tmp_path)
    clean = tree(tmp_path / "raw")
    (tmp_path / "link").symlink_to("raw")
    assert run("restore", "link", "-o", "back", cwd=tmp_path).returncode == 0
    assert tree(tmp_path / "back") == {"a.txt": DIRTY.encode()}
    assert tree(tmp_path / "raw") == clean


def test_what_was_altered_is_not_restored(cleaned: Path) -> None:
    (cleaned / "clean/crlf.txt").write_bytes(b"Something else.\n")
    done = run("restore", "clean", "-o", "back", cwd=cleaned)
    assert done.returncode == 4
    assert b"crlf.txt" in done.stderr
    assert not (cleaned / "back/crlf.txt").exists()
    assert (cleaned / "back/bom.txt").read_bytes() == AWKWARD["bom.txt"]


def test_a_report_cannot_reach_outside(cleaned: Path) -> None:
    write(cleaned, {"secret.txt": "secret"})
    report = cleaned / "clean.report/changes.jsonl"
    report.write_bytes(report.read_bytes().replace(b'"path":"crlf.txt"', b'"path":"../secret.txt"'))
    done = run("restore", "clean", "--in-place", cwd=cleaned)
    assert done.returncode in (2, 4)
    assert (cleaned / "secret.txt").read_text() == "secret"


@pytest.mark.parametrize("name", ["empty.txt", "records.jsonl", "invalid.txt"])
def test_what_was_added_to_an_unchanged_file_is_no_original(cleaned: Path, name: str) -> None:
    with (cleaned / "clean" / name).open("ab") as file:
        file.write(b"\nOne line more.")
    done = run("restore", "clean", "-o", "back", cwd=cleaned)
    assert done.returncode == 4
    assert name.encode() in done.stderr
    assert not (cleaned / "back" / name).exists()
    done = run("restore", f"clean/{name}", cwd=cleaned)
    assert (done.returncode, done.stdout) == (4, b""), "not one byte is printed of what is not the original"


def test_an_altered_record_that_had_not_changed_is_noticed(tmp_path: Path) -> None:
    write(tmp_path, {"a.jsonl": json.dumps({"text": DIRTY}) + '\n{"text":"It ended.\\n"}\n'})
    run("clean", "-q", "a.jsonl", "-o", "b.jsonl", cwd=tmp_path)
    write(tmp_path, {"b.jsonl": (tmp_path / "b.jsonl").read_bytes().replace(b"ended", b"began")})
    done = run("restore", "b.jsonl", "-o", "back.jsonl", cwd=tmp_path)
    assert done.returncode == 4
    assert not (tmp_path / "back.jsonl").exists()


def test_a_file_that_the_report_does_not_know_is_named(cleaned: Path) -> None:
    write(cleaned / "clean", {"sub/new.txt": "Not from here.\n"})
    done = run("restore", "clean", "-o", "back", cwd=cleaned)
    assert done.returncode == 3
    assert b"sub/new.txt: not restored: the report does not tell of it" in done.stderr
    assert tree(cleaned / "back") == AWKWARD


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.txt.gz"])
@pytest.mark.parametrize("arguments", [["-o", "back"], ["--in-place"]], ids=["copy", "in place"])
def test_a_cut_packed_file_that_went_through_comes_back(tmp_path: Path, name: str, arguments: list[str]) -> None:
    cut = gzip.compress(b'{"text":"It ended.\\n"}\n' * 100)[:-9]
    write(tmp_path, {f"raw/{name}": cut, "raw/b.txt": DIRTY})
    assert run("clean", "-q", "raw", "-o", "clean", cwd=tmp_path).returncode == 3
    done = run("restore", "clean", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert tree(tmp_path / ("back" if "-o" in arguments else "clean")) == tree(tmp_path / "raw")
    write(tmp_path, {f"clean/{name}": cut[:-1]})
    assert run("restore", "clean", "-o", "again", cwd=tmp_path).returncode != 0
    assert not (tmp_path / "again" / name).exists()


def test_of_several_runs_in_place_the_right_report_is_found(tmp_path: Path) -> None:
    texts = {"a.txt": DIRTY, "b.txt": DIRTY + "And so on.  \n", "c.jsonl": json.dumps({"text": DIRTY}) + "\n"}
    write(tmp_path, dict(texts))
    for name in texts:
        run("clean", "-q", "--in-place", name, cwd=tmp_path)
    write(tmp_path, {"a.txt": (clean := (tmp_path / "a.txt").read_text()) + "More.  \n"})
    run("clean", "-q", "--in-place", "a.txt", cwd=tmp_path)
    for name in ("b.txt", "c.jsonl"):
        assert run("restore", name, cwd=tmp_path).stdout.decode() == texts[name]
    for earlier in (clean + "More.  \n", DIRTY):
        assert run("restore", "a.txt", cwd=tmp_path).stdout.decode() == earlier
        write(tmp_path, {"a.txt": clean})
    done = run("restore", ".", "-o", "back", cwd=tmp_path)
    assert done.returncode == 2
    assert b"corpusclean.report.4, corpusclean.report.3" in done.stderr


def test_in_place_unchanged_files_are_known_too(tmp_path: Path) -> None:
    files = {"a.txt": b"It ended.\n", "b.txt": DIRTY.encode(), "c.txt": b"It began.\n"}
    write(tmp_path / "raw", dict(files))
    run("clean", "-q", "raw", "--in-place", cwd=tmp_path)
    assert run("restore", "raw", "-o", "back", cwd=tmp_path).returncode == 0
    assert tree(tmp_path / "back") == files
