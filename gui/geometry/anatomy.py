"""Anatomy: how large each kind of node is, and where its parts lie inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from .graph import MANY
from .room_plans import (
    COMPACT,
    HALL,
    HALL_COMPACT,
    HALL_MINI,
    LARGE,
    TITLE_BELOW,
    TOKEN_PITCH,
    Plan,
)
from .shapes import Point, Rect

if TYPE_CHECKING:
    from .forms import Form
    from .graph import ChannelNode, LockNode, Room

Kind = Literal["process", "queue", "pipe", "lock", "file", "tray", "box", "lid"]

TUBE_HEIGHT = 62.0
PIPE_HEIGHT = 84.0
LANE = 20.0  # of a pipe, above and below its middle
SLOT_GAP = 8.0
TOKEN = 40.0
SLEEPERS_LABEL = 112.0  # for those under the ledge of sleepers
CHIP_HEIGHT = 26.0
TOOK = 34.0  # below a card
ABOUT_BESIDE = 252.0  # for its call, and what was asked of it, beside the only child of a family
ABOUT_WIDER = 56.0  # a card of a family, for the PIDs with their names
TITLE_ABOVE = 36.0
TITLE_WIDTH = 216.0
TITLE_LEAST = 104.0
TITLE_LESS = 150.0
PADLOCK = 38.0
PADLOCK_ASIDE = 31.0
SHEET_HEAD = 38.0
SHEET_ROW = 20.0
SHEET_ROWS = 8
SHEET_HEIGHT = SHEET_HEAD + SHEET_ROWS * SHEET_ROW + 58.0
LEDGER_WIDTH = 460.0
LEDGER_HEAD = 28.0
LEDGER_ROW = 30.0
TRAY_ROW = 30.0
TRAY_PAD = 8.0
FEW_ROWS = 4  # of a tray where there is much beside it
BOX_SIZE = (200.0, 64.0)  # an object of a manager
BOX_LESS = 28.0  # px that a box is narrower before a projector
ASIDE = 38.0  # px that a name beside its padlock goes beyond a small room
THREE = 3  # rows of places, for which a room must be high
IN_LINE = 9  # of a crowd, those that have a place in a waiting line or the room
MOST_IN_LINE = 25  # that have one where each stands for itself
MEMORY_SIZE = (188.0, 80.0)
WORKS = 8.0  # more height of a small card that shows the chip of a task
TASK = 88.0  # most of a card's width that the chip of a task takes up


SMALL_ROOMS = ("lock", "event")


class Node(NamedTuple):
    """A node in its place.

    Attributes:
        key: as in the graph.
        kind: what it is.
        body: the card, tube, room or sheet: where edges end.
        bounds: all that belongs to it: titles, pills, the waiting line, what was taken.
        mirrored: a tube whose tail is at the right.
        places: slots that a tube draws, rows of tokens in a waiting line; else 0.
        queue: users of a lock for whom the line has places.
        row: how many of them stand in one row.
        seats: places inside of a room that are drawn one by one.
        room: what a lock is drawn as.
        plan: of its room.
    """

    key: str
    kind: Kind
    body: Rect
    bounds: Rect
    mirrored: bool = False
    places: int = 0
    queue: int = 0
    row: int = 1
    seats: int = 1
    room: Room = "lock"
    plan: Plan = LARGE

    def moved(self, dx: float, dy: float) -> Node:
        """Return the node shifted."""
        # Not by ``_replace``, which takes twice as long: a layout moves thousands.
        body, bounds = self[2].moved(dx, dy), self[3].moved(dx, dy)
        return Node(self[0], self[1], body, bounds, *self[4:])

    @property
    def level(self) -> float:
        """The y at which edges meet it: the rows of the columns are lined up by it."""
        if self.kind == "lock":
            return self.body.y + self.plan.way
        return self.body.centre.y


def process_node(
    key: str, width: float, form: Form, takes: bool, works: bool = False, about: bool = False
) -> Node:
    """Return a process at the origin.

    Args:
        key: of it.
        width: of its card.
        form: of everything.
        takes: room is left for what it took below.
        works: for a pool: the chip of its task stands in the line of its state.
        about: room is left for its call, and for what was asked of it, below or beside.
    """
    body = Rect(0, 0, width, form.height + (WORKS if works and form.card == "small" else 0))
    below = form.about if about else TOOK if takes and form.took else 0
    beside = ABOUT_BESIDE if about and not below else 0
    return Node(key, "process", body, Rect(0, 0, width + beside, body.height + below))


def channel_node(channel: ChannelNode, form: Form, mirrored: bool) -> Node:
    """Return a queue or a pipe at the origin."""
    if channel.pipe:
        width, height = form.pipe, PIPE_HEIGHT
        body = Rect(0, 0, width, height)
        return Node(channel.key, "pipe", body, Rect(0, -30, width, height + 30))
    slots = shown_slots(channel.capacity, form)
    width = slots * (form.slot + SLOT_GAP) + SLOT_GAP
    body = Rect(0, 0, width, TUBE_HEIGHT)
    least = (TITLE_LEAST if form.card == "badge" else TITLE_LESS) if form.hall else TITLE_WIDTH
    over = max(0.0, least - width) / 2
    height = TUBE_HEIGHT + TITLE_ABOVE + TITLE_BELOW
    bounds = Rect(-over, -TITLE_ABOVE, width + 2 * over, height)
    return Node(channel.key, "queue", body, bounds, mirrored, slots)


def lock_node(lock: LockNode, form: Form) -> Node:
    """Return a room at the origin, with its waiting line left of it, and its sleepers right."""
    seats = 1 if lock.room in ("condition", "event") else lock.places
    plan = _plan(lock, form, seats)
    width = max(plan.width, plan.width + TOKEN_PITCH * (_abreast(seats) - 2))
    body = Rect(0, 0, width, plan.height)
    body_bottom = plan.height + plan.below
    if lock.room == "barrier":  # who comes to it is let in at once: nobody stands before it
        over = max(0.0, TITLE_WIDTH - 40 - width) / 2
        bounds = Rect(-over, 0, width + 2 * over, body_bottom)
        return Node(lock.key, "lock", body, bounds, seats=seats, room=lock.room)
    # One stands inside of a lock; before a lamp, all may wait.
    users = min(lock.crowd, max(IN_LINE, len(lock.users))) or min(len(lock.users), MOST_IN_LINE)
    places = max(users - (lock.room in ("lock", "semaphore")), 1)
    row = min(places, form.line)
    rows = (places + row - 1) // row
    line = (10 if plan.aside else 18) + max(row * TOKEN_PITCH, plan.label)
    under = 4 if plan.aside else 26
    bottom = max(body_bottom, plan.door[1] + under + (rows - 1) * plan.row)
    beyond = 0.0
    if lock.room == "condition":
        beyond = 18 + max(row * TOKEN_PITCH, 0 if form.hall else SLEEPERS_LABEL)
    elif plan.aside:
        beyond = ASIDE
    above = 0 if lock.room == "event" else PADLOCK_ASIDE if plan.aside else PADLOCK
    bounds = Rect(-line, -above, line + width + beyond, bottom + above)
    return Node(
        lock.key,
        "lock",
        body,
        bounds,
        places=rows,
        queue=places,
        row=row,
        seats=seats,
        room=lock.room,
        plan=plan,
    )


def _plan(lock: LockNode, form: Form, seats: int) -> Plan:
    """Return the plan of a room."""
    small = lock.room in SMALL_ROOMS
    if not form.hall:
        return COMPACT if form.compact and small else LARGE
    if small:
        return HALL_MINI if form.mini else HALL_COMPACT if form.compact else COMPACT
    rows = (seats + _abreast(seats) - 1) // _abreast(seats)
    return HALL if rows < THREE else LARGE


def _abreast(seats: int) -> int:
    """Return how many places of a room are beside each other."""
    return next(wide for wide, most in ((1, 1), (2, 6), (3, 9), (4, MANY)) if seats <= most)


def tray_node(key: str, form: Form) -> Node:
    """Return a tray of a pool at the origin."""
    rows = min(form.tray, FEW_ROWS) if form.compact else form.tray
    body = Rect(0, 0, form.basket, rows * TRAY_ROW + 2 * TRAY_PAD)
    over = 6.0 if form.hall else 18.0
    bounds = Rect(-over, 0, form.basket + 2 * over, body.height + TITLE_BELOW)
    return Node(key, "tray", body, bounds, places=rows)


def box_node(key: str, size: tuple[float, float]) -> Node:
    """Return an object of a manager, or a piece of shared memory, at the origin."""
    body = Rect(0, 0, *size)
    return Node(key, "box", body, body)


def file_node(key: str, form: Form) -> Node:
    """Return a sheet at the origin."""
    body = Rect(0, 0, form.sheet, SHEET_HEIGHT)
    return Node(key, "file", body, body)


def shown_slots(capacity: int, form: Form) -> int:
    """Return how many places a tube draws, the place of the count in a folded one included."""
    if capacity <= 0:
        return min(4, form.slots)
    return capacity if capacity <= max(form.slots, 3) else (7 if form.slots >= 8 else 3)


def folded(capacity: int, slots: int) -> bool:
    """Return whether a tube has a place in which a count stands for several."""
    return capacity <= 0 or capacity > slots


def slot_centre(node: Node, index: int) -> Point:
    """Return the middle of the place with this index, 0 at the head (the receiver's side)."""
    pitch = (node.body.width - SLOT_GAP) / max(node.places, 1)
    offset = SLOT_GAP / 2 + pitch * (index + 0.5)
    x = node.body.x + offset if node.mirrored else node.body.right - offset
    return Point(x, node.body.centre.y)


def slot_rect(node: Node, index: int) -> Rect:
    """Return the box of the place with this index, 0 at the head."""
    pitch = (node.body.width - SLOT_GAP) / max(node.places, 1)
    middle = slot_centre(node, index)
    width, height = pitch - SLOT_GAP, 44.0
    return Rect(middle.x - width / 2, middle.y - height / 2, width, height)


def mouth(node: Node) -> Point:
    """Return the middle of the tail end of a tube, where the gate for senders stands."""
    x = node.body.right if node.mirrored else node.body.x
    return Point(x, node.body.centre.y)


def spout(node: Node) -> Point:
    """Return the middle of the head end of a tube, where the gate for receivers stands."""
    x = node.body.x if node.mirrored else node.body.right
    return Point(x, node.body.centre.y)


def lane_y(node: Node, from_left: bool) -> float:
    """Return the y of a pipe's lane: the upper one goes from left to right."""
    return node.body.centre.y + (-LANE if from_left else LANE)


def place_in_room(node: Node, index: int = 0) -> Point:
    """Return where the owner with this index stands; more than there are places share the last."""
    middle = node.body.x + node.body.width / 2
    if node.seats <= 1:
        return Point(middle, node.body.y + node.plan.way + node.plan.stand)
    wide = _abreast(node.seats)
    rows = (node.seats + wide - 1) // wide
    row, column = divmod(min(index, node.seats - 1), wide)
    in_row = min(wide, node.seats - row * wide)
    top = {1: node.plan.way, 2: 46.0}.get(rows, 40.0)
    x = middle + (column - (in_row - 1) / 2) * TOKEN_PITCH
    return Point(x, node.body.y + top + row * TOKEN_PITCH)


def place_in_line(node: Node, index: int) -> Point:
    """Return where a waiter stands, 0 nearest to the door."""
    row, column = divmod(index, node.row)
    x = node.body.x - 14 - TOKEN / 2 - column * TOKEN_PITCH
    return Point(x, node.body.y + node.plan.door[1] - TOKEN / 2 - 3 + row * node.plan.row)


def ledge(node: Node, row: int = 0) -> Rect:
    """Return the ledge of a waiting line: a rectangle of no height."""
    y = node.body.y + node.plan.door[1] + row * node.plan.row
    return Rect(node.bounds.x, y, node.body.x - 10 - node.bounds.x, 0)


def line_area(node: Node) -> Rect:
    """Return what a waiting line takes up with its label, for others to go around."""
    top = node.body.y + node.plan.door[1] - TOKEN - 3
    bottom = (
        node.body.y
        + node.plan.door[1]
        + (24 if node.plan.words else 4 if node.plan.aside else 6)
        + (node.places - 1) * node.plan.row
    )
    return Rect(node.bounds.x, top, node.body.x - node.bounds.x, bottom - top)


def sleepers_ledge(node: Node, row: int = 0) -> Rect:
    """Return the ledge of those who wait for a condition: a rectangle of no height."""
    x = node.body.right + 10
    return Rect(x, ledge(node, row).y, node.bounds.right - x, 0)


def place_of_sleeper(node: Node, index: int) -> Point:
    """Return where one sleeps that waits for a condition, beyond the exit of the room."""
    row, column = divmod(index, node.row)
    x = node.body.right + 14 + TOKEN / 2 + column * TOKEN_PITCH
    return Point(x, node.body.y + node.plan.door[1] - TOKEN / 2 - 3 + row * node.plan.row)


def place_in_tray(node: Node, index: int) -> Point:
    """Return the middle of a row of a tray, 0 at the top."""
    return Point(node.body.centre.x, node.body.y + TRAY_PAD + (index + 0.5) * TRAY_ROW)


def call_place(node: Node) -> Point:
    """Return the middle of the row in which a manager's object shows the calls to it."""
    return Point(node.body.centre.x, node.body.bottom - 19)


def task_place(node: Node, width: float, small: bool) -> Point:
    """Return where the chip of a worker's task stands: at the end of the line of its state."""
    y = node.body.bottom - (17 if small else 20)
    return Point(node.body.right - 8 - width / 2, y)


def took_place(node: Node) -> Point:
    """Return the left middle of the row under a card that says what it took."""
    return Point(node.body.x, node.body.bottom + TOOK / 2 + 2)
