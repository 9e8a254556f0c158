"""What is known of one thing, as rows in the words of ``multiprocessing``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.pool import Pool
from core.model.shared import Memory, Proxy
from core.model.world import Channel, File, Life, Lock, Process, WaitKind

from . import facts_shared, lists
from .filled import fill
from .names import is_pipe
from .paths import file_name
from .people import people, waiting
from .plain import one_line
from .quantities import quoted
from .resources import channel_name, lock_name
from .states import seconds

if TYPE_CHECKING:
    from core.model.world import Wait, World

    from .names import Names

Row = tuple[str, str]
translate = QCoreApplication.translate


Thing = Process | Channel | Lock | Pool | Proxy | Memory | File


def thing(world: World, selected: str) -> Thing | None:
    """Return what an id stands for; None where the world has no such thing."""
    return (
        world.processes.get(selected)
        or world.channels.get(selected)
        or world.locks.get(selected)
        or world.pools.get(selected)
        or world.proxies.get(selected)
        or world.memories.get(selected)
        or world.files.get(selected)
    )


def title(world: World, selected: str, names: Names) -> str:
    """Return the heading for a thing."""
    found = thing(world, selected)
    if isinstance(found, Process):
        return names.process(world, found.id)
    if isinstance(found, Channel):
        return channel_name(found, world)
    if isinstance(found, Lock):
        return lock_name(found, world)
    if isinstance(found, (Pool, Proxy, Memory)):
        return facts_shared.title(found, world)
    return file_name(found.path) if found is not None else ""


def facts(world: World, selected: str, names: Names, now_ns: int) -> list[Row]:
    """Return the rows for a thing.

    Args:
        world: the state at the playhead.
        selected: id of the thing.
        names: how processes are called.
        now_ns: program time at the playhead, for how long something lasts.
    """
    found = thing(world, selected)
    if isinstance(found, Process):
        return _process(found, world, names, now_ns)
    if isinstance(found, Channel):
        return _channel(found, world, names, now_ns)
    if isinstance(found, Lock):
        return _lock(found, world, names, now_ns)
    if isinstance(found, (Pool, Proxy, Memory)):
        return facts_shared.rows(found, world, names, now_ns)
    return _file(found, world, names) if found is not None else []


def program_facts(world: World) -> list[Row]:
    """Return the rows for the program as a whole."""
    program = world.program
    rows = [
        (translate("Facts", "script"), file_name(program.script)),
        (translate("Facts", "arguments"), " ".join(program.arguments)),
        (translate("Facts", "Python"), program.python.split()[0] if program.python else ""),
        (translate("Facts", "start method"), program.start_method),
        (translate("Facts", "exit code"), str(program.exit_code) if program.ended else ""),
    ]
    return [(key, one_line(value, 200)) for key, value in rows if value]


def _process(process: Process, world: World, names: Names, now_ns: int) -> list[Row]:
    alive = process.life in (Life.RUNNING, Life.EXITING)
    started = process.life is not Life.CREATED
    rows = [
        ("name", quoted(process.name)),
        ("pid", str(process.pid) if process.pid else "None"),
        ("ppid", str(process.ppid) if process.ppid else ""),
        ("is_alive()", str(alive)),
        ("daemon", str(process.daemon)),
        ("exitcode", str(process.exit_code) if process.exit_code is not None else "None"),
        (translate("Facts", "signal"), process.signal or ""),
        (translate("Facts", "target"), process.target),
        (translate("Facts", "start method"), process.start_method),
        (translate("Facts", "waits for"), _wait(process.wait, world, names, now_ns)),
        (translate("Facts", "holds"), lists.names(_locks(process.holds, world))),
        (translate("Facts", "took"), _message(process.took, world)),
        (translate("Facts", "task"), facts_shared.task(process.id, world)),
        (translate("Facts", "events lost"), str(process.lost) if process.lost else ""),
    ]
    if not started:
        rows = [row for row in rows if row[0] in ("name", "pid", "is_alive()", "exitcode")]
    return [(key, one_line(value, 200)) for key, value in rows if value]


def _wait(wait: Wait | None, world: World, names: Names, now_ns: int) -> str:
    if wait is None:
        return ""
    time = seconds(max(0, now_ns - wait.since_ns))
    if wait.kind is WaitKind.SLEEP:
        return translate("Facts", "sleep, {time}").format(time=time)
    if wait.kind is WaitKind.JOIN:
        other = names.process(world, wait.target)
        return fill(translate("Facts", "join() of {name}, {time}"), name=other, time=time)
    target = thing(world, wait.target)
    name = title(world, wait.target, names) if target is not None else wait.target
    if wait.kind is WaitKind.SEND:
        return fill(translate("Facts", "room in {name}, {time}"), name=name, time=time)
    texts = {
        WaitKind.CONDITION: translate("Facts", "notify() of {name}, {time}"),
        WaitKind.FLAG: translate("Facts", "set() of {name}, {time}"),
        WaitKind.TASKS: translate("Facts", "join() of {name}, {time}"),
        WaitKind.WORKERS: translate("Facts", "join() of {name}, {time}"),
        WaitKind.RESULT: translate("Facts", "a result of {name}, {time}"),
        WaitKind.CALL: translate("Facts", "an answer of {name}, {time}"),
        WaitKind.ANY: translate("Facts", "any of {n}, {time}"),
    }
    text = texts.get(wait.kind, translate("Facts", "{name}, {time}"))
    return fill(text, name=name, time=time, n=len(wait.targets))


def _locks(held: list[str], world: World) -> list[str]:
    return [lock_name(world.locks[lock], world) for lock in held if lock in world.locks]


def _message(message: str, world: World) -> str:
    return quoted(world.messages[message].preview) if message in world.messages else ""


def _channel(channel: Channel, world: World, names: Names, now_ns: int) -> list[Row]:
    waiting_put = waiting(channel.blocked_senders, world, names, now_ns)
    waiting_get = waiting(channel.blocked_receivers, world, names, now_ns)
    rows = [(translate("Facts", "messages"), str(len(channel.messages)))]
    if is_pipe(channel):
        at_ends = sorted(channel.ends, key=lambda process: channel.ends[process])
        rows += [
            (translate("Facts", "waiting to send"), waiting_put),
            (translate("Facts", "waiting in recv"), waiting_get),
            (translate("Facts", "ends"), people(at_ends, world, names)),
        ]
    else:
        unbounded = translate("Facts", "no limit")
        rows += [
            ("maxsize", str(channel.capacity) if channel.capacity > 0 else unbounded),
            (translate("Facts", "waiting to put"), waiting_put),
            (translate("Facts", "waiting to get"), waiting_get),
        ]
    rows += [
        (translate("Facts", "sent"), str(channel.sent)),
        (translate("Facts", "received"), str(channel.received)),
    ]
    if channel.type == "joinable queue":
        rows.insert(1, (translate("Facts", "not done"), str(channel.unfinished)))
        rows.insert(
            2, (translate("Facts", "in join()"), waiting(channel.joiners, world, names, now_ns))
        )
    if channel.dropped:
        rows.append((translate("Facts", "never arrived"), str(channel.dropped)))
    return rows


def _lock(lock: Lock, world: World, names: Names, now_ns: int) -> list[Row]:
    if lock.type in ("event", "barrier"):
        return _without_owner(lock, world, names, now_ns)
    owner = people(list(dict.fromkeys(lock.owners)), world, names)
    if lock.owner_dead:
        owner = fill(translate("Facts", "{name}, which is dead"), name=owner)
    elif lock.owners:
        owner = lists.phrases((owner, seconds(max(0, now_ns - lock.since_ns))))
    rows = [
        (translate("Facts", "owner"), owner),
        (translate("Facts", "waiting"), waiting(lock.waiters, world, names, now_ns)),
        (translate("Facts", "acquired"), str(lock.acquisitions)),
    ]
    if "semaphore" in lock.type:
        rows.insert(0, (translate("Facts", "value"), str(lock.value)))
        rows.insert(1, (translate("Facts", "free"), str(max(lock.free, 0))))
        if lock.signal:
            del rows[2]  # whoever releases never was the owner
    if lock.type == "condition":
        asleep = waiting(lock.sleepers, world, names, now_ns)
        rows.insert(2, (translate("Facts", "in wait()"), asleep))
    if lock.type == "rlock":
        rows.insert(1, (translate("Facts", "times held"), str(len(lock.owners))))
    return rows


def _without_owner(lock: Lock, world: World, names: Names, now_ns: int) -> list[Row]:
    """Return the rows of an event or a barrier, which nobody holds."""
    if lock.type == "event":
        return [
            ("is_set()", str(lock.flag)),
            (translate("Facts", "in wait()"), waiting(lock.sleepers, world, names, now_ns)),
        ]
    return [
        ("parties", str(lock.value)),
        ("n_waiting", str(len(lock.reached))),
        ("broken", str(lock.broken)),
        (translate("Facts", "have come"), waiting(lock.reached, world, names, now_ns)),
        (translate("Facts", "all came"), translate("Facts", "{n} times").format(n=lock.passed)),
    ]


def _file(file: File, world: World, names: Names) -> list[Row]:
    guard = world.locks.get(file.guard)
    none = translate("Facts", "no lock")
    return [
        (translate("Facts", "path"), file.path),
        (translate("Facts", "lines"), str(file.count)),
        (translate("Facts", "writers"), people(file.writers, world, names)),
        (translate("Facts", "written under"), lock_name(guard, world) if guard else none),
    ]
