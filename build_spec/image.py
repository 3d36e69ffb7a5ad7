"""The macOS disk image: the program, a link to Applications, and a background that says what to do. macOS only."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from build_spec import facts

SIZE = (640, 400)
"""The window of the image, points."""
PLACES = {f"{facts.NAME}.app": (170, 190), "Applications": (470, 190)}


def background(path: Path) -> None:
    """Draw the background, in twice the size for fine screens: an arrow from the program to the folder."""
    from PySide6.QtCore import QPointF, QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen, QPolygonF

    _application = QGuiApplication.instance() or QGuiApplication(["image", "-platform", "offscreen"])
    image = QImage(SIZE[0] * 2, SIZE[1] * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#F6F5F2"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(2, 2)
    painter.setPen(QPen(QColor("#1B5793"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(265, 190), QPointF(365, 190))
    painter.setBrush(QColor("#1B5793"))
    painter.drawPolygon(QPolygonF([QPointF(365, 180), QPointF(382, 190), QPointF(365, 200)]))
    font = QFont()
    font.setPixelSize(15)
    painter.setFont(font)
    painter.setPen(QColor("#3B3A37"))
    words = f"Drag {facts.NAME} into Applications."
    painter.drawText(QRectF(0, 320, SIZE[0], 30), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    image.setDotsPerMeterX(5669)  # 144 dpi: two dots a point
    image.setDotsPerMeterY(5669)
    if not image.save(str(path)):
        raise OSError(f"{path} can't be written")


def settings(bundle: Path, picture: Path) -> dict[str, object]:
    """What dmgbuild is told."""
    return {
        "files": [str(bundle)],
        "symlinks": {"Applications": "/Applications"},
        "icon_locations": PLACES,
        "background": str(picture),
        "window_rect": ((200, 200), SIZE),
        "icon_size": 96,
        "default_view": "icon-view",
        "format": "UDZO",
        "filesystem": "HFS+",
    }


def make(folder: Path, out: Path) -> Path:
    """Make the image of the bundle in *folder*."""
    if sys.platform != "darwin":
        raise OSError("Disk images are made on macOS.")
    import dmgbuild  # pyright: ignore[reportMissingModuleSource] - installed on macOS only

    with tempfile.TemporaryDirectory() as place:
        picture = Path(place) / "background.png"
        background(picture)
        told = settings(folder / f"{facts.NAME}.app", picture)
        dmgbuild.build_dmg(str(out), f"{facts.NAME} {facts.VERSION}", settings=told)
    return out
