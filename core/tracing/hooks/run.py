"""Hooks of what a process runs: where it begins, where it ends, and of what."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, Optional

from .. import ids
from ..frames import hide, tidy
from ..records import ERROR, EXITING, RAN
from ..shadows import library_only
from ..sites import site
from ..writer import emit, text

if TYPE_CHECKING:
    import types

    from ..foreign import Foreign
    from ..patching import Patch

MAX_TRACEBACK = 6000
"""Characters: what is longer is cut in the middle."""
_FIRST = 1 << 30  # priority of a finalizer: before all others


class _Anchor:
    """Something for ``register_after_fork`` to hold on to."""


_anchor = _Anchor()


def patch_util(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.util``: a child closes its standard input just before ``run()``."""
    original = module._close_stdin
    finalizers: list[Foreign] = []

    @patch.replace(module, "_close_stdin")
    def _close_stdin() -> None:
        original()
        emit(RAN)
        watch_end()

    def watch_end() -> None:
        """Up to 3.12 finalizers are the first thing after ``run()``, while its exception passes.

        They leave no frame in its traceback, which no wrapper could avoid before 3.11.
        """
        if sys.version_info < (3, 13):
            finalizers[:] = [module.Finalize(None, run_is_over, exitpriority=_FIRST)]

    def forked(_: object) -> None:
        """Set the finalizer again, if it was cleared with those that the fork inherited."""
        if finalizers and not finalizers[0].still_active():
            watch_end()

    def run_is_over() -> None:
        error = sys.exc_info()[1]
        tidy(error)
        tell_end(error)

    module.register_after_fork(_anchor, forked)


def patch_run(patch: Patch, module: Foreign) -> None:
    """Hook ``run`` itself, from 3.13 on: finalizers come only after the traceback there."""
    base = module.BaseProcess
    original = base._bootstrap
    if sys.version_info < (3, 13):
        return

    @patch.replace(base, "_bootstrap")
    def _bootstrap(self: Foreign, parent_sentinel: Foreign = None) -> Foreign:
        _wrap_run(self)
        return original(self, parent_sentinel)


def _wrap_run(process: Foreign) -> None:
    """Give a Process object a ``run`` that takes itself away when it is called."""
    names: dict[str, Foreign] = process.__dict__
    run, own = process.run, names.get("run")

    def told() -> None:
        if own is None:
            del names["run"]
        else:
            names["run"] = own
        try:
            run()
        except BaseException as error:
            hide(error)
            tell_end(error)
            raise
        tell_end(None)

    names["run"] = told


def tell_end(error: Optional[BaseException], is_main: bool = False) -> None:
    """Tell how ``run()`` or the script ended, from the exception that left it."""
    code = exit_code(error)
    if is_main and sys.platform != "win32":
        code = -signal.SIGINT if isinstance(error, KeyboardInterrupt) else code & 0xFF
    if error is not None and not isinstance(error, SystemExit):
        tell_error(error)
    emit(EXITING, 0, 0, 0, 0, code)


def exit_code(error: Optional[BaseException]) -> int:
    """Return the exit code that Python makes of an exception, or of none."""
    if error is None:
        return 0
    if not isinstance(error, SystemExit):
        return 1
    if error.code is None:
        return 0
    return error.code if isinstance(error.code, int) else 1


def tell_error(error: BaseException) -> None:
    """Tell the traceback of an exception that nobody caught, as Python prints it."""
    try:
        with library_only():
            import traceback

        lines = traceback.format_exception(type(error), error, error.__traceback__)
        words = "".join(lines)
        if len(words) > MAX_TRACEBACK:
            half = MAX_TRACEBACK // 2
            words = f"{words[:half]}\n[...]\n{words[-half:]}"
        key = ids.new()
        text(key, words)
        emit(ERROR, 0, site(_innermost(error)), 0, key)
    except Exception:
        pass


def _innermost(error: BaseException) -> Optional[types.FrameType]:
    link = error.__traceback__
    while link is not None and link.tb_next is not None:
        link = link.tb_next
    return None if link is None else link.tb_frame
