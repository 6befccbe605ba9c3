"""What may reach a terminal. Everything that prints a corpus's text, a file's name or an id goes through here.

A page can hold `\\x1b]0;…\\x07` (sets the window's title), `\\x9b` (the same as ESC [ in one character), `\\u202e`
(shows the rest of the line from right to left) or `[link=…]` (rich's markup). rich lets the first three through.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from rich.text import Text

# Controls (C0, DEL, C1), the line and paragraph separators, bidi controls, what has no width, tags, lone surrogates.
# U+200C and U+200D stay: Persian, Hindi and emoji are written with them.
_HIDDEN = (
    "\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb"
    "\\U000e0000-\\U000e007f\\ud800-\\udfff"
)
_UNSAFE = re.compile(f"[{_HIDDEN}]")
_UNSAFE_IN_LINES = re.compile(f"(?![\\n\\t])[{_HIDDEN}]")

SHORT = 60  # characters of a quotation that fit a line of a terminal beside what is said about it


class Look(NamedTuple):
    """How a person looks at stdout."""

    width: int  # columns of the terminal
    colours: bool


def plain(text: str, *, lines: bool = False) -> str:
    """The text with everything a terminal obeys, or does not show, as a backslash escape; `lines` keeps \\n and \\t.

    >>> plain("\\x1b[31mred\\n")
    '\\\\x1b[31mred\\\\n'
    """
    if text.isprintable():  # of what is hidden, nothing is printable
        return text
    return (_UNSAFE_IN_LINES if lines else _UNSAFE).sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


def shortened(text: str, most: int = SHORT) -> str:
    """One safe line of a text: its beginning, its end, and how many characters are left out between them."""
    if len(text) <= most:
        return plain(text)
    tail = most // 3
    head = most - tail
    return f"{plain(text[:head])} … {len(text) - most} more … {plain(text[-tail:])}"


def shown(text: str, style: str = "", *, lines: bool = False) -> Text:
    """Safe text for rich, which takes a Text as it stands: no markup, no emoji codes."""
    from rich.text import Text

    return Text(plain(text, lines=lines), style)


def dressed(text: Text, colours: bool) -> bytes:
    """A text with its styles, as far as they are wanted; nothing is wrapped."""
    from io import StringIO

    from rich.console import Console

    file = StringIO()
    system: Literal["standard"] | None = "standard" if colours else None
    Console(file=file, force_terminal=True, color_system=system).print(text, end="", soft_wrap=True)
    return file.getvalue().encode("utf-8", "backslashreplace")
