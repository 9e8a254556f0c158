"""Five philosophers share five forks, and each needs two: they may starve, all at once."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Lock, Process, synchronize

NAMES = ("Plato", "Kant", "Hume", "Locke", "Sartre", "Zeno", "Aquinas", "Descartes")


def dine(first: synchronize.Lock, second: synchronize.Lock, o: Namespace) -> None:
    """Think and eat in turn."""
    for meal in range(1, o.meals + 1):
        time.sleep(o.think)
        with first:
            time.sleep(o.pause)  # the longer, the sooner they starve
            with second:
                print("eats meal", meal)
                time.sleep(o.eat)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--philosophers", type=int, default=5)
    parser.add_argument("--meals", type=int, default=3)
    parser.add_argument("--think", type=float, default=0.3)
    parser.add_argument("--pause", type=float, default=0.5)
    parser.add_argument("--eat", type=float, default=0.4)
    parser.add_argument("--order", choices=["left first", "lower first"], default="left first")
    o = parser.parse_args()

    forks = [Lock() for _ in range(o.philosophers)]
    guests = []
    for n in range(o.philosophers):
        pair = [n, (n + 1) % o.philosophers]  # left and right
        if o.order == "lower first":
            pair.sort()  # one order for all: no circle
        first, second = forks[pair[0]], forks[pair[1]]
        guests.append(Process(target=dine, args=(first, second, o), name=NAMES[n]))
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    print("all have dined")
