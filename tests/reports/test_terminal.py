"""Nothing from a corpus commands the terminal: thousands of hostile strings through everything that prints."""

from __future__ import annotations

import io
import random
import unicodedata
from collections.abc import Callable

import pytest
from rich.console import Console

from corpusclean.clean import Result
from corpusclean.document import Encoding
from corpusclean.reports.article import article
from corpusclean.reports.colours import coloured
from corpusclean.reports.diff import FilePatch, text_patch
from corpusclean.reports.explain import explain_line, explain_rule
from corpusclean.reports.stats import Stats, table
from corpusclean.reports.terminal import Look, plain, shortened, shown
from corpusclean.rules.table import Rule
from corpusclean.text.edit import Edit

from .results import result_of

HOSTILE = [
    *("\x1b[2J", "\x1b]0;title\x07", "\x1b]8;;http://x/\x1b\\link", "\x1bP1;1|x\x1b\\", "\x9b31m", "\x9d0;t\x9c"),
    *(
        "\x07",
        "\x08\x08",
        "\r",
        "\x0b",
        "\x0c",
        "\x7f",
        "\x00",
        "\x85",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u2066",
        "\u200f",
    ),
    *(
        "\u061c",
        "\ufeff",
        "\u200b",
        "\u00ad",
        "\U000e0041",
        "\udce9",
        "\ud83d",
        "\ufff9",
        "\x90q\x9c",
        "\u202a",
        "\u2069",
    ),
    *(
        "[/x]",
        "[link=http://x]y[/link]",
        "[bold red]",
        "[",
        "]",
        ":smile:",
        "\\",
        "\\[",
        "\t",
        "\n",
        "%s",
        "{x}",
        "'",
        '"',
    ),
    *("a", "é", "日", "\U0001f600", "\u200d"),
]
COUNT = 5000


def hostile(count: int = COUNT) -> list[str]:
    dice = random.Random(19)
    return [*HOSTILE, *("".join(dice.choices(HOSTILE, k=dice.randrange(1, 12))) for _ in range(count - len(HOSTILE)))]


def commands(text: str, allowed: str = "") -> list[str]:
    """The characters of a text that a terminal would obey or hide."""
    bad = {"Cc", "Cs", "Zl", "Zp"}
    return [
        c for c in text if c not in allowed and (unicodedata.category(c) in bad or is_bidi(c) or c in "\ufeff\u200b")
    ]


def is_bidi(character: str) -> bool:
    return unicodedata.bidirectional(character) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"} or (
        character in "\u061c\u200e\u200f"
    )


def test_every_code_point() -> None:
    everything = "".join(map(chr, range(0x110000)))
    assert commands(everything) != []
    assert commands(plain(everything)) == []
    assert commands(plain(everything, lines=True)) == ["\t", "\n"]


def test_what_people_write_stands() -> None:
    kept = "Zażółć ٱلْعَرَبِيَّة می\u200cخواهم हिन्दी 日本語 👩\u200d🚀 a\u00a0b «x» [/x] :smile: \\n"
    assert plain(kept) == kept


def test_escapes_are_readable() -> None:
    assert plain("\x1b\x9b\u202e\udce9\U000e0041\n") == "\\x1b\\x9b\\u202e\\udce9\\U000e0041\\n"
    assert plain("a\n\tb\r\n", lines=True) == "a\n\tb\\r\n"


def test_shortened_keeps_both_ends_and_counts_the_rest() -> None:
    assert shortened("a" * 40 + "b" * 41 + "c" * 20) == "a" * 40 + " … 41 more … " + "c" * 20
    assert shortened("\n" * 60) == "\\n" * 60


def in_explain(text: str) -> str:
    return article(hostile_result(text), text, lambda rule: (text, text)).decode()


def in_one_line(text: str) -> str:
    result = hostile_result(text)
    return explain_line(result, text, 1, lambda rule: (text, text)) + explain_line(result, text, 99)


def in_a_narrow_terminal(text: str) -> str:
    return article(hostile_result(text), text, lambda rule: (text, text), Look(30, False)).decode()


def in_a_rule(text: str) -> str:
    row = Rule(text, text, text, {text: (text,)}, (text,), text, text, text, text, captures=(text,), removes=(text,))
    return explain_rule(row)


def in_a_patch(text: str) -> str:
    result = hostile_result(text)
    before, after = (side.encode("utf-8", "replace") for side in (result.original, result.text))
    patch = b"".join(text_patch(FilePatch("a"), result, before, after, Encoding()))
    return printed(lambda console: console.print(coloured(patch), soft_wrap=True))


def in_the_table(text: str) -> str:
    stats = Stats()
    stats.count(hostile_result(text))
    return printed(lambda console: table(stats, console))


def by_rich(text: str) -> str:
    return printed(lambda console: console.print(shown(text), soft_wrap=True))


def hostile_result(text: str) -> Result:
    whole = f"{text}x{text}"
    edit = Edit(0, len(text) + 1, text[::-1], text, 0.5, (text,))
    return result_of(whole, [edit], [Edit(0, 1, "y", text, 0.4, (text,))], held=[Edit(0, 1, text, text, 0.1, (text,))])


def printed(show: Callable[[Console], None]) -> str:
    console = Console(file=io.StringIO(), width=200, color_system=None, force_terminal=False)
    show(console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize(
    "show", [in_explain, in_one_line, in_a_narrow_terminal, in_a_rule, in_the_table, in_a_patch, by_rich]
)
def test_nothing_hostile_is_printed(show: Callable[[str], str]) -> None:
    reached = [
        text
        for text in hostile(COUNT if show in (in_explain, in_a_rule) else COUNT // 10)
        if commands(show(text), "\n")
    ]
    assert reached == []


def test_markup_is_printed_as_it_stands() -> None:
    for text in ("[/x]", "[link=http://x]y[/link]", "[bold]b[/bold]", ":smile:", "[", "\\["):
        assert by_rich(text) == text + "\n"


def test_colours_are_ours_alone() -> None:
    """On a real terminal the only escapes are those of the styles."""
    console = Console(file=io.StringIO(), force_terminal=True, width=80, color_system="standard")
    console.print(coloured(b"--- a/\x1b[31m\n@@ -1 +1 @@\n-old \x1b]0;x\x07\n+new \x9b2J\n"))
    assert isinstance(console.file, io.StringIO)
    escapes = [part.split("m")[0] for part in console.file.getvalue().split("\x1b[")[1:]]
    assert set("".join(escapes)) <= set("0123456789;")
    assert "\x07" not in console.file.getvalue()
    assert console.file.getvalue().count("\x1b") == len(escapes)
