"""What is known of one thing, as rows in the words of ``multiprocessing``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.world import Channel, File, Life, Lock, Process, WaitKind

from .names import is_pipe
from .paths import file_name
from .quantities import quoted
from .sentence import elide
from .states import channel_name, lock_name, seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import Wait, World

    from .names import Names

Row = tuple[str, str]
MOST = 4  # names in one row; then how many more
translate = QCoreApplication.translate


def thing(world: World, selected: str) -> Process | Channel | Lock | File | None:
    """Return what an id stands for; None where the world has no such thing."""
    return (
        world.processes.get(selected)
        or world.channels.get(selected)
        or world.locks.get(selected)
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
    return [(key, elide(value, 200)) for key, value in rows if value]


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
        (translate("Facts", "holds"), ", ".join(_locks(process.holds, world))),
        (translate("Facts", "took"), _message(process.took, world)),
        (translate("Facts", "events lost"), str(process.lost) if process.lost else ""),
    ]
    if not started:
        rows = [row for row in rows if row[0] in ("name", "pid", "is_alive()", "exitcode")]
    return [(key, elide(value, 200)) for key, value in rows if value]


def _wait(wait: Wait | None, world: World, names: Names, now_ns: int) -> str:
    if wait is None:
        return ""
    time = seconds(max(0, now_ns - wait.since_ns))
    if wait.kind is WaitKind.SLEEP:
        return translate("Facts", "sleep, {time}").format(time=time)
    if wait.kind is WaitKind.JOIN:
        other = names.process(world, wait.target)
        return translate("Facts", "join() of {name}, {time}").format(name=other, time=time)
    target = thing(world, wait.target)
    name = title(world, wait.target, names) if target is not None else wait.target
    if wait.kind is WaitKind.SEND:
        return translate("Facts", "room in {name}, {time}").format(name=name, time=time)
    return f"{name}, {time}"


def _locks(held: list[str], world: World) -> list[str]:
    return [lock_name(world.locks[lock], world) for lock in held if lock in world.locks]


def _message(message: str, world: World) -> str:
    return quoted(world.messages[message].preview) if message in world.messages else ""


def _channel(channel: Channel, world: World, names: Names, now_ns: int) -> list[Row]:
    waiting_put = _waiting(channel.blocked_senders, world, names, now_ns)
    waiting_get = _waiting(channel.blocked_receivers, world, names, now_ns)
    rows = [(translate("Facts", "messages"), str(len(channel.messages)))]
    if is_pipe(channel):
        at_ends = sorted(channel.ends, key=lambda process: channel.ends[process])
        rows += [
            (translate("Facts", "waiting to send"), waiting_put),
            (translate("Facts", "waiting in recv"), waiting_get),
            (translate("Facts", "ends"), _people(at_ends, world, names)),
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
    if channel.dropped:
        rows.append((translate("Facts", "never arrived"), str(channel.dropped)))
    return rows


def _lock(lock: Lock, world: World, names: Names, now_ns: int) -> list[Row]:
    owner = _people(list(dict.fromkeys(lock.owners)), world, names)
    if lock.owner_dead:
        owner = translate("Facts", "{name}, which is dead").format(name=owner)
    elif lock.owners:
        owner = f"{owner}, {seconds(max(0, now_ns - lock.since_ns))}"
    rows = [
        (translate("Facts", "owner"), owner),
        (translate("Facts", "waiting"), _waiting(lock.waiters, world, names, now_ns)),
        (translate("Facts", "acquired"), str(lock.acquisitions)),
    ]
    if lock.value != 1:
        rows.insert(0, (translate("Facts", "places"), str(lock.value)))
    return rows


def _file(file: File, world: World, names: Names) -> list[Row]:
    guard = world.locks.get(file.guard)
    none = translate("Facts", "no lock")
    return [
        (translate("Facts", "path"), file.path),
        (translate("Facts", "lines"), str(file.count)),
        (translate("Facts", "writers"), _people(file.writers, world, names)),
        (translate("Facts", "written under"), lock_name(guard, world) if guard else none),
    ]


def _waiting(waiters: Mapping[str, int], world: World, names: Names, now_ns: int) -> str:
    """Return who waits, in order of arrival, each with how long: never who is next."""
    if not waiters:
        return translate("Facts", "nobody")
    shown = [
        f"{names.process(world, p)}, {seconds(max(0, now_ns - since))}"
        for p, since in list(waiters.items())[:MOST]
    ]
    return "\n".join(shown + _more(len(waiters)))


def _people(processes: list[str], world: World, names: Names) -> str:
    if not processes:
        return translate("Facts", "nobody")
    shown = [names.process(world, p) for p in processes[:MOST]]
    return ", ".join(shown + _more(len(processes)))


def _more(count: int) -> list[str]:
    if count <= MOST:
        return []
    return [translate("Facts", "{n} more").format(n=count - MOST)]
