"""A SimpleQueue tells who got which message of whom, and who waits for one or for room."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.tracing.conftest import Run

METHODS = ("fork", "spawn", "forkserver")
ATTEMPTS = 4
"""The first message may come before the first taker has looked whether there is one."""


@pytest.mark.parametrize("method", METHODS)
def test_it_tells_who_got_which_message_of_whom(trace: Callable[..., Run], method: str) -> None:
    run = trace("simple_crowd.py", "60", method=method)
    assert (run.code, run.stdout) == (0, "True\n"), run.stderr
    (opened,) = run.of(rec.CHANNEL_OPENED)
    assert (opened.flag, opened.arg) == (rec.SIMPLE_QUEUE, 0)
    assert opened.text.split(rec.FIELD)[0] == "queue"
    sent = {row.message: row for row in run.of(rec.SENT)}
    received = run.of(rec.RECEIVED)
    assert len(sent) == len(received) == 180
    assert Counter(row.message for row in received) == Counter(sent.keys())
    for row in received:
        assert sent[row.message].t < row.t
        assert sent[row.message].size == row.size > 0
    for process, name in run.names().items():
        told = [["sent", r.text[1:-1]] for r in run.of(rec.SENT, process=process)]
        told += [["got", sent[r.message].text[1:-1]] for r in received if r.process == process]
        if name in run.accounts:
            assert told == run.accounts[name]
    assert {row.resource for row in run.rows if 30 <= row.kind < 50} == {opened.resource}
    assert [row.kind for row in run.of(rec.POLLED, rec.CHANNEL_CLOSED)] == [
        rec.POLLED,
        rec.CHANNEL_CLOSED,
    ]
    assert run.of(rec.ACQUIRED, rec.LOCK_CREATED) == []
    assert run.lost == 0


@pytest.mark.parametrize("method", METHODS)
def test_who_waits_for_a_message_or_behind_another_is_told_once(
    trace: Callable[..., Run], method: str
) -> None:
    program = (
        "import multiprocessing, sys\n"
        "sys.path.insert(0, PROGRAMS)\n"
        "from accounts import until\n"
        "def take(queue): queue.get()\n"
        "if __name__ == '__main__':\n"
        "    queue = multiprocessing.SimpleQueue()\n"
        "    takers = [multiprocessing.Process(target=take, args=(queue,)) for _ in 'abc']\n"
        "    for taker in takers: taker.start()\n"
        "    until(queue._rlock._semlock._is_zero)\n"
        "    for _ in takers: queue.put('x' * 100)\n"
        "    for taker in takers: taker.join()\n".replace("PROGRAMS", repr(programs()))
    )
    for _ in range(ATTEMPTS):
        run = trace(program, method=method)
        assert run.code == 0, run.stderr
        for process in ("main.1", "main.2", "main.3"):
            told = [r.kind for r in run.of(rec.RECEIVE_BLOCKED, rec.RECEIVED, process=process)]
            assert told in ([rec.RECEIVE_BLOCKED, rec.RECEIVED], [rec.RECEIVED])
        if run.of(rec.RECEIVE_BLOCKED):
            return
    pytest.fail("nobody was ever told to wait")


def programs() -> str:
    from pathlib import Path

    return str(Path(__file__).resolve().parents[3] / "programs")


def test_who_finds_no_room_is_told_and_who_waits_behind_it(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing, threading, time\n"
        "big = b'x' * 200_000\n"
        "if __name__ == '__main__':\n"
        "    queue = multiprocessing.SimpleQueue()\n"
        "    first = threading.Thread(target=queue.put, args=(big,))\n"
        "    first.start()\n"
        "    while not queue._wlock._semlock._is_zero(): time.sleep(0.001)\n"
        "    second = threading.Thread(target=queue.put, args=('small',))\n"
        "    second.start()\n"
        "    while threading.active_count() < 3: time.sleep(0.001)\n"
        "    time.sleep(0.05)\n"
        "    print(queue.get() == big, queue.get())\n"
        "    first.join(); second.join()\n"
    )
    assert run.stdout == "True small\n", run.stderr
    kinds = (rec.SENT, rec.SEND_BLOCKED, rec.WRITTEN)
    big, small = {row.message: row for row in run.of(rec.SENT)}
    told = [row.kind for row in run.of(*kinds) if row.message == big]
    assert told == [rec.SENT, rec.SEND_BLOCKED, rec.WRITTEN]
    told = [row.kind for row in run.of(*kinds) if row.message == small]
    assert told[:2] == [rec.SEND_BLOCKED, rec.SENT]
    (blocked,) = [row for row in run.of(rec.SEND_BLOCKED) if row.message == small]
    assert blocked.text == "'small'"


def test_what_fails_fails_as_ever_and_is_told(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing, pickle, threading\n"
        "class Bad:\n"
        "    def __reduce__(self): return int, ('no number',)\n"
        "if __name__ == '__main__':\n"
        "    queue = multiprocessing.SimpleQueue()\n"
        "    for call in (lambda: queue.put(threading.Lock()),\n"
        "                 lambda: (queue.put(Bad()), queue.get())):\n"
        "        try: call()\n"
        "        except Exception as error: print(type(error).__name__)\n"
        "    queue.put(1)\n"
        "    print(queue.get())\n"
        "    queue.close(); queue.close()\n"
        "    for call in (queue.empty, queue.get, lambda: queue.put(1)):\n"
        "        try: call()\n"
        "        except OSError as error: print(error)\n"
    )
    assert run.code == 0, run.stderr
    assert run.stdout.splitlines() == ["TypeError", "ValueError", "1"] + ["handle is closed"] * 3
    assert len(run.of(rec.SENT)) == 3
    assert len(run.of(rec.RECEIVED)) == 2
    assert len(run.of(rec.SEND_DROPPED)) == 1
    assert len(run.of(rec.RECEIVE_GAVE_UP)) == 1
    assert len(run.of(rec.CHANNEL_CLOSED)) == 1
