"""Two processes talk through a pipe: A asks, B answers."""

import time
from argparse import ArgumentParser, Namespace
from multiprocessing import Pipe, Process, connection


def ask(pipe: connection.Connection, o: Namespace) -> None:
    """Send a question, wait for the answer."""
    for n in range(1, o.rounds + 1):
        pipe.send(f"ping {n}")
        reply = pipe.recv()  # waits for B
        print("A has", reply)
        time.sleep(o.delay)
    pipe.close()


def answer(pipe: connection.Connection, o: Namespace) -> None:
    """Wait for a question, send the answer."""
    for n in range(1, o.rounds + 1):
        question = pipe.recv()  # waits for A
        print("B has", question)
        pipe.send(f"pong {n}")
    pipe.close()


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--delay", type=float, default=0.2)
    o = parser.parse_args()

    left, right = Pipe()
    a = Process(target=ask, args=(left, o), name="A")
    b = Process(target=answer, args=(right, o), name="B")
    a.start()
    b.start()
    a.join()
    b.join()
