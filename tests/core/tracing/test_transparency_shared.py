"""Managers, shared memory and connections by address behave as without us, to the last letter."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.tracing import peers
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Run

SIGNATURES = """\
import inspect
from multiprocessing import connection, managers, shared_memory, sharedctypes
for owner, names in (
    (connection, ("Client", "wait")),
    (connection.Listener, ("accept",)),
    (managers.BaseProxy, ("__init__", "_callmethod")),
    (managers.Server, ("create",)),
    (shared_memory.SharedMemory, ("__init__", "close", "unlink")),
    (sharedctypes, ("Value", "Array", "RawValue", "RawArray")),
):
    for name in names:
        found = getattr(owner, name)
        print(found.__module__, found.__qualname__, found.__doc__, inspect.signature(found))
        print(found.__name__, [value for value in vars(found) if value != "__wrapped__"])
"""

PROXIES = """\
import gc, multiprocessing, pickle, sys, traceback, warnings
from multiprocessing.managers import BaseManager, RemoteError
gc.disable()
warnings.simplefilter("error")
class Thing:
    n = 0
    def more(self, by=1):
        self.n += by
        return self.n
    def fail(self):
        raise ValueError("of the thing")
    def strange(self):
        return lambda: 0
class Own(BaseManager): pass
Own.register("Thing", Thing)
def use(table, thing, inner):
    table["child"] = thing.more(by=4)
    inner.append("child")
def told(call, *arguments):
    try:
        print("got", call(*arguments))
    except BaseException as error:
        print(type(error), str(error), repr(error.args), error.__context__, error.__cause__)
        traceback.print_exc()
def main():
    with multiprocessing.Manager() as manager, Own() as own:
        table, outer = manager.dict(a=1), manager.list([manager.list(), manager.dict()])
        thing, value, array = own.Thing(), manager.Value("i", 5), manager.Array("i", [1, 2])
        told(table.__getitem__, "nothing")
        told(table.pop, "nothing", "default")
        told(outer.index, 77)
        told(thing.fail)
        told(thing.strange)
        told(manager.Namespace(x=1).__getattr__, "y")
        told(manager.Queue().get, False)
        told(manager.list, 5)
        told(own.Thing, 1, 2)
        told(thing._callmethod, "nothing")
        told(pickle.dumps, manager)
        print(pickle.dumps(table)[:80])
        print(repr(thing)[:40], str(table), type(thing).__name__, len(outer), table.copy())
        print(value.value, array[1], [name for name in vars(table)])
        inner = outer[0]
        process = multiprocessing.Process(target=use, args=(table, thing, inner))
        process.start()
        process.join()
        print(process.exitcode, table, outer[0], inner)
        inner.append("here")
        print(outer[0][:], sys.getrefcount(inner))
        before = manager._number_of_objects()
        for _ in range(3):
            manager.list().append(1)
        print(manager._number_of_objects() - before)
        del inner, table
        print(manager._number_of_objects() - before)
        with manager.Lock() as got:
            print(got)
        event, barrier = manager.Event(), manager.Barrier(1)
        event.set()
        print(event.wait(1), barrier.wait(), barrier.parties)
        with manager.Pool(1) as pool:
            print(pool.map(abs, [-1, 2]), pool.apply_async(abs, (-3,)).get())
    told(outer.append, 1)
if __name__ == "__main__":
    main()
"""

MEMORY = """\
import gc, multiprocessing, pickle, sys, traceback, warnings, weakref
from multiprocessing import shared_memory, sharedctypes
gc.disable()
warnings.simplefilter("error")
class Mine(shared_memory.SharedMemory):
    def __init__(self, size):
        super().__init__(create=True, size=size)
        self.extra = 1
def told(call, *arguments, **keywords):
    try:
        print("got", call(*arguments, **keywords))
    except BaseException as error:
        print(type(error), str(error))
        traceback.print_exc()
def use(memory, words, value):
    memory.buf[0] = 7
    words[0] = "b"
    value.value += 1
    memory.close()
    words.shm.close()
