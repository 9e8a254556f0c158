"""All rings of a run: found as they appear, read, and removed once their process is dead."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
from typing import TYPE_CHECKING

from ..tracing.records import NO_ROOM, RING_PREFIX
from .rings import Ring, RingError
from .shortage import Shortage

if TYPE_CHECKING:
    from .deaths import Deaths
    from .merge import Merger
    from .notices import Notices

MOST_NEW = 64
"""Files that are looked at in one scan beyond those that are known."""

KILLED = -9
"""Exit code after SIGKILL."""


class Collector:
    """Takes the records out of the rings and gives them to the merger.

    The ring of a dead process is read once more to its very end, unlinked and closed: a program may
    start ten thousand short processes, and the last costs no more than the first.
    """

    def __init__(self, folder: str, deaths: Deaths, merger: Merger, notices: Notices) -> None:
        """Look for rings in ``folder``, and have their processes watched."""
        self._folder = folder
        self._deaths = deaths
        self._merger = merger
        self._notices = notices
        self._shortage = Shortage()
        self._rings: dict[str, Ring] = {}
        self.untraced = 0
        """How many processes have found no room for a ring."""
        self.starved = False
        """There were more rings than descriptors: some had to wait."""

    def __len__(self) -> int:
        """Return how many processes have a ring."""
        return len(self._rings)

    def pids(self) -> set[int]:
        """Return the pids of the processes that have a ring."""
        return {ring.pid for ring in self._rings.values()}

    def scan(self) -> None:
        """Take up the rings that have appeared."""
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            # A fork bomb makes files faster than they are listed: the list must end all the same.
            for entry in itertools.islice(entries, len(self._rings) + MOST_NEW):
                name = entry.name
                if name not in self._rings and name.startswith(RING_PREFIX):
                    self._take_up(name, entry.path)

    def read(self) -> bool:
        """Read every ring, and say whether anything was there."""
        found = False
        for ring in self._rings.values():
            records = ring.read()
            if records:
                self._merger.add(records)
                found = True
        return found

    def bury(self, dead: set[int]) -> None:
        """Take the last records of dead processes, and then say that they are gone.

        Args:
            dead: pids.
        """
        for name, ring in list(self._rings.items()):
            if ring.pid in dead:
                del self._rings[name]
                self._merger.add(ring.read(final=True))
                if ring.lost:
                    self._merger.add(self._notices.events_lost(ring.tag, ring.lost))
                code = self._deaths.exit_code(ring.pid)
                for_memory = code == KILLED and self._shortage.killed()
                self._merger.add(self._notices.gone(ring.tag, code, for_memory))
                ring.close()
        for pid in dead:
            self._deaths.forget(pid)

    def close(self) -> None:
        """Let go of all rings."""
        for ring in self._rings.values():
            ring.close()
        self._rings.clear()

    def _take_up(self, name: str, path: str) -> None:
        if name.endswith(".new"):
            return
        if name.endswith(NO_ROOM):
            self.untraced += 1
            with contextlib.suppress(OSError):
                os.unlink(path)
            return
        try:
            ring = Ring(path)
        except RingError:
            with contextlib.suppress(OSError):
                os.unlink(path)
        except OSError as error:  # no descriptor left just now, or gone: the next look shows
            self.starved = self.starved or error.errno in (errno.EMFILE, errno.ENFILE)
        else:
            self._rings[name] = ring
            self._deaths.watch(ring.pid)
