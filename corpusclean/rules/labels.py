"""What the labels of sites are called, by language: sections, pages of the site, buttons of its interface, networks.

A label a word long is a heading in somebody's article too. Which table goes where is decided in `navigation`.
Left out on purpose: names of countries and towns, months, and what articles use as headings (Conclusion, Summary).
"""

from __future__ import annotations

from itertools import chain

from ..text.page import folds


def listed(text: str) -> tuple[str, ...]:
    """The labels of a text that parts them by bars.

    >>> listed("Home | Latest News")
    ('Home', 'Latest News')
    """
    return tuple(" ".join(label.split()) for label in text.split("|"))


# The front page, with which a breadcrumb begins.
HOME = {
    "en": listed("Home | Homepage | Home Page | Front Page | Main Page"),
    "de": listed("Startseite | Zur Startseite | Zurück zur Startseite"),
    "fr": listed("Accueil | Page d'accueil"),
    "es": listed("Inicio | Portada | Página principal | Página de inicio"),
    "it": listed("Pagina iniziale | Prima pagina"),
    "pt": listed("Início | Página inicial | Página principal | Capa"),
    "nl": listed("Voorpagina | Startpagina"),
    "pl": listed("Strona główna"),
    "ru": listed("Главная | Главная страница | На главную"),
    "tr": listed("Ana Sayfa | Anasayfa"),
    "ar": listed("الرئيسية | الصفحة الرئيسية"),
    "zh": listed("首页 | 首頁 | 主页 | 主頁 | 网站首页 | 返回首页"),
    "ja": listed("ホーム | トップページ | トップ"),
    "sv": listed("Startsida | Hem | Förstasidan"),
    "da": listed("Forside | Forsiden | Hjem"),
    "no": listed("Forsiden | Hjem"),
    "fi": listed("Etusivu"),
    "cs": listed("Úvod | Domů | Hlavní stránka | Úvodní stránka"),
    "sk": listed("Domov | Titulka | Úvodná stránka"),
    "hu": listed("Címlap | Kezdőlap | Főoldal"),
    "ro": listed("Acasă | Prima pagină"),
    "el": listed("Αρχική | Αρχική σελίδα"),
    "bg": listed("Начало"),
    "uk": listed("Головна | Головна сторінка"),
    "sr": listed("Početna | Почетна | Naslovna | Насловна"),
    "hr": listed("Naslovnica | Početna stranica"),
    "he": listed("דף הבית | עמוד הבית"),
    "fa": listed("صفحه اصلی | صفحه نخست | خانه"),
    "hi": listed("होम | मुख्य पृष्ठ | मुखपृष्ठ"),
    "ko": listed("홈 | 홈으로"),
    "vi": listed("Trang chủ"),
    "id": listed("Beranda"),
    "th": listed("หน้าแรก"),
}

