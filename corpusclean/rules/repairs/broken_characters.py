"""Rows for characters that no reader sees, or that stand for others."""

from __future__ import annotations

from ..table import PageRule
from . import characters as c

ROWS: tuple[PageRule, ...] = (
    PageRule(
        id="characters/ansi",
        finds="colours and cursor movements of a terminal",
        why="They are orders to a screen.",
        find=c.find_ansi,
        cues=("\x1b",),
        changes=(("The word \x1b[1;31mred\x1b[0m is red.\n", "The word red is red.\n"),),
        keeps=("The word [1;31m is no colour.\n",),
    ),
    PageRule(
        id="characters/control",
        finds="control characters",
        why="They print nothing, and programs that read the text may stop at them.",
        find=c.find_controls,
        changes=(("A bell\x07 and a n\x00u\x00ll\x7f.\n", "A bell and a null.\n"),),
        keeps=("A\ttab and a line.\n",),
    ),
    PageRule(
        id="characters/ligature",
        finds="typesetters' ligatures",
        why="ﬁ is how a printed page draws fi. No search finds it.",
        find=c.find_ligatures,
        changes=(("The oﬀer was ﬁrst in the oﬃce.\n", "The offer was first in the office.\n"),),
        keeps=("The œuvre of an æsthete, a Dutch ĳ, the ß.\n",),
    ),
    PageRule(
        id="characters/fullwidth",
        finds="fullwidth letters and digits in text that is not Chinese, Japanese or Korean",
        why="They are the width of Chinese characters, left by an input method.",
        find=c.find_fullwidth,
        changes=(("The ＡＢＣ of ２０２４ is here.\n", "The ABC of 2024 is here.\n"),),
        keeps=("ＮＨＫは２０２４年に放送した。\n", "价格是１００元。\n"),
    ),
    PageRule(
        id="characters/zero-width",
        finds="characters without width",
        why="Nobody sees them, and they split words for every program.",
        find=c.find_zero_width,
        changes=(("The wo\u200brd is\u2060 who\ufeffle, so\u200c it is.\u200d\n", "The word is whole, so it is.\n"),),
        keeps=(
            "او می\u200cخواهد به خانه برود.\n",
            "क्\u200dष और क्\u200cष अलग हैं।\n",
            "A family 👨\u200d👩\u200d👧 and a flag 🏳️\u200d🌈 and 👩🏽\u200d🚀 there.\n",
            "ภาษา\u200bไทย ไม่มี\u200bช่องว่าง\n",
        ),
    ),
    PageRule(
        id="characters/soft-hyphen",
        finds="soft hyphens",
        why="They say where a word may break; in the middle of a line nobody sees them.",
        find=c.find_soft_hyphens,
        changes=(
            ("Das Unter\u00adneh\u00admer\u00adtum wächst.\n", "Das Unternehmertum wächst.\n"),
            (
                "Das Unter\u00ad\nnehmertum wächst seit vielen Jahren.\n",
                "Das Unternehmertum wächst seit vielen Jahren.\n",
            ),
        ),
        keeps=("Das Unternehmer-Tum wächst.\n",),
    ),
    PageRule(
        id="characters/bidi",
        finds="marks of direction in text that runs from left to right",
        why="They change nothing there, and split words and numbers for every program.",
        find=c.find_bidi,
        changes=(("Price\u200e: \u202a5\u202c euros.\n", "Price: 5 euros.\n"),),
        keeps=("המחיר\u200e: \u202a5\u202c שקלים.\n", "قال \u2067إنه\u2069 بخير.\n"),
    ),
    PageRule(
        id="characters/private-use",
        finds="glyphs of icon fonts",
        why="Without the site's font they are empty boxes.",
        find=c.find_private,
        changes=(("The sign \uf09a stood there.\n", "The sign stood there.\n"),),
        holds=("The runes \ue000\ue001\ue002\ue003 are a font's own.\n", "A w\ue000rd in a font.\n"),
        keeps=("The \uf8ff Watch is here.\n",),
    ),
    PageRule(
        id="characters/space",
        finds="spaces of another width, or that do not break",
        why="They are decoration of the page, and split words for no program that looks for spaces.",
        find=c.find_spaces,
        changes=(
            ("It was\u00a0a dark\u2009night\u2003here.\n", "It was a dark night here.\n"),
            ("The distance is 10\u00a0km there.\n", "The distance is 10 km there.\n"),
        ),
        keeps=(
            "Some 10\u00a0000 people, 1\u202f000\u202f000 in all.\n",
            "Vraiment\u00a0? Oui\u202f! Il dit\u00a0: «\u00a0non\u00a0»\u202f; 5\u00a0%.\n",
            "昨日は\u3000雨だった。\n",
        ),
    ),
    PageRule(
        id="characters/quotes",
        finds="curly quotes, for those who want straight ones",
        why="A question of taste: the author's quotes stay unless somebody asks.",
        find=c.find_quotes,
        changes=(("“It’s over,” he said.\n", '"It\'s over," he said.\n'),),
        keeps=('"It\'s over," he said. «No».\n',),
        default=False,
    ),
)
