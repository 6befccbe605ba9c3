"""Rows: who wrote it and when, who else took part, and where it was written."""

from __future__ import annotations

from .dates import CUES, DATE, GAP, NUMBERS, STAMP
from .names import CAPITAL, NAME, NAMES
from .table import PARAGRAPH, Rule
from .timestamps import DATED, MARK, PUBLISHED, READ, UPDATED
from .timestamps import RULES as TIMESTAMPS

_BY = (
    r"(?:(?:(?:(?:written|posted|reported|created|contributed|submitted|story|stories|words|text"
    r"|article|report|review|analysis|opinion|commentary|guest post|news|blog|post) )?by"
    r"|(?:(?:ein |eine )?(?:beitrag|gastbeitrag|kommentar|artikel|text|interview|analyse|bericht|kolumne|essay"
    r"|geschrieben|verfasst|veröffentlicht|erstellt) )?von"
    r"|(?:(?:écrit|publié|rédigé|posté|article|texte|propos recueillis) )?par"
    r"|(?:(?:escrito|publicado|texto|postado|redactado) )?por|(?:(?:scritto|articolo|a cura) )?di"
    r"|(?:(?:geschreven|geplaatst) )?door|skrevet av|skrevet af|skriven av|av|af)\s{0,3}[:：]?\s{0,3})"
)
_AUTHOR = (
    r"(?:(?:authored by|interview by|edited by|published by|authors?|autor(?:in|en|a|es|as|ka)?|auteure?s?|autore"
    r"|pubblicato da|scritto da|автор(?:ы)?|текст|yazan|yazar|haber)\s{0,3}[:：]?\s{0,3})"
)
_AGENCY = (
    r"(?:reuters|associated press|ap|afp|dpa(?:-afx|-infocom)?|apa|sda|kna|epd|sid|efe|europa press|ep|ansa|adnkronos"
    r"|agi|lusa|agência brasil|anp|belga|pap|tass|тасс|риа новости|ria novosti|интерфакс|interfax|xinhua|kyodo|ani|pti"
    r"|ians|upi|bloomberg|cnn|aa|dha|iha|mti|čtk|tt|ntb|ritzau|stt|wam|ats|رويترز|أ ف ب|د ب أ|وكالات|新华社|中新社|共同"
    r"|時事|ロイター|연합뉴스)"
)
_AGENCIES = rf"{_AGENCY}(?:\s?[/,;·-]\s?(?:{_AGENCY}|[a-z]{{2,4}})){{0,4}}"
_AGENCY_CUES = (
    "reuters", "associated", "ap", "afp", "dpa", "apa", "sda", "kna", "epd", "sid", "efe", "europa", "ep", "ansa",
    "adnkronos", "agi", "lusa", "agência", "anp", "belga", "pap", "tass", "тасс", "риа", "ria", "интерфакс", "interfax",
    "xinhua", "kyodo", "ani", "pti", "ians", "upi", "bloomberg", "cnn", "aa", "dha", "iha", "mti", "čtk", "tt", "ntb",
    "ritzau", "stt", "wam", "ats", "رويترز", "وكالات", "新华社", "中新社", "共同", "時事", "ロイター", "연합뉴스",
)  # fmt: skip
_ROLE = (
    r"(?:(?:staff |senior |freelance |co-?|sub|deputy )?(?:writer|editor|editor-in-chief|reporter|journalist|author"
    r"|correspondent|columnist|contributor|freelancer|blogger|copywriter|strategist|marketer|critic|novelist|fellow))"
)
_AFTER_ROLE = (
    r"(?=\s(?:at|for|with|from|in|on|of|based|who|whose|and|covering|specializ|specialis|focus|living)|[,.&;])"
)

