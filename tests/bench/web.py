"""``python -m tests.bench web``: the article in saved pages, ours and trafilatura's own, against the expected text.

A page is a folder with ``source.html``, ``expected.html`` and ``expected-metadata.json`` (the layout of Mozilla
Readability's tests). The score is F1 over words, counted as often as they occur. trafilatura runs in each of its
settings; the best is shown.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from core.formats import read
from core.formats.markup import parse_html
from core.model import NewDocument, Role
from tests.bench import corpus

PAGES = corpus.CORPORA.parent / "files" / "web"
SETTINGS: dict[str, dict[str, bool]] = {
    "default": {},
    "without comments": {"include_comments": False},
    "favour recall": {"include_comments": False, "favor_recall": True},
    "favour precision": {"include_comments": False, "favor_precision": True},
    "fast": {"include_comments": False, "fast": True},
}
_WORD = re.compile(r"\w+")


def run(shown: int) -> None:
    """Score all pages; print the means, the *shown* pages with the lowest score, and how often the facts are right."""
    pages = [page for page in sorted(PAGES.glob("*")) if (page / "source.html").exists()]
    if not pages:
        print(f"There are no pages in {PAGES}: nothing is measured.")
        return
    ours: dict[str, float] = {}
    theirs: dict[str, dict[str, float]] = {name: {} for name in SETTINGS}
    facts: dict[str, Counter[str]] = {"ours": Counter(), "trafilatura": Counter(), "asked": Counter()}
    spent = Counter[str]()
    for page in pages:
        data = (page / "source.html").read_bytes()
        wanted = _words_of_page((page / "expected.html").read_text(encoding="utf-8"))
        start = time.perf_counter()
        document = _document(page / "source.html", data)
        spent["ours"] += time.perf_counter() - start  # pyright: ignore[reportArgumentType] seconds are no whole numbers
        ours[page.name] = f1(_WORD.findall((document.text or "").lower()), wanted)
        markup = data.decode("utf-8", "replace")
        for name, options in SETTINGS.items():
            start = time.perf_counter()
            text = _extract(markup, options)
            spent[name] += time.perf_counter() - start  # pyright: ignore[reportArgumentType] as above
            theirs[name][page.name] = f1(_WORD.findall(text.lower()), wanted)
        expected = cast("dict[str, Any]", json.loads((page / "expected-metadata.json").read_text(encoding="utf-8")))
        _count_facts(facts, expected, document, markup)
    best = max(theirs, key=lambda name: _mean(theirs[name]))
    print(f"{len(pages)} pages, word F1 of the article's text\n")
    print("| extractor | mean F1 | lowest | seconds |\n|---|---|---|---|")
    print(f"| ours, with all that a page tells | {_mean(ours):.4f} | {min(ours.values()):.3f} | {spent['ours']:.2f} |")
    for name in sorted(theirs, key=lambda one: -_mean(theirs[one])):
        figures = theirs[name]
        print(f"| trafilatura, {name} | {_mean(figures):.4f} | {min(figures.values()):.3f} | {spent[name]:.2f} |")
    print(f"\n| page | ours | trafilatura, {best} |\n|---|---|---|")
    for name in sorted(ours, key=lambda one: ours[one])[:shown]:
        print(f"| {name} | {ours[name]:.3f} | {theirs[best][name]:.3f} |")
    print("\n| what the page says | ours right | trafilatura right | of |\n|---|---|---|---|")
    for fact, asked in facts["asked"].items():
        print(f"| {fact} | {facts['ours'][fact]} | {facts['trafilatura'][fact]} | {asked} |")


def scores(page: Path) -> tuple[float, float]:
    """F1 of our text of a page, and of trafilatura's in the setting that does best on all of them."""
    data = (page / "source.html").read_bytes()
    wanted = _words_of_page((page / "expected.html").read_text(encoding="utf-8"))
    ours = _document(page / "source.html", data).text or ""
    theirs = _extract(data.decode("utf-8", "replace"), SETTINGS["favour recall"])
    return f1(_WORD.findall(ours.lower()), wanted), f1(_WORD.findall(theirs.lower()), wanted)


def f1(found: list[str], wanted: list[str]) -> float:
    """Harmonic mean of precision and recall of words, each counted as often as it occurs."""
    common = sum((Counter(found) & Counter(wanted)).values())
    return 2 * common / (len(found) + len(wanted)) if common else 0.0


def _mean(figures: dict[str, float]) -> float:
    return sum(figures.values()) / len(figures)


def _words_of_page(markup: str) -> list[str]:
    root = parse_html(markup)
    assert root is not None, "an expected page is empty"
    return _WORD.findall(" ".join(root.itertext()).lower())


def _document(path: Path, data: bytes) -> NewDocument:
    (entry,) = read(path, data).entries
    assert entry.document is not None, entry.reason
    return entry.document


def _extract(markup: str, options: dict[str, bool]) -> str:
    from trafilatura import extract

    call = cast("Callable[..., str | None]", extract)
    return call(markup, **options) or ""


def _count_facts(facts: dict[str, Counter[str]], expected: dict[str, Any], document: NewDocument, markup: str) -> None:
    from trafilatura import extract_metadata

    theirs = extract_metadata(markup)
    authors = "; ".join(agent.name for role, agent in document.parties if role is Role.AUTHOR)
    publishers = "; ".join(agent.name for role, agent in document.parties if role is Role.PUBLISHER)
    site = str(expected.get("siteName") or "")
    for fact, wanted, our, their in (
        ("title", _alone(expected.get("title"), site), _alone(document.title, site), _alone(theirs.title, site)),
        ("author", expected.get("byline"), authors, theirs.author),
        ("date", str(expected.get("publishedTime") or "")[:10], document.date, theirs.date),
        ("publisher", expected.get("siteName"), publishers, theirs.sitename),
    ):
        if wanted:
            facts["asked"][fact] += 1
            facts["ours"][fact] += _same(wanted, our)
            facts["trafilatura"][fact] += _same(wanted, their)


def _alone(title: str | None, site: str) -> str:
    """A title without the name of the site after it."""
    return re.sub(rf"\s+[|–—-]\s+{re.escape(site)}$", "", title or "") if site else title or ""


def _same(wanted: str, found: str | None) -> bool:
    """Whether two facts say the same but for case, signs, and "By"."""
    return _letters(wanted) == _letters(found or "")


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", re.sub(r"^\s*(?:by|par)\s", "", text, flags=re.IGNORECASE)).casefold()
