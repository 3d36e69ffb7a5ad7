from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search import Index, hits_in, snippet_of
from core.search.analyzer import WORD
from core.search.glance import beginning
from core.search.query import parse
from core.search.snippets import Matcher
from core.search.stemming import stem
from tests.core.search.samples import fill, found, made


def marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in hits_in(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Drones and a drone's wing; dronelike", "drones ", ["Drones", "drone's"]),
        ("Drones and a drone's wing; dronelike", "drone", ["Drones", "drone's", "dronelike"]),
        ("the oil price and oil prices", '"oil prices"', ["oil prices"]),
        ("the oil\nprice of oil", '"oil price"', ["oil\nprice"]),
        ("Le cafe\u0301 noir", "café", ["cafe\u0301"]),
        ("می‌خواهم کتاب‌های علی", "میخواهم", ["می‌خواهم"]),
        ("كِتَابٌ جديد", "کتاب", ["كِتَابٌ"]),
        ("新闻文章很多", "文章 ", ["文章"]),
        ("新闻文章很多", "新闻文章", ["新闻文章"]),
        ("新闻文章很多", "文", ["文"]),
        ("the S/2022/908 letter", "S/2022/908 ", ["S/2022/908"]),
        ("one two three four", '"four one"~2', ["one", "four"]),
        ("one two three four", '"four one"~1', []),
        ("drones missiles", "drones -missiles ", ["drones"]),
        ("drones missiles", "(drones OR missiles) ", ["drones", "missiles"]),
        ("Kirby on drones", "from:kirby drones ", ["drones"]),
        ("drnes and drones", "drones~", ["drnes", "drones"]),
        ("O’Neil’s boat", "oneil ", ["O’Neil’s"]),
        ("nothing here", "*", []),
        ("nothing here", "", []),
        ("aa aa aa", '"aa aa" ', ["aa aa aa"]),
    ],
)
def test_hits(text: str, query: str, expected: list[str]) -> None:
    assert marked(text, query) == expected


def test_the_passage_with_most_words_is_shown() -> None:
    text = "drones. " + "filler words here. " * 40 + "Iran sold drones to Russia. " + "more filler words. " * 40
    snippet, marks = snippet_of(text, "iran drones russia", 80)
    assert [snippet[start:end] for start, end in marks] == ["Iran", "drones", "Russia"]
    assert snippet[0] == snippet[-1] == "…"
    assert 60 <= len(snippet) <= 110
    assert snippet[1:].startswith(tuple(WORD.findall(text)))


def test_short_texts_are_shown_whole() -> None:
    assert snippet_of("A short\ntext.", "short ", 180) == ("A short text.", ((2, 7),))
    assert snippet_of("", "short", 180) == ("", ())


def test_without_a_hit_the_beginning_is_shown() -> None:
    snippet, marks = snippet_of("word " * 100, "nowhere", 42)
    assert marks == ()
    assert snippet == "word word word word word word word word…"


@given(st.text(), st.sampled_from(["a", "1 ", '"a b"', "a*", "é~", "新", "a b c"]), st.integers(10, 60))
def test_marks_are_where_the_words_are(text: str, query: str, length: int) -> None:
    snippet, marks = snippet_of(text, query, length)
    end = 0
    for start, stop in marks:
        assert end <= start < stop <= len(snippet)
        assert hits_in(snippet[start:stop] + " ", query) or " " in snippet[start:stop]
        end = stop
    hits = hits_in(text, query)
    assert all(0 <= start < stop <= len(text) for start, stop in hits)
    assert bool(hits) >= bool(marks)


words = st.lists(
    st.sampled_from(
        ["drone", "drones", "Iran's", "iran", "新闻", "می\u200cخواهم", "S/2022/908", "cafés", "café", "us", "U.S."]
    ),
    max_size=8,
)


@given(
    words.map(" ".join),
    st.sampled_from(["drones ", "iran ", "新", "خواهم ", "S/2022/9", '"iran drone"', "caf*", "u.s. "]),
)
def test_a_document_that_is_found_shows_where(text: str, query: str) -> None:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        index = fill(Index(Path(folder)), made(1, text))
        assert bool(found(index, query)) == bool(hits_in(text, query))
        index.close()


def test_a_large_text() -> None:
    text = "Some words about Iran and drones, as reported. " * 20_000
    assert len(hits_in(text, "drone iran")) == 40_000
    assert len(hits_in(text, '"iran and drones"')) == 20_000


ENDINGS = [
    "",
    "s",
    "es",
    "ed",
    "ing",
    "y",
    "ies",
    "ied",
    "ly",
    "ization",
    "izer",
    "ational",
    "ation",
    "ator",
    "alism",
    "aliti",
    "ality",
    "ally",
    "fulness",
    "ously",
    "ousness",
    "iveness",
    "ivity",
    "ability",
    "bility",
    "ibly",
    "ably",
    "entially",
    "ently",
    "encies",
    "ancy",
    "ology",
    "ological",
    "fully",
    "lessly",
    "icate",
    "icity",
    "ical",
    "ness",
    "eed",
    "eedly",
    "edly",
    "ingly",
    "ative",
    "alize",
    "ement",
    "ment",
    "ism",
    "e",
    "able",
    "ible",
    "sses",
    "ying",
    "ee",
    "er",
    "ers",
]


@given(st.text("abcdegilorstuy", min_size=1, max_size=6), st.sampled_from(ENDINGS))
def test_words_begin_as_their_stems_say(start: str, ending: str) -> None:
    """Texts are searched for these beginnings: a word that begins otherwise would not be marked."""
    word = start + ending
    assert word.startswith(beginning(stem(word)))


@pytest.mark.parametrize(
    "word", ["dying", "lying", "tying", "skies", "skis", "early", "only", "news", "idly", "gently"]
)
def test_irregular_words_begin_so_too(word: str) -> None:
    assert word.startswith(beginning(stem(word)))


@given(
    st.lists(
        st.sampled_from(["drone", "Drones", "dronés", "O'Neil", "N.A.T.O.", "nato", "’s", "\tx", "İ", "a-drone"])
        | st.text("don’t'. oé_-s", max_size=8)
    ),
    st.sampled_from(["drones ", "nato ", "oneil ", "dro", "drone nato ", "o", "n", "don't", "no* OR dont ", "ones "]),
)
def test_the_quick_look_sees_what_the_thorough_one_sees(words: list[str], query: str) -> None:
    text = " ".join(words)
    quick, thorough = Matcher(parse(query)), Matcher(parse(query))
    thorough._glance = None  # pyright: ignore[reportPrivateUsage] - the two ways are what is compared
    assert quick.hits(text) == thorough.hits(text)
