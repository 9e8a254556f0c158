"""Events of shared state: calls through a manager's proxies, and pieces of shared memory."""

from __future__ import annotations

from .base import Event


class ProxyEvent(Event, frozen=True, gc=False):
    """What happened to an object that lives in a manager's process.

    Attributes:
        proxy: id of the object; all proxies of one object have the same.
    """

    proxy: str


class ProxyOpened(ProxyEvent, frozen=True, gc=False):
    """The process has a proxy: it has made it, or uses for the first time one that it was given.

    Attributes:
        type: ``list``, ``dict``, ``Queue``... as the manager has it.
        name: the variable that it was assigned to; else empty.
        manager: id of the manager's process; empty if it is not one of the program's.
    """

    type: str
    name: str
    manager: str


class CallBegan(ProxyEvent, frozen=True, gc=False):
    """The process asks the manager to call a method, and waits for the answer.

    Attributes:
        method: its name.
        preview: of the arguments.
    """

    method: str
    preview: str


class CallEnded(ProxyEvent, frozen=True, gc=False):
    """The answer is there.

    Attributes:
        ok: False if the call raised.
    """

    ok: bool


class MemoryEvent(Event, frozen=True, gc=False):
    """What happened to a piece of shared memory. What is read and written there is not traced.

    Attributes:
        memory: its id.
    """

    memory: str


class SharedMemoryOpened(MemoryEvent, frozen=True, gc=False):
    """The process made a piece of shared memory, or attached to it.

    Attributes:
        type: ``shared memory``, ``value`` or ``array``.
        name: the system's name of it; of a value or an array the variable it was assigned to.
        bytes: its size.
        lock: id of the lock that comes with it; else empty.
        created: False if it was there before.
    """

    type: str
    name: str
    bytes: int
    lock: str
    created: bool


class SharedMemoryClosed(MemoryEvent, frozen=True, gc=False):
    """The process does not use it any more."""


class SharedMemoryUnlinked(MemoryEvent, frozen=True, gc=False):
    """The process removed it: once nobody uses it, it is gone."""
