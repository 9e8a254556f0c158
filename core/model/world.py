"""The world: everything that is true of the program at one instant.

A world is changed by the fold alone (``fold.py``) and copied for snapshots. Views read it.
"""

from __future__ import annotations

import enum
from copy import copy

import msgspec

from ..events.base import Where
from .line import Line
from .pool import Pool
from .relation import Answer, Joined, Refusal, Signal
from .shared import Memory, Proxy


class Life(enum.Enum):
    """How far a process has come."""

    CREATED = "created"
    RUNNING = "running"
    EXITING = "exiting"
    ENDED = "ended"


class WaitKind(enum.Enum):
    """What a process waits for; ``Wait.target`` is the id that belongs to it."""

    SEND = "send"  # target: channel
    RECEIVE = "receive"  # target: channel
    LOCK = "lock"  # target: lock
    JOIN = "join"  # target: process
    SLEEP = "sleep"  # target: empty
    CONDITION = "condition"  # target: lock
    FLAG = "flag"  # target: lock, an event
    BARRIER = "barrier"  # target: lock
    TASKS = "tasks"  # target: channel, a JoinableQueue whose messages are to be dealt with
    RESULT = "result"  # target: pool; preview: the call
    WORKERS = "workers"  # target: pool, whose workers are to end
    CALL = "call"  # target: proxy; preview: the method
    CONNECT = "connect"  # target: empty; preview: the listener's address
    ANY = "any"  # targets: channels and processes


class Wait(msgspec.Struct, frozen=True):
    """A process waits.

    Attributes:
        kind: for what kind of thing.
        target: id of the thing.
        since_ns: start of the wait.
        duration_ns: of a sleep, or the timeout; None for ever.
        preview: of what it wants to send, or the call whose result it wants.
        where: the line that waits.
        targets: ids of the things of which one is enough.
    """

    kind: WaitKind
    target: str
    since_ns: int
    duration_ns: int | None = None
    preview: str = ""
    where: Where | None = None
    targets: tuple[str, ...] = ()


class Process(msgspec.Struct):
    """A process.

    Attributes:
        id: ``main``, ``main.1``, ``main.1.2``: its parent and the how-manieth it made.
        number: in order of appearance, from 0; for colour.
        waits: thread -> what that thread waits for; insertion order is order of time.
        threads: those that ever waited for something; of its own code, not those of a queue.
        holds: ids of the locks it owns, in order of acquisition.
        took: id of the last message it received, until the next receive; else empty.
        where: line of its latest event; ``where_ns`` when.
        started_ns, ended_ns: None while not.
        exit_code, signal: once ended and known.
        for_memory: the system killed it, most likely, because memory had run out.
        error: traceback of an uncaught exception, or empty.
        lost: records it had to drop.
        printed: the last line it printed, cut; empty if there is none.
        call: what it is to do, as it is written: ``work('Ada', 2)``; empty if nobody saw it made.
        answers: the last that were given on it, in order.
        signal_sent: the last signal that another process sent it; None if none did.
        refused: the last start() that came too late; None if none did.
        joined: its own last join, until it does something else that takes time; else None.
    """

    id: str
    parent: str
    number: int
    name: str
    pid: int = 0
    ppid: int = 0
    daemon: bool = False
    start_method: str = ""
    target: str = ""
    life: Life = Life.CREATED
    waits: dict[int, Wait] = {}
    threads: list[int] = []
    holds: list[str] = []
    took: str = ""
    where: Where | None = None
    where_ns: int = 0
    started_ns: int = 0
    ended_ns: int | None = None
    exit_code: int | None = None
    signal: str | None = None
    for_memory: bool = False
    error: str = ""
    lost: int = 0
    printed: str = ""
    call: str = ""
    answers: tuple[Answer, ...] = ()
    signal_sent: Signal | None = None
    refused: Refusal | None = None
    joined: Joined | None = None

    @property
    def wait(self) -> Wait | None:
        """What the process waits for, the latest of its threads' waits; None if it runs."""
        return next(reversed(self.waits.values()), None)


class Message(msgspec.Struct, frozen=True):
    """A message that is under way, or was the last that its receiver took."""

    id: str
    channel: str
    sender: str
    end: int
    preview: str
    bytes: int | None
    sent_ns: int
    written: bool


