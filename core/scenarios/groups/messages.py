"""The scenarios on queues and pipes."""

from __future__ import annotations

from .scenario import Parameter, Scenario

MESSAGES: tuple[Scenario, ...] = (
    Scenario(
        name="producer-consumer",
        title="Producer and consumer",
        group="Message passing",
        teaches="A full queue makes the producer wait.",
        text=(
            "A producer puts words into a queue that has room for three. The consumer needs "
            "longer for a word than the producer, so the queue fills up and put() waits until "
            "a place is free. A last word, the quit mark, tells the consumer that this was all."
        ),
        parameters=(
            Parameter("producers", 1, "how many processes put words", 1, 8),
            Parameter("consumers", 1, "how many processes take them", 1, 8),
            Parameter("capacity", 3, "how many words the queue has room for", 1, 100),
            Parameter("items", 6, "how many words each producer puts", 0, 100_000),
            Parameter("produce_delay", 0.2, "seconds that making a word takes", 0, 60),
            Parameter("consume_delay", 0.6, "seconds that handling a word takes", 0, 60),
        ),
        telling=("SendBlocked", 1),
    ),
    Scenario(
        name="ping-pong",
        title="Ping-pong",
        group="Message passing",
        teaches="Two processes ask and answer through a pipe.",
        text=(
            "A pipe has two ends, and each can send and receive. A sends a question and waits in "
            "recv() until B has answered. A message takes some microseconds, far too fast to "
            "see: therefore one event after another is shown, and the true time beside it."
        ),
        parameters=(
            Parameter("rounds", 5, "how many questions A asks", 1, 1_000_000),
            Parameter("delay", 0.2, "seconds that A rests after each answer", 0, 60),
        ),
        telling=("MessageSent", 4),
    ),
    Scenario(
        name="joinable-queue",
        title="Joinable queue",
        group="Message passing",
        teaches="join() waits for task_done().",
        text=(
            "A JoinableQueue counts what was put and not yet reported as done. Taking an item "
            "does not count: only task_done() does. So join() returns when the work is "
            "finished, not when the queue is empty."
        ),
        parameters=(
            Parameter("workers", 2, "how many processes take items", 1, 8),
            Parameter("items", 5, "how many items main puts", 1, 100_000),
            Parameter("delay", 0.8, "seconds that dealing with an item takes", 0, 60),
        ),
        speed=1.5,
        telling=("TaskDone", 4),
    ),
    Scenario(
        name="pool-pipeline",
        title="Pipeline of three stages",
        group="Message passing",
        teaches="A queue between each two stages.",
        text=(
            "The reader brings numbers, the workers square them, the writer prints the squares."
            " Each stage knows only the queue before it and the one behind it. The stage in the"
            " middle is the slow one, so it has several workers; their results come out in the "
            "order in which they are done."
        ),
        parameters=(
            Parameter("workers", 3, "how many processes the middle has", 1, 8),
            Parameter("items", 6, "how many numbers the reader brings", 0, 100_000),
            Parameter("read_delay", 0.2, "seconds that bringing a number takes", 0, 60),
            Parameter("work_delay", 0.9, "seconds that squaring it takes", 0, 60),
        ),
        speed=1.5,
        telling=("MessageSent", 6),
    ),
)
