"""Searches whose right answers are known: read from files, or made of the documents that are at hand.

A collection is three files. *Documents*: JSON lines as ``add`` takes them (``id title language text`` …). *Queries*:
JSON lines with ``id`` and ``text``. *Judgements*: lines as TREC has them, ``query 0 document grade``, by blanks or
tabs; a grade above 0 is relevant.

What is made here are known items (somebody looks for a document of which a headline, a half-remembered sentence or a
few words are known) and, without corpora, topics of invented words. The same seed always makes the same.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import log
from pathlib import Path
from typing import Any

from tests.bench.corpus import CORPORA

SEED = 1948
QUERIES = 150
"""Made of each source, for each kind of query."""
MOST_DOCUMENTS = 6000
SENTENCE = re.compile(r"(?<=[.!?؟。！？])\s*")
WORD = re.compile(r"[^\W_]+(?:\u200c[^\W_]+)*")

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Judged:
    """A collection: *relevant* has, for each query, the grades of its documents by their ids."""

    name: str
    language: str
    documents: list[Record]
    queries: list[tuple[str, str]]
    relevant: dict[str, dict[str, int]]


def read(documents: Path, queries: Path, judgements: Path) -> Judged:
    """A collection from its three files.

    Raises:
        ValueError: a line is not of its form; which one is said.
    """
    records = list(_lines(documents, ("id", "text")))
    asked = [(str(line["id"]), str(line["text"])) for line in _lines(queries, ("id", "text"))]
    relevant: dict[str, dict[str, int]] = {}
    for number, line in enumerate(judgements.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        parts = line.split()
        if len(parts) != 4 or not parts[3].lstrip("-").isdigit():
            raise ValueError(f"{judgements}, line {number}: not “query 0 document grade”.")
        relevant.setdefault(parts[0], {})[parts[2]] = int(parts[3])
    languages = Counter(str(record.get("language", "")) for record in records)
    return Judged(documents.parent.name, languages.most_common(1)[0][0] if records else "", records, asked, relevant)


def _lines(path: Path, wanted: tuple[str, ...]) -> Iterator[Record]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            record = json.loads(line)
            if not isinstance(record, dict) or any(key not in record for key in wanted):
                raise ValueError(f"{path}, line {number}: not an object with {' and '.join(wanted)}.")
            yield record


def at_hand() -> Iterator[Judged]:
    """What can be made here: of the corpora where they are, else of invented words."""
    if not CORPORA.is_dir():
        yield topics("invented-short", 3, 0)
        yield topics("invented-long", 6, 12)
        return
    for source in ("reuters-21578", "wikinews-en", "digitalgov-news", "react-docs-fa", "react-docs-ar"):
        yield headlines(source)
    for source in ("reuters-21578", "wikinews-en", "react-docs-fa"):
        yield headlines(source, asked=True)
    for source in ("reuters-21578", "un-general-debates-900", "mitford-letters", "schnitzler-briefe"):
        yield retold(source)
    for sources in (("ud-perdt-fa", "ud-seraji-fa", "react-docs-fa"), ("ud-pud-ar", "react-docs-ar")):
        yield retold(*sources)
        yield retold(*sources, typed=True)
    for source in ("ud-pud-ru", "ud-pud-zh", "ud-pud-en"):
        yield retold(source)
    for sources in (("reuters-21578",), ("un-general-debates-900",), ("ud-perdt-fa", "ud-seraji-fa", "react-docs-fa")):
        yield keywords(*sources)
    yield keywords("ud-perdt-fa", "ud-seraji-fa", "react-docs-fa", asked=True)


# ------------------------------------------------------------------------------------------------------ the makers


def headlines(source: str, *, asked: bool = False) -> Judged:
    """Title → the texts that have it, with the titles taken away from the documents; *asked* as a question."""
    records = _records(source)
    chance = random.Random(SEED)
    titled = [
        record
        for record in records
        if len(_words(record["title"])) >= 3 and not _same_start(record["title"], record["text"])
    ]
    chosen = sorted(chance.sample(range(len(titled)), min(QUERIES, len(titled))))
    first = {_title_query(titled[at]["title"]): titled[at]["id"] for at in chosen}
    queries = {record: text for text, record in first.items()}
    alike: dict[str, dict[str, int]] = {}
    for record in titled:
        alike.setdefault(_title_query(record["title"]), {})[record["id"]] = 1
    return Judged(
        f"{source}: {'question with a headline' if asked else 'headline'} → text",
        records[0]["language"],
        [{**record, "title": ""} for record in records],
        [(query, _asked(text, records[0]["language"], chance) if asked else text) for query, text in queries.items()],
        {query: alike[text] for query, text in queries.items()},
    )


def retold(*sources: str, typed: bool = False) -> Judged:
    """A sentence as it is remembered: words left out, in other forms, one of them misspelt; *typed* otherwise, too."""
    records = _records(*sources)
    chance = random.Random(SEED + len(sources))
    queries: list[tuple[str, str]] = []
    for record in chance.sample(records, len(records)):
        if len(queries) == QUERIES:
            break
        language = record["language"]
        sentences = [one for one in SENTENCE.split(record["text"]) if _length(one, language) >= 6]
        if sentences:
            told = _retold(chance.choice(sentences), language, chance)
            queries.append((record["id"], _typed(told, language, chance) if typed else told))
    how = "sentence, typed otherwise → document" if typed else "sentence, half remembered → document"
    return _known_items(f"{_named(sources)}: {how}", [_untitled(record) for record in records], queries)


def keywords(*sources: str, asked: bool = False) -> Judged:
    """Three telling words of a text, in another form where that is easy → the document; *asked* as a question."""
    records = _records(*sources)
    chance = random.Random(SEED)
    words = [Counter(word for word in _words(record["text"].lower()) if len(word) > 3) for record in records]
    having = Counter(word for found in words for word in found)
    queries: list[tuple[str, str]] = []
    for at in chance.sample(range(len(records)), min(QUERIES, len(records))):
        weighed = {word: often * log(len(records) / having[word]) for word, often in words[at].items()}
        best = sorted(weighed, key=lambda word: (-weighed[word], word))[:6]
        if len(best) > 2:
            language = records[at]["language"]
            picked = [_inflected(word, language, chance) for word in chance.sample(best, 3)]
            text = " ".join(picked)
            queries.append((records[at]["id"], _asked(text, language, chance) if asked else text))
    how = "question with three words" if asked else "three words"
    return _known_items(f"{_named(sources)}: {how} → document", [_untitled(one) for one in records], queries)


def topics(name: str, telling: int, filling: int) -> Judged:
    """Documents of invented words about one of 60 topics each; queries with words of a topic among common ones."""
    chance = random.Random(SEED)
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    words = sorted({"".join(chance.choices(syllables, k=chance.choice((2, 3, 4)))) for _ in range(8000)})
    chance.shuffle(words)
    common, weights = words[:3000], [1 / (rank + 1) for rank in range(3000)]
    of_topic = [chance.sample(words[3000:], 40) for _ in range(60)]
    records: list[Record] = []
    relevant: dict[str, dict[str, int]] = {str(topic): {} for topic in range(60)}
    for number in range(1500):
        topic = chance.randrange(60)
        length = chance.randrange(60, 400)
        body = chance.choices(common, weights, k=length) + chance.choices(of_topic[topic], k=length // 20)
        chance.shuffle(body)
        title = " ".join(chance.choices(common, weights, k=4) + chance.choices(of_topic[topic], k=chance.randrange(2)))
        records.append({"id": f"made-{number}", "kind": "article", "title": title, "text": " ".join(body)})
        relevant[str(topic)][f"made-{number}"] = 1
    queries = [
        (str(topic), " ".join(chance.sample(own, telling) + chance.choices(common[:200], weights[:200], k=filling)))
        for topic, own in enumerate(of_topic)
    ]
    return Judged(name, "", records, queries, relevant)


# ------------------------------------------------------------------------------------------------------ the pieces


def _records(*sources: str) -> list[Record]:
    found: list[Record] = []
    for source in sources:
        with (CORPORA / f"{source}.jsonl").open(encoding="utf-8") as lines:
            found += [
                {key: record.get(key, "") for key in ("id", "kind", "title", "language", "text")}
                for record in map(json.loads, lines)
                if len(record["text"]) > 60
            ]
    chance = random.Random(SEED)
    return found if len(found) <= MOST_DOCUMENTS else chance.sample(found, MOST_DOCUMENTS)


def _known_items(name: str, documents: list[Record], queries: list[tuple[str, str]]) -> Judged:
    return Judged(name, documents[0]["language"], documents, queries, {query: {query: 1} for query, _ in queries})


def _named(sources: tuple[str, ...]) -> str:
    return sources[0] if len(sources) == 1 else "+".join(source.rsplit("-", 1)[0] for source in sources)


def _untitled(record: Record) -> Record:
    """Without a title that is only the text's beginning."""
    return {**record, "title": ""} if _same_start(record["title"], record["text"]) else record


