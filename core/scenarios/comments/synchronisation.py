"""What is said beside the sources of the scenarios on locks and their relatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..commenting import Comments

SYNCHRONISATION: Mapping[str, Comments] = {
    "lock-writers": (
        ("file.flush()", "now everybody can see it"),
        ("lock.acquire()", "waits for its owner"),
        ("lock.release()", "now another one may"),
        ("with lock:", "released in any case"),
        ("lock = Lock()", "one lock for all writers"),
        ("writer.start()", "from here on all run at once"),
    ),
    "lock-with": (
        ("with lock:  #", "waits for its owner"),
        ("file.flush()", "now all can see it"),
        ("time.sleep(o.delay)  #", "released: another one may"),
        ("lock = Lock()", "one lock for all writers"),
    ),
    "lock-missing": (
        ("file.write(", "nothing keeps others out"),
        ("file.flush()", "now all can see it"),
        ("time.sleep(o.delay)", "meanwhile the others write"),
        ("writer.start()", "from here on all run at once"),
    ),
    "rlock": (
        ("inner(lock, o)  #", "a plain Lock would wait here for ever"),
        ('print("inside twice")', "has acquired it twice"),
        ("        outer(lock, o)", "free again after two releases"),
        ("lock = RLock()", "counts how often its owner is in"),
    ),
    "semaphore": (
        ("with parking:", "waits while all are taken"),
        ("time.sleep(o.stay)", "keeps its place"),
        ("parking = Semaphore(", "a lock with several places"),
        ("car.start()", "from here on all run at once"),
    ),
    "event": (
        ("start.wait()", "waits until main calls set()"),
        ("start = Event()", "not set yet"),
        ("runner.start()", "from here on all run at once"),
        ("start.set()", "all who wait go on at once"),
    ),
    "condition": (
        ("while loaves.value == 0", "looks again after each waking"),
        ("shelf.wait()", "the lock is free meanwhile"),
        ("loaves.value -= 1", "still under the lock"),
        ("RawValue(c_int, 0)", "one number for all processes"),
        ("time.sleep(o.delay)", "bake"),
        ("shelf.notify()", "wakes one"),
    ),
    "barrier": (
        ("time.sleep(pace)", "each at a pace of its own"),
        ("barrier.wait()", "the last one opens it"),
        ('print("goes on after round"', "all go on together"),
        ("barrier = Barrier(", "opens when so many have come"),
    ),
}
