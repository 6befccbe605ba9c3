"""What `learn --check` says: whether the file of templates would change, and at which sites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import UsageError
from ..judge.templates.difference import Difference, Lines, differences
from ..judge.templates.known import Templates
from ..reports.terminal import plain, shortened
from .console import say

SITES = 10  # as many as a person reads in the output of a hook
EXAMPLE = 40  # characters of a line


def changed(place: Path, rows: Iterable[bytes]) -> int:
    """1 if the file is another than these lines, which is said with what is other; else 0."""
    if not place.is_file():
        say(f"corpusclean: {place}: is not there; run the same without --check")
        return 1
    old = _Old(place)
    try:
        found = sorted(differences(Templates(old.data, str(place)), old.beside(rows)), key=_least)
    except ValueError as error:  # which names the file
        say(f"corpusclean: {error}")
        return 1
    if old.same:
        return 0
    say(f"corpusclean: {place}: would change; run the same without --check")
    for difference in found[:SITES]:
        say(f"  {plain(difference.site) or 'documents of no site'}: {_in_words(difference)}")
    if len(found) > SITES:
        say(f"  and {len(found) - SITES:,} sites more")
    return 1


class _Old:
    """The file as it is, and whether new lines are the same bytes."""

    def __init__(self, place: Path) -> None:
        try:
            self.data = place.read_bytes()
        except OSError as error:
            raise UsageError(f"{place}: cannot be read: {error.strerror}") from error
        self._at = 0

    def beside(self, rows: Iterable[bytes]) -> Iterator[bytes]:
        """The lines, each compared on its way."""
        for row in rows:
            self._at = self._at + len(row) if self._at >= 0 and self.data.startswith(row, self._at) else -1
            yield row

    @property
    def same(self) -> bool:
        """Whether all lines that went by are the file."""
        return self._at == len(self.data)


def _least(difference: Difference) -> tuple[int, str]:
    """Sites with most lines that come or go first."""
    return -difference.come.number - difference.go.number, difference.site


def _in_words(difference: Difference) -> str:
    """What changes of a site, in one line that holds nothing a terminal obeys."""
    before, after = difference.pages
    words = ["new"] if not before else ["nothing is left"] if not after else []
    words += [_lines(sign, lines) for sign, lines in (("+", difference.come), ("-", difference.go)) if lines.number]
    if before and after and before != after:
        words.append(f"{after:,} pages instead of {before:,}")
    return ", ".join(words) or "other counts"


def _lines(sign: str, lines: Lines) -> str:
    more = "" if lines.number == 1 else "s"
    return f"{sign}{lines.number:,} line{more} (“{shortened(lines.example, EXAMPLE)}”{more and ' …'})"
