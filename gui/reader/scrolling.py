"""Scrolling that a person can follow with the eye, where the system wants motion at all."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollBar, QStyle, QWidget

DURATION = 120
"""Milliseconds; the only motion there is (LOOK, "Motion")."""


def wants_motion(widget: QWidget) -> bool:
    """Whether the system allows animations, and somebody is there to see them."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return False
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


class Glide(QPropertyAnimation):
    """Moves a scroll bar to a value, at once or within :data:`DURATION`."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar, b"value", bar)
        self._bar = bar
        self.setDuration(DURATION)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    def to(self, value: int, *, animated: bool) -> None:
        """Go to *value*; where it goes already counts as where it is."""
        self.stop()
        value = min(max(value, self._bar.minimum()), self._bar.maximum())
        if not animated or value == self._bar.value():
            self._bar.setValue(value)
            return
        self.setStartValue(self._bar.value())
        self.setEndValue(value)
        self.start()
