"""Faults 6 to 9: processes that are suspended, deaf, silent in C code, or too loud."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from core.collecting.deaths import is_running

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.conftest import Show

SORTER = """
import multiprocessing as mp, time
def sort(queue):
    queue.put(1)
    things = [1, 2] * 1_000_000
    while True:
        sorted(things)
def main():
    queue = mp.Queue()
    sorter = mp.Process(target=sort, args=(queue,), name='Sorter')
    sorter.start()
    queue.get()
    sorter.join()
if __name__ == '__main__':
    main()
"""


def test_8_a_process_inside_c_code_is_said_to_tell_nothing_and_the_window_goes_on(
    show: Show,
) -> None:
    show.run(SORTER)
    stage = show.parts.window.run_page.stage
    show.wait(lambda: stage._quiet)
    sorter = show.named("Sorter")
    assert stage._quiet == {sorter.id: 3}
    turns = show.playback.now_ns
    show.wait(lambda: show.playback.now_ns > turns)
    show.parts.window.actions_.all["stop"].trigger()
    show.wait(lambda: not show.playback.live, 5)


DEAF = """
import multiprocessing as mp, os, signal, sys, time
def work():
    for number in (signal.SIGINT, signal.SIGTERM): signal.signal(number, signal.SIG_IGN)
    open(sys.argv[1], 'a').write('%d\\n' % os.getpid())
    while True: time.sleep(0.005)
if __name__ == '__main__':
    for name in ('One', 'Two'): mp.Process(target=work, name=name).start()
    work()
"""


def pids(path: Path) -> list[int]:
    return [int(line) for line in path.read_text().split()] if path.exists() else []


def test_6_only_who_is_suspended_stands_still_and_stop_ends_it_too(
    show: Show, tmp_path: Path
) -> None:
    ready = tmp_path / "ready"
    show.run(DEAF, str(ready))
    show.wait(lambda: len(pids(ready)) == 3)
    show.wait(lambda: len(show.world.processes) == 3)
    show.wait(lambda: show.named("One").where_ns and show.named("Two").where_ns)
    one, two = show.named("One"), show.named("Two")
    os.kill(one.pid, signal.SIGSTOP)
    show.wait(lambda: show.playback.now_ns - show.named("One").where_ns > 300_000_000)
    show.wait(lambda: show.playback.now_ns - show.named("Two").where_ns < 100_000_000)
    os.kill(one.pid, signal.SIGCONT)
    show.wait(lambda: show.playback.now_ns - show.named("One").where_ns < 100_000_000)
    os.kill(two.pid, signal.SIGSTOP)
    show.parts.window.actions_.all["stop"].trigger()
    show.wait(lambda: not show.playback.live, 5)
    assert not any(map(is_running, pids(ready)))


def test_7_the_steps_of_stop_are_shown_and_the_deaf_are_killed_in_three_seconds(
    show: Show, tmp_path: Path
) -> None:
    ready = tmp_path / "ready"
    show.run(DEAF, str(ready))
    show.wait(lambda: len(pids(ready)) == 3)
    seen: list[str] = []
    begun = time.monotonic()
    show.parts.window.actions_.all["stop"].trigger()

    def ended() -> bool:
        if show.caption.startswith("Stopping") and show.caption not in seen:
            seen.append(show.caption)
        return not show.playback.live

    show.wait(ended, 6)
    assert time.monotonic() - begun < 3.5, "three seconds, and a slow machine"
    assert [words.split()[-1] for words in seen[:2]] == ["end.", "end."]
    assert not any(map(is_running, pids(ready)))
    show.ended()
    assert all(p.signal == "SIGKILL" for p in show.world.processes.values())


FLOOD = """
import time
end = time.monotonic() + 2.5
while time.monotonic() < end:
    for _ in range(1000): time.sleep(1e-9)
print('well')
"""


def test_9_what_a_flood_loses_is_counted_and_the_program_is_not_held_up(
    show: Show,
) -> None:
    """The supervisor is suspended for a while: nobody reads the ring, and nobody waits for it."""
    show.run(FLOOD)
    show.wait(lambda: show.playback.length > 1000)
    run = show.parts.session._run
    assert run is not None
    os.kill(run.pid, signal.SIGSTOP)
    QTest.qWait(1500)
    os.kill(run.pid, signal.SIGCONT)
    show.ended()
    lost = show.world.program.lost + sum(p.lost for p in show.world.processes.values())
    assert lost > 0
    show.wait(lambda: show.warning.endswith("events lost"))
    assert [o.text for o in show.playback.outputs(None)] == ["well\n"]
