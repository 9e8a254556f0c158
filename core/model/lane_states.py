"""What the bar of a process or of a lock says at an instant: a pure function of the world.

For a process it is what the badge and the pill of its card say on the stage; a test compares them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import activity
from .lane import Detail, LaneEnd, State
from .waits_for import unread
from .world import Life, WaitKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .world import Channel, Lock, Process, Wait, World

STATE_OF: dict[WaitKind, State] = dict.fromkeys(WaitKind, State.BLOCKED) | {
    WaitKind.SLEEP: State.SLEEPS,
    WaitKind.JOIN: State.WAITS,
    WaitKind.WORKERS: State.WAITS,
}
"""What a process does that waits: on the stage, what WAITS has an outline, BLOCKED a full pill."""
COUNTING = ("semaphore", "bounded semaphore", "barrier")
"""Types of locks that have levels in place of bars."""
ERROR = 200
"""Characters that are kept of an error."""

_NOTHING = (State.NOTHING, Detail())
_RUNS = (State.RUNS, Detail())


def process_state(
    process: Process,
    world: World,
    children: Iterable[Process] | None = None,
    channels: Iterable[Channel] | None = None,
) -> tuple[State, Detail]:
    """Return what a process does; of several threads that wait, the latest wait counts.

    Args:
        process: which.
        world: the state.
        children: all that it may have left; None to look everywhere.
        channels: all that it used, in order of appearance; None to look everywhere.
    """
    if process.life is Life.CREATED or process.life is Life.ENDED:
        return _NOTHING
    wait = process.wait
    exiting = process.life is Life.EXITING
    if wait is not None and not (exiting and wait.kind is WaitKind.JOIN):
        return wait_state(wait)
    if not exiting:
        return _free(process, world)
    if any(True for _ in activity.children_left(process, world, children)):
        return State.WAITS, Detail(WaitKind.JOIN.value)
    queue = unread(process, world, channels)
    return _RUNS if queue is None else (State.WAITS, Detail(WaitKind.SEND.value, queue.id))


def wait_state(wait: Wait) -> tuple[State, Detail]:
    """Return what a process does that waits in a call."""
    return STATE_OF[wait.kind], Detail(wait.kind.value, wait.target)


def _free(process: Process, world: World) -> tuple[State, Detail]:
    """Return what a process does that waits in no call: workers and managers may be idle."""
    if not world.pools and not world.proxies:
        return _RUNS
    if activity.gave_up_after(process) is not None or activity.task_of(process.id, world):
        return _RUNS
    pool = activity.idle_in(process, world)
    if pool is not None:
        return State.WAITS, Detail("", pool.id)
    served = [proxy for proxy in world.proxies.values() if proxy.manager == process.id]
    if served and not any(proxy.calling for proxy in served):
        return State.WAITS, Detail()
    return _RUNS


def process_end(process: Process) -> LaneEnd | None:
    """Return how a process ended; None if it has not."""
    if process.life is not Life.ENDED:
        return None
    error = process.error.rstrip().rpartition("\n")[2]
    return LaneEnd(process.exit_code, process.signal, error[:ERROR])


def lock_state(lock: Lock) -> tuple[State, Detail]:
    """Return who holds a lock, or whether the flag of an event is set."""
    if lock.type == "event":
        return (State.SET, Detail()) if lock.flag else _NOTHING
    if lock.type in COUNTING or not lock.owners:
        return _NOTHING
    state = State.DEAD_OWNER if lock.owner_dead else State.HELD
    return state, Detail("", "", tuple(dict.fromkeys(lock.owners)))
