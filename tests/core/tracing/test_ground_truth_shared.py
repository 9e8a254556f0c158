"""What the recording says of shared state is what the processes did, by their own account.

Covers: manager, memory, once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.shared import (
    CallBegan,
    CallEnded,
    ProxyOpened,
    SharedMemoryClosed,
    SharedMemoryOpened,
    SharedMemoryUnlinked,
)
from core.tracing import records as rec

from .conftest import PROGRAMS
from .test_ground_truth import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Run


@pytest.mark.parametrize("method", METHODS)
def test_every_call_to_a_managers_objects_is_told_once(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("manager_crowd.py", method=method)
    assert (run.code, run.stdout) == (0, "{'sum': 12} [0, 0, 0]\n"), run.stderr
    events = run.events()
    opened = [e for e in events if isinstance(e, ProxyOpened)]
    names = {e.proxy: e.name for e in opened if e.process == "main"}
    types = ["list", "dict", "Namespace", "Lock", "Queue"]
    assert [(e.name, e.type) for e in opened if e.process == "main"] == list(
        zip(["items", "table", "space", "lock", "queue"], types, strict=True)
    )
    assert len({(e.process, e.proxy) for e in opened}) == len(opened), "once a process"
    processes = run.names()
    assert {processes[e.manager] for e in opened} == {"SyncManager-1"}
    told: dict[str, list[list[str]]] = {}
    for event in events:
        if isinstance(event, CallBegan):
            entry = [names[event.proxy], event.method, event.preview, "?"]
            told.setdefault(processes[event.process], []).append(entry)
            assert event.where is not None
            assert event.where.file.endswith("manager_crowd.py")
        elif isinstance(event, CallEnded):
            last = told[processes[event.process]][-1]
            assert (last[0], last[3]) == (names[event.proxy], "?")
            last[3] = "ok" if event.ok else "raised"
    assert told == run.accounts
    inside = run.of(rec.SENT, rec.RECEIVED, rec.CHANNEL_OPENED, rec.CONNECT_BEGAN)
    assert inside == [], "the manager's own connections never show"


REMOTE = """\
import multiprocessing, queue
from multiprocessing.managers import BaseManager
class Counter:
    def __init__(self): self.n = 0
    def more(self, by=1):
        self.n += by
        return self.n
one = queue.Queue()
class Server(BaseManager): pass
class Client(BaseManager): pass
def get_one(): return one
def serve(end):
    Server.register("get_one", get_one)
    Server.register("Counter", Counter)
    server = Server(("127.0.0.1", 0), b"key").get_server()
    end.send(server.address[1])
    end.close()
    server.serve_forever()
def ask(port):
    Client.register("get_one")
    manager = Client(("localhost", port), b"key")
    manager.connect()
    shared = manager.get_one()
    shared.put("word")
def main():
    here, there = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(there,), name="Serves")
    server.start()
    port = here.recv()
    Client.register("get_one")
    Client.register("Counter")
    manager = Client(("127.0.0.1", port), b"key")
    manager.connect()
    counter = manager.Counter()
    print(counter.more(by=2), counter.more())
    queue = manager.get_one()
    process = multiprocessing.Process(target=ask, args=(port,))
    process.start()
    print(queue.get())
    process.join()
    del counter
    for _ in range(3):
        another = manager.Counter()
        another.more()
        del another
    server.terminate()
    server.join()
