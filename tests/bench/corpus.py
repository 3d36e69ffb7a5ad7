"""The documents that are measured on: real sentences recombined where the corpora are there, synthetic ones otherwise.

The same number of documents is always the same file (fixed seed), kept in the cache folder.
"""

from __future__ import annotations

import itertools
import json
import random
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from core.places import cache_folder

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "records"
SOURCES = ("reuters-21578", "digitalgov-news", "un-general-debates-900", "wikinews-en")
WORDS_A_DOCUMENT = 540
AUTHORS = 1500
FIRST_DAY, DAYS = date(1985, 1, 1), 38 * 365
SEED = 20221209
PORTION = 25_000
SENTENCE = re.compile(r"(?<=[.!?])\s+")


def bulk_file(documents: int) -> Path:
    """The bulk file of so many documents, made when it is not there yet."""
    origin = "real" if CORPORA.is_dir() else "synthetic"
    path = cache_folder() / "bench" / f"{origin}-{documents}.jsonl"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as out:
            for record in records(documents):
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
        part.replace(path)
    return path


def portions(bulk: Path) -> list[Path]:
    """A bulk file in parts that are small enough to be added (:data:`core.formats.LARGEST`)."""
    parts: list[Path] = []
    with bulk.open(encoding="utf-8") as lines:
        while portion := list(itertools.islice(lines, PORTION)):
            path = bulk.with_name(f"{bulk.stem}-part{len(parts) + 1}.jsonl")
            path.write_text("".join(portion), encoding="utf-8")
            parts.append(path)
    return parts


def records(documents: int) -> Iterator[dict[str, Any]]:
    """Records of about 540 words: titles and texts of one source, invented authors, three in ten letters."""
    chance = random.Random(SEED)
    people = _people(chance)
    weights = [1 / (rank + 1) for rank in range(AUTHORS)]
    text = _recombined(chance) if CORPORA.is_dir() else _synthetic(chance)
    for number in range(documents):
        author, recipient = chance.choices(people, weights, k=2)
        source, title, body = text()
        letter = chance.random() < 0.3
        record: dict[str, Any] = {
            "id": f"bench-{number}",
            "kind": "letter" if letter else "article",
            "title": title,
            "author": author,
            "date": (FIRST_DAY + timedelta(days=chance.randrange(DAYS))).isoformat(),
            "language": "en",
            "licence": "CC-BY-4.0" if chance.random() < 0.5 else "",
            "publisher": "" if letter else source,
            "text": body,
        }
        if letter:
            record["recipient"] = recipient
        yield record


def _people(chance: random.Random) -> list[str]:
    parts = ["ar", "bel", "cor", "dan", "el", "fen", "gor", "hal", "is", "jor", "kel", "lan", "mor", "nel", "or", "pel"]
    names: set[str] = set()
    while len(names) < AUTHORS:
        names.add(" ".join("".join(chance.choices(parts, k=2)).capitalize() for _ in range(2)))
    return sorted(names)


def _recombined(chance: random.Random) -> Callable[[], tuple[str, str, str]]:
    pools: list[tuple[str, list[str], list[str]]] = []
    for source in SOURCES:
        titles: list[str] = []
        sentences: list[str] = []
        with (CORPORA / f"{source}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                titles.append(record["title"])
                sentences += SENTENCE.split(" ".join(record["text"].split()))
        pools.append((source, titles, sentences))
    sizes = [len(sentences) for _, _, sentences in pools]

    def one() -> tuple[str, str, str]:
        source, titles, sentences = chance.choices(pools, sizes)[0]
        body: list[str] = []
        count = 0
        while count < WORDS_A_DOCUMENT:
            at = chance.randrange(len(sentences))
            run = sentences[at : at + chance.randrange(2, 6)]
            body.append(" ".join(run))
            count += sum(len(sentence.split()) for sentence in run)
        return source, chance.choice(titles), "\n\n".join(body)

    return one


def _synthetic(chance: random.Random) -> Callable[[], tuple[str, str, str]]:
    syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta"]
    vocabulary = sorted({"".join(chance.choices(syllables, k=chance.randrange(2, 5))) for _ in range(40_000)})
    chance.shuffle(vocabulary)
    weights = [1 / (rank + 2.7) for rank in range(len(vocabulary))]

    def one() -> tuple[str, str, str]:
        words = chance.choices(vocabulary, weights, k=WORDS_A_DOCUMENT)
        sentences = [" ".join(words[at : at + 18]).capitalize() + "." for at in range(0, len(words), 18)]
        return "synthetic", " ".join(words[:6]).capitalize(), " ".join(sentences)

    return one
