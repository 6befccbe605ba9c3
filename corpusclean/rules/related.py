"""Rows: headlines of other articles, their labels, and the lines and brackets that advertise them."""

from __future__ import annotations

from .labels import listed
from .table import Rule

# "Read also" and its kin, which only ever introduce another article of the site. "See also" is not among them:
# authors send their readers to notes and books with it.
_ALSO = (
    r"read also|also read|read next|must read|recommended reading|you may also like|don['’]?t miss|"
    r"lesen sie auch|lies auch|lesen sie hier|mehr zum thema|das könnte sie auch interessieren|auch interessant|"
    r"à lire aussi|a lire aussi|"
    r"à lire également|lire aussi|lire également|voir aussi|lea también|lee también|leer también|te puede interesar|"
    r"te recomendamos|leggi anche|leia também|leia mais|veja também|saiba mais|lees ook|czytaj też|czytaj także|"
    r"czytaj również|przeczytaj też|przeczytaj także|zobacz też|zobacz także|zobacz również|читайте также|читать также|"
    r"читайте по теме|ayrıca okuyun|bunu da okuyun|ilgili haber|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ ايضا|طالع أيضا|"
    r"延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|推荐阅读|"
    r"推薦閱讀|関連記事|あわせて読みたい|合わせて読みたい|"
    r"läs också|läs även|læs også|les også|lue myös|čtěte také|přečtěte si také|prečítajte si aj|olvasta már|"
    r"(?:bunlar da )?ilginizi çekebilir|citește și|"
    r"citiți și|διαβάστε επίσης|διαβάστε ακόμη|прочетете още|вижте още|читайте також|pročitajte i|pročitajte još|"
    r"baca juga|xem thêm"
)
_ALSO_CUES = (
    *("also", "read", "must", "recommended", "miss", "auch", "hier", "mehr", "aussi", "également", "también", "puede"),
    *(
        "recomendamos",
        "anche",
        "também",
        "leia",
        "saiba",
        "ook",
        "też",
        "także",
        "również",
        "также",
        "читайте",
        "okuyun",
    ),
    *(
        "ilgili",
        "اقرأ",
        "إقرأ",
        "طالع",
        "延伸",
        "相关",
        "相關",
        "推荐",
        "推薦",
        "関連",
        "読みたい",
        "också",
        "även",
        "også",
    ),
    *("myös", "také", "prečítajte", "olvasta", "citește", "citiți", "διαβάστε", "прочетете", "вижте", "також"),
    *("pročitajte", "juga", "xem", "çekebilir"),
)
# Those that an author may use as well: they need a colon or a bar.
_INTRODUCES = (
    r"related(?: (?:article|story|stories|post|content|news|coverage|video|link))?s?|"
    r"(?-i:READ MORE)(?: (?:on this|about this|here))?|more on this|see more|"
    r"watch (?:also|more|next)|recommended|more news|"
    r"in other news|"
    r"mehr dazu|weiterlesen|sur le même sujet|más información|sobre el mismo tema|per approfondire|"
    r"lees meer|więcej|по теме|подробнее|haberin devamı|leer más|lee más|seguir leyendo|leggi di più|guarda anche|"
    r"ler mais|czytaj więcej|mehr lesen|lire plus|читать далее|смотрите также|devamını oku|اقرأ المزيد|阅读更多"
)
_INTRODUCES_CUES = (
    *(
        "related",
        "read",
        "more",
        "watch",
        "recommended",
        "other",
        "dazu",
        "weiterlesen",
        "sujet",
        "información",
        "tema",
    ),
    *("approfondire", "meer", "więcej", "теме", "подробнее", "devamı", "leer", "lee", "leyendo", "leggi", "guarda"),
    *("ler", "lesen", "lire", "читать", "смотрите", "devamını", "المزيد", "阅读更多"),
)
# The link to the rest of a text.
_MORE = (
    r"read more|read full (?:story|article|post)|read the (?:full|whole|entire) (?:story|article|post|interview)|"
    r"read the rest|"
    r"read article|continue reading|keep reading|full story|see more|view more|show more|click here to read more|"
    r"click to read more|weiterlesen|mehr lesen|mehr erfahren|artikel lesen|jetzt lesen|lire la suite|lire plus|"
    r"en savoir plus|"
    r"voir plus|leer más|seguir leyendo|sigue leyendo|leer la nota completa|ver más|leggi tutto|leggi di più|"
    r"continua a leggere|scopri di più|leia mais|continue lendo|saiba mais|ler mais|lees verder|lees meer|"
    r"czytaj więcej|"
    r"czytaj dalej|więcej|читать далее|читать полностью|читать дальше|подробнее|devamını oku|devamı|haberin devamı|"
    r"اقرأ المزيد|المزيد|阅读更多|閱讀更多|阅读全文|閱讀全文|查看更多|查看全文|続きを読む|もっと読む|더보기|"
    r"läs mer|læs mere|les mer|lue lisää|číst dále|čítať ďalej|tovább|citește mai mult|διαβάστε περισσότερα|"
    r"прочети още|читати далі|selengkapnya|xem thêm"
)
_MORE_CUES = (
    *("more", "full", "reading", "rest", "whole", "entire", "article", "weiterlesen", "mehr", "lesen", "suite", "plus"),
    *(
        "leer",
        "leyendo",
        "ver",
        "tutto",
        "leggere",
        "leggi",
        "scopri",
        "mais",
        "lendo",
        "verder",
        "meer",
        "więcej",
        "dalej",
    ),
    *("далее", "полностью", "дальше", "подробнее", "oku", "devamı", "المزيد", "更多", "全文", "読む", "더보기", "mer"),
    *("mere", "lisää", "dále", "ďalej", "tovább", "mult", "περισσότερα", "още", "далі", "selengkapnya", "thêm"),
)

