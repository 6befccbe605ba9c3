"""Rows: rights, disclaimers, who publishes the page and how to reach them."""

from __future__ import annotations

from .names import CAPITAL
from .table import PARAGRAPH, Rule

_RIGHTS = (
    r"(?:all rights? reserved|alle rechte (?:sind )?vorbehalten|tous (?:les )?droits (?:sont )?réservés"
    r"|todos los derechos reservados"
    r"|derechos reservados|tutti i diritti (?:sono )?riservati|riproduzione riservata|todos os direitos reservados"
    r"|direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone"
    r"|все права защищены"
    r"|tüm hakları saklıdır|her hakkı saklıdır|جميع الحقوق محفوظة|كافة الحقوق محفوظة|版权所有|版權所有|保留所有权利"
    r"|保留所有權利"
    r"|無断転載|無断複写|禁無断|무단\s?전재|무단전재|저작권자|alla rättigheter förbehållna|alle rettigheder forbeholdes"
    r"|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|усі права захищено"
    r"|hak cipta dilindungi)"
)
_YEARS = r"(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)?\d\d|present|heute))?"
_ADVICE = (
    r"(?:legal|medical|financial|investment|tax|accounting|professional|health|clinical|personal|any|other|veterinary)"
)

_COPYRIGHT: tuple[Rule, ...] = (
    Rule(
        id="legal/copyright",
        finds="the line that says who holds the rights",
        why="It belongs to the page's frame; the holder is kept as a field.",
        phrases={
            "en": ("All rights reserved", "Copyright", "©", "Rights reserved", "© All rights reserved",
                   "Copyright notice", "Copyright policy", "Copyright & licensing"),
            "de": ("Alle Rechte vorbehalten", "Copyright-Hinweis", "Urheberrecht"),
            "fr": ("Tous droits réservés",),
            "es": ("Todos los derechos reservados", "Derechos reservados"),
            "it": ("Tutti i diritti riservati", "Riproduzione riservata", "© Riproduzione riservata"),
            "pt": ("Todos os direitos reservados", "Direitos autorais"),
            "nl": ("Alle rechten voorbehouden",),
            "pl": ("Wszelkie prawa zastrzeżone", "Wszystkie prawa zastrzeżone"),
            "ru": ("Все права защищены",),
            "tr": ("Tüm hakları saklıdır", "Her hakkı saklıdır"),
            "ar": ("جميع الحقوق محفوظة",),
            "zh": ("版权所有", "版權所有", "版权声明", "著作權聲明"),
            "ja": ("無断転載を禁じます", "無断転載禁止", "著作権", "著作権について"),
            "ko": ("무단전재 및 재배포 금지", "저작권자"),
        },
        zone="edges",
        removes=("All rights reserved.", "Alle Rechte vorbehalten", "Tous droits réservés", "Riproduzione riservata",
                 "Все права защищены", "版权所有", "無断転載を禁じます", "무단전재 및 재배포 금지"),
        keeps=("Copyright law", "All rights come with duties"),
    ),
    Rule(
        id="legal/copyright-notice",
        finds="a line with year and holder of the rights, or one that reserves them",
        why="It belongs to the page's frame; the holder is kept as a field.",
        cues=("©", "copyright", "c", "reserved", "vorbehalten", "réservés", "reservados", "riservati", "riservata",
              "voorbehouden", "zastrzeżone", "защищены", "saklıdır", "محفوظة", "版权所有", "版權所有", "保留所有",
              "無断", "무단", "저작권", "förbehållna", "forbeholdes", "vyhrazena", "fenntartva", "rezervate",
              "dilindungi"),
        longest=PARAGRAPH,
        line=(
            rf"(?:(?:(?:copyright|copyrighted)\s?(?:©|\(c\)|&copy;|:)?|©\s?(?:copyright)?"
            rf"|\(c\)\s?(?:copyright)?)[\s:,]{{0,3}}(?:by )?{_YEARS}"
            rf"[\s,.:|·•–—-]{{0,5}}(?:by )?(?P<holder>(?!{_RIGHTS})[^.|·•©!?]{{2,80}}?)?"
            rf"(?:,?\s{{0,3}}{_RIGHTS}.{{0,300}}|\s{{0,3}}[.|·•–—].{{0,300}}|\s-\s.{{0,300}}"
            rf"|,\s(?!inc\b|llc\b|ltd\b|gmbh\b|s\.).{{0,300}})?"
            rf"|.{{0,80}}(?:©|copyright|\(c\))\s?{_YEARS}.{{0,200}}|.{{0,300}}{_RIGHTS}.{{0,300}}"
            rf"|(?:copyright|©)\s?(?:©|\(c\)|by)?\s?{CAPITAL}[^.!?]{{1,80}},? {_YEARS}\.?(?: .{{0,120}})?)"
        ),
        zone="edges",  # in the body a caption may name a holder and a year
        captures=("holder",),
        removes=(
            "© 2024 Example Media. All rights reserved.",
            "Copyright © 2016-2026 Example LLC | Terms & Conditions | Privacy Policy",
            "© Copyright Example 2025.",
            "© 2021 Alle Rechte vorbehalten.",
            "© 2017 Exemple - Termes et conditions",
            "© 2024 Ejemplo. Todos los derechos reservados.",
            "© ООО «Пример», 2024. Все права защищены.",
            "Copyright © 2024 示例网 版权所有",
            "ⓒ 예시일보, 무단전재 및 재배포 금지",
        ),
        keeps=(
            "Copyright is a right that the law of 1976 gave to authors.",
            "The copyright lapsed in 2019, and the song is free.",
        ),
    ),
    Rule(
        id="legal/copyright-terms",
        finds="a sentence on what may be done with the text",
        why="It speaks of rights, not of the matter.",
        cues=("republished", "rewritten", "reproduced", "reproduction", "redistributed", "distributed",
              "retransmitted", "permission", "genehmigung", "vervielfältigung", "reproducción", "reprodução",
              "riproduzione", "перепечатке", "перепечатка", "использовании", "цитировании", "转载", "轉載",
              "republish", "trademarks", "trademark"),
        longest=PARAGRAPH,
        line=(
            r"(?:(?:this|the|our) (?:material|content|article|story|report|text|document|work"
            r"|website)s?\b.{0,80}\b(?:may not be|must not be|cannot be|can not be)"
            r" (?:published|reproduced|copied|used|republished|redistributed|distributed|rewritten)\b.{0,400}"
            r"|(?:no part of this|any (?:unauthori[sz]ed )?(?:use|reproduction|copying|distribution)"
            r"|reproduction (?:in whole|without|of)|unauthori[sz]ed (?:use|reproduction|distribution))\b.{0,400}"
            r"|republish (?:this|our) (?:article|story|articles|stories)\b.{0,200}"
            r"|.{2,120} (?:is|are) (?:(?:a|the) )?(?:registered )?(?:trade|service) ?marks? of\b.{0,300}"
            r"|(?:jede|die|eine) (?:weitere )?(?:vervielfältigung|verwendung|weiterverbreitung"
            r"|verwertung)\b.{0,100}\bgenehmigung\b.{0,200}"
            r"|(?:queda )?prohibida (?:la |su )?reproducción\b.{0,200}|(?:é )?proibida a reprodução\b.{0,200}"
            r"|(?:è )?vietata la riproduzione\b.{0,200}"
            r"|toute reproduction\b.{0,200}|(?:при )?(?:перепечатк|использовани"
            r"|цитировани)\w{1,3} материал\w{1,3}\b.{0,300}"
            r"|.{0,40}(?:未经|未經).{0,30}(?:转载|轉載|授权|授權|许可).{0,80}|.{0,40}無断(?:転載|複製|使用).{0,80})"
        ),
        zone="edges",
        removes=(
            "This material may not be published, broadcast, rewritten, or redistributed without permission.",
            "Reproduction in whole or in part without permission is prohibited.",
            "Republish this story",
            "Prohibida la reproducción total o parcial.",
            "При перепечатке материалов ссылка на источник обязательна.",
            "未经授权，不得转载。",
        ),
        keeps=("The reproduction of rabbits is fast.", "They had no permission to enter.", "使用する前に読む。"),
    ),
)  # fmt: skip

