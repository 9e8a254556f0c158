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
        pace="one by one",
        speed=1.0,
        labels={"main": "main"},
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
        pace="one by one",
        speed=1.0,
        labels={"main": "main"},
        telling=("MessageSent", 4),
    ),
)
