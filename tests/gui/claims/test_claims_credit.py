from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from gui import theme
from gui.claims import ClaimsPane
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
    _, html, jsonld = pane.credit.more.menu().actions()
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
