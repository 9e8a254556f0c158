"""A pool of workers in the world, and its tasks on their way from submission to result."""

from __future__ import annotations

from copy import copy

import msgspec

from ..events.base import Where


class Task(msgspec.Struct, frozen=True):
    """A task.

    Attributes:
        call: id of the call that submitted it.
        items: elements in it, of a chunk of ``map``.
        worker: id of the process that has it, or had it; empty before that.
        ok, result: how it went, once finished.
    """

    id: str
    call: str
    function: str
    preview: str
    submitter: str
    submitted_ns: int
    items: int = 1
    worker: str = ""
    started_ns: int | None = None
    finished_ns: int | None = None
    ok: bool = True
    result: str = ""


class Pool(msgspec.Struct):
    """A pool or an executor.

    Attributes:
        number: in order of appearance among the pools, from 1.
        type: ``pool`` or ``executor``.
        size: how many workers it is meant to have.
        workers: ids of the processes that ever worked for it, in order of appearance.
        tasks: id -> task, of those in ``waiting``, ``running``, ``finished`` and ``lost``.
        waiting: ids of tasks that no worker has begun, in order of submission.
        running: worker -> id of its task.
        finished: ids of tasks whose result nobody has taken, in order of finishing; of a great
            many only the last.
        lost: ids of tasks whose worker died with them; nobody does them again. The last few.
        submitters: ids of the processes that handed it tasks, in order of the first one.
        submitted, done, failed: how many in all.
        waiters: process id -> since_ns: who waits for a result, or for the workers to end.
        closed: ``close``, ``terminate``, ``shutdown``, or empty.
    """

    id: str
    number: int
    type: str
    name: str
    size: int
    creator: str
    where: Where | None = None
    workers: list[str] = []
    tasks: dict[str, Task] = {}
    waiting: list[str] = []
    running: dict[str, str] = {}
    finished: list[str] = []
    lost: list[str] = []
    submitters: list[str] = []
    submitted: int = 0
    done: int = 0
    failed: int = 0
    waiters: dict[str, int] = {}
    closed: str = ""

    def copy(self) -> Pool:
        """Return a pool that shares nothing changeable with this one."""
        new = copy(self)
        new.workers = self.workers.copy()
        new.tasks = self.tasks.copy()
        new.waiting = self.waiting.copy()
        new.running = self.running.copy()
        new.finished = self.finished.copy()
        new.lost = self.lost.copy()
        new.submitters = self.submitters.copy()
        new.waiters = self.waiters.copy()
        return new
