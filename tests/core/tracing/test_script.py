"""A script ends, prints and fails under the tracer exactly as without it.

Covers: launch, frames.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec
from core.tracing import script
from tests.core.tracing.conftest import PYTHON, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Run

CHILDREN = """\
import multiprocessing, os, sys
def text(): sys.exit("text of a child")
def number(): sys.exit(5)
def fails(): 1 / 0
def gone(): os._exit(4)
if __name__ == "__main__":
    for target in (text, number, fails, gone):
        child = multiprocessing.Process(target=target)
        child.start()
        child.join()
        print(child.exitcode)
"""
TRACEBACKS = """\
import multiprocessing, traceback
if __name__ == "__main__":
    queue = multiprocessing.Queue()
    lock = multiprocessing.Lock()
    left, right = multiprocessing.Pipe()
    right.close()
    for action in (queue.get_nowait, lock.release, left.recv, lambda: open("no/such"),
                   lambda: left.send(multiprocessing), lambda: queue.get(timeout=0.01)):
        try:
            action()
        except Exception:
            traceback.print_exc()
    multiprocessing.BoundedSemaphore(1).release()
"""
NO_GUARD = """\
import multiprocessing
def work(): pass
multiprocessing.set_start_method("spawn", force=True)
process = multiprocessing.Process(target=work)
process.start()
process.join()
"""
SHARED_WRONGLY = """\
import multiprocessing
queue = multiprocessing.Queue()
queue.put(multiprocessing.Queue())
queue.put(multiprocessing.Lock())
queue.close()
queue.join_thread()
"""
WRONG_CALLS = """\
import time
calls = (lambda: open(), lambda: open("x", moode=1), lambda: open(*"123456789"), lambda: open(1.5),
         lambda: time.sleep(), lambda: time.sleep(1, 2), lambda: time.sleep(secs=1),
         lambda: time.sleep("x"), lambda: time.sleep(-1))
for call in calls:
    try:
        call()
    except Exception as error:
        print(type(error), error)
print(open.__self__, time.sleep.__self__)
"""
OPENER = """\
import os
def elsewhere(path, flags):
    return os.open("elsewhere", flags, 0o600)
open("here", "w", opener=elsewhere).write("text")
print(os.path.exists("here"), open("elsewhere").read())
"""
MAIN = """\
import sys, threading
print(__name__, __file__, __spec__, __package__, type(__loader__), __builtins__, sorted(globals()))
print(sys.argv, sys.orig_argv[1:], sys.path, threading.active_count(), sys.modules["__main__"])
print(open("/dev/null").fileno())
"""
SIGNATURES = """\
import inspect, multiprocessing
from multiprocessing import connection, process, queues
for thing in (queues.Queue.__init__, queues.Queue.put, queues.Queue.get, queues.Queue.close,
              connection.Pipe, connection.Connection.send, connection.Connection.poll,
              process.BaseProcess.start, process.BaseProcess.join, open,
              multiprocessing.Lock().acquire, multiprocessing.Lock().release):
    print(thing.__name__, inspect.signature(thing), thing.__doc__, hasattr(thing, "__wrapped__"))
class Bound:
    opener = open
