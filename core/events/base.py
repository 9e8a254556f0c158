"""What every event carries: when, in which process and thread, at which source line."""

from __future__ import annotations

import msgspec


class Where(msgspec.Struct, frozen=True, gc=False):
    """A source line.

    Attributes:
        file: absolute path as the interpreter gives it.
        line: from 1.
        function: name of the function, ``<module>`` outside of one.
    """

    file: str
    line: int
    function: str


class Event(msgspec.Struct, frozen=True, gc=False, tag_field="kind", tag=True):
    """A fact that happened in the program.

    Attributes:
        t_ns: ``time.perf_counter_ns`` of the traced machine. A cause is never later than its
            effect.
        seq: breaks ties, with ``process``: the order is (t_ns, process, seq).
        process: id of the process (``main``, ``main.2``); empty where it is the program's own.
        thread: number of the thread within its process, for pairing; no meaning beyond that.
        where: the nearest line outside of the standard library, or None.
    """

    t_ns: int
    seq: int
    process: str
    thread: int
    where: Where | None
