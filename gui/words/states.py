"""Words and glyphs for the state of a process, the letters of its badge, names of resources."""

from __future__ import annotations

import dataclasses
import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model import waits_for
from core.model.activity import children_left, gave_up_after, is_idle, task_of
from core.model.world import Life, Process, Wait, WaitKind, World
from core.scenarios import told

from .badges import letters, signs
from .family import created_texts, ended_with_parent_texts, gave_up_texts, join_texts
from .filled import fill
from .plain import one_line
from .quantities import measured
from .resources import arrived, channel_name, join_words, lock_name, proxy_name
from .tasks import function_name, method_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.shared import Proxy

translate = QCoreApplication.translate


class Glyph(enum.Enum):
    """The small sign before the words of a state."""

    RING = "dashed ring"
    TRIANGLE = "triangle"
    HOURGLASS = "hourglass"
    MOON = "moon"
    TICK = "square with tick"
    DIAMOND = "diamond with !"
    ERROR = "red diamond with !"
    CROSS = "cross"


class Badge(enum.Enum):
    """How the badge of a process is drawn."""

    FULL = "full: it runs"
    HOLLOW = "hollow: it does not"
    DASHED = "dashed: not started"
    GREY = "grey: ended"
    KILLED = "grey with a red edge: ended by a signal"


class Pill(enum.Enum):
    """What stands around the words of a state."""

    NONE = "nothing"
    OUTLINED = "an outline: it waits in a join"
    INVERTED = "an inverted pill: it is blocked on a resource"


@dataclasses.dataclass(frozen=True)
class StateWords:
    """What the card of a process says of its state.

    Attributes:
        texts: the words, the longest first; the first that fits is drawn.
        glyph, badge, pill: the marks that go with them.
    """

    texts: tuple[str, ...]
    glyph: Glyph
    badge: Badge
    pill: Pill = Pill.NONE

    @property
    def text(self) -> str:
        """The words in full."""
        return self.texts[0]


