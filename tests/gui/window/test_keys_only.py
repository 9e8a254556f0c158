"""What a mouse can do has a key: each deed of the mouse, where the focus is then, and the keys.

Covers: notes, opened, segments, place_keys.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip, QWidget

from gui.panels.keys import KeySheet
from gui.panels.opened import OpenedList
from gui.window.place_keys import place_keys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")


class Deed(NamedTuple):
    """One thing that one does with the mouse.

    Attributes:
        mouse: what it is.
        focus: where the focus is, as a path from a ``Sight``.
        keys: what does the same there, one key after another.
        effect: what must be another after the last key, as a path from a ``Sight``.
    """

    mouse: str
    focus: str
    keys: str
    effect: str


ON_STAGE = (
    Deed("click a node", "page.stage", "Tab", "parts.views.selected"),
    Deed("drag a node", "page.stage", "Tab Ctrl+Shift+Right", "page.stage.offsets"),
    Deed("turn the wheel", "page.stage", "Alt++", "page.stage.camera.zoom"),
    Deed("turn it back", "page.stage", "Alt+-", "page.stage.camera.zoom"),
    Deed("drag the ground", "page.stage", "Shift+Left", "page.stage.camera.x"),
    Deed("click the ground twice", "page.stage", "Alt+0", "page.stage.camera.x"),
)
ON_TIMELINE = (
    Deed("click a lane", "page.timeline", "Down", "parts.views.selected"),
    Deed("click an event of a lane", "page.timeline", ",", "position"),
    Deed("drag a head", "page.timeline", "Ctrl+Down", "lanes"),
    Deed("Ctrl and the wheel", "page.timeline", "+", "page.timeline.viewing.axis"),
    Deed("drag", "page.timeline", "Shift+Right", "page.timeline.viewing.axis"),
    Deed("Shift and a drag", "page.timeline", "L Left Left", "page.timeline._band"),
    Deed("Ctrl and a drag", "page.timeline", "Z", "page.timeline.viewing.axis"),
    Deed("rest on a bar", "page.timeline", "Return", "tip"),
    Deed("the menu of a head", "page.timeline", "Shift+F10", "menu"),
    Deed(
        "Only related", "page.corner.related", "Space", "page.timeline.viewing.order.related_only"
    ),
    Deed("Time or Steps", "axis", "Right", "page.timeline.viewing.by_events"),
    Deed("drag the playhead", "page.timeline", "Home", "position"),
)
ELSEWHERE = (
    Deed("another pane below", "page.foot._tabs", "Right", "page.foot._pages.currentIndex"),
    Deed("fold it", "page.foot._arrow", "Space", "page.foot.open"),
    Deed("unfold it", "page.foot._arrow", "Return", "page.foot.open"),
    Deed("another pane beside", "page._tabs.tabBar", "Right", "page._tabs.currentIndex"),
    Deed("click a link of the event", "link", "Return", "position"),
    Deed("drag the speed", "parts.window.bar.transport.slider", "Right", "parts.session.speed"),
    Deed("click a pace", "pace", "Right", "parts.session.pace"),
    Deed("click a row of the table", "page.events.table", "Up", "position"),
    Deed("the menu of a cell", "page.events.table", "Shift+F10", "menu"),
    Deed("type in the filter", "page.events.tools.field", "P U T", "page.events.tools.wanted"),
    Deed("tick in a list", "page.events.tools.kinds", "Space", "page.events.tools.kinds.ticked"),
    Deed("click a printed line", "page.output", "Up Return", "position"),
    Deed("click a note twice", "page.notes.view", "Down Return", "parts.bookmarks.sheet.isVisible"),
    Deed("remove a note", "page.notes.view", "Down Delete", "notes"),
    Deed("a recent file's menu", "recent", "Delete", "recents"),
)


class Sight:
    """What the table of deeds speaks of."""

    def __init__(self, parts: Parts) -> None:
        self.parts, self.page = parts, parts.window.run_page

    def value(self, path: str) -> object:
        """Return what a path leads to now; a method at its end is called."""
        found: object = operator.attrgetter(path)(self)
        return found() if callable(found) else found

    def widget(self, path: str) -> QWidget:
        """Return the widget that a path leads to."""
        found = self.value(path)
        assert isinstance(found, QWidget)
        return found

    @property
    def position(self) -> int:
        assert self.parts.session.playback is not None
        return self.parts.session.playback.position

    @property
    def lanes(self) -> list[str]:
        return [row.thing for row in self.page.timeline.viewing.rows]

    @property
    def tip(self) -> str:
        return QToolTip.text()

    @property
    def menu(self) -> bool:
        """Whether a menu is open; it is closed."""
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
        return menu is not None

    @property
    def axis(self) -> QPushButton:
        return chosen(self.page.corner._axis.buttons)

    @property
    def pace(self) -> QPushButton:
        return chosen(self.parts.window.bar.transport._paces.buttons)

    @property
    def link(self) -> QPushButton:
        return self.page.event_panel.causes.rows[0].button

    @property
    def notes(self) -> int:
        assert self.parts.session.notebook is not None
        return len(self.parts.session.notebook)

    @property
    def recent(self) -> QPushButton:
        lists = self.parts.window.shelf.findChildren(OpenedList)
        return lists[-1].rows[0]

    @property
    def recents(self) -> list[str]:
        return list(self.parts.settings.recent.keys)


def chosen(buttons: dict[object, QPushButton]) -> QPushButton:
    return next(button for button in buttons.values() if button.isChecked())


def press(widget: QWidget, keys: str) -> None:
    for one in keys.split():
        combination = QKeySequence(one)[0]  # type: ignore[index]
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


def tick_first() -> None:
    """In a menu that has just opened: tick its first entry and close it."""
    menu = QApplication.activePopupWidget()
    assert menu is not None
    press(menu, "Down Down Space Escape")


@pytest.fixture
def sight(parts: Parts, qtbot: QtBot, recording: str) -> Sight:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    made = Sight(parts)
    QTest.keyClick(parts.window, Qt.Key.Key_End)
    qtbot.waitUntil(parts.window.actions_.all["note"].isEnabled)
    qtbot.waitUntil(lambda: len(made.lanes) > 3)
    return made


def do(deed: Deed, sight: Sight, qtbot: QtBot) -> None:
    widget = sight.widget(deed.focus)
    sight.parts.window.activateWindow()  # a menu or a tip may have taken its place
    widget.setFocus()
    qtbot.waitUntil(lambda: widget.hasFocus() and widget.isVisible())
    *first, last = deed.keys.split()
    press(widget, " ".join(first))
    qtbot.wait(1)
    before = sight.value(deed.effect)
    press(widget, last)

    def done() -> None:
        assert sight.value(deed.effect) != before, f"{deed.mouse}: {deed.keys} does nothing"

    qtbot.waitUntil(done, timeout=2000)
    sheet = QApplication.activeModalWidget()
    if sheet is not None:
        press(sheet, "Escape")


def test_on_the_stage(sight: Sight, qtbot: QtBot) -> None:
    for deed in ON_STAGE:
        do(deed, sight, qtbot)


def test_on_the_timeline(sight: Sight, qtbot: QtBot) -> None:
    for deed in ON_TIMELINE:
        do(deed, sight, qtbot)


def test_around_them(sight: Sight, qtbot: QtBot) -> None:
    press(sight.page.stage, "Ctrl+D Ctrl+Left")
    for deed in ELSEWHERE:
        if deed.mouse == "tick in a list":
            QTimer.singleShot(50, sight.page, tick_first)
        show(sight.widget(deed.focus), sight)
        do(deed, sight, qtbot)


def show(widget: QWidget, sight: Sight) -> None:
    """Bring the panes into view in which a widget is, with the playhead at the end."""
    page = sight.page
    for lower in (page.timeline, page.output, page.events):
        if lower is widget or lower.isAncestorOf(widget):
            page.foot.show_page(lower)
    for number, pane in enumerate((page.inspector, page.event_panel, page.parameters, page.notes)):
        if pane.isAncestorOf(widget):
            page.show_tab(number)
    shelf = sight.parts.window.shelf
    if shelf.isAncestorOf(widget) and not shelf.isVisible():
        press(page.stage, "Ctrl+B")
    press(page.stage, "End")
    sight.parts.controls.refresh()


def test_the_sheet_of_keys_tells_of_the_keys_of_each_place(parts: Parts) -> None:
    parts.window.actions_.all["keys"].trigger()
    sheet = parts.window.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)
    told = {label.text() for label in sheet.findChildren(QLabel)}
    for _, rows in place_keys():
        for text, _ in rows:
            assert text in told