# Sections of newspapers, magazines and blogs.
SECTIONS = {
    "en": listed(
        """News | World | World News | UK News | US News | U.S. News | National | National News | International |
        Local | Local News | Latest News | Latest | Breaking News | Top News | Top Stories | News & Events |
        News & Politics | More News | Headlines | Business | Business News | Economy | Markets | Finance |
        Personal Finance | Money | Your Money | Companies | Real Estate | Property | Jobs | Careers & Education |
        Small Business | Politics | US Politics | Elections | Opinion | Opinions | All Opinion | Editorial |
        Editorials | Op-Ed | Columns | Columnists | Letters | Letters to the Editor | Commentary | Analysis |
        Voices | Sport | Sports | More Sports | All Sports | Other Sports | High School Sports | College Sports |
        Football | Soccer | Cricket | Rugby | Rugby Union | Rugby League | Tennis | Golf | Boxing | Basketball |
        Baseball | Hockey | Motorsport | Racing | Horse Racing | Formula 1 | F1 | Cycling | Athletics |
        Olympics | NFL | NBA | MLB | NHL | MMA | UFC | WWE | NASCAR | Premier League | Champions League |
        La Liga | Serie A | Fantasy Football | Transfer News | Scores | Fixtures | Entertainment |
        Entertainment News | Celebrity | Celebrity News | Celebrities | Celebs | Showbiz | TV | Television |
        TV & Radio | TV Shows | TV Listings | TV Guide | TV News | Movies | Movie Reviews | Film | Films |
        Music | Books | Book Reviews | Theatre | Theater | Stage | Arts | Art & Design | Arts & Culture |
        Arts & Entertainment | Art & Culture | Culture | Pop Culture | Comics | Cartoons | Puzzles |
        Puzzles & Games | Games | Games & Puzzles | Crossword | Crosswords | Sudoku | Quizzes | Horoscope |
        Horoscopes | Astrology | Lifestyle | Life & Style | Life | Living | Style | Fashion | Beauty |
        Fashion & Beauty | Health | Health News | Health & Fitness | Health & Wellness | Health and Wellness |
        Wellness | Fitness | Nutrition | Parenting | Relationships | Family | Food | Food & Drink |
        Food and Drink | Food & Wine | Recipes | Restaurants | Restaurant Reviews | Dining | Travel |
        Travel News | Travel Tips | Travel Guides | Destinations | Hotels | Things to Do | What's On |
        Home & Garden | Home and Garden | House & Home | Gardening | Cars | Autos | Automotive | Motoring |
        Motors | Driving | Tech | Technology | Tech News | Science | Science & Tech | Science & Technology |
        Sci-Tech | Gadgets | Gaming | Environment | Climate | Climate Change | Energy | Education |
        Higher Education | Schools | Society | Religion | Faith | Crime | True Crime | Courts | Public Safety |
        Traffic | Weather | Obituaries | Obits | Death Notices | Funeral Notices | Public Notices | Classifieds |
        All Classifieds | Announcements | Competitions | Contests | Giveaways | Sweepstakes | Coupons |
        Voucher Codes | Discount Codes | Deals | Gift Guide | Gift Guides | Shopping | Reviews |
        Product Reviews | Buying Guides | Buyer's Guide | Best Of | Video | Videos | All Videos | More Videos |
        Latest Videos | Photos | Photo Galleries | Galleries | Pictures | Podcast | Podcasts | Audio |
        Multimedia | Infographics | Graphics | Live | Live TV | Radio | Magazine | Magazines | Features |
        Special Reports | Special Features | Special Sections | Investigations | Interviews | Explainers |
        Essays | Poetry | Poems | Fiction | Short Stories | Nonfiction |
        Long Reads | In Depth | In-Depth | Weird News | Good News | Offbeat | Nostalgia | Weekend | Asia |
        Asia Pacific | Africa | Americas | Europe | Middle East | Latin America | North America | South America |
        Oceania | Nation | Nation & World | Regions | Blog | Blogs | Tutorials | Guides | How To | How-To |
        Case Studies | Insights | Research | White Papers | Whitepapers | Webinars | eBooks | Trending |
        Trending Now | Trending Topics | Hot Topics | Popular Topics | All Topics | Browse Topics |
        Explore Topics | All News | All Posts | All Articles | All Stories | All Categories | Categories |
        Uncategorized | Archive | Archives | News Archive | Blog Archive | Series | Today's Paper |
        Digital Edition | E-Paper | ePaper | E-Edition | Print Edition | UK Edition | US Edition | Editions |
        International Edition | Election 2024 | Election Results | War in Ukraine | Coronavirus | COVID-19"""
    ),
    "de": listed(
        """Nachrichten | Aktuell | Aktuelles | Aktuelle Nachrichten | Schlagzeilen | Meldungen |
        Aktuelle Meldungen | News | Newsticker | Ticker | Liveticker | Eilmeldungen | Politik | Innenpolitik |
        Außenpolitik | Landespolitik | Inland | Ausland | International | Deutschland | Europa | Welt |
        Aus aller Welt | Wirtschaft | Finanzen | Geld | Börse | Märkte | Aktien | Unternehmen | Konjunktur |
        Immobilien | Verbraucher | Gesellschaft | Panorama | Vermischtes | Leute | Menschen | Kriminalität |
        Polizei | Justiz | Meinung | Meinungen | Kommentare | Kolumne | Kolumnen | Debatte | Leserbriefe |
        Leserbrief schreiben | Gastbeiträge | Kultur | Feuilleton | Literatur | Bücher | Musik | Klassik |
        Kunst | Theater | Bühne | Film | Filme | Kino | Kinoprogramm | Fernsehen | Serien | TV | TV-Programm |
        Medien | Wissen | Wissenschaft | Forschung | Natur | Umwelt | Klima | Klimawandel | Energie | Technik |
        Technologie | Digital | Netzwelt | Netzpolitik | Internet | Mobil | Mobilität | Auto | Autos | Motorrad |
        Verkehr | Reise | Reisen | Urlaub | Sport | Mehr Sport | Weitere Sportarten | Sportarten | Fußball |
        Fussball | Bundesliga | 2. Bundesliga | DFB-Pokal | Champions League | Europa League | Formel 1 |
        Motorsport | Tennis | Handball | Basketball | Eishockey | Wintersport | Leichtathletik | Radsport |
        Boxen | Olympia | Olympische Spiele | WM | EM | Gesundheit | Medizin | Ernährung | Fitness |
        Psychologie | Familie | Kinder | Eltern | Schule | Bildung | Ausbildung | Beruf | Karriere |
        Job & Karriere | Lifestyle | Leben | Stil | Mode | Beauty | Wohnen | Haus & Garten | Garten |
        Essen & Trinken | Essen und Trinken | Genuss | Kochen | Rezepte | Gastro | Ratgeber | Tipps | Service |
        Regional | Regionales | Lokales | Regionen | Aus der Region | Wetter | Regenradar | Verkehrsmeldungen |
        Horoskop | Rätsel | Kreuzworträtsel | Sudoku | Spiele | Quiz | Gewinnspiel | Gewinnspiele | Umfrage |
        Umfragen | Fotos | Bilder | Bildergalerie | Bildergalerien | Fotostrecken | Videos | Alle Videos |
        Mediathek | Podcast | Podcasts | Multimedia | Galerie | Unterhaltung | Stars | Promis | Royals |
        Geschichte | Religion | Kirche | Freizeit | Veranstaltungen | Termine | Veranstaltungskalender |
        Kalender | Ratgeber & Tipps | Anzeigen | Kleinanzeigen | Stellenmarkt | Stellenanzeigen | Jobbörse |
        Immobilienmarkt | Marktplatz | Traueranzeigen | Todesanzeigen | Trauer | Trauerportal | Shop | Abo-Shop |
        Leserreisen | Gutscheine | Preisvergleich | Vergleichsportal | Tarifrechner | Sonderthemen | Dossier |
        Dossiers | Schwerpunkte | Top-Thema | Top-Themen | Themen | Alle Themen | Themen A-Z | Weitere Themen |
        Archiv | Heftarchiv | Artikel-Archiv | Blog-Archiv | Ressorts | Rubriken | Kategorien | Kategorie |
        Alle Artikel | Neueste Artikel | Neueste Beiträge | Aktuelle Beiträge | Letzte Beiträge | Neue Beiträge |
        E-Paper | ePaper | Magazin | Testberichte | Produkttests | Allgemein | Allgemeines | Sonstiges |
        Verschiedenes"""
    ),
    "fr": listed(
        """Actualités | Actualité | Actu | Toute l'actualité | Toute l'actu | À la une | En continu | En direct |
        Direct | International | Monde | Europe | France | Politique | Société | Économie | Entreprises |
        Bourse | Argent | Immobilier | Emploi | Culture | Cinéma | Musique | Livres | Théâtre | Arts | Séries |
        Télévision | Télé | Médias | Sport | Sports | Football | Tennis | Cyclisme | Basket | Formule 1 |
        Ligue 1 | Ligue des champions | Sciences | Santé | Environnement | Planète | Climat | Tech | High-Tech |
        Technologie | Technologies | Numérique | Éducation | Étudiant | Justice | Faits divers | Religion |
        Histoire | Idées | Débats | Opinions | Tribunes | Éditos | Chroniques | Blogs | Vidéos | Photos |
        Podcasts | Dossiers | Enquêtes | Régions | Locales | Météo | Horoscope | Jeux | Mots croisés | Sudoku |
        Lifestyle | Art de vivre | Mode | Beauté | Cuisine | Recettes | Gastronomie | Voyage | Voyages | Maison |
        Famille | Automobile | Le journal | Le magazine | Petites annonces | Annonces légales | Avis de décès |
        Codes promo | Guide d'achat | Boutique | La boutique | Archives | Catégories | Toutes les rubriques |
        Rubriques"""
    ),
    "es": listed(
        """Noticias | Últimas noticias | Última hora | Actualidad | Internacional | Mundo | Nacional | España |
        América | América Latina | Política | Economía | Negocios | Empresas | Mercados | Finanzas | Vivienda |
        Sociedad | Sucesos | Justicia | Opinión | Editorial | Editoriales | Columnas | Columnistas |
        Cartas al director | Deportes | Más deportes | Fútbol | Baloncesto | Tenis | Fórmula 1 | Motociclismo |
        Ciclismo | Liga | Cultura | Cine | Música | Libros | Arte | Teatro | Televisión | Series | Espectáculos |
        Entretenimiento | Gente | Famosos | Ciencia | Tecnología | Salud | Medio ambiente | Clima | Educación |
        Viajes | Gastronomía | Recetas | Moda | Belleza | Estilo | Estilo de vida | Motor | Coches | Horóscopo |
        Loterías | Pasatiempos | Juegos | El tiempo | Vídeos | Videos | Fotos | Fotogalerías | Podcasts |
        Especiales | Blogs | Clasificados | Esquelas | Edición impresa | Hemeroteca | Secciones | Comunidades |
        Lo más leído | Concursos | Empleo | Categorías | Archivo"""
    ),
    "it": listed(
        """Notizie | Ultime notizie | Ultim'ora | Attualità | Cronaca | Cronache | Politica | Esteri | Mondo |
        Europa | Italia | Economia | Finanza | Lavoro | Imprese | Mercati | Società | Cultura | Libri | Cinema |
        Musica | Teatro | Arte | Spettacoli | Spettacolo | Televisione | Sport | Calcio | Serie A | Serie B |
        Champions League | Basket | Tennis | Ciclismo | Formula 1 | Motori | Scienza | Scienze | Tecnologia |
        Salute | Ambiente | Clima | Scuola | Viaggi | Cucina | Ricette | Moda | Bellezza | Stile | Casa |
        Oroscopo | Meteo | Giochi | Video | Foto | Fotogallery | Gallery | Podcast | Opinioni | Commenti |
        Editoriali | Rubriche | Blog | Regioni | Annunci | Necrologi | Edizioni locali | Speciali | Categorie |
        Archivio"""
    ),
    "pt": listed(
        """Notícias | Últimas notícias | Últimas | Mundo | Internacional | Brasil | Portugal | País | Política |
        Economia | Negócios | Empresas | Mercado | Mercados | Finanças | Imóveis | Emprego | Empregos |
        Sociedade | Cotidiano | Polícia | Justiça | Opinião | Colunas | Colunistas | Editorial | Esporte |
        Esportes | Desporto | Futebol | Futebol Internacional | Vôlei | Basquete | Fórmula 1 | Cultura | Cinema |
        Música | Livros | Televisão | TV e Famosos | Entretenimento | Famosos | Ciência | Tecnologia | Saúde |
        Bem-estar | Meio ambiente | Ambiente | Clima | Educação | Viagem | Turismo | Gastronomia | Receitas |
        Moda | Beleza | Estilo | Carros | Automóveis | Horóscopo | Loterias | Jogos | Curiosidades | Vídeos |
        Fotos | Galerias | Podcasts | Blogs | Especiais | Reportagens especiais | Classificados |
        Edição impressa | Editorias | Mais lidas | Categorias | Arquivo"""
    ),
    "nl": listed(
        """Nieuws | Laatste nieuws | Actueel | Binnenland | Buitenland | Wereld | Europa | Politiek | Economie |
        Geld | Ondernemen | Samenleving | Maatschappij | Misdaad | Opinie | Columns | Sport | Voetbal |
        Wielrennen | Tennis | Formule 1 | Cultuur | Film | Muziek | Boeken | Media | Cultuur & Media |
        Wetenschap | Tech | Gezondheid | Klimaat | Onderwijs | Reizen | Eten & drinken | Recepten | Mode |
        Wonen | Auto | Weer | Puzzels | Horoscoop | Video | Video's | Foto's | Podcasts | Regio | Regionaal |
        Familieberichten | Vacatures | Categorieën | Archief"""
    ),
    "pl": listed(
        """Wiadomości | Aktualności | Najnowsze | Kraj | Polska | Świat | Polityka | Gospodarka | Biznes |
        Finanse | Pieniądze | Społeczeństwo | Opinie | Felietony | Komentarze | Sport | Piłka nożna | Siatkówka |
        Skoki narciarskie | Kultura | Film | Filmy | Muzyka | Książki | Teatr | Telewizja | Rozrywka | Gwiazdy |
        Nauka | Technologie | Zdrowie | Uroda | Moda | Styl życia | Podróże | Turystyka | Kuchnia | Przepisy |
        Kulinaria | Dom | Dziecko | Motoryzacja | Edukacja | Praca | Prawo | Pogoda | Horoskop | Wideo |
        Zdjęcia | Galerie | Podcasty | Regiony | Ogłoszenia | Nekrologi | Kategorie | Archiwum"""
    ),
    "ru": listed(
        """Новости | Все новости | Последние новости | Главные новости | Главное | Лента новостей | Лента |
        Политика | Экономика | Бизнес | Финансы | Деньги | Рынки | Компании | Недвижимость | Общество |
        Происшествия | Криминал | В мире | Мир | Россия | В России | Бывший СССР | Мнения | Мнение | Колонки |
        Аналитика | Интервью | Репортажи | Расследования | Спорт | Футбол | Хоккей | Теннис | Баскетбол | Бокс |
        Культура | Кино | Музыка | Книги | Театр | Телевидение | Шоу-бизнес | Звёзды | Звезды | Наука |
        Наука и техника | Технологии | Интернет | Интернет и СМИ | Гаджеты | Здоровье | Медицина | Экология |
        Образование | Путешествия | Туризм | Еда | Рецепты | Мода | Красота | Стиль | Стиль жизни | Дом | Авто |
        Погода | Гороскоп | Игры | Фото | Видео | Фотогалереи | Инфографика | Подкасты | Мультимедиа |
        Спецпроекты | Блоги | Публикации | Статьи | Регионы | Москва | Рубрики | Категории | Архив | Вакансии |
        Объявления"""
    ),
    "tr": listed(
        """Haberler | Son Dakika | Son Dakika Haberleri | Gündem | Güncel | Türkiye | Dünya | Siyaset |
        Politika | Ekonomi | Finans | Borsa | Spor | Futbol | Basketbol | Süper Lig | Kültür | Kültür Sanat |
        Kültür-Sanat | Sanat | Sinema | Müzik | Kitap | Magazin | Yaşam | Sağlık | Bilim | Bilim Teknoloji |
        Teknoloji | Eğitim | Çevre | Seyahat | Yemek | Moda | Kadın | Otomobil | Otomotiv | Emlak | Yazarlar |
        Köşe Yazarları | Foto Galeri | Video Galeri | Galeri | Video | Yerel Haberler | Hava Durumu | Burçlar |
        Astroloji | Resmi İlanlar | Seri İlanlar | Kategoriler | Arşiv"""
    ),
    "ar": listed(
        """أخبار | الأخبار | آخر الأخبار | أخبار عاجلة | عاجل | سياسة | اقتصاد | مال وأعمال | أعمال | رياضة |
        الرياضة | ثقافة | ثقافة وفن | فن | فنون | علوم | تكنولوجيا | علوم وتكنولوجيا | صحة | منوعات | مجتمع |
        حوادث | آراء | رأي | مقالات | تقارير | تحقيقات | حوارات | العالم | عالمي | عربي | محليات | الشرق الأوسط |
        فيديو | صور | مرئيات | بودكاست | سياحة | سفر | تعليم | الأرشيف | التصنيفات"""
    ),
    "zh": listed(
        """新闻 | 新聞 | 最新消息 | 最新 | 要闻 | 要聞 | 国际 | 國際 | 国内 | 國內 | 两岸 | 兩岸 | 港澳 | 台湾 |
        时政 | 時政 | 政治 | 社会 | 社會 | 经济 | 經濟 | 财经 | 財經 | 股票 | 金融 | 理财 | 產業 | 房产 | 房產 |
        地产 | 军事 | 軍事 | 体育 | 體育 | 运动 | 運動 | 足球 | 篮球 | 娱乐 | 娛樂 | 明星 | 电影 | 電影 | 音乐 |
        音樂 | 文化 | 读书 | 書評 | 艺术 | 藝術 | 历史 | 歷史 | 科技 | 数码 | 互联网 | 科学 | 科學 | 健康 |
        教育 | 生活 | 时尚 | 時尚 | 旅游 | 旅遊 | 美食 | 汽车 | 汽車 | 游戏 | 遊戲 | 评论 | 評論 | 观点 | 觀點 |
        专栏 | 專欄 | 社论 | 社論 | 专题 | 專題 | 图片 | 圖片 | 视频 | 影片 | 影音 | 直播 | 滚动 | 滾動 | 地方 |
        天气 | 天氣 | 博客 | 论坛 | 論壇 | 人事 | 公益 | 分類 | 分类 | 更多新闻"""
    ),
    "ja": listed(
        """ニュース | 速報 | 新着 | 新着記事 | 新着ニュース | 国内 | 国際 | 政治 | 経済 | 社会 | 地域 | 地方 |
        事件 | ビジネス | マネー | マーケット | スポーツ | 野球 | プロ野球 | 高校野球 | サッカー | ゴルフ |
        相撲 | エンタメ | 芸能 | 映画 | 音楽 | 文化 | 本 | ライフ | ライフスタイル | 暮らし | くらし | 生活 |
        健康 | 医療 | 教育 | 科学 | サイエンス | 環境 | テクノロジー | IT | ゲーム | アニメ | グルメ | 旅行 |
        車 | ファッション | 美容 | オピニオン | 社説 | コラム | 連載 | 特集 | 動画 | 写真 | フォト | 天気 |
        ランキング | アクセスランキング | 占い | まとめ | カテゴリー | カテゴリ | アーカイブ | 月別アーカイブ |
        おすすめ | 主要ニュース"""
    ),
    "sv": listed(
        """Nyheter | Senaste nytt | Inrikes | Utrikes | Världen | Ekonomi | Näringsliv | Politik | Kultur |
        Nöje | Sport | Ledare | Debatt | Krönikor | Insändare | Vetenskap | Hälsa | Resor | Mat | Väder |
        Familj | Kategorier | Arkiv"""
    ),
    "da": listed(
        """Nyheder | Seneste nyt | Indland | Udland | Penge | Erhverv | Politik | Kultur | Underholdning |
        Sport | Debat | Kronik | Videnskab | Sundhed | Rejser | Mad | Vejr | Kategorier | Arkiv"""
    ),
    "no": listed(
        """Nyheter | Siste nytt | Innenriks | Utenriks | Verden | Økonomi | Næringsliv | Politikk | Kultur |
        Underholdning | Sport | Fotball | Meninger | Debatt | Vitenskap | Helse | Reise | Mat | Været |
        Kategorier | Arkiv"""
    ),
    "fi": listed(
        """Uutiset | Tuoreimmat | Kotimaa | Ulkomaat | Maailma | Talous | Politiikka | Kulttuuri | Viihde |
        Urheilu | Mielipide | Pääkirjoitukset | Tiede | Terveys | Matkailu | Ruoka | Sää | Kategoriat | Arkisto"""
    ),
    "cs": listed(
        """Zprávy | Zpravodajství | Domácí | Zahraničí | Ze světa | Svět | Ekonomika | Byznys | Finance |
        Politika | Kultura | Sport | Fotbal | Hokej | Názory | Komentáře | Věda | Technika | Technologie |
        Zdraví | Cestování | Recepty | Počasí | Horoskopy | Rubriky | Kategorie | Archiv | Regiony | Krimi"""
    ),
    "sk": listed(
        """Správy | Spravodajstvo | Domáce | Zo sveta | Zahraničie | Ekonomika | Kultúra | Šport | Futbal |
        Hokej | Názory | Komentáre | Veda | Zdravie | Cestovanie | Recepty | Počasie | Kategórie | Archív |
        Regióny"""
    ),
    "hu": listed(
        """Hírek | Friss hírek | Belföld | Külföld | Gazdaság | Üzlet | Kultúra | Sport | Foci | Vélemény |
        Tudomány | Technika | Egészség | Életmód | Utazás | Bulvár | Időjárás | Kategóriák | Archívum | Rovatok"""
    ),
    "ro": listed(
        """Știri | Ultimele știri | Actualitate | Politică | Economie | Externe | Social | Cultură | Sport |
        Fotbal | Opinii | Știință | Tehnologie | Sănătate | Educație | Călătorii | Vremea | Horoscop |
        Categorii | Arhivă"""
    ),
    "el": listed(
        """Ειδήσεις | Νέα | Επικαιρότητα | Πολιτική | Οικονομία | Κόσμος | Διεθνή | Ελλάδα | Κοινωνία |
        Αθλητισμός | Αθλητικά | Πολιτισμός | Απόψεις | Επιστήμη | Τεχνολογία | Υγεία | Ταξίδια | Καιρός |
        Βίντεο | Κατηγορίες | Αρχείο"""
    ),
    "bg": listed(
        """Новини | Последни новини | България | Свят | Политика | Икономика | Бизнес | Общество | Култура |
        Спорт | Футбол | Мнения | Анализи | Наука | Технологии | Здраве | Времето | Категории | Архив"""
    ),
    "uk": listed(
        """Новини | Усі новини | Всі новини | Останні новини | Політика | Економіка | Бізнес | Суспільство |
        Світ | Україна | Події | Культура | Спорт | Футбол | Думки | Погляди | Блоги | Наука | Технології |
        Здоров'я | Погода | Фото | Відео | Статті | Рубрики | Категорії | Архів"""
    ),
    "sr": listed(
        """Vesti | Вести | Najnovije vesti | Politika | Политика | Društvo | Друштво | Ekonomija | Економија |
        Svet | Свет | Hronika | Хроника | Kultura | Култура | Zabava | Sport | Спорт | Fudbal | Zdravlje |
        Vreme | Kategorije"""
    ),
    "hr": listed(
        """Vijesti | Najnovije vijesti | Hrvatska | Svijet | Politika | Gospodarstvo | Biznis | Crna kronika |
        Kultura | Sport | Nogomet | Znanost | Zdravlje | Vrijeme | Kategorije | Kolumne"""
    ),
    "he": listed(
        """חדשות | מבזקים | פוליטיקה | כלכלה | ספורט | תרבות | בריאות | טכנולוגיה | דעות | אוכל | תיירות | רכב |
        בעולם | בארץ"""
    ),
    "fa": listed(
        """اخبار | آخرین اخبار | سیاسی | سیاست | اقتصاد | اقتصادی | اجتماعی | فرهنگی | ورزش | ورزشی | بین‌الملل |
        جهان | علمی"""
    ),
    "hi": listed(
        """समाचार | ताज़ा खबर | ताजा खबरें | देश | विदेश | राजनीति | खेल | मनोरंजन | व्यापार | लाइफस्टाइल | राशिफल |
        वीडियो"""
    ),
    "ko": listed(
        """뉴스 | 최신뉴스 | 속보 | 정치 | 경제 | 사회 | 국제 | 세계 | 문화 | 연예 | 스포츠 | 오피니언 | 사설 |
        칼럼 | 과학 | IT/과학 | 건강 | 여행 | 날씨 | 포토 | 동영상 | 전국 | 지역 | 생활 | 부동산 | 증권 | 산업"""
    ),
    "vi": listed(
        """Tin tức | Tin mới | Tin nóng | Thời sự | Thế giới | Kinh doanh | Kinh tế | Pháp luật | Giáo dục |
        Sức khỏe | Đời sống | Du lịch | Khoa học | Công nghệ | Thể thao | Bóng đá | Giải trí | Văn hóa | Ý kiến |
        Chuyên mục"""
    ),
    "id": listed(
        """Berita | Berita Terbaru | Terkini | Terpopuler | Nasional | Internasional | Dunia | Politik |
        Ekonomi | Bisnis | Hukum | Olahraga | Bola | Sepak Bola | Hiburan | Gaya Hidup | Teknologi | Kesehatan |
        Pendidikan | Otomotif | Kategori | Indeks"""
    ),
    "th": listed(
        """ข่าว | ข่าวล่าสุด | การเมือง | เศรษฐกิจ | ต่างประเทศ | กีฬา | บันเทิง | เทคโนโลยี | สุขภาพ | ท่องเที่ยว |
        อาชญากรรม"""
    ),
}

