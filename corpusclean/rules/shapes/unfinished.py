"""Words that never end a sentence or a heading, by language: articles, conjunctions, prepositions.

Left out, because they do end sentences: German prefixes of verbs ("Der Countdown läuft an"), pronouns that stand
alone ("it is his"), French and Spanish prepositions that do ("le pour et le contre"). Arabic, Chinese and Japanese
write such words together with the next one, or use no spaces at all.
"""

from __future__ import annotations

from collections import Counter


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NEVER_LAST: dict[str, frozenset[str]] = {
    "en": _set("a an the and or nor but of than whose their my your our its into onto upon via per"),
    "de": _set(
        "der dem den des ein eine einem einen einer eines und oder sowie bzw für von im am zum zur beim vom ins ans "
        "gegen zwischen wegen dass weil wenn ob sein seine seinem seinen seiner ihre ihrem ihren ihrer als wie"
    ),
    "fr": _set(
        "le la les un une des du de et ou à au aux dans par sur sous chez vers dont que qui ce cette ces son sa ses "
        "leur leurs notre votre mon ma mes en entre sans parce lorsque puisque"
    ),
    "es": _set(
        "el la los las un una unos unas y e o u de del al a en con por para sin sobre entre desde hasta hacia que "
        "su sus mi tu nuestro nuestra cuyo cuya como pero"
    ),
    "it": _set(
        "il lo la gli le un uno una e ed o di a da in con per tra fra del dello della dei degli delle al allo alla "
        "ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle "
        "che cui ma"
    ),
    "pt": _set(
        "o a os as um uma uns umas e ou de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas com "
        "para sem sob sobre entre até que cujo cuja mas num numa seu sua seus suas"
    ),
    "nl": _set("de het een en of van te ten ter dat die als dan hun zijn haar onze tussen tegen zonder"),
    "pl": _set("i a w we z ze na do od dla o u po przy przez oraz lub albo że który która które ale jako"),
    "ru": _set(
        "и а но или в во на с со к ко у о об обо от до из за по под над при для без через между про что чтобы который "
        "которая которое которые как"
    ),
    "tr": _set("ve veya ile ya bir için gibi kadar ki ama fakat"),
}

# Prepositions that English strands: "What we are fighting for", "The world we live in". Those that are adverbs as well
# ("Keep the power on", "Moving on") prove nothing.
STRANDED: dict[str, frozenset[str]] = {"en": _set("in at by for from to with")}

# Words after which a line goes on where every text node has a line of its own. Elsewhere they do not tell: headings
# end in them, rarely, and so do verse and the lines of lists.
LEADING: dict[str, frozenset[str]] = {
    "en": _set(
        "like is was are were about that which who called named including using told said says through under around "
        "after where when since against during between over while among across without within because although if "
        "unlike as includes offers provides uses some these his this on visit"
    ),
    "de": _set("bei über unter seit ohne bis während rund laut etwa heißt"),
    "fr": _set("avec comme selon pendant depuis lors contre pour après avant"),
    "es": _set("según durante mediante contra tras ante bajo cada"),
    "it": _set("secondo durante contro verso senza presso come ogni"),
    "pt": _set("segundo durante contra após perante cada como"),
    "nl": _set("met bij door naar voor tijdens volgens sinds onder vanaf"),
    "pl": _set("według podczas wobec przed pod nad poza między jest są"),
    "ru": _set("после среди против перед между вместо это"),
    "tr": _set("adlı olan isimli ise en daha"),
}
LEADS = frozenset().union(*LEADING.values())

# What strands them: a question, an infinitive, or a clause without its "that" ("the house I grew up in").
STRANDING = _set(
    "what who whom which where when why how that to worth i you we they he she it not never don't won't is are"
)

ANY = frozenset().union(*NEVER_LAST.values(), *STRANDED.values())

SUSPENDING = _set(
    "and or und oder bzw sowie bis en of tot et ou y e o u ed od i lub oraz albo и или ve veya ile to nor as & al"
)  # what follows a suspended hyphen: "mid- and long-term", "vracht- en", "Ein- und Ausgang"


def language_of(text: str) -> str:
    """The language whose words of these tables are the most frequent in a text; "" without any."""
    counts = Counter(filter(ANY.__contains__, text.lower().split()))
    found = {language: sum(counts[word] for word in known) for language, known in NEVER_LAST.items()}
    best = max(found, key=lambda language: found[language])
    return best if found[best] else ""
