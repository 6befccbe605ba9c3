"""Patterns for the names of people. Names begin with capitals, so they look at case where all else ignores it."""

from __future__ import annotations

_LAST_CAPITAL = 0x530  # Latin, Greek and Cyrillic end here; other scripts have no capitals
CAPITAL = "(?-i:[" + "".join(c for c in map(chr, range(_LAST_CAPITAL)) if c.isupper()) + "])"

# No name begins like these: By The Numbers, By Use Case, Von Der Idee.
_NO_NAME = (
    r"(?!(?:the|our|your|all|this|that|using|use|type|team|company|business|body|price|product|job|wine|market|main"
    r"|our|der|die|das|den|einem?r?|les?|los|las)\s)"
)
# What the writer is does not name a second one: Jane Doe, Staff Writer.
_NO_ROLE = (
    r"(?!(?:[\w-]{1,20}\s){0,2}(?:writer|editor|reporter|correspondent|journalist|columnist|contributor|author"
    r"|photographer|producer|director|manager|officer|founder|ceo|redakteur(?:in)?|redaktion|journaliste?|korrespondent"
    r"(?:in)?|redactora?|corresponsal|giornalista|analyst)s?\b)"
)
# O'Brien, J.K., McDonald, Al-Green
_WORD = rf"{CAPITAL}[\w’'.\-]{{0,24}}"
_PARTICLE = r"(?:van|von|vom|der|den|de|del|della|dei|da|di|do|dos|das|du|le|la|el|al|bin|bint|ibn|ben|ter|ten|zu|zum)"
_AND = r"(?:\s?[,;&、|/]\s?(?:and\s|und\s)?|\s(?:and|und|et|y|e|i|en|ve|и|та|och|og|ja|with|mit|avec)\s)"

NAME = rf"{_NO_NAME}{_WORD}(?:\s{{1,3}}(?:{_PARTICLE}\s){{0,2}}{_WORD}){{1,3}}"  # two to four words
NAMES = rf"{NAME}(?:{_AND}{_NO_ROLE}{NAME}){{0,5}}"

# The same where a line is read part by part: one space within a name, any between two of them.
PERSON = rf"{_NO_NAME}{_WORD}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0]){{0,2}}{_WORD}){{1,3}}"
BETWEEN = (
    r"(?:\s*[,;&|/、،]\s*(?:(?:and|und|et|y|e)\s+)?|\s+(?:and|und|et|y|e|i|en|ve|и|та|och|og|ja|with|mit|avec|con)\s+)"
)
PEOPLE = rf"{PERSON}(?:{BETWEEN}{PERSON}){{0,8}}"
