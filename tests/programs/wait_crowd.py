"""A process that waits for the first of three pipes and of their writers, who go one by one."""

from __future__ import annotations

import json
import multiprocessing
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.synchronize import Event


def write(end: Connection, go: Event) -> None:
    go.wait()
    end.send("x")


def main() -> None:
    entries: list[list[str]] = []
    first, second, third = (multiprocessing.Pipe(duplex=False) for _ in range(3))
    names: dict[Any, str] = {}
    events, processes = [], []
    for n, (reader, writer) in enumerate((first, second, third)):
        event = multiprocessing.Event()
        process = multiprocessing.Process(target=write, args=(writer, event), name=f"Writer {n}")
        process.start()
        events.append(event)
        processes.append(process)
        names[reader] = f"pipe {n}"
        names[process.sentinel] = f"Writer {n}"

    def look(timeout: float | None) -> None:
        entries.append(["waits", *sorted(names.values())])
        ready: list[Any] = wait(list(names), timeout)
        entries.append(["ready", *sorted(names[thing] for thing in ready)])
        for thing in ready:
            if not isinstance(thing, int):
                thing.recv()
            del names[thing]

    look(0.01)
    for n in (2, 0, 1):
        events[n].set()
        look(None)  # the pipe, and perhaps the writer's end
        if f"Writer {n}" in names.values():
            look(None)
    for process in processes:
        process.join()
    with open("ACCOUNT-MainProcess", "w") as file:
        json.dump(entries, file)


if __name__ == "__main__":
    main()
