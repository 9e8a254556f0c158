"""What is known of pools, of the objects of managers and of shared memory, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.activity import task_of
from core.model.pool import Pool
from core.model.shared import Memory, Proxy

from .people import people, waiting
from .resources import lock_name, memory_name, memory_type, pool_name, proxy_name, size
from .tasks import call_text

if TYPE_CHECKING:
    from core.model.world import World

    from .names import Names

Row = tuple[str, str]
translate = QCoreApplication.translate


def title(found: Pool | Proxy | Memory, world: World) -> str:
    """Return the heading for a pool, an object or a piece of memory."""
    if isinstance(found, Pool):
        return pool_name(found, world)
    return proxy_name(found, world) if isinstance(found, Proxy) else memory_name(found, world)


def rows(found: Pool | Proxy | Memory, world: World, names: Names, now_ns: int) -> list[Row]:
    """Return the rows for a pool, an object or a piece of memory."""
    if isinstance(found, Pool):
        return _pool(found, world, names, now_ns)
    if isinstance(found, Proxy):
        return _proxy(found, world, names, now_ns)
    return _memory(found, world, names)


def task(process: str, world: World) -> str:
    """Return the task that a worker works on; empty if there is none."""
    found = task_of(process, world)
    return call_text(found.function, found.preview) if found is not None else ""


def _pool(pool: Pool, world: World, names: Names, now_ns: int) -> list[Row]:
    found = [
        (translate("Facts", "workers"), str(pool.size or len(pool.workers))),
        (translate("Facts", "submitted"), str(pool.submitted)),
        (translate("Facts", "wait"), str(len(pool.waiting))),
        (translate("Facts", "run"), str(len(pool.running))),
        (translate("Facts", "done"), str(pool.done)),
        (translate("Facts", "failed"), str(pool.failed) if pool.failed else ""),
        (translate("Facts", "lost"), str(len(pool.lost)) if pool.lost else ""),
        (translate("Facts", "results not taken"), str(len(pool.finished))),
        (translate("Facts", "waiting"), waiting(pool.waiters, world, names, now_ns)),
        (translate("Facts", "closed by"), f"{pool.closed}()" if pool.closed else ""),
    ]
    return [row for row in found if row[1]]


def _proxy(proxy: Proxy, world: World, names: Names, now_ns: int) -> list[Row]:
    manager = names.process(world, proxy.manager) if proxy.manager in world.processes else ""
    found = [
        (translate("Facts", "type"), proxy.type),
        (translate("Facts", "lives in"), manager),
        (translate("Facts", "calls"), str(proxy.calls)),
        (translate("Facts", "last call"), call_text(proxy.method, proxy.preview)),
        (translate("Facts", "users"), people(list(proxy.users), world, names)),
        (translate("Facts", "wait for an answer"), waiting(proxy.calling, world, names, now_ns)),
    ]
    return [row for row in found if row[1]]


def _memory(memory: Memory, world: World, names: Names) -> list[Row]:
    lock = world.locks.get(memory.lock)
    none = translate("Facts", "no lock")
    found = [
        (translate("Facts", "type"), memory_type(memory)),
        (translate("Facts", "size"), size(memory.bytes)),
        (translate("Facts", "lock"), lock_name(lock, world) if lock is not None else none),
        (translate("Facts", "opened by"), people(memory.users, world, names)),
        (translate("Facts", "unlinked"), str(memory.unlinked)),
        (translate("Facts", "contents"), translate("Facts", "not traced")),
    ]
    return [row for row in found if row[1]]