if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("method", METHODS)
def test_an_object_of_a_manager_elsewhere_is_one_however_it_is_reached(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace(REMOTE, method=method)
    assert (run.code, run.stdout) == (0, "2 3\nword\n"), run.stderr
    events = run.events()
    opened = [e for e in events if isinstance(e, ProxyOpened)]
    assert {run.names()[e.manager] for e in opened} == {"Serves"}
    queues = [e for e in opened if e.type == "get_one"]
    assert [(e.process, e.name) for e in queues] == [("main", "queue"), ("main.2", "shared")]
    assert len({e.proxy for e in queues}) == 1
    counters = [e for e in opened if e.type == "Counter"]
    assert [e.name for e in counters] == ["counter", "another", "another", "another"]
    assert len({e.proxy for e in counters}) == 4, "the manager used the place of those gone again"
    calls = [(e.method, e.preview) for e in events if isinstance(e, CallBegan)]
    assert calls[:2] == [("more", "by=2"), ("more", "")]


@pytest.mark.parametrize("method", METHODS)
def test_shared_memory_is_told_by_whoever_opens_and_closes_it(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("memory_crowd.py", method=method)
    printed = "b'\\x01\\x02\\x03\\x00' 3 [0.0, 1.0, 2.0, 0.0] [0, 0, 0]\n"
    assert (run.code, run.stdout, run.stderr) == (0, printed, "")
    processes, told = run.names(), dict[str, list[list[str]]]()
    opened: dict[str, SharedMemoryOpened] = {}
    for event in run.events():
        if isinstance(event, SharedMemoryOpened):
            opened.setdefault(event.memory, event)
            word = "made" if event.created else "attached"
        elif isinstance(event, SharedMemoryClosed):
            word = "closed"
        elif isinstance(event, SharedMemoryUnlinked):
            word = "removed"
        else:
            continue
        found = opened[event.memory]
        assert event.where is not None
        assert event.where.file.endswith("memory_crowd.py")
        if found.type == "shared memory":
            entries = told.setdefault(processes[event.process], [])
            entries.append([word, found.name])
    assert told == run.accounts
    locks = {row.text: row.resource for row in run.of(rec.LOCK_CREATED)}
    assert list(locks) == ["counter", "row"]
    values = [(e.type, e.name, e.bytes) for e in opened.values() if e.type != "shared memory"]
    assert values == [("value", "counter", 4), ("array", "row", 32), ("array", "bare", 12)]
    guards = [row.message for row in run.of(rec.MEMORY_OPENED) if row.flag & ~rec.CREATED]
    assert guards == [*locks.values(), 0]
    source = (PROGRAMS / "memory_crowd.py").read_text().splitlines()
    lines = [int(row.site.split(":")[1]) for row in run.of(rec.ACQUIRED, process="main.1")]
    taken = [source[line - 1].strip() for line in lines]
    counted = "counter.value += 1"
    assert taken == ["with counter.get_lock():", counted, counted, "row[place] = place"]


def test_a_loop_over_a_proxy_calls_the_object_and_is_no_object_of_its_own(
    trace: Callable[..., Run],
) -> None:
    run = trace(
        "import multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    with multiprocessing.Manager() as manager:\n"
        "        table = manager.dict(a=1, b=2)\n"
        "        for _ in 'xy':\n"
        "            print([key for key in table])\n"
    )
    assert (run.code, run.stdout) == (0, "['a', 'b']\n" * 2), run.stderr
    events = run.events()
    assert [e.name for e in events if isinstance(e, ProxyOpened)] == ["table"]
    calls = [e for e in events if isinstance(e, CallBegan)]
    assert [e.method for e in calls] == ["__iter__", *["__next__"] * 3] * 2
    assert len({e.proxy for e in calls}) == 1


def test_the_memory_of_a_manager_is_removed_by_the_managers_process(
    trace: Callable[..., Run],
) -> None:
    run = trace(
        "from multiprocessing.managers import SharedMemoryManager\n"
        "if __name__ == '__main__':\n"
        "    with SharedMemoryManager() as manager:\n"
        "        memory = manager.SharedMemory(10)\n"
        "        words = manager.ShareableList([1])\n"
    )
    assert (run.code, run.stderr) == (0, "")
    opened = [e for e in run.events() if isinstance(e, SharedMemoryOpened)]
    assert [(e.process, e.created, e.where and e.where.line) for e in opened] == [
        ("main", True, 4),
        ("main", True, 5),
    ]
    removed = [e for e in run.events() if isinstance(e, SharedMemoryUnlinked)]
    assert [(e.process, e.memory) for e in removed] == [("main.1", e.memory) for e in opened]
