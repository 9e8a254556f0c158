"""What the rings say is what the processes did, by their own account, under each start method.

Covers: process, queue, queue_buffer, pipe, lock, run, children, identity, ids, trailer,
pickling, sites.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Run

METHODS = ("fork", "spawn", "forkserver")


@pytest.mark.parametrize("method", METHODS)
def test_a_queue_tells_who_got_which_message_of_whom(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("queue_crowd.py", "40", method=method)
    assert run.code == 0, run.stderr
    names = run.names()
    sent = {row.message: row for row in run.of(rec.SENT)}
    written = {row.message: row for row in run.of(rec.WRITTEN)}
    received = run.of(rec.RECEIVED)
    assert len(sent) == len(received) == len(written) == 123
    assert Counter(row.message for row in received) == Counter(sent.keys())
    for row in received:
        assert sent[row.message].t <= written[row.message].t < row.t
        assert written[row.message].size == row.size
    for process, name in names.items():
        told = [["sent", r.text[1:-1]] for r in run.of(rec.SENT, process=process)]
        told += [["got", r.text[1:-1]] for r in received if r.process == process]
        if name in run.accounts:
            assert [entry for entry in told if entry[1] != "on"] == run.accounts[name]
    assert sum("Consumer" in names[row.process] for row in received) == 123


@pytest.mark.parametrize("method", METHODS)
def test_a_pipe_tells_every_message_pickled_or_raw(trace: Callable[..., Run], method: str) -> None:
    run = trace("pipe_crowd.py", "30", method=method)
    assert run.code == 0, run.stderr
    (opened,) = run.of(rec.CHANNEL_OPENED)
    assert opened.flag == rec.SIMPLEX_PIPE
    assert opened.text.split(rec.FIELD) == ["reader, writer", "reader", "writer"]
    sent, received = run.of(rec.SENT), run.of(rec.RECEIVED)
    assert {row.resource for row in sent + received} == {opened.resource}
    assert {row.flag & rec.END_BIT for row in sent} == {1}
    assert {row.flag & rec.END_BIT for row in received} == {0}
    by_id = {row.message: row for row in sent}
    assert len(by_id) == len(received) == 90
    unmatched = [row for row in sent if row.flag & rec.RAW]
    got = []
    for row in received:
        if row.flag & rec.RAW:
            sender = next(
                s for s in unmatched if (s.size, s.arg) == (row.size, row.arg) and s.t < row.t
            )
            unmatched.remove(sender)
            got.append(["got", sender.text[2:-1]])
        else:
            assert by_id[row.message].t < row.t
            assert by_id[row.message].size == row.size
            got.append(["got", by_id[row.message].text[1:-1]])
    assert got == run.accounts["MainProcess"]


@pytest.mark.parametrize("method", METHODS)
def test_no_two_processes_are_told_to_be_inside_a_lock(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("lock_crowd.py", "100", method=method)
    assert (run.code, run.stdout) == (0, "300\n"), run.stderr
    (created,) = run.of(rec.LOCK_CREATED)
    assert (created.text, created.flag, created.arg) == ("lock", rec.LOCK, 1)
    rows = run.of(rec.ACQUIRED, rec.RELEASED)
    assert len(rows) == 600
    assert {row.resource for row in rows} == {created.resource}
    for taken, given in zip(rows[::2], rows[1::2], strict=True):
        assert (taken.kind, given.kind) == (rec.ACQUIRED, rec.RELEASED)
        assert taken.process == given.process
    waits = run.of(rec.ACQUIRE_BLOCKED)
    assert all(row.arg == -1 for row in waits)


@pytest.mark.parametrize("method", METHODS)
def test_a_process_is_told_from_its_start_to_its_end(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("family.py", method=method)
    assert run.code == 0, run.stderr
    born = {row.process: row.text.split(rec.FIELD) for row in run.of(rec.BORN)}
    assert born["main"] == ["main", "", "MainProcess", "", "", ""]
    assert born["main.1"] == ["main.1", "main", "Child", "1", method, "child"]
    assert born["main.2"] == ["main.2", "main", "Own-2", "", method, "Own"]
    assert born["main.2.1"][:3] == ["main.2.1", "main.2", "Process-2:1"]
    keys = {row.process: row.resource for row in run.of(rec.BORN)}
    pids = {row.process: row.arg for row in run.of(rec.BORN)}
    for name in ("main.1", "main.2", "main.2.1"):
        (starting,) = [r for r in run.of(rec.STARTING) if r.resource == keys[name]]
        (started,) = [r for r in run.of(rec.STARTED) if r.resource == keys[name]]
        assert starting.text.split(rec.FIELD) == born[name]
        assert started.arg == pids[name]
        (ran,) = run.of(rec.RAN, process=name)
        assert starting.t < ran.t
    exits = {row.process: row.arg for row in run.of(rec.EXITING)}
    assert exits["main"] == 0
    assert exits["main.2"] == 7
    assert "main.1" not in exits
    reaped = {row.resource: row.arg for row in run.of(rec.REAPED)}
    assert reaped == {keys["main.1"]: -15, keys["main.2"]: 7, keys["main.2.1"]: 1}
    (error,) = run.of(rec.ERROR)
    assert error.process == "main.2.1"
    assert error.text.endswith("ZeroDivisionError: division by zero\n")
    assert "core/tracing" not in error.text
    (signalled,) = run.of(rec.SIGNALLED)
    assert (signalled.resource, signalled.arg) == (keys["main.1"], 15)
    joins = [(r.kind, r.flag) for r in run.of(rec.JOIN_BEGAN, rec.JOIN_ENDED, process="main")]
    assert joins[:4] == [
        (rec.JOIN_BEGAN, 0),
        (rec.JOIN_ENDED, 1),
        (rec.JOIN_BEGAN, 0),
        (rec.JOIN_ENDED, 0),
    ]
    assert "core/tracing" not in run.stderr