class Channel(msgspec.Struct):
    """A queue or a pipe.

    Attributes:
        number: in order of appearance among the channels, from 1.
        messages: ids of what was sent and not received, in order of sending; of a great many
            only the first.
        senders, receivers: process id -> number of messages it sent, received here; the order is
            that of the first use. For a pipe the key is ``process`` and the end is in ``ends``.
        ends: for a pipe: process id -> the end it uses (0 or 1), as far as seen.
        blocked_senders, blocked_receivers: process id -> since_ns, in order of arrival.
        closed: ends of a pipe (0, 1) at which a process closed it after using it.
        rounds: for a duplex pipe, questions and the replies that they caused; the last 8.
        unfinished: for a JoinableQueue, how many messages are not dealt with (``task_done``).
        joiners: process id -> since_ns: who waits in ``join`` until there is none.
    """

    id: str
    number: int
    type: str
    name: str
    capacity: int
    creator: str
    where: Where | None = None
    messages: list[str] = []
    sent: int = 0
    received: int = 0
    dropped: int = 0
    senders: dict[str, int] = {}
    receivers: dict[str, int] = {}
    ends: dict[str, int] = {}
    blocked_senders: dict[str, int] = {}
    blocked_receivers: dict[str, int] = {}
    closed: list[int] = []
    rounds: list[Round] = []
    unfinished: int = 0
    joiners: dict[str, int] = {}

    @property
    def is_pipe(self) -> bool:
        """Whether it has two ends of its own; else it is a queue of some kind."""
        return self.type in ("pipe", "simplex pipe", "connection")


class Round(msgspec.Struct, frozen=True):
    """A question and the reply that it caused, on one pipe.

    Attributes:
        question, reply: the messages; ``reply`` None while it has not been sent.
        done_ns: when the asker received the reply; None before that.
        number: from 1.
        by: id of the process that received the question: a reply can come from it alone.
    """

    number: int
    question: Message
    reply: Message | None = None
    done_ns: int | None = None
    by: str = ""


class Lock(msgspec.Struct):
    """A lock.

    Attributes:
        number: in order of appearance among the locks, from 1.
        owners: ids of the processes that hold it, one entry a hold (an RLock twice: twice). A
            semaphore that begins with no place is a signal, which nobody holds.
        since_ns: of the last change of owners.
        waiters: process id -> since_ns, in order of arrival: who waits, never who is next.
        users: ids of the processes that ever asked for it, released, set or notified it, in order
            of the first time.
        owner_dead: the owner ended without a release: it is never released.
        overtaken: ids of those who still wait though the owner came later; for the caption.
        acquisitions: how often it was acquired.
        last_release: what to restore if the release turns out to have failed.
        inferred: id of a process whose release was never seen (it was killed in between, or the
            record was lost) but is proven by the acquisition that followed; until the next one.
        free: of a semaphore, how many more may get it now. It may be over ``value``, as one may
            release what one never acquired.
        flag: of an event, whether it is set.
        sleepers: process id -> since_ns: who waits for a condition or an event.
        reached: process id -> since_ns: who has come to a barrier since all came last.
        passed: how often all came to a barrier, as seen by the first that went on.
        gone: indices (what ``wait`` returned) of those who have gone on since then.
        broken: a barrier that not all came to.
        signal: a process released what it had not acquired: it is used to tell others something,
            and who owns it does not matter.
    """

    id: str
    number: int
    type: str
    name: str
    value: int
    creator: str
    where: Where | None = None
    owners: list[str] = []
    since_ns: int = 0
    waiters: dict[str, int] = {}
    users: list[str] = []
    owner_dead: bool = False
    overtaken: list[str] = []
    acquisitions: int = 0
    last_release: str = ""
    inferred: str = ""
    free: int = 0
    flag: bool = False
    sleepers: dict[str, int] = {}
    reached: dict[str, int] = {}
    passed: int = 0
    gone: list[int] = []
    broken: bool = False
    signal: bool = False


class File(msgspec.Struct):
    """A file that processes write.

    Attributes:
        writers: ids in order of the first line.
        lines: the last 8.
        guard: id of the lock under which every line so far was written; empty if there is none.
        written: process id -> how many lines it wrote.
        mixed: number of the first line that stands among another writer's that belong together;
            0 if there is none, or if it is not known which belong together.
    """

    path: str
    opener: str
    number: int
    writers: list[str] = []
    lines: list[Line] = []
    count: int = 0
    guard: str = ""
    written: dict[str, int] = {}
    mixed: int = 0