# Pages about the site, its rules and its customers.
SITE = {
    "en": listed(
        """About | About Us | About Me | Our Story | Our Team | The Team | Meet the Team | Meet Our Team |
        Our Mission | Our Company | Our History | Our Values | Our Work | Our Partners | Our Brands |
        Our Network | Our Services | Our Blog | Who We Are | What We Do | Why Us | Careers | Career | Jobs |
        Join Our Team | Work for Us | Work With Us | We're Hiring | Employment | Job Openings | Internships |
        Volunteer | Contact | Contacts | Contact Us | Contact Me | Contact Form | Email Us | Call Us |
        Get in Touch | Get in Touch With Us | Write for Us | Send Us a Tip | Submit a News Tip | Submit News |
        Got a Tip? | Submissions | Submission Guidelines | Press | Press Room | Press Office | Press Center |
        Press Kit | Press Releases | Press Release | Pressroom | Newsroom | News Releases | Media Kit |
        Media Center | Investors | Investor Relations | Advertise | Advertise With Us |
        Advertising | Advertising Solutions | Place an Ad | Media Relations | Advertise on This Site | Partners |
        Partner With Us | Become a Partner | Partnerships | Sponsors | Affiliates | Affiliate Program | Donate |
        Support Us | Membership | Become a Member | Join | Join Us | Join Now | Members | Alumni | Staff |
        Staff Directory | Masthead | Editorial Team | Authors | Contributors | Editorial Policy |
        Editorial Guidelines | Editorial Standards | Editorial Process | Ethics Policy | Code of Ethics |
        Code of Conduct | Corrections | Corrections Policy | Fact Checking Policy | Community Guidelines |
        Commenting Policy | Comment Policy | Feedback | Website Feedback | How to Complain | Complaints | Help |
        Help Center | Help Centre | Support | Support Center | Customer Service | Customer Support |
        Customer Care | FAQ | Knowledge Base | Documentation | Docs | Community | Forum | Forums | Resources |
        Resource Center | Learning Center | Glossary | Legal | Legal Notice | Legal Notices | Imprint |
        Disclaimer | Disclaimers | Disclosure | Copyright | Copyright Policy | DMCA | Terms | Terms of Use |
        Terms of Service | Terms & Conditions | Terms and Conditions | Terms of Sale | Website Terms |
        User Agreement | Policies | Our Policies | Privacy | Privacy Policy | Privacy Notice |
        Privacy Statement | Privacy Settings | Privacy Center | Privacy Choices | Privacy Manager |
        Your Privacy Choices | Your California Privacy Rights | California Privacy | Privacy & Cookies |
        Privacy & Cookies Policy | Privacy and Cookies | Cookies | Cookie Policy | Cookies Policy |
        Cookie Notice | Cookie Settings | Cookies Settings | Cookie Preferences | Manage Cookies |
        Manage Consent | Ad Choices | AdChoices | Your Ad Choices | Interest-Based Ads |
        CA Notice at Collection | Collection Notice | Do Not Sell My Info | Do Not Sell My Personal Information |
        Do Not Sell or Share My Personal Information | Accessibility | Accessibility Statement |
        Accessibility Help | Web Accessibility | Modern Slavery Statement | Licensing | Reprints |
        Reprints & Permissions | Permissions | Syndication | Content Licensing | Sitemap | Site Map |
        Site Index | HTML Sitemap | RSS | RSS Feed | RSS Feeds | Feed | Entries RSS | Comments RSS | Newsletter |
        Newsletters | Newsletter Signup | Newsletter Sign Up | Email Newsletters | News Alerts | Alerts |
        Subscribe | Subscribe Now | Subscribe Today | Subscriptions | Subscription | Manage Subscription |
        Manage Your Subscription | My Subscription | Gift Subscriptions | Give a Gift | Renew Subscription |
        Subscriber Services | Back Issues | Past Issues | Current Issue | Latest Issue | Buy a Paper |
        Buy a Photo | Book an Ad | Log In | Login | Sign In | Log Out | Logout | Sign Out | Sign Up |
        Sign Up Now | Sign In / Join | Sign Up Free | Register | Register Now | Registration | Create Account |
        Create an Account | My Account | Your Account | Account | Account Settings | My Profile | Profile |
        My Bookmarks | Saved Articles | My Saved Items | Dashboard | Forgot Password | Forgot Password? |
        Forgot Your Password? | Lost Your Password? | Remember Me | Shop | Shop Now | Store | Cart | View Cart |
        Checkout | My Cart | Buy Now | Wishlist | Gift Cards | Shipping | Shipping Policy | Refund Policy |
        Return Policy | Returns | Order Now | Products | All Products | Solutions | Services | All Services |
        Industries | Customers | Customer Stories | Success Stories | Testimonials | Pricing | Plans & Pricing |
        Integrations | Platform | Company | Developers | Enterprise | Free Trial | Start Free Trial |
        Book a Demo | Request a Demo | Get a Demo | Schedule a Demo | Contact Sales | Talk to Sales |
        Get Started | Get Started for Free | Try for Free | Get a Quote | Request a Quote | Download the App |
        Get the App | Our Apps | Mobile App | Mobile Apps | Apps | Release Notes | Changelog | System Status |
        Service Status | Quick Links | Useful Links | Helpful Links | Links | Blogroll | Partner Stories |
        Site Search | Events | Upcoming Events | Event Calendar | Events Calendar | Community Calendar |
        Calendar | Directory | Business Directory | Marketplace | Publications | Annual Report | Annual Reports |
        Library | Follow Us | Connect | Connect With Us | Stay Connected | Find Us | Powered by"""
    ),
    "de": listed(
        """Über uns | Über | Über mich | Wir über uns | Wer wir sind | Das Team | Team | Die Redaktion |
        Redaktion | Unsere Partner | Partner | Autoren | Verlag | Unternehmen | Organisation | Verein |
        Leitbild | Presse | Pressestelle | Pressemitteilungen | Presseverteiler | Pressefotos |
        Karriere | Jobs | Stellenangebote | Offene Stellen | Ausbildung | Kontakt | Kontaktformular | Kontakte |
        Kontaktieren Sie uns | Ansprechpartner | Anfahrt | Öffnungszeiten | Standorte | Impressum | Datenschutz |
        Datenschutzerklärung | Datenschutzhinweise | Datenschutzhinweis | Datenschutzbestimmungen |
        Datenschutzrichtlinie | Datenschutzeinstellungen | Datenschutz-Einstellungen | Cookie-Einstellungen |
        Cookie Einstellungen | Cookie-Richtlinie | Privatsphäre | Privatsphäre-Einstellungen | Utiq verwalten |
        Nutzungsbedingungen | Allgemeine Nutzungsbedingungen | AGB | Allgemeine Geschäftsbedingungen |
        Rechtliches | Rechtliche Hinweise | Haftungsausschluss | Nutzungsbasierte Onlinewerbung | Widerruf |
        Widerrufsbelehrung | Urheberrecht | Barrierefreiheit | Erklärung zur Barrierefreiheit | Leichte Sprache |
        Gebärdensprache | Netiquette | Hilfe | FAQ | Häufige Fragen | Häufig gestellte Fragen | Kundenservice |
        Support | Mediadaten | Werbung | Werben | Anzeige aufgeben | Inserieren | Mediakit | Abo | Abos |
        Abonnement | Abo-Service | Abo & Service | Abo-Angebote | Abo kündigen | Verträge hier kündigen |
        Abonnieren | Jetzt abonnieren | Newsletter | Newsletter abonnieren | Newsletter bestellen |
        Newsletteranmeldung | RSS | RSS-Feed | RSS-Feeds | Anmelden | Jetzt anmelden | Hier anmelden |
        Einloggen | Login | Abmelden | Ausloggen | Registrieren | Jetzt registrieren | Kostenlos registrieren |
        Registrierung | Anmeldung | Mein Konto | Mein Profil | Profil | Merkliste | Angemeldet bleiben |
        Passwort vergessen | Passwort vergessen? | Warenkorb | Zur Kasse | Versand | Mitglied werden |
        Mitmachen | Spenden | Jetzt spenden | Unterstützen | Spendenkonto | Produkte | Leistungen |
        Dienstleistungen | Referenzen | Publikationen | Projekte | Forum | Community | Downloads |
        Weitere Angebote | Alle Angebote | Angebote | Mehr Infos | Folgen Sie uns | Folge uns |
        Soziale Netzwerke | Aktuelle Ausgabe | Sitemap | Inhaltsverzeichnis der Seite | Feed der Einträge |
        Kommentare-Feed"""
    ),
    "fr": listed(
        """À propos | Qui sommes-nous ? | Qui sommes-nous | L'équipe | La rédaction | Contact | Contactez-nous |
        Nous contacter | Mentions légales | CGU | CGV | Conditions générales d'utilisation |
        Conditions générales de vente | Conditions d'utilisation | Politique de confidentialité |
        Confidentialité | Données personnelles | Protection des données | Gestion des cookies |
        Gérer les cookies | Gérer mes cookies | Politique de cookies | Cookies | Paramétrer les cookies |
        Préférences cookies | Charte | Charte des commentaires | Accessibilité | Plan du site | Aide | FAQ |
        Foire aux questions | Publicité | Régie publicitaire | Annonceurs | Recrutement | Presse |
        Espace presse | Partenaires | Nos partenaires | Newsletter | Newsletters | Flux RSS | S'abonner |
        Abonnez-vous | Abonnement | Abonnements | Je m'abonne | Se connecter | Connexion | Connectez-vous |
        Se déconnecter | Déconnexion | S'inscrire | Inscription | Créer un compte | Mon compte | Mon profil |
        Mot de passe oublié | Mot de passe oublié ? | Panier | Mon panier | Faire un don | Nos services |
        Services | Suivez-nous | Applications mobiles | Crédits | Annuaire | Agenda"""
    ),
    "es": listed(
        """Quiénes somos | Sobre nosotros | Acerca de | Nosotros | Nuestro equipo | Equipo | Redacción |
        Contacto | Contáctanos | Contáctenos | Contactar | Aviso legal | Política de privacidad | Privacidad |
        Política de cookies | Cookies | Configuración de cookies | Configurar cookies | Condiciones de uso |
        Términos de uso | Términos y condiciones | Condiciones legales | Accesibilidad | Mapa web |
        Mapa del sitio | Ayuda | Preguntas frecuentes | Publicidad | Anúnciate | Anunciantes |
        Trabaja con nosotros | Empleo | Prensa | Sala de prensa | Boletines | Boletín | Newsletter | RSS |
        Suscríbete | Suscripciones | Suscribirse | Iniciar sesión | Inicia sesión | Acceder | Entrar |
        Cerrar sesión | Registrarse | Regístrate | Registro | Crear cuenta | Mi cuenta | Mi perfil |
        ¿Olvidaste tu contraseña? | Carrito | Tienda | Donar | Servicios | Síguenos |
        Servicio de atención al cliente | Agenda | Directorio"""
    ),
    "it": listed(
        """Chi siamo | Redazione | La redazione | Contatti | Contattaci | Scrivici | Note legali | Privacy |
        Privacy policy | Informativa privacy | Informativa sulla privacy | Cookie policy |
        Informativa sui cookie | Gestione cookie | Preferenze cookie | Gestisci preferenze | Condizioni d'uso |
        Termini e condizioni | Condizioni generali | Accessibilità | Dichiarazione di accessibilità |
        Mappa del sito | Aiuto | Assistenza | Domande frequenti | Pubblicità | Lavora con noi |
        Newsletter | Abbonati | Abbonamenti | Accedi | Esci | Registrati | Iscriviti | Crea un account |
        Il mio account | Il tuo account | Password dimenticata | Password dimenticata? | Carrello | Negozio |
        Servizi | Seguici | Sostienici | Dona ora"""
    ),
    "pt": listed(
        """Quem somos | Sobre nós | Sobre | Equipe | Equipa | Redação | Contato | Contacto | Contatos |
        Contactos | Fale conosco | Fale connosco | Ficha técnica | Aviso legal | Política de privacidade |
        Privacidade | Política de cookies | Termos de uso | Termos e condições | Termos de utilização |
        Acessibilidade | Mapa do site | Ajuda | Perguntas frequentes | Anuncie | Anuncie aqui | Publicidade |
        Trabalhe conosco | Imprensa | Newsletter | Newsletters | Assine | Assine já | Assinar | Assinaturas |
        Entrar | Sair | Iniciar sessão | Cadastre-se | Registar | Criar conta | Minha conta | A minha conta |
        Esqueci minha senha | Carrinho | Loja | Serviços | Siga-nos"""
    ),
    "nl": listed(
        """Over ons | Wie zijn wij | Redactie | Contact | Contact opnemen | Neem contact op | Colofon | Privacy |
        Privacyverklaring | Privacybeleid | Privacystatement | Cookiebeleid | Cookieverklaring |
        Cookie-instellingen | Cookie instellingen | Algemene voorwaarden | Gebruiksvoorwaarden |
        Toegankelijkheid | Klantenservice | Veelgestelde vragen | Adverteren | Werken bij | Vacatures | Pers |
        Nieuwsbrief | Nieuwsbrieven | Abonneren | Abonnementen | Inloggen | Uitloggen | Registreren | Aanmelden |
        Account aanmaken | Mijn account | Wachtwoord vergeten | Wachtwoord vergeten? | Winkelwagen | Volg ons |
        Doneren"""
    ),
    "pl": listed(
        """O nas | Redakcja | Zespół | Kontakt | Polityka prywatności | Prywatność | Polityka cookies |
        Ustawienia prywatności | Ustawienia cookies | Regulamin | Regulaminy | Warunki korzystania |
        Deklaracja dostępności | Dostępność | Mapa strony | Pomoc | Reklama | Kariera | Praca w | Prasa |
        Dla mediów | Newsletter | Prenumerata | Subskrypcja | Zaloguj | Zaloguj się | Logowanie | Wyloguj |
        Wyloguj się | Zarejestruj się | Rejestracja | Załóż konto | Moje konto | Nie pamiętasz hasła? | Koszyk |
        Sklep | Obserwuj nas | Wesprzyj nas | Wspieraj nas"""
    ),
    "ru": listed(
        """О нас | О проекте | О компании | О сайте | О газете | О журнале | Редакция | Команда | Авторы |
        Контакты | Обратная связь | Связаться с нами | Реклама | Рекламодателям | Реклама на сайте |
        Пресс-релизы | Пресс-центр | Партнёры | Партнеры | Политика конфиденциальности | Конфиденциальность |
        Пользовательское соглашение | Правила использования | Условия использования | Правила |
        Правовая информация | Карта сайта | Помощь | Поддержка | Подписка | Подписаться | Рассылка | Войти |
        Вход | Выйти | Выход | Регистрация | Зарегистрироваться | Личный кабинет | Мой профиль | Профиль |
        Забыли пароль? | Напомнить пароль | Корзина | Магазин | Поддержать нас | Мы в соцсетях |
        Мобильное приложение | Мобильная версия | Полная версия"""
    ),
    "tr": listed(
        """Hakkımızda | Hakkında | Künye | İletişim | Bize Ulaşın | Reklam | Kariyer | Gizlilik |
        Gizlilik Politikası | Çerez Politikası | Çerez Ayarları | Kullanım Koşulları | Kullanım Şartları |
        Kişisel Verilerin Korunması | KVKK | Aydınlatma Metni | Site Haritası | Yardım | Sıkça Sorulan Sorular |
        Abone Ol | Abonelik | E-Bülten | Giriş | Giriş Yap | Çıkış | Çıkış Yap | Üye Ol | Üyelik | Kayıt Ol |
        Hesabım | Şifremi Unuttum | Sepetim | Bizi Takip Edin"""
    ),
    "ar": listed(
        """من نحن | حول الموقع | عن الموقع | اتصل بنا | تواصل معنا | أعلن معنا | للإعلان | سياسة الخصوصية |
        سياسة الخصوصيه | شروط الاستخدام | الشروط والأحكام | شروط الخدمة | خريطة الموقع | المساعدة |
        الأسئلة الشائعة | وظائف | الوظائف | تسجيل الدخول | تسجيل الخروج | تسجيل | إنشاء حساب | حسابي | اشترك |
        اشترك الآن | الاشتراك | النشرة البريدية | النشرة الإخبارية | تابعنا | نسيت كلمة المرور؟"""
    ),
    "zh": listed(
        """关于我们 | 關於我們 | 关于本站 | 联系我们 | 聯絡我們 | 聯繫我們 | 联系方式 | 广告服务 | 廣告服務 |
        廣告刊登 | 网站地图 | 網站地圖 | 网站导航 | 隐私政策 | 隱私政策 | 隱私權政策 | 隐私声明 | 隱私權聲明 |
        版权声明 | 版權聲明 | 法律声明 | 免责声明 | 免責聲明 | 使用条款 | 使用條款 | 服务条款 | 服務條款 |
        用户协议 | 招聘信息 | 诚聘英才 | 加入我们 | 加入我們 | 人才招募 | 帮助中心 | 常见问题 | 常見問題 |
        意见反馈 | 登录 | 登陆 | 登入 | 登出 | 退出 | 注册 | 註冊 | 免费注册 | 会员中心 | 會員中心 | 我的账户 |
        忘记密码 | 忘記密碼 | 订阅 | 訂閱 | 订阅我们 | 电子报 | 電子報 | 客户端 | 手机版 | 手機版 | 友情链接 |
        友情連結 | 合作伙伴 | 合作夥伴 | 设为首页 | 加入收藏"""
    ),
    "ja": listed(
        """会社概要 | 会社案内 | 運営会社 | 企業情報 | 当サイトについて | サイトについて | お問い合わせ |
        お問合せ | よくある質問 | よくあるご質問 | ヘルプ | ご利用ガイド | 利用規約 | ご利用規約 |
        プライバシーポリシー | 個人情報保護方針 | 個人情報の取り扱い | 個人情報の取扱いについて |
        クッキーポリシー | 著作権 | 著作権について | サイトポリシー | 特定商取引法に基づく表記 | サイトマップ |
        採用情報 | 採用 | 広告掲載 | 広告掲載について | プレスリリース | お知らせ | メルマガ登録 |
        メールマガジン | 購読 | 購読申し込み | 新規登録 | 会員登録 | 無料会員登録 | ログイン | ログアウト |
        マイページ | パスワードを忘れた方 | カート | 買い物かご | RSS | フォローする | 公式アカウント"""
    ),
    "sv": listed(
        """Om oss | Kontakt | Kontakta oss | Annonsera | Kundtjänst | Kundservice | Prenumerera | Prenumeration |
        Logga in | Logga ut | Skapa konto | Mina sidor | Integritetspolicy | Personuppgiftspolicy |
        Cookiepolicy | Cookieinställningar | Användarvillkor | Tillgänglighet | Lediga jobb | Nyhetsbrev |
        Tipsa oss | Följ oss"""
    ),
    "da": listed(
        """Om os | Kontakt | Kontakt os | Annoncer | Annoncering | Kundeservice | Abonnement | Bliv abonnent |
        Log ind | Log ud | Opret konto | Privatlivspolitik | Persondatapolitik | Cookiepolitik |
        Cookieindstillinger | Vilkår | Handelsbetingelser | Tilgængelighed | Ledige stillinger | Nyhedsbrev |
        Nyhedsbreve | Følg os"""
    ),
    "no": listed(
        """Om oss | Kontakt oss | Annonsere | Annonse | Kundeservice | Kundesenter | Abonnement | Bli abonnent |
        Logg inn | Logg ut | Personvern | Personvernerklæring | Informasjonskapsler | Vilkår | Tilgjengelighet |
        Ledige stillinger | Nyhetsbrev | Tips oss | Følg oss | Min side"""
    ),
    "fi": listed(
        """Tietoa meistä | Yhteystiedot | Ota yhteyttä | Mainosta | Mediamyynti | Asiakaspalvelu | Tilaa |
        Tilaa uutiskirje | Uutiskirje | Kirjaudu | Kirjaudu sisään | Kirjaudu ulos | Rekisteröidy | Luo tunnus |
        Tietosuoja | Tietosuojaseloste | Evästeet | Evästeasetukset | Käyttöehdot | Saavutettavuus |
        Avoimet työpaikat | Seuraa meitä"""
    ),
    "cs": listed(
        """O nás | Redakce | Kontakt | Kontakty | Kontaktujte nás | Inzerce | Reklama | Kariéra |
        Ochrana osobních údajů | Zásady ochrany osobních údajů | Nastavení cookies | Nastavení soukromí |
        Obchodní podmínky | Podmínky užití | Nápověda | Předplatné | Přihlásit | Přihlásit se | Přihlášení |
        Odhlásit | Odhlásit se | Registrace | Registrovat | Můj účet | Zapomenuté heslo | Košík | Newsletter |
        Mapa stránek | Sledujte nás"""
    ),
    "sk": listed(
        """O nás | Redakcia | Kontakty | Inzercia | Ochrana osobných údajov | Nastavenia cookies |
        Obchodné podmienky | Podmienky používania | Predplatné | Prihlásiť sa | Prihlásenie | Odhlásiť sa |
        Registrácia | Môj účet | Košík"""
    ),
    "hu": listed(
        """Rólunk | Impresszum | Kapcsolat | Médiaajánlat | Hirdetés | Adatvédelem | Adatvédelmi tájékoztató |
        Adatkezelési tájékoztató | Süti beállítások | Felhasználási feltételek | ÁSZF | Előfizetés | Előfizetek |
        Hírlevél | Bejelentkezés | Belépés | Kijelentkezés | Regisztráció | Fiókom | Kosár | Segítség"""
    ),
    "ro": listed(
        """Despre noi | Redacția | Echipa | Contact | Publicitate | Politica de confidențialitate |
        Confidențialitate | Politica de cookies | Politica cookies | Termeni și condiții | Termeni de utilizare |
        Abonare | Abonează-te | Autentificare | Conectare | Înregistrare | Contul meu | Coș de cumpărături |
        Ajutor"""
    ),
    "el": listed(
        """Σχετικά με εμάς | Ποιοι είμαστε | Επικοινωνία | Διαφήμιση | Όροι χρήσης | Πολιτική απορρήτου |
        Προσωπικά δεδομένα | Πολιτική cookies | Ταυτότητα | Σύνδεση | Αποσύνδεση | Εγγραφή | Ο λογαριασμός μου |
        Συνδρομή | Βοήθεια"""
    ),
    "bg": listed(
        """За нас | Контакти | Реклама | Общи условия | Политика за поверителност | Вход | Изход | Регистрация |
        Абонамент"""
    ),
    "uk": listed(
        """Про нас | Про проєкт | Про проект | Про компанію | Редакція | Контакти | Реклама | Реклама на сайті |
        Політика конфіденційності | Умови використання | Правила користування | Увійти | Вхід | Вийти |
        Реєстрація | Підписка | Підписатися | Підтримати нас"""
    ),
    "sr": listed(
        """O nama | О нама | Контакт | Marketing | Impresum | Импресум | Uslovi korišćenja |
        Politika privatnosti | Prijava"""
    ),
    "hr": listed(
        """O nama | Oglašavanje | Impressum | Uvjeti korištenja | Pravila privatnosti | Prijava | Prijavi se |
        Registracija"""
    ),
    "he": listed(
        """אודות | צור קשר | צרו קשר | תנאי שימוש | מדיניות פרטיות | פרסמו אצלנו | הצהרת נגישות | נגישות |
        התחברות | הרשמה"""
    ),
    "fa": listed(
        """درباره ما | تماس با ما | ارتباط با ما | تبلیغات | حریم خصوصی | قوانین و مقررات | ورود | ثبت نام |
        عضویت | پیوندها"""
    ),
    "hi": listed("हमारे बारे में | संपर्क करें | हमसे संपर्क करें | गोपनीयता नीति | लॉग इन | विज्ञापन दें"),
    "ko": listed(
        """회사소개 | 기사제보 | 광고문의 | 광고안내 | 구독신청 | 이용약관 | 개인정보처리방침 |
        개인정보취급방침 | 청소년보호정책 | 저작권보호정책 | 이메일무단수집거부 | 고객센터 | 사이트맵 | 로그인 |
        로그아웃 | 회원가입 | 마이페이지 | 찾아오시는 길 | 제휴문의"""
    ),
    "vi": listed(
        """Giới thiệu | Liên hệ | Quảng cáo | Chính sách bảo mật | Điều khoản sử dụng | Đăng nhập | Đăng ký |
        Đăng xuất"""
    ),
    "id": listed(
        """Tentang Kami | Redaksi | Kontak | Kontak Kami | Hubungi Kami | Karir | Info Iklan |
        Pedoman Media Siber | Kebijakan Privasi | Syarat dan Ketentuan | Ketentuan Penggunaan | Masuk | Daftar |
        Keluar | Langganan"""
    ),
    "th": listed("เกี่ยวกับเรา | ติดต่อเรา | นโยบายความเป็นส่วนตัว | ข้อกำหนดการใช้งาน | เข้าสู่ระบบ | สมัครสมาชิก"),
}

