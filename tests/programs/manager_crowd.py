"""Three processes that use the objects of one manager; each writes down every call it makes."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT = 4

Shared = Any
"""What a process is given by another one."""


class Account:
    """Calls, as they are made: the object, the method, the arguments, whether it went well."""

    def __init__(self) -> None:
        self.entries: list[list[str]] = []

    def note(self, thing: str, method: str, *arguments: object) -> None:
        self.entries.append([thing, method, ", ".join(map(repr, arguments)), "ok"])

    def fails(self, error: type[Exception]) -> contextlib.suppress:
        self.entries[-1][3] = "raised"
        return contextlib.suppress(error)

    def write(self) -> None:
        with open(f"ACCOUNT-{multiprocessing.current_process().name}", "w") as file:
            json.dump(self.entries, file)


def work(items: Shared, table: Shared, space: Shared, lock: Shared, queue: Shared) -> None:
    account = Account()
    name = multiprocessing.current_process().name
    for i in range(COUNT):
        account.note("items", "append", f"{name} {i}")
        items.append(f"{name} {i}")
        account.note("lock", "acquire")
        with lock:
            account.note("table", "__getitem__", "sum")
            found = table["sum"]
            account.note("table", "__setitem__", "sum", found + i)
            table["sum"] = found + i
            account.note("lock", "release")
        account.note("space", "__setattr__", "last", name)
        space.last = name
        account.note("queue", "put", (name, i))
        queue.put((name, i))
        account.note("table", "__getitem__", "nothing")
        with account.fails(KeyError):
            table["nothing"]
    account.write()


def gather(items: Shared, space: Shared, queue: Shared, total: int) -> None:
    account = Account()
    note: Callable[..., None] = account.note
    for _ in range(total):
        note("queue", "get")
        queue.get()
    note("items", "__len__")
    assert len(items) == total
    note("space", "__getattribute__", "last")
    assert space.last
    account.write()


def main() -> None:
    with multiprocessing.Manager() as manager:
        items = manager.list()
        table = manager.dict()
        space = manager.Namespace()
        lock = manager.Lock()
        queue = manager.Queue()
        account = Account()
        account.note("table", "__setitem__", "sum", 0)
        table["sum"] = 0
        processes = [
            multiprocessing.Process(
                target=work, args=(items, table, space, lock, queue), name=f"Worker {n}"
            )
            for n in range(2)
        ]
        processes.append(
            multiprocessing.Process(
                target=gather, args=(items, space, queue, 2 * COUNT), name="Gatherer"
            )
        )
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        account.note("table", "copy")
        print(table.copy(), [process.exitcode for process in processes])
        account.write()


if __name__ == "__main__":
    main()
