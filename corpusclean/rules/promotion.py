"""Rows: newsletters, subscriptions, adverts, and everything that asks the reader for money or attention."""

from __future__ import annotations

from .table import PARAGRAPH, Rule

_NEWSLETTER: tuple[Rule, ...] = (
    Rule(
        id="promotion/newsletter",
        finds="an invitation to a newsletter",
        why="It sells another product of the publisher.",
        phrases={
            "en": ("Subscribe to our newsletter", "Subscribe to our newsletters", "Sign up for our newsletter",
                   "Sign up for our newsletters", "Sign up to our newsletter", "Join our newsletter",
                   "Get our newsletter", "Get the newsletter", "Newsletter signup", "Newsletter sign up",
                   "Newsletter sign-up", "Newsletters signup", "Email newsletter", "Email newsletters",
                   "Sign up for newsletters", "Sign up for email updates", "Subscribe to newsletter",
                   "Subscribe to my newsletter", "Join the newsletter", "Join my newsletter", "Subscribe to our blog",
                   "Subscribe to our mailing list", "Join our mailing list", "Join our email list",
                   "Get email updates", "Get updates in your inbox", "Get our email newsletter",
                   "Get our email newsletters", "Get newsletter", "Get newsletters", "Daily newsletter",
                   "Weekly newsletter", "Free daily newsletter", "Never miss a story", "Never miss a post",
                   "Never miss an update", "Stay in the loop", "Stay in the know", "Sign up for daily e-mails",
                   "Sign up for emails", "Email signup", "Email sign up", "Sign up for updates",
                   "Subscribe for updates", "Subscribe to updates", "Subscribe to new posts", "Subscribe by email",
                   "Subscribe via email", "Follow blog via email", "Thank you for subscribing",
                   "Thanks for subscribing", "Thank you for signing up", "Thanks for signing up",
                   "You have successfully subscribed", "You are now subscribed", "Success! You are now subscribed",
                   "Newsletters & alerts", "Alerts & newsletters", "More newsletters", "We have more newsletters",
                   "Interested in more newsletters", "Interested in more newsletters? Browse here",
                   "Join 12 other subscribers", "Join 12,000 other subscribers", "Subscribe Subscribed", "Subscribed",
                   "See more newsletters", "Manage your newsletters",
                   "Check your inbox or spam folder to confirm your subscription", "Please check the opt-in box",
                   "You can unsubscribe at any time", "You can unsubscribe anytime", "Unsubscribe at any time",
                   "Unsubscribe anytime", "No spam. Unsubscribe anytime", "No spam, unsubscribe at any time",
                   "We don't spam", "We hate spam too", "We respect your inbox", "Delivered to your inbox",
                   "Straight to your inbox", "Get the latest news delivered to your inbox",
                   "Sign up with your email address to receive news and updates", "A welcome email is on its way"),
            "de": ("Newsletter abonnieren", "Newsletter bestellen", "Newsletter-Anmeldung", "Newsletteranmeldung",
                   "Newsletter anmelden", "Zum Newsletter anmelden", "Jetzt Newsletter abonnieren",
                   "Unser Newsletter", "Abonnieren Sie unseren Newsletter", "Abonniere unseren Newsletter",
                   "Melden Sie sich zum Newsletter an", "Melde dich zum Newsletter an", "Hier Newsletter abonnieren",
                   "Gratis-Newsletter", "Kostenloser Newsletter", "Newsletter-Abo", "Jetzt zum Newsletter anmelden",
                   "Täglicher Newsletter", "Bestellen Sie hier den Newsletter", "Jetzt kostenlos abonnieren",
                   "Alle Newsletter", "Newsletter abbestellen", "Verpassen Sie nichts mehr", "Nichts mehr verpassen",
                   "Per E-Mail abonnieren", "Blog per E-Mail abonnieren", "Newsletter verwalten",
                   "Informiere mich über neue Beiträge per E-Mail",
                   "Benachrichtige mich über neue Beiträge via E-Mail",
                   "Prüfe deinen Posteingang oder Spam-Ordner, um dein Abonnement zu bestätigen"),
            "fr": ("S'abonner à la newsletter", "Inscrivez-vous à notre newsletter", "Inscrivez-vous à la newsletter",
                   "Abonnez-vous à notre newsletter", "Abonnez-vous à la newsletter", "Inscription à la newsletter",
                   "Inscription newsletter", "Les newsletters", "Nos newsletters", "Recevez notre newsletter",
                   "Recevoir la newsletter", "Inscrivez-vous gratuitement à la newsletter", "Toutes les newsletters",
                   "Recevez la newsletter", "Restez informé", "Lettre d'information",
                   "Abonnez-vous à notre infolettre"),
            "es": ("Suscríbete a nuestra newsletter", "Suscríbete a nuestro boletín", "Suscríbase a nuestro boletín",
                   "Suscríbete a la newsletter", "Suscribirse al boletín", "Suscríbete al boletín",
                   "Boletín informativo", "Recibe nuestra newsletter", "Apúntate a nuestra newsletter", "Boletines",
                   "Suscripción al boletín"),
            "it": ("Iscriviti alla newsletter", "Iscriviti alla nostra newsletter", "Iscrizione alla newsletter",
                   "Ricevi la newsletter", "Resta aggiornato", "Ricevi le nostre newsletter"),
            "pt": ("Assine nossa newsletter", "Assine a newsletter", "Inscreva-se na nossa newsletter",
                   "Subscreva a nossa newsletter", "Receba nossa newsletter", "Receba as notícias no seu e-mail",
                   "Cadastre-se em nossa newsletter", "Subscrever newsletter"),
            "nl": ("Schrijf je in voor onze nieuwsbrief", "Schrijf je in voor de nieuwsbrief",
                   "Aanmelden nieuwsbrief", "Schrijf u in voor onze nieuwsbrief", "Nieuwsbrief",
                   "Ontvang onze nieuwsbrief", "Aanmelden voor de nieuwsbrief"),
            "pl": ("Zapisz się do newslettera", "Zapisz się na newsletter", "Subskrybuj newsletter", "Newslettery",
                   "Dołącz do newslettera"),
            "ru": ("Подпишитесь на рассылку", "Подписаться на рассылку", "Подпишитесь на нашу рассылку",
                   "Подписка на рассылку", "Подписка на новости", "Подписаться на новости", "Подпишитесь на новости",
                   "Подпишись на рассылку"),
            "tr": ("Bültenimize abone olun", "Bültene abone ol", "E-bültene abone ol", "E-bülten",
                   "E-bülten aboneliği", "Haber bültenimize kaydolun"),
            "ar": ("اشترك في النشرة البريدية", "النشرة البريدية", "اشترك في نشرتنا البريدية",
                   "اشترك في نشرتنا الإخبارية"),
            "zh": ("订阅我们的新闻通讯", "订阅我们的通讯", "订阅电子报", "訂閱電子報", "电子报", "電子報",
                   "订阅我们的电子报", "訂閱我們的電子報", "免费订阅电子报",
                   "订阅时事通讯"),
            "ja": ("メルマガ登録", "メールマガジン登録", "ニュースレター登録", "ニュースレターに登録",
                   "ニュースレターを購読", "メルマガ", "メールマガジン", "無料メルマガ登録"),
            "ko": ("뉴스레터 구독", "뉴스레터 구독하기", "뉴스레터 신청"),
            "sv": ("Prenumerera på vårt nyhetsbrev", "Anmäl dig till vårt nyhetsbrev", "Nyhetsbrev"),
            "da": ("Tilmeld dig vores nyhedsbrev", "Tilmeld nyhedsbrev", "Nyhedsbrev"),
            "no": ("Meld deg på vårt nyhetsbrev", "Meld deg på nyhetsbrev"),
            "cs": ("Přihlaste se k odběru newsletteru", "Odebírat newsletter"),
            "uk": ("Підпишіться на розсилку",),
            "id": ("Berlangganan newsletter",),
        },
        removes=("Subscribe to our newsletter", "Newsletter abonnieren", "Inscrivez-vous à notre newsletter",
                 "Suscríbete a nuestro boletín", "Iscriviti alla newsletter", "Zapisz się do newslettera",
                 "Подпишитесь на рассылку", "メルマガ登録", "訂閱電子報"),
        keeps=("The newsletter was read by millions", "Newsletter writers earn little", "Join the club"),
    ),
    Rule(
        id="promotion/newsletter-label",
        finds="a label of a form for a newsletter",
        why="It belongs to the page's frame.",
        phrases={
            "en": ("Newsletter", "Newsletters", "Our newsletter", "Enter your email", "Enter your email address",
                   "Your email", "Your email address", "Type your email", "Email address", "Enter email",
                   "Enter email address", "Email", "E-mail", "E-mail address", "Work email", "Business email",
                   "Please enter a valid email address", "First name", "Last name", "Full name", "Your name",
                   "Invalid email", "Email (required)", "Subscribe to", "Stay updated", "Stay connected",
                   "Stay up to date", "Stay informed", "Sign up for", "Sign up for the", "Subscribe to our",
                   "Email preferences", "Don't miss out", "Join us", "Unsubscribe", "Submit"),
            "de": ("E-Mail", "E-Mail-Adresse", "Deine E-Mail-Adresse", "Ihre E-Mail-Adresse", "Ihre E-Mail",
                   "E-Mail Adresse", "Vorname", "Nachname", "Absenden", "Ihre E-Mail Adresse",
                   "Bleiben Sie informiert"),
            "fr": ("Newsletter", "Votre adresse email", "Votre adresse e-mail", "Votre email", "Adresse e-mail",
                   "Adresse email", "Votre adresse mail", "Je m'inscris", "S'inscrire"),
            "es": ("Correo electrónico", "Tu correo electrónico", "Su correo electrónico", "Introduce tu email",
                   "Boletín"),
            "it": ("Indirizzo email", "La tua email", "Inserisci la tua email", "Iscriviti"),
            "pt": ("Seu e-mail", "Endereço de e-mail", "Digite seu e-mail", "O seu e-mail"),
            "nl": ("E-mailadres", "Je e-mailadres", "Uw e-mailadres"),
            "pl": ("Adres e-mail", "Twój adres e-mail", "Podaj adres e-mail"),
            "ru": ("Ваш e-mail", "Ваш email", "Электронная почта", "Введите ваш e-mail"),
            "tr": ("E-posta adresiniz", "E-posta", "E-posta adresi"),
            "ar": ("البريد الإلكتروني", "بريدك الإلكتروني"),
            "zh": ("电子邮箱", "电子邮件", "您的邮箱"),
            "ja": ("メールアドレス", "メールアドレスを入力"),
            "ko": ("이메일", "이메일 주소"),
        },
        zone="edges",  # in the body it may head a paragraph, or be a step of a guide
        removes=("Newsletter", "Enter your email address", "E-Mail-Adresse", "Votre adresse e-mail"),
        keeps=("Email is older than the web", "First name terms", "The newsletter"),
    ),
    Rule(
        id="promotion/newsletter-invitation",
        finds="a sentence that invites to a newsletter",
        why="It sells another product of the publisher.",
        cues=("newsletter", "newsletters", "inbox", "mailbox", "posteingang", "infolettre", "boletín", "nieuwsbrief",
              "newslettera", "рассылку", "bültenimize", "nyhetsbrev", "nyhedsbrev", "メルマガ", "ニュースレター",
              "unsubscribe"),
        longest=PARAGRAPH,
        line=(
            r"(?:please |want (?:more|to|the)\b.{0,80}[?!] |(?:like|love|enjoy|enjoyed)\b.{0,60}[?!] "
            r"|.{0,60}[:?!] |(?:we (?:never|don['’]t|hate|do not) spam|no spam)\b[^.!]{0,30}[.!] )?(?:"
            r"(?:sign(?:ing)? up|subscribe|register|join)(?: here| now| today| free| for free)?,? (?:to"
            r"|for)? ?(?:receive |get )?(?:our|my|the|one of our|his|her)\b(?!.{0,40}\byou (?:wish"
            r"|want)).{0,100}\b(?:newsletters?|inbox)\b.{0,240}"
            r"|(?:get|receive|have)\b.{0,140}\b(?:(?:delivered|sent|straight|direct|directly"
            r"|right)\b.{0,40}\b(?:your|you)\b.{0,30}\b(?:inbox|mailbox|email)|(?:in|to) your inbox|(?:with|in|by"
            r"|from|subscrib\w+ to|signing up (?:to|for)) (?:our|the|my)\b.{0,40}\bnewsletters?)\b.{0,240}"
            r"|(?:sign up|subscribe|join)\b.{0,120}\b(?:delivered|straight|sent|direct"
            r"|directly)\b.{0,60}\binbox\b.{0,200}"
            r"|by (?:signing up|subscribing|submitting|providing|clicking|entering)\b.{0,160}\b(?:newsletters?"
            r"|unsubscribe|emails?)\b.{0,300}"
            r"|(?:you can |you may )?unsubscribe (?:at any ?time|any ?time|whenever)\b.{0,200}"
            r"|you can (?:always )?unsubscribe\b.{0,200}"
            r"|(?:yes,? )?(?:i(?:'|’)d like|i would like|i want|i agree) to (?:receive|get|subscribe"
            r"|sign up)\b.{0,120}\b(?:newsletters?|emails?|inbox)\b.{0,200}"
            r"|(?:the next issue of|welcome to|thank you for signing up"
            r"|thanks for signing up)\b.{0,120}\b(?:your inbox|soon be in your)\b.{0,100}"
            r"|(?:hier|jetzt|einfach|kostenlos)?\s?(?:abonnieren|melden|bestellen|erhalten"
            r"|tragen) sie\b.{0,120}\b(?:newsletter|posteingang)\b.{0,240}"
            r"|(?:abonniere?|melde dich|trag dich|hol dir|bestelle?|sichere? dir|erhalte)\b.{0,100}\b(?:newsletter"
            r"|posteingang)\b.{0,240}"
            r"|(?:mit|in) (?:unserem|dem) .{0,60}newsletter\b.{0,60}\b(?:erhalten|bekommen|bleiben|verpassen"
            r"|erfahren)\b.{0,200}|(?:der|unser) .{0,40}newsletter\b.{0,60}\b(?:direkt|täglich|wöchentlich"
            r"|kostenlos|jederzeit)\b.{0,200}"
            r"|(?:inscrivez[- ]vous|abonnez[- ]vous|recevez|inscris[- ]toi"
            r"|abonne[- ]toi)\b.{0,140}\b(?:newsletters?|infolettre|boîte)\b.{0,240}"
            r"|(?:suscríbe(?:te|se)|suscríbase|apúntate|recibe|reciba|regístrate)\b.{0,140}\b(?:newsletters?"
            r"|boletín|correo)\b.{0,240}"
            r"|(?:iscriviti|iscrivetevi|ricevi|registrati)\b.{0,140}\bnewsletters?\b.{0,240}|(?:assine|inscreva-se"
            r"|cadastre-se|receba|subscreva)\b.{0,140}\bnewsletters?\b.{0,240}"
            r"|(?:schrijf (?:je|u)|meld (?:je|u)|ontvang|abonneer)\b.{0,140}\bnieuwsbrief\b.{0,240}|(?:zapisz się"
            r"|zapisz sie|dołącz|subskrybuj)\b.{0,140}\bnewslettera?\b.{0,240}"
            r"|(?:подпиши(?:тесь|сь)|подписывайтесь|получайте)\b.{0,140}\bрассылку\b.{0,240}"
            r"|.{0,80}\bbültenimize\b.{0,60}\b(?:abone|kaydol\w*)\b.{0,100}"
            r"|.{0,80}(?:メルマガ|ニュースレター)(?:に|を|の)?(?:登録|購読).{0,60})"
        ),
        removes=(
            "Sign up for our free daily newsletter and never miss a story.",
            "Subscribe to our newsletter and follow us on Facebook.",
            "Get the week’s best stories delivered straight to your inbox.",
            "By signing up you consent to receive the above newsletter.",
            "You can unsubscribe at any time.",
            "No spam, ever. Unsubscribe at any time.",
            "Abonnieren Sie unseren kostenlosen Newsletter.",
            "Melde dich jetzt für unseren Newsletter an!",
            "Inscrivez-vous gratuitement à la newsletter de la rédaction.",
            "Suscríbete a nuestro boletín y recibe las noticias.",
            "Iscriviti alla nostra newsletter per restare aggiornato.",
            "Подписывайтесь на нашу рассылку, чтобы не пропустить новости.",
        ),
        keeps=(
            "Navigate to the signup page for the newsletter you wish to subscribe to.",
            "The newsletter is edited by three people in a kitchen.",
            "Email marketing enables businesses to send newsletters to the inbox of each customer.",
            "If you’re writing a newsletter today, here’s what I’d think about.",
            "Sie schreibt jeden Freitag einen Newsletter für die Zeitung.",
            "Get to inbox zero by Friday",
            "No spam, ever. That was the promise of the first mail programs.",
        ),
    ),
)  # fmt: skip

