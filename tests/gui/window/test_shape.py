"""The window comes back as it was, and always where it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget

from gui import app
from gui.panels.grip import STEP
from gui.window.settings import Memory, Settings
from gui.window.shape import keep_on_screen, restore_place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts

MAGIC, VERSION = 0x1D9D0CB, (3, 0)  # of what Qt keeps


def kept(box: QRect, screen: int = 0, wide: int = 800, maximised: bool = False) -> QByteArray:
    """Return a place as Qt keeps it, of a window on a screen that may be gone."""
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    stream.setVersion(QDataStream.Version.Qt_4_0)
    stream.writeUInt32(MAGIC)
    for number in VERSION:
        stream.writeUInt16(number)
    stream << box << box
    stream.writeInt32(screen)
    stream.writeUInt8(maximised)
    stream.writeUInt8(False)
    stream.writeInt32(wide)
    stream << box
    return data


@pytest.fixture
def bare(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setMinimumSize(200, 100)
    qtbot.addWidget(made)
    return made


def restored(bare: QMainWindow, place: QByteArray) -> QMainWindow:
    settings = Settings(Memory())
    settings.set_place(place)
    restore_place(bare, settings)
    bare.show()
    return bare


@pytest.mark.parametrize(
    ("box", "screen", "wide"),
    [
        (QRect(100, 100, 400, 300), 0, 800),
        (QRect(2500, 200, 400, 300), 1, 1920),  # a projector that was unplugged
        (QRect(2500, 200, 400, 300), 1, 800),
        (QRect(-5000, -4000, 400, 300), 0, 800),
        (QRect(50, 50, 5000, 4000), 0, 800),
    ],
)
def test_it_is_put_where_it_can_be_seen(
    bare: QMainWindow, box: QRect, screen: int, wide: int
) -> None:
    restored(bare, kept(box, screen, wide))
    room = bare.screen().availableGeometry()
    assert room.contains(bare.geometry()), bare.geometry()
    if room.contains(box):
        assert bare.geometry() == box


def test_it_is_as_large_as_the_screen_if_it_was(bare: QMainWindow) -> None:
    assert restored(bare, kept(QRect(100, 100, 400, 300), maximised=True)).isMaximized()


@pytest.mark.parametrize("junk", [b"", b"x" * 9])
def test_a_damaged_place_is_none(bare: QMainWindow, junk: bytes) -> None:
    bare.resize(321, 234)
    assert restored(bare, QByteArray(junk)).size().toTuple() == (321, 234)


def test_the_parts_have_the_room_that_they_were_given(parts: Parts, recording: str) -> None:
    parts.window.resize(1440, 900)
    parts.programs.open(recording)
    page = parts.window.run_page
    page.grips["code"].wanted.emit(500)
    page.grips["lower"].wanted.emit(300)
    page.foot.tab = 2
    assert (page.code.width(), page.foot.height()) == (499, 300)
    parts.window.close()
    again = app.build(parts.settings)
    again.window.resize(1440, 900)
    again.window.show()
    again.programs.open(recording)
    page = again.window.run_page
    assert (page.code.width(), page.foot.height(), page.foot.tab) == (499, 300, 2)
    page.grips["code"].wanted.emit(0)
    page.grips["lower"].wanted.emit(5000)
    assert page.code.width() < 400
    assert page.stage.height() >= 0.25 * page.height(), "the stage keeps its room"
    page.foot.toggle()
    again.window.close()
    assert parts.settings.lower_tab == -1
    assert parts.settings.length("code") == 0
    again.window.deleteLater()


def test_the_parts_are_resized_by_keys_alone(parts: Parts, recording: str) -> None:
    window, page = parts.window, parts.window.run_page
    window.resize(1440, 900)
    parts.programs.open(recording)
    page.stage.setFocus()
    wide, high = page.code.width(), page.foot.height()
    QTest.keyClick(page.stage, Qt.Key.Key_R)
    assert window.focusWidget() is page.grips["code"]
    assert window.status.text.startswith("Width of the code")
    QTest.keyClick(page.grips["code"], Qt.Key.Key_Left)
    assert page.code.width() == wide + STEP
    QTest.keyClick(page.grips["code"], Qt.Key.Key_R)
    QTest.keyClick(page.grips["lower"], Qt.Key.Key_Down)
    assert page.foot.height() == high - STEP
    QTest.keyClick(page.grips["lower"], Qt.Key.Key_Home)
    assert page.foot.height() == high
    QTest.keyClick(page.grips["lower"], Qt.Key.Key_Escape)
    assert window.focusWidget() is page.stage
    assert not window.status.text.startswith("Height"), "said of keys that hold no longer"
    assert not window.in_gallery, "the key left the edge, not the run"
    for _ in page.grips:
        window.actions_.all["sizes"].trigger()
    window.actions_.all["sizes"].trigger()
    assert window.focusWidget() is page.stage, "behind the last it begins anew"


def test_nothing_of_a_window_hangs_over_its_screen(qtbot: QtBot) -> None:
    """On a screen as large as the window its frame would push the lowest line off it."""
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(room.width(), room.height() + 30)
    window.move(room.left(), room.top() - 5)
    window.show()
    keep_on_screen(window)
    assert room.contains(window.frameGeometry())
    window.resize(300, 200)
    keep_on_screen(window)
    assert window.size().toTuple() == (300, 200)
