"""Hooks of the futures of a ProcessPoolExecutor: who waits for them, and who takes their results.

The wait, the end and the taking are caught in the condition that each future has for itself.
"""

from __future__ import annotations

import contextlib
import sys
from _thread import get_ident
from typing import TYPE_CHECKING

from ..frames import hide
from ..records import RESULT_TAKEN, RESULT_WAIT_BEGAN, RESULT_WAIT_ENDED
from ..sites import site
from ..tasks import error_preview, task_number, tell_refused
from ..writer import emit
from .pool_result import make_condition, may_wait
from .process import nanoseconds

if TYPE_CHECKING:
    from types import FrameType

    from ..foreign import Foreign
    from ..patching import Patch

SEVERAL = -1
"""The call of a wait for the results of several calls."""

_getframe = sys._getframe


def make_future_condition(module: Foreign) -> Foreign:
    """Return the class of a future's condition.

    Args:
        module: ``concurrent.futures.process``.
    """
    future = module._base.Future
    takers = (future.result.__code__, future.exception.__code__)
    receiving = module._ExecutorManagerThread.process_result_item.__code__

    class FutureCondition(make_condition(module.threading)):  # type: ignore[misc]
        _procession_over = False
        _procession_taken = 0, 0

        def notify_all(self) -> None:
            """A future calls it once, when it is over.

            It tells so itself where that comes from no worker: it was cancelled, could not be
            pickled, or a worker died.
            """
            if not self._procession_over:
                self._procession_over = True
                frame = _getframe(1)
                if frame.f_back is None or frame.f_back.f_code is not receiving:
                    task = task_number(self._procession_call, 0)
                    tell_refused(self._procession_pool, task, _reason(frame))
            super().notify_all()

        def __exit__(self, *arguments: Foreign) -> Foreign:
            if self._procession_over:
                code = _getframe(1).f_code
                if code is takers[0] or code is takers[1]:
                    self._tell_taken(site(_getframe(1)))
            return super().__exit__(*arguments)

        def _tell_taken(self, where: int) -> None:
            """Tell who takes the result; once, where a library asks for the exception first."""
            taken = where, get_ident()
            if taken != self._procession_taken:
                self._procession_taken = taken
                task = task_number(self._procession_call, 0)
                emit(RESULT_TAKEN, 1, where, self._procession_pool, 0, task)

    return FutureCondition


def _reason(frame: FrameType) -> str:
    """Return why a future is over, from the frame of its method that says so."""
    if frame.f_code.co_name == "cancel":
        return "CancelledError()"
    return error_preview(frame.f_locals.get("exception"))


def patch_waiters(patch: Patch, module: Foreign, condition: Foreign) -> None:
    """Hook ``as_completed`` and ``wait``, which wait for the futures of several calls."""
    base = module._base
    original = base._create_and_install_waiters

    class ResultEvent(module.threading.Event):  # type: ignore[misc]
        _procession_pool = 0

        def wait(self, timeout: Foreign = None) -> Foreign:
            if self.is_set() or not may_wait(timeout):
                return super().wait(timeout)
            pool, where, came = self._procession_pool, site(_getframe(1)), False
            emit(RESULT_WAIT_BEGAN, 0, where, pool, nanoseconds(timeout) + 1, SEVERAL)
            try:
                came = super().wait(timeout)
            except BaseException as error:
                hide(error)
                raise
            finally:
                emit(RESULT_WAIT_ENDED, not came, where, pool, 0, SEVERAL)
            return came

    @patch.replace(base, "_create_and_install_waiters")
    def _create_and_install_waiters(fs: Foreign, return_when: Foreign) -> Foreign:
        try:
            waiter = original(fs, return_when)
        except BaseException as error:
            hide(error)
            raise
        with contextlib.suppress(Exception):
            for future in fs:
                if type(future._condition) is condition:
                    waiter.event = ResultEvent()
                    waiter.event._procession_pool = future._condition._procession_pool
                    break
        return waiter