def _same_start(title: str, text: str) -> bool:
    return _words(title)[:5] == _words(text)[:5]


def _words(text: str) -> list[str]:
    return WORD.findall(text)


def _length(text: str, language: str) -> int:
    return len(text) // 2 if language in ("zh", "ja") else len(_words(text))


def _title_query(title: str) -> str:
    """As somebody types it: not in capitals, without quotation marks."""
    plain = " ".join(re.sub(r"[^\w\s'’.,\u200c-]", " ", title.partition(" / ")[0]).split())
    return plain.lower() if plain.isupper() else plain


def _retold(sentence: str, language: str, chance: random.Random) -> str:
    if language in ("zh", "ja"):
        pieces = [piece for piece in re.split(r"[\W_]+", sentence) if piece]
        kept = [piece for piece in pieces if chance.random() > 0.3] or pieces[:1]
        return " ".join(piece[: max(4, len(piece) * 2 // 3)] for piece in kept)
    words = [word.strip() for word in _words(sentence)][:30]
    kept = [word for word in words if chance.random() > 0.35] or words
    told = [_inflected(word, language, chance) if chance.random() < 0.4 else word for word in kept]
    long = [at for at, word in enumerate(told) if len(word) > 5]
    if long and chance.random() < 0.4:
        at = chance.choice(long)
        place = chance.randrange(1, len(told[at]) - 1)
        told[at] = told[at][:place] + told[at][place + 1] + told[at][place] + told[at][place + 2 :]
    return " ".join(told)


_QUESTIONS = {
    "en": (
        "what is known about {} and how can it be used",
        "i am looking for everything that has been written on {} and on its problems",
        "discuss the use of {} in practice, including the possible reasons why it may or may not be a good idea",
        "has anyone investigated the effect of {} on the way in which we do things?",
        "which documents describe {}, or at least give some of the details of it",
    ),
    "fa": (
        "اطلاعاتی درباره {} و این که چگونه از آن استفاده می‌شود",
        "چه مطالبی در مورد {} نوشته شده است و نتیجه آن چه بوده است",
        "می‌خواهم بدانم که {} چیست و چه تاثیری بر مردم در این کشور داشته است",
        "مقاله‌هایی که به بررسی {} و مشکلات آن می‌پردازند و برای آن راه حل می‌دهند",
    ),
}


def _asked(text: str, language: str, chance: random.Random) -> str:
    return chance.choice(_QUESTIONS[language]).format(text)


_ENDINGS: dict[str, tuple[str, ...]] = {
    "en": ("s",),
    "de": ("e", "en", "er", "es", "n", "s"),
    "fa": ("های", "ها", "هایی", "ی", "\u200cها", "\u200cهای", "ترین", "تر"),
    "ar": ("ات", "ون", "ين", "ها", "ه"),
    "ru": ("а", "ы", "у", "ом", "ов", "ам", "ами", "ах"),
}


def _inflected(word: str, language: str, chance: random.Random) -> str:
    """Another form of a word, made by rule: an ending taken away or put on."""
    endings = _ENDINGS.get(language, ())
    if len(word) < 5 or not word.replace("\u200c", "").isalpha() or not endings:
        return word
    shortest = 3 if language == "fa" else 4
    for ending in sorted(endings, key=len, reverse=True):
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word.removesuffix(ending).removesuffix("\u200c")
    if language == "en":
        return word if word.endswith(("s", "y", "ed")) else word + "s"
    if language == "ar":
        return word.removeprefix("ال") if word.startswith("ال") and len(word) > 5 else word
    if language == "ru" and word[-1] in "бвгджзклмнпрстфх":
        return word + chance.choice(endings)
    return word + chance.choice(endings[:5]) if language == "fa" else word


def _typed(text: str, language: str, chance: random.Random) -> str:
    """With another keyboard: Arabic yeh, kaf and digits for Persian ones or the other way round, no joiners."""
    ways: list[Callable[[str], str]] = [
        lambda t: t.replace("ی", "ي").replace("ک", "ك"),
        lambda t: t.replace("ي", "ی").replace("ك", "ک"),
        lambda t: t.replace("\u200c", " "),
        lambda t: t.replace("\u200c", ""),
        lambda t: re.sub("[\u064b-\u0652]", "", t),
        lambda t: t.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹" if language == "fa" else "٠١٢٣٤٥٦٧٨٩")),
    ]
    for way in chance.sample(ways, 3):
        text = way(text)
    return text
