"""Prints whatever a program could notice of a tracer in its pools; it prints the same without."""

from __future__ import annotations

import concurrent.futures
import gc
import inspect
import multiprocessing
import multiprocessing.pool
import os
import re
import signal
import sys
import threading
import time
import traceback
import warnings
import weakref
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Thing:
    """Something that a task is given, and gives back."""


def same(thing: object) -> object:
    return thing


def fail(n: int) -> None:
    raise ValueError(f"no {n}") from KeyError(n)


def locked(_: int) -> object:
    return threading.Lock()


def die(_: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leave(_: int) -> None:
    sys.exit(4)


def broken_off() -> Iterator[int]:
    yield 1
    raise OSError("no more")


def tell(call: Callable[..., Any], *arguments: object, **keywords: object) -> None:
    """Print what a call returns, or the whole traceback."""
    try:
        print(call(*arguments, **keywords))
    except Exception:
        words = re.sub(r"0x[0-9a-f]+", "0x", traceback.format_exc())
        print(re.sub(r"line [0-9]+, in (next|result)", r"\1", words))  # whether it had to wait


def signatures() -> None:
    pools, executors = multiprocessing.pool, concurrent.futures
    for cls in (
        pools.Pool,
        pools.ThreadPool,
        pools.ApplyResult,
        pools.MapResult,
        pools.IMapIterator,
        pools.IMapUnorderedIterator,
        executors.ProcessPoolExecutor,
        executors.Future,
    ):
        print(cls, inspect.signature(cls), inspect.getdoc(cls))
        for name, member in sorted(vars(cls).items()):
            if inspect.isfunction(member) or isinstance(member, staticmethod):
                function = getattr(cls, name)
                print(function.__qualname__, inspect.signature(function), function.__doc__)
    print(inspect.signature(executors.as_completed), inspect.signature(executors.wait))


def pool_errors() -> None:
    pool = multiprocessing.Pool(2)
    print(repr(pool))
    tell(pool.apply, fail, (1,))
    tell(pool.map, fail, [1, 1, 1], 2)
    tell(pool.apply, lambda: 1)
    tell(pool.apply, locked, (1,))
    tell(pool.apply, same, ())
    tell(pool.apply, 5)
    failing = pool.imap(fail, [1])
    tell(failing.next)
    tell(failing.next)
    breaking = pool.imap(same, broken_off())
    tell(breaking.next)
    tell(breaking.next, 10)
    tell(pool.imap, same, [1], 0)
    slow = pool.apply_async(time.sleep, (0.2,))
    tell(slow.get, 0.01)
    tell(slow.successful)
    tell(slow.get)
    tell(slow.successful)
    tell(pool.join)
    tell(pool.__reduce__)
    pool.close()
    print(repr(pool))
    tell(pool.apply, same, (1,))
    pool.join()
    tell(multiprocessing.Pool, 0)
    tell(multiprocessing.Pool, 1, 5)
    tell(multiprocessing.Pool, wrong=1)


def executor_errors() -> None:
    with ProcessPoolExecutor(2) as executor:
        tell(executor.submit(fail, 1).result)
        tell(executor.submit(fail, 1).exception)
        tell(executor.submit(leave, 1).exception)
        tell(list, executor.map(fail, [1, 1]))
        tell(executor.submit(lambda: 1).result)
        tell(executor.submit(locked, 1).result)
        slow = executor.submit(time.sleep, 0.2)
        tell(slow.result, timeout=0.01)
        tell(list, concurrent.futures.as_completed([slow], timeout=0.01))
        tell(concurrent.futures.wait, [slow], 1, "SOME")
        tell(executor.map, same, [1], chunksize=0)
        tell(executor.submit)
    tell(executor.submit, same, 1)
    tell(ProcessPoolExecutor, 0)
    tell(ProcessPoolExecutor, 1, initializer=5)
    tell(ProcessPoolExecutor, wrong=1)
    with ProcessPoolExecutor(1) as executor:
        tell(executor.submit(die, 1).result)
        tell(executor.submit, same, 1)


def lifetimes() -> None:
    """Nothing is held; without the collector, but for what the library itself leaves to it."""
    pool = multiprocessing.Pool(2)
    things = [Thing() for _ in range(4)]
    refs: list[Any] = [weakref.ref(thing) for thing in things]
    results: list[Any] = [pool.apply_async(same, (things[0],)), pool.map_async(same, things)]
    results += [pool.imap(same, things), pool.imap_unordered(same, things)]
    results[0].get()
    results[1].get()
    list(results[2])
    list(results[3])
    refs += [weakref.ref(result) for result in results]
    del things, results
    end = time.monotonic() + 5
    while any(ref() for ref in refs) and time.monotonic() < end:
        time.sleep(0.01)
    print([type(ref()) for ref in refs])
    print(pool.map(counted, range(2)), threading.active_count())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        gone = weakref.ref(pool)
        del pool
        gc.collect()
        print([str(warning.message) for warning in caught], gone())
    executor = ProcessPoolExecutor(1)
    thing = Thing()
    future = executor.submit(same, thing)
    future.result()
    future_refs: list[Any] = [weakref.ref(thing), weakref.ref(future)]
    del thing, future
    end = time.monotonic() + 5
    while any(ref() for ref in future_refs) and time.monotonic() < end:
        time.sleep(0.01)
    print([ref() for ref in future_refs])
    executor_ref = weakref.ref(executor)
    executor.shutdown()
    del executor
    print(executor_ref())


def counted(_: int) -> int:
    gc.collect()
    return sum(type(thing) is Thing for thing in gc.get_objects())


def main() -> None:
    signatures()
    pool_errors()
    executor_errors()
    lifetimes()
    sys.stdout.flush()
    with multiprocessing.Pool(1) as pool:
        pool.apply(fail, (9,))


if __name__ == "__main__":
    main()
