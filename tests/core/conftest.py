"""The tape: a run told in a few lines, encoded as the tracer and the supervisor would."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pytest

from core.events.decoder import Decoder
from core.model.fold import apply_all
from core.model.world import World
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.events.base import Event
    from tests.core.scenarios.recordings import Recordings

MS = 1_000_000
MAKER = (4_000 << 42) | (77 << 22)
"""Upper bits of ids: pid 4000, made at ms 77."""


class Hand:
    """What one traced process writes; each call is a record, 1 ms after the one before."""

    def __init__(self, tape: Tape, tag: int, key: int, id_: str) -> None:
        self.tape, self.tag, self.key, self.id = tape, tag, key, id_
        self.seq = 0
        self.thread = 1
        self.children = 0

    def __call__(self, kind: int, **fields: int) -> None:
        """Write a record of any kind; ``t`` sets its time in ns."""
        self.tape.write(self, kind, fields)

    def text(self, text: str, key: int | None = None) -> int:
        """Write a text in pieces; return its key."""
        return self.tape.text(self, rec.TEXT, self.tape.id() if key is None else key, text)

    def at(self, line: int, function: str = "work", file: str = "/p/script.py") -> int:
        """Return the site of a line, told first where it is new."""
        place = f"{file}:{line}:{function}"
        site = zlib.crc32(place.encode())
        self.tape.text(self, rec.SITE, site, place)
        return site

    def born(self, parent: str = "", name: str = "", method: str = "fork", pid: int = 0) -> None:
        text = rec.FIELD.join((self.id, parent, name or self.id, "0", method, "f"))
        self(rec.BORN, message=self.text(text), arg=pid or 1000 + self.tag, resource=self.key)

    def starts(self, name: str, method: str = "fork", site: int = 0) -> Hand:
        """Write STARTING; return the hand of the child, which says for itself that it is born."""
        self.children += 1
        key = rec.child_key(self.key, self.children)
        id_ = rec.child_id(self.id, self.children)
        text = rec.FIELD.join((id_, self.id, name, "0", method, "f"))
        self(rec.STARTING, message=self.text(text), resource=key, site=site)
        return Hand(self.tape, self.tape.tag(), key, id_)

    def child(self, name: str, method: str = "fork") -> Hand:
        """Start a child all the way to its run()."""
        hand = self.starts(name, method)
        self(rec.STARTED, resource=hand.key, arg=1000 + hand.tag)
        hand.born(self.id, name, method)
        hand(rec.RAN)
        return hand

    def channel(self, kind: int = rec.QUEUE, capacity: int = 0, name: str = "") -> int:
        channel = self.tape.id()
        text = self.text(name)
        self(rec.CHANNEL_OPENED, resource=channel, flag=kind, arg=capacity, message=text)
        return channel

    def lock(self, kind: int = rec.LOCK, value: int = 1, name: str = "") -> int:
        lock = self.tape.id()
        self(rec.LOCK_CREATED, resource=lock, flag=kind, arg=value, message=self.text(name))
        return lock

    def pool(self, kind: int = rec.POOL, workers: int = 2, name: str = "pool") -> int:
        pool = self.tape.id()
        text = self.text(name)
        self(rec.POOL_OPENED, resource=pool, flag=kind, arg=workers, message=text)
        return pool

    def submits(self, pool: int, call: int, place: int = 0, items: int = 1) -> int:
        """Submit ``work(1)`` and return the task's number."""
        task, text = call << rec.PLACE_BITS | place, self.text(rec.FIELD.join(("work", "1")))
        self(rec.TASK_SUBMITTED, resource=pool, arg=task, size=items, message=text)
        return task

    def finishes(self, pool: int, task: int, preview: str = "1", ok: bool = True) -> None:
        text = self.text(preview)
        self(rec.TASK_FINISHED, resource=pool, arg=task, flag=int(ok), message=text)

    def sends(self, channel: int, preview: str, end: int = 0) -> int:
        message = self.tape.id()
        self.text(preview, message)
        self(rec.SENT, resource=channel, message=message, flag=end)
        return message

    def receives(self, channel: int, message: int, end: int = 0) -> None:
        self(rec.RECEIVED, resource=channel, message=message, size=9, flag=end)

    def opens(self, path: str, mode: str = "a") -> int:
        file = zlib.crc32(path.encode())
        self(rec.FILE_OPENED, resource=file, message=self.text(rec.FIELD.join((path, mode))))
        return file

    def writes(self, file: int, line: str) -> None:
        self(rec.LINE_WRITTEN, resource=file, message=self.text(line), size=len(line) + 1)

    def prints(self, text: str, stream: int = 1, size: int | None = None) -> None:
        length = len(text.encode()) if size is None else size
        self(rec.OUTPUT, flag=stream, message=self.text(text), size=length)


