"""The names of people in a line: where each begins and ends."""

from __future__ import annotations

from ...rules.names import BETWEEN, PERSON
from ...text.late import late
from .roles import GLUED_WORD, GROUP, NO_NAME, ROLE_WORD

_NAME_WORDS = 5
_ACRONYM = (3, 4)  # letters: PJ Hamel is a name
_ARTICLES = frozenset(("el", "la", "le", "il", "das", "der", "die", "the"))
_INNER = 4  # letters before a capital within a name: McDonald, DeVito, LeBron have three at most
_PERSON = late(rf"(?i){PERSON}")
_BETWEEN = late(rf"(?i){BETWEEN}")
_ENDS = late(
    r"(?i)\s{0,3}(?:$|[,|·•⋅●▪/(–—:;-]|\s\s|\d"
    r"|(?:on|in|for|at|is|with|für|pour|para|mit|avec|updated|published|last|posted|follow|am|le|el)\b)"
)
# Jane Doe MD, PhD. After a comma all capitals are one, without it only these: Bill MCCARTHY writes his name like that.
_DEGREE = (
    r"(?:(?:Ph|M|Psy|Ed|Pharm)\.?\s?D\.?|[BM]\.?[AS]\.?|MBA|MPH|RDN?|RN|LD|CFA|CFP|CPA|CPP|Esq\.?|[JS]r\.?)(?![\w.])"
)
_FIRST_DEGREE = late(rf"(?<=\s){_DEGREE}")
_ALL_DEGREES = rf"(?:,?\s{_DEGREE}|,\s[A-Z][A-Z-]{{1,5}}(?=\s?(?:[,;&|(–—·]|$)))*"
_DEGREES = late(_ALL_DEGREES)
_REST = late(rf"{_ALL_DEGREES}(?:\s(?:and|und|et|y|with|mit)\s[A-Z]{{2,5}})?[ ,;&]*")  # Adam Vidler and AP
_LABEL = late(r"\s*(?i:by|von|par|por)\s{1,3}")
_WIDE_GAP = late(r"\s{2,}")  # María R. Sahuquillo / Emilio de Benito   Madrid
_GLUED = late(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_FOOTNOTES = "0123456789*†‡"

Spans = list[tuple[int, int]]


def people(line: str, start: int, end: int, labelled: bool = False) -> Spans:
    """Where the names stand that begin at a place of a line. A label before them makes doubtful ones good.

    >>> line = "Jane Doe, MD, and John SmithNews Reporter, The Paper"
    >>> [line[low:high] for low, high in people(line, 0, len(line))]
    ['Jane Doe', 'John Smith']
    """
    spans: Spans = []
    start = _after_label(line, start)
    if not line[start : start + 1].isupper():
        return spans
    end = _glued_at(line, start, end)
    while name := _PERSON().match(line, start, end):
        low, high = name.span()
        if degree := _FIRST_DEGREE().search(line, low, high):
            high = degree.start() - 1
        cut = _cut(line, low, high, labelled and not spans)
        if not cut or (spans and _is_outlet(line, spans[0], low, high)):
            break
        after = degrees.end() if (degrees := _DEGREES().match(line, high, end)) else high
        more = _BETWEEN().match(line, after, end)
        if cut == high and not more and not _ENDS().match(line, after, end):
            break  # it runs on in small letters: By John Smith’s own account
        spans.append((low, low + len(line[low:cut].rstrip(_FOOTNOTES))))
        if cut < high or not more:
            break
        start = more.end()
    return spans


def group(line: str, start: int, end: int) -> Spans:
    """Where the name of a team stands that begins at a place of a line."""
    found = GROUP().match(line, start, end)
    return [found.span()] if found and _ENDS().match(line, found.end(), end) else []


def is_group(line: str, span: tuple[int, int]) -> bool:
    """Whether a name is that of a team."""
    return bool(GROUP().fullmatch(line, *span))


def alone(line: str) -> Spans:
    """Where the names stand in a line that says nothing else."""
    spans = people(line, 0, len(line)) or group(line, 0, len(line))
    return spans if spans and _REST().fullmatch(line, spans[-1][1]) else []


def listed(value: str) -> Spans:
    """Where the names stand in what a row takes for names, some of them in scripts without capitals."""
    spans: Spans = []
    at = 0
    for low, high in [*(m.span() for m in _BETWEEN().finditer(value)), (len(value), len(value))]:
        if name := _WIDE_GAP().split(value[_after_label(value, at) : low].strip(), 1)[0]:
            begin = value.index(name, at)
            end = begin + len(name)
            if cut := end if _has_no_capitals(name) else _cut(value, begin, end, labelled=True):
                spans.append((begin, cut))
        at = high
    return spans


def _after_label(line: str, start: int) -> int:
    """Where a name begins behind a label: Artikel von: Von Anna Schmidt."""
    label = _LABEL().match(line, start)
    return label.end() if label else start


def _has_no_capitals(name: str) -> bool:
    return not name.isascii() and name.upper() == name.lower()


def _cut(line: str, low: int, high: int, labelled: bool) -> int:
    """Where a name ends before what the person is: Jane Doe Staff Writer. 0 where no name is left."""
    name = line[low:high]
    if labelled and all(NO_NAME().fullmatch(word) for word in name.split()):
        return 0
    for words in (ROLE_WORD,) if labelled else (ROLE_WORD, NO_NAME):
        if role := words().search(name):
            name = name[: role.start()].rstrip()
    parts = name.split()
    if not 1 < len(parts) <= _NAME_WORDS or any(map(_is_two, parts)) or (not labelled and _is_thing(parts)):
        return 0
    return low + len(name)


def _glued_at(line: str, start: int, end: int) -> int:
    """Where a word begins that a scraper glued to a name: Jen MillsPublished, Tim HanlonNews Reporter."""
    places = (m.start() for m in _GLUED().finditer(line, start, end))
    return next((at for at in places if GLUED_WORD().match(line, at)), end)


def _is_two(word: str) -> bool:
    """Whether a word is two that are glued: ChecklistsJust."""
    return any(a.islower() and b.isupper() for a, b in zip(word[_INNER:], word[_INNER + 1 :], strict=False))


def _is_thing(words: list[str]) -> bool:
    """Whether words are those of a product, a place, a section: Gemini CLI, JMGO N1, MIT License, El Deporte."""
    first, last = words[0], words[-1]
    if first.lower() in _ARTICLES or any(map(str.isdigit, last[:-1])):
        return True
    if first.isupper() == last.isupper() or "." in first + last:
        return False
    return len(first) >= _ACRONYM[0] if first.isupper() else len(last) <= _ACRONYM[1]


def _is_outlet(line: str, first: tuple[int, int], low: int, high: int) -> bool:
    """Whether what follows a name is no second one: Jane Doe, Fox News; David Straub, MDR THÜRINGEN."""
    name = line[low:high]
    shouts = name.isupper() and not line[slice(*first)].isupper()
    return shouts or bool(NO_NAME().search(name) or ROLE_WORD().search(name))
