"""Rows: menus, breadcrumbs, interface labels, lists of topics. The labels themselves stand in `labels`."""

from __future__ import annotations

from .labels import BUTTONS, HOME, INTERFACE, SECTIONS, SITE, listed
from .table import PARAGRAPH, Rule

# The front page in the languages that breadcrumbs begin with, as an alternation; and the separators between sections.
_HOME = (
    r"home|home ?page|front page|start|startseite|accueil|inicio|portada|início|página inicial|strona główna|"
    r"главная(?: страница)?|ana ?sayfa|الرئيسية|首页|首頁|主页|トップ|トップページ|ホーム|홈|"
    r"forsiden?|hem|hjem|etusivu|úvod|domů|címlap|kezdőlap|acasă|αρχική|начало|головна|početna|naslovnica|trang chủ|"
    r"beranda"
)
_HOME_CUES = (
    *("home", "homepage", "front", "start", "startseite", "accueil", "inicio", "portada", "início", "página", "strona"),
    *(
        "главная",
        "ana",
        "anasayfa",
        "الرئيسية",
        "首页",
        "首頁",
        "主页",
        "トップ",
        "ホーム",
        "홈",
        "forside",
        "forsiden",
    ),
    *("hem", "hjem", "etusivu", "úvod", "domů", "címlap", "kezdőlap", "acasă", "αρχική", "начало", "головна"),
    *("početna", "naslovnica", "trang", "beranda"),
)
_HERE = (
    r"you are here|you are in|sie sind hier|sie befinden sich hier|du bist hier|vous êtes ici|estás aquí|está aquí|"
    r"usted está aquí|sei qui|ti trovi qui|sei in|você está aqui|u bent hier|je bent hier|jesteś tutaj|tu jesteś|"
    r"вы здесь|вы находитесь здесь|buradasınız|أنت هنا|您的位置|您现在的位置|当前位置|目前位置|您現在的位置|"
    r"現在位置|現在地|du är här|du er her|jste zde|nachádzate sa|ви тут"
)
_HERE_CUES = (
    *("here", "hier", "ici", "aquí", "aqui", "qui", "sei", "you", "jesteś", "здесь", "buradasınız", "هنا", "您的位置"),
    *(
        "您现在的位置",
        "当前位置",
        "目前位置",
        "您現在的位置",
        "現在位置",
        "現在地",
        "här",
        "her",
        "zde",
        "nachádzate",
        "тут",
    ),
)

