"""Texts that prove the rules of shape: what is broken, what it becomes, and what only looks broken."""

from __future__ import annotations

POEM = """\
The wind came up along the shore,
and every boat turned round,
the gulls went in above the door
without the smallest sound.

No lamp was lit, no word was said,
the tide ran in the lane,
and those of us who went to bed
lay counting in the rain.
"""

RECIPE = """\
Plum cake for a tin of 26 centimetres

Ingredients:
250 g flour
120 g cold butter
1 egg
a pinch of salt
800 g plums

Rub the butter into the flour, add the egg and the salt, and leave the dough in the cold for half an hour.
"""

LETTER = """\
We hope to see all of you at the meeting in September, where the new board will be elected by the members.

Kind regards
Maria Lindqvist
12 Harbour Street
Port Ellen
"""

CODE = """\
The function below adds up what it is given, and that is all there is to say about it for the moment.

def total(numbers):
    result = 0
    for number in numbers:
        result += number

    return result
"""

TABLE = """\
Station      Height     Rain
Upper mill   412 m      1,140 mm
Lower mill   97 m       880 mm
"""

INTERVIEW = """\
– But how does the president judge the work of the soldiers who have been in the region for three years now?

– They do what they can, and nevertheless the situation remains difficult for everybody who lives there.
"""

HEADINGS = """\
MEDVEDEV’S MESSAGE TO THE ARMENIAN PREMIER

In the background, the message that the former president sent to the prime minister of the neighbouring country.

What we are fighting for

Nobody in the village remembers who had the idea first, but everybody knows who paid for it in the end.

Best for

Families who want a quiet house near the sea, and who do not mind a walk of half an hour to the shops.
"""

CHINESE = """\
昨天下午，市政府宣布将在三年内完成老城区的供水改造工程，预计投资超过十二亿元。

市民代表认为，工程应当分段进行，以免影响居民的日常生活。
"""

WRAPPED = """\
Shares of the company fell by almost a tenth on Tuesday after it had
said that the opening of its second plant would have to wait until the
spring. Analysts had expected the works to begin in October, as the
board had promised to its owners at the last two meetings.
"""

UNWRAPPED = (
    "Shares of the company fell by almost a tenth on Tuesday after it had said that the opening of its second plant "
    "would have to wait until the spring. Analysts had expected the works to begin in October, as the board had "
    "promised to its owners at the last two meetings.\n"
)

WRAPPED_GERMAN = """\
Die Aktien des Unternehmens verloren am Dienstag fast ein Zehntel,
nachdem es mitgeteilt hatte, dass die Eröffnung des zweiten Werks bis
zum Frühjahr warten müsse. Die Fachleute hatten damit gerechnet, dass
die Arbeiten im Oktober beginnen, wie es der Vorstand versprochen
hatte.
"""

WRAPPED_CHINESE = """\
昨天下午，市政府宣布将在三年内完成老城区的供水改造工程，
预计投资超过十二亿元。市民代表认为，工程应当分段进行，以
免影响居民的日常生活，同时应当向公众公开每一个阶段的费用
和进度。
"""

DATELESS = (
    "Azerbaijan attacks in\n\n"
    "Nagorno Karabakh, the region disputed with Armenia. Very high tension between Baku and Yerevan over land.\n"
)

NODES = """\
The council met on Monday evening to talk about the harbour wall, according to the
Port Ellen Gazette
, which had been closed since the storm in March. Engineers from
Hartley and Sons
told the meeting that the stones
could be used again
.
What happens next
The work could begin in May if the money is found,
Maria Lindqvist
said. Nobody asked who had allowed the cranes on it (
see the map
).
Price:
The wall will cost four million, and the town has one.
Time:
The engineers ask for two summers, and the boats have none.
"""

JOINED = """\
The council met on Monday evening to talk about the harbour wall, according to the Port Ellen Gazette, which had been \
closed since the storm in March. Engineers from Hartley and Sons told the meeting that the stones could be used again.

What happens next

The work could begin in May if the money is found, Maria Lindqvist said. Nobody asked who had allowed the cranes on it \
(see the map).

Price: The wall will cost four million, and the town has one.

Time: The engineers ask for two summers, and the boats have none.
"""

FLAT_POEM = "".join(line + "\n" for line in POEM.split("\n") if line)

FLAT_LABELS = """\
Harbour
Best for
Families
walks and views
log in
Maria Lindqvist
12 Harbour Street
Port Ellen
"""
