"""Rows: when the article was published and updated, and how long it takes to read."""

from __future__ import annotations

from .dates import CUES, GAP, NUMBERS, STAMP, TIMED
from .names import CAPITAL, NAMES
from .table import Rule

PUBLISHED = (
    r"(?:(?:originally |first |article |date )?(?:published|posted|created|submitted|added|uploaded|issued)(?: date)?"
    r"(?: on| at)?(?: the)?|(?:publication |publish |publishing |post |issue |release )date"
    r"|(?:zuerst )?(?:veröffentlicht|erschienen|erstellt|publiziert|gepostet|geschrieben)(?: am)?|erscheinungsdatum"
    r"|publiée?(?: le)?|paru le|mis en ligne le|postée? le|date de publication|créée? le"
    r"|publicado(?: el| en| em| a)?|fecha de publicación|creado el|data de publicação|postado em"
    r"|pubblicato(?: il)?|data di pubblicazione|gepubliceerd(?: op)?|geplaatst(?: op)?|publicatiedatum"
    r"|opublikowano|data publikacji|dodano|utworzono|опубликовано|дата публикации|размещено|добавлено"
    r"|yayınlanma(?: tarihi)?|yayın tarihi|giriş(?: tarihi)?|yayınlandı|oluşturulma(?: tarihi)?"
    r"|نُ?شر(?: في)?|تاريخ النشر|发布(?:时间|日期|于)?|發布(?:時間|日期|於)?|发表(?:时间|于)?"
    r"|公開(?:日時?)?|投稿(?:日時?)?|掲載(?:日時?)?|配信(?:日時)?|기사입력|입력|등록|작성일|게시일|승인|송고"
    r"|publicerad|publisert|publiceret|oprettet|opublikované|megjelent|publicat)"
)
UPDATED = (
    r"(?:(?:article )?(?:last )?(?:updated?|modified|revised|reviewed|edited|changed)(?: date)?(?: on| at)?(?: the)?"
    r"|last (?:update|modification)|date modified|"
    r"(?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|geändert|bearbeitet|änderung)(?: am)?|stand|letztes update"
    r"|mise? à jour(?: le)?|modifiée? le|actualisée? le|dernière (?:mise à jour|modification)(?: le)?"
    r"|actualizado(?: el| a las)?|(?:última )?actualización|modificado(?: el| em)?|última (?:modificación|modificação)"
    r"|aggiornato(?: il| al| alle)?|(?:ultimo )?aggiornamento|ultima modifica|modificato il"
    r"|atualizado(?: em| a| às)?|(?:última )?atualização"
    r"|(?:laatst )?(?:bijgewerkt|gewijzigd|aangepast|geüpdatet)(?: op)?|laatste (?:update|wijziging)"
    r"|(?:ostatnia )?aktualizacja|zaktualizowano|zmodyfikowano|ostatnia modyfikacja"
    r"|обновлено|(?:последнее |дата )?обновлени[ея]|изменено|(?:son )?güncell?en?me(?: tarihi)?|güncellendi"
    r"|آخر تحديث|تم التحديث(?: في)?|تحديث|更新(?:时间|時間|日期|日時?|于|於)?|最后更新|最後更新|最終更新(?:日時?)?"
    r"|최종수정|수정|업데이트|uppdaterad|oppdatert|opdateret|sist oppdatert|senast uppdaterad)"
)
DATED = r"(?:date|datum|fecha|data|дата|tarih|تاريخ|時間|时间|日期|日付|vom)"
MARK = r"\s{0,3}[:：]?\s{0,4}"
READ = r"(?:\d{1,3}[ -]?(?:min(?:ute)?s?\.?) read(?:ing time)?|\d{1,3} min(?:uten)?\.? lesezeit)"
_BY_NAME = rf"(?:(?:by|von|par|por|di|door|автор:?) (?P<author>{NAMES}))"

