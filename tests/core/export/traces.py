"""Reads traces as their readers do: Perfetto's by the schema that its makers publish."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from perfetto.protos.perfetto.trace import perfetto_trace_pb2  # type: ignore[import-untyped]

from core.model.lane import State

if TYPE_CHECKING:
    from core.model.lane import Lane
    from tests.core.export.conftest import Exported

Message = Any
"""A message of the schema, which has no types of Python's."""

Event = perfetto_trace_pb2.TrackEvent


class Slice(NamedTuple):
    """What lasts on a track."""

    track: str
    name: str
    start: int
    end: int
    arguments: dict[str, object]


class Trace:
    """What a trace says; a track is called ``parent / name``.

    Attributes:
        tracks: path of a track -> its descriptor.
        slices: what lasts, in the order of the beginnings.
        instants: (path of the track, name, time, arguments).
        counts: path of the track -> (time, value), in order.
        begins, ends: number of a flow -> (path of the track, time), where it begins and ends.
    """

    def __init__(self, data: bytes) -> None:
        """Read a whole trace."""
        self.tracks: dict[str, Message] = {}
        self.slices: list[Slice] = []
        self.instants: list[tuple[str, str, int, dict[str, object]]] = []
        self.counts: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self.begins: dict[int, tuple[str, int]] = {}
        self.ends: dict[int, tuple[str, int]] = {}
        self._paths: dict[int, str] = {}
        self._interned: dict[tuple[str, int], str] = {}
        self._open: dict[str, list[tuple[str, int, dict[str, object]]]] = defaultdict(list)
        self._last: dict[str, int] = {}
        trace = perfetto_trace_pb2.Trace.FromString(data)
        first, *others = trace.packet
        assert first.first_packet_on_sequence
        assert first.sequence_flags == 1
        for packet in others:
            self._take(packet)
        assert not any(self._open.values()), "every slice ends"

    def _take(self, packet: Message) -> None:
        for field, values in packet.interned_data.ListFields():
            for value in values:
                key = field.name, value.iid
                assert key not in self._interned
                self._interned[key] = getattr(value, "name", None) or value.str.decode()
        if packet.HasField("track_descriptor"):
            self._track(packet.track_descriptor)
        elif packet.HasField("track_event"):
            assert packet.sequence_flags == 2
            self._event(packet.track_event, packet.timestamp)

    def _track(self, track: Message) -> None:
        if not track.uuid:
            return
        assert track.uuid not in self._paths
        path = track.name
        if track.parent_uuid:
            path = f"{self._paths[track.parent_uuid]} / {path}"
        if path in self.tracks:
            path = f"{path} #{track.uuid}"
        self._paths[track.uuid] = path
        self.tracks[path] = track

    def _event(self, event: Message, time: int) -> None:
        path = self._paths[event.track_uuid]
        assert time >= self._last.get(path, 0), "the times of a track never fall"
        self._last[path] = time
        name = self._interned["event_names", event.name_iid] if event.name_iid else ""
        arguments = {self._name(note): self._value(note) for note in event.debug_annotations}
        if event.type == Event.TYPE_SLICE_BEGIN:
            assert not self._open[path], "states do not overlap"
            self._open[path].append((name, time, arguments))
        elif event.type == Event.TYPE_SLICE_END:
            begun, start, told = self._open[path].pop()
            self.slices.append(Slice(path, begun, start, time, told))
        elif event.type == Event.TYPE_COUNTER:
            assert self.tracks[path].HasField("counter")
            self.counts[path].append((time, event.counter_value))
        else:
            assert event.type == Event.TYPE_INSTANT
            self.instants.append((path, name, time, arguments))
        for found, flows in (
            (self.begins, event.flow_ids),
            (self.ends, event.terminating_flow_ids),
        ):
            for flow in flows:
                assert flow not in found
                found[flow] = path, time

    def _name(self, note: Message) -> str:
        name: str = self._interned["debug_annotation_names", note.name_iid]
        return name

    def _value(self, note: Message) -> object:
        if note.HasField("string_value_iid"):
            return self._interned["debug_annotation_string_values", note.string_value_iid]
        value: object = getattr(note, note.WhichOneof("value"))
        return value


def expected(run: Exported) -> Counter[str]:
    """Return how much of what there has to be, counted from the lanes, the causes, the events."""
    lanes, causes = run.overview.lanes, run.overview.causes
    all_ = [*lanes.processes.values(), *lanes.resources.values()]
    waits = {
        start
        for process, lane in lanes.processes.items()
        for start, state in zip(lane.bars.starts.array, lane.bars.states.array, strict=True)
        if state >= State.SLEEPS and doer(run, start) == process
    }
    return Counter(
        slices=sum(int((lane.bars.states.array != State.NOTHING).sum()) for lane in all_)
        + sum(len(holds(run, lane)) for lane in lanes.resources.values()),
        counts=sum(len(lane.levels.values) for lane in all_),
        flows=len(causes.cause),
        instants=len(run.events) - len(waits),
    )


def doer(run: Exported, i: int) -> str:
    """Return the id of the process that did the event with index ``i``."""
    event = run.events[i]
    parent: str = getattr(event, "parent", "")
    return parent or event.process


def holds(run: Exported, lane: Lane) -> list[tuple[str, int]]:
    """Return who held a lock from which event on, one for each time that it came to hold it."""
    found: list[tuple[str, int]] = []
    before: tuple[str, ...] = ()
    for start, detail in zip(lane.bars.starts.array, lane.bars.details.array, strict=True):
        owners = run.overview.lanes.details[detail].owners
        found += [(owner, int(start)) for owner in owners if owner not in before]
        before = owners
    return found
