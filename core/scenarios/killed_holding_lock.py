"""A process is killed while it holds a lock: nobody will ever release it."""

import time
from argparse import ArgumentParser
from multiprocessing import Lock, Process, synchronize


def work(lock: synchronize.Lock, seconds: float) -> None:
    """Work under the lock."""
    with lock:
        print("holds the lock")
        time.sleep(seconds)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--delay", type=float, default=1.0)
    parser.add_argument("--end", choices=["kill", "wait"], default="kill")
    o = parser.parse_args()

    lock = Lock()
    owner = Process(target=work, args=(lock, 3 * o.delay), name="Owner")
    waiter = Process(target=work, args=(lock, o.delay), name="Waiter")
    owner.start()
    time.sleep(o.delay)
    waiter.start()
    time.sleep(o.delay)
    if o.end == "kill":
        owner.kill()  # with the lock
    owner.join()
    waiter.join()  # waits for ever after a kill
    print("both have ended")
