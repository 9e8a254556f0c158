"""The scenarios on what several processes share."""

from __future__ import annotations

from .scenario import Parameter, Scenario

STATE: tuple[Scenario, ...] = (
    Scenario(
        name="shared-value-race",
        title="Lost updates",
        group="Shared state",
        teaches="Both read 7, both write 8.",
        text=(
            "total.value += 1 is three steps: read, add, write. Two processes that read the "
            "same number write the same sum, and one addition is lost. Memory itself is not "
            "traced: what was read and written is told by what the processes print. Under a "
            "lock the three steps are one."
        ),
        parameters=(
            Parameter("workers", 2, "how many processes add", 1, 8),
            Parameter("additions", 5, "how many times each adds one", 1, 10_000),
            Parameter("delay", 0.2, "seconds between reading and writing, and between two", 0, 60),
            Parameter(
                "locking",
                "none",
                "whether the three steps are done under a lock",
                choices=("none", "with"),
            ),
        ),
        pace="real time",
        speed=0.3,
        telling=("OutputWritten", 4),
    ),
    Scenario(
        name="manager-list",
        title="A manager's list",
        group="Shared state",
        teaches="A proxy asks the manager's process.",
        text=(
            "Manager() starts a process that owns the list. What the others hold is a proxy: "
            "append() is a message to the manager and an answer from it, so nobody changes the "
            "list behind another one's back. It is slower than shared memory and can hold any "
            "object."
        ),
        parameters=(
            Parameter("workers", 2, "how many processes append", 1, 8),
            Parameter("rounds", 3, "how many times each appends", 1, 10_000),
            Parameter("delay", 0.6, "seconds between two calls", 0, 60),
        ),
        speed=1.5,
        labels={"main": "main", "main.1": "Manager"},
        telling=("CallBegan", 2),
    ),
)
