"""Hooks of ``multiprocessing.Pool``: what becomes of it, and its tasks on their way to a worker.

No function that a result or an exception of the program passes through is wrapped: nothing of ours
stands in its traceback. A ThreadPool is left alone.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from .. import ids
from ..frames import hide, tidy
from ..names import assigned
from ..patching import disguise
from ..preview import preview
from ..records import (
    CLOSED,
    POOL,
    POOL_CLOSED,
    POOL_JOIN_BEGAN,
    POOL_JOIN_ENDED,
    POOL_OPENED,
    TERMINATED,
)
from ..sites import is_pools, is_users, site, user_frame
from ..tasks import arguments, error_preview, listed, task_number, tell_refused, tell_submitted
from ..writer import emit, text
from .pool_result import make_condition, patch_results, watch_iterator
from .process import EMPLOYER
from .worker import report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe


def patch_pool(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.pool``."""
    pool = module.Pool
    patch.set(pool, "_procession", 0)
    patch.set(module._PoolCache, "_procession", 0)
    _patch_opening(patch, module)
    _patch_close(patch, module)
    _patch_join(patch, module)
    _patch_refusals(patch, pool)
    _patch_worker(patch, module)
    patch_results(patch, module)


def open_pool(pool: Foreign, kind: int, workers: int, queue: Foreign, frame: Foreign) -> int:
    """Give a pool or an executor an id, let the queue of its tasks know it, and tell of it.

    Args:
        pool: the pool or the executor.
        kind: POOL or EXECUTOR.
        workers: how many it is meant to have.
        queue: what the workers will take the tasks from.
        frame: of its maker.
    """
    user = user_frame(frame)
    number, key, where = ids.new(), ids.new(), site(user)
    text(key, "".join(assigned(user)))
    emit(POOL_OPENED, kind, where, number, key, workers)
    setattr(queue, EMPLOYER, (number, where))
    pool._procession = number
    return number


def _patch_opening(patch: Patch, module: Foreign) -> None:
    """Hook what ``__init__`` calls when all is ready but the workers."""
    pool, task_queue = module.Pool, _make_task_queue(module)
    original = pool._repopulate_pool

    @patch.replace(pool, "_repopulate_pool")
    def _repopulate_pool(self: Foreign) -> Foreign:
        frame: Foreign = _getframe(1)
        if not self._procession and not isinstance(self, module.ThreadPool):
            while is_pools(frame):
                frame = frame.f_back
            if is_users(frame):
                with contextlib.suppress(Exception):  # not traced; it works as ever
                    number = open_pool(self, POOL, self._processes, self._inqueue, frame)
                    self._cache._procession = number
                    self._taskqueue = task_queue()
                    self._taskqueue.pool = number
        try:
            return original(self)
        except BaseException as error:
            hide(error)
            raise


def _make_task_queue(module: Foreign) -> Foreign:
    """Return the class of the queue between the program's calls and the thread that sends tasks."""
    wrappers = (module.mapstar, module.starmapstar)
    condition, put = make_condition(module.threading), module.queue.SimpleQueue.put

    class TaskQueue(module.queue.SimpleQueue):  # type: ignore[misc]
        """What stands in it are pairs (tasks of a call, what takes their number), or None."""

        pool = 0

        def put(self, item: Foreign, block: bool = True, timeout: Foreign = None) -> None:
            """Tell of the tasks of a call: those of a list now, others when they are generated."""
            if item is not None:
                try:  # noqa: SIM105  suppress() takes as long as a record
                    item = self._told(item, site(_getframe(1)))
                except Exception:  # it is not told; it works as ever
                    pass
            put(self, item)

        def _told(self, item: Foreign, where: int) -> Foreign:
            tasks, set_length = item
            if set_length is not None:
                watch_iterator(set_length.__self__, self.pool, condition)
            if type(tasks) is not list:
                return _telling(self.pool, where, tasks, wrappers), set_length
            for task in tasks:
                _tell(self.pool, where, task, wrappers)
            return item

    return TaskQueue


def _telling(pool: int, where: int, tasks: Foreign, wrappers: Foreign) -> Iterator[Foreign]:
    for task in tasks:
        try:  # noqa: SIM105
            _tell(pool, where, task, wrappers)
        except Exception:
            pass
        yield task


