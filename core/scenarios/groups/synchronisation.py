"""The scenarios on locks and their relatives."""

from __future__ import annotations

from .scenario import Parameter, Scenario

SYNCHRONISATION: tuple[Scenario, ...] = (
    Scenario(
        name="lock-writers",
        title="Lock: three writers",
        group="Synchronisation",
        teaches="Only one may write. The others wait outside.",
        text=(
            "Three processes append to one file, three lines at a time. Who holds the lock "
            "writes; the others wait, even while the owner sleeps. A lock promises no order: "
            "who has waited longest need not be the next. Without the lock the lines mix."
        ),
        parameters=(
            Parameter("writers", 3, "how many processes write", 1, 8),
            Parameter("rounds", 30, "how many times each writes its three lines", 1, 100_000),
            Parameter("delay", 0.1, "seconds between two lines, and between two rounds", 0, 60),
            Parameter(
                "locking",
                "acquire",
                "how the lock is used: acquire() and release(), a with block, or not at all",
                choices=("acquire", "with", "none"),
            ),
        ),
        pace="real time",
        speed=0.2,
        together=3,
        telling=("LineWritten", 2),
    ),
    Scenario(
        name="lock-with",
        title="with lock",
        group="Synchronisation",
        teaches="Released at the end of the block.",
        text=(
            "with lock: is acquire() at the beginning of the block and release() at its end, "
            "even where an exception leaves it. It does the same as the two calls, and one "
            "cannot forget the second. This is the form to use."
        ),
        parameters=(
            Parameter("writers", 3, "how many processes write", 1, 8),
            Parameter("rounds", 3, "how many times each writes its three lines", 1, 100_000),
            Parameter("delay", 0.1, "seconds after each line, and between two rounds", 0, 60),
        ),
        pace="real time",
        speed=0.2,
        together=3,
        telling=("LineWritten", 2),
    ),
    Scenario(
        name="lock-missing",
        title="No lock",
        group="Synchronisation",
        teaches="Their lines get mixed.",
        text=(
            "The same three writers, and nothing that keeps the others out. Each still writes "
            "its three lines in order; but between two of them the others write theirs. The "
            "program works only by luck: what is seen here may go well a hundred times with a "
            "shorter rest between the lines."
        ),
        parameters=(
            Parameter("writers", 3, "how many processes write", 1, 8),
            Parameter("rounds", 3, "how many times each writes its three lines", 1, 100_000),
            Parameter("delay", 0.2, "seconds after each line", 0, 60),
        ),
        pace="real time",
        speed=0.3,
        together=3,
        telling=("LineWritten", 8),
    ),
    Scenario(
        name="rlock",
        title="RLock: in twice",
        group="Synchronisation",
        teaches="Its owner may acquire it again.",
        text=(
            "outer() holds the lock and calls inner(), which acquires it too. An RLock counts "
            "how often its owner is in, and is free after as many releases. With a plain Lock "
            "the process would wait for itself, for ever."
        ),
        parameters=(
            Parameter("rounds", 2, "how many times each does both", 1, 100_000),
            Parameter("delay", 0.4, "seconds between two steps", 0, 60),
        ),
        speed=1.5,
        telling=("LockAcquired", 2),
    ),
    Scenario(
        name="semaphore",
        title="Semaphore: two places",
        group="Synchronisation",
        teaches="Two may park, the others wait.",
        text=(
            "A semaphore is a lock with several places. acquire() takes one and waits while "
            "none is left; release() gives it back. It promises no order: any of those who wait"
            " may get the place. It is used where so many may do something at once: "
            "connections, downloads, files."
        ),
        parameters=(
            Parameter("places", 2, "how many cars may stand there at once", 1, 8),
            Parameter("cars", 5, "how many processes want a place", 1, 8),
            Parameter("stay", 1.5, "seconds that each stays", 0, 60),
        ),
        pace="real time",
        speed=0.7,
        telling=("AcquireBlocked", 3),
    ),
    Scenario(
        name="event",
        title="Event: all at once",
        group="Synchronisation",
        teaches="All wait; set() lets everybody go.",
        text=(
            "An event is a flag that all can see. wait() returns as soon as it is set, for "
            "everybody at once, and whoever calls it later need not wait at all. It says that "
            "something has happened; it hands nothing over and keeps nobody out."
        ),
        parameters=(
            Parameter("runners", 3, "how many processes wait", 1, 8),
            Parameter("delay", 2.0, "seconds until main sets it", 0, 60),
        ),
        speed=1.5,
        telling=("FlagSet", 1),
    ),
    Scenario(
        name="condition",
        title="Condition: wake one",
        group="Synchronisation",
        teaches="wait() lets go, notify() wakes one.",
        text=(
            "A customer holds the lock, finds no loaf and waits: wait() gives the lock back and"
            " sleeps. The baker adds a loaf under the lock and calls notify(): one sleeper "
            "wakes, gets the lock again and looks again, for another one may have been faster. "
            "That is why it looks in a loop."
        ),
        parameters=(
            Parameter("customers", 3, "how many processes wait for a loaf", 1, 8),
            Parameter("delay", 1.0, "seconds that baking a loaf takes", 0, 60),
        ),
        speed=1.5,
        telling=("WaitEnded", 1),
    ),
    Scenario(
        name="barrier",
        title="Barrier: all have come",
        group="Synchronisation",
        teaches="The last to come opens it.",
        text=(
            "At the barrier each process waits until all have come; the last one opens it, and "
            "all go on together. The fast ones wait for the slow one in each round. Then the "
            "barrier is shut again for the next round."
        ),
        parameters=(
            Parameter("walkers", 3, "how many processes walk", 1, 8),
            Parameter("rounds", 2, "how many times they meet", 1, 1000),
            Parameter("delay", 0.7, "seconds that the fastest walks", 0, 60),
        ),
        speed=1.5,
        telling=("BarrierReached", 2),
    ),
)
