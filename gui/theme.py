"""Colours, type, icons and the measures of the window: the values of the look, in one place.

Colours are asked for by role and by the palette they are used with (:func:`colours`), so that a change of the system's
light or dark mode reaches everything that is painted, without a global theme object.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SERIF_FAMILIES = ("Charis SIL", "Noto Naskh Arabic", "Noto Serif", "Georgia", "serif")
ARABIC_SERIF_FAMILIES = ("Noto Naskh Arabic", "Charis SIL", "serif")

GAP = 4
"""The grid's unit in px; gaps are 4, 8, 12, 16 and 24."""
CONTROL_RADIUS = 4
CARD_RADIUS = 5
CONTROL_HEIGHT = 28
SMALL_CONTROL_HEIGHT = 24
SEARCH_HEIGHT = 34
HEAD_HEIGHT = 40
"""The height of the head of each pane."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour role of the look. The first thirteen go into the palette, the rest are our own."""

    window: str
    panel: str
    base: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    highlighted_text: str
    paper: str
    selected: str
    hover: str
    answer: str
    answer_tint: str
    plain: str
    suggest: str
    suggest_tint: str
    hit: str
    hit_now: str
    hit_now_text: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    fail: str
    dark: bool


LIGHT = Colours(
    window="#F1F0EC",
    panel="#F8F7F4",
    base="#FFFFFF",
    text="#1D2023",
    muted="#565B61",
    line="#DBD8D1",
    edge="#85827B",
    accent="#1B5793",
    highlighted_text="#FFFFFF",
    paper="#FEFDFB",
    selected="#E2ECF7",
    hover="#ECEAE5",
    answer="#96390F",
    answer_tint="#FBEEE6",
    plain="#56606B",
    suggest="#67479E",
    suggest_tint="#F1EDF9",
    hit="#FFE382",
    hit_now="#FFC83D",
    hit_now_text="#1D2023",
    ok="#25663F",
    ok_tint="#E6F2EA",
    warn="#7F5200",
    warn_tint="#FBF1DA",
    fail="#A3212B",
    dark=False,
)
DARK = Colours(
    window="#1A1C1F",
    panel="#202327",
    base="#15171A",
    text="#E6E4DF",
    muted="#A6ABB1",
    line="#363A40",
    edge="#7B8189",
    accent="#79B4F2",
    highlighted_text="#0E1216",
    paper="#181A1D",
    selected="#1C3550",
    hover="#2A2E33",
    answer="#F0A47C",
    answer_tint="#3A271D",
    plain="#A9B2BC",
    suggest="#C0A9F2",
    suggest_tint="#2C2540",
    hit="#6B560F",
    hit_now="#E0AE2E",
    hit_now_text="#0E1216",
    ok="#84CBA3",
    ok_tint="#1B3226",
    warn="#E5B85F",
    warn_tint="#362B14",
    fail="#F29A9F",
    dark=True,
)


def colours(palette: QPalette) -> Colours:
    """The colour roles that go with *palette*: light text is on a dark ground.

    Told by the text and not by the ground, since a style sheet that makes a button's ground transparent puts a
    transparent black into that button's palette.
    """
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    return DARK if text.lightness() > 128 else LIGHT


