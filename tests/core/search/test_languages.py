"""Documents are stemmed as their language says, queries in the languages that the index has."""

from __future__ import annotations

import pytest

from core.search import Index, hits_in
from core.search.analyzer import chunks, parts, tokens, words_of
from core.search.persian import light_forms
from core.search.stemming import language_of, stem, stemmed_language
from tests.core.search.samples import fill, found, look, made


@pytest.mark.parametrize(
    ("language", "text", "query"),
    [
        ("de", "die alten Häuser", "Haus"),
        ("de", "das alte Haus", "hauser"),
        ("de-AT", "die alten Häuser", "haus"),
        ("de", "Herr Müller", "muller"),
        ("de", "Herr Müller", "mueller"),
        ("de", "Herr Mueller", "Müller"),
        ("en", "Herr Müller", "Mueller"),
        ("fr", "les chevaux continuaient", "continuer"),
        ("es", "las naciones unidas", "nacion unida"),
        ("ru", "в городах России", "город россия"),
        ("", "в городах России", "город"),
        ("ru", "российский подъём", "российские"),
        ("uk", "українські міста", "українські"),
        ("ar", "والكتاب الجديد", "كتاب"),
        ("ar", "كِتَابٌ جديد", "الكتاب"),
        ("ar", "مسؤول كبير", "مسئول"),
        ("ar", "شئون خارجية", "شؤون"),
        ("fa", "مسئولان ایران", "مسؤولان"),
        ("fa", "مسوولان ایران", "مسئولان"),
        ("fa", "مسئول", "مسوول"),
        ("en", "an e-mail of his", "email"),
        ("en", "an email of his", "e-mail"),
        ("en", "two e-mails of his", "email"),
        ("en", "the nonproliferation regime", "non-proliferation"),
        ("en", "the Non-Proliferation Treaty", "nonproliferation treaty"),
        ("en", "their co-operation", "cooperation"),
        ("en", "they cooperated", "co-operation"),
        ("en", "a cease\u2010fire", "ceasefire"),
        ("fa", "کتاب‌های علی", "کتاب"),
        ("fa", "کتابهای علی", "كتاب"),
        ("fa", "كتابهاي علي", "کتاب‌های علی"),
        ("el", "οι πόλεις", "πολεις"),
        ("zh", "新闻文章 and drones", "文章 drone"),
        ("ja", "東京でdronesが", "東京 drone"),
        ("xx-unknown", "several drones", "drone"),
        ("pl", "several drones", "drones"),
    ],
)
def test_a_word_is_found_in_its_language(index: Index, language: str, text: str, query: str) -> None:
    fill(index, made(1, text, language=language), made(2, "nothing of it", language=language))
    assert found(index, query + " ") == [1]
    matcher = look(index, query + " ").terms
    assert matcher.hits(text, language)
    assert hits_in(text, query + " ", language)
    assert matcher.seen(text, 100, language).marks


