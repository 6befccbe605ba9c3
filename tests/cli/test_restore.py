"""Three ways back to the original, byte for byte."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from .command import DIRTY, digest, environment, run, tree, write

AWKWARD: dict[str, bytes] = {
    "crlf.txt": DIRTY.replace("\n", "\r\n").encode(),
    "cr.txt": DIRTY.replace("\n", "\r").encode(),
    "mixed.txt": b"Share on Facebook\r\n\nOne line.\rTwo lines.  \n\r\n\r\nIt ended.",
    "bom.txt": b"\xef\xbb\xbf" + DIRTY.encode(),
    "latin1.txt": (DIRTY + "Le café fermé à Genève, où l'été s'achève près de la forêt.\n").encode("latin-1"),
    "utf16le.txt": b"\xff\xfe" + DIRTY.encode("utf-16-le"),
    "utf16be.txt": b"\xfe\xff" + (DIRTY + "ĊĀ਀\n").encode("utf-16-be"),
    "no-newline.txt": DIRTY.rstrip("\n").encode(),
    "invalid.txt": b"Share on Facebook\n\nA single \xff byte and \xc3 another.  \n",
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
}


@pytest.fixture
def cleaned(tmp_path: Path) -> Path:
    write(tmp_path / "raw", AWKWARD)
    assert run("clean", "-q", "raw", "-o", "clean", cwd=tmp_path).returncode in (0, 3)
    assert digest(tmp_path / "raw") != digest(tmp_path / "clean")
    return tmp_path


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
    assert run("clean", "-q", "raw", "--in-place", cwd=tmp_path).returncode in (0, 3)
    assert tree(tmp_path / "raw") != AWKWARD
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
