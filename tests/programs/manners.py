"""What a program sees of the synchronisation family; with and without us it must be the same."""

from __future__ import annotations

import copy
import gc
import inspect
import multiprocessing
import pickle
import sys
import traceback
import weakref
from multiprocessing import queues, synchronize
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

CLASSES: list[Any] = [
    synchronize.Lock,
    synchronize.RLock,
    synchronize.Semaphore,
    synchronize.BoundedSemaphore,
    synchronize.Condition,
    synchronize.Event,
    synchronize.Barrier,
    queues.Queue,
    queues.JoinableQueue,
    queues.SimpleQueue,
]


def make() -> list[Any]:
    of = multiprocessing
    locks: list[Any] = [of.Lock(), of.RLock(), of.Semaphore(2), of.BoundedSemaphore(2)]
    return [
        *locks,
        of.Condition(),
        of.Condition(locks[0]),
        of.Event(),
        of.Barrier(2),
        of.SimpleQueue(),
        of.JoinableQueue(),
    ]


def show_signatures() -> None:
    for cls in CLASSES:
        print(cls.__qualname__, inspect.signature(cls), cls.__init__.__qualname__)
        for name, value in inspect.getmembers(cls, inspect.isfunction):
            if not name.startswith("_"):
                print(name, inspect.signature(value), value.__qualname__, value.__module__)


def show_error(call: Callable[[], object]) -> None:
    """Print an exception with the lines that led to it; ours must not be among them."""
    try:
        print("no error", call())
    except Exception as error:
        for frame in traceback.extract_tb(error.__traceback__):
            print("  ", frame.filename, frame.lineno, frame.name)
        print(type(error), error, error.__context__)


def fail() -> None:
    raise ZeroDivisionError


def show_errors() -> None:
    lock, again, _, bound, ready, _, event, gate, simple, tasks = make()
    calls: list[Callable[[], object]] = [
        tasks.task_done,
        again.release,
        bound.release,
        lock.release,
        ready.wait,
        ready.notify,
        ready.notify_all,
        ready.release,
        lambda: ready.wait_for(lambda: 1 / 0),
        lambda: event.wait("long"),
        lambda: gate.wait(0.001),
        gate.wait,
        multiprocessing.Barrier(1, fail).wait,
        lambda: simple.put(lambda: 0),
        lambda: multiprocessing.Semaphore(-1),
        lambda: multiprocessing.Semaphore("many"),  # type: ignore[arg-type]
        lambda: multiprocessing.Condition(1),  # type: ignore[arg-type]
        lambda: synchronize.Condition(),  # type: ignore[call-arg]
        lambda: synchronize.Event(1),  # type: ignore[arg-type, call-arg]
        *(lambda thing=thing: pickle.dumps(thing) for thing in make()),
    ]
    for call in calls:
        show_error(call)
    simple.close()
    show_error(simple.get)
    show_error(lambda: simple.put(1))
    show_error(simple.empty)
    print(copy.copy(event).is_set(), copy.copy(gate).broken)


def show_lifetimes() -> None:
    gc.disable()
    ready = multiprocessing.Condition()
    with ready:
        ready.wait(0)
        ready.notify_all()
    multiprocessing.Event().wait(0.001)
    for thing in make():
        if isinstance(thing, queues.SimpleQueue):
            thing.put(1)
            thing.get()
        if isinstance(thing, synchronize.Event):
            thing.set()
            thing.wait(0)
        print(type(thing).__name__, sys.getrefcount(thing))
    things = make()
    parts = [part for thing in things for part in vars(thing).values()]
    refs = [weakref.ref(thing) for thing in things]
    refs += [weakref.ref(p) for p in parts if type(p).__module__.startswith("multiprocessing")]
    del things, parts, thing
    print([ref() for ref in refs])


if __name__ == "__main__":
    show_signatures()
    show_errors()
    show_lifetimes()
