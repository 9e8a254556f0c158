"""The slider is logarithmic, from 0.01x to 100x, with 1x in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.panels.speed import STEPS, SpeedSlider, speed_text, to_speed, to_steps
from gui.theme.palette import LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("speed", [0.01, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 10.0, 100.0])
def test_a_speed_comes_back_from_its_place(speed: float) -> None:
    assert to_speed(to_steps(speed)) == pytest.approx(speed, rel=0.02)


def test_the_ends_and_the_middle() -> None:
    assert (to_speed(0), to_speed(STEPS // 2), to_speed(STEPS)) == (0.01, 1.0, 100.0)
    assert to_steps(1e9) == STEPS
    assert to_steps(0.0) == 0
    assert speed_text(0.25) == "0.25×"  # noqa: RUF001


def test_a_click_chooses_a_speed_and_near_the_middle_it_is_one(qtbot: QtBot) -> None:
    slider = SpeedSlider(LIGHT)
    qtbot.addWidget(slider)
    chosen: list[float] = []
    slider.speed_chosen.connect(chosen.append)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 8, 17))
    assert chosen == [100.0]
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2 + 1, 17))
    assert chosen[-1] == 1.0


def test_showing_a_speed_tells_nobody(qtbot: QtBot) -> None:
    slider = SpeedSlider(LIGHT)
    qtbot.addWidget(slider)
    with qtbot.assertNotEmitted(slider.speed_chosen):
        slider.set_speed(4.0)
    assert slider.value() == to_steps(4.0)
