"""How dates and times are written: tables of months and weekdays by language, and the patterns made of them."""

from __future__ import annotations

from collections.abc import Mapping

# The twelve months; variants of one month are separated by bars.
MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun",
        "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec",
    ),
    "de": (
        "januar|jänner|jan", "februar|feber|feb", "märz|mär|mrz", "april|apr", "mai", "juni|jun",
        "juli|jul", "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez",
    ),
    "fr": (
        "janvier|janv", "février|févr|fév", "mars", "avril|avr", "mai", "juin",
        "juillet|juil", "août", "septembre|sept", "octobre|oct", "novembre|nov", "décembre|déc",
    ),
    "es": (
        "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun",
        "julio|jul", "agosto|ago", "septiembre|setiembre|sept|sep", "octubre|oct", "noviembre|nov", "diciembre|dic",
    ),
    "it": (
        "gennaio|gen", "febbraio|feb", "marzo|mar", "aprile|apr", "maggio|mag", "giugno|giu",
        "luglio|lug", "agosto|ago", "settembre|sett|set", "ottobre|ott", "novembre|nov", "dicembre|dic",
    ),
    "pt": (
        "janeiro|jan", "fevereiro|fev", "março|mar", "abril|abr", "maio|mai", "junho|jun",
        "julho|jul", "agosto|ago", "setembro|set", "outubro|out", "novembro|nov", "dezembro|dez",
    ),
    "nl": (
        "januari|jan", "februari|feb", "maart|mrt", "april|apr", "mei", "juni|jun",
        "juli|jul", "augustus|aug", "september|sept|sep", "oktober|okt", "november|nov", "december|dec",
    ),
    "pl": (
        "stycznia|styczeń|sty", "lutego|luty|lut", "marca|marzec|mar", "kwietnia|kwiecień|kwi", "maja|maj",
        "czerwca|czerwiec|cze", "lipca|lipiec|lip", "sierpnia|sierpień|sie", "września|wrzesień|wrz",
        "października|październik|paź", "listopada|listopad|lis", "grudnia|grudzień|gru",
    ),
    "ru": (
        "января|январь|янв", "февраля|февраль|фев", "марта|март|мар", "апреля|апрель|апр", "мая|май",
        "июня|июнь|июн", "июля|июль|июл", "августа|август|авг", "сентября|сентябрь|сент|сен",
        "октября|октябрь|окт", "ноября|ноябрь|нояб|ноя", "декабря|декабрь|дек",
    ),
    "uk": (
        "січня", "лютого", "березня", "квітня", "травня", "червня",
        "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
    ),
    "tr": (
        "ocak|oca", "şubat|şub", "mart|mar", "nisan|nis", "mayıs|may", "haziran|haz",
        "temmuz|tem", "ağustos|ağu", "eylül|eyl", "ekim|eki", "kasım|kas", "aralık|ara",
    ),
    "ar": (
        "يناير|جانفي|كانون الثاني", "فبراير|فيفري|شباط", "مارس|آذار", "أبريل|إبريل|ابريل|أفريل|نيسان",
        "مايو|ماي|أيار", "يونيو|جوان|حزيران", "يوليو|جويلية|تموز", "أغسطس|اغسطس|أوت|آب",
        "سبتمبر|أيلول", "أكتوبر|اكتوبر|تشرين الأول", "نوفمبر|تشرين الثاني", "ديسمبر|كانون الأول",
    ),
    "sv": (
        "januari|jan", "februari|feb", "mars|mar", "april|apr", "maj", "juni|jun",
        "juli|jul", "augusti|aug", "september|sep", "oktober|okt", "november|nov", "december|dec",
    ),
    "da": (
        "januar|jan", "februar|feb", "marts|mar", "april|apr", "maj", "juni|jun",
        "juli|jul", "august|aug", "september|sep", "oktober|okt", "november|nov", "december|dec",
    ),
    "no": (
        "januar|jan", "februar|feb", "mars|mar", "april|apr", "mai", "juni|jun",
        "juli|jul", "august|aug", "september|sep", "oktober|okt", "november|nov", "desember|des",
    ),
    "fi": (
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
        "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    ),
    "cs": (
        "ledna", "února", "března", "dubna", "května", "června",
        "července", "srpna", "září", "října", "listopadu", "prosince",
    ),
    "ro": (
        "ianuarie|ian", "februarie|feb", "martie|mar", "aprilie|apr", "mai", "iunie|iun",
        "iulie|iul", "august|aug", "septembrie|sept", "octombrie|oct", "noiembrie|nov", "decembrie|dec",
    ),
    "hu": (
        "január|jan", "február|febr", "március|márc", "április|ápr", "május|máj", "június|jún",
        "július|júl", "augusztus|aug", "szeptember|szept", "október|okt", "november|nov", "december|dec",
    ),
    "el": (
        "ιανουαρίου", "φεβρουαρίου", "μαρτίου", "απριλίου", "μαΐου", "ιουνίου",
        "ιουλίου", "αυγούστου", "σεπτεμβρίου", "οκτωβρίου", "νοεμβρίου", "δεκεμβρίου",
    ),
    "id": (
        "januari|jan", "februari|feb", "maret|mar", "april|apr", "mei", "juni|jun",
        "juli|jul", "agustus|agu", "september|sep", "oktober|okt", "november|nov", "desember|des",
    ),
    "hi": (
        "जनवरी", "फरवरी|फ़रवरी", "मार्च", "अप्रैल", "मई", "जून",
        "जुलाई", "अगस्त", "सितंबर|सितम्बर", "अक्टूबर", "नवंबर|नवम्बर", "दिसंबर|दिसम्बर",
    ),
}  # fmt: skip