def all_letters(world: World, labels: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the letters of every process: id -> letters, no two alike; the first keeps its own.

    They are those of the English name, whatever is spoken: as in the code, and on every picture.
    """
    taken: dict[str, str] = {}
    result: dict[str, str] = {}
    for process in world.processes.values():
        name = _english_name(process, labels)
        wanted = letters(name)
        if wanted in taken:
            name = signs(name) or "?"
            pair = name[:2]
            numbered = (f"{name[0]}{n}" for n in range(2, len(world.processes) + 3))
            wanted = next(c for c in (pair, *numbered) if c not in taken)
        taken[wanted] = process.id
        result[process.id] = wanted
    return result


def shown_name(process: Process, labels: Mapping[str, str] | None = None) -> str:
    """Return the name under which a process is shown: a label of the scenario, else its own."""
    if labels:  # a scenario's: what its processes are called is known in each language
        return told.name(_english_name(process, labels))
    if _is_main(process):
        return translate("Names", "main")
    return _english_name(process, labels)


def _english_name(process: Process, labels: Mapping[str, str] | None) -> str:
    """Return the label of a scenario, or else the name that the program gives to a process."""
    own = "main" if _is_main(process) else one_line(process.name or process.id)
    return (labels or {}).get(process.id) or own


def _is_main(process: Process) -> bool:
    return process.id == "main" and process.name in ("", "MainProcess")


def state_words(process: Process, world: World) -> StateWords:
    """Return how the state of ``process`` is said and drawn."""
    if process.life is Life.CREATED:
        return StateWords(created_texts(process), Glyph.RING, Badge.DASHED)
    if process.life is Life.ENDED:
        return _ended(process, world)
    wait = process.wait
    if wait is not None and not (wait.kind is WaitKind.JOIN and process.life is Life.EXITING):
        return _waiting(process, wait, world)
    if process.life is Life.EXITING:
        return _exiting(process, world)
    limit_ns = gave_up_after(process)
    if limit_ns is not None:
        return StateWords(gave_up_texts(limit_ns), Glyph.TRIANGLE, Badge.FULL)
    task = task_of(process.id, world)
    if task is not None:
        name = function_name(task)
        texts = (fill(translate("states", "runs {task}"), task=name), name)
        return StateWords(texts, Glyph.TRIANGLE, Badge.FULL)
    if is_idle(process, world):
        return StateWords((translate("states", "idle"),), Glyph.HOURGLASS, Badge.HOLLOW)
    served = [proxy for proxy in world.proxies.values() if proxy.manager == process.id]
    if served:
        return _serving(served, world)
    held = [world.locks[lock] for lock in process.holds if lock in world.locks]
    if held:
        name = lock_name(held[-1], world)
        texts = (fill(translate("states", "holds {lock}"), lock=name), name)
        return StateWords(texts, Glyph.TRIANGLE, Badge.FULL)
    return StateWords((translate("states", "running"),), Glyph.TRIANGLE, Badge.FULL)


def _serving(objects: list[Proxy], world: World) -> StateWords:
    """Return the words of a manager's process: it does nothing but answer calls."""
    called = next((proxy for proxy in objects if proxy.calling), None)
    if called is None:
        texts = (translate("states", "waits for calls"), translate("states", "idle"))
        return StateWords(texts, Glyph.HOURGLASS, Badge.HOLLOW)
    name = proxy_name(called, world)
    texts = (fill(translate("states", "answers for {name}"), name=name), name)
    return StateWords(texts, Glyph.TRIANGLE, Badge.FULL)


def ended_by_its_pool(process: Process, world: World) -> bool:
    """Return whether a worker was ended because its pool was: nothing went wrong with it."""
    pools = (pool for pool in world.pools.values() if process.id in pool.workers)
    return process.signal == "SIGTERM" and any(pool.closed == "terminate" for pool in pools)


def _ended(process: Process, world: World) -> StateWords:
    """Return the words of a process that is no more."""
    if process.signal and process.for_memory:
        texts: tuple[str, ...] = (
            translate("states", "killed, probably out of memory"),
            translate("states", "killed, no memory"),
            translate("states", "no memory"),
        )
        return StateWords(texts, Glyph.CROSS, Badge.KILLED)
    if process.signal and ended_by_its_pool(process, world):
        texts = (translate("states", "ended by terminate()"), translate("states", "ended"))
        return StateWords(texts, Glyph.TICK, Badge.GREY)
    if process.signal and process.signal_sent is not None and process.signal_sent.at_exit:
        return StateWords(ended_with_parent_texts(process), Glyph.CROSS, Badge.KILLED)
    if process.signal:
        values = {"signal": process.signal, "code": process.exit_code}
        texts = (
            translate("states", "killed ({signal}), {code}").format(**values),
            translate("states", "killed, {code}").format(**values),
        )
        return StateWords(texts, Glyph.CROSS, Badge.KILLED)
    if process.exit_code is None and not process.pid:
        texts = (translate("states", "start failed"), translate("states", "failed"))
        return StateWords(texts, Glyph.ERROR, Badge.GREY)
    if process.exit_code is None:
        return StateWords((translate("states", "ended"),), Glyph.TICK, Badge.GREY)
    texts = (
        translate("states", "exited {code}").format(code=process.exit_code),
        translate("states", "code {code}").format(code=process.exit_code),
    )
    if process.error:
        return StateWords(texts, Glyph.ERROR, Badge.GREY)
    return StateWords(texts, Glyph.DIAMOND if process.exit_code else Glyph.TICK, Badge.GREY)


def _waiting(process: Process, wait: Wait, world: World) -> StateWords:
    """Return the words of a process that waits."""
    if wait.kind is WaitKind.SLEEP:
        time = measured(f"{(wait.duration_ns or 0) / 1e9:.3g}", "s")
        text = translate("states", "sleeps {time}").format(time=time)
        return StateWords((text, time), Glyph.MOON, Badge.HOLLOW)
    if wait.kind is WaitKind.JOIN:
        texts = join_texts(_count_left(process, world), wait.duration_ns)
        return StateWords(texts, Glyph.HOURGLASS, Badge.HOLLOW, Pill.OUTLINED)
    if wait.kind is WaitKind.WORKERS:
        texts = (translate("states", "join() of the pool"), translate("states", "join()"))
        return StateWords(texts, Glyph.HOURGLASS, Badge.HOLLOW, Pill.OUTLINED)
    return StateWords(_blocked(wait, world), Glyph.HOURGLASS, Badge.HOLLOW, Pill.INVERTED)


def _blocked(wait: Wait, world: World) -> tuple[str, ...]:
    """Return the words for what keeps a process, in full and short."""
    if wait.kind is WaitKind.LOCK:
        lock = world.locks.get(wait.target)
        name = lock_name(lock, world) if lock else translate("states", "Lock")
        return (fill(translate("states", "blocked: {lock}"), lock=name), name)
    if wait.kind is WaitKind.TASKS and wait.target in world.channels:
        return join_words(world.channels[wait.target])
    if wait.kind in _BLOCKED:
        name = _name(wait, world)
        return tuple(fill(text, name=name) for text in blocked_words(wait.kind))
    channel = world.channels.get(wait.target)
    pipe = channel is not None and channel.is_pipe
    if wait.kind is WaitKind.SEND:
        if pipe:
            return (translate("states", "blocked: send"), translate("states", "send"))
        return (translate("states", "blocked: full"), translate("states", "full"))
    if pipe:
        return (translate("states", "blocked: recv"), translate("states", "recv"))
    if channel is not None and channel.messages:
        if arrived(channel, world):
            return (translate("states", "blocked: another reads"), translate("states", "another"))
        return (
            translate("states", "blocked: on its way"),
            translate("states", "on its way"),
            translate("states", "coming"),
        )
    return (translate("states", "blocked: empty"), translate("states", "empty"))


_BLOCKED = {
    WaitKind.CONDITION,
    WaitKind.FLAG,
    WaitKind.BARRIER,
    WaitKind.TASKS,
    WaitKind.RESULT,
    WaitKind.CALL,
    WaitKind.ANY,
}


def blocked_words(kind: WaitKind) -> tuple[str, ...]:
    """Return the words for a kind of wait, in full and short, with a place for a name."""
    return {
        WaitKind.CONDITION: (translate("states", "wait(): {name}"), translate("states", "wait()")),
        WaitKind.FLAG: (translate("states", "blocked: {name}"), "{name}"),
        WaitKind.BARRIER: (translate("states", "blocked: {name}"), "{name}"),
        WaitKind.TASKS: (translate("states", "join() of {name}"), translate("states", "join()")),
        WaitKind.RESULT: (translate("states", "blocked: result"), translate("states", "result")),
        WaitKind.CALL: (translate("states", "blocked: {name}"), "{name}"),
        WaitKind.ANY: (
            translate("states", "blocked: any of {name}"),
            translate("states", "any of {name}"),
        ),
    }[kind]


def _name(wait: Wait, world: World) -> str:
    """Return what stands for the thing waited for: its name; of several, how many they are."""
    if wait.kind is WaitKind.ANY:
        return str(len(wait.targets))
    if wait.kind is WaitKind.CALL:
        return method_text(wait.preview)
    lock, channel = world.locks.get(wait.target), world.channels.get(wait.target)
    if lock is not None:
        return lock_name(lock, world)
    return channel_name(channel, world) if channel is not None else ""


def _exiting(process: Process, world: World) -> StateWords:
    """Return the words of a process whose code is over but which is still there."""
    left = _count_left(process, world)
    queue = waits_for.unread(process, world)
    if queue is not None and not left:
        name = channel_name(queue, world)
        texts: tuple[str, ...] = (
            fill(translate("states", "at exit: {queue} not read"), queue=name),
            fill(translate("states", "{queue} not read"), queue=name),
            translate("states", "not read"),
        )
        return StateWords(texts, Glyph.HOURGLASS, Badge.HOLLOW, Pill.OUTLINED)
    if not left:
        return StateWords((translate("states", "ends"),), Glyph.TRIANGLE, Badge.FULL)
    texts = (
        translate("states", "at exit: waits for {count}").format(count=left),
        translate("states", "waits for {count}").format(count=left),
    )
    return StateWords(texts, Glyph.HOURGLASS, Badge.HOLLOW, Pill.OUTLINED)


def _count_left(process: Process, world: World) -> int:
    return sum(1 for _ in children_left(process, world))


def seconds(ns: int) -> str:
    """Return a length of time as one reads it: ``30 us``, ``110 ms``, ``1.25 s``."""
    if ns < 999_500:
        return measured(f"{ns / 1e3:.0f}", "µs")
    if ns < 999_500_000:
        return measured(f"{ns / 1e6:.0f}", "ms")
    return measured(f"{ns / 1e9:.2f}" if ns < 9_995_000_000 else f"{ns / 1e9:.1f}", "s")