_PAYWALL: tuple[Rule, ...] = (
    Rule(
        id="promotion/paywall",
        finds="what stands where the rest of the article is for subscribers",
        why="It sells the article; it is no part of it.",
        phrases={
            "en": ("Subscribe to continue reading", "Subscribe to keep reading", "Subscribe to read more",
                   "Subscribe to unlock", "Subscribe to unlock more articles", "Subscribe now to read more",
                   "Already a subscriber", "Subscriber only", "Already a subscriber? Log in",
                   "Already a subscriber? Sign in", "Already a subscriber? Log in here",
                   "Already a subscriber? Login", "Already subscribed? Log in", "Already subscribed",
                   "Subscribers only", "Already a member? Log in", "Already a member? Sign in",
                   "Already have an account", "Premium content", "Already have an account? Log in",
                   "Already have an account? Sign in", "Not a subscriber", "Not yet a subscriber",
                   "This content is reserved for subscribers only", "This article is for subscribers only",
                   "Subscriber-only", "This article is reserved for subscribers",
                   "This story is for subscribers only", "Subscriber exclusive", "This post is for paid subscribers",
                   "This post is for paying subscribers only", "Exclusive to subscribers",
                   "Subscribe now to keep reading and get access to the full archive",
                   "Continue reading with a subscription", "Discover more from", "To continue reading, please log in",
                   "Log in to continue reading", "Sign in to continue", "Sign in to continue reading",
                   "Register to continue reading", "Register for free to continue reading",
                   "Create an account or sign in to continue with your reading experience", "Create a free account",
                   "Create a free account to continue reading", "Register / sign in to unlock more articles",
                   "You have 2 free articles left", "You have 2 free articles remaining", "2 free articles remaining",
                   "You have reached your article limit", "You've reached your free article limit",
                   "Unlock this article", "Unlock more articles", "Start your free trial", "Start free trial",
                   "Start a free trial", "Cancel anytime", "Cancel any time", "View subscription options",
                   "See subscription options", "Choose your plan", "Choose your subscription", "Become a subscriber",
                   "Become a member", "Become a paid subscriber", "Give a gift subscription", "Gift subscriptions",
                   "Gift a subscription", "Group subscriptions", "Manage subscription", "Manage your subscription",
                   "Manage my subscription", "Manage my subscriptions", "Manage my print subscription",
                   "Manage print subscription", "Renew subscription", "Digital subscriptions", "Print subscriptions",
                   "Subscription terms", "Subscribe for unlimited access", "Get unlimited access",
                   "Subscribe now to read the latest news in your city and across Canada", "Get full access",
                   "Upgrade to paid", "Read the full article", "Keep reading with a 7-day free trial",
                   "Subscribe today", "Start your subscription", "Subscribe for $1.25/week", "Try it for free",
                   "Join now", "Sign in or create an account", "Print subscriber? Activate your online access",
                   "Subscribe now for unlimited access"),
            "de": ("Jetzt weiterlesen", "Jetzt kostenlos testen", "Jetzt testen", "Bereits Abonnent",
                   "Bereits Abonnent? Anmelden", "Bereits Abonnentin oder Abonnent", "Sie sind bereits Abonnent",
                   "Sie haben bereits ein Abo", "Haben Sie bereits ein Abo", "Hier einloggen", "Hier anmelden",
                   "Bereits registriert", "Bereits registriert? Hier anmelden", "Exklusiv für Abonnenten",
                   "Nur für Abonnenten", "Dieser Artikel ist nur für Abonnenten", "Jetzt Abo abschließen",
                   "Weiterlesen mit Abo", "Jetzt abonnieren", "Jetzt Abo sichern", "Abo abschließen",
                   "Monatlich kündbar", "Jederzeit kündbar", "Abo-Shop", "Abo-Angebote", "Abo-Service",
                   "Abo bestellen", "Abonnent werden", "Zugang freischalten", "Artikel freischalten",
                   "Diesen Artikel weiterlesen", "Weiterlesen mit Plus", "Alle Artikel lesen", "Jetzt freischalten",
                   "Noch kein Abo", "Noch kein Abonnent", "Premium-Artikel", "Kostenlos registrieren",
                   "Jetzt registrieren", "Jetzt kostenlos registrieren", "Kostenlos neu registrieren"),
            "fr": ("Déjà abonné", "Déjà abonné ?", "Déjà abonné ? Connectez-vous", "Déjà abonné ? Se connecter",
                   "Je m'abonne", "Réservé aux abonnés", "Article réservé aux abonnés",
                   "Cet article est réservé aux abonnés", "Abonnez-vous", "Il vous reste 80% de cet article à lire",
                   "Il vous reste 80 % de cet article à lire", "La suite est réservée aux abonnés",
                   "Abonnez-vous pour lire la suite", "Offre découverte", "Sans engagement",
                   "Lire la suite avec un abonnement", "Contenu réservé aux abonnés", "Créer un compte gratuit",
                   "S'abonner", "Vous avez déjà un compte", "Accédez à tous les contenus", "Testez gratuitement"),
            "es": ("Solo para suscriptores", "Sólo para suscriptores", "Contenido exclusivo para suscriptores",
                   "Suscríbete", "Suscríbete para seguir leyendo", "¿Ya eres suscriptor?",
                   "¿Ya eres suscriptor? Inicia sesión", "Suscríbase", "Ya soy suscriptor",
                   "Suscríbete para continuar leyendo", "Regístrate gratis para seguir leyendo",
                   "Exclusivo para suscriptores", "Para seguir leyendo", "¿Ya tienes una cuenta?", "Hazte socio"),
            "it": ("Contenuto riservato agli abbonati", "Riservato agli abbonati", "Sei già abbonato", "Abbonati",
                   "Abbonati ora", "Sei già abbonato? Accedi", "Articolo riservato agli abbonati",
                   "Abbonati per continuare a leggere", "Continua a leggere questo articolo"),
            "pt": ("Conteúdo exclusivo para assinantes", "Exclusivo para assinantes", "Já é assinante",
                   "Já é assinante? Faça login", "Assine", "Assine já", "Assine agora", "Assine para continuar lendo",
                   "Artigo exclusivo para assinantes", "Já sou assinante"),
            "nl": ("Al abonnee", "Al abonnee? Log in", "Alleen voor abonnees", "Abonneer nu", "Word abonnee",
                   "Al een account", "Lees verder met een abonnement", "Ben je al abonnee"),
            "pl": ("Tylko dla subskrybentów", "Treść dostępna tylko dla subskrybentów", "Masz już subskrypcję",
                   "Kup subskrypcję", "Zaloguj się, aby czytać dalej", "Artykuł dostępny tylko dla prenumeratorów",
                   "Wykup dostęp"),
            "ru": ("Только для подписчиков", "Материал доступен только подписчикам", "Уже подписаны",
                   "Уже подписаны? Войти", "Оформить подписку", "Оформите подписку, чтобы читать дальше",
                   "Подписаться", "Подпишитесь"),
            "tr": ("Abone ol", "Abone olun", "Okumaya devam etmek için abone olun", "Zaten abone misiniz",
                   "Abonelere özel"),
            "ar": ("اشترك الآن", "للمشتركين فقط", "هذا المحتوى للمشتركين فقط"),
            "zh": ("会员专享", "订阅后继续阅读", "付费阅读", "登录后继续阅读", "會員專享", "訂閱後繼續閱讀",
                   "已有账号", "开通会员"),
            "ja": ("会員限定", "この記事は会員限定です", "有料会員限定", "有料会員限定記事", "会員登録",
                   "無料会員登録", "続きを読むには", "残り12文字", "この記事は有料記事です", "会員限定記事",
                   "ログインして続きを読む", "すでに会員の方はこちら"),
            "ko": ("구독자 전용", "회원 전용", "로그인 후 이용해주세요", "유료 구독자 전용"),
            "sv": ("Redan prenumerant", "Redan prenumerant? Logga in", "Endast för prenumeranter", "Prenumerera"),
            "da": ("Allerede abonnent", "Kun for abonnenter"),
            "no": ("Allerede abonnent? Logg inn", "Kun for abonnenter", "Bli abonnent"),
            "fi": ("Tilaajille", "Vain tilaajille"),
        },
        removes=("Already a subscriber? Log in", "Subscribe to continue reading", "You have 3 free articles left",
                 "Jetzt weiterlesen", "Réservé aux abonnés", "Solo para suscriptores",
                 "Conteúdo exclusivo para assinantes", "Только для подписчиков", "会員限定"),
        keeps=("Members of the club voted", "Subscribers left in droves", "Free articles of war"),
    ),
    Rule(
        id="promotion/paywall-label",
        finds="a button to subscribe or to enter an account",
        why="It belongs to the page's frame.",
        phrases={
            "en": ("Subscribe", "Subscribe now", "Subscribe here", "Subscriptions", "Subscription", "Sign in",
                   "Log in", "Login", "Sign up", "Sign up now", "Sign up free", "Sign up for free", "Sign up today",
                   "Register", "Registration", "Create account", "Create an account", "My account", "Log out",
                   "Sign out", "Log in now", "Sign in now", "Sign in / Join", "Log in / Sign up", "Log in Sign up",
                   "Sign in Subscribe", "Log in Subscribe", "Member login", "Sign in Join", "Sign in Sign up",
                   "Sign up Log in", "Log in Register", "Register Sign in", "Members", "Sign in or register",
                   "Subscriber services", "Subscribers", "Subscriber", "Password", "Username", "Forgot password",
                   "Forgot your password", "Lost your password", "Remember me", "Get started", "Membership",
                   "Welcome! Log into your account", "Log into your account", "Your username", "Your password",
                   "Recover your password", "Password recovery", "A password will be e-mailed to you",
                   "Create an accountSign in", "Premium", "Already have a WordPress.com account? Log in now",
                   "Subscriber login"),
            "de": ("Abonnieren", "Abo", "Abonnement", "Abonnements", "Abos", "Anmelden", "Anmeldung", "Registrieren",
                   "Registrierung", "Einloggen", "Ausloggen", "Abmelden", "Login", "Mein Konto", "Mein Abo",
                   "Benutzername", "Passwort", "Passwort vergessen", "Passwort vergessen?", "Angemeldet bleiben",
                   "Neu registrieren", "Konto erstellen", "Anmelden Registrieren", "Benutzername oder E-Mail-Adresse",
                   "Jetzt anmelden", "Merkliste", "ePaper", "E-Paper"),
            "fr": ("Se connecter", "Connexion", "Abonnement", "Abonnements", "S'identifier", "Créer un compte",
                   "Mon compte", "Mot de passe", "Mot de passe oublié", "Mot de passe oublié ?", "S'enregistrer",
                   "Se déconnecter"),
            "es": ("Iniciar sesión", "Inicia sesión", "Regístrate", "Registrarse", "Suscribirse", "Suscripción",
                   "Mi cuenta", "Contraseña", "Cerrar sesión", "Crear cuenta", "Acceder"),
            "it": ("Accedi", "Registrati", "Abbonamenti", "Il mio account", "Password dimenticata", "Esci"),
            "pt": ("Entrar", "Fazer login", "Cadastre-se", "Minha conta", "Assinatura", "Assinaturas",
                   "Esqueci minha senha", "Sair"),
            "nl": ("Inloggen", "Aanmelden", "Abonneren", "Abonnementen", "Registreren", "Mijn account", "Uitloggen"),
            "pl": ("Zaloguj się", "Zaloguj", "Zarejestruj się", "Prenumerata", "Moje konto", "Wyloguj się",
                   "Rejestracja"),
            "ru": ("Войти", "Вход", "Регистрация", "Зарегистрироваться", "Личный кабинет", "Подписка",
                   "Забыли пароль", "Выйти"),
            "tr": ("Giriş yap", "Üye ol", "Üye girişi", "Kayıt ol", "Oturum aç", "Şifremi unuttum"),
            "ar": ("تسجيل الدخول", "إنشاء حساب", "اشتراك", "سجل الآن", "تسجيل"),
            "zh": ("登录", "注册", "登入", "註冊", "订阅", "訂閱", "登录 注册", "登录/注册", "忘记密码"),
            "ja": ("ログイン", "新規登録", "新規会員登録", "ログアウト", "購読", "マイページ"),
            "ko": ("로그인", "회원가입", "구독", "구독하기", "로그아웃"),
            "sv": ("Logga in", "Bli prenumerant", "Mitt konto"),
            "da": ("Log ind", "Bliv abonnent"),
            "no": ("Logg inn", "Min side"),
            "fi": ("Kirjaudu sisään", "Kirjaudu", "Tilaa"),
            "cs": ("Přihlásit se", "Předplatné"),
        },
        zone="edges",  # in the body it may head a paragraph, or be a step of a guide
        removes=("Subscribe", "Log in", "Anmelden", "Se connecter", "Войти", "登录"),
        keeps=("Register of deeds", "Members only club closes", "Login screens"),
    ),
    Rule(
        id="promotion/paywall-offer",
        finds="a sentence that offers a subscription or asks for an account",
        why="It sells the article; it is no part of it.",
        cues=("subscriber", "subscribers", "subscribe", "subscription", "account", "article", "articles", "abonnent",
              "abonnenten", "abo", "abonné", "abonnés", "suscriptor", "suscriptores", "abbonati", "assinantes",
              "abonnee", "subskrypcję", "подписку", "подписчикам", "会員", "账号"),
        longest=PARAGRAPH,
        line=(
            r"(?:you(?:(?:['’]ve| have) (?:reached|read|used|run out of|viewed|exceeded)|['’]re on your"
            r"| have)\b.{0,60}\b(?:free )?(?:articles?|stories|story limit|article limit)\b.{0,200}"
            r"|(?:subscribe|register|sign (?:in|up)|log ?in|create an account|join)\b.{0,60}\b(?:to (?:continue"
            r"|keep|unlock|read|access|view|finish|get access)|for (?:unlimited|full|more))\b.{0,60}\b(?:reading"
            r"|articles?|stor(?:y|ies)|content|access|archive|post)\b.{0,200}"
            r"|(?:this|the full|the rest of this|the remainder of this) (?:article|story|content|post|page"
            r"|report) is (?:only )?(?:available|reserved|exclusive|accessible|for)\b.{0,40}\b(?:subscribers?"
            r"|members|registered)\b.{0,200}"
            r"|to (?:continue|keep|finish) reading\b.{0,160}\b(?:subscri\w+|register|log ?in|sign|account)\b.{0,200}"
            r"|(?:already|not|are you|if you are"
            r"|if you['’]re) (?:already )?(?:an? )?(?:\w+ ){0,3}subscribers?\b.{0,200}"
            r"|(?:become|upgrade to) (?:an? )?(?:paid |premium |digital )?(?:subscriber"
            r"|member)\b.{0,60}\bto (?:unlock|read|continue|access|get|support)\b.{0,200}"
            r"|as a subscriber,? (?:you|your)\b.{0,200}|subscribe (?:now|today) (?:for|to|and)\b.{0,200}"
            r"|subscribe for .{0,20}\d.{0,40}"
            r"|(?:sie haben bereits|haben sie (?:bereits|schon)|(?:noch|schon|bereits) (?:kein"
            r"|ein)?)\s?(?:ein )?(?:digital-?)?abo(?:nnent(?:in)?)?\b.{0,160}"
            r"|(?:dieser|diesen|der ganze|den ganzen|den vollständigen) (?:artikel|beitrag|text"
            r"|inhalt)\b.{0,80}\b(?:abonnenten|abo|abonnement|registriert\w*)\b.{0,200}"
            r"|(?:cet article|la suite de cet article|ce contenu|la lecture de ce)\b.{0,60}\babonnés?\b.{0,200}"
            r"|(?:este|el) (?:contenido|artículo)\b.{0,60}\bsuscriptores\b.{0,160}|questo (?:contenuto"
            r"|articolo)\b.{0,60}\babbonati\b.{0,160}"
            r"|este (?:conteúdo|artigo|texto)\b.{0,60}\bassinantes\b.{0,160}"
            r"|.{0,80}\bматериал\w?\b.{0,40}\bподписчикам\b.{0,100}"
            r"|この(?:記事|続き)は.{0,20}会員.{0,40})"
        ),
        removes=(
            "You have reached your limit of free articles.",
            "You’ve read your last free article this month.",
            "Subscribe now to continue reading this story.",
            "This article is only available to subscribers.",
            "To continue reading, please log in or create an account.",
            "If you are a print subscriber, online access is included.",
            "Sie haben bereits ein Abo? Hier anmelden.",
            "Dieser Artikel ist nur für Abonnenten lesbar.",
            "Cet article est réservé aux abonnés.",
            "Este contenido es exclusivo para suscriptores.",
        ),
        keeps=(
            "The paper has lost half of its subscribers in ten years.",
            "This article is about a subscriber who never paid.",
            "Subscription prices rose again.",
            "Wer ein Abo hat, zahlt künftig mehr.",
        ),
    ),
)  # fmt: skip

