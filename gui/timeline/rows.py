"""What the timeline is told of a run: who is who, and what of it has a lane."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from core.model.lane import Lane


class Who(NamedTuple):
    """How a process or a resource is shown.

    Attributes:
        name: for people.
        letters: of a process's badge; empty for a resource.
        number: of a process, for its colour; -1 for a resource.
        icon: of a resource: name of its drawing.
        end: how a process ended: ``tick``, ``diamond``, ``error`` or ``cross``; empty if it is not
            known.
        type: of a resource, as the world has it.
    """

    name: str
    letters: str = ""
    number: int = -1
    icon: str = ""
    end: str = ""
    type: str = ""


class Row(NamedTuple):
    """A lane in its place.

    Attributes:
        thing: id of the process or the resource.
        lane: what is known of it.
        who: how it is shown.
        top, height: px in the timeline.
        pinned: it stays when the others are scrolled.
    """

    thing: str
    lane: Lane
    who: Who
    top: float
    height: float
    pinned: bool = False

    @property
    def middle(self) -> float:
        """Px of the middle of its bar."""
        return self.top + self.height / 2


class Loss(NamedTuple):
    """Records that a process had to drop.

    Attributes:
        event: index of the event that says so.
        process: its id; empty if it is not known.
        records: how many.
    """

    event: int
    process: str
    records: int


class Resting(NamedTuple):
    """A message that was sent and has not been received where the playhead stands.

    Attributes:
        event: index of the event that sent it.
        sender: id of the process.
        channel: id of the queue or pipe.
    """

    event: int
    sender: str
    channel: str
