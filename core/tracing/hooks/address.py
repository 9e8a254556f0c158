"""Hooks of ``Listener`` and ``Client``: two processes that meet by an address."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from .. import ids
from ..frames import hide
from ..names import assigned
from ..peers import ACCEPTED, CLIENT, Meeting, meeting
from ..preview import preview
from ..records import (
    ALONE,
    CHANNEL_OPENED,
    CONNECT_BEGAN,
    CONNECT_ENDED,
    CONNECTED,
    CONNECTION,
    FIELD,
)
from ..sites import is_users, site, user_frame
from ..writer import emit, text

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

_getframe = sys._getframe


def patch_addresses(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.connection``: the handshake of both ends stays unseen."""
    _patch_accept(patch, module.Listener)
    _patch_client(patch, module)


def _patch_accept(patch: Patch, cls: Foreign) -> None:
    original = cls.accept

    @patch.replace(cls, "accept")
    def accept(self: Foreign) -> Foreign:
        frame = _getframe(1)
        if not is_users(frame):
            return original(self)
        where = _began(frame, ACCEPTED, _address_of(self))
        end = ACCEPTED
        try:
            connection = original(self)
            end |= CONNECTED
        except BaseException as error:
            hide(error)
            raise
        finally:
            emit(CONNECT_ENDED, end, where)
        with contextlib.suppress(Exception):  # not traced; it works as ever
            _open(connection, ACCEPTED, _address_of(self), frame)
        return connection


def _patch_client(patch: Patch, module: Foreign) -> None:
    original = module.Client

    @patch.replace(module, "Client")
    def Client(address: Foreign, family: Foreign = None, authkey: Foreign = None) -> Foreign:
        frame = _getframe(1)
        if not is_users(frame):
            return original(address, family, authkey)
        where = _began(frame, CLIENT, address)
        end = CLIENT
        try:
            connection = original(address, family, authkey)
            end |= CONNECTED
        except BaseException as error:
            hide(error)
            raise
        finally:
            emit(CONNECT_ENDED, end, where)
        with contextlib.suppress(Exception):
            _open(connection, CLIENT, address, frame)
        return connection


def _address_of(listener: Foreign) -> Foreign:
    """Return where a listener listens; None if it is closed."""
    return getattr(getattr(listener, "_listener", None), "_address", None)


def _began(frame: Foreign, end: int, address: Foreign) -> int:
    """Tell that an end waits for the other, and return its source line."""
    where, key = site(frame), ids.new()
    text(key, preview(address))
    emit(CONNECT_BEGAN, end, where, 0, key)
    return where


def _open(connection: Foreign, end: int, address: Foreign, frame: Foreign) -> None:
    """Give an end the number of its channel and tell of it."""
    known = Meeting(0, address, 0)
    with contextlib.suppress(Exception):
        known = meeting(connection._handle, end, address)
    number, key, user = known.number or ids.new(), ids.new(), user_frame(frame)
    fields = ("".join(assigned(user)), preview(known.address), str(known.client))
    text(key, FIELD.join(fields))
    flag = CONNECTION if known.number else CONNECTION | ALONE
    emit(CHANNEL_OPENED, flag, site(user), number, key, end)
    connection._procession, connection._procession_end = number, end
    connection._procession_raw = True
