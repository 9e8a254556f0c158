"""Draws what one process did to another: messages in the sender's colour, wake-ups in ink."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from core.model.causal.relation import Relation
from core.model.lane import State
from gui.geometry.arrows import Pairs, chosen, is_felt
from gui.theme.palette import blend

from .brush import pen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from .rows import Resting, Row
    from .run import Look, Run

CARRIED = (Relation.MESSAGE, Relation.TASK, Relation.RESULT)
"""What is carried has the colour of who sent it."""
UNDRAWN = (Relation.ORDER, Relation.CALL)
WAITING = (State.BLOCKED, State.WAITS, State.SUSPENDED, State.SLEEPS)
HALF_BAR = 7.0
HEAD = 7.0  # px, length of an arrow head
DOT = 3.0
WIDTH = 1.5
TO_COME = 0.65  # towards the ground


class Arrow(NamedTuple):
    """A line from one lane to another.

    Attributes:
        tail, tip: px.
        colour: as ``#RRGGBB``.
        dotted: a dot marks where it begins.
        headed: it has arrived.
        cause, effect: indices of the events; ``effect`` -1 if there is none yet.
    """

    tail: tuple[float, float]
    tip: tuple[float, float]
    colour: str
    dotted: bool
    headed: bool
    cause: int
    effect: int


class Moment(NamedTuple):
    """Where the playhead stands.

    Attributes:
        position: how many events lie before it.
        resting: messages that lie there.
        live: what comes after it is not to be seen.
    """

    position: int
    resting: tuple[Resting, ...] = ()
    live: bool = False


def arrows_of(run: Run, look: Look, moment: Moment) -> list[Arrow]:
    """Return the arrows that are to be seen."""
    causes, scale = run.overview.causes, look.scale
    pairs = Pairs(causes.cause.array, causes.effect.array)
    first, last = scale.span(look.axis.begin, look.axis.end)
    if moment.live:
        last = min(last, moment.position - 1)
    rows, every = chosen(pairs, first, last, moment.position, look.axis.width)
    rows = rows[pairs.effect[rows] < len(scale.times)]
    x = look.axis.left + (scale.of(pairs.effect[rows]) - look.axis.begin) / look.axis.unit
    if not every and is_felt(x):
        rows = _direct(rows, pairs, run, look, moment)
    relations = causes.relation.array[rows]
    made = (
        _arrow(int(pairs.cause[row]), int(pairs.effect[row]), int(relation), run, look, moment)
        for row, relation in zip(rows.tolist(), relations.tolist(), strict=True)
        if relation not in UNDRAWN
    )
    return [arrow for arrow in made if arrow is not None] + list(_resting(run, look, moment))


def _direct(
    rows: NDArray[np.int64], pairs: Pairs, run: Run, look: Look, moment: Moment
) -> NDArray[np.int64]:
    """Return those that have to do with the selected event."""
    selected = moment.position - 1
    own = (pairs.cause[rows] == selected) | (pairs.effect[rows] == selected)
    kept: NDArray[np.int64] = rows[own]
    return kept


def _arrow(
    cause: int, effect: int, relation: int, run: Run, look: Look, moment: Moment
) -> Arrow | None:
    """Return the arrow of one pair; None if it has no two lanes, or would say too much."""
    sender, receiver = _row(cause, run, look), _row(effect, run, look)
    if sender is None or receiver is None or sender is receiver:
        return None
    if cause < moment.position <= effect:
        return None  # it is under way: see ``_resting``
    carried = relation in CARRIED
    if relation == Relation.START:
        colour = look.palette.outline
    elif carried:
        colour = look.palette.process(sender.who.number)
    elif _ends_a_wait(effect, receiver):
        colour = look.palette.ink
    else:
        return None
    if cause >= moment.position:
        colour = blend(colour, look.palette.panel, TO_COME)
    xs = look.scale.of(np.array((cause, effect))).tolist()
    down = 1 if receiver.middle > sender.middle else -1
    start = sender.middle + (0 if carried else down * HALF_BAR)
    tail = (look.axis.x(xs[0]), start)
    tip = (look.axis.x(xs[1]), receiver.middle - down * (HALF_BAR + 1))
    return Arrow(tail, tip, colour, carried, True, cause, effect)


def _row(event: int, run: Run, look: Look) -> Row | None:
    """Return the lane of the process whose deed an event is."""
    causes = run.overview.causes
    thing = causes.processes[int(causes.process.array[event])]
    return next((row for row in look.rows if row.thing == thing), None)


def _ends_a_wait(effect: int, row: Row) -> bool:
    """Return whether a bar in which the process did not run ends with this event."""
    starts = row.lane.bars.starts.array
    at = int(np.searchsorted(starts, np.uint32(effect)))
    if at >= len(starts) or starts[at] != effect or at == 0:
        return False
    return int(row.lane.bars.states.array[at - 1]) in WAITING


def _resting(run: Run, look: Look, moment: Moment) -> Iterable[Arrow]:
    """Return the arrows of messages that lie in a queue, or half-way in a pipe."""
    rows = {row.thing: row for row in look.rows}
    for message in moment.resting:
        sender, channel = rows.get(message.sender), rows.get(message.channel)
        if sender is None or channel is None or message.event >= len(look.scale.times):
            continue
        x = look.axis.x(float(look.scale.of(np.array([message.event]))[0]))
        if x < look.axis.left:
            continue
        down = 1 if channel.middle > sender.middle else -1
        tip = channel.top + 8 if down > 0 else channel.top + channel.height - 8
        colour = look.palette.process(sender.who.number)
        yield Arrow((x, sender.middle), (x, tip), colour, True, True, message.event, -1)


def paint_arrows(painter: QPainter, arrows: list[Arrow], look: Look) -> None:
    """Draw arrows; there are never many."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for arrow in arrows:
        tail, tip = QPointF(*arrow.tail), QPointF(*arrow.tip)
        angle = math.atan2(tip.y() - tail.y(), tip.x() - tail.x())
        ahead = QPointF(math.cos(angle), math.sin(angle))
        painter.setPen(pen(arrow.colour, WIDTH))
        painter.drawLine(tail, tip - ahead * (HEAD * 0.7 if arrow.headed else 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(arrow.colour))
        if arrow.headed:
            back, side = tip - ahead * HEAD, QPointF(-ahead.y(), ahead.x()) * HEAD * 0.45
            painter.drawPolygon(QPolygonF([tip, back + side, back - side]))
        if arrow.dotted:
            painter.setPen(pen(look.palette.panel, 1.0))
            painter.drawEllipse(tail, DOT, DOT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