_BYLINES: tuple[Rule, ...] = (
    Rule(
        id="author/byline",
        finds="the line that names the author",
        why="It belongs to the page's frame; the name is kept as a field.",
        cues=("by", "von", "par", "por", "di", "door", "av", "af"),
        line=rf"(?={CAPITAL}){_BY}(?P<author>{NAMES})"
        r"(?:\s?[,|·•/(–—-][^.!?]{1,80}|\s\d+ (?:min|hour|day)s?\b.{0,20})?",
        captures=("author",),
        removes=(
            "By Jane Doe",
            "By Claire Wilson, Co-Founder & COO",
            "Written by John Smith and Mary O’Brien",
            "Von Volkmar Kabisch, Jan Lukas Strozyk und Benedikt Strunz",
            "Par Stéphane Dupont",
            "Por Ana de la Cruz y Juan Pérez",
            "Di Gianni De Blasio",
            "Door Jan van der Meer",
        ),
        keeps=(
            "By midnight",
            "by Ray Nayler",
            "By the numbers",
            "By Use Case",
            "By Air and by sea, the army moved on",
            "Von Kopf bis Fuss",
            "Von Hexen, Henkern und Vampiren",
            "Par amour",
            "Por la mañana",
            "By John Smith’s own account the boat was lost on the first night out. Nobody believed him.",
        ),
    ),
    Rule(
        id="author/byline-author",
        finds="a line that names the author after a label, or in lower case",
        why="It belongs to the page's frame; the name is kept as a field.",
        cues=("authored", "interview", "edited", "published", "author", "authors", "autor", "autorin", "autoren",
              "autora", "autores", "autorka", "auteur", "auteure", "auteurs", "autore", "da", "автор", "авторы",
              "текст", "yazan", "by", "von", "par", "por", "di", "door", "av", "af", "yazar", "haber"),
        line=rf"(?:{_AUTHOR}|{_BY})(?P<author>{NAMES})(?:\s?[,|·•/(–—-][^.!?]{{1,80}})?",
        zone="edges",  # in the body it stands in lists of books and games: by Ray Nayler
        captures=("author",),
        removes=("Author: Jane Doe", "Autor: Anna Kowalska", "Автор: Иван Петров", "Yazan: Ayşe Yılmaz",
                 "by Jane Doe", "von Anna Schmidt", "di Anna Rossi", "door Jan van der Meer"),
        keeps=("di notte, Firenze", "di Anna, la sorella", "Author unknown", "Autor und Werk", "Автор не известен"),
    ),
    Rule(
        id="author/byline-dated",
        finds="author and date on one line",
        why="It belongs to the page's frame; name and date are kept as fields.",
        cues=CUES,
        line=(
            rf"{NUMBERS}(?!(?:{PUBLISHED}|{UPDATED}|{DATED})(?!\s(?:by|von|par|por|da|door)\s))"
            rf"(?P<label>{_BY}|{_AUTHOR})?(?P<author>{NAMES})"
            # "on" only behind a label: "Olaf Scholz on 19 July 2024" may be the line below a picture.
            rf"(?:\s?[,|]\s[^.!?|]{{2,40}}?)?(?(label)(?:\s(?:on|am|le|el|il|op|em|den|dnia)(?=\s))?|)"
            rf"\s{{0,3}}[,|·•–—-]?{GAP}(?:{PUBLISHED}|{UPDATED})?{MARK}(?P<date>{STAMP})(?:{GAP}{READ})?"
        ),
        zone="edges",
        captures=("author", "date"),
        removes=(
            "Posted by Jane Doe on 12 May 2019",
            "Geschrieben von Anna Schmidt am 12. Mai 2019",
            "Jane Doe · May 17, 2022 · 6 min read",
            "By James Titcomb    12 May 2022, 4:13pm",
            "Juliette Carreiro - 2024-04-02",
            "Kristian Larsen July 13, 2025 — 7 minutes read",
            "Von Anna Schmidt, 19.07.2024",
            "Jane Doe | Updated on November 20, 2025",
        ),
        keeps=(
            "The minister resigned on 19 July 2024",
            "Olaf Scholz, 19. Juli 2024: eine Rede und ihre Folgen",
            "Posted by the door on 12 May 2019, the list had forty names.",
            "Olaf Scholz on 19 July 2024",
        ),
    ),
    Rule(
        id="author/byline-label",
        finds="the label of a byline whose name stands on a line of its own",
        why="It is the frame of a name.",
        phrases={
            "en": ("By", "Written by", "Posted by", "Published by", "Author", "Authors", "Author(s)", "Reviewed by",
                   "Medically reviewed by", "Fact checked by", "Edited by", "Story by", "Words by", "Text by",
                   "Author of the article", "Article by", "Posted in", "Filed by"),
            "de": ("Von", "Autor", "Autorin", "Autoren", "Autor:in", "Ein Beitrag von", "Geschrieben von",
                   "Verfasst von"),
            "fr": ("Par", "Auteur", "Auteurs", "Écrit par", "Publié par", "Rédigé par"),
            "es": ("Por", "Autor", "Autores", "Escrito por", "Publicado por"),
            "it": ("Di", "Autore", "Scritto da", "Pubblicato da", "A cura di"),
            "pt": ("Escrito por", "Publicado por", "Postado por"),
            "nl": ("Door", "Geschreven door", "Auteur"),
            "pl": ("Autor", "Autorzy", "Napisane przez"),
            "ru": ("Автор", "Авторы"),
            "tr": ("Yazan", "Yazar"),
            "ar": ("بقلم", "كتب", "كتبت", "الكاتب"),
            "zh": ("作者", "撰文"),
            "ja": ("著者", "執筆者", "筆者", "文"),
            "ko": ("글쓴이", "작성자"),
            "sv": ("Av", "Skriven av"),
        },
        zone="edges",
        removes=("Written by", "By:", "Ein Beitrag von", "Автор", "作者："),
        keeps=("The author", "Written by hand", "Von vorn"),
    ),
    Rule(
        id="author/byline-signs",
        finds="the line that names the author, in Chinese and Japanese",
        why="It belongs to the page's frame; the name is kept as a field.",
        cues=("文/", "文／", "文|", "撰文", "作者", "记者", "記者"),
        line=(
            r"[【\[（(]?(?:文\s?[/／|:：]|(?:撰文|作者|本报记者|记者|記者|撰稿)\s?[/／|:：\s])\s?"
            r"(?P<author>[\w·・]{2,12}(?:[ 、,，·][\w·・]{2,12}){0,4})[】\]）)]?"
        ),
        captures=("author",),
        zone="edges",
        removes=("文/张三", "作者：李小明", "記者 山田太郎"),
        keeps=("作者在文中指出，河水在一夜之间上涨了两米。", "作者不详的诗", "記者会見は午後に開かれた。"),
    ),
    Rule(
        id="author/byline-korean",
        finds="the line that names the author, in Korean",
        why="It belongs to the page's frame; the name is kept as a field.",
        cues=("기자",),
        line=r"[【\[(]?(?:글\s?[=:]\s?)?(?P<author>[가-힣]{2,4}) (?:\w{2,6})?기자(?: ?\S{3,40}@\S{3,40})?[】\])]?",
        captures=("author",),
        zone="edges",
        removes=("홍길동 기자", "[홍길동 기자 hong@example.co.kr]", "글=홍길동 기자"),
        keeps=("기자 회견이 열렸다.", "홍길동 기자는 강을 건넜다."),
    ),
    Rule(
        id="author/byline-arabic",
        finds="the line that names the author, in Arabic",
        why="It belongs to the page's frame; the name is kept as a field.",
        cues=("بقلم", "كتب", "كتبت"),
        line=r"(?:بقلم\s?[:/]?|كتبت?\s?[:/])\s?(?P<author>[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20}){1,3})",
        captures=("author",),
        zone="edges",
        removes=("بقلم: أحمد محمود", "كتب: أحمد محمود", "كتبت/ سلمى الحسن", "بقلم أحمد محمود"),
        keeps=("كتب الرسالة قبل أن يغادر", "كتب: لن أعود إلى هذه المدينة أبدا بعد اليوم.", "بقلم أحمر"),
    ),
    Rule(
        id="author/byline-role",
        finds="what the author is, on a line of its own",
        why="It stands under the author's name in the page's frame.",
        phrases={
            "en": ("Staff Writer", "Senior Writer", "Contributing Writer", "Senior Reporter", "Staff Reporter",
                   "Freelance Writer", "Senior Editor", "Managing Editor", "Contributing Editor", "Contributor",
                   "Guest Contributor", "Guest Author", "Senior Staff Writer", "News Editor", "News Reporter",
                   "Content Writer", "Associate Editor", "Editor-in-Chief", "Editor in Chief", "Digital Reporter",
                   "Political Correspondent", "Senior Correspondent", "Staff Author", "Writer", "Editor", "Reporter",
                   "Correspondent", "Columnist", "Web Editor", "Deputy Editor", "Freelance Journalist",
                   "Site Editor"),
            "de": ("Redakteur", "Redakteurin", "Freier Autor", "Freie Autorin", "Freier Journalist",
                   "Freie Journalistin", "Chefredakteur", "Chefredakteurin", "Volontär", "Volontärin", "Gastautor",
                   "Gastautorin", "Politikredakteur", "Politikredakteurin", "Korrespondent", "Korrespondentin"),
            "fr": ("Journaliste", "Rédacteur en chef", "Rédactrice en chef", "Correspondant", "Correspondante"),
            "es": ("Redactor", "Redactora", "Periodista", "Corresponsal"),
            "it": ("Giornalista", "Redattore", "Redattrice"),
            "pt": ("Jornalista", "Repórter", "Redator", "Redatora"),
            "nl": ("Redacteur", "Verslaggever"),
            "pl": ("Dziennikarz", "Dziennikarka"),
            "ru": ("Журналист", "Корреспондент"),
            "tr": ("Muhabir", "Gazeteci"),
        },
        zone="edges",
        removes=("Staff Writer", "Redakteurin", "Journaliste"),
        keeps=("Writers", "The editor resigned", "Der Redakteur schwieg"),
    ),
)  # fmt: skip