# Buttons that are words of articles too: they go from the edges only.
BUTTONS = {
    "en": listed(
        """Search | Search for | Search Site | Site Search | Advanced Search | Submit | Submit Search | Menu |
        More | Close | Back | Next | Prev | Previous | Next Page | Previous Page | Next Article |
        Previous Article | Next Post | Previous Post | Next Story | Older Post | Newer Post | Older Posts |
        Newer Posts | Older | Newer | First | Last | Explore | Browse | Discover | Explore More | Discover More |
        Learn | Learn More | More Info | More Information | Find Out More | Click Here | View All | See All |
        Show All | View More | See More | Show More | Show Less | Load More | Read Full Article | Expand |
        Collapse | Expand All | Open | Print | Listen | Watch | Play | Pause | Stop | Mute | Unmute | Download |
        Downloads | Save | Edit | Delete | Cancel | OK | Accept | Reject | Apply | Reset | Clear | Filter |
        Sort | Select | Language | Languages | English | Sections | All Sections | Topics | Featured |
        Spotlight | Popular | Recent | Navigation | Footer | Header | Sidebar | Breadcrumb | Site Navigation |
        Top | Index | Settings | Notifications | Send | Continue | Options | Details | Account | Permalink |
        Bookmark | Follow | Following | Email | E-mail | Phone | Message | Mail | Copy | Link | Translate |
        Dark Mode | Recommended | Select Language | Your Name | Your Email | Email Address | First Name |
        Last Name | Full Name | Phone Number | Company Name | Username | Password | Enter Your Email | Zip Code |
        Comment | View | Hide | Show | Top of Page | Current Slide | Home Delivery | Saved | Light mode |
        Jump to Recipe | Print Recipe | Pin Recipe | Rate Recipe | Jump to Video | Save Recipe |
        Font size | Text size | Autoplay | Fullscreen | Full screen | External link"""
    ),
    "de": listed(
        """Suche | Suchen | Suche nach | Erweiterte Suche | Suchbegriff | Menü | Mehr | Weiter | Zurück | Vor |
        Nächste | Vorherige | Nächste Seite | Vorherige Seite | Nächster Artikel | Vorheriger Artikel |
        Nächster Beitrag | Vorheriger Beitrag | Voriger Artikel | Voriger Beitrag | Schließen | Schliessen |
        Öffnen | Alle anzeigen | Mehr anzeigen | Weniger anzeigen | Mehr laden | Mehr erfahren | Weiterlesen |
        Weitere Informationen | Zur Übersicht | Zurück zur Übersicht | Übersicht | Drucken | Druckversion |
        Artikel drucken | Seite drucken | Vorlesen | Anhören | Speichern | Senden | Absenden | Abbrechen |
        Löschen | Ändern | Bearbeiten | Einstellungen | Akzeptieren | Ablehnen | Merken | Artikel merken |
        Folgen | Sprache | Deutsch | Englisch | Inhalt | Hauptmenü | Hauptnavigation | Servicemenü | Navigation |
        Beitragsnavigation | Beitrags-Navigation | Empfehlen | Permalink | Benutzername | Passwort | E-Mail |
        E-Mail-Adresse | Vorname | Nachname | Ihr Name | Dein Name | Empfohlen | Beliebt | Ältere Beiträge |
        Neuere Beiträge | Seitenanfang | Kommentar | Schriftgröße | Vergrößern"""
    ),
    "fr": listed(
        """Rechercher | Recherche | Recherche avancée | Menu | Plus | Voir plus | Voir tout | Afficher plus |
        En savoir plus | Suivant | Suivante | Précédent | Précédente | Article suivant | Article précédent |
        Page suivante | Page précédente | Retour | Fermer | Ouvrir | Imprimer | Écouter | Télécharger |
        Enregistrer | Envoyer | Annuler | Valider | Accepter | Refuser | Sommaire | Langue | Français |
        Navigation | Favoris | Mes favoris | Lecture | Haut de page | Agrandir | Taille du texte"""
    ),
    "es": listed(
        """Buscar | Búsqueda | Búsqueda avanzada | Menú | Más | Ver más | Ver todo | Ver todos | Mostrar más |
        Cargar más | Leer más | Más información | Siguiente | Anterior | Artículo siguiente | Artículo anterior |
        Página siguiente | Página anterior | Volver | Cerrar | Abrir | Imprimir | Escuchar | Descargar |
        Guardar | Enviar | Cancelar | Aceptar | Rechazar | Idioma | Español | Navegación"""
    ),
    "it": listed(
        """Cerca | Ricerca | Ricerca avanzata | Menù | Altro | Vedi tutti | Vedi tutto | Mostra altro |
        Carica altri | Scopri di più | Successivo | Precedente | Articolo successivo | Articolo precedente |
        Pagina successiva | Indietro | Avanti | Chiudi | Apri | Stampa | Ascolta | Scarica | Salva | Invia |
        Annulla | Accetta | Rifiuta | Lingua | Italiano | Sezioni"""
    ),
    "pt": listed(
        """Buscar | Busca | Pesquisar | Pesquisa | Mais | Ver mais | Ver tudo | Ver todos | Mostrar mais |
        Carregar mais | Saiba mais | Leia mais | Próximo | Próxima | Anterior | Próxima página |
        Página anterior | Artigo anterior | Próximo artigo | Voltar | Fechar | Imprimir | Ouvir | Baixar |
        Salvar | Guardar | Enviar | Cancelar | Aceitar | Rejeitar | Idioma | Português"""
    ),
    "nl": listed(
        """Zoeken | Zoek | Meer | Meer lezen | Lees verder | Toon meer | Meer laden | Bekijk alles | Volgende |
        Vorige | Volgende pagina | Vorige pagina | Volgend artikel | Vorig artikel | Terug | Sluiten |
        Afdrukken | Printen | Luister | Opslaan | Verzenden | Annuleren | Accepteren | Weigeren | Taal |
        Nederlands"""
    ),
    "pl": listed(
        """Szukaj | Wyszukaj | Wyszukiwarka | Więcej | Zobacz więcej | Pokaż więcej | Czytaj dalej |
        Czytaj więcej | Dalej | Wstecz | Następny | Następna | Poprzedni | Poprzednia | Następny artykuł |
        Poprzedni artykuł | Następna strona | Powrót | Zamknij | Drukuj | Wydrukuj | Posłuchaj | Pobierz |
        Zapisz | Wyślij | Anuluj | Akceptuję | Odrzuć | Język | Polski | Powiększ"""
    ),
    "ru": listed(
        """Поиск | Найти | Искать | Меню | Ещё | Еще | Больше | Показать ещё | Показать еще | Загрузить ещё |
        Загрузить еще | Все | Подробнее | Читать далее | Далее | Дальше | Назад | Следующая | Предыдущая |
        Следующая статья | Предыдущая статья | Следующая страница | Вперёд | Вперед | Закрыть | Открыть |
        Распечатать | Печать | Версия для печати | Слушать | Скачать | Сохранить | Отправить | Отмена | Принять |
        Отклонить | Язык | Русский | Разделы | Содержание страницы | В избранное | Добавить в избранное |
        Популярное | Пароль | Логин | Увеличить"""
    ),
    "tr": listed(
        """Ara | Arama | Menü | Daha Fazla | Daha fazla göster | Devamını oku | Tümünü Gör | Tümü | Sonraki |
        Önceki | Sonraki Haber | Önceki Haber | İleri | Geri | Kapat | Yazdır | Dinle | İndir | Kaydet | Gönder |
        İptal | Kabul Et | Reddet | Dil | Türkçe"""
    ),
    "ar": listed(
        """بحث | ابحث | القائمة | المزيد | عرض المزيد | عرض الكل | التالي | السابق | إغلاق | طباعة | استماع |
        تحميل | حفظ | إرسال | إلغاء"""
    ),
    "zh": listed(
        """搜索 | 搜尋 | 搜寻 | 菜单 | 選單 | 更多 | 查看更多 | 加载更多 | 載入更多 | 查看全部 | 展开 | 收起 |
        下一页 | 上一页 | 下一頁 | 上一頁 | 下一篇 | 上一篇 | 尾页 | 末页 | 返回 | 关闭 | 關閉 | 打印 | 列印 |
        收藏 | 纠错 | 举报 | 檢舉 | 保存 | 提交 | 取消 | 接受 | 简体中文 | 繁體中文 | 繁体 | 简体 | 正文 | 字号 |
        热门 | 熱門 | 推荐 | 推薦"""
    ),
    "ja": listed(
        """検索 | メニュー | もっと見る | もっとみる | 続きを見る | 一覧 | 一覧へ | 一覧を見る | すべて見る |
        次へ | 前へ | 次のページ | 前のページ | 次の記事 | 前の記事 | 次ページ | 前ページ | 戻る | 閉じる |
        開く | 印刷 | 印刷する | 保存 | 送信 | キャンセル | 日本語 | 言語 | 目次へ"""
    ),
    "sv": listed(
        """Sök | Meny | Mer | Visa mer | Läs mer | Nästa | Föregående | Tillbaka | Stäng | Skriv ut | Lyssna |
        Spara | Avbryt"""
    ),
    "da": listed(
        """Søg | Menu | Mere | Vis mere | Læs mere | Næste | Forrige | Tilbage | Luk | Udskriv | Lyt | Gem |
        Annuller"""
    ),
    "no": listed(
        """Søk | Meny | Mer | Vis mer | Les mer | Neste | Forrige | Tilbake | Lukk | Skriv ut | Lytt | Lagre |
        Avbryt"""
    ),
    "fi": listed(
        """Haku | Hae | Valikko | Lisää | Näytä lisää | Lue lisää | Seuraava | Edellinen | Takaisin | Sulje |
        Tulosta | Tallenna"""
    ),
    "cs": listed(
        """Hledat | Vyhledávání | Více | Zobrazit více | Další | Předchozí | Zpět | Zavřít | Vytisknout | Tisk |
        Uložit | Zrušit"""
    ),
    "sk": listed(
        """Hľadať | Vyhľadávanie | Viac | Zobraziť viac | Ďalšie | Ďalší | Predchádzajúci | Späť | Zavrieť |
        Uložiť"""
    ),
    "hu": listed(
        """Keresés | Menü | Több | Tovább | Következő | Előző | Vissza | Bezárás | Nyomtatás | Mentés | Küldés |
        Mégse"""
    ),
    "ro": listed(
        """Caută | Căutare | Meniu | Mai mult | Vezi mai mult | Citește mai mult | Următorul | Precedentul |
        Înapoi | Închide"""
    ),
    "el": listed("Αναζήτηση | Μενού | Περισσότερα | Επόμενο | Προηγούμενο | Πίσω | Κλείσιμο | Εκτύπωση | Αποθήκευση"),
    "bg": listed("Търсене | Меню | Още | Виж още | Следваща | Предишна | Назад | Затвори | Принтирай"),
    "uk": listed(
        """Пошук | Меню | Ще | Більше | Показати ще | Детальніше | Читати далі | Далі | Назад | Наступна |
        Попередня | Закрити"""
    ),
    "hr": listed(
        """Pretraži | Pretraga | Izbornik | Više | Prikaži više | Sljedeći | Prethodni | Natrag | Zatvori |
        Ispiši"""
    ),
    "sr": listed("Претрага | Мени | Više | Више | Sledeća | Prethodna | Nazad | Zatvori | Затвори"),
    "he": listed("חיפוש | תפריט | עוד | הבא | הקודם | חזרה | סגור | הדפסה"),
    "fa": listed("جستجو | منو | بیشتر | بعدی | قبلی | بازگشت | بستن | چاپ"),
    "hi": listed("खोजें | मेनू | और देखें | और पढ़ें | अगला | पिछला"),
    "ko": listed(
        """검색 | 메뉴 | 더보기 | 전체보기 | 다음 | 이전 | 다음글 | 이전글 | 다음기사 | 이전기사 | 닫기 | 인쇄 |
        목록 | 스크랩 | 글자크기"""
    ),
    "vi": listed("Tìm kiếm | Xem thêm | Tiếp theo | Trước | Quay lại | Đóng | In bài"),
    "id": listed(
        """Cari | Menu | Selengkapnya | Lihat Semua | Lihat Selengkapnya | Berikutnya | Sebelumnya | Kembali |
        Tutup | Cetak"""
    ),
    "th": listed("ค้นหา | เมนู | ดูเพิ่มเติม | ถัดไป | ก่อนหน้า | ย้อนกลับ | ปิด"),
}

