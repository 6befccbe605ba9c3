"""changes.patch: git's dialect, and the way back by the tools everybody has."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpusclean.clean import Result
from corpusclean.document import Encoding
from corpusclean.files.backlog import Backlog
from corpusclean.reports.diff import FilePatch, quoted, text_patch

from .results import replaced, result_of, results

Case = tuple[Result, Encoding]
LINES = "".join(f"line {number}\n" for number in range(1, 31))
COMMANDS = {"git": ["git", "apply", "-R"], "patch": ["patch", "-R", "--binary", "-p1", "-s", "-i"]}
TOOLS = [
    pytest.param(tool, marks=pytest.mark.skipif(shutil.which(tool) is None, reason=f"no {tool} here"))
    for tool in COMMANDS
]


def before(case: Case) -> bytes:
    result, encoding = case
    return result.original.encode(encoding.name, encoding.errors)


def after(case: Case) -> bytes:
    return case[0].text.encode("utf-8", "surrogateescape")


def patch_of(case: Case, name: str = "page.txt") -> bytes:
    return b"".join(text_patch(FilePatch(name), case[0], before(case), after(case), case[1]))


def lines_of(*lines: str) -> list[bytes]:
    return [f"{line}\n".encode() for line in lines]


def numbers(low: int, high: int) -> list[bytes]:
    return lines_of(*map(str, range(low, high)))


def fed(*calls: tuple[str, list[bytes], list[bytes]]) -> str:
    patch = FilePatch("f")
    pieces: list[bytes] = []
    for kind, old, new in calls:
        pieces += patch.same(old) if kind == "same" else patch.replace(old, new)
    return b"".join([*pieces, *patch.close()]).decode()


HEAD = "diff --git a/f b/f\n--- a/f\n+++ b/f\n"


# What a patch says


def test_no_change_is_no_patch() -> None:
    assert fed(("same", numbers(0, 50), [])) == ""
    assert fed(("replace", [], [])) == ""
    assert fed() == ""


def test_three_lines_of_context() -> None:
    patch = fed(("same", numbers(1, 10), []), ("replace", [b"old\n"], [b"new\n"]), ("same", numbers(10, 20), []))
    assert patch == HEAD + "@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-old\n+new\n 10\n 11\n 12\n"


def test_hunks_are_apart_from_the_seventh_line() -> None:
    for gap, hunks in ((6, 1), (7, 2)):
        patch = fed(("replace", [b"a\n"], []), ("same", numbers(0, gap), []), ("replace", [], [b"b\n"]))
        assert patch.count("@@ -") == hunks, gap
    assert patch == HEAD + "@@ -1,4 +1,3 @@\n-a\n 0\n 1\n 2\n@@ -6,3 +5,4 @@\n 4\n 5\n 6\n+b\n"


def test_the_cut_of_the_calls_does_not_matter() -> None:
    whole = fed(("same", numbers(0, 20), []), ("replace", [b"a\n"], [b"b\n"]), ("same", numbers(0, 20), []))
    singly = [("same", [line], []) for line in numbers(0, 20)]
    assert fed(*singly, ("replace", [b"a\n"], [b"b\n"]), *singly) == whole


def test_a_finished_hunk_leaves_at_once_and_only_context_is_kept() -> None:
    patch = FilePatch("f")
    assert list(patch.replace([b"a\n"], [])) == []
    assert b"".join(patch.same(numbers(0, 1000))).startswith(HEAD.encode() + b"@@ -1,4 +1,3 @@\n-a\n 0\n")
    for _ in range(100):
        assert list(patch.same(numbers(0, 1000))) == []
    assert sum(len(value) for value in vars(patch).values() if isinstance(value, list)) == 3
    assert list(patch.close()) == []


def test_a_large_hunk_is_the_same_as_a_small_one(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = [("replace", [b"a\n"], [b"b\n"]), ("same", numbers(0, 3), []), ("replace", [b"c\n"], [b"d"])]
    whole = fed(*calls)
    monkeypatch.setattr("corpusclean.reports.diff.Backlog", lambda: Backlog(1))
    assert fed(*calls) == whole


def test_counts_of_none_and_one_as_git_writes_them() -> None:
    assert fed(("replace", [b"a\n"], [])) == HEAD + "@@ -1 +0,0 @@\n-a\n"
    assert fed(("replace", [], [b"a\n", b"b\n"])) == HEAD + "@@ -0,0 +1,2 @@\n+a\n+b\n"


def test_a_last_line_without_its_end_is_marked() -> None:
    mark = "\\ No newline at end of file\n"
    assert fed(("replace", [b"a"], [b"a\n"])) == HEAD + f"@@ -1 +1 @@\n-a\n{mark}+a\n"
    assert fed(("replace", [b"a\n"], []), ("same", [b"b"], [])) == HEAD + f"@@ -1,2 +1 @@\n-a\n b\n{mark}"


NAMES = {
    "plain.txt": b"--- a/plain.txt\n",
    "with space.txt": b"--- a/with space.txt\t\n",
    "caf\u00e9.txt": b'--- "a/caf\\303\\251.txt"\n',
    "latin\udce9 1": b'--- "a/latin\\351 1"\t\n',
    'tab\t nl\n quote" back\\': b'--- "a/tab\\t nl\\n quote\\" back\\\\"\t\n',
    "bell\x07esc\x1bdel\x7f": b'--- "a/bell\\aesc\\033del\\177"\n',
    "ends in a space ": b'--- "a/ends in a space "\t\n',
    "-dash": b"--- a/-dash\n",
    "dev/null": b"--- a/dev/null\n",
    "cr\r ff\x0c vt\x0b": b'--- "a/cr\\r ff\\f vt\\v"\t\n',
}


@pytest.mark.parametrize("name", NAMES)
def test_odd_names_are_quoted_as_git_quotes_them(name: str) -> None:
    assert (
        patch_of((result_of("a\n", [replaced("a\n", "a", "b")]), Encoding()), name).split(b"\n")[1] + b"\n"
        == NAMES[name]
    )


@pytest.mark.parametrize("name", [name for name in NAMES if not name.endswith(" ")])
def test_git_writes_the_same_patch(name: str, tmp_path: Path) -> None:
    (tmp_path / "a" / name).parent.mkdir(parents=True)
    (tmp_path / "b" / name).parent.mkdir(parents=True)
    case = result_of(LINES, [replaced(LINES, "line 9\n", ""), replaced(LINES, "29\nline 30\n", "29")]), Encoding()
    (tmp_path / "a" / name).write_bytes(before(case))
    (tmp_path / "b" / name).write_bytes(after(case))
    command = [
        "git",
        "diff",
        "--no-index",
        "--no-color",
        "--no-prefix",
        os.path.join("a", name),
        os.path.join("b", name),
    ]
    theirs = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).stdout
    without_index = [line for line in theirs.split(b"\n") if not line.startswith(b"index ")]
    without_function = [line[: line.find(b"@@", 2) + 2] if line.startswith(b"@@") else line for line in without_index]
    assert patch_of(case, name).split(b"\n") == without_function


def test_quoting_leaves_printable_ascii() -> None:
    printable = bytes(byte for byte in range(32, 127) if byte not in b'"\\')
    assert quoted(printable) == printable


# Lines without a change are context


def test_only_changed_lines_are_in_the_patch() -> None:
    text = "keep\nmenu\nkeep\nmore\nhard\nwrap\nend \n"
    edits = [
        replaced(text, "menu\n", ""),
        replaced(text, "\nmore", ""),
        replaced(text, "d\nw", "d w"),
        replaced(text, " \n", "\n"),
    ]
    patch = patch_of((result_of(text, edits), Encoding())).decode()
    assert patch.split("\n")[4:] == [
        *(" keep", "-menu", " keep", "-more", "-hard", "-wrap", "+hard wrap", "-end ", "+end", "")
    ]


def test_another_encoding_replaces_the_lines_whose_bytes_it_changes() -> None:
    text = "a\ncafé\nb\nmenu\nc\né\n"
    patch = patch_of((result_of(text, [replaced(text, "menu\n", "")]), Encoding("cp1252")))
    assert patch.split(b"\n", 4)[4] == b" a\n-caf\xe9\n+caf\xc3\xa9\n b\n-menu\n c\n-\xe9\n+\xc3\xa9\n"


@given(results())
def test_a_patch_holds_no_line_that_is_the_same_on_both_sides_at_its_edges(result: Result) -> None:
    """What `same` is told is the same: the patch's context and its counts fit both files."""
    old, new = before((result, BYTES)), after((result, BYTES))
    assert applied(patch_of((result, BYTES)), old) == new


