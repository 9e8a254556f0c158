"""The scenarios in which something goes wrong."""

from __future__ import annotations

from .scenario import Parameter, Scenario

WRONG: tuple[Scenario, ...] = (
    Scenario(
        name="deadlock-two-locks",
        title="Deadlock",
        group="When it goes wrong",
        teaches="Two locks, taken in opposite order.",
        text=(
            "One has the first lock and waits for the second; Two has the second and waits for "
            "the first. Neither can go on, and nothing will ever change that. Cure: all take "
            "the locks in the same order. Try it with order = same."
        ),
        parameters=(
            Parameter("delay", 1.0, "seconds between the first lock and the second", 0, 60),
            Parameter(
                "order",
                "opposite",
                "in which order Two takes the locks",
                choices=("opposite", "same"),
            ),
        ),
        telling=("AcquireBlocked", 2),
    ),
    Scenario(
        name="join-before-drain",
        title="Join before drain",
        group="When it goes wrong",
        teaches="Everybody waits for a queue nobody reads.",
        text=(
            "A queue is a pipe with a thread that feeds it, and a pipe has room for some 64 "
            "kilobytes. The child has put more, so it cannot end before somebody reads; main "
            "reads only after the child has ended. Cure: first get(), then join(). Try it with "
            "first = get."
        ),
        parameters=(
            Parameter("size", 1_000_000, "letters that the child puts", 1, 100_000_000),
            Parameter("first", "join", "what main does first", choices=("join", "get")),
        ),
        telling=("JoinBegan", 1),
    ),
    Scenario(
        name="killed-holding-lock",
        title="Killed with the lock",
        group="When it goes wrong",
        teaches="The owner is dead, the lock stays shut.",
        text=(
            "kill() gives a process no time to tidy up, so a lock that it holds is never "
            "released, and who waits for it waits for ever. The same goes for terminate(). "
            "Cure: let a process end by itself, by a message or an event. Try it with end = "
            "wait."
        ),
        parameters=(
            Parameter("delay", 1.0, "seconds between two steps", 0, 60),
            Parameter("end", "kill", "what main does with the owner", choices=("kill", "wait")),
        ),
        telling=("ProcessEnded", 1),
    ),
    Scenario(
        name="dining-philosophers",
        title="Dining philosophers",
        group="When it goes wrong",
        teaches="Five forks, five hungry processes.",
        text=(
            "Each needs the fork to the left and the one to the right. If all take the left one"
            " first, all may hold one and wait for the other: a circle of five. It may go well "
            "for long: the pause between the two forks decides. Cure: take the fork with the "
            "lower number first. Try it."
        ),
        parameters=(
            Parameter("philosophers", 5, "how many sit at the table", 2, 5),
            Parameter("meals", 3, "how many times each eats", 1, 10_000),
            Parameter("think", 0.3, "seconds of thinking", 0, 60),
            Parameter("pause", 0.5, "seconds between the first fork and the second", 0, 60),
            Parameter("eat", 0.4, "seconds of eating", 0, 60),
            Parameter(
                "order",
                "left first",
                "which fork each takes first",
                choices=("left first", "lower first"),
            ),
        ),
        speed=1.5,
        telling=("AcquireBlocked", 5),
    ),
)