_DATELINES: tuple[Rule, ...] = (
    Rule(
        id="author/dateline",
        finds="place and news agency before the first sentence",
        why="Place and agency are kept as fields; the text keeps them as well unless you ask for their removal.",
        cues=_AGENCY_CUES,
        prefix=(
            rf"(?P<place>{CAPITAL}[\w.’'-]{{1,20}}(?:[ /]{CAPITAL}[\w.’'-]{{1,20}}){{0,3}})"
            rf"(?:, [\w. ]{{1,30}}|,? \d{{1,2}}\.? [^\W\d]{{3,12}}\.?)?\s?[.,]?\s?"
            rf"[(/\[](?P<agency>{_AGENCIES})[)/\]]\s?[-–—:.]{{1,2}}\s"
        ),
        trust="shown",
        captures=("place", "agency"),
        removes=(
            "⟦WASHINGTON (Reuters) - ⟧The minister resigned.",
            "⟦Berlin (dpa) - ⟧Der Minister ist zurückgetreten.",
            "⟦PARIS (AFP) – ⟧Le ministre a démissionné.",
            "⟦MADRID, 19 Jul. (EUROPA PRESS) - ⟧El ministro dimitió.",
            "⟦МОСКВА, 19 июля. /ТАСС/. ⟧Министр ушёл в отставку.",
        ),
        keeps=(
            "The Associated Press (AP) said the minister had resigned.",
            "Reuters reported from Berlin (Germany) - the minister resigned.",
        ),
    ),
    Rule(
        id="author/dateline-place",
        finds="the place before the first sentence",
        why="The place is kept as a field; the text keeps it as well unless you ask for its removal.",
        cues=("—", "--"),
        # In small capitals of other kinds no place is named: UPDATE — ..., EXCLUSIVE — ...
        prefix=(
            r"(?!(?:up|over)dates?\b|live\b|watch\b|video\b|opinion\b|exclusive\b|breaking\b|analysis\b|note\b"
            r"|warning\b|q\b"
            r"|a\b|no\b|yes\b|editor)"
            r"(?P<place>(?-i:[A-ZÀ-ÞА-Я]{3,20}(?:[ /-][A-ZÀ-ÞА-Я.]{2,20}){0,3}))"
            rf"(?:, (?-i:[A-Z])[\w.]{{1,20}}(?: [\w.]{{1,20}})?(?=\s?[—–-])|,? {DATE}"
            rf"|, [^\W\d]{{3,12}}\.? \d{{1,2}}|, \d{{1,2}} [^\W\d]{{3,12}})?"
            rf"\s?(?:—|--)\s?(?={CAPITAL}|[“\"«„])"
        ),
        trust="shown",
        captures=("place",),
        removes=(
            "⟦WASHINGTON — ⟧The minister resigned.",
            "⟦NEW YORK, March 3 — ⟧The minister resigned.",
            "⟦SANTA FE, N.M. -- ⟧The minister resigned.",
        ),
        keeps=("UPDATE — The minister resigned.", "NATO - the alliance of the West", "London — a city of bridges."),
    ),
    Rule(
        id="author/dateline-signs",
        finds="place and news agency before the first sentence, in Chinese, Japanese and Korean",
        why="Place and agency are kept as fields; the text keeps them as well unless you ask for their removal.",
        cues=("【", "［", "日电", "日電", "日讯", "연합뉴스", "뉴시스", "뉴스1"),
        prefix=(
            r"[【［（(]?(?:(?P<agency>[\u4e00-\u9fff]{2,4}社)(?:記者[\u4e00-\u9fff]{2,4}|记者[\u4e00-\u9fff]{2,4})?"
            r"(?P<place>[\u4e00-\u9fff]{2,6})(?:\d{1,2}月)?\d{1,2}日[电電讯訊]"
            r"|[\u4e00-\u9fff\u30a0-\u30ff]{2,10}[＝=　 ][\w　 ＝=]{2,20}(?=[】］])"
            r"|[가-힣]{2,6}=(?:연합뉴스|뉴시스|뉴스1))[】］）)]?\s?[-–—=]?\s?"
        ),
        trust="shown",
        captures=("place", "agency"),
        removes=(
            "⟦新华社北京7月19日电 ⟧部长宣布辞职。",
            "⟦（中央社記者陳怡璇台北19日電）⟧部長宣布辭職。",
            "⟦［東京　19日　ロイター］ - ⟧大臣が辞任した。",
            "⟦(서울=연합뉴스) ⟧장관이 사임했다.",
        ),
        keeps=("【重要】明日は休業します。", "新华社记者采访了部长。"),
    ),
)