_ADVERT: tuple[Rule, ...] = (
    Rule(
        id="promotion/advert",
        finds="the label of an advert, or of where the article goes on after it",
        why="The advert is gone; its label says nothing.",
        phrases={
            "en": ("Advertisement", "Advertisements", "Advertisement 1", "Story continues below",
                   "Article continues below", "Story continues below advertisement",
                   "Article continues below advertisement", "Sponsored content",
                   "Article continues after advertisement", "Story continues after advertisement",
                   "Scroll to continue", "Advertisement - continue reading below",
                   "Advertisement - Continue Reading Below", "Continue reading below",
                   "Advertisement. Scroll to continue reading", "Scroll to continue reading",
                   "Content continues below", "This advertisement has not loaded yet",
                   "This advertisement has not loaded yet, but your article continues below", "Article content",
                   "Article continues below this ad", "Story continues below this ad", "Ad feedback",
                   "Skip advertisement", "Skip ad", "Close ad", "Report this ad", "Remove ads", "Hide ad",
                   "Advertise with us", "Sponsored links", "Sponsored link", "Paid content", "Paid post",
                   "Partner content", "Promoted content", "Sponsor content", "From our advertisers",
                   "From our partners", "Promoted stories", "Content from our partners", "Sponsored stories",
                   "Promoted by", "Sponsored by", "Presented by", "Brought to you by", "Paid partnership",
                   "Recommended by Outbrain", "Powered by Outbrain", "Sponsored Links by Taboola", "by Taboola",
                   "Ads by Google", "AdChoices Sponsored", "Advertisement Advertisement", "- Advertisement -",
                   "Advertisment", "Advertorial", "The article continues after the advertisement",
                   "The post continues after the ad", "Advertising disclosure", "Loading advertisement",
                   "Advertiser disclosure", "Special offer", "Advertising Story continues below"),
            "de": ("Anzeige", "Anzeigen", "Werbung", "Anzeige Anzeige", "Nach der Anzeige weiterlesen",
                   "Weiterlesen nach der Anzeige", "Artikel wird nach der Anzeige fortgesetzt",
                   "Lesen Sie nach der Anzeige weiter", "Gesponserter Inhalt",
                   "Der Artikel geht nach der Anzeige weiter", "Hier geht es nach der Anzeige weiter", "Gesponsert",
                   "Bezahlte Werbung", "Anzeige schließen", "Sponsored Post", "Bezahlter Inhalt", "Werbung schließen",
                   "Anzeigensonderveröffentlichung", "Hinweis: Dieser Artikel enthält Werbung", "Unbezahlte Werbung",
                   "ANZEIGE – unten weiterlesen", "Promotion"),
            "fr": ("Publicité", "Publicités", "La suite après la publicité", "La suite après cette publicité",
                   "Contenu sponsorisé", "Article suite après la publicité", "L'article continue après la publicité",
                   "Annonce", "Contenu partenaire", "Continuer la lecture après la publicité",
                   "Lire la suite après la publicité", "Sponsorisé", "Publi-rédactionnel"),
            "es": ("Publicidad", "Publicidade", "Anuncio", "Contenido patrocinado",
                   "Sigue leyendo después de la publicidad", "La noticia continúa después de la publicidad",
                   "Patrocinado", "Continúa después de la publicidad", "Publirreportaje", "Anuncios",
                   "Contenido promocionado"),
            "it": ("Pubblicità", "Annuncio", "Contenuto sponsorizzato", "Continua a leggere dopo la pubblicità",
                   "Sponsorizzato", "L'articolo continua dopo la pubblicità", "Contenuto promozionale", "Annunci"),
            "pt": ("Publicidade", "Continua depois da publicidade", "Continua após a publicidade",
                   "Conteúdo patrocinado", "Continue lendo após a publicidade", "PUB", "Patrocinado", "Anúncio"),
            "nl": ("Advertentie", "Advertenties", "Lees verder onder de advertentie",
                   "Artikel gaat verder onder de advertentie", "De tekst gaat verder onder de advertentie",
                   "Tekst gaat verder onder de advertentie", "Gesponsord"),
            "pl": ("Reklama", "Dalsza część artykułu pod reklamą", "Artykuł kontynuowany pod reklamą",
                   "Materiał sponsorowany", "Materiał promocyjny", "Ciąg dalszy artykułu pod reklamą",
                   "Dalszy ciąg materiału pod wideo", "Artykuł sponsorowany"),
            "ru": ("Реклама", "Продолжение после рекламы", "Продолжение статьи после рекламы", "На правах рекламы",
                   "Партнерский материал", "Рекламное объявление", "Новости партнёров", "Новости партнеров"),
            "tr": ("Reklam", "Reklamlar", "Haber devam ediyor", "Haberin devamı reklamdan sonra", "Sponsorlu içerik",
                   "İlan"),
            "ar": ("إعلان", "إعلانات", "اعلان", "محتوى مدعوم", "يتبع بعد الإعلان"),
            "zh": ("广告", "廣告", "推广", "赞助内容", "文章未完，請繼續往下閱讀", "广告后继续", "請繼續往下閱讀"),
            "ja": ("広告", "スポンサーリンク", "スポンサードリンク", "記事は広告の後に続きます", "広告の後に続きます",
                   "提供", "[PR]", "PR記事", "タイアップ記事"),
            "ko": ("광고", "스폰서", "협찬"),
            "sv": ("Annons", "Artikeln fortsätter under annonsen", "Annonser", "Texten fortsätter under annonsen"),
            "da": ("Annonce", "Artiklen fortsætter efter annoncen"),
            "no": ("Annonse", "Artikkelen fortsetter under annonsen", "Annonsørinnhold"),
            "fi": ("Mainos", "Juttu jatkuu mainoksen jälkeen", "Artikkeli jatkuu mainoksen jälkeen"),
            "cs": ("Inzerce", "Článek pokračuje pod reklamou"),
            "sk": ("Reklama", "Inzercia"),
            "hu": ("Hirdetés",),
            "ro": ("Publicitate", "Articolul continuă după publicitate"),
            "el": ("Διαφήμιση",),
            "uk": ("Продовження після реклами",),
            "he": ("פרסומת",),
            "id": ("Iklan", "Scroll untuk melanjutkan membaca", "Artikel berlanjut setelah iklan"),
            "vi": ("Quảng cáo",),
            "hi": ("विज्ञापन",),
        },
        removes=("ADVERTISEMENT", "Story continues below", "Anzeige", "Werbung", "La suite après la publicité",
                 "Publicidad", "Pubblicità", "Continua depois da publicidade", "Advertentie", "Реклама", "Reklam",
                 "إعلان", "广告", "広告"),
        keeps=("Advertisements have changed", "Anzeige gegen Unbekannt", "La publicité ment", "Реклама и жизнь"),
    ),
    Rule(
        id="promotion/advert-label",
        finds="a word that sells advertising",
        why="It belongs to the page's frame.",
        phrases={
            "en": ("Advertising", "Advertise", "Advertisers", "Sponsored", "Promoted", "Sponsors", "Sponsor",
                   "Sponsorship", "Ad", "Ads", "Media kit", "Classifieds", "Advertise here", "Advertising policy",
                   "Advertising guidelines", "Partners", "Our sponsors"),
            "de": ("Kleinanzeigen", "Stellenanzeigen", "Traueranzeigen", "Todesanzeigen", "Anzeige aufgeben",
                   "Online-Werbung", "Werben", "Inserieren", "Werbung buchen", "Partner"),
            "fr": ("Annonces", "Annonceurs", "Régie publicitaire"),
            "es": ("Anúnciate", "Anúnciese", "Clasificados"),
            "it": ("Pubblicità su questo sito",),
            "pt": ("Anuncie", "Anuncie aqui", "Classificados"),
            "nl": ("Adverteren",),
            "pl": ("Ogłoszenia", "Reklama w serwisie"),
            "ru": ("Рекламодателям", "Реклама на сайте", "Размещение рекламы", "Спецпроекты"),
            "tr": ("Reklam verin",),
            "ar": ("أعلن معنا",),
            "zh": ("广告服务", "商务合作"),
            "ja": ("広告掲載", "広告掲載について"),
        },
        zone="edges",  # in the body it may head a paragraph
        removes=("Advertising", "Sponsored", "Kleinanzeigen", "Рекламодателям"),
        keeps=("Advertising works", "Sponsors withdrew"),
    ),
)  # fmt: skip

