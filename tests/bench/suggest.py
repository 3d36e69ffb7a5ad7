"""How fast suggestions come, and how good they are on annotated news, where that lies beside the repository.

The scoring is that of ``shared/claims/evaluate.py``; the data are for measuring only and no part of the repository.
Articles are held out by a hash of their name, a third of them: the rules were written with the others in view.
"""

from __future__ import annotations

import hashlib
import json
import runpy
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

from core.claims import suggest
from core.model import Tier
from tests.core.claims.scored import LANGUAGES, scored

CLAIMS = Path(__file__).resolve().parents[3] / "shared" / "claims"
ARTICLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "article.txt"
LEAST = 1_000_000
"""Characters that are read to measure the speed."""
Row = dict[str, Any]


def run() -> int:
    """Print the speed, and the scores of all, the developing and the held-out articles."""
    article = ARTICLE.read_text(encoding="utf-8")
    _speed("the founding article, again and again", [article] * (LEAST // len(article) + 1))
    _speed("the founding article five million characters long", [article * (5_000_000 // len(article) + 1)])
    _ours()
    if not CLAIMS.is_dir():
        print(f"No scores: the annotated articles are not in {CLAIMS}.")
        return 0
    texts = {row["id"]: cast(str, row["text"]) for row in _rows(CLAIMS / "polnear_dev.texts.jsonl")}
    _speed("the annotated articles", list(texts.values()))
    gold: dict[str, list[Row]] = {name: [] for name in texts}
    for row in _rows(CLAIMS / "polnear_dev.jsonl"):
        row["spans"] = row.get("spans") or [[row["start"], row["end"]]]
        gold[row["doc"]].append(row)
    found = {name: _suggested(text) for name, text in texts.items()}
    held = {name for name in texts if int(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest(), 16) % 3 == 0}
    for label, names in (("developing", set(texts) - held), ("held out", held)):
        _score(label, sorted(names), texts, gold, found)
    return 0


def _rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _speed(what: str, texts: list[str]) -> None:
    began = time.process_time()
    claims = sum(len(suggest(text, "en").claims) for text in texts)
    took = time.process_time() - began
    size = sum(len(text.encode()) for text in texts)
    print(f"{what}: {size / 1000 / took:,.0f} KB/s of one core ({size / 1e6:.1f} MB, {claims:,} claims)")


def _ours() -> None:
    """The figures of the texts that the tests hold: news of many styles, and ten paragraphs of each language."""
    print("\n| our own texts | claims | F1 ≥ .5 | with speaker | F1 ≥ .8 | stance | rebuttals P | F1 |")
    print("|---|---|---|---|---|---|---|---|")
    for language in LANGUAGES:
        one = scored(language)
        shares = (one.claims, one.with_speaker, one.close_claims, one.stance, one.link_precision, one.link_f1)
        print(f"| {language} | {one.marked} | {' | '.join(f'{100 * share:.1f}' for share in shares)} |")


def _suggested(text: str) -> list[Row]:
    return [
        {
            "start": claim.start,
            "end": claim.end,
            "spans": [list(span) for span in claim.spans],
            "speaker": claim.speaker or None,
            "cue": claim.cue or None,
            "cue_spans": [[claim.cue_start, claim.cue_end]] if claim.cue else [],
            "stance": claim.stance,
            "tier": claim.tier,
        }
        for claim in suggest(text, "en").claims
    ]


def _score(
    label: str, names: list[str], texts: dict[str, str], gold: dict[str, list[Row]], found: dict[str, list[Row]]
) -> None:
    tools = runpy.run_path(str(CLAIMS / "evaluate.py"))
    score_doc = cast(Callable[..., Any], tools["score_doc"])
    summary = cast(Callable[[Counter[str]], Row], tools["summary"])
    subsets: tuple[tuple[str, Callable[[Row], bool]], ...] = (
        ("all", _any),
        ("reported", lambda row: row["cue_class"] == "report"),
        ("direct, mixed", lambda row: row["type"] in ("direct", "mixed")),
    )
    print(f"\n{label}: {len(names)} articles" + 10 * " " + "  F1 ≥ .5   with speaker   F1 ≥ .8")
    for subset, belongs in subsets:
        total: Counter[str] = Counter()
        for name in names:
            total.update(score_doc(gold[name], found[name], texts[name], belongs)[0])
        figures = summary(total)
        print(
            f"  {subset:16}{figures['gold']:6} claims   {100 * figures['iou50']['f']:9.1f}"
            f"{100 * figures['e2e']['f']:15.1f}{100 * figures['iou80']['f']:10.1f}"
        )
    _tiers(names, texts, gold, found, score_doc)


def _any(row: Row) -> bool:
    return bool(row)


def _tiers(
    names: list[str],
    texts: dict[str, str],
    gold: dict[str, list[Row]],
    found: dict[str, list[Row]],
    score_doc: Callable[..., Any],
) -> None:
    told: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for name in names:
        pairs = score_doc(gold[name], found[name], texts[name], _any)[1]
        good = {id(row) for row, _, _, same_speaker in pairs if same_speaker}
        for row in found[name]:
            told[row["tier"]] += 1
            right[row["tier"]] += id(row) in good
    for tier in Tier:
        if told[tier]:
            print(f"  {tier:16}{told[tier]:6} claims   {100 * right[tier] / told[tier]:9.1f} % right, with the speaker")