def main():
    told(shared_memory.SharedMemory, "not_there")
    told(shared_memory.SharedMemory, create=True)
    told(shared_memory.SharedMemory, create=True, size=-1)
    told(shared_memory.SharedMemory, 1, 2, 3, 4)
    memory = shared_memory.SharedMemory(create=True, size=10)
    told(shared_memory.SharedMemory, memory.name, True, 10)
    copy = pickle.loads(pickle.dumps(memory))
    print(repr(memory).replace(memory.name, "NAME"), copy.name == memory.name, type(copy))
    copy.close()
    copy.close()
    words = shared_memory.ShareableList(["a", 1, None])
    value = multiprocessing.Value("i", 1)
    process = multiprocessing.Process(target=use, args=(memory, words, value))
    process.start()
    process.join()
    print(process.exitcode, memory.buf[0], list(words), value.value)
    view = memory.buf[:2]
    told(memory.close)
    view.release()
    ref = weakref.ref(memory)
    memory.close()
    memory.unlink()
    told(memory.unlink)
    del memory
    print(ref())
    words.shm.close()
    words.shm.unlink()
    mine = Mine(5)
    print(type(mine).__name__, mine.extra)
    mine.unlink()
    for make in (multiprocessing.Value, multiprocessing.RawValue):
        told(make, "?")
        made = make("d", 1.5)
        print(type(made).__name__, made.value, sys.getrefcount(made))
    for make in (multiprocessing.Array, multiprocessing.RawArray):
        told(make, "i", "abc")
        told(make, "i")
        made = make("i", [1, 2, 3])
        print(type(made).__name__, made[:], len(made), sys.getrefcount(made))
    told(multiprocessing.Value, "i", lock=5)
    lock = multiprocessing.Lock()
    print(multiprocessing.Value("i", lock=lock).get_lock() is lock)
    print(type(multiprocessing.Array("c", 3, lock=False)).__name__)
    print(sharedctypes.copy(multiprocessing.RawValue("i", 3)).value)
    globals()["kept"] = shared_memory.SharedMemory(create=True, size=10)
    kept.unlink()
if __name__ == "__main__":
    main()
"""

ADDRESSES = """\
import gc, multiprocessing, os, sys, threading, traceback, warnings, weakref
from multiprocessing import connection
from multiprocessing.connection import Client, Listener, Pipe, wait
gc.disable()
warnings.simplefilter("error")
def told(call, *arguments, **keywords):
    try:
        print("got", call(*arguments, **keywords))
    except BaseException as error:
        print(type(error), str(error))
        traceback.print_exc()
def knock(address):
    try:
        Client(address, authkey=b"no")
    except multiprocessing.AuthenticationError:
        pass
def child(address, raw):
    with Client(address, authkey=b"key") as client:
        client.send(client.recv() + 1)
        client.send_bytes(raw, 1, 3)
        client.send([0] * 100_000)
        buffer = bytearray(4)
        print(client.recv_bytes_into(buffer, 1), buffer, flush=True)
        other = client.recv()
        other.send("through another")
        try:
            client.recv()
        except EOFError:
            pass
def main():
    told(Client, os.path.abspath("nobody"))
    told(Client, 5)
    told(Client, ("localhost", 1), authkey="text")
    told(Listener, 5)
    told(wait, 5)
    told(wait, [object()])
    told(wait, [], 0.01)
    told(wait, [], -1)
    listener = Listener(authkey=b"key")
    process = multiprocessing.Process(target=child, args=(listener.address, b"abcdef"))
    process.start()
    end = listener.accept()
    print(type(end).__name__, listener.last_accepted, [n for n in vars(end) if "proc" not in n])
    end.send(1)
    print(wait([end]) == [end], wait(iter([end])) == [end], end.recv(), end.recv_bytes())
    print(len(end.recv()))
    end.send_bytes(b"xyz")
    left, right = Pipe()
    end.send(left)
    left.close()
    print(right.recv())
    ref = weakref.ref(end)
    print(sys.getrefcount(end))
    del end
    print(ref())
    process.join()
    print(process.exitcode)
    listener.close()
    told(listener.accept)
    sentinel = process.sentinel
    print(wait([sentinel, right], 1) != [])
    with Listener(authkey=b"key") as listener:
        thread = threading.Thread(target=knock, args=(listener.address,))
        thread.start()
        told(listener.accept)
        thread.join()
