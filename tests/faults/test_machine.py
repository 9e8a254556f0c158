"""Faults 22 to 24: a machine without memory, room, descriptors, processes or shared memory."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.model.world import Life
from core.recording.reader import Recording
from gui.words.states import state_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.conftest import Recorder, Show

MB = 1 << 20


class Group:
    """A control group of the first version, whose members are limited for real."""

    def __init__(self, controller: str, path: Path) -> None:
        self.controller, self.path = controller, path

    def set(self, name: str, value: object) -> None:
        (self.path / name).write_text(str(value))

    def join(self) -> None:
        """Put the calling process into it."""
        self.set("cgroup.procs", os.getpid())


@pytest.fixture
def group() -> Iterator[Callable[[str], Group]]:
    made = []

    def make(controller: str) -> Group:
        root = Path("/sys/fs/cgroup", controller)
        own = dict(
            line.split(":")[1:] for line in Path("/proc/self/cgroup").read_text().splitlines()
        )
        path = root / own.get(controller, "/").lstrip("/") / f"procession-test-{os.getpid()}"
        try:
            path.mkdir()
        except OSError as error:
            pytest.skip(f"no control group can be made here ({error.strerror})")
        made.append(path)
        return Group(controller, path)

    yield make
    for path in made:
        with contextlib.suppress(OSError):
            path.rmdir()


EATER = """
import multiprocessing as mp, os, sys
def eat():
    things = []
    while True: things.append(bytearray(1 << 20))
def main():
    child = mp.Process(target=eat, name='Eater')
    child.start()
    child.join()
if __name__ == '__main__': main()
"""


def test_22_a_child_that_the_system_kills_for_memory_says_so(
    show: Show, group: Callable[[str], Group], tmp_path: Path
) -> None:
    memory = group("memory")
    memory.set("memory.limit_in_bytes", 64 * MB)
    before = _kills()
    procs = str(memory.path / "cgroup.procs")
    text = EATER.replace(
        "    things = []", f"    open({procs!r}, 'w').write(str(os.getpid()))\n    things = []"
    )
    show.run(text)
    show.ended()
    if _kills() == before:
        pytest.skip("this kernel kills nobody, or does not count")
    eater = show.named("Eater")
    assert eater.life is Life.ENDED
    assert eater.signal == "SIGKILL"
    assert eater.for_memory
    assert state_words(eater, show.world).text == "killed, probably out of memory"


def _kills() -> str:
    lines = Path("/proc/vmstat").read_text().splitlines()
    return next((line for line in lines if line.startswith("oom_kill ")), "")


BUSY = """
import time
for _ in range(20_000): time.sleep(1e-6)
print('to the end')
"""


@pytest.mark.parametrize("how", ["a full disk", "a limit on files"])
def test_23_the_recording_stops_the_program_goes_on_and_it_is_said_once(
    record: Recorder, tmp_path: Path, how: str
) -> None:
    prepare: Callable[[], None] | None = None
    small = tmp_path / "small"
    small.mkdir()
    record.path = small / "run.procession"
    if how == "a full disk":
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)]
        if shutil.which("mount") is None or subprocess.run(mount, check=False).returncode:
            pytest.skip("nothing can be mounted here")
    else:
        prepare = _small_files
    try:
        done = record(BUSY, prepare=prepare)
        with Recording.open(record.path) as recording:
            assert list(recording.blocks()), "what was recorded until then is kept"
    finally:
        if how == "a full disk":
            subprocess.run(["umount", str(small)], check=True)
    assert done.code == 0
    assert done.out == "to the end\n"
    (said,) = done.said
    assert "the recording cannot be written" in said


def _small_files() -> None:
    """Allow files of 600 KB: a ring fits, the recording does not."""
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))


def test_23_a_folder_that_cannot_be_written_is_said_before_anything_runs(
    record: Recorder,
) -> None:
    record.path = Path("/proc/run.procession")
    done = record("print('must not run')")
    assert done.code == 2
    assert done.out == ""
    assert len(done.said) == 1


CHILDREN = """
import multiprocessing as mp, time
def work(begun, event):
    begun.release()
    event.wait()
if __name__ == '__main__':
    begun, event = mp.Semaphore(0), mp.Event()
    children = [mp.Process(target=work, args=(begun, event), daemon=True) for _ in range(12)]
    for child in children: child.start()
    for child in children: begun.acquire()
    time.sleep(0.5)  # all are there at once, for as long as it takes to look at each
    event.set()
    for child in children: child.join()
    print('well')
"""


def test_24_with_64_descriptors_a_program_of_twelve_runs_and_is_recorded(record: Recorder) -> None:
    done = record(CHILDREN, prepare=lambda: _files(64))
    assert (done.code, done.out, done.err) == (0, "well\n", "")
    assert len(done.world().processes) == 13


def test_24_with_too_few_descriptors_it_is_said(record: Recorder) -> None:
    done = record(CHILDREN.replace("12", "8"), prepare=lambda: _files(24))
    assert (done.code, done.out) == (0, "well\n")
    (said,) = done.said
    assert "Too few files may be open at once here (ulimit -n)" in said
    done = record("pass", prepare=lambda: _files(8))
    assert done.code == 2
    assert "too few files may be open at once" in done.said[0]
    assert "Traceback" not in done.err


def _files(count: int) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (count, count))


@pytest.mark.parametrize("most", [1, 4])
def test_24_without_processes_it_is_said(
    record: Recorder, group: Callable[[str], Group], most: int
) -> None:
    """With one nothing can be started; with four the program itself is refused its children."""
    pids = group("pids")
    pids.set("pids.max", most)
    done = record(CHILDREN, prepare=pids.join)
    if most == 1:
        assert done.code == 2
        assert "no more processes may be started here" in done.said[0]
        assert "Traceback" not in done.err
    else:
        assert done.code == 1
        assert "BlockingIOError" in done.world().processes["main"].error


LOCK = "import multiprocessing\nmultiprocessing.Lock()\n"


@pytest.mark.parametrize("how", ["missing", "read-only"])
def test_24_without_shared_memory_it_is_said_and_the_rest_goes_on(
    record: Recorder, how: str
) -> None:
    hide = {
        "missing": "mount -t tmpfs tmpfs /dev -o size=1m && mknod /dev/null c 1 3 && "
        "mknod /dev/urandom c 1 9",
        "read-only": "mount -t tmpfs -o ro tmpfs /dev/shm",
    }[how]
    around = ("unshare", "-m", "sh", "-c", f'{hide} && exec "$@"', "sh")
    if subprocess.run([*around, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no mount namespace can be made here")
    done = record("print('no lock needed')", around=around)
    assert done.code == 0
    assert done.out == "no lock needed\n"
    assert len(done.said) == 1
    assert "/dev/shm" in done.said[0]
    assert done.world().program.ended
    done = record(LOCK, around=around)
    assert done.code == 1
    assert "OSError" in done.world().processes["main"].error or "FileNotFound" in done.err


def test_24_a_python_without_semaphores_is_explained(show: Show) -> None:
    """As CPython itself does where sem_open is missing (bpo-3770)."""
    show.run(
        "import _multiprocessing, multiprocessing\n"
        "del _multiprocessing.SemLock\n"
        "multiprocessing.Lock()\n"
    )
    show.ended()
    show.wait(lambda: show.caption.startswith("This Python has no semaphores"))
