"""What the recording says of connections by address, and of wait(), is what the processes did.

Covers: address, wait, peers, rebinding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.message import (
    ChannelOpened,
    ConnectBegan,
    ConnectEnded,
    MessageReceived,
    MessageSent,
    WaitAnyBegan,
    WaitAnyEnded,
)
from core.events.process import ProcessStarted
from core.tracing import records as rec

from .test_ground_truth import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.events.base import Event

    from .conftest import Run

CASES = (
    ("fork", "AF_UNIX", "key"),
    ("fork", "AF_INET", "key"),
    ("spawn", "AF_INET"),
    ("forkserver", "AF_UNIX"),
)
"""Start method, family, and whether there is a handshake."""


def clients_of(events: list[Event], names: dict[str, str]) -> dict[str, str]:
    """Return id of a connection -> name of its client's process; check that both ends opened it."""
    opened = [e for e in events if isinstance(e, ChannelOpened)]
    assert {e.type for e in opened} == {"connection"}
    ends = sorted((e.channel, e.end) for e in opened)
    channels = {e.channel for e in opened}
    assert ends == [(channel, end) for channel in sorted(channels) for end in (0, 1)]
    return {e.channel: names[e.process] for e in opened if e.end == 1}


@pytest.mark.parametrize("case", CASES, ids=" ".join)
def test_a_listener_and_its_clients_tell_who_sent_what_to_whom(
    trace: Callable[..., Run], case: tuple[str, ...]
) -> None:
    run = trace("address_crowd.py", *case[1:], method=case[0])
    assert (run.code, run.stderr) == (0, "")
    events, names = run.events(), run.names()
    clients = clients_of(events, names)
    assert sorted(clients.values()) == ["Client 0", "Client 1"]
    sent = {e.message: e for e in events if isinstance(e, MessageSent)}
    told: dict[str, list[list[str]]] = {}
    for event in events:
        if isinstance(event, MessageSent):
            word, preview = "sent", event.preview
        elif isinstance(event, MessageReceived):
            word, preview = "got", sent[event.message].preview
            assert sent[event.message].channel == event.channel
            assert sent[event.message].end == 1 - event.end
            assert sent[event.message].t_ns < event.t_ns
        else:
            continue
        told.setdefault(names[event.process], []).append([word, clients[event.channel], preview])
    assert told == run.accounts
    received = [e.message for e in events if isinstance(e, MessageReceived)]
    assert len(set(received)) == len(received) == len(sent)


def test_both_ends_wait_until_they_are_connected(trace: Callable[..., Run]) -> None:
    run = trace("address_crowd.py", "AF_UNIX", "key", method="fork")
    events = run.events()
    waits = [e for e in events if isinstance(e, (ConnectBegan, ConnectEnded))]
    for process, end, times in (("main", 0, 2), ("main.1", 1, 1), ("main.2", 1, 1)):
        own = [e for e in waits if e.process == process]
        assert [type(e) for e in own] == [ConnectBegan, ConnectEnded] * times
        assert {e.end for e in own} == {end}
        assert all(e.ok for e in own if isinstance(e, ConnectEnded))
        lines = {e.where.line for e in own if e.where is not None}
        assert len(lines) == 1
    assert len({e.address for e in waits if isinstance(e, ConnectBegan)}) == 1


GONE = """\
import multiprocessing
from multiprocessing.connection import Client, Listener
def tell(address, word):
    for _ in range(2):
        with Client(address) as client:
            client.send(word)
if __name__ == "__main__":
    with Listener(None, 'FAMILY', backlog=9) as listener:
        for n in range(2):
            process = multiprocessing.Process(target=tell, args=(listener.address, f"word {n}"))
            process.start()
            process.join()
        for n in range(4):
            with listener.accept() as connection:
                print(connection.recv())
"""


@pytest.mark.parametrize("family", ["AF_UNIX", "AF_INET"])
def test_a_client_that_is_gone_before_it_is_accepted_is_known_all_the_same(
    trace: Callable[..., Run], family: str
) -> None:
    run = trace(GONE.replace("FAMILY", family), method="fork")
    assert (run.code, run.stdout) == (0, "word 0\nword 0\nword 1\nword 1\n"), run.stderr
    events, names = run.events(), run.names()
    clients = clients_of(events, names)
    assert sorted(clients.values()) == ["Process-1", "Process-1", "Process-2", "Process-2"]
    sent = {e.message: e for e in events if isinstance(e, MessageSent)}
    got = [sent[e.message].process for e in events if isinstance(e, MessageReceived)]
    assert got == ["main.1", "main.1", "main.2", "main.2"]
    order = [e.channel for e in events if isinstance(e, ChannelOpened) and e.end == 0]
    assert order == [e.channel for e in events if isinstance(e, ChannelOpened) and e.end == 1]


