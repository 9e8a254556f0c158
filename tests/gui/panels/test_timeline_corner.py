"""The corner of the timeline tells what was chosen, and shows what is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.timeline_corner import TimelineCorner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_axis_and_the_filter_are_chosen_and_shown(qtbot: QtBot) -> None:
    corner = TimelineCorner()
    qtbot.addWidget(corner)
    axes: list[bool] = []
    filters: list[bool] = []
    corner.axis_chosen.connect(axes.append)
    corner.related_chosen.connect(filters.append)
    corner._axis.buttons[True].click()
    corner.related.click()
    assert (axes, filters) == ([True], [True])
    corner.show_axis(False)
    corner.show_related(False)
    assert corner._axis.buttons[False].isChecked()
    assert not corner.related.isChecked()
