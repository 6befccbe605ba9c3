"""Broken lines: the normal form, hyphens at line ends, hard wraps, split paragraphs. The rules and what proves them."""

from __future__ import annotations

from .shapes.breaks import BREAK
from .shapes.hyphens import HYPHEN
from .shapes.joins import joins_of
from .shapes.normal import (
    blank_lines,
    byte_order_mark,
    composed,
    final_newline,
    indents,
    line_endings,
    trailing_space,
)
from .shapes.paragraphs import SPLIT
from .shapes.samples import (
    CHINESE,
    CODE,
    DATELESS,
    FLAT_LABELS,
    FLAT_POEM,
    HEADINGS,
    INTERVIEW,
    JOINED,
    LETTER,
    NODES,
    POEM,
    RECIPE,
    TABLE,
    UNWRAPPED,
    WRAPPED,
    WRAPPED_CHINESE,
    WRAPPED_GERMAN,
)
from .shapes.wraps import WRAP
from .table import PageRule

SHAPE: tuple[PageRule, ...] = (
    PageRule(
        id="shape/line-ending",
        finds="a line end other than \\n: CRLF, CR, the separators of Unicode, page breaks",
        why="Clean text has one kind of line end. The others come from other systems, word processors and printers.",
        find=line_endings,
        cues=("\r", "\x0b", "\x0c", "\u2028", "\u2029"),
        changes=(
            ("It rained.\r\nIt stopped.\r\n", "It rained.\nIt stopped.\n"),
            ("It rained.\rIt stopped.\r", "It rained.\nIt stopped.\n"),
            ("It rained.\u2028It stopped.\n", "It rained.\nIt stopped.\n"),
            ("It rained.\u2029It stopped.\n", "It rained.\n\nIt stopped.\n"),
            ("It rained.\x0bIt stopped.\n", "It rained.\nIt stopped.\n"),
            ("It rained.\n\x0cIt stopped.\n", "It rained.\nIt stopped.\n"),
        ),
        keeps=("It rained.\nIt stopped.\n",),
    ),
    PageRule(
        id="shape/bom",
        finds="a byte order mark at the start",
        why="It told a program how to read the bytes. It is no part of the text.",
        find=byte_order_mark,
        cues=("\ufeff",),
        changes=(("\ufeffIt rained.\n", "It rained.\n"),),
        keeps=("It rained.\n",),
    ),
    PageRule(
        id="shape/nfc",
        finds="a character written as letter and accent",
        why="The same word in two spellings is two words to every program that counts or searches.",
        find=composed,
        changes=(
            ("Cafe\u0301 und Geba\u0308ude\n", "Café und Gebäude\n"),
            ("\u1112\u1161\u11ab\u1100\u116e\u11a8\n", "한국\n"),
        ),
        keeps=("Café und Gebäude, x\u0301 und ½\n",),  # without a composition, or with one that changes the glyph
    ),
    PageRule(
        id="shape/trailing-space",
        finds="space at the end of a line",
        why="Nobody sees it, and every comparison of lines stumbles over it.",
        find=trailing_space,
        changes=(
            ("It rained.  \nIt stopped.\t\n", "It rained.\nIt stopped.\n"),
            ("It rained.\u3000\n", "It rained.\n"),
        ),
        keeps=("It rained.\nIt stopped.\n",),
    ),
    PageRule(
        id="shape/indent",
        finds="indentation that says nothing",
        why="Scrapers that draw the layout set every paragraph in by the depth of its element.",
        find=indents,
        changes=(
            (
                "        Storm hits the coast\n\n        It rained.\n\n          * boats\n              + small ones\n",
                "Storm hits the coast\n\nIt rained.\n\n* boats\n    + small ones\n",
            ),
            ("".join(f"    {line}".rstrip() + "\n" for line in CODE.split("\n")[:-1]), CODE),
            ("\u3000\u3000" + CHINESE, CHINESE),
        ),
        keeps=(
            CODE,
            "* boats\n    + small ones\n    + old ones\n* nets\n",
            "The wind came up along the shore,\n    and every boat turned round,\n",
        ),
    ),
    PageRule(
        id="shape/blank-lines",
        finds="blank lines at either end, and more than one between lines",
        why="One blank line separates paragraphs; more say nothing more.",
        find=blank_lines,
        changes=(
            ("\n\nIt rained.\n\n\n\nIt stopped.\n\n", "It rained.\n\nIt stopped.\n"),
            ("It rained.\n \n\t\n\nIt stopped.\n", "It rained.\n\nIt stopped.\n"),
        ),
        keeps=("It rained.\n\nIt stopped.\n", POEM),
    ),
    PageRule(
        id="shape/final-newline",
        finds="a last line without its newline",
        why="A text file is lines, and every line ends. Files put one after the other would share a line.",
        find=final_newline,
        changes=(("It rained.", "It rained.\n"),),
        keeps=("It rained.\n", ""),
    ),
    PageRule(
        id=HYPHEN,
        finds="a word hyphenated at the end of a line",
        why="The printer broke the word; the author did not. The document itself tells how it is written.",
        find=joins_of(HYPHEN),
        changes=(
            (
                "Most of the inter-\nnational visitors came by train. All international trains stop here.\n",
                "Most of the international visitors came by train. All international trains stop here.\n",
            ),
            ("The state-of-the-\nart pump failed on Monday.\n", "The state-of-the-art pump failed on Monday.\n"),
            ("The war over Nagorno-\nKarabakh went on.\n", "The war over Nagorno-Karabakh went on.\n"),
            (
                "A long-\nterm plan. Nobody likes a long-term plan.\n",
                "A long-term plan. Nobody likes a long-term plan.\n",
            ),
            ("The govern-\nment fell.\n", "The government fell.\n"),
        ),
        holds=("The old bar-\nracks were sold.\n",),
        keeps=(
            "De vracht-\nen de bus reden door.\n",
            "The mid-\nand long-term plans were dropped.\n",
            "The score was 12-\n14 at the break.\n",
            "Pros -\nnone that we know of.\n",
        ),
    ),
    PageRule(
        id=WRAP,
        finds="lines broken at a fixed width",
        why="The break comes from the width of somebody's window. Every line is full: the next word did not fit.",
        find=joins_of(WRAP),
        changes=(
            (WRAPPED, UNWRAPPED),
            ("Markets in turmoil\n\n" + WRAPPED, "Markets in turmoil\n\n" + UNWRAPPED),
            (WRAPPED_GERMAN, " ".join(WRAPPED_GERMAN.split()) + "\n"),
            (WRAPPED_CHINESE, "".join(WRAPPED_CHINESE.split()) + "\n"),
        ),
        keeps=(POEM, RECIPE, LETTER, CODE, TABLE),
    ),
    PageRule(
        id=SPLIT,
        finds="a sentence that a line end or a blank line runs through",
        why="An advertisement, a picture or a link stood in the middle of the paragraph.",
        find=joins_of(SPLIT),
        changes=(
            (NODES, JOINED),
            (DATELESS, DATELESS.replace("\n\n", " ")),
            (
                "Everybody in the town knew by then that the plan was\n\n"
                "going well, and that the mayor would not say so in public.\n",
                "Everybody in the town knew by then that the plan was "
                "going well, and that the mayor would not say so in public.\n",
            ),
            (
                "Yet even after the\nrelease of thousands of pages in recent days, some questions remain open.\n",
                "Yet even after the release of thousands of pages in recent days, some questions remain open.\n",
            ),
            (
                "Expect protein (see our favourite\nsnacks\n!) to go on being the word of the year in the shops.\n",
                "Expect protein (see our favourite snacks!) to go on being the word of the year in the shops.\n",
            ),
            (
                "Nobody in the valley had seen a ship like that one since the middle of the 15\nth\ncentury, when the "
                "whole town (\nsee the map\n) was sold to a merchant from the north who never came to look at it.\n",
                "Nobody in the valley had seen a ship like that one since the middle of the 15th century, when the "
                "whole town (see the map) was sold to a merchant from the north who never came to look at it.\n",
            ),
            (
                "Nach dem Ende der Gespräche in der\n\nHauptstadt reisten beide Minister ab, ohne noch einmal vor die "
                "Presse zu treten.\n",
                "Nach dem Ende der Gespräche in der Hauptstadt reisten beide Minister ab, ohne noch einmal vor die "
                "Presse zu treten.\n",
            ),
        ),
        keeps=(
            HEADINGS,
            POEM,
            RECIPE,
            INTERVIEW,
            CHINESE,
            FLAT_POEM,
            FLAT_LABELS,
            "The shop has three things:\n\nbread that is baked in the night, milk from the farm, and the paper.\n",
            "The best phone of the year so far is here\n\niPhone buyers will have to wait until autumn, it was said.\n",
            "Der Countdown läuft an\n\nIn der Stadt beginnen die Arbeiten für das Fest, zu dem Tausende kommen.\n",
            "Le pour et le contre\n\nLa réforme est contestée par les syndicats, qui appellent à manifester jeudi.\n",
        ),
    ),
    PageRule(
        id=BREAK,
        finds="paragraphs on neighbouring lines",
        why="Scrapers that write a line an element put no blank line between paragraphs.",
        find=joins_of(BREAK),
        changes=(
            (
                "Storm hits the coast\n" + UNWRAPPED + "By the evening the price had recovered a little, but nobody "
                "in the market believed that it would last.\n",
                "Storm hits the coast\n\n"
                + UNWRAPPED
                + "\nBy the evening the price had recovered a little, but nobody "
                "in the market believed that it would last.\n",
            ),
        ),
        keeps=(POEM, RECIPE, LETTER, TABLE, INTERVIEW, HEADINGS, UNWRAPPED + "\n* boats\n* nets\n"),
    ),
)