_CREDITS: tuple[Rule, ...] = (
    Rule(
        id="author/credits",
        finds="who reported, edited, translated or contributed",
        why="It closes the article as the credits close a film; they are kept as a field.",
        cues=("reporting", "contributed", "edited", "editing", "compiled", "translated", "material",
              "agenturmaterial", "informationen", "avec", "información", "informazioni", "informações", "traducido",
              "traduit", "übersetzung", "übersetzt", "материалам", "przekład", "vertaling", "dpa", "afp", "apa",
              "ansa", "reuters", "agenturen"),
        longest=PARAGRAPH,
        line=(
            rf"(?P<credits>[(\[]?(?:(?:additional |original |further )?(?:reporting|writing|editing|research"
            rf"|compiled|translated|edited)"
            rf"(?: and (?:writing|editing|reporting))? by:? {CAPITAL}.{{2,300}}"
            rf"|{CAPITAL}.{{2,240}}\bcontributed(?: reporting| research)?(?: from [^.]{{2,60}})?"
            r"(?:,? (?:to|for) (?:this|the) (?:report|story|article|post|piece|guide|reporting))?[.)]{0,2}"
            rf"|mit (?:material|informationen|agenturmaterial) (?:von|der|des|aus|durch) .{{2,60}}|mit {_AGENCIES}"
            rf"|avec (?:l['’])?{_AGENCIES}|con información de {CAPITAL}.{{1,60}}"
            rf"|con informazioni d[ia]\S{{0,3}} {CAPITAL}.{{1,60}}"
            rf"|com informações d[aeo]s? {CAPITAL}.{{1,60}}|по материалам:? {CAPITAL}.{{1,60}}"
            rf"|(?:aus dem \w+ )?(?:übersetzung|übersetzt von|traduit par|traducido por|vertaling|przekład"
            rf"|traduzione di):? {CAPITAL}.{{1,60}}"
            r")[)\]]?\.?)"
        ),
        zone="tail",
        captures=("credits",),
        removes=(
            "Reporting by Jane Doe in Paris; Editing by John Smith",
            "(Additional reporting by Jane Doe)",
            "Associated Press writer Krysta Fauria contributed to this report.",
            "David McHugh in Frankfurt, Germany, and Elaine Ganley in Paris contributed.",
            "Mit Material von dpa und Reuters",
            "(mit dpa/AFP)",
            "Avec l’AFP",
            "Con información de EFE",
            "Com informações da Agência Brasil",
            "По материалам: ТАСС",
        ),
        keeps=(
            "The good reporting by the small paper won a prize.",
            "Mit Informationen geizt der Minister noch immer.",
            "Avec le temps, tout s’en va.",
            "Years of neglect contributed to this disaster, the judge said.",
        ),
    ),
    Rule(
        id="author/credits-closing",
        finds="who reported and edited, in brackets after the last sentence",
        why="It closes the article as the credits close a film; they are kept as a field.",
        cues=("reporting", *_AGENCY_CUES),
        longest=PARAGRAPH,
        suffix=(
            rf"(?<=[.!?”\"»])\s?[(\[](?P<credits>(?:(?:additional )?(?:reporting"
            rf"|writing) (?:and \w+ )?by {CAPITAL}.{{3,300}}|{_AGENCIES}))[)\]]"
        ),
        captures=("credits",),
        removes=(
            "The minister resigned.⟦ (Reporting by Jane Doe; Editing by John Smith)⟧",
            "Der Minister ist zurückgetreten.⟦ (APA/dpa)⟧",
            "Le ministre a démissionné.⟦ (AFP)⟧",
        ),
        keeps=(
            "It was sold to the Associated Press (AP)",
            "She won the prize for the best foreign reporting (2019).",
        ),
    ),
    Rule(
        id="author/credits-agency",
        finds="the news agency, alone on its line",
        why="It names where the text came from; it is kept as a field.",
        cues=_AGENCY_CUES,
        line=rf"(?:(?:by|source|quelle|fonte|fuente|źródło|источник|bron|kaynak|المصدر|来源|來源)\s?[:：]?\s?)?"
        rf"[(\[]?(?:the )?(?P<credits>{_AGENCIES})[)\]]?",
        zone="edges",
        captures=("credits",),
        removes=("(dpa)", "dpa/hm", "By Associated Press", "Source: Reuters", "Quelle: dpa/AFP", "Fuente: EFE",
                 "Źródło: PAP", "Источник: ТАСС", "المصدر: رويترز", "来源：新华社"),
        keeps=("CNN and the election", "AP classes", "Reuters said no"),
    ),
    Rule(
        id="author/credits-source",
        finds="where the article was taken from",
        why="It names where the text came from; it is kept as a field.",
        cues=("source", "quelle", "fonte", "fuente", "źródło", "источник", "bron", "kaynak", "المصدر", "来源", "來源",
              "出典", "출처", "责任编辑", "责编", "編輯", "编辑", "校对", "編集"),
        line=(
            r"[(（\[【]?(?:source|quelle|fonte|fuente|źródło|источник|bron|kaynak|المصدر|来源|來源|出典|출처"
            r"|责任编辑|责编"
            r"|責任編輯|編輯|编辑|校对|編集)\s?[:：]\s{0,3}(?P<credits>[^.!?。]{1,60}?)[)）\]】]?\.?"
        ),
        zone="tail",  # in the body it is the source of a table or a chart
        captures=("credits",),
        removes=("SOURCE: Al Jazeera", "Quelle: Pressestelle", "Источник: пресс-служба", "责任编辑：张三",
                 "（来源：人民网）"),
        keeps=("Source of the Nile", "Sources: three people with knowledge of the matter spoke. They gave no names."),
    ),
)  # fmt: skip

