"""The queries that are measured: drawn with a fixed seed from the words of the documents, a list for each kind."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

WORD = re.compile(r"[a-z]{3,14}")
SAMPLED = 4000
"""Documents that words and phrases are drawn from."""
STOP = frozenset(
    ["the", "of", "and", "to", "in", "is", "that", "for", "it", "was", "on", "as", "with", "be", "by", "at"]
)


@dataclass(frozen=True, slots=True)
class Queries:
    """Words by how common they are, pairs that occur together, phrases, beginnings of words, misspellings."""

    common: list[str]
    rare: list[str]
    pairs: list[tuple[str, str]]
    phrases: list[tuple[str, str]]
    beginnings: list[str]
    typing: list[tuple[str, str]]
    misspelt: list[str]


def draw(bulk: Path, count: int, seed: int = 11) -> Queries:
    """*count* queries of each kind from the words of a bulk file."""
    chance = random.Random(seed)
    texts: list[list[str]] = []
    found: Counter[str] = Counter()
    with bulk.open(encoding="utf-8") as lines:
        for line in islice(lines, SAMPLED):
            words = WORD.findall(json.loads(line)["text"].lower())
            texts.append(words)
            found.update(set(words))
    often = [word for word, _ in found.most_common(600) if word not in STOP]
    middle = [word for word, number in found.items() if 20 <= number <= SAMPLED // 20]
    seldom = [word for word in found if found[word] <= 3]
    middle.sort()
    seldom.sort()
    pairs: list[tuple[str, str]] = []
    phrases: list[tuple[str, str]] = []
    usual = set(middle) | set(often)
    while len(phrases) < count:
        words = chance.choice(texts)
        at = chance.randrange(len(words) - 1)
        if words[at] in usual and words[at + 1] in usual:
            phrases.append((words[at], words[at + 1]))
    while len(pairs) < count:
        words = [word for word in set(chance.choice(texts)) if word in usual]
        if len(words) > 1:
            first, second = chance.sample(sorted(words), 2)
            pairs.append((first, second))
    return Queries(
        common=chance.sample(often[:200], min(count, 200)),
        rare=chance.sample(seldom, min(count, len(seldom))),
        pairs=pairs,
        phrases=phrases,
        beginnings=[word[: chance.choice((1, 2, 3))] for word in chance.choices(middle, k=count)],
        typing=[(first, second[: chance.choice((1, 2, 3))]) for first, second in pairs],
        misspelt=[_misspelt(word, chance) for word in chance.choices([w for w in middle if len(w) > 5], k=count)],
    )


def _misspelt(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :] if chance.random() < 0.5 else word[:at] + word[at + 1 :]
