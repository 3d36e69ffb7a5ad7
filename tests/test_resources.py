import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
ICONS = sorted((ROOT / "resources" / "icons").glob("*.svg"))
FONTS = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_is_readable_and_takes_the_text_colour(path: Path, qapp: QApplication) -> None:
    text = path.read_text(encoding="utf-8")
    assert QSvgRenderer(text.replace("currentColor", "#000000").encode()).isValid()
    assert path.stem == "rejoinder" or ("currentColor" in text and "#" not in text)


def test_every_icon_that_the_window_asks_for_is_there() -> None:
    asked: set[str] = set()
    for path in (ROOT / "gui").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        asked.update(re.findall(r'\b(?:icon_pixmap|IconButton|Glyph)\("([a-z-]+)"', source))
        asked.update(re.findall(r'draw_icon\([a-z_.]+, "([a-z-]+)"', source))
    assert asked <= {path.stem for path in ICONS}


def test_fonts_are_readable_and_carry_their_licence(qapp: QApplication) -> None:
    families: set[str] = set()
    for path in FONTS:
        number = QFontDatabase.addApplicationFont(str(path))
        families.update(QFontDatabase.applicationFontFamilies(number))
        QFontDatabase.removeApplicationFont(number)
        assert (path.parent / f"{path.stem.split('-')[0]}-OFL.txt").is_file()
    assert families == {"Charis SIL", "Noto Naskh Arabic"}
