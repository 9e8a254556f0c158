"""Three writers on one end of a Pipe, in turns; every other message is raw bytes."""

from __future__ import annotations

import json
import multiprocessing
import pickle
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.synchronize import Lock


def write(end: Connection, lock: Lock, count: int) -> None:
    entries = []
    name = multiprocessing.current_process().name
    for i in range(count):
        item = f"{name} {i}"
        with lock:
            if i % 2:
                end.send_bytes(item.encode())
            else:
                end.send(item)
        entries.append(["sent", item])
    with open(f"ACCOUNT-{name}", "w") as file:
        json.dump(entries, file)


def main(count: int) -> None:
    reader, writer = multiprocessing.Pipe(duplex=False)
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=write, args=(writer, lock, count), name=f"Writer {n}")
        for n in range(3)
    ]
    for process in processes:
        process.start()
    entries = []
    for _ in range(3 * count):
        data = reader.recv_bytes()
        entries.append(["got", data.decode() if data[:1] == b"W" else pickle.loads(data)])
    for process in processes:
        process.join()
    with open("ACCOUNT-MainProcess", "w") as file:
        json.dump(entries, file)


if __name__ == "__main__":
    main(int(sys.argv[1]))
