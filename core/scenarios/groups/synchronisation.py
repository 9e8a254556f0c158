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
        labels={"main": "main"},
        together=3,
        telling=("LineWritten", 2),
    ),
)