_DISCLAIMERS: tuple[Rule, ...] = (
    Rule(
        id="legal/disclaimer",
        finds="a sentence by which somebody declines responsibility",
        why="It speaks of the page's duties, not of the matter.",
        phrases={
            "en": ("Legal disclaimer", "Disclaimers", "Affiliate disclaimer", "Disclaimer(s)", "Disclosures"),
            "de": ("Haftungsausschluss", "Haftungshinweis", "Risikohinweis"),
            "fr": ("Avertissement légal", "Clause de non-responsabilité"),
            "es": ("Descargo de responsabilidad", "Exención de responsabilidad"),
            "it": ("Esclusione di responsabilità",),
            "pt": ("Isenção de responsabilidade", "Aviso de isenção"),
            "ru": ("Отказ от ответственности",),
            "tr": ("Yasal uyarı", "Sorumluluk reddi"),
            "ar": ("إخلاء المسؤولية", "إخلاء مسؤولية"),
            "zh": ("免责声明", "免責聲明"),
            "ja": ("免責事項",),
            "ko": ("면책조항", "면책 조항"),
        },
        cues=("responsible", "liable", "expressed", "disclaimer", "informational", "advice", "accuracy", "delayed",
              "expressed", "haftung", "haftungsausschluss", "gewähr", "verantwortlich", "opinions", "opinion",
              "views", "exprimées", "exprimés", "opiniones", "opinioni", "opiniões", "responsabilidad",
              "responsabilidade", "responsabilità", "meningen", "opinie", "мнение", "ответственности", "sorumluluk",
              "görüşler", "المسؤولية", "免责", "免責", "不代表", "仅代表", "僅代表", "投资建议", "投資建議",
              "自己責任", "translated", "generated", "übersetzt", "endorse", "warranties", "purposes"),
        longest=PARAGRAPH,
        line=(
            r"(?:(?:the |any |all )?(?:views?|opinions?|statements?|ideas)(?: and (?:opinions?"
            r"|views?))?,?\b.{0,60}\b(?:expressed|stated|contained|presented)\b.{0,500}"
            r"\b(?:author|authors|writer|contributor|do(?:es)? not|own|alone|solely|necessarily)\b.{0,400}"
            r"|(?:disclaimer|please note|legal notice|important|note|editor['’]s note|risk (?:warning|disclosure)"
            r"|disclosure)\s?:\s.{0,500}"
            r"\b(?:purposes only|not (?:be )?(?:construed|considered|intended|constitute|responsible|liable)"
            r"|does not (?:constitute|provide|guarantee)|advice|liab\w+|auto[- ]?generated|own (?:risk"
            r"|research))\b.{0,800}"
            r"|(?:this|the|our|all|any|these)(?: \w+){0,3} (?:website|site|content|article|information|material"
            r"|post|blog|page|video|podcast|contents|publication|document|communication)s?\b"
            rf".{{0,300}}\b(?:(?:informational|educational|information|general|entertainment|illustrative"
            rf"|reference)(?: and \w+)? purposes|not (?:a substitute|intended (?:to|as|for)|(?:to )?be (?:construed"
            rf"|considered|relied|taken|used)|constitute)"
            rf"|does not (?:constitute|provide|replace|substitute)|no(?:t)? {_ADVICE} advice|not responsible"
            rf"|no responsibility|not liable|no liability|makes? no (?:representation|warrant)\w*)\b.{{0,800}}"
            r"|(?:this|the) (?:article|story|text|page|report|post|content|piece)\b.{0,80}\b(?:was|has been|is"
            r"|were) (?:automatically |machine[- ])?(?:generated|translated|created|produced|published)\b.{0,60}"
            r"\b(?:automatically|machine|artificial intelligence|ai|feed|without (?:editing|modification)"
            r"|translat\w+|syndicated|third[- ]party|wire)\b.{0,300}"
            r"|(?:market data|quotes?|stock quotes|prices|data)\b.{0,60}\bdelayed\b.{0,300}"
            r"|quotes displayed in real-time\b.{0,300}"
            r"|.{2,80} (?:is|are|shall|will|does|do) not (?:be )?(?:responsible|liable|held responsible|endorse\w*"
            r"|guarantee|warrant|assume|accept any)\b(?: \w+){0,4} (?:for|the accuracy|any|liability|responsibility"
            r"|content|contents|views)\b.{0,400}"
            r"|always (?:consult|seek|talk to|check with|speak with)\b.{0,200}\b(?:professional|doctor|physician"
            r"|adviser|advisor|provider)s?\b.{0,300}"
            r"|.{0,160}\b(?:keine (?:gewähr|haftung)|ohne gewähr|nicht verantwortlich|keine anlageberatung"
            r"|keine anlageempfehlung)\b.{0,300}"
            r"|(?:les )?(?:opinions|propos|points de vue) exprimée?s?\b.{0,300}|(?:las |los )?(?:opiniones"
            r"|puntos de vista) (?:expresad|vertid)\w{2,4}\b.{0,300}"
            r"|(?:le )?opinioni espresse\b.{0,300}|(?:as )?opiniões (?:expressas|emitidas)\b.{0,300}"
            r"|.{0,60}не нес[её]т ответственности\b.{0,300}"
            r"|.{0,20}мнение (?:автора|редакции|авторов) (?:может|не)\b.{0,200}|.{0,120}sorumluluk (?:kabul edilmez"
            r"|yazar\w+)\b.{0,100}"
            r"|.{0,80}(?:لا يعبر|لا تعبر|لا يتحمل الموقع|الآراء الواردة).{0,200}|.{0,100}(?:不代表本|仅代表作者"
            r"|僅代表作者|不构成投资建议|不構成投資建議).{0,150}|.{0,100}(?:責任を負い|自己責任で).{0,100})"
        ),
        zone="tail",
        trust="gated",  # a guide to law or money closes with the same words
        removes=(
            "This website provides news content gathered from various internet sources. It is crucial to understand"
            " that we are not responsible for the accuracy, completeness, or reliability of the information Read More",
            "The views expressed in this article are those of the author and do not reflect those of the paper.",
            "Disclaimer: This article is for informational purposes only.",
            "Market data delayed by at least 15 minutes.",
            "This article was generated automatically from a wire feed.",
            "The content on this site is not a substitute for professional medical advice.",
            "Alle Angaben ohne Gewähr.",
            "Les opinions exprimées n’engagent que leurs auteurs.",
            "Las opiniones expresadas son responsabilidad de sus autores.",
            "Мнение автора может не совпадать с мнением редакции.",
            "本文仅代表作者观点，不构成投资建议。",
        ),
        keeps=(
            "He expressed his views freely, and paid for it.",
            "The driver is not responsible, the judge said.",
            "Nobody gave her legal advice before the trial.",
            "Für den Minister ist die Bahn verantwortlich.",
        ),
    ),
)  # fmt: skip