class Program(msgspec.Struct):
    """The program as a whole.

    Attributes:
        ended: True once nothing of it is left; then ``exit_code`` holds.
        outputs: how many OutputWritten have passed (their texts are in the history, not here).
        together: so many consecutive lines of a writer belong together in the files of this
            program. It is told beforehand, of a scenario; no event says it. 0 if it is not known.
    """

    script: str = ""
    arguments: list[str] = []
    cwd: str = ""
    start_method: str = ""
    python: str = ""
    started_ns: int = 0
    ended: bool = False
    exit_code: int | None = None
    signal: str | None = None
    outputs: int = 0
    lost: int = 0
    together: int = 0


class World(msgspec.Struct, eq=False):
    """The state at one instant.

    Attributes:
        t_ns: time of the last event; 0 before the first.
        count: how many events have been folded.
        program: the program as a whole.
        processes, channels, locks, pools, proxies, memories, files: id (a file's: its path) ->
            state, in order of appearance.
        messages: those under way, and the last that each process took.
    """

    t_ns: int = 0
    count: int = 0
    program: Program = msgspec.field(default_factory=Program)
    processes: dict[str, Process] = {}
    channels: dict[str, Channel] = {}
    locks: dict[str, Lock] = {}
    pools: dict[str, Pool] = {}
    proxies: dict[str, Proxy] = {}
    memories: dict[str, Memory] = {}
    files: dict[str, File] = {}
    messages: dict[str, Message] = {}

    def copy(self) -> World:
        """Return a world that shares nothing changeable with this one.

        Written out: ``deepcopy`` takes 30 times as long, and a seek begins with a copy.
        """
        world = World()
        world.t_ns = self.t_ns
        world.count = self.count
        world.program = copy(self.program)
        world.processes = {id_: _copy_process(p) for id_, p in self.processes.items()}
        world.channels = {id_: _copy_channel(c) for id_, c in self.channels.items()}
        world.locks = {id_: _copy_lock(lock) for id_, lock in self.locks.items()}
        world.pools = {id_: pool.copy() for id_, pool in self.pools.items()}
        world.proxies = {id_: proxy.copy() for id_, proxy in self.proxies.items()}
        world.memories = {id_: memory.copy() for id_, memory in self.memories.items()}
        world.files = {path: _copy_file(f) for path, f in self.files.items()}
        world.messages = self.messages.copy()
        return world

    def __eq__(self, other: object) -> bool:
        """Two worlds are equal if everything in them is, the order of appearance included."""
        if not isinstance(other, World):
            return NotImplemented
        return all(
            _same(getattr(self, name), getattr(other, name)) for name in self.__struct_fields__
        )

    __hash__ = None  # type: ignore[assignment]  # a world changes


def _same(one: object, other: object) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one.items()) == list(other.items())
    return one == other


def _copy_process(process: Process) -> Process:
    new = copy(process)
    new.waits = process.waits.copy()
    new.threads = process.threads.copy()
    new.holds = process.holds.copy()
    return new


def _copy_channel(channel: Channel) -> Channel:
    new = copy(channel)
    new.messages = channel.messages.copy()
    new.senders = channel.senders.copy()
    new.receivers = channel.receivers.copy()
    new.ends = channel.ends.copy()
    new.blocked_senders = channel.blocked_senders.copy()
    new.blocked_receivers = channel.blocked_receivers.copy()
    new.closed = channel.closed.copy()
    new.rounds = channel.rounds.copy()
    new.joiners = channel.joiners.copy()
    return new


def _copy_lock(lock: Lock) -> Lock:
    new = copy(lock)
    new.owners = lock.owners.copy()
    new.waiters = lock.waiters.copy()
    new.users = lock.users.copy()
    new.overtaken = lock.overtaken.copy()
    new.sleepers = lock.sleepers.copy()
    new.reached = lock.reached.copy()
    new.gone = lock.gone.copy()
    return new


def _copy_file(file: File) -> File:
    new = copy(file)
    new.writers = file.writers.copy()
    new.written = file.written.copy()
    new.lines = file.lines.copy()
    return new
