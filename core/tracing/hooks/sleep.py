"""Hook of ``time.sleep``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..frames import hide
from ..records import SLEEP_BEGAN, SLEEP_ENDED
from ..sites import is_internal, site
from ..writer import emit
from .builtin import Builtin
from .process import nanoseconds

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe


class Sleep(Builtin):
    """``time.sleep``, told when the program itself calls it, not a library for it."""

    def __call__(self, *arguments: Foreign, **keywords: Foreign) -> Foreign:
        """Sleep; what it says of wrong arguments is ``time.sleep``'s."""
        frame = _getframe(1)
        duration = nanoseconds(arguments[0]) if len(arguments) == 1 and not keywords else 0
        where = 0 if duration <= 0 or is_internal(frame) else site(frame)
        if where:
            emit(SLEEP_BEGAN, 0, where, 0, 0, duration)
        try:
            return self._original(*arguments, **keywords)
        except BaseException as error:
            hide(error)
            raise
        finally:
            if where:
                emit(SLEEP_ENDED, 0, where)


def patch_time(patch: Patch, module: Foreign) -> None:
    """Hook ``time``."""
    patch.set(module, "sleep", Sleep(module.sleep))
