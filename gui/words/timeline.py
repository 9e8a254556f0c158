"""The words of the timeline: ticks, labels of waits, and what a tip tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.lane import State
from core.model.world import WaitKind

from . import lists
from .filled import fill
from .quantities import duration, measured
from .resources import channel_name, lock_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.lanes import Bar
    from core.model.world import Channel, World

translate = QCoreApplication.translate
UNITS = ((1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1.0, "ns"))


def instant_text(ns: float, step_ns: float) -> str:
    """Return an instant since the start of the run, as exact as ``step_ns``: ``0.2 s``."""
    size, unit = next((u for u in UNITS if step_ns >= u[0] / 100), UNITS[-1])
    places = 0
    while step_ns / size * 10**places < 0.999 and places < 3:
        places += 1
    return measured(f"{ns / size:.{places}f}", unit)


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
            template = _channel_text(wait == WaitKind.SEND.value, channel)
            return fill(template, name=channel_name(channel, world))
        case WaitKind.CONDITION.value if lock is not None:
            return f"{lock_name(lock, world)}.wait()"
        case WaitKind.JOIN.value | WaitKind.TASKS.value | WaitKind.WORKERS.value:
            return "join()"
        case WaitKind.RESULT.value:
            return translate("Timeline", "result")
        case WaitKind.ANY.value:
            return translate("Timeline", "any of several")
    return lock_name(lock, world) if lock is not None else ""


def _channel_text(sends: bool, channel: Channel) -> str:
    if channel.is_pipe:
        return "send()" if sends else "recv()"
    if sends and not channel.capacity and channel.type != "simple queue":
        return translate("Timeline", "{name} not read")  # at its exit: such a queue is never full
    if sends:
        return translate("Timeline", "{name} full")
    return translate("Timeline", "{name} empty")


def measured_text(ns: int, events: int) -> str:
    """Return what a part of a run that was measured is."""
    return translate("Timeline", "{time}, %n events", "", events).format(time=duration(ns))


def bar_lines(who: str, bar: Bar, target: str, owners: Sequence[str], begin_ns: int) -> list[str]:
    """Return what a bar says: the state, since when, and for how long.

    Args:
        who: name of the process or the resource.
        bar: with its state.
        target: name of what is waited for; empty if there is none.
        owners: names of those who hold the lock.
        begin_ns: time of the first event.
    """
    state = _STATES[bar.state]()
    if owners:
        template = translate("Timeline", "held by {owners}")
        if bar.state is State.DEAD_OWNER:
            template = translate("Timeline", "never released: {owners} ended with it")
        state = fill(template, owners=lists.names(owners))
    elif target and bar.state is State.BLOCKED:
        state = fill(translate("Timeline", "blocked: {target}"), target=target)
    elif target and bar.state is State.WAITS:
        state = fill(translate("Timeline", "waits: {target}"), target=target)
    since = translate("Timeline", "since {start}, for {time}").format(
        start=instant_text(bar.start_ns - begin_ns, 1e7), time=duration(bar.end_ns - bar.start_ns)
    )
    return [lists.told_of(who, state), since]


def level_line(who: str, value: int, capacity: int) -> str:
    """Return how full a queue is, or how many places are free."""
    if capacity:
        template = translate("Timeline", "{who}: {n} of {capacity}")
        return fill(template, who=who, n=value, capacity=capacity)
    return lists.told_of(who, str(value))


_STATES = {
    State.NOTHING: lambda: translate("Timeline", "nothing"),
    State.RUNS: lambda: translate("Timeline", "running"),
    State.HELD: lambda: translate("Timeline", "held"),
    State.SET: lambda: translate("Timeline", "set"),
    State.SLEEPS: lambda: translate("Timeline", "sleeps"),
    State.WAITS: lambda: translate("Timeline", "waits"),
    State.SUSPENDED: lambda: translate("Timeline", "suspended"),
    State.BLOCKED: lambda: translate("Timeline", "blocked"),
    State.DEAD_OWNER: lambda: translate("Timeline", "never released"),
}


MOST_NAMES = 60  # lanes that are read out


def described(names: Sequence[str]) -> str:
    """Return what the timeline is, and its keys, for those who cannot see it."""
    text = translate(
        "Timeline",
        "%n lanes: {names}. Up and Down select one, with Ctrl they move it; comma and full stop "
        "go from one of its events to the next, Enter tells of it; Shift with Left and Right "
        "pans, plus and minus zoom, F shows the playhead, then everything.",
        "",
        len(names),
    )
    return fill(text, names=lists.names(names[:MOST_NAMES]))
