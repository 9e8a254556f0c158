"""Objects live and die, fail and travel as without us; a hook that fails turns itself off.

Covers: builtin, vain.
"""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from core.tracing import install, late, patching
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Run

LIFETIMES = """\
import gc, multiprocessing, sys, threading, weakref
gc.disable()
def make():
    return [multiprocessing.Lock(), multiprocessing.RLock(), multiprocessing.Semaphore(2),
            multiprocessing.Queue(), multiprocessing.JoinableQueue(), *multiprocessing.Pipe()]
if __name__ == "__main__":
    for thing in make():
        for use in ("acquire", "release", "full", "fileno"):
            getattr(thing, use, int)()
        name, dead = type(thing).__name__, weakref.ref(thing)
        print(name, sys.getrefcount(thing))
        del thing
    things = make()
    refs = [weakref.ref(thing) for thing in things]
    left, right = things[-2:]
    class Big: pass
    left.send(1); right.recv()
    del left, right, things
    print([ref() for ref in refs])
    process = multiprocessing.Process(target=int)
    process.start(); process.join()
    ref = weakref.ref(process)
    del process
    print(ref(), threading.active_count())
    file = open("f", "w"); file.write("x")
    ref = weakref.ref(file)
    del file
    print(ref(), open("f").read())
"""

SUBCLASSES = """\
import multiprocessing, pickle
from multiprocessing import queues, synchronize
class Mine(queues.Queue):
    def __init__(self, size, *, ctx=None):
        super().__init__(size, ctx=ctx or multiprocessing.get_context())
        self.extra = "extra"
    def __getstate__(self):
        return super().__getstate__() + (self.extra,)
    def __setstate__(self, state):
        super().__setstate__(state[:-1])
        self.extra = state[-1]
    def put(self, item, block=True, timeout=None):
        super().put(("wrapped", item), block, timeout)
def child(mine, joinable, lock, end):
    with lock:
        mine.put(mine.extra)
        print(joinable.get())
        joinable.task_done()
        end.send_bytes(b"raw")
        end.send({"a": 1})
        buffer = bytearray(8)
        print(end.recv_bytes_into(buffer, 2), bytes(buffer))
        print(end.recv_bytes(100), end.poll(), end.poll(0.01))
if __name__ == "__main__":
    mine = Mine(3)
    joinable = multiprocessing.JoinableQueue()
    lock = multiprocessing.RLock()
    left, right = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(mine, joinable, lock, right))
    process.start()
    joinable.put("job")
    joinable.join()
    print(mine.get(), mine.empty(), left.recv_bytes(), left.recv())
    left.send_bytes(b"abcdef", 1, 4)
    data = pickle.dumps("x" * 30)
    left.send_bytes(data)
    process.join()
    big = b"z" * 3_000_000
    import threading
    sender = threading.Thread(target=left.send, args=(big,))
    sender.start()
    print(right.recv() == big)
    sender.join()
    left.send("too long")
    try:
        right.recv_bytes(4)
    except OSError as error:
        print(error)
"""

UNPICKLABLE = """\
import multiprocessing, threading, time
if __name__ == "__main__":
    queue = multiprocessing.Queue()
    queue._on_queue_feeder_error = lambda error, thing: None
    queue.put(threading.Lock())
    queue.put("fine")
    print(queue.get(), queue.empty())
    other = multiprocessing.Queue()
    other.put(threading.Lock())
    while not other._buffer == type(other._buffer)(0) and other._buffer:
        time.sleep(0.01)
    time.sleep(0.1)
"""


def test_nothing_lives_longer_than_without_us(trace: Callable[..., Run]) -> None:
    run = trace(LIFETIMES)
    assert run.code == 0, run.stderr
    lines = run.stdout.splitlines()
    assert lines[-3:] == [str([None] * 7), "None 1", "None x"]


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_subclasses_and_mixed_uses_work(trace: Callable[..., Run], method: str) -> None:
    run = trace(SUBCLASSES, method=method)
    assert run.code == 0, run.stderr
    printed = "".join(row.text for row in run.of(rec.OUTPUT, process="main.1"))
    assert printed.splitlines()[0] == "job"
    assert printed.splitlines()[1] == "4 b'\\x00\\x00bcde\\x00\\x00'"
    printed = "".join(row.text for row in run.of(rec.OUTPUT, process="main"))
    assert printed == ("('wrapped', 'extra') True b'raw' {'a': 1}\nTrue\nbad message length\n")
    kinds = [(row.text.split(rec.FIELD)[0], row.flag) for row in run.of(rec.CHANNEL_OPENED)]
    assert kinds == [
        ("mine", rec.QUEUE),
        ("joinable", rec.JOINABLE_QUEUE),
        ("left, right", rec.PIPE),
    ]
    assert [(row.text, row.flag) for row in run.of(rec.LOCK_CREATED)] == [("lock", rec.RLOCK)]
    (big,) = [row for row in run.of(rec.WRITTEN) if row.size > 3_000_000]
    sent = [row for row in run.of(rec.SENT, rec.SEND_BLOCKED) if row.message == big.message]
    assert [row.kind for row in sent] == [rec.SENT, rec.SEND_BLOCKED]


