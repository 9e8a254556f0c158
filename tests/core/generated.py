"""Plausible runs that never were: processes that do what could be done next, told as events.

For tests of what must be true of any run. Nothing happens that a real program could not do: nobody
receives what was not sent, acquires what is held, or passes a barrier before all are there.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from core.events import lock as locks
from core.events import message as messages
from core.events import pool as pools
from core.events import process as lives
from core.events import program, shared
from core.events.base import Event, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CAPACITY, PLACES, PARTIES, CHILDREN = 2, 2, 2, 4
QUEUE, PIPE = "channel-1.1", "channel-1.2"
LOCK, RLOCK, SEMAPHORE, CONDITION, FLAG, BARRIER = (f"lock-1.{n}" for n in range(1, 7))
POOL, OBJECT = "pool-1.1", "object-1"
STEP_NS = 1000


class Actor:
    """A process: what it holds, and what ends its wait once that is possible."""

    def __init__(self, id_: str) -> None:
        self.id = id_
        self.goes_on: Callable[[], bool] | None = None  # ends the wait, if it can end
        self.holds: list[str] = []
        self.task = ""
        self.ended = False
        self.ran = False


class Run:
    """A program with one of everything that processes share.

    Attributes:
        events: what has happened, in order.
    """

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.actors = {"main": Actor("main")}
        self.queue: deque[str] = deque()
        self.pipe: deque[str] = deque()
        self.unwritten: deque[tuple[str, str]] = deque()
        self.free = {LOCK: 1, RLOCK: 1, SEMAPHORE: PLACES, CONDITION: 1}
        self.notified: set[str] = set()
        self.sleeping: list[str] = []
        self.flag_waiters: set[str] = set()
        self.flag = False
        self.at_barrier: list[str] = []
        self.through: dict[str, int] = {}
        self.waiting: deque[str] = deque()
        self.results: deque[str] = deque()
        self.unfinished = self.messages = self.calls = self.children = 0
        main = self.actors["main"]
        main.ran = True
        self.tell(program.ProgramStarted, "main", "/p.py", [], "/", "fork", "3.11.0", 1, "Main")
        self.tell(lives.ProcessRan, "main", 1, 0)
        self.tell(messages.ChannelOpened, "main", QUEUE, 0, "joinable queue", "queue", CAPACITY)
        self.tell(messages.ChannelOpened, "main", PIPE, 0, "simplex pipe", "", 0)
        for id_, type_, value in (
            (LOCK, "lock", 1),
            (RLOCK, "rlock", 1),
            (SEMAPHORE, "semaphore", PLACES),
            (CONDITION, "condition", 1),
            (FLAG, "event", 0),
            (BARRIER, "barrier", PARTIES),
        ):
            self.tell(locks.LockCreated, "main", id_, type_, "", value)
        self.tell(pools.PoolOpened, "main", POOL, "pool", "pool", 2)
        self.tell(shared.ProxyOpened, "main", OBJECT, "list", "", "")
        for _ in range(CHILDREN - 1):
            self._start(main)

    def tell(self, kind: type[Any], process: str, *fields: object, thread: int = 1) -> None:
        """Let an event happen now."""
        n = len(self.events)
        where = None if n % 5 == 0 else Where("/p.py", n % 7 + 1, "work")
        self.events.append(kind((n + 1) * STEP_NS, n, process, thread, where, *fields))

    def step(self, choice: int) -> None:
        """Do one of the things that can be done next."""
        deeds = list(self._deeds())
        if deeds:
            deeds[choice % len(deeds)]()

    def _deeds(self) -> Iterable[Callable[[], Any]]:
        if self.unwritten:
            yield self._write
        for actor in list(self.actors.values()):
            if actor.ended:
                continue
            if not actor.ran:
                yield partial(self._run, actor)
            elif actor.goes_on is not None:
                yield partial(self._go_on, actor)
            else:
                for deed in self._of(actor):
                    yield partial(deed, actor)

    def _of(self, actor: Actor) -> Iterable[Callable[[Actor], None]]:
        yield from self._at_once(actor)
        running = [a for a in self.actors.values() if a.ran and not a.ended and not a.goes_on]
        if len(running) > 1:  # somebody has to wake the others
            yield from self._that_may_wait(actor)

    def _at_once(self, actor: Actor) -> Iterable[Callable[[Actor], None]]:
        yield from (self._set, self._call, self._sleep, self._print)
        yield from [self._put] if len(self.queue) < CAPACITY else [self._get]
        yield from [self._receive] if self.pipe else [self._send]
        yield from [self._task_done] if self.unfinished else []
        for id_ in actor.holds:
            yield partial(self._release, id_=id_)
        if CONDITION in actor.holds:
            yield partial(self._notify, count=1)
            yield partial(self._notify, count=None)
        yield from [self._finish_task] if actor.task else []
        if actor.id == "main":
            yield from (self._submit, self._start) if self.children < CHILDREN else (self._submit,)
            yield from [self._take] if self.results else []
        else:
            yield from [self._begin_task] if self.waiting and not actor.task else []

    def _that_may_wait(self, actor: Actor) -> Iterable[Callable[[Actor], None]]:
        yield from (self._put, self._get, self._send, self._receive)
        yield from (self._await_flag, self._join_queue)
        for id_ in (LOCK, SEMAPHORE, CONDITION):
            if id_ not in actor.holds:
                yield partial(self._acquire, id_=id_)
        yield partial(self._acquire, id_=RLOCK)
        yield from [self._sleep_on] if CONDITION in actor.holds else []
        if actor.id not in self.at_barrier and actor.id not in self.through:
            yield self._reach
        for other in self.actors.values() if actor.id == "main" else ():
            if other is not actor:
                yield partial(self._join, other=other)
                if not other.ended:
                    yield partial(self._kill, other=other)
        if actor.id != "main" and not actor.task and not actor.holds:
            yield self._exit

    # -- waits ---------------------------------------------------------------------------------

    def _go_on(self, actor: Actor) -> None:
        if actor.goes_on is not None and actor.goes_on():
            actor.goes_on = None

    def _wait(self, actor: Actor, goes_on: Callable[[], bool]) -> None:
        actor.goes_on = goes_on

    # -- lives ---------------------------------------------------------------------------------

    def _start(self, actor: Actor) -> None:
        self.children += 1
        id_ = f"main.{self.children}"
        self.actors[id_] = Actor(id_)
        self.tell(lives.ProcessMade, id_, "main", id_, False, "fork", "f", "")
        self.tell(lives.ProcessStarted, id_, "main", 100, 1, id_, False, "fork", "f")

    def _run(self, actor: Actor) -> None:
        actor.ran = True
        self.tell(lives.ProcessRan, actor.id, 100, 1)
        if actor.id in ("main.1", "main.2"):
            self.tell(pools.WorkerStarted, actor.id, POOL)

    def _exit(self, actor: Actor) -> None:
        self.tell(lives.ProcessExiting, actor.id, 0)
        self._end(actor, 0, None)

    def _end(self, actor: Actor, code: int, signal: str | None) -> None:
        actor.ended = True
        self.tell(lives.ProcessEnded, actor.id, code, signal, thread=0)

    def _kill(self, actor: Actor, other: Actor) -> None:
        self.tell(lives.SignalSent, actor.id, other.id, "SIGKILL")
        self._end(other, -9, "SIGKILL")

    def _join(self, actor: Actor, other: Actor) -> None:
        self.tell(lives.JoinBegan, actor.id, other.id, None)

        def goes_on() -> bool:
            if other.ended:
                self.tell(lives.JoinEnded, actor.id, other.id, False)
            return other.ended

        self._wait(actor, goes_on)

    def _sleep(self, actor: Actor) -> None:
        self.tell(lives.SleepBegan, actor.id, 5)

        def goes_on() -> bool:
            self.tell(lives.SleepEnded, actor.id)
            return True

        self._wait(actor, goes_on)

    def _print(self, actor: Actor) -> None:
        self.tell(program.OutputWritten, actor.id, "stdout", "text\n", 5)

    # -- messages ------------------------------------------------------------------------------

    def _message(self) -> str:
        self.messages += 1
        return f"message-1.{self.messages}"

    def _put(self, actor: Actor) -> None:
        def goes_on() -> bool:
            if len(self.queue) == CAPACITY:
                return False
            message = self._message()
            self.tell(messages.MessageSent, actor.id, QUEUE, 0, message, "'x'", None)
            self.queue.append(message)
            self.unwritten.append((actor.id, message))
            self.unfinished += 1
            return True

        if not goes_on():
            self.tell(messages.SendBlocked, actor.id, QUEUE, 0, "", "'x'")
            self._wait(actor, goes_on)

    def _write(self) -> None:
        sender, message = self.unwritten.popleft()
        if not self.actors[sender].ended:
            self.tell(messages.MessageWritten, sender, QUEUE, 0, message, 9, thread=2)

    def _get(self, actor: Actor) -> None:
        self._take_from(actor, self.queue, QUEUE, 0)

    def _receive(self, actor: Actor) -> None:
        self._take_from(actor, self.pipe, PIPE, 1)

    def _take_from(self, actor: Actor, lying: deque[str], channel: str, end: int) -> None:
        def goes_on() -> bool:
            if not lying:
                return False
            self.tell(messages.MessageReceived, actor.id, channel, end, lying.popleft(), 9, False)
            return True

        if not goes_on():
            self.tell(messages.ReceiveBlocked, actor.id, channel, end)
            self._wait(actor, goes_on)

    def _send(self, actor: Actor) -> None:
        """Send through the pipe; what is too large for it waits until somebody reads."""
        message = self._message()
        self.tell(messages.MessageSent, actor.id, PIPE, 0, message, "'x'", 9)
        self.pipe.append(message)
        if len(self.pipe) < 3:
            return
        self.tell(messages.SendBlocked, actor.id, PIPE, 0, message, "")

        def goes_on() -> bool:
            if message in self.pipe:
                return False
            self.tell(messages.MessageWritten, actor.id, PIPE, 0, message, 9)
            return True

        self._wait(actor, goes_on)

    def _task_done(self, actor: Actor) -> None:
        self.unfinished -= 1
        self.tell(messages.TaskDone, actor.id, QUEUE, 0)

    def _join_queue(self, actor: Actor) -> None:
        self.tell(messages.QueueJoinBegan, actor.id, QUEUE, 0)

        def goes_on() -> bool:
            if not self.unfinished:
                self.tell(messages.QueueJoinEnded, actor.id, QUEUE, 0)
            return not self.unfinished

        self._wait(actor, goes_on)

    # -- locks ---------------------------------------------------------------------------------

    def _acquire(self, actor: Actor, id_: str) -> None:
        def goes_on() -> bool:
            again = id_ == RLOCK and RLOCK in actor.holds
            if not self.free[id_] and not again:
                return False
            self.free[id_] -= not again
            actor.holds.append(id_)
            self.tell(locks.LockAcquired, actor.id, id_)
            return True

        if not goes_on():
            self.tell(locks.AcquireBlocked, actor.id, id_, None)
            self._wait(actor, goes_on)

    def _release(self, actor: Actor, id_: str) -> None:
        actor.holds.remove(id_)
        self.free[id_] += id_ not in actor.holds
        self.tell(locks.LockReleased, actor.id, id_)

    def _sleep_on(self, actor: Actor) -> None:
        self.tell(locks.WaitBegan, actor.id, CONDITION, None)
        self._release(actor, CONDITION)
        self.sleeping.append(actor.id)

        def goes_on() -> bool:
            if actor.id not in self.notified or not self.free[CONDITION]:
                return False
            self.notified.remove(actor.id)
            self._acquire(actor, CONDITION)
            self.tell(locks.WaitEnded, actor.id, CONDITION, False)
            return True

        self._wait(actor, goes_on)

    def _notify(self, actor: Actor, count: int | None) -> None:
        self.tell(locks.Notified, actor.id, CONDITION, count)
        self.notified.update(self.sleeping[:count])
        del self.sleeping[:count]

    def _set(self, actor: Actor) -> None:
        self.flag = not self.flag
        self.tell(locks.FlagSet if self.flag else locks.FlagCleared, actor.id, FLAG)
        if self.flag:
            self.flag_waiters.clear()

    def _await_flag(self, actor: Actor) -> None:
        if self.flag:
            return
        self.tell(locks.WaitBegan, actor.id, FLAG, None)
        self.flag_waiters.add(actor.id)

        def goes_on() -> bool:
            woken = actor.id not in self.flag_waiters
            if woken:
                self.tell(locks.WaitEnded, actor.id, FLAG, False)
            return woken

        self._wait(actor, goes_on)

    def _reach(self, actor: Actor) -> None:
        self.tell(locks.BarrierReached, actor.id, BARRIER, None)
        self.at_barrier.append(actor.id)
        if len(self.at_barrier) == PARTIES:
            self.through |= {id_: place for place, id_ in enumerate(self.at_barrier)}
            self.at_barrier.clear()

        def goes_on() -> bool:
            if actor.id not in self.through:
                return False
            self.tell(locks.BarrierPassed, actor.id, BARRIER, self.through.pop(actor.id), False)
            return True

        self._wait(actor, goes_on)

    # -- pools and managers --------------------------------------------------------------------

    def _submit(self, actor: Actor) -> None:
        call, self.calls = f"task-1.1:{self.calls}", self.calls + 1
        for place in range(self.calls % 2 + 1):
            task = f"{call}.{place}"
            self.tell(pools.TaskSubmitted, actor.id, POOL, task, call, "f", "1", 1)
            self.waiting.append(task)

    def _begin_task(self, actor: Actor) -> None:
        actor.task = self.waiting.popleft()
        self.tell(pools.TaskStarted, actor.id, POOL, actor.task)

    def _finish_task(self, actor: Actor) -> None:
        self.tell(pools.TaskFinished, actor.id, POOL, actor.task, True, "1")
        self.results.append(actor.task)
        actor.task = ""

    def _take(self, actor: Actor) -> None:
        task = self.results.popleft()
        call = task.rpartition(".")[0]
        self.tell(pools.ResultWaitBegan, actor.id, POOL, call, None)
        self.tell(pools.ResultWaitEnded, actor.id, POOL, call, False)
        self.tell(pools.ResultTaken, actor.id, POOL, call, task)

    def _call(self, actor: Actor) -> None:
        self.tell(shared.CallBegan, actor.id, OBJECT, "append", "1")

        def goes_on() -> bool:
            self.tell(shared.CallEnded, actor.id, OBJECT, True)
            return True

        self._wait(actor, goes_on)


def told(choices: Iterable[int]) -> list[Event]:
    """Return the events of a run that took these turns; the same turns give the same run."""
    run = Run()
    for choice in choices:
        run.step(choice)
    return run.events


def runs(max_size: int = 80) -> st.SearchStrategy[list[Event]]:
    """Return the runs of at most so many steps; the events are in order, 1 us apart."""
    return st.lists(st.integers(0, 255), max_size=max_size).map(told)
