"""Changes recordings at random, with the right checksums, and does with them what a window does.

``python -m tests.faults.fuzz SEED COUNT FOLDER [window]`` tries so many files from a seed on, and
says of each that did harm which it was; ``test_limits.py`` has some tried.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
import traceback
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from core.commands.events import text_lines
from core.export.json_events import objects
from core.model.checking import holds_together
from core.playback.playback import Playback
from core.playback.source import FileSource
from core.recording.format import HEADER, NOTES, OVERVIEW, PAGE, RECORDS, RecordingError
from core.recording.overview import OverviewHead
from core.recording.page import PageHead
from core.recording.reader import Recording
from core.recording.sealed import expand, seal, squeeze, unseal
from core.tracing import records as rec
from tests.core.conftest import Tape
from tests.core.recording.making import Block, blocks_of, busy, packed, write

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 32 * 1024 * 1024
SLOW_S = 5.0  # of the processor: others may be at work
ODD: list[object] = [
    *(None, True, 0, -1, 1, 2**31, 2**63 - 1, -(2**63), 2**64 - 1),
    *(0.5, float("nan"), float("inf"), "", "x", "main", "main.1", "channel-1.1", "lock", "queue"),
    *("\u202e<b>\n\x00", "x" * 5000, [], [1], ["main"], {}, {"main": 1}),
]


def mutate(thing: object, chance: random.Random) -> object:
    """Change one place within a value, at any depth."""
    if isinstance(thing, dict) and thing and chance.random() < 0.9:
        key = chance.choice(list(thing))
        changed = dict(thing)
        how = chance.random()
        if how < 0.1:
            del changed[key]
        elif how < 0.15:
            changed[chance.choice(["kind", "later", "process", "t_ns", "id"])] = changed.pop(key)
        else:
            changed[key] = mutate(thing[key], chance)
        return changed
    if isinstance(thing, list) and thing and chance.random() < 0.9:
        place = chance.randrange(len(thing))
        how = chance.random()
        if how < 0.15:
            return thing[:place] + thing[place + 1 :]
        if how < 0.3:
            return [*thing[:place], thing[place], *thing[place:]]
        if how < 0.4:
            return sorted(thing, key=lambda _: chance.random())
        return [*thing[:place], mutate(thing[place], chance), *thing[place + 1 :]]
    if isinstance(thing, int) and not isinstance(thing, bool) and chance.random() < 0.5:
        return thing + chance.choice([-1, 1, 7, -thing])
    return chance.choice(ODD)


def _flip(data: bytes, chance: random.Random) -> bytes:
    """Change some bytes."""
    bad = bytearray(data or b"\0")
    for _ in range(chance.randint(1, 4)):
        bad[chance.randrange(len(bad))] = chance.randrange(256)
    return bytes(bad)


def _as_values(data: bytes, chance: random.Random) -> bytes:
    """Change MessagePack as what it means; bytes that are none, as bytes."""
    try:
        thing = msgspec.msgpack.decode(data)
    except (msgspec.DecodeError, ValueError):
        return _flip(data, chance)
    for _ in range(chance.randint(1, 3)):
        thing = mutate(thing, chance)
    return msgspec.msgpack.encode(thing)


def _change(data: bytes, chance: random.Random) -> bytes:
    return _as_values(data, chance) if chance.random() < 0.8 else _flip(data, chance)


_page_heads = msgspec.msgpack.Decoder(PageHead)
_overview_heads = msgspec.msgpack.Decoder(OverviewHead)


def _page(payload: bytes, chance: random.Random) -> bytes:
    """Change the head, the world or the events of a page."""
    found = unseal(payload, _page_heads)
    assert found is not None
    head, body = found
    world = expand(payload[body : body + head.world], MOST)
    events = expand(payload[body + head.world :], MOST)
    part = chance.choice(["head", "world", "events", "events", "stream"])
    if part == "world":
        world = _change(world, chance)
    if part == "events":
        events = _change(events, chance)
    before, after = squeeze(world), squeeze(events)
    if part == "stream":
        after = _flip(after, chance)
    fields: object = {**msgspec.to_builtins(head), "world": len(before)}
    if part == "head":
        fields = mutate(fields, chance)
    elif part == "events" and chance.random() < 0.7:  # as if whoever wrote it had meant it
        fields = _honest(fields, events) if isinstance(fields, dict) else fields
    return seal(cast("msgspec.Struct", fields), before + after)


def _honest(fields: dict[str, Any], events: bytes) -> dict[str, Any]:
    """Return a head that promises what is in the page."""
    try:
        found = msgspec.msgpack.decode(events)
        times = [event["t_ns"] for event in found]
        kinds = sorted({str(event["kind"]) for event in found})
    except (msgspec.DecodeError, TypeError, KeyError, ValueError):
        return fields
    if not times:
        return fields
    return {
        **fields,
        "count": len(found),
        "first_ns": times[0],
        "last_ns": times[-1],
        "kinds": kinds,
    }


def _overview(payload: bytes, chance: random.Random) -> bytes:
    """Change what was derived."""
    found = unseal(payload, _overview_heads)
    assert found is not None
    head, body = found
    return seal(head, squeeze(_change(expand(payload[body:], MOST), chance)))


def _json(payload: bytes, chance: random.Random) -> bytes:
    thing = mutate(msgspec.json.decode(payload), chance)
    try:
        return msgspec.json.encode(thing)
    except (ValueError, UnicodeError):
        return _flip(payload, chance)


def _records(payload: bytes, chance: random.Random) -> bytes:
    """Change whole fields of records, and now and then their order."""
    rows = [list(row) for row in rec.RECORD.iter_unpack(payload)]
    for _ in range(chance.randint(1, 6)):
        row, other = chance.choice(rows), chance.choice(rows)
        place = chance.randrange(len(row))
        how = chance.random()
        if how < 0.4:
            row[place] = other[place]
        elif how < 0.5:
            rows[rows.index(row)], rows[rows.index(other)] = other, row
        else:
            data = bytearray(rec.RECORD.pack(*row))
            data[chance.randrange(len(data))] = chance.randrange(256)
            row[:] = rec.RECORD.unpack(bytes(data))
    return b"".join(rec.RECORD.pack(*row) for row in rows)


CHANGES: dict[int, Callable[[bytes, random.Random], bytes]] = {
    PAGE: _page, OVERVIEW: _overview, NOTES: _json, HEADER: _json, RECORDS: _records,
}  # fmt: skip


def originals(folder: Path) -> list[list[Block]]:
    """Return the blocks of good recordings: packed and raw, of all kinds of things."""
    from core.recording.writer import RecordingWriter
    from tests.core.generated import Run

    found = [blocks_of(packed(folder / "busy", busy(Tape(), 200)))]
    for seed in range(3):
        run, chance = Run(), random.Random(seed)
        for _ in range(150):
            run.step(chance.randrange(1 << 16))
        found.append(blocks_of(packed(folder / f"generated {seed}", run.events)))
    tape = Tape()
    busy(tape, 20)
    with RecordingWriter(folder / "raw") as writer:
        writer.header({"python": "3", "spec": {"script": "/p/a.py", "cwd": "/p"}})
        writer.source("/p/a.py", "pass")
        writer.records(tape.take())
    return [*found, blocks_of(folder / "raw")]


def changed(blocks: list[Block], chance: random.Random) -> list[Block]:
    """Return the blocks, one or two of them changed within."""
    made = list(blocks)
    for _ in range(chance.randint(1, 2)):
        place = chance.choice([n for n, block in enumerate(made) if block.kind in CHANGES])
        block = made[place]
        try:
            payload = CHANGES[block.kind](block.payload, chance)
        except (AssertionError, ValueError, OverflowError):  # changed already, beyond reading
            payload = _flip(block.payload, chance)
        made[place] = Block(block.kind, payload)
    return made


def look(path: Path) -> None:
    """Do with a file what the window does."""
    try:
        recording = Recording.open(path)
    except RecordingError:
        return
    with closing(Playback(FileSource(recording))) as playback:
        while playback.poll(1.0):
            pass
        length = playback.length
        for position in (length // 3, length, length // 2, length - 1, 0):
            playback.seek(position)
            assert holds_together(playback.world), "the world does not hold together"
            playback.outputs()
            playback.back()
            playback.forward()
        playback.derived()
        for _ in objects(playback.history):
            pass
        assert all(line.decode().isprintable() for line in text_lines(playback.history))


def glance(path: Path) -> None:
    """Look at the end of a long one, its middle and its start."""
    with closing(Playback(FileSource(Recording.open(path)))) as playback:
        while playback.poll(1.0):
            pass
        for position in (playback.length, playback.length // 2, 0):
            playback.seek(position)


class Shower:
    """One window that shows a file after the other."""

    def __init__(self) -> None:
        from gui import app
        from gui.export.window_picture import quiet_application
        from gui.window.settings import Memory, Settings

        quiet_application()
        settings = Settings(Memory())
        settings.motion = "still"
        self.parts = app.build(settings)
        self.parts.window.resize(1280, 800)
        self.parts.window.show()

    def show(self, path: Path) -> None:
        """Open a file and look at some instants of it."""
        parts = self.parts
        parts.session.open(str(path))
        playback = parts.session.playback
        if playback is None:
            return
        while playback.loading:
            self._tick()
        parts.overviews.finish()
        page = parts.window.run_page
        for position in (playback.length, playback.length // 2):
            parts.controls.seek(position)
            world = playback.world
            for thing in ("", *list(world.processes)[:2], *list(world.locks)[:1]):
                parts.views.select(thing)
                self._tick()
        for pane in (page.events, page.output, page.timeline):
            page.foot.show_page(pane)
            self._tick()
        playback.play()
        self._tick()

    def _tick(self) -> None:
        now, playback = time.perf_counter(), self.parts.session.playback
        if playback is not None:
            self.parts.reasons.refresh(playback, now)
        self.parts.controls.refresh()
        self.parts.player.tick(now)
        self.parts.window.grab()

    def close(self) -> None:
        """Close the window."""
        self.parts.window.close_now()
        self.parts.window.deleteLater()


def main(first: int, count: int, folder: Path, *, window: bool) -> int:
    """Try files; print a line for each that does harm, and return how many did."""
    good = originals(folder)
    harm: list[str] = []
    if window:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        sys.excepthook = lambda *error: harm.append("".join(traceback.format_exception(*error)))
    shower = Shower() if window else None
    bad = 0
    for seed in range(first, first + count):
        chance = random.Random(seed)
        path = write(folder / "changed", changed(chance.choice(good), chance))
        begin = time.process_time()
        try:
            (shower.show if shower else look)(path)
        except Exception:
            harm.append(traceback.format_exc())
        took = time.process_time() - begin
        if took > SLOW_S:
            harm.append(f"it took {took:.1f} s")
        if harm:
            bad += 1
            sys.stdout.write(f"SEED {seed}: {harm[0]}\n")
            sys.stdout.flush()
            harm.clear()
    if shower is not None:
        shower.close()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"{count} files, {bad} did harm, {most // 1024} MB at most\n")
    return bad


if __name__ == "__main__":
    place = Path(sys.argv[3])
    sys.exit(bool(main(int(sys.argv[1]), int(sys.argv[2]), place, window=len(sys.argv) > 4)))