print(Bound().opener("/dev/null").read())
"""
SOURCES = {
    "nothing": "\n",
    "stdin": "import sys\nprint(input().upper())\nprint(sys.stdin.read())\n",
    "exit 3": "import sys\nprint('a')\nsys.exit(3)\n",
    "exit -1": "import sys\nsys.exit(-1)\n",
    "exit text": "import sys\nsys.exit('text')\n",
    "exit none": "import sys\nsys.exit()\n",
    "quit": "print(1)\nquit(4)\n",
    "_exit": "import os\nprint('lost', end='')\nos._exit(3)\n",
    "raise": "def f():\n    raise ValueError('x')\ntry:\n    1 / 0\nexcept Exception:\n    f()\n",
    "excepthook": "import sys\nsys.excepthook = lambda *a: print(a[0], a[2].tb_next)\n1 / 0\n",
    "bad excepthook": "import sys\nsys.excepthook = lambda *a: 1 / 0\nraise ValueError\n",
    "no excepthook": "import sys\ndel sys.excepthook\n1 / 0\n",
    "atexit": "import atexit\natexit.register(print, 'bye')\nraise KeyError(1)\n",
    "recursion": "def f(): f()\ntry: f()\nexcept RecursionError: print('deep')\n",
    "killed": "import os\nprint('x', flush=True)\nos.kill(os.getpid(), 9)\n",
    "terminated": "import os\nos.kill(os.getpid(), 15)\n",
    "interrupted": "import os, time\nos.kill(os.getpid(), 2)\ntime.sleep(5)\n",
    "segmentation fault": "import os\nos.kill(os.getpid(), 11)\n",
    "syntax error": "def f(:\n    pass\n",
    "null byte": "x = 1\0\n",
    "main": MAIN,
    "signatures": SIGNATURES,
    "tracebacks": TRACEBACKS,
    "children": CHILDREN,
    "no guard": NO_GUARD,
    "shared wrongly": SHARED_WRONGLY,
    "wrong calls": WRONG_CALLS,
    "opener": OPENER,
}


SINCE = {
    "null byte": (
        (3, 11, 4),
        "this Python takes a null byte for the end of its line, compile() does not",
    ),
    "tracebacks": ((3, 11), "this Python lets nobody take his frame off what the program catches"),
    "signatures": ((3, 10), "in this Python the acquire of a lock has no signature, ours has"),
}
"""What goes as without us from some version of Python on, and why not before."""


def bare(cwd: Path, *command: str) -> tuple[int, str, str]:
    """Run a script without the tracer."""
    done = subprocess.run(
        [PYTHON, *command], cwd=cwd, input="given\nmore", capture_output=True, text=True
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("name", SOURCES)
def test_a_script_ends_as_without_us(trace: Callable[..., Run], tmp_path: Path, name: str) -> None:
    first, why = SINCE.get(name, ((3, 9), ""))
    if first > VERSION:
        pytest.skip(why)
    run = trace(SOURCES[name], stdin="given\nmore")
    assert (run.code, run.stdout, run.stderr) == bare(tmp_path, "program.py")
    assert "core/tracing" not in run.stderr
    assert not [row for row in run.rows if "launch.py" in row.site], "no line of ours is shown"
    exits = run.of(rec.EXITING, process="main")
    if run.code >= 0 and name != "_exit":
        assert [row.arg for row in exits] == [run.code]


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_a_child_that_fails_before_it_runs_says_of_what(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace(NO_GUARD.replace("spawn", method))
    (error,) = run.of(rec.ERROR, process="main.1")
    assert "has finished its bootstrapping phase" in error.text
    assert error.site.endswith("program.py:5:<module>")
    assert "core/tracing" not in error.text + run.stderr
    assert [row.arg for row in run.of(rec.EXITING, process="main.1")] == [1]


def test_a_script_that_is_not_there_is_refused_by_python(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    run = trace("missing.txt", "argument")
    assert (run.code, run.stdout, run.stderr) == bare(tmp_path, "missing.txt", "argument")
    assert run.code == 2


def test_a_file_that_is_no_python_is_refused_by_python(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    (tmp_path / "picture.png").write_bytes(bytes(range(256)))
    run = trace("picture.png")
    assert (run.code, run.stdout, run.stderr) == bare(tmp_path, "picture.png")
    assert run.code == 1


def test_a_folder_and_a_module_run_as_with_python(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "__main__.py").write_text(
        "import sys\nprint(sys.argv, __name__, __package__, sys.path[0])\n1 / 0\n"
    )
    for command in (["package", "a"], ["-m", "package", "-x"], ["-m", "nothing"]):
        run = trace(*command)
        assert (run.code, run.stdout, run.stderr) == bare(tmp_path, *command)


def test_the_script_keeps_its_choice_of_a_start_method(trace: Callable[..., Run]) -> None:
    ask = "import multiprocessing\nprint(multiprocessing.get_start_method())\n"
    choose = "import multiprocessing\nmultiprocessing.set_start_method('fork')\n"
    assert trace(ask, method="spawn").stdout == "spawn\n"
    assert trace(choose + ask, method="spawn").stdout == "fork\n"


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_nothing_of_ours_is_compiled_twice_or_imported_by_name(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace(
        "import multiprocessing, sys\n"
        "def child():\n"
        "    ours = [m for m in sys.modules.values() if m.__name__.startswith('_procession')]\n"
        "    print(all(hasattr(m, '__cached__') for m in ours), len(ours) > 5)\n"
        "    print([p for p in sys.path if 'tracing' in p], 'core' in sys.modules)\n"
        "if __name__ == '__main__':\n"
        "    child()\n"
        "    process = multiprocessing.Process(target=child)\n"
        "    process.start()\n"
        "    process.join()\n",
        method=method,
    )
    assert run.stdout == "True True\n[] False\n" * 2


def test_windows_waits_for_plain_python_to_refuse_a_script(monkeypatch: pytest.MonkeyPatch) -> None:
    """There ``execv`` starts another process and ends this one, as if all were well."""
    commands: list[list[str]] = []

    def call(command: list[str], executable: str) -> int:
        commands.append(command)
        return 1

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "call", call)
    with pytest.raises(SystemExit) as ended:
        script._leave_to_python(["no script.py", "7"], SyntaxError("no"))
    assert ended.value.code == 1
    assert commands[0][-2:] == ["no script.py", "7"]
