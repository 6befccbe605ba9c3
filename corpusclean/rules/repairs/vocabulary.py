"""The words of a page: the document is its own dictionary."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from ...text.page import Page


def listed(words: str) -> frozenset[str]:
    """A list of words that is written as a text."""
    return frozenset(words.split())


# Words that begin sentences and are nothing else, by language: seen behind a glued full stop they settle the case.
OPENERS = listed(
    # en
    "The This That These Those It He She We They You There Here And But So If In On At As For From With When While "
    "What Why How Who His Her Its Their Our My Your An After Before Although However Because Since Not No Yes "
    # de
    "Der Die Das Ein Eine Es Er Sie Wir Ich Und Aber Doch Auch Im Am Bei Mit Nach Wenn Wer Wie Was Dies Diese Dieser "
    # fr
    "Le La Les Un Une Il Elle Ils Elles On Nous Vous Je Et Mais Ce Cette Ces Dans Pour Avec Selon Si "
    # es, pt, it
    "El Los Las Una En Pero Por Para Según Sin Esta Este Su Os O Mas Em Uma Não Lo Gli Ma Nel Nella Per Non "
    # nl, pl, tr
    "De Het Een Maar Dat Ook Van Op Nie To Jest Ale Na Po Bu Ve Ama Bir "
    # ru, uk
    "Он Она Они Это Но Как Мы Вы Что По На Не Если Так Все Также"
)


@lru_cache(maxsize=1)
def vocabulary(page: Page) -> Counter[str]:
    """What stands between white space in the page. Read only where there is a finding to judge.

    A word that is glued to something is not in it, so that what is in it stands elsewhere.
    """
    return Counter(page.text.split())


def knows(page: Page, word: str) -> bool:
    """Whether the page has the word elsewhere, alone, with its first letter in either case."""
    words = vocabulary(page)
    return word in words or word[:1].swapcase() + word[1:] in words


def word_before(text: str, at: int, most: int = 40) -> str:
    """The letters that end at a place."""
    start = at
    while start > 0 and at - start < most and text[start - 1].isalpha():
        start -= 1
    return text[start:at]


def word_after(text: str, at: int, most: int = 40) -> str:
    """The letters that begin at a place."""
    end = at
    while end < len(text) and end - at < most and text[end].isalpha():
        end += 1
    return text[at:end]


def chunk(text: str, at: int, most: int = 200) -> str:
    """What stands around a place up to the next white space: a word, an address, a line of code."""
    low, high = max(0, at - most), at + most
    before, after = text[low:at].split(), text[at:high].split()
    left = before[-1] if before and not text[at - 1 : at].isspace() else ""
    right = after[0] if after and not text[at : at + 1].isspace() else ""
    return left + right
