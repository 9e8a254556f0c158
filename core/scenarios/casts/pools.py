"""The casts of the scenarios on pools of processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cast import Cast, CastPool, children

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast, Value


def pool(values: Mapping[str, Value]) -> Cast:
    """Return the cast of any of them: main and the workers of its pool."""
    names = (f"PoolWorker-{n}" for n in range(1, int(values["workers"]) + 1))
    processes = children(*names)
    return Cast(processes, pools=(CastPool("pool", tuple(processes)[1:]),))


POOLS: Mapping[str, MakeCast] = {
    "pool-apply-async": pool,
    "pool-uneven": pool,
    "pool-apply": pool,
}
