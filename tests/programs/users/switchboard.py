"""One process listens to many pipes with connection.wait until the last one is closed."""
from __future__ import annotations

import multiprocessing
import time
from multiprocessing.connection import Connection, wait


def caller(number: int, line: Connection) -> None:
    for call in range(number):
        time.sleep(0.01 * number)
        line.send((number, call))
    line.close()


def main() -> None:
    lines: list[Connection] = []
    for number in (1, 2, 3):
        reader, writer = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=caller, args=(number, writer), name=f"caller {number}")
        process.start()
        writer.close()
        lines.append(reader)
    calls: dict[int, int] = {}
    while lines:
        for line in wait(lines):
            try:
                number, _ = line.recv()
            except EOFError:
                lines.remove(line)
            else:
                calls[number] = calls.get(number, 0) + 1
    print("calls", dict(sorted(calls.items())))


if __name__ == "__main__":
    main()
