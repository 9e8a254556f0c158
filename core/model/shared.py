"""Shared state in the world: objects that live in a manager's process, and shared memory."""

from __future__ import annotations

from copy import copy

import msgspec

from ..events.base import Where


class Proxy(msgspec.Struct):
    """An object in a manager's process, as its proxies show it.

    Attributes:
        number: in order of appearance among them, from 1.
        type: ``list``, ``dict``, ``Queue``...
        manager: id of the process that holds the object; empty if unknown.
        users: process id -> how many calls it made.
        calling: process id -> since_ns: who waits for the answer to a call.
        method, preview: of the last call.
        calls: how many there were.
    """

    id: str
    number: int
    type: str
    name: str
    manager: str
    creator: str
    where: Where | None = None
    users: dict[str, int] = {}
    calling: dict[str, int] = {}
    method: str = ""
    preview: str = ""
    calls: int = 0

    def copy(self) -> Proxy:
        """Return a proxy that shares nothing changeable with this one."""
        new = copy(self)
        new.users = self.users.copy()
        new.calling = self.calling.copy()
        return new


class Memory(msgspec.Struct):
    """A piece of shared memory. What is read and written there is not traced.

    Attributes:
        number: in order of appearance among them, from 1.
        type: ``shared memory``, ``value`` or ``array``.
        lock: id of the lock that comes with it; else empty.
        users: ids of the processes that have it open, as far as they said so.
        unlinked: True once it was removed.
    """

    id: str
    number: int
    type: str
    name: str
    bytes: int
    creator: str
    lock: str = ""
    where: Where | None = None
    users: list[str] = []
    unlinked: bool = False

    def copy(self) -> Memory:
        """Return a piece that shares nothing changeable with this one."""
        new = copy(self)
        new.users = self.users.copy()
        return new
