"""The stage: the widget that shows the world at the playhead as a moving picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent

from gui.theme import measures
from gui.theme.device import has_strokes, ratio_of
from gui.theme.palette import DARK
from gui.words.aloud import say
from gui.words.find import find
from gui.words.quiet import quiet

from . import fonts
from .canvas import Canvas, Sight, draw_strokes
from .director import Director
from .ground import Ground
from .live import draw_quiet, draw_times, looking, times_run
from .looks import ledger_of, looks_of
from .pen import Pen
from .picture import Scene
from .projected import Projected, draw_lit
from .spoken import spoken, spoken_lines
from .tips import tip_at
from .wires import Wires, wires_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from core.model.world import World
    from core.playback.passed import Passed
    from gui.geometry.fit import Camera
    from gui.geometry.shapes import Point
    from gui.theme.palette import Palette

    from .board import Board

SPEAK_S = 0.5  # how often the words for those who cannot see are made anew while it plays
YOUNG_S = 0.7  # after its first node, everything may find a better place
RING = 7.0  # selection and focus around a node


class Stage(Projected):
    """Shows worlds; plays what leads from one to the next.

    The stage owns no timer: ``advance`` is called with the time for as long as ``moving`` is true.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty stage."""
        super().__init__(parent)
        self._ground, self._director, self._canvas = Ground(), Director(), Canvas()
        self._palette: Palette = DARK
        self._scene = Scene({}, Wires({}, ()))
        self._selected, self._silent = "", False
        self._found: frozenset[str] | None = None
        self._now_s, self._now_ns = 0.0, 0
        self._quiet: dict[str, int] = {}
        self._born_s = self._spoken_s = float("-inf")
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now: names are of another width then."""
        fonts.forget()
        self.setAccessibleName(self.tr("Stage"))
        self._lay_out(anew=True)
        self.show_world(self._ground.world)

    # What is shown

    def set_cast(self, world: World | None, labels: Mapping[str, str] | None = None) -> None:
        """Set who and what will appear, so that everything has its place from the start.

        Args:
            world: a world in which nothing has happened yet; None if nothing is known.
            labels: process id -> the name to show in place of the program's own.
        """
        self._ground.cast = world
        self._ground.relabel(labels)
        self._hands.let_go()
        self._lay_out(anew=True)
        self.show_world(self._ground.world)

    def show_world(self, world: World | None) -> None:
        """Show a world with everything at rest: after a step back, a jump, at the start."""
        self._ground.put(world)
        self._lay_out()
        self._spoken_s = float("-inf")
        if self.board is not None:
            self._director.show(self._ground.shown, self.board, self._ground.letters())
        self._canvas.settle()
        self._compose(0.0)

    def play(self, passed: Sequence[Passed], world: World, now_s: float) -> None:
        """Show a world, and begin the motions of the events that led to it.

        Args:
            passed: the events that the playhead has just passed, with the time there is for each.
            world: right after them.
            now_s: the clock of ``advance``.
        """
        self._now_s = now_s
        self._ground.put(world)
        moved = self._lay_out()
        if self.board is None:
            return
        shown, letters = self._ground.shown, self._ground.letters()
        if moved:
            self._director.show(shown, self.board, letters)
        else:
            self._director.play(passed, shown, self.board, letters, now_s)
        unhurried = min((p.gap_s for p in passed), default=0.0) >= 2 * measures.TRAVEL_LEAST
        self._compose(measures.FADE if unhurried else 0.0)

    def advance(self, now_s: float) -> None:
        """Draw the motions as they stand at a time of the injected clock, in seconds."""
        self._now_s = now_s
        if self._director.advance(now_s):
            self._compose(0.0)
        self._canvas.advance(now_s, seen=self.isVisible())
        self.update()

    @property
    def moving(self) -> bool:
        """Whether ``advance`` must be called again."""
        return self._canvas.fading or self._director.moving(self._now_s)

    @property
    def board(self) -> Board | None:
        """Where everything stands; None while there is nothing to see."""
        return self._ground.board

    @property
    def now_ns(self) -> int:
        """Program time at the playhead, for "inside for 110 ms"."""
        return self._now_ns

    @now_ns.setter
    def now_ns(self, now_ns: int) -> None:
        shown = self._ground.shown
        silent = quiet(shown, now_ns)
        if silent != self._quiet or (now_ns != self._now_ns and times_run(shown)):
            self.update()
        self._now_ns, self._quiet = now_ns, silent

    def clear(self) -> None:
        """Empty the stage."""
        ground, director = Ground(), Director()
        ground.wish = self._ground.wish  # it may be the same program once more
        ground.scale, ground.hall = self._ground.scale, self._ground.hall
        director.animated, director.spotlight = self._director.animated, self._director.spotlight
        self._ground, self._director = ground, director
        self._scene, self._selected = Scene({}, Wires({}, ())), ""
        self._lit = ""
        self._canvas.settle()
        self._found = None
        self._quiet = {}
        self._hands.let_go()
        self.update()

    # How it is shown

    def set_palette(self, palette: Palette) -> None:
        """Set the colours."""
        self._palette = palette
        self._canvas.settle()
        self.update()

    def set_animated(self, animated: bool) -> None:
        """Turn all motion on or off."""
        self._director.animated = animated
        if not animated and self.board is not None:
            self._director.show(self._ground.shown, self.board, self._ground.letters())
            self._canvas.settle()
            self._compose(0.0)

    def set_spotlight(self, on: bool) -> None:
        """Dim who does not act, as is right where one event after another is shown."""
        self._director.spotlight = on
        if not on and self._director.actors is not None:
            self._director.actors = None
            self._compose(0.0)

    def set_silent(self, silent: bool) -> None:
        """Show who waits for whom, because nothing has happened for seconds; or no longer."""
        if silent != self._silent:
            self._silent = silent
            self._compose(measures.FADE)

    def set_selected(self, id_: str) -> None:
        """Mark what is selected, by its id; empty for nothing."""
        self._selected = id_
        self.update()

    def named(self, text: str) -> list[str]:
        """Return the ids of what has a text in its name, in order."""
        return find(text, self._ground.shown, self._ground.labels)

    def set_found(self, ids: Sequence[str] | None) -> None:
        """Dim all but what was found; None if nothing is looked for."""
        self._found = None if ids is None else frozenset(ids)
        self._compose(0.0)

    def bring(self, id_: str) -> None:
        """Mark something and bring it, or the stack that it is in, into view."""
        self.set_selected(id_)
        node = self.board.node(self.board.seen(self._ground.key_of(id_))) if self.board else None
        if node is not None:
            self._hands.bring(node.bounds)

    def speak(self, id_: str) -> None:
        """Say how something stands, to those who cannot see it."""
        say(self, spoken_lines(self._ground.shown, self._ground.labels).get(id_, ""))

    def fit(self) -> None:
        """Lay everything out anew and show all of it; what was dragged stays where it is."""
        self._hands.manual = False
        self._lay_out(anew=True)
        self.show_world(self._ground.world)

    def look(self, camera: Camera) -> None:
        """Move the camera."""
        self.camera = camera
        self._canvas.settle()
        self.update()

    @property
    def offsets(self) -> dict[str, tuple[float, float]]:
        """By how much nodes were dragged, by layout key: worth keeping for each program."""
        return dict(self._ground.offsets)

    def set_offsets(self, offsets: Mapping[str, tuple[float, float]]) -> None:
        """Put nodes where they were left."""
        self._ground.offsets = dict(offsets)
        self.fit()

    def drag(self, key: str, offset: tuple[float, float]) -> None:
        """Put one node at an offset from its own place."""
        self._ground.offsets[key] = offset
        self._ground.route()
        self.show_world(self._ground.world)

    def toggle(self, key: str) -> bool:
        """Open or close a stack; return whether there is one with this key."""
        if there := self._ground.toggle(key):
            self._lay_out(anew=True)
            self.show_world(self._ground.world)
        return there

    def id_of(self, key: str) -> str:
        """Return the id in the world of a layout key."""
        return self._ground.id_of(key)

    # Within

    def _lay_out(self, anew: bool = False) -> bool:
        """Give everything its place; return whether a place has changed."""
        if self.board is None:
            self._born_s = self._now_s
        young = self._now_s - self._born_s < YOUNG_S
        changed = self._ground.lay_out(self.width(), self.height(), anew, young)
        if changed and not self._hands.manual:
            self._aim()
        return changed

    def _compose(self, fade_s: float) -> None:
        """Find out what is to be seen at rest; the next paint shows it."""
        if self.board is None:
            self.update()
            return
        shown = self._ground.shown
        looks = looks_of(shown, self.board, self._ground.labels, self._director.motions)
        wires = wires_of(shown, self.board, self._silent)
        actors = None if wires.hang.proven else self._director.actors  # all of a circle act
        found = frozenset({self._lit}) if self._lit else self._found
        lit = self._ground.lit(found, actors)
        self._scene = Scene(looks, wires, ledger_of(shown, self.board), lit)
        self._canvas.fade(fade_s if self._director.animated else 0.0, self._now_s)
        if not SPEAK_S > self._now_s - self._spoken_s >= 0:
            self._spoken_s = self._now_s
            self.setAccessibleDescription(spoken(shown, self._ground.labels))
        self.update()

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one frame."""
        painter = QPainter(self)
        if has_strokes(painter):
            self.draw(painter)
        else:
            self.paint(painter, ratio_of(painter))

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Draw one frame as pixels, ``ratio`` device pixels for each px of the widget."""
        sight = self._sight()
        if sight is None:
            painter.fillRect(self.rect(), QColor(self._palette.stage))
        else:
            self._canvas.paint(painter, sight, ratio)
            self._draw_marks(painter, self._hands.focus if self.hasFocus() else "")
        self.draw_ring(painter, self._palette)

    def draw(self, painter: QPainter, *, ground: bool = True) -> None:
        """Draw what there is to see, at rest or on its way, with strokes and text alone.

        Args:
            painter: of any device, at any scale, in the widget's coordinates; it is left so.
            ground: on the colour of the ground; else on nothing.
        """
        if ground:
            painter.fillRect(self.rect(), QColor(self._palette.stage))
        sight = self._sight()
        if sight is not None:
            draw_strokes(painter, sight, ground=ground)
            self._draw_marks(painter)

    def _sight(self) -> Sight | None:
        """Return what is to be drawn; None if there is nothing."""
        if self.board is None:
            return None
        look = (self._palette, self.camera, self.size())
        return Sight(self.board, self._scene, self._director, *look, self._now_s)

    def _draw_marks(self, painter: QPainter, focus: str = "") -> None:
        """Write the times, and draw the rings of selection and focus."""
        if self.board is None:
            return
        selected = self.board.seen(self._ground.key_of(self._selected))
        with looking(painter, self.camera):
            pen = Pen(painter, self._palette)
            draw_times(pen, self.board, self._ground.shown, self._now_ns)
            draw_quiet(pen, self.board, self._quiet)
            for node in map(self.board.node, {selected, focus}):
                if node is not None:
                    width = 3.0 if node.key == focus else 2.0
                    pen.box(node.body.grown(RING), 14, self._palette.ink, width)
            draw_lit(pen, self.board.node(self.board.seen(self._lit)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size: the form may be another one."""
        super().resizeEvent(event)
        if not self._hands.manual and self.board is not None:
            self.fit()

    def tip_at(self, at: Point) -> str:
        """Return what the chip or token at a place on the stage stands for, or an empty text."""
        return tip_at(self._director.rest, self._ground.shown, self._ground.labels, at)
