"""Perfetto's trace, read by the published schema, says what the lanes, causes and events say.

Covers: trace, tracks, rows, flows.
"""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from core.events.lock import AcquireBlocked
from core.events.message import MessageReceived, MessageSent, ReceiveBlocked
from core.events.process import ProcessEnded, SleepBegan
from core.export import perfetto
from core.export.progress import CancelledError, ignore
from core.model.causality import Relation
from core.model.lane import State
from tests.core.export.conftest import QUICK, Exported
from tests.core.export.traces import Trace, expected

if TYPE_CHECKING:
    from tests.core.conftest import Tape

each = pytest.mark.parametrize("name", QUICK)


def exported(run: Exported) -> Trace:
    out = io.BytesIO()
    perfetto.write(run.history, run.overview, out, ignore)
    return Trace(out.getvalue())


@pytest.fixture(scope="module")
def traces(real: dict[str, Exported]) -> dict[str, Trace]:
    return {name: exported(run) for name, run in real.items()}


@each
def test_it_has_as_much_of_everything_as_the_run(
    real: dict[str, Exported], traces: dict[str, Trace], name: str
) -> None:
    trace = traces[name]
    found = Counter(
        slices=len(trace.slices),
        counts=sum(map(len, trace.counts.values())),
        flows=len(trace.begins),
        instants=len(trace.instants),
    )
    assert found == expected(real[name])


@each
def test_every_flow_goes_from_a_cause_to_its_effect_in_another_process(
    real: dict[str, Exported], traces: dict[str, Trace], name: str
) -> None:
    trace, causes, events = traces[name], real[name].overview.causes, real[name].events
    assert trace.begins.keys() == trace.ends.keys()
    pairs = zip(causes.cause.array.tolist(), causes.effect.array.tolist(), strict=True)
    times = sorted((events[cause].t_ns, events[effect].t_ns) for cause, effect in pairs)
    assert sorted((trace.begins[n][1], trace.ends[n][1]) for n in trace.begins) == times
    for n, (track, time) in trace.begins.items():
        other, then = trace.ends[n]
        assert track.split(" / ")[0] != other.split(" / ")[0]
        assert time <= then


@each
def test_every_process_has_its_name_and_pid(
    real: dict[str, Exported], traces: dict[str, Trace], name: str
) -> None:
    world = real[name].history.world_at(len(real[name].events))
    heads = [track for track in traces[name].tracks.values() if track.HasField("process")]
    assert {(track.process.process_name, track.process.pid) for track in heads} == {
        (process.name, process.pid) for process in world.processes.values() if process.pid
    }
    assert all(track.name == track.process.process_name for track in heads)


@each
def test_a_slice_lasts_as_long_as_its_bar(
    real: dict[str, Exported], traces: dict[str, Trace], name: str
) -> None:
    lanes = real[name].overview.lanes
    bars = []
    for lane in (*lanes.processes.values(), *lanes.resources.values()):
        starts, states = lane.bars.starts.array, lane.bars.states.array
        ends = [*starts.tolist(), len(lanes.times)][1:]
        times = [*lanes.times.array.tolist(), lanes.end_ns]
        bars += [
            (times[start], times[end])
            for start, end, state in zip(starts.tolist(), ends, states, strict=True)
            if state != State.NOTHING
        ]
    slices = [one for one in traces[name].slices if not one.name.startswith("holds ")]
    assert sorted((one.start, one.end) for one in slices) == sorted(bars)


