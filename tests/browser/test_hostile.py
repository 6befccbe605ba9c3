"""What is in a corpus is text on the pages, and nothing else (HAZARDS 21)."""

from __future__ import annotations

import json
from itertools import islice, product
from pathlib import Path

import pytest

from ..cli.command import DIRTY, run, write
from .conftest import Watched

pytestmark = pytest.mark.browser

RUNS = "document.title='owned';window.owned=1;alert(1)"
FORMS = (
    "<script>{}</script>",
    "</script><script>{}</script>",
    "<!--<script>{}</script>",
    '<img src=x onerror="{}">',
    "<img src='http://evil.example/x.png' onload='{}'>",
    '<svg/onload="{}">',
    "<svg><script>{}</script></svg>",
    '"><script>{}</script>',
    "'><img src=x onerror='{}'>",
    "</title><script>{}</script>",
    "</textarea><script>{}</script>",
    "</style><script>{}</script>",
    '<iframe srcdoc="<script>parent.owned=1</script>" onload="{}"></iframe>',
    '<a href="javascript:{}">x</a>',
    "javascript:{}",
    '<body onload="{}">',
    '<details open ontoggle="{}">',
    '<input autofocus onfocus="{}">',
    '<link rel=stylesheet href=http://evil.example/x.css onload="{}">',
    '<meta http-equiv=refresh content="0;url=http://evil.example/">{}',
    "<base href=http://evil.example/>{}",
    "<form action=http://evil.example/><button autofocus>{}",
    '";{};//',
    "';{};//",
    "`;{};//",
    "${{{}}}",
    "{{{{{}}}}}",
    "]];{};[[",
    "*/{};/*",
    '<math><mtext></p><style><img src onerror="{}">',
    '<object data="javascript:{}"></object>',
    "<embed src=http://evil.example/x.swf>{}",
    "__proto__{}",
    "constructor.constructor('{}')()",
)
TWISTS = ("{}", "\u2028{}\u2029", "\u202e{}\u202c", "\x00\x1b]0;{}\x07", "\ud800{}", "\ufeff{}&lt;script&gt;")
PAYLOADS = [twist.format(form.format(RUNS)) for twist, form in islice(product(TWISTS, FORMS), 200)]


def as_name(payload: str, number: int) -> str:
    """As much of it as a file name may be."""
    whole = payload.replace("/", "\u2215").replace("\0", "").encode("utf-8", "replace").decode()
    return f"{number:03}{whole[:60]}.txt"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Payloads as texts, removed lines, file names, ids, URLs and rule names."""
    folder = tmp_path_factory.mktemp("hostile")
    records = [
        {"id": payload, "url": f"https://{payload}", "text": f"Share on Facebook {payload}\n\n{DIRTY}{payload}"}
        for payload in PAYLOADS
    ]
    lines = "".join(json.dumps(record) + "\n" for record in records)
    named = {
        as_name(payload, i): DIRTY + payload.encode("utf-8", "replace").decode() for i, payload in enumerate(PAYLOADS)
    }
    write(folder / "raw", {"a.jsonl": lines, **named})
    assert run("clean", "-q", "raw", "-o", "clean", "--no-html", cwd=folder).returncode == 0
    _rename_rules(folder / "clean.report/changes.jsonl")
    assert run("report", "clean.report", cwd=folder).returncode == 0
    return folder / "clean.report"


def _rename_rules(log: Path) -> None:
    """Rules of a configuration may be called anything, and so may those of a report that somebody sends."""
    header, *lines = log.read_bytes().split(b"\n")[:-1]
    renamed = []
    for number, line in enumerate(lines):
        entry = json.loads(line)
        for finding in entry.get("changes", [])[:1]:
            finding["rule"] = f"mine/{PAYLOADS[number % len(PAYLOADS)]}"
            finding["evidence"] = [PAYLOADS[-1 - number % len(PAYLOADS)]]
        renamed.append(json.dumps(entry).encode())
    log.write_bytes(b"\n".join([header, *renamed]) + b"\n")


def test_nothing_runs_and_nothing_is_asked_for(watched: Watched, hostile: Path) -> None:
    assert len(set(PAYLOADS)) == 200
    page = watched.open(hostile)
    documents = page.evaluate("facts.documents")
    assert documents >= 400
    page.evaluate("location.hash = '#view=documents'")
    page.wait_for_selector("#list tbody tr")
    while page.is_visible("#more"):
        page.click("#more")
    drawn = page.evaluate(
        """async () => {
            for (let i = 0; i < facts.documents; i++) {
                await showDocument(i, 1);
                for (let at = 0; at < shown.order.length; at++) choose(at, false);
                decideHere(false);
            }
            drawDecisions();
            return [document.querySelectorAll('#document, #decisions').length, decisions.size];
        }"""
    )
    assert drawn[1] > 0
    page.wait_for_timeout(300)
    assert watched.wrong == []
    assert page.evaluate("window.owned") is None
    assert page.title() == "What corpusclean changed"
    strangers = "img, iframe, object, embed, link, base, form:not(#find), main script:not(#facts), svg script, math"
    assert page.locator(strangers).count() == 0


def test_no_control_reaches_the_page(watched: Watched, hostile: Path) -> None:
    page = watched.open(hostile, "#view=documents")
    page.wait_for_selector("#list tbody tr")
    while page.is_visible("#more"):
        page.click("#more")
    assert not set("\u202e\u2028\x1b\x07\ufeff") & set(page.evaluate("document.body.innerText"))
