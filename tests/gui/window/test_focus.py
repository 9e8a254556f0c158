"""Tab leads everywhere, once, as one reads, and out again; what has the focus has its own keys."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.scenarios.catalogue import find
from gui.window.programs import scenario_target
from tests.gui.window.walking import (
    OUTSIDE,
    Stop,
    follows,
    group_of,
    here,
    named,
    parent,
    reachable,
    walk,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts
    from gui.window.window import Window

SIZES = ((1440, 900), (1000, 640))


def check_walk(window: QWidget, regions: list[QWidget]) -> None:
    """Walk through a window in both directions.

    Args:
        window: a window or a sheet.
        regions: of it, in the order in which they are read.
    """
    before = reachable(window)
    stops = walk(window)
    reached = {widget for stop in stops for widget in group_of(stop.widget)}
    left_out = [named(stop) for stop in map(Stop, before - reached)]
    assert not left_out, f"Tab never comes to {left_out}"
    back = walk(window, back=True)
    assert [named(s) for s in back[:1] + back[:0:-1]] == [named(s) for s in stops]
    where = [next(n for n, r in enumerate(regions) if r is s.widget or r.isAncestorOf(s.widget))
             for s in stops]  # fmt: skip
    begin = next(n for n, region in enumerate(where) if region == 0 and where[n - 1] != 0)
    where, stops = where[begin:] + where[:begin], stops[begin:] + stops[:begin]
    assert where == sorted(where), "it goes to and fro between the regions"
    for one, other in itertools.pairwise(stops):
        assert follows(one.widget, other.widget), f"{named(one)} is before {named(other)}"


def regions(window: Window) -> list[QWidget]:
    page = window.run_page
    if window.in_gallery:
        return [window.bar, window.shelf, window.gallery]
    return [window.bar, window.shelf, page.stage, page.foot, page.code, page._tabs, window.status]


def opened(parts: Parts, qtbot: QtBot, path: str) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(path)
    QTest.keyClick(parts.window, Qt.Key.Key_End)
    qtbot.waitUntil(parts.window.actions_.all["note"].isEnabled)


@pytest.fixture
def window(parts: Parts, qtbot: QtBot) -> Window:
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    return parts.window


def test_tab_walks_the_first_screen(window: Window) -> None:
    for size in SIZES:
        window.resize(*size)
        window.gallery.focus_first()
        check_walk(window, regions(window))


def test_tab_walks_a_run_with_each_page(
    parts: Parts, window: Window, qtbot: QtBot, recording: str
) -> None:
    opened(parts, qtbot, recording)
    page = window.run_page
    for number, lower in enumerate((page.timeline, page.output, page.events, page.timeline)):
        window.resize(*SIZES[number % 2])
        page.foot.show_page(lower)
        page.show_tab(number)
        parts.controls.refresh()
        qtbot.wait(1)
        page.stage.setFocus()
        check_walk(window, regions(window))
    window.actions_.all["find"].trigger()
    check_walk(window, regions(window))


def test_tab_walks_a_hang(parts: Parts, window: Window, qtbot: QtBot) -> None:
    scenario = find("deadlock-two-locks")
    assert scenario is not None
    parts.programs.run(scenario_target(scenario, {}, None))
    caption = window.run_page.caption

    def hangs() -> bool:
        QTest.keyClick(window, Qt.Key.Key_End)
        return caption.text.endswith("Neither can go on.")

    qtbot.waitUntil(hangs, timeout=30_000)
    window.run_page.stage.setFocus()
    check_walk(window, regions(window))


@pytest.mark.usefixtures("no_menus_stay")
def test_tab_walks_every_sheet_and_escape_leads_back(
    parts: Parts, window: Window, qtbot: QtBot, recording: str
) -> None:
    """Whatever sheet an action opens: also one that is added later."""
    opened(parts, qtbot, recording)
    seen = set()
    for name, action in window.actions_.all.items():
        if name in OUTSIDE:
            continue
        window.actions_.all["to end"].trigger()
        action.setEnabled(True)
        window.run_page.code.view.setFocus()
        action.trigger()
        sheets = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        for sheet in [sheet for sheet in sheets if sheet.isVisible()]:
            seen.add(name)
            before = reachable(sheet)
            stops = walk(sheet)
            reached = {widget for stop in stops for widget in group_of(stop.widget)}
            assert before <= reached, f"{name}: {[named(s) for s in map(Stop, before - reached)]}"
            QTest.keyClick(here(sheet).widget, Qt.Key.Key_Escape)
            assert not sheet.isVisible(), f"Escape does not leave the sheet of {name}"
            assert here(window).widget is window.run_page.code.view, name
    assert seen >= {"script", "save", "export", "note", "keys"}


def test_a_question_before_something_is_lost_is_a_sheet_like_others(
    parts: Parts, window: Window, qtbot: QtBot, recording: str
) -> None:
    opened(parts, qtbot, recording)
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    sheet = parts.leaving.sheet
    assert sheet.isVisible()
    assert {s.widget for s in walk(sheet)} == reachable(sheet)
    QTest.keyClick(here(sheet).widget, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.isVisible()


# -- keys ------------------------------------------------------------------------------------------


def places(window: Window) -> dict[str, QWidget]:
    """Return where the focus may be on the page of a run: the name of a place -> a widget."""
    page = window.run_page
    return {
        "stage": page.stage,
        "timeline": page.timeline,
        "table": page.events.table,
        "code": page.code.view,
        "inspector": page.inspector,
        "output": page.output,
        "tabs": page.foot._tabs,
        "speed": window.bar.transport.slider,
        "button": page.foot._arrow,
        "field": page.events.tools.field,
        "search": window.shelf.search,
        "finder": page.finder.field,
    }


PAGES = {"PgUp", "PgDown"}
OWN = {
    "timeline": {"+", "=", "-", "F"},
    "table": {"Home", "End", *PAGES},
    "code": PAGES,
    "inspector": PAGES,
    "output": PAGES,
    "tabs": {"Left", "Right", "Home", "End", *PAGES},
    "speed": {"Left", "Right", "Home", "End", *PAGES},
    "button": {"Space"},
}
"""The keys of actions that mean something else at a place."""
FIELDS = ("field", "search", "finder")


def is_typed(keys: str) -> bool:
    """Return whether a key writes or edits in a field."""
    return not keys.startswith(("Ctrl", "Alt", "F1", "F5", "F8", "F10", "Esc")) or keys in (
        "Ctrl+Left",
        "Ctrl+Right",
    )


def test_every_action_has_a_key_that_works_wherever_the_focus_is(
    parts: Parts, window: Window, qtbot: QtBot, recording: str
) -> None:
    """Also one that is added later: all that the table has is tried."""
    opened(parts, qtbot, recording)
    done: list[str] = []
    for name, action in window.actions_.all.items():
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, name=name: done.append(name))
    window.run_page.finder.show()
    for where, widget in places(window).items():
        holder = widget if where not in FIELDS else parent(widget)
        lower = (window.run_page.output, window.run_page.events)
        page = next((p for p in lower if p is holder or p.isAncestorOf(holder)), None)
        window.run_page.foot.show_page(page or window.run_page.timeline)
        for name, action in window.actions_.all.items():
            assert action.shortcuts(), f"{name} has no key"
            for keys in action.shortcuts():
                widget.setFocus()
                action.setEnabled(True)
                assert window.focusWidget() is widget, where
                done.clear()
                combination = keys[0]  # type: ignore[index]
                QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
                text = keys.toString(QKeySequence.SequenceFormat.PortableText)
                own = text in OWN.get(where, ()) or (where in FIELDS and is_typed(text))
                assert done == ([] if own else [name]), f"{text} with the focus at {where}"
