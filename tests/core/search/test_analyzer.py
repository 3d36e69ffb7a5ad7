from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search import Index
from core.search.analyzer import fold, tokens
from tests.core.search.samples import fill, found, made

PROBES = {
    "fa": "می‌خواهم کتاب‌های علی را بخوانم",
    "ar": "كِتَابٌ جديد عن مدرسة",
    "ru": "Новости города Москвы",
    "zh": "新闻文章很多内容",
    "fr": "Le café naïve de Zoë",
    "en": "O'Neil’s e-mail don't",
}


@pytest.mark.parametrize(
    ("language", "query"),
    [
        ("fa", "كتابهاي"),
        ("fa", "علي"),
        ("fa", "میخواهم"),
        ("ar", "کتاب"),
        ("ar", "مدرسه"),
        ("ru", "москвы"),
        ("zh", "文章"),
        ("zh", "新闻"),
        ("fr", "cafe"),
        ("fr", "zoe"),
        ("en", "o'neil's"),
        ("fr", "cafe\u0301"),
    ],
)
def test_the_twelve_probes_find_their_document(index: Index, language: str, query: str) -> None:
    fill(index, *(made(number, text) for number, text in enumerate(PROBES.values())))
    expected = list(PROBES).index(language)
    assert found(index, query)[0] == expected
    assert found(index, query + " ")[0] == expected


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("O'Neil's boat", "o’neil"),
        ("O'Neil's boat", "oneil"),
        ("O’Neil’s boat", "o'neil's"),
        ("oneil was here", "o'neil"),
        ("die Straße nach Müllheim", "strasse mullheim"),
        ("die Strasse nach Mullheim", "straße müllheim"),
        ("ещё ёлка", "еще елка"),
        ("еще елка", "ещё ёлка"),
        ("می خواهم کتاب های علی", "می‌خواهم"),
        ("می‌خواهم کتاب‌های علی", "می خواهم"),
        ("می‌خواهم کتاب‌های علی", "کتاب"),
        ("الكتاب الجديد", "كتاب"),
        ("كتاب جديد", "الكتاب"),
        ("سال ۲۰۲۲ بود", "2022"),
        ("in 2022", "٢٠٢٢"),
        ("l’homme d'Iran", "homme iran"),
        ("U.S. troops", "US"),
        ("the UN says", "U.N."),
        ("第二次世界大戦について", "世界大戦"),
        ("東京タワーに行く", "タワー"),
        ("新闻", "新"),
        ("ประเทศไทยงาม", "ไทย"),
        ("한국어를 배우다", "한국어"),
        ("COVID疫情", "covid 疫情"),
        ("see S/2022/908 and S/RES/2231 (2015)", "S/2022/908"),
        ("see S/2022/908 and S/RES/2231 (2015)", "S/RES/2231(2015)"),
        ("rocket-launchers", "rocket-launcher"),
        ("Wałęsa and Ærø", "walesa aero"),
        ("हिन्दी में", "हिन्दी"),
        ("ﻛﺘﺎﺏ", "كتاب"),
        ("co\u00adoperation", "cooperation"),
    ],
)
def test_a_word_is_found_however_it_is_typed(index: Index, text: str, query: str) -> None:
    fill(index, made(1, text), made(2, "nothing of it"))
    assert found(index, query + " ") == [1]


@pytest.mark.parametrize(
    ("text", "query"),
    [("新闻文章", "文新"), ("S/2022/908", "S/908/2022"), ("کتاب", "کتب")],
)
def test_what_is_another_word_is_not_found(index: Index, text: str, query: str) -> None:
    fill(index, made(1, text))
    assert found(index, query + " ") == []


def test_exact_forms_stand_above_other_forms(index: Index) -> None:
    fill(index, made(1, "a drone here"), made(2, "some drones here"), made(3, "a drone's wing"))
    assert found(index, "drones ")[0] == 2
    assert found(index, "drone ")[0] == 1
    assert sorted(found(index, "drones ")) == [1, 2, 3]


@pytest.mark.parametrize(
    "text", [*PROBES.values(), "a\u0301bc \u200cx\u200c", "ﷺ ½ x² İstanbul ﬁne", "\u0301\u0302", "_a_b_"]
)
def test_offsets_are_those_of_the_text(text: str) -> None:
    for token in tokens(text):
        assert 0 <= token.start < token.end <= len(text)
        assert fold(text[token.start : token.end]) == token.part.exact


@given(st.text())
def test_any_text_can_be_analyzed(text: str) -> None:
    seen = list(tokens(text))
    assert [token.position for token in seen] == list(range(len(seen)))
    for token in seen:
        assert fold(text[token.start : token.end]) == token.part.exact
        assert token.part.terms[0] == token.part.exact
        assert not any(char.isspace() for char in token.part.exact)


@given(st.text(alphabet=st.characters(categories=["L", "M", "N"])))
def test_folding_is_done_once_and_for_all(text: str) -> None:
    assert fold(fold(text)) == fold(text)
