"""``python -m tests.bench claims``: a list of very many claims, through :class:`Archive` and in the painted table."""

from __future__ import annotations

import os
import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from core.archive import Archive
from core.model import (
    ClaimListRequest,
    ClaimOrder,
    Facet,
    HopRole,
    Kind,
    Manner,
    Narrow,
    NewAgent,
    NewClaim,
    NewDocument,
    NewHop,
    NewLink,
    Relation,
    Scope,
    SearchRequest,
    Stance,
    Status,
    Tier,
)
from core.places import cache_folder
from tests.bench import corpus

CLAIMS_A_DOCUMENT = 10
AT_ONCE = 500
"""Documents that are written in one edit."""
ROUNDS = 20
ROWS = 50
"""Lines that the window fetches at once."""
SEED = 5
SPEAKERS, OUTLETS, MINISTRIES = 3_000, 60, 120
_SENTENCE = re.compile(r"[A-Z][^.!?\n]{30,300}[.!?]")
_STANCES = (Stance.ASSERT,) * 10 + (Stance.ACCUSE,) * 4 + (Stance.DENY,) * 3 + tuple(Stance)
_ANSWERS = (Relation.REBUTS,) * 4 + (Relation.ANSWERS, Relation.WITHHOLDS, Relation.CORRECTS, Relation.UNDERCUTS)
_TIERS = (Tier.LIKELY, Tier.CHECK, Tier.CHECK, Tier.LOW)


def run(count: int) -> None:
    """Build what is missing, measure, and print tables in Markdown."""
    path = prepared(count, Status.ACCEPTED)
    with Archive.open(path, read_only=True, follow=False) as archive:
        archive.prepare_search()
        archive.prepare_claim_list()
        _list(archive, count)
    _painted(path)


# ------------------------------------------------------------------------------------------------------- making


def prepared(count: int, status: Status) -> Path:
    """The archive with so many claims, made with its index when it is missing."""
    path = cache_folder() / "bench" / f"claims-{status.value}-{count}.db"
    if path.exists():
        with Archive.open(path) as archive:  # not read-only: it may be of an older version
            archive.update_index()
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part.db")
    part.unlink(missing_ok=True)
    start = time.perf_counter()
    with Archive.create(part, path.stem) as archive:
        _write(archive, count, status)
    part.replace(path)
    written = time.perf_counter()
    with Archive.open(path) as archive:
        archive.update_index()
        while archive.merge_index():
            pass
    print(f"{path.name}: written in {written - start:.0f} s, indexed in {time.perf_counter() - written:.0f} s")
    return path


def _write(archive: Archive, count: int, status: Status) -> None:
    chance = random.Random(SEED)
    speakers = [
        NewAgent(f"Speaker {number}", acts_for=f"Ministry {number % MINISTRIES}" if number % 3 == 0 else "")
        for number in range(SPEAKERS)
    ]
    outlets = [NewAgent(f"Agency {number}") for number in range(OUTLETS)]
    weights = [1 / (rank + 1) for rank in range(SPEAKERS)]
    made: list[int] = []
    for portion in _portions(count):
        with archive.edit("Add claims"):
            for text, title, date in portion:
                document = archive.add_document(
                    NewDocument(Kind.ARTICLE, title=title, text=text, date=date, language="en")
                )
                for match in _spans(text):
                    if len(made) == count:
                        break
                    made.append(
                        archive.add_claim(
                            NewClaim(
                                document,
                                (match,),
                                chance.choice(list(Manner)),
                                chance.choice(_STANCES),
                                status=status,
                                chains=(_chain(chance, speakers, weights, outlets),),
                                tier=chance.choice(_TIERS) if status is Status.SUGGESTED else None,
                            )
                        )
                    )
            if status is Status.ACCEPTED:
                _link(archive, chance, made)


