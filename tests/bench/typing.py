"""``python -m tests.bench typing``: keys into the real window, from the key to the results painted."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from tests.bench import corpus
from tests.bench.queries import draw
from tests.bench.search import prepared_archive

PAUSE_MS = 120
"""A quick typist's time between two keys."""


def run(documents: int, words: int) -> None:
    """Type words into the window and print the times from key to painted results, and the longest blocking of a key."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer, Slot
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from core.model import SearchAnswer
    from gui import theme
    from gui.look import Look
    from gui.main_window import MainWindow
    from gui.settings import Settings

    bulk = corpus.bulk_file(documents)
    path, _ = prepared_archive(bulk, rebuild=False)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    theme.load_fonts()

    def pause(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    class Watch(QObject):
        """Notes when the answer to the newest key is painted."""

        def __init__(self, window: MainWindow) -> None:
            super().__init__()
            self._window = window
            self.clock = QElapsedTimer()
            self.painted: list[float] = []
            window.searching.answerShown.connect(self._on_answer)

        @Slot(object)
        def _on_answer(self, answer: SearchAnswer) -> None:
            if answer.request.query == self._window.searching.query and self.clock.isValid():
                self._window.results.repaint()
                self._window.facets.repaint()
                self.painted.append(self.clock.nsecsElapsed() / 1e6)
                self.clock.invalidate()

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(file=Path(folder) / "settings.ini")
        start = time.perf_counter()
        window = MainWindow(settings, Look(app, settings, dark=False))
        window.resize(1366, 768)
        window.show()
        loop = QEventLoop()
        window.settled.connect(loop.quit)
        window.open_archive(path)
        loop.exec()
        usable = time.perf_counter() - start
        watch = Watch(window)
        held: list[float] = []
        keys = 0
        drawn = draw(bulk, words)
        for first, second in drawn.pairs:
            window.searching.set_query("")
            pause(PAUSE_MS * 3)
            for letter in f"{first} {second}":
                watch.clock.start()
                before = time.perf_counter()
                QTest.keyClicks(window.field.edit(), letter)
                held.append((time.perf_counter() - before) * 1000)
                keys += 1
                pause(PAUSE_MS)
        window.close()
        window.deleteLater()
    painted = sorted(watch.painted)
    held.sort()
    print(f"{documents:,} documents; window usable after {usable:.2f} s (imports not counted)")
    print(f"{keys} keys, {len(painted)} painted before the next key ({PAUSE_MS} ms apart)")
    print(f"key → painted: p50 {painted[len(painted) // 2]:.1f} ms, p95 {painted[int(len(painted) * 0.95)]:.1f} ms")
    print(f"a key holds the window: p50 {held[len(held) // 2]:.1f} ms, p95 {held[int(len(held) * 0.95)]:.1f} ms")
