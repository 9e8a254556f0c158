"""Hooks of what a Pool's calls return: who waits for a result, and who takes it.

The wait and the taking are caught inside of ``get`` and ``next``, not around them, for these raise
the exceptions of the program.
"""

from __future__ import annotations

import collections
import sys
from _thread import get_ident
from typing import TYPE_CHECKING

from ..frames import hide
from ..records import PLACE_BITS, RESULT_TAKEN, RESULT_WAIT_BEGAN, RESULT_WAIT_ENDED
from ..sites import site
from ..tasks import task_number
from ..writer import emit
from .process import nanoseconds

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe
_coming: dict[int, int] = {}  # thread that is in _set() -> place of the result


def patch_results(patch: Patch, module: Foreign) -> None:
    """Hook the results of ``multiprocessing.pool``."""
    _patch_wait(patch, module.ApplyResult)
    _patch_callbacks(patch, module._PoolCache)
    _patch_unordered(patch, module.IMapUnorderedIterator)


def may_wait(timeout: Foreign) -> bool:
    """Return whether a call with this timeout is ready to wait."""
    return timeout is None or not (type(timeout) in (int, float) and timeout <= 0)


def _patch_wait(patch: Patch, cls: Foreign) -> None:
    original, get = cls.wait, vars(cls)["get"].__code__

    @patch.replace(cls, "wait")
    def wait(self: Foreign, timeout: Foreign = None) -> Foreign:
        pool = getattr(self._cache, "_procession", 0)
        if not pool:
            return original(self, timeout)
        caller, job, done = _getframe(1), self._job, self._event.is_set
        where, getting = site(caller), caller.f_code is get
        del caller
        if done() or not may_wait(timeout):
            original(self, timeout)
        else:
            limit = 0 if timeout is None else nanoseconds(timeout) + 1
            emit(RESULT_WAIT_BEGAN, 0, where, pool, limit, job)
            try:
                original(self, timeout)
            except BaseException as error:
                hide(error)
                raise
            finally:
                emit(RESULT_WAIT_ENDED, not done(), where, pool, 0, job)
        if getting and done():  # get() returns or raises it now
            emit(RESULT_TAKEN, 1, where, pool, 0, job << PLACE_BITS)
        return None


def _patch_callbacks(patch: Patch, cls: Foreign) -> None:
    """Hook the end of a call: a callback, if there is one, has taken the result just before."""
    original = cls.__delitem__

    @patch.replace(cls, "__delitem__")
    def __delitem__(self: Foreign, item: Foreign) -> None:
        if self._procession and _getframe(1).f_code.co_name == "_set":
            result: dict[str, Foreign] = self[item].__dict__
            if result.get("_callback" if result.get("_success") else "_error_callback"):
                emit(RESULT_TAKEN, 1, 0, self._procession, 0, task_number(item, 0))
        original(self, item)


def _patch_unordered(patch: Patch, cls: Foreign) -> None:
    original = vars(cls)["_set"]

    @patch.replace(cls, "_set")
    def _set(self: Foreign, i: Foreign, obj: Foreign) -> None:
        ident = get_ident()
        _coming[ident] = i
        try:
            original(self, i, obj)
        finally:
            _coming.pop(ident, None)


class _Items(collections.deque):  # type: ignore[type-arg]  # 3.9 knows no deque[...] at run time
    """The results of an ``imap`` that have come and not been taken."""

    def __init__(self, pool: int, job: int) -> None:
        super().__init__()
        self._pool = pool
        self._job = job
        self._places: collections.deque[int] = collections.deque()
        self._count = 0

    def append(self, item: Foreign) -> None:
        """Take a result that came; those of ``imap`` come in their order."""
        self._places.append(_coming.get(get_ident(), self._count))
        self._count += 1
        super().append(item)

    def popleft(self) -> Foreign:
        """Hand a result to the program.

        Raises:
            IndexError: there is none.
        """
        try:
            item = super().popleft()
        except IndexError as error:
            hide(error)
            raise
        task = task_number(self._job, self._places.popleft())
        emit(RESULT_TAKEN, 0, site(_getframe(1)), self._pool, 0, task)
        return item


def make_condition(threading: Foreign) -> Foreign:
    """Return the class of the condition on which somebody waits for the result of a call."""

    class ResultCondition(threading.Condition):  # type: ignore[misc]
        def __init__(self, pool: int, call: int, lock: Foreign = None) -> None:
            super().__init__(lock)
            self._procession_pool = pool
            self._procession_call = call

        def wait(self, timeout: Foreign = None) -> Foreign:
            if not may_wait(timeout):
                return super().wait(timeout)
            pool, call, where = self._procession_pool, self._procession_call, site(_getframe(1))
            came = False
            emit(RESULT_WAIT_BEGAN, 0, where, pool, nanoseconds(timeout) + 1, call)
            try:
                came = super().wait(timeout)
            except BaseException as error:
                hide(error)
                raise
            finally:
                emit(RESULT_WAIT_ENDED, not came, where, pool, 0, call)
            return came

    return ResultCondition


def watch_iterator(result: Foreign, pool: int, condition: Foreign) -> None:
    """Put the hooks of an ``imap`` in place; nothing has come yet, and nobody has it yet."""
    result._items = _Items(pool, result._job)
    result._cond = condition(pool, result._job, result._cond._lock)
