"""Milliseconds a frame of the stage at three sizes, beside an empty frame of the same window.

Every message is drawn and twelve of them travel. Run it as a plain script, or with pytest.
"""

from __future__ import annotations

import dataclasses
import os
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.events.base import Where
from core.model.world import Channel, Life, Message, Process, World
from gui.geometry.shapes import Point
from gui.stage.motions import Motion
from gui.stage.stage import Stage
from gui.theme.measures import CHIPS_AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = ((50, 200, 1.5), (100, 1_000, 2.0), (200, 5_000, 4.0))
"""Nodes, messages, most milliseconds a frame."""
WINDOW = (1280, 800)
FRAMES = 120
CAPACITY = 8


class Empty(QWidget):
    """A window of one colour: what a frame costs at least."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        del event
        QPainter(self).fillRect(self.rect(), QColor("#0F1216"))


def world_of(nodes: int, messages: int) -> World:
    """Return a world of which half of the nodes are processes, each sending to its own queue."""
    world = World()
    half = nodes // 2
    for i in range(half):
        id_ = f"main.{i}" if i else "main"
        parent = "main" if i else ""
        process = Process(id_, parent, i, f"Worker {i}", 100 + i, life=Life.RUNNING)
        process.target = f"work_{i}"  # none is like another: nothing is folded
        world.processes[id_] = process
    ids = list(world.processes)
    for i in range(nodes - half):
        channel = Channel(f"q{i}", i + 1, "queue", f"queue_{i}", CAPACITY, "main")
        channel.where = Where(file="x.py", line=i, function="main")
        channel.senders, channel.receivers = {ids[i % half]: 1}, {ids[(i + 1) % half]: 1}
        world.channels[channel.id] = channel
    for i in range(messages):
        channel = world.channels[f"q{i % (nodes - half)}"]
        sender = next(iter(channel.senders))
        message = Message(f"m{i}", channel.id, sender, 0, f"'w{i % 40}'", 20, 0, written=True)
        world.messages[message.id] = message
        if len(channel.messages) < CAPACITY:
            channel.messages.append(message.id)
    return world


def stage_of(nodes: int, messages: int) -> Stage:
    """Return a stage on which every message is seen, twelve of them on their way."""
    stage = Stage()
    stage.resize(*WINDOW)
    world = world_of(nodes, messages)
    stage.show_world(world)
    stage.show()
    QApplication.processEvents()  # its first size lays all out anew, and puts it at rest
    rest = stage._director.rest
    assert rest is not None
    assert stage.board is not None
    area = stage.board.layout.content
    sample = next(iter(rest.marks.values()))
    for i in range(messages):
        at = Point(area.x + i * 37 % area.width, area.y + i * 91 % area.height)
        sprite = rest.chip(f"'w{i % 40}'", f"main.{i % 8 + 1}")
        rest.marks[f"m{i}"] = dataclasses.replace(sample, at=at, sprite=sprite, shown=True)
    for i in range(CHIPS_AT_ONCE):
        mark = rest.marks[f"m{i}"]
        way = (mark.at, Point(mark.at.x + 200, mark.at.y), Point(mark.at.x + 200, mark.at.y + 90))
        motion = Motion(f"m{i}", mark.sprite, way, 0.0, 1e6, edge=way)
        stage._director.motions[f"m{i}"] = motion
    return stage


def frames_ms(frame: Callable[[int], None]) -> tuple[float, float]:
    """Return median and 95th percentile of the time of a frame, in ms."""
    for i in range(10):
        frame(i)
    times = []
    for i in range(FRAMES):
        start = time.perf_counter()
        frame(i)
        times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def empty_ms() -> float:
    """Return the time of an empty frame."""
    empty = Empty()
    empty.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    empty.resize(*WINDOW)
    empty.show()
    QApplication.processEvents()
    median, _ = frames_ms(lambda _: empty.repaint())
    empty.close()
    empty.deleteLater()
    return median


def measure(nodes: int, messages: int) -> tuple[float, float]:
    """Return median and 95th percentile of a frame of the stage, in ms."""
    stage = stage_of(nodes, messages)

    def frame(i: int) -> None:
        stage.advance(i / 60)
        stage.repaint()

    result = frames_ms(frame)
    stage.close()
    stage.deleteLater()
    return result


@pytest.mark.parametrize(("nodes", "messages", "most"), SIZES)
def test_a_frame_is_in_time(qapp: QApplication, nodes: int, messages: int, most: float) -> None:
    del qapp
    best = min(measure(nodes, messages)[0] for _ in range(3))
    assert best <= most


def main() -> None:
    """Print a line for each size."""
    app = QApplication.instance() or QApplication([])
    empty = empty_ms()
    print(f"empty frame {WINDOW[0]}x{WINDOW[1]}: {empty:.2f} ms")
    for nodes, messages, most in SIZES:
        median, late = measure(nodes, messages)
        print(
            f"{nodes} nodes, {messages} messages: {median:.2f} ms (p95 {late:.2f}), "
            f"{median / empty:.1f}x an empty frame, floor {most} ms"
        )
    del app


if __name__ == "__main__":
    main()
