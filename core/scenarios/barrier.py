"""At a barrier each waits until all have come; then they go on together."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Barrier, Process, synchronize


def walk(barrier: synchronize.Barrier, pace: float, o: Namespace) -> None:
    """Walk to the barrier in each round, each at a pace of its own."""
    for n in range(1, o.rounds + 1):
        time.sleep(pace)
        barrier.wait()  # the last one opens it
        print("goes on after round", n)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--walkers", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--delay", type=float, default=0.7)
    o = parser.parse_args()

    barrier = Barrier(o.walkers)
    team = []
    for n in range(1, o.walkers + 1):
        walker = Process(target=walk, args=(barrier, n * o.delay, o), name=f"Walker {n}")
        team.append(walker)
    for walker in team:
        walker.start()
    for walker in team:
        walker.join()
