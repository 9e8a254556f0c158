"""How the processes and resources of a whole run are called, each looked up once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import facts
from .plain import one_line
from .states import all_letters

if TYPE_CHECKING:
    from core.model.world import World

    from .names import Names

LONGEST = 60  # characters of a name


class Called:
    """Names as they are at the end of what is known of a run.

    Attributes:
        letters: process id -> letters of its badge.
    """

    def __init__(self, world: World, names: Names) -> None:
        """Name what is in this world."""
        self._world, self._names = world, names
        self._known: dict[str, str] = {}
        self.letters = all_letters(world, names.labels)

    def process(self, process: str) -> str:
        """Return the shown name of a process; the program itself has none."""
        return self.thing(process) if process else self._names.process(self._world, "")

    def number(self, process: str) -> int | None:
        """Return the number of a process, for its colour; None if it is not known."""
        known = self._world.processes.get(process)
        return known.number if known is not None else None

    def thing(self, thing: str) -> str:
        """Return the name of a process or a resource, on one line; its id if it is not known."""
        name = self._known.get(thing)
        if name is None:
            name = facts.title(self._world, thing, self._names) or thing
            name = self._known[thing] = one_line(name, LONGEST)
        return name