def test_messages_sleeps_and_waits_are_those_of_the_events(
    real: dict[str, Exported], traces: dict[str, Trace]
) -> None:
    run, trace = real["producer-consumer"], traces["producer-consumer"]
    kinds = Counter(type(event) for event in run.events)
    relations = Counter(run.overview.causes.relation.array.tolist())
    assert relations[Relation.MESSAGE] == kinds[MessageReceived] == kinds[MessageSent] == 7
    titles = Counter(one.name for one in trace.slices)
    assert titles["sleeping"] == kinds[SleepBegan]
    assert titles["blocked: receive from queue"] == kinds[ReceiveBlocked]
    depth = [value for _, value in trace.counts["Queues and pipes / queue"]]
    assert (min(depth), depth[-1]) == (0, 0)
    assert 1 <= max(depth) <= 7
    sent = [told["preview"] for _, name, _, told in trace.instants if name == "message sent"]
    assert sent == [event.preview for event in run.events if isinstance(event, MessageSent)]
    sleeps = [one.arguments for one in trace.slices if one.name == "sleeping"]
    assert all("producer_consumer.py:" in str(told["where"]) for told in sleeps)
    assert {told["duration_ns"] for told in sleeps} == {20_000_000, 50_000_000}


def test_a_lock_shows_its_owners(real: dict[str, Exported], traces: dict[str, Trace]) -> None:
    run, trace = real["lock-with"], traces["lock-with"]
    held = Counter(one.name for one in trace.slices if one.track == "Locks / lock")
    assert (
        held == {"held by Anna": 3, "held by Ben": 3, "held by Clara": 3} or sum(held.values()) == 9
    )
    blocked = [one for one in trace.slices if one.name == "blocked: acquire lock"]
    assert len(blocked) == sum(isinstance(event, AcquireBlocked) for event in run.events)


def test_a_process_shows_which_lock_it_holds(traces: dict[str, Trace]) -> None:
    trace = traces["lock-with"]
    held = [one for one in trace.slices if one.track == "Locks / lock"]
    holds = [one for one in trace.slices if one.name == "holds lock"]
    assert {one.track.split(" / ")[1] for one in holds} == {"holds lock"}
    said = {(f"held by {one.track.split(' / ')[0]}", one.start, one.end) for one in holds}
    assert said == {(one.name, one.start, one.end) for one in held}


def test_a_lock_whose_owner_died_says_so(traces: dict[str, Trace]) -> None:
    names = {one.name for one in traces["killed-holding-lock"].slices}
    assert any(name.startswith("held for ever by ") for name in names)


def test_a_semaphore_counts_its_places(traces: dict[str, Trace]) -> None:
    ((path, counts),) = traces["semaphore"].counts.items()
    assert path.startswith("Locks / ")
    assert traces["semaphore"].tracks[path].counter.unit_name == "free places"
    assert {value for _, value in counts} == {0, 1, 2}


def test_what_another_thread_does_has_a_track_of_its_own(traces: dict[str, Trace]) -> None:
    written = {
        path for path, name, *_ in traces["producer-consumer"].instants if name == "message written"
    }
    assert written == {"Producer / thread 2"}


def test_texts_are_taken_as_they_are(told: Exported) -> None:
    trace = exported(told)
    assert "=Reader" in trace.tracks
    (printed,) = [about for _, name, _, about in trace.instants if name == "output written"]
    assert printed["text"] == "two\nlines\u2028and 'more'\n"
    (ended,) = [
        about
        for path, name, _, about in trace.instants
        if name == "process ended" and path.startswith("=")
    ]
    assert ended == {"exit_code": -9, "signal": "SIGKILL"}
    (ran, *_) = [event for event in told.events if isinstance(event, ProcessEnded)]
    assert ran.exit_code == -9


def test_two_resources_of_one_name_are_two_tracks(tape: Tape) -> None:
    main = tape.program()
    for _ in range(2):
        queue = main.channel(name="same")
        main.sends(queue, "1")
    run = Exported(tape.events())
    trace = exported(run)
    run.close()
    assert len(trace.counts) == 2


def test_a_run_without_events_is_a_trace_without_tracks() -> None:
    run = Exported([])
    trace = exported(run)
    run.close()
    assert (trace.tracks, trace.slices, trace.instants) == ({}, [], [])


def test_it_stops_when_it_is_told_to(told: Exported) -> None:
    def stop(done: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        perfetto.write(told.history, told.overview, io.BytesIO(), stop)
