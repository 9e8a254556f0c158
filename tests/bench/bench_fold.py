"""Records a second through decoder and fold on one core, beside an empty loop over as many.

Run it as a plain script, or with pytest: the floor is that of 200,000 records a second on one of
two busy cores.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.events.decoder import Decoder
from core.model.fold import apply_all
from core.model.world import World
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 4_000
WRITERS = 4
CHUNK = 4096 * rec.SIZE
FLOOR = 200_000


def run() -> bytes:
    """Return the records of four writers, a lock, a file and a queue that another process reads."""
    out: list[bytes] = []
    t = 10**12

    def put(tag: int, kind: int, **f: int) -> None:
        nonlocal t
        t += 700
        names = ("flag", "site", "resource", "message", "arg", "size", "thread")
        values = [f.get(name, 0) for name in names]
        out.append(rec.RECORD.pack(t, tag, len(out), kind, *values, 1))

    def text(tag: int, key: int, data: bytes, kind: int = rec.TEXT) -> int:
        for at in range(0, len(data), rec.PIECE):
            piece = data[at : at + rec.PIECE]
            position = at // rec.PIECE << 1 | (at + rec.PIECE >= len(data))
            out.append(
                rec.TEXT_RECORD.pack(t, tag, len(out), kind, len(piece), position, key, piece, 1)
            )
        return key

    base = 4000 << 42 | 5 << 22
    queue, lock, file = base | 1, base | 2, 77
    for tag in range(1, WRITERS + 2):
        fields = (f"main.{tag}", "main", f"Writer {tag}", "0", "fork", "write")
        put(tag, rec.BORN, message=text(tag, tag, rec.FIELD.join(fields).encode()), resource=tag)
        put(tag, rec.RAN)
        for site in range(8):
            text(tag, tag * 100 + site, f"/home/me/script.py:{site}:write".encode(), rec.SITE)
    put(1, rec.CHANNEL_OPENED, resource=queue, message=text(1, 9, b"queue"))
    put(1, rec.LOCK_CREATED, resource=lock, message=text(1, 9, b"lock"), arg=1)
    put(1, rec.FILE_OPENED, resource=file, message=text(1, 9, b"/tmp/out\x1fa"))
    for n in range(ROUNDS):
        tag = n % WRITERS + 1
        message = base | 100 + 2 * n
        put(tag, rec.ACQUIRE_BLOCKED, resource=lock, arg=-1, site=tag * 100 + 1)
        put(tag, rec.ACQUIRED, resource=lock, site=tag * 100 + 1)
        line = text(tag, message | 1, f"writer {tag} line {n}".encode())
        put(tag, rec.LINE_WRITTEN, resource=file, message=line, size=20, site=tag * 100 + 2)
        put(tag, rec.RELEASED, resource=lock, site=tag * 100 + 3)
        text(tag, message, f"'word {n}'".encode())
        put(tag, rec.SENT, resource=queue, message=message, site=tag * 100 + 4)
        put(tag, rec.WRITTEN, resource=queue, message=message, size=30)
        put(5, rec.RECEIVE_BLOCKED, resource=queue, site=501)
        put(5, rec.RECEIVED, resource=queue, message=message, size=30, site=501)
    return b"".join(out)


def clock(work: Callable[[], None]) -> float:
    """Return the CPU seconds of the best of five runs: this process alone, whoever else runs."""
    best = float("inf")
    for _ in range(5):
        begin = time.process_time()
        work()
        best = min(best, time.process_time() - begin)
    return best


def measure() -> tuple[float, float, float, int]:
    """Return the seconds of an empty loop, of decoding, of decoding and folding; the records."""
    data = run()
    count = len(data) // rec.SIZE
    chunks = [data[i : i + CHUNK] for i in range(0, len(data), CHUNK)]

    def empty() -> None:
        for _ in range(count):
            pass

    def decode() -> None:
        decoder = Decoder()
        for chunk in chunks:
            decoder.feed(chunk)

    def both() -> None:
        decoder, world = Decoder(), World()
        for chunk in chunks:
            apply_all(world, decoder.feed(chunk))
        assert decoder.skipped == 0
        assert world.channels["channel-1.1"].received == ROUNDS

    return clock(empty), clock(decode), clock(both), count


def report() -> float:
    """Print the figures; return records a second."""
    empty, decode, both, count = measure()
    for name, seconds in (("empty loop", empty), ("decode", decode), ("decode + fold", both)):
        each, ratio = seconds / count * 1e9, seconds / empty
        print(
            f"{name:14} {each:7.0f} ns a record  {ratio:6.1f} x empty  {count / seconds:12,.0f}/s"
        )
    return count / both


def test_the_fold_keeps_up_with_the_ring() -> None:
    assert report() > FLOOR


if __name__ == "__main__":
    report()
