"""Files dragged anywhere onto the window: a cover says what will happen, and letting go adds them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.writing import counted

_INSET = 16


def dropped_paths(data: QMimeData) -> list[str]:
    """The files and folders of this machine among what is dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


class DropCover(QWidget):
    """Lies over the whole window while files are dragged over it. Wherever they are let go, they are meant for it."""

    dropped = Signal(object)
    """Paths (``list[str]``)."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._count = 0
        self._folders = 0
        self.allowed = True
        """Whether anything can be added; the cover says why not."""
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop to add"))
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def watch(self, widget: QWidget) -> None:
        """Let files that are dragged onto *widget*, which takes drops of its own, be meant for the window, too."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come up when files are dragged over the window."""
        if isinstance(event, QDragEnterEvent) and watched is not self and self._enter(event):
            return True
        if event.type() is QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._fill()
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        paths = dropped_paths(event.mimeData())
        if not paths:
            return False
        self._folders = sum(Path(path).is_dir() for path in paths[:200])
        self._count = len(paths) - self._folders
        self._fill()
        self.show()
        self.raise_()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _fill(self) -> None:
        self.setGeometry(self.window().rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._enter(event):
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        paths = dropped_paths(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if paths and self.allowed:
            self.dropped.emit(paths)

    def words(self) -> str:
        """What will happen."""
        if not self.allowed:
            return self.tr("This archive is open for reading only")
        one, files = self.tr("1 file"), self.tr("{0} files").format(counted(self._count))
        one_folder, folders = self.tr("1 folder"), self.tr("{0} folders").format(counted(self._folders))
        parts = [one if self._count == 1 else files] if self._count else []
        parts += [one_folder if self._folders == 1 else folders] if self._folders else []
        return self.tr("Drop to add {0}").format(self.tr(" and ", "between two counts").join(parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame in the colour of what acts, and the words in the middle."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(roles.selected)
        ground.setAlpha(250)
        painter.fillRect(self.rect(), ground)
        pen = QPen(QColor(roles.accent if self.allowed else roles.warn), 2)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(box, theme.CARD_RADIUS, theme.CARD_RADIUS)
        middle = self.rect().center().y()
        icon = "plus" if self.allowed else "warning"
        theme.draw_icon(
            painter, icon, roles.accent if self.allowed else roles.warn, self.width() / 2 - 16, middle - 62, 32
        )
        painter.setPen(QColor(roles.text))
        painter.setFont(theme.serif_font(22, bold=True))
        painter.drawText(QRectF(0, middle - 18, self.width(), 36), Qt.AlignmentFlag.AlignCenter, self.words())
        if self.allowed:
            painter.setFont(theme.interface_font(13))
            painter.setPen(QColor(roles.muted))
            below = QRectF(0, middle + 20, self.width(), 24)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("Every original is kept unchanged"))
        painter.end()
