"""Hooks of processes: start, run, end, join, signals, and what they die of."""

from __future__ import annotations

import contextlib
import signal
import sys
from types import FunctionType
from typing import TYPE_CHECKING, Optional

from .. import children, identity, ids
from ..frames import hide, tidy
from ..records import (
    JOIN_BEGAN,
    JOIN_ENDED,
    REAPED,
    SIGNALLED,
    START_FAILED,
    START_REFUSED,
    STARTED,
)
from ..sites import is_pools, site
from ..tasks import error_preview
from ..writer import emit, emit_with
from .asking import KEY, birth_of, patch_asking
from .run import patch_run, tell_end

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

EMPLOYER = "_procession_pool"
"""The attribute of the queue that a pool's workers take tasks from: (the pool, its source line)."""

LONGEST_NS = 1 << 62

_SIGNALS = (("terminate", "SIGTERM"), ("kill", "SIGKILL"), ("interrupt", "SIGINT"))

_getframe = sys._getframe


def nanoseconds(timeout: Foreign) -> int:
    """Return a timeout as records have it: -1 for none."""
    if type(timeout) not in (int, float):
        return -1
    return int(min(max(timeout, 0) * 1e9, LONGEST_NS)) if timeout == timeout else 0


def patch_process(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.process``."""
    base = module.BaseProcess
    patch_run(patch, module)
    patch_asking(patch, base)
    _patch_start(patch, base)
    _patch_join(patch, base)


def _patch_start(patch: Patch, base: Foreign) -> None:
    original = base.start

    @patch.replace(base, "start")
    def start(self: Foreign) -> None:
        pool, line = _employer(self)
        birth = _expect(self, pool)
        where = site(_getframe(1)) or line
        if birth is None:
            _refused(self, original, where)
            return
        identity.announce(birth, where)
        try:
            original(self)
        except BaseException as error:
            emit(START_FAILED, 0, where, birth.key)
            hide(error)
            raise
        finally:
            identity.settled()
        popen = self._popen
        _mark(self, birth.key)
        _mark(popen, birth.key)
        emit(STARTED, 0, where, birth.key, 0, getattr(popen, "pid", 0) or 0)


def _refused(process: Foreign, start: Foreign, where: int) -> None:
    """Call ``start()`` of a process that cannot be started: again, most often."""
    try:
        start(process)
    except BaseException as error:
        key = getattr(process, KEY, 0)
        if key:
            emit_with(error_preview(error), START_REFUSED, 0, where, key, ids.new(), 0, 0)
        hide(error)
        raise


def _employer(process: Foreign) -> tuple[int, int]:
    """Return the pool that a Process object is to work for, and the line that made it; or 0, 0."""
    target = getattr(process, "_target", None)  # one that was started has none any more
    if type(target) is not FunctionType or target.__name__ not in ("worker", "_process_worker"):
        return 0, 0
    if target.__module__ not in ("multiprocessing.pool", "concurrent.futures.process"):
        return 0, 0
    try:
        pool, line = vars(process._args[0])[EMPLOYER]
        return pool, line
    except Exception:  # a pool that is not traced
        return 0, 0


def _expect(process: Foreign, pool: int) -> Optional[identity.Birth]:
    """Return who a Process object will be, or None if it cannot be started anyway."""
    try:
        if process._popen is not None or process._closed:
            return None
        return birth_of(process, pool)
    except Exception:
        return None


def _mark(thing: Foreign, key: int) -> None:
    with contextlib.suppress(Exception):
        setattr(thing, KEY, key)


def _patch_join(patch: Patch, base: Foreign) -> None:
    original = base.join

    @patch.replace(base, "join")
    def join(self: Foreign, timeout: Foreign = None) -> Foreign:
        popen, key = self._popen, getattr(self, KEY, 0)
        if popen is None or popen.returncode is not None or not key or is_pools(_getframe(1)):
            return original(self, timeout)
        where = site(_getframe(1))
        emit(JOIN_BEGAN, 0, where, key, 0, nanoseconds(timeout))
        try:
            return original(self, timeout)
        except BaseException as error:
            hide(error)
            raise
        finally:
            emit(JOIN_ENDED, popen.returncode is None, where, key)


def _patch_signal(patch: Patch, popen: Foreign, name: str, number: int) -> None:
    """Hook what ``Process`` calls, and a parent at its exit, which ends its daemons."""
    original = getattr(popen, name)

    @patch.replace(popen, name)
    def send_signal(self: Foreign) -> Foreign:
        key = getattr(self, KEY, 0)
        if key and self.returncode is None:
            emit(SIGNALLED, 0, site(_getframe(1)), key, 0, number)
        try:
            return original(self)
        except BaseException as error:
            hide(error)
            raise


def patch_reaping(patch: Patch, module: Foreign) -> None:
    """Hook the Popen class of a start method: what ends the child, and that the parent learns."""
    popen = module.Popen
    for signalling, number in _SIGNALS:
        if signalling in vars(popen):
            _patch_signal(patch, popen, signalling, int(getattr(signal, number, 15)))
    name = "poll" if "poll" in vars(popen) and sys.platform != "win32" else "wait"
    original = getattr(popen, name)

    @patch.replace(popen, name)
    def poll(self: Foreign, *arguments: Foreign, **keywords: Foreign) -> Foreign:
        if self.returncode is not None:
            return self.returncode
        code = original(self, *arguments, **keywords)
        key = getattr(self, KEY, 0)
        if key and type(code) is int:
            emit(REAPED, 0, 0, key, 0, code)
        return code


def patch_spawn(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.spawn``: what a child that begins with nothing is sent."""
    original = module.get_preparation_data

    @patch.replace(module, "get_preparation_data")
    def get_preparation_data(name: Foreign) -> Foreign:
        try:
            data = original(name)
        except BaseException as error:
            hide(error)
            raise
        return children.prepared(data)

    _patch_prepare(patch, module)


def _patch_prepare(patch: Patch, module: Foreign) -> None:
    """Hook what a child does before ``run()``: it imports the program, which may fail.

    Most often because the program starts processes without ``if __name__ == "__main__"``.
    """
    original = module.prepare

    @patch.replace(module, "prepare")
    def prepare(data: Foreign) -> None:
        if sys.version_info < (3, 11):
            with _tidy_printing():
                original(data)
            return
        try:
            original(data)
        except BaseException as error:
            hide(error)
            tell_end(error)
            raise


class _tidy_printing:
    """Tells and tidies an exception where Python prints it: up to 3.10 no one else can."""

    def __enter__(self) -> None:
        self._before = before = sys.excepthook

        def excepthook(kind: Foreign, error: Foreign, traceback: Foreign) -> None:
            sys.excepthook = before
            tidy(error)
            tell_end(error)
            before(kind, error, error.__traceback__)

        self._ours = sys.excepthook = excepthook

    def __exit__(self, kind: Foreign, error: Foreign, traceback: Foreign) -> None:
        if error is None and sys.excepthook is self._ours:
            sys.excepthook = self._before
