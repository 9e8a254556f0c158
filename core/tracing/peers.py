"""What both ends of a connection by address can know, though they never shared anything.

Two sockets of the internet know each other's address. A client of AF_UNIX has none, but its socket
has a number in the kernel, and Linux tells the other end of it (sock_diag(7)). Where that does not
help, be it that the client has closed its socket before it was accepted, the decoder goes by the
address, the process and the order.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, NamedTuple, Optional

from . import ids

if TYPE_CHECKING:
    from .foreign import Foreign

ACCEPTED, CLIENT = 0, 1
"""The ends of a connection."""

_HEADER = struct.Struct("=IHHII")  # length, type, flags, sequence number, port
_REQUEST = struct.Struct("=BBHIIIII")  # family, protocol, -, states, inode, what to show, cookie
_ATTRIBUTE = struct.Struct("=HH")  # length, type
_INODE = struct.Struct("=I")
_NETLINK_SOCK_DIAG, _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST = 4, 20, 1
_UDIAG_SHOW_PEER, _UNIX_DIAG_PEER = 4, 2
_FIXED = 16  # bytes of struct unix_diag_msg
_ANY = 0xFFFFFFFF


class Meeting(NamedTuple):
    """What one end knows of a connection.

    Attributes:
        number: 64 bits that the other end finds, too; 0 if it cannot be known.
        address: of the listener.
        client: pid of the client's process; 0 if unknown.
    """

    number: int
    address: Foreign
    client: int


def meeting(handle: int, end: int, address: Foreign) -> Meeting:
    """Return what the end with this descriptor knows.

    Args:
        handle: the descriptor.
        end: ACCEPTED or CLIENT.
        address: of the listener, as this end has it.

    Raises:
        OSError: it is no socket, or the other end is gone and has taken its address along.
    """
    import socket

    thing = socket.socket(fileno=handle)
    client = os.getpid() if end == CLIENT else 0
    try:
        if thing.family != getattr(socket, "AF_UNIX", None):
            names = thing.getsockname(), thing.getpeername()
            return Meeting(ids.of(repr(sorted(names))), names[end], client)
        inode = os.fstat(handle).st_ino
        peer = _peer_of(inode)
        if end == ACCEPTED:
            inode, client = peer or 0, _client_of(thing)
        elif peer is None:  # as the other end will find, which has not accepted yet
            inode = 0
        return Meeting(inode and ids.of(f"unix {inode}"), address, client)
    finally:
        thing.detach()


def _client_of(thing: Foreign) -> int:
    """Return the pid of the process that connected to this end; 0 if the system does not tell."""
    import socket

    if not hasattr(socket, "SO_PEERCRED"):
        return 0
    data = thing.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return int(struct.unpack("=iII", data)[0])


def _peer_of(inode: int) -> Optional[int]:
    """Return the inode of a socket's other end, 0 while it has none; None if nobody can tell."""
    import socket

    request = _REQUEST.pack(1, 0, 0, _ANY, inode & _ANY, _UDIAG_SHOW_PEER, _ANY, _ANY)
    header = _HEADER.pack(_HEADER.size + len(request), _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST, 1, 0)
    try:
        kernel = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_SOCK_DIAG)
        with kernel:
            kernel.settimeout(1)
            kernel.sendto(header + request, (0, 0))
            answer = kernel.recv(4096)
    except (AttributeError, OSError):  # not Linux, or not allowed
        return None
    length, kind = _HEADER.unpack_from(answer)[:2]
    if kind != _SOCK_DIAG_BY_FAMILY:
        return None
    place = _HEADER.size + _FIXED
    while place + _ATTRIBUTE.size <= length:
        size, name = _ATTRIBUTE.unpack_from(answer, place)
        if name == _UNIX_DIAG_PEER:
            return int(_INODE.unpack_from(answer, place + _ATTRIBUTE.size)[0])
        place += max((size + 3) & ~3, _ATTRIBUTE.size)
    return 0
