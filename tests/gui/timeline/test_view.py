"""The timeline as one works with it: mouse, keys, lanes, axes, playhead.

Covers: surface, projected, hands, menu, viewing, plot, picture, bars, levels, marks, ruler, heads,
brush.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model.causality import Relation
from gui.geometry.axis import FOLLOWED
from gui.panels.icons import pixmap
from gui.theme.palette import DARK, LIGHT, blend
from gui.timeline.arrows import Moment, arrows_of
from gui.timeline.menu import menu_of
from gui.timeline.rows import Loss, Resting
from gui.timeline.view import Timeline
from gui.timeline.viewing import RULER

from .made import Made, many, queue, writers

if TYPE_CHECKING:
    from collections.abc import Iterator


LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def timeline(qapp: QApplication) -> Iterator[Timeline]:
    made = Timeline(pixmap)
    made.set_palette(DARK)
    made.resize(1068, 190)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


def show(timeline: Timeline, made: Made, position: int = -1, live: bool = False) -> None:
    """Show a run, the playhead behind so many events."""
    timeline.begin(8e9)
    timeline.show_run(made.run())
    position = made.position if position < 0 else position
    times = made.lanes.times.array
    timeline.show_head(position, int(times[max(position - 1, 0)]), live, (), 1.0)
    timeline.repaint()


def drawn(timeline: Timeline) -> QImage:
    return timeline.grab().toImage()


def colours(timeline: Timeline, left: int, right: int) -> set[str]:
    """Return what colours there are in the lanes between two places."""
    image = drawn(timeline).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), "u4").reshape(image.height(), image.width())
    found = np.unique(pixels[int(RULER) : image.height() - 4, left:right])
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in found.tolist()}


def ground() -> set[str]:
    """Return the colours of what is not drawn."""
    return {DARK.panel, DARK.line, blend(DARK.line, DARK.panel, 0.35)}


def lane_y(timeline: Timeline, thing: str) -> int:
    return round(next(r.middle for r in timeline.viewing.rows if r.thing == thing))


def drag(timeline: Timeline, begin: QPoint, end: QPoint, keys: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mousePress(timeline, LEFT, keys, begin)
    QTest.mouseMove(timeline, (begin + end) / 2)
    QTest.mouseMove(timeline, end)
    QTest.mouseRelease(timeline, LEFT, keys, end)


def turn(timeline: Timeline, x: float, notches: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
    at = QPointF(x, 100)
    event = QWheelEvent(
        at, timeline.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(timeline, event)


# What is seen


def test_an_empty_timeline_is_a_plain_ground(timeline: Timeline) -> None:
    assert colours(timeline, 200, 400) == {DARK.panel}


def test_live_nothing_is_right_of_the_playhead(timeline: Timeline) -> None:
    show(timeline, writers(), 20, live=True)
    head = round(timeline.viewing.axis.x(timeline.viewing.head))
    assert DARK.process(1) in colours(timeline, 128, head - 2)
    assert colours(timeline, head + 4, 1060) <= ground()


def test_of_a_recording_what_comes_is_faint(timeline: Timeline) -> None:
    show(timeline, writers(), 20)
    head = round(timeline.viewing.axis.x(timeline.viewing.head))
    after = colours(timeline, head + 4, 1060)
    assert DARK.process(1) not in after
    assert len(after) > 6


def test_live_the_playhead_is_followed_at_88_percent(timeline: Timeline) -> None:
    made = writers(60)
    timeline.begin(1e9)
    timeline.show_run(made.run())
    for position in (50, 150, made.position):
        now = int(made.lanes.times.array[position - 1])
        timeline.show_head(position, now, True, (), position / 10)
    axis = timeline.viewing.axis
    assert axis.x(timeline.viewing.head) == pytest.approx(axis.left + FOLLOWED * axis.width)


def test_who_looks_at_the_past_is_left_there(timeline: Timeline) -> None:
    made = writers(60)
    timeline.begin(1e9)
    timeline.show_run(made.run())
    timeline.show_head(200, int(made.lanes.times.array[199]), True, (), 1.0)
    timeline.viewing.pan(2_000)
    before = timeline.viewing.axis
    timeline.show_head(220, int(made.lanes.times.array[219]), True, (), 2.0)
    assert timeline.viewing.axis == before


def test_everything_there_is_can_be_drawn_on_both_grounds(timeline: Timeline) -> None:
    made = queue()
    made.whos["p1"] = made.whos["p1"]._replace(end="cross")
    run = made.run()._replace(losses=(Loss(5, "p0", 12), Loss(6, "", 3)))
    timeline.set_notes([(3, "look here")])
    for palette in (DARK, LIGHT):
        timeline.set_palette(palette)
        for by_events in (False, True):
            timeline.show_run(run)
            timeline.set_by_events(by_events)
            resting = [Resting(4, "p0", "queue")]
            timeline.show_head(9, int(made.lanes.times.array[8]), False, resting, 1.0)
            timeline.set_notes([(3, "look here")])
            assert palette.bad in colours(timeline, 128, 1060)


def test_a_growing_run_is_not_drawn_anew_at_every_turn(timeline: Timeline) -> None:
    show(timeline, writers(6), 20, live=True)
    bigger = writers(12)
    timeline.show_run(bigger.run())
    timeline.show_head(21, int(bigger.lanes.times.array[20]), True, (), 1.01)
    timeline.repaint()
    assert timeline.stale
    timeline.show_head(22, int(bigger.lanes.times.array[21]), True, (), 1.2)
    timeline.repaint()
    assert not timeline.stale


def test_a_program_that_runs_opens_with_room_for_what_will_come(timeline: Timeline) -> None:
    made = writers(1)
    for by_events, units in ((False, 8e9), (True, timeline.width() / 60)):
        timeline.begin(8e9, live=True)
        timeline.show_run(made.run())
        timeline.set_by_events(by_events)
        timeline.show_head(2, int(made.lanes.times.array[1]), True, (), 1.0)
        assert timeline.viewing.axis.begin == 0
        assert timeline.viewing.axis.span >= units


# Arrows


def test_a_message_goes_from_its_sender_to_its_receiver(timeline: Timeline) -> None:
    made = queue()
    show(timeline, made)
    run, look = made.run(), timeline.viewing.look(DARK, 1.0)
    arrows = arrows_of(run, look, Moment(made.position))
    carried = [arrow for arrow in arrows if arrow.dotted]
    assert {arrow.colour for arrow in carried} == {DARK.process(0)}
    assert all(arrow.tail[1] < arrow.tip[1] for arrow in carried)
    woken = [arrow for arrow in arrows if not arrow.dotted]
    assert {arrow.colour for arrow in woken} == {DARK.ink}
    assert len(woken) == sum(made.causes.relation.array == Relation.ROOM)


def test_one_that_lies_in_the_queue_stops_at_its_lane(timeline: Timeline) -> None:
    made = queue()
    show(timeline, made, 4)
    look = timeline.viewing.look(DARK, 1.0)
    arrows = arrows_of(made.run(), look, Moment(4, (Resting(3, "p0", "queue"),), live=True))
    lane = next(row for row in look.rows if row.thing == "queue")
    assert [arrow.effect for arrow in arrows] == [-1]
    assert lane.top <= arrows[0].tip[1] <= lane.top + lane.height


def test_of_a_million_few_arrows_are_drawn(timeline: Timeline) -> None:
    made = many(20_000)
    show(timeline, made, 9_000)
    look = timeline.viewing.look(DARK, 1.0)
    assert len(arrows_of(made.run(), look, Moment(9_000))) <= 40


# Mouse


def test_a_click_on_the_ruler_and_a_drag_move_the_playhead(timeline: Timeline) -> None:
    made = writers()
    show(timeline, made)
    found: list[int] = []
    timeline.sought.connect(found.append)
    axis = timeline.viewing.axis
    drag(timeline, QPoint(400, 8), QPoint(700, 8))
    assert found[0] == timeline.viewing.scale.passed(axis.at(400))
    assert found[-1] == timeline.viewing.scale.passed(axis.at(700))


def test_a_click_selects_the_lane_and_the_event(timeline: Timeline) -> None:
    made = writers()
    show(timeline, made)
    things: list[str] = []
    found: list[int] = []
    timeline.selected.connect(things.append)
    timeline.sought.connect(found.append)
    lane = made.lanes.processes["p2"]
    event = int(lane.marks.events.array[3])
    x = timeline.viewing.axis.x(float(timeline.viewing.scale.of(np.array([event]))[0]))
    QTest.mouseClick(timeline, LEFT, pos=QPoint(round(x), lane_y(timeline, "p2")))
    assert things == ["p2"]
    assert found in ([event + 1], [int(lane.marks.events.array[4]) + 1])


def test_a_drag_pans_and_the_wheel_with_ctrl_zooms_at_the_cursor(timeline: Timeline) -> None:
    show(timeline, writers(), 5)
    axis = timeline.viewing.axis
    turn(timeline, 700, 4, CTRL)
    zoomed = timeline.viewing.axis
    assert zoomed.span < axis.span / 2
    assert zoomed.at(700) == pytest.approx(axis.at(700))
    drag(timeline, QPoint(600, 60), QPoint(500, 60))
    assert timeline.viewing.axis.begin > zoomed.begin
    turn(timeline, 700, 2, SHIFT)
    assert timeline.viewing.axis.begin < zoomed.begin + 100 * zoomed.unit


def test_ctrl_and_a_drag_zoom_to_a_part(timeline: Timeline) -> None:
    show(timeline, writers())
    axis = timeline.viewing.axis
    drag(timeline, QPoint(300, 60), QPoint(500, 60), CTRL)
    assert timeline.viewing.axis.begin == pytest.approx(axis.at(300))
    assert timeline.viewing.axis.end == pytest.approx(axis.at(500))


def test_shift_and_a_drag_measure_without_zooming(timeline: Timeline) -> None:
    show(timeline, writers())
    axis = timeline.viewing.axis
    before = drawn(timeline)
    drag(timeline, QPoint(300, 60), QPoint(500, 60), SHIFT)
    assert timeline.viewing.axis == axis
    assert drawn(timeline) != before, "it says how long it is, and how many events it has"
    QTest.mouseClick(timeline, LEFT, pos=QPoint(300, 60))
    assert timeline._band is None


def test_the_wheel_scrolls_the_lanes(timeline: Timeline) -> None:
    show(timeline, many(400, 20))
    assert timeline.viewing.thumb is not None
    turn(timeline, 700, -2)
    assert timeline.viewing.scroll > 0
    assert timeline.viewing.row_at(RULER - 1) is None
    timeline.viewing.order.pin("queue", True)
    timeline.rearrange()
    row = timeline.viewing.row_at(RULER + 3)
    assert row is not None
    assert row.thing == "queue", "what is kept at the top does not scroll"


def test_a_lane_is_dragged_by_its_head(timeline: Timeline) -> None:
    show(timeline, writers())
    begin = QPoint(40, lane_y(timeline, "Lock"))
    drag(timeline, begin, QPoint(40, lane_y(timeline, "p0")))
    assert next(row.thing for row in timeline.viewing.rows) == "Lock"


def test_the_menu_of_a_lane_hides_it_and_brings_it_back(timeline: Timeline) -> None:
    show(timeline, writers())
    menu = menu_of(timeline, "p1")
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Keep at the top"
    next(a for a in menu.actions() if a.text() == "Hide this lane").trigger()
    assert "p1" not in [row.thing for row in timeline.viewing.rows]
    next(a for a in menu_of(timeline, "").actions() if a.text() == "Show all lanes").trigger()
    assert "p1" in [row.thing for row in timeline.viewing.rows]


def test_a_tip_tells_of_the_lane_under_the_cursor(timeline: Timeline) -> None:
    show(timeline, writers())
    timeline.teller = lambda thing, at: f"{thing} {at > 0}"
    assert timeline.tip_at(500, lane_y(timeline, "p1")) == "p1 True"
    assert timeline.tip_at(30, lane_y(timeline, "p1")) == "Writer 1"
    timeline.set_notes([(5, "here")])
    x = timeline.viewing.axis.x(float(timeline.viewing.scale.of(np.array([5]))[0]))
    assert timeline.tip_at(x, 5) == "here"


# Keys


def test_plus_minus_and_f_are_the_timelines_while_it_has_the_focus(timeline: Timeline) -> None:
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_F):
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(timeline, event)
        assert event.isAccepted()
    step = QKeyEvent(
        QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier
    )
    step.ignore()
    QApplication.sendEvent(timeline, step)
    assert not step.isAccepted(), "one event forward is the window's everywhere"


def test_everything_can_be_reached_with_keys(timeline: Timeline) -> None:
    show(timeline, writers(), 12)
    timeline.selected.connect(timeline.set_selected)
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert timeline.viewing.selected == "p1"
    QTest.keyClick(timeline, Qt.Key.Key_Up, CTRL)
    assert [row.thing for row in timeline.viewing.rows][:2] == ["p1", "p0"]
    whole = timeline.viewing.axis
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.viewing.axis.span < whole.span
    QTest.keyClick(timeline, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(timeline, Qt.Key.Key_F)
    axis = timeline.viewing.axis
    middle = axis.left + axis.width / 2
    assert abs(axis.x(timeline.viewing.head) - middle) < 2 or axis.begin == 0
    QTest.keyClick(timeline, Qt.Key.Key_F)
    assert timeline.viewing.axis.span == pytest.approx(whole.span)


def test_only_related_lanes_are_shown_on_demand(timeline: Timeline) -> None:
    made = writers()
    made.lanes.resources["Lock"].related["p1"] = 3
    show(timeline, made)
    timeline.set_selected("Lock")
    timeline.set_related_only(True)
    assert [row.thing for row in timeline.viewing.rows] == ["p1", "Lock"]


def test_it_has_a_name_for_those_who_cannot_see(timeline: Timeline) -> None:
    show(timeline, writers())
    assert timeline.accessibleName() == "Timeline"
    assert "5 lanes" in timeline.accessibleDescription()
