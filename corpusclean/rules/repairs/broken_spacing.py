"""Rows for spaces that are missing or too many, and for lines that say the same twice."""

from __future__ import annotations

from ..table import PageRule
from .doubled import find_glued
from .gaps import find_after_quote, find_after_sentence, find_glued_words
from .spacing import find_before_mark, find_double

ROWS: tuple[PageRule, ...] = (
    PageRule(
        id="spacing/after-quote",
        finds="a word right behind a closing quote",
        why="The quote can only have closed there, and a lost tag took the space.",
        find=find_after_quote,
        changes=(
            ("“It is over.”He left the room.\n", "“It is over.” He left the room.\n"),
            ("“Guess what fate awaits him”concludes Medvedev.\n", "“Guess what fate awaits him” concludes Medvedev.\n"),
            ("Il a dit «jamais»puis il est parti.\n", "Il a dit «jamais» puis il est parti.\n"),
            ("„Das war es.“Dann ging er fort.\n", "„Das war es.“ Dann ging er fort.\n"),
            ('He said "it is over."Then he left.\n', 'He said "it is over." Then he left.\n'),
            ("Он сказал: «Никогда»сообщает агентство.\n", "Он сказал: «Никогда» сообщает агентство.\n"),
        ),
        holds=(
            "Die Leser des „Spiegel“s sind klug.\n",
            "Dün akşam “Milliyet”deki yazı çıktı, ığdır.\n",
        ),
        keeps=(
            "See the answer to the question “KP” above.\n",
            "Er sagte »niemals« und ging, »immer« blieb.\n",
            "Er sagte „niemals“ und ging.\n",
            "Han sade ”hej” och gick, ”nej” sade hon.\n",
            "A screen of 5”x7” and a 10”by 12” one.\n",
            "“你好”他说。\n",
            "그는 “좋다”라고 말했다.\n",
            "Home »News »World\n",
            "The so-called “experts”, (“friends”) and “foes”.\n",
            'Set x="a."B and go on.\n',
            'She said:"He left" and "I know." He did.\n',
        ),
    ),
    PageRule(
        id="spacing/after-sentence",
        finds="a sentence right behind the end of another",
        why="A lost line break or tag took the space between them.",
        find=find_after_sentence,
        changes=(
            ("It ended.The next day began.\n", "It ended. The next day began.\n"),
            (
                "Das war das Ende.Die Leute gingen, und das Ende kam.\n",
                "Das war das Ende. Die Leute gingen, und das Ende kam.\n",
            ),
            ("Всё кончилось.Он ушёл домой.\n", "Всё кончилось. Он ушёл домой.\n"),
            ("Did it end?It did not, he said.\n", "Did it end? It did not, he said.\n"),
        ),
        holds=("The tool Visual.Studio and the word.Zebra stay.\n",),
        keeps=(
            "See Example.Com, Amazon.Com or readme.Txt for it.\n",
            "Node.js, e.g. this, J.R.R. Tolkien, a Ph.D. and the U.S.A. are here.\n",
            "The iPhone.Apple makes it, on .NET and Asp.Net.\n",
            "Version 2.0.Beta of 3.5 and 1.2.3 is out.\n",
            "Call System.Out.println(x) and Math.Random() there.\n",
            "Write to John.The@example.org or see www.Some.Where now.\n",
            "The file C:\\dir\\name.The is gone.\n",
            "By e.g.The and i.e.The way.\n",
        ),
    ),
    PageRule(
        id="spacing/glued-words",
        finds="two words of the page that stand glued once",
        why="A lost tag between two labels or headlines took the space; both words stand alone elsewhere in the page.",
        find=find_glued_words,
        changes=(
            (
                "Revenue rose by ten percent\n\nQuarterly ReportRevenue rose by ten percent\n\nThe Report is out.\n",
                "Revenue rose by ten percent\n\nQuarterly Report\nRevenue rose by ten percent\n\nThe Report is out.\n",
            ),
        ),
        holds=(
            "The Report is out and the Revenue is high, said the company, whose Quarterly ReportRevenue rose "
            "by ten percent.\n",
        ),
        keeps=(
            "PlayStation, YouTube and WhatsApp are brands, as are PayPal and LinkedIn.\n",
            "The McDonald family and the MacArthur grant.\n",
            "FaceBook and FaceBook again: the Face and the Book, a Face and a Book.\n",
            "x = getElement(); return (Report); ReportRevenue is of Report and Revenue\n",
        ),
    ),
    PageRule(
        id="spacing/double",
        finds="two spaces for one within prose",
        why="Typewriters and lost tags leave them; they mean nothing.",
        find=find_double,
        changes=(
            ("He came home late.  She left  the house at once.\n", "He came home late. She left the house at once.\n"),
        ),
        keeps=(
            "Name      Age    City of the person named\n",
            "if (x)  { return the value  of it; }\n",
            "| one  | two  | three  | four | five |\n",
        ),
    ),
    PageRule(
        id="spacing/before-punctuation",
        finds="a space before a comma or an end mark",
        why="A lost tag left it; only French puts one there, and only before some marks.",
        find=find_before_mark,
        changes=(
            ("Hello , world ! How are you ?\n", "Hello, world! How are you?\n"),
            ("It was the end . Then came night .\n", "It was the end. Then came night.\n"),
        ),
        keeps=(
            "Les enfants sont dans une école ; qui est là ? Avec des amis !\n",
            "The framework .NET and the domain .com and a .5 share.\n",
            "And then ... he waited . . . in vain.\n",
            "A smile :) and a wink ;) here.\n",
        ),
    ),
    PageRule(
        id="doubled/glued",
        finds="a line whose two halves are the same",
        why="A heading and its link, or a title and its copy for small screens, came out as one line.",
        find=find_glued,
        changes=(("Stocks fell on TuesdayStocks fell on Tuesday\n", "Stocks fell on Tuesday\n"),),
        holds=("We are all one nation We are all one nation\n",),
        keeps=(
            "New York, New YorkNew York, New York\n",
            "hahahahahahahahahahahahahahahaha\n",
            "row, row, row your boat row, row, row your boat\n",
            "========================================\n",
        ),
    ),
)
