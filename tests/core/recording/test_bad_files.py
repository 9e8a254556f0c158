"""A bad file gets one sentence, or opens as far as it makes sense: quickly, and in little memory.

Covers: overview, versions.
"""

from __future__ import annotations

import os
import tracemalloc
import zlib
from contextlib import closing
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from core.events.lock import LockAcquired, LockCreated
from core.events.message import ChannelOpened, MessageSent
from core.events.packing import pack_events
from core.events.process import ProcessStarted, SleepEnded
from core.events.program import EventsLost, OutputWritten
from core.export.saving import load
from core.model.checking import holds_together
from core.model.history import LAST_NS
from core.model.packing import pack_world
from core.model.world import World
from core.playback.playback import Playback
from core.playback.source import FileSource, Status
from core.recording.format import (
    BLOCK,
    END,
    HEADER,
    MAX_EVENTS,
    MAX_SPARE,
    MOST_A_BYTE,
    NOTES,
    OVERVIEW,
    PAGE,
    RECORDS,
    SOURCE,
    START,
    RecordingError,
)
from core.recording.overview import pack_overview
from core.recording.page import PageHead, pack_page
from core.recording.reader import Recording
from core.recording.sealed import seal, squeeze
from core.recording.writer import RecordingWriter
from core.tracing import records as rec
from tests.core.recording.making import Block, blocks_of, busy, packed, sleeps, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.events.base import Event
    from tests.core.conftest import Tape

MANY = int(os.environ.get("PROCESSION_BAD_FILES", "40"))
"""Files that are tried of each sort; some thousand take a minute."""

