#!/usr/bin/env python3
"""All processes log through one queue; one process writes it all down."""

from __future__ import annotations

import logging
import logging.handlers
import multiprocessing
import sys
import threading
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Event


def listen(records: Queue, ready: Event, stop: Event) -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(processName)s %(levelname)s %(message)s"))
    listener = logging.handlers.QueueListener(records, handler)
    listener.start()
    ready.set()
    stop.wait()
    listener.stop()


def configure(records: Queue) -> logging.Logger:
    log = logging.getLogger("app")
    log.handlers[:] = [logging.handlers.QueueHandler(records)]
    log.setLevel(logging.INFO)
    log.propagate = False
    return log


def work(number: int, records: Queue) -> None:
    log = configure(records)
    for step in range(1, number + 1):
        log.info("step %d of %d", step, number)
    if number == 3:
        log.warning("three is a crowd")
    log.debug("nobody sees this")


def main() -> int:
    records: Queue = multiprocessing.Queue(-1)
    ready, stop = multiprocessing.Event(), multiprocessing.Event()
    listener = multiprocessing.Process(target=listen, args=(records, ready, stop), name="Logger")
    listener.start()
    ready.wait()
    crew = [
        multiprocessing.Process(target=work, args=(n, records), name=f"Worker {n}")
        for n in (1, 2, 3)
    ]
    for process in crew:
        process.start()
    for process in crew:
        process.join()
    configure(records).info("all %d are done", len(crew))
    records.close()
    records.join_thread()
    stop.set()
    listener.join()
    return listener.exitcode or 0


if __name__ == "__main__":
    sys.exit(main())