LABELS: tuple[Rule, ...] = (
    Rule(
        id="related/label",
        finds="the headline of a block of other articles",
        why="What follows it belongs to other articles of the site.",
        phrases={
            "en": listed(
                """Related Articles | Related Article | Related Posts | Related Post | Related Stories |
                Related Story | Related Content | Related Coverage | Related News | Related Reading |
                Related Reads | Related Links | Related Videos | Related Video | Related Blogs |
                Related Blog Posts | Related Items | Related Pages | Related Products | Related to This Story |
                Related Searches | Related Topic | Related ArticlesMore from author |
                Related Articles More from author | More from author | More from this author |
                More from the author | More from the web | More from around the web | More From Our Partners |
                More on this story | More on this topic | More about this topic | More like this |
                More stories like this | More Stories | More Top Stories | More Articles | More Headlines |
                More Posts | More posts like this | More to Explore | More to read | More to discover |
                More Reading | More coverage | More Recipes | You May Also Like | You might also like |
                You may like | You might like | You also might like | You may also be interested in |
                You might also be interested in | You might be interested in | You may be interested in |
                You may have missed | You may also enjoy | You might also enjoy | You'll also like |
                Others also read | People also read | People are reading | What others are reading |
                What to read next | What to Watch Next | Read Next | Up next | Read This Next | Next Up |
                Next Read | Next story | Keep reading | Read also | Also read | Must Reads | Don't miss |
                Don't Miss These | In case you missed it | ICYMI | Most Read | Most Popular | Most Viewed |
                Most Shared | Most Commented | Most Discussed | Most Watched | Most Read Stories |
                Most Read Articles | Most Popular Stories | Most read in | Most popular posts | Popular Posts |
                Popular Articles | Popular Stories | Popular Now | Popular this week | Popular News |
                Popular Categories | Popular Searches | Popular on | Trending Stories | Trending Now |
                Trending News | Trending Articles | Trending Posts | Trending on | What's Trending |
                Top Trending | Recent Posts | Recent Articles | Recent News | Recent Stories | Recent Post |
                Recently Published | Recently Viewed | Latest Posts | Latest Articles | Latest Stories |
                Latest Videos | Latest Headlines | Latest from | Latest Updates | Latest News & Events |
                Newest Articles | New Posts | Featured Articles | Featured Posts | Featured Stories |
                Featured Videos | Featured Video | Featured Content | Featured News | Editor's Picks |
                Editor's Pick | Editors' Picks | Editors' Choice | Editor's Choice | Hand-picked for you |
                Recommended for You | Recommended Articles | Recommended Stories | Recommended Reading |
                Recommended Posts | Recommended Videos | Recommended from | Suggested Articles |
                Suggested for you | Suggested Posts | Selected for you | Picked for you | Top stories |
                Top Stories Today | Top News Stories | Other Stories | Other Articles | Other News |
                Others You May Like | Similar Articles | Similar Posts | Similar Stories | Similar News |
                Explore related articles | Explore more | Explore More Articles | Discover more articles |
                Discover more from | Read more articles | Read more stories | Read More News | Read more posts |
                Read more on this topic | Read more on this story | Read more about this | Read more in |
                Continue reading | Sponsored Stories | Around the Web | From Around the Web | From the Web |
                Elsewhere on the web | On Our Radar | Also on | Also in the news | Also of interest |
                In the news | In other news | In this section | On this story | More on this |
                More on this from | View All Articles | View all posts | View all stories | See All Stories |
                See all articles | See all posts | All related articles | More great stories | More great reads |
                Stories for you | Top articles | Top posts | Top Videos | Watch Next | Watch more | More videos |
                Next article | Next post | Previous article | Previous post | Post navigation |
                Read Related Articles | Here's what to read next | Breaking News Stories | Today's top stories |
                Today's Headlines | Today's Top News | Top reads | Best of the blog | From the archive |
                From our archives | From the Archives | Read the full article | Read the full story |
                Read full article | Read full story | Read more | Read More… | Read more here | Learn more |
                Read article | Read the article | Read now | Read the rest of this entry |
                Click here to read more | Full story | View full article | Other posts you may like |
                Articles you may like | Stories you may like | Stories You Might Like"""
            ),
            "de": listed(
                """Mehr zum Thema | Mehr zu diesem Thema | Mehr dazu | Mehr aus | Mehr aus dem Ressort |
                Mehr aus dieser Kategorie | Mehr aus der Rubrik | Mehr von diesem Autor | Mehr Artikel |
                Mehr Nachrichten | Mehr lesen | Weiterlesen | Zum Thema | Zum Weiterlesen | Lesen Sie auch |
                Lesen Sie mehr | Lesen Sie hier | Lesen Sie dazu auch | Lies auch | Lesen Sie weiter |
                Lesen Sie mehr zum Thema | Auch interessant | Auch lesenswert |
                Das könnte Sie auch interessieren | Das könnte Sie interessieren |
                Das könnte Ihnen auch gefallen | Das könnte dich auch interessieren |
                Das könnte dir auch gefallen | Könnte Sie auch interessieren |
                Diese Artikel könnten Sie auch interessieren | Diese Artikel könnten Ihnen gefallen |
                Ähnliche Artikel | Ähnliche Beiträge | Ähnliche Themen | Ähnliche Nachrichten |
                Verwandte Artikel | Verwandte Beiträge | Verwandte Inhalte | Weitere Artikel | Weitere Beiträge |
                Weitere Meldungen | Weitere Nachrichten | Weitere News | Weitere Artikel zum Thema |
                Weitere Themen | Weitere Videos | Weitere Inhalte | Weitere Informationen zum Thema |
                Meistgelesen | Meist gelesen | Meistgelesene Artikel | Am meisten gelesen | Meistkommentiert |
                Meistgeklickt | Meistgesehen | Meist geteilt | Die meistgelesenen Artikel | Beliebte Artikel |
                Beliebte Beiträge | Beliebteste Artikel | Top-Artikel | Top-News | Top News | Topthemen |
                Aktuelle Artikel | Neueste Artikel | Neueste Beiträge | Neueste Nachrichten | Neuste Artikel |
                Letzte Beiträge | Letzte Artikel | Letzte Meldungen | Aktuelle Beiträge | Aktuelle Meldungen |
                Aktuelle Videos | Empfehlungen der Redaktion | Empfohlene Artikel | Empfohlene Beiträge |
                Empfehlungen für Sie | Für Sie empfohlen | Für dich empfohlen | Redaktionstipp |
                Tipps der Redaktion | Leseempfehlung | Leseempfehlungen | Jetzt lesen | Passend zum Thema |
                Dossier zum Thema | Links zum Thema | Videos zum Thema | Bilder zum Thema | Themen des Tages |
                Nächster Artikel | Vorheriger Artikel | Nächster Beitrag | Vorheriger Beitrag | Aus dem Archiv |
                Mehr News | Alle Artikel zum Thema | Alle Artikel anzeigen | Zum Artikel | Artikel lesen |
                Ganzen Artikel lesen | Hier weiterlesen | Mehr erfahren | Mehr Infos | Weitere Angebote"""
            ),
            "fr": listed(
                """À lire aussi | A lire aussi | À lire également | À lire ailleurs | À lire sur | Lire aussi |
                Lire aussi : | Lire également | À voir aussi | À découvrir aussi | Sur le même sujet |
                Sur le même thème | Dans la même rubrique | Dans la même catégorie | Dans l'actualité |
                Articles liés | Articles similaires | Articles associés | Articles connexes |
                Articles recommandés | Articles récents | Articles les plus lus | Derniers articles |
                Dernières actualités | Dernières nouvelles | Dernières vidéos | Nos derniers articles |
                Les plus lus | Les plus partagés | Les plus commentés | Les plus récents |
                Les articles les plus lus | Le plus lu | Ces articles pourraient vous intéresser |
                Vous aimerez aussi | Vous aimerez peut-être | Cela peut vous intéresser |
                Ça peut vous intéresser | Ceci pourrait vous intéresser | Vous pourriez aussi aimer |
                Vous pourriez être intéressé par | Pour aller plus loin | Pour en savoir plus | En savoir plus |
                Lire la suite | Lire l'article | Lire plus | Recommandé pour vous | Nos recommandations |
                La sélection de la rédaction | Le choix de la rédaction | Contenus sponsorisés |
                Ailleurs sur le web | Plus d'articles | Tous les articles | Toute l'actualité |
                Article précédent | Article suivant | Notre dossier | Sur le web | L'essentiel de l'actualité"""
            ),
            "es": listed(
                """Noticias relacionadas | Artículos relacionados | Artículo relacionado |
                Contenido relacionado | Contenidos relacionados | Notas relacionadas | Entradas relacionadas |
                Información relacionada | Vídeos relacionados | Te puede interesar | También te puede interesar |
                Te podría interesar | Le puede interesar | Puede que te interese | También te puede gustar |
                Te recomendamos | Recomendado para ti | Lea también | Lee también | Leer también | Lee más |
                Leer más | Lea más | Ver más | Más noticias | Más sobre este tema | Más información | Más en |
                Más de | Más leídas | Más leídos | Lo más leído | Lo más visto | Lo más comentado |
                Lo más popular | Las más leídas | Últimas entradas | Últimas publicaciones | Entradas recientes |
                Entradas populares | Noticias recientes | Artículos recientes | Otras noticias |
                Otros artículos | No te pierdas | Sigue leyendo | Seguir leyendo | Continuar leyendo |
                Siguiente noticia | Siguiente artículo | Artículo anterior | Artículo siguiente |
                En otros medios | Contenido patrocinado"""
            ),
            "it": listed(
                """Leggi anche | Leggi anche: | Leggi di più | Leggi tutto | Leggi l'articolo |
                Articoli correlati | Articoli simili | Notizie correlate | Contenuti correlati |
                Potrebbe interessarti | Potrebbe interessarti anche | Ti potrebbe interessare |
                Ti potrebbe interessare anche | Ti potrebbero interessare | Potrebbero interessarti |
                Potrebbe piacerti anche | I più letti | Le più lette | Più letti | Gli articoli più letti |
                I più visti | Articoli più letti | Articoli recenti | Ultimi articoli | Altri articoli |
                Altre notizie | Da non perdere | Per approfondire | Continua a leggere | Articolo precedente |
                Articolo successivo | Prossimo articolo | Consigliati per te | Raccomandati per te |
                Sullo stesso argomento | Sullo stesso tema | Guarda anche"""
            ),
            "pt": listed(
                """Leia também | Leia mais | Leia mais sobre | Veja também | Veja mais | Saiba mais |
                Confira também | Notícias relacionadas | Artigos relacionados | Conteúdo relacionado |
                Matérias relacionadas | Posts relacionados | Mais lidas | As mais lidas | Mais lidos |
                Os mais lidos | Mais vistas | Mais notícias | Mais sobre | Você pode gostar |
                Você também pode gostar | Você pode se interessar | Também poderá gostar | Pode interessar-lhe |
                Recomendado para você | Recomendamos para você | Não perca | Últimos artigos | Últimas do |
                Posts recentes | Artigos recentes | Notícias recentes | Continue lendo | Continuar a ler |
                Próximo artigo | Artigo anterior | Próxima notícia | Ler mais | Ver mais"""
            ),
            "nl": listed(
                """Lees ook | Lees verder | Lees meer | Lees meer over | Meer over dit onderwerp | Meer nieuws |
                Meer artikelen | Gerelateerde artikelen | Gerelateerd nieuws | Gerelateerde berichten |
                Gerelateerde onderwerpen | Meest gelezen | Best gelezen | Populaire artikelen |
                Populaire berichten | Recente berichten | Recente artikelen | Laatste berichten |
                Laatste artikelen | Aanbevolen voor jou | Aanraders | Bekijk ook |
                Misschien vind je dit ook leuk | Mogelijk bent u ook geïnteresseerd in | Ook interessant |
                Vorig artikel | Volgend artikel | Niet missen"""
            ),
            "pl": listed(
                """Czytaj też | Czytaj także | Czytaj również | Czytaj więcej | Czytaj dalej | Przeczytaj także |
                Przeczytaj też | Przeczytaj również | Przeczytaj więcej | Zobacz też | Zobacz także |
                Zobacz również | Zobacz więcej | Powiązane artykuły | Podobne artykuły | Powiązane wpisy |
                Podobne wpisy | Artykuły powiązane | Powiązane tematy | Najczęściej czytane | Najpopularniejsze |
                Najchętniej czytane | Popularne artykuły | Najnowsze artykuły | Najnowsze wiadomości |
                Najnowsze wpisy | Ostatnie wpisy | Ostatnie artykuły | Polecane artykuły | Polecane dla Ciebie |
                Może Cię zainteresować | Może Cię również zainteresować | To może Cię zainteresować |
                Warto przeczytać | Inne artykuły | Więcej na ten temat | Więcej wiadomości | Poprzedni artykuł |
                Następny artykuł | Nie przegap | Dowiedz się więcej"""
            ),
            "ru": listed(
                """Читайте также | Читайте также: | Читать также | Читайте по теме | Читать далее |
                Читать полностью | Читайте ещё | Читайте еще | Смотрите также | По теме | Материалы по теме |
                Статьи по теме | Новости по теме | Ещё по теме | Еще по теме | Другие материалы |
                Другие новости | Другие статьи | Похожие материалы | Похожие статьи | Похожие новости |
                Похожие записи | Связанные материалы | Вам может быть интересно | Вам может понравиться |
                Вам будет интересно | Вас может заинтересовать | Рекомендуем прочитать |
                Рекомендуемые материалы | Самое читаемое | Самые читаемые | Самое популярное |
                Популярные статьи | Популярные новости | Популярные материалы | Топ новостей | Последние записи |
                Последние материалы | Последние статьи | Свежие записи | Свежие новости | Главное сегодня |
                Новости партнёров | Новости партнеров | Новости СМИ2 | Не пропустите | Предыдущая статья |
                Следующая статья | Предыдущая запись | Следующая запись | Следующая новость |
                Предыдущая новость | Подробнее | Подробнее по теме | Читайте на сайте | Материалы партнеров"""
            ),
            "tr": listed(
                """İlgili Haberler | İlgili Haber | İlgili Yazılar | İlgili İçerikler | Benzer Haberler |
                Benzer Yazılar | Bunlar da ilginizi çekebilir | İlginizi çekebilir | Sıradaki Haber |
                Sonraki Haber | Önceki Haber | En Çok Okunanlar | En çok okunan haberler | Çok Okunanlar |
                En Popüler | Popüler Haberler | Öne Çıkanlar | Son Yazılar | Son Eklenenler | Diğer Haberler |
                Devamını Oku | Haberin Devamı | Ayrıca Bakınız | Bunları da okuyun | Editörün Seçtikleri |
                Önerilenler | Sizin için önerilenler | Kaçırmayın"""
            ),
            "ar": listed(
                """اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | إقرأ أيضا | اقرا ايضا | اقرأ المزيد |
                المزيد حول هذا الموضوع | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | موضوعات ذات صلة |
                موضوعات متعلقة | مواضيع متعلقة | مقالات مشابهة | مواضيع مشابهة | أخبار متعلقة | قد يعجبك أيضا |
                قد يعجبك أيضاً | قد يهمك أيضا | قد يهمك | ربما يعجبك | الأكثر قراءة | الأكثر مشاهدة |
                الأكثر تداولا | الأكثر شعبية | الأكثر تعليقا | أحدث الأخبار | أحدث المقالات | المزيد من الأخبار |
                اخترنا لك | ننصحك بقراءة | المقال التالي | المقال السابق | الخبر التالي | الخبر السابق |
                شاهد أيضا | شاهد أيضاً"""
            ),
            "zh": listed(
                """相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 相关文章 | 相關文章 | 相关报道 | 相關報導 |
                相关链接 | 相關連結 | 相关推荐 | 相关内容 | 相关专题 | 延伸阅读 | 延伸閱讀 | 推荐阅读 |
                推薦閱讀 | 为您推荐 | 為您推薦 | 猜你喜欢 | 猜您喜欢 | 你可能感兴趣 | 你可能喜欢 |
                您可能感兴趣的文章 | 您可能也喜欢 | 你可能也喜歡 | 热门推荐 | 熱門推薦 | 热门文章 | 熱門文章 |
                热门新闻 | 熱門新聞 | 热点新闻 | 最新文章 | 最新新闻 | 最新推荐 | 近期文章 | 热门排行 |
                点击排行 | 阅读排行 | 阅读排行榜 | 新闻排行 | 热点推荐 | 热文 | 热榜 | 精彩推荐 | 今日热点 |
                今日头条 | 更多新闻 | 更多文章 | 看更多 | 阅读更多 | 阅读全文 | 閱讀更多 | 閱讀全文 | 上一篇 |
                下一篇 | 上一篇文章 | 下一篇文章 | 編輯推薦 | 编辑推荐 | 精选文章 | 其他人也在看 | 大家都在看 |
                人氣文章 | 熱門話題 | 热门话题"""
            ),
            "ja": listed(
                """関連記事 | 関連ニュース | 関連リンク | 関連コンテンツ | 関連動画 | 関連キーワード |
                関連する記事 | 関連トピックス | この記事の関連ニュース | あわせて読みたい | 合わせて読みたい |
                こちらもおすすめ | おすすめ記事 | おすすめの記事 | おすすめニュース | あなたにおすすめ |
                あなたにおすすめの記事 | あなたへのおすすめ | 人気記事 | 人気の記事 | 人気記事ランキング |
                記事ランキング | アクセスランキング | よく読まれている記事 | よく読まれています | 最新記事 |
                新着記事 | 最近の記事 | 最近の投稿 | 注目記事 | 注目の記事 | 注目ニュース | 次の記事 | 前の記事 |
                続きを読む | もっと読む | 記事の続きを読む | 同じカテゴリの記事 | 類似記事 |
                この記事を読んだ人はこんな記事も読んでいます | こんな記事も読まれています | 次に読みたい記事 |
                主要ニュース | 編集部のおすすめ"""
            ),
            "ko": listed(
                """관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 많이 본 뉴스 | 많이 본 기사 |
                가장 많이 본 뉴스 | 인기기사 | 인기 기사 | 인기뉴스 | 최신기사 | 최신 기사 | 추천기사 |
                추천 기사 | 추천뉴스 | 주요뉴스 | 주요 뉴스 | 실시간 뉴스 | 더 읽기 | 이 기사와 관련된 기사 |
                함께 보면 좋은 기사"""
            ),
            "sv": listed(
                """Läs också | Läs även | Läs mer | Läs mer om | Relaterade artiklar | Relaterat | Mest läst |
                Mest lästa | Senaste nytt"""
            ),
            "da": listed(
                "Læs også | Læs mere | Relaterede artikler | Mest læste | Mest læst | Seneste nyt | Andre læser"
            ),
            "no": listed(
                """Les også | Les mer | Relaterte artikler | Relaterte saker | Mest lest | Flere saker |
                Siste nytt"""
            ),
            "fi": listed("Lue myös | Lue lisää | Aiheeseen liittyvää | Luetuimmat | Suosituimmat | Uusimmat"),
            "cs": listed(
                """Čtěte také | Přečtěte si také | Související články | Související témata | Související |
                Podobné články | Nejčtenější | Nejčtenější články | Mohlo by vás zajímat | Mohlo by Vás zajímat |
                Další články | Číst dále"""
            ),
            "sk": listed(
                """Prečítajte si aj | Súvisiace články | Najčítanejšie | Mohlo by vás zaujímať | Ďalšie články |
                Čítať ďalej"""
            ),
            "hu": listed(
                """Kapcsolódó cikkek | Kapcsolódó cikkeink | Olvasta már? | Ez is érdekelheti | Legolvasottabb |
                Ajánlott cikkek"""
            ),
            "ro": listed(
                """Citește și | Citiți și | Articole similare | Articole asemănătoare | Cele mai citite |
                Te-ar putea interesa"""
            ),
            "el": listed(
                """Διαβάστε επίσης | Διαβάστε ακόμη | Διαβάστε περισσότερα | Σχετικά άρθρα | Δημοφιλή |
                Περισσότερα νέα"""
            ),
            "bg": listed("Прочетете още | Прочети още | Вижте още | Още по темата | Свързани статии | Най-четени"),
            "uk": listed(
                """Читайте також | Читати далі | Дивіться також | Схожі новини | Матеріали за темою | Популярне |
                Найпопулярніше"""
            ),
            "sr": listed("Pročitajte još | Прочитајте још | Povezane vesti | Najčitanije | Најчитаније"),
            "hr": listed("Pročitajte i | Pročitajte još | Povezani članci | Najčitanije | Vezane vijesti"),
            "he": listed("כתבות נוספות | כתבות קשורות | אולי יעניין אותך | קראו עוד | הנצפים ביותר"),
            "fa": listed("مطالب مرتبط | اخبار مرتبط | بیشتر بخوانید | پربازدیدترین | پربازدیدها | آخرین مطالب"),
            "hi": listed("यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | और पढ़ें | सबसे ज्यादा पढ़ी गई"),
            "vi": listed(
                """Tin liên quan | Bài viết liên quan | Đọc thêm | Xem thêm | Có thể bạn quan tâm |
                Tin cùng chuyên mục | Đọc nhiều"""
            ),
            "id": listed(
                """Baca juga | Baca juga: | Artikel terkait | Berita terkait | Terpopuler | Berita terpopuler |
                Baca selengkapnya"""
            ),
            "th": listed("ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | บทความที่เกี่ยวข้อง | ข่าวยอดนิยม | อ่านต่อ"),
        },
        block="teasers",
        removes=(
            "Related Articles",
            "You may also like",
            "Most read",
            "Don’t miss",
            "Mehr zum Thema",
            "Lesen Sie auch",
            "À lire aussi",
            "Te puede interesar",
            "Leggi anche",
            "Leia também",
            "Lees ook",
            "Czytaj także",
            "Читайте также",
            "İlgili Haberler",
            "اقرأ أيضا",
            "相关阅读",
            "関連記事",
        ),
        keeps=(
            "Most read the letter twice before they understood it.",
            "Most popular of all was the harbour",
            "Related problems",
            "Don’t miss the point",
            "Mehr zum Thema Rente lesen wir in den Akten.",
        ),
    ),
    Rule(
        id="related/label-edges",
        finds="a word that heads a block of other articles, at the edge of the text",
        why="What follows it belongs to other articles. In the body the word may be a heading of the article.",
        phrases={
            "ar": listed("مختارات | مقترحات"),
            "nl": listed("Populair | Aanbevolen | Gerelateerd"),
            "en": listed(
                """Related | Related: | Recommended | Trending | Popular | Latest | Featured | Top 10 | Top 5 |
                More from | More in | More on | More about | Recent | Explore topics | What's New | What's Hot |
                Highlights | Explore related topics | Our Picks | Our Top Picks | Editor Picks | Staff Picks |
                The Latest | For you | Must Read | Most Recent | Discover more | In Pictures"""
            ),
            "de": listed(
                """Empfohlen | Aktuell | Neueste | Beliebt | Mehr von | Mehr aus | Mehr über | Mehr zu |
                Highlights | Top 10 | Empfehlungen | Lesenswert | Nicht verpassen | Unsere Empfehlungen"""
            ),
            "fr": listed(
                """Recommandé | À suivre | Populaire | Les plus populaires | Plus de | À lire | À découvrir |
                Tendances | Notre sélection"""
            ),
            "es": listed(
                """Relacionado | Relacionados | Relacionadas | Populares | Popular | Destacado | Recientes |
                Destacados | Tendencias | Recomendados | Recomendamos | Lo último"""
            ),
            "it": listed("Correlati | Popolari | Recenti | Approfondimenti | In evidenza | Consigliati"),
            "pt": listed(
                """Relacionado | Populares | Recentes | Destaque | Destaques | Em destaque | Recomendados |
                Recomendadas | Relacionados | Relacionadas"""
            ),
            "pl": listed("Powiązane | Ostatnie | Popularne | Polecane | Polecamy | Najnowsze"),
            "ru": listed(
                """Рекомендуемое | Актуальное | Последнее | Интересное | Лучшее | Популярное | Похожие | Сюжет |
                Рекомендуем | Это интересно | Рекомендованные"""
            ),
            "zh": listed("推荐 | 推薦 | 热门 | 熱門 | 排行榜"),
            "ja": listed("おすすめ | 関連 | 注目 | 人気 | 最新 | ピックアップ | バックナンバー"),
        },
        zone="edges",
        block="teasers",
        removes=("Related", "Trending", "Empfohlen", "Relacionados", "推荐", "おすすめ"),
        keeps=("Related to this", "Read on", "Popular music"),
    ),
    Rule(
        id="related/label-links",
        finds="a word that heads links of the site or of the author",
        why="With its links gone it heads nothing. What follows may be the author's own list, and stays.",
        phrases={
            "en": listed(
                """See also | Further reading | Suggested reading | Related resources | Links | Also | Read |
                Watch | Posts"""
            ),
            "de": listed("Siehe auch | Links"),
            "fr": listed("Voir aussi | Liens"),
            "es": listed("Ver también | Enlaces"),
            "it": listed("Vedi anche | Link utili"),
            "pt": listed("Ligações"),
            "nl": listed("Zie ook"),
            "pl": listed("Linki"),
            "ru": listed("Ссылки | Смотри также"),
        },
        zone="edges",
        trust="gated",
        removes=("See also", "Siehe auch", "Voir aussi", "Ссылки"),
        keeps=("See also the second volume", "Links und rechts", "Read on"),
    ),
    Rule(
        id="related/label-section",
        finds="a headline for more articles of a section or author",
        why="What follows it belongs to other articles.",
        cues=("more", "latest", "most", "mehr", "also", "plus", "más", "weitere"),
        # The capital tells "More from Politics" from "More in the mood"; a verb would need more words.
        line=(
            r"(?:more(?: (?:news|stories|articles|posts|videos))?|latest(?: (?:news|stories|articles|posts|videos))?|"
            r"also|read more|most (?:read|popular|viewed)|top stories|trending) (?:from|in|on|"
            r"by) (?-i:[A-Z0-9])[\w.&’'-]*(?: [\w.&’'-]+){0,3}|"
            r"(?:mehr|weitere)(?: (?:artikel|nachrichten|beiträge|themen|videos|meldungen))? (?:aus|von|zu|"
            r"aus dem ressort)"
            r"(?: der| dem)?(?: rubrik| ressort)? (?-i:[A-ZÄÖÜ])[\w.&-]*(?: [\w.&-]+){0,2}"
        ),
        zone="tail",
        block="teasers",
        removes=(
            "More from Politics",
            "More in World News",
            "Latest from The Daily",
            "Mehr aus Wirtschaft",
            "Weitere Artikel aus dem Ressort Kultur",
        ),
        keeps=("More in the mood", "More from him came later.", "Mehr aus Angst als aus Liebe"),
    ),
    Rule(
        id="related/neighbours",
        finds="the headlines of the articles before and after this one",
        why="A blog links to its neighbours.",
        cues=(
            "previous",
            "next",
            "older",
            "newer",
            "prev",
            "vorheriger",
            "nächster",
            "voriger",
            "précédent",
            "suivant",
            "anterior",
        ),
        line=(
            r"(?:previous|prev|next|older|newer)(?: (?:post|article|story|entry|news|page))?\s?[:：»→]\s?.{3,150}|"
            r"(?:vorheriger|nächster|voriger) (?:beitrag|artikel)\s?[:：]\s?.{3,150}|"
            r"article (?:précédent|suivant)\s?[:：]\s?.{3,150}|(?:entrada|artículo) anterior\s?[:：]\s?.{3,150}"
        ),
        zone="edges",
        removes=(
            "Previous: Storm hits the coast",
            "Next Post: Ten ways to save",
            "Vorheriger Beitrag: Ein Sturm",
            "Article précédent : La tempête",
        ),
        keeps=("Previous to that, he was a baker.", "Next of kin", "The next post: empty."),
    ),
)

