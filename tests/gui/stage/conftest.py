"""Stories: events by hand, folded into a world, and a stage to see them on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from core.events import file, lock, message, process, program
from core.model.fold import apply
from core.model.world import World
from core.playback.cast import cast_world
from core.playback.passed import Passed
from core.scenarios.catalogue import find
from gui.stage.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.events.base import Event

MS = 1_000_000


class Story:
    """A program told event by event."""

    def __init__(self) -> None:
        self.world = World()
        self.t_ns = 0
        self.last: Event | None = None

    def tell(self, kind: type[Event], process: str, *, after_ns: int = MS, **fields: Any) -> Event:  # noqa: ANN401
        self.t_ns += after_ns
        event = kind(
            t_ns=self.t_ns, seq=self.world.count, process=process, thread=1, where=None, **fields
        )
        apply(self.world, event)
        self.last = event
        return event

    def begins(self, *names: str) -> Story:
        self.tell(
            program.ProgramStarted,
            "main",
            script="x.py",
            arguments=[],
            cwd="/",
            start_method="fork",
            python="3.11",
            pid=4000,
            name="MainProcess",
        )
        self.tell(process.ProcessRan, "main", pid=4000, ppid=1)
        for i, name in enumerate(names, 1):
            started: dict[str, Any] = {"pid": 4000 + i, "ppid": 4000, "name": name, "daemon": False}
            self.tell(
                process.ProcessStarted,
                f"main.{i}",
                parent="main",
                start_method="fork",
                target="work",
                **started,
            )
            self.tell(process.ProcessRan, f"main.{i}", pid=4000 + i, ppid=4000)
        return self

    def queue(self, capacity: int = 3) -> Story:
        fields: dict[str, Any] = {"type": "queue", "name": "queue", "capacity": capacity}
        self.tell(message.ChannelOpened, "main", channel="q", end=0, **fields)
        return self

    def pipe(self) -> Story:
        fields: dict[str, Any] = {"type": "pipe", "name": "left, right", "capacity": 0}
        self.tell(message.ChannelOpened, "main", channel="p", end=0, **fields)
        return self

    def sends(self, who: str, id_: str, text: str, channel: str = "q", end: int = 0) -> Event:
        fields: dict[str, Any] = {"message": id_, "preview": repr(text), "bytes": 20}
        return self.tell(message.MessageSent, who, channel=channel, end=end, **fields)

    def receives(self, who: str, id_: str, channel: str = "q", end: int = 0) -> Event:
        fields: dict[str, Any] = {"message": id_, "bytes": 20, "inferred": False}
        return self.tell(message.MessageReceived, who, channel=channel, end=end, **fields)

    def wants_to_send(self, who: str, text: str) -> Event:
        fields: dict[str, Any] = {"message": "", "preview": repr(text)}
        return self.tell(message.SendBlocked, who, channel="q", end=0, **fields)

    def wants_to_receive(self, who: str, channel: str = "q", end: int = 0) -> Event:
        return self.tell(message.ReceiveBlocked, who, channel=channel, end=end)

    def lock(self) -> Story:
        self.tell(lock.LockCreated, "main", lock="k", type="lock", name="lock", value=1)
        return self

    def acquires(self, who: str) -> Event:
        return self.tell(lock.LockAcquired, who, lock="k")

    def waits(self, who: str) -> Event:
        return self.tell(lock.AcquireBlocked, who, lock="k", timeout_ns=None)

    def releases(self, who: str) -> Event:
        return self.tell(lock.LockReleased, who, lock="k")

    def writes(self, who: str, text: str) -> Event:
        return self.tell(file.LineWritten, who, path="/tmp/shared.txt", preview=text, bytes=9)

    def dies(self, who: str) -> Event:
        return self.tell(process.ProcessEnded, who, exit_code=-9, signal="SIGKILL")

    def ends(self, who: str, code: int = 0) -> Event:
        return self.tell(process.ProcessEnded, who, exit_code=code, signal=None)

    def passed(self, gap_s: float = 1.0) -> list[Passed]:
        assert self.last is not None
        return [Passed(self.last, gap_s)]


@pytest.fixture
def story() -> Story:
    """An empty story."""
    return Story()


@pytest.fixture
def full_queue(story: Story) -> Story:
    """A producer has filled a queue of three, and its consumer took one before."""
    story.begins("Producer", "Consumer").queue()
    for i, word in enumerate(("good", "morning", "everyone", "please"), 1):
        story.sends("main.1", f"m{i}", word)
        if i == 1:
            story.receives("main.2", "m1")
    return story


@pytest.fixture
def held_lock(story: Story) -> Story:
    """Writer 2 holds the lock and has written a line; Writer 3 and Writer 1 wait, in this order."""
    story.begins("Writer 1", "Writer 2", "Writer 3").lock()
    story.acquires("main.2")
    story.waits("main.3")
    story.waits("main.1")
    story.writes("main.2", "Writer 2: round 1, line 1")
    return story


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A stage that is shown, as large as in a window of 1280x800."""
    made = Stage()
    qtbot.addWidget(made)
    made.resize(940, 436)
    made.show()
    return made


@pytest.fixture
def cast() -> Callable[[str], World]:
    """Makes the world of a scenario's cast."""

    def make(name: str) -> World:
        scenario = find(name)
        assert scenario is not None
        return cast_world(scenario.cast({}))

    return make
