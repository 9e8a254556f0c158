"""What is seen of pools, of the objects of managers and of shared memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.words.resources import memory_name, memory_type, pool_name, proxy_name, size

from .box import BoxLook
from .tray import TrayLook

if TYPE_CHECKING:
    from core.model.pool import Pool
    from core.model.shared import Memory, Proxy
    from core.model.world import World
    from gui.geometry.anatomy import Node

translate = QCoreApplication.translate


def rows_shown(count: int, places: int) -> int:
    """Return how many of so many stand in a tray as themselves; the last row tells of the rest."""
    return count if count <= places else places - 1


def look_of_tasks(pool: Pool, world: World, node: Node) -> TrayLook:
    """Return the look of the tray of tasks: five run, five wait."""
    wait, run = len(pool.waiting), len(pool.running)
    note = translate("Stage", "{run} run, {wait} wait").format(run=run, wait=wait)
    if pool.closed and not (wait or run):
        note = translate("Stage", "closed")
    return TrayLook(pool_name(pool, world), note, _more(wait, node))


def look_of_results(pool: Pool, node: Node) -> TrayLook:
    """Return the look of the tray of results."""
    values = {"done": pool.done, "all": pool.submitted, "lost": len(pool.lost)}
    note = translate("Stage", "{done} of {all} done").format(**values)
    if pool.lost:
        note = translate("Stage", "{done} of {all}, {lost} lost").format(**values)
    more = _more(len(pool.lost) + len(pool.finished), node)
    return TrayLook(translate("Stage", "results"), note, more, bool(pool.lost))


def _more(count: int, node: Node) -> str:
    """Return what the last row says of those that have no room."""
    hidden = count - rows_shown(count, node.places)
    return translate("Stage", "{n} more").format(n=hidden) if hidden else ""


def look_of_proxy(proxy: Proxy, world: World) -> BoxLook:
    """Return the look of a manager's object: its last call, while nobody calls."""
    last = f"{proxy.method}({proxy.preview})" if proxy.method else ""
    notes = () if proxy.calling or not last else (last,)
    title = proxy_name(proxy, world)
    return BoxLook(title, proxy.type if proxy.type != title else "", notes)


def look_of_memory(memory: Memory, world: World) -> BoxLook:
    """Return the look of shared memory: what is in it nobody knows."""
    title, kind = memory_name(memory, world), memory_type(memory)
    values = {"type": kind, "size": size(memory.bytes)}
    first = translate("Stage", "{type}, {size}").format(**values)
    if memory.unlinked:
        first = translate("Stage", "{type}, unlinked").format(**values)
    notes = (first, translate("Stage", "contents not traced"))
    return BoxLook(title, "", notes, memory=True, gone=memory.unlinked)
