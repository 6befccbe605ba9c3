"""A document's result, and the report, depend on the document and the settings alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .command import CLEAN, DIRTY, digest, environment, run, tree, write


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files: dict[str, bytes | str] = {f"{i:03}.txt": DIRTY.replace("bridge", f"bridge {i}") for i in range(120)}
    files["latin.txt"] = (DIRTY + "Le café fermé à Genève, où l'été s'achève près de la forêt.\n").encode("latin-1")
    files["many.jsonl"] = (
        "".join(json.dumps({"id": i, "text": DIRTY + f"Ünd {i}."}) + "\n" for i in range(450)) + "bad\n"
    )
    return write(tmp_path_factory.mktemp("same") / "raw", files)


@pytest.fixture(scope="module")
def expected(raw: Path) -> tuple[str, str]:
    return cleaned(raw, "expected", ["--jobs", "1"])


def cleaned(raw: Path, name: str, arguments: list[str], env: dict[str, str] | None = None) -> tuple[str, str]:
    """Digests of output and report."""
    out = raw.parent / name / "out"
    out.parent.mkdir()
    done = run("clean", "-q", str(raw), "-o", str(out), *arguments, cwd=raw.parent, env=env)
    assert done.returncode == 3, done.stderr
    return digest(out), digest(out.with_name("out.report"))


@pytest.mark.parametrize("jobs", [2, 3])
def test_jobs(raw: Path, expected: tuple[str, str], jobs: int) -> None:
    assert cleaned(raw, f"jobs{jobs}", ["--jobs", str(jobs)]) == expected


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONHASHSEED": "1"},
        {"LC_ALL": "C", "PYTHONUTF8": "0"},
        {"TZ": "Asia/Tokyo"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
    ids=str,
)
def test_environment(raw: Path, expected: tuple[str, str], env: dict[str, str]) -> None:
    name = "-".join(env)
    assert cleaned(raw, name, [], environment(**env)) == expected


def test_batches(raw: Path, tmp_path: Path) -> None:
    """The same files in one call, in four, and each on its own in a stream."""
    names = sorted(path.name for path in raw.glob("*.txt"))
    run("clean", "-q", ".", "--exclude", "*.jsonl", "-o", str(tmp_path / "one"), cwd=raw)
    for i in range(4):
        run("clean", "-q", *names[i::4], "-o", str(tmp_path / "four"), cwd=raw)
    assert tree(tmp_path / "one") == tree(tmp_path / "four")
    for name in names[:3]:
        stream = run("clean", "-q", "-", cwd=raw, stdin=(raw / name).read_bytes()).stdout
        assert stream == (tmp_path / "one" / name).read_bytes()


def test_a_second_pass_changes_nothing(raw: Path, expected: tuple[str, str]) -> None:
    out = raw.parent / "expected/out"
    assert run("check", str(out), "--exclude", "many.jsonl", cwd=raw.parent).returncode == 0


@pytest.mark.parametrize("env", [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "latin-1"}], ids=str)
def test_data_is_bytes_in_any_locale(tmp_path: Path, env: dict[str, str]) -> None:
    text = "Ünd 東京 \U0001f600 “so”.\n"
    write(tmp_path, {"ü東.txt": text + "  \n\n\n" + DIRTY, "bad.jsonl": '{"text": "東京.\\n"}\nü東\n'})
    done = run("clean", "-q", "ü東.txt", cwd=tmp_path, env=environment(**env))
    assert done.stdout.decode() == text + "\n" + CLEAN
    done = run("check", "ü東.txt", "bad.jsonl", cwd=tmp_path, env=environment(**env))
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr
