"""Hooks of shared memory: what is made, attached, closed and removed; not what is read or written.

``SharedMemory`` has a name in the system, and its number is made of it. A ``Value`` or an ``Array``
is told once, by the process that makes it, with the lock that guards it.
"""

from __future__ import annotations

import contextlib
import sys
from time import perf_counter_ns as now
from typing import TYPE_CHECKING

from .. import ids
from ..frames import hide
from ..names import assigned
from ..records import (
    ARRAY,
    CREATED,
    MEMORY_CLOSED,
    MEMORY_OPENED,
    MEMORY_UNLINKED,
    SHARED_MEMORY,
    VALUE,
)
from ..sites import is_users, site, user_frame
from ..writer import emit, text

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_NUMBER = "_procession"
"""The attribute that holds the number of a SharedMemory that was told."""

_getframe = sys._getframe


def patch_shared_memory(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.shared_memory``."""
    cls = module.SharedMemory
    patch.set(cls, _NUMBER, 0)
    if sys.version_info >= (3, 13):
        _patch_init_tracked(patch, cls)
    else:
        _patch_init(patch, cls)
    _patch_close(patch, cls)
    _patch_unlink(patch, cls)


def _patch_init(patch: Patch, cls: Foreign) -> None:
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(
        self: Foreign, name: Foreign = None, create: Foreign = False, size: Foreign = 0
    ) -> None:
        try:
            original(self, name, create, size)
        except BaseException as error:
            hide(error)
            raise
        with contextlib.suppress(Exception):  # not traced; it works as ever
            _open_named(self, create, _getframe(1))


def _patch_init_tracked(patch: Patch, cls: Foreign) -> None:
    original = cls.__init__

    @patch.replace(cls, "__init__")
    def __init__(
        self: Foreign,
        name: Foreign = None,
        create: Foreign = False,
        size: Foreign = 0,
        *,
        track: Foreign = True,
    ) -> None:
        try:
            original(self, name, create, size, track=track)
        except BaseException as error:
            hide(error)
            raise
        with contextlib.suppress(Exception):
            _open_named(self, create, _getframe(1))


def _open_named(memory: Foreign, create: Foreign, frame: Foreign) -> None:
    """Tell of a piece with a name, unless the manager opens it to remove it."""
    where = site(frame)
    if not where and frame.f_globals.get("__name__") == "multiprocessing.managers":
        return
    number = _number(memory)
    memory.__dict__[_NUMBER] = number
    flag = SHARED_MEMORY | CREATED if create else SHARED_MEMORY
    _tell(number, memory.name, flag, where, memory.size, 0)


def _number(memory: Foreign) -> int:
    return ids.of(f"memory {memory._name}")


def _tell(number: int, name: str, flag: int, where: int, size: int, lock: int) -> None:
    t = now()  # of both: another process may tell of the same number meanwhile
    text(number, name, t)
    emit(MEMORY_OPENED, flag, where, number, lock, size, 0, t)


def _patch_close(patch: Patch, cls: Foreign) -> None:
    original = cls.close
    # Kept here: a piece may be closed when nothing is left of our modules any more.
    tell, frame_of, line_of, clean, suppress = emit, _getframe, site, hide, contextlib.suppress

    @patch.replace(cls, "close")
    def close(self: Foreign) -> Foreign:
        was_open = self._mmap is not None
        try:
            result = original(self)
        except BaseException as error:
            clean(error)
            raise
        number = self._procession
        if was_open and number:
            with suppress(Exception):
                frame = frame_of(1)
                # The collector's work is done at no line of the program's.
                where = 0 if frame.f_code.co_name == "__del__" else line_of(frame)
                tell(MEMORY_CLOSED, 0, where, number)
        return result


def _patch_unlink(patch: Patch, cls: Foreign) -> None:
    original = cls.unlink

    @patch.replace(cls, "unlink")
    def unlink(self: Foreign) -> Foreign:
        where, t = site(_getframe(1)), now()
        try:
            result = original(self)
        except BaseException as error:
            hide(error)
            raise
        with contextlib.suppress(Exception):
            if "_size" in self.__dict__:  # else it never came to be
                emit(MEMORY_UNLINKED, 0, where, _number(self), 0, 0, 0, t)
        return result


def patch_sharedctypes(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.sharedctypes``."""
    _patch_raw_value(patch, module)
    _patch_raw_array(patch, module)
    _patch_value(patch, module)
    _patch_array(patch, module)


def _patch_raw_value(patch: Patch, module: Foreign) -> None:
    original, own = module.RawValue, vars(module)

    @patch.replace(module, "RawValue")
    def RawValue(typecode_or_type: Foreign, *args: Foreign) -> Foreign:
        frame = _getframe(1)
        try:
            made = original(typecode_or_type, *args)
        except BaseException as error:
            hide(error)
            raise
        if frame.f_globals is not own:  # else it is a part of a Value
            _open_ctypes(made, VALUE, frame)
        return made


def _patch_raw_array(patch: Patch, module: Foreign) -> None:
    original, own = module.RawArray, vars(module)

    @patch.replace(module, "RawArray")
    def RawArray(typecode_or_type: Foreign, size_or_initializer: Foreign) -> Foreign:
        frame = _getframe(1)
        try:
            made = original(typecode_or_type, size_or_initializer)
        except BaseException as error:
            hide(error)
            raise
        if frame.f_globals is not own:
            _open_ctypes(made, ARRAY, frame)
        return made


def _patch_value(patch: Patch, module: Foreign) -> None:
    original = module.Value

    @patch.replace(module, "Value")
    def Value(
        typecode_or_type: Foreign, *args: Foreign, lock: Foreign = True, ctx: Foreign = None
    ) -> Foreign:
        try:
            made = original(typecode_or_type, *args, lock=lock, ctx=ctx)
        except BaseException as error:
            hide(error)
            raise
        _open_ctypes(made, VALUE, _getframe(1))
        return made


def _patch_array(patch: Patch, module: Foreign) -> None:
    original = module.Array

    @patch.replace(module, "Array")
    def Array(
        typecode_or_type: Foreign,
        size_or_initializer: Foreign,
        *,
        lock: Foreign = True,
        ctx: Foreign = None,
    ) -> Foreign:
        try:
            made = original(typecode_or_type, size_or_initializer, lock=lock, ctx=ctx)
        except BaseException as error:
            hide(error)
            raise
        _open_ctypes(made, ARRAY, _getframe(1))
        return made


def _open_ctypes(made: Foreign, kind: int, frame: Foreign) -> None:
    """Tell of a value or an array, and of its lock if that is traced."""
    if not is_users(frame):
        return
    with contextlib.suppress(Exception):
        import ctypes

        raw, guard = made, 0
        if not isinstance(
            made, (ctypes._SimpleCData, ctypes.Array, ctypes.Structure, ctypes.Union)
        ):
            raw, lock = made._obj, made._lock
            guard = lock._procession if hasattr(type(lock), "_procession") else 0
        user = user_frame(frame)
        name = "".join(assigned(user))
        _tell(ids.new(), name, kind | CREATED, site(user), ctypes.sizeof(raw), guard)
