"""Hooks of ``concurrent.futures.ProcessPoolExecutor``: its calls, and who waits for their results.

As with a Pool, no function that a result or an exception of the program passes through is wrapped.
Executors of threads, and their futures, are left alone.
"""

from __future__ import annotations

import contextlib
import sys
from functools import partial
from typing import TYPE_CHECKING

from ..frames import hide
from ..preview import preview
from ..records import (
    EXECUTOR,
    POOL_CLOSED,
    POOL_JOIN_BEGAN,
    POOL_JOIN_ENDED,
    SHUT_DOWN,
)
from ..sites import is_users, site
from ..tasks import arguments, error_preview, listed, task_number, tell_submitted
from ..writer import emit
from .future import make_future_condition, patch_waiters
from .pool import open_pool
from .worker import Report, report

if TYPE_CHECKING:
    from typing import Optional

    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe
_told: Optional[Report] = None  # of this process, if it is a worker


def patch_executor(patch: Patch, module: Foreign) -> None:
    """Hook ``concurrent.futures.process``."""
    condition = make_future_condition(module)
    patch.set(module.ProcessPoolExecutor, "_procession", 0)
    _patch_init(patch, module.ProcessPoolExecutor, _make_work_ids(module, condition))
    _patch_shutdown(patch, module.ProcessPoolExecutor)
    _patch_worker(patch, module)
    _patch_result_item(patch, module)
    patch_waiters(patch, module, condition)


def _patch_init(patch: Patch, cls: Foreign, work_ids: Foreign) -> None:
    def opened(executor: Foreign, frame: Foreign) -> None:
        if executor._procession or not is_users(frame):
            return
        with contextlib.suppress(Exception):  # not traced; it works as ever
            queue, workers = executor._call_queue, executor._max_workers
            ids = work_ids()
            ids.pending = executor._pending_work_items
            ids.pool = open_pool(executor, EXECUTOR, workers, queue, frame)
            executor._work_ids = ids

    patch.replace(cls, "__init__")(_make_init(cls.__init__, opened))


def _make_init(original: Foreign, opened: Foreign) -> Foreign:
    """Return an ``__init__`` with the signature that this version of Python has."""
    if sys.version_info < (3, 11):

        def __init__(
            self: Foreign,
            max_workers: Foreign = None,
            mp_context: Foreign = None,
            initializer: Foreign = None,
            initargs: Foreign = (),
        ) -> None:
            try:
                original(self, max_workers, mp_context, initializer, initargs)
            except BaseException as error:
                hide(error)
                raise
            opened(self, _getframe(1))

    else:

        def __init__(
            self: Foreign,
            max_workers: Foreign = None,
            mp_context: Foreign = None,
            initializer: Foreign = None,
            initargs: Foreign = (),
            *,
            max_tasks_per_child: Foreign = None,
        ) -> None:
            more = {"max_tasks_per_child": max_tasks_per_child}
            try:
                original(self, max_workers, mp_context, initializer, initargs, **more)
            except BaseException as error:
                hide(error)
                raise
            opened(self, _getframe(1))

    return __init__


def _make_work_ids(module: Foreign, condition: Foreign) -> Foreign:
    """Return the class of the queue through which ``submit`` hands a call to the manager thread."""
    chunk_function = module._process_chunk

    class WorkIds(module.queue.Queue):  # type: ignore[misc]
        pool = 0
        pending: Foreign = None

        def put(self, item: Foreign, block: bool = True, timeout: Foreign = None) -> None:
            """Tell of a call; its future is not in anybody else's hands yet."""
            with contextlib.suppress(Exception):
                work, where = self.pending[item], site(_getframe(1))
                work.future._condition = condition(self.pool, item)
                function, words, items = _described(work, chunk_function)
                task = task_number(item, 0)
                tell_submitted(self.pool, where, task, function, words, items)
            super().put(item, block, timeout)

    return WorkIds


def _described(work: Foreign, chunk_function: Foreign) -> tuple[Foreign, str, int]:
    """Return the program's function of a call, its arguments, and how many items it has."""
    function = work.fn
    if type(function) is not partial or function.func is not chunk_function:
        return function, arguments(work.args, work.kwargs), 1
    (chunk,) = work.args  # of map(): the arguments of several calls
    if len(chunk) == 1:
        return function.args[0], listed(chunk[0]), 1
    if all(len(args) == 1 for args in chunk):
        chunk = tuple(args[0] for args in chunk)
    return function.args[0], listed(chunk), len(chunk)


def _patch_shutdown(patch: Patch, cls: Foreign) -> None:
    original = cls.shutdown

    @patch.replace(cls, "shutdown")
    def shutdown(self: Foreign, wait: Foreign = True, *, cancel_futures: Foreign = False) -> None:
        number, where = self._procession, site(_getframe(1))
        if number and self._executor_manager_thread_wakeup is not None:  # for the first time
            emit(POOL_CLOSED, SHUT_DOWN, where, number)
        waits = number and wait and self._executor_manager_thread is not None
        if waits:
            emit(POOL_JOIN_BEGAN, 0, where, number)
        try:
            original(self, wait, cancel_futures=cancel_futures)
        except BaseException as error:
            hide(error)
            raise
        finally:
            if waits:
                emit(POOL_JOIN_ENDED, 0, where, number)


def _patch_worker(patch: Patch, module: Foreign) -> None:
    original = module._process_worker

    @patch.replace(module, "_process_worker")
    def _process_worker(call_queue: Foreign, result_queue: Foreign, *rest: Foreign) -> None:
        global _told
        with contextlib.suppress(Exception):
            _told = report(call_queue)
            if _told is not None:
                _told.watch(call_queue, result_queue, _number_of)
        try:
            original(call_queue, result_queue, *rest)
        except BaseException as error:
            hide(error)
            raise


def _number_of(item: Foreign) -> int:
    return task_number(item.work_id, 0)


def _patch_result_item(patch: Patch, module: Foreign) -> None:
    """Hook what a worker makes just before it sends a result, or the exception in its place."""
    cls, with_traceback = module._ResultItem, module._ExceptionWithTraceback
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(
        self: Foreign,
        work_id: Foreign,
        exception: Foreign = None,
        result: Foreign = None,
        **more: Foreign,
    ) -> None:
        original(self, work_id, exception, result, **more)
        if _told is None:
            return
        if type(exception) is with_traceback:
            _told.finished(False, error_preview(exception.exc))
        else:
            _told.finished(True, preview(result))
