"""Rows: what readers wrote under an article, and the forms for it."""

from __future__ import annotations

from .labels import listed
from .table import PARAGRAPH, Rule

_AGO = (
    r"(?:(?:\d{1,3}|an?|one|few) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|"
    r"vor (?:\d{1,3}|einem|einer) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|"
    r"il y a \d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?)|hace \d{1,3} (?:minutos?|horas?|días?|meses|"
    r"años?)|"
    r"\d{1,3} (?:minuti|ore|giorni|mesi|anni) fa|há \d{1,3} (?:minutos?|horas?|dias?|meses|anos?)|"
    r"\d{1,3}\s?(?:分钟|分鐘|小时|小時|天|个月|年|分|時間|日|か月)前)"
)
_REPLY = (
    r"(?:reply|replies|like|likes|share|flag|report|report abuse|quote|link|permalink|edited|delete|up ?vote|"
    r"down ?vote|"
    r"antworten|melden|répondre|signaler|responder|reportar|rispondi|segnala|denunciar|beantwoorden|odpowiedz|ответить|"
    r"yanıtla|رد|回复|回覆|返信)"
)

SECTIONS: tuple[Rule, ...] = (
    Rule(
        id="comments/section",
        finds="the headline of the comments, or an invitation to write one",
        why="What readers wrote is not the author's text.",
        phrases={
            "en": listed(
                """Leave a reply | Leave a Reply Cancel reply | Leave a ReplyCancel reply | Leave a comment |
                Leave a comment Cancel reply | Leave your comment | Leave a comment below | Leave your reply |
                Leave a response | Leave a message | Leave a Reply: | Comments Leave a comment |
                Write a comment | Write a comment… | Write your comment | Post a comment | Post Your Comment |
                Post comment | Post a reply | Add a comment | Add a comment… | Add your comment | Add comment |
                Add your comments | Add new comment | Add a public comment | Submit comment | Submit a comment |
                Submit your comment | Send comment | Enter your comment here | Enter your comment here… |
                Type your comment here | Please enter your comment! | Please enter your name here |
                What do you think about this article? | Share your opinion | Have a comment? |
                Have something to say? | Join the discussion | Join the conversation | Join the debate |
                Start the discussion | Start the discussion… | Start the conversation | Start a discussion |
                Be the first to comment | Be the first to comment! | Be the first to comment on this article |
                Be the first to leave a comment | Be the first to post a comment | Discussion about this post |
                Discuss this article | Discuss this story | Discuss this topic | Comment on this story |
                Comment on this article | Comment on this post | Comment as | Comment as a guest | Comment Now |
                Comments are closed | Comments are closed. | Comments are now closed |
                Comments have been closed | Comments for this article are closed |
                Comments for this story are closed | Commenting is closed |
                Commenting on this article is closed | This article is closed to comments |
                Comments are off for this post | Comments are disabled | Comments are turned off |
                Comments are turned off for this post | Comments Off | Comments are not available on this story |
                Sorry, comments are closed | Comments closed | Comments are open | View comments |
                View all comments | View the comments | Show comments | Show all comments | Hide comments |
                See all comments | See comments | Read comments | Read the comments | Read all comments |
                Load comments | Load more comments | Loading comments… | More comments | Show more comments |
                Show previous comments | Older comments | Newer comments | Expand comments | Open comments |
                Close comments | Go to comments | Jump to comments | Skip to comments | Comments policy |
                Reader comments | Readers' comments | Reader Interactions | Article comments | User comments |
                Latest comments | Recent comments | All comments | Facebook comments | Community comments |
                Comments on this article | Comments on this story | Newest comments | Oldest comments |
                Sort by newest | Sort by oldest | Sort comments by | Notify of | Sort by best |
                Inline Feedbacks | Most Voted | Newest Most Voted | Oldest Newest Most Voted | wpDiscuz |
                View Disqus comments | Blog comments powered by Disqus | Comments powered by Disqus |
                Powered by Disqus | comments powered by Disqus. |
                Please enable JavaScript to view the comments powered by Disqus. | No comments to show |
                No comments to display | There are no comments | There are no comments yet |
                There are no comments for this article | No comments have been posted | No comments posted |
                There are currently no comments | Would love your thoughts, please comment.x |
                Trackbacks/Pingbacks | Trackbacks & Pingbacks | Trackback URL |
                This post currently has no responses. | Trackbacks are closed, but you can post a comment. |
                Both comments and pings are currently closed. |
                Both comments and trackbacks are currently closed. | Subscribe to: Post Comments (Atom) |
                Post Comments (Atom) | Subscribe to comments | Subscribe to: Posts (Atom) | Rate and comment"""
            ),
            "de": listed(
                """Schreibe einen Kommentar | Schreibe einen Kommentar Antworten abbrechen |
                Schreiben Sie einen Kommentar | Schreiben Sie einen Kommentar Antworten abbrechen |
                Schreibe einen Kommentar Antwort abbrechen | Schreib einen Kommentar | Kommentar schreiben |
                Kommentar verfassen | Kommentar verfassen Antwort abbrechen | Kommentar hinzufügen |
                Kommentar absenden | Kommentar abschicken | Kommentar abgeben | Kommentar hinterlassen |
                Kommentar posten | Kommentar senden | Einen Kommentar schreiben | Einen Kommentar hinterlassen |
                Einen Kommentar abschicken Antworten abbrechen | Hinterlasse einen Kommentar |
                Hinterlassen Sie einen Kommentar | Hinterlasse eine Antwort |
                Hinterlasse eine Antwort Antwort abbrechen | Antwort hinterlassen | Ihr Kommentar |
                Dein Kommentar | Neuer Kommentar | Neuen Kommentar schreiben | Neuen Kommentar hinzufügen |
                Jetzt kommentieren | Diesen Artikel kommentieren | Artikel kommentieren | Diskutieren Sie mit |
                Diskutiere mit | Jetzt mitdiskutieren | Ihre Meinung ist gefragt |
                Gib hier deinen Kommentar ein … | Kommentare anzeigen | Alle Kommentare anzeigen |
                Alle Kommentare | Kommentare einblenden | Kommentare ausblenden | Kommentare lesen |
                Kommentare laden | Weitere Kommentare | Weitere Kommentare laden | Weitere Kommentare anzeigen |
                Ältere Kommentare | Neuere Kommentare | Mehr Kommentare | Neueste Kommentare | Neue Kommentare |
                Letzte Kommentare | Leserkommentare | Kommentare der Leser | Kommentare unserer Leser |
                Kommentare als RSS | Kommentare (RSS) | Zu den Kommentaren | Kommentare sind geschlossen |
                Kommentare sind geschlossen. | Kommentare geschlossen | Die Kommentare sind geschlossen |
                Die Kommentarfunktion ist geschlossen | Die Kommentarfunktion ist deaktiviert |
                Kommentare deaktiviert | Kommentare sind deaktiviert |
                Die Kommentarfunktion für diesen Artikel wurde geschlossen |
                Für diesen Artikel sind keine Kommentare möglich | Kommentieren nicht mehr möglich |
                Noch keine Kommentare | Noch keine Kommentare vorhanden | Noch keine Kommentare zum Artikel |
                Keine Kommentare vorhanden | Sei der Erste, der einen Kommentar schreibt |
                Seien Sie der Erste, der einen Kommentar schreibt | Schreiben Sie den ersten Kommentar |
                Abonnieren Kommentare zum Post (Atom) | Kommentare zum Post (Atom) |
                Diskussion zu diesem Artikel | Diskussion zum Artikel | Netiquette beachten"""
            ),
            "fr": listed(
                """Laisser un commentaire | Laisser un commentaire Annuler la réponse | Laissez un commentaire |
                Laisser une réponse | Laisser une réponse Annuler la réponse | Laissez votre commentaire |
                Écrire un commentaire | Poster un commentaire | Publier un commentaire | Ajouter un commentaire |
                Ajouter votre commentaire | Votre commentaire | Vos commentaires | Envoyer un commentaire |
                Commenter cet article | Commenter l'article | Réagir à cet article | Donner mon avis |
                Participez à la discussion | Rejoindre la conversation | Voir les commentaires |
                Voir tous les commentaires | Lire les commentaires | Lire tous les commentaires |
                Afficher les commentaires | Derniers commentaires | Commentaires récents |
                Les commentaires sont fermés | Les commentaires sont fermés. | Les commentaires sont clos |
                Commentaires fermés | Soyez le premier à commenter | Soyez le premier à réagir |
                Soyez le premier à commenter cet article | Aucun commentaire pour le moment |
                Commentaires des lecteurs | Annuler la réponse"""
            ),
            "es": listed(
                """Deja un comentario | Deja un comentario Cancelar respuesta | Deja una respuesta |
                Deja una respuesta Cancelar la respuesta | Deja una respuesta Cancelar respuesta |
                Dejar un comentario | Dejar una respuesta | Deje un comentario | Deje su comentario |
                Deja tu comentario | Escribe un comentario | Escribe tu comentario | Escribir un comentario |
                Escribe aquí tu comentario | Publicar un comentario | Publicar comentario | Enviar comentario |
                Añadir comentario | Añade un comentario | Agregar comentario | Agrega un comentario |
                Añadir un comentario | Tu comentario | Comenta esta noticia | Comentar noticia |
                Únete a la conversación | Ver comentarios | Ver todos los comentarios | Mostrar comentarios |
                Ver los comentarios | Comentarios recientes | Últimos comentarios |
                Los comentarios están cerrados | Comentarios cerrados | Sé el primero en comentar |
                Sé el primero en comentar... | Sea el primero en comentar | No hay comentarios todavía |
                Aún no hay comentarios | Normas de participación | Cancelar respuesta"""
            ),
            "it": listed(
                """Lascia un commento | Lascia un commento Annulla risposta | Lascia una risposta |
                Lascia una risposta Cancella la risposta | Lascia un tuo commento | Scrivi un commento |
                Scrivi il tuo commento | Aggiungi un commento | Aggiungi commento | Inserisci un commento |
                Pubblica un commento | Invia commento | Il tuo commento | Commenta la notizia |
                Commenta questo articolo | Dì la tua | Vedi tutti i commenti | Mostra commenti |
                Leggi i commenti | Vai ai commenti | Commenti recenti | Ultimi commenti |
                I commenti sono chiusi | I commenti sono chiusi. | Commenti chiusi | Commenti disabilitati |
                Nessun commento | Sii il primo a commentare | Annulla risposta | Unisciti alla conversazione"""
            ),
            "pt": listed(
                """Deixe um comentário | Deixe um comentário Cancelar resposta | Deixe uma resposta |
                Deixe uma resposta Cancelar resposta | Deixar um comentário | Deixe seu comentário |
                Deixe o seu comentário | Escreva um comentário | Escreva seu comentário |
                Escreva o seu comentário | Adicionar comentário | Adicione um comentário |
                Adicionar um comentário | Publicar comentário | Postar um comentário | Enviar comentário |
                Seu comentário | O seu comentário | Dê sua opinião | Dê a sua opinião | Comente esta notícia |
                Participe da conversa | Ver comentários | Ver todos os comentários | Mostrar comentários |
                Comentários recentes | Últimos comentários | Comentários encerrados |
                Os comentários estão encerrados | Os comentários estão fechados | Comentários fechados |
                Seja o primeiro a comentar | Seja o primeiro a comentar! | Cancelar resposta"""
            ),
            "nl": listed(
                """Laat een reactie achter | Laat een antwoord achter | Geef een reactie |
                Geef een reactie Reactie annuleren | Geef een antwoord | Geef een antwoord Antwoord annuleren |
                Plaats een reactie | Plaats reactie | Plaats je reactie | Reactie plaatsen |
                Reageer op dit artikel | Schrijf een reactie | Schrijf je reactie | Jouw reactie | Uw reactie |
                Reactie toevoegen | Bekijk reacties | Toon reacties | Alle reacties | Bekijk alle reacties |
                Recente reacties | Laatste reacties | Reacties zijn gesloten | Reageren is niet meer mogelijk |
                Reactie annuleren | Wees de eerste die reageert"""
            ),
            "pl": listed(
                """Dodaj komentarz | Dodaj komentarz Anuluj pisanie odpowiedzi | Zostaw komentarz |
                Zostaw odpowiedź | Zostaw odpowiedź Anuluj odpowiedź | Napisz komentarz | Skomentuj artykuł |
                Skomentuj ten artykuł | Twój komentarz | Wyślij komentarz | Opublikuj komentarz |
                Pokaż komentarze | Zobacz komentarze | Zobacz wszystkie komentarze | Wszystkie komentarze |
                Najnowsze komentarze | Ostatnie komentarze | Możliwość komentowania została wyłączona |
                Komentarze są wyłączone | Komentowanie wyłączone | Bądź pierwszy i skomentuj | Anuluj odpowiedź |
                Dołącz do dyskusji"""
            ),
            "ru": listed(
                """Оставить комментарий | Оставьте комментарий | Оставьте свой комментарий | Оставить отзыв |
                Оставьте ответ | Добавить комментарий | Добавить комментарий Отменить ответ |
                Добавьте комментарий | Написать комментарий | Напишите комментарий | Отправить комментарий |
                Опубликовать комментарий | Ваш комментарий | Прокомментировать | Присоединиться к обсуждению |
                Показать комментарии | Все комментарии | Посмотреть комментарии | Читать комментарии |
                Смотреть комментарии | Последние комментарии | Свежие комментарии | Комментарии закрыты |
                Комментарии к записи закрыты | Комментирование закрыто | Комментарии отключены | Отменить ответ |
                Будьте первым, кто оставит комментарий | Комментариев пока нет | Комментарии читателей"""
            ),
            "tr": listed(
                """Yorum yap | Yorum yapın | Yorum yaz | Yorum ekle | Yorum gönder | Yorumunuzu yazın |
                Bir yorum yazın | Bir yanıt yazın | Bir yanıt yazın Yanıtı iptal et | Bir cevap yazın |
                Cevap bırakın | Bir yorum bırakın | Yorumlarınızı yazın | Tüm yorumlar | Tüm yorumları gör |
                Yorumları göster | Yorumları oku | Son yorumlar | Yorumlar kapalı | Yorumlar kapalıdır |
                İlk yorumu siz yapın | İlk yorumu sen yap | Yanıtı iptal et | Henüz yorum yapılmamış"""
            ),
            "ar": listed(
                """اترك تعليقا | اترك تعليقاً | اترك تعليقك | اترك رد | اترك ردا | اترك رداً | اترك رد إلغاء الرد |
                اترك تعليقاً إلغاء الرد | أضف تعليقا | أضف تعليقاً | أضف تعليق | أضف تعليقك | إضافة تعليق |
                أرسل تعليقك | إرسال التعليق | شارك برأيك | شاركنا رأيك | عرض التعليقات | جميع التعليقات |
                أحدث التعليقات | التعليقات مغلقة | إلغاء الرد | كن أول من يعلق | تعليقات القراء"""
            ),
            "zh": listed(
                """发表评论 | 發表評論 | 发表评论 取消回复 | 发表回复 | 发表回复 取消回复 | 發表迴響 | 發佈留言 |
                发表留言 | 发表我的评论 | 写评论 | 我要评论 | 我来说两句 | 留下评论 | 我要留言 | 提交评论 |
                取消回复 | 取消回覆 | 查看评论 | 查看全部评论 | 全部评论 | 最新评论 | 热门评论 | 精彩评论 |
                网友评论 | 網友評論 | 读者评论 | 讀者留言 | 近期评论 | 近期留言 | 評論已關閉 | 评论已关闭 |
                暂无评论 | 還沒有留言 | 文明上网 | 网友跟帖 | 参与评论 | 登录后发表评论 | 评论列表 | 相关评论"""
            ),
            "ja": listed(
                """コメントを残す | コメントを残す コメントをキャンセル | コメントを書く | コメントを投稿 |
                コメントを投稿する | コメントを追加 | コメントを送信 | コメントをキャンセル | コメントを見る |
                コメントをすべて見る | すべてのコメント | コメント一覧 | みんなのコメント | 最近のコメント |
                最新コメント | コメントは受け付けていません | コメントは締め切りました |
                コメントはまだありません | この記事へのコメント"""
            ),
            "ko": listed(
                """댓글 쓰기 | 댓글쓰기 | 댓글 작성 | 댓글을 남겨주세요 | 댓글 달기 | 댓글 보기 | 전체 댓글 |
                최신 댓글 | 댓글 등록 | 답글 쓰기"""
            ),
            "sv": listed(
                """Lämna en kommentar | Lämna ett svar | Skriv en kommentar | Kommentera artikeln |
                Senaste kommentarer"""
            ),
            "da": listed(
                """Skriv en kommentar | Skriv et svar | Efterlad en kommentar | Seneste kommentarer |
                Kommentarer er lukket"""
            ),
            "no": listed("Legg igjen en kommentar | Skriv en kommentar | Legg igjen et svar | Siste kommentarer"),
            "fi": listed(
                """Jätä kommentti | Kirjoita kommentti | Vastaa Peruuta vastaus | Kommentoi |
                Viimeisimmät kommentit"""
            ),
            "cs": listed(
                """Napsat komentář | Přidat komentář | Vložit komentář | Zanechat komentář |
                Vstoupit do diskuse | Diskuse k článku"""
            ),
            "sk": listed("Pridať komentár | Napísať komentár | Zanechať komentár | Diskusia k článku"),
            "hu": listed(
                """Szólj hozzá! | Hozzászólás írása | Szóljon hozzá | Vélemény, hozzászólás? |
                Legutóbbi hozzászólások"""
            ),
            "ro": listed(
                """Lasă un comentariu | Lasă un răspuns | Lasă un răspuns Anulează răspunsul |
                Adaugă un comentariu | Comentarii recente"""
            ),
            "el": listed(
                """Αφήστε ένα σχόλιο | Αφήστε μια απάντηση | Προσθέστε σχόλιο | Γράψτε ένα σχόλιο |
                Πρόσφατα σχόλια"""
            ),
            "bg": listed("Добави коментар | Вашият коментар | Напишете коментар | Последни коментари"),
            "uk": listed(
                """Залишити коментар | Залишити відповідь | Додати коментар | Написати коментар |
                Коментарі закриті | Останні коментарі"""
            ),
            "hr": listed(
                "Komentiraj | Napiši komentar | Odgovori Otkaži odgovor | Dodaj komentar | Najnoviji komentari"
            ),
            "sr": listed(
                """Ostavite komentar | Оставите коментар | Pošalji komentar | Dodaj komentar |
                Najnoviji komentari"""
            ),
            "he": listed("השאר תגובה | כתיבת תגובה | הוסף תגובה | הוספת תגובה | תגובות אחרונות"),
            "fa": listed(
                "دیدگاه خود را بنویسید | ارسال نظر | ارسال دیدگاه | نظر شما | دیدگاهتان را بنویسید | لغو پاسخ"
            ),
            "vi": listed("Để lại một bình luận | Bình luận của bạn | Viết bình luận | Gửi bình luận | Ý kiến bạn đọc"),
            "id": listed(
                "Tinggalkan Balasan | Tinggalkan Balasan Batalkan balasan | Tulis komentar | Komentar terbaru"
            ),
            "th": listed("แสดงความคิดเห็น | ใส่ความเห็น | ความเห็นล่าสุด"),
        },
        block="rest",
        removes=(
            "Leave a Reply",
            "Join the discussion",
            "Recent Comments",
            "Schreibe einen Kommentar",
            "Laisser un commentaire",
            "Deja una respuesta",
            "Lascia un commento",
            "Deixe um comentário",
            "Geef een reactie",
            "Dodaj komentarz",
            "Оставить комментарий",
            "Bir yanıt yazın",
            "اترك تعليقا",
            "发表评论",
            "コメントを残す",
        ),
        keeps=(
            "Leave a comment where the editor will see it, he used to say.",
            "Join the discussion group",
            "Ihre Meinung änderte sie nie.",
            "What do you think?",
        ),
    ),
    Rule(
        id="comments/section-word",
        finds="a word that heads the comments or links to them",
        why="What readers wrote is not the author's text. Inside the article the word may be a heading.",
        phrases={
            "en": listed(
                """Comments | Comment | Discussion | Discussions | Responses | Replies | Reviews | Conversation |
                Feedback | Pingback | Trackback | Pingbacks | Trackbacks | Oldest | Disqus | Comments section |
                Comment section | Share your thoughts | Your comment | Your reaction | What's your reaction? |
                Top comments | Say something"""
            ),
            "de": listed(
                """Kommentare | Kommentar | Diskussion | Antworten | Leserbriefe | Leserstimmen | Kommentieren |
                Ihre Meinung | Deine Meinung | Mitdiskutieren"""
            ),
            "fr": listed(
                """Commentaires | Commentaire | Commenter | Réponses | Réagir | Réactions | Vos réactions |
                Réagissez"""
            ),
            "es": listed("Comentarios | Comentario | Comentar | Respuestas"),
            "it": listed("Commenti | Commenta | Risposte"),
            "pt": listed("Comentários | Comentário | Comentar"),
            "nl": listed("Reacties | Reageren | Reactie | Reageer"),
            "pl": listed("Komentarze | Komentarz | Skomentuj"),
            "ru": listed("Комментарии | Комментарий | Отзывы | Комментировать | Обсудить | Обсуждение"),
            "tr": listed("Yorumlar | Yorum"),
            "ar": listed("التعليقات | تعليقات | تعليق"),
            "zh": listed("评论 | 評論 | 留言板 | 跟帖 | 讨论 | 留言"),
            "ja": listed("コメント | コメント欄 | コメントする | トラックバック"),
            "ko": listed("댓글 | 의견"),
            "sv": listed("Kommentarer"),
            "fi": listed("Kommentit"),
            "cs": listed("Komentáře | Diskuse"),
            "hu": listed("Hozzászólások | Kommentek"),
            "ro": listed("Comentarii"),
            "el": listed("Σχόλια"),
            "uk": listed("Коментарі"),
            "vi": listed("Bình luận"),
            "id": listed("Komentar"),
        },
        zone="edges",
        block="rest",
        removes=(
            "Comments",
            "Kommentare",
            "Commentaires",
            "Comentarios",
            "Commenti",
            "Комментарии",
            "评论",
            "コメント",
        ),
        keeps=("Comments on the law", "Discussion of the results", "Kommentare zum Text"),
    ),
    Rule(
        id="comments/count",
        finds="the headline of the comments with their number",
        why="What readers wrote is not the author's text.",
        cues=(
            *(
                "comments",
                "comment",
                "thoughts",
                "thought",
                "responses",
                "response",
                "replies",
                "kommentare",
                "gedanken",
            ),
            *("antworten", "réflexions", "commentaires", "comentarios", "pensamientos", "commenti", "comentários"),
            *("reacties", "gedachten", "комментариев", "мысли", "komentarze", "kommentar", "commentaire"),
            *("comentario", "commento", "comentário", "reactie", "komentarzy", "комментария", "комментарий", "yorum"),
        ),
        line=(
            r"(?:\d{1,4}|one|no) (?:thoughts?|comments?|responses?|replies|reply) (?:on|to) [^.]{3,160}|"
            r"\d{1,4} (?:gedanken?|kommentare?|antworten) (?:zu|auf|über) .{3,160}|(?:ein|eine) (?:gedanke|"
            r"antwort) (?:zu|auf) .{3,160}|"
            r"\d{1,4} (?:réflexions?|commentaires?) (?:sur|au sujet de) .{3,160}|"
            r"\d{1,4} (?:comentarios?|pensamientos?) (?:en|sobre) .{3,160}|\d{1,4} (?:commenti|pensieri) (?:su|"
            r"riguardo) .{3,160}|"
            r"\d{1,4} (?:comentários?) (?:em|sobre|a) .{3,160}|\d{1,4} (?:reacties?|gedachten?) (?:op|over) .{3,160}|"
            r"\d{1,4} (?:комментари(?:й|я|ев)|мыс(?:ль|ли|лей)) (?:к|на|о) .{3,160}|"
            r"(?:view|show|see|read|load) (?:all )?\d{1,5} (?:more )?comments?(?: .{0,20})?|"
            r"\d{1,5} (?:comments?|kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|reacties?|"
            r"komentarz[ye]?|комментари(?:й|я|ев)|yorum)|"
            r"(?:alle )?\d{1,5} kommentare (?:anzeigen|lesen)|comments? \(\d{1,5}\)|kommentare \(\d{1,5}\)"
        ),
        zone="tail",
        block="rest",
        removes=(
            "3 thoughts on “Storm hits the coast”",
            "12 Comments on Ten ways to save",
            "12 Comments",
            "4 Kommentare",
            "4 Gedanken zu „Der Fluss“",
            "View all 25 comments",
        ),
        keeps=(
            "No comment on the case was given.",
            "Two thoughts on the matter",
            "One response to it was fear, another was anger.",
        ),
    ),
)

