"""*Open address…*: an address that stands in an archive is shown whole, and opened only when a person says so.

Archives come from strangers. Only addresses of the web are opened: others could start programs or read files.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui import theme
from gui.parts import label

WEB = frozenset({"http", "https"})
_LONGEST = 2_000
"""No longer address is opened; systems and browsers cut them, and so lead elsewhere."""


def web_address(address: str) -> QUrl | None:
    """What a browser is given for *address*; None where it is no plain address of the web."""
    if len(address) > _LONGEST or any(one.isspace() or unicodedata.category(one)[0] == "C" for one in address):
        return None  # also hidden characters that turn the direction of what is read
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in WEB or not url.host() or url.userInfo():
        return None
    return url


def visible(address: str) -> str:
    """An address as it is, what can't be seen of it told by its number."""
    return "".join(
        f"[U+{ord(one):04X}]" if unicodedata.category(one)[0] == "C" else one for one in address[: 2 * _LONGEST]
    ) + ("…" if len(address) > 2 * _LONGEST else "")


class AddressDialog(QDialog):
    """Shows an address and where it leads; opens it in the system's browser, or copies it."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open address"))
        self._address = address
        self._url = web_address(address)
        self.words = label(self._words(), wrap=True)
        self.address = QPlainTextEdit(visible(address))
        self.address.setReadOnly(True)
        self.address.setTabChangesFocus(True)
        self.address.setFont(theme.interface_font(13))
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.setAccessibleName(self.tr("The whole address"))
        self.address.setFixedHeight(96)
        self.open_button = QPushButton(self.tr("Open in browser"))
        self.open_button.setEnabled(self._url is not None)
        self.copy_button = QPushButton(self.tr("Copy"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.clicked.connect(self._on_open)
        self.copy_button.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        box.addWidget(self.words)
        box.addWidget(self.address)
        box.addWidget(buttons)
        self.setMinimumWidth(520)
        (self.open_button if self._url is not None else self.copy_button).setDefault(True)

    def _words(self) -> str:
        if self._url is None:
            return self.tr(
                "Only plain addresses of the web (http, https) are opened from here. This one is something else; "
                "it can be copied."
            )
        # As the network knows it: letters of other scripts that look like Latin ones show themselves.
        host = self._url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        return self.tr("This address stands in the archive. It leads to {host}. Opening it uses the network.").format(
            host=host
        )

    @Slot()
    def _on_open(self) -> None:
        if self._url is not None:
            QDesktopServices.openUrl(self._url)
        self.accept()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)


def show_address(address: str, parent: QWidget) -> AddressDialog:
    """Show an address and let the person decide."""
    dialog = AddressDialog(address, parent.window())
    dialog.open()
    return dialog
