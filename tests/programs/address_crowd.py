"""Two clients of one Listener that send the same and other things; all write down what they do.

Arguments: the family, and ``key`` for a handshake.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
from multiprocessing.connection import Client, Listener, wait
from typing import Any

COUNT = 4

Shared = Any
"""What a process is given by another one."""
KEY = b"the key"


def account(entries: list[list[str]]) -> None:
    with open(f"ACCOUNT-{multiprocessing.current_process().name}", "w") as file:
        json.dump(entries, file)


def ask(address: Shared, key: bytes | None) -> None:
    """Send one's name, then things of which the other client sends the same."""
    entries = []
    name = multiprocessing.current_process().name
    with Client(address, authkey=key) as client:
        things: list[object] = [name]
        for i in range(COUNT):
            things += ["the same", b"the same", f"{name} {i}", f"{name} {i}".encode()]
        for thing in things:
            if isinstance(thing, bytes):
                client.send_bytes(thing)
            else:
                client.send(thing)
            entries.append(["sent", name, repr(thing)])
        entries.append(["got", name, repr(client.recv())])
    account(entries)


def main(family: str, key: bytes | None) -> None:
    entries: list[list[str]] = []
    names: dict[Shared, str] = {}
    with Listener(None, family, backlog=2, authkey=key) as listener:
        processes = [
            multiprocessing.Process(target=ask, args=(listener.address, key), name=f"Client {n}")
            for n in range(2)
        ]
        for process in processes:
            process.start()
        for _ in processes:
            connection = listener.accept()
            names[connection] = connection.recv()
            entries.append(["got", names[connection], repr(names[connection])])
    turns = dict.fromkeys(names, 0)
    while turns:
        ready: list[Shared] = wait(list(turns))
        for connection in ready:
            name = names[connection]
            turn = turns[connection]
            thing = connection.recv_bytes() if turn % 2 else connection.recv()
            entries.append(["got", name, repr(thing)])
            turns[connection] += 1
            if turn + 1 == 4 * COUNT:
                del turns[connection]
                connection.send("good bye")
                entries.append(["sent", name, repr("good bye")])
    account(entries)
    for process in processes:
        process.join()


if __name__ == "__main__":
    main(sys.argv[1], KEY if sys.argv[2:] else None)