class Tape:
    """A run as records, in the order in which they are written here."""

    def __init__(self) -> None:
        self.t = 1_000 * MS
        self.bytes = bytearray()
        self._tag = 0
        self._id = 0
        self.supervisor = Hand(self, rec.SUPERVISOR_TAG, 0, "")

    def tag(self) -> int:
        self._tag += 1
        return self._tag

    def id(self) -> int:
        self._id += 1
        return MAKER | self._id

    def write(self, hand: Hand, kind: int, fields: dict[str, int]) -> None:
        if "t" not in fields:
            self.t += MS
        t = fields.get("t", self.t)
        hand.seq += 1
        self.bytes += rec.RECORD.pack(
            t,
            hand.tag,
            hand.seq,
            kind,
            fields.get("flag", 0),
            fields.get("site", 0),
            fields.get("resource", 0),
            fields.get("message", 0),
            fields.get("arg", 0),
            fields.get("size", 0),
            fields.get("thread", hand.thread),
            hand.seq + 1,
        )

    def text(self, hand: Hand, kind: int, key: int, text: str) -> int:
        data = text.encode("utf-8", "surrogateescape")
        pieces = [data[i : i + rec.PIECE] for i in range(0, len(data), rec.PIECE)] or [b""]
        for index, piece in enumerate(pieces):
            hand.seq += 1
            position = index << 1 | (index == len(pieces) - 1)
            self.bytes += rec.TEXT_RECORD.pack(
                self.t, hand.tag, hand.seq, kind, len(piece), position, key, piece, hand.seq + 1
            )
        return key

    def program(self, *arguments: str) -> Hand:
        """Start a program; return the hand of its main process, which runs."""
        fields = ("/p/script.py", "/p", "fork", "3.11.7", *arguments)
        text = self.supervisor.text(rec.FIELD.join(fields))
        self.supervisor(rec.PROGRAM_STARTED, message=text, arg=1001)
        main = Hand(self, self.tag(), rec.MAIN_KEY, rec.MAIN_ID)
        main.born(name="MainProcess", method="")
        main(rec.RAN)
        return main

    def gone(self, hand: Hand, code: int | None = 0) -> None:
        known = code is not None
        self.supervisor(rec.GONE, resource=hand.tag, flag=int(known), arg=code or 0)

    def raw(self, text: str, stream: int = 1) -> None:
        self.supervisor(rec.RAW_OUTPUT, flag=stream, message=self.supervisor.text(text))

    def ends(self, code: int = 0) -> None:
        self.supervisor(rec.PROGRAM_ENDED, arg=code)

    def take(self) -> bytes:
        """Return what has been written since the last call."""
        data = bytes(self.bytes)
        self.bytes.clear()
        return data

    def events(self) -> list[Event]:
        """Return the events of everything that has been written, and forget nothing."""
        decoder = Decoder()
        events = decoder.feed(bytes(self.bytes))
        assert decoder.skipped == 0
        return events

    def last(self, kind: type) -> Event:
        """Return the last event of a kind."""
        return [event for event in self.events() if isinstance(event, kind)][-1]

    def world(self) -> World:
        """Return the world after everything that has been written."""
        world = World()
        apply_all(world, sorted(self.events(), key=lambda e: (e.t_ns, e.process, e.seq)))
        return world


@pytest.fixture
def tape() -> Tape:
    """Return an empty tape."""
    return Tape()


@pytest.fixture(scope="session")
def make_tape() -> type[Tape]:
    """Return what makes an empty tape, for tests that need many."""
    return Tape


@pytest.fixture(scope="session")
def recordings() -> Iterator[Recordings]:
    """Return the runs of our scenarios, each recorded once for all tests."""
    from tests.core.scenarios.recordings import Recordings  # here: most tests do without

    made = Recordings()
    yield made
    made.close()
