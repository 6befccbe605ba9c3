"""Rows: what the page leaves behind: symbols, counters, players, tickers, code."""

from __future__ import annotations

from .labels import listed
from .table import PARAGRAPH, Rule

_NUMBER = r"[+-]?\d[\d.,]{0,11}"

DEBRIS: tuple[Rule, ...] = (
    Rule(
        id="debris/symbols",
        finds="a separator, an arrow or a bullet alone on its line",
        why="It stood between two links or before an item whose text is elsewhere.",
        cues=("",),
        # "* * *", "***", "—" and "#" are not here: between paragraphs they are the author's.
        line=r"[|•·▪◦‣●○■□»›«‹>→←↑↓►▶▸▼▲▾×✕✖☰⋮│¦∙⋅/\\\u200b\ufeff\u200e\u200d❯❮⟩＞｜・ ]{1,12}|[\ue000-\uf8ff ]{1,12}",
        removes=("•", "|", "»", "· ·", "/", "→", "►", "×", "☰"),
        keeps=("* * *", "***", "—", "#", "…", "→ the door", "5 × 4", "1/2"),
    ),
    Rule(
        id="debris/breaks",
        finds="a row of stars, dashes or dots before or after the article",
        why="Between paragraphs it is the author's break; here it parts the article from the page.",
        cues=("",),
        line=r"[*–—_=~#…+.※★☆,:;()\[\]! -]{1,80}",
        zone="edges",
        removes=("* * *", "***", "—", "-----", "=====", "★★★★★", ".", "[…]"),
        keeps=("* footnote", "— Homer", "# 1"),
    ),
    Rule(
        id="debris/icons",
        finds="glyphs of an icon font",
        why="They show as boxes where the site's font is missing.",
        cues=tuple(
            "\ue800\ue801\uf08e\uf09a\uf099\uf0e1\uf16d\uf167\uf002\uf0c9\uf105\uf104\uf107\uf106\uf017\uf007\uf0e0\uf232"
        ),
        line=r"[\ue000-\uf8ff\s]{1,20}",
        removes=("\uf09a", "\uf099 \uf0e1"),
        keeps=("Nobody was hurt.",),
    ),
    Rule(
        id="debris/icon-names",
        finds="the name of an icon",
        why="Icon fonts spell their pictures; without the font the name is left.",
        phrases={
            "": listed(
                """chevron_right | chevron_left | chevron-right | chevron-left | chevron-down | chevron-up |
                arrow_forward | arrow_back | arrow_right | arrow_left | arrow_drop_down | arrow_drop_up |
                arrow-right | arrow-left | arrow-down | arrow-up | keyboard_arrow_down | keyboard_arrow_up |
                keyboard_arrow_right | keyboard_arrow_left | expand_more | expand_less | navigate_next |
                navigate_before | play_arrow | play_circle | play_circle_outline | more_vert | more_horiz |
                access_time | calendar_today | date_range | account_circle | person_outline | favorite_border |
                bookmark_border | thumb_up | thumb_down | open_in_new | content_copy | file_download |
                mail_outline | facebook-f | linkedin-in | twitter-x | x-twitter | icon-facebook | icon-twitter |
                icon-search | icon-close | icon-menu | fa-facebook | cookielawinfo-checkbox-necessary |
                caret-down | caret-right | hamburger menu icon | close icon | search icon | menu icon |
                facebook icon | twitter icon | arrow icon | icon"""
            )
        },
        removes=("chevron_right", "arrow_forward"),
        keeps=("An icon of the age", "Arrow right of the door"),
    ),
    Rule(
        id="debris/residue",
        finds="a word of markup before the article",
        why="What is left of a tag or of a document type.",
        phrases={"": ("html", "xml", "doctype html", "doctype", "body", "<!DOCTYPE html>", "[if lt IE 9]>", "endif")},
        zone="head",
        removes=("html", "doctype html"),
        keeps=("HTML for all", "Body and soul"),
    ),
    Rule(
        id="debris/placeholder",
        finds="a placeholder of a template that was never filled",
        why="The page's script would have put something in its place.",
        cues=("{{", "%d", "%s", "[object", "undefined", "nan", "#{"),
        line=(
            r"(?:\{\{.{1,80}\}\}|#\{.{1,80}\}|\[object object\]|%d|%s|undefined|nan|"
            r".{0,20}%[ds] (?:bloggers like this|comments|likes|shares)|"
            r"verbinde mit %s|connecting to %s|%d bloggern gefällt das)[.:]?"
        ),
        zone="edges",
        removes=("{{ article.title }}", "[object Object]", "%d bloggers like this:", "Connecting to %s", "undefined"),
        keeps=("The value is undefined.", "Nan was ninety", "{{ braces }} mark a variable in the language."),
    ),
    Rule(
        id="debris/counter",
        finds="a counter of visits",
        why="A tracker's label, often glued to the last or first words of the page.",
        phrases={
            "": listed(
                """hit tracker | hit counter | hits counter | web counter | web tracker | website counter |
                site counter | free hit counter | free web counter | free counter | visitor counter |
                visitors counter | visit counter | page counter | page hit counter | page view counter |
                pageviews counter | web hit counter | website hit counter | html hit counter | site tracker |
                visitor tracker | traffic tracker | traffic counter | stat counter | statcounter | site meter |
                web stats | web analytics | website statistics | free hit counters | hit counters |
                counter hits | flag counter | free website hit counter | counters | counter | page views |
                total pageviews | total page views | total visitors | visits today | visitors today |
                users online | visitors online | besucherzähler | besucherzaehler | zähler | besucher heute |
                besucher gesamt | compteur de visites | compteur gratuit | compteur | contador de visitas |
                contador de visitantes | contador | contador web | contatore visite | contatore accessi |
                licznik odwiedzin | счётчик посещений | счетчик посещений | рейтинг@mail.ru | яндекс.метрика |
                ziyaretçi sayacı | عداد الزوار | 访问量统计 | 访问统计 | 站长统计 | アクセスカウンター"""
            )
        },
        zone="edges",
        removes=(
            "hit tracker",
            "web counter",
            "hit counter",
            "Besucherzähler",
            "compteur de visites",
            "contador de visitas",
        ),
        keeps=("The hit counter stood at nine.", "Counter attack", "Web counter culture"),
    ),
    Rule(
        id="debris/counter-glued",
        finds="the label of a tracker, glued to the end of a sentence",
        why="A tracker's label.",
        cues=("tracker", "counter"),
        suffix=r"(?<=[.!?…”\"’»)])\s?(?:hit|web|site|visitor|free hit|free web|page) (?:tracker|counter)",
        removes=("Guess what fate awaits him, he said.⟦hit tracker⟧", "Nobody was hurt.⟦ web counter⟧"),
        keeps=("They called it a hit counter", "The shop sold a visitor counter"),
    ),
)