INTERFACE_ROWS: tuple[Rule, ...] = (
    Rule(
        id="navigation/interface",
        finds="a label of the page's interface: jump links, menus, players, loading, printing",
        why="It names a button or speaks to a screen reader. It stands on every page of the site.",
        phrases=INTERFACE,
        removes=(
            "Skip to content",
            "Toggle navigation",
            "Loading…",
            "Zum Inhalt springen",
            "Retour en haut",
            "Saltar al contenido",
            "Vai al contenuto",
            "Ir para o conteúdo",
            "Ga naar inhoud",
            "Przejdź do treści",
            "Версия для печати",
            "İçeriğe geç",
            "انتقل إلى المحتوى",
            "回到顶部",
            "本文へスキップ",
            "본문 바로가기",
        ),
        keeps=(
            "Skip to content and you will miss the best part of the book, she said.",
            "Loading the ship took three days.",
            "Back to the top of the league",
            "You are here because you asked for it.",
        ),
    ),
    Rule(
        id="navigation/buttons",
        finds="a button of the page's interface whose label is a common word",
        why="Menus, searches and galleries leave their buttons around the article; inside it they may be headings.",
        phrases=BUTTONS,
        zone="edges",
        removes=("Search", "Next »", "Menu", "Suche", "Weiter", "Rechercher", "Siguiente", "Далее", "次へ", "搜索"),
        keeps=(
            "Next came the long wait for the results of the vote.",
            "Search and rescue",
            "Menü mit vier Gängen",
            "More people than ever",
        ),
    ),
    Rule(
        id="navigation/pages",
        finds="the numbers and arrows that turn pages",
        why="An article in parts carries them at the end of each; so do galleries and lists.",
        cues=(
            *("page", "seite", "pagina", "página", "strona", "страница", "sayfa", "sida", "side", "strana", "oldal"),
            *("image", "bild", "photo", "slide", "foto", "第", "頁", "页", "ページ"),
        ),
        line=(
            r"(?:‹|«|<|previous|prev)?\s?(?:page|seite|pagina|página|strona|страница|sayfa|sida|side|strana|oldal|"
            r"image|"
            r"bild|photo|slide|foto)\s?:?\s?\d{1,3}\s?(?:of|von|sur|de|di|van|z|ze|из|af|av|/|-)\s?\d{1,3}"
            r"\s?(?:›|»|>|next|weiter)?|第\s?\d{1,3}\s?[页頁](?:\s?[,，/]?\s?共\s?\d{1,3}\s?[页頁])?|"
            r"\d{1,3}\s?/\s?\d{1,3}\s?ページ"
        ),
        removes=(
            "Page 2 of 5",
            "Seite 1 von 3",
            "Page 1 sur 4",
            "Página 2 de 7",
            "Страница 1 из 2",
            "第2页 / 共5页",
            "1/3ページ",
        ),
        keeps=("Page 2 of 5 was missing from the file.", "Page 2", "Seite 1 von 3 Seiten war leer."),
    ),
    Rule(
        id="navigation/pages-edges",
        finds="a number of a picture or page at the edge of the text",
        why="A gallery or list counts its pages. Nobody wrote it.",
        cues=("of", "von", "sur"),
        line=r"\d{1,3}\s?(?:of|von|sur)\s?\d{1,3}",
        zone="edges",
        removes=("1 of 12", "3 von 8", "2 sur 4"),
        keeps=("3 of 8 patients recovered.", "One of 12"),
    ),
)

