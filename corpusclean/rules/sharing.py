"""Rows: buttons for sharing and following, and what they count."""

from __future__ import annotations

from .labels import NETWORKS, SHARING, listed
from .table import PARAGRAPH, Rule

_NETWORK = (
    r"(?:facebook|twitter|x|x \(twitter\)|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|pocket|bluesky|mastodon|"
    r"threads|xing|vk|вконтакте|flipboard|messenger|facebook messenger|google\+|e-?mail|mail|sms|instagram|youtube|"
    r"tiktok|"
    r"line|viber|skype|print)"
)
_NETWORK_CUES = (
    *(
        "facebook",
        "twitter",
        "x",
        "linkedin",
        "pinterest",
        "reddit",
        "whatsapp",
        "telegram",
        "tumblr",
        "pocket",
        "bluesky",
    ),
    *("mastodon", "threads", "xing", "vk", "вконтакте", "flipboard", "messenger", "google", "email", "mail", "sms"),
    *("instagram", "youtube", "tiktok", "line", "viber", "skype"),
)
_NEW_WINDOW = rf"(?: \(opens in (?:a )?new (?:window|tab)\))?(?: {_NETWORK})?"  # what screen readers are told
_BETWEEN = r"(?:\s?[|/,·•]\s?|\s)?"  # nothing, a space, or a sign between two buttons
_VERB = (
    r"(?:share|tweet|pin|post|send|follow(?: us| me)?|like(?: us)?|find us|join us|connect with us|teilen|teile|"
    r"partager|"
    r"compartir|condividi|compartilhar|partilhar|delen|udostępnij|поделиться|paylaş|subscribe)"
)

