"""The lesson that we ship: the whole tutorial, in its order.

The values and the instants make each step a dozen of events or so: what a lecture has time for.
Only what is settled between the two is asked.
"""

from __future__ import annotations

from .lesson import ALL, Lesson, Step

TUTORIAL = Lesson(
    title="Python's multiprocessing, from the first process to the lock",
    steps=(
        Step(
            scenario="hello-process",
            begin="ProgramStarted:1",
            questions=ALL,
            notes=(
                "Process() only makes an object; start() makes the process. Let the room see that "
                "main goes on while the child runs, and where join() makes it wait."
            ),
        ),
        Step(
            scenario="process-arguments",
            begin="ProcessMade:2",
            questions=ALL,
            notes=(
                "One function, two processes, other arguments. The order of the two lines is "
                "nobody's promise: run it again (F5) if there is time."
            ),
        ),
        Step(
            scenario="process-subclass",
            begin="ProgramStarted:1",
            questions=ALL,
            notes="The same with a class: run() is what the child does. Look at the code.",
        ),
        Step(
            scenario="process-ids",
            begin="ProcessMade:1",
            questions=ALL,
            notes=(
                "The numbers on the cards are those of the operating system. Show them in another "
                "window with ps, or in the task manager."
            ),
        ),
        Step(
            scenario="non-daemon",
            begin="ProcessStarted:1",
            questions=ALL,
            notes="Main has no line left to run, and still does not end. Ask why before going on.",
        ),
        Step(
            scenario="daemon",
            begin="ProcessStarted:1",
            questions=ALL,
            notes="The same with daemon=True: now the end of main is the end of the child.",
        ),
        Step(
            scenario="exit-code",
            begin="ProcessMade:1",
            questions=ALL,
            notes="None while it runs, a number afterwards. Zero means that all went well.",
        ),
        Step(
            scenario="is-alive",
            begin="ProcessMade:1",
            questions=ALL,
            notes="Asked before, during and after: is_alive() only looks, it never waits.",
        ),
        Step(
            scenario="join",
            begin="ProcessStarted:2",
            questions=ALL,
            notes=(
                "Main waits for one child after the other, but both run all the while. The second "
                "join() waits only for what is left."
            ),
        ),
        Step(
            scenario="join-timeout",
            values={"limit": 0.5, "seconds": 1.2},
            begin="ProcessStarted:1",
            questions=ALL,
            notes="join(0.5) returns while the child still runs: only is_alive() tells why it did.",
        ),
        Step(
            scenario="kill",
            begin="ProcessStarted:1",
            questions=ALL,
            notes=(
                "A killed child cannot tidy up. Better: ask it to end, by a message. The exit code "
                "is the number of the signal with a minus."
            ),
        ),
        Step(
            scenario="pool-apply-async",
            title="A pool: apply_async()",
            values={"workers": 3, "tasks": 5, "seconds": 0.6},
            begin="TaskSubmitted:1",
            until="TaskStarted:5",
            questions=ALL,
            notes=(
                "Three workers, five tasks, and main waits for none of them. Point at the tray: "
                "who is done takes the next one."
            ),
        ),
        Step(
            scenario="pool-apply",
            title="A pool: apply()",
            values={"workers": 3, "tasks": 3, "seconds": 0.4},
            begin="TaskSubmitted:1",
            until="ResultTaken:2",
            questions=ALL,
            notes="One task at a time: main waits for each result, and two workers stand idle.",
        ),
        Step(
            scenario="ping-pong",
            values={"rounds": 2, "delay": 0.1},
            begin="ProcessStarted:2",
            until="MessageReceived:4",
            questions=ALL,
            notes=(
                "Whoever calls recv() before there is something waits. The true time of a round "
                "stands in the ledger: some microseconds."
            ),
        ),
        Step(
            scenario="producer-consumer",
            values={"capacity": 2, "items": 4, "produce_delay": 0.1, "consume_delay": 0.5},
            begin="MessageSent:1",
            until="MessageReceived:3",
            questions=("producer-waits",),
            notes=(
                "The queue has room for two. When it is full, put() waits: that is what keeps a "
                "fast producer from filling the memory."
            ),
        ),
        Step(
            scenario="lock-writers",
            values={"rounds": 1, "delay": 0.3},
            begin="LockAcquired:1",
            until="LineWritten:4",
            questions=("asleep",),
            notes=(
                "Who holds the lock may sleep: the others wait all the same. A lock promises no "
                "order, so do not say who is next."
            ),
        ),
        Step(
            scenario="lock-with",
            values={"rounds": 1, "delay": 0.3},
            begin="LockAcquired:1",
            until="LockAcquired:2",
            questions=("released", "asleep"),
            notes="The same with 'with lock': the end of the block releases it, whatever happens.",
        ),
        Step(
            scenario="lock-missing",
            values={"rounds": 2, "delay": 0.2},
            begin="LineWritten:1",
            until="LineWritten:9",
            questions=("mixed",),
            notes=(
                "Without the lock the lines of the three get mixed. Nothing fails, and that is the "
                "danger: it may go well a hundred times."
            ),
        ),
    ),
)
