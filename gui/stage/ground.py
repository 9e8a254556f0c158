"""The ground: who is on the stage, and the board on which they have their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import World
from gui.geometry.fit import margin
from gui.geometry.folding import MOST_BADGES, Crowd, Wish, folded
from gui.geometry.graph import Graph, graph_of
from gui.geometry.growth import grown
from gui.geometry.layout import MOST_WITH_LINES, arrange, legible
from gui.words.states import all_letters, shown_name

from . import fonts
from .board import Board, id_of, key_of
from .staged import staged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import Process
    from gui.geometry.layout import Layout


class Ground:
    """Cast, world, and where everything stands.

    Attributes:
        cast: who and what will appear; None if nothing is known.
        world: at the playhead; None before a run.
        shown: both taken together.
        labels: process id -> the name to show in place of the program's own.
        offsets: by how much nodes were dragged, by layout key.
        board: None while there is nothing to see.
        wish: which stacks the user opened and closed.
        scale: how many times as large as usual everything is wanted.
        hall: it is seen before a projector, where nobody has dragged anything.
    """

    def __init__(self) -> None:
        """Make an empty ground."""
        self.cast: World | None = None
        self.world: World | None = None
        self.shown = World()
        self.labels: dict[str, str] = {}
        self.offsets: dict[str, tuple[float, float]] = {}
        self.board: Board | None = None
        self.wish = Wish()
        self.scale, self.hall = 1.0, False
        self._graph = Graph()
        self._size = (0.0, 0.0)
        self._crowd = Crowd.FEW
        self._base: Layout | None = None

    def put(self, world: World | None) -> None:
        """Take the world at the playhead."""
        self.world = world
        self.shown = staged(self.cast, world)

    def lay_out(self, width: float, height: float, anew: bool = False, young: bool = False) -> bool:
        """Give everything its place; return whether a place has changed.

        While it is a live script and something has happened between its processes, what stands
        stays where it is, and new nodes come into free places.

        Args:
            width: of the stage in px.
            height: of the stage in px.
            anew: even if nothing is new, and moving what stands.
            young: nobody can have looked at what stands yet: it may move.
        """
        width, height = width / self.scale, height / self.scale
        worlds = [world for world in (self.cast, self.world) if world is not None]
        graph = graph_of(worlds, self._name)
        if graph == self._graph and not anew:
            return False
        size = (width, height)
        more = not anew and size == self._size and set(self._graph.keys) <= set(graph.keys)
        self._graph, self._size = graph, size
        base = self._base
        if base and not anew and folded(graph, self.wish, self._crowd) == base.graph:
            return False  # what is new is in a stack
        if not graph.keys:
            self._base = self.board = None
        elif base is None or anew or young or not _settled(self.shown):
            least = self._crowd if more else Crowd.FEW  # more can be read no better than less
            self._base = self._arranged(graph, width, height, least)
        else:
            whole = folded(graph, self.wish, self._crowd)
            ideal = arrange(
                whole, width, height, fonts.measure, base.form, hall=self.hall, around=self._around
            )
            self._base = grown(base, ideal)
            if not self._crowd and self._too_many(graph, width, height):
                # Once, what stands must move after all: nobody could read it.
                self._base = self._arranged(graph, width, height)
        self.route()
        return True

    def toggle(self, key: str) -> bool:
        """Open or close the stack with this key; return whether there is one."""
        stacks = self.board.layout.graph.stacks if self.board is not None else ()
        stack = next((stack for stack in stacks if stack.key == key), None)
        if stack is not None:
            self.wish = self.wish.toggled(stack)
        return stack is not None

    def _arranged(
        self, graph: Graph, width: float, height: float, least: Crowd = Crowd.FEW
    ) -> Layout:
        """Return the layout as if from scratch: what is alike folded, if that is needed.

        Args:
            graph: of everything.
            width: of the stage in px.
            height: of the stage in px.
            least: how much is folded at least.
        """
        for crowd in (crowd for crowd in Crowd if crowd >= least):
            self._crowd = crowd
            if crowd is Crowd.FEW and len(graph.processes) > MOST_BADGES:
                continue
            plain = folded(graph, Wish(), crowd)
            layout = arrange(
                plain, width, height, fonts.measure, hall=self.hall, around=self._around
            )
            if len(graph.keys) <= MOST_WITH_LINES or legible(layout, width, height, self._around):
                break
        whole = folded(graph, self.wish, self._crowd)
        if whole == plain:
            return layout
        return arrange(whole, width, height, fonts.measure, hall=self.hall, around=self._around)

    def route(self) -> None:
        """Draw the ways anew, after nodes were dragged."""
        if self._base is not None:
            self.board = Board(self._base.shifted({} if self.hall else self.offsets))

    def letters(self) -> dict[str, str]:
        """Return process id -> letters of its badge."""
        return all_letters(self.shown, self.labels)

    def relabel(self, labels: Mapping[str, str] | None) -> None:
        """Take the names of a scenario."""
        self.labels = dict(labels or {})

    def id_of(self, key: str) -> str:
        """Return the id in the world of a layout key; empty if it is not there."""
        return id_of(key, self.shown)

    def key_of(self, id_: str) -> str:
        """Return the layout key of an id of the world; empty if it has none."""
        return key_of(id_, self.shown)

    def lit(
        self, found: frozenset[str] | None, actors: frozenset[str] | None
    ) -> frozenset[str] | None:
        """Return the keys of what is in the light, and of the stacks in which that is.

        Args:
            found: ids of what was looked for; it goes before the others.
            actors: keys of who acts; None if none is to be dimmed.
        """
        keys = actors if found is None else frozenset(map(self.key_of, found))
        if keys is None or self.board is None:
            return keys
        return keys | frozenset(map(self.board.seen, keys))

    @property
    def _around(self) -> float:
        """How much is left free around everything, in px that are enlarged."""
        return margin(self.scale, hall=self.hall)

    def _too_many(self, graph: Graph, width: float, height: float) -> bool:
        """Return whether so much stands there that one can read it only if it is folded."""
        layout = self._base
        much = layout is not None and len(graph.keys) > MOST_WITH_LINES
        crowded = layout is not None and much and not legible(layout, width, height, self._around)
        return len(graph.processes) > MOST_BADGES or crowded

    def _name(self, process: Process) -> str:
        return shown_name(process, self.labels)


def _settled(world: World) -> bool:
    """Return whether something has passed between processes, so that places have a meaning."""
    received = any(channel.received for channel in world.channels.values())
    used = any(lock.acquisitions or lock.passed or lock.flag for lock in world.locks.values())
    calls = any(proxy.calls for proxy in world.proxies.values())
    return received or used or calls or any(pool.done for pool in world.pools.values())
