"""Documents are stemmed as their language says, queries in the languages that the index has."""

from __future__ import annotations

import pytest

from core.search import Index, hits_in
from core.search.analyzer import chunks, parts, tokens, words_of
from core.search.stemming import stem, stemmed_language
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
