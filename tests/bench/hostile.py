"""``python -m tests.bench hostile``: queries that nobody asks in good faith, each for the first time and once more.

Each must be answered within :data:`ALLOWED_MS`, or say what was cut; the table lists the slowest and what they said.
"""

from __future__ import annotations

import itertools
import json
import random
import string
import time
from pathlib import Path

from core.archive import Archive
from core.model import SearchRequest
from tests.bench import corpus
from tests.bench.search import prepared_archive

ALLOWED_MS = 300
STRINGS = corpus.CORPORA.parent / "files" / "hostile" / "naughty-strings.json"
COMMON = (
    *("the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "as"),
    *("with", "be", "by", "at", "from", "this", "are", "or", "an", "have", "not", "which"),
)
SHOWN = 12


def invented() -> dict[str, str]:
    """Queries that ask for very much, by what they are."""
    chance = random.Random(5)
    letters = string.ascii_lowercase
    commons = [chance.choice(COMMON) for _ in range(200)]
    return {
        "near, common words": '"the of and"~100',
        "near, five common words": '"the of and to in"~100',
        "near, 60 common words": f'"{" ".join(commons[:60])}"~100',
        "phrase of common words": '"of the"',
        "phrase of four common words": '"in the of the"',
        "phrase of 200 common words": f'"{" ".join(commons)}"',
        "phrase of one word, 60 times": f'"{"the " * 60}"',
        "30 phrases, OR": " OR ".join(f'"{a} {b}"' for a, b in itertools.pairwise(commons[:31])),
        "20 near, OR": " OR ".join(f'"{a} {b}"~50' for a, b in itertools.pairwise(commons[:21])),
        "a phrase, denied": '-"of the"',
        "NOT, nested": "NOT (" * 14 + '"of the" OR the' + ")" * 14,
        "one-letter beginnings": " ".join(f"{letter}*" for letter in letters),
        "one-letter beginnings, OR": " OR ".join(f"{letter}*" for letter in letters),
        "two-letter beginnings": " ".join(f"{letter}e*" for letter in letters),
        "phrases with beginnings": " ".join(f'"{letter}*"' for letter in letters),
        "5,000 words": " ".join(chance.choice(COMMON) + str(number) for number in range(5000)),
        "5,000 common words": " ".join(chance.choice(COMMON) for _ in range(5000)),
        "64 different common words": " ".join([*COMMON] * 3),
        "2,000 parentheses": "(" * 1000 + "the" + ")" * 1000,
        "2,000 open parentheses": "(" * 2000,
        "*": "*",
        "**": "**",
        "?????": "?????",
        "[a TO z]": "[a TO z]",
        "a*b*c*d*": "a*b*c*d*",
        "* * * *": "* " * 200,
        "like one letter": "a~",
        "like one letter, eight times": " ".join(f"{letter}~2" for letter in letters[:8]),
        "like eight words": "goverment~ parlament~ presidnt~ commision~ develpment~ securty~ internatonal~ econmic~",
        "like a word of 500 letters": "a" * 500 + "~",
        "like 100 words": " ".join(f"wrod{letter}{other}~" for letter in letters[:10] for other in letters[:10]),
        "all dates": "date:0001..9999 added:0001..9999",
        "all dates, 60 times": " ".join(f"date:{1000 + year}..9999" for year in range(60)),
        "all dates, OR": " OR ".join(f"date:{1000 + year}..9999" for year in range(900)),
        "all dates, denied": " ".join(f"-date:{1000 + year}" for year in range(600)),
        "flags, 1,000 times": "is:held OR is:cited " * 500,
        "fields of common words": " ".join(f"title:{word} by:{word}" for word in COMMON),
        "nothing found, long": "zzqxv " * 60,
        "nothing found, 60 words": " ".join(f"{word}zqx{number}" for number, word in enumerate(COMMON * 3)),
        "10,000 letters": "a" * 10_000,
        "1,000,000 letters": "ab " * 333_333,
        "mixed": '(the OR of) AND NOT ("and to"~100 OR (a* b~ -"in the")) ' * 8,
        "Chinese, long": "新闻文章" * 500,
        "hyphens": "-".join(COMMON * 3),
        "slashes": "/".join(string.ascii_lowercase * 3),
        "quotation marks": '"' * 3000,
        "colons": "a:b:" * 1000,
    }


def run(documents: int) -> None:
    """Ask all of them, print the slowest, and how many took too long without saying what was cut."""
    bulk = corpus.bulk_file(documents)
    path, _ = prepared_archive(bulk, rebuild=False)
    asked = invented()
    if STRINGS.exists():
        naughty: list[str] = json.loads(STRINGS.read_text(encoding="utf-8"))
        asked |= {f"naughty string {number}": text for number, text in enumerate(naughty)}
    for what, fresh in (("the first time, nothing in memory", True), ("once more", False)):
        found = _ask(path, asked, fresh=fresh)
        found.sort(reverse=True)
        times = [took for took, *_ in found]
        late = [one for one in found if one[0] > ALLOWED_MS]
        print(f"\n{len(found)} queries, {what}: p50 {times[len(times) // 2]:.1f} ms, longest {times[0]:.1f} ms,")
        silent = sum(not one[2] for one in late)
        print(f"{len(late)} above {ALLOWED_MS} ms, {silent} of them without saying what was cut\n")
        print("| query | ms | found | said |\n|---|---|---|---|")
        for took, name, cut, total, said in found[:SHOWN]:
            print(f"| {name} | {took:.0f} | {total:,}{'+' if cut else ''} | {said} |")


def _ask(path: Path, asked: dict[str, str], *, fresh: bool) -> list[tuple[float, str, bool, int, str]]:
    found: list[tuple[float, str, bool, int, str]] = []
    archive = Archive.open(path, read_only=True, follow=False)
    try:
        archive.search(SearchRequest("a", limit=20))
        for name, text in asked.items():
            if fresh and not name.startswith("naughty"):
                archive.close()
                archive = Archive.open(path, read_only=True, follow=False)
            start = time.perf_counter()
            answer = archive.search(SearchRequest(text, limit=20, facets=True))
            took = (time.perf_counter() - start) * 1000
            said = " ".join(notice if len(notice) < 90 else notice[:89] + "…" for notice in answer.notices[:2])
            found.append((took, name, not answer.exact_total, answer.total, said))
    finally:
        archive.close()
    return found
