"""Rows for text that was read in the wrong encoding, and for what that lost."""

from __future__ import annotations

from ..table import PageRule
from .apostrophes import find_lossy, find_question, find_replacement
from .mojibake import find_mojibake
from .stray import find_c1, find_stray

DECODED: tuple[PageRule, ...] = (
    PageRule(
        id="encoding/mojibake",
        finds="UTF-8 that was read as another encoding, once or several times",
        why="The bytes were right and the reading was wrong, so what the author wrote can be had back exactly.",
        find=find_mojibake,
        changes=(
            ("The cafÃ© on the corner was full of people.\n", "The café on the corner was full of people.\n"),
            ("The cafÃƒÂ© on the corner was full of people.\n", "The café on the corner was full of people.\n"),
            ("Ella quiere saber mÃ¡s sobre el asunto.\n", "Ella quiere saber más sobre el asunto.\n"),
            ("РџСЂРёРІРµС‚, РјРёСЂ, РєР°Рє РґРµР»Р°?\n", "Привет, мир, как дела?\n"),
            ("He said itâ€™s over, and “meant” it.\n", "He said it’s over, and “meant” it.\n"),
            ("C'est voilÃ le travail bien fait.\n", "C'est voilà le travail bien fait.\n"),
            ("La ville de LiÃ¨ge, où l’été est beau.\n", "La ville de Liège, où l’été est beau.\n"),
        ),
        keeps=(
            "The café in Liège, the Übermut of Ångström and señor Núñez.\n",
            "The prices rose by 5 €, he said “so what” … and left.\n",
            "À la carte, ça va à l’école «où il était».\n",
            "DIE STRASSE HEISST JETZT GROẞE FREIHEIT »Spaß« und ÄÖÜ.\n",
            "NÃO É VERDADE, A AÇÃO FOI EM SÃO PAULO.\n",
            "Він жив у Німеччині й писав про Київ.\n",
            "Он сказал: «СССР», — и ушёл. «НАТО» против.\n",
            "Ο Ευάγγελος είπε «όχι» και έφυγε.\n",
            "它是“很好”的，价格为５元。\n",
            "Größe 5 µm × 3 µm bei 20 °C, ±0,5 %, ½ Liter, © 2020 Müller®.\n",
            "Żółć i źdźbło, ŁÓDŹ, „cytat” – powiedział.\n",
            "İstanbul'da ığdır çiçeği, ŞİŞLİ'de öğle.\n",
        ),
    ),
    PageRule(
        id="encoding/lossy",
        finds="the ruin of a curly quote whose last byte is lost",
        why="Between the halves of a contraction, or after an opening quote, only one character can have stood there.",
        find=find_lossy,
        cues=("€",),
        changes=(
            ("They donâ€?t know what itâ€?s about.\n", "They don’t know what it’s about.\n"),
            ("He said “it is over.â€? Then he left.\n", "He said “it is over.” Then he left.\n"),
        ),
        holds=("The caf�s said so â€? or so we heard.\n",),
        keeps=("The price was 5 €? No, it was more.\n",),
    ),
    PageRule(
        id="encoding/c1",
        finds="C1 controls, which are characters of Windows-1252",
        why="No text uses them. They come from pages that call Windows-1252 Latin-1.",
        find=find_c1,
        changes=(
            ("He said \x93hi\x94 \x96 and left.\n", "He said “hi” – and left.\n"),
            ("It\x92s over\x85\n", "It’s over…\n"),
        ),
        keeps=("He said “hi” – and left, it’s over…\n",),
    ),
    PageRule(
        id="encoding/stray-byte",
        finds="a single byte that the page's encoding cannot read",
        why="A page pasted from two sources holds bytes of Windows-1252 among its UTF-8; in a word they are plain.",
        find=find_stray,
        changes=(
            ("The caf\udce9 was full, it\udc92s true.\n", "The café was full, it’s true.\n"),
            ("He said \udc93no\udc94 and left.\n", "He said “no” and left.\n"),
        ),
        holds=("The title was \udcc4\udce3\udcba\udcc3 and nobody could read it.\n",),
        keeps=("The café was full, it’s true.\n",),
    ),
)

LOST: tuple[PageRule, ...] = (
    PageRule(
        id="encoding/apostrophe-replacement",
        finds="an apostrophe that became U+FFFD",
        why="It�s can only have been It’s. Where a letter may have been lost as well, it is only reported.",
        find=find_replacement,
        cues=("\ufffd",),
        changes=(
            ("It�s 5 o�clock and they�re late.\n", "It’s 5 o’clock and they’re late.\n"),
            ("C�est aujourd�hui qu�il arrive.\n", "C’est aujourd’hui qu’il arrive.\n"),
            ("Japan�s prime minister left Japan on Monday.\n", "Japan’s prime minister left Japan on Monday.\n"),
            ("I cittadini dell�Italia e quest�anno.\n", "I cittadini dell’Italia e quest’anno.\n"),
        ),
        holds=(
            "The caf�s were full of people.\n",
            "Il a dit la m�me chose, d�j� vu.\n",
            "A price of �5 was paid for it.\n",
        ),
        keeps=("It’s 5 o’clock, it's late.\n",),
    ),
    PageRule(
        id="encoding/apostrophe-question",
        finds="an apostrophe that became a question mark",
        why="An encoder that has no curly apostrophe writes ? for it; within a contraction nobody asks anything.",
        find=find_question,
        cues=("?",),
        changes=(
            ("It?s what they?re after, I?m sure.\n", "It’s what they’re after, I’m sure.\n"),
            ("We don?t know why it won?t work.\n", "We don’t know why it won’t work.\n"),
        ),
        keeps=(
            "Is it what?Some say yes.\n",
            "See example.com/it?s=1 and search?q=don for more.\n",
            "Really?it may be so.\n",
            "Who?What?When?\n",
            "What is it? S is a letter.\n",
        ),
    ),
)
