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
_MONTH = "|".join(sorted(MONTH_NUMBERS, key=lambda name: (-len(name), name)))
_YEAR = r"(?:199\d|20[0-3]\d)"
# Scrapers glue what follows to the year: 20262 Comments, 2024Updated.
_END = r"(?:(?!\d)|(?=\d{1,3}\s?(?-i:[A-Z][a-z])))"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|°|\.|e)?"

YEAR = late(_YEAR)
_DATE = late(
    rf"(?i)(?<!\d)(?P<y1>{_YEAR})\s?(?P<s1>[-/.年년])\s?(?P<m1>\d\d?)\s?(?:(?P=s1)|[月월])\s?(?P<d1>\d\d?)(?!\d)"
    rf"|(?<![\d.,])(?P<d2>\d\d?){_ORDINAL}[\s/-]{{0,3}}(?:de |of |tháng )?(?P<m2>{_MONTH})(?![^\W\d_])\.?"
    rf"[\s,/-]{{0,3}}(?:del? |năm )?(?P<y2>{_YEAR}){_END}"
    rf"|(?P<m3>{_MONTH})\.?\s{{0,3}}(?P<d3>\d\d?){_ORDINAL}(?:\s|,){{1,3}}(?P<y3>{_YEAR}){_END}"
    rf"|(?<!\d)(?P<y4>{_YEAR})\.?\s(?P<m4>{_MONTH})\s(?P<d4>\d\d?)(?!\d)"
    rf"|(?<!\d)(?P<d5>\d\d?) tháng (?P<m5>\d\d?)(?:,| năm)\s(?P<y5>{_YEAR})"
    rf"|(?<![\d/.-])(?P<a>\d\d?)(?P<s>[-/.])\s?(?P<b>\d\d?)(?P=s)\s?(?P<y>{_YEAR}{_END}(?!\.\d)|(?<=\.)[012]\d(?![\d.]))"
)
_FORMS = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Written:
    """A date in a text: where it stands, and the days it may mean. One reading, or two: day first, month first."""

    start: int
    end: int
    readings: tuple[date, ...]
    dotted: bool = False  # 03.04.2024

    def iso(self, day_first: bool | None) -> str:
        """The day, if it is sure or its order is known; else nothing."""
        if len(self.readings) == 1:
            return self.readings[0].isoformat()
        return "" if day_first is None else self.readings[not day_first].isoformat()


def dates(text: str, start: int = 0, end: int | None = None) -> Iterator[Written]:
    """The dates with a day and a year in a part of the text, in order.

    >>> [w.iso(None) for w in dates("Mis à jour le 19 juillet 2024; 2024. július 20.; 21.07.2024; 03/04/2024")]
    ['2024-07-19', '2024-07-20', '2024-07-21', '']
    """
    for match in _DATE().finditer(text, start, len(text) if end is None else end):
        if readings := _readings(match):
            yield Written(*match.span(), readings, match["s"] == ".")


def _readings(match: re.Match[str]) -> tuple[date, ...]:
    """The days that a match may mean; none for the 31st of June."""
    if match["y"] is None:
        form = next(form for form in _FORMS if match["y" + form])
        month = match["m" + form].lower()
        number = int(month) if month.isdecimal() else MONTH_NUMBERS.get(month, 0)
        return _days((int(match["y" + form]), number, int(match["d" + form])))
    year, a, b = int(match["y"]), int(match["a"]), int(match["b"])
    year += 2000 * (year < 100)
    found = _days((year, b, a), (year, a, b))
    # With dots all write the day first who write the year last: 03.04.2024 is German, Russian, Turkish, Finnish.
    return found[:1] if match["s"] == "." else found


def _days(*days: tuple[int, int, int]) -> tuple[date, ...]:
    """The days that there are, each once."""
    found: dict[date, None] = {}
    for year, month, day in days:
        try:
            found[date(year, month, day)] = None
        except ValueError:
            continue  # no such day: 19/07 has one reading only
    return tuple(found)
