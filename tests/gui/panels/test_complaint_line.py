"""The line that says that something went wrong: there only while there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.complaint_line import ComplaintLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_is_there_while_there_is_something_to_say(qtbot: QtBot) -> None:
    line = ComplaintLine()
    qtbot.addWidget(line)
    assert not line.isVisible()
    line.say("Something went wrong.")
    assert line.isVisible()
    assert line.accessibleDescription() == line.sentence == "Something went wrong."
    with qtbot.waitSignal(line.details_wanted):
        line.details.click()
    line.say("")
    assert not line.isVisible()
