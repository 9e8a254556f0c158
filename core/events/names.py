"""Short names for the 64-bit ids of channels, locks and messages."""

from __future__ import annotations

COUNTER_BITS = 22
_COUNTER = (1 << COUNTER_BITS) - 1
MAX_MAKERS = 1 << 16


class Names:
    """Turns an id into ``message-2.57``: the 57th thing that the second maker of ids made.

    The upper bits of an id say which process made it (pid and time), the lower ones count. The name
    is a function of the id and of the order in which makers appear, so that it is the same wherever
    the id turns up, and memory grows with the processes and not with the messages.
    """

    def __init__(self) -> None:
        """Begin with no maker."""
        self._makers: dict[int, int] = {}
        self._channels: dict[int, str] = {}
        self._locks: dict[int, str] = {}
        self._pools: dict[int, str] = {}
        self._shared: dict[int, str] = {}
        self._connections = 0
        self._turns = 0
        self._messages: dict[int, str] = {}  # maker -> prefix

    def message(self, number: int) -> str:
        """Return the name of a message."""
        prefix = self._messages.get(number >> COUNTER_BITS)
        if prefix is None:
            return self._message(number)
        return f"{prefix}{number & _COUNTER}"

    def channel(self, number: int) -> str:
        """Return the name of a queue or a pipe."""
        return self._channels.get(number) or self._resource(self._channels, "channel", number)

    def lock(self, number: int) -> str:
        """Return the name of a lock."""
        return self._locks.get(number) or self._resource(self._locks, "lock", number)

    def pool(self, number: int) -> str:
        """Return the name of a pool."""
        return self._pools.get(number) or self._resource(self._pools, "pool", number)

    def connection(self, number: int, other: int = 0) -> str:
        """Name a connection anew, or as the ``other`` number by which one of its ends calls it."""
        name = self._channels.get(other, "")
        if not name:
            self._connections += 1
            name = f"connection-{self._connections}"
        if len(self._channels) < MAX_MAKERS:
            self._channels[number] = name
        return name

    def proxy(self, number: int) -> str:
        """Return the name of an object in a manager's process."""
        return self._shared.get(number) or self._in_turn("object", number)

    def memory(self, number: int) -> str:
        """Return the name of a piece of shared memory."""
        return self._shared.get(number) or self._in_turn("memory", number)

    def gone(self, number: int) -> None:
        """Forget an object or a piece of memory: another one is about to have its number."""
        self._shared.pop(number, None)

    def _in_turn(self, word: str, number: int) -> str:
        """Return a name by order of appearance: such a number comes from no maker's counter."""
        self._turns += 1
        name = f"{word}-{self._turns}"
        if len(self._shared) < MAX_MAKERS:
            self._shared[number] = name
        return name

    def _message(self, number: int) -> str:
        maker = self._maker(number)
        if maker is None:
            return f"message-{number:x}"
        self._messages[number >> COUNTER_BITS] = f"message-{maker}."
        return f"message-{maker}.{number & _COUNTER}"

    def _resource(self, known: dict[int, str], word: str, number: int) -> str:
        maker = self._maker(number)
        name = f"{word}-{number:x}" if maker is None else f"{word}-{maker}.{number & _COUNTER}"
        if len(known) < MAX_MAKERS:
            known[number] = name
        return name

    def _maker(self, number: int) -> int | None:
        """Return the number of the process that made an id; None once there are too many."""
        base = number >> COUNTER_BITS
        maker = self._makers.get(base)
        if maker is None and len(self._makers) < MAX_MAKERS:
            maker = self._makers[base] = len(self._makers) + 1
        return maker