GARBAGE: tuple[Rule, ...] = (
    Rule(
        id="debris/garbage",
        finds="data that is no text: base64, an embedded picture, lost characters",
        why="Nobody can read it.",
        cues=("data", "base64", "\ufffd\ufffd\ufffd"),
        longest=PARAGRAPH,
        line=r"(?:url\()?[\"']?data:[a-z]{2,12}/[a-z0-9.+-]{2,30}[;,].{20,}|[\ufffd?\s]{3,}",
        removes=(
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
            "\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd",
        ),
        keeps=("data: the numbers of the year", "It\ufffd\ufffd\ufffds late"),
    ),
    Rule(
        id="debris/script",
        finds="a line of a script of advertising or statistics",
        why="Code of the page, not of the article.",
        cues=(
            "adsbygoogle",
            "googletag",
            "gtag",
            "fbq",
            "datalayer",
            "_gaq",
            "ga",
            "googletagmanager",
            "taboola",
            "_taboola",
        ),
        longest=PARAGRAPH,
        line=(
            r"[(\[]?(?:window\.)?(?:adsbygoogle|googletag|gtag|fbq|datalayer|_gaq|ga|_taboola)\b\s?[.=(\[|].{0,2000}|"
            r"\(function\(.{0,2000}(?:googletagmanager|taboola|adsbygoogle).{0,2000}"
        ),
        removes=(
            "(adsbygoogle = window.adsbygoogle || []).push({});",
            "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
            "gtag('config', 'UA-1234');",
        ),
        keeps=("Ga naar huis, zei ze.", "The gtag of the page was wrong."),
    ),
    Rule(
        id="debris/code",
        finds="a line of a script or style sheet",
        why="Code of the page; in an article about code it is the article, so it is only reported.",
        cues=("function", "var", "document", "window", "{"),
        longest=PARAGRAPH,
        line=(
            r"(?:var [\w$]{1,40}\s?=|function\s?[\w$]{0,40}\(|document\.\w|window\.\w|\$\(document\)|"
            r"jquery\().{0,2000}[;{}]|"
            r"(?:@media\b.{0,80}|[.#][\w-]{1,60}[\w .,#:>-]{0,120})\{.{0,2000}\}"
        ),
        trust="shown",
        removes=("var x = 1;", ".td-a-rec-id { margin: 0; }", "document.write('<b>');"),
        keeps=("Function follows form.", "The window. The door; the room."),
    ),
)

