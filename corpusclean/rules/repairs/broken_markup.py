"""Rows for leftovers of the page's source."""

from __future__ import annotations

from ..table import PageRule
from .entities import find_entities
from .escapes import find_escapes, find_quoted_printable
from .tags import find_shortcodes, find_tags

ROWS: tuple[PageRule, ...] = (
    PageRule(
        id="markup/entity",
        finds="character references that were escaped once too often",
        why="The author wrote the character; a program wrote its name.",
        find=find_entities,
        cues=("&",),
        changes=(
            ("He said &amp;quot;no&amp;quot; &ndash; twice.\n", 'He said "no" – twice.\n'),
            ("Fish &amp chips for 5 &euro;.\n", "Fish & chips for 5 €.\n"),
            ("It&#8217;s late, it&#x2019;s dark, it&#146;s cold.\n", "It’s late, it’s dark, it’s cold.\n"),
            ("Salt&nbsp;&amp;&nbsp;Pepper <b>&amp;</b> more.\n", "Salt & Pepper & more.\n"),
            ("See https://example.org/?a=1&amp;b=2 for it.\n", "See https://example.org/?a=1&b=2 for it.\n"),
        ),
        holds=("In HTML the entity &nbsp; is a space that does not break.\n",),
        keeps=(
            "AT&T, R&D and Q&A; fish & chips.\n",
            "See https://example.org/?a=1&copy=2&reg;=3 for it.\n",
            "Call f(&x); and g(&y); in the code.\n",
            "Marks &Spencer; and others were there.\n",
        ),
    ),
    PageRule(
        id="markup/tag",
        finds="tags and comments of HTML",
        why="Nobody reads them: they are how the page was made, not what it says.",
        find=find_tags,
        cues=("<",),
        changes=(
            ('She was <b>very</b> happy <a href="x.html">about it</a>.\n', "She was very happy about it.\n"),
            ("Hello there, everybody in the room.<br/>\n", "Hello there, everybody in the room.\n"),
            ("Seen <!-- by nobody --> here.\n", "Seen here.\n"),
        ),
        holds=(
            "In HTML a <br> tag breaks the line, so be careful.\n",
            "Add this to the project:\n\n<!-- Format before the build. -->\n<Target Name='Format'></Target>\n",
        ),
        keeps=(
            "If a < b and c > d then all is well.\n",
            "I <3 you, and 5 <b of them.\n",
            "Use List<String> or Map<String, Integer> there.\n",
            "Write to <info@example.org> or see <https://example.org>.\n",
            "The type is Vec<u> and not Box<a>.\n",
            "x <b and c> y is no tag.\n",
            "->-> and <- and <-- are arrows.\n",
        ),
    ),
    PageRule(
        id="markup/shortcode",
        finds="codes in square brackets that the publishing system did not carry out",
        why="They are orders to a program that was not there when the page was made.",
        find=find_shortcodes,
        cues=("[",),
        changes=(
            ("Read on. [button link=”https://example.org”]\n", "Read on.\n"),
            ('[caption id="x"]The bridge at night.[/caption]\n', "The bridge at night.\n"),
            ("[vc_row][vc_column]It rained all day long.[/vc_column][/vc_row]\n", "It rained all day long.\n"),
        ),
        keeps=(
            "He said it [sic] and [video] was there [1], [citation needed].\n",
            "“[The] quote is [url] short,” she wrote.\n",
            "The value is a[row] or b[column] here.\n",
        ),
    ),
    PageRule(
        id="markup/escape",
        finds="escapes of a program's strings",
        why="The text was copied out of a program's data without being read as such.",
        find=find_escapes,
        cues=("\\",),
        changes=(
            ('It\\u2019s over, he said \\u2014 \\"really\\".\n', 'It’s over, he said — "really".\n'),
            ("A face \\ud83d\\ude00 for all.\n", "A face 😀 for all.\n"),
        ),
        holds=("The file is in C:\\new\\table and stays there.\n",),
        keeps=(
            "The file is in C:\\Users\\new and stays there.\n",
            "The pattern \\d+\\.\\d+ finds numbers.\n",
            "As \\alpha \\to \\infty the sum grows.\n",
            "¯\\_(ツ)_/¯ he said.\n",
        ),
    ),
    PageRule(
        id="markup/quoted-printable",
        finds="bytes as mail writes them",
        why="The article came out of a mail that was not decoded.",
        find=find_quoted_printable,
        cues=("=",),
        changes=(("Now it=E2=80=99s over=20for the caf=C3=A9.\n", "Now it’s over for the café.\n"),),
        keeps=("The colours are a=C3=D4 and b=FF=00.\n", "Here x=20 and y=3D are values.\n"),
    ),
)
