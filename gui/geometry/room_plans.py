"""Plans of rooms: how large a lock is drawn at a desk and before a projector."""

from __future__ import annotations

import dataclasses

TOKEN_PITCH = 46.0
LINE_ROW = 58.0
LINE_LABEL = 84.0  # room for the words under a waiting line
TITLE_BELOW = 50.0


@dataclasses.dataclass(frozen=True)
class Plan:
    """The plan of a room.

    Attributes:
        width, height: of the room itself.
        way: from its top: the way in, the owner's place, the way out.
        door: from its top, upper and lower end.
        below: for its name, and the words under it if ``words``.
        label: least width of a waiting line, for the words under it.
        words: whether there is room for more than the name.
        aside: the name stands beside the padlock.
        row: height of a row of the waiting line.
        stand: the owner's place is so much below the way, clear of the padlock.
    """

    width: float = 124.0
    height: float = 172.0
    way: float = 68.0
    door: tuple[float, float] = (106.0, 158.0)
    below: float = TITLE_BELOW
    label: float = LINE_LABEL
    words: bool = True
    aside: bool = False
    row: float = LINE_ROW
    stand: float = 0.0


LARGE = Plan()
HALL = Plan(100.0, 116.0, 52.0, (62.0, 108.0), below=32.0, label=TOKEN_PITCH, words=False, row=46.0)
HALL_COMPACT = Plan(
    60.0, 88.0, 25.0, (46.0, 84.0), below=4.0, label=TOKEN_PITCH, words=False, aside=True,
    stand=24.0,
)  # fmt: skip
HALL_MINI = dataclasses.replace(HALL_COMPACT, height=52.0, way=26.0, door=(5.0, 47.0), stand=0.0)
COMPACT = Plan(92.0, 112.0, 42.0, (66.0, 106.0), below=32.0, label=TOKEN_PITCH, words=False)
