"""Hooks of managers: the calls that proxies make. What the manager's process does is not shown.

A proxy's number is made of its manager's address and the object's id there, which every process
knows.
"""

from __future__ import annotations

import contextlib
import sys
from time import perf_counter_ns as now
from typing import TYPE_CHECKING

from .. import ids, once
from ..frames import hide
from ..names import assigned
from ..preview import LENGTH, preview
from ..records import CALL_BEGAN, CALL_ENDED, FIELD, OBJECT_MADE, PROXY_OPENED
from ..sites import site, user_frame
from ..writer import emit, text

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

HERE = ("", "localhost", "127.0.0.1", "0.0.0.0")
"""Hosts that mean this machine: a server that listens to all of them is reached by any."""

_FEW = 8
"""Arguments of a call that are shown."""
_getframe = sys._getframe


def patch_managers(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.managers``."""
    base = module.BaseProxy
    _patch_init(patch, base)
    _patch_call(patch, base)
    _patch_create(patch, module.Server)


def _number(address: Foreign, ident: Foreign) -> int:
    """Return what stands for an object in every process."""
    if type(address) is tuple and len(address) == 2 and address[0] in HERE:
        address = ("", address[1])
    return ids.of(f"{address!r} {ident}")


def _patch_init(patch: Patch, base: Foreign) -> None:
    original = base.__init__

    @patch.replace(base, "__init__")
    def __init__(
        self: Foreign,
        token: Foreign,
        serializer: Foreign,
        manager: Foreign = None,
        authkey: Foreign = None,
        exposed: Foreign = None,
        incref: Foreign = True,
        manager_owned: Foreign = False,
    ) -> None:
        is_new = False
        with contextlib.suppress(Exception):
            is_new = manager is not None and not _has(base, token)
        try:
            original(self, token, serializer, manager, authkey, exposed, incref, manager_owned)
        except BaseException as error:
            hide(error)
            raise
        if not manager_owned:
            with contextlib.suppress(Exception):  # not traced; it works as ever
                _opened(token, _getframe(1), is_new)


def _has(base: Foreign, token: Foreign) -> bool:
    """Return whether this process has a proxy of the object already."""
    known = base._address_to_local.get(token.address)
    return known is not None and token.id in known[1]


def _opened(token: Foreign, frame: Foreign, is_new: bool) -> int:
    """Tell of an object that is new to this process, and return its number.

    An object that the manager has just made for this process is new, though an earlier one that is
    gone may have had the same id. One that came in a message has no name: its sender knows it.
    """
    number = _number(token.address, token.id)
    if once.first(number) or is_new:
        user = user_frame(frame)
        name = "".join(assigned(user)) if is_new else ""
        where, key, t = site(user), ids.new(), now()
        text(key, FIELD.join((str(token.typeid), name)), t)
        emit(PROXY_OPENED, 0, where, number, key, 0, 0, t)
    return number


def _patch_call(patch: Patch, base: Foreign) -> None:
    original = base._callmethod

    @patch.replace(base, "_callmethod")
    def _callmethod(
        self: Foreign,
        methodname: Foreign,
        args: Foreign = (),
        kwds: Foreign = {},  # noqa: B006  (as the original has it; neither changes it)
    ) -> Foreign:
        where, number, ok = 0, 0, False
        with contextlib.suppress(Exception):
            frame = _getframe(1)
            where, number = site(frame), _opened(self._token, frame, False)
            key, t = ids.new(), now()
            text(key, FIELD.join((str(methodname), _words(args, kwds))), t)
            emit(CALL_BEGAN, 0, where, number, key, 0, 0, t)
        try:
            result = original(self, methodname, args, kwds)
            ok = True
            return result
        except BaseException as error:
            hide(error)
            raise
        finally:
            if number:
                emit(CALL_ENDED, ok, where, number)


def _words(args: Foreign, kwds: Foreign) -> str:
    """Return the arguments of a call as they were written."""
    parts = [preview(part) for part in args[:_FEW]]
    parts += [f"{name}={preview(kwds[name])}" for name in list(kwds)[:_FEW]]
    words = ", ".join(parts)
    return words if len(words) <= LENGTH else words[: LENGTH - 1] + "…"


def _patch_create(patch: Patch, server: Foreign) -> None:
    """Hook what makes an object, in the manager's process."""
    original = server.create

    @patch.replace(server, "create")
    def create(
        self: Foreign, c: Foreign, typeid: Foreign, /, *args: Foreign, **kwds: Foreign
    ) -> Foreign:
        try:
            made = original(self, c, typeid, *args, **kwds)
        except BaseException as error:
            hide(error)
            raise
        with contextlib.suppress(Exception):
            ident = made[0]
            number = _number(self.address, ident)
            # Else it is one that was there before, and is given to whoever asks for it.
            is_new = (
                self.id_to_refcount[ident] == 1 and sys.getrefcount(self.id_to_obj[ident][0]) <= 2
            )
            if once.first(~number) or is_new:
                emit(OBJECT_MADE, 0, 0, number)
        return made