DIRECTIONS = [
    # Persian: Arabic letters, joiners typed, left out or as a blank; plurals, possessives, *-i*, verbs
    ("fa", "كتابهاي علي", "کتاب‌های علی"),
    ("fa", "کتاب های علی", "كتابهاي علي"),
    ("fa", "کتابهای علی", "کتاب های علی"),
    ("fa", "کتاب‌های علی", "کتاب های علی"),
    ("fa", "کتاب های علی", "کتاب‌های علی"),
    ("fa", "می‌خواهم بروم", "میخواهم"),
    ("fa", "می‌خواهم بروم", "می خواهم"),
    ("fa", "می خواهم بروم", "میخواهم"),
    ("fa", "می خواهم بروم", "می‌خواهم"),
    ("fa", "میخواهم بروم", "می خواهم"),
    ("fa", "میخواهم بروم", "می‌خواهم"),
    ("fa", "نیروهای ایرانی", "ایران"),
    ("fa", "کشور ایران", "ایرانیان"),
    ("fa", "انتخابات", "انتخاب"),
    ("fa", "نویسندگان", "نویسنده"),
    ("fa", "حملات", "حمله"),
    ("fa", "سال ۱۴۰۱", "1401"),
    ("fa", "سال 1401", "۱۴۰۱"),
    ("fa", "۲۰۲۲", "٢٠٢٢"),
    ("fas", "کتابهای علی", "کتاب"),
    # a tag that is missing, or says another language than the letters
    ("", "كتابهاي علي", "کتاب"),
    ("en", "پهپادهای ایرانی", "پهپاد ایران"),
    ("ar", "این پهپادهای ایران که در جنگ", "پهپاد"),
    ("", "والمدرسة في المدينة", "مدرسة"),
    ("", "some English, then کتابهای علی", "کتاب"),
    # Arabic: marks, article, letters that are written in two ways
    ("ar", "مَدْرَسَةٌ", "مدرسه"),
    ("ar", "مدرسة", "المدرسة"),
    ("ar", "المدرسة", "مدرسة"),
    ("ar", "إيران", "ايران"),
    ("ar", "ايران", "إيران"),
    ("ar", "على", "علي"),
    ("ar", "كتــاب", "كتاب"),
    ("ar", "ﻛﺘﺎﺏ", "كتاب"),
    ("ar", "سنة ٢٠٢٢", "2022"),
    # Cyrillic, Greek, Hebrew, Devanagari
    ("ru", "ещё подъём", "еще подъем"),
    ("ru", "еще", "ещё"),
    ("ru", "в Москве", "москвы"),
    ("el", "Αθήνα", "ΑΘΗΝΑ"),
    ("he", "שָׁלוֹם", "שלום"),
    ("he", "הממשלה", "ממשלה"),
    ("hi", "समाचारों", "समाचार"),
    # Latin letters as they are typed without them, and as they are spelt out
    ("de", "Straße", "strasse"),
    ("de", "Strasse", "Straße"),
    ("de", "GRÖSSE", "größe"),
    ("de", "Größe", "groesse"),
    ("en", "Mueller", "Müller"),
    ("", "Müller", "Mueller"),
    ("fr", "Goethe", "Göthe"),
    ("tr", "İstanbul", "istanbul"),
    ("tr", "Istanbul", "İstanbul"),
    ("tr", "ISPANAK", "ıspanak"),
    ("pl", "Łódź", "Lodz"),
    ("pl", "Lodz", "Łódź"),
    ("da", "Ørsted", "Orsted"),
    ("da", "Ørsted", "Oersted"),
    ("da", "Oersted", "Ørsted"),
    ("da", "Århus", "Aarhus"),
    ("da", "Aarhus", "Århus"),
    ("hr", "Đorđe", "Djordje"),
    ("fr", "cœur", "coeur"),
    ("fr", "coeur", "cœur"),
    ("en", "ﬁnance ofﬁcial", "finance official"),
    ("en", "cafe\u0301", "café"),
    # elisions
    ("fr", "l’Iran", "Iran"),
    ("fr", "Iran", "l'Iran"),
    ("fr", "d'Ukraine", "Ukraine"),
    # scripts without spaces, and their forms
    ("zh", "新闻文章", "文章"),
    ("zh", "新闻文章", "闻文"),
    ("ja", "ﾆｭｰｽ記事", "ニュース"),
    ("ja", "ドローン攻撃", "ﾄﾞﾛｰﾝ"),
    ("ja", "ﾄﾞﾛｰﾝ", "ドローン"),
    ("ja", "ＡＢＣ１２３", "abc123"),
    ("ko", "드론을", "드론"),
    ("th", "ข่าวโดรนอิหร่าน", "โดรน"),
    ("en", "Iranian drones 🚀 新闻 کتاب‌ها", "新闻 drone کتاب"),
]


@pytest.mark.parametrize(("language", "text", "query"), DIRECTIONS)
def test_what_is_the_same_for_a_reader_is_found(index: Index, language: str, text: str, query: str) -> None:
    whole = f"Before it. {text} and after"
    fill(index, made(1, whole, language=language), made(2, "nothing of it", language=language))
    assert found(index, query + " ") == [1]
    seen = look(index, query + " ").terms.seen(whole, 100, language)
    assert seen.marks
    assert all(set(seen.snippet[start:end]) <= set(text) for start, end in seen.marks)