_COMPANY: tuple[Rule, ...] = (
    Rule(
        id="legal/company",
        finds="the headline over the standing paragraph on the company that sent a press release",
        why="It stands under each of the company's releases; whether you want it depends on your corpus.",
        cues=("about", "über", "propos", "acerca", "sobre", "informazioni", "over", "firmie", "forward", "harbor",
              "cautionary"),
        line=(
            rf"(?:(?:about|über|à propos d[eu]|acerca de|sobre|informazioni su|over"
            rf"|o firmie) {CAPITAL}[\w&.’'-]{{1,30}}(?: [\w&.’'()-]{{1,30}}){{0,5}}:?"
            rf"|(?:forward[- ]looking statements?|safe harbor(?: statement)?|cautionary (?:note|statement)\b.{{0,80}}))"
        ),
        zone="tail",
        trust="shown",
        removes=(
            "About Example Energy",
            "Über Beispiel Systeme",
            "Forward-looking statements",
        ),
        keeps=("About time", "About the author of this", "Über allen Gipfeln ist Ruh"),
    ),
    Rule(
        id="legal/company-paragraph",
        finds="the standing paragraph on the company that sent a press release",
        why="It stands under each of the company's releases; whether you want it depends on your corpus.",
        cues=("headquartered", "hauptsitz", "siège", "sede", "forward"),
        longest=PARAGRAPH,
        line=(
            rf"(?:(?:this (?:press )?release|certain statements|statements in this)\b.{{0,200}}\bforward[- ]looking\b"
            rf"|(?:founded in \d{{4}}|headquartered in|mit hauptsitz in|con sede en)\b.{{2,300}}"
            rf"|{CAPITAL}[^.]{{1,60}} (?:is|ist|est|es|è|é) (?:an?|the|one|ein|eine|der|die|un|une|una|le|la|uma?|o"
            rf"|a)\b.{{2,400}}"
            rf"\b(?:headquartered in|mit hauptsitz in|dont le siège|con sede en|con sede a|com sede em)\b).{{2,900}}"
        ),
        trust="shown",
        removes=("Example is a maker of bridges. The company is headquartered in Zurich and employs 1,200 people.",),
        keeps=("The company, he said, is headquartered in Zurich, but pays no taxes there.",),
    ),
)  # fmt: skip

