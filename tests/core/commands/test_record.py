"""A program under record ends, prints and listens as without us."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from core.collecting.deaths import is_running
from core.recording.reader import Recording

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RECORD = """
import sys
sys.path.insert(0, {root!r})
from core.collecting.spec import ProgramSpec
from core.commands import record
spec = ProgramSpec(script=sys.argv[1], arguments=sys.argv[3:], seconds={seconds!r})
sys.exit(record.run(spec, sys.argv[2]))
"""


class Both:
    """Starts a script with and without us, from a shell or from a program."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.script = folder / "script.py"
        self.path = folder / "recording"

    def bare(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.script), *arguments]

    def ours(self, *arguments: str, seconds: float | None = None) -> list[str]:
        code = RECORD.format(root=str(self.root), seconds=seconds)
        return [sys.executable, "-c", code, str(self.script), str(self.path), *arguments]

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        command = self.ours(*arguments)
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)

    def whole(self) -> bool:
        with Recording.open(self.path) as recording:
            return not recording.cut


@pytest.fixture
def both(root: Path, tmp_path: Path) -> Both:
    return Both(root, tmp_path)


def until(fact: Callable[[], object], seconds: float = 20.0) -> bool:
    deadline = time.monotonic() + seconds
    while not fact():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


ENDS = {
    "nothing": "",
    "exit 3": "import sys; sys.exit(3)",
    "exit text": "import sys; sys.exit('text')",
    "os._exit 3": "import os; os._exit(3)",
    "raises": "raise ValueError('语')",
    "SIGKILL": "import os; os.kill(os.getpid(), 9)",
    "SIGTERM": "import os; os.kill(os.getpid(), 15)",
    "SIGABRT": "import os, resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0)); os.abort()",
    "SIGPIPE": "import os, signal; signal.signal(13, signal.SIG_DFL); os.kill(os.getpid(), 13)",
    "syntax": "def f(:",
    "stdin": "import sys; print(sys.stdin.read().upper())",
    "streams": "import os, sys; print('a'); print('b', file=sys.stderr); os.write(1, b'c')",
    "arguments": "import sys; print(sys.argv[1:], __name__, __file__, sys.path[0])",
    "closed": "import os; os.closerange(0, 100)",
}


@pytest.mark.parametrize("name", ENDS)
def test_it_ends_and_prints_as_without_us(both: Both, name: str) -> None:
    both.script.write_text(ENDS[name], encoding="utf-8")
    words = ("--for", "-x", "a b")
    runs = [
        subprocess.run(command, input=b"typed", capture_output=True, timeout=60, check=False)
        for command in (both.bare(*words), both.ours(*words))
    ]
    assert runs[1].returncode == runs[0].returncode
    assert runs[1].stdout == runs[0].stdout
    assert runs[1].stderr == runs[0].stderr
    assert both.whole()


def test_the_shell_sees_the_same_status(both: Both) -> None:
    both.script.write_text("import os; os.kill(os.getpid(), 9)")
    shell = 'sh -c \'"$@" & wait $!; echo $?\' - "$@"'
    for command in (both.bare(), both.ours()):
        done = subprocess.run(
            ["sh", "-c", shell, "-", *command], capture_output=True, timeout=60, check=False
        )
        assert done.stdout == b"137\n"


def test_its_descriptors_are_the_programs_own(both: Both, tmp_path: Path) -> None:
    both.script.write_text("import os\nfor i in range(3): print(os.fstat(i).st_ino, flush=True)")
    with open(tmp_path / "in", "w+") as stdin, open(tmp_path / "out", "w+") as stdout:
        subprocess.run(
            both.ours(), stdin=stdin, stdout=stdout, stderr=stdout, timeout=60, check=True
        )
        inodes = [os.fstat(file.fileno()).st_ino for file in (stdin, stdout, stdout)]
    assert (tmp_path / "out").read_text().split() == [str(inode) for inode in inodes]


LISTENS = """
import multiprocessing as mp, os, sys, time
def child():
    try: time.sleep(60)
    except KeyboardInterrupt: print('child', flush=True)
if __name__ == '__main__':
    p = mp.get_context('fork').Process(target=child); p.start()
    time.sleep(0.2); print('ready', flush=True)
    try: time.sleep(60)
    except KeyboardInterrupt: p.join(); print('main', flush=True); sys.exit(4)
"""


def test_ctrl_c_reaches_every_process_and_the_program_decides(both: Both) -> None:
    both.script.write_text(LISTENS)
    with both.start() as process:
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=20)
    assert out == b"child\nmain\n"
    assert process.returncode == 4
    assert both.whole()


STUBBORN = """
import signal, time
for number in (signal.SIGINT, signal.SIGTERM): signal.signal(number, lambda *_: None)
print('ready', flush=True)
while True: time.sleep(60)
"""


def test_a_second_ctrl_c_stops_it_within_three_seconds(both: Both) -> None:
    both.script.write_text(STUBBORN)
    with both.start() as process:
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGINT)
        time.sleep(0.2)
        assert process.poll() is None
        begun = time.monotonic()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
    assert time.monotonic() - begun < 3.0
    assert process.returncode == -signal.SIGKILL
    assert both.whole()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_being_told_to_end_it_ends_the_program_first(both: Both, number: signal.Signals) -> None:
    both.script.write_text("import time\nprint('ready', flush=True)\ntime.sleep(60)")
    with both.start() as process:
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(number)
        process.communicate(timeout=20)
    assert process.returncode == -number
    assert both.whole()


def test_a_signal_that_we_were_told_to_ignore_is_ignored(both: Both) -> None:
    both.script.write_text(
        "import os, signal, sys, time\nprint('ready', flush=True)\nsys.stdin.read()\n"
        "sys.exit(signal.getsignal(signal.SIGHUP) != signal.SIG_IGN)"
    )
    pipe = subprocess.PIPE
    command = ["nohup", *both.ours()]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGHUP)
        process.communicate(timeout=20)
    assert process.returncode == 0


def test_it_is_stopped_after_so_many_seconds_and_what_there_is_is_kept(both: Both) -> None:
    both.script.write_text("import time\nwhile True: time.sleep(0.01)")
    begun = time.monotonic()
    command = both.ours(seconds=0.5)
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert time.monotonic() - begun < 5
    assert done.returncode == -signal.SIGINT
    assert both.whole()


def test_killed_it_leaves_a_cut_recording_and_no_process(both: Both, tmp_path: Path) -> None:
    both.script.write_text(
        "import multiprocessing as mp, os, time\n"
        "def child():\n    time.sleep(60)\n"
        "if __name__ == '__main__':\n"
        "    p = mp.get_context('fork').Process(target=child); p.start()\n"
        "    print(p.pid, os.getpid(), flush=True); p.join()\n"
    )
    with both.start() as process:
        assert process.stdout
        pids = list(map(int, process.stdout.readline().split()))
        session = session_of(process.pid)
        process.kill()
    assert until(lambda: not any(map(is_running, pids)), 2.0)
    with Recording.open(both.path) as recording:
        assert recording.cut
        assert list(recording.blocks())
    shutil.rmtree(session)


def session_of(pid: int) -> str:
    """Return the folder of a supervisor's session: there may be others beside it."""
    files = [os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")]
    return os.path.dirname(next(file for file in files if file.endswith("/control")))


def test_what_cannot_be_recorded_gets_one_line_and_exit_code_2(both: Both, tmp_path: Path) -> None:
    both.script.write_text("print('must not run')")
    both.path = tmp_path
    done = subprocess.run(both.ours(), capture_output=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