BYTES = Encoding("utf-8", "surrogateescape")


def applied(patch: bytes, old: bytes) -> bytes:
    """A patch of our own dialect, applied by the letter."""
    left = [part + b"\n" for part in old.split(b"\n")]
    left[-1] = left[-1][:-1]
    new: list[bytes] = []
    at = 0
    lines = patch.split(b"\n")[3:-1]
    for i, line in enumerate(lines):
        if head := re.fullmatch(rb"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", line):
            start = int(head[1]) - (head[2] != b"0")
            new += left[at:start]
            at = start
            assert len(new) == int(head[3]) - (head[4] != b"0")
            continue
        if line.startswith(b"\\"):
            continue
        bare = i + 1 < len(lines) and lines[i + 1].startswith(b"\\")
        whole = line[1:] if bare else line[1:] + b"\n"
        if line[:1] in b" -":
            assert left[at] == whole
            at += 1
        if line[:1] in b" +":
            new.append(whole)
    return b"".join(new + left[at:])


# The way back by git and by patch


def restored(cases: dict[str, Case], folder: Path, tool: str) -> Iterator[tuple[str, bytes]]:
    """The files of the cases after one run of the tool over the clean files."""
    out = folder / "out"
    for name, case in cases.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(after(case))
    patch = folder / "changes.patch"
    patch.write_bytes(b"".join(patch_of(case, name) for name, case in cases.items()))
    environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(folder)}
    run = subprocess.run([*COMMANDS[tool], str(patch)], cwd=out, capture_output=True, env=environment, check=False)
    assert run.returncode == 0, run.stderr
    for name in cases:
        yield name, (out / name).read_bytes()
    assert not list(out.rglob("*.orig")) + list(out.rglob("*.rej"))