_CONTACT: tuple[Rule, ...] = (
    Rule(
        id="contact/imprint",
        finds="a link to the imprint, the terms, the privacy policy or the contact page",
        why="It belongs to the page's frame.",
        phrases={
            "en": ("Privacy policy", "Terms of use", "Terms of service", "Terms and conditions", "Terms & conditions",
                   "Privacy notice", "Privacy statement", "Privacy & terms", "Legal notice", "Legal notices",
                   "Imprint", "Terms of sale", "EU privacy", "Your California privacy rights",
                   "California privacy rights", "Your US state privacy rights", "Your CA privacy rights",
                   "CA notice at collection", "CA privacy notice", "Do not sell my info", "Website terms of use",
                   "Website privacy policy", "Privacy center", "Privacy and cookies", "Privacy & cookies",
                   "Privacy & security", "Legal & privacy", "Accessibility statement", "Children's privacy policy",
                   "Notice of privacy practices", "Consumer health data privacy policy", "Terms of services",
                   "Privacy policy and terms of use", "Terms & conditions and privacy policy",
                   "Privacy policy | Terms & conditions", "Privacy policy | Terms of use", "Privacy | Terms",
                   "Privacy | Cookies | Terms", "Privacy policy | Terms of service", "Site terms", "Legal terms",
                   "Advertising terms", "Subscriber terms", "Subscription terms & conditions", "Community guidelines",
                   "Editorial guidelines", "Editorial policy", "Editorial policies", "Code of ethics",
                   "Ethics policy", "Corrections policy", "Fact-checking policy", "Modern slavery statement",
                   "Modern slavery act", "Terms and policies", "Global privacy policy", "DMCA", "DMCA policy",
                   "Read our privacy policy", "See our privacy notice", "AdChoices", "Ad choices",
                   "Privacy policy and cookie statement", "Contact the editor", "Contact the newsroom",
                   "Report an error", "Submit a correction", "Masthead"),
            "de": ("Impressum", "Datenschutz", "Datenschutzerklärung", "Datenschutzbestimmungen",
                   "Datenschutzhinweise", "Datenschutzhinweis", "Datenschutzrichtlinie", "Datenschutzrichtlinien",
                   "Impressum & Datenschutz", "Impressum und Datenschutz", "Impressum/Datenschutz",
                   "Impressum | Datenschutz", "Datenschutz | Impressum", "Kontakt & Impressum", "Kontakt/Impressum",
                   "Impressum & Kontakt", "Impressum / Kontakt", "Impressum Datenschutz",
                   "Datenschutzerklärung Impressum", "Nutzungsbedingungen", "AGB", "Allgemeine Geschäftsbedingungen",
                   "Widerrufsbelehrung", "Widerrufsrecht", "Netiquette", "Mediadaten", "Barrierefreiheit",
                   "Erklärung zur Barrierefreiheit", "Rechtliche Hinweise", "Rechtlicher Hinweis",
                   "Datenschutz & Cookies", "Verträge hier kündigen", "Verträge kündigen", "Abo kündigen",
                   "Kontakt zur Redaktion", "Nutzungsbasierte Onlinewerbung", "DSGVO", "Offenlegung",
                   "Leichte Sprache", "Gebärdensprache", "Hinweisgebersystem"),
            "fr": ("Mentions légales", "Politique de confidentialité", "Conditions générales d'utilisation",
                   "Conditions d'utilisation", "Données personnelles", "Conditions générales de vente", "CGU", "CGV",
                   "CGU/CGV", "Plan du site", "Protection des données", "Contactez-nous", "Nous contacter",
                   "Qui sommes-nous"),
            "es": ("Aviso legal", "Política de privacidad", "Condiciones de uso", "Términos y condiciones",
                   "Términos de uso", "Protección de datos", "Aviso de privacidad", "Mapa del sitio", "Mapa web",
                   "Contáctenos", "Contáctanos", "Quiénes somos"),
            "it": ("Note legali", "Informativa sulla privacy", "Condizioni d'uso", "Termini e condizioni",
                   "Privacy policy", "Contattaci", "Chi siamo", "Mappa del sito"),
            "pt": ("Política de privacidade", "Termos de uso", "Termos e condições", "Termos de utilização",
                   "Ficha técnica", "Fale conosco", "Quem somos", "Mapa do site", "Expediente"),
            "nl": ("Privacybeleid", "Privacyverklaring", "Gebruiksvoorwaarden", "Algemene voorwaarden", "Colofon",
                   "Neem contact op", "Over ons"),
            "pl": ("Polityka prywatności", "Regulamin", "Regulamin serwisu", "Ochrona danych osobowych",
                   "Skontaktuj się z nami", "O nas", "Nota prawna"),
            "ru": ("Политика конфиденциальности", "Пользовательское соглашение", "Условия использования",
                   "Правила использования", "Политика обработки персональных данных", "Правовая информация",
                   "О проекте", "Карта сайта"),
            "tr": ("Gizlilik politikası", "Kullanım koşulları", "Kullanım şartları", "Künye",
                   "Kişisel verilerin korunması", "Gizlilik ilkeleri", "Aydınlatma metni", "KVKK", "Bize ulaşın",
                   "Hakkımızda"),
            "ar": ("سياسة الخصوصية", "شروط الاستخدام", "الشروط والأحكام", "اتصل بنا", "من نحن", "تواصل معنا"),
            "zh": ("隐私政策", "隐私权政策", "隱私權政策", "使用条款", "服务条款", "服務條款", "使用條款", "联系我们",
                   "聯絡我們", "关于我们", "關於我們", "法律声明", "网站地图", "网站声明"),
            "ja": ("プライバシーポリシー", "利用規約", "特定商取引法に基づく表記", "個人情報保護方針", "お問い合わせ",
                   "運営会社", "サイトマップ", "会社概要", "個人情報の取り扱いについて"),
            "ko": ("개인정보처리방침", "개인정보 처리방침", "이용약관", "청소년보호정책", "회사소개", "고객센터"),
            "sv": ("Integritetspolicy", "Användarvillkor", "Personuppgiftspolicy"),
            "da": ("Privatlivspolitik", "Handelsbetingelser"),
            "no": ("Personvern", "Personvernerklæring"),
            "fi": ("Tietosuojaseloste", "Tietosuoja", "Käyttöehdot"),
            "cs": ("Ochrana osobních údajů", "Podmínky užití"),
            "hu": ("Adatvédelmi tájékoztató", "Impresszum"),
            "ro": ("Politica de confidențialitate", "Termeni și condiții"),
            "uk": ("Політика конфіденційності",),
            "id": ("Kebijakan privasi", "Tentang kami", "Hubungi kami", "Pedoman media siber"),
        },
        removes=("Privacy Policy", "Terms of Use", "Impressum", "Datenschutzerklärung", "Mentions légales",
                 "Aviso legal", "Polityka prywatności", "Политика конфиденциальности", "隐私政策",
                 "プライバシーポリシー", "سياسة الخصوصية"),
        keeps=("The privacy policy changed in May", "Datenschutz ist ein Recht", "Terms of endearment"),
    ),
    Rule(
        id="contact/imprint-label",
        finds="a word that links to the imprint, the terms or the contact page",
        why="It belongs to the page's frame.",
        phrases={
            "en": ("Contact", "Contact us", "Contacts", "Privacy", "Terms", "Legal", "Disclaimer", "About us",
                   "Email us", "Call us", "Get in touch", "Policies", "Address", "Phone", "Telephone", "Fax",
                   "Email protected", "[email protected]",
                   "Accessibility", "Sitemap", "Site map", "GDPR", "CCPA"),
            "de": ("Kontakt", "Kontaktformular", "Rechtliches", "Haftung", "Über uns", "Adresse", "Anschrift",
                   "Telefon", "Ansprechpartner", "Redaktion", "Anfahrt", "Sitemap"),
            "fr": ("Contact", "Contacts", "Adresse", "Téléphone", "À propos"),
            "es": ("Contacto", "Contactos", "Dirección", "Teléfono", "Publicidad y contacto"),
            "it": ("Contatti", "Indirizzo", "Telefono", "Redazione", "Pubblicità e contatti"),
            "pt": ("Contato", "Contacto", "Endereço", "Telefone"),
            "nl": ("Contact", "Adres", "Telefoon"),
            "pl": ("Kontakt", "Redakcja", "Adres", "Telefon"),
            "ru": ("Контакты", "Редакция", "Адрес", "Телефон", "Обратная связь"),
            "tr": ("İletişim", "Adres", "Telefon"),
            "ar": ("العنوان", "الهاتف"),
            "zh": ("联系方式", "地址", "电话"),
            "ja": ("連絡先", "住所", "電話番号"),
            "ko": ("연락처", "주소", "전화"),
        },
        zone="edges",  # in the body it may head a paragraph
        removes=("Contact us", "Privacy", "Kontakt", "Contacto", "Контакты", "İletişim"),
        keeps=("Contact with water", "Terms were agreed", "Kontakt zu Eltern"),
    ),
    Rule(
        id="contact/press",
        finds="the headline over the person whom the press may ask",
        why="Name, number and address below it say how to reach the publisher.",
        phrases={
            "en": ("Media contact", "Media contacts", "Press contact", "Press contacts", "Contact for media",
                   "Media inquiries", "Media enquiries", "Press inquiries", "Press enquiries",
                   "For media inquiries", "For media enquiries", "For press inquiries", "Investor contact",
                   "Contact for the media", "Media relations contact"),
            "de": ("Pressekontakt", "Medienkontakt", "Ansprechpartner für die Presse", "Kontakt für Medien",
                   "Presse-Kontakt", "Rückfragehinweis", "Kontakt für die Presse"),
            "fr": ("Contact presse", "Contacts presse", "Contact médias", "Contacts médias", "Relations presse"),
            "es": ("Contacto de prensa", "Contacto para prensa", "Contacto para medios", "Contacto de medios"),
            "it": ("Contatto stampa", "Contatti stampa", "Contatti per la stampa", "Ufficio stampa"),
            "pt": ("Contato para imprensa", "Contactos de imprensa", "Contato de imprensa",
                   "Informações à imprensa"),
            "nl": ("Perscontact", "Contact voor pers", "Contactpersoon voor de pers"),
            "pl": ("Kontakt dla mediów", "Kontakt dla prasy"),
            "ru": ("Контакты для СМИ", "Контакт для СМИ", "Контакты для прессы"),
            "tr": ("Basın iletişim", "Medya iletişim"),
            "ar": ("للتواصل الإعلامي", "جهة الاتصال الإعلامية"),
            "zh": ("媒体联系人", "媒体联系", "媒體聯絡人", "媒體聯絡"),
            "ja": ("報道関係者お問い合わせ先", "報道関係のお問い合わせ", "本件に関するお問い合わせ先"),
        },
        zone="edges",
        block="labels",
        removes=("Media contact:", "Pressekontakt:", "Contact presse :", "Contacto de prensa:", "Контакты для СМИ:",
                 "媒体联系人："),
        keeps=("Media contact with the team was rare.", "Pressekontakte hatte er keine."),
    ),
    Rule(
        id="contact/imprint-address",
        finds="a line with nothing but a telephone number or a mail address",
        why="It says how to reach the publisher.",
        cues=("tel", "phone", "telephone", "fax", "telefon", "telefax", "téléphone", "teléfono", "telefono",
              "telefone", "tél", "телефон", "тел", "mobil", "mobile", "@", "email", "e", "mail", "电话", "電話",
              "传真"),
        line=(
            r"[(\[]?(?:(?:tel|phone|telephone|call(?: us)?(?: at)?|fax|telefon|telefax|fon|téléphone|tél|teléfono"
            r"|telefono|telefone|телефон|тел|факс|mobil|mobile|电话|電話|传真|t|p|f)"
            r"\s?[.:：]{0,2}\s{0,3}\+?[\d(][\d\s()./–-]{5,24}\d(?:\s?(?:ext|x|dw)\.?\s?\d{1,5})?"
            r"|(?:(?:e-?mail|mail|contact|correo|correo electrónico|courriel|почта|эл\. почта|邮箱"
            r"|メール)(?: us)?(?: at)?\s?[:：]?\s{0,3})?[\w.+-]{1,40}(?:@|\s?\[at\]\s?"
            r"|\(at\))[\w-]{1,40}(?:\.[\w-]{2,20}){1,3})[)\]]?\.?"
        ),
        zone="tail",
        removes=("Tel: +49 30 1234567", "Phone: (555) 123-4567", "E-Mail: redaktion@example.de", "press@example.com",
                 "Телефон: +7 495 123-45-67", "电话：010-12345678"),
        keeps=("Tel Aviv 2024", "Phone 14 and phone 15", "He wrote to press@example.com, and nobody answered."),
    ),
)  # fmt: skip

RULES: tuple[Rule, ...] = (*_COPYRIGHT, *_DISCLAIMERS, *_COMPANY, *_CONTACT)
