"""Dates as they are written in many languages, read as ISO 8601. What can be read in two ways is given as found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ...rules.dates import MONTHS
from ...text.late import late

MONTH_NUMBERS = {
    name: number for names in MONTHS.values() for number, month in enumerate(names, 1) for name in month.split("|")
}
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|°|\.|e)?"
_WORD = r"[^\W\d_]{3,20}(?: [^\W\d_]{4,7})?"  # two words in Arabic: كانون الثاني

# A year, or the end of 19.07.24. What stands before or after it makes it a date, so that little text is looked at.
YEAR = late(r"199\d|20[0-3]\d|[0-3]\d\.[01]\d\.[0-3]\d(?![\d.])")
_AFTER = late(
    rf"(?P<year>\d{{4}})(?:\s?(?P<s>[-/.年년])\s?(?P<m>\d\d?)\s?(?:(?P=s)|[月월])\s?|\.?\s(?P<name>{_WORD})\s)"
    r"(?P<d>\d\d?)(?!\d)"
)
_BEFORE = late(
    rf"(?<![\d.,])(?P<d>\d\d?)(?:{_ORDINAL}[\s/-]{{0,3}}(?:de |of )?(?P<name>{_WORD})\.?[\s,/-]{{0,3}}(?:del? )?"
    r"| tháng (?P<m>\d\d?)(?:,| năm)\s)\Z"
    rf"|(?P<first>{_WORD})\.?\s{{0,3}}(?P<day>\d\d?){_ORDINAL}(?:\s|,){{1,3}}\Z"
    r"|(?<![\d/.-])(?P<a>\d\d?)(?P<s>[-/.])\s?(?P<b>\d\d?)(?P=s)\s?\Z"
)
_REACH = 30  # characters from the start of the longest date to its year
# Scrapers glue what follows to the year: 20262 Comments, 2024Updated. A version has more dots: 10.2.2024.1
_END = late(r"(?!\d|\.\d)|(?=\d{1,3}\s?[A-Z][a-z])")


@dataclass(frozen=True, slots=True)
class Written:
    """A date in a text: where it stands, and the days it may mean. One reading, or two: day first, month first."""

    start: int
    end: int
    readings: tuple[date, ...]

    def iso(self, day_first: bool | None) -> str:
        """The day, if it is sure or its order is known; else nothing."""
        if len(self.readings) == 1:
            return self.readings[0].isoformat()
        return "" if day_first is None else self.readings[not day_first].isoformat()


def dates(text: str) -> Iterator[Written]:
    """The dates with a day and a year in a line, in order.

    >>> [w.iso(None) for w in dates("Mis à jour le 19 juillet 2024; 2024. július 20.; 21.07.2024; 03/04/2024")]
    ['2024-07-19', '2024-07-20', '2024-07-21', '']
    """
    done = 0
    for year in YEAR().finditer(text):
        if year.start() >= done and (written := _around(text, year, done)):
            yield written
            done = written.end


def _around(text: str, year: re.Match[str], done: int) -> Written | None:
    """The date that a year is part of."""
    start, end = year.span()
    if end - start > 4:
        day, month, short = map(int, year[0].split("."))
        readings = () if text[start - 1 : start].isdecimal() else _days((2000 + short, month, day))
    elif (after := _AFTER().match(text, start)) and not _ends_another(after, text, start, done):
        end = after.end()
        month = int(after["m"]) if after["m"] else MONTH_NUMBERS.get(after["name"].lower(), 0)
        readings = _days((int(after["year"]), month, int(after["d"])))
    elif (before := _BEFORE().search(text, max(done, start - _REACH), start)) and _END().match(text, end):
        start, readings = _read(before, int(year[0]))
    else:
        return None
    return Written(start, end, readings) if readings else None


def _ends_another(after: re.Match[str], text: str, start: int, done: int) -> bool:
    """Whether a year before a month is that of the date before it: August 12, 2021 August 13, 2021."""
    if text[start - 1 : start].isdecimal():
        return True
    return after["name"] is not None and _BEFORE().search(text, max(done, start - _REACH), start) is not None


def _read(before: re.Match[str], year: int) -> tuple[int, tuple[date, ...]]:
    """Where day and month before a year start, and the days that they may mean."""
    start = before.start()
    if before["first"]:
        skip, month = _month(before["first"])
        return start + skip, _days((year, month, int(before["day"])))
    if before["d"]:
        month = int(before["m"]) if before["m"] else MONTH_NUMBERS.get(before["name"].lower(), 0)
        return start, _days((year, month, int(before["d"])))
    a, b = int(before["a"]), int(before["b"])
    found = _days((year, b, a), (year, a, b))
    # With dots all write the day first who write the year last: 03.04.2024 is German, Russian, Turkish, Finnish.
    return start, found[:1] if before["s"] == "." else found


def _month(words: str) -> tuple[int, int]:
    """Where in one or two words the name of a month begins that ends them, and its number: Anna July, AnnaJuly."""
    for at in range(len(words) - 2):
        if (at == 0 or words[at].isupper() or words[at - 1] == " ") and (n := MONTH_NUMBERS.get(words[at:].lower())):
            return at, n
    return 0, 0


def _days(*days: tuple[int, int, int]) -> tuple[date, ...]:
    """The days that there are, each once."""
    found: dict[date, None] = {}
    for year, month, day in days:
        try:
            found[date(year, month, day)] = None
        except ValueError:
            continue  # no such day: 19/07 has one reading only
    return tuple(found)
