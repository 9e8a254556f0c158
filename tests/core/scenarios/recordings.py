"""The runs of our scenarios that tests look at: recorded once for all tests, a group at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.scenarios.catalogue import find
from tests.core.scenarios.recorded import Runs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.scenarios.casts.cast import Value
    from tests.core.scenarios.recorded import Recorded

HANGS = {
    "deadlock-two-locks": 7,
    "join-before-drain": 6,
    "killed-holding-lock": 7,
    "dining-philosophers": 7,
}
"""Each is stopped after so many seconds."""
GROUPS: Mapping[str, Mapping[str, Mapping[str, Value]]] = {
    "processes": {
        "hello-process": {},
        "process-arguments": {},
        "process-subclass": {},
        "process-ids": {},
        "process-ident": {},
        "daemon": {},
        "non-daemon": {},
        "exit-code": {"code": 7},
        "before-start": {},
        "start-twice": {},
        "is-alive": {},
        "join": {},
        "join-timeout": {"limit": 0.4, "seconds": 1},
        "kill": {},
        "terminate": {},
    },
    "featured": {
        "producer-consumer": {"produce_delay": 0.01, "consume_delay": 0.05},
        "producer-consumer several": {
            "producers": 3, "consumers": 3, "produce_delay": 0.001, "consume_delay": 0.004,
        },
        "ping-pong": {"rounds": 20, "delay": 0},
        "lock-writers": {"rounds": 10, "delay": 0.002},
        "lock-writers with": {"rounds": 10, "delay": 0.002, "locking": "with"},
        "lock-writers none": {"rounds": 6, "delay": 0.02, "locking": "none"},
    },
    "messages": {
        "joinable-queue": {"delay": 0.1},
        "pool-pipeline": {"read_delay": 0.02, "work_delay": 0.3},
    },
    "pools": {
        "pool-apply-async": {"seconds": 0.5},
        "pool-uneven": {"longest": 1.0},
        "pool-apply": {"seconds": 0.1},
    },
    "synchronisation": {
        "lock-with": {"delay": 0.01},
        "lock-missing": {"delay": 0.05},
        "rlock": {"delay": 0.2},
        "semaphore": {"stay": 0.3},
        "event": {"delay": 1.5},
        "condition": {"delay": 1.0},
        "barrier": {"delay": 0.1},
    },
    "state": {
        "shared-value-race": {"delay": 0.05},
        "shared-value-race with": {"delay": 0.01, "locking": "with"},
        "manager-list": {"delay": 0.02},
    },
    "wrong": {
        "deadlock-two-locks": {"delay": 1.5},
        "deadlock-two-locks same": {"delay": 0.1, "order": "same"},
        "join-before-drain": {},
        "join-before-drain get": {"first": "get"},
        "killed-holding-lock": {"delay": 1.0},
        "killed-holding-lock wait": {"delay": 0.1, "end": "wait"},
        "dining-philosophers": {"think": 0, "meals": 1000},
        "dining-philosophers cure": {
            "think": 0, "pause": 0.05, "eat": 0.05, "meals": 2, "order": "lower first",
        },
    },
    "otherwise": {
        "exit-code fine": {"code": 0},
        "join-timeout long": {"limit": 5.0, "seconds": 0.1},
        "pool-apply-async few": {"tasks": 3, "seconds": 0.6},
        "producer-consumer roomy": {"capacity": 100, "produce_delay": 0, "consume_delay": 0.01},
        "producer-consumer slow": {"items": 3, "produce_delay": 0.1, "consume_delay": 0},
        "lock-missing fast": {"writers": 2, "rounds": 1, "delay": 0},
        "semaphore roomy": {"places": 8, "cars": 3, "stay": 0.5},
        "join-before-drain small": {"size": 1000},
    },
}  # fmt: skip
"""Group -> key -> values with which a run takes little time; see :class:`Runs`.

The last group, "otherwise", has values with which another answer is right than by default.
"""


class Recordings:
    """All groups; what nobody asks for is not recorded."""

    def __init__(self) -> None:
        """Record nothing yet."""
        self.groups = {name: Runs(quick, HANGS) for name, quick in GROUPS.items()}

    def get(self, key: str, method: str) -> Recorded:
        """Return the run of a scenario, whichever group has it, under a start method."""
        (runs,) = (runs for runs in self.groups.values() if key in runs.keys)
        return runs.get(key, method)

    def close(self) -> None:
        """Let go of all runs."""
        for runs in self.groups.values():
            runs.close()


def values_of(key: str) -> dict[str, Value]:
    """Return the value of every parameter with which a run is recorded."""
    scenario = find(key.split()[0])
    (given,) = (group[key] for group in GROUPS.values() if key in group)
    assert scenario is not None
    return scenario.values(given)
