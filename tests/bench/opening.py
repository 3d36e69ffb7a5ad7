"""``python -m tests.bench open``: a text of 1 MB with 500 claims, from the wish to read it to its first paint."""

from __future__ import annotations

import os
import random
import tempfile
import time
from pathlib import Path

from core.archive import Archive
from core.model import HopRole, Kind, Manner, NewAgent, NewClaim, NewDocument, NewHop, NewLink, Relation, Stance
from tests.bench import corpus

LENGTH, CLAIMS = 1_000_000, 500
ROUNDS = 7
SEED = 7
SETTLE_MS = 800


def run() -> None:
    """Open each of the documents several times in a real window, and print the times."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
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

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.db"
        last = _make(path)
        settings = Settings(file=Path(folder) / "settings.ini")
        window = MainWindow(settings, Look(app, settings, dark=False), Language(app, settings, code="en"))
        window.resize(1366, 768)
        window.show()
        loop = QEventLoop()
        window.settled.connect(loop.quit)
        window.open_archive(path)
        loop.exec()
        window.settled.disconnect(loop.quit)

        def opened(document: int, claim: int | None) -> float:
            window.reading.open(3)  # a short one, so that nothing of the long one is left
            pause(SETTLE_MS)
            session = window.session
            assert session is not None
            arrived = QEventLoop()
            window.reading.moved.connect(arrived.quit)
            start = time.perf_counter()
            if claim is None:
                session.open_document(document)
            else:
                session.open_claim(claim)
            arrived.exec()
            window.reader.repaint()
            window.claims.repaint()
            took = (time.perf_counter() - start) * 1000
            window.reading.moved.disconnect(arrived.quit)
            pause(SETTLE_MS)
            return took

        print(f"\n{LENGTH:,} characters, {CLAIMS} claims, a third answered; ms, the first time, median of {ROUNDS}")
        print("\n| opened | first | median |\n|---|---|---|")
        for name, document, claim in (
            ("in paragraphs", 1, None),
            ("as one paragraph", 2, None),
            ("in paragraphs, at its last claim", 1, last),
        ):
            times = [opened(document, claim) for _ in range(ROUNDS)]
            print(f"| {name} | {times[0]:.0f} | {sorted(times)[ROUNDS // 2]:.0f} |")
        window.close()
        window.deleteLater()


def _make(path: Path) -> int:
    """Texts in paragraphs (1), as one paragraph (2), and a short one (3); answers the last claim of 1."""
    chance = random.Random(SEED)
    text = "\n\n".join(str(record["text"]) for record in corpus.records(400))[:LENGTH]
    with Archive.create(path, "Large") as archive, archive.edit("Fill"):
        ids: list[int] = []
        for title, body in (("In paragraphs", text), ("One paragraph", text.replace("\n", " "))):
            document = archive.add_document(NewDocument(Kind.ARTICLE, title=title, text=body, language="en"))
            for number in range(CLAIMS):
                start = number * (LENGTH // CLAIMS)
                speaker = NewHop(HopRole.SPEAKER, (NewAgent(f"Speaker {number % 50}"),))
                ids.append(
                    archive.add_claim(
                        NewClaim(
                            document,
                            ((start, start + chance.randrange(60, 260)),),
                            Manner.INDIRECT,
                            Stance.ASSERT,
                            chains=((speaker,),),
                        )
                    )
                )
            for source, target in zip(ids[-CLAIMS::3], ids[-CLAIMS + 1 :: 3], strict=False):
                archive.add_link(NewLink(source, target, Relation.REBUTS))
        archive.add_document(NewDocument(Kind.ARTICLE, title="Short", text="Nothing much.", language="en"))
    return ids[CLAIMS - 1]
