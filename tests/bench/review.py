"""``python -m tests.bench review``: the review queue of very many suggestions, by ``Archive`` and in the window."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from core.archive import Archive
from core.model import Decision, QueueOrder, QueueRequest, Status, Tier
from tests.bench.claims import prepared

ROUNDS = 20
PAGE = 30
PAUSE_MS = 400
"""Between two decisions in the window: faster than any person decides."""


def run(count: int) -> None:
    """Copy the archive of so many suggestions, decide about the first half of them, measure, and print tables."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "review.db"
        shutil.copyfile(prepared(count, Status.SUGGESTED), path)
        with Archive.open(path, cache=Path(folder)) as archive:
            waiting = [one.id for one in archive.review_queue(QueueRequest(counted=False)).entries]
            with archive.edit("Decide half"):
                archive.decide(waiting[: len(waiting) // 3], Decision.ACCEPTED)
                archive.decide(waiting[len(waiting) // 3 : len(waiting) // 2], Decision.REJECTED)
        with Archive.open(path, cache=Path(folder), read_only=True, follow=False) as archive:
            _archive(archive, count)
        _window(path)


def _archive(archive: Archive, count: int) -> None:
    page = QueueRequest(limit=PAGE, alone=True, counted=False)
    last = archive.review_queue(page).entries[-1]
    rows = (
        ("the first that wait, by document", page),
        ("the first that wait, by confidence", QueueRequest(limit=PAGE, order=QueueOrder.CONFIDENCE, counted=False)),
        ("those set aside", QueueRequest(tier=Tier.LOW, limit=PAGE, counted=False)),
        ("those behind one", QueueRequest(limit=PAGE, after=(last.is_link, last.id), counted=False)),
        ("a document's, with what was decided", QueueRequest(document_id=last.document_id, with_decided=True)),
        ("a second reading", QueueRequest(limit=PAGE, second=True, who="Nobody yet", counted=False)),
        ("how far the review is", QueueRequest(limit=0)),
    )
    print(f"\n{count:,} suggestions, half of the usual ones decided; ms: the first time, p50 / p95 of {ROUNDS}\n")
    print("| through `Archive` | first | p50 / p95 |\n|---|---|---|")
    for name, request in rows:
        times = [_timed(lambda request=request: archive.review_queue(request)) for _ in range(ROUNDS + 1)]
        print(f"| {name} | {times[0]:.1f} | {_two(times[1:])} |")


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def _two(times: list[float]) -> str:
    ordered = sorted(times)
    return f"{ordered[len(ordered) // 2]:.1f} / {ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]:.1f}"


def _window(path: Path) -> None:
    """The page opened, and a key pressed until the next suggestion is painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest
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

    def pause(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    settings = Settings(file=path.parent / "settings.ini")
    window = MainWindow(settings, Look(app, settings, dark=False), Language(app, settings, code="en"))
    window.resize(1366, 768)
    window.show()
    loop = QEventLoop()
    window.settled.connect(loop.quit)
    window.open_archive(path)
    loop.exec()
    while window.session is not None and not window.session.is_idle:
        pause(PAUSE_MS)
    reviewing, page = window.claim_desk.reviewing, window.claim_desk.page

    def until(reached: Callable[[], bool]) -> None:
        while not reached():
            app.processEvents()
        page.repaint()

    print("\n| in the window: until painted | first | p50 / p95 |\n|---|---|---|")
    took = _timed(lambda: (window.pages.show_review(), until(lambda: reviewing.claim is not None)))
    print(f"| the page opened | {took:.1f} | |")
    pause(2_000)
    for order in QueueOrder:
        reviewing.set_order(order)
        pause(2_000)
        times: list[float] = []
        for number in range(ROUNDS + 1):
            before = reviewing.item
            key = Qt.Key.Key_R if number % 4 == 3 else Qt.Key.Key_A
            times.append(
                _timed(
                    lambda key=key, before=before: (
                        QTest.keyClick(page.list, key),
                        until(lambda: reviewing.item != before and reviewing.claim is not None),
                    )
                )
            )
            pause(PAUSE_MS)
        print(f"| decided, {order} | {times[0]:.1f} | {_two(times[1:])} |")
    times = []
    sheets: list[object] = []
    assert window.session is not None
    window.session.reviews.sheetRead.connect(sheets.append)
    for number in range(ROUNDS):
        sheets.clear()
        request = QueueRequest(tier=(Tier.LOW, Tier.CHECK, None)[number % 3])
        times.append(_timed(lambda request=request: (reviewing.ask(request), until(lambda: bool(sheets)))))
        pause(PAUSE_MS)
    print(f"| another tier | {times[0]:.1f} | {_two(times[1:])} |")
    window.close()
    window.deleteLater()