FORMS: tuple[Rule, ...] = (
    Rule(
        id="comments/form",
        finds="a field, a button or a notice of a comment form",
        why="The form stands under every article of the site.",
        phrases={
            "en": listed(
                """Your email address will not be published. | Your email address will not be published |
                Your email address will not be published. Required fields are marked * |
                Required fields are marked * | Required fields are marked |
                Your email address will not be displayed | Your email is never published nor shared |
                Your email will not be published | Email will not be published | Mail (will not be published) |
                Email (will not be published) | Email (required) | Name (required) |
                Mail (will not be published) (required) | Email (required) (Address never made public) |
                Email (Address never made public) | Comment (required) | Website (optional) | Your Website |
                Your name (required) | Your email (required) | Name: * | Indicates required |
                Save my name, email, and website in this browser for the next time I comment. |
                Save my name, email, and site URL in my browser for next time I post a comment. |
                Save my name and email in this browser for the next time I comment. |
                Save my name, email and website in this browser for the next time I comment |
                Notify me of follow-up comments by email. | Notify me of new posts by email. |
                Notify me of new comments via email. | Notify me of new posts via email. |
                Notify me of followup comments via e-mail | Notify me of follow-up comments via e-mail |
                Notify me when new comments are added. | Notify me of replies | Email me when someone replies |
                Notify me | New follow-up comments | New replies to my comments |
                This site uses Akismet to reduce spam. | This site uses Akismet to reduce spam |
                Learn how your comment data is processed. | Learn how your comment data is processed |
                This site uses Akismet to reduce spam. Learn how your comment data is processed. |
                You may use these HTML tags and attributes | Cancel reply | Click here to cancel reply. |
                Cancel | Your comment has been saved | You have entered an incorrect email address! |
                Please enter your email address here | Submit comment |
                Fill in your details below or click an icon to log in: |
                You are commenting using your WordPress.com account. |
                You are commenting using your Twitter account. |
                You are commenting using your Facebook account. | You are commenting using your Google account. |
                Log in to leave a comment | Log in to comment | Login to comment | Log in to reply |
                Log in to Reply | Login to reply | Sign in to comment | Sign in to leave your comment |
                Sign in to reply | Please log in to comment | Please login to comment |
                Please sign in to comment | Please log in to leave a comment | Register to comment |
                Log in or register to post comments | Log in or register to comment |
                You must be logged in to post a comment. | You must be logged in to comment. |
                You must be logged in to leave a comment. | You must be logged in to leave a reply. |
                You must log in to post a comment | You must be logged in to post a comment Login |
                You must be logged in to reply | You need to log in to comment |
                You must be logged in to join the discussion or read more comments. | Only members can comment |
                Only subscribers can comment | Only registered users can comment | Logged in as |
                Comment with Facebook | Connect with Facebook | Post as | Post as a guest |
                Leave this field empty | Leave this field blank | Leave this field empty if you're human: |
                Remaining characters | Characters remaining | 0 characters remaining | Enter your name |
                Enter your email address | Enter your website URL (optional) |
                Enter your name or username to comment | Enter your email address to comment | Δ |
                Your comment is awaiting moderation. | Your comment is awaiting moderation |
                Comments are moderated | All comments are moderated | Comments are moderated before publication |
                Comments must be approved before appearing |
                Please note, comments must be approved before they are published |
                Please read our comment policy before commenting | Please read our commenting policy |
                Recipe Rating | Write your thoughts here… | Would love your thoughts, please comment. |
                You can use Markdown | We want to hear from you! Share your opinions in the thread below and
                remember to keep it respectful. | Your comment has not been saved |
                Subscribe to this comment's feed via RSS | Rate this recipe"""
            ),
            "de": listed(
                """Deine E-Mail-Adresse wird nicht veröffentlicht. |
                Ihre E-Mail-Adresse wird nicht veröffentlicht. |
                Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert |
                Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert |
                Erforderliche Felder sind mit * markiert | Erforderliche Felder sind mit | markiert |
                Adresse wird niemals veröffentlicht | E-Mail (Adresse wird niemals veröffentlicht) |
                E-Mail (erforderlich) | Name (erforderlich) | Pflichtfelder |
                E-Mail (wird nicht veröffentlicht) | Antworten abbrechen | Antwort abbrechen |
                Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere. |
                Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste
                Kommentierung speichern. | Meinen Namen, meine E-Mail-Adresse und meine Website in diesem
                Browser, für die nächste Kommentierung, speichern. |
                Name, E-Mail-Adresse und Website in diesem Browser speichern |
                Benachrichtige mich über nachfolgende Kommentare via E-Mail. |
                Benachrichtige mich über nachfolgende Kommentare per E-Mail. |
                Benachrichtige mich über neue Beiträge via E-Mail. |
                Benachrichtigung bei weiteren Kommentaren per E-Mail senden. |
                Informiere mich über neue Beiträge per E-Mail. |
                Diese Website verwendet Akismet, um Spam zu reduzieren. |
                Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden. |
                Erfahre, wie deine Kommentardaten verarbeitet werden. | Diese Website verwendet Akismet, um Spam
                zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden. | Diese Website
                verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden. |
                Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen: |
                Du kommentierst mit deinem WordPress.com-Konto. | Du kommentierst mit deinem Twitter-Konto. |
                Du kommentierst mit deinem Facebook-Konto. | Du kommentierst mit deinem Google-Konto. |
                Verbinde mit %s | Du musst angemeldet sein, um einen Kommentar abzugeben. |
                Sie müssen angemeldet sein, um einen Kommentar abzugeben. |
                Sie müssen angemeldet sein, um zu kommentieren |
                Du musst angemeldet sein, um kommentieren zu können |
                Bitte melden Sie sich an, um zu kommentieren |
                Bitte melden Sie sich an, um einen Kommentar zu schreiben | Zum Kommentieren bitte anmelden |
                Anmelden, um zu kommentieren | Melden Sie sich an, um zu kommentieren |
                Wenn du ein Mensch bist, lasse das Feld leer: | Bitte dieses Feld leer lassen | Angemeldet als |
                Dein Kommentar wartet auf Moderation. | Dein Kommentar wartet auf Freischaltung. |
                Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren! |
                E-Mail-Überprüfung fehlgeschlagen, bitte versuche es noch einmal | Allen neuen Kommentare |
                Nur Antworten zu meinen Kommentar/en"""
            ),
            "fr": listed(
                """Votre adresse e-mail ne sera pas publiée. | Votre adresse email ne sera pas publiée. |
                Votre adresse de messagerie ne sera pas publiée. |
                Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec * |
                Les champs obligatoires sont indiqués avec * | Les champs obligatoires sont indiqués avec |
                Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire. |
                Enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain
                commentaire. | Prévenez-moi de tous les nouveaux commentaires par e-mail. |
                Prévenez-moi de tous les nouveaux articles par e-mail. |
                Avertissez-moi par e-mail des nouveaux commentaires. |
                Avertissez-moi par e-mail des nouveaux articles. |
                Ce site utilise Akismet pour réduire les indésirables. | Ce site utilise Akismet pour réduire les
                indésirables. En savoir plus sur comment les données de vos commentaires sont utilisées. |
                En savoir plus sur comment les données de vos commentaires sont utilisées. |
                Vous devez être connecté pour publier un commentaire. |
                Vous devez vous connecter pour publier un commentaire. | Connectez-vous pour commenter |
                Connectez-vous pour réagir | Identifiez-vous pour commenter | Champs obligatoires |
                Merci de vous connecter pour commenter | Votre commentaire est en attente de modération."""
            ),
            "es": listed(
                """Tu dirección de correo electrónico no será publicada. | Tu dirección de correo electrónico no
                será publicada. Los campos obligatorios están marcados con * |
                Su dirección de correo electrónico no será publicada. |
                Los campos obligatorios están marcados con * | Los campos obligatorios están marcados con |
                Los campos necesarios están marcados con * | Guarda mi nombre, correo electrónico y web en este
                navegador para la próxima vez que comente. | Guardar mi nombre, correo electrónico y sitio web en
                este navegador para la próxima vez que haga un comentario. |
                Recibir un correo electrónico con los siguientes comentarios a esta entrada. |
                Recibir un correo electrónico con cada nueva entrada. |
                Este sitio usa Akismet para reducir el spam. |
                Aprende cómo se procesan los datos de tus comentarios. | Este sitio usa Akismet para reducir el
                spam. Aprende cómo se procesan los datos de tus comentarios. |
                Debes iniciar sesión para comentar | Debes estar conectado para publicar un comentario. |
                Lo siento, debes estar conectado para publicar un comentario. | Inicia sesión para comentar |
                Regístrate para comentar | Campos obligatorios"""
            ),
            "it": listed(
                """Il tuo indirizzo email non sarà pubblicato. |
                Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati * |
                I campi obbligatori sono contrassegnati * | I campi obbligatori sono contrassegnati |
                Salva il mio nome, email e sito web in questo browser per la prossima volta che commento. |
                Avvertimi via email in caso di risposte al mio commento. |
                Avvertimi via email alla pubblicazione di un nuovo articolo. |
                Questo sito usa Akismet per ridurre lo spam. | Scopri come i tuoi dati vengono elaborati. |
                Questo sito utilizza Akismet per ridurre lo spam. Scopri come vengono elaborati i dati derivati
                dai commenti. | Devi essere connesso per inviare un commento. |
                Effettua il login per commentare | Accedi per commentare"""
            ),
            "pt": listed(
                """O seu endereço de e-mail não será publicado. | O seu endereço de email não será publicado. |
                O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com * |
                Campos obrigatórios são marcados com * | Campos obrigatórios são marcados com |
                Campos obrigatórios marcados com * |
                Salvar meus dados neste navegador para a próxima vez que eu comentar. |
                Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar. |
                Notifique-me sobre novos comentários por e-mail. |
                Notifique-me sobre novas publicações por e-mail. |
                Este site utiliza o Akismet para reduzir spam. |
                Saiba como seus dados em comentários são processados. |
                Você precisa fazer o login para publicar um comentário. | Faça login para comentar |
                Entre para comentar"""
            ),
            "nl": listed(
                """Je e-mailadres wordt niet gepubliceerd. | Je e-mailadres zal niet getoond worden. |
                Vereiste velden zijn gemarkeerd met * |
                Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met * | Mijn naam, e-mail
                en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats. |
                Stuur mij een e-mail als er vervolgreacties zijn. |
                Stuur mij een e-mail als er nieuwe berichten zijn. |
                Deze site gebruikt Akismet om spam te verminderen. |
                Bekijk hoe je reactie gegevens worden verwerkt. |
                Je moet ingelogd zijn om een reactie te plaatsen. | Log in om te reageren"""
            ),
            "pl": listed(
                """Twój adres e-mail nie zostanie opublikowany. | Twój adres email nie zostanie opublikowany. |
                Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone * |
                Wymagane pola są oznaczone * | Wymagane pola są oznaczone |
                Pola, których wypełnienie jest wymagane, są oznaczone symbolem * |
                Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy. |
                Powiadom mnie o kolejnych komentarzach przez e-mail. |
                Powiadom mnie o nowych wpisach przez e-mail. | Ta strona używa Akismet do redukcji spamu. |
                Musisz się zalogować, aby móc dodać komentarz. | Zaloguj się, aby dodać komentarz |
                Zaloguj się, aby komentować"""
            ),
            "ru": listed(
                """Ваш адрес email не будет опубликован. | Ваш e-mail не будет опубликован. |
                Ваш адрес email не будет опубликован |
                Ваш адрес email не будет опубликован. Обязательные поля помечены * |
                Обязательные поля помечены * | Обязательные поля помечены |
                Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев. |
                Уведомить меня о новых комментариях по email. | Уведомлять меня о новых записях по почте. |
                Этот сайт использует Akismet для борьбы со спамом. |
                Узнайте, как обрабатываются ваши данные комментариев. |
                Для отправки комментария вам необходимо авторизоваться. | Войдите, чтобы оставить комментарий |
                Авторизуйтесь, чтобы оставить комментарий |
                Чтобы оставить комментарий, необходимо авторизоваться |
                Чтобы оставить комментарий, войдите или зарегистрируйтесь"""
            ),
            "tr": listed(
                """E-posta adresiniz yayınlanmayacak. | E-posta hesabınız yayımlanmayacak. |
                E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir |
                Gerekli alanlar * ile işaretlenmişlerdir | Daha sonraki yorumlarımda kullanılması için adım,
                e-posta adresim ve site adresim bu tarayıcıya kaydedilsin. |
                Yorum yapabilmek için oturum açmalısınız. | Yorum yapmak için giriş yapmalısınız |
                Yorum yapmak için giriş yapın"""
            ),
            "ar": listed(
                """لن يتم نشر عنوان بريدك الإلكتروني. |
                لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ * |
                الحقول الإلزامية مشار إليها بـ * | الحقول الإلزامية مشار إليها بـ | احفظ اسمي، بريدي الإلكتروني،
                والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي. |
                يجب أنت تكون مسجل الدخول لتضيف تعليقاً. | يجب عليك تسجيل الدخول للتعليق"""
            ),
            "zh": listed(
                """您的邮箱地址不会被公开。 | 您的电子邮箱地址不会被公开。 | 电子邮件地址不会被公开。 |
                必填项已用 * 标注 | 必填项已用*标注 | 發佈留言必須填寫的電子郵件地址不會公開。 |
                必填欄位標示為 * | 在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时使用。 |
                登录后才能评论 | 请登录后评论 | 请登录后发表评论 | 請登入後留言 | 要发表评论，您必须先登录。 |
                你必须登录才能评论"""
            ),
            "ja": listed(
                """メールアドレスが公開されることはありません。 | ※ が付いている欄は必須項目です |
                * が付いている欄は必須項目です |
                次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する。 |
                このサイトはスパムを低減するために Akismet を使っています。 |
                コメントデータの処理方法の詳細はこちらをご覧ください。 |
                コメントを投稿するにはログインしてください。 | 新しいコメントをメールで通知 |
                新しい投稿をメールで受け取る"""
            ),
        },
        removes=(
            "Your email address will not be published.",
            "Save my name, email, and website in this browser for the next time I comment.",
            "You must be logged in to post a comment.",
            "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
            "Erforderliche Felder sind mit * markiert",
            "Votre adresse e-mail ne sera pas publiée.",
            "Los campos obligatorios están marcados con *",
            "Il tuo indirizzo email non sarà pubblicato.",
            "Ваш адрес email не будет опубликован.",
            "必填项已用 * 标注",
            "メールアドレスが公開されることはありません。",
        ),
        keeps=(
            "Your email address will not be published, the ministry had promised, and then it was.",
            "You must be logged in to see the plans, which the council keeps on its own server.",
            "Notify me of your arrival",
        ),
    ),
    Rule(
        id="comments/fields",
        finds="the name of a field of a form",
        why="It stands under every article of the site. Alone it may be a heading.",
        phrases={
            "en": listed(
                """Name | Name: | Email | Website | URL | Subject | Message | Your name | Your email | Required |
                Optional | Cancel | Submit"""
            ),
            "de": listed(
                """Name | E-Mail | Website | Webseite | Betreff | Nachricht | Erforderlich | Ändern | Sagt |
                Abbrechen"""
            ),
            "fr": listed("Nom | E-mail | Site web | Sujet | Message | Obligatoire"),
            "es": listed("Nombre | Correo electrónico | Web | Sitio web | Asunto | Mensaje"),
            "it": listed("Nome | Sito web | Oggetto | Messaggio"),
            "pt": listed("Nome | E-mail | Site | Assunto | Mensagem"),
            "nl": listed("Naam | E-mailadres | Bericht | Onderwerp"),
            "pl": listed("Nazwa | Imię | Witryna internetowa | Temat | Wiadomość"),
            "ru": listed("Имя | Сайт | Тема | Сообщение | Почта"),
            "tr": listed("Ad | İsim | E-posta | İnternet sitesi | Konu | Mesaj"),
            "ar": listed("الاسم | البريد الإلكتروني | الموقع الإلكتروني"),
            "zh": listed("显示名称 | 邮箱 | 网站 | 姓名 | 暱稱 | 電子郵件 | 個人網站 | 昵称"),
            "ja": listed("名前 | メール | サイト | 件名 | メールアドレス | ニックネーム"),
        },
        zone="edges",
        trust="gated",
        removes=("Name *", "Email *", "Website", "Nom *", "Correo electrónico *", "Имя *", "显示名称"),
        keeps=("Name the parts", "Message received", "Website of the year"),
    ),
    Rule(
        id="comments/login",
        finds="a notice that readers must log in to comment",
        why="It stands under every article of the site.",
        cues=(
            "comment",
            "comments",
            "kommentieren",
            "kommentar",
            "commenter",
            "comentar",
            "commentare",
            "комментарий",
            "reply",
        ),
        line=(
            r"(?:please )?(?:you (?:must|need to|have to) )?(?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in|subscribe|"
            r"register)(?: or (?:register|"
            r"sign ?up|subscribe|log ?in|create an account))?(?: here)?(?: (?:with|to) your .{1,40})? to (?:post|"
            r"leave|write|add|make|view|read|join|see)? ?"
            r"(?:a |your |the |all )?(?:comments?|reply|conversation|discussion).{0,20}"
        ),
        removes=(
            "Please log in to leave a comment.",
            "Log in or register to post comments",
            "You must be signed in to post a comment.",
        ),
        keeps=("Log in to your account before you comment on the law.", "Register to vote, and comment on the plan."),
    ),
    Rule(
        id="comments/policy",
        finds="the standing notice about how comments are moderated",
        why="It stands under every article of the site.",
        cues=(
            "comments",
            "commenting",
            "commenters",
            "kommentare",
            "commentaires",
            "comentarios",
            "moderation",
            "moderated",
        ),
        longest=PARAGRAPH,
        line=(
            r"(?:please )?(?:note(?: that)?:? )?(?:all )?comments (?:are|will be|may be) (?:pre-|"
            r"post-)?moderated\b.{0,200}|"
            r"(?:we|the editors?) (?:reserve|reserves) the right to (?:edit|remove|delete|"
            r"moderate).{0,60}comments.{0,120}|"
            r"(?:please )?(?:keep|be) (?:your )?comments? (?:civil|respectful|polite|on topic).{0,160}|"
            r".{0,60}committed to maintaining a lively but civil forum.{0,400}|"
            r"(?:our|the) comment(?:ing|s)? (?:policy|guidelines|rules)\b.{0,120}(?:comment|read|apply|before).{0,80}|"
            r"wir behalten uns vor,? .{0,40}kommentare .{0,120}|kommentare werden (?:vor|"
            r"erst nach) .{0,60}(?:freigeschaltet|moderiert|geprüft).{0,60}|"
            r"les commentaires sont modérés.{0,160}|los comentarios (?:son|serán) moderados.{0,160}"
        ),
        zone="edges",
        removes=(
            "Comments are moderated and may take some time to appear on the site.",
            "We reserve the right to remove any comments that break our rules.",
            "Kommentare werden erst nach einer Prüfung freigeschaltet.",
        ),
        keeps=("Comments are free, but facts are sacred.", "The right to delete comments was what they fought about."),
    ),
    Rule(
        id="comments/reply",
        finds="a button or a time under a comment",
        why="It belongs to what readers wrote, not to the article.",
        phrases={
            "en": listed(
                """Report abuse | Report comment | Report this comment | Report as inappropriate |
                Report inappropriate content | Flag as inappropriate | Flag comment | Flag this comment |
                Report this post | Reply to this comment | Reply to comment | Reply to this | Reply to |
                View replies | Show replies | View 0 replies | Show 0 replies | View 0 reply | Hide replies |
                Show more replies | Load more replies | View more replies | Permalink to this comment |
                Link to this comment | Like · Reply | Like Reply | Like Reply Share | Reply Like | Reply Delete |
                ReplyDelete | 0Reply | Reply Share | Share Reply | Reply Report | Reply Link | Up Vote |
                Down Vote | Upvote | Downvote | Thumbs up | Thumbs down | Vote up | Vote down |
                Expand full comment | Collapse comment | In reply to | Edit comment | Delete comment |
                Quote Reply | Log in to Reply | Follow comments | Follow this conversation | Comment deleted |
                Comment removed | This comment has been removed by a blog administrator. |
                This comment has been removed by the author. | This comment was deleted. |
                This comment has been deleted | This comment was removed by a moderator. | Comment by |
                Recommend this comment | Was this comment helpful? | Top Contributor | Read more comments | Reply"""
            ),
            "de": listed(
                """Auf diesen Kommentar antworten | Kommentar melden | Beitrag melden | Diesen Kommentar melden |
                Missbrauch melden | Als unangemessen melden | Antworten anzeigen | Antworten ausblenden |
                0 Antworten anzeigen | Weitere Antworten anzeigen | Direktlink zum Kommentar | Zitieren |
                Kommentar bewerten"""
            ),
            "fr": listed(
                """Répondre | Répondre à ce commentaire | Signaler un abus | Signaler ce commentaire |
                Signaler un contenu | Voir les réponses | Voir 0 réponse | Voir 0 réponses | J'aime Répondre"""
            ),
            "es": listed(
                """Responder | Responder a este comentario | Denunciar comentario | Reportar comentario |
                Ver respuestas"""
            ),
            "it": listed("Rispondi | Rispondi al commento | Segnala abuso | Segnala commento | Mostra risposte"),
            "pt": listed("Responder | Denunciar comentário | Denunciar abuso | Ver respostas"),
            "nl": listed("Beantwoorden | Beantwoord | Reactie melden | Meld misbruik | Meld reactie"),
            "pl": listed("Odpowiedz | Zgłoś nadużycie | Zgłoś do moderacji | Zgłoś komentarz | Pokaż odpowiedzi"),
            "ru": listed("Ответить | Пожаловаться | Пожаловаться на комментарий | Показать ответы | Цитировать"),
            "tr": listed("Yanıtla | Cevapla | Şikayet et | Yanıtları göster"),
            "ar": listed("الرد | أبلغ عن تعليق | الإبلاغ عن إساءة"),
            "zh": listed("回复 | 回覆 | 举报 | 檢舉 | 回复此评论 | 查看回复 | 引用"),
            "ja": listed("返信 | 返信する | 通報する | 違反を報告 | 返信を表示"),
            "ko": listed("답글 | 답글쓰기 | 신고 | 신고하기"),
            "sv": listed("Svara | Anmäl"),
            "cs": listed("Odpovědět | Nahlásit"),
            "hu": listed("Válasz"),
            "uk": listed("Відповісти | Поскаржитися"),
        },
        removes=(
            "Report abuse",
            "Like · Reply",
            "Kommentar melden",
            "Répondre",
            "Responder",
            "Rispondi",
            "Ответить",
            "回复",
        ),
        keeps=("Report abuse to the police", "Reply to the letter", "Antworten gab es keine."),
    ),
    Rule(
        id="comments/ago",
        finds="the age of a comment beside its buttons",
        why="It belongs to what readers wrote, not to the article.",
        cues=("ago", "vor", "il", "hace", "fa", "há", "前"),
        line=rf"(?:{_REPLY}\s?[·•|,]?\s?)?{_AGO}(?:\s?[·•|,]?\s?{_REPLY}){{1,3}}|{_REPLY}\s?[·•|,]\s?{_AGO}",
        removes=(
            "2 days ago Reply",
            "3 hours ago · Like · Reply",
            "vor 2 Tagen Antworten",
            "il y a 3 heures Répondre",
            "3天前 回复",
        ),
        keeps=("2 days ago", "Two days ago the reply came.", "Hace 3 días"),
    ),
    Rule(
        id="comments/writer",
        finds="the name of a reader before a comment",
        why="It belongs to what readers wrote, not to the article.",
        cues=(
            "says",
            "said",
            "wrote",
            "sagt",
            "schreibt",
            "dit",
            "dice",
            "disse",
            "zegt",
            "pisze",
            "pingback",
            "dedi",
            "より",
        ),
        longest=PARAGRAPH,
        line=(
            r"(?:pingback\s?:\s?.{3,160}|[\w.@’' -]{2,40} (?:says|said|wrote|sagt|schreibt|dit|dice|disse|zegt|"
            r"dedi ki)\s?:)"
        ),
        zone="tail",
        removes=("Jane says:", "Peter sagt:", "Marie dit :", "Pingback: Ten ways to save"),
        keeps=("She says: I was there.", "The law says", "Pingback came late"),
    ),
)

RULES: tuple[Rule, ...] = (*FORMS, *SECTIONS)
