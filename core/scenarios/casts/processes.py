"""The casts of the scenarios on the life of a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cast import Cast, children

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast, Value


def family(*names: str, daemon: bool = False) -> MakeCast:
    """Return what makes a cast of the main process and its children, who share nothing."""
    ids = tuple(children(*names))[1:]

    def make(_values: Mapping[str, Value]) -> Cast:
        return Cast(children(*names), daemons=ids if daemon else ())

    return make


PROCESSES: Mapping[str, MakeCast] = {
    "hello-process": family("Child"),
    "process-arguments": family("Child 1", "Child 2"),
    "process-subclass": family("Greeter 1", "Greeter 2"),
    "process-ids": family("Child"),
    "process-ident": family("Child"),
    "daemon": family("Daemon", daemon=True),
    "non-daemon": family("Child"),
    "exit-code": family("Child"),
    "before-start": family("Child"),
    "start-twice": family("Child"),
    "is-alive": family("Child"),
    "join": family("Quick", "Slow"),
    "join-timeout": family("Child"),
    "kill": family("Child"),
    "terminate": family("Plain", "Polite"),
}
