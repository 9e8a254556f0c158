"""The casts of the scenarios on what several processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cast import Cast, CastLock, CastShared, children, crew

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast, Value


def shared_value_race(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``shared-value-race``."""
    processes = children(*crew("Worker", values["workers"]))
    everybody = tuple(processes)
    locked = values["locking"] == "with"
    return Cast(
        processes,
        locks=(CastLock("lock", "lock", everybody[1:]),) if locked else (),
        memories=(CastShared("value", "total", everybody, size=4),),
    )


def manager_list(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``manager-list``."""
    processes = children("SyncManager-1", *crew("Worker", values["workers"]))
    users = tuple(processes)[2:]
    return Cast(processes, objects=(CastShared("list", "shared", users, manager="main.1"),))


STATE: Mapping[str, MakeCast] = {
    "shared-value-race": shared_value_race,
    "manager-list": manager_list,
}
