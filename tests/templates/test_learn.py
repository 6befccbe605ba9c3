"""`corpusclean learn` as a user runs it, and the counting behind it."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from corpusclean.judge.templates.table import written
from corpusclean.learn import LineCounts
from corpusclean.learn.counts import HELD_BYTES

from ..cli.command import environment, run, tree, write
from .site import article, framed, pages, records

TEXTS = pages(14)


def counted(texts: list[str], held: int = HELD_BYTES) -> LineCounts:
    counts = LineCounts(held)
    for text in texts:
        counts.add("herald.example", text)
    return counts


def test_halves_merge_into_the_whole() -> None:
    whole = written(counted(TEXTS).to_templates())
    for cut in (0, 1, 7, 13):
        for held in (0, HELD_BYTES):
            first = counted(TEXTS[:cut], held)
            first.merge(pickle.loads(pickle.dumps(counted(TEXTS[cut:], held))))
            assert written(first.to_templates()) == whole


def test_the_order_of_pages_makes_no_difference() -> None:
    assert written(counted(TEXTS[::-1]).to_templates()) == written(counted(TEXTS).to_templates())


def test_a_line_counts_once_a_page_and_one_page_is_no_repetition() -> None:
    [site] = counted(["Home\nHome\nHome", "Other"]).to_templates()
    assert (site.pages, site.lines) == (2, {})


def test_lines_that_are_no_text_break_nothing() -> None:
    nasty = "\0\t\n \n...\n\ud800 x\ud800\r\nA\x0bB\u2028C\r\rİstanbul\n" * 3
    [site] = counted([nasty, nasty]).to_templates()
    assert "i̇stanbul" in site.lines
    assert written([site])


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files: dict[str, bytes | str] = {"a.jsonl": records(TEXTS[:7]), "b.jsonl": records(TEXTS[7:])}
    files |= {f"tide.example/{n}.txt": framed(article(n), "Tide press\n", "") for n in range(9)}
    return write(tmp_path_factory.mktemp("learn") / "raw", files)


@pytest.fixture(scope="module")
def learnt(corpus: Path) -> bytes:
    done = run("learn", "-q", "raw", "-o", "templates.jsonl", cwd=corpus.parent)
    assert done.returncode == 0, done.stderr
    return (corpus.parent / "templates.jsonl").read_bytes()


def test_what_it_writes_can_be_read(learnt: bytes) -> None:
    rows = learnt.decode().split("\n")
    assert rows[0] == '{"corpusclean": "templates", "version": 1}'
    assert rows[1].startswith('{"site": "herald.example", "pages": 14, "lines": [')
    assert (
        '{"line": "tides and ferries", "kind": "label", "zone": "head", "pages": 14, "head": 14, "tail": 0}' in rows[1]
    )
    assert rows[2].startswith('{"site": "tide.example", "pages": 9, ')


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_bytes(corpus: Path, learnt: bytes, jobs: str, seed: str) -> None:
    env = environment(PYTHONHASHSEED=seed, LC_ALL="C", PYTHONUTF8="0")
    done = run("learn", "-q", "raw", "--jobs", jobs, cwd=corpus.parent, env=env)
    assert done.stdout == learnt


def test_check_tells_whether_it_would_change(corpus: Path, learnt: bytes, tmp_path: Path) -> None:
    raw = str(corpus)
    assert run("learn", "-q", "--check", raw, "-o", "t.jsonl", cwd=tmp_path).returncode == 1
    assert not (tmp_path / "t.jsonl").exists()
    (tmp_path / "t.jsonl").write_bytes(learnt)
    assert run("learn", "-q", "--check", raw, "-o", "t.jsonl", cwd=tmp_path).returncode == 0
    (tmp_path / "t.jsonl").write_bytes(learnt[:-1])
    done = run("learn", "-q", "--check", raw, "-o", "t.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert b"would change" in done.stderr
    assert run("learn", "-q", "--check", raw, cwd=tmp_path).returncode == 2


def test_check_tells_what_would_change_and_where(tmp_path: Path) -> None:
    told = {site: records(TEXTS, f"{site}.example") for site in ("a", "b", "c")}
    configured = {"corpusclean.toml": 'ignore = ["characters"]\n'}
    write(tmp_path, {"raw/all.jsonl": "".join(told.values()), **configured})
    run("learn", "-q", "raw", "-o", "t.jsonl", cwd=tmp_path)
    other = [framed(article(n), "Gdansk Weekly Herald\nRed[/x] \u202emoon\nTides and ferries\n") for n in range(15)]
    write(tmp_path, {"raw/all.jsonl": told["a"] + records(other, "b.example") + records(TEXTS, "d\x9b2J.example")})
    done = run("learn", "-q", "--check", "raw", "-o", "t.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.decode().split("\n") == [
        "corpusclean: t.jsonl: would change; run the same without --check",
        "  c.example: nothing is left, -5 lines (“about our house” …)",
        "  d\\x9b2j.example: new, +5 lines (“about our house” …)",
        "  b.example: +1 line (“red[/x] \\u202emoon”), -1 line (“about our house”), 15 pages instead of 14",
        "",
    ]


def test_check_names_few_of_many_sites(tmp_path: Path) -> None:
    for name, count in (("few", 3), ("more", 4)):
        write(tmp_path, {f"{name}.jsonl": "".join(records(TEXTS[:count], f"{n}.example") for n in range(30))})
    run("learn", "-q", "few.jsonl", "-o", "t.jsonl", cwd=tmp_path)
    said = run("learn", "-q", "--check", "more.jsonl", "-o", "t.jsonl", cwd=tmp_path).stderr.decode().splitlines()
    assert said[1:2] + said[-1:] == ["  0.example: 4 pages instead of 3", "  and 20 sites more"]
    assert len(said) == 12


BROKEN = framed("{0}", "Gdansk &amp;amp; Hel Herald\nÃœber unser Haus\n", "Made with loveâ€¦ by us and nobody else\n")
WHOLE = framed("{0}", "Gdansk & Hel Herald\nÜber unser Haus\n", "Made with love… by us and nobody else\n")


@pytest.mark.parametrize(("learnt_from", "cleaned"), [(BROKEN, BROKEN), (BROKEN, WHOLE), (WHOLE, BROKEN)])
def test_a_line_is_learnt_as_it_is_looked_up(tmp_path: Path, learnt_from: str, cleaned: str) -> None:
    told = [learnt_from.format(article(n)) for n in range(14)]
    write(tmp_path, {"raw.jsonl": records(told), "new.jsonl": records([cleaned.format(article(20))])})
    run("learn", "-q", "raw.jsonl", "-o", "t.jsonl", cwd=tmp_path)
    lines = {line["line"] for line in json.loads((tmp_path / "t.jsonl").read_bytes().splitlines()[1])["lines"]}
    assert lines == {"gdansk & hel herald", "über unser haus", "made with love… by us and nobody else"}
    done = run("clean", "-q", "--templates", "t.jsonl", "new.jsonl", cwd=tmp_path)
    assert json.loads(done.stdout)["text"] == article(20)


def test_who_has_nothing_repaired_has_lines_learnt_as_they_stand(tmp_path: Path) -> None:
    told = [BROKEN.format(article(n)) for n in range(14)]
    write(tmp_path, {"raw.jsonl": records(told), "corpusclean.toml": 'ignore = ["encoding", "markup"]\n'})
    done = run("learn", "-q", "raw.jsonl", cwd=tmp_path)
    assert '"line": "gdansk &amp;amp; hel herald"' in done.stdout.decode()
    left = run("clean", "-q", "--learn", "raw.jsonl", cwd=tmp_path).stdout.splitlines()
    assert [json.loads(row)["text"] for row in left] == [article(n) for n in range(14)]


def test_merged_files_count_what_both_know(corpus: Path, learnt: bytes, tmp_path: Path) -> None:
    for half in ("a", "b"):
        run("learn", "-q", str(corpus / f"{half}.jsonl"), "-o", f"{half}.out.jsonl", cwd=tmp_path)
    done = run("learn", "--merge", "a.out.jsonl", "b.out.jsonl", cwd=tmp_path)
    again = run("learn", "--merge", "b.out.jsonl", "a.out.jsonl", cwd=tmp_path)
    assert done.stdout == again.stdout
    assert b'"line": "tides and ferries", "kind": "label", "zone": "head", "pages": 14' in done.stdout


@pytest.mark.parametrize("content", ["", '{"text": "x"}\n', '{"corpusclean": "templates", "version": 99}\n'])
def test_what_is_no_file_of_templates_is_refused(tmp_path: Path, content: str) -> None:
    write(tmp_path, {"t.jsonl": content, "a.txt": "It rained.\n"})
    for command in (["clean", "--templates", "t.jsonl", "a.txt"], ["learn", "--merge", "t.jsonl"]):
        done = run(*command, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"t.jsonl" in done.stderr


def test_templates_that_are_not_there_are_named(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "It rained.\n", "corpusclean.toml": 'templates = "none.jsonl"\n'})
    done = run("check", "a.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert b"none.jsonl: cannot be read" in done.stderr


def test_a_record_that_cannot_be_read_is_left_out_and_named(tmp_path: Path) -> None:
    write(tmp_path, {"a.jsonl": records(TEXTS[:3]) + "bad\n"})
    done = run("learn", "a.jsonl", cwd=tmp_path)
    assert done.returncode == 3
    assert b"a.jsonl, record 4: not learnt from: " in done.stderr
    assert b'"pages": 3' in done.stdout


def test_clean_uses_them_by_url_by_folder_and_by_what_a_page_repeats(corpus: Path, learnt: bytes) -> None:
    folder = corpus.parent
    named = run("clean", "-q", "--templates", "templates.jsonl", "raw/tide.example/0.txt", cwd=folder)
    assert b"Tide press" not in named.stdout
    by_url = run("clean", "-q", "--templates", "templates.jsonl", "raw/a.jsonl", cwd=folder)
    assert b"Tides and ferries" not in by_url.stdout
    stdin = run("clean", "-q", "--templates", "templates.jsonl", "-", cwd=folder, stdin=TEXTS[3].encode())
    assert b"Gdansk Weekly" not in stdin.stdout
    assert stdin.stdout.decode() == TEXTS[3].split("ferries\n\n")[1].split("\nMade")[0]


def test_templates_lie_among_the_texts_and_are_none(tmp_path: Path) -> None:
    write(tmp_path, {"raw/a.jsonl": records(TEXTS), "corpusclean.toml": 'templates = "raw/templates.jsonl"\n'})
    assert run("learn", "-q", "raw", cwd=tmp_path).returncode == 0
    assert run("learn", "-q", "raw", "--check", cwd=tmp_path).returncode == 0
    assert run("clean", "-q", "--in-place", "--no-report", "raw", cwd=tmp_path).returncode == 0
    assert run("check", "raw/a.jsonl", "raw/templates.jsonl", cwd=tmp_path).returncode == 0


def test_sites_that_nothing_names_are_told_by_what_their_pages_share(tmp_path: Path) -> None:
    def frame(site: str) -> tuple[str, str]:
        labels = [f"{site} {part}" for part in ("tidings", "people", "harbour", "market")]
        return "Latest posts\n" + "\n".join(labels) + "\n", f"Printed and bound in {site}\n"

    sites = ("Hel", "Sopot", "Gdynia", "Puck")
    told = [framed(article(n), *frame(sites[n % 4])) for n in range(32)]
    rows = "".join(json.dumps({"text": text}) + "\n" for text in told)
    write(tmp_path, {"raw.jsonl": rows + json.dumps({"text": article(40)}) + "\n"})
    done = run("clean", "-q", "--learn", "raw.jsonl", cwd=tmp_path)
    left = [json.loads(row)["text"] for row in done.stdout.splitlines()]
    assert left == [*(article(n) for n in range(32)), article(40)]


def test_clean_learns_first_when_it_is_told_to(corpus: Path, learnt: bytes, tmp_path: Path) -> None:
    for name, options in (("one", ["--learn"]), ("two", ["--templates", str(corpus.parent / "templates.jsonl")])):
        done = run("clean", "-q", str(corpus), "-o", name, *options, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    assert tree(tmp_path / "one") == tree(tmp_path / "two")
    assert b"Tide press" not in b"".join(tree(tmp_path / "one").values())
    report = (tmp_path / "one.report/changes.jsonl").read_bytes()
    assert b"on 14 of 14 pages of herald.example" in report
    again = run("clean", "-q", str(corpus), "-o", "one", "--learn", "--jobs", "2", cwd=tmp_path)
    assert (again.returncode, (tmp_path / "one.report/changes.jsonl").read_bytes()) == (0, report)


@pytest.mark.parametrize("arguments", [["-"], ["a.txt", "--templates", "t.jsonl"]])
def test_what_cannot_be_learnt_first_is_refused(tmp_path: Path, arguments: list[str]) -> None:
    write(tmp_path, {"a.txt": "It rained.\n"})
    assert run("clean", "--learn", *arguments, cwd=tmp_path, stdin=b"It rained.\n").returncode == 2
