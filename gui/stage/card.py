"""The card of a process: badge, name, PID, and its state in words."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.geometry.shapes import Point, Rect
from gui.geometry.text import elided, first_fitting
from gui.theme.measures import LINE_OUTLINE, LINE_RUNNING, LINE_USED, RADIUS_CARD
from gui.words.states import Badge, Pill, StateWords

from . import fonts
from .about import AboutLook, draw_about, draw_no_pid
from .badge import draw_badge
from .glyphs import draw_glyph
from .labels import PAD, draw_label, label_width
from .pen import DASHES

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node
    from gui.geometry.forms import Form

    from .pen import Pen


LARGE_NAME = 17.0  # px, so that it is as large before a projector as its face says
INNER_FROM = 11.0  # px between cards that leave room for a ring around each
LEAST_WORD = 5  # characters of a word that was cut, its ellipsis included
HIGHER = 52.0  # px of a small card with room for a larger pill
HIGH = 70.0  # px of a tall card with some air
SMALL = 12.0  # px of the words of a state that have little room
NAME_OVER = 12.0  # on each side of a badge, for the name under it
PROMPT = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "  # before what is printed


@dataclasses.dataclass(frozen=True)
class CardLook:
    """What is seen of a process.

    Attributes:
        name, letters: as shown.
        pid: as text, empty while unknown.
        number: for the colour.
        words: of its state.
        owner: it holds a lock.
        daemon: its edge is dashed.
        took: it shows the word "took" below, because it has taken a message of a queue.
        printed: the last line it printed, in words, where that alone tells what it does to memory.
        task: px at the end of the line of its state, for the chip of the task that it works on.
        about: what is said about it besides, where there is room; None where there is none.
    """

    name: str
    letters: str
    pid: str
    number: int
    words: StateWords
    owner: bool = False
    daemon: bool = False
    took: str = ""
    printed: str = ""
    task: float = 0.0
    about: AboutLook | None = None


def draw_card(pen: Pen, node: Node, look: CardLook, form: Form) -> None:
    """Draw a process in the form of the layout."""
    if form.card == "badge":
        _draw_badge_only(pen, node.body, look, form.named)
        return
    if form.card in ("tall", "upright"):
        _draw_enlarged(pen, node.body, look, form)
        if look.about is not None:
            draw_about(pen, node, look.about)
        _draw_below(pen, node.body, look)
        return
    _draw_frame(pen, node.body, look, form)
    body, small = node.body, form.card == "small"
    inset = 8 if small else 12
    badge = Rect(body.x + inset, body.centre.y - form.badge / 2, form.badge, form.badge)
    draw_badge(pen, badge, look.letters, look.number, look.words.badge)
    x, right = badge.right + (9 if small else 12), body.right - inset
    top = body.y + (10 if form.hall else 14 if small else 22)
    _draw_name(pen, look, x, right, top, with_pid=form.card == "card")
    if look.about is not None:
        _draw_about(pen, body, look, look.about, right)
        draw_about(pen, node, look.about)
    little = small and not (form.hall and body.height > HIGHER)  # a pill is as large as may be
    bottom = body.bottom - (12 if form.hall else 14 if small else 20)
    bottom -= 3 if look.task and small else 0
    _draw_state(pen, look.words, Point(x, bottom), body.right - 6 - look.task, little)
    _draw_below(pen, body, look)


def _draw_below(pen: Pen, body: Rect, look: CardLook) -> None:
    """Write under the card that it took something, or what it printed."""
    if look.took:
        pen.text(look.took, Point(body.x + 2, body.bottom + 19), "note", pen.palette.dim)
    elif look.printed:
        _draw_printed(pen, body, look.printed)


def _draw_enlarged(pen: Pen, body: Rect, look: CardLook, form: Form) -> None:
    """Draw a card for a room with a projector, everything on it as large as the form says."""
    large, painter = form.large, pen.painter
    painter.save()
    painter.translate(body.x, body.y)
    painter.scale(large, large)
    inner = Rect(0, 0, body.width / large, body.height / large)
    _draw_frame(pen, inner, look, form)
    _draw_high(pen, inner, look, form)
    painter.restore()


def _draw_high(pen: Pen, body: Rect, look: CardLook, form: Form) -> None:
    """Draw badge, name and state for a room with a projector: the state has the whole width."""
    tall, side, inset = form.card == "tall", form.badge, 8.0 if body.height > HIGH else 6.0
    badge = Rect(body.x + 8, body.y + inset, side, side)
    draw_badge(pen, badge, look.letters, look.number, look.words.badge)
    at = Point(badge.right + 8, badge.centre.y) if tall else Point(badge.x, badge.bottom + 15)
    room = body.right - inset - at.x
    name = elided(look.name, room, lambda text: fonts.measure(text, "name", LARGE_NAME))
    ended = look.words.badge in (Badge.GREY, Badge.KILLED, Badge.DASHED)
    pen.text(name, at, "name", pen.palette.dim if ended else pen.palette.ink, size=LARGE_NAME)
    shown = fonts.measure(name, "name", LARGE_NAME) if tall else 0.0
    right = Point(body.right - inset, badge.centre.y)
    _draw_pid(pen, look, right, right.x - (at.x if tall else badge.right) - shown - 8)
    if look.about is not None:
        _draw_about(pen, body, look, look.about, right.x)
    framed = look.words.pill is not Pill.NONE
    lift = 12.5 if body.height > HIGH else 10.0  # below a pill there may be a bar of time
    foot = Point(body.x + inset + (PAD - 2 if framed else 0), body.bottom - inset - lift)
    _draw_state(pen, look.words, foot, body.right - inset - look.task, small=False)


def _draw_printed(pen: Pen, body: Rect, line: str) -> None:
    """Write under the card what it printed last, behind the sign of a shell's output."""
    at = Point(body.x + 2, body.bottom + 19)
    pen.text(PROMPT, at, "chip", pen.palette.dim)
    room = body.width - 4 - fonts.measure(PROMPT, "chip")
    shown = elided(line, room, lambda text: fonts.measure(text, "chip"))
    pen.text(shown, Point(body.right - 2 - room, at.y), "chip")


