"""The casts of the scenarios on locks and their relatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cast import Cast, CastFile, CastLock, CastShared, children, crew

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast, Value


def lock_writers(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``lock-writers``."""
    processes = children(*crew("Writer", values["writers"]))
    writers = tuple(processes)[1:]
    guarded = values["locking"] != "none"
    locks = (CastLock("lock", "lock", writers),) if guarded else ()
    return Cast(processes, locks=locks, files=(CastFile("shared.txt", writers, guarded),))


def lock_with(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``lock-with``."""
    return lock_writers({**values, "locking": "with"})


def lock_missing(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``lock-missing``."""
    return lock_writers({**values, "locking": "none"})


def rlock(_values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``rlock``."""
    return _around("rlock", "lock", ("A", "B"))


def semaphore(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``semaphore``."""
    names = crew("Car", values["cars"])
    return _around("semaphore", "parking", names, int(values["places"]))


def event(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``event``."""
    return _around("event", "start", crew("Runner", values["runners"]), 0, main=True)


def condition(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``condition``, with the number of loaves."""
    cast = _around("condition", "shelf", crew("Customer", values["customers"]), main=True)
    loaves = CastShared("value", "loaves", tuple(cast.processes), size=4)
    return cast._replace(memories=(loaves,))


def barrier(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``barrier``."""
    walkers = values["walkers"]
    return _around("barrier", "barrier", crew("Walker", walkers), int(walkers))


def _around(
    kind: str, name: str, names: tuple[str, ...], value: int = 1, *, main: bool = False
) -> Cast:
    """Return children around one lock; ``main``: the main process uses it too."""
    processes = children(*names)
    users = tuple(processes)[0 if main else 1 :]
    return Cast(processes, locks=(CastLock(kind, name, users, value),))


SYNCHRONISATION: Mapping[str, MakeCast] = {
    "lock-writers": lock_writers,
    "lock-with": lock_with,
    "lock-missing": lock_missing,
    "rlock": rlock,
    "semaphore": semaphore,
    "event": event,
    "condition": condition,
    "barrier": barrier,
}