if __name__ == "__main__":
    main()
"""


def plainly(program: str, folder: Path) -> tuple[int, str, str]:
    """Return what plain Python makes of a program."""
    (folder / "program.py").write_text(program)
    done = subprocess.run(
        [sys.executable, "program.py"], cwd=folder, capture_output=True, text=True, timeout=60
    )
    return done.returncode, done.stdout, done.stderr


def alike(text: str) -> str:
    """Return what was printed without what differs from run to run."""
    text = re.sub(r"0x[0-9a-f]+|fd=\d+|psm_\w+|listener-\w+|pymp-\w+", "SOME", text)
    text = re.sub(r'File "\S*/program.py"', 'File "program.py"', text)
    # Before 3.11 a frame of ours stays where the program itself prints a traceback.
    return (
        re.sub(r' *File "\S*/core/tracing/.*\n.*\n', "", text)
        if sys.version_info < (3, 11)
        else text
    )


@pytest.mark.parametrize(
    "program",
    [SIGNATURES, PROXIES, MEMORY, ADDRESSES],
    ids=["signatures", "proxies", "memory", "addresses"],
)
def test_nothing_tells_a_traced_program_from_another(
    trace: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", "0")  # an error's text may have a set in it
    code, out, err = plainly(program, tmp_path)
    run = trace(program)
    assert alike(run.stderr).splitlines() == alike(err).splitlines()
    assert alike(run.stdout).splitlines() == alike(out).splitlines()
    assert run.code == code == 0
    assert "core/tracing" not in run.stderr + run.stdout


def test_a_client_without_us_reads_the_very_bytes(trace: Callable[..., Run]) -> None:
    foreign = (
        "import socket, struct, sys\n"
        "s = socket.socket()\n"
        "s.connect(('127.0.0.1', int(sys.argv[1])))\n"
        "data = b''\n"
        "while len(data) < 27: data += s.recv(100)\n"
        "print(data)\n"
        "s.sendall(struct.pack('!i', 3) + b'abc')\n"
        "s.close()\n"
    )
    run = trace(
        "import pickle, subprocess, sys\n"
        "from multiprocessing.connection import Listener\n"
        "if __name__ == '__main__':\n"
        "    with Listener(('127.0.0.1', 0)) as listener:\n"
        f"        command = [sys.executable, '-c', {foreign!r}, str(listener.address[1])]\n"
        "        other = subprocess.Popen(command, stdout=subprocess.PIPE)\n"
        "        end = listener.accept()\n"
        "        end.send('a word')\n"
        "        end.send_bytes(b'bytes')\n"
        "        print(end.recv_bytes(3))\n"
        "        sent = pickle.dumps('a word'), b'bytes'\n"
        "        lines = b''.join(len(s).to_bytes(4, 'big') + s for s in sent)\n"
        "        got = other.communicate()[0].decode().strip()\n"
        "        print(got == repr(lines) or (got, lines))\n"
        "        try:\n"
        "            end.recv()\n"
        "        except EOFError as error:\n"
        "            print(repr(error))\n"
        "        end.close()\n"
    )
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout == "b'abc'\nTrue\nEOFError()\n"
    (received,) = run.of(rec.RECEIVED)
    assert (received.message, received.size) == (0, 3)


def test_where_the_kernel_does_not_tell_the_end_is_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import socket

    left, right = socket.socketpair()
    with left, right:
        met = [
            peers.meeting(left.fileno(), peers.CLIENT, "here"),
            peers.meeting(right.fileno(), peers.ACCEPTED, "here"),
        ]
        assert met[0].number == met[1].number != 0
        monkeypatch.setattr(peers, "_peer_of", lambda inode: None)
        met = [
            peers.meeting(left.fileno(), peers.CLIENT, "here"),
            peers.meeting(right.fileno(), peers.ACCEPTED, "here"),
        ]
    assert [m.number for m in met] == [0, 0]
    assert met[0].client == met[1].client != 0