def make_palette(roles: Colours) -> QPalette:
    """The palette of a theme; what is disabled is greyed with the border colour."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, value in (
        (role.Window, roles.window),
        (role.AlternateBase, roles.panel),
        (role.Button, roles.base),
        (role.Base, roles.base),
        (role.Text, roles.text),
        (role.WindowText, roles.text),
        (role.ButtonText, roles.text),
        (role.ToolTipBase, roles.panel),
        (role.ToolTipText, roles.text),
        (role.PlaceholderText, roles.muted),
        (role.Mid, roles.line),
        (role.Midlight, roles.line),
        (role.Light, roles.hover),
        (role.Dark, roles.edge),
        (role.Shadow, roles.edge),
        (role.Highlight, roles.accent),
        (role.Accent, roles.accent),
        (role.Link, roles.accent),
        (role.LinkVisited, roles.accent),
        (role.BrightText, roles.text),
        (role.HighlightedText, roles.highlighted_text),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(roles.edge))
    return palette


def stylesheet(roles: Colours) -> str:
    """The application's style sheet: only what a palette can't say (corners, heights, lines between panes).

    A style sheet takes pictures from files only, so the check mark of menus and the chevron of choices stand in
    ``resources/look`` in either look's text colour.
    """
    look = "dark" if roles.dark else "light"
    check = (RESOURCES / "look" / f"check-{look}.svg").as_posix()
    chevron = (RESOURCES / "look" / f"chevron-{look}.svg").as_posix()
    return f"""
    QMenuBar {{ background: {roles.window}; padding: 0 4px; }}
    QMenuBar::item {{ padding: 4px 8px; background: transparent; border-radius: {CONTROL_RADIUS}px; }}
    QMenuBar::item:selected {{ background: {roles.hover}; }}
    QMenu {{ background: {roles.panel}; border: 1px solid {roles.edge}; padding: 4px 0; }}
    QMenu::item {{ padding: 4px 24px 4px 16px; }}
    QMenu::indicator {{ width: 14px; height: 14px; left: 8px; }}
    QMenu::indicator:checked {{ image: url("{check}"); }}
    QMenu::item:selected {{ background: {roles.selected}; color: {roles.text}; }}
    QMenu::item:disabled {{ color: {roles.edge}; }}
    QMenu::separator {{ height: 1px; background: {roles.line}; margin: 4px 0; }}
    QToolTip {{ background: {roles.panel}; color: {roles.text}; border: 1px solid {roles.edge}; padding: 4px 8px; }}
    QSplitter::handle {{ background: {roles.line}; }}
    QPushButton {{ background: {roles.base}; color: {roles.text}; border: 1px solid {roles.edge};
        border-radius: {CONTROL_RADIUS}px; padding: 0 12px; min-height: {CONTROL_HEIGHT - 2}px; }}
    QPushButton:hover {{ background: {roles.hover}; }}
    QPushButton:focus {{ border: 2px solid {roles.accent}; padding: 0 11px; min-height: {CONTROL_HEIGHT - 4}px; }}
    QPushButton:disabled {{ color: {roles.edge}; background: {roles.window}; border-color: {roles.line}; }}
    QPushButton[primary="true"] {{ background: {roles.accent}; color: {roles.highlighted_text};
        border-color: {roles.accent}; font-weight: 600; }}
    QPushButton[primary="true"]:focus {{ border-color: {roles.text}; }}
    QPushButton[primary="true"]:disabled {{ background: {roles.hover}; color: {roles.muted};
        border-color: {roles.line}; font-weight: 400; }}
    QCheckBox::indicator {{ width: 13px; height: 13px; background: {roles.base}; border: 1px solid {roles.edge};
        border-radius: 3px; }}
    QCheckBox::indicator:checked {{ image: url("{check}"); }}
    QCheckBox::indicator:focus {{ border: 2px solid {roles.accent}; width: 11px; height: 11px; }}
    QLineEdit[field="true"], QPlainTextEdit[field="true"], QComboBox[field="true"] {{ background: {roles.base};
        color: {roles.text}; border: 1px solid {roles.edge}; border-radius: {CONTROL_RADIUS}px; padding: 0 7px;
        selection-background-color: {roles.accent}; selection-color: {roles.highlighted_text}; }}
    QLineEdit[field="true"], QComboBox[field="true"] {{ min-height: {SMALL_CONTROL_HEIGHT}px; }}
    QLineEdit[field="true"]:focus, QPlainTextEdit[field="true"]:focus, QComboBox[field="true"]:focus {{
        border: 2px solid {roles.accent}; padding: 0 6px; }}
    QLineEdit[field="true"]:focus, QComboBox[field="true"]:focus {{ min-height: {SMALL_CONTROL_HEIGHT - 2}px; }}
    QLineEdit[field="true"][wanting="true"] {{ border: 1px dashed {roles.warn}; background: {roles.warn_tint}; }}
    QLineEdit[field="true"][wanting="true"]:focus {{ border: 2px solid {roles.accent}; background: {roles.base}; }}
    QLineEdit[field="true"]:disabled, QComboBox[field="true"]:disabled {{ background: {roles.window};
        color: {roles.edge}; border-color: {roles.line}; }}
    QComboBox[field="true"]::drop-down {{ border: none; width: 20px; }}
    QComboBox[field="true"]::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
    QComboBox[field="true"] QAbstractItemView {{ background: {roles.panel}; color: {roles.text};
        border: 1px solid {roles.edge}; selection-background-color: {roles.selected};
        selection-color: {roles.text}; outline: none; }}
    QHeaderView[list="true"]::section {{ padding: 0 12px; border: none; border-bottom: 1px solid {roles.line};
        background: {roles.window}; color: {roles.muted}; font-weight: 600; }}
    QTableView[list="true"] {{ background: {roles.base}; border: none; }}
    QListView[list="true"] {{ background: {roles.base}; border: none; outline: none; }}
    QTableView[list="true"]::item {{ padding: 0 9px; border-bottom: 1px solid {roles.line}; }}
    QListView[list="true"]::item {{ padding: 8px 12px; border-bottom: 1px solid {roles.line}; }}
    QTableView[list="true"]::item:selected, QListView[list="true"]::item:selected {{ background: {roles.selected};
        color: {roles.text}; }}
    QListView[list="true"]::item:hover:!selected {{ background: {roles.hover}; }}
    QListView[list="true"]::item:selected {{ border-left: 3px solid {roles.edge}; padding-left: 9px; }}
    QListView[list="true"]:focus::item:selected {{ border-left-color: {roles.accent}; }}
    QProgressBar[thin="true"] {{ border: none; border-radius: 2px; background: {roles.line}; }}
    QProgressBar[thin="true"]::chunk {{ background: {roles.accent}; border-radius: 2px; }}
    QToolButton {{ background: transparent; color: {roles.text}; border: 1px solid transparent;
        border-radius: {CONTROL_RADIUS}px; padding: 2px 4px; }}
    QToolButton:hover {{ background: {roles.hover}; }}
    QToolButton:focus {{ border: 2px solid {roles.accent}; padding: 1px 3px; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {roles.line}; border-radius: 3px; min-height: 24px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {roles.line}; border-radius: 3px; min-width: 24px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {roles.edge}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def load_fonts() -> None:
    """Make the bundled serif faces known to Qt. Call once, after the application exists."""
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def scale() -> float:
    """How much larger than the look's 13 px the system's own interface font is; sizes grow with it."""
    return max(13, QFontInfo(QApplication.font()).pixelSize()) / 13


def interface_font(px: float = 13, *, bold: bool = False, italic: bool = False) -> QFont:
    """The system's interface font at the look's size *px* (px at scale 1)."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(px * scale()))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    return font


def serif_font(px: float, *, bold: bool = False, arabic: bool = False) -> QFont:
    """The reading face at the look's size *px*; *arabic* puts the Arabic face first (Persian and Arabic texts)."""
    font = QFont()
    font.setFamilies(list(ARABIC_SERIF_FAMILIES if arabic else SERIF_FAMILIES))
    font.setPixelSize(round(px * scale()))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


@cache
def _svg(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon *name* (a file of ``resources/icons``) drawn in *colour*, *size* px square, for a screen of *ratio*."""
    return _pixmap(name, colour, size, ratio)


def draw_icon(painter: QPainter, name: str, colour: str, x: float, y: float, size: int = 16) -> None:
    """Draw the icon with its top left corner at (x, y), sharp on the painter's device."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(round(x), round(y), icon_pixmap(name, colour, size, ratio))


def apply(app: QApplication, *, dark: bool) -> None:
    """Give the whole application the light or dark look."""
    roles = DARK if dark else LIGHT
    app.setPalette(make_palette(roles))
    app.setStyleSheet(stylesheet(roles))
