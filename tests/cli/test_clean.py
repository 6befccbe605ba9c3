"""Where clean texts go, and what goes with them."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import zlib
from pathlib import Path
from typing import Any

import pytest

from corpusclean.files.lock import Process

from .command import CLEAN, DIRTY, command, environment, run, tree, until, write

RECORD = json.dumps({"id": 7, "text": DIRTY, "big": 12345678901234567890123}) + "\n"
CLEANED = json.dumps({"id": 7, "text": CLEAN, "big": 12345678901234567890123}) + "\n"


def entries_of(report: Path) -> list[dict[str, Any]]:
    """The lines of changes.jsonl about documents: without its header and the sums of whole files."""
    header, *entries = map(json.loads, (report / "changes.jsonl").read_bytes().split(b"\n")[:-1])
    assert header["offsets"] == "code points"
    return [entry for entry in entries if "whole" not in entry]


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    return write(
        tmp_path / "raw",
        {
            "dirty.txt": DIRTY,
            "clean.txt": CLEAN,
            "deep/er/records.jsonl": RECORD + '{"text": "It ended.\\n"}\n',
            "packed.jsonl.gz": gzip.compress(RECORD.encode()),
            "packed-clean.txt.gz": gzip.compress(CLEAN.encode(), 1),
            "nothing.jsonl": b"",
            "empty.txt": b"",
        },
    )


def test_a_folder_becomes_the_same_tree(raw: Path) -> None:
    done = run("clean", "raw", "-o", "out", cwd=raw.parent)
    assert (done.returncode, done.stdout) == (0, b"")
    before, after = tree(raw), tree(raw.parent / "out")
    assert set(after) == set(before)
    assert after["dirty.txt"].decode() == CLEAN
    assert after["deep/er/records.jsonl"].decode() == CLEANED + '{"text": "It ended.\\n"}\n'
    assert gzip.decompress(after["packed.jsonl.gz"]).decode() == CLEANED
    for same in ("clean.txt", "packed-clean.txt.gz", "nothing.jsonl", "empty.txt"):
        assert after[same] == before[same], same
    report = {re.sub("-[0-9a-f]{12}", "", name) for name in tree(raw.parent / "out.report")}
    pages = {"index.html", "pages/list.js", "pages/documents-1.js"}
    assert report == {"changes.jsonl", "changes.patch", "summary.json", "summary.md", *pages}


def test_the_report_says_what_happened(raw: Path) -> None:
    run("clean", "raw", "-o", "out", cwd=raw.parent)
    entries = entries_of(raw.parent / "out.report")
    assert [(entry["path"], entry["record"]) for entry in entries] == [
        ("deep/er/records.jsonl", 1),
        ("dirty.txt", None),
        ("packed.jsonl.gz", 1),
    ]
    for entry in entries:
        assert all(DIRTY[change["start"] : change["end"]] == change["old"] for change in entry["changes"])
    summary = json.loads((raw.parent / "out.report/summary.json").read_text())
    assert summary["changed"] == 3
    assert summary["not in changes.patch"][0]["names"] == ["packed.jsonl.gz"]


def test_in_place_touches_only_what_changes_and_keeps_the_only_record(raw: Path) -> None:
    before = {path: path.stat().st_ino for path in raw.rglob("*.*")}
    assert run("clean", "raw", "--in-place", cwd=raw.parent).returncode == 0
    changed = {path.name for path, inode in before.items() if path.stat().st_ino != inode}
    assert changed == {"dirty.txt", "records.jsonl", "packed.jsonl.gz"}
    assert (raw.parent / "corpusclean.report/changes.jsonl").stat().st_size > 0
    assert run("clean", "raw", "--in-place", cwd=raw.parent).returncode == 0
    assert not (raw.parent / "corpusclean.report.2").exists(), "nothing changed, so there is nothing to tell"
    write(raw, {"dirty.txt": DIRTY})
    run("clean", "raw", "--in-place", cwd=raw.parent)
    assert (raw.parent / "corpusclean.report.2/changes.jsonl").exists()


def test_in_place_does_not_overwrite_a_report(raw: Path) -> None:
    write(raw.parent, {"rep/changes.jsonl": "precious"})
    done = run("clean", "raw", "--in-place", "--report", "rep", cwd=raw.parent)
    assert done.returncode == 2
    assert (raw / "dirty.txt").read_text() == DIRTY


def test_a_copy_of_a_private_file_is_private(raw: Path) -> None:
    os.chmod(raw / "dirty.txt", 0o600)
    run("clean", "raw", "-o", "out", cwd=raw.parent)
    assert (raw.parent / "out/dirty.txt").stat().st_mode & 0o777 == 0o600


def test_several_jsonl_files_are_one_stream(raw: Path) -> None:
    write(raw, {"b.jsonl": RECORD})
    done = run("clean", "-q", "raw/b.jsonl", "raw/deep/er/records.jsonl", "raw/packed.jsonl.gz", cwd=raw.parent)
    assert done.stdout.decode() == CLEANED + CLEANED + '{"text": "It ended.\\n"}\n' + CLEANED


def test_output_is_a_file_or_a_folder_as_named(raw: Path) -> None:
    here = raw.parent
    run("clean", "raw/dirty.txt", "-o", "one.txt", cwd=here)
    run("clean", "raw/dirty.txt", "-o", "folder/", cwd=here)
    run("clean", "-", "-o", "packed.jsonl.gz", cwd=here, stdin=RECORD.encode())
    assert (here / "one.txt").read_text() == (here / "folder/dirty.txt").read_text() == CLEAN
    assert gzip.decompress((here / "packed.jsonl.gz").read_bytes()).decode() == CLEANED
    assert (here / "one.txt.report").is_dir()
    assert (here / "folder.report").is_dir()


def test_files_from_a_list(raw: Path) -> None:
    done = run("check", "--files-from", "-", cwd=raw.parent, stdin=b"raw/clean.txt\nraw/dirty.txt\n")
    assert done.returncode == 1
    assert {line.split(b":")[0] for line in done.stdout.splitlines()} == {b"raw/dirty.txt"}
    assert run("check", "--files-from", "-", cwd=raw.parent).returncode == 0


def test_check_names_place_and_rule(raw: Path) -> None:
    done = run("check", "raw", cwd=raw.parent)
    lines = done.stdout.decode().splitlines()
    assert lines[0].startswith("raw/deep/er/records.jsonl:1:1:1: share/")
    assert any(line.startswith("raw/dirty.txt:1:1: share/") for line in lines)
    assert not list(raw.parent.glob("*.report"))


def test_diff_is_the_patch_of_the_report(raw: Path) -> None:
    run("clean", "raw", "-o", "out", cwd=raw.parent)
    done = run("diff", ".", cwd=raw)
    assert done.returncode == 1
    patch = (raw.parent / "out.report/changes.patch").read_bytes()
    assert patch in done.stdout


def test_two_runs_on_one_output_do_not_mix(raw: Path) -> None:
    write(raw, {f"{i}.txt": DIRTY * 20 for i in range(60)})
    running = [
        subprocess.Popen(
            command("clean", "-q", "raw", "-o", "out"), cwd=raw.parent, stderr=subprocess.PIPE, env=environment()
        )
        for _ in range(4)
    ]
    ended = [(process.wait(120), process.stderr.read() if process.stderr else b"") for process in running]
    for process in running:
        if process.stderr:
            process.stderr.close()
    codes = sorted(code for code, _ in ended)
    assert codes[0] == 0
    assert set(codes) <= {0, 2}
    pids = {str(process.pid).encode() for process in running}
    assert all(any(pid in said for pid in pids) for code, said in ended if code == 2)


def test_a_hundred_bad_lines_among_many(tmp_path: Path) -> None:
    bad = [
        b"no json",
        b"[1]",
        b'"text"',
        b"{",
        b'{"text": 1}',
        b'{"other": "x"}',
        b'{"text": null}',
        b'{"text": "\xff"}',
    ]
    bad += [b'{"text": "a" "b"}', b'{"text": "\\ud8"}', b"null", b'{"text": "tab\there"}']
    lines = [RECORD.encode().rstrip(b"\n")] * 900
    for i in range(100):
        lines.insert(i * 9 + 4, bad[i % len(bad)])
    write(tmp_path, {"in.jsonl": b"\n".join(lines) + b"\n"})
    done = run("clean", "in.jsonl", "-o", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 3
    after = (tmp_path / "out.jsonl").read_bytes().split(b"\n")
    assert len(after) == len(lines) + 1
    for old, new in zip(lines, after[:-1], strict=True):
        assert new == (old if old in bad else CLEANED.encode().rstrip(b"\n"))
    entries = entries_of(tmp_path / "out.jsonl.report")
    passed = [entry["record"] for entry in entries if "passed" in entry]
    assert passed == [number for number, line in enumerate(lines, 1) if line in bad]
    said = done.stderr.decode()
    assert said.count(", record ") == 10
    assert "90 more passed through" in said


def test_ids_are_never_paths(tmp_path: Path) -> None:
    ids = ["../../x", "/abs", "a\0b", "CON", "Con"]
    data = "".join(json.dumps({"id": id, "text": DIRTY}) + "\n" for id in ids)
    write(tmp_path / "in", {"a.jsonl": data})
    assert run("clean", "in", "-o", "out", cwd=tmp_path).returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {"in", "out", "out.report"}
    entries = entries_of(tmp_path / "out.report")
    assert [entry["id"] for entry in entries] == ids


def test_what_changes_while_it_is_read_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, {"a.jsonl": RECORD * 6_000, "b.txt": DIRTY})
    with subprocess.Popen(
        command("clean", "-q", "a.jsonl", "b.txt", "--in-place"),
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        until(lambda: list(tmp_path.glob(".corpusclean-*.part")))
        with (tmp_path / "a.jsonl").open("ab") as file:
            file.write(b'{"text": "New."}\n')
        said = process.communicate(timeout=120)[1]
    assert process.returncode == 3
    assert b"changed while it was read" in said
    assert (tmp_path / "a.jsonl").read_bytes() == RECORD.encode() * 6_000 + b'{"text": "New."}\n'
    assert (tmp_path / "b.txt").read_text() == CLEAN


def test_what_is_left_of_cut_input_is_written(tmp_path: Path) -> None:
    records = RECORD.encode() + b"".join(b'{"text":"%d is here.\\n"}\n' % i for i in range(5000))
    packed = gzip.compress(records)
    write(tmp_path, {"a.jsonl.gz": packed[: len(packed) // 2]})
    readable = zlib.decompressobj(31).decompress(packed[: len(packed) // 2])
    done = run("clean", "-q", "a.jsonl.gz", "-o", "b.jsonl.gz", cwd=tmp_path)
    assert done.returncode == 3
    assert gzip.decompress((tmp_path / "b.jsonl.gz").read_bytes()) == CLEANED.encode() + readable[len(RECORD) :]
    assert b"of this record only the beginning could be read" in done.stderr


def test_what_cannot_be_read_is_named_once(raw: Path) -> None:
    os.chmod(raw / "dirty.txt", 0)
    if os.access(raw / "dirty.txt", os.R_OK):
        pytest.skip("this user may read everything")
    done = run("clean", "-q", "raw", "-o", "out", cwd=raw.parent)
    assert done.returncode == 3
    assert done.stderr == b"corpusclean: raw/dirty.txt: cannot be read: Permission denied\n"


def test_what_dead_runs_left_is_swept_wherever_a_run_writes(raw: Path) -> None:
    here = Process.this()
    with subprocess.Popen(["true"]) as process:
        pass
    dead = f".corpusclean-0-{Process(here.host, process.pid, '1')}.part"
    left = ["out/", "out/deep/er/", "out.report/"]
    write(raw.parent, {place + dead: "half" for place in left})
    run("clean", "raw", "-o", "out", cwd=raw.parent)
    write(raw, {dead: "half", f"deep/er/{dead}": "half"})
    run("clean", "raw", "--in-place", cwd=raw.parent)
    assert not list(raw.parent.rglob(".corpusclean-*"))


def test_an_output_called_minus_is_stdout(raw: Path) -> None:
    done = run("clean", "-q", "raw/dirty.txt", "-o", "-", cwd=raw.parent)
    assert (done.returncode, done.stdout.decode()) == (0, CLEAN)
    assert [path.name for path in raw.parent.iterdir()] == ["raw"]
    assert run("clean", "raw", "-o", "-", cwd=raw.parent).returncode == 2
    assert run("clean", "raw/dirty.txt", "-o", "-", "--in-place", cwd=raw.parent).returncode == 2


def test_an_input_is_never_the_output_nor_the_report(raw: Path) -> None:
    before = tree(raw.parent)
    for arguments in (["-o", "raw"], ["-o", "./raw/"], ["-o", "out", "--report", "raw"]):
        done = run("clean", "raw", *arguments, cwd=raw.parent)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"another folder" in done.stderr
    assert tree(raw.parent) == before
    assert not (raw.parent / "out").exists()


def test_an_output_inside_the_input_is_not_read(raw: Path) -> None:
    for _ in range(2):
        assert run("clean", "raw", "-o", "raw/out", cwd=raw.parent).returncode == 0
        assert not (raw / "out/out").exists()
        assert (raw / "out/dirty.txt").read_text() == CLEAN


@pytest.mark.parametrize(
    "name", ["notes.txt", "changes.jsonl", "summary.json", "summary.md", "index.html", "pages/mine.js"]
)
def test_a_report_replaces_nothing_of_the_user(raw: Path, name: str) -> None:
    write(raw.parent, {f"rep/{name}": '{"mine": 1}'})
    done = run("clean", "raw", "-o", "out", "--report", "rep", cwd=raw.parent)
    assert done.returncode == 2
    assert tree(raw.parent / "rep") == {name: b'{"mine": 1}'}


def test_a_report_is_no_input_even_where_it_is_named(raw: Path) -> None:
    here = raw.parent
    run("clean", "raw", "-o", "out", cwd=here)
    before = tree(here / "out.report")
    kept = ("changes.jsonl", "changes.patch", "summary.json", "summary.md", "index.html")
    write(here, {"decisions.jsonl": '{"corpusclean":"decisions","version":1}\n'})
    for named in (*(f"out.report/{name}" for name in kept), "decisions.jsonl"):
        for how in (["--in-place"], []):
            done = run("clean", "-q", named, *how, cwd=here)
            assert (done.returncode, done.stdout) == (3, b"")
            assert done.stderr.decode() == f"corpusclean: {named}: is part of a report, and is not cleaned\n"
    assert run("clean", "-q", "out.report/changes.jsonl", "-o", "out", cwd=here).returncode == 2
    assert tree(here / "out.report") == before
    write(here, {"mine/summary.md": DIRTY})
    assert run("clean", "-q", "mine/summary.md", cwd=here).stdout.decode() == CLEAN


@pytest.mark.parametrize("cut", [15, 40, -9, -1])
def test_cut_packed_input_is_never_success(tmp_path: Path, cut: int) -> None:
    packed = gzip.compress(b"".join(RECORD.encode() + b'{"text":"%d is here.\\n"}\n' % i for i in range(500)))
    write(tmp_path, {"a.jsonl.gz": packed[:cut]})
    done = run("clean", "-q", "a.jsonl.gz", cwd=tmp_path)
    assert done.returncode == 3
    assert CLEANED.startswith(done.stdout.decode()[: len(CLEANED)])
    assert run("clean", "-q", "a.jsonl.gz", "--in-place", cwd=tmp_path).returncode == 3
    assert (tmp_path / "a.jsonl.gz").read_bytes() == packed[:cut]
