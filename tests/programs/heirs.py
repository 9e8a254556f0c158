"""Subclasses that take apart what their bases pickle, and what comes of them in a child."""

from __future__ import annotations

import multiprocessing
from multiprocessing import queues, synchronize
from typing import Any

from accounts import account  # type: ignore[import-not-found]  # beside this script

Base: Any = object


class Heir(Base):  # type: ignore[misc]
    """Puts something of its own behind the state of its base."""

    extra = ""

    def __getstate__(self) -> tuple[Any, ...]:
        return (*super().__getstate__(), self.extra)

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        *inner, self.extra = state
        super().__setstate__(tuple(inner))


class OwnCondition(Heir, synchronize.Condition):
    def notify(self, n: int = 1) -> None:
        super().notify(n + 1)


class OwnBarrier(Heir, synchronize.Barrier):
    def __setstate__(self, state: tuple[Any, ...]) -> None:
        if len(state) == 6:
            super().__setstate__(state)
        else:  # what its own __init__ begins with
            synchronize.Barrier.__setstate__(self, state)  # type: ignore[attr-defined]


class OwnSimpleQueue(Heir, queues.SimpleQueue):  # type: ignore[type-arg, misc]
    pass


class OwnJoinableQueue(Heir, queues.JoinableQueue):  # type: ignore[type-arg, misc]
    pass


class OwnEvent(synchronize.Event):
    extra = ""

    def __getstate__(self) -> dict[str, Any]:
        return {"parts": (self._cond, self._flag), "extra": self.extra}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._cond, self._flag = state["parts"]
        self.extra = state["extra"]


def use(
    ready: OwnCondition,
    gate: OwnBarrier,
    simple: OwnSimpleQueue,
    tasks: OwnJoinableQueue,
    event: OwnEvent,
) -> None:
    with ready:
        ready.notify()
    gate.wait()
    simple.put("hello")
    tasks.get()
    tasks.task_done()
    event.set()
    account([[thing.extra] for thing in (ready, gate, simple, tasks, event)])


def main() -> None:
    ctx = multiprocessing.get_context()
    ready = OwnCondition(ctx=ctx)
    gate = OwnBarrier(2, ctx=ctx)
    simple = OwnSimpleQueue(ctx=ctx)
    tasks = OwnJoinableQueue(ctx=ctx)
    event = OwnEvent(ctx=ctx)
    things = (ready, gate, simple, tasks, event)
    for thing in things:
        thing.extra = "own"
    child = multiprocessing.Process(target=use, args=things, name="Child")
    with ready:
        child.start()
        ready.wait()
    gate.wait()
    tasks.put(simple.get())
    tasks.join()
    event.wait()
    child.join()


if __name__ == "__main__":
    main()