_MINUTES = (
    r"\d{1,3}[- ]?(?:min(?:utes?|uten|uti|utos?|uty?|s)?\.?|мин(?:ут[аы]?|\.)?|dk\.?|dakika|分[钟鐘]?|دقائق|دقيقة)"
)
_READING = (
    r"(?:est(?:imated|\.)? )?(?:reading|read) ?time|(?:geschätzte )?lesezeit|temps de lecture|lecture|"
    r"tiempo de lectura|"
    r"tempo di lettura|tempo de leitura|leestijd|czas czytania|время чтения|okuma süresi|(?:阅读|閱讀)(?:时间|時間|"
    r"需)?|"
    r"読了時間|مدة القراءة"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="share/buttons",
        finds="a button or link for sharing the article",
        why="Scrapers keep the label of the button as a line of text. Nobody wrote it.",
        phrases={
            "en": listed(
                """Share on Facebook | Share on Twitter | Share on X | Share on LinkedIn | Share on Pinterest |
                Share on WhatsApp | Share on Reddit | Share on Telegram | Share on Tumblr | Share on Email |
                Share on Bluesky | Share on Flipboard | Share via Email | Share by Email | Share via Facebook |
                Share via Twitter | Share via WhatsApp | Share to Facebook | Share to Twitter | Share to X |
                Share to LinkedIn | Share to Pinterest | Share to Email | Share with Email | Share this |
                Share this: | Share This Article | Share This Post | Share This Story | Share This Page |
                Share This Video | Share This Image | Share This Entry | Share This Link | Share This Content |
                Share This Blog | Share This Resource | Share This Site | Share This Event | Share This Recipe |
                Share This Episode | Share This Report | Share this on | Share This Article On |
                Share this article on social media | Share this article in your social network |
                Share this news | Share this item | Share this photo | Share this gallery | Share this with |
                Share this via | Share Article | Share Story | Share Post | Share Page | Share Link | Share It |
                Share It On | Share On | Share Via | Share With | Share All | Share full article | Share Close |
                Close share | Social Share | Share toggle | Share tools | Article share options |
                Share all sharing options | All sharing options | Show more sharing options |
                More sharing options | Share this article with your friends | Share with friends |
                Share with your friends | Share with your network | Share on social media | Share Tweet |
                Share Share | Share Save | Share Tweet Share | Share Tweet Email | Share Tweet Pin |
                Tweet Share | Tweet Share Share | Tweet This | Tweet Share Pin | Fb Tweet |
                Share Share Tweet Email | Share Article via Email | Share X | Post on X | Post on Facebook |
                Post on Twitter | Send to Kindle | Send via Email | Send by email | Email this link |
                Email this to someone | Email a link | Pin it on Pinterest | Save on Pinterest |
                Save to Pinterest | Copy link | Copy URL | Copy the link | Copy article link |
                Copy to clipboard | Copy link to clipboard | Link copied | Link copied! |
                Link copied to clipboard | Copied to clipboard | Copied! | URL copied | Copy Link Copied |
                Copy HTML Link | Get shareable link | Like Loading… | Liked this? | Like us on Facebook |
                Like & Share | Like and share | Share this with your friends | Subscribe on YouTube |
                Email thisBlogThis!Share to TwitterShare to FacebookShare to Pinterest | Email This | BlogThis! |
                Blog This! | Email This BlogThis! Share to X Share to Facebook Share to Pinterest |
                Share to Google Buzz | Add to Pocket | Save to Pocket | Add us on Google | Gift this article |
                Gift article | Give this article | Share this with someone | Share on Hacker News |
                Submit to Reddit | Submit to Digg | Add to Facebook | Recommend on Facebook |
                Sorry, your blog cannot share posts by email. | Send this to a friend"""
            ),
            "de": listed(
                """Artikel teilen | Beitrag teilen | Diesen Artikel teilen | Diesen Beitrag teilen |
                Seite teilen | Diese Seite teilen | Inhalt teilen | Inhalte teilen | Teile diesen Artikel |
                Teile diesen Beitrag | Teilen Sie diesen Artikel | Teilen Sie diesen Beitrag |
                Teile diesen Artikel auf | Teilen Sie dies mit | Teilen mit | Teilen auf | Teilen über |
                Auf Facebook teilen | Auf Twitter teilen | Auf X teilen | Auf LinkedIn teilen |
                Auf WhatsApp teilen | Auf Xing teilen | Auf Pinterest teilen | Auf Facebook posten |
                Bei Facebook teilen | Bei Twitter teilen | Bei WhatsApp teilen | Bei LinkedIn teilen |
                Bei Pinterest teilen | Bei XING teilen | Bei X teilen | Per WhatsApp teilen | Per Mail teilen |
                Per E-Mail teilen | Per E-Mail versenden | Per Mail versenden | Per Mail weiterleiten |
                Per E-Mail weiterleiten | Via WhatsApp teilen | Via E-Mail teilen | Über Facebook teilen |
                Über Twitter teilen | Teilen auf Facebook | Teilen auf Twitter | Teilen auf X |
                Teilen auf LinkedIn | Teilen auf WhatsApp | Teilen per E-Mail | Artikel per E-Mail empfehlen |
                Artikel weiterempfehlen | Artikel empfehlen | Seite empfehlen | Weiterempfehlen | Link kopieren |
                Link kopiert | Link in die Zwischenablage kopieren | In die Zwischenablage kopieren |
                URL kopieren | Ihr Blog kann leider keine Beiträge per E-Mail teilen. | Teilen Teilen |
                Teilen Twittern | Teilen Merken | Artikel verschenken | Twittern Teilen | Teilen Tweet |
                Tweet Teilen | Teilen mit:"""
            ),
            "fr": listed(
                """Partager cet article | Partager l'article | Partager sur Facebook | Partager sur Twitter |
                Partager sur X | Partager sur LinkedIn | Partager sur WhatsApp | Partager sur Pinterest |
                Partager par email | Partager par e-mail | Partager par mail | Partager via | Partager sur |
                Partager : | Partagez | Partagez cet article | Partager sur les réseaux | Partager cette page |
                Copier le lien | Lien copié | Lien copié ! | Envoyer par mail | Envoyer par email | Tweeter |
                Partager sur Messenger | Offrir cet article | Offrir l'article |
                Cliquez pour partager sur Facebook"""
            ),
            "es": listed(
                """Compartir en Facebook | Compartir en Twitter | Compartir en X | Compartir en LinkedIn |
                Compartir en WhatsApp | Compartir en Pinterest | Compartir en Telegram | Compartir por correo |
                Compartir por email | Compartir por WhatsApp | Compartir vía | Compartir esto | Compartir esto: |
                Compartir este artículo | Compartir artículo | Compartir noticia | Comparte este artículo |
                Comparte esta noticia | Comparte esto | Compártelo | Compartir enlace | Copiar enlace |
                Copiar el enlace | Enlace copiado | Copiar link | Enviar por WhatsApp | Tuitear | Twittear"""
            ),
            "it": listed(
                """Condividi su Facebook | Condividi su Twitter | Condividi su X | Condividi su LinkedIn |
                Condividi su WhatsApp | Condividi su Pinterest | Condividi via email | Condividi via mail |
                Condividi questo articolo | Condividi l'articolo | Condividi articolo | Condividi su |
                Condividi con | Condividi: | Condividi questa pagina | Copia link | Copia il link |
                Link copiato | Invia tramite email | Tweetta | Twitta"""
            ),
            "pt": listed(
                """Compartilhar no Facebook | Compartilhar no Twitter | Compartilhar no X |
                Compartilhar no WhatsApp | Compartilhar no LinkedIn | Compartilhar no Telegram |
                Compartilhar por e-mail | Compartilhar via WhatsApp | Compartilhe no Facebook |
                Compartilhe no WhatsApp | Compartilhe no Twitter | Compartilhe isso | Compartilhe isso: |
                Compartilhe este artigo | Compartilhe esta notícia | Compartilhe este post |
                Compartilhar este artigo | Compartilhar notícia | Partilhar no Facebook | Partilhar no Twitter |
                Partilhar no WhatsApp | Partilhar artigo | Partilhar este artigo | Partilhar via | Copiar link |
                Link copiado | Link copiado! | Copiar ligação | Tweetar | Curtir isso:"""
            ),
            "nl": listed(
                """Deel dit artikel | Deel dit bericht | Deel dit | Deel dit: | Deel via | Deel op Facebook |
                Deel op Twitter | Deel op X | Deel op LinkedIn | Delen op Facebook | Delen op Twitter |
                Delen op X | Delen op LinkedIn | Delen op WhatsApp | Delen via WhatsApp | Delen via e-mail |
                Deel via WhatsApp | Deel via e-mail | Dit artikel delen | Artikel delen | Kopieer link |
                Link kopiëren | Link gekopieerd"""
            ),
            "pl": listed(
                """Udostępnij na Facebooku | Udostępnij na Twitterze | Udostępnij na X | Udostępnij na LinkedIn |
                Udostępnij artykuł | Udostępnij ten artykuł | Udostępnij: | Podziel się artykułem |
                Podziel się na Facebooku | Podziel się: | Kopiuj link | Skopiuj link | Link skopiowany |
                Wyślij mailem | Poleć znajomemu"""
            ),
            "ru": listed(
                """Поделиться в Facebook | Поделиться ВКонтакте | Поделиться в Telegram | Поделиться в Twitter |
                Поделиться в WhatsApp | Поделиться в Одноклассниках | Поделиться ссылкой | Поделиться новостью |
                Поделиться статьей | Поделиться статьёй | Поделиться с друзьями | Поделиться: |
                Поделитесь с друзьями | Поделитесь новостью | Поделитесь ссылкой | Рассказать друзьям |
                Скопировать ссылку | Ссылка скопирована | Понравилось это: | Копировать ссылку"""
            ),
            "tr": listed(
                """Facebook'ta Paylaş | Twitter'da Paylaş | X'te Paylaş | WhatsApp'ta Paylaş |
                LinkedIn'de Paylaş | Haberi Paylaş | Bu haberi paylaş | Bunu paylaş | Bunu paylaş: |
                Bu yazıyı paylaş | Sosyal medyada paylaş | Bağlantıyı kopyala | Linki kopyala |
                Bağlantı kopyalandı"""
            ),
            "ar": listed(
                """شارك على فيسبوك | شارك على تويتر | شارك على واتساب | شارك المقال | شارك الخبر |
                شارك هذا المقال | شارك هذا الموضوع | شارك هذا الموضوع: | شارك عبر | مشاركة عبر |
                مشاركة على فيسبوك | مشاركة على تويتر | مشاركة المقال | انسخ الرابط | نسخ الرابط | تم نسخ الرابط |
                معجب بهذه:"""
            ),
            "zh": listed(
                """分享到 | 分享至 | 分享到微信 | 分享到微博 | 分享到朋友圈 | 分享到： | 分享本文 | 分享文章 |
                分享此文 | 分享这篇文章 | 分享這篇文章 | 分享给好友 | 分享到Facebook | 分享至Facebook |
                分享到Twitter | 分享到脸书 | 分享至臉書 | 复制链接 | 複製連結 | 複製鏈接 | 链接已复制 |
                已複製連結 | 微信扫一扫 | 扫描二维码分享 | 用微信扫码分享 | 打开微信扫一扫 | 分享让更多人看到 |
                转发到 | 一键分享"""
            ),
            "ja": listed(
                """シェアする | この記事をシェア | この記事をシェアする | 記事をシェア | Facebookでシェア |
                Facebookでシェアする | Twitterでシェア | Twitterでシェアする | Xでシェア | Xでシェアする |
                Xにポスト | LINEで送る | LINEでシェア | LINEで共有 | ツイートする | はてなブックマークに追加 |
                はてなブックマークに保存 | このエントリーをはてなブックマークに追加 | リンクをコピー |
                リンクをコピーする | URLをコピー | URLをコピーする | URLをコピーしました | 共有: | 共有する |
                いいね: | いいね！する | ポストする | Facebookで共有 | Xで共有 | メールで送る"""
            ),
            "ko": listed(
                """기사 공유하기 | 공유하기 | 페이스북 공유하기 | 트위터 공유하기 | 카카오톡 공유하기 |
                URL 복사 | URL복사 | 링크 복사 | 기사 공유"""
            ),
            "sv": listed(
                """Dela artikeln | Dela på Facebook | Dela på Twitter | Dela på X | Dela via e-post |
                Kopiera länk"""
            ),
            "da": listed(
                "Del artiklen | Del på Facebook | Del på Twitter | Del på X | Del denne artikel | Kopiér link"
            ),
            "no": listed("Del artikkelen | Del på Facebook | Del på Twitter | Del på X | Del på e-post | Kopier lenke"),
            "fi": listed("Jaa artikkeli | Jaa Facebookissa | Jaa Twitterissä | Jaa X:ssä | Kopioi linkki"),
            "cs": listed("Sdílet článek | Sdílet na Facebooku | Sdílet na Twitteru | Sdílet na X | Kopírovat odkaz"),
            "sk": listed("Zdieľať článok | Zdieľať na Facebooku | Zdieľať na Twitteri | Kopírovať odkaz"),
            "hu": listed("Megosztás Facebookon | Megosztom | Oszd meg | Cikk megosztása | Link másolása"),
            "ro": listed("Distribuie pe Facebook | Distribuie articolul | Copiază linkul | Apreciază"),
            "el": listed(
                """Κοινοποίηση στο Facebook | Κοινοποίηση στο Twitter | Κοινοποιήστε | Μοιραστείτε το |
                Αντιγραφή συνδέσμου"""
            ),
            "uk": listed(
                """Поділитися у Facebook | Поділитися в Telegram | Поділитись | Поділитися новиною |
                Скопіювати посилання"""
            ),
            "he": listed("שתפו בפייסבוק | שתף בפייסבוק | שתפו | שיתוף בפייסבוק | העתק קישור"),
            "fa": listed("اشتراک‌گذاری | اشتراک گذاری | کپی لینک | به اشتراک بگذارید"),
            "id": listed(
                """Bagikan ke Facebook | Bagikan artikel | Bagikan berita | Bagikan ini | Bagikan ini: |
                Salin tautan"""
            ),
            "vi": listed("Chia sẻ bài viết | Chia sẻ Facebook | Chia sẻ lên Facebook | Sao chép liên kết"),
        },
        removes=(
            "Share on Facebook",
            "Copy link",
            "Auf Facebook teilen",
            "Partager cet article",
            "Compartir en Twitter",
            "Condividi su WhatsApp",
            "Compartilhe este artigo",
            "Deel dit artikel",
            "Udostępnij na Facebooku",
            "Поделиться в Telegram",
            "Bu haberi paylaş",
            "شارك على فيسبوك",
            "分享到微信",
            "この記事をシェアする",
        ),
        keeps=(
            "Share this on your way home, the mayor told us.",
            "Share this article with nobody, the note said.",
            "Sharing economy",
            "Teilen macht Freude",
        ),
    ),
    Rule(
        id="share/buttons-network",
        finds="a button that opens a network, in the wording of common share tools",
        why="A button's label, written for screen readers.",
        cues=_NETWORK_CUES,
        line=(
            rf"(?:click|tap|press) to (?:share|send|pin|tweet) (?:this )?(?:on|to|via|by|with) {_NETWORK}{_NEW_WINDOW}|"
            rf"{_VERB} (?:this )?(?:(?:article|post|story|page) )?"
            rf"(?:on|to|via|by|at|in|with|auf|bei|per|über|sur|en|su|no|op|na|в) {_NETWORK}{_NEW_WINDOW}|"
            rf"(?:share|teilen|partager|compartir|condividi|delen|follow us|follow me)(?: on)?\s?[:|]\s?{_NETWORK}"
            rf"(?:{_BETWEEN}{_NETWORK}){{0,9}}|"
            r"klick(?:e|en sie)?(?: hier)?,? um .{0,60}zu (?:teilen|senden|schicken|drucken)\b.{0,45}|"
            r"cliquez (?:ici )?pour (?:partager|envoyer) .{0,80}|haz clic (?:aquí )?para (?:compartir|enviar) .{0,80}|"
            r"fai clic (?:qui )?per (?:condividere|inviare) .{0,80}|clique para (?:compartilhar|partilhar|"
            r"enviar) .{0,80}|"
            r"klik om (?:te delen|dit te e-mailen) .{0,80}|kliknij,? aby (?:udostępnić|wysłać) .{0,80}|"
            r"нажмите,? (?:здесь,? )?чтобы (?:поделиться|открыть) .{0,80}|"
            rf"{_NETWORK} \(opens in (?:a )?new (?:window|tab)\)"
        ),
        removes=(
            "Click to share on Facebook (Opens in new window) Facebook",
            "Follow us on X",
            "Share this article on LinkedIn",
            "Share: Facebook | Twitter | Email",
            "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
            "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)",
            "Haz clic para compartir en Twitter (Se abre en una ventana nueva)",
        ),
        keeps=(
            "Follow us on Facebook and we will tell you more about the plans of the school.",
            "Share it on Facebook, he said, and half the town did.",
            "Click to share on Facebook was the button nobody pressed in the study, the authors write in their report.",
        ),
    ),
    Rule(
        id="share/email",
        finds="a button for mailing the article or printing it, in the wording of blogs",
        why="A button's label, written for screen readers.",
        cues=("click", "klick", "email"),
        line=r"click to (?:email|print|share|e-mail)\b.{0,40}\(opens in (?:a )?new (?:window|tab)\)(?: \w{1,10})?",
        removes=(
            "Click to email a link to a friend (Opens in new window) Email",
            "Click to print (Opens in new window) Print",
        ),
        keeps=("Click to email", "Click to print money, said the sign."),
    ),
    Rule(
        id="share/labels",
        finds="the name of a network or a short share button at the edge of the text",
        why="Share bars leave the names of the networks. In the body they may be headings.",
        phrases={**NETWORKS, **SHARING},
        zone="edges",
        removes=(
            "Facebook",
            "Tweet",
            "Share",
            "Teilen",
            "Partager",
            "Compartir",
            "Condividi",
            "Поделиться",
            "シェア",
            "分享",
        ),
        keeps=("Facebook said so", "Share of the vote", "Teilen ist schwer.", "Twitter and the news"),
    ),
    Rule(
        id="share/bar",
        finds="a row of share buttons on one line",
        why="The share bar as one line.",
        cues=("facebook", "twitter", "whatsapp", "linkedin", "pinterest", "tweet", "teilen", "share"),
        longest=PARAGRAPH,
        line=(
            rf"(?:share|tweet|pin|teilen|twittern|partager|compartir|{_NETWORK})"
            rf"(?:{_BETWEEN}(?:share|tweet|pin|comments?|print|teilen|twittern|mailen|drucken|copy link|"
            rf"{_NETWORK})){{2,12}}"
        ),
        removes=(
            "Facebook Twitter WhatsApp Email",
            "Share Tweet Pin Email",
            "Teilen Twittern Mailen Drucken",
            "Facebook | Twitter | Instagram | YouTube",
        ),
        keeps=("Facebook, Twitter", "Facebook Twitter and the truth", "Share and share alike"),
    ),
    Rule(
        id="share/counter",
        finds="a count of shares, likes, comments or views",
        why="It was true when the page was fetched, and says nothing about the article.",
        phrases={
            "en": listed(
                """0 shares | 0 share | 0 likes | 0 like | 0 tweets | 0 retweets | 0 views | 0 reads |
                0,0 shares | 0.0k shares | 0k shares | 0,0 views | 0.0k views |
                0k views | 0,0 likes | 0.0k likes | 0k likes | 0 followers | 0,0 followers | 0.0k followers |
                0k followers | 0 following | 0 subscribers | 0,0 comments | 0.0k comments | 0 replies | 0 reply |
                0 claps | 0 reactions | 0 fans | 0,0 fans | 0 more comments | 0 responses | 0shares | 0comments |
                0comment | Comments 0 | Comments (0) | Comment (0) | Comments: 0 | Comment 0 | Share 0 |
                Tweet 0 | Shares 0 | Shares: 0 | Likes 0 | Views 0 | Views: 0 | Post Views: 0 | Post Views: 0,0 |
                Total Views: 0 | 0 times read | No comments | No comments yet | No comment | One comment |
                0 Followers Follow | 0Followers Follow | 0,0 Followers Follow | 0FollowersFollow |
                0,0FollowersFollow | 0FansLike | 0,0FansLike | 0SubscribersSubscribe | 0,0SubscribersSubscribe |
                Fans Like | Followers Follow | Subscribers Subscribe | 0 likes 0 comments | 0 comments 0 shares |
                View comments (0) | Be the first to like this | Be the first to comment |
                Be the first to comment! | Be the first to share what you think | 0 people like this |
                0 people found this helpful | 0 of 0 people found this helpful | 0 votes | 0 vote | 0 ratings |
                0 bloggers like this | Total shares | 0.0m views | 0.0m followers | 0 Shares Share |
                0 shares share tweet"""
            ),
            "de": listed(
                """Kommentare 0 | Kommentare (0) | Kommentare: 0 | Kommentar (0) |
                0 Shares | 0 Leser | 0 Aufrufe | 0 Likes | 0 Follower | 0 Beiträge | 0 Antworten |
                0 Bewertungen | Keine Kommentare | Noch keine Kommentare | Kein Kommentar |
                Noch kein Kommentar vorhanden | Ein Kommentar | 0 Personen gefällt das | Bloggern gefällt das |
                0 Bloggern gefällt das | 0 mal geteilt | 0 Mal gelesen | 0x gelesen | 0 Leserkommentare |
                Gelesen: 0 | Keine Kommentare vorhanden | Sei der Erste, dem das gefällt"""
            ),
            "fr": listed(
                """Commentaires (0) | Commentaires 0 | 0 partages | 0 partage |
                0 vues | 0 mentions J'aime | Aucun commentaire | Pas de commentaires | Pas de commentaire |
                Un commentaire | 0 abonnés | 0 réactions | 0 réaction | Lu 0 fois | Soyez le premier à commenter"""
            ),
            "es": listed(
                """Comentarios (0) | Comentarios 0 | 0 compartidos | 0 visitas |
                0 lecturas | 0 me gusta | Sin comentarios | No hay comentarios | 0 seguidores | 0 vistas |
                0 respuestas"""
            ),
            "it": listed(
                """Commenti (0) | Nessun commento | 0 condivisioni |
                0 visualizzazioni | 0 letture | 0 mi piace | Un commento | 0 risposte"""
            ),
            "pt": listed(
                """Comentários (0) | Sem comentários | Nenhum comentário |
                0 compartilhamentos | 0 visualizações | 0 curtidas | 0 partilhas | 0 respostas"""
            ),
            "nl": listed(
                """Reacties (0) | Geen reacties | 0 keer gedeeld | 0 keer bekeken |
                0 volgers | 0 likes"""
            ),
            "pl": listed(
                """Komentarze (0) | Brak komentarzy | 0 udostępnień |
                0 wyświetleń | 0 polubień | Liczba wyświetleń: 0"""
            ),
            "ru": listed(
                """Комментарии (0) | Комментарии: 0 |
                Комментариев: 0 | Комментариев нет | Нет комментариев | 0 просмотров | Просмотров: 0 |
                Просмотры: 0 | 0 репостов | 0 подписчиков | 0 лайков"""
            ),
            "tr": listed(
                """Yorumlar (0) | Yorum yok | 0 paylaşım | 0 beğeni | 0 görüntüleme | 0 okunma |
                Okunma: 0"""
            ),
            "ar": listed(
                """0 تعليقات | 0 تعليق | لا توجد تعليقات | لا يوجد تعليقات | 0 مشاهدة | 0 مشاهدات | 0 مشاركة |
                التعليقات (0)"""
            ),
            "zh": listed(
                """0条评论 | 0 条评论 | 评论 0 | 评论(0) | 阅读 0 | 阅读(0) | 0次阅读 | 阅读量 0 | 阅读数：0 |
                0 則留言 | 浏览量：0 | 点击数：0 | 人气：0 | 0 赞"""
            ),
            "ja": listed(
                """0件のコメント | コメント(0) | コメント 0 | 0コメント | コメントなし | コメントはありません |
                0シェア | 0いいね | 0件のいいね | 0 件の返信"""
            ),
            "ko": listed("댓글 0 | 댓글 0개 | 댓글(0) | 조회수 0 | 조회 0 | 공감 0 | 좋아요 0"),
            "sv": listed("0 kommentarer | 0 kommentar | Inga kommentarer | 0 delningar"),
            "da": listed("Ingen kommentarer"),
            "fi": listed("0 kommenttia | Ei kommentteja"),
            "cs": listed("0 komentářů | 0 komentáře | 0 komentář | Žádné komentáře"),
            "hu": listed("0 hozzászólás | Nincs hozzászólás"),
            "ro": listed("0 comentarii | Niciun comentariu"),
            "el": listed("0 σχόλια | Κανένα σχόλιο"),
            "uk": listed("0 коментарів | 0 коментарі | Коментарів немає | Немає коментарів | Переглядів: 0"),
            "vi": listed("0 bình luận | 0 lượt xem"),
            "id": listed("0 komentar | Tidak ada komentar | 0 kali dilihat"),
        },
        # Below the body the same words head the comments themselves: `comments/count`.
        cues=(
            *("comments", "comment", "kommentare", "kommentar", "commentaires", "commentaire", "comentarios"),
            *("comentario", "commenti", "commento", "comentários", "comentário", "reacties", "reactie", "komentarzy"),
            *("komentarze", "komentarz", "комментариев", "комментария", "комментарий", "yorum"),
        ),
        line=(
            r"\d{1,5} (?:comments?|kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|reacties?|"
            r"komentarz[ye]?|комментари(?:й|я|ев)|yorum)"
        ),
        removes=(
            "3 likes",
            "1.2K shares",
            "24 comments",
            "24 Kommentare",
            "3 mentions J’aime",
            "12 comentarios",
            "5 komentarzy",
            "14 комментариев",
            "3 yorum",
            "12条评论",
            "コメント(3)",
        ),
        keeps=(
            "3 shares of the company were sold for a pound.",
            "24 comments were read aloud.",
            "1,200 views on one street",
            "Shares in Apple",
        ),
    ),
    Rule(
        id="share/read-time",
        finds="how long the article takes to read",
        why="The site counts words. It is kept as a field.",
        cues=(
            *("min", "mins", "minute", "minutes", "minuten", "minuti", "minuto", "minutos", "minut", "minuty", "dk"),
            *("dakika", "мин", "минут", "минуты", "минута", "分钟", "分鐘", "分", "دقائق", "دقيقة"),
        ),
        line=(
            rf"(?:{_READING})\s?[:：]?\s?(?:ca\.? |约|約|< ?|less than )?{_MINUTES}|"
            rf"(?P<read_time>{_MINUTES})[- ]?(?:to )?(?:read|reading|reading time|read time|lesezeit|de lecture|"
            rf"de lectura|"
            r"di lettura|de leitura|lezen|leestijd|czytania|чтения|okuma(?: süresi)?|阅读|閱讀)"
        ),
        captures=("read_time",),
        removes=(
            "5 min read",
            "12 minute read",
            "Reading time: 4 minutes",
            "Lesezeit: 3 Minuten",
            "Temps de lecture : 4 min",
            "3 min de lectura",
            "Tempo di lettura: 2 minuti",
            "Время чтения: 5 мин",
        ),
        keeps=("It is a 5 min read that you will not forget.", "5 minutes", "Lesezeit ist Lebenszeit"),
    ),
    Rule(
        id="share/follow",
        finds="a call to follow somebody on a network",
        why="Advertising for the site's own channels.",
        phrases={
            "en": listed(
                """Follow us | Follow us on | Follow us: | Follow us on social media | Follow us on social |
                Follow us online | Follow us on Google News | Follow us here | Follow me | Follow me on |
                Follow on Instagram | Follow on Facebook | Follow on Twitter | Follow on LinkedIn | Follow on X |
                Follow on Google | Follow this blog | Follow Blog via Email | Follow by Email | Follow @ |
                Follow author | Follow topic | Follow this topic | Follow this author | Follow the authors |
                Follow along | Follow along on Instagram | Unfollow | Find us on | Find us on Facebook |
                Find me on | Connect with us | Connect with us on | Join us on | Join us on Facebook |
                Join us on social media | Join the conversation | Stay connected | Stay connected with us |
                Stay in touch | Keep in touch | Like us on Facebook | Visit us on Facebook |
                Watch us on YouTube | Subscribe to our YouTube channel | Subscribe to our channel |
                Join our WhatsApp channel | Join our Telegram channel | Join us on Telegram |
                Our social networks | Social media links | Social links | Social networks | Get Social |
                Let's connect | Let's be friends | View this post on Instagram | View this profile on Instagram |
                View on Instagram | View on Twitter | View on X | See this post on Instagram"""
            ),
            "de": listed(
                """Folgen Sie uns | Folgen Sie uns auf | Folgen Sie uns auf Facebook |
                Folgen Sie uns bei Facebook | Folge uns | Folge uns auf | Folge mir | Folge mir auf | Folgt uns |
                Folgen Sie uns: | Besuchen Sie uns auf | Besuche uns auf | Soziale Medien | Soziale Netzwerke |
                Social Media | Meine Tweets | Autor folgen | Thema folgen | Bleiben Sie in Kontakt |
                Sieh dir diesen Beitrag auf Instagram an | Dieses Profil auf Instagram ansehen |
                Abonniere unseren Kanal"""
            ),
            "fr": listed(
                """Suivez-nous | Suivez-nous sur | Suivez-nous sur Facebook |
                Suivez-nous sur les réseaux sociaux | Nous suivre | Suivre | Retrouvez-nous sur |
                Rejoignez-nous | Rejoignez-nous sur Facebook | Réseaux sociaux |
                Voir cette publication sur Instagram | Suivez-moi"""
            ),
            "es": listed(
                """Síguenos | Síguenos en | Síguenos en Facebook | Síguenos en redes sociales |
                Síguenos en nuestras redes sociales | Síguenos en Google News | Síganos | Síganos en |
                Redes sociales | Ver esta publicación en Instagram | Sígueme"""
            ),
            "it": listed(
                """Seguici | Seguici su | Seguici su Facebook | Seguici sui social | Seguici anche su |
                Visualizza questo post su Instagram"""
            ),
            "pt": listed(
                """Siga-nos | Siga-nos no Facebook | Siga-nos nas redes sociais | Siga a gente |
                Siga nossas redes sociais | Redes sociais | Ver essa foto no Instagram |
                Ver esta publicação no Instagram"""
            ),
            "nl": listed(
                """Volg ons | Volg ons op | Volg ons op Facebook | Volg ons via |
                Dit bericht op Instagram bekijken"""
            ),
            "pl": listed(
                """Obserwuj nas | Obserwuj nas na | Śledź nas | Śledź nas na | Znajdź nas na |
                Wyświetl ten post na Instagramie"""
            ),
            "ru": listed(
                """Подписывайтесь на нас | Подписывайтесь на наш канал | Подписывайтесь на наш Telegram-канал |
                Мы в соцсетях | Мы в социальных сетях | Читайте нас в | Следите за нами | Подпишись на нас |
                Подписаться на канал | Присоединяйтесь к нам | Посмотреть эту публикацию в Instagram |
                Наш Telegram-канал"""
            ),
            "tr": listed(
                """Bizi takip edin | Bizi takip et | Sosyal medyada bizi takip edin |
                Bu gönderiyi Instagram'da gör | Google News'te takip et"""
            ),
            "ar": listed(
                """تابعنا | تابعونا | تابعنا على | تابعونا على | تابعنا على فيسبوك |
                عرض هذا المنشور على Instagram"""
            ),
            "zh": listed(
                """关注我们 | 追蹤我們 | 关注微信公众号 | 扫码关注 | 扫一扫关注 | 關注我們 | 官方微博 |
                官方微信 | 微信公众号"""
            ),
            "ja": listed(
                """フォローする | フォロー | この投稿をInstagramで見る | 公式SNS | SNSをフォロー |
                Twitterでフォロー | をフォローする"""
            ),
            "ko": listed("팔로우 | 구독하기 | Instagram에서 이 게시물 보기"),
        },
        zone="edges",
        removes=(
            "Follow us",
            "Follow us on",
            "Folgen Sie uns auf",
            "Suivez-nous",
            "Síguenos en",
            "Seguici su",
            "Мы в соцсетях",
            "关注我们",
        ),
        keeps=("Follow us into the hills", "Follow me, he said.", "Folge uns in den Wald."),
    ),
    Rule(
        id="share/handles",
        finds="an address of a picture in an embedded post",
        why="Networks add it to the text of a post for a picture that is not here.",
        cues=("pic",),
        trust="shown",
        span=r"\s?pic\.(?:twitter|x)\.com/\w{6,14}",
        removes=("What a night in the harbour⟦ pic.twitter.com/aBcD1234eF⟧",),
        keeps=("The pictures were first shown on twitter.com by a neighbour.",),
    ),
)
