"""Three stages: read lines, parse them, sum them up; None is the end of the stream."""
from __future__ import annotations

import multiprocessing
from typing import Any, Callable, Iterable

END = None
LINES = [f"item{i}={i * 3}" for i in range(8)] + ["nonsense"]


def stage(work: Callable[[Any], Iterable[Any]], source: Any, sink: Any) -> None:
    while (item := source.get()) is not END:
        for result in work(item):
            sink.put(result)
    sink.put(END)


def parse(line: str) -> Iterable[tuple[str, int]]:
    key, sep, value = line.partition("=")
    if sep:
        yield key, int(value)


def scale(pair: tuple[str, int]) -> Iterable[int]:
    yield pair[1] * 10


def main() -> None:
    raw = multiprocessing.Queue(maxsize=2)
    parsed = multiprocessing.Queue(maxsize=2)
    scaled = multiprocessing.Queue()
    stages = [
        multiprocessing.Process(name="parser", target=stage, args=(parse, raw, parsed)),
        multiprocessing.Process(name="scaler", target=stage, args=(scale, parsed, scaled)),
    ]
    for process in stages:
        process.start()
    for line in LINES:
        raw.put(line)
    raw.put(END)
    values = list(iter(scaled.get, END))
    print(len(values), "values", sum(values))
    for process in stages:
        process.join()


if __name__ == "__main__":
    main()
