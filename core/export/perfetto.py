"""Writes a run as Perfetto's own kind of trace: a stream of packets with tracks and their events.

The format is described at perfetto.dev/docs/reference/synthetic-track-event; the numbers of the
fields are those of Perfetto's ``protos/perfetto/trace``.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from .events import says
from .protobuf import LENGTH, VARINT, fixed64, message, number, tag, text, varint
from .trace import COUNT, trace
from .tracks import Track

if TYPE_CHECKING:
    from typing import BinaryIO

    from ..events.base import Event, Where
    from ..model.history import History
    from ..model.overview import Overview
    from .progress import Progress
    from .trace import Entry

PACKETS = 4096
"""Packets that are written at once."""
REMEMBERED = 1 << 12
"""Things that events say whose bytes are kept: many say the same."""
PIDS = range(1, 1 << 31)
TIMES = (1 << 63) - 1

# Fields of Trace and TracePacket
PACKET = 1
TIMESTAMP, SEQUENCE, TRACK_EVENT, INTERNED, FLAGS = 8, 10, 11, 12, 13
DROPPED, DESCRIPTOR, FIRST = 42, 60, 87
CLEARED, NEEDED = 1, 2  # FLAGS: what was interned is gone; it is needed
# of TrackDescriptor
UUID, NAME, PROCESS, PARENT, COUNTER = 1, 2, 3, 5, 8
CHILDREN, RANK, MERGING, PROCESSES = 11, 12, 15, 19
EXPLICIT, NEVER, BY_RANK = 3, 2, 1  # values of CHILDREN, MERGING, PROCESSES
PROCESS_PID, PROCESS_NAME, UNIT = 1, 6, 6
# of TrackEvent
ANNOTATION, TYPE, NAME_IID, TRACK_UUID, VALUE = 4, 9, 10, 11, 30
BEGINS, ENDS = 47, 48
# of DebugAnnotation
KEY_IID, TRUE, INTEGER, STRING, STRING_IID = 1, 2, 4, 6, 17
# of InternedData and what is in it
NAMES, KEYS, STRINGS = 2, 3, 29
IID, INTERNED_TEXT = 1, 2

TIMED = tag(TIMESTAMP, VARINT)
LOW = 21
"""Bits of a time in its first three bytes: two milliseconds."""
SEQUENCED = number(SEQUENCE, 1) + number(FLAGS, NEEDED) + tag(TRACK_EVENT, LENGTH)
"""What stands between the time of a packet and its event."""


def write(history: History, overview: Overview, file: BinaryIO, progress: Progress) -> None:
    """Write tracks, slices, counters, instants and flows, in the order of time."""
    packets = _Packets()
    waiting = packets.begin()
    for thing in trace(history, overview, progress):
        waiting.append(packets.track(thing) if isinstance(thing, Track) else packets.entry(thing))
        if len(waiting) >= PACKETS:
            file.write(b"".join(waiting))
            waiting.clear()
    file.write(b"".join(waiting))


class _Packets:
    """Makes packets; a name is told with the first packet that needs it, and a number after."""

    def __init__(self) -> None:
        self._interned: dict[tuple[int, str], int] = {}
        self._new: list[bytes] = []
        self._high, self._high_bytes = 0, varint(0)
        self._name = lru_cache(REMEMBERED)(self._make_name)
        self._annotation = lru_cache(REMEMBERED, typed=True)(self._make_annotation)
        self._place = lru_cache(REMEMBERED)(self._make_place)

    def begin(self) -> list[bytes]:
        """Return the packets that stand at the beginning: nothing is interned yet."""
        first = number(SEQUENCE, 1) + number(FLAGS, CLEARED)
        root = number(UUID, 0) + number(CHILDREN, EXPLICIT) + number(PROCESSES, BY_RANK)
        return [
            message(PACKET, first, number(DROPPED, 1), number(FIRST, 1)),
            message(PACKET, message(DESCRIPTOR, root)),
        ]

    def track(self, track: Track) -> bytes:
        """Return the packet that tells a track."""
        parts = [number(UUID, track.number), number(RANK, track.number)]
        parts += [text(NAME, track.title), number(MERGING, NEVER), number(CHILDREN, EXPLICIT)]
        if track.parent:
            parts.append(number(PARENT, track.parent))
        if track.pid in PIDS:
            head = number(PROCESS_PID, track.pid) + text(PROCESS_NAME, track.title)
            parts.append(message(PROCESS, head))
        if track.unit:
            parts.append(message(COUNTER, text(UNIT, track.unit)))
        return message(PACKET, message(DESCRIPTOR, *parts))

    def entry(self, entry: Entry) -> bytes:
        """Return the packet of what begins, ends, happens or changes."""
        parts = [_head(entry.what, entry.track)]
        if entry.title:
            parts.append(self._name(entry.title))
        if entry.what == COUNT:
            parts.append(number(VALUE, entry.value))
        if entry.event is not None:
            parts += [fixed64(BEGINS, flow) for flow in entry.begins]
            parts += [fixed64(ENDS, flow) for flow in entry.ends]
            parts += self._annotations(entry.event)
        body = b"".join(parts)
        parts = [self._time(entry.t_ns & TIMES), SEQUENCED, varint(len(body)), body]
        if self._new:
            parts.append(message(INTERNED, *self._new))
            self._new.clear()
        return message(PACKET, *parts)

    def _time(self, t_ns: int) -> bytes:
        """Return the time; of most, only the last three bytes are other than before."""
        high = t_ns >> LOW
        if high != self._high:
            self._high, self._high_bytes = high, varint(high)
        low = t_ns & 0x7F | 0x80, t_ns >> 7 & 0x7F | 0x80, t_ns >> 14 & 0x7F | 0x80
        return TIMED + bytes(low) + self._high_bytes

    def _make_name(self, title: str) -> bytes:
        return number(NAME_IID, self._intern(NAMES, title))

    def _annotations(self, event: Event) -> list[bytes]:
        """Return what an event says of itself, and where."""
        found = [
            self._annotation(key, ", ".join(value) if isinstance(value, list) else value)
            for key, value in says(event)
        ]
        if event.where is not None:
            found.append(self._place(event.where))
        return found

    def _make_annotation(self, key: str, value: object) -> bytes:
        if value is True:
            told = number(TRUE, 1)
        elif isinstance(value, int) and -TIMES <= value <= TIMES:
            told = number(INTEGER, value)
        else:
            told = text(STRING, str(value))
        return message(ANNOTATION, self._key(key), told)

    def _make_place(self, where: Where) -> bytes:
        place = f"{where.file}:{where.line} {where.function}"
        value = number(STRING_IID, self._intern(STRINGS, place))
        return message(ANNOTATION, self._key("where"), value)

    def _key(self, key: str) -> bytes:
        return number(KEY_IID, self._intern(KEYS, key))

    def _intern(self, field: int, value: str) -> int:
        """Return the number of a text among those of its kind, which are told the first time."""
        iid = self._interned.get((field, value))
        if iid is None:
            iid = self._interned[field, value] = len(self._interned) + 1
            self._new.append(message(field, number(IID, iid), text(INTERNED_TEXT, value)))
        return iid


@cache
def _head(what: int, track: int) -> bytes:
    """Return the fields with which the events of a track begin."""
    return number(TYPE, what) + number(TRACK_UUID, track)