WIDGETS: tuple[Rule, ...] = (
    Rule(
        id="widget/player",
        finds="a time, a speed or a button of a player",
        why="The sound and the film are not here.",
        phrases={
            "": listed(
                """0:00 / 0:00 | 0:00/0:00 | 00:00 / 00:00 | 0:00 - 0:00 | 0:00 | 00:00 00:00 | 0:00 0:00 |
                -0:00 | 0:00:00 / 0:00:00 | 0:00 / -:-- | 1x | 1.0x | 0.5x | 1X |
                Your browser does not support the audio element | Playback speed 1x | Audio Player 00:00"""
            ),
            "en": listed(
                """Use Up/Down Arrow keys to increase or decrease volume. | Listen · 0 min | Listen 0:00 |
                Listen to this article 0 min | Listen to this article · 0:00 min Learn more |
                Listen to article 0 minutes | Play 0:00 | Video 0:00 | Watch 0:00 | Audio 0:00 | Audio Player |
                Media player | Video Player is loading. | Audio Player is loading |
                This video could not be played | This video is unavailable | Video unavailable |
                Video not available | This video has been removed | This content is not available |
                This content isn't available right now | We apologize, but this video has failed to load. |
                Try refreshing your browser, or | Back to video | Skip Ad | Skip Intro |
                Your video will resume in 0 seconds | Advertisement 0:00 | Chapters | Descriptions off |
                Captions off | captions settings | captions off, selected | subtitles off, selected |
                Audio Track | Share Video | Video Transcript | descriptions off, selected | Caption settings"""
            ),
            "de": listed(
                """Video wird geladen | Video läuft | Dieses Video ist nicht verfügbar |
                Das Video konnte nicht abgespielt werden | Video konnte nicht geladen werden |
                Hören Sie diesen Artikel | Artikel anhören 0 Min | Länge: 0:00 Minuten | Dauer: 0:00"""
            ),
            "fr": listed(
                """Vidéo indisponible | Cette vidéo n'est pas disponible | Écouter l'article 0 min |
                Lecteur audio | Lecteur vidéo"""
            ),
            "es": listed(
                """Este video no está disponible | Vídeo no disponible | Reproductor de audio |
                Reproductor de vídeo"""
            ),
            "it": listed("Video non disponibile | Ascolta la versione audio dell'articolo"),
            "pt": listed("Vídeo indisponível | Este vídeo não está disponível | Reprodutor de áudio"),
            "ru": listed("Видео недоступно | Это видео недоступно"),
        },
        zone="edges",
        removes=(
            "0:00 / 1:23",
            "00:00 / 03:45",
            "Audio Player",
            "Video unavailable",
            "Dieses Video ist nicht verfügbar",
        ),
        keeps=("At 0:00 the lights went out.", "1:23 was the time on the last of the pictures.", "Video player wanted"),
    ),
    Rule(
        id="widget/ticker",
        finds="a quote of an exchange",
        why="It was true when the page was fetched.",
        cues=(
            *(
                "djia",
                "dow",
                "nasdaq",
                "500",
                "ftse",
                "dax",
                "mdax",
                "tecdax",
                "nikkei",
                "hang",
                "sensex",
                "nifty",
                "cac",
            ),
            *(
                "ibex",
                "eurostoxx",
                "stoxx",
                "bitcoin",
                "btc",
                "ethereum",
                "eth",
                "eur",
                "gold",
                "brent",
                "wti",
                "oil",
                "usd",
            ),
        ),
        line=(
            r"(?:djia|dow(?: jones)?(?: industrial average)?|nasdaq(?: composite)?|s&p ?500|ftse(?: 100| 250)?|dax|"
            r"mdax|tecdax|"
            r"nikkei(?: 225)?|hang seng|sensex|nifty(?: 50)?|cac(?: 40)?|ibex(?: 35)?|euro ?stoxx(?: 50)?|bitcoin|btc|"
            r"ethereum|"
            rf"eth|eur ?/ ?usd|gold|brent(?: crude)?|wti|oil|usd ?/ ?\w{{3}})\s?[:|]?\s?[$€£]?{_NUMBER}"
            rf"(?:(?:\s?[▲▼|(]\s?|\s){_NUMBER}\s?%?\)?){{1,3}}"
        ),
        removes=(
            "DJIA 27,000 +0.1%",
            "DAX 15.234,12 -0,45%",
            "EUR/USD 1.0834 +0.0012 (+0.11%)",
            "Bitcoin $43,210 ▲ 2.1%",
        ),
        keeps=("Gold 2012", "The DAX lost 2 percent.", "Gold 3, silver 4, bronze 12"),
    ),
    Rule(
        id="widget/poll",
        finds="a button of a poll or a quiz",
        why="The poll is not here.",
        phrases={
            "en": listed(
                """Vote now | Cast your vote | View results | See results | Show results | Polldaddy.com |
                Take our poll | Take the poll | Take our survey | Take the survey | Take the quiz |
                Get the quiz | Take our quiz | Start quiz | Start the quiz | Submit your vote |
                Thank you for voting | Thanks for voting | Thank you for voting! | Poll closed |
                This poll is closed | Vote Now! | View Poll Results | Loading poll | Vote View Results |
                Reader poll | Vote in our poll"""
            ),
            "de": listed(
                """Jetzt abstimmen | Abstimmen | Ergebnis anzeigen | Ergebnisse anzeigen | Zum Quiz |
                Quiz starten | Zur Umfrage"""
            ),
            "fr": listed("Votez | Voter | Voir les résultats | Je vote | Faire le quiz | Sondage"),
            "es": listed("Vota ahora | Votar | Ver resultados | Encuesta"),
            "it": listed("Vota | Vota ora | Vedi i risultati | Sondaggio"),
            "pt": listed("Vote agora | Votar | Ver resultados | Enquete"),
            "nl": listed("Stem nu | Stemmen | Bekijk resultaten"),
            "pl": listed("Głosuj | Zagłosuj | Zobacz wyniki | Sonda"),
            "ru": listed("Проголосовать | Голосовать | Показать результаты | Опрос"),
            "tr": listed("Oy ver | Anket | Sonuçları gör"),
        },
        zone="edges",
        removes=("Vote now", "View results", "GET THE QUIZ", "Jetzt abstimmen", "Voir les résultats", "Проголосовать"),
        keeps=("Vote now or never", "View results as a whole", "Voter à gauche"),
    ),
    Rule(
        id="widget/weather",
        finds="a temperature or a forecast of the page's head",
        why="It was true when the page was fetched.",
        cues=("°", "℃", "℉"),
        line=(
            r"(?:[\w .,-]{2,30} )?-?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[cf]?|℃|℉)(?:\s?/\s?-?\d{1,3}\s?(?:°\s?[cf]?|℃|"
            r"℉))?(?: [\w -]{2,20})?"
        ),
        zone="edges",
        removes=("21°C", "72°F", "Berlin 12°", "18 °C / 7 °C", "21°C Cloudy"),
        keeps=("It was 21°C in the shade that day.", "At 40° the wax began to run down the walls"),
    ),
)

RULES: tuple[Rule, ...] = (*DEBRIS, *GARBAGE, *WIDGETS)