def _tell(pool: int, where: int, task: Foreign, wrappers: Foreign) -> None:
    """Tell of a task that is about to be handed to the workers."""
    job, place, function, args, kwargs = task
    items = 1
    if function is wrappers[0] or function is wrappers[1]:  # those are called with a chunk
        spread = function is wrappers[1] and len(args[0][1]) == 1 and type(args[0][1][0]) is tuple
        function, chunk = args[0]
        items, words = len(chunk), listed(chunk[0] if spread else chunk)
    else:
        words = arguments(args, kwargs)
    tell_submitted(pool, where, task_number(job, place), function, words, items)


def _patch_close(patch: Patch, module: Foreign) -> None:
    pool = module.Pool
    close, terminate = pool.close, pool.terminate

    def _close(self: Foreign) -> Foreign:
        if self._procession and self._state == module.RUN:
            emit(POOL_CLOSED, CLOSED, site(_getframe(1)), self._procession)
        return close(self)

    def _terminate(self: Foreign) -> Foreign:
        number = self._procession
        if not number or self._state == module.TERMINATE:
            return terminate(self)
        where = site(_getframe(1))
        emit(POOL_CLOSED, TERMINATED, where, number)
        emit(POOL_JOIN_BEGAN, 0, where, number)  # it waits for the workers to end, as join() does
        try:
            return terminate(self)
        except BaseException as error:
            hide(error)
            raise
        finally:
            emit(POOL_JOIN_ENDED, 0, where, number)

    patch.replace(pool, "close")(_close)
    patch.replace(pool, "terminate")(_terminate)


def _patch_join(patch: Patch, module: Foreign) -> None:
    original = module.Pool.join

    @patch.replace(module.Pool, "join")
    def join(self: Foreign) -> Foreign:
        number, waits = self._procession, self._state in (module.CLOSE, module.TERMINATE)
        where = site(_getframe(1))
        if number and waits:
            emit(POOL_JOIN_BEGAN, 0, where, number)
        try:
            return original(self)
        except BaseException as error:
            hide(error)
            raise
        finally:
            if number and waits:
                emit(POOL_JOIN_ENDED, 0, where, number)


class _Refusals:
    """Stands for the pool's results where it is told that a task could not be sent."""

    def __init__(self, cache: Foreign) -> None:
        self._cache = cache

    def __getitem__(self, job: Foreign) -> _Refusal:
        return _Refusal(self._cache[job], self._cache._procession, job)


class _Refusal:
    def __init__(self, result: Foreign, pool: int, job: int) -> None:
        self._result, self._pool, self._job = result, pool, job

    def _set(self, place: int, outcome: Foreign) -> None:
        error = outcome[1]
        tidy(error)  # our hooks of Connection are in its traceback
        tell_refused(self._pool, task_number(self._job, place), error_preview(error))
        self._result._set(place, outcome)


def _patch_refusals(patch: Patch, pool: Foreign) -> None:
    """Hook the thread that sends the tasks: it alone learns that one cannot be pickled."""
    original = pool._handle_tasks

    def _handle_tasks(
        taskqueue: Foreign, put: Foreign, outqueue: Foreign, pool: Foreign, cache: Foreign
    ) -> Foreign:
        told = _Refusals(cache) if cache._procession else cache
        return original(taskqueue, put, outqueue, pool, told)

    patch.set(pool, "_handle_tasks", staticmethod(disguise(_handle_tasks, original)))


def _patch_worker(patch: Patch, module: Foreign) -> None:
    original = module.worker
    with_traceback = module.ExceptionWithTraceback

    @patch.replace(module, "worker")
    def worker(
        inqueue: Foreign,
        outqueue: Foreign,
        initializer: Foreign = None,
        initargs: Foreign = (),
        maxtasks: Foreign = None,
        wrap_exception: Foreign = False,
    ) -> None:
        with contextlib.suppress(Exception):
            _watch(inqueue, outqueue, with_traceback)
        try:
            original(inqueue, outqueue, initializer, initargs, maxtasks, wrap_exception)
        except BaseException as error:
            hide(error)
            raise


def _watch(inqueue: Foreign, outqueue: Foreign, with_traceback: Foreign) -> None:
    """Let a worker's queues tell of its tasks."""
    told = report(inqueue)
    if told is None:
        return
    told.watch(inqueue, outqueue, _number_of)
    finished, give = told.finished, outqueue.put

    def put(item: Foreign) -> None:
        ok, value = item[2]
        if ok:
            finished(True, preview(value))
        else:
            finished(False, error_preview(value.exc if type(value) is with_traceback else value))
        give(item)

    outqueue.put = put


def _number_of(task: Foreign) -> int:
    return task_number(task[0], task[1])
