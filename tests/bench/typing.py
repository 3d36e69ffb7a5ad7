"""``python -m tests.bench typing``: keys into the real window, from the key to the results painted."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import time
from pathlib import Path

from tests.bench import corpus
from tests.bench.queries import draw
from tests.bench.search import prepared_archive

PAUSES_MS = (120, 60)
"""A quick typist's time between two keys, and a very quick one's."""

MORE_QUERIES = 300
"""So many more are asked before memory is looked at."""


def run(documents: int, words: int) -> None:
    """Type words into the window and print the times from key to painted results, and the longest blocking of a key.

    A key whose answer is not painted before the next one comes is counted as lost: its answer is dropped by design.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer, Slot
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from core.model import SearchAnswer
    from gui import theme
    from gui.app import leave_alone_what_is_there
    from gui.language import Language
    from gui.look import Look
    from gui.main_window import MainWindow
    from gui.settings import Settings

    bulk = corpus.bulk_file(documents)
    with multiprocessing.get_context("spawn").Pool(1) as apart:  # its memory is not the window's
        drawn = apart.apply(draw, (bulk, 2 * words + MORE_QUERIES))
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
        """Notes when the results of the newest key are painted, and when the facets beside them are."""

        def __init__(self, window: MainWindow) -> None:
            super().__init__()
            self._window = window
            self.clock = QElapsedTimer()
            self.painted: list[float] = []
            self.counted: list[float] = []
            window.searching.answerShown.connect(self.on_answer)
            window.searching.facetsShown.connect(self.on_facets)

        @Slot(object)
        def on_answer(self, answer: SearchAnswer) -> None:
            if self._is_newest(answer):  # the list was painted before this was told, but for one with help at its end
                if not answer.hits or answer.offers:
                    self._window.results.repaint()
                self.painted.append(self.clock.nsecsElapsed() / 1e6)

        @Slot(object)
        def on_facets(self, answer: SearchAnswer) -> None:
            if self._is_newest(answer):
                self._window.facets.repaint()
                self.counted.append(self.clock.nsecsElapsed() / 1e6)
                self.clock.invalidate()

        def _is_newest(self, answer: SearchAnswer) -> bool:
            return answer.request.query == self._window.searching.query and self.clock.isValid()

        def stop(self) -> None:
            self._window.searching.answerShown.disconnect(self.on_answer)
            self._window.searching.facetsShown.disconnect(self.on_facets)

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(file=Path(folder) / "settings.ini")
        start = time.perf_counter()
        window = MainWindow(settings, Look(app, settings, dark=False), Language(app, settings, code="en"))
        window.resize(1366, 768)
        window.show()
        loop = QEventLoop()
        window.searching.answerShown.connect(loop.quit)
        window.open_archive(path)
        loop.exec()
        window.repaint()
        usable = time.perf_counter() - start
        leave_alone_what_is_there()
        pause(1000)
        print(f"{documents:,} documents; first results painted after {usable:.2f} s (imports not counted)")
        for number, milliseconds in enumerate(PAUSES_MS):
            watch = Watch(window)
            held: list[float] = []
            for first, second in drawn.pairs[number * words : (number + 1) * words]:
                window.searching.set_query("")
                pause(360)
                for letter in f"{first} {second}":
                    watch.clock.start()
                    before = time.perf_counter()
                    QTest.keyClicks(window.field.edit(), letter)
                    held.append((time.perf_counter() - before) * 1000)
                    pause(milliseconds)
            watch.stop()
            print(f"keys {milliseconds} ms apart: {len(held)}, of them {len(watch.painted)} painted before the next")
            print(f"  key → painted: {_two(watch.painted)}; facets too: {_two(watch.counted)} ({len(watch.counted)})")
            print(f"  a key holds the window: {_two(held)}")
        for first, second in drawn.pairs[2 * words :]:
            window.searching.set_query(f"{first} {second}")
            pause(30)
        pause(500)
        print(f"memory after {len(drawn.pairs)} searches: {_memory()}")
        window.close()
        window.deleteLater()


def _two(times: list[float]) -> str:
    ordered = sorted(times)
    return f"p50 {ordered[len(ordered) // 2]:.1f} ms, p95 {ordered[int(len(ordered) * 0.95)]:.1f} ms"


def _memory() -> str:
    """Resident memory now and at most; of it what belongs to files, which the system takes back when it needs it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return "not told by this system"
    told = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    names = {"VmRSS": "resident", "VmHWM": "at most", "RssFile": "of files"}
    return ", ".join(f"{said} {int(told[name].split()[0]) // 1024} MB" for name, said in names.items())
