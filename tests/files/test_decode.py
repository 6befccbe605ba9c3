"""Bytes and text, without loss: HAZARDS rows 10 and 35."""

from __future__ import annotations

import codecs
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusclean.document import Encoding
from corpusclean.errors import PassThrough, UsageError
from corpusclean.files import plain
from corpusclean.files.decode import codec_name, decode, encode

FRENCH = (
    "La mère de l'élève a été reçue à la mairie dans la matinée. Les enfants, qui étaient déjà là, "
    "n'ont pas voulu partir avec elle. « C'est la première fois », a déclaré le maire de la commune."
)
GERMAN = (
    "Der Bürgermeister sagte, dass die Brücke für die Fußgänger im Mai geöffnet wird. Auf dem Platz "
    "stehen schon die Stühle, und das Café ist nicht mehr geschlossen."
)
POLISH = (
    "Burmistrz powiedział, że most nie będzie otwarty do końca roku. Mieszkańcy są źli, bo do pracy "
    "jadą przez las, a to trwa godzinę dłużej niż jeszcze w zeszłym roku."
)
RUSSIAN = (
    "Мэр сказал, что мост не откроют до конца года. Жители недовольны: на работу они ездят через лес, "
    "и это занимает на час больше, чем в прошлом году. Как он сообщил, это не его вина."
)
GREEK = (
    "Ο δήμαρχος είπε ότι η γέφυρα δεν θα ανοίξει πριν από το τέλος του έτους. Οι κάτοικοι της πόλης "
    "είναι θυμωμένοι με την καθυστέρηση και για τη διαδρομή που κάνουν στο δάσος."
)
TURKISH = (
    "Belediye başkanı köprünün bu yıl için açılmayacağını söyledi ve işçiler de daha çok çalışıyor. "
    "Bu bir sorun olarak görülüyor, ama yeni yol ile ilgili kararı henüz kimse açıklamadı."
)
JAPANESE = (
    "市長は、橋は今年の終わりまで開かないと述べた。住民は森を通って仕事に行くため、去年よりも一時間長くかかっている。"
)
CHINESE = "市长说，这座桥在今年年底以前不会开放。居民们对此很不满意，因为他们上班要经过森林，比去年多用一个小时的时间。"
TAIWANESE = (
    "市長說，這座橋在今年年底以前不會開放。居民們對此很不滿意，因為他們上班要經過森林，比去年多用一個小時的時間。"
)
KOREAN = (
    "시장은 다리가 올해 말까지 열리지 않을 것이라고 말했다. 주민들은 숲을 지나 직장에 가야 하기 때문에 불만이 많다."
)
ARABIC = (
    "قال رئيس البلدية إن الجسر لن يفتح قبل نهاية العام. وكان السكان في المدينة غاضبين من التأخير، لأن الطريق إلى "
    "العمل عبر الغابة يستغرق وقتا أطول من العام الماضي، كما أن هذا لا يناسب التلاميذ."
)

READ = [
    ("cp1252", FRENCH),
    ("cp1252", GERMAN),
    ("iso8859_15", FRENCH + " Le prix est de 5 €, et l'œuvre a été vendue."),
    ("cp1250", POLISH),
    ("iso8859_2", POLISH),
    ("cp1251", RUSSIAN),
    ("koi8_r", RUSSIAN),
    ("iso8859_5", RUSSIAN),
    ("cp1253", GREEK),
    ("cp1254", TURKISH),
    ("cp932", JAPANESE),
    ("euc_jp", JAPANESE),
    ("gb18030", CHINESE),
    ("big5", TAIWANESE),
    ("cp949", KOREAN),
    ("cp1256", ARABIC),
]

NO_TEXT = {
    "a picture": b"\x89PNG\r\n\x1a\n" + zlib.compress(bytes(range(256)) * 40),
    "a zip archive": b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + zlib.compress(b"some text " * 400),
    "packed bytes without NUL": zlib.compress(FRENCH.encode() * 3).replace(b"\0", b"\1"),
    "bytes of every value": bytes(range(256)),
    "half of it NUL": b"ab\0\0" * 50,
    "two words, and an accent of an unknown codec": b"caf\x8e noir",
    "code page 850": GERMAN.encode("cp850"),
}