# Interface wording that no article uses as a line.
INTERFACE = {
    "en": listed(
        """Skip to content | Skip to main content | Skip to the content | Skip to main | Skip to navigation |
        Skip navigation | Skip to main navigation | Skip to footer | Skip to search | Skip to secondary menu |
        Skip to article | Skip to sidebar | Skip to primary sidebar | Skip to header | Skip Links |
        Skip links and keyboard navigation | Jump to navigation | Jump to content | Jump to main content |
        Jump to section | Jump to search | Toggle navigation | Toggle menu | Toggle search | Toggle child menu |
        Toggle sidebar | Toggle submenu | Toggle mobile menu | Toggle dark mode | Open menu | Open main menu |
        Open navigation | Open navigation menu | Open search | Open submenu | Open mobile menu | Close menu |
        Close search | Close alert | Close navigation | Close mobile menu | Show menu | Hide menu | Main menu |
        Main navigation | Mobile menu | Primary menu | Primary navigation | Secondary menu |
        Secondary navigation | Footer menu | Footer navigation | Navigation menu | Top navigation |
        Site navigation | Post navigation | Posts navigation | Posts pagination | Breadcrumb navigation |
        Breadcrumbs | Breadcrumb trail links | Secondary links | Load mobile navigation |
        Expand/collapse navigation | Loading… | Loading more… | Loading, please wait | Please wait… |
        Page loading | Loading comments | Loading more articles | Search this site | Search this blog |
        Search this website | Search the site | Search button | Search input | Search form | Search jobs |
        Perform search | Show search | Hide search | Type and press Enter to search | Type to search |
        Type your search | Start typing to search | Start typing… | Hit enter to search or ESC to close |
        Press enter to search | What are you looking for? | Enter search term | Please enter a search term |
        Select page | Select month | Select category | Select a page | Select your language |
        Choose your language | Change language | Change location | Change region | Select region |
        Switch language | Back to top | Back to the top | Go to top | Go back to top | Return to top |
        Scroll to top | Scroll down | Scroll to continue | Scroll for more | Top of page | Bottom of page |
        Back to blog | Back to homepage | Back to home | Back to home page | Return to homepage |
        Go to homepage | Back to results | Back to article | Back to news | Load more | Load more articles |
        Load more posts | Load more stories | Show more comments | Opens in a new window | Opens in new window |
        Opens in a new tab | Opens in new tab | Link opens in a new window | Opens an external site |
        Opens a new window | Opens in a dialog | Previous slide | Next slide | Previous image | Next image |
        Previous page | Next page | Play video | Play audio | Watch video | Pause video | Play Video Again |
        Click to play | Click here to play | Tap to play | Tap to unmute | Unmute | Exit fullscreen |
        Picture-in-Picture | Playback speed | Volume 90% | Current Time 0:00 | Duration 0:00 |
        Remaining Time -0:00 | Loaded: 0% | Playback Rate | Stream Type LIVE |
        Seek to live, currently behind live | Replay video | Autoplay next video | Up next | Now playing |
        Watch live | Listen live | Listen to this article | Listen to article | Listen to the article |
        Listen to this story | Listen now | This audio is auto-generated | Audio player | Video player |
        This is a modal window | Beginning of dialog window. Escape will cancel and close the window |
        End of dialog window | Close modal dialog | Close this dialog | Close dialog | Close modal |
        Close window | View larger image | View full size | View fullscreen | View in full screen |
        View gallery | View slideshow | View image | Open image in gallery | Open in gallery | Enlarge image |
        Click to enlarge | Click to expand | Click to zoom | Tap to expand | Image gallery navigation |
        Hide caption | Show caption | Toggle caption | Toggle caption visibility | Expand image | Expand menu |
        Expand sub menu | Collapse menu | Expand child menu | Print this page | Print this article |
        Print article | Print this post | Print page | Print friendly | Printer friendly |
        Printer-friendly version | Print this story | Email this article | Email this page | Email this story |
        Email article | Email to a friend | Send to a friend | Save article | Save this article |
        Save for later | Save story | Save this story | Story saved | Bookmark this article | Add to bookmarks |
        Add to favorites | Add to favourites | Add to reading list | Article saved | Remove from saved |
        My reading list | Read later | Increase font size | Decrease font size | Change text size | Larger text |
        Smaller text | Reset font size | Font resize | Switch to dark mode | Toggle high contrast |
        Accessibility links | Accessibility options | Site header | Site footer | Quick search |
        Article continues below | Show table of contents | Toggle table of contents | Toggle Table of Content |
        Navigate to next page | Go to next page | Go to previous page | Go to page | Jump to page |
        Page not found? | You are here | You are reading | Currently reading | Copy this link |
        Report a problem with this page | Report an error | Report a typo | Suggest a correction |
        Submit a correction | Report this ad | Report this content | Was this page helpful? |
        Was this article helpful? | Was this helpful? | Did you find this page useful? |
        Did you find this article helpful? | Thank you for your feedback | Thanks for your feedback |
        Rate this article | Rate this post | Powered by WordPress | Powered by Blogger | Powered by Shopify |
        Powered by Discourse | Powered by Google Translate | Proudly powered by WordPress |
        Blog at WordPress.com | View mobile version | Mobile version | Desktop version | View desktop version |
        View web version | Full site | View full site | Powered by Substack | Make this your homepage |
        Collapse this bar | Copy shortlink | View post in Reader | Manage subscriptions | Log in now |
        Choose your edition | Select edition | Switch edition | Choose edition | Hide navigation | Menu Close |
        Menu Search | Search Menu | Search Close | Close Search | Menu Menu | Close Close"""
    ),
    "de": listed(
        """Zum Inhalt springen | Zum Hauptinhalt springen | Zum Hauptinhalt | Zum Inhalt | Zum Inhalt wechseln |
        Direkt zum Inhalt | Springe zum Inhalt | Springe direkt zu | Zur Navigation springen | Zur Navigation |
        Zur Hauptnavigation | Zur Hauptnavigation springen | Zur Suche springen | Zur Suche |
        Zur Fußzeile springen | Zum Footer springen | Zum Menü springen | Navigation überspringen |
        Navigation öffnen | Navigation schließen | Navigation umschalten | Navigation aufklappen/zuklappen |
        Menü öffnen | Menü schließen | Menü anzeigen | Menü ausblenden | Menü umschalten | Suche öffnen |
        Suche schließen | Suche anzeigen | Suche starten | Suchbegriff eingeben | Webseite durchsuchen |
        Seite durchsuchen | Nach oben | Zum Seitenanfang | Zurück nach oben | Nach oben scrollen |
        Zurück zum Seitenanfang | Wird geladen | Wird geladen… | Seite wird geladen | Inhalte werden geladen |
        Bitte warten | Mehr laden | Weitere laden | Weitere Artikel laden | Video abspielen | Video starten |
        Audio starten | Abspielen | Vollbild | Ton einschalten | Stummschalten | Ton aus | Artikel anhören |
        Artikel vorlesen | Diesen Artikel anhören | Bild vergrößern | Bild anzeigen | Bilderstrecke starten |
        Galerie öffnen | Fotostrecke starten | Bild in Originalgröße | Schrift vergrößern | Schrift verkleinern |
        Schriftgröße ändern | Dunkelmodus | Hoher Kontrast | Monat auswählen | Kategorie auswählen |
        Sprache auswählen | Sprache wählen | Seite auswählen | Bitte wählen | Öffnet in neuem Fenster |
        Öffnet in neuem Tab | Wird in neuem Fenster geöffnet | Öffnet in einem neuen Fenster | Externer Link |
        Sie sind hier | Sie befinden sich hier | Du bist hier | Seite drucken | Diesen Artikel drucken |
        Diese Seite drucken | Artikel speichern | Artikel merken | Auf die Merkliste | Zur Merkliste hinzufügen |
        Artikel gemerkt | Artikel versenden | Per E-Mail versenden | Zur mobilen Version | Zur Desktop-Version |
        Mobile Ansicht | Desktop-Ansicht | War dieser Artikel hilfreich? | War diese Seite hilfreich? |
        War dieser Artikel lesenswert? | Fehler melden | Fehler gefunden? | Vielen Dank für Ihr Feedback |
        Artikel bewerten | Untermenü anzeigen | Untermenü öffnen | Untermenü schließen | Untermenü ausklappen |
        Inhaltsverzeichnis anzeigen | Inhaltsverzeichnis ausklappen | Stolz präsentiert von WordPress |
        Erstelle eine kostenlose Website oder Blog – auf WordPress.com | Bloggen auf WordPress.com |
        Vorherige Seite | Nächste Seite | Vorheriges Bild | Nächstes Bild | Hauptmenü öffnen | Dialog schließen |
        Modal schließen"""
    ),
    "fr": listed(
        """Aller au contenu | Aller au contenu principal | Accéder au contenu | Accéder au contenu principal |
        Passer au contenu | Aller au menu | Aller à la navigation | Aller à la recherche |
        Aller au pied de page | Panneau de gestion des cookies | Menu principal | Navigation principale |
        Ouvrir le menu | Fermer le menu | Afficher le menu | Ouvrir la recherche | Fermer la recherche |
        Lancer la recherche | Rechercher sur le site | Rechercher : | Retour en haut | Haut de page |
        Retour en haut de page | Retour à l'accueil | Revenir en haut | Chargement | Chargement en cours |
        Chargement… | Veuillez patienter | Charger plus | Voir plus d'articles | Lire la vidéo | Voir la vidéo |
        Lancer la vidéo | Plein écran | Écouter l'article | Écouter cet article | Agrandir l'image |
        Voir en plein écran | Augmenter la taille du texte | Ouvre dans une nouvelle fenêtre |
        Ouvre un nouvel onglet | S'ouvre dans une nouvelle fenêtre | Lien externe | Vous êtes ici |
        Imprimer cet article | Imprimer l'article | Imprimer la page | Envoyer par e-mail | Envoyer à un ami |
        Ajouter aux favoris | Ajouter à mes favoris | Sauvegarder l'article | Lire plus tard |
        Signaler une erreur | Signaler une faute | Cet article vous a-t-il été utile ? | Sélectionner un mois |
        Sélectionner une catégorie | Choisir la langue | Fil d'Ariane | Version mobile | Fermer la fenêtre |
        Masquer le menu"""
    ),
    "es": listed(
        """Saltar al contenido | Saltar al contenido principal | Ir al contenido | Ir al contenido principal |
        Pasar al contenido | Pasar al contenido principal | Saltar a navegación | Menú principal |
        Navegación principal | Abrir menú | Cerrar menú | Abrir el menú | Mostrar menú | Abrir búsqueda |
        Cerrar búsqueda | Abrir buscador | Buscar en el sitio | Volver arriba | Ir arriba | Subir arriba |
        Volver a la portada | Volver al inicio | Cargando | Cargando… | Por favor, espere | Cargar más noticias |
        Ver vídeo | Ver video | Reproducir vídeo | Reproducir video | Pantalla completa | Escuchar artículo |
        Escuchar este artículo | Escuchar la noticia | Ampliar imagen | Ampliar foto | Tamaño de letra |
        Tamaño del texto | Se abre en una nueva ventana | Se abre en ventana nueva | Enlace externo |
        Estás aquí | Está aquí | Usted está aquí | Imprimir artículo | Imprimir esta página | Enviar por correo |
        Enviar por email | Enviar a un amigo | Guardar artículo | Añadir a favoritos | Leer más tarde |
        Reportar error | Reportar un error | Informar de un error | ¿Te ha resultado útil esta página? |
        Elegir mes | Elegir categoría | Elegir la categoría | Seleccionar idioma | Ruta de navegación |
        Versión móvil | Ocultar menú | Navegación de entradas"""
    ),
    "it": listed(
        """Vai al contenuto | Vai al contenuto principale | Salta al contenuto | Salta al contenuto principale |
        Passa al contenuto | Vai alla navigazione | Vai al footer | Vai al menu | Menu principale |
        Navigazione principale | Apri menu | Apri il menu | Chiudi menu | Chiudi il menu | Apri ricerca |
        Cerca nel sito | Ricerca per: | Torna su | Torna in alto | Torna all'inizio | Torna alla home |
        Torna alla homepage | Caricamento | Caricamento in corso | Caricamento… | Attendere prego |
        Carica altri | Carica altri articoli | Guarda il video | Riproduci video | Schermo intero |
        Ascolta l'articolo | Ascolta questo articolo | Ingrandisci immagine | Dimensione del testo |
        Si apre in una nuova finestra | Apre in una nuova finestra | Link esterno | Sei qui | Ti trovi qui |
        Sei in | Stampa articolo | Stampa questo articolo | Stampa questa pagina | Invia per email |
        Salva articolo | Aggiungi ai preferiti | Leggi più tardi | Segnala un errore | Seleziona mese |
        Seleziona una categoria | Scegli la lingua | Navigazione articoli | Versione mobile"""
    ),
    "pt": listed(
        """Ir para o conteúdo | Ir para o conteúdo principal | Pular para o conteúdo |
        Pular para o conteúdo principal | Saltar para o conteúdo | Saltar para o conteúdo principal |
        Ir para o menu | Ir para a busca | Ir para o rodapé | Menu principal | Navegação principal | Abrir menu |
        Fechar menu | Abrir busca | Buscar no site | Pesquisar por: | Voltar ao topo | Voltar para o topo |
        Voltar ao início | Ir para o topo | Carregando | Carregando… | A carregar… | Por favor, aguarde |
        Aguarde… | Carregar mais notícias | Assistir ao vídeo | Ver vídeo | Reproduzir vídeo | Tela cheia |
        Ecrã inteiro | Ouvir artigo | Ouça este artigo | Ouvir notícia | Ampliar imagem | Tamanho da letra |
        Tamanho do texto | Abre em nova janela | Abre em uma nova janela | Abre numa nova janela | Link externo |
        Você está aqui | Está aqui | Imprimir artigo | Imprimir esta página | Enviar por e-mail |
        Enviar por email | Salvar artigo | Adicionar aos favoritos | Ler mais tarde | Reportar erro |
        Comunicar erro | Selecionar mês | Selecionar categoria | Versão mobile | Navegação de posts"""
    ),
    "nl": listed(
        """Ga naar inhoud | Ga naar de inhoud | Ga naar hoofdinhoud | Naar de inhoud | Naar hoofdinhoud |
        Direct naar inhoud | Spring naar inhoud | Doorgaan naar inhoud | Overslaan en naar de inhoud gaan |
        Ga naar navigatie | Hoofdmenu | Hoofdnavigatie | Menu openen | Menu sluiten | Open menu | Sluit menu |
        Zoeken openen | Zoeken sluiten | Zoek op deze site | Zoeken naar: | Terug naar boven | Naar boven |
        Terug naar home | Aan het laden | Laden… | Bezig met laden | Even geduld a.u.b. | Meer artikelen laden |
        Video afspelen | Bekijk de video | Volledig scherm | Luister naar dit artikel | Artikel beluisteren |
        Afbeelding vergroten | Lettergrootte | Opent in nieuw venster | Opent in een nieuw venster |
        Opent in nieuw tabblad | Externe link | U bent hier | Je bent hier | Artikel printen | Pagina afdrukken |
        Artikel opslaan | Bewaar artikel | Bewaar voor later | Fout melden | Taalfout melden | Maand selecteren |
        Categorie selecteren | Kruimelpad | Berichtnavigatie"""
    ),
    "pl": listed(
        """Przejdź do treści | Przejdź do treści głównej | Przejdź do głównej treści | Przejdź do menu |
        Przejdź do stopki | Przejdź do wyszukiwania | Menu główne | Nawigacja główna | Otwórz menu |
        Zamknij menu | Pokaż menu | Szukaj w serwisie | Do góry | Wróć do góry | Przewiń do góry |
        Powrót do góry | Na górę strony | Powrót na stronę główną | Wróć na stronę główną | Ładowanie |
        Ładowanie… | Trwa ładowanie | Proszę czekać | Załaduj więcej | Odtwórz wideo | Obejrzyj wideo |
        Zobacz wideo | Pełny ekran | Posłuchaj artykułu | Powiększ zdjęcie | Rozmiar tekstu | Wielkość tekstu |
        Otwiera się w nowym oknie | Otwiera się w nowej karcie | Link zewnętrzny | Jesteś tutaj | Tu jesteś |
        Drukuj artykuł | Wydrukuj artykuł | Wyślij e-mailem | Wyślij znajomemu | Zapisz artykuł |
        Dodaj do ulubionych | Zgłoś błąd | Wybierz miesiąc | Wybierz kategorię | Wybierz język |
        Nawigacja wpisu | Wersja mobilna"""
    ),
    "ru": listed(
        """Перейти к содержимому | Перейти к содержанию | Перейти к основному содержанию |
        Перейти к основному контенту | Перейти к контенту | Перейти к навигации | Перейти к поиску |
        Главное меню | Основная навигация | Открыть меню | Закрыть меню | Показать меню | Открыть поиск |
        Поиск по сайту | Искать на сайте | Наверх | Вернуться наверх | В начало страницы | Вернуться на главную |
        Загрузка | Загрузка… | Идёт загрузка | Идет загрузка | Пожалуйста, подождите | Загрузить ещё |
        Загрузить еще | Показать больше | Смотреть видео | Воспроизвести видео | Полный экран | На весь экран |
        Слушать статью | Прослушать статью | Увеличить изображение | Размер шрифта | Размер текста |
        Открывается в новом окне | Откроется в новом окне | Внешняя ссылка | Вы здесь | Вы находитесь здесь |
        Версия для печати | Распечатать статью | Отправить по почте | Отправить другу | Сохранить статью |
        Добавить в закладки | Читать позже | Сообщить об ошибке | Нашли ошибку? | Нашли опечатку? |
        Нашли ошибку? Выделите текст и нажмите Ctrl+Enter | Выберите месяц | Выберите рубрику | Выбрать язык |
        Навигация по записям | Мобильная версия сайта | Хлебные крошки"""
    ),
    "tr": listed(
        """İçeriğe geç | İçeriğe atla | Ana içeriğe geç | Ana içeriğe atla | Menüye geç | Ana menü | Menüyü aç |
        Menüyü kapat | Aramayı aç | Sitede ara | Yukarı çık | Başa dön | Sayfanın başına dön | Ana sayfaya dön |
        Yükleniyor | Yükleniyor… | Lütfen bekleyin | Daha fazla yükle | Videoyu izle | Videoyu oynat |
        Tam ekran | Haberi dinle | Bu haberi dinle | Resmi büyüt | Yazı boyutu | Yeni pencerede açılır |
        Buradasınız | Yazdırılabilir sürüm | E-posta ile gönder | Favorilere ekle | Sonra oku | Hata bildir |
        Ay seçin | Kategori seçin | Dil seçin | Yazı dolaşımı"""
    ),
    "ar": listed(
        """انتقل إلى المحتوى | انتقل إلى المحتوى الرئيسي | تخطي إلى المحتوى | التخطي إلى المحتوى |
        تجاوز إلى المحتوى الرئيسي | تجاوز إلى المحتوى | القائمة الرئيسية | فتح القائمة | إغلاق القائمة |
        ابحث في الموقع | البحث عن: | العودة إلى الأعلى | العودة للأعلى | جاري التحميل | جارٍ التحميل |
        جار التحميل | تحميل المزيد | شاهد الفيديو | تشغيل الفيديو | ملء الشاشة | استمع إلى المقال | حجم الخط |
        تكبير الخط | تصغير الخط | يفتح في نافذة جديدة | أنت هنا | نسخة للطباعة | إرسال بالبريد الإلكتروني |
        أضف إلى المفضلة | اقرأ لاحقا | أبلغ عن خطأ | اختر الشهر | اختر اللغة"""
    ),
    "zh": listed(
        """跳到内容 | 跳至内容 | 跳转到内容 | 跳到主要内容 | 跳至主要內容 | 跳到主要內容 | 跳转至主要内容 |
        跳过导航 | 主菜单 | 主選單 | 打开菜单 | 开启选单 | 關閉選單 | 关闭菜单 | 站内搜索 | 回到顶部 | 返回顶部 |
        回到頂端 | 回頂部 | 加载中 | 加载中… | 載入中 | 正在加载 | 正在载入 | 请稍候 | 請稍候 | 点击加载更多 |
        播放视频 | 观看视频 | 播放影片 | 全屏 | 全螢幕 | 收听本文 | 点击放大 | 点击查看大图 | 放大图片 |
        字体大小 | 字體大小 | 放大字体 | 缩小字体 | 在新窗口中打开 | 在新視窗中開啟 | 您的位置 | 您现在的位置 |
        当前位置 | 目前位置 | 您現在的位置 | 打印本页 | 打印此页 | 友善列印 | 关闭窗口 | 关闭本页 | 加入书签 |
        我要纠错 | 选择月份 | 選擇月份 | 选择语言 | 文章导航 | 文章導覽 | 手机阅读 | 手机看新闻 | 扫一扫 |
        扫码阅读"""
    ),
    "ja": listed(
        """コンテンツへスキップ | コンテンツにスキップ | コンテンツへ移動 | メインコンテンツへスキップ |
        メインコンテンツに移動 | 本文へスキップ | 本文へ移動 | 本文へ | 本文へジャンプ | ナビゲーションへ移動 |
        メインメニュー | メニューを開く | メニューを閉じる | 検索を開く | サイト内検索 | 検索する |
        トップへ戻る | ページトップへ | ページの先頭へ | ページトップへ戻る | このページの先頭へ | トップに戻る |
        ホームに戻る | トップページに戻る | トップページへ | 読み込み中 | 読み込み中… | しばらくお待ちください |
        動画を再生 | 動画を見る | 全画面 | 全画面表示 | 画像を拡大 | 拡大する | 画像を拡大する | 写真を拡大 |
        文字サイズ | 文字の大きさ | 新しいウィンドウで開く | 新しいウィンドウで開きます | 別ウィンドウで開く |
        現在位置 | 現在地 | このページを印刷 | この記事を印刷 | 記事を印刷 | 記事を保存 | クリップする |
        ブックマークする | あとで読む | 月を選択 | カテゴリーを選択 | 言語を選択 | 投稿ナビゲーション |
        パンくずリスト | スマートフォン版 | PC版を表示"""
    ),
    "sv": listed(
        """Hoppa till innehåll | Hoppa till huvudinnehåll | Gå till innehåll | Till toppen | Laddar… |
        Öppna menyn | Stäng menyn | Du är här"""
    ),
    "da": listed(
        """Gå til indhold | Spring til indhold | Gå til hovedindhold | Til toppen | Indlæser… | Åbn menu |
        Luk menu | Du er her"""
    ),
    "no": listed(
        """Hopp til innhold | Hopp til hovedinnhold | Gå til innhold | Til toppen | Laster… | Åpne meny |
        Lukk meny | Du er her"""
    ),
    "fi": listed(
        """Siirry sisältöön | Siirry pääsisältöön | Hyppää sisältöön | Takaisin ylös | Ladataan… | Avaa valikko |
        Sulje valikko"""
    ),
    "cs": listed(
        """Přejít k obsahu | Přeskočit na obsah | Přejít k hlavnímu obsahu | Zpět nahoru | Načítání… |
        Otevřít menu | Zavřít menu"""
    ),
    "sk": listed(
        """Preskočiť na obsah | Prejsť na obsah | Prejsť na hlavný obsah | Späť hore | Načítava sa… |
        Otvoriť menu"""
    ),
    "hu": listed(
        """Ugrás a tartalomra | Ugrás a tartalomhoz | Tovább a tartalomra | Vissza a tetejére | Betöltés… |
        Menü megnyitása"""
    ),
    "ro": listed(
        """Sari la conținut | Sari la conținutul principal | Mergi la conținut | Înapoi sus | Se încarcă… |
        Meniu principal"""
    ),
    "el": listed(
        """Μετάβαση στο περιεχόμενο | Μετάβαση στο κύριο περιεχόμενο | Επιστροφή στην κορυφή | Φόρτωση… |
        Κύριο μενού"""
    ),
    "bg": listed("Към съдържанието | Към основното съдържание | Към началото | Зареждане… | Основно меню"),
    "uk": listed(
        """Перейти до вмісту | Перейти до основного вмісту | Перейти до контенту | Нагору | Завантаження… |
        Ви тут | Пошук по сайту"""
    ),
    "hr": listed(
        """Preskoči na sadržaj | Skoči na sadržaj | Povratak na vrh | Učitavanje… | Glavni izbornik |
        Otvori izbornik"""
    ),
    "sr": listed("Пређи на садржај | Pređi na sadržaj | Skoči na sadržaj | Повратак на врх | Учитавање… | Učitavanje…"),
    "he": listed("דלג לתוכן | דילוג לתוכן | דלג לתוכן הראשי | טוען… | חזרה למעלה | תפריט ראשי"),
    "fa": listed("پرش به محتوا | رفتن به محتوای اصلی | بازگشت به بالا | در حال بارگذاری | در حال بارگیری | منوی اصلی"),
    "hi": listed("मुख्य सामग्री पर जाएं | सामग्री पर जाएं | लोड हो रहा है | ऊपर जाएं"),
    "ko": listed(
        """본문 바로가기 | 본문으로 바로가기 | 메뉴 바로가기 | 주메뉴 바로가기 | 콘텐츠로 건너뛰기 | 맨 위로 |
        맨위로 | 로딩중 | 페이지 맨 위로 | 글자 크기 조절 | 기사 인쇄 | 화면 크게"""
    ),
    "vi": listed(
        """Chuyển đến nội dung | Chuyển đến nội dung chính | Bỏ qua nội dung | Về đầu trang | Đang tải… |
        Xem thêm tin"""
    ),
    "id": listed(
        """Langsung ke konten | Lompat ke konten | Lewati ke konten | Kembali ke atas | Memuat… | Menu utama |
        Buka menu | Tutup menu"""
    ),
    "th": listed("ข้ามไปยังเนื้อหา | ข้ามไปเนื้อหา | กลับขึ้นด้านบน | กำลังโหลด"),
}

