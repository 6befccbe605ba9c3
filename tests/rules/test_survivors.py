"""What looks broken and is not: texts that must come through unchanged."""

from __future__ import annotations

import pytest

from corpusclean import clean

SURVIVORS = {
    "curly quotes": "“Quote,” he said, ‘and another’ – it’s the authors’ own.",
    "low quotes": "„Das ist es“, sagte sie, ‚wirklich‘, und ging fort.",
    "angle quotes, French": "Il a dit : « C’est la vie » et il est parti.",
    "angle quotes, German": "Er sagte »niemals« und »immer« und ging fort.",
    "quotes of one shape, Swedish": "Han sade ”hej” och hon sade ”nej” och gick.",
    "œ and æ": "L’œuvre, le cœur, les œufs; the æsthetic of Cæsar.",
    "ZWNJ in Persian": "او می‌خواهد به خانه‌ها برود.",
    "ZWJ and ZWNJ in Hindi": "क्‍ष और क्‌ष अलग हैं।",
    "ZWJ in emoji": "A family 👨‍👩‍👧‍👦, a flag 🏳️‍🌈 and a pilot 👩🏽‍✈️ are here.",
    "no-break space before French marks": "Vraiment\u00a0? Oui\u202f! Il a dit\u00a0: non\u202f; voilà.",
    "spaces before French marks": "Les enfants sont là ; qui est venu avec une amie ? Les voisins !",
    "no-break space in numbers": "Some 10\u00a0000 people and 1\u202f234\u202f567 euros.",
    "Node.js": "We wrote it in Node.js, Vue.js and ASP.NET, on .NET itself.",
    "e.g.": "Fruit, e.g. apples, i.e. pomes, etc. are fine, cf. below.",
    "initials": "J.R.R. Tolkien, G.K.Chesterton and the U.S.A. met a Ph.D. there.",
    "domains": "See example.com, Example.Com or www.example.org/Path.Html?a=1&b=2 for more.",
    "addresses": "Write to Jane.Doe@example.org or see https://example.org/It.Is?x=what?s&copy=1 now.",
    "versions and decimals": "Python 3.11.7 costs 1.50 or 1,50 and v2.0.1-beta.3 is out.",
    "suspended hyphen": "Het vracht- en personenvervoer, mid- and long-term plans, Vor- und Nachteile.",
    "camel names": "iPhone, eBay, McDonald’s, YouTube, JavaScript and LinkedIn are names.",
    "verse": "Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:",
    "list": "* one apple\n* two pears\n* three plums",
    "numbered list": "1. Take the eggs.\n2. Beat them well.\n3. Wait.",
    "table": "| Name | Age |\n|------|-----|\n| Ann  | 42  |\n| Bob  | 7   |",
    "code": 'if (a < b && c > d) { return x.Length == 0 ? "no" : y; }',
    "less than": "If a < b and b > c then a<b is true, I <3 it.",
    "generics": "Use Map<String, List<Integer>> or vector<int> there.",
    "paths": "It is in C:\\new\\table or \\\\server\\share or ~/notes.",
    "ampersands": "AT&T, R&D, Q&A, Marks & Spencer, and a=1&copy=2 stay.",
    "accents": "Ångström, naïve façade, Łódź, Şırnak, Dvořák, São Tomé, Ærø, Þór.",
    "capitals with marks": "NÃO É ISSO. ÂNGELA VAI À AÇÃO. ÎLE-DE-FRANCE. ÅRHUS.",
    "signs": "5 µm × 3 ± 0,5 °C, §12, ¶3, ½ l, © 2020 Acme®, €5–£7, 100 ‰.",
    "Greek": "Η Αθήνα είπε «ναι» και ο Ευάγγελος έφυγε.",
    "Ukrainian": "Він жив у Німеччині, а «Ґанок» — його книжка.",
    "Serbian": "Његова кућа је у Ђаковици, „Политика“ пише.",
    "Chinese": "他说：“很好！”然后走了。价格是１００元。",
    "Japanese": "彼は「はい」と言った。ＮＨＫで放送された。",
    "Korean": "그는 “좋다”라고 말했다. ‘네’라고도 했다.",
    "Arabic": "قال: «نعم»، ثم غادر في الساعة 5:30.",
    "Hebrew": 'הוא אמר: \u200f"כן" והלך. המחיר 5\u200e%.',
    "Thai": "เขาพูดว่า “ใช่” แล้วก็ไป ๆ มา ๆ",
    "inches": "A screen of 5” by 7”, a 10”-wide one, and 6'2\" men.",
    "seed": "I was just talking about this. (See the answer to the question “KP” above) They are in direct contact.",
    "dots": "He waited ... and waited . . . in vain, a .5 share.",
    "faces": "Well :) or ;) or ¯\\_(ツ)_/¯ or (╯°□°)╯︵ ┻━┻ then.",
    "questions": "Who? What? Really?! Is that what’s it?",
}


@pytest.mark.parametrize("text", SURVIVORS.values(), ids=SURVIVORS.keys())
def test_survives(text: str) -> None:
    result = clean(text + "\n")
    assert result.text == text + "\n"
    assert not result.changes
