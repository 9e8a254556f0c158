"""Faults 6 to 9: processes that are suspended, deaf, silent in C code, or too loud."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