@pytest.mark.parametrize("data", NO_TEXT.values(), ids=NO_TEXT)
def test_what_is_not_clear_stays(data: bytes) -> None:
    with pytest.raises(PassThrough, match="--encoding"):
        decode(data)


@pytest.mark.parametrize(("name", "text"), READ)
def test_legacy_encodings_are_read(name: str, text: str) -> None:
    data = text.encode(name)
    read, encoding = decode(data)
    assert read == text
    assert encode(read, encoding) == data


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_mark_decides_and_stays(name: str) -> None:
    text = "\ufeffÄrger\n"
    assert decode(text.encode(name)) == (text, Encoding(name, "strict", "byte order mark"))
    assert decode(text.encode(name), "latin-1")[0] == text


def test_utf16_without_a_mark_is_told_by_its_nul_bytes() -> None:
    for name in ("utf-16-le", "utf-16-be"):
        assert decode(GERMAN.encode(name)) == (GERMAN, Encoding(name, "strict", "every other byte is NUL"))


def test_a_single_nul_is_text() -> None:
    text = "One NUL that a program left behind: \0. " * 4
    assert decode(text.encode()) == (text, Encoding())


def test_stray_bytes_stay_bytes() -> None:
    data = FRENCH.encode() + b" It\x92s " + FRENCH.encode()
    text, encoding = decode(data)
    assert encoding.errors == "surrogateescape"
    assert text == f"{FRENCH} It\udc92s {FRENCH}"
    assert plain.written(text, encoding) == data


def test_stray_bytes_that_would_join_are_not_written() -> None:
    text, encoding = decode(FRENCH.encode() + b"\xc3 \xa9")
    with pytest.raises(PassThrough, match="join"):
        plain.written(text.replace("\udcc3 ", "\udcc3"), encoding)


def test_half_a_surrogate_pair_is_not_written() -> None:
    with pytest.raises(PassThrough, match="cannot be written"):
        plain.written("\ud83d", Encoding())


def test_a_declared_encoding_counts() -> None:
    assert decode(b"caf\xe9", "latin-1") == ("café", Encoding("iso8859-1", "strict", "declared"))
    assert decode("é".encode(), "cp1252")[0] == "Ã©"


def test_a_declared_encoding_that_does_not_fit_passes_through() -> None:
    with pytest.raises(PassThrough, match="not valid utf-8"):
        decode(b"caf\xe9", "utf-8")


def test_an_encoding_that_does_not_give_the_bytes_back_passes_through() -> None:
    doubled = b"\x87\x90"  # a sign that windows-31j has twice
    with pytest.raises(PassThrough, match="same bytes"):
        decode(doubled, "cp932")


@pytest.mark.parametrize("name", ["klingon", "rot13", "base64", "zlib", "punycode", "unicode_escape", "a\0b", ""])
def test_only_text_codecs_can_be_declared(name: str) -> None:
    with pytest.raises(UsageError, match="encoding"):
        codec_name(name)


@pytest.mark.parametrize(("name", "kept"), [("utf-8-sig", "utf-8"), ("utf-16", "utf-16-le"), ("UTF-32", "utf-32-le")])
def test_declared_codecs_never_drop_the_mark(name: str, kept: str) -> None:
    assert codec_name(name) == kept
    data = "\ufeffa".encode(kept)
    text, encoding = decode(data, name)
    assert encode(text, encoding) == data


@given(st.binary(max_size=300) | st.text(max_size=100).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_get_lost(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except PassThrough:
        return
    assert encode(text, encoding) == data


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_utf8_is_read_as_utf8(text: str) -> None:
    if "\0" not in text:
        document = plain.read(text.encode(), "a.txt")
        assert document.text == text
        assert plain.written(text, document.encoding) == text.encode()


def test_every_code_point_can_be_read() -> None:
    text = "".join(map(chr, [*range(1, 0xD800), *range(0xE000, 0x110000)]))
    assert decode(text.encode())[0] == text
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le"))[0] == "\ufeff" + text