TEASERS: tuple[Rule, ...] = (
    Rule(
        id="related/teaser",
        finds="a line that names another article to read",
        why="A link to another article of the site, between the paragraphs.",
        cues=_ALSO_CUES,
        line=rf"[\[(【]?(?:{_ALSO})\s?(?:[:：|»→>–—-]|\.\.\.|…)\s?.{{3,220}}|【(?:{_ALSO})】\s?.{{3,220}}",
        removes=(
            "Also read: Ten ways to save energy at home",
            "DON’T MISS: The night the river came",
            "Lesen Sie auch: Zehn Wege zum Sparen",
            "À lire aussi : Dix façons d’économiser",
            "Te puede interesar: Diez maneras de ahorrar",
            "Leggi anche: Dieci modi per risparmiare",
            "Leia também: Dez maneiras de poupar",
            "Lees ook: Tien manieren om te sparen",
            "Czytaj też: Dziesięć sposobów",
            "İlginizi çekebilir: Nehrin gecesi",
            "Читайте также: Десять способов сэкономить",
            "اقرأ أيضا: عشر طرق للتوفير",
            "延伸阅读：十种方法",
            "関連記事：十の方法",
            "【関連記事】電気を節約する十の方法",
        ),
        keeps=(
            "【関連】という印は、記事の終わりに付く。",
            "You may also like the second half of the book, which moves faster.",
            "Also read the small print.",
            "Lire aussi les notes de bas de page.",
            "See also: Smith, A History of Rivers (2009).",
        ),
    ),
    Rule(
        id="related/teaser-colon",
        finds="a line that introduces another article with a colon",
        why="A link to another article of the site, between the paragraphs.",
        cues=_INTRODUCES_CUES,
        # A headline has no full stop: an author's own bracket often ends in one.
        line=rf"(?:>> )?\[?(?:{_INTRODUCES})\s?[:：|]\s?.{{3,220}}(?<![.;,])(?<!\.\))",
        removes=(
            "RELATED: Ten ways to save energy at home",
            "READ MORE: The night the river came",
            "Related Story: What the council knew",
            "Sur le même sujet : Dix façons d’économiser",
            "Per approfondire: La notte del fiume",
            "По теме: Ночь на реке",
            "Leer más: Diez maneras de ahorrar energía",
            "Ler mais: Dez maneiras de poupar",
            "Devamını oku: Nehrin gecesi",
            "阅读更多：河边之夜",
        ),
        keeps=(
            "(Related reading: the chapter on rivers.)",
            "Leer más: eso era lo único que quería de la vida.",
            "Related matters were left for the next meeting.",
            "Read more about it in the annual report of the council.",
            "Recommended for children over six",
        ),
    ),
    Rule(
        id="related/teaser-more",
        finds="a line that may introduce another article, or the author's own reference",
        why="A link to another article of the site, between the paragraphs.",
        cues=("read", "reading"),
        line=(
            r"(?:>> )?[\[(]?(?:read more(?: (?:on this|about this|here))?|related reading)\s?[:：|]\s?"
            r".{3,220}(?<![.;,])"
        ),
        trust="gated",  # of such lines between paragraphs half were the author's, by the article as people marked it
        removes=("Read more: The night the river came", "Related reading: Ten ways to save energy at home"),
        keeps=("Read more: it is good for you, and it costs nothing.", "Related reading was not to be had."),
    ),
    Rule(
        id="related/teaser-watch",
        finds="a line that advertises a video",
        why="The video is not here.",
        cues=("watch", "video", "vidéo", "vídeo", "видео", "listen", "photos", "gallery"),
        line=(
            r"(?-i:WATCH|VIDEO|LISTEN|PHOTOS|GALLERY|IN PICTURES|VIDÉO|VÍDEO|ВИДЕО)(?: (?-i:HERE|NOW|BELOW|LIVE|MORE|"
            r"NEXT|ABOVE))?\s?[:：|]\s?.{3,160}"
        ),
        removes=("WATCH: The night the river came", "VIDEO: Storm hits the coast", "VIDÉO : La tempête en images"),
        keeps=(
            "Watch: the hands had stopped at ten past four.",
            "Video: a history of the format",
            "Listen: I was never there.",
        ),
    ),
    Rule(
        id="related/teaser-details",
        finds="the headline of another article with a link for details",
        why="It belongs to another article of the site.",
        cues=("details", "more", "mehr", "detalles", "подробнее", "подробности", "dettagli"),
        line=(
            r"[^.!?…()]{15,200}\((?:more details?|details|read more|full story|mehr dazu|mehr|más detalles|подробнее|"
            r"подробности)(?: here)?\)"
        ),
        removes=(
            "Iran, Turkey or Russia: the city is calm and waits to see who will decide (more details)",
            "Der Stausee ist voll und die Stadt wartet auf den Regen (mehr dazu)",
        ),
        keeps=(
            "(See the answer to the question above)",
            "The plan has three parts (more details below).",
            "He asked for more details. (More details were refused)",
        ),
    ),
    Rule(
        id="related/teaser-cut",
        finds="the cut first words of another article, with a link to the rest",
        why="A teaser: the text itself stands elsewhere.",
        cues=("…", "..."),
        longest=440,
        line=rf".{{10,400}}(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s?(?:{_MORE})(?:\s?[…»›→>]{{1,2}}|\.{{3}})?",
        zone="tail",
        removes=(
            "The minister said on Tuesday that the plan […] Read more",
            "Der Minister sagte am Dienstag, dass der Plan … Weiterlesen »",
            "Le ministre a dit mardi que le plan... Lire la suite",
            "Министр сказал во вторник, что план… Читать далее",
        ),
        keeps=("He had … read more than anyone in the house, and said so.", "One wants to read more"),
    ),
)

