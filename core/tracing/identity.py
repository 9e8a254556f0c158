"""Who this process is, and whom it is about to start."""

from __future__ import annotations

import itertools
import os
from _thread import get_ident
from typing import NamedTuple, Optional

from . import ids
from .records import BORN, FIELD, MAIN_ID, MAIN_KEY, STARTING, child_id, child_key
from .writer import emit, text


class Birth(NamedTuple):
    """What a process is told of itself, and what its parent tells of it.

    Attributes:
        id: ``main.1``.
        key: the same in 64 bits.
        parent: the parent's id.
        name: as ``multiprocessing`` has it.
        daemon: whether it is a daemon.
        method: ``fork``, ``spawn``, ``forkserver``, ``os.fork``, or nothing for the main process.
        target: qualified name of what it runs.
        pool: the pool whose worker it is, or 0.
    """

    id: str = MAIN_ID
    key: int = MAIN_KEY
    parent: str = ""
    name: str = "MainProcess"
    daemon: bool = False
    method: str = ""
    target: str = ""
    pool: int = 0

    def words(self) -> str:
        """Return the text of the records BORN and STARTING."""
        fields = (self.name, "1" if self.daemon else "", self.method, self.target)
        short = (field.replace(FIELD, " ")[:500] for field in fields)
        return FIELD.join((self.id, self.parent, *short))


_own = Birth()
_counter = itertools.count(1)
_starting: dict[int, Birth] = {}  # the thread that is in start() -> the child that it starts


def be(birth: Birth) -> None:
    """Become this process, in a ring that is new."""
    global _own, _counter
    _own = birth
    _counter = itertools.count(1)
    _starting.clear()
    key = ids.new()
    text(key, birth.words())
    emit(BORN, 0, 0, birth.key, key, os.getpid(), os.getppid())


def own() -> Birth:
    """Return who this process is."""
    return _own


def number() -> int:
    """Return the number of the next process that this one makes, from 1."""
    return next(_counter)


def child(name: str, daemon: bool, method: str, target: str, pool: int = 0, n: int = 0) -> Birth:
    """Return the identity of a process that this one starts: by its number, or the next one's."""
    n = n or number()
    return Birth(
        child_id(_own.id, n), child_key(_own.key, n), _own.id, name, daemon, method, target, pool
    )


def announce(birth: Birth, site: int) -> None:
    """Tell that a process is about to be started, and let it be found by :func:`starting`."""
    _starting[get_ident()] = birth
    key = ids.new()
    text(key, birth.words())
    emit(STARTING, 0, site, birth.key, key)


def starting() -> Optional[Birth]:
    """Return the process that the current thread is about to start."""
    return _starting.get(get_ident())


def settled() -> None:
    """Forget whom the current thread was about to start: it has been, or will not be."""
    _starting.pop(get_ident(), None)