_WRITERS = (
    "writer", "editor", "reporter", "journalist", "correspondent", "columnist", "contributor", "freelancer",
    "blogger", "author", "copywriter", "strategist", "critic", "novelist", "fellow", "marketer",
    "redakteur", "redakteurin", "journalistin", "autor", "autorin", "volontär", "volontärin",
    "korrespondent", "korrespondentin", "journaliste", "rédacteur", "rédactrice", "auteur", "auteure",
    "periodista", "redactor", "redactora", "escritor", "escritora", "giornalista", "redattore",
    "redattrice", "jornalista", "repórter", "redacteur", "verslaggever", "dziennikarz", "dziennikarka",
    "redaktor", "журналист", "корреспондент",
)  # fmt: skip
_WHOSE_BIO = rf"(?:about the author:? )?(?P<author>{NAME})(?:,? (?:PhD|MD|RD|MS),?)?"

_BIOS: tuple[Rule, ...] = (
    Rule(
        id="author/bio",
        finds="a sentence or two on who the author is, with the paper that the author works for",
        why="It is about the writer, not the matter; the name is kept as a field.",
        cues=_WRITERS,
        longest=PARAGRAPH,
        line=(
            rf"{_WHOSE_BIO}(?:"
            rf" is (?:(?:an?|the|our|currently|also) ){{0,2}}(?:[\w’'&/-]{{1,30}},? ){{0,3}}?{_ROLE}"
            rf" (?:at|for|with) (?:(?:the )?\w?{CAPITAL}\w{{0,30}}"
            r"|(?:the|our|this) (?:paper|site|magazine|newspaper|blog))"
            r"| ist (?:[\w-]{1,30},? ){0,6}?(?:\w{0,20}redakteur(?:in)?|journalist(?:in)?|autor(?:in)?"
            r"|volontär(?:in)?|korrespondent(?:in)?) (?:bei|beim|der|des|im)"
            r"| est (?:\w{1,20},? ){0,4}?(?:journaliste|rédacteur|rédactrice|correspondante?) (?:au|à|chez|pour)"
            r"| es (?:\w{1,20},? ){0,3}?(?:periodista|redactora?|editora?) (?:de|en)"
            r"| è (?:\w{1,20},? ){0,3}?(?:giornalista|redattore|redattrice) (?:di|de[il]|della|presso)"
            r"| é (?:\w{1,20},? ){0,3}?(?:jornalista|repórter|editora?) (?:d[aeo]|n[ao])"
            r"| is (?:\w{1,20},? ){0,3}?(?:redacteur|verslaggever) (?:bij|van)"
            r")\b.{0,600}"
        ),
        zone="tail",
        captures=("author",),
        removes=(
            "Puck Henry is an editor for ePrimefeed covering all types of news.",
            "Sarah Schwartz is a reporter for Education Week who covers curriculum and instruction.",
            "Anna Schmidt ist Redakteurin bei der Zeitung und schreibt über Politik.",
            "Marie Dupont est journaliste au service politique.",
            "Juan Pérez es redactor de la sección de Cultura.",
        ),
        keeps=(
            "Maria Lopez is the second editor to resign this week.",
            "Smith is an editor of the old school, and the paper is better for it.",
            "John Smith is sure that no writer could have known.",
            "Anna Schmidt ist sicher, dass kein Redakteur davon wusste.",
        ),
    ),
    Rule(
        id="author/bio-person",
        finds="a sentence or two on who the author is",
        why="It is about the writer, not the matter; the name is kept as a field.",
        cues=_WRITERS,
        longest=PARAGRAPH,
        line=(
            rf"{_WHOSE_BIO}(?:"
            rf" is (?:(?:an?|the|our|currently|also) ){{0,2}}(?:[\w’'&/-]{{1,30}},? ){{0,8}}?{_ROLE}\b{_AFTER_ROLE}"
            r"| ist (?:[\w-]{1,30},? ){0,6}?(?:(?:\w{0,20})redakteur(?:in)?|journalist(?:in)?|autor(?:in)?"
            r"|volontär(?:in)?"
            r"|korrespondent(?:in)?)\b(?= (?:bei|der|des|in|im|für|und|beim|mit|aus|von)|[,.])"
            r"| est (?:\w{1,20},? ){0,4}?(?:journaliste|rédacteur|rédactrice|auteure?|correspondante?)\b"
            r"| es (?:\w{1,20},? ){0,3}?(?:periodista|redactora?|escritora?|editora?)\b"
            r"| è (?:\w{1,20},? ){0,3}?(?:giornalista|redattore|redattrice)\b"
            r"| é (?:\w{1,20},? ){0,3}?(?:jornalista|repórter|escritora?|editora?)\b"
            r"| is (?:\w{1,20},? ){0,3}?(?:redacteur|verslaggever)\b"
            r"| jest (?:\w{1,20},? ){0,3}?(?:dziennikar\w{1,3}|redaktor\w{0,4})\b"
            r"| ?[—–-] (?:журналист|корреспондент)\b"
            r").{0,600}"
        ),
        zone="tail",
        trust="gated",  # the last lines of a portrait or a list of books read the same
        captures=("author",),
        removes=(
            "Laura Jedeed is a freelance journalist based in New York City.",
            "Juan Pérez es periodista y escritor.",
            "Mario Rossi è giornalista professionista dal 1999.",
            "Anna Schmidt ist Autorin und lebt in Berlin.",
        ),
        keeps=(
            "Maria Lopez is the second editor to resign this week.",
            "Smith is an editor of the old school, and the paper is better for it.",
            "John Smith is sure that no writer could have known.",
        ),
    ),
    Rule(
        id="author/bio-label",
        finds="the headline of the box about the author",
        why="It belongs to the page's frame.",
        phrases={
            "en": ("About the author", "About the authors", "About author", "About the writer", "Meet the author",
                   "Author bio", "Author profile", "Author information", "Author details", "Author spotlight",
                   "More from this author", "More by this author", "More from author", "More articles by this author",
                   "View all posts by this author", "View all posts", "See all articles by this author",
                   "Follow the author", "View author archive", "View bio", "Read full bio", "Full bio",
                   "See full bio", "About the contributors", "Latest posts by the author",
                   "Other posts by this author"),
            "de": ("Über den Autor", "Über die Autorin", "Über die Autoren", "Zum Autor", "Zur Autorin",
                   "Zur Person des Autors", "Mehr von diesem Autor", "Alle Beiträge des Autors",
                   "Alle Artikel des Autors", "Autoreninfo", "Weitere Artikel des Autors", "Autorenprofil",
                   "Alle Beiträge anzeigen", "Zum Autorenprofil"),
            "fr": ("À propos de l'auteur", "A propos de l'auteur", "À propos des auteurs", "L'auteur",
                   "Du même auteur", "Voir tous les articles"),
            "es": ("Sobre el autor", "Sobre la autora", "Acerca del autor", "Más del autor",
                   "Ver todas las entradas"),
            "it": ("Informazioni sull'autore", "Sull'autore", "L'autore", "Altri articoli dell'autore"),
            "pt": ("Sobre o autor", "Sobre a autora", "Mais do autor", "Ver todos os posts"),
            "nl": ("Over de auteur", "Over de schrijver", "Meer van deze auteur"),
            "pl": ("O autorze", "O autorce"),
            "ru": ("Об авторе", "Об авторах", "Все статьи автора"),
            "tr": ("Yazar hakkında", "Yazarın diğer yazıları", "Yazarın tüm yazıları"),
            "ar": ("عن الكاتب", "نبذة عن الكاتب"),
            "zh": ("关于作者", "作者简介", "關於作者", "作者簡介"),
            "ja": ("この記事を書いた人", "著者プロフィール", "著者について", "ライタープロフィール", "執筆者紹介",
                   "筆者プロフィール"),
            "ko": ("저자 소개", "글쓴이 소개", "기자의 다른기사"),
            "sv": ("Om författaren", "Om skribenten"),
        },
        removes=("About the author", "Über den Autor", "Sobre el autor", "Об авторе", "この記事を書いた人"),
        keeps=("About the author nothing is known", "Über den Autor wird gestritten", "Author’s note"),
    ),
    Rule(
        id="author/bio-contact",
        finds="how to follow or write to the author",
        why="It belongs to the box about the author.",
        cues=("twitter", "@", "instagram", "linkedin", "threads", "bluesky", "mastodon", "facebook"),
        longest=PARAGRAPH,
        line=(
            rf"(?:you can )?(?:follow|email|e-mail|contact|reach|find|connect with|write to|tweet)(?: out to)?"
            rf" (?:him|her|them|me|the author|the authors|the writer"
            rf"|{CAPITAL}[\w’'-]{{1,24}}(?: {CAPITAL}[\w’'-]{{1,24}}){{0,2}})"
            r"(?: on| at| via| by|:).{2,160}"
            r"|(?:folgen sie|folge) (?:ihm|ihr|dem autor|der autorin|\w+) (?:auf|bei) .{2,80}"
            r"|(?:suivez|suivre)(?:-le|-la)? .{0,40}sur (?:twitter|x|linkedin|instagram).{0,40}"
            r"|(?:síguel[oa]|sigue a .{2,30}) en (?:twitter|x|linkedin|instagram).{0,40}"
        ),
        zone="tail",
        removes=("Follow her on Twitter @janedoe", "Email Tariq at tariq@example.com",
                 "You can reach Jane Doe at jane@example.com.", "Folgen Sie ihr auf Twitter: @annaschmidt"),
        keeps=("Follow the money on Twitter", "Email is dead @work"),
    ),
)  # fmt: skip

RULES: tuple[Rule, ...] = (*_BYLINES, *TIMESTAMPS, *_DATELINES, *_CREDITS, *_BIOS)
