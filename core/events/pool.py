"""Events of pools of workers: a task's way from who submits it to who takes its result."""

from __future__ import annotations

from .base import Event


class PoolEvent(Event, frozen=True, gc=False):
    """What happened in a pool or an executor.

    Attributes:
        pool: its id.
    """

    pool: str


class PoolOpened(PoolEvent, frozen=True, gc=False):
    """A pool was made.

    Attributes:
        type: ``pool`` or ``executor``.
        name: the variable that it was assigned to; else empty.
        workers: how many processes it is meant to have.
    """

    type: str
    name: str
    workers: int


class WorkerStarted(PoolEvent, frozen=True, gc=False):
    """The process begins to work for the pool."""


class TaskSubmitted(PoolEvent, frozen=True, gc=False):
    """A task was handed to the pool; stamped before a worker can have it.

    Attributes:
        task: its id: that of its call, and its place in it.
        call: id of the call that submitted it: one ``map`` submits many tasks, ``apply`` one.
        function: qualified name.
        preview: of its arguments.
        items: how many elements it has, of a chunk of ``map``; else 1.
    """

    task: str
    call: str
    function: str
    preview: str
    items: int


class TaskStarted(PoolEvent, frozen=True, gc=False):
    """A worker begins with a task.

    Attributes:
        task: its id.
    """

    task: str


class TaskFinished(PoolEvent, frozen=True, gc=False):
    """A worker is done with a task.

    Or its submitter says that no worker will ever do it: it was cancelled, could not be pickled, or
    the executor broke.

    Attributes:
        task: its id.
        ok: False if it raised, or was never done.
        preview: of the result, or of the exception.
    """

    task: str
    ok: bool
    preview: str


class ResultWaitBegan(PoolEvent, frozen=True, gc=False):
    """The process waits for the result of a call.

    Attributes:
        call: its id; empty if it waits for several calls at once.
        timeout_ns: how long it is ready to wait; None for ever.
    """

    call: str
    timeout_ns: int | None


class ResultWaitEnded(PoolEvent, frozen=True, gc=False):
    """That wait is over.

    Attributes:
        call: its id, or empty.
        timed_out: True if the result is not there.
    """

    call: str
    timed_out: bool


class ResultTaken(PoolEvent, frozen=True, gc=False):
    """The process has a result, or the exception in its place.

    Attributes:
        call: its id.
        task: whose result it is; empty for those of all of the call.
    """

    call: str
    task: str


class PoolClosed(PoolEvent, frozen=True, gc=False):
    """The pool takes no more tasks.

    Attributes:
        how: ``close``, ``terminate`` or ``shutdown``.
    """

    how: str


class PoolJoinBegan(PoolEvent, frozen=True, gc=False):
    """The process waits for the pool's workers to end."""


class PoolJoinEnded(PoolEvent, frozen=True, gc=False):
    """That wait is over."""
