"""A signal in the very moment in which files are opened: they are known to who ends the run."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from corpusclean.__main__ import TERMINATED, _terminate, main
from corpusclean.batch import outputs, restoring
from corpusclean.batch.report import Report
from corpusclean.cli.running import Prepared

pytestmark = pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="signals cannot be put off here")


@pytest.fixture(autouse=True)
def terminated() -> Iterator[None]:
    before = signal.signal(signal.SIGTERM, _terminate)
    yield
    signal.signal(signal.SIGTERM, before)


def then_a_signal(opens: Callable[..., object]) -> Callable[..., object]:
    def opened(*arguments: object) -> object:
        made = opens(*arguments)
        signal.raise_signal(signal.SIGTERM)
        return made

    return opened


@pytest.mark.parametrize(("owner", "name"), [(outputs, "writer"), (Report, "_opened")])
def test_what_was_just_opened_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, name: str
) -> None:
    (tmp_path / "raw.txt").write_text("Share on Facebook\n\nIt is.  \n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(owner, name, then_a_signal(getattr(owner, name)))
    assert main(["clean", "-q", "raw.txt", "-o", "clean.txt"]) == TERMINATED
    assert [path.name for path in tmp_path.iterdir()] == ["raw.txt"]


def test_before_the_run_begins_nothing_is_left_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "raw.txt").write_text("Share on Facebook\n\nIt is.  \n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Prepared, "run", lambda *_, **__: signal.raise_signal(signal.SIGTERM))
    assert main(["clean", "-q", "raw.txt", "-o", "clean.txt"]) == TERMINATED
    assert [path.name for path in tmp_path.iterdir()] == ["raw.txt"]


def test_restoring_leaves_nothing_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "raw.txt").write_text("Share on Facebook\n\nIt is.  \n")
    monkeypatch.chdir(tmp_path)
    assert main(["clean", "-q", "raw.txt", "-o", "clean.txt"]) == 0
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.setattr(restoring, "writer", then_a_signal(restoring.writer))
    assert main(["restore", "clean.txt", "-o", "again.txt"]) == TERMINATED
    assert sorted(tmp_path.rglob("*")) == before
