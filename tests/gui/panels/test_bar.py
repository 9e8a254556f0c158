"""The bar shows LIVE or how far behind, and the title as far as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.panels.bar import Bar
from gui.panels.transport import Transport
from gui.theme.palette import DARK, LIGHT
from gui.theme.stylesheet import stylesheet
from gui.window.actions import Actions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(owner: QWidget) -> Bar:
    made_actions = Actions(owner, LIGHT)
    made_actions.furnish()
    made = Bar(made_actions.all, LIGHT, owner)
    made.add_transport(Transport(made_actions.all, LIGHT))
    made.resize(1280, made.height())
    owner.resize(1280, 80)
    owner.show()
    return made


def test_live_and_behind(bar: Bar, qtbot: QtBot) -> None:
    bar.show_run("Ping-pong")
    bar.show_live(True, True, "")
    assert bar._live.isVisible()
    assert bar._live.text() == "LIVE"
    bar.show_live(True, False, "214 events behind")
    assert bar._live.text() == "214 events behind"
    with qtbot.waitSignal(bar.catch_up):
        bar._live.click()
    bar.set_palette(DARK)
    assert bar._live.text() == "214 events behind"
    bar.show_live(False, True, "")
    assert not bar._live.isVisible()


def test_a_long_title_is_cut_and_whole_in_its_tip(bar: Bar, qtbot: QtBot) -> None:
    title = "a_very_long_name_of_a_script" * 6 + ".py"
    bar.show_run(title)
    assert bar._title.toolTip() == title
    assert bar._title.text().endswith("…")
    assert bar.transport.geometry().right() <= bar.width()


def test_in_the_smallest_window_no_words_of_a_button_are_cut(
    bar: Bar, owner: QWidget, qtbot: QtBot
) -> None:
    owner.setStyleSheet(stylesheet(LIGHT))
    owner.resize(1000, 80)
    bar.resize(1000, bar.height())
    bar.show_folded(True)
    bar.show_run("Producer and consumer")
    buttons = [*bar.transport._paces.buttons.values(), bar._live, bar._save]
    for behind in ("", "214 events, 13 s behind"):
        bar.show_live(True, not behind, behind)
        qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons))
        assert bar.menu.mapTo(bar, bar.menu.rect().topRight()).x() < 1000
    bar.show_live(False, True, "")
    assert bar.transport.slider.isVisible()


def test_a_narrow_bar_leaves_out_what_the_menu_has_as_well(
    bar: Bar, owner: QWidget, qtbot: QtBot
) -> None:
    owner.setStyleSheet(stylesheet(LIGHT))
    bar.show_folded(True)
    bar.show_run("Producer and consumer")
    bar.show_live(True, False, "214 events, 13 s behind")
    shown = [bar._live, bar.menu, *bar.transport._paces.buttons.values()]
    for width in (800, 910, 1024):
        bar.resize(width, bar.height())
        owner.resize(width, 80)
        qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in shown))
        assert bar.menu.mapTo(bar, bar.menu.rect().topRight()).x() < width
    bar.resize(1440, bar.height())
    for widget in (bar._app, bar._save, bar._export, bar._ground, bar.transport.speed):
        assert not widget.isHidden()


def test_the_first_screen_has_no_transport(bar: Bar) -> None:
    bar.show_run("x")
    bar.show_gallery()
    assert not bar.transport.isVisible()
    assert not bar._save.isVisible()
    assert bar._open.isVisible()
