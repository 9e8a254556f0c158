"""Hooks of what a ``JoinableQueue`` has beyond a Queue: task_done and join."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Callable

from ..frames import hide
from ..records import QUEUE_JOIN_BEGAN, QUEUE_JOIN_ENDED, TASK_DONE
from ..sites import site
from ..writer import emit
from .entering import Entry, expect, forget

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe


def patch_joinable(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.queues.JoinableQueue``, whose base class is hooked already."""
    _patch_task_done(patch, module.JoinableQueue)
    _patch_join(patch, module.JoinableQueue)


def _patch_task_done(patch: Patch, cls: Foreign) -> None:
    original = cls.task_done

    @patch.replace(cls, "task_done")
    def task_done(self: Foreign) -> Foreign:
        key = None
        if self._procession:
            entry = Entry(entered=_teller(self, site(_getframe(1))))
            key = expect(self, ("_cond", "_lock"), entry)
        try:
            return original(self)
        except BaseException as error:
            hide(error)
            raise
        finally:
            forget(key)


def _teller(queue: Foreign, where: int) -> Callable[[], None]:
    """Return what tells inside that a task is done, unless there is none that could be."""

    def tell() -> None:
        if not queue._unfinished_tasks._semlock._is_zero():
            emit(TASK_DONE, 0, where, queue._procession)

    return tell


def _patch_join(patch: Patch, cls: Foreign) -> None:
    original = cls.join

    @patch.replace(cls, "join")
    def join(self: Foreign) -> Foreign:
        number, where, failed = self._procession, 0, True
        if number:
            where = site(_getframe(1))
            emit(QUEUE_JOIN_BEGAN, 0, where, number)
        try:
            joined = original(self)
            failed = False
            return joined
        except BaseException as error:
            hide(error)
            raise
        finally:
            if number:
                emit(QUEUE_JOIN_ENDED, failed, where, number)
