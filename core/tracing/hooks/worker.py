"""What a worker of a pool or of an executor tells: that it begins, and each of its tasks."""

from __future__ import annotations

from time import perf_counter_ns as now
from typing import TYPE_CHECKING, Callable, Optional

from .. import identity, ids
from ..frames import hide
from ..records import TASK_FINISHED, TASK_STARTED, WORKER_STARTED
from ..writer import emit, text

if TYPE_CHECKING:
    from ..foreign import Foreign

_NONE = -1  # tasks are numbered from 0


class Report:
    """Tells of the tasks of a worker; it keeps texts only, never a task or a result."""

    def __init__(self, pool: int) -> None:
        """Tell that a worker of this pool begins."""
        self._pool = pool
        self._task = _NONE
        self._outcome: Optional[tuple[int, bool, str]] = None
        emit(WORKER_STARTED, 0, 0, pool)

    def watch(
        self, inqueue: Foreign, outqueue: Foreign, number_of: Callable[[Foreign], int]
    ) -> None:
        """Put hooks into this worker's own ends of the pool's queues.

        A result is told when it has been pickled and is about to be written: one that cannot be
        pickled is not what became of the task.

        Args:
            inqueue: where the tasks come from.
            outqueue: where the results go to.
            number_of: returns the number of a task that came.
        """
        take, write = inqueue.get, outqueue._writer.send_bytes

        def get(*arguments: Foreign, **keywords: Foreign) -> Foreign:
            try:
                item = take(*arguments, **keywords)
            except BaseException as error:
                hide(error)
                raise
            if item is not None:
                self._task = number_of(item)
                emit(TASK_STARTED, 0, 0, self._pool, 0, self._task)
            return item

        def send_bytes(data: Foreign) -> None:
            if self._outcome is not None and self._task != _NONE:
                self._tell(*self._outcome)
            try:
                write(data)
            except BaseException as error:
                hide(error)
                raise

        inqueue.get, outqueue._writer.send_bytes = get, send_bytes

    def finished(self, ok: bool, outcome: str) -> None:
        """Note how the task ended, and a preview of its result; the last word counts."""
        self._outcome = now(), ok, outcome

    def _tell(self, t: int, ok: bool, outcome: str) -> None:
        key = ids.new()
        text(key, outcome, t)
        emit(TASK_FINISHED, ok, 0, self._pool, key, self._task, 0, t)
        self._task, self._outcome = _NONE, None


def report(inqueue: Foreign) -> Optional[Report]:
    """Return what tells of this worker's tasks, or None if it is a thread or works untraced."""
    pool = identity.own().pool
    return Report(pool) if pool and hasattr(inqueue, "_reader") else None