def test_two_words_of_persian_may_be_one_but_need_not_be(index: Index) -> None:
    fill(
        index,
        made(1, "میخواهم", language="fa"),
        made(2, "خواهم آمد و می", language="fa"),
        made(3, "خواهم", language="fa"),
        made(4, "می", language="fa"),
    )
    assert sorted(found(index, "می خواهم ")) == [1, 2]
    assert 4 not in found(index, "می خواهم ", "some")
    assert found(index, '"می خواهم"') == []


def test_an_ending_is_no_part_that_finds_anything(index: Index) -> None:
    fill(index, made(1, "کتاب‌های علی", language="fa"), made(2, "خانه‌های ما", language="fa"))
    assert found(index, "کتاب‌های علی ", "some") == []


def test_exact_is_exact_in_every_language(index: Index) -> None:
    fill(
        index, made(1, "die Häuser", language="de"), made(2, "das Haus", language="de"), made(3, "haus", language="en")
    )
    assert found(index, '"haus"') in ([2, 3], [3, 2])
    assert found(index, '"Häuser"') == [1]
    assert found(index, "Häuser ")[0] == 1
    assert sorted(found(index, "Häuser ")) == [1, 2, 3]  # by its stem, which is the third's exact form


def test_several_languages_at_once(index: Index) -> None:
    fill(
        index,
        made(1, "nationale Sicherheiten", language="de"),
        made(2, "sécurités nationales", language="fr"),
        made(3, "national securities", language="en"),
    )
    assert found(index, "Sicherheit ") == [1]
    assert found(index, "sécurité ") == [2]
    assert found(index, "security ") == [3]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("", "plain", ""),
        ("de", "Häuser", "de"),
        ("de", "Häuser, سلام", "de"),
        ("de", "این کتاب", "fa"),
        ("", "این کتاب", "fa"),
        ("", "كتابهاي علي", "fa"),
        ("en", "وقال الرئيس في المدينة", "ar"),
        ("de", "وقال الرئيس في المدينة", "ar"),
        ("fa", "وقال", "fa"),
        ("fa", "وقال الرئيس في المدينة القديمة", "ar"),
        ("ur", "یہ کتاب ہے", ""),
        ("prs", "این کتاب", "fa"),
        ("ger", "Häuser", "de"),
    ],
)
def test_letters_say_what_a_tag_does_not(tag: str, text: str, expected: str) -> None:
    assert language_of(tag, text) == expected


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("کتابهایشان", ("کتاب",)),
        ("بزرگترین", ("بزرگ",)),
        ("دانشجویان", ("دانشجو",)),
        ("نمایندگان", ("نماینده",)),
        ("مقالات", ("مقال", "مقاله")),
        ("میگوید", ("گو",)),
        ("میگوییم", ("گو",)),
        ("نمیخواهند", ("خواه",)),
        ("ایرانی", ("ایران",)),
        ("ایران", ()),
        ("علی", ()),
        ("میدان", ()),
        ("میلیون", ()),
    ],
)
def test_persian_endings(word: str, forms: tuple[str, ...]) -> None:
    assert light_forms(word) == forms


def test_most_languages_have_nothing_to_say() -> None:
    assert stemmed_language("en") == stemmed_language("ru-RU") == stemmed_language("tlh") == stemmed_language("") == ""
    assert stemmed_language("de-CH") == stemmed_language("DE") == "de"
    assert stem("міста", "uk") == "міста"
    assert stem("drones", "uk") == "drone"
    assert stem("кораблями") == stem("корабль")


@pytest.mark.parametrize(
    "text", ["", " ", "a", "U.S. and U.S.A., 'quoted' words; don’t—stop. It's  over!\n新闻, x.y.z a''b"]
)
def test_chunks_have_the_words_of_the_text(text: str) -> None:
    """The index takes texts apart between blanks; queries and snippets word by word. Both see the same parts."""
    of_chunks = [part.terms for chunk in chunks(text) for word in words_of(chunk) for part in parts(word)]
    assert of_chunks == [token.part.terms for token in tokens(text)]
