"""Lets a hook act in the middle of a call: at its entry into a lock of ``multiprocessing``'s own.

``Event.set``, ``JoinableQueue.task_done`` or ``SimpleQueue.get`` first enter a lock that nobody
sees. Only there it is known who waits, and only inside of it what happens stands in its true order.
"""

from __future__ import annotations

from _thread import get_ident
from typing import TYPE_CHECKING, Callable, NamedTuple, Optional

if TYPE_CHECKING:
    from ..foreign import Foreign

Key = tuple[int, int]
"""The thread that is going to enter, and the lock's C part."""


def _nothing() -> None:
    """Do nothing."""


class Entry(NamedTuple):
    """What is to be done when a thread enters an inner lock.

    Attributes:
        blocked: called if somebody else is inside.
        entered: called once the thread is inside.
    """

    blocked: Callable[[], None] = _nothing
    entered: Callable[[], None] = _nothing


_entries: dict[Key, Entry] = {}


def expect(thing: Foreign, path: tuple[str, ...], entry: Entry) -> Optional[Key]:
    """Have something done when this thread enters the lock that ``path`` leads to from ``thing``.

    Returns:
        What :func:`forget` is to be given after the call; None if there is no such lock.
    """
    try:
        for name in (*path, "_semlock"):
            thing = getattr(thing, name)
    except AttributeError:
        return None
    key = get_ident(), id(thing)
    _entries[key] = entry
    return key


def forget(key: Optional[Key]) -> None:
    """Expect nothing more: the call is over."""
    if key is not None:
        _entries.pop(key, None)


def enter(semlock: Foreign) -> Foreign:
    """Enter the C part of an inner lock, as ``with`` does."""
    entry = _entries.pop((get_ident(), id(semlock)), None) if _entries else None
    if entry is None:
        return semlock.__enter__()
    entered = semlock.acquire(False)  # what C does first, too
    if not entered:
        entry.blocked()
        entered = semlock.__enter__()
    entry.entered()
    return entered
