"""The casts of the scenarios on locks and their relatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cast import Cast, CastFile, CastLock, children

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast, Value


def lock_writers(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``lock-writers``."""
    processes = children(*(f"Writer {n + 1}" for n in range(int(values["writers"]))))
    writers = tuple(processes)[1:]
    guarded = values["locking"] != "none"
    locks = (CastLock("lock", "lock", writers),) if guarded else ()
    return Cast(processes, locks=locks, files=(CastFile("shared.txt", writers, guarded),))


SYNCHRONISATION: Mapping[str, MakeCast] = {
    "lock-writers": lock_writers,
}
