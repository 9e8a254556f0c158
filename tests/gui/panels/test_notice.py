"""One sentence, plain, and one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.notice import Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_says_its_sentence_and_its_button_answers(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("<b>x</b> is not a recording.", "Back")
    assert notice.sentence == "<b>x</b> is not a recording."
    with qtbot.waitSignal(notice.answered):
        notice.button.click()
