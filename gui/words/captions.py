"""The caption of a moment: who, what, and why it waits, in at most two sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model import waits_for

from . import (
    captions_family,
    captions_locks,
    captions_messages,
    captions_pools,
    captions_processes,
    captions_shared,
    captions_sync,
    hang,
)
from .sentence import Sentence

if TYPE_CHECKING:
    from core.events.base import Event
    from core.model.world import World

    from .moment import Moment
    from .names import Names
    from .sentence import Caption

Teller = Callable[["Moment"], "Caption"]
SILENCE_NS = 3_000_000_000  # after this long without an event, a program that is stuck is called so

TELLERS: dict[type[Event], Teller] = {
    **captions_processes.TELLERS,
    **captions_family.TELLERS,
    **captions_messages.TELLERS,
    **captions_locks.TELLERS,
    **captions_sync.TELLERS,
    **captions_pools.TELLERS,
    **captions_shared.TELLERS,
}


def caption(moment: Moment) -> Caption | None:
    """Return the caption of a moment; None where the one before it should stay.

    What is printed, what rides along with another event and what changes nothing that can be
    seen keeps the caption that is there.
    """
    teller = TELLERS.get(type(moment.event))
    return (teller(moment) or None) if teller else None


def starting() -> Caption:
    """Return the caption before the first event."""
    return (Sentence(QCoreApplication.translate("Caption", "Starting Python…")),)


def starting_slowly(interpreter: str) -> Caption:
    """Return the caption when Python takes more than 3 s to start."""
    template = QCoreApplication.translate("Caption", "Still starting {interpreter}.")
    return (Sentence(template, values={"interpreter": interpreter}),)


def ready() -> Caption:
    """Return the caption of a program that was chosen and not started."""
    return (Sentence(QCoreApplication.translate("Caption", "Press Space to run the program.")),)


def waiting() -> Caption:
    """Return the caption of a program that runs while the playhead rests at its start."""
    return (Sentence(QCoreApplication.translate("Caption", "Press Space to play.")),)


def recorded() -> Caption:
    """Return the caption of a recording that stands at its start."""
    return (Sentence(QCoreApplication.translate("Caption", "Press Space to play the recording.")),)


def cut() -> Caption:
    """Return the caption at the end of a recording that was cut short."""
    template = QCoreApplication.translate("Caption", "The recording ends here: it was cut short.")
    return (Sentence(template),)


def prints(world: World, names: Names, process: str) -> Caption | None:
    """Return the caption where nothing but output has come for long; None if whose is not known."""
    if not process:
        return None
    template = QCoreApplication.translate("Caption", "{who} prints.")
    return (Sentence(template, {"who": names.process(world, process)}),)


def silence(world: World, names: Names, silent_ns: int) -> Caption | None:
    """Return the caption of a program in which nothing can happen any more, or does not; else None.

    Args:
        world: the state at the playhead.
        names: how things are called.
        silent_ns: time since the last event.
    """
    if world.program.ended or not waits_for.all_wait(world):
        return None
    silent = silent_ns >= SILENCE_NS
    circle = waits_for.deadlock(world, silent)
    if circle:
        return hang.proven(circle, world, names)
    if not silent:
        return None
    return hang.hung(silent_ns // 1_000_000_000, waits_for.chain(world), world, names)