# The seven weekdays, Monday first.
WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("monday|mon", "tuesday|tues|tue", "wednesday|wed", "thursday|thurs|thur|thu", "friday|fri", "saturday|sat",
           "sunday|sun"),
    "de": ("montag|mo", "dienstag|di", "mittwoch|mi", "donnerstag|do", "freitag|fr", "samstag|sonnabend|sa",
           "sonntag|so"),
    "fr": ("lundi|lun", "mardi|mar", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim"),
    "es": ("lunes|lun", "martes|mar", "miércoles|mié", "jueves|jue", "viernes|vie", "sábado|sáb", "domingo|dom"),
    "it": ("lunedì|lun", "martedì|mar", "mercoledì|mer", "giovedì|gio", "venerdì|ven", "sabato|sab", "domenica|dom"),
    "pt": ("segunda-feira|seg", "terça-feira|ter", "quarta-feira|qua", "quinta-feira|qui", "sexta-feira|sex",
           "sábado|sáb", "domingo|dom"),
    "nl": ("maandag|ma", "dinsdag|di", "woensdag|wo", "donderdag|do", "vrijdag|vr", "zaterdag|za", "zondag|zo"),
    "pl": ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
    "ru": ("понедельник|пн", "вторник|вт", "среда|ср", "четверг|чт", "пятница|пт", "суббота|сб", "воскресенье|вс"),
    "tr": ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    "ar": ("الاثنين|الإثنين", "الثلاثاء", "الأربعاء|الاربعاء", "الخميس", "الجمعة", "السبت", "الأحد|الاحد"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
}  # fmt: skip


def _any_of(*languages: tuple[str, ...]) -> str:
    """A pattern for any name; the longest first, so that "september" is not read as "sep"."""
    names = {name for language in languages for names in language for name in names.split("|")}
    return "(?:" + "|".join(sorted(names, key=lambda name: (-len(name), name))) + ")"


YEARS = tuple(str(year) for year in range(1990, 2040))  # of articles that stand on the web, and those to come
CUES = (*YEARS, "年", "년")  # a date that rules look for names its year

_MONTH = _any_of(*MONTHS.values())
_WEEKDAY = _any_of(*WEEKDAYS.values())
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_ORDINAL = rf"{_DAY}(?:st|nd|rd|th|er|º|ª|°|\.|e)?"
_YEAR = r"(?:19|20)\d\d"
_ZONE = (
    r"(?:\(?(?:utc|gmt|bst|cest|cet|eest|eet|msk|ist|jst|kst|aest|aedt|sgt|wib|sast|[ecmp][sd]?t)\b\)?(?:[+-]\d{1,2})?"
    r"|z\b|[+-]\d\d:?\d\d)"
)

DATE = (
    r"(?:(?=\D{0,14}[0-3]?\d(?!\d))"  # a month and a year alone are no date: May 2024
    rf"(?:{_ORDINAL}[\s-]{{0,3}}(?:de |of )?)?{_MONTH}\.?(?:\s{{0,3}}{_ORDINAL}(?!\d))?[\s,-]{{0,3}}(?:de "
    rf"|del )?{_YEAR}"
    rf"|{_YEAR}[-/.]{_DAY}[-/.]{_DAY}(?:\.(?=\s))?"  # 2024-07-19
    rf"|{_DAY}[-/.]\s?{_DAY}[-/.]\s?{_YEAR}"  # 19.07.2024, 11/19/2019
    rf"|{_YEAR}\s?年\s?{_DAY}\s?月\s?{_DAY}\s?日"
    rf"|{_YEAR}\s?년\s?{_DAY}\s?월\s?{_DAY}\s?일"
    rf"|{_YEAR}\.\s{_DAY}\.\s{_DAY}\.?"  # 2024. 7. 19. in Korean
    rf"|{_YEAR}\.?\s{_any_of(MONTHS['hu'])}\s{_DAY}\.?)(?!\d)"  # 2024. július 19.
)
TIME = (
    r"(?:[01]?\d|2[0-3])(?:\s?[:.h]\s?[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?!\d)"
    r"|\s?[時时시点點]\s?(?:[0-5]?\d\s?[分분])?|(?=\s?(?:[ap]\.?m\b|uhr\b|h\b)))"
    rf"(?:\s?(?:[ap]\.?\s?m\b\.?|uhr\b|hrs?\b|h\b))?(?:\s?{_ZONE})?"
)
GAP = r"[\s,|·•⋅/()–—-]{0,6}"  # what stands between the parts of a line of author and date
_AT = (
    r"(?:(?:(?:at|um|à|às|as|a las|alle ore|alle|ore|om|o|в|о|saat|kl\.?|klo|الساعة|ob)"
    r"\s?:?\s{1,3})?)"
)
_LABELLED = r"(?:time|uhrzeit|heure|hora|время)"
_DAY_OF_WEEK = rf"(?:\(?{_WEEKDAY}\b\.?\)?[,،]?\s{{0,3}}(?:den |le |el |the )?)?"
_CJK_DAY = r"(?:\s?[（(]?(?:星期|周|週)?[一二三四五六日天月火水木金土월화수목금토일](?:曜日?|요일)?[）)]?)?"

# Begins patterns of lines with a date: one number alone is a year, and of lines with a year most hold no other.
NUMBERS = r"(?=\D*\d+\D+\d)"
# A date with what may stand around it: the day of the week, the time before or after it, the time zone.
STAMP = (
    rf"(?:{_DAY_OF_WEEK}(?:{TIME}{GAP}(?:on )?)?{DATE}{_CJK_DAY}"
    rf"(?:(?:t|{GAP}{_AT}){TIME})?(?:\s?\({_ZONE}\))?)"
)
# The time of day behind a label of its own is no part of the date: July 19, 2024 Time: 01:49:00
TIMED = rf"(?:{GAP}{_LABELLED}\s?:?\s{{1,3}}{TIME})?"
