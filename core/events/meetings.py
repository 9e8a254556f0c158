"""Which two ends of a connection by address belong together.

Most ends find a number that the other end finds, too. An end that is alone, as its other end was
closed before it could ask, is put to the oldest one that has no other and that was made by the same
client for the same address: a listener accepts in the order in which clients connect.
"""

from __future__ import annotations

from typing import NamedTuple

MAX_UNMET = 4096


class Opened(NamedTuple):
    """One end, as its process tells of it.

    Attributes:
        number: of the connection.
        end: 0 accepted, 1 client.
        alone: whether the number is this end's own.
        address: of the listener.
        client: pid of the client; 0 if unknown.
    """

    number: int
    end: int
    alone: bool
    address: str
    client: int


class Meetings:
    """The ends that have not met their other end yet, in order."""

    def __init__(self) -> None:
        """Begin with none."""
        self._unmet: dict[tuple[int, int], Opened] = {}

    def opened(self, end: Opened) -> int:
        """Return the number under which the other end was opened, 0 if it was not."""
        other = self._unmet.get((end.number, 1 - end.end))
        if other is None:
            other = next((o for o in self._unmet.values() if _belong(end, o)), None)
        if other is not None:
            del self._unmet[other.number, other.end]
            return other.number
        self._unmet[end.number, end.end] = end
        if len(self._unmet) > MAX_UNMET:
            del self._unmet[next(iter(self._unmet))]
        return 0


def _belong(one: Opened, other: Opened) -> bool:
    """Return whether two ends, of which one is alone, may be those of one connection."""
    clients = {one.client, other.client} - {0}
    return (
        (one.alone or other.alone)
        and one.end != other.end
        and one.address == other.address
        and len(clients) < 2
    )