ATTEMPTS = settings(
    max_examples=MANY, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
MOST_MEMORY = 64 * 1024 * 1024


def look(path: Path) -> tuple[list[Event], str]:
    """Do with a file what the window does; return its events, and what is said of it."""
    with closing(Playback(FileSource(Recording.open(path)))) as playback:
        while playback.poll(1.0):
            assert playback.status is Status.ENDED
        length = playback.length
        for position in (0, length // 3, length, length // 2, length - 1):
            playback.seek(position)
            assert holds_together(playback.world)
            assert playback.world.count == playback.position
            playback.outputs()
            playback.back()
            playback.forward()
        playback.derived()
        events = playback.history.events(0, length)
        assert len(events) == length
        times = [event.t_ns for event in events]
        assert times == sorted(times)
        return events, playback.warning


def opens(path: Path) -> tuple[list[Event], str] | None:
    """Look at a file that may be no recording at all: then one sentence says why."""
    try:
        return look(path)
    except RecordingError as error:
        said = str(error)
    assert said.endswith(".")
    assert "\n" not in said
    return None


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "r"


def test_a_packed_recording_cut_at_any_byte_opens_or_says_one_sentence(path: Path) -> None:
    around = [b for b in blocks_of(packed(path, sleeps(1))) if b.kind != PAGE]
    blocks = [*around[:2], page({}, FIRST, GOOD), tail(), *around[2:]]
    whole = write(path, blocks).read_bytes()
    kept = []
    for length in range(len(whole) + 1):
        path.write_bytes(whole[:length])
        found = opens(path)
        kept.append(-1 if found is None else len(found[0]))
    assert kept == sorted(kept)
    assert set(kept) == {-1, 0, 4, 8}


def test_a_recording_that_ends_in_the_middle_of_a_page_says_that_it_was_cut(path: Path) -> None:
    path.write_bytes(packed(path, sleeps(600)).read_bytes()[:-50])
    with Recording.open(path) as recording:
        assert recording.cut


@pytest.fixture(scope="module")
def wholes(make_tape: type[Tape], tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Return a packed and a raw recording."""
    path = tmp_path_factory.mktemp("whole") / "r"
    found = [packed(path, busy(make_tape(), 200)).read_bytes()]
    path.unlink()
    tape = make_tape()
    tape.program().child("C")
    with RecordingWriter(path) as writer:
        writer.header({"spec": {}})
        writer.source("/p/a.py", "pass")
        writer.records(tape.take())
    return [*found, path.read_bytes()]


@ATTEMPTS
@given(st.data())
def test_changed_bytes_do_no_harm(path: Path, wholes: list[bytes], data: st.DataObject) -> None:
    bad = bytearray(data.draw(st.sampled_from(wholes)))
    places = st.tuples(st.integers(0, len(bad) - 1), st.integers(0, 255))
    for place, byte in data.draw(st.lists(places, min_size=1, max_size=8)):
        bad[place] = byte
    cut = data.draw(st.integers(0, len(bad)) | st.just(len(bad)))
    path.write_bytes(bad[:cut])
    opens(path)


@ATTEMPTS
@given(
    st.lists(
        st.tuples(
            st.sampled_from([HEADER, RECORDS, SOURCE, PAGE, OVERVIEW, NOTES, 99]),
            st.binary(max_size=200),
        ),
        max_size=6,
    )
)
@example([(PAGE, b""), (PAGE, b"\0" * 6), (OVERVIEW, b"\0"), (SOURCE, b"\0\5a"), (NOTES, b"[")])
def test_blocks_of_nonsense_do_no_harm(path: Path, blocks: list[tuple[int, bytes]]) -> None:
    write(path, [Block(*block) for block in blocks])
    assert opens(path) is not None


FIELDS = st.sampled_from(["t_ns", "seq", "process", "thread", "where", "kind", "more"])
VALUES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.text(max_size=5)
    | st.lists(st.integers(0, 9), max_size=2)
)


def page(head: dict[str, Any], world: bytes, events: bytes) -> Block:
    """Return a page whose checksum is right, whatever it says."""
    good = {"first": 0, "count": 4, "first_ns": 0, "last_ns": 3, "printed": 0}
    fields = {**good, "kinds": ["SleepEnded"], "world": len(world), **head}
    made = msgspec.defstruct("Head", list(fields))
    return Block(PAGE, seal(made(**fields), world + events))


def tail(first: int = 4) -> Block:
    """Return a good page that follows four events."""
    world = World(t_ns=3, count=first)
    payload = pack_page(first, 0, pack_world(world), sleeps(4, 4))
    assert payload
    return Block(PAGE, payload)


GOOD = squeeze(pack_events(sleeps(4)))
FIRST = squeeze(pack_world(World()))
LITTLE = squeeze(b"\x90") + bytes(MAX_EVENTS // MOST_A_BYTE)
"""Long enough for a page of as many events as there may be; there is none in it."""


@ATTEMPTS
@given(st.lists(st.dictionaries(FIELDS, VALUES), max_size=5))
def test_events_of_nonsense_are_a_gap(path: Path, changes: list[dict[str, Any]]) -> None:
    good: list[dict[str, Any]] = [msgspec.to_builtins(event) for event in sleeps(4)]
    for n, change in enumerate(changes):
        good[n : n + 1] = [{**good[min(n, 3)], **change}]
    write(path, [page({}, FIRST, squeeze(msgspec.msgpack.encode(good))), tail()])
    events, _ = look(path)
    assert len(events) == 8
    assert events[4:] == sleeps(4, 4), "what stands behind is where it was"
    assert {type(event) for event in events[:4]} in ({SleepEnded}, {EventsLost})


LIES = {
    "more than there are": {"count": 5},
    "fewer than there are": {"count": 3},
    "an earlier begin": {"first_ns": 1},
    "an earlier end": {"last_ns": 2},
    "a later end": {"last_ns": 4},
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_page_that_is_not_what_it_promises_is_a_gap(path: Path, lie: dict[str, int]) -> None:
    count = lie.get("count", 4)
    write(path, [page(lie, FIRST, GOOD), tail(count)])
    events, _ = look(path)
    assert [type(event) for event in events[:count]] == [EventsLost] * count
    assert events[count:] == sleeps(4, 4)


UNBELIEVABLE = {
    "nothing": {"count": 0},
    "too much": {"count": MAX_EVENTS + 1},
    "less than nothing": {"first": -1},
    "a time before all times": {"first_ns": -1},
    "a time after all times": {"last_ns": 1 << 63},
    "no number": {"count": float("nan")},
    "no list": {"kinds": 5},
    "a world that is longer than all": {"world": 1 << 40},
}


@pytest.mark.parametrize("head", UNBELIEVABLE.values(), ids=UNBELIEVABLE)
def test_a_head_that_makes_no_sense_costs_its_page(path: Path, head: dict[str, Any]) -> None:
    write(path, [page(head, FIRST, GOOD), tail()])
    events, warning = look(path)
    assert events[-4:] == sleeps(4, 4)
    assert {type(event) for event in events[:-4]} == {EventsLost}
    assert sum(event.count for event in events if isinstance(event, EventsLost)) == 4
    assert "1 part of the recording cannot be read" in warning or "world" in head


def test_pages_that_go_back_in_time_or_over_each_other_are_a_gap(path: Path) -> None:
    later = {"first": 8, "first_ns": 0, "last_ns": 3}
    write(path, [page({}, FIRST, GOOD), tail(), page(later, b"", GOOD), tail(2), tail(LAST_NS)])
    events, _ = look(path)
    assert events[:8] == sleeps(8)
    lost = [event.count for event in events if isinstance(event, EventsLost)]
    assert sum(lost[:2]) == 8


def test_a_damaged_page_is_a_gap_that_says_how_much_is_missing(path: Path, tape: Tape) -> None:
    right = busy(tape, 600)
    blocks = blocks_of(packed(path, right))
    place = [n for n, block in enumerate(blocks) if block.kind == PAGE][1]
    payload = bytearray(blocks[place].payload)
    payload[-20] ^= 1
    blocks[place] = Block(PAGE, bytes(payload))
    write(path, blocks)
    events, warning = look(path)
    gap = events[512]
    assert isinstance(gap, EventsLost)
    assert gap.count == 512
    assert events[:512] + events[513:] == right[:512] + right[1024:]
    assert warning == "1 part of the recording cannot be read: what happened there is not shown."


def test_a_damaged_last_page_is_a_gap_too(path: Path, tape: Tape) -> None:
    right = busy(tape, 300)
    blocks = blocks_of(packed(path, right))
    place = [n for n, block in enumerate(blocks) if block.kind == PAGE][-1]
    blocks[place] = Block(PAGE, blocks[place].payload[:-1] + b"?")
    for known in (True, False):
        write(path, [block for block in blocks if known or block.kind != OVERVIEW])
        events, warning = look(path)
        assert events[:-1] == right[:1024]
        gap = events[-1]
        assert isinstance(gap, EventsLost)
        assert gap.count == (len(right) - 1024 if known else 1)
        assert warning.startswith("1 part of the recording cannot be read")


def test_the_end_is_not_far_where_long_pages_have_no_worlds(path: Path) -> None:
    long = {"count": 20_000, "first_ns": 1, "last_ns": 1}
    count = 8
    pages = [page({**long, "first": n * 20_000}, b"", LITTLE) for n in range(count)]
    write(path, pages)
    with load(path) as run:
        world = run.history.world_at(len(run.history))
        assert world.count == len(run.history) == count * 20_000
        assert sum(kept._ready is not None for kept in run.history._list) < 4


def test_kinds_of_a_later_version_are_passed_over_and_counted(path: Path) -> None:
    events: list[Any] = [msgspec.to_builtins(event) for event in sleeps(4)]
    events[1]["kind"] = "LaterKind"
    later = squeeze(msgspec.msgpack.encode(events))
    write(path, [page({"kinds": ["SleepEnded", "LaterKind"]}, FIRST, later), tail()])
    with load(path) as run:
        found = run.history.events(0, len(run.history))
        assert found == [e for e in sleeps(8) if e.t_ns != 1]
        assert run.history.skipped == 1
        assert [run.history.world_at(i).count for i in range(8)] == list(range(8))
    look(path)


@pytest.fixture
def two_pages(path: Path, tape: Tape) -> tuple[list[Block], list[Event]]:
    right = busy(tape, 250)
    return [b for b in blocks_of(packed(path, right)) if b.kind != OVERVIEW], right


def bad_worlds(world: World) -> Iterator[tuple[str, bytes]]:
    """Yield worlds that are none, or that do not hold together."""
    good: dict[str, Any] = msgspec.to_builtins(world)
    main, channel = good["processes"]["main"], next(iter(good["channels"]))
    lock = {"id": "l", "number": 1, "type": "lock", "name": "", "value": 1, "creator": ""}
    changes: dict[str, dict[str, Any]] = {
        "a lock that is not there is held": {"processes": {"main": {**main, "holds": ["x"]}}},
        "a message is in a queue and nowhere": {"messages": {}},
        "an owner that is nobody": {"locks": {"l": {**lock, "owners": ["nobody"]}}},
        "a number of another": {"locks": {"l": {**lock, "number": 7}}},
        "an id of another": {"locks": {"k": lock}},
        "a process that is not there": {"processes": {"main": main}},
        "somebody waits for nothing": {
            "processes": {
                **good["processes"],
                "main": {**main, "waits": {1: {"kind": "lock", "target": "x", "since_ns": 1}}},
            }
        },
        "a task that is not there": {
            "pools": {
                "p": {**lock, "id": "p", "size": 1, "waiting": ["t"]},
            }
        },
        "a number is a text": {"channels": {channel: {**good["channels"][channel], "sent": "1"}}},
        "no number": {"t_ns": float("nan")},
        "too large a number": {"t_ns": float("inf")},
        "a state that there is not": {"processes": {"main": {**main, "life": "undead"}}},
    }
    for name, change in changes.items():
        yield name, msgspec.msgpack.encode({**good, **change})
    yield "nothing", b""
    yield "too deep", b"\x91" * 100_000
    yield "too deep within", msgspec.msgpack.encode({**good, "later": 1})[:-1] + b"\x81" * 100_000
    yield "too long", bytes(20_000_000)


def test_a_world_that_does_not_hold_together_is_made_again(
    path: Path, two_pages: tuple[list[Block], list[Event]]
) -> None:
    blocks, right = two_pages
    place = [n for n, block in enumerate(blocks) if block.kind == PAGE][1]
    with load(path) as run:
        start = run.history.world_at(512)
        after = run.history.world_at(700)
    names = []
    for name, world in bad_worlds(start):
        names.append(name)
        before = squeeze(world)
        body = squeeze(pack_events(right[512:]))
        kinds = sorted({type(event).__name__ for event in right[512:]})
        times = right[512].t_ns, right[-1].t_ns
        head = PageHead(512, len(right) - 512, *times, 0, kinds, len(before))
        blocks[place] = Block(PAGE, seal(head, before + body))
        write(path, blocks)
        with load(path) as run:
            assert run.history.world_at(700) == after, name
            assert run.history.world_at(512) == start, name
    assert len(names) > 12
    look(path)


def test_a_small_file_does_not_become_a_large_memory(path: Path) -> None:
    bomb = zlib.compress(bytes(100_000_000), 1)
    strings = zlib.compress(b"\x91\x8a\xa4more\xdd\0\x7f\xff\xff" + b"\xa1x" * 2_000_000, 1)
    deep = squeeze(b"\x91" * 1_000_000)
    pages = [page({}, bomb, bomb), page({"first": 4}, strings, strings), page({}, deep, deep)]
    huge = msgspec.msgpack.encode({"name": "index", "count": 12})
    crc = zlib.crc32(len(huge).to_bytes(2, "big") + huge + bomb)
    overview = crc.to_bytes(4, "big") + len(huge).to_bytes(2, "big") + huge + bomb
    write(path, [*pages, Block(OVERVIEW, overview), Block(HEADER, b"[" * 1_000_000)])
    assert path.stat().st_size < 10_000_000
    tracemalloc.start()
    try:
        look(path)
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


def test_what_is_derived_is_not_believed_to_be_far_longer_than_the_file(path: Path) -> None:
    counts = {"count": MAX_EVENTS, "last_ns": 0}
    pages = [page({**counts, "first": n * MAX_EVENTS}, b"", LITTLE) for n in (0, 1)]
    long = pack_overview("index", 2 * MAX_EVENTS, bytes(100_000_000))
    write(path, [*pages, Block(OVERVIEW, long)])
    with Recording.open(path) as recording:
        assert recording.overview(2 * MAX_EVENTS) == {}


@pytest.mark.parametrize("kind", [200, NOTES, PAGE])
def test_blocks_without_end_that_hold_nothing_are_damage(path: Path, kind: int) -> None:
    write(path, [*[Block(kind, b"")] * (MAX_SPARE + 1), tail(0)])
    with Recording.open(path) as recording:
        assert recording.cut
        assert recording.skipped <= MAX_SPARE
        assert not [
            page for _, page in recording.chunks() if not isinstance(page, bytes) and page.count
        ]


@pytest.mark.parametrize("kind", [PAGE, OVERVIEW, NOTES, SOURCE, HEADER, RECORDS, 77])
def test_a_block_that_claims_two_gigabytes_is_not_waited_for(path: Path, kind: int) -> None:
    whole = packed(path, sleeps(5)).read_bytes()[: -BLOCK.size]
    path.write_bytes(whole + BLOCK.pack(2**31, kind) + b"x" * 1_000 + BLOCK.pack(0, END))
    assert look(path)[0] == sleeps(5)
    with Recording.open(path) as recording:
        assert recording.cut


NAMES = {
    "markup": "<b>name</b> & <img src='x'> {0} %s",
    "right to left": "\u202egnp.\u2067exe\u200f\x00\x1b[2J\r\n",
    "10 kB": "name " * 2_000,
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names_come_back_as_they_are(path: Path, name: str) -> None:
    started = ProcessStarted(0, 1, "main.1", 1, None, "main", 7, 1, name, False, "fork", name)
    events = [started, OutputWritten(1, 2, "main.1", 1, None, "stdout", name, 9)]
    assert look(packed(path, events, name))[0] == events


def test_receives_before_sends_and_ends_before_begins_are_taken_as_they_come(
    path: Path, tape: Tape
) -> None:
    events = [
        msgspec.structs.replace(event, t_ns=n, seq=n)
        for n, event in enumerate(reversed(busy(tape, 200)))
    ]
    assert look(packed(path, events))[0] == events


def test_a_source_line_with_too_large_a_number_is_passed_over(path: Path, tape: Tape) -> None:
    main = tape.program()
    for digits in ("1" * 30, "9" * 5_000, "-1"):
        tape.text(main, rec.SITE, 5, f"/p/a.py:{digits}:f")
        main(rec.SLEEP_ENDED, site=5)
    with RecordingWriter(path) as writer:
        writer.records(tape.take())
    events, _ = look(path)
    assert [event.where for event in events if isinstance(event, SleepEnded)] == [None] * 3
    packed(path.with_name("again"), events)


@pytest.mark.parametrize("number", [2**31, 2**63 - 1, -(2**63), 2**64 - 1])
def test_numbers_that_no_program_has_are_taken_as_they_are(path: Path, number: int) -> None:
    events: list[Event] = []
    for place, kind in enumerate(("semaphore", "barrier", "lock")):
        created = LockCreated(place, place, "main", 1, None, f"lock-{place}", kind, "", number)
        events += [created, LockAcquired(place, place, "main", 1, None, f"lock-{place}")]
    events.append(ChannelOpened(3, 3, "main", 1, None, "channel-1", 0, "queue", "", number))
    events.append(MessageSent(4, 4, "main", number, None, "channel-1", number, "m", "", number))
    assert look(packed(path, events))[0] == events


def test_times_that_no_clock_has_are_passed_over(path: Path, tape: Tape) -> None:
    main = tape.program()
    main(rec.SLEEP_ENDED, t=1 << 63)
    main(rec.SLEEP_ENDED, t=(1 << 64) - 1)
    with RecordingWriter(path) as writer:
        writer.records(tape.take())
    events, _ = look(path)
    assert not [event for event in events if isinstance(event, SleepEnded)]


def test_an_older_version_is_read_and_no_version_is_none(path: Path, tape: Tape) -> None:
    tape.program()
    with RecordingWriter(path) as writer:
        writer.header({"python": "3"})
        writer.source("/p/a.py", "pass")
        writer.records(tape.take())
    blocks = blocks_of(path)
    newest = look(path)
    assert look(write(path, blocks, version=1)) == newest
    with Recording.open(path) as recording:
        assert recording.header == {"python": "3"}
    with pytest.raises(RecordingError, match="is not a recording"):
        Recording.open(write(path, blocks, version=0))
    assert START.size == 16


def test_what_was_derived_from_other_events_is_not_used(path: Path) -> None:
    blocks = blocks_of(packed(path, sleeps(20)))
    with Recording.open(path) as recording:
        names = set(recording.overview(20))
        assert recording.overview(19) == {}
    bad = [Block(b.kind, b.payload[:-1]) if b.kind == OVERVIEW else b for b in blocks]
    with Recording.open(write(path, bad)) as recording:
        assert recording.overview(20) == {}
    assert names <= {"index", "lanes", "causes"}
