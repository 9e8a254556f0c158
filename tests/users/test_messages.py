"""Users' programs that send messages: each message came from, and went to, whom they say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from core.events.message import (
    ChannelOpened,
    ConnectEnded,
    MessageReceived,
    MessageSent,
    Polled,
    ReceiveGaveUp,
    SendBlocked,
    SendGaveUp,
    WaitAnyEnded,
)
from core.events.program import ProgramStarted
from tests.users.conftest import ALL

if TYPE_CHECKING:
    from core.model.world import Channel
    from tests.users.conftest import Runner, Told


def channel(told: Told, name: str) -> Channel:
    """Return the only channel that the program calls so."""
    (found,) = (c for c in told.world.channels.values() if c.name == name)
    return found


def by_name(told: Told, counts: dict[str, int]) -> dict[str, int]:
    return {told.names[id_]: count for id_, count in sorted(counts.items())}


@pytest.mark.parametrize("method", ALL)
def test_crawler_each_page_was_fetched_by_the_one_that_is_printed(run: Runner, method: str) -> None:
    told = run("crawler", method)
    printed = set(re.findall(r"(Crawler-\d) fetched (\S+)", told.out))
    done, todo = channel(told, "done"), channel(told, "todo")
    sent = {
        (told.names[e.process], e.preview.split("'")[3])
        for e in told.of(MessageSent)
        if e.channel == done.id
    }
    assert sent == printed
    assert len(sent) == done.sent == done.received == int(told.out.split()[-2])
    assert todo.sent == todo.received == len(sent) + 4, "and None for each of the four"
    per_crawler = {name: sum(who == name for who, _ in printed) + 1 for name, _ in printed}
    received = by_name(told, todo.receivers)
    assert {n: c for n, c in received.items() if n in per_crawler} == per_crawler


def test_logger_gets_a_message_for_each_line_it_prints(run: Runner) -> None:
    told = run("logger", "spawn")
    records = channel(told, "records")
    lines = told.out.splitlines()
    assert told.printed("Logger") == told.out
    assert records.received == len(lines) + 1, "and what stops the listener"
    senders = by_name(told, records.senders)
    assert senders.pop("Logger") == 1
    assert senders == {
        name: sum(line.startswith(name) for line in lines)
        for name in ("MainProcess", "Worker 1", "Worker 2", "Worker 3")
    }


def test_token_ring_the_token_goes_round_in_order(run: Runner) -> None:
    told = run("token_ring", "fork")
    sent = [(told.names[e.process], e.preview) for e in told.of(MessageSent)]
    assert sent == [(f"Station-{n % 5}", str(n + 1)) for n in range(15)]
    received = [told.names[e.process] for e in told.of(MessageReceived)]
    assert received == [f"Station-{n % 5}" for n in range(1, 16)]
    assert f"comes home with {sent[-1][1]}" in told.out
    assert all(not c.messages for c in told.world.channels.values())


@pytest.mark.parametrize("method", ALL)
def test_chinese_names_and_messages_are_told_as_they_are(run: Runner, method: str) -> None:
    told = run("chinese", method)
    messages = {told.names[e.process]: e.preview for e in told.of(MessageSent)}
    served = dict(re.findall(r"上菜 (\w+):(.+)", told.out))
    assert {name: f"'{name}:{dish}'" for name, dish in served.items()} == messages
    assert len(told.of(MessageReceived, "服务员")) == len(served) == 3
    assert told.printed("服务员") + told.printed("MainProcess") == told.out


def test_forty_processes_each_send_one(run: Runner) -> None:
    told = run("forty", "fork")
    assert told.counts(MessageSent) == {f"Process-{n}": 1 for n in range(1, 41)}
    previews = {told.names[e.process]: e.preview for e in told.of(MessageSent)}
    assert previews == {f"Process-{n + 1}": f"({n}, {n * n})" for n in range(40)}
    assert {p.exit_code for p in told.world.processes.values()} == {0}


@pytest.mark.parametrize("method", ALL)
def test_pipeline_every_stage_passes_on_what_it_got(run: Runner, method: str) -> None:
    told = run("pipeline", method)
    raw, parsed, scaled = (channel(told, name) for name in ("raw", "parsed", "scaled"))
    assert (raw.sent, parsed.sent, scaled.sent) == (10, 9, 9), "each with its end"
    assert (raw.received, parsed.received, scaled.received) == (10, 9, 9)
    assert by_name(told, parsed.senders) == {"parser": 9}
    assert by_name(told, parsed.receivers) == {"scaler": 9}
    values = [e.preview for e in told.of(MessageSent, "scaler")][:-1]
    assert f"{len(values)} values {sum(map(int, values))}" in told.out
    assert [c.capacity for c in (raw, parsed, scaled)] == [2, 2, 0]


def test_chat_all_that_is_said_goes_through_the_guests_own_connection(run: Runner) -> None:
    told = run("chat", "fork")
    guests = ("Ann", "Ben", "Cleo")
    said = {(told.names[e.process], e.preview.strip("'")) for e in told.of(MessageSent)}
    heard = re.findall(r"server heard ((\w+): .+)", told.out)
    assert {(name, text) for text, name in heard} <= said
    assert len(told.of(MessageReceived, "Server")) == len(heard) + len(guests), "and three byes"
    pairs = [
        sorted(by_name(told, c.ends))
        for c in told.world.channels.values()
        if c.type == "connection"
    ]
    assert sorted(pairs) == [sorted((name, "Server")) for name in guests]
    assert told.counts(ConnectEnded) == {"Server": 3} | dict.fromkeys(guests, 1)


def test_switchboard_hears_each_caller_as_often_as_it_says(run: Runner) -> None:
    told = run("switchboard", "forkserver")
    calls = {f"caller {n}": int(c) for n, c in re.findall(r"(\d): (\d)", told.out)}
    assert told.counts(MessageSent) == calls
    assert told.counts(MessageReceived) == {"MainProcess": sum(calls.values())}
    assert told.counts(ReceiveGaveUp) == {"MainProcess": 3}, "EOFError, once a line"
    assert told.lines(WaitAnyEnded) == {told.line("in wait(lines)")}
    assert not any(e.timed_out for e in told.of(WaitAnyEnded))


def test_patience_who_gave_up_gave_up_where_it_says(run: Runner) -> None:
    told = run("patience", "spawn")
    assert [e.where.line for e in told.of(ReceiveGaveUp) if e.where] == [
        told.line("answers.get(timeout")
    ]
    assert told.lines(Polled) == {told.line("get_nowait()")}
    assert told.lines(SendGaveUp) == {told.line("small.put(2")}
    assert told.lines(SendBlocked) == {told.line("small.put(2")}
    answered = [e.preview for e in told.of(MessageSent, "oracle")]
    assert answered == [f"'{word}'" for word in re.findall(r"-> ([A-Z]+)", told.out)]


def test_a_package_started_by_m_tells_its_own_files(run: Runner) -> None:
    told = run("parcels", "spawn", "4", "5")
    (started,) = told.of(ProgramStarted)
    assert (started.script, started.arguments) == ("parcels", ["4", "5"])
    loaded = re.findall(r"loaded (.+)", told.out)
    assert [e.preview for e in told.of(MessageSent, "loader")] == [*loaded, "Parcel(weight=0)"]
    assert told.lines(MessageSent) == {
        told.line("(weight)", "depot.py"),
        told.line("(0)", "depot.py"),
    }
    assert [c.name for c in told.of(ChannelOpened)] == ["van"]
