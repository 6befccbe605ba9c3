"""The hooks as a user runs them: the real pre-commit in a real repository, the hooks from a repository beside it.

The hooks run the installed command (`language: system`), so that no network is needed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CLEAN = "The mayor said the bridge would open in May.\n"
DIRTY = f"Share on Facebook\n\n{CLEAN}"


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    home = folder.parent / "home"
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    names = {f"GIT_{who}_{what}": "test@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = {**os.environ, **names, "PATH": path, "HOME": str(home), "PRE_COMMIT_HOME": str(home / "pre-commit")}
    environment = {k: v for k, v in environment.items() if not k.startswith(("GIT_DIR", "GIT_INDEX", "GIT_WORK"))}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def git(folder: Path, *words: str) -> str:
    done = run(["git", *words], folder)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository that offers the hooks as they stand in the working tree."""
    source = tmp_path_factory.mktemp("hooks") / "corpusclean"
    source.mkdir()
    (source / ".pre-commit-hooks.yaml").write_bytes((ROOT / ".pre-commit-hooks.yaml").read_bytes())
    git(source, "init", "--quiet")
    git(source, "add", ".")
    git(source, "commit", "--quiet", "-m", "hooks")
    return source


def repository(folder: Path, hooks: Path, hook: str, text: str, args: str = "[]") -> Path:
    """A repository of data that uses one hook, with one article staged."""
    data = folder / "data"
    data.mkdir()
    git(data, "init", "--quiet")
    (data / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks}\n  rev: {git(hooks, 'rev-parse', 'HEAD')}\n"
        f"  hooks:\n  - id: {hook}\n    language: system\n    args: {args}\n"
    )
    (data / "article.txt").write_text(text)
    (data / "code.py").write_text("Share = 1   \n")
    git(data, "add", ".")
    return data


def pre_commit(data: Path) -> subprocess.CompletedProcess[str]:
    return run([sys.executable, "-m", "pre_commit", "run"], data)


@pytest.mark.parametrize("hook", ["corpusclean-check", "corpusclean"])
def test_passes_on_clean_data(tmp_path: Path, hooks: Path, hook: str) -> None:
    data = repository(tmp_path, hooks, hook, CLEAN)
    done = pre_commit(data)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Passed" in done.stdout


def test_check_fails_on_dirty_data_and_changes_nothing(tmp_path: Path, hooks: Path) -> None:
    data = repository(tmp_path, hooks, "corpusclean-check", DIRTY)
    done = pre_commit(data)
    assert done.returncode == 1
    assert "article.txt:1:1: share/buttons" in done.stdout
    assert (data / "article.txt").read_text() == DIRTY


def test_in_place_fails_once_and_passes_the_second_time(tmp_path: Path, hooks: Path) -> None:
    data = repository(tmp_path, hooks, "corpusclean", DIRTY)
    first = pre_commit(data)
    assert first.returncode == 1
    assert "files were modified by this hook" in first.stdout
    assert (data / "article.txt").read_text() == CLEAN
    assert (data / "code.py").read_text() == "Share = 1   \n"
    git(data, "add", ".")
    assert pre_commit(data).returncode == 0
    assert sorted(path.name for path in data.iterdir() if path.name[0] != ".") == ["article.txt", "code.py"]


def test_learn_fails_when_the_corpus_has_something_new_to_teach(tmp_path: Path, hooks: Path) -> None:
    data = repository(tmp_path, hooks, "corpusclean-learn", DIRTY, "[., -o, templates.jsonl]")
    (data / "another.txt").write_text("Share on Facebook\n\nNobody came.\n")
    first = pre_commit(data)
    assert first.returncode == 1
    assert "templates.jsonl: is not there" in first.stdout
    run([sys.executable, "-m", "corpusclean", "learn", ".", "-o", "templates.jsonl"], data)
    git(data, "add", ".")
    assert pre_commit(data).returncode == 0
    (data / "third.txt").write_text("Nobody came.\n")
    git(data, "add", ".")
    assert "would change" in pre_commit(data).stdout