# Networks and messengers, as their buttons name them; headings of articles about them too.
NETWORKS = {
    "": listed(
        """Facebook | Twitter | X/Twitter | X (Twitter) | Twitter / X | X-Twitter | Instagram | LinkedIn |
        YouTube | Pinterest | Reddit | WhatsApp | Telegram | Tumblr | TikTok | Flipboard | Bluesky | Mastodon |
        Threads | Snapchat | Messenger | Facebook Messenger | Xing | VK | VKontakte | ВКонтакте | Вконтакте |
        Одноклассники | Discord | Twitch | SoundCloud | Vimeo | Flickr | Google+ | Google Plus | StumbleUpon |
        Digg | Delicious | Blogger | LINE | KakaoTalk | Viber | Weibo | WeChat | QQ | Facebook-f | LinkedIn-in |
        Facebook Twitter | Facebook Instagram | Facebook Twitter Instagram |
        Facebook Instagram LinkedIn YouTube | Google News | Truth Social | Substack | Pocket | Instapaper |
        Evernote | Buffer | 微博 | 微信 | 新浪微博 | 朋友圈 | QQ空间 | 臉書 | 脸书 | はてなブックマーク |
        はてブ | 카카오톡 | 카카오스토리 | 페이스북 | 트위터 | 밴드 | فيسبوك | تويتر | واتساب | تلغرام |
        تيليجرام | انستغرام | يوتيوب"""
    ),
}

