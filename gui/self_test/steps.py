"""What a self-test tries, in the order of a first visit. Each step says what it found, or raises :class:`Wrong`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPalette

from core.archive import Archive
from core.model import (
    Decision,
    DossierRequest,
    ExportRequest,
    Kind,
    NewDocument,
    OpenedDocument,
    Relation,
    SearchAnswer,
    SearchRequest,
)
from gui import theme
from gui.add.line import State
from gui.language import ENGLISH, offered
from gui.main_window import MainWindow
from gui.report import pdf_of
from gui.self_test import files

if TYPE_CHECKING:
    from gui.self_test.performing import Stage

FOUNDING = 1
"""The number of the founding article in the sample."""
CLAIM = "constitutes a violation of UN Security Council Resolution 2231"
CREDIT = ("Mehran Shamsuddin", "Mehr News Agency", "CC BY 4.0", "creativecommons.org/licenses/by/4.0/")
LEAST_COLOURS = 200
"""A window with text has more colours than this, an empty or black one fewer."""


class Wrong(Exception):
    """Something is not as it should be; its text says what."""


def _check(holds: bool, wrong: str) -> None:
    if not holds:
        raise Wrong(wrong)


def _window(stage: Stage) -> str:
    stage.open_sample()
    _check(stage.window.isVisible(), "The window is not visible.")
    _check(not stage.app.windowIcon().pixmap(32).isNull(), "The window has no icon.")
    platform = QGuiApplication.platformName()
    _check(platform == stage.plugin, f"It runs on {platform}.")
    families = set(QFontDatabase.families())
    missing = [name for name in (theme.SERIF_FAMILIES[0], theme.ARABIC_SERIF_FAMILIES[0]) if name not in families]
    _check(not missing, f"The bundled fonts are not there: {', '.join(missing)}.")
    return f"{platform}, {stage.window.width()}x{stage.window.height()}"


def _copy(stage: Stage) -> str:
    _check(stage.archive.is_relative_to(stage.home), f"The sample was copied to {stage.archive}.")
    size = stage.archive.stat().st_size
    _check(size > 100_000, f"The copy has {size} bytes.")
    return f"{size:,} bytes"


def _index(stage: Stage) -> str:
    stage.wait(lambda: bool(stage.indexed) and stage.indexed[-1].ready and stage.at_rest(), "the index is ready")
    _check((stage.home / "cache").is_dir(), "The index is not in the folder that it was to be in.")
    return f"{stage.indexed[-1].documents} documents"


def _search(stage: Stage, query: str) -> SearchAnswer:
    answers: list[SearchAnswer] = []
    searching = stage.window.searching
    connection = searching.answerShown.connect(answers.append)
    searching.run(SearchRequest(query=query))
    stage.wait(lambda: bool(answers) and stage.at_rest(), f"“{query}” is answered")
    searching.disconnect(connection)
    return answers[-1]


def _finds(stage: Stage, query: str, document_id: int) -> str:
    answer = _search(stage, query)
    found = [hit.document_id for hit in answer.hits]
    _check(document_id in found, f"“{query}” finds {found}, not document {document_id}.")
    return f"“{query}” finds {answer.total} in {answer.took_ms:.1f} ms"


def _stemmed(stage: Stage) -> str:
    # The article has “drones” and “violation”, neither “drone” nor “violating”.
    return "; ".join(_finds(stage, query, FOUNDING) for query in ("drone", "violating"))


def _prefix(stage: Stage) -> str:
    return "; ".join(_finds(stage, query, FOUNDING) for query in ("cooper*", "Shamsud*"))


def _opened(stage: Stage) -> OpenedDocument:
    opened = stage.window.reading.opened
    if opened is None:
        raise Wrong("No document is open.")
    return opened


def _article(stage: Stage) -> str:
    stage.window.reading.open(FOUNDING)

    def is_open() -> bool:
        opened = stage.window.reading.opened
        return opened is not None and opened.document.id == FOUNDING and stage.at_rest()

    stage.wait(is_open, "the founding article is open")
    text = _opened(stage).text or ""
    _check("While Iran and Russia have a long history" in text[:100], f"It begins {text[:40]!r}.")
    shown = stage.window.reader.text.toPlainText()
    _check(CLAIM in shown, "The text on the screen is not the article's.")
    return f"{len(text):,} characters"


def _claim(stage: Stage) -> str:
    claims = [claim for claim in _opened(stage).claims if CLAIM in claim.quotation]
    _check(len(claims) == 1, f"{len(claims)} claims quote it.")
    claim = claims[0]
    speakers = ", ".join(agent.name for agent in claim.speakers)
    _check(bool(speakers), "Nobody is said to have made the claim.")
    return f"claim {claim.id} of {len(_opened(stage).claims)}, by {speakers}"


def _chain(stage: Stage) -> str:
    longest = max((chain for claim in _opened(stage).claims for chain in claim.chains), key=len, default=())
    hands = [", ".join(agent.name for agent in hop.agents) or "?" for hop in longest]
    _check(len(hands) >= 2, f"The longest source chain is {hands}.")
    return " → ".join(hands)


def _rebuttals(stage: Stage) -> str:
    claim = next(claim for claim in _opened(stage).claims if CLAIM in claim.quotation)
    relations = [answer.relation for answer in claim.answers]
    _check(Relation.UNDERCUTS in relations, f"Its answers are {relations}.")
    return ", ".join(relations)


def _credit(stage: Stage) -> str:
    text = _opened(stage).credit.text
    missing = [part for part in CREDIT if part not in text]
    _check(not missing, f"The credit lacks {missing}.")
    return text


def _files(stage: Stage) -> str:
    paths = files.write_files(stage.home / "files")
    window = stage.window
    window.desk.adding.add([str(path) for path in paths])

    def through() -> bool:
        lines = window.add_page.batch.model.lines()
        return stage.at_rest() and not window.desk.is_adding and len(lines) >= len(paths)

    stage.wait(through, "the files are added")
    lines = window.add_page.batch.model.lines()
    wrong = [f"{line.name}: {line.state}" for line in lines if line.state not in (State.ADDED, State.LOOK)]
    _check(not wrong, f"Not added: {', '.join(wrong)}.")
    window.pages.show_read()
    for query in ("lighthouses", "protocol"):
        _check(_search(stage, query).total >= 1, f"“{query}” finds nothing.")
    return f"{len(lines)} files, found by their words"


def _persian(stage: Stage) -> str:
    # Typed with the Arabic letters ك and ي and a blank for the joiner, as many keyboards do.
    queries = ("كتاب های", "بايگاني", "کتابها")
    for query in queries:
        _check(_search(stage, query).total >= 1, f"“{query}” finds nothing.")
    return f"found by {'، '.join(queries)}"


def _bag(stage: Stage) -> str:
    """Export everything as a bag, verify it, and make an archive of it again."""
    bag, again = stage.home / "bag", stage.home / "again.db"
    with Archive.open(stage.archive, read_only=True) as archive:
        summary = archive.export(bag, ExportRequest("bag"))
        documents = archive.about().documents
    Archive.restore_bag(again, bag)
    with Archive.open(again, read_only=True) as archive:
        restored = archive.about().documents
    _check(restored == documents, f"{restored} of {documents} documents came back out of the bag.")
    return f"{summary.files} files, {summary.size:,} bytes; {restored} documents came back"


def _dossier(stage: Stage) -> str:
    target = stage.home / "dossier.pdf"
    with Archive.open(stage.archive, read_only=True) as archive:
        dossier = archive.dossier(DossierRequest(documents=(FOUNDING,)))
        archive.write_report(archive.dossier_report(dossier), target, pdf_of)
    data = target.read_bytes()
    _check(data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF"), f"It begins {data[:8]!r}.")
    _check(b"/FontFile" in data, "No font is in it, so it shows no letters elsewhere.")
    return f"{len(data):,} bytes, {len(dossier.claims)} claims"


def _learned(stage: Stage) -> str:
    """Review small texts and make a model of the reviews: a process and a compiled library of their own."""
    with Archive.create(stage.home / "reviewed.db") as archive:
        learning = archive.learning()
        if not learning.can_train:
            return "python-crfsuite is not there for this system and Python"
        for number in range(learning.least):
            text = f"The board of pier {number} said on Monday that the tower light is safe."
            archive.add_document(NewDocument(Kind.ARTICLE, title=f"Pier {number}", text=text, language="en"))
        archive.suggest(learn=False)
        waiting = [entry.id for entry in archive.review_queue().entries]
        archive.decide(waiting, Decision.ACCEPTED)
        model = archive.train_model()
        kept = archive.learning().model
    _check(kept is not None and kept.documents == learning.least, f"What was kept is {kept}.")
    return f"{len(waiting)} reviewed, {len(model.signs)} signs, {model.seconds:.1f} s"


def _dark(stage: Stage) -> str:
    stage.look.be_dark()
    dark = stage.app.palette().color(QPalette.ColorRole.Window).lightness()
    stage.look.be_light()
    light = stage.app.palette().color(QPalette.ColorRole.Window).lightness()
    _check(dark < 100 < light, f"The window's lightness is {dark} when dark, {light} when light.")
    return f"lightness {dark} and {light}"


def _language(stage: Stage) -> str:
    """Speak each language that is offered, in a window made for it, and English again."""
    english = {name: action.text() for name, action in stage.window.actions_by_name.items()}
    said: list[str] = []
    for code in offered():
        stage.language.slots()[f"language_{code}"]()
        stage.language.apply()
        window = MainWindow(stage.settings, stage.look, stage.language)
        others = sum(window.actions_by_name[name].text() != words for name, words in english.items())
        mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        window.deleteLater()
        cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
        if code == ENGLISH:
            continue
        _check(others > len(english) // 2, f"In {code} only {others} of {len(english)} actions have other words.")
        _check(cancel != "Cancel", f"In {code} Qt's own buttons stay English.")
        _check(mirrored == (QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft), f"{code} runs wrongly.")
        said.append(f"{code} ({cancel})")
    stage.language.slots()[f"language_{ENGLISH}"]()
    stage.language.apply()
    return ", ".join(said) or "only English is offered"


def _help(stage: Stage) -> str:
    stage.window.actions_by_name["help"].trigger()
    return "shown"


def _picture(stage: Stage) -> str:
    picture = stage.window.grab()
    _check(picture.save(str(stage.picture)), f"{stage.picture} can't be written.")
    image = picture.toImage().scaledToWidth(500).convertToFormat(QImage.Format.Format_RGB32)
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    _check(len(colours) >= LEAST_COLOURS, f"The picture has {len(colours)} colours.")
    return f"{image.width()}x{image.height()}, {len(colours):,} colours"


STEPS: tuple[tuple[str, Callable[[Stage], str]], ...] = (
    ("window opens", _window),
    ("sample is copied", _copy),
    ("index is made", _index),
    ("search: other forms of a word", _stemmed),
    ("search: beginnings of words", _prefix),
    ("founding article opens", _article),
    ("its claim", _claim),
    ("its source chain", _chain),
    ("its rebuttals", _rebuttals),
    ("its credit", _credit),
    ("PDF, DOCX and HTML are added", _files),
    ("search: Persian", _persian),
    ("everything as a bag, and back", _bag),
    ("dossier as PDF", _dossier),
    ("a model of reviews", _learned),
    ("languages", _language),
    ("dark mode", _dark),
    ("help", _help),
    ("picture", _picture),
)
