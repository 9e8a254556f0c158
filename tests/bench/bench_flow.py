"""The whole way: records of a real program of four writers, from their rings to the folded world.

As a plain script: ``bench_flow.py [records a second] [seconds]``, by default the floor of 200,000 a
second for 30 s. It prints what arrived, what was lost, and how long a tick of 16 ms was busy.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.collecting.run import Run
from core.collecting.spec import ProgramSpec
from core.playback.pace import Pace
from core.playback.playback import Playback
from core.playback.source import LiveSource

ROOT = Path(__file__).resolve().parents[2]
TICK_S = 0.016
BUDGET_S = 0.010


def flow(rate: int, seconds: float, folder: Path) -> tuple[Playback, list[float], float]:
    """Run the program and follow it; return the playback, the busy seconds a tick, the delay."""
    script = ROOT / "tests" / "programs" / "flood.py"
    spec = ProgramSpec(str(script), arguments=[str(rate), str(seconds)], capture=True)
    playback = Playback(LiveSource(Run.start(spec, folder / "flow.procession")), Pace.REAL_TIME)
    playback.play()
    busy: list[float] = []
    begin = time.perf_counter()
    while not playback.at_end:
        start = time.perf_counter()
        playback.poll(BUDGET_S)
        playback.tick(start)
        busy.append(time.perf_counter() - start)
        time.sleep(max(TICK_S - busy[-1], 0.0))
    return playback, busy, time.perf_counter() - begin - seconds


def report(rate: int, seconds: float) -> Playback:
    """Print the figures; return the playback, closed."""
    with tempfile.TemporaryDirectory() as folder:
        cpu = time.process_time()
        playback, busy, delay = flow(rate, seconds, Path(folder))
        cpu = time.process_time() - cpu
        playback.close()
    busy.sort()
    count, lost = playback.length, playback.world.program.lost
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count:,} events, {count / seconds:,.0f}/s of {rate:,}/s asked, {lost} lost")
    print(f"start-up and catching up at the end {delay:.2f} s; peak {memory:.0f} MB")
    for name, share in (("p50", 0.5), ("p95", 0.95), ("max", 1.0)):
        tick = busy[min(int(len(busy) * share), len(busy) - 1)]
        print(f"busy a tick {name} {tick * 1e3:6.1f} ms  {tick / TICK_S:5.2f} x the tick")
    print(f"{cpu / count * 1e6:.2f} us of CPU an event, {cpu / seconds:.0%} of a core")
    return playback


def test_nothing_is_lost_on_the_way() -> None:
    playback = report(20_000, 1.0)
    assert playback.world.program.lost == 0
    assert playback.history.skipped == 0
    assert playback.length > 15_000
    assert playback.position == playback.length


if __name__ == "__main__":
    report(
        int(sys.argv[1]) if len(sys.argv) > 1 else 200_000,
        float(sys.argv[2]) if len(sys.argv) > 2 else 30.0,
    )
