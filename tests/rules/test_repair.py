"""Laws of the repairs on random text, and what they restore of text that was broken on purpose."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpusclean import clean
from corpusclean.rules.repair import MARKUP, REPAIR
from corpusclean.text.edit import Edit
from corpusclean.text.page import Page

ROWS = (*MARKUP, *REPAIR)
# Characters that set a rule off, with enough letters, spaces and line ends between them.
NASTY = (
    "abcdeIStTZ ÃÂâ€™œ“”„»«�?\"'&;#<>/[]=\\.,!:()09\n\r\t\x00\x1b\x07\x7f\x85\x92\x93\x9d\u00a0\u00ad"
    "\u200b\u200c\u200d\u2060\ufeff\u200e\u202a\u202c\u2066\u2028\u202f\u3000ﬁＡ９\ue000\uf0b7\uf8ff"
    "\udc92\udce9\ud800éßðŸ˜РџСѓµвЂзО±中あ한هم्👩"
)
PIECES = (
    "&amp;", "&lt;", "&gt;", "&quot;", "&nbsp", "&#39;", "&#x27;", "<b>", "</b>", "<br/>", "<p>", "<!--", "-->",
    "<script>", "</script>", "[url=", "[/url]", "[vc_row]", "\\u2019", "\\n", '\\"', "=E2=80=99", "=20", "=3D",
    "\x1b[31m", "â€", "â€™", "Ã©", "ÃƒÂ©", "вЂ", "It�s", "don?t", "It is over.", "The next", "”he",
    "ReportRevenue", "Stocks fell on Tuesday", "  ", " , ", " \u00a0", "\u00ad\n",
)  # fmt: skip
texts = st.lists(st.one_of(st.text(NASTY, max_size=12), st.sampled_from(PIECES), st.text(max_size=8)), max_size=12).map(
    "".join
)


@given(texts)
@settings(max_examples=400, deadline=None)
def test_a_second_pass_changes_nothing(text: str) -> None:
    once = clean(text).text
    assert clean(once).text == once


@given(st.one_of(texts, st.text(st.characters(), max_size=60)))
@settings(max_examples=300, deadline=None)
def test_rules_never_raise_and_stay_within_the_text(text: str) -> None:
    page = Page(text)
    for row in ROWS:
        for edit in row.find(page):
            assert 0 <= edit.start <= edit.end <= len(text)
            assert text[edit.start : edit.end] != edit.new
            assert edit.rule == row.id


def test_every_code_point_passes() -> None:
    for start in range(0, 0x110000, 0x1000):
        page = Page(" ".join(map(chr, range(start, start + 0x1000))))
        for row in ROWS:
            assert all(isinstance(edit, Edit) for edit in row.find(page))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
@pytest.mark.parametrize(
    "piece", [*PIECES, "Ã", "�", "“”a", "<b ", "[url ", "aA", "a.A", "\u00a0", "<", "&", "\\", "="]
)
def test_long_runs_find_no_end_of_patience(row: object, piece: str) -> None:
    page = Page(piece * 2000)
    assert len(list(row.find(page))) <= len(page.text)  # type: ignore[attr-defined]


CLEAN = {
    "de": "Größere Städte müssen für ihre Bürger mehr tun, sagte Frau Müller. „Das ist schön“, hörte man überall.",
    "fr": "Où était l’élève? À l’école, où il a reçu ça, dit-il à François. Voilà l’été déjà passé, c’est très bon.",
    "es": "El niño comió mañana en España; ¿cómo está usted? ¡Qué día tan bonito! Ángel habló con él.",
    "pl": "Żółta gęś pływała po łące, a źrebię i ćma siedziały obok. Święta są już blisko, powiedział Łukasz.",
    "ru": "Президент сообщил, что новые меры вступят в силу завтра. «Это важно», — добавил он. Ёлка стоит у дома.",
    "el": "Η κυβέρνηση ανακοίνωσε νέα μέτρα για την οικονομία. «Είναι σημαντικό», είπε ο υπουργός στην Αθήνα.",
    "zh": "总统宣布了新的措施，这些措施将于明天生效。“这很重要”，他说。",
    "tr": "Cumhurbaşkanı yeni önlemleri açıkladı. “Bu çok önemli” dedi. Şimdi İstanbul’da güneş ışığı var.",
    "pt": "O governo não está de acordo com a decisão. “É importante”, disse João às três da manhã em São Paulo.",
    "cs": "Vláda oznámila nová opatření. „Je to důležité,“ řekl Jiří. Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "en": "It’s “over,” he said — the café’s naïve owner paid £5 to the façade painter… and left.",
}


def misread(text: str, encoding: str) -> str:
    """UTF-8 read as another encoding, undefined bytes as C1 controls."""
    return "".join(bytes([b]).decode(encoding, "ignore") or chr(b) for b in text.encode())


@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "cp1250", "mac_roman", "cp437"])
@pytest.mark.parametrize("language", CLEAN)
def test_mojibake_is_restored(language: str, encoding: str, times: int) -> None:
    text = broken = CLEAN[language] + "\n"
    for _ in range(times):
        broken = misread(broken, encoding)
    assert broken != text
    assert clean(broken).text == text


@pytest.mark.parametrize("language", CLEAN)
def test_clean_languages_stay(language: str) -> None:
    assert clean(CLEAN[language] + "\n").text == CLEAN[language] + "\n"


def test_ftfy_is_not_imported_for_clean_pages() -> None:
    import subprocess
    import sys

    page = "“It’s” – the café, où il était… «oui» 5 µm © Müller.\n"
    program = f"import sys, corpusclean; corpusclean.clean({page!r}); print('ftfy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
