from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from core.model import Condition, CreditPart, Missing
from gui import theme
from gui.claims import ClaimsPane
from gui.parts import LinkButton
from tests.gui.claims.samples import CITED, CREDIT, OPENED


def heard(pane: ClaimsPane) -> list[str]:
    said: list[str] = []
    pane.copied.connect(said.append)
    return said


def test_the_button_copies_the_line_as_plain_text(pane: ClaimsPane) -> None:
    said = heard(pane)
    pane.credit.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == CREDIT.text
    assert not data.hasHtml()
    assert said == ["Attribution copied"]


def test_the_window_can_copy_too(pane: ClaimsPane) -> None:
    QGuiApplication.clipboard().clear()
    pane.copy_attribution()
    assert QGuiApplication.clipboard().text() == CREDIT.text


def test_html_is_copied_with_plain_text_beside_it(pane: ClaimsPane) -> None:
    said = heard(pane)
    _, _, html, jsonld, *_ = pane.credit.more.menu().actions()
    html.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.html() == CREDIT.html
    assert data.text() == CREDIT.text
    jsonld.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.data("application/ld+json").toStdString() == CREDIT.jsonld
    assert data.text() == CREDIT.jsonld
    assert said == ["Attribution copied as HTML", "Attribution copied as JSON-LD"]


def test_without_a_document_there_is_nothing_to_copy(pane: ClaimsPane) -> None:
    QGuiApplication.clipboard().setText("kept")
    pane.show_document(None)
    pane.copy_attribution()
    assert not pane.credit.copy.isEnabled()
    assert not pane.credit.more.isVisible()
    assert QGuiApplication.clipboard().text() == "kept"


def test_the_badge_tells_known_unknown_and_closed_terms_apart(pane: ClaimsPane) -> None:
    badge = pane.credit.badge

    def colour() -> str:
        return badge.grab().toImage().pixelColor(4, 4).name().upper()

    assert (badge.text(), badge.known, badge.reusable, colour()) == ("CC BY 4.0", True, True, theme.LIGHT.ok_tint)
    pane.show_document(CITED)
    assert (badge.text(), badge.known, colour()) == ("Terms not known", False, theme.LIGHT.warn_tint)
    closed = replace(OPENED.document.licence, reusable=False)
    pane.show_document(replace(OPENED, document=replace(OPENED.document, licence=closed)))
    assert colour() == theme.LIGHT.panel


def test_the_whole_line_is_shown_and_can_be_selected(pane: ClaimsPane) -> None:
    for width in (480, 344):
        pane.resize(width, 672)
        pane.grab()
        text = pane.credit.text
        assert text.height() >= text.heightForWidth(text.width())
        assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert CREDIT.text in pane.credit.text.text()


def test_a_line_without_end_leaves_room_for_the_claims(pane: ClaimsPane) -> None:
    endless = replace(OPENED.credit, text="word " * 5000)
    pane.show_document(replace(OPENED, credit=endless))
    pane.grab()
    assert pane.credit.height() < 300
    assert pane.list.height() > 200


def test_warnings_are_shown_and_go_with_their_document(pane: ClaimsPane) -> None:
    def shown() -> list[str]:
        return [label.text() for label in pane.credit.findChildren(QLabel) if label.isVisible()]

    assert CREDIT.warnings[0] in shown()
    pane.show_document(CITED)
    assert CREDIT.warnings[0] not in shown()


def test_a_narrow_panel_shortens_the_button_and_keeps_its_name(pane: ClaimsPane) -> None:
    pane.resize(600, 672)
    assert pane.credit.copy.text() == "Copy attribution"
    pane.resize(300, 672)
    assert pane.credit.copy.text() == "Copy"
    assert pane.credit.copy.accessibleName() == "Copy attribution"


def test_markdown_and_xmp_are_copied_as_what_they_are(pane: ClaimsPane) -> None:
    pane.show_document(replace(OPENED, credit=replace(OPENED.credit, markdown="[a](<b>)", xmp="<x/>")))
    _, markdown, _, _, xmp, *_ = pane.credit.more.menu().actions()
    markdown.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.data("text/markdown").toStdString()) == ("[a](<b>)", "[a](<b>)")
    xmp.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.data("application/rdf+xml").toStdString()) == ("<x/>", "<x/>")


def test_a_missing_part_and_the_licence_are_asked_for_by_signals(pane: ClaimsPane) -> None:
    asked: list[tuple[int, CreditPart]] = []
    licences: list[str] = []

    def hear(document: int, part: CreditPart) -> None:
        asked.append((document, part))

    pane.credit.partRequested.connect(hear)
    pane.credit.licenceRequested.connect(licences.append)
    lacking = (Missing(CreditPart.LICENCE, 7, "x"), Missing(CreditPart.AUTHOR, 8, "y"))
    pane.show_document(replace(OPENED, credit=replace(OPENED.credit, missing=lacking)))
    buttons = [one for one in pane.credit.findChildren(LinkButton) if one.isVisible()]
    assert [one.text() for one in buttons] == ["Licence not known – add…", "Author not known – add…"]
    for button in buttons:
        button.click()
    assert asked == [(7, CreditPart.LICENCE), (8, CreditPart.AUTHOR)]
    pane.credit.badge.click()
    assert licences == [OPENED.document.licence.id]


def test_symbols_say_what_the_licence_asks_for(pane: ClaimsPane) -> None:
    terms = pane.credit.terms
    asks = replace(OPENED.document.licence, conditions=(Condition.ATTRIBUTION, Condition.SHARE_ALIKE))
    pane.show_document(replace(OPENED, document=replace(OPENED.document, licence=asks)))
    assert terms.icons == ("terms-attribution", "terms-share-alike")
    assert terms.accessibleName().startswith("Attribution: name who made it. Share alike:")
    free = replace(OPENED.document.licence, free=True)
    pane.show_document(replace(OPENED, document=replace(OPENED.document, licence=free)))
    assert (terms.icons, terms.accessibleName()) == (("terms-free",), "Free: nobody’s permission is needed")
    pane.show_document(None)
    assert not terms.isVisible()
