"""What may stand on both sides of an apostrophe, by language: enough to put a lost one back."""

from __future__ import annotations

from .vocabulary import listed

# English: ending -> the words it hangs on. "s" hangs on any noun too: there the document must know the word.
_PRONOUNS = "i you he she it we they"
_ASKING = "who what where when why how that there here this"
ENGLISH: dict[str, frozenset[str]] = {
    ending: listed(stems)
    for ending, stems in {
        "s": "it he she let one today tomorrow yesterday everyone everybody someone somebody anyone nobody other "
        "world year week month day country nation city state government president people children women men mother "
        f"father {_ASKING}",
        "re": f"you we they {_ASKING}",
        "ve": "i you we they who should could would might must",
        "ll": f"{_PRONOUNS} {_ASKING}",
        "d": f"{_PRONOUNS} who that there",
        "m": "i",
        "t": "don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn can mustn needn ain mightn",
        "clock": "o",
        "am": "ma",
        "all": "y",
    }.items()
}

# French: an elided word and what may follow. "d�j�" and "m�me" have lost letters, not apostrophes: hence whole words.
_FRENCH_STEMS = listed("c d j l m n s t qu jusqu lorsqu puisqu quoiqu")
_FRENCH_NEXT = listed(
    "est était ai as a il ils elle elles on un une en y autre autres homme hommes histoire avoir être abord accord "
    "ailleurs après avec argent eau enfant enfants entreprise ensemble exemple heure idée image information "
    "intérieur article État Europe Union Italie Espagne Allemagne Angleterre Afrique Amérique"
)

# Italian: prepositions with an article, before a vowel
_ITALIAN_STEMS = listed("dell nell all dall sull quell un quest")

# German: 's for es
_GERMAN_STEMS = listed("geht gibt wie hab wär war ist wenn")


def is_contraction(left: str, right: str) -> bool:
    """Whether an apostrophe, and nothing else, joins the two.

    >>> is_contraction("It", "s"), is_contraction("aujourd", "hui"), is_contraction("caf", "s")
    (True, True, False)
    """
    low, tail = left.lower(), right.lower()
    if low in ENGLISH.get(tail, ()) or (tail == "s" and low in _GERMAN_STEMS) or (low, tail) == ("aujourd", "hui"):
        return True
    if low in _FRENCH_STEMS and (right in _FRENCH_NEXT or tail in _FRENCH_NEXT):
        return True
    return low in _ITALIAN_STEMS and len(tail) > 2 and tail[0] in "aeiouhàèéìòù"