# Buttons for sharing, as short as buttons are.
SHARING = {
    "en": listed(
        """Share | Tweet | Email | E-mail | Print | Pin | Pin It | Post | Like | Follow | Comment | Comments |
        Copy Link | Copy URL | Likes | Shares | Followers | Views | Interactions | Sharing | Like this |
        Share options | Get link | Recommend this | Comment section"""
    ),
    "de": listed(
        """Teilen | Twittern | Tweeten | Mailen | Drucken | Merken | Empfehlen | Kommentieren | Link kopieren |
        Gefällt mir"""
    ),
    "fr": listed("Partager | Tweeter | Envoyer | Imprimer | Commenter | Copier le lien"),
    "es": listed("Compartir | Tuitear | Twittear | Imprimir | Comentar | Copiar enlace | Me gusta"),
    "it": listed("Condividi | Tweetta | Stampa | Commenta | Copia link | Mi piace"),
    "pt": listed(
        """Compartilhar | Compartilhe | Partilhar | Partilhe | Tuitar | Imprimir | Comentar | Copiar link |
        Curtir | Gosto"""
    ),
    "nl": listed("Delen | Deel | Tweeten | Mailen | Afdrukken | Reageren | Kopieer link | Vind ik leuk"),
    "pl": listed("Udostępnij | Podziel się | Tweetnij | Drukuj | Skomentuj | Kopiuj link | Lubię to"),
    "ru": listed("Поделиться | Поделитесь | Твитнуть | Нравится | Комментировать | Скопировать ссылку | Мне нравится"),
    "tr": listed("Paylaş | Tweetle | Beğen | Yorum Yap | Bağlantıyı Kopyala"),
    "ar": listed("شارك | مشاركة | غرد | انسخ الرابط | نسخ الرابط"),
    "zh": listed("分享 | 转发 | 轉發 | 点赞 | 收藏 | 复制链接 | 複製連結"),
    "ja": listed("シェア | シェアする | ツイート | ツイートする | ポスト | いいね! | リンクをコピー | いいね！"),
    "ko": listed("공유 | 공유하기 | URL복사 | URL 복사 | 좋아요"),
    "sv": listed("Dela | Tweeta | Skriv ut"),
    "da": listed("Del | Tweet"),
    "fi": listed("Jaa | Twiittaa"),
    "cs": listed("Sdílet | Tweetnout"),
    "uk": listed("Поділитися | Поширити"),
    "id": listed("Bagikan"),
    "vi": listed("Chia sẻ"),
}

_TABLES = (HOME, SECTIONS, SITE, BUTTONS, INTERFACE, NETWORKS, SHARING)

# Every known label in the form in which lines are compared.
LABELS = frozenset(folds(list(chain.from_iterable(chain.from_iterable(t.values() for t in _TABLES)))))
