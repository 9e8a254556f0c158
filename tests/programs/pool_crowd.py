"""Pools that are used in every way; each process writes down what it ran or got."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.pool import Pool

entries: dict[str, list[list[str]]] = {}
called_back: list[list[str]] = []


def note(what: str, words: str) -> None:
    """Write it down at once: a worker may be killed."""
    name = multiprocessing.current_process().name
    entries.setdefault(name, []).append([what, words])
    account(name, entries[name])


def account(name: str, lines: list[list[str]]) -> None:
    Path(f"ACCOUNT-{name}").write_text(json.dumps(lines))


def begin(word: str) -> None:
    note("begin", word)


def square(n: int, more: int = 0) -> int:
    note("square", repr(n))
    time.sleep(n % 3 * 0.002)
    return n * n + more


def add(a: int, b: int) -> int:
    note("add", f"({a}, {b})")
    return a + b


def fail(n: int) -> None:
    note("fail", repr(n))
    raise ValueError(f"no {n}")


def held(n: int) -> int:
    note("held", repr(n))
    while not os.path.exists("GO"):
        time.sleep(0.005)
    return n


def locked(n: int) -> object:
    note("locked", repr(n))
    return threading.Lock()


def die(n: int) -> None:
    note("die", repr(n))
    os._exit(3)


def got(*values: object) -> None:
    note("got", ", ".join(map(repr, values)))


def get(take: Callable[..., Any], *arguments: object) -> None:
    """Write down what a call gives, or raises."""
    try:
        got(take(*arguments))
    except Exception as error:
        note("got", type(error).__name__)


def remember(value: object) -> None:
    called_back.append(["back", repr(value)])


def broken_off() -> Iterator[int]:
    yield 30
    raise OSError("no more")


def use(pool: Pool) -> None:
    for result in [pool.apply_async(square, (n,)) for n in range(12)]:
        get(result.get)
    got(*pool.map(square, range(10), 4))
    got(*pool.starmap(add, [(1, 2), (3, 4), (5, 6)], 2))
    for value in pool.imap(square, range(5)):
        got(value)
    chunked = pool.imap(square, iter(range(5)), 2)
    got(*[next(chunked) for _ in range(2)])
    got(*[next(chunked) for _ in range(2)])
    got(*chunked)
    for value in pool.imap_unordered(square, range(7)):
        got(value)
    get(pool.apply, square, (3,), {"more": 1})
    get(pool.apply_async(fail, (7,), error_callback=remember).get)
    got(*pool.map_async(square, (1, 2), 1, callback=remember).get())
    get(pool.apply, lambda: 1)
    get(pool.apply, locked, (4,))
    breaking = pool.imap(square, broken_off())
    get(breaking.next)
    get(breaking.next)
    waiting = pool.apply_async(held, (5,))
    try:
        waiting.get(timeout=0.02)
    except multiprocessing.TimeoutError:
        Path("GO").touch()
    get(waiting.get, 60)
    got(*pool.map(square, []))


def main() -> None:
    with multiprocessing.Pool(3, begin, ("well",)) as pool:
        use(pool)
        pool.close()
        pool.join()
    fresh = multiprocessing.Pool(processes=1, maxtasksperchild=1)
    for n in range(3):
        get(fresh.apply, square, (n,))
    dying = fresh.apply_async(die, (8,))
    get(fresh.apply_async(square, (9,)).get)  # by the worker after it: the one has died by then
    assert not dying.ready()
    fresh.terminate()
    fresh.join()
    account("callbacks", called_back)


if __name__ == "__main__":
    assert len(sys.argv) == 1
    main()
