"""The scenarios on pools of processes."""

from __future__ import annotations

from .scenario import Parameter, Scenario

LABELS = {"main": "main", **{f"main.{n}": f"Worker {n}" for n in range(1, 21)}}

POOLS: tuple[Scenario, ...] = (
    Scenario(
        name="pool-apply-async",
        title="Five workers, ten tasks",
        group="Pool",
        teaches="Five at once, then the next five.",
        text=(
            "A pool has a fixed number of workers that are started once. apply_async() hands in"
            " a task and returns at once, so main hands in all ten without waiting and goes on "
            "with work of its own. Five tasks run, five wait in the tray; who is done takes the "
            "next. close() says that no more will come, join() waits for the end."
        ),
        parameters=(
            Parameter("workers", 5, "how many processes the pool has", 1, 20),
            Parameter("tasks", 10, "how many tasks are handed in", 1, 1000),
            Parameter("seconds", 1.5, "seconds that a task takes", 0, 60),
        ),
        pace="real time",
        labels=LABELS,
        telling=("TaskStarted", 5),
    ),
    Scenario(
        name="pool-uneven",
        title="Uneven tasks",
        group="Pool",
        teaches="Whoever is free takes the next.",
        text=(
            "The tasks take different times. No worker has tasks of its own: each takes the "
            "next one from the tray as soon as it is free, so nobody stands idle while "
            "something waits, and a long task holds up nobody but its own worker."
        ),
        parameters=(
            Parameter("workers", 5, "how many processes the pool has", 1, 20),
            Parameter("tasks", 10, "how many tasks are handed in", 1, 1000),
            Parameter("longest", 3.0, "seconds that a task takes at most", 0, 60),
            Parameter(
                "seed",
                1,
                "which lengths are drawn: the same ones for the same number",
                0,
                1_000_000,
            ),
        ),
        pace="real time",
        labels=LABELS,
        telling=("TaskStarted", 7),
    ),
    Scenario(
        name="pool-apply",
        title="apply: one at a time",
        group="Pool",
        teaches="The parent waits for each result.",
        text=(
            "apply() is apply_async() with a wait for the result: main cannot hand in the "
            "second task before it has the result of the first. So one worker is busy and four "
            "stand idle, whatever the size of the pool. That is seldom what one wants a pool "
            "for."
        ),
        parameters=(
            Parameter("workers", 5, "how many processes the pool has", 1, 20),
            Parameter("tasks", 5, "how many tasks are handed in", 1, 1000),
            Parameter("seconds", 0.8, "seconds that a task takes", 0, 60),
        ),
        labels=LABELS,
        telling=("TaskStarted", 2),
    ),
)