RULES: tuple[Rule, ...] = (
    Rule(
        id="author/timestamp",
        finds="when the article was published or updated",
        why="It belongs to the page's frame; the dates are kept as fields.",
        cues=CUES,
        line=(
            rf"{NUMBERS}(?:{PUBLISHED}{MARK}(?P<date>{STAMP}){TIMED})?"
            rf"(?:{GAP}(?:and |und |et |y )?{UPDATED}{MARK}(?P<modified>{STAMP}){TIMED})?"
            rf"(?:(?:{GAP}| in ){_BY_NAME})?(?:{GAP}{READ})?[.)]?"
        ),
        captures=("date", "modified", "author"),
        removes=(
            "Updated at 1:23 p.m. on July 19, 2024",
            "Published: May 11, 2022 By Rosemary Scott",
            "Published 12 Jul 2024 | Updated 15 Jul 2024",
            "Posted on November 21, 2016 at 11:19 am",
            "Stand: 28.04.2020 18:00 Uhr",
            "Veröffentlicht am 17. Dezember 2019 von Simon Dückert",
            "Mis à jour le 19 juillet 2024 à 14h30",
            "Publicado el 19 de julio de 2024",
            "Actualizado: 19/07/2024 10:15",
            "Aggiornato il 19 luglio 2024, 18:30",
            "Atualizado em 19 de julho de 2024 às 10h15",
            "Laatst bijgewerkt op 19 juli 2024",
            "Data publikacji: 19 lipca 2024",
            "Обновлено 19 июля 2024, 01:49",
            "Güncelleme Tarihi: 19 Temmuz 2024 10:15",
            "آخر تحديث: 19 يوليو 2024",
            "更新时间：2024年7月19日 01:49",
            "公開日 2024年7月19日",
            "기사입력 2024.07.19. 10:15",
        ),
        keeps=(
            "Published in 2024, the book sold a million copies",
            "Updated guidelines for 2024",
            "Stand der Technik 2024",
            "The report was published on July 19, 2024, after a long delay.",
        ),
    ),
    Rule(
        id="author/timestamp-bare",
        finds="a date alone on its line, or with no more than a label",
        why="It belongs to the page's frame; the date is kept as a field.",
        cues=CUES,
        line=rf"{NUMBERS}[(\[]?(?:{DATED}{MARK})?(?P<date>{STAMP}){TIMED}(?:{GAP}{_BY_NAME})?"
        rf"(?:{GAP}{READ})?[)\].]?",
        zone="edges",  # in the body it heads an entry of a diary or a timeline
        captures=("date", "author"),
        removes=(
            "Friday, July 19, 2024",
            "Date: July 19, 2024 Time: 01:49:00",
            "5:45 AM PST 11/19/2019",
            "2023-09-19T01:49:00Z",
            "Dec 19, 2025 ⋅ 7 min read",
            "Dienstag, 19. November 2024",
            "19 juillet 2024",
            "19 de julio de 2024 a las 10:15",
            "19 июля 2024, 01:49",
            "2024年7月19日 01:49",
            "2024年7月19日（金）5時30分",
            "2024년 7월 19일",
        ),
        keeps=("July 2024", "July 19, 2024 was a Friday", "19.07", "2024", "Am 19. Juli 2024 begann alles"),
    ),
    Rule(
        id="author/timestamp-prefix",
        finds="a date glued before the first words",
        why="It belongs to the page's frame; the date is kept as a field.",
        cues=CUES,
        # "Published 19 July 2024 ..." may begin a sentence, so a label without a colon needs a stamp in numbers.
        prefix=(
            rf"(?=[^:：\d]{{2,40}}[:：]|{DATED}\s)(?:(?:{PUBLISHED}|{UPDATED}|{DATED})\s?[:：]\s{{0,3}}|{DATED}\s(?=(?:19"
            rf"|20)\d\d-\d\d-\d\d))(?P<date>{STAMP})"
            rf"[\s|·–—-]{{1,4}}(?={CAPITAL})(?!\w{{1,20}}\s?:)"
        ),
        captures=("date",),
        removes=(
            "⟦date 2023-09-19 ⟧Azerbaijan attacks in",
            "⟦Published: July 19, 2024 | ⟧The river rose again",
            "⟦Stand: 19.07.2024 – ⟧Der Fluss stieg wieder",
        ),
        keeps=(
            "Date: 2023-09-19 Location: Berlin",
            "Published 19 July 2024 by the council, the plan was forgotten",
            "Date 2023-09-19 and nothing more",
        ),
    ),
    Rule(
        id="author/timestamp-ago",
        finds="how long ago the article was published or updated",
        why="It was true when the page was fetched, and of the page alone.",
        cues=("minute", "minutes", "min", "mins", "hour", "hours", "hrs", "minuten", "stunde", "stunden", "heure",
              "heures", "minuto", "minutos", "hora", "horas", "minuti", "minuut", "ore", "ora", "uur", "godzin",
              "godziny", "minut", "минут", "минуты", "часа", "часов", "час", "saat", "dakika", "دقيقة", "دقائق",
              "ساعة", "ساعات", "分钟前", "小时前", "分鐘前", "小時前", "時間前", "分前", "시간", "분"),
        line=(
            rf"(?:(?:{PUBLISHED}|{UPDATED}|\w+/\w+){MARK})?"
            r"(?:(?:about |over )?(?:\d{1,2}|an?|one) (?:min(?:ute)?s?|hours?|hrs?) ago"
            r"|vor (?:\d{1,2}|einer) (?:minuten?|stunden?)|il y a (?:\d{1,2}|une) (?:minutes?|min|heures?|h)"
            r"|(?:hace|há) (?:\d{1,2}|una?|uma?) (?:minutos?|horas?|min)|\d{1,2} (?:minuti|ore|ora|min) fa"
            r"|\d{1,2} (?:minuten|minuut|uur) geleden|\d{1,2} (?:minut\w?|godzin\w?) temu"
            r"|\d{1,2} (?:минут\w?|час(?:а|ов)?) назад|\d{1,2} (?:dakika|saat) önce"
            r"|منذ \d{0,2} ?(?:دقيقة|دقائق|ساعة|ساعات)|\d{1,2}\s?(?:分钟|小时|分鐘|小時|時間|分)前"
            r"|\d{1,2}\s?(?:시간|분) ?전)"
        ),
        removes=("3 hours ago", "Updated 12 minutes ago", "Veröffentlicht/Aktualisiert: vor 51 Minuten",
                 "il y a 3 heures", "hace 3 horas", "há 2 horas", "3 ore fa", "3 uur geleden", "3 godziny temu",
                 "3 часа назад", "3 saat önce", "منذ 3 ساعات", "3小时前", "3時間前", "3시간 전"),
        keeps=("Three hours ago the water was still rising", "3 hours", "Vor drei Stunden", "3 hours ago in Berlin"),
    ),
    Rule(
        id="author/timestamp-days-ago",
        finds="how many days or years ago the article was published or updated",
        why="It was true when the page was fetched, and of the page alone.",
        phrases={
            "en": ("1 day ago", "2 days ago", "1 week ago", "2 weeks ago", "1 month ago", "2 months ago",
                   "1 year ago", "2 years ago", "a day ago", "a week ago", "a month ago", "a year ago",
                   "Updated 2 days ago", "Last updated 2 days ago", "Published 2 days ago", "Posted 2 days ago",
                   "Just now", "Yesterday"),
            "de": ("vor 1 Tag", "vor 2 Tagen", "vor 1 Woche", "vor 2 Wochen", "vor 1 Monat", "vor 2 Monaten",
                   "vor 1 Jahr", "vor 2 Jahren", "vor einem Tag", "vor einer Woche", "vor einem Monat",
                   "vor einem Jahr"),
            "fr": ("il y a 1 jour", "il y a 2 jours", "il y a 2 semaines", "il y a 2 mois", "il y a 2 ans"),
            "es": ("hace 1 día", "hace 2 días", "hace 2 semanas", "hace 2 meses", "hace 2 años"),
            "it": ("1 giorno fa", "2 giorni fa", "2 settimane fa", "2 mesi fa", "2 anni fa"),
            "pt": ("há 1 dia", "há 2 dias", "há 2 semanas", "há 2 meses", "há 2 anos"),
            "nl": ("1 dag geleden", "2 dagen geleden", "2 weken geleden", "2 maanden geleden", "2 jaar geleden"),
            "pl": ("1 dzień temu", "2 dni temu", "2 tygodnie temu", "2 miesiące temu", "2 lata temu"),
            "ru": ("1 день назад", "2 дня назад", "5 дней назад", "2 недели назад", "2 месяца назад", "2 года назад"),
            "tr": ("1 gün önce", "2 hafta önce", "2 ay önce", "2 yıl önce"),
            "ar": ("منذ يوم", "منذ يومين", "منذ 3 أيام", "منذ أسبوع", "منذ شهر", "منذ سنة"),
            "zh": ("1天前", "1周前", "1个月前", "1年前", "昨天"),
            "ja": ("1日前", "1週間前", "1か月前", "1ヶ月前", "1年前"),
            "ko": ("1일 전", "1주 전", "1개월 전", "1년 전"),
        },
        zone="edges",
        removes=("2 days ago", "vor 12 Tagen", "5 дней назад", "3日前"),
        keeps=("Two days ago it rained", "Vor 30 Jahren fiel die Mauer"),
    ),
    Rule(
        id="author/timestamp-time",
        finds="a date without a year or a time, alone on its line",
        why="It belongs to the page's frame.",
        phrases={
            "en": ("12:30", "12:30 am", "12:30 pm", "12:30am", "12:30pm", "12:30 AM EST", "12:30 PM EST",
                   "12:30 PM ET", "Published", "Updated", "Last updated", "Posted on", "Published on", "Updated on",
                   "Last updated on", "Date", "Publish date", "Published date", "Posted", "Last modified"),
            "de": ("12:30 Uhr", "12.30 Uhr", "Aktualisiert", "Veröffentlicht", "Veröffentlicht am",
                   "Zuletzt aktualisiert", "Aktualisiert am", "Stand", "Uhr", "Datum", "Lesezeit", "Heute, 12:30 Uhr",
                   "Heute, 12:30", "Gestern, 12:30 Uhr"),
            "fr": ("Publié le", "Mis à jour le", "Publié", "12h30", "à 12h30"),
            "es": ("Publicado", "Publicado el", "Actualizado", "Actualizado el", "12:30 h", "Fecha"),
            "it": ("Pubblicato il", "Aggiornato il", "Ultimo aggiornamento", "Ore 12:30"),
            "pt": ("Publicado em", "Atualizado em", "às 12h30"),
            "nl": ("Gepubliceerd op", "Gepubliceerd", "Laatst bijgewerkt", "12:30 uur"),
            "pl": ("Opublikowano", "Aktualizacja", "Data publikacji", "godz. 12:30"),
            "ru": ("Опубликовано", "Обновлено", "Дата публикации"),
            "tr": ("Yayınlanma Tarihi", "Güncelleme Tarihi", "Giriş Tarihi", "Yayınlanma", "Güncelleme"),
            "ar": ("تاريخ النشر", "آخر تحديث", "نشر في"),
            "zh": ("发布时间", "发布日期", "更新时间", "發布時間", "更新時間"),
            "ja": ("公開日", "更新日", "投稿日", "最終更新日"),
            "ko": ("입력", "수정", "등록", "승인", "기사입력", "최종수정"),
        },
        zone="edges",
        removes=("01:49", "Last updated:", "18.30 Uhr", "Mis à jour le", "公開日："),
        keeps=("Updated rules", "12:30 sharp", "Stand by me"),
    ),
    Rule(
        id="author/timestamp-read",
        finds="how long it takes to read the article",
        why="A machine counted the words; the number is kept as a field.",
        phrases={"en": ("min read", "mins read", "minute read", "minutes read", "Reading time", "Read time")},
        cues=("read", "reading", "readtime", "lesezeit", "lesedauer", "lecture", "lectura", "lettura", "leitura",
              "leestijd", "czytania", "чтения", "okuma", "読了", "読めます", "阅读", "閱讀"),
        line=(
            r"(?:(?:estimated |average |approx\. )?(?:read(?:ing)?[ -]?time|time to read|readtime)\s?[:：]?\s?"
            r"|(?:ca\. |geschätzte )?(?:lesezeit|lesedauer)\s?[:：]?\s?|temps de lecture(?: estimé)?\s?:?\s?"
            r"|tiempo (?:estimado )?de lectura\s?:?\s?|tempo (?:di lettura|de leitura)\s?:?\s?|lecture\s?:?\s"
            r"|leestijd\s?:?\s?|czas czytania\s?:?\s?|время чтения\s?:?\s?|okuma süresi\s?:?\s?"
            r"|読了時間\s?[:：]?\s?|この記事は|(?:预计)?阅读(?:时间)?\s?[:：]?\s?)?"
            r"(?:ca\. |about |approx\. |etwa |約|约|< ?)?"
            r"(?P<read_time>\d{1,3}(?:[-–]\d{1,3})?[\s-]?(?:min(?:ut(?:e[ns]?|os?|i|y|a)?)?s?\.?|мин(?:ут\w?)?\.?"
            r"|dakika|dk|分钟|分鐘|分))"
            r"(?:\s?(?:read(?:ing)?(?: time)?|to read|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura"
            r"|leestijd|czytania|чтения|okuma(?: süresi)?|で読めます|阅读))?"
        ),
        captures=("read_time",),
        removes=("5 min read", "12 minute read", "Reading time: 5 minutes", "Lesezeit: 3 Min.", "5 Minuten Lesezeit",
                 "Temps de lecture : 4 min", "4 min de lectura", "Tempo di lettura: 3 minuti", "3 min leestijd",
                 "Время чтения: 3 мин", "この記事は約5分で読めます", "阅读时间：5分钟"),
        keeps=("It is a 5 minute read at most, and worth it.", "Read 5 minutes a day", "Lecture 5"),
    ),
)  # fmt: skip
