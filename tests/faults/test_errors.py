"""Faults 14 to 16, 21 and 22: exceptions, wherever they come from, are shown as Python has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.message import SendDropped
from core.events.process import ErrorRaised, StartFailed
from core.model.world import Life
from gui.words.states import Glyph, state_words

if TYPE_CHECKING:
    from tests.faults.conftest import Recorder, Show

RAISES = """
import multiprocessing as mp
def work():
    things = []
    things[3] = 1
def main():
    child = mp.Process(target=work, name='Child')
    child.start()
    child.join()
if __name__ == '__main__':
    main()
"""


def test_14_an_exception_in_a_target_is_shown_at_its_line(show: Show) -> None:
    show.run(RAISES)
    show.ended()
    child = show.named("Child")
    assert state_words(child, show.world).glyph is Glyph.ERROR
    assert child.exit_code == 1
    assert child.where is not None
    assert child.where.line == 5
    show.wait(lambda: "IndexError: list assignment index out of range" in show.caption)
    page = show.parts.window.run_page
    show.wait(lambda: "IndexError" in page.output.toPlainText())


@pytest.mark.parametrize("thing", ["lambda: 1", "open(__file__)"])
def test_14_what_cannot_be_pickled_fails_in_the_one_who_starts(
    record: Recorder, thing: str
) -> None:
    text = (
        "import multiprocessing as mp\nif __name__ == '__main__':\n"
        f"    child = mp.Process(target=print, args=({thing},))\n    child.start()\n"
    )
    done = record(text, method="spawn")
    assert done.code == 1
    main, child = done.world().processes.values()
    assert "pickle" in main.error
    assert main.where is not None
    assert child.life is Life.ENDED
    assert done.of(StartFailed)


ELSEWHERE = """
import atexit, multiprocessing as mp, sys, time
class Refuses:
    def __reduce__(self): raise ValueError('in __reduce__')
class Falls:
    def __del__(self): raise ValueError('in __del__')
@atexit.register
def at_exit():
    raise ValueError('in atexit')
def work(queue, event):
    Falls()
    queue.put(Refuses())
    queue.put('arrives')
    event.wait()
if __name__ == '__main__':
    queue, event = mp.Queue(), mp.Event()
    child = mp.Process(target=work, args=(queue, event))
    child.start()
    print(queue.get())
    event.set()
    child.join()
"""


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_15_exceptions_that_nobody_can_catch_are_printed_and_nothing_hangs(
    record: Recorder, method: str
) -> None:
    done = record(ELSEWHERE, method=method)
    assert done.code == 0
    assert done.out == "arrives\n"
    assert all(
        f"ValueError: in {place}" in done.err for place in ("__reduce__", "__del__", "atexit")
    )
    assert done.world().program.ended
    assert len(done.of(SendDropped)) == 1, "what could not be pickled is no longer in the queue"


UNGUARDED = """
import multiprocessing as mp
def work(): pass
child = mp.Process(target=work, name='Child')
child.start()
child.join()
"""


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_16_a_script_without_a_guard_is_explained_and_is_no_fork_bomb(
    show: Show, method: str
) -> None:
    show.run(UNGUARDED, method=method)
    show.ended()
    show.wait(lambda: 'only below if __name__ == "__main__":' in show.caption)
    assert len(show.world.processes) <= 3


def test_21_a_daemon_that_starts_a_process_gets_pythons_own_error(record: Recorder) -> None:
    done = record(
        "import multiprocessing as mp\n"
        "def work(): mp.Process(target=int).start()\n"
        "if __name__ == '__main__':\n"
        "    child = mp.Process(target=work, daemon=True)\n    child.start()\n    child.join()\n"
    )
    (error,) = done.of(ErrorRaised)
    assert isinstance(error, ErrorRaised)
    assert "AssertionError: daemonic processes are not allowed to have children" in error.traceback
    assert "_procession" not in error.traceback


def test_22_a_child_without_memory_is_shown_with_its_error(show: Show) -> None:
    show.run(
        "import multiprocessing as mp, resource\n"
        "def work():\n"
        "    resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))\n"
        "    bytearray(1 << 30)\n"
        "def main():\n"
        "    child = mp.Process(target=work, name='Child')\n    child.start()\n    child.join()\n"
        "if __name__ == '__main__': main()\n"
    )
    show.ended()
    assert state_words(show.named("Child"), show.world).glyph is Glyph.ERROR
    show.wait(lambda: "MemoryError" in show.caption)