def _portions(count: int) -> Iterator[list[tuple[str, str, str]]]:
    documents = -(-count // CLAIMS_A_DOCUMENT)
    portion: list[tuple[str, str, str]] = []
    for record in corpus.records(documents * 2):
        text = str(record["text"])
        if len(_spans(text)) < CLAIMS_A_DOCUMENT:
            continue
        portion.append((text, str(record["title"]), str(record["date"])))
        documents -= 1
        if len(portion) == AT_ONCE or not documents:
            yield portion
            portion = []
        if not documents:
            return


def _spans(text: str) -> list[tuple[int, int]]:
    found = [match.span() for match in _SENTENCE.finditer(text)]
    return found[:CLAIMS_A_DOCUMENT]


def _chain(
    chance: random.Random, speakers: Sequence[NewAgent], weights: Sequence[float], outlets: Sequence[NewAgent]
) -> tuple[NewHop, ...]:
    hops = [NewHop(HopRole.SPEAKER, (chance.choices(speakers, weights)[0],))]
    hops += [NewHop(HopRole.REPORTER, (chance.choice(outlets),)) for _ in range(chance.choice((0, 0, 1, 1, 2, 3)))]
    return tuple(hops)


def _link(archive: Archive, chance: random.Random, made: Sequence[int]) -> None:
    """Of the newest claims, a fifth answer others, and a tenth restate others."""
    for claim in made[-AT_ONCE * CLAIMS_A_DOCUMENT :]:
        other = chance.choice(made)
        if other == claim:
            continue
        draw = chance.random()
        if draw < 0.2:
            archive.add_link(NewLink(claim, other, chance.choice(_ANSWERS)))
        elif draw < 0.3:
            archive.add_link(NewLink(claim, other, Relation.RESTATES))


# ---------------------------------------------------------------------------------------------------- measuring


def _list(archive: Archive, count: int) -> None:
    deny, agency = Narrow(Facet.STANCE, "deny"), Narrow(Facet.REPORTER, "Agency 7")
    unanswered, two = Narrow(Facet.CLAIMS, "unanswered"), Narrow(Facet.HANDS, "2")
    speaker = Narrow(Facet.SPEAKER, "Ministry 3")
    rows: list[tuple[str, ClaimListRequest]] = [
        ("all, newest first", ClaimListRequest()),
        ("all, with facets", ClaimListRequest(facets=True)),
        ("stance", ClaimListRequest(narrow=(deny,), facets=True)),
        ("reporter", ClaimListRequest(narrow=(agency,), facets=True)),
        ("speaker, with those who act for it", ClaimListRequest(narrow=(speaker,), facets=True)),
        ("unanswered", ClaimListRequest(narrow=(unanswered,), facets=True)),
        ("stance, hands, unanswered, dates", ClaimListRequest("date:1990..2005", (deny, two, unanswered), facets=True)),
        ("without a stance", ClaimListRequest(narrow=(Narrow(Facet.STANCE, "assert", exclude=True),), facets=True)),
        ("as a query", ClaimListRequest('stance:deny hands:2.. reporter:"Agency 7"', facets=True)),
        ("words", ClaimListRequest("government report", facets=True)),
        *((f"sorted by {order}", ClaimListRequest(order=order, descending=False)) for order in ClaimOrder),
        ("together, with facets", ClaimListRequest(grouped=True, facets=True)),
        ("together, by spread", ClaimListRequest(grouped=True, order=ClaimOrder.SPREAD)),
        ("lines 100,000 and on", ClaimListRequest(offset=count // 2)),
    ]
    print(f"\n{count:,} claims, {ROWS} lines, {ROUNDS} rounds, ms: the first time, p50 / p95 of the others\n")
    print("| list through `Archive` | lines | first | p50 / p95 |\n|---|---|---|---|")
    for name, request in rows:
        first, times = _times(lambda request=request: archive.claim_list(request))
        total = archive.claim_list(request).total
        print(f"| {name} | {total:,} | {first:.1f} | {_two(times)} |")
    first, times = _times(lambda: archive.search(SearchRequest(scope=Scope.CLAIMS, facets=True, limit=20)))
    print(f"| search in claims, nothing typed, with facets | | {first:.1f} | {_two(times)} |")
    first, times = _times(lambda: archive.search(SearchRequest("stance:deny hands:2", facets=True, limit=20)))
    print(f"| documents with such claims | | {first:.1f} | {_two(times)} |")


def _times(call: Callable[[], object]) -> tuple[float, list[float]]:
    times: list[float] = []
    for _ in range(ROUNDS + 1):
        start = time.perf_counter()
        call()
        times.append((time.perf_counter() - start) * 1000)
    return times[0], times[1:]


def _two(times: Sequence[float]) -> str:
    ordered = sorted(times)
    return f"{ordered[len(ordered) // 2]:.1f} / {ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]:.1f}"


def _painted(path: Path) -> None:
    """From a click in what narrows the list, or on a head, to the table painted, in the real window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, QTimer, Slot
    from PySide6.QtWidgets import QApplication

    from gui import theme
    from gui.language import Language
    from gui.look import Look
    from gui.main_window import MainWindow
    from gui.settings import Settings

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    theme.load_fonts()

    class Watch(QObject):
        """Notes when a list that was asked for is painted."""

        def __init__(self, window: MainWindow) -> None:
            super().__init__()
            self.view = window.compare_page.claims
            self.clock = QElapsedTimer()
            self.loop = QEventLoop()
            self.took = 0.0
            self.painted = False
            self.view.table.viewport().installEventFilter(self)
            self.view.model.modelReset.connect(self.on_shown)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """Notes that the table paints itself, which it does before anything else runs."""
            self.painted |= event.type() == QEvent.Type.Paint
            return False

        @Slot()
        def on_shown(self) -> None:
            self.painted = False
            QTimer.singleShot(0, self.on_painted)

        @Slot()
        def on_painted(self) -> None:
            if not self.painted:  # the window paints at once; else it is done here
                self.view.table.viewport().repaint()
            self.took = self.clock.nsecsElapsed() / 1e6
            self.loop.quit()

        def ask(self, wish: Callable[[], object]) -> float:
            self.clock.start()
            wish()
            self.loop.exec()
            took = self.took
            rest = QEventLoop()
            QTimer.singleShot(120, rest.quit)  # what comes after it is painted too, and not counted
            rest.exec()
            return took

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(file=Path(folder) / "settings.ini")
        window = MainWindow(settings, Look(app, settings, dark=False), Language(app, settings, code="en"))
        window.resize(1366, 768)
        window.show()
        loop = QEventLoop()
        window.settled.connect(loop.quit)
        window.open_archive(path)
        loop.exec()
        watch = Watch(window)
        opened = watch.ask(window.pages.show_claims_list)
        print("\n| in the window: until painted | first | p50 / p95 |\n|---|---|---|")
        print(f"| the list opened | {opened:.1f} | |")
        table, narrow = watch.view.table, window.listing.filters.narrowed.emit
        wishes: list[tuple[str, list[Callable[[], object]]]] = [
            (
                "narrowed and widened again",
                [
                    partial(narrow, (Narrow(Facet.STANCE, "deny"),)),
                    partial(narrow, (Narrow(Facet.STANCE, "deny"), Narrow(Facet.REPORTER, "Agency 7"))),
                    partial(narrow, (Narrow(Facet.HANDS, "2"),)),
                    partial(narrow, ()),
                ],
            ),
            ("sorted", [partial(table.sort_by, order) for order in ClaimOrder if order is not ClaimOrder.SPREAD]),
            ("together and apart", [partial(watch.view.together.setChecked, on) for on in (True, False)]),
        ]
        for name, several in wishes:
            times = [watch.ask(wish) for _ in range(ROUNDS // 2) for wish in several]
            print(f"| {name} | {times[0]:.1f} | {_two(times[1:])} |")
        window.close()
        window.deleteLater()
