"""What has the focus is seen to have it, and everything that can have it has a name and a role.

Covers: ring, stylesheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from gui.panels.output_corner import OutputCorner
from gui.theme.palette import contrast
from gui.window.focus import reading_order, show
from tests.gui.window.walking import OUTSIDE

if TYPE_CHECKING:
    import numpy.typing as npt
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts
    from gui.window.window import Window

    Pixels = npt.NDArray[np.uint32]

TEXT = 4.5  # contrast that a text needs: WCAG 2.1, level AA
EDGE = 4  # px of a widget that may be its border
SEEN = 40
"""Pixels that must have changed by a contrast of 3 to 1 where something gets the focus."""


def pixels(widget: QWidget) -> Pixels:
    """Return what a widget looks like, on the ground on which it stands."""
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    image = window.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
    wide = image.bytesPerLine() // 4
    flat = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), wide)
    return flat[:, : image.width()] & np.uint32(0xFFFFFF)


def ring_of(widget: QWidget, other: QWidget) -> int:
    """Return how many pixels show clearly that a widget has the focus."""
    show(widget)
    other.setFocus()
    before = pixels(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = pixels(widget)
    changed = before != after
    both = np.stack((before[changed], after[changed]))
    kinds, counts = np.unique(both, axis=1, return_counts=True)
    clear = [contrast(f"#{a:06X}", f"#{b:06X}") >= 3 for a, b in kinds.T.tolist()]
    return int(counts[clear].sum()) if clear else 0


def kind(widget: QWidget) -> tuple[object, ...]:
    """Return what decides how a widget looks: one of a kind is enough."""
    down = widget.isChecked() if isinstance(widget, QAbstractButton) else None
    named = [widget.property(name) for name in ("loud", "flat", "square", "several", "tall")]
    around = widget.parentWidget()
    within = around.objectName() if around is not None else ""
    return type(widget), widget.objectName(), down, within, *named


def words_of(widget: QWidget) -> str:
    """Return what is written on a widget by itself; empty for nothing."""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, (QLabel, QAbstractButton)) and not widget.property("square"):
        return widget.text()
    return ""


def check_texts(root: QWidget, known: set[object]) -> None:
    """Measure on a picture how well each text stands out from what it is written on."""
    picture = pixels(root)
    for widget in root.findChildren(QWidget):
        seen = widget.visibleRegion().boundingRect()
        cut = seen.size() != widget.size() or min(seen.width(), seen.height()) < 3 * EDGE
        like = ("text", widget.property("role"), *kind(widget))
        if cut or like in known or not words_of(widget).strip() or not widget.isEnabled():
            continue
        known.add(like)
        box = seen.translated(widget.mapTo(root, QPoint(0, 0))).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        inside = picture[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
        colours, counts = np.unique(inside, return_counts=True)
        ground = f"#{colours[counts.argmax()]:06X}"
        found = max(contrast(f"#{colour:06X}", ground) for colour in colours.tolist())
        assert found >= TEXT, f"{words_of(widget)!r} on {ground}: {found:.2f}"


def check(root: QWidget, known: set[object]) -> None:
    """Look at the texts, and at all that can have the focus and is of a kind not known yet."""
    check_texts(root, known)
    order = reading_order(root)
    for widget in order:
        spoken = QAccessible.queryAccessibleInterface(widget)
        name = widget.accessibleName() or spoken.text(QAccessible.Text.Name)
        assert name.strip(), f"{widget} has no name"
        assert spoken.role() is not QAccessible.Role.NoRole, name
        if isinstance(widget, QAbstractButton):
            assert spoken.state().checkable == widget.isCheckable(), name
        around = widget.parentWidget()  # the button of a card is there as long as its card is
        other = around if around in order else next((w for w in order if w is not widget), None)
        if kind(widget) in known or other is None:
            continue
        known.add(kind(widget))
        seen = ring_of(widget, other)
        assert seen >= SEEN, f"that {name} has the focus is seen by {seen} pixels"


def panes(window: Window) -> list[QWidget]:
    page = window.run_page
    return [page.timeline, page.output, page.events, page.timeline]


@pytest.mark.usefixtures("no_menus_stay")
@pytest.mark.parametrize("ground", ["light", "dark"])
def test_everything(
    parts: Parts, qtbot: QtBot, recording: str, qapp: QApplication, ground: str
) -> None:
    parts.appearance.set_ground(ground)
    window, known = parts.window, set[object]()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    check(window, known)
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    QTest.keyClick(window, Qt.Key.Key_End)
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.run_page.timeline.viewing.rows) > 3)
    for number, pane in enumerate(panes(window)):
        window.run_page.foot.show_page(pane)
        window.run_page.show_tab(number)
        parts.controls.refresh()
        qtbot.wait(1)
        check(window, known)
    for name in window.actions_.all:
        if name in OUTSIDE:
            continue
        window.actions_.all["to end"].trigger()
        window.actions_.all[name].setEnabled(True)
        window.actions_.all[name].trigger()
        sheets = [w for w in qapp.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        front = next(iter(sheets), None) or window
        front.activateWindow()
        qtbot.waitUntil(front.isActiveWindow)
        check(front, known)
        for sheet in sheets:
            sheet.reject()
    assert len(known) > 40


def test_the_pictures_are_told_in_words(parts: Parts, qtbot: QtBot, recording: str) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    page = parts.window.run_page
    QTest.keyClick(parts.window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(page.timeline.viewing.rows) > 3)
    stage = QAccessible.queryAccessibleInterface(page.stage).text(QAccessible.Text.Description)
    assert "Process Producer: exited 0." in stage
    assert "queue: 0 of 3 messages." in stage
    lanes = QAccessible.queryAccessibleInterface(page.timeline).text(QAccessible.Text.Description)
    assert "4 lanes: main, Producer, Consumer, queue." in lanes
    page.foot.show_page(page.events)
    parts.controls.refresh()
    qtbot.waitUntil(lambda: page.events.table.events.rowCount() > 20)
    table = QAccessible.queryAccessibleInterface(page.events.table)
    assert table.role() is QAccessible.Role.Table
    assert isinstance(page.printed, OutputCorner)


def test_what_is_walked_over_is_said(
    parts: Parts, qtbot: QtBot, recording: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A node of the stage, a lane of the timeline, and a caption that has come to rest."""
    heard: list[str] = []
    for module in ("gui.stage.stage", "gui.timeline.view", "gui.panels.caption"):
        monkeypatch.setattr(f"{module}.say", lambda _widget, text: heard.append(text))
    monkeypatch.setattr("gui.panels.caption.is_heard", lambda: True)
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    page = parts.window.run_page
    QTest.keyClick(parts.window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.caption.text in heard)
    qtbot.waitUntil(lambda: len(page.timeline.viewing.rows) > 3)
    page.stage.setFocus()
    QTest.keyClick(page.stage, Qt.Key.Key_Tab)
    assert heard[-1] == "Process main: exited 0."
    QTest.keyClick(page.timeline, Qt.Key.Key_Down)
    assert heard[-1].startswith("Producer")
