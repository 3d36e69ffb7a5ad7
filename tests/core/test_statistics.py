"""The archive in numbers: each number is what its search finds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.archive import Archive
from core.model import (
    Chart,
    Counted,
    HopRole,
    Kind,
    Manner,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    Relation,
    Stance,
    Status,
)


@pytest.fixture
def sample(sample_path: Path, tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(sample_path, cache=tmp_path / "cache") as archive:
        yield archive


def _chart(archive: Archive, counted: Counted) -> Chart:
    return next(chart for chart in archive.statistics().charts if chart.counted is counted)


def test_each_bar_leads_to_as_much_as_it_counts(sample: Archive) -> None:
    charts = sample.statistics().charts
    assert {chart.counted for chart in charts} >= {Counted.SOURCES, Counted.STATES, Counted.SPEAKERS}
    for chart in charts:
        if chart.counted is Counted.RESPONDERS:
            continue  # counts what was answered, and leads to what the responder said
        for bar in chart.bars:
            assert sample.search(bar.request).total == bar.count, (chart.counted, bar.label)


def test_who_answered_and_after_how_many_days(archive: Archive) -> None:
    def said(text: str, date: str, speaker: str = "", head: str = "") -> int:
        document = archive.add_document(NewDocument(Kind.ARTICLE, text=text, date=date))
        agent = NewAgent(speaker, acts_for=head) if head else NewAgent(speaker)
        chains = ((NewHop(HopRole.SPEAKER, (agent,)),),) if speaker else ()
        return archive.add_claim(NewClaim(document, ((0, len(text)),), Manner.INDIRECT, Stance.ASSERT, chains=chains))

    one, two, three = (said(f"Claim {number}.", "2022-10-01", "A") for number in range(3))
    late = said("No.", "2022-10-21", "B")
    soon = said("Not so.", "2022-10-04", "B")
    undated = said("Never.", "2022", "")
    withheld = said("No comment.", "2022-10-02", "C")
    for answer, claim, relation in (
        (late, one, Relation.REBUTS),
        (soon, one, Relation.QUALIFIES),
        (late, two, Relation.REBUTS),
        (undated, three, Relation.ANSWERS),
        (withheld, two, Relation.WITHHOLDS),
    ):
        archive.add_link(NewLink(answer, claim, relation))
    rejected = said("Also no.", "2022-10-05", "D")
    archive.add_link(NewLink(rejected, three, Relation.REBUTS, status=Status.REJECTED))
    found = archive.statistics()
    assert (found.claims, found.answerable, found.answered, found.dated) == (8, 8, 3, 2)
    assert found.days == 11.5
    bars = {bar.label: (bar.count, bar.days) for bar in _chart(archive, Counted.RESPONDERS).bars}
    assert bars == {"B": (2, 11.5), "": (1, None)}


def test_months_have_no_gaps_and_long_times_are_years(archive: Archive) -> None:
    for date in ("2022-10-03", "2022-10", "2023-01-05", ""):
        archive.add_document(NewDocument(Kind.ARTICLE, text=f"Text {date}.", date=date))
    assert [(bar.label, bar.count) for bar in _chart(archive, Counted.MONTHS).bars] == [
        ("2022-10", 2),
        ("2022-11", 0),
        ("2022-12", 0),
        ("2023-01", 1),
    ]
    archive.add_document(NewDocument(Kind.ARTICLE, text="Old.", date="1848"))
    assert [bar.label for bar in _chart(archive, Counted.YEARS).bars] == ["1848", "2022", "2023"]


def test_an_empty_archive_has_numbers_too(archive: Archive) -> None:
    found = archive.statistics()
    assert (found.documents, found.claims, found.answered, found.days, found.charts) == (0, 0, 0, None, ())
