"""What text of a language looks like: its letters beyond ASCII, and the words that no page of it goes without.

Only for telling encodings apart, so a row needs to be right about letters and sparing with words: a word that two
languages share is evidence for both and harms neither.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """What one language's text holds beyond ASCII."""

    name: str
    letters: str  # in lower case, as inside the brackets of a pattern: "а-я" stands for a range
    words: frozenset[str]  # the commonest; single characters where the language writes no spaces
    share: float = 0.05  # words from the list, of all words, at the least; running text has three times as many
    spaced: bool = True  # False: no spaces between words
    common: str = ""  # codec whose first level of ideographs are the everyday ones of this language


def _row(name: str, letters: str, words: str) -> Language:
    return Language(name, letters, frozenset(words.split()))


def _unspaced(name: str, letters: str, characters: str, share: float, common: str = "") -> Language:
    return Language(name, letters, frozenset(characters), share, spaced=False, common=common)


LANGUAGES: tuple[Language, ...] = (
    _row("English", "éèïçñöüâêà", "the and of to in that is for was with as on are by he his it at from have not but"),
    _row("German", "äöüßéèà", "der die und das den von zu mit ist des auf für im nicht ein eine dem auch sich es als"),
    _row("French", "àâæçéèêëîïôùûüÿœ", "de la le les des et en un une du est que dans qui pour au par sur pas il à"),
    _row("Spanish", "áéíóúüñªº", "de la que el en y a los se del las un por con una no para su al lo es como más"),
    _row("Italian", "àèéìíîòóùú", "di e che la il un a per è in una sono non con del si le da della dei al i gli"),
    _row("Portuguese", "áâãàçéêíóôõúüªº", "de a o que e do da em um para com não uma os no se na por mais as dos à é"),
    _row("Catalan", "àçéèíïóòúü·", "de la el que i a en els les del per un una amb és no al dels es va"),
    _row("Dutch", "áéèëïóöüêçà", "de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar"),
    _row("Swedish", "åäöéàü", "och i att en det som på är av för med till den har de inte om ett han men var å ö"),
    _row(
        "Danish", "æøåéöäüòô", "og i at det er en til på som af for med den har de der ikke et om var han fra men å ø"
    ),
    _row("Finnish", "äöåéüšž", "ja on ei että se oli hän mutta myös kun ole joka mukaan tai niin kuin ovat"),
    _row("Icelandic", "áðéíóúýþæö", "og í að á það er sem til um við með af en ekki var hann fyrir hefur"),
    _row("Polish", "ąćęłńóśźż", "w i na z się do nie że to o jest jak po od za przez oraz co dla jego ale który"),
    _row("Czech", "áčďéěíňóřšťúůýžöü", "a se v na je že s z do o i to jako pro ve k by za od si po podle ale"),
    _row("Slovak", "áäčďéíĺľňóôŕšťúýž", "a sa v na je že s z do o i to ako pre vo k by za od si po podľa ale"),
    _row("Hungarian", "áéíóöőúüű", "a az és hogy nem is egy meg volt csak már mint de van el ez ha még azt ő"),
    _row("Romanian", "ăâîşșţțé", "și şi de a în la cu pe nu o din care că un se pentru mai este sunt lui ce al"),
    _row("Croatian", "čćđšž", "i u je se na da za su od s a o kao koji što nije iz ne će bi to koja ili"),
    _row("Slovenian", "čšžćđ", "in je v se na za da so z ki pa s ne bi po od tudi kot ni iz še o"),
    _row("Turkish", "çğıöşüâîûi̇", "ve bir bu da de için ile olarak çok daha olan gibi ne o kadar sonra en ama var"),
    _row("Lithuanian", "ąčęėįšųūž", "ir kad yra tai su bet iš į buvo kaip apie nuo ar dėl per jau už po taip"),
    _row("Latvian", "āčēģīķļņšūž", "un ir ka ar no par uz kas tas arī nav lai bet pie kā to gada vai"),
    _row("Estonian", "äöõüšž", "ja on ei et see oli ka kui mis oma ning aga või ta selle nii seda"),
    _row("Indonesian", "éè", "yang dan di dengan untuk ini dari pada tidak dalam itu akan juga ke ada bisa telah oleh"),
    _row("Russian", "а-яё", "и в не на что с по как это его он для из за к о от но а у также был до"),
    _row("Ukrainian", "а-щьюяіїєґ’", "і в не на що з у та до як за це про від для його але а є він року"),
    _row("Belarusian", "а-щэюяыьёіў’", "і у не на што з як па для ад да гэта але за ён яго ў"),
    _row("Bulgarian", "а-щъьюя", "и на да в за е от се не с че по са си но като до той при ще това"),
    _row("Serbian", "а-ик-шђјљњћџ", "и је у да се на су за од не са о као који из што ће није то"),
    _row("Greek", "ά-ώΐΰ", "και το του η της την να με για από που στο τα τον είναι οι στην ο σε δεν θα των"),
    _row("Hebrew", "א-ת", "של את על לא הוא עם זה כי היא גם או אל כל יותר בין אם היה"),
    _row("Arabic", "ء-يً-ْـپچژگکی", "في من على أن إلى عن التي الذي هذا هذه ما لا مع بعد كان كما بين قد أو"),
    _row("Persian", "ء-يً-ْـپچژگکیيك", "و در به از که این را با است آن برای می تا بر هم یا اين كه"),
    _unspaced("Thai", "ก-ฺเ-๛", "าก่้รนงอเมยวลีัดทสต", 0.55),  # Arabic read as Thai has 0.45
    _unspaced(
        "Japanese",
        "ぁ-ゖゝゞァ-ヺヽヾー々〇",
        "のにはをたとがてでしもいなるれさられこっあそまくきりすんだ",
        0.1,
        common="shift_jis",
    ),
    _unspaced(
        "Chinese, simplified",
        "一〇",
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产",
        0.15,
        common="gb2312",
    ),
    _unspaced(
        "Chinese, traditional",
        "一〇",
        "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產",
        0.15,
        common="big5",
    ),
    _unspaced(
        "Korean", "가-힣", "이다는에의을가고지로하한은를기사도어서자리인시대그해일정부스아수나으있전제보했들과만", 0.3
    ),
)

# Signs that stand in text of any language. Not among them: ¤ ¦ ¨ ¸ ¬ ¯ µ ¶ ƒ ‰ ² ³, which are what one legacy
# encoding makes of another's letters (¤ is the euro sign of ISO 8859-15 read as windows-1252).
SIGNS = "\u00a0«»„“”‘’‚‹›–—…•·§°©®™€£¥½¼¾×´¿¡№−\u00ad"

# Signs of East Asian typesetting: brackets, stops, forms twice as wide as ASCII's.
WIDE_SIGNS = "\u3000-\u3020\uff01-\uff65\uffe0-\uffe6・※○●◎△▲▽▼□■◇◆☆★→←↑↓∼"

# Signs of Arabic and Hebrew.
RIGHT_TO_LEFT_SIGNS = "،؛؟٪٠-٩۰-۹־׳״₪\u200c-\u200f"
