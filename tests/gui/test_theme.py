from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui import theme

LOOKS = [theme.LIGHT, theme.DARK]


@pytest.mark.parametrize("roles", LOOKS, ids=["light", "dark"])
def test_colours_are_told_by_the_text(roles: theme.Colours) -> None:
    assert theme.colours(theme.make_palette(roles)) is roles


@pytest.mark.parametrize("roles", LOOKS, ids=["light", "dark"])
def test_the_style_sheet_s_buttons_know_their_look(look: QApplication, qtbot: QtBot, roles: theme.Colours) -> None:
    theme.apply(look, dark=roles.dark)
    for button in (QToolButton(), QPushButton()):
        qtbot.addWidget(button)
        for enabled in (True, False):
            button.setEnabled(enabled)
            button.show()
            assert theme.colours(button.palette()) is roles


@pytest.mark.parametrize("roles", LOOKS, ids=["light", "dark"])
def test_the_check_mark_of_menus_is_the_icon_in_the_text_s_colour(roles: theme.Colours) -> None:
    icon = (theme.RESOURCES / "icons" / "check.svg").read_text(encoding="utf-8")
    name = f"check-{'dark' if roles.dark else 'light'}.svg"
    assert (theme.RESOURCES / "look" / name).read_text(encoding="utf-8") == icon.replace("currentColor", roles.text)
