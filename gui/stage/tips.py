"""Tips: the whole of a preview whose chip shows its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.geometry.graph import proxy_key
from gui.words.resources import proxy_name
from gui.words.states import shown_name
from gui.words.tasks import call_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import World
    from gui.geometry.shapes import Point

    from .rest import Rest


def tip_at(rest: Rest | None, world: World, labels: Mapping[str, str], at: Point) -> str:
    """Return what the chip or token at a place on the stage stands for, or an empty text."""
    for key, mark in (rest.marks if rest else {}).items():
        half_width, half_height = mark.sprite.width / 2, mark.sprite.height / 2
        if abs(at.x - mark.at.x) > half_width or abs(at.y - mark.at.y) > half_height:
            continue
        if key in world.messages:
            return world.messages[key].preview
        kind, _, name = key.partition(" ")
        if kind == "task":
            return _task(name, world)
        if kind == "call":
            return _call(name, world)
        process = world.processes.get(name.split(" ")[0])
        if kind == "token" and process is not None:
            return shown_name(process, labels)
        if kind == "want" and process is not None and process.wait is not None:
            return process.wait.preview
    return ""


def _task(id_: str, world: World) -> str:
    """Return what a task is, and what came of it."""
    for pool in world.pools.values():
        task = pool.tasks.get(id_)
        if task is not None:
            text = call_text(task.function, task.preview)
            return f"{text} \N{RIGHTWARDS ARROW} {task.result}" if task.result else text
    return ""


def _call(name: str, world: World) -> str:
    """Return the whole of a call to a manager's object."""
    caller, _, key = name.partition(" ")
    process = world.processes.get(caller)
    for proxy in world.proxies.values():
        if process is not None and proxy_key(proxy.number) == key:
            wait = next((w for w in process.waits.values() if w.target == proxy.id), None)
            method = wait.preview if wait is not None else proxy.method
            arguments = proxy.preview if method == proxy.method else ""
            return f"{proxy_name(proxy, world)}.{call_text(method, arguments) or method}"
    return ""
