"""The tab on the selected event: its sentences, and links that lead to others.

Covers: link_row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.event_panel import EventPanel, EventWords
from gui.panels.link_row import Link

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.panels.link_row import LinkRow


@pytest.fixture
def panel(qtbot: QtBot) -> EventPanel:
    made = EventPanel()
    qtbot.addWidget(made)
    made.resize(320, 240)
    made.show()
    return made


def link(event: int, text: str, back: bool = True) -> Link:
    return Link(event, text, "2 ms", f"spoken: {text}", back)


def shown(rows: list[LinkRow]) -> list[Link]:
    return [row.link for row in rows if not row.isHidden()]


def test_links_lead_to_their_events_by_click_and_by_key(panel: EventPanel) -> None:
    followed: list[int] = []
    panel.followed.connect(followed.append)
    panel.show_event(
        EventWords("It was.", causes=[link(3, "cause")], effects=[link(9, "effect", False)])
    )
    cause, effect = panel.causes.rows[0].button, panel.effects.rows[0].button
    cause.click()
    effect.setFocus()
    QTest.keyClick(effect, Qt.Key.Key_Space)
    assert followed == [3, 9]
    assert cause.accessibleName() == "spoken: cause"
    assert cause.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_is_not_said_takes_no_room(panel: EventPanel) -> None:
    many = [link(n, f"effect {n}", False) for n in range(4)]
    panel.show_event(EventWords("First.", "1 s", "Because.", [link(1, "c")], "It waited.", many))
    assert shown(panel.effects.rows) == many
    panel.show_event(EventWords("Second.", effects=many[:1]))
    assert shown(panel.effects.rows) == many[:1]
    assert panel.causes.isHidden()
    assert panel.shown is not None
    assert panel.shown.title == "Second."


def test_a_long_text_is_elided_and_whole_in_its_tip(panel: EventPanel) -> None:
    text = "Somebody & Son did something " + "very " * 30 + "long."
    panel.show_event(EventWords("It was.", causes=[link(1, text)]))
    button = panel.causes.rows[0].button
    assert button.toolTip() == text
    assert "…" in button.text()
    assert "&&" in button.text(), "an ampersand is no mark of a key"
    assert button.width() < panel.width()