LABEL_ROWS: tuple[Rule, ...] = (
    Rule(
        id="navigation/labels",
        finds="the name of a section or page of the site",
        why="Menus name the sections of the site. In the body it may be a heading of the article.",
        phrases={
            language: (*HOME.get(language, ()), *SECTIONS.get(language, ()), *SITE.get(language, ()))
            for language in {**HOME, **SECTIONS, **SITE}
        },
        zone="edges",
        removes=(
            "Home",
            "World",
            "Latest News",
            "About Us",
            "Startseite",
            "Wirtschaft",
            "Accueil",
            "Société",
            "Última hora",
            "Chi siamo",
            "Notícias",
            "Over ons",
            "Wiadomości",
            "Главная",
            "Gündem",
            "الرئيسية",
            "首页",
            "ニュース",
            "로그인",
        ),
        keeps=(
            "World leaders meet",
            "Home at last",
            "Business was slow that year.",
            "Главная улица города",
            "Sport ist Mord",
        ),
    ),
    Rule(
        id="navigation/letters",
        finds="labels that are letters or words of two",
        why="Language and edition switches, and icons read as letters. Alone they could be anything.",
        phrases={"": ("X", "EN", "DE", "FR", "ES", "IT", "PT", "RU", "UK", "AR", "ZH", "JA", "A+", "A-", "AA", "Eng")},
        zone="edges",
        trust="gated",
        removes=("EN", "A-", "FR"),
        keeps=("En attendant", "DE 12", "AR 15"),
    ),
    Rule(
        id="navigation/date-lists",
        finds="an item of an archive by months",
        why="Blogs list their months with the number of posts in each.",
        cues=(
            *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
            *("november", "december", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember"),
            *("janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre"),
            *("décembre", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre"),
            *("octubre", "noviembre", "diciembre"),
        ),
        line=r"\w{3,10} (?:de )?20\d\d \(\d{1,4}\)",
        removes=("November 2019 (12)", "März 2014 (7)", "février 2012 (31)", "marzo 2011 (5)"),
        keeps=("November 2019 (12 months later)", "In March 2011 (5) the work began."),
    ),
)

BREADCRUMB_ROWS: tuple[Rule, ...] = (
    Rule(
        id="navigation/breadcrumb",
        finds="a chain of sections from the front page down to the article",
        why="It says where the article is filed, and is kept as the section.",
        cues=_HOME_CUES,
        longest=PARAGRAPH,
        line=(
            # A small letter before a capital is a joint: what follows it is the article's, see navigation/glued.
            rf"(?!.{{0,300}}(?-i:[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]))"
            rf"(?:(?:{_HERE})\s?[:：]?\s?)?(?:{_HOME})\s?(?:>>|::|->|"
            rf"[>›»→/▸▶＞》])(?P<section>[^>›»→/▸▶＞》.!?]{{1,40}})"
            r"(?:[>›»→/▸▶＞》][^>›»→/▸▶＞》]{0,120}){0,6}"
        ),
        captures=("section",),
        removes=(
            "Home > News > World",
            "Home / Sport / Football",
            "You are here: Home » Politics » Europe",
            "Startseite › Wirtschaft › Märkte",
            "Sie sind hier: Startseite > Kultur",
            "Accueil » International",
            "Inicio / Deportes / Fútbol",
            "Strona główna » Kraj",
            "Главная » Новости » Общество",
            "Anasayfa / Gündem",
            "首页 > 新闻 > 国际",
            "ホーム > ニュース > 国際",
        ),
        keeps=(
            "Home is where the heart is",
            "Home: a novel",
            "Start > Run, then type the name of the program. It opens in a new window.",
            "Home / away goals no longer count in the cup.",
        ),
    ),
    Rule(
        id="navigation/breadcrumb-here",
        finds="a breadcrumb that says so",
        why="It says where the article is filed, and is kept as the section.",
        cues=_HERE_CUES,
        line=rf"(?:{_HERE})\s?[:：]\s?(?P<section>.{{0,100}})",
        captures=("section",),
        removes=(
            "You are here: News » Local",
            "Sie sind hier: Politik",
            "Vous êtes ici : Culture › Livres",
            "Estás aquí: Deportes",
            "Вы здесь: Новости",
            "当前位置：新闻 > 正文",
            "現在位置： ニュース",
        ),
        keeps=("You are here to learn.", "Sie sind hier, weil sie müssen.", "Vous êtes ici chez vous."),
    ),
    Rule(
        id="navigation/breadcrumb-sections",
        finds="a chain of sections",
        why="It says where the article is filed, and is kept as the section.",
        cues=(
            *(
                "news",
                "sport",
                "sports",
                "politics",
                "business",
                "world",
                "culture",
                "opinion",
                "nachrichten",
                "politik",
            ),
            *(
                "wirtschaft",
                "kultur",
                "panorama",
                "regional",
                "actualités",
                "société",
                "noticias",
                "deportes",
                "política",
            ),
            *("notizie", "cronaca", "notícias", "esportes", "nieuws", "wiadomości", "новости", "haberler", "أخبار"),
            *("新闻", "新聞", "ニュース"),
        ),
        line=(
            r"(?P<section>(?:world |local |latest )?(?:news|sports?|politics|business|world|culture|opinion|"
            r"nachrichten|"
            r"politik|wirtschaft|kultur|panorama|regional|actualités|société|noticias|deportes|política|notizie|"
            r"cronaca|notícias|"
            r"esportes|nieuws|wiadomości|новости|haberler|أخبار|新闻|新聞|ニュース))\s?"
            r"(?:[>›»＞》][^>›»/|＞》.!?:]{1,40}|\s/ [^/.!?:]{1,25}){1,5}"
        ),
        zone="edges",
        captures=("section",),
        removes=(
            "News > UK > Politics",
            "News / UK / Politics",
            "Nachrichten › Politik › Ausland",
            "Noticias > España",
            "Новости > Политика",
            "新闻 > 国际",
        ),
        keeps=(
            "News / Analysis: what comes next?",
            "Business > pleasure, he said. Always.",
            "Sport/utility vehicles sell well",
        ),
    ),
    Rule(
        id="navigation/bar",
        finds="a menu on one line, its labels parted by bars or dots",
        why="The menu of the site as one line.",
        cues=("|", "•", "·", "│"),
        longest=PARAGRAPH,
        line=(
            r"(?:home|startseite|accueil|inicio|news|about(?: us)?|contact(?: us)?|kontakt|impressum|datenschutz|login|"
            r"log in|sign in|register|privacy(?: policy)?|terms(?: of (?:use|service))?|terms (?:&|and) conditions|"
            r"cookie policy|cookies|sitemap|site map|rss|faq|help|careers|jobs|advertise|advertising|subscribe|"
            r"newsletter|agb|mentions légales|aviso legal|главная|контакты|реклама)"
            r"\s?(?:[|•·│][^|•·│.!?]{1,37}){2,20}"
        ),
        zone="edges",
        removes=(
            "Home | About | Contact",
            "Impressum | Datenschutz | AGB",
            "Contact • Mentions légales • Plan du site",
            "Главная | Новости | Контакты",
        ),
        keeps=("Contact: press@example.org | Tel. 555", "Home | Away", "News · 3 May"),
    ),
)

TOPIC_ROWS: tuple[Rule, ...] = (
    Rule(
        id="tags/topics",
        finds="the topics under which the article is filed, after their label",
        why="A list of links for finding other articles. The topics are kept as tags.",
        cues=(
            *(
                "tags",
                "tag",
                "tagged",
                "topics",
                "filed",
                "keywords",
                "labels",
                "schlagwörter",
                "schlagworte",
                "stichworte",
            ),
            *("themen", "mots", "étiquettes", "etiquetas", "palabras", "argomenti", "etichette", "tagi", "trefwoorden"),
            *(
                "теги",
                "метки",
                "ключевые",
                "etiketler",
                "الوسوم",
                "وسوم",
                "标签",
                "標籤",
                "关键词",
                "關鍵字",
                "タグ",
                "태그",
            ),
            *("štítky", "címkék", "etichete", "taggar", "avainsanat", "emneord"),
        ),
        longest=PARAGRAPH,
        line=(
            r"(?:(?:article |post |related )?tags?|tagged(?: (?:with|as|in|under))?|topics|(?:also )?filed (?:under|"
            r"in|to)|"
            r"keywords?|labels|schlagwörter|schlagworte|stichworte|themen|mots[- ]cl[ée]s|étiquettes|etiquetas|"
            r"palabras clave|argomenti|"
            r"etichette|tagi|trefwoorden|теги|метки|ключевые слова|etiketler|الوسوم|وسوم|标签|標籤|关键词|關鍵字|"
            r"タグ|태그|štítky|címkék|etichete|taggar|avainsanat|emneord)\s?[:：]\s?(?P<tag>[^.!?]{1,300})"
        ),
        zone="edges",
        captures=("tag",),
        removes=(
            "Tags: climate, energy, parliament",
            "Filed Under: Local news",
            "Topics: Technology",
            "Schlagwörter: Klima, Energie",
            "Mots-clés : climat, énergie",
            "Etiquetas: clima, energía",
            "Argomenti: clima",
            "Tagi: klimat",
            "Теги: климат, энергия",
            "标签：气候",
            "タグ: 気候",
        ),
        keeps=(
            "Tags: sewn in by hand. Seams: double.",
            "Topics were agreed on beforehand.",
            "Filed under protest",
            "Labels matter to buyers",
        ),
    ),
    Rule(
        id="tags/filed",
        finds="the topics under which a blog files a post",
        why="A line that the blog's theme adds. The topics are kept as tags.",
        cues=(
            "filed",
            "posted",
            "tagged",
            "categories",
            "category",
            "kategorien",
            "abgelegt",
            "veröffentlicht",
            "classé",
            "publicado",
        ),
        longest=PARAGRAPH,
        line=(
            r"this entry was (?:posted|filed) (?:under|in) (?P<tag>[^.!?]{1,200})(?:\.? bookmark the permalink)?\.?|"
            # "Filed under protest" is a heading: a topic has a capital.
            r"(?:posted|filed) (?:under|in) (?-i:[A-ZÄÖÜ])[^.!?]{1,60}|"
            r"(?:tagged with|categories|category|kategorien?|categorías|catégories)\s?:\s?[^.!?]{1,200}|"
            r"(?:dieser (?:eintrag|beitrag) wurde .{0,80})?(?:abgelegt|veröffentlicht) (?:unter|"
            r"in) (?-i:[A-ZÄÖÜ])[^.!?]{1,100}|"
            r"(?:publié dans|classé sous|publicado en|archiviato in) (?-i:[A-ZÉ])[^.!?]{1,80}"
        ),
        zone="edges",
        captures=("tag",),
        removes=(
            "This entry was posted in Travel, Food and tagged beaches, soup. Bookmark the permalink.",
            "Filed under Politics",
            "Categories: Music, Film",
            "Abgelegt unter Reisen",
            "Classé sous Politique",
        ),
        keeps=(
            "Posted in haste, the letter never arrived. Nobody missed it.",
            "Filed under protest, the claim was lost. It came back.",
        ),
    ),
    Rule(
        id="tags/label",
        finds="the headline of a list of topics",
        why="The list leads to other articles.",
        phrases={
            "en": listed(
                """Tags | Article Tags | Post Tags | Related Tags | Related Topics | Topics | Filed Under |
                Tagged | More On | Topics Covered | Popular Tags | Tag Cloud | Read More About | More About |
                Explore Topics | In This Article | Topics in this article | Mentioned in this article |
                Key Topics | Labels | Posted in"""
            ),
            "de": listed(
                """Schlagwörter | Schlagworte | Stichworte | Stichwörter | Themen | Themen in diesem Artikel |
                Schlagwort | Mehr zu den Themen | Themen des Artikels | Verwandte Themen | Tags zum Artikel"""
            ),
            "fr": listed(
                """Mots-clés | Mots clés | Étiquettes | Thèmes associés | Thématiques | Sujets liés |
                Sur ce thème"""
            ),
            "es": listed("Etiquetas | Temas relacionados | Palabras clave | Archivado en | Más sobre | Temas"),
            "it": listed("Argomenti | Etichette | Argomenti correlati | Parole chiave | Tag articolo"),
            "pt": listed("Etiquetas | Tópicos | Palavras-chave | Tópicos relacionados | Temas relacionados | Assuntos"),
            "nl": listed("Onderwerpen | Trefwoorden | Meer over | Lees meer over"),
            "pl": listed("Tagi | Słowa kluczowe | Tematy | Powiązane tematy"),
            "ru": listed("Теги | Тэги | Метки | Ключевые слова | Темы | Сюжеты | Тема сюжета"),
            "tr": listed("Etiketler | Etiket | Anahtar Kelimeler | İlgili Konular"),
            "ar": listed("الوسوم | وسوم | كلمات مفتاحية | الكلمات المفتاحية | مواضيع ذات صلة"),
            "zh": listed("标签 | 標籤 | 关键词 | 關鍵字 | 相关主题 | 相關主題"),
            "ja": listed("タグ | キーワード | 関連タグ | 関連キーワード | この記事のタグ"),
            "ko": listed("태그 | 키워드 | 관련 태그"),
            "sv": listed("Taggar | Ämnen"),
            "cs": listed("Štítky | Témata"),
            "hu": listed("Címkék"),
            "uk": listed("Теги | Мітки"),
        },
        zone="edges",
        block="labels",
        removes=(
            "Tags",
            "Related Topics",
            "Schlagwörter",
            "Mots-clés",
            "Etiquetas",
            "Argomenti",
            "Теги",
            "标签",
            "タグ",
        ),
        keeps=("Tags and labels", "Topics of the day were few.", "Themen gab es genug."),
    ),
)

RULES: tuple[Rule, ...] = (*TOPIC_ROWS, *BREADCRUMB_ROWS, *INTERFACE_ROWS, *LABEL_ROWS)
