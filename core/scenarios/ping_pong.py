"""Two processes talk through a pipe: A asks, B answers."""

from __future__ import annotations

import argparse
import time
from multiprocessing import Pipe, Process, connection


def ask(pipe: connection.Connection, rounds: int, delay: float) -> None:
    """Send a question, wait for the answer, and so on."""
    for n in range(1, rounds + 1):
        pipe.send(f"ping {n}")
        reply = pipe.recv()  # waits until B has answered
        print(f"A has {reply}")
        time.sleep(delay)
    pipe.close()


def answer(pipe: connection.Connection, rounds: int) -> None:
    """Wait for a question, send the answer, and so on."""
    for _ in range(rounds):
        question = pipe.recv()  # waits until A has asked
        print(f"B has {question}")
        pipe.send(question.replace("ping", "pong"))
    pipe.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--delay", type=float, default=0.2)
    o = parser.parse_args()

    left, right = Pipe()
    a = Process(target=ask, args=(left, o.rounds, o.delay), name="A")
    b = Process(target=answer, args=(right, o.rounds), name="B")
    a.start()
    b.start()
    a.join()
    b.join()
