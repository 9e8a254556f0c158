"""Three processes that share memory by its name, a list in memory, a Value and an Array."""

from __future__ import annotations

import json
import multiprocessing
from multiprocessing.shared_memory import ShareableList, SharedMemory
from typing import Any

Shared = Any
"""What a process is given by another one."""


def account(entries: list[list[str]]) -> None:
    with open(f"ACCOUNT-{multiprocessing.current_process().name}", "w") as file:
        json.dump(entries, file)


def use(name: str, list_name: str, counter: Shared, row: Shared, place: int) -> None:
    memory = SharedMemory(name)
    entries = [["attached", memory.name]]
    memory.buf[place] = place + 1  # type: ignore[index]
    memory.close()
    entries.append(["closed", memory.name])
    words: ShareableList[str] = ShareableList(name=list_name)
    entries.append(["attached", words.shm.name])
    words.shm.close()
    entries.append(["closed", words.shm.name])
    with counter.get_lock():
        counter.value += 1
    row[place] = place
    account(entries)


def main() -> None:
    memory = SharedMemory(create=True, size=100)
    words = ShareableList(["one", "two"])
    entries = [["made", memory.name], ["made", words.shm.name]]
    counter = multiprocessing.Value("i", 0)
    row = multiprocessing.Array("d", 4)
    bare = multiprocessing.RawArray("i", 3)
    processes = [
        multiprocessing.Process(
            target=use, args=(memory.name, words.shm.name, counter, row, n), name=f"User {n}"
        )
        for n in range(3)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(bytes(memory.buf[:4]), counter.value, row[:], list(bare))  # type: ignore[index]
    for thing in (memory, words.shm):
        thing.close()
        entries.append(["closed", thing.name])
        thing.unlink()
        entries.append(["removed", thing.name])
    account(entries)


if __name__ == "__main__":
    main()