INLINE: tuple[Rule, ...] = (
    Rule(
        id="related/inline",
        finds="a bracket that names another article to read",
        why="A link to another article of the site, within the paragraph.",
        cues=_ALSO_CUES,
        span=rf"[(\[【](?:{_ALSO})(?: su| sur| on)?\s?[:：]?\s?[^()\[\]【】]{{3,200}}[)\]】]",
        removes=(
            "The river rose.⟦ (Read also: Ten ways to save energy at home)⟧ Nobody was hurt.",
            "Il fiume è salito.⟦ (Leggi anche: La notte del fiume)⟧ Nessuno è rimasto ferito.",
            "Der Fluss stieg.⟦ [Lesen Sie auch: Die Nacht am Fluss]⟧ Niemand wurde verletzt.",
            "Река поднялась.⟦ (Читайте также: Ночь на реке)⟧ Никто не пострадал.",
        ),
        keeps=(
            "– I was just talking about this. (See the answer to the question “KP” above) They are in direct contact.",
            "He read (also in public) from his book about the river.",
            "The river rose (see also page 12), and nobody was hurt.",
        ),
    ),
    Rule(
        id="related/inline-colon",
        finds="a bracket that introduces another article or video with a colon",
        why="A link to another article of the site, within the paragraph.",
        cues=("related", "more", "watch", "listen", "video"),
        span=(
            r"[(\[](?:related(?: (?:article|story|post|video))?|read more|more|watch|listen|video|"
            r"watch video)\s?:\s[^()\[\]]{5,160}[)\]]"
        ),
        removes=(
            "The river rose.⟦ (RELATED: Ten ways to save energy at home)⟧ Nobody was hurt.",
            "The river rose.⟦ [Watch: The night the river came]⟧ Nobody was hurt.",
        ),
        keeps=(
            "The rest (more or less: forty people) had gone home.",
            "He smiled (watch his hands) and left the room.",
        ),
    ),
    Rule(
        id="related/more",
        finds="the link to the rest, glued to the end of a paragraph",
        why="It leads to a page that is not here.",
        cues=_MORE_CUES,
        longest=40,
        suffix=rf"(?<=[.!?…”\"’»)\]。！？])\s?[(\[]?(?:{_MORE})[)\]]?(?:\s?(?:[…»›→>]{{1,3}}|\.\.\.))?",
        removes=(
            "The river rose two metres in a night.⟦ Read more⟧",
            "The river rose two metres in a night...⟦Continue reading »⟧",
            "Der Fluss stieg in einer Nacht um zwei Meter.⟦ Weiterlesen⟧",
            "Le fleuve a monté de deux mètres.⟦ Lire la suite⟧",
            "El río subió dos metros.⟦ Leer más⟧",
            "Il fiume è salito di due metri.⟦ Leggi tutto⟧",
            "Река поднялась на два метра.⟦ Читать далее⟧",
            "河水上涨了两米。⟦阅读全文⟧",
            "川は二メートル上がった。⟦続きを読む⟧",
        ),
        keeps=(
            "He said it was a good book. I want to read more",
            "She asked for more. Read more.",
            "Er las. Dann wollte er weiterlesen",
        ),
    ),
    Rule(
        id="related/more-article",
        finds="the headline of another article, glued to the end of a paragraph",
        why="A link to another article of the site.",
        cues=_ALSO_CUES,
        longest=200,
        suffix=rf"(?<=[.!?…”\"’»)])\s?(?:{_ALSO})\s?[:：]\s?[^.!?]{{5,160}}",
        removes=(
            "The river rose two metres in a night.⟦ READ ALSO: Ten ways to save energy at home⟧",
            "Il fiume è salito di due metri.⟦ Leggi anche: La notte del fiume⟧",
            "Der Fluss stieg um zwei Meter.⟦ Lesen Sie auch: Die Nacht am Fluss⟧",
            "Река поднялась на два метра.⟦ Читайте также: Ночь на реке⟧",
        ),
        keeps=("He had one rule. Also read: nothing. He did not read at all.", "Lesen Sie auch das Kleingedruckte."),
    ),
)

RULES: tuple[Rule, ...] = (*LABELS, *TEASERS, *INLINE)
