"""The line model: exact, the same wherever it runs, and able to say why."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import resources
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from corpusclean import Cleaner, Settings, clean
from corpusclean.judge import remembered as remembering
from corpusclean.judge.features import KINDS, own_of, placed_of
from corpusclean.judge.judged import SHAPES, JudgedLines, blanks_before
from corpusclean.judge.lines import FEW
from corpusclean.judge.model import LineModel, load
from corpusclean.judge.remembered import Remembered
from corpusclean.rules.modelled import LINE_RULES
from corpusclean.settings import STRENGTHS, Strength
from corpusclean.text.page import Page
from tests.golden.articles import NAMES
from tests.golden.articles import RAW as FOLDER

RAW = [FOLDER / name for name in NAMES if not name.startswith("awkward-")]  # those are not all UTF-8
ROOT = Path(__file__).parents[2]
MOST_BYTES = 3_000_000  # of the weights in the package
EXACT = 1 << 24  # single floats hold every whole number up to here


def weights() -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    with resources.files("corpusclean.judge").joinpath("lines.npz").open("rb") as file, np.load(file) as data:
        return dict(data)


def scores(text: str) -> dict[int, float]:
    return JudgedLines(Page(text), {}).article


def test_the_weights_are_small() -> None:
    with resources.as_file(resources.files("corpusclean.judge").joinpath("lines.npz")) as path:
        assert path.stat().st_size <= MOST_BYTES


@pytest.mark.parametrize("layer", ["words", "shape", "line", "page", "sides", "out", "near1", "near32"])
def test_no_sum_can_be_too_large_to_be_exact(layer: str) -> None:
    most = 511 if layer == "words" else 255
    assert np.abs(weights()[layer].astype(np.int64)).sum(0).max() * most < EXACT


def test_single_floats_compute_what_whole_numbers_would() -> None:
    exact = {
        name: array.astype(np.float64) if array.dtype == np.float32 else array for name, array in weights().items()
    }
    page = Page(RAW[0].read_text(encoding="utf-8"))
    own = own_of([page.lines[i] for i in page.filled])
    placed = placed_of(own.lengths, own.keys, blanks_before(page), {})
    rough, fine = (model(*model.first(own), placed) for model in (load(), LineModel(exact)))
    assert np.abs(rough - fine).max() < 1e-3


def test_what_is_remembered_of_lines_is_what_would_be_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "LINES", 64)  # every page makes it forget the ones before
    memory = Remembered(load())
    for file in RAW[:6]:
        lines = [line for line in file.read_text(encoding="utf-8").split("\n") if line.strip()]
        for some in (lines[:40], lines[20:] or lines, lines[::-1]):
            for known, fresh in zip(memory(some), Remembered(load())(some), strict=True):
                assert (known == fresh).all()


SCORES = """
import json, sys
from pathlib import Path
from tests.judge.test_lines import scores
print(json.dumps([list(scores(Path(name).read_text(encoding="utf-8")).values()) for name in sys.argv[1:]]))
"""


@pytest.mark.parametrize(("threads", "seed", "order"), [("1", "1", 1), ("2", "7", -1)])
def test_scores_depend_neither_on_threads_nor_on_the_batch(threads: str, seed: str, order: int) -> None:
    files = RAW[:6][::order]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": threads, "OMP_NUM_THREADS": threads, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", SCORES, *map(str, files)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=True)
    said = json.loads(done.stdout)
    assert said == [list(scores(file.read_text(encoding="utf-8")).values()) for file in files]


def test_every_kind_has_a_row_that_can_be_listed_and_ignored() -> None:
    assert [rule.id for rule in LINE_RULES] == [f"{kind}/line" for kind in KINDS]


def test_a_removal_says_how_sure_the_model_is_and_what_speaks_for_it() -> None:
    removed = [
        change
        for file in RAW
        for change in clean(file.read_text(encoding="utf-8")).changes
        if change.causes[-1].rule.endswith("/line")
    ]
    assert removed
    for change in removed:
        cause = change.causes[-1]
        assert cause.evidence[0].endswith("% article for the line model")
        assert 0.5 <= cause.confidence <= 1


def test_what_the_model_names_of_a_line_stands_in_it() -> None:
    page = Page(RAW[0].read_text(encoding="utf-8"))
    lines = JudgedLines(page, {})
    for i in page.filled:
        for said in lines.why(i):
            part, _, word = said.partition(" (“")
            if part == "its words" and word:
                assert word.removesuffix("”)") in page.lines[i]
            elif part == "its shape":
                assert word == "" or said.removeprefix("its shape (").removesuffix(")") in SHAPES


@pytest.mark.parametrize(("less", "more"), list(pairwise(STRENGTHS)))
def test_a_greater_strength_leaves_no_more_words(less: Strength, more: Strength) -> None:
    for file in RAW:
        text = file.read_text(encoding="utf-8")
        left = [len(Cleaner(Settings(strength=s))(text).text.split()) for s in (less, more)]
        assert left[1] <= left[0], file.name


def test_on_a_few_lines_only_rows_speak() -> None:
    lines = ["Bilder", "Kontakt", "Impressum und mehr", "Ein Satz, der hier steht.", "Teaser ohne Satzende"]
    assert len(lines) < FEW
    assert not [c for c in clean("\n".join(lines)).changes if c.causes[-1].rule.endswith("/line")]


def test_a_short_text_does_not_load_the_model() -> None:
    code = "import sys; from corpusclean import clean; clean('It rained.'); print('numpy' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "False\n"


PARAGRAPH = (
    "The river rose two metres in a single night, and by the morning the old bridge could not be crossed any more."
)


@pytest.mark.parametrize(
    ("scores", "body"),
    [
        ([3, 3, 3], [0, 2, 4]),
        ([3, 3, -1], [0, 2, 4]),  # it stays, so it is no tail from which lines go
        ([3, 3, -2], [0, 2]),
        ([3, -2, -1], [0]),  # the last one that stays is too far
        ([-1, 3, -1], [2, 4]),
        ([-1, -1, -1], []),
    ],
)
def test_a_doubtful_paragraph_beside_one_of_the_body_is_of_the_body(scores: list[float], body: list[int]) -> None:
    page = Page(f"{PARAGRAPH}\n* * *\n{PARAGRAPH}\n* * *\n{PARAGRAPH}\n")
    lines = JudgedLines.__new__(JudgedLines)
    lines.article = dict(zip(page.filled, [scores[0], -5.0, scores[1], -5.0, scores[2]], strict=True))
    assert lines._paragraphs(page, {}) == body