def _draw_about(pen: Pen, body: Rect, look: CardLook, about: AboutLook, right: float) -> None:
    """Draw the parent's PID in the card, and the bar of a refused start."""
    state = look.words.text
    room = right - body.x - 64 - label_width(state, look.words.pill is not Pill.NONE) - 8
    if about.parent and fonts.measure(about.parent, "pid") <= room:
        pen.text(about.parent, Point(right, body.bottom - 20), "pid", pen.palette.dim, "right")
    if about.refused:
        line = (Point(body.x + RADIUS_CARD, body.y), Point(body.right - RADIUS_CARD, body.y))
        pen.line(line, pen.palette.bad, LINE_USED + 1)


def _draw_frame(pen: Pen, body: Rect, look: CardLook, form: Form) -> None:
    """Draw the card's edge: in its colour while it runs, double while it owns a lock.

    Where others are near, the second line has no room but within; in a low card it has none.
    """
    palette, runs = pen.palette, look.words.badge is Badge.FULL
    hue = palette.process(look.number)
    edge, width = (hue, LINE_RUNNING) if runs or look.owner else (palette.outline, LINE_OUTLINE)
    dashed = look.daemon or look.words.badge is Badge.DASHED
    near = form.gap < INNER_FROM
    single = near and form.card == "small"
    if look.owner and single:
        width = LINE_USED + 1
    pen.box(body, RADIUS_CARD, edge, width, palette.panel, DASHES if dashed else None)
    if look.owner and not single:
        by = -3.5 if near else 4.5
        pen.box(body.grown(by), RADIUS_CARD + by, hue, 2)


def _draw_name(pen: Pen, look: CardLook, x: float, right: float, y: float, with_pid: bool) -> None:
    """Write the name, and the PID at the right where it does not touch the name."""
    room = right - x
    name = elided(look.name, room, lambda text: fonts.measure(text, "name"))
    ended = look.words.badge in (Badge.GREY, Badge.KILLED, Badge.DASHED)
    pen.text(name, Point(x, y), "name", pen.palette.dim if ended else pen.palette.ink)
    if with_pid:
        _draw_pid(pen, look, Point(right, y), room - fonts.measure(name, "name") - 8)


def _draw_pid(pen: Pen, look: CardLook, right: Point, free: float) -> None:
    """Write the PID to the left of a place, or that there is none yet, where that is told."""
    if look.about is not None and not look.pid:
        draw_no_pid(pen, right, free)
    for pid in (*(look.about.pids if look.about else ()), look.pid):
        if pid and fonts.measure(pid, "pid") <= free:
            pen.text(pid, right, "pid", pen.palette.dim, "right")
            return


def _draw_state(pen: Pen, words: StateWords, at: Point, right: float, small: bool) -> None:
    """Write the state, in the longest words that fit, rather a little smaller than shorter."""
    framed = words.pill is not Pill.NONE
    x = at.x - (PAD - 2 if framed else 0)
    room = right - x
    close = label_width(words.text, framed) > room >= label_width(words.text, framed, SMALL)
    size = SMALL if small or close else 0.0
    text = first_fitting(words.texts, room, lambda t: label_width(t, framed, size))
    known = words.badge is Badge.DASHED  # its edge says that it has not started
    if text not in words.texts and (known or len(text) < LEAST_WORD):
        text = ""  # the glyph says it; what is left of the words says nothing
    draw_label(
        pen, text, words.glyph, Point(x, at.y), words.pill, size=size, height=18 if small else 22
    )


def _draw_badge_only(pen: Pen, body: Rect, look: CardLook, named: bool) -> None:
    """Draw the badge with the glyph of its state below, on an inverted ground if it is blocked."""
    badge = Rect(body.x, body.y, body.width, body.width)
    draw_badge(pen, badge, look.letters, look.number, look.words.badge)
    if look.owner:
        pen.box(badge.grown(4), badge.width * 0.3, pen.palette.process(look.number), 2)
    middle = Point(body.centre.x, badge.bottom + 8)
    inverted = look.words.pill is Pill.INVERTED
    if inverted:
        pen.box(Rect(middle.x - 11, middle.y - 7.5, 22, 15), 7.5, fill=pen.palette.ink)
    colour = pen.palette.stage if inverted else pen.palette.ink
    draw_glyph(pen, look.words.glyph, middle, colour, 10)
    if named:
        room = body.width + 2 * NAME_OVER
        name = elided(look.name, room, lambda text: fonts.measure(text, "note"))
        pen.text(name, Point(middle.x, body.bottom - 8), "note", align="centre")