def awkward() -> Iterator[tuple[str, Case]]:
    for name, text, old, new, encoding in AWKWARD:
        yield name, (result_of(text, [replaced(text, old, new)]), encoding)
    for name in NAMES:
        yield name, (result_of(LINES, [replaced(LINES, "line 9\n", "")]), Encoding())


UTF8, LATIN1 = Encoding(), Encoding("latin-1")
AWKWARD = [
    ("crlf", LINES.replace("\n", "\r\n"), "line 9\r\n", "", UTF8),
    ("crlf becomes lf", "a\r\nb\r\n", "\r\nb\r\n", "\nb\n", UTF8),
    ("doubled line", "a\na\n", "\na", "", UTF8),
    ("mixed terminators", "a\rb\r\nc\n\rd\n", "a\r", "", UTF8),
    ("only cr", "a\rb\rc", "b", "", UTF8),
    ("no last newline", "a\nb", "b", "b\n", UTF8),
    ("loses its last newline", "a\nb\n", "b\n", "b", UTF8),
    ("mark", "\ufeffa\nb\n", "\ufeff", "", UTF8),
    ("latin-1", "café\nmenu\nthé\n", "menu\n", "", LATIN1),
    ("stray bytes", "menu\n\udce9t\udce9\nb\n", "menu\n", "", BYTES),
    ("stray bytes that join", "\udcc3x\udca9\n", "x", "", BYTES),
    ("vt ff u+2028 u+0085", "a\x0bb\x0cc\u2028d\x85\ne\n", "a", "A", UTF8),
    ("empty result", "Share\nTweet\n", "Share\nTweet\n", "", UTF8),
    ("empty result, no last newline", "Share", "Share", "", UTF8),
    ("empty lines", "\n\n\na\n\n\n\n\n\n\n\n\n\nb\n", "\n\n\na", "a", UTF8),
    ("nul", "a\0b\nc\n\0\nd\n", "c\n", "", UTF8),
    ("nul goes", "a\0b\nc\n", "\0", "", UTF8),
    ("utf-16-le", "\ufeffHello\r\nWörld \u010a\u0a0a\u0a00 x\n", "\ufeff", "", Encoding("utf-16-le")),
    ("utf-16-be", "\ufeffHello\nWörld \u010a\u0a0a\u0a00 x", "\ufeff", "", Encoding("utf-16-be")),
    ("looks like a patch", "-- a\n++ b\n@@ -1 +1 @@\ndiff --git a/x b/x\n\\ No newline\n", "-- a", "--- x", UTF8),
    ("looks like a mail", "From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\n", "Mon", "", UTF8),
]


@pytest.mark.parametrize("tool", TOOLS)
def test_awkward_files_come_back_byte_for_byte(tool: str, tmp_path: Path) -> None:
    cases = dict(awkward())
    wrong = [name for name, data in restored(cases, tmp_path, tool) if data != before(cases[name])]
    assert wrong == []


@pytest.mark.parametrize("tool", TOOLS)
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_random_files_come_back_byte_for_byte(
    tool: str, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Few examples, many files in each: starting git and patch is what costs."""
    found = data.draw(st.lists(results(), min_size=20, max_size=40))
    cases = {f"{number}.txt": (result, BYTES) for number, result in enumerate(found)}
    cases = {name: case for name, case in cases.items() if before(case) != after(case)}
    if not cases:
        return
    for name, bytes_back in restored(cases, tmp_path_factory.mktemp(tool), tool):
        assert bytes_back == before(cases[name]), cases[name]
