"""Hooks of managers: the calls that proxies make. What the manager's process does is not shown.

A proxy's number is made of its manager's address and the object's id there, which every process
knows.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from .. import ids, once
from ..frames import hide, tidy
from ..names import assigned
from ..preview import LENGTH, preview
from ..records import CALL_BEGAN, CALL_ENDED, FIELD, OBJECT_MADE, PROXY_OPENED
from ..sites import site, user_frame
from ..writer import emit, emit_with

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

HERE = ("", "localhost", "127.0.0.1", "0.0.0.0")
"""Hosts that mean this machine: a server that listens to all of them is reached by any."""

ITERATOR = "Iterator"
"""The type, in a SyncManager, of what ``__iter__`` of a proxy returns."""

_FEW = 8
"""Arguments of a call that are shown."""
_MANY = 10_000
_iterated: dict[int, int] = {}  # number of an iterator -> that of what it goes over
_getframe = sys._getframe


def patch_managers(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.managers``."""
    base = module.BaseProxy
    _patch_init(patch, base)
    _patch_call(patch, base)
    _patch_create(patch, module.Server)
    if sys.version_info < (3, 11):  # before, our frame would be seen in a RemoteError's text
        _patch_format(patch, module)


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
        # Else it was given to this process, which may never use it.
        if manager is not None:
            with contextlib.suppress(Exception):  # not traced; it works as ever
                if token.typeid != ITERATOR:
                    _opened(token, _getframe(1), is_new)
                else:
                    _iterated.pop(_number(token.address, token.id), None)


def _has(base: Foreign, token: Foreign) -> bool:
    """Return whether this process has a proxy of the object already."""
    known = base._address_to_local.get(token.address)
    return known is not None and token.id in known[1]


def _opened(token: Foreign, frame: Foreign, is_new: bool) -> int:
    """Tell of an object that is new to this process, and return its number.

    An object that the manager has just made for this process is new, though an earlier one that is
    gone may have had the same id. One that the process was given has no name: its maker knows it.
    """
    number = _number(token.address, token.id)
    if once.first(number) or is_new:
        user = user_frame(frame)
        name = "".join(assigned(user)) if is_new else ""
        words = FIELD.join((str(token.typeid), name))
        emit_with(words, PROXY_OPENED, 0, site(user), number, ids.new(), 0, 0)
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
            where, number = site(frame), _began(self._token, frame, methodname, args, kwds)
        try:
            result = original(self, methodname, args, kwds)
            ok = True
            if methodname == "__iter__":
                _stand_for(result, number)
            return result
        except BaseException as error:
            hide(error)
            raise
        finally:
            if number:
                emit(CALL_ENDED, ok, where, number)


def _began(
    token: Foreign, frame: Foreign, methodname: Foreign, args: Foreign, kwds: Foreign
) -> int:
    """Tell that a call begins, and return the number of the object."""
    number = _iterated.get(_number(token.address, token.id)) if token.typeid == ITERATOR else 0
    number = number or _opened(token, frame, False)
    words = FIELD.join((str(methodname), _words(args, kwds)))
    emit_with(words, CALL_BEGAN, 0, site(frame), number, ids.new(), 0, 0)
    return number


def _stand_for(iterator: Foreign, number: int) -> None:
    """Let the calls of ``for x in proxy`` be told as calls to the proxy: a loop is no object."""
    with contextlib.suppress(Exception):
        token = iterator._token
        if len(_iterated) >= _MANY:
            _iterated.clear()
        _iterated[_number(token.address, token.id)] = number


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


def _patch_format(patch: Patch, module: Foreign) -> None:
    """Hook how the server writes a traceback for its client."""
    original = module.format_exc

    @patch.replace(module, "format_exc")
    def format_exc(limit: Foreign = None, chain: Foreign = True) -> Foreign:
        tidy(sys.exc_info()[1])
        return original(limit, chain)
