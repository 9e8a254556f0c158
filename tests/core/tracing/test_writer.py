"""A full ring delays a program for a moment, never stops it, and loses nothing without a word.

Covers: lifeline, writing.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec
from core.tracing import ring, writer
from tests.core.tracing.conftest import PYTHON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Run, Session


@pytest.fixture
def attached(session: Session) -> Iterator[Session]:
    """Return a session in which this process has a ring."""
    session.beat()
    writer.attach(ring.make(session.folder))
    writer.emit(rec.BORN, message=_text("main" + rec.FIELD * 5))
    yield session
    writer.attach(None)


def _text(words: str) -> int:
    writer.text(1, words)
    return 1


def test_records_and_texts_come_out_as_they_went_in(attached: Session) -> None:
    writer.text(77, "ä" * 100, 5000)
    writer.emit(rec.OUTPUT, 1, 0, 8, 77, -9, 200, 5000)
    attached.look()
    row = attached.rows()[0]
    assert (row.t, row.kind, row.flag, row.resource, row.arg, row.size) == (5000, 23, 1, 8, -9, 200)
    assert row.text == "ä" * 100
    assert row.thread == 1


def test_a_record_and_its_text_come_out_together_be_it_short_or_long(attached: Session) -> None:
    for key, words in ((77, "ä"), (78, "ä" * 100), (79, "")):
        writer.emit_with(words, rec.SENT, 1, 0, 8, key, -9, 200)
    attached.look()
    rows = [row for row in attached.rows() if row.kind == rec.SENT]
    assert [row.text for row in rows] == ["ä", "ä" * 100, ""]
    assert {(row.flag, row.resource, row.arg, row.size, row.thread) for row in rows} == {
        (1, 8, -9, 200, 1)
    }


def test_every_thread_has_a_small_number(attached: Session) -> None:
    thread = threading.Thread(target=writer.emit, args=(rec.RAN,))
    thread.start()
    thread.join()
    writer.emit(rec.RAN)
    attached.look()
    assert [row.thread for row in attached.rows() if row.kind == rec.RAN] == [2, 1]


def test_a_number_that_fits_no_field_is_told_as_a_loss(attached: Session) -> None:
    writer.emit(rec.RAN, size=-1)
    writer.emit(rec.RAN, arg=7)
    attached.look()
    kinds = [(row.kind, row.arg) for row in attached.rows()[1:]]
    assert kinds == [(rec.EVENTS_LOST, 1), (rec.RAN, 7)]


class Handler:
    """A number in whose place the handler of a signal runs, and raises."""

    def __init__(self, raises: BaseException) -> None:
        self.raises = raises

    def __index__(self) -> int:
        raise self.raises


@pytest.mark.parametrize("raises", [KeyboardInterrupt(), TimeoutError(), LookupError()])
def test_what_the_handler_of_a_signal_raises_goes_on_and_leaves_no_hole(
    attached: Session, raises: BaseException
) -> None:
    with pytest.raises(type(raises)):
        writer.emit(rec.RAN, size=Handler(raises))  # type: ignore[arg-type]
    with pytest.raises(type(raises)):
        writer.emit_with("ping", rec.SENT, 1, 0, 8, 7, 0, Handler(raises))  # type: ignore[arg-type]
    writer.emit(rec.RAN, arg=7)
    attached.look()
    rows = attached.rows()
    assert [row.arg for row in rows if row.kind == rec.RAN] == [7]
    assert sum(row.arg for row in rows if row.kind == rec.EVENTS_LOST) == 2


def test_what_does_not_fit_is_counted_and_told_when_there_is_room(attached: Session) -> None:
    total = rec.RING_SLOTS * 2
    for number in range(total):
        writer.emit(rec.SLEEP_BEGAN, arg=number)
    assert attached.lost() == 0
    attached.look()
    assert attached.lost() == total - (rec.RING_SLOTS - 2)
    writer.emit(rec.SLEEP_ENDED)
    attached.look()
    rows = attached.rows()
    told = [row for row in rows if row.kind == rec.SLEEP_BEGAN]
    assert [row.arg for row in told] == list(range(len(told)))
    assert sum(row.arg for row in rows if row.kind == rec.EVENTS_LOST) == total - len(told)
    assert rows[-1].kind == rec.SLEEP_ENDED
    assert attached.lost() == 0


def test_several_threads_lose_records_without_leaving_a_hole(attached: Session) -> None:
    count, threads = rec.RING_SLOTS, 4

    def write() -> None:
        for number in range(count):
            writer.emit(rec.SLEEP_BEGAN, arg=number)

    running = [threading.Thread(target=write) for _ in range(threads)]
    for thread in running:
        thread.start()
    while any(thread.is_alive() for thread in running):
        time.sleep(0.02)
        attached.look()
    attached.look()
    for number in range(3):
        writer.emit(rec.SLEEP_ENDED, arg=number)
        attached.look()
    rows = attached.rows()
    told = sum(row.kind == rec.SLEEP_BEGAN for row in rows)
    lost = sum(row.arg for row in rows if row.kind == rec.EVENTS_LOST)
    assert rows[-1].kind == rec.SLEEP_ENDED
    # The counter of losses may miss one where two threads lose a record at the same instant.
    assert count * threads * 0.99 <= told + lost <= count * threads


def test_without_a_heartbeat_nobody_waits(session: Session) -> None:
    writer.attach(ring.make(session.folder))
    begun = time.monotonic()
    for _ in range(rec.RING_SLOTS * 3):
        writer.emit(rec.RAN)
    writer.attach(None)
    assert time.monotonic() - begun < 1


def test_a_program_runs_to_its_end_though_nobody_reads(trace: Callable[..., Run]) -> None:
    program = (
        "import multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    lock = multiprocessing.Lock()\n"
        "    for _ in range(5000):\n"
        "        with lock:\n"
        "            pass\n"
        "    print('done')\n"
    )
    run = trace(program, looks=False)
    assert (run.code, run.stdout) == (0, "done\n")
    assert run.lost > 5000


def test_a_smaller_ring_is_made_where_memory_is_short(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    def reserve(fd: int, size: int) -> None:
        tried.append(size)
        if len(tried) < 3:
            raise OSError(28, "No space left on device")
        with open(fd, "wb", closefd=False) as file:
            file.truncate(size)

    monkeypatch.setattr(ring, "_reserve", reserve)
    made = ring.make(session.folder)
    assert made is not None
    assert made.slots == ring.SMALLER[2] == (tried[2] - rec.RING_HEADER_SIZE) // rec.SIZE


def test_who_finds_no_room_for_a_ring_leaves_word(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reserve(fd: int, size: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ring, "_reserve", reserve)
    assert ring.make(session.folder) is None
    left = [name for name in os.listdir(session.folder) if name.startswith(rec.RING_PREFIX)]
    assert left == [f"{rec.RING_PREFIX}{os.getpid()}{rec.NO_ROOM}"]


def test_two_rings_of_one_process_have_different_tags(session: Session) -> None:
    rings = [ring.make(session.folder) for _ in range(5)]
    assert len({made.tag for made in rings if made}) == 5


def test_without_a_session_the_program_runs_untraced(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing, shutil, sys\n"
        "def child():\n"
        "    print('child')\n"
        "if __name__ == '__main__':\n"
        "    import _procession_tracing.children as ours\n"
        "    import os\n"
        "    for name in os.listdir(ours._session):\n"
        "        if name not in ('lifeline', 'control'):\n"
        "            os.unlink(os.path.join(ours._session, name))\n"
        "    ours._session += '/lifeline'\n"
        "    for method in ('fork', 'spawn', 'forkserver'):\n"
        "        context = multiprocessing.get_context(method)\n"
        "        queue = context.Queue()\n"
        "        process = context.Process(target=queue.put, args=(method,))\n"
        "        process.start()\n"
        "        print(queue.get())\n"
        "        process.join()\n"
    )
    assert (run.code, run.stdout, run.stderr) == (0, "fork\nspawn\nforkserver\n", "")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has F_SETSIG")
@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_every_process_dies_with_the_supervisor(
    session: Session, method: str, root: object
) -> None:
    launch = f"{root}/core/tracing/launch.py"
    program = f"{root}/tests/programs/sleepers.py"
    command = [PYTHON, launch, session.folder, method, "--", program]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    pids = [int(process.stdout.readline()) for _ in range(3)]
    session.close_lifeline()
    assert process.wait(10) == -signal.SIGKILL
    # Whoever still holds the pipe's other end lives: the end of file says that nobody does.
    assert process.stdout.read() == ""
    process.stdout.close()
    assert len(set(pids)) == 3
