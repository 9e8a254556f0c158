"""The live layer: what is drawn anew in each frame, above the picture at rest."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.geometry.fit import Camera
from gui.geometry.shapes import Point
from gui.theme.measures import HALO, LINE_STREAM, LINE_USED
from gui.words.quiet import quiet_texts
from gui.words.states import seconds

from .pen import Pen
from .room import time_place
from .sand import draw_sand, runs_sand
from .sprites import Atlas, Batch, draw_sprite

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtGui import QPainter

    from core.model.world import World
    from gui.theme.palette import Palette

    from .board import Board
    from .director import Director
    from .sprites import Placed

MANY = 1000  # a second; from there on the rate is told in thousands
TIME_AFTER_NS = 1_000_000  # an owner of less is not said to be inside for any time


class LiveLayer:
    """Draws edges in use, gates, chips and tokens."""

    def __init__(self) -> None:
        """Make it with nothing cached."""
        self._atlas = Atlas()
        self._resting, self._moving = Batch(), Batch()
        self._resting_for: tuple[object, ...] = ()

    def draw(
        self,
        painter: QPainter,
        board: Board,
        director: Director,
        palette: Palette,
        camera: Camera,
        ratio: float,
        now_s: float,
    ) -> None:
        """Draw one frame; the painter is in the widget's coordinates and is left so."""
        self._atlas.prepare(palette, camera.zoom * ratio)
        pen = Pen(painter, palette)
        with looking(painter, camera):
            _draw_edges(pen, board, director, now_s)
        self._draw_chips(painter, director, camera, ratio, now_s)
        with looking(painter, camera):
            director.gates.draw(pen, board, now_s)

    def _draw_chips(
        self, painter: QPainter, director: Director, camera: Camera, ratio: float, now_s: float
    ) -> None:
        """Draw chips and tokens, those at rest from an array that is kept."""
        rest = director.rest
        if rest is None:
            return
        wanted = (rest, frozenset(director.motions), camera, ratio, self._atlas.version)
        if wanted != self._resting_for:
            self._atlas.fill(self._resting, _resting(director, camera), ratio)
            self._resting_for = (*wanted[:-1], self._atlas.version)
        version = self._atlas.version
        if director.motions:
            self._atlas.fill(self._moving, _moving(director, camera, now_s), ratio)
            if self._atlas.version != version:
                self._atlas.fill(self._resting, _resting(director, camera), ratio)
        self._atlas.draw(painter, self._resting)
        if director.motions:
            self._atlas.draw(painter, self._moving)


def draw_live(pen: Pen, board: Board, director: Director, now_s: float) -> None:
    """Draw the same into a picture that is to have no pixels, in px at zoom 1."""
    _draw_edges(pen, board, director, now_s)
    unmoved = Camera()
    placed = _resting(director, unmoved) + _moving(director, unmoved, now_s)
    for sprite, x, y, opacity in placed:
        pen.painter.save()
        pen.painter.translate(x, y)
        pen.painter.setOpacity(opacity)
        draw_sprite(pen, sprite)
        pen.painter.restore()
    director.gates.draw(pen, board, now_s)


def _draw_edges(pen: Pen, board: Board, director: Director, now_s: float) -> None:
    """Draw the edges that are in use now, and those that are streams."""
    for flash in director.flashes:
        hue = pen.palette.process(flash.number)
        pen.line(flash.edge, hue, LINE_USED, head=True, halo=HALO)
    for motion in director.motions.values():
        if motion.edge and motion.start_s <= now_s:
            hue = pen.palette.process(motion.number)
            pen.line(motion.edge, hue, LINE_USED, head=True, halo=HALO)
    for key, number, rate in director.streams(now_s):
        _draw_stream(pen, board, key, number, rate)


def _draw_stream(pen: Pen, board: Board, key: str, number: int, rate: float) -> None:
    """Draw an edge through which more passes than can be seen one by one."""
    processes = board.layout.graph.processes
    if board.stacks or number >= len(processes) or board.node(key) is None:
        return
    process = processes[number].key
    way = board.edges.get((process, key)) or board.edges.get((key, process)) or ()
    pen.line(way, pen.palette.process(number), LINE_STREAM, head=True, halo=HALO)
    if len(way) > 1:
        middle = Point((way[0].x + way[-1].x) / 2, way[0].y - 16)
        figure = f"{rate:.0f}" if rate < MANY else f"{rate / 1000:.0f}k"
        text = QCoreApplication.translate("Stage", "{rate}/s").format(rate=figure)
        pen.text(text, middle, "pid", align="centre")


@contextlib.contextmanager
def looking(painter: QPainter, camera: Camera) -> Iterator[None]:
    """Draw in px of the stage at zoom 1, seen through a camera; afterwards as before."""
    painter.save()
    painter.translate(camera.x, camera.y)
    painter.scale(camera.zoom, camera.zoom)
    yield
    painter.restore()


def _resting(director: Director, camera: Camera) -> list[Placed]:
    """Return what stands still, and the ghosts of what is on its way."""
    result: list[Placed] = []
    marks = director.rest.marks if director.rest else {}
    for key, mark in marks.items():
        motion = director.motions.get(key)
        if not mark.shown:
            continue
        sprite = mark.sprite
        if motion is not None:
            if motion.ghost is None:
                continue
            sprite = motion.ghost
        x = mark.at.x * camera.zoom + camera.x
        y = mark.at.y * camera.zoom + camera.y
        result.append((sprite, x, y, 1.0))
    return result


def _moving(director: Director, camera: Camera, now_s: float) -> list[Placed]:
    """Return what is on its way."""
    result: list[Placed] = []
    for motion in director.motions.values():
        at = camera.to_widget(motion.at(now_s))
        result.append((motion.sprite, at.x, at.y, motion.opacity(now_s)))
    return result


def times_run(world: World) -> bool:
    """Return whether something that :func:`draw_times` shows changes with the time."""
    return any(lock.owners for lock in world.locks.values()) or runs_sand(world)


def draw_times(pen: Pen, board: Board, world: World, now_ns: int) -> None:
    """Write into each room for how long its owner has been inside; let the time of a join run."""
    draw_sand(pen, board, world, now_ns)
    for lock in world.locks.values():
        node = board.lock(lock)
        if node is None or not node.plan.words or len(set(lock.owners)) != 1 or lock.value > 1:
            continue
        inside = now_ns - lock.since_ns
        if inside < TIME_AFTER_NS or lock.owner_dead:
            continue
        at = time_place(node)
        text = QCoreApplication.translate("Stage", "inside for")
        pen.text(text, at, "note", pen.palette.dim, "centre")
        pen.text(seconds(inside), Point(at.x, at.y + 20), "chip", align="centre")


def draw_quiet(pen: Pen, board: Board, silent: Mapping[str, int]) -> None:
    """Write at processes for how many seconds nothing is heard of them: id -> seconds."""
    for id_, count in silent.items():
        node = board.node(id_)
        if node is None:
            continue
        body, (words, short) = node.body, quiet_texts(count)
        if body.height >= body.width:  # a badge: beside its glyph
            pen.text(short, Point(body.centre.x + 10, body.bottom - 8), "pid", pen.palette.dim)
        elif node.bounds.bottom > body.bottom + 4:  # below it stands what it took
            at = Point(body.right - 8, body.bottom - 14)
            pen.text(short, at, "pid", pen.palette.dim, "right")
        else:
            pen.text(words, Point(body.x + 2, body.bottom + 15), "note", pen.palette.dim)