_AFFILIATE: tuple[Rule, ...] = (
    Rule(
        id="promotion/affiliate",
        finds="a notice on commissions, a call for money, tips or downloads",
        why="It speaks of the publisher's income.",
        phrases={
            "en": ("Affiliate disclosure", "Affiliate links", "This post may contain affiliate links",
                   "This post contains affiliate links", "This article contains affiliate links",
                   "Support our journalism", "Support independent journalism", "Support our work", "Support us",
                   "Make a donation", "Donate now", "Donate today", "Give now", "Have a tip", "Got a tip",
                   "Have a tip?", "Got a tip?", "Send us a tip", "Send a news tip", "Send us a news tip",
                   "Submit a news tip", "Submit a tip", "Got a story? Get in touch", "Got a news tip",
                   "Download our app", "Download the app", "Get the app", "Get our app", "Get app", "Open in app",
                   "Download app", "Download on the App Store", "Get it on Google Play", "Available on the App Store",
                   "Download now", "Available on Google Play", "Start your Substack",
                   "Start your SubstackGet the app", "Buy me a coffee", "Support us on Patreon", "Become a patron",
                   "Affiliate program", "Affiliate programs", "Become an affiliate",
                   "Add as a preferred source on Google", "Make us a preferred source on Google",
                   "Support The Guardian", "Tip line", "Print page",
                   "We may earn commission from links on this page, but we only recommend products we back",
                   "We may earn a commission from links on this page",
                   "We may earn commission if you buy from a link"),
            "de": ("Jetzt spenden", "Spenden", "Unterstützen Sie uns", "Unterstütze uns", "Spendenkonto",
                   "Jetzt App herunterladen", "App herunterladen", "Zur App", "Jetzt die App laden",
                   "Hol dir die App", "Laden im App Store", "Jetzt bei Google Play", "Affiliate-Link",
                   "Affiliate-Links", "Enthält Affiliate-Links", "Spende jetzt", "Jetzt unterstützen"),
            "fr": ("Faire un don", "Je fais un don", "Soutenez-nous", "Soutenir", "Nous soutenir",
                   "Télécharger l'application", "Téléchargez l'application", "Téléchargez notre application",
                   "Télécharger dans l'App Store"),
            "es": ("Apóyanos", "Haz una donación", "Donar", "Dona ahora", "Descarga nuestra app", "Descarga la app",
                   "Descargar la app", "Hazte socia"),
            "it": ("Sostienici", "Fai una donazione", "Dona ora", "Scarica l'app", "Scarica la nostra app"),
            "pt": ("Apoie", "Apoie-nos", "Faça uma doação", "Doe agora", "Baixe o app", "Baixe nosso app",
                   "Baixe nosso aplicativo"),
            "nl": ("Steun ons", "Doneer", "Doneer nu", "Download de app", "Download onze app"),
            "pl": ("Wesprzyj nas", "Wspieraj nas", "Pobierz aplikację", "Pobierz naszą aplikację"),
            "ru": ("Поддержать", "Поддержите нас", "Поддержать проект", "Скачать приложение", "Скачайте приложение"),
            "tr": ("Uygulamayı indir", "Uygulamamızı indirin", "Bağış yap", "Bize destek olun"),
            "ar": ("حمل التطبيق", "تحميل التطبيق", "تبرع الآن", "ادعمنا"),
            "zh": ("下载APP", "下载App", "下载客户端", "打开APP", "打开App", "下載APP", "支持我们"),
            "ja": ("アプリをダウンロード", "アプリで開く", "寄付する", "アプリをインストール",
                   "アフィリエイト広告を利用しています"),
            "ko": ("앱 다운로드", "앱에서 보기", "후원하기"),
        },
        zone="edges",
        removes=("Support our journalism", "Have a tip?", "Download our app", "Jetzt spenden", "Faire un don",
                 "Apóyanos", "Поддержите нас", "下载APP"),
        keeps=("Support for our troops", "Donate blood today, the clinic says",
               "The app was downloaded a million times"),
    ),
    Rule(
        id="promotion/affiliate-commission",
        finds="a sentence on commissions",
        why="It speaks of the publisher's income.",
        cues=("commission", "commissions", "affiliate", "provision", "kickback", "affiliation", "afiliados",
              "affiliazione", "compensated", "provisionen", "アフィリエイト"),
        longest=PARAGRAPH,
        line=(
            r"(?:.{0,200}\b(?:we|i|us|our \w+|publisher|site|author|[\w.-]{2,30}) (?:may|might|can|could|will|do"
            r"|also|sometimes|only)?\s?(?:also )?(?:earn|receive|get|make|collect|earns|be paid"
            r"|be compensated)\b.{0,50}\b(?:commissions?|kickback|affiliate|compensat\w+|fee|percentage)\b.{0,300}"
            r"|(?:this|the|our|some|certain|note:? this|disclosure:? this|all)\b.{0,60}\b(?:contains?|includes?"
            r"|uses?|have|has|are|may contain|may include)\b.{0,30}\baffiliate (?:links?|tags?|partner\w*"
            r"|adverti\w+)\b.{0,400}"
            r"|(?:when|if) you (?:buy|purchase|click|make a purchase|shop)\b.{0,100}\b(?:commission|affiliate"
            r"|kickback)\b.{0,300}"
            r"|purchases? (?:made|you make)?\b.{0,80}\bcommission\b.{0,200}|as an amazon associate\b.{0,200}"
            r"|.{0,60}\bparticipant in the amazon\b.{0,300}"
            r"|(?:wir|ich|der verlag|\w+ erhält) .{0,120}\bprovision(?:en)?\b.{0,200}"
            r"|.{0,160}\baffiliate-?links?\b.{0,60}\b(?:provision|kommission|gekennzeichnet|stern\w*)\b.{0,200}"
            r"|.{0,120}\bliens? (?:d['’]affiliation|affiliés?)\b.{0,200}|.{0,120}\benlaces de afiliados?\b.{0,200}"
            r"|.{0,120}\blinks? (?:di affiliazione|de afiliados?)\b.{0,200}"
            r"|.{0,60}アフィリエイト.{0,20}(?:利用|参加|含).{0,60})"
        ),
        zone="edges",
        trust="gated",  # guides say it in a paragraph of their own, and their judges kept it
        removes=(
            "We may earn a commission from links on this page.",
            "This post contains affiliate links, which means I get a small fee.",
            "If you buy through our links, we may earn an affiliate commission.",
            "When you purchase through links on our site, we may earn a commission.",
            "Wir erhalten für Käufe über diese Links eine Provision.",
        ),
        keeps=(
            "The commission will publish its findings in May.",
            "Affiliate marketing is a trade of its own.",
            "The European Commission may earn back some trust.",
        ),
    ),
    Rule(
        id="promotion/affiliate-support",
        finds="a sentence that asks for money, a tip or a download",
        why="It speaks of the publisher's needs.",
        cues=("journalism", "donation", "donate", "tip", "tips", "app", "patreon", "spende", "spenden",
              "journalismus", "faites", "faire", "donación", "donazione", "doação", "приложение", "reader",
              "podcasts"),
        longest=PARAGRAPH,
        line=(
            r"(?:(?:please )?(?:support|help (?:us|fund|support|sustain)|consider (?:supporting|making|becoming"
            r"|donating))\b.{0,40}\b(?:our|independent|quality|local|this|nonprofit)\b.{0,40}\b(?:journalism"
            r"|reporting|newsroom|work|site|mission)\b.{0,200}"
            r"|(?:support|help (?:fund|sustain)) (?:our|independent|local|quality|nonprofit) [\w ]{3,30}[.!:,–—-]{1,2}"
            r"\s?(?:please )?(?:donate|give|subscribe|become a member|join us)\b.{0,80}"
            r"|(?:please )?(?:make|consider making) an? .{0,40}\b(?:donation|contribution)\b.{0,200}|(?:your"
            r"|every) (?:donation|contribution|support)\b.{0,40}\b(?:helps|makes|keeps|allows|is tax)\b.{0,200}"
            r"|(?:do you )?(?:have|got|know) (?:an? |any )?(?:\w+ ){0,2}(?:tips?|story"
            r"|scoop)\b.{0,60}[?:!.].{0,200}\b(?:contact|email|e-mail|send|let us know|get in touch|@)\b.{0,120}"
            r"|(?:send|submit|email) (?:us )?(?:your )?(?:news )?tips? (?:to|at|via)\b.{0,120}"
            r"|(?:download|get|install|try) (?:our|the)\b.{0,40}\bapp\b(?! store).{0,30}\b(?:for|to|from|on|now"
            r"|today|here|and)\b.{0,160}|.{2,60} is (?:a )?reader-supported\b.{0,300}"
            r"|(?:listen|subscribe) (?:to|on|via|wherever)\b.{0,80}\b(?:wherever|apple podcasts?|spotify"
            r"|google podcasts?)\b.{0,160}"
            r"|(?:unterstützen sie|unterstütze|unterstützt|helfen sie|helfen sie uns)\b.{0,60}\b(?:journalismus"
            r"|spende|redaktion|arbeit)\b.{0,200}|(?:mit )?(?:ihrer|ihre|deiner|deine) spende\b.{0,200}|(?:die"
            r"|unsere|jetzt die) .{0,20}\bapp\b.{0,20}\b(?:herunterladen|laden|downloaden|installieren)\b.{0,60}"
            r"|(?:faites|faire) un don\b.{0,160}|(?:haz|haga) una donación\b.{0,160}|fai una donazione\b.{0,160}"
            r"|faça uma doação\b.{0,160}|скачайте (?:наше )?приложение\b.{0,160})"
        ),
        zone="edges",
        removes=(
            "Please support our independent journalism with a small gift.",
            "Your donation helps us to report.",
            "Support independent publishing. Donate today!",
            "Got a tip? Send it to tips@example.com.",
            "Download our app for the latest news.",
            "Unterstützen Sie unabhängigen Journalismus mit einer Spende.",
        ),
        keeps=(
            "Get the app store to refund you",
            "He got a tip from a stranger.",
            "A donation of ten thousand francs saved the library.",
            "Support independent bookshops, she told the crowd, and donate what you have read.",
        ),
    ),
)  # fmt: skip

RULES: tuple[Rule, ...] = (*_NEWSLETTER, *_PAYWALL, *_ADVERT, *_AFFILIATE)
