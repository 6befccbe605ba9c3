"""Rows: who took the picture, and the controls around it. Captions themselves are the author's words."""

from __future__ import annotations

from .names import CAPITAL, NAME
from .table import PARAGRAPH, Rule

_CREDIT = (
    r"(?:(?:(?:featured |main |lead |header |cover |top |hero |feature |title |stock )?(?:photo|image|picture|pic"
    r"|graphic"
    r"|illustration|photograph|screenshot|thumbnail|banner)s?(?:graphy)?"
    r"(?:(?: |/)(?:credits?|by|source|courtesy|copyright|from|via))?"
    r"|credits?|courtesy(?: of)?|(?:titel|symbol|vorschau|header|beitrags|archiv|aufmacher)?(?:foto|bild"
    r"|grafik)s?(?:quelle"
    r"|nachweis|rechte|credit)?|fotos?(?: von)?|bilder|bildnachweis|bildquelle|abbildung|abb\.|montage"
    r"|(?:crédits? )?(?:photos?|photographie|image)|crédits?|créditos?|fotograf[íi]a|imagen|imagem|foto(?:grafia)?s?"
    r"|reprodução|divulgação|beeld|fot\.|zdj\.|zdjęcie|фото|снимок|иллюстрация|fotoğraf|kuva|kuvat|bilde|foto/ansa"
    r"|الصورة|صورة|写真|画像|撮影|图片|圖片|图|圖|图源|图片来源|圖片來源|摄影|攝影|사진))"
)
# A name, an agency, a domain; an article begins a caption: "Photo: The bridge after the flood".
_WHO = (
    r"(?!\s{0,4}(?:the|an?|this|how|why|what|der|die|das|eine?|so|wie|las?|les?|el|los|une?|il|lo|gli|os?|as?|de|het)\s)"
    r"[^.!?:|]{1,90}(?:\.(?:com|de|org|net|uk|fr|jp)\b[^.!?:|]{0,40})?"
)
_STOCK = (
    r"(?:getty(?: images)?|istock(?:photo)?|shutterstock|adobe ?stock|unsplash|pexels|pixabay|depositphotos|alamy"
    r"|imago(?: images)?|picture[- ]alliance|wikimedia(?: commons)?|reuters|afp|dpa|ap photo|epa|efe|ansa|belga"
    r"|keystone"
    r"|dreamstime|123rf|fotolia|canva|flickr|freepik|zuma(?: press)?|shutterstock\.com|istock\.com|tt)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="media/caption-controls",
        finds="the controls around a picture",
        why="They are buttons: they open, enlarge, or hide the picture.",
        phrases={
            "en": ("Press enter or click to view image in full size", "Show caption", "Hide caption",
                   "Toggle caption", "View image in fullscreen", "View larger image", "View image in full size",
                   "Open image in gallery", "Enlarge this image", "Enlarge image", "Click to enlarge",
                   "Click to view larger image", "Image caption", "Image source", "Image credit", "Photo credit",
                   "Credit", "Photo caption", "Captions", "Buy a photo", "Buy photo", "Fullscreen", "View gallery",
                   "View photos", "View all photos", "See more photos", "Photo gallery", "Photo by",
                   "Photo courtesy of", "Image 1 of 12", "1 of 12", "Photo 1 of 12", "Hide transcript",
                   "Download image", "Open image in new tab", "Image via", "Click image to enlarge", "Featured image",
                   "View fullscreen", "Open in fullscreen", "Close gallery", "Image", "Photo", "Getty",
                   "Getty Images", "iStock", "Shutterstock", "Unsplash", "Adobe Stock"),
            "de": ("Bild vergrößern", "Foto vergrößern", "Bild in Originalgröße anzeigen",
                   "Bildunterschrift anzeigen", "Bildunterschrift ausblenden", "Bildergalerie", "Zur Bildergalerie",
                   "Fotostrecke", "Bild 1 von 12", "Foto 1 von 12", "Bild: 1 von 12", "Vergrößern", "Bildrechte",
                   "Bildquelle", "Bildnachweis", "Foto", "Bild", "Bild in Lightbox öffnen", "Großansicht",
                   "Öffnet das Bild in neuem Fenster"),
            "fr": ("Agrandir l'image", "Agrandir la photo", "Voir la photo", "Voir la galerie", "Crédit photo",
                   "Plein écran", "Photo", "Légende"),
            "es": ("Ampliar imagen", "Ampliar foto", "Ver galería", "Ver fotos", "Imagen", "Foto", "Pie de foto",
                   "Fuente de la imagen"),
            "it": ("Ingrandisci", "Ingrandisci l'immagine", "Guarda la fotogallery", "Foto", "Fotogallery"),
            "pt": ("Ampliar imagem", "Ver galeria", "Foto", "Imagem", "Legenda da foto"),
            "nl": ("Vergroot afbeelding", "Bekijk de foto's", "Foto"),
            "pl": ("Powiększ", "Powiększ zdjęcie", "Zobacz galerię", "Zdjęcie"),
            "ru": ("Увеличить", "Увеличить фото", "Открыть галерею", "Смотреть фото", "Фото"),
            "tr": ("Fotoğrafı büyüt", "Fotoğraf galerisi", "Fotoğraf"),
            "ar": ("صورة", "الصورة", "تكبير الصورة"),
            "zh": ("查看大图", "点击查看大图", "图片来源", "点击图片放大"),
            "ja": ("画像を拡大", "拡大する", "写真を見る", "画像をクリックすると拡大します", "全画像を見る", "写真",
                   "画像"),
            "ko": ("사진 확대", "이미지 크게 보기", "원본보기"),
        },
        removes=("Press enter or click to view image in full size", "Bild vergrößern", "Agrandir l’image",
                 "画像を拡大", "Image 3 of 8"),
        keeps=("Enlarge the hole with a knife", "Bild und Ton", "One of twelve"),
    ),
    Rule(
        id="media/caption-credit",
        finds="a line that only says who took the picture",
        why="It belongs to a picture that is not there.",
        cues=("photo", "photos", "image", "images", "picture", "pictures", "credit", "credits", "foto", "fotos",
              "bild", "bilder", "bildquelle", "bildnachweis", "titelbild", "symbolbild", "symbolfoto", "titelfoto",
              "archivfoto", "archivbild", "beitragsbild", "grafik", "abb", "illustration", "graphic", "courtesy",
              "crédit", "crédits", "crédito", "créditos", "fotografía", "imagen", "imagem", "beeld", "fot", "zdjęcie",
              "zdj", "фото", "fotoğraf", "kuva", "kuvat", "bilde", "screenshot", "photography", "photograph", "写真",
              "画像", "撮影", "图片", "圖片", "图源", "摄影", "攝影", "사진", "صورة", "الصورة"),
        line=rf"(?:[(\[/]?\s?{_CREDIT}\s?[:：©|]\s{{0,3}}©?\s?{_WHO}[)\]]?\.?"
        rf"|[(\[]?(?:fot|zdj)\.\s?{CAPITAL}[^.!?:|]{{1,60}}[)\]]?"
        rf"|[(\[]?(?:photo|image|picture|illustration|photograph|video)s?(?: courtesy)? (?:by|courtesy of|courtesy"
        rf"|credit|via) {CAPITAL}"
        rf"[^.!?:]{{1,60}}[)\]]?\.?|courtesy of {CAPITAL}[^.!?:]{{1,40}})",
        removes=("Photo: AFP", "(Image credit: Wareable)", "Image Credit: Pexels",
                 "Foto: Getty Images/Design Pics RF", "(Foto: REUTERS)", "Bild: dpa", "Photo by Jane Doe on Unsplash",
                 "Crédit photo : Jean Dupont", "Foto: Divulgação", "Фото: ТАСС", "写真：共同", "图片来源：视觉中国",
                 "Fot.: Jan Kowalski", "Fot. Archiwum prywatne", "(fot. Jan Kowalski)"),
        keeps=("Photo by photo the archive grew.", "Bild: Was die Zeitung daraus machte. Eine Kritik.",
               "Image is everything", "Photo: The bridge after the flood", "Credit where credit is due",
               "Foto und Film", "Fot. nie było, bo nikt nie miał aparatu.",
               "Video: how the bridge fell. The city had been warned for years."),
    ),
    Rule(
        id="media/caption-rights",
        finds="a line that only names a picture agency",
        why="It belongs to a picture that is not there.",
        cues=("getty", "istock", "shutterstock", "unsplash", "pexels", "pixabay", "depositphotos", "alamy", "imago",
              "alliance", "wikimedia", "dreamstime", "123rf", "fotolia", "istockphoto", "adobe", "adobestock",
              "freepik", "zuma", "©"),
        line=(
            rf"[(\[]?(?:(?:©|via|by|photo|foto|from|source:|quelle:)\s?)?(?:(?:[^.!?:]"
            rf"|(?<=\b\w)\.){{2,50}}\s?[/|,–-]\s?|{CAPITAL}[^.!?:/|]{{2,40}} (?:via|on|für|for|von|auf) )?"
            rf"(?:{_STOCK})(?:\s?[/|,]\s?[^.!?]{{2,60}}|\s?\.com)?[)\]]?"
            rf"|©\s?(?!.{{0,80}}(?:rights|rechte|droits|derechos|diritti|direitos))(?!\d)[^.!?:]{{2,60}}"
        ),
        removes=("Getty Images", "© iStock", "Kevin C. Cox/Getty Images", "Jane Doe via Unsplash",
                 "© Dieter Mayr (KNA)", "(Shutterstock)"),
        keeps=("Getty Images sued the company", "Pexels, Pixabay and the end of the stock photo. An essay.",
               "Find free pictures on Unsplash."),
    ),
    Rule(
        id="media/caption-inline",
        finds="the credit in brackets at the end of a caption",
        why="It belongs to a picture that is not there.",
        cues=("photo", "image", "foto", "bild", "credit", "crédit", "picture", "imagen", "imagem", "фото", "fot",
              "fotoğraf", "写真", "사진", "图片", "getty", "shutterstock", "istock", "撮影", "提供"),
        suffix=(
            r"\s?[(\[（](?:[一-龯々ァ-ヶー・]{3,30}(?:撮影|提供)|사진 ?(?:출처|제공) ?[=:：] ?[^()\[\]]{2,80}"
            r"|(?:photo|image|picture|foto|bild|imagen|imagem|фото|fot\.|fotoğraf|写真|사진"
            r"|图片)s?(?: (?:credits?|source))?"
            rf"(?:\s?[:：=]\s?| (?:by|courtesy(?: of)?|via) (?={CAPITAL}))[^()\[\]（）]{{2,80}}|(?:credits?"
            rf"|crédits?)\s?: ?[^()\[\]]{{2,80}}"
            r"|[^()\[\]]{0,50}(?:getty images|shutterstock|istock)[^()\[\]]{0,20})[)\]）]\.?"
        ),
        removes=(
            "The telescope in its clean room⟦ (credit: NASA/Chris Gunn)⟧",
            "The bridge after the flood.⟦ (Photo by Jane Doe/Getty Images)⟧",
            "Der Minister bei der Ankunft⟦ (Foto: dpa)⟧",
            "新しい橋を渡る子どもたち⟦（佐藤花子撮影）⟧",
            "다리를 건너는 아이들⟦ [사진 출처 = 연합뉴스]⟧",
        ),
        keeps=("They sold the camera (photo equipment was cheap then) and left.", "He was given no credit (again)",
               "Pay as you like (credit/debit cards, cash)", "It fell (see photo above)",
               "橋の写真を展示します（情報提供）", "朝の橋（2018年7月17日撮影）"),
    ),
    Rule(
        id="media/caption-end",
        finds="the credit after the last sentence of a caption",
        why="It belongs to a picture that is not there.",
        cues=("photo", "photos", "image", "foto", "fotos", "bild", "credit", "photograph", "picture", "photography",
              "фото", "fotoğraf", "뉴시스", "연합뉴스", "뉴스1"),
        longest=210,
        suffix=(
            rf"(?<=[.!?”\"»)])\s{{0,3}}(?:(?:photo|image|picture|photograph|foto|bild|фото"
            rf"|fotoğraf)s?(?:graphy)?(?: credit| by| courtesy of)?"
            rf"|credit)\s?[:|]\s?©?\s?{CAPITAL}[^.!?:]{{1,60}}\.?"
            rf"|(?<=[.!?”\"»)])\s{{1,3}}(?:photo|photograph|picture|image)s? (?:by|courtesy of) {NAME}"
            r"(?:(?:\s?/\s?| (?:on|via|for) )[\w ]{2,30})?\.?"
            r"|(?<=[다요]\.)\s{1,3}(?:[가-힣A-Z]{2,10}[=/ ])?(?:뉴시스|연합뉴스|뉴스1)"
        ),
        removes=(
            "A GPS watch can track various metrics before, during, and after your run.⟦ Photo: Jane Doe⟧",
            "Der Minister bei der Ankunft am Abend.⟦ Foto: Getty Images⟧",
            "The bridge is closed until the spring.⟦ Photo by Jane Doe⟧",
            "The bridge is closed until the spring.⟦ Photo courtesy of Jane Doe/Getty Images⟧",
            "Bron är stängd till våren.⟦ Foto: Karin Ek.⟧",
            "아이들이 새 다리를 건너고 있다.⟦ 연합뉴스⟧",
        ),
        keeps=("He asked one thing only. Photo: or it did not happen, he said.", "It was a good photo",
               "They hung it in the hall. Photos by Jane Doe had never sold so well",
               "그는 연합뉴스에 그렇게 말했다."),
    ),
    Rule(
        id="media/caption-prefix",
        finds="the label before a caption",
        why="It was written for those who cannot see the picture.",
        cues=("image", "media"),
        prefix=rf"(?:image|media|photo) caption,?:?\s{{1,3}}(?={CAPITAL}|[“\"‘'])",
        removes=("⟦Image caption, ⟧The bridge after the flood", "⟦Image caption ⟧The bridge after the flood"),
        keeps=("Image captions are hard to write", "The image caption said nothing"),
    ),
    Rule(
        id="media/caption",
        finds="the caption of a picture",
        why="It speaks of a picture that is not there; but the author's words it is, so it stays unless you ask.",
        cues=("pictured", "undated", "handout", "abgebildet", "aufnahme"),
        longest=PARAGRAPH,
        line=(
            r".{3,200}\b(?:(?:is|are|was|were|seen|as|shown)? ?pictured (?:in|on|at|here|above|left|right|with|during)"
            r"|in this (?:undated )?(?:file )?(?:handout )?(?:photo|image|picture)|(?:undated|handout) (?:photo"
            r"|image|picture))\b.{0,100}"
        ),
        trust="shown",
        removes=("Jane Doe, pictured in 2018.", "The bridge is seen in this undated handout image"),
        keeps=("She pictured a better life.", "Nobody pictured it"),
    ),
)  # fmt: skip
