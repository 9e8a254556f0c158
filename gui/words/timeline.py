"""The words of the timeline: ticks, labels of waits, and what a tip tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.world import WaitKind

from .resources import channel_name, lock_name

if TYPE_CHECKING:
    from core.model.world import World

translate = QCoreApplication.translate
UNITS = ((1e9, "s"), (1e6, "ms"), (1e3, "\N{MICRO SIGN}s"), (1.0, "ns"))


def instant_text(ns: float, step_ns: float) -> str:
    """Return an instant since the start of the run, as exact as ``step_ns``: ``0.2 s``."""
    size, unit = next((u for u in UNITS if step_ns >= u[0] / 100), UNITS[-1])
    places = 0
    while step_ns / size * 10**places < 0.999 and places < 3:
        places += 1
    return f"{ns / size:.{places}f} {unit}"


def wait_text(wait: str, target: str, world: World) -> str:
    """Return the short words for what a process waits for, such as ``queue full``.

    Args:
        wait: the value of a ``WaitKind``, or empty.
        target: id of what is waited for.
        world: knows the names.
    """
    channel, lock = world.channels.get(target), world.locks.get(target)
    match wait:
        case WaitKind.SEND.value | WaitKind.RECEIVE.value if channel is not None:
            return _channel_text(wait == WaitKind.SEND.value, channel.is_pipe).format(
                name=channel_name(channel, world)
            )
        case WaitKind.CONDITION.value if lock is not None:
            return f"{lock_name(lock, world)}.wait()"
        case WaitKind.JOIN.value | WaitKind.TASKS.value | WaitKind.WORKERS.value:
            return "join()"
        case WaitKind.RESULT.value:
            return translate("Timeline", "result")
        case WaitKind.ANY.value:
            return translate("Timeline", "any of several")
    return lock_name(lock, world) if lock is not None else ""


def _channel_text(sends: bool, pipe: bool) -> str:
    if pipe:
        return "send()" if sends else "recv()"
    if sends:
        return translate("Timeline", "{name} full")
    return translate("Timeline", "{name} empty")
