"""A hundred processes that ask for one of ten seats; one is killed, and one fails."""

from __future__ import annotations

import multiprocessing as mp
import random
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Semaphore


def guest(seats: Semaphore, bill: Queue[int], number: int) -> None:
    """Sit down, eat, pay."""
    if number == 17:
        raise ValueError("no money")
    with seats:
        time.sleep(random.uniform(0.05, 0.2))
    bill.put(number)


def main() -> None:
    seats = mp.Semaphore(10)
    bill: Queue[int] = mp.Queue()
    guests = [mp.Process(target=guest, args=(seats, bill, n)) for n in range(99)]
    for process in guests:
        process.start()
    guests[-1].kill()
    time.sleep(2)
    paid = []
    while not bill.empty():
        paid.append(bill.get())
    for process in guests:
        process.join(5)
    print(f"{len(paid)} have paid")


if __name__ == "__main__":
    main()
