"""index.html: the first screen, the data that all pages need, and the program that draws the others."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files
from typing import Any, NamedTuple

from .inert import inert
from .markup import Html, html, tag

MARK = "<!doctype html>\n<!-- corpusclean report -->\n"  # by it a run knows an index.html that it may replace
SCRIPTS = ("data.js", "text.js", "decisions.js", "document.js", "list.js", "main.js")


class Run(NamedTuple):
    """One of the runs that the pages are about."""

    name: str  # empty where the pages are about this run alone: they do not depend on where they lie
    version: str
    settings: dict[str, Any]


def index(overview: Html, runs: Sequence[Run], facts: dict[str, Any]) -> str:
    """The whole of index.html. It asks for nothing but the scripts of data beside it, and may ask for nothing else."""
    style, script = Html(_file("style.css")), Html("\n".join(map(_file, SCRIPTS)))
    head = html(
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", "What corpusclean changed"),
        tag("style", style),
    )
    body = html(
        Html(_file("header.html")),
        tag(
            "main",
            tag("div", overview, _runs(runs), id="overview"),
            Html(_file("views.html")),
            id="main",
            tabindex="-1",
        ),
        tag("script", Html(inert(facts)), type="application/json", id="facts"),
        tag("script", script),
    )
    return f"{MARK}{tag('html', tag('head', head), tag('body', body), lang='en')}\n"


def _policy(style: str, script: str) -> str:
    """Nothing from anywhere, but the files beside the page and what stands in it now, which is known by its hash."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src 'self' file: '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def _runs(runs: Sequence[Run]) -> Html:
    """What the results depended on, and when they were written: the time is that of the file, so that equal runs
    write equal bytes."""
    said = []
    for run in runs:
        rows = [(key, _value(value)) for key, value in sorted(run.settings.items()) if value not in ("", [], None)]
        settings = [part for key, value in rows for part in (tag("dt", key), tag("dd", value))]
        said += [tag("h3", run.name)] if run.name else []
        said.append(tag("p", f"corpusclean {run.version}", tag("span", class_="written")))
        said.append(tag("details", tag("summary", "Settings"), tag("dl", *settings, class_="settings")))
    return tag("section", tag("h2", "The run" if len(runs) == 1 else "The runs"), *said)


def _value(value: Any) -> str:
    return value if isinstance(value, str) else inert(value)


def _file(name: str) -> str:
    return (files(__package__) / "page" / name).read_text(encoding="utf-8")