@pytest.mark.parametrize("method", METHODS)
def test_a_wait_for_several_names_them_and_those_that_are_ready(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("wait_crowd.py", method=method)
    assert (run.code, run.stderr) == (0, "")
    events = run.events()
    channels = [e.channel for e in events if isinstance(e, ChannelOpened)]
    names = {channel: f"pipe {n}" for n, channel in enumerate(channels)}
    names |= {e.process: e.name for e in events if isinstance(e, ProcessStarted)}
    told = []
    for event in events:
        if isinstance(event, WaitAnyBegan):
            told.append(["waits", *sorted(names[thing] for thing in event.targets)])
        elif isinstance(event, WaitAnyEnded):
            told.append(["ready", *sorted(names[thing] for thing in event.ready)])
            assert event.timed_out == (not event.ready)
    assert told == run.accounts["MainProcess"]
    waits = [e for e in events if isinstance(e, WaitAnyBegan)]
    assert [e.timeout_ns for e in waits[:2]] == [10_000_000, None]


AHEAD = """\
from multiprocessing.connection import Client as Connect, Pipe, wait
from time import sleep
"""

PRELOADED = """\
import multiprocessing
from multiprocessing.connection import Listener
import ahead
def child(address):
    left, right = ahead.Pipe()
    left.send("x")
    ahead.wait([right])
    ahead.sleep(0.01)
    ahead.Connect(address).send(right.recv())
    for name in ("Connect", "Pipe", "wait", "sleep"):
        print(getattr(ahead, name).__name__, getattr(ahead, name).__module__)
if __name__ == "__main__":
    multiprocessing.set_forkserver_preload(["ahead"])
    with Listener() as listener:
        process = multiprocessing.Process(target=child, args=(listener.address,))
        process.start()
        print(listener.accept().recv())
        process.join()
"""


def test_names_that_were_bound_before_us_are_traced(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    (tmp_path / "ahead.py").write_text(AHEAD)
    run = trace(PRELOADED, method="forkserver")
    assert (run.code, run.stderr) == (0, "")
    lines = [f"{name} multiprocessing.connection" for name in ("Client", "Pipe", "wait")]
    printed = "\n".join((*lines, "sleep time", "x", ""))
    assert sorted(run.stdout) == sorted(printed), "two processes print, and their pieces may mix"
    kinds = (rec.CHANNEL_OPENED, rec.WAIT_ANY_BEGAN, rec.SLEEP_BEGAN, rec.CONNECT_BEGAN)
    assert [row.kind for row in run.of(*kinds, process="main.1")] == [
        rec.CHANNEL_OPENED,
        rec.WAIT_ANY_BEGAN,
        rec.SLEEP_BEGAN,
        rec.CONNECT_BEGAN,
        rec.CHANNEL_OPENED,
    ]


def test_a_wait_for_a_queue_names_the_queue_and_one_for_strangers_names_none(
    trace: Callable[..., Run],
) -> None:
    run = trace(
        "import multiprocessing, os\n"
        "from multiprocessing.connection import wait\n"
        "if __name__ == '__main__':\n"
        "    queue = multiprocessing.Queue()\n"
        "    queue.put(1)\n"
        "    print(wait([queue._reader]) == [queue._reader], queue.get())\n"
        "    ends = os.pipe()\n"
        "    os.write(ends[1], b'x')\n"
        "    print(wait(end for end in ends[:1]) == [ends[0]])\n"
        "    print(wait([ends[0]], 0) == [ends[0]])\n"
    )
    assert (run.code, run.stdout) == (0, "True 1\nTrue\nTrue\n"), run.stderr
    (queue,) = run.of(rec.CHANNEL_OPENED)
    rows = run.of(rec.WAIT_ANY_BEGAN, rec.WAIT_ANY_ENDED)
    assert [row.text for row in rows] == [f"c{queue.resource}"] * 2 + [""] * 2
    assert [row.flag for row in rows] == [0] * 4
