"""The program's icon from our one drawing: ``.ico`` for Windows, ``.icns`` for macOS, PNG and SVG for Linux.

Drawn by Qt without a screen, packed by Pillow; the same input gives the same bytes.
"""

from __future__ import annotations

import io
import shutil
from pathlib import Path

from PIL import Image

from build_spec import facts

DRAWING = facts.ROOT / "resources" / "icons" / "rejoinder.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
PNG_SIZES = (16, 32, 48, 64, 128, 256, 512)


def draw(drawing: Path = DRAWING) -> dict[int, Image.Image]:
    """The drawing in all sizes (px), each drawn for itself."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _application = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is no drawing that Qt can read")
    drawn: dict[int, Image.Image] = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants bytes, Qt text
        drawn[size] = Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")
    return drawn


def write(folder: Path) -> list[Path]:
    """Write all icons into a folder; answers what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = draw()
    largest = drawn[max(SIZES)]
    ico, icns = folder / "rejoinder.ico", folder / "rejoinder.icns"
    drawn[256].save(ico, sizes=[(size, size) for size in ICO_SIZES], append_images=[drawn[size] for size in ICO_SIZES])
    largest.save(icns, append_images=[drawn[size] for size in SIZES])
    written = [ico, icns]
    for size in PNG_SIZES:
        path = folder / "hicolor" / f"{size}x{size}" / "apps" / "rejoinder.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        drawn[size].save(path, optimize=True)
        written.append(path)
    vector = folder / "hicolor" / "scalable" / "apps" / "rejoinder.svg"
    vector.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, vector)
    return [*written, vector]
