"""Rows: what the machine says to the browser: consent to cookies, JavaScript, ad blockers."""

from __future__ import annotations

from .table import PARAGRAPH, Rule

_SITE = r"(?:this|our|the|diese|unsere) (?:web)?(?:site|page|seite|service|shop|portal|app)s?"
# A recipe uses cookies as well, and an article tells who does: a second word must show that it is about consent.
_CONSENT = (
    r"(?=.{0,400}\b(?:web ?sites?|sites?|webseite|experience|consent\w*|traffic|brows\w+|analy[sz]\w+"
    r"|personali[sz]\w+|accept"
    r"|technologies|preferences|privacy|advertis\w+|services?|device|policy|opt[- ]out|agree|settings|zustimm\w+"
    r"|einwillig\w+"
    r"|einverstanden|datenschutz\w*|erlebnis|nutzung|inhalte|funktionen|dienste|website|technologien))"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="notice/cookies",
        finds="a label or a sentence of the banner that asks for consent to cookies",
        why="It asks the visitor of the page, not the reader of the article.",
        phrases={
            "en": ("Accept all cookies", "Accept cookies", "Reject all cookies", "Reject cookies", "Accept all",
                   "Reject all", "Decline all", "Allow all", "Deny all", "Manage cookies", "Manage consent",
                   "Manage preferences", "Manage cookie preferences", "Manage consent preferences", "Cookie settings",
                   "Cookies settings", "Cookie preferences", "Consent preferences", "Cookie consent",
                   "Cookies consent", "Cookie policy", "Cookies policy", "Cookie notice", "Cookie statement",
                   "Cookie declaration", "Cookie list", "Cookies choices", "Cookie choices",
                   "Cookie preference center", "Privacy overview", "Privacy preference center",
                   "We care about your privacy", "We value your privacy", "Your privacy choices",
                   "Your privacy matters", "We respect your privacy", "Privacy settings", "Privacy preferences",
                   "Privacy manager", "Strictly necessary cookies", "Functional cookies", "Performance cookies",
                   "Targeting cookies", "Marketing cookies", "Analytics cookies", "Necessary cookies",
                   "Advertisement cookies", "Always active", "Always enabled", "Save & accept", "Save and accept",
                   "Confirm my choices", "Allow selection", "Save preferences", "View preferences", "Manage options",
                   "Manage services", "Manage vendors", "Manage {vendor_count} vendors",
                   "Read more about these purposes", "Do not sell my personal information",
                   "Do not sell or share my personal information", "Privacy & cookies policy",
                   "Change cookie settings", "Necessary only", "Only necessary", "Essential cookies only",
                   "Customize cookies", "viewed_cookie_policy", "cookielawinfo-checkbox-necessary",
                   "cookielawinfo-checkbox-functional", "cookielawinfo-checkbox-performance",
                   "cookielawinfo-checkbox-analytics", "cookielawinfo-checkbox-advertisement",
                   "cookielawinfo-checkbox-others", "cookielawinfo-checbox-necessary",
                   "cookielawinfo-checbox-functional", "cookielawinfo-checbox-performance",
                   "cookielawinfo-checbox-analytics", "cookielawinfo-checbox-others", "checkbox label",
                   "Powered by CookieYes", "Powered by Cookiebot", "Usercentrics Consent Management Platform"),
            "de": ("Cookie-Einstellungen", "Cookie Einstellungen", "Cookies verwalten", "Alle akzeptieren",
                   "Alle ablehnen", "Alle Cookies akzeptieren", "Nur notwendige Cookies", "Nur essenzielle Cookies",
                   "Nur essenzielle Cookies akzeptieren", "Auswahl speichern", "Einstellungen verwalten",
                   "Cookie-Richtlinie", "Cookie-Richtlinie (EU)", "Cookie-Hinweis", "Cookie-Details", "Cookie Name",
                   "Cookie Laufzeit", "Cookie-Informationen anzeigen", "Cookie-Informationen ausblenden",
                   "Datenschutzeinstellungen", "Datenschutz-Einstellungen", "Privatsphäre-Einstellungen",
                   "Individuelle Datenschutzeinstellungen", "Individuelle Datenschutzeinstellung",
                   "Datenschutzpräferenz", "Einwilligung verwalten", "Cookie-Zustimmung verwalten", "Essenziell",
                   "Zustimmen und weiter", "Einstellungen speichern", "Akzeptieren und schließen",
                   "Cookie-Manager", "Cookies & Tracking", "Cookie- und Datenschutzeinstellungen",
                   "Wie wir Cookies verwenden", "Technisch notwendige Cookies", "Notwendige Cookies",
                   "Weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier",
                   "Weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier:"
                   " Cookie-Richtlinie"),
            "fr": ("Gestion des cookies", "Gérer les cookies", "Gérer mes cookies", "Paramètres des cookies",
                   "Paramétrer les cookies", "Tout accepter", "Tout refuser", "Accepter et fermer",
                   "Continuer sans accepter", "Politique de cookies", "Politique des cookies", "Préférences cookies",
                   "Modifier mes choix de cookies", "Personnaliser mes choix", "Accepter les cookies"),
            "es": ("Política de cookies", "Aceptar todo", "Aceptar todas", "Rechazar todo", "Rechazar todas",
                   "Aceptar cookies", "Configurar cookies", "Configuración de cookies", "Gestionar cookies",
                   "Aceptar y continuar", "Preferencias de cookies", "Ajustes de cookies"),
            "it": ("Accetta tutti", "Accetta tutto", "Rifiuta tutti", "Rifiuta tutto", "Accetta i cookie",
                   "Gestisci i cookie", "Impostazioni cookie", "Preferenze cookie", "Continua senza accettare",
                   "Informativa sui cookie", "Gestisci preferenze"),
            "pt": ("Política de cookies", "Aceitar todos", "Aceitar tudo", "Rejeitar todos", "Aceitar cookies",
                   "Gerenciar cookies", "Configurações de cookies", "Preferências de cookies",
                   "Definições de cookies"),
            "nl": ("Alles accepteren", "Alle cookies accepteren", "Alles weigeren", "Cookie-instellingen",
                   "Cookie instellingen", "Cookies beheren", "Cookiebeleid", "Cookies accepteren",
                   "Cookieverklaring"),
            "pl": ("Polityka cookies", "Polityka plików cookies", "Akceptuj wszystkie", "Akceptuję",
                   "Odrzuć wszystkie", "Ustawienia cookies", "Ustawienia plików cookie", "Zarządzaj plikami cookie",
                   "Przejdź do serwisu"),
            "ru": ("Политика cookie", "Принять все", "Принять все cookie", "Отклонить все", "Настройки cookie",
                   "Настроить cookie", "Политика использования cookie", "Политика использования файлов cookie"),
            "tr": ("Çerez politikası", "Tümünü kabul et", "Tümünü reddet", "Çerez ayarları", "Çerezleri yönet",
                   "Çerez tercihleri", "Çerezleri kabul et"),
            "ar": ("قبول الكل", "رفض الكل", "سياسة ملفات تعريف الارتباط", "إعدادات ملفات تعريف الارتباط",
                   "قبول ملفات تعريف الارتباط"),
            "zh": ("接受所有Cookie", "接受所有 Cookie", "全部接受", "拒绝所有", "Cookie 设置", "Cookie设置",
                   "Cookie 政策", "Cookie政策", "Cookie偏好设置", "接受全部", "接受所有", "全部拒绝", "拒绝全部",
                   "接受全部Cookie", "接受所有Cookies"),
            "ja": ("すべて受け入れる", "すべて拒否する", "すべてのCookieを受け入れる", "クッキーポリシー",
                   "Cookieポリシー", "Cookie設定", "クッキー設定", "Cookieの設定"),
            "ko": ("모두 허용", "모두 거부", "쿠키 설정", "쿠키 정책"),
            "sv": ("Cookieinställningar", "Acceptera alla", "Hantera cookies", "Godkänn alla cookies"),
            "da": ("Cookieindstillinger", "Accepter alle", "Cookiepolitik"),
            "no": ("Informasjonskapsler", "Godta alle", "Personvern og informasjonskapsler"),
            "fi": ("Evästeasetukset", "Hyväksy kaikki", "Evästeet"),
            "cs": ("Nastavení cookies", "Přijmout vše", "Zásady cookies"),
        },
        cues=("cookies", "cookie"),
        longest=PARAGRAPH,
        line=rf"(?:we(?: and (?:our|selected) [\w ]{{1,30}})?|{_SITE}|[\w.-]{{2,30}}) (?:also |may )?"
        rf"(?:uses?|are using) (?:[\w-]+,? ){{0,4}}cookies\b{_CONSENT}.{{0,1200}}",
        removes=("Accept all cookies", "Cookie settings", "Alle akzeptieren", "Tout refuser", "Política de cookies",
                 "Настройки cookie", "すべて受け入れる",
                 "We use cookies to ensure that we give you the best experience on our website.",
                 "This website uses cookies to improve your experience. We’ll assume you’re ok with this."),
        keeps=("We use cookies as the base of the cake, and butter to bind them.",
               "The regulator found that the company had set cookies without asking anybody.",
               "Cookies are small files that a site stores in the browser, and few readers know what they do."),
    ),
    Rule(
        id="notice/cookies-button",
        finds="a button by which the visitor consents to cookies, in a word that others use as well",
        why="It asks the visitor of the page, not the reader of the article.",
        phrases={
            "en": ("I agree", "I accept", "Agree", "Got it", "Got it!", "I understand", "Accept & close",
                   "Accept and close", "Accept and continue", "Agree and close", "Agree & continue", "Decline",
                   "OK, got it"),
            "de": ("Zustimmen", "Einverstanden", "Ich stimme zu", "Verstanden", "OK, verstanden"),
            "fr": ("J'accepte", "D'accord", "J'ai compris"),
            "es": ("Acepto", "De acuerdo", "Entendido"),
            "it": ("Accetto", "Ho capito", "Acconsento"),
            "pt": ("Aceito", "Concordo", "Entendi"),
            "nl": ("Akkoord", "Ik ga akkoord", "Ik begrijp het"),
            "pl": ("Zgadzam się", "Akceptuj", "Rozumiem", "Zgoda"),
            "ru": ("Принимаю", "Согласен", "Хорошо", "Понятно"),
            "tr": ("Kabul ediyorum", "Tamam", "Anladım"),
            "ar": ("أوافق", "موافق", "قبول", "رفض", "أقبل"),
            "zh": ("同意", "我同意", "拒绝", "我知道了", "同意并继续"),
            "ja": ("同意する", "同意します", "拒否する", "承諾する", "許可する"),
            "ko": ("동의", "동의합니다", "동의함", "거부"),
            "sv": ("Jag godkänner", "Godkänn", "Jag förstår"),
        },
        zone="edges",
        trust="gated",  # in an article somebody says so
        removes=("I agree", "Zustimmen", "J’accepte", "Согласен", "أوافق", "同意", "同意する"),
        keeps=("I agree with her", "Verstanden hat es niemand", "同意する人は少ない。"),
    ),
    Rule(
        id="notice/cookies-agree",
        finds="the sentence by which using the site is consent",
        why="It asks the visitor of the page, not the reader of the article.",
        cues=("cookies", "cookie"),
        longest=PARAGRAPH,
        line=(
            r"(?:by (?:continuing|using|browsing|clicking|closing|accepting|scrolling)|if you continue|when you visit"
            r"|your (?:choice|consent)|you (?:can|may) (?:also )?(?:change|withdraw|manage|opt|set|accept|adjust"
            r"|choose)"
            r"|click (?:on )?[“\"'‘]?(?:accept|here|ok|agree)|to (?:provide|offer|give you|make|improve|learn)"
            r"|for more information|please (?:accept|note|read|review)|some (?:content|features|of our)|out of these"
            r"|we (?:need|would like|also use|store|value|set|serve))\b"
            r"(?=.{0,300}\bcookies?\b).{0,900}\b(?:consent|settings|policy|experience|website|site|browser"
            r"|technologies|use of cookies"
            r"|happy with)\b.{0,600}"
        ),
        removes=(
            "By continuing to browse, you agree to our use of cookies.",
            "If you continue to use this site we will assume that you are happy with cookies.",
            "You can change your cookie settings at any time in your browser.",
        ),
        keeps=(
            "Please note that cookies burn quickly, so watch the oven.",
            "To make the cookies, beat butter and sugar until pale.",
            "For more information about cookie sales, the scouts have a telephone.",
        ),
    ),
    Rule(
        id="notice/cookies-list",
        finds="an entry of the list of cookies",
        why="The consent tool describes its cookies; the article does not.",
        cues=("cookie", "cookies"),
        longest=PARAGRAPH,
        line=(
            r"(?:(?:this|the|these|this is an?|a) (?:\w+ ){0,3}cookies? (?:is|are|was) (?:set|used|installed|native"
            r"|created|essential"
            r"|necessary|required|placed|associated)\b.{0,700}"
            r"|.{2,60} sets? this cookie\b.{0,500}|(?:[\w.-]+ ){1,6}installs this cookie\b.{0,500}"
            r"|necessary cookies (?:are absolutely essential|help make|enable)\b.{0,700}"
            r"|(?:functional|performance|analytical|analytics|advertisement|marketing|statistics?|preference"
            r"|targeting|other uncategorized"
            r"|uncategorized|third[- ]party|essential) cookies (?:help|are|enable|allow|track|collect|may)\b.{0,700}"
            r"|any cookies that may not be particularly necessary\b.{0,500}|these cookies (?:are|may|do|help|allow"
            r"|will|enable|track|ensure)\b.{0,700}"
            r"|(?:stores?|saves|used by|cookie von|cookie from|wird verwendet"
            r"|speichert)\b.{0,200}\bcookies?\b.{0,300}|cookie von .{2,300}"
            r"|the technical storage or access\b.{0,500}|die technische speicherung oder der zugriff\b.{0,500})"
        ),
        removes=(
            "This cookie is set by GDPR Cookie Consent plugin. The cookie is used to store the user consent.",
            "Necessary cookies are absolutely essential for the website to function properly.",
            "Functional cookies help to perform certain functionalities like sharing the content of the website.",
            "YouTube sets this cookie to store the user's video preferences using embedded YouTube videos.",
            "Cookie von Google für Website-Analysen. Erzeugt statistische Daten.",
        ),
        keeps=(
            "This cookie is the best I have ever eaten.",
            "The cookies are baked for ten minutes, until golden.",
            "Functional food and cookies do not go together, she said.",
        ),
    ),
    Rule(
        id="notice/cookies-storage",
        finds="a sentence of the consent tool that does not say cookie",
        why="It asks the visitor of the page, not the reader of the article.",
        cues=("storage", "speicherung", "consenting", "vendors", "einwilligung"),
        longest=PARAGRAPH,
        line=(
            r"(?:the technical storage or access|die technische speicherung oder der zugriff"
            r"|not consenting or withdrawing consent"
            r"|consenting to these technologies|ohne eine vorladung|with your (?:permission|agreement"
            r"|consent),? we and our"
            r"|we and our (?:\d+ )?(?:partners|vendors)|store and/or access information on a device"
            r"|your personal data will be processed and information from your device"
            r"|wenn sie ihre zustimmung nicht erteilen|wir und unsere (?:\d+ )?partner"
            r"|mit ihrer einwilligung)\b.{0,900}"
        ),
        removes=(
            "The technical storage or access is required to create user profiles to send advertising.",
            "Die technische Speicherung oder der Zugriff ist unbedingt erforderlich.",
            "With your permission we and our partners may use precise data and vendors.",
        ),
        keeps=("The technical storage of grain is difficult.", "Mit Einwilligung der Eltern durften sie bleiben."),
    ),
    Rule(
        id="notice/cookies-banner",
        finds="a sentence of the banner that asks for consent to cookies, in other languages than English",
        why="It asks the visitor of the page, not the reader of the article.",
        cues=("cookies", "cookie", "çerez", "çerezler", "çerezleri", "çerezlerin", "クッキー", "الارتباط", "쿠키",
              "使用cookie", "用cookie", "cookieを", "クッキーを"),  # no space parts the word from its neighbours
        longest=PARAGRAPH,
        line=(
            r"(?:(?:wir (?:verwenden|nutzen|setzen|benötigen|benutzen)|(?:unsere|diese) (?:web)?(?:seite|site"
            r"|website|homepage|webseite)"
            r" (?:verwendet|nutzt|benutzt|setzt)|datenschutz & cookies|durch die (?:weitere )?nutzung"
            r"|mit der (?:weiteren )?nutzung"
            r"|cookies (?:erleichtern|helfen uns|ermöglichen)|um (?:ihnen|dir|unsere|die) |wenn (?:sie"
            r"|du) )\b.{0,300}\bcookies?\b"
            r"|(?:nous (?:utilisons|et nos partenaires)|(?:ce|notre) site (?:web )?utilise|en (?:poursuivant"
            r"|continuant) (?:votre|la|à))\b.{0,250}\bcookies?\b"
            r"|(?:utilizamos|usamos|esta? (?:web|sitio|página|site) (?:web )?(?:utiliza|usa)|este site (?:utiliza"
            r"|usa)|nosotros y nuestros"
            r"|si contin[úu]a|al (?:continuar|navegar)|ao (?:continuar|navegar))\b.{0,250}\bcookies?\b"
            r"|(?:utilizziamo|questo sito (?:web )?(?:utilizza|usa)|noi e (?:i nostri|alcuni)|continuando"
            r"|proseguendo)\b.{0,250}\bcookies?\b"
            r"|(?:wij gebruiken|we gebruiken|deze (?:web)?site (?:gebruikt|maakt gebruik)|door (?:verder"
            r"|gebruik))\b.{0,250}\bcookies?\b"
            r"|(?:używamy|ta strona (?:używa|korzysta)|strona korzysta|nasz serwis|serwis (?:używa|wykorzystuje)"
            r"|ten serwis|korzystamy)\b.{0,250}\bcookies?\b"
            r"|(?:мы используем|(?:этот|наш) сайт использует|сайт использует|на сайте используются"
            r"|продолжая (?:использовать|пользоваться|работу))\b.{0,250}\bcookies?\b"
            r"|.{0,120}\bçerez\w{0,6}\b.{0,80}(?:kullan\w+|kabul)\b|(?:vi (?:använder|bruger|bruker)"
            r"|käytämme)\b.{0,200}\bcookies?\b"
            r"|.{0,60}(?:نستخدم|يستخدم).{0,40}(?:ملفات تعريف )?الارتباط"
            r"|.{0,60}(?:我们|我們|本网站|本網站|本站).{0,30}使用.{0,12}cookies?|.{0,60}(?:クッキー"
            r"|cookie)\s?を使用(?:し|す)"
            r"|.{0,60}쿠키를 사용)"
            r".{0,900}"
        ),
        removes=(
            "Datenschutz & Cookies: Diese Website verwendet Cookies.",
            "Wir verwenden Cookies, um Inhalte zu personalisieren.",
            "Cookies erleichtern die Bereitstellung unserer Dienste, dazu nutzen wir Cookies.",
            "Nous utilisons des cookies pour améliorer votre expérience.",
            "Utilizamos cookies propias y de terceros.",
            "Questo sito utilizza i cookie per migliorare l’esperienza.",
            "Wij gebruiken cookies om onze website te verbeteren.",
            "Ta strona korzysta z plików cookies.",
            "Мы используем файлы cookie, чтобы сайт работал лучше.",
            "Sitemizde çerezler kullanılmaktadır.",
            "نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",
            "我们使用 Cookie 来改善您的体验。",
            "本网站使用Cookie来提升您的浏览体验。继续使用即表示您同意。",
            "当サイトではCookieを使用しています。",
            "当サイトではクッキーを使用しています。",
        ),
        keeps=(
            "Die Richter sahen in Cookies einen Eingriff in die Rechte der Nutzer.",
            "Les cookies sont de petits fichiers que le navigateur enregistre.",
            "クッキーを焼く時間は十分です。",
            "他们用Cookie跟踪读者，法院认为这不合法。",
            "Суд запретил файлы cookie без согласия.",
        ),
    ),
    Rule(
        id="notice/technical",
        finds="a notice on JavaScript, browser, ad blocker or player",
        why="It speaks of the machine that fetched the page.",
        phrases={
            "en": ("JavaScript is disabled", "JavaScript is required", "JavaScript disabled", "Ad blocker detected",
                   "Adblock detected", "Ad Blocker Interference Detected", "We have detected an ad blocker",
                   "Update your browser", "Upgrade your browser", "Please update your browser", "Unsupported browser",
                   "Please try another browser", "This video is not available in your country",
                   "This content is not available in your region", "Video unavailable", "This video is unavailable",
                   "This content is not available due to your privacy preferences", "Content not available",
                   "Checking your browser before accessing", "Just a moment",
                   "Enable JavaScript and cookies to continue", "Try refreshing your browser, or",
                   "Tap here to see other videos from our team", "We apologize, but this video has failed to load",
                   "This site is protected by reCAPTCHA", "Something went wrong, please try again later",
                   "An error occurred, please try again later", "Sorry, your browser doesn't support embedded videos",
                   "Your browser does not support the audio element", "Your browser does not support the video tag",
                   "Your browser does not support the audio tag", "Your browser does not support the video element",
                   "Your browser does not support HTML5 video", "Your browser does not support HTML5 audio",
                   "Your browser doesn't support HTML5 audio", "Your browser doesn't support HTML5 video",
                   "View in browser", "Open in app"),
            "de": ("JavaScript ist deaktiviert", "Bitte aktivieren Sie JavaScript", "Bitte aktiviere JavaScript",
                   "Ihr Browser ist veraltet", "Werbeblocker erkannt", "Adblocker erkannt", "Adblocker aktiv",
                   "Video nicht verfügbar", "Bitte deaktivieren Sie Ihren Adblocker", "Externer Inhalt",
                   "Empfohlener externer Inhalt", "Empfohlener redaktioneller Inhalt", "Externen Inhalt anzeigen",
                   "Inhalt entsperren", "Externe Inhalte anzeigen", "Inhalte von Drittanbietern anzeigen",
                   "Erforderlichen Service akzeptieren und Inhalte entsperren"),
            "fr": ("Veuillez activer JavaScript", "JavaScript est désactivé", "Votre navigateur est obsolète",
                   "Bloqueur de publicité détecté", "Contenu bloqué"),
            "es": ("Activa JavaScript", "Por favor, active JavaScript", "JavaScript está desactivado",
                   "Bloqueador de anuncios detectado", "Tu navegador no es compatible"),
            "it": ("Attiva JavaScript", "Abilita JavaScript", "Il tuo browser non è supportato"),
            "pt": ("Ative o JavaScript", "Por favor, habilite o JavaScript", "Seu navegador não é compatível"),
            "nl": ("Schakel JavaScript in", "JavaScript is uitgeschakeld", "Uw browser is verouderd"),
            "pl": ("Włącz JavaScript", "Włącz obsługę JavaScript", "Twoja przeglądarka jest nieaktualna"),
            "ru": ("Включите JavaScript", "Пожалуйста, включите JavaScript", "Ваш браузер устарел",
                   "Ваш браузер не поддерживается", "Отключите блокировщик рекламы"),
            "tr": ("Lütfen JavaScript'i etkinleştirin", "Tarayıcınız desteklenmiyor"),
            "ar": ("يرجى تفعيل جافا سكريبت", "متصفحك لا يدعم تشغيل الفيديو"),
            "zh": ("请启用JavaScript", "请启用 JavaScript", "您的浏览器不支持JavaScript", "您的浏览器版本过低",
                   "請啟用 JavaScript"),
            "ja": ("JavaScriptを有効にしてください", "お使いのブラウザはサポートされていません",
                   "JavaScriptが無効になっています"),
        },
        cues=("javascript", "browser", "blocker", "adblocker", "adblock", "navigateur", "navegador", "przeglądarka",
              "браузер", "tarayıcınız", "werbeblocker", "recaptcha", "hcaptcha", "browsers"),
        longest=PARAGRAPH,
        line=(
            r"(?:(?:please |you (?:need|have) to |you must |to (?:view|see|use|run|play|read|watch"
            r"|continue)\b.{0,80}|javascript must be )"
            r"(?:enabled? |turn on |activate |allow )?javascript\b.{0,240}"
            r"|please (?:enable|turn on|activate|disable|turn off|whitelist|update|upgrade|use"
            r"|switch)\b.{0,60}\b(?:javascript|ad ?-?block(?:er|ing)?|browser)\b.{0,240}"
            r"|(?:it (?:looks|seems|appears)|looks) like (?:you(?:'|’)?(?:re| are| have)"
            r"|your browser)\b.{0,60}\b(?:javascript|ad ?-?block(?:er|ing)?|outdated|disabled)\b.{0,240}"
            r"|(?:sorry,? )?your (?:web )?browser (?:does(?: not|n['’]t)|is (?:not|out|un)|needs to|has javascript"
            r"|currently|version)\b.{0,240}"
            r"|javascript (?:is|has been|must be|appears to be) (?:not |currently )?(?:disabled|enabled|required"
            r"|turned off|blocked|available|switched off)\b.{0,240}"
            r"|this (?:site|website|page|app|application|form|video|content|feature) (?:requires|needs"
            r"|works best with|relies on|uses) (?:\w+ ){0,3}(?:javascript|browser)\b.{0,240}"
            r"|this (?:site|form) is protected by (?:re|h)captcha\b.{0,200}"
            r"|(?:we(?:'|’)?(?:ve| have) (?:detected|noticed))\b.{0,60}\b(?:ad ?-?block(?:er|ing)?|browser"
            r"|javascript)\b.{0,240}"
            r"|\w{2,10} \d{0,2} ?is not supported\. for an optimal experience visit our site on another browser\.?"
            r"|(?:bitte )?(?:aktivieren?|schalten|deaktivieren?) (?:sie |du )?.{0,60}\b(?:javascript|adblocker"
            r"|werbeblocker)\b.{0,200}"
            r"|(?:ihr|dein) browser (?:unterstützt|ist|kann|verwendet)\b.{0,200}|(?:sie|du) (?:haben|hast|verwenden"
            r"|nutzen|nutzt|benutzen)\b.{0,40}\b(?:javascript|browser|adblocker|werbeblocker)\b.{0,200}"
            r"|(?:veuillez|vous devez|merci d['’])\b.{0,40}\b(?:javascript|bloqueur|navigateur)\b.{0,200}"
            r"|votre navigateur (?:ne|est|n['’])\b.{0,200}"
            r"|(?:tu|su|seu|o seu) navegador (?:no|não|está|es)\b.{0,200}|(?:por favor,? )?(?:activa|active"
            r"|habilite|ative|habilita)\b.{0,30}\bjavascript\b.{0,200}"
            r"|il tuo browser (?:non|è)\b.{0,200}|uw browser (?:ondersteunt|is)\b.{0,200}|twoja przeglądarka (?:nie"
            r"|jest)\b.{0,200}"
            r"|ваш браузер (?:не|устарел)\b.{0,200}|tarayıcınız\b.{0,80}\b(?:desteklem\w+|javascript)\b.{0,100})"
        ),
        removes=(
            "Please enable JavaScript to view the comments powered by Disqus.",
            "You need to enable JavaScript to run this app.",
            "Your browser does not support the audio element.",
            "JavaScript is not available.",
            "Please disable your ad blocker to continue reading.",
            "To view this video please enable JavaScript, and consider upgrading to a web browser that supports it",
            "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
            "Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.",
            "Ihr Browser unterstützt dieses Video nicht.",
            "Veuillez activer JavaScript pour lire cet article.",
            "Su navegador no soporta el video.",
            "Ваш браузер не поддерживает видео.",
        ),
        keeps=(
            "JavaScript is a language that every browser understands.",
            "The browser does not support the new format, the engineers admitted.",
            "To run the code, open a browser and press a key.",
            "An ad blocker cost the paper a third of its income.",
        ),
    ),
)  # fmt: skip