def test_a_message_that_cannot_be_pickled_is_told_as_dropped(trace: Callable[..., Run]) -> None:
    run = trace(UNPICKLABLE)
    assert run.stdout == "fine True\n", run.stderr
    assert "core/tracing" not in run.stderr
    sent = {row.message: row.text for row in run.of(rec.SENT)}
    dropped = run.of(rec.SEND_DROPPED)
    assert [(sent[row.message], row.arg) for row in dropped] == [("lock", rec.UNPICKLABLE)] * 2


def test_internals_never_show(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing\n"
        "from concurrent.futures import ProcessPoolExecutor\n"
        "def work(n): return n * 2\n"
        "if __name__ == '__main__':\n"
        "    with multiprocessing.Pool(2) as pool:\n"
        "        print(pool.map(work, range(5)))\n"
        "    with ProcessPoolExecutor(2) as executor:\n"
        "        print(list(executor.map(work, range(5))))\n"
        "    event = multiprocessing.Event()\n"
        "    event.set()\n"
        "    print(event.wait(1), multiprocessing.Value('i', 3).value)\n"
        "    with multiprocessing.Manager() as manager:\n"
        "        print(manager.list([1]))\n"
    )
    assert run.code == 0, run.stderr
    shown = run.of(rec.CHANNEL_OPENED, rec.SENT, rec.RECEIVED, rec.WRITTEN)
    assert shown == []
    # Value's lock is the user's: ``get_lock()`` gives it. An event's condition and locks are not.
    event, value = run.of(rec.LOCK_CREATED)
    assert (event.flag, value.flag) == (rec.EVENT, rec.RLOCK)
    told = run.of(*range(rec.ACQUIRE_BLOCKED, rec.RELEASE_FAILED + 1), rec.WAIT_BEGAN, rec.NOTIFIED)
    assert {row.resource for row in told} <= {value.resource}


def test_a_loop_that_polls_is_told_with_a_count(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing, time\n"
        "if __name__ == '__main__':\n"
        "    left, right = multiprocessing.Pipe()\n"
        "    lock = multiprocessing.Lock()\n"
        "    lock.acquire()\n"
        "    end = time.monotonic() + 0.2\n"
        "    while time.monotonic() < end:\n"
        "        left.poll()\n"
        "        lock.acquire(False)\n"
    )
    for kind in (rec.POLLED, rec.ACQUIRE_GAVE_UP):
        rows = run.of(kind)
        assert 2 <= len(rows) <= 12
        assert sum(row.arg for row in rows) > 100


def test_a_bare_fork_is_a_process(trace: Callable[..., Run]) -> None:
    run = trace(
        "import os\n"
        "pid = os.fork()\n"
        "if pid == 0:\n"
        "    print('child', flush=True)\n"
        "    os._exit(0)\n"
        "os.waitpid(pid, 0)\n"
        "print('parent')\n"
    )
    assert run.stdout == "child\nparent\n"
    assert [row.text for row in run.of(rec.OUTPUT, process="main.1")] == ["child\n"]
    (starting,) = run.of(rec.STARTING)
    assert starting.text.split(rec.FIELD)[4] == "os.fork"


def test_a_family_of_hooks_that_fails_is_undone_as_a_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = ModuleType("hooked")
    module.first = original = len  # type: ignore[attr-defined]
    ours = ModuleType("ours")

    def patch_hooked(patch: patching.Patch, hooked: ModuleType) -> None:
        patch.set(hooked, "first", max)
        patch.set(hooked, "second", min)
        patch.replace(hooked, "not there")

    ours.patch_hooked = patch_hooked  # type: ignore[attr-defined]
    monkeypatch.setattr(install, "import_module", lambda name: ours)
    install._apply("ours", "patch_hooked", module)
    assert module.first is original
    assert not hasattr(module, "second")


def test_one_module_may_have_several_families_and_one_may_fail(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module, ours = ModuleType("hooked"), ModuleType("ours")
    module.first = original = len  # type: ignore[attr-defined]

    def patch_first(patch: patching.Patch, hooked: ModuleType) -> None:
        patch.set(hooked, "first", max)
        raise ValueError

    def patch_second(patch: patching.Patch, hooked: ModuleType) -> None:
        patch.set(hooked, "second", min)

    ours.patch_first, ours.patch_second = patch_first, patch_second  # type: ignore[attr-defined]
    families = (
        ("hooked", "ours", "patch_first"),
        ("another", "ours", "missing"),
        ("hooked", "ours", "patch_second"),
    )
    monkeypatch.setattr(install, "FAMILIES", families)
    monkeypatch.setattr(install, "import_module", lambda name: ours)
    install._apply_all([], module)
    assert module.first is original
    assert module.second is min


def test_a_module_is_hooked_when_it_is_first_imported(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open(f"{tmp_path}/hooked_later.py", "w") as file:
        file.write("value = 1\n")
    monkeypatch.syspath_prepend(tmp_path)
    seen: list[ModuleType] = []
    late.when_imported({"hooked_later": seen.append, "sys": seen.append})
    assert [module.__name__ for module in seen] == ["sys"]
    import hooked_later  # type: ignore[import-not-found]

    assert seen[1] is hooked_later
    assert hooked_later.value == 1
    assert "exec_module" not in vars(hooked_later.__loader__)
    assert not any(isinstance(finder, late.Finder) for finder in __import__("sys").meta_path)
