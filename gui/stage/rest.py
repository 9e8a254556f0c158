"""Where everything that moves stands while nothing moves: chips and tokens, gates and doors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model import waits_for
from core.model.world import Life, WaitKind
from gui.geometry import anatomy
from gui.geometry.shapes import Point, along, length
from gui.geometry.text import chip_text
from gui.words.quantities import is_quit_mark

from . import fonts
from .board import key_of
from .family import place_family
from .labels import CHARACTERS, PAD, chip_width
from .pipe import ledger_chip
from .rest_locks import place_tokens
from .rest_pools import place_calls, place_tasks
from .sprites import Mark, Sprite
from .tube import fold_index

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.model.world import Channel, Message, World
    from gui.geometry.anatomy import Node

    from .board import Board
    from .sprites import Style

TOOK_TEXT = 38.0
GATE_CLEAR = 8.0
IN_A_LANE = 3
ALIGNED = 0.5
AT_GATE = 10.0  # px that a chip before a gate is narrower than its gutter
CLOSE = 3.0  # px beside the word on a chip that has little room before a projector
LOOK = 8.0  # px between the places that are tried for a chip


class Rest:
    """Collects the marks of one world on one board.

    Attributes:
        world, board: what is shown, and where.
        marks: chips and tokens by their keys.
        gates: (node's key, which of its gates) -> whether it is shut.
    """

    def __init__(self, world: World, board: Board, letters: Mapping[str, str]) -> None:
        """Find every place.

        Args:
            world: at the playhead, or the cast.
            board: where the nodes stand.
            letters: process id -> letters of its badge.
        """
        self.world, self.board, self._letters = world, board, letters
        self.marks: dict[str, Mark] = {}
        self.gates: dict[tuple[str, str], bool] = {}
        for channel in world.channels.values():
            node = board.channel(channel)
            if node is not None and node.kind == "pipe":
                self._pipe(channel, node)
            elif node is not None:
                self._queue(channel, node)
            else:
                self._in_stack(channel)
        place_tokens(self)
        place_tasks(self)
        place_calls(self)
        place_family(self)
        self._took()

    def chip(
        self,
        preview: str,
        sender: str,
        style: Style = "full",
        room: float = 0.0,
        mark: bool = True,
    ) -> Sprite:
        """Return the chip of a preview, cut until it fits into ``room`` px.

        Args:
            preview: of what the chip stands for.
            sender: whose colour it has.
            style: how it looks.
            room: px at most; 0 for the usual.
            mark: whether "quit" and its like say that nothing comes after it.
        """
        form = self.board.layout.form
        size, pad = form.chip, CLOSE if form.hall else PAD
        room = room or 130.0
        characters = CHARACTERS
        text = chip_text(preview, characters)
        while characters > 1 and fonts.measure(text, "chip", size) > room - 2 * pad:
            characters -= 1
            text = chip_text(preview, characters)
        if mark and style == "full" and is_quit_mark(preview):
            style = "quit"
        width = min(chip_width(text, size), room)
        return Sprite("chip", text, self.number(sender), style, width, size)

    def token(self, process: str) -> Sprite:
        """Return the token of a process."""
        dead = process in self.world.processes and (
            self.world.processes[process].life is Life.ENDED
        )
        letters = self._letters.get(process, "?")
        return Sprite("token", letters, self.number(process), "dead" if dead else "full")

    def number(self, process: str) -> int:
        """Return the number of a process, for its colour."""
        known = self.world.processes.get(process)
        return known.number if known else 0

    def _in_stack(self, channel: Channel) -> None:
        """Place the messages of a channel that is folded, unseen, for their ways to end there."""
        node = self.board.node(self.board.seen(key_of(channel.id, self.world)))
        for id_ in channel.messages:
            message = self.world.messages.get(id_)
            if message is not None and node is not None:
                sprite = self.chip(message.preview, message.sender)
                self.marks[id_] = Mark(node.body.centre, sprite, False)

    def _queue(self, channel: Channel, node: Node) -> None:
        """Place the messages of a queue, and the chips that wait at its gate."""
        form = self.board.layout.form
        room = form.slot - (2 if form.hall else 8)
        late = waits_for.not_written(channel, self.world)
        for i, id_ in enumerate(id_ for id_ in channel.messages if id_ not in late):
            message = self.world.messages.get(id_)
            if message is None:
                continue
            sprite = self.chip(message.preview, message.sender, room=room)
            if 0 < channel.capacity <= i:
                self.marks[id_] = Mark(self._at_gate(channel, node, message.sender, sprite), sprite)
            else:
                index, shown = _slot(i, channel.capacity, node)
                self.marks[id_] = Mark(anatomy.slot_centre(node, index), sprite, shown)
        self._late(channel, node, late)
        for sender in channel.blocked_senders:
            process = self.world.processes.get(sender)
            wait = process.wait if process else None
            if wait is not None and wait.kind is WaitKind.SEND and wait.target == channel.id:
                beside = min(room, form.reach - AT_GATE) if form.hall else room
                sprite = self.chip(wait.preview, sender, "hollow", beside)
                at, shown = self._wanted_place(channel, node, sender, sprite)
                self.marks[want_key(sender)] = Mark(at, sprite, shown)
        full = 0 < channel.capacity <= len(channel.messages)
        self.gates[node.key, "in"] = full or bool(late)
        self.gates[node.key, "out"] = bool(channel.blocked_receivers) and not channel.messages

    def _late(self, channel: Channel, node: Node, late: Sequence[str]) -> None:
        """Place what was put but is in no pipe yet, before the gate; the first of each is seen."""
        seen: dict[str, Point] = {}
        for id_ in late:
            message = self.world.messages[id_]
            sender, new = message.sender, message.sender not in seen
            sprite = self.chip(message.preview, sender, "hollow", self.board.layout.form.slot - 8)
            if new:
                seen[sender], _ = self._wanted_place(channel, node, sender, sprite)
            self.marks[id_] = Mark(seen[sender], sprite, new)

    def _wanted_place(
        self, channel: Channel, node: Node, sender: str, sprite: Sprite
    ) -> tuple[Point, bool]:
        """Return where a chip waits for room, and False where that would be over something else."""
        at = self._at_gate(channel, node, sender, sprite)
        others = [n.bounds for n in self.board.layout.nodes.values() if n.key != node.key]
        others += [mark.area for key, mark in self.marks.items() if key.startswith("want ")]
        way = self.board.way(sender, node.key)
        whole = max(length(way), 1.0) if way else 1.0
        start = sprite.width / 2 + 6
        tried = (along(way, (start + i * LOOK) / whole) for i in range(int(whole // LOOK)))
        for place in (at, *tried):
            area = Mark(place, sprite).area
            if area.right < node.body.x and not any(area.overlaps(other) for other in others):
                return place, True
        return at, node.mirrored

    def _at_gate(self, channel: Channel, node: Node, sender: str, sprite: Sprite) -> Point:
        """Return where a chip waits: at the gate, or near its card where edges meet there."""
        way = self.board.way(sender, node.key)
        if len(way) < 2:
            return anatomy.mouth(node)
        whole = max(length(way), 1.0)
        if len(channel.senders) <= 1 and abs(way[0].y - way[-1].y) < ALIGNED:
            return along(way, 1 - (sprite.width / 2 + GATE_CLEAR) / whole)
        return along(way, (sprite.width / 2 + 6) / whole)

    def _pipe(self, channel: Channel, node: Node) -> None:
        """Place the messages in the lanes, the ghosts of questions, and the ledger's chips."""
        lanes: dict[bool, list[Message]] = {True: [], False: []}
        for id_ in channel.messages:
            message = self.world.messages.get(id_)
            if message is not None:
                lanes[self.board.stands_left(message.sender, node)].append(message)
        for from_left, messages in lanes.items():
            y, ahead = anatomy.lane_y(node, from_left), 1 if from_left else -1
            shown = messages[:IN_A_LANE]
            for i, message in enumerate(messages):
                sprite = self.chip(message.preview, message.sender)
                x = node.body.centre.x
                if len(shown) > 1:
                    sprite = self.chip(message.preview, message.sender, room=72)
                    x += ahead * ((len(shown) - 1) / 2 - min(i, IN_A_LANE - 1)) * 78
                self.marks[message.id] = Mark(Point(x, y), sprite, i < IN_A_LANE)
        self._rounds(channel, node)

    def _rounds(self, channel: Channel, node: Node) -> None:
        """Place the question that is being answered, and the rows of the ledger."""
        for current in channel.rounds[-1:]:
            question = current.question
            if current.done_ns is None and question.id not in channel.messages:
                sprite = self.chip(question.preview, question.sender, "dashed")
                from_left = self.board.stands_left(question.sender, node)
                inset = sprite.width / 2 + 10
                x = node.body.right - inset if from_left else node.body.x + inset
                at = Point(x, anatomy.lane_y(node, from_left))
                self.marks[f"ghost {question.id}"] = Mark(at, sprite)
        area = self.board.layout.ledger
        if area is None:
            return
        rounds = channel.rounds[-self.board.layout.form.rounds :]
        for row, past in enumerate(rounds):
            ask = self.chip(past.question.preview, past.question.sender)
            self.marks[f"round {past.number} question"] = Mark(ledger_chip(area, row, False), ask)
            if past.reply is not None:
                style: Style = "full" if past.done_ns is not None else "hollow"
                reply = self.chip(past.reply.preview, past.reply.sender, style)
                self.marks[f"round {past.number} reply"] = Mark(ledger_chip(area, row, True), reply)

    def _took(self) -> None:
        """Place what each process took last under its card."""
        for process in self.world.processes.values():
            message = self.world.messages.get(process.took)
            place = self.board.took_place(process.id)
            if message is None or place is None or message.id in self.marks:
                continue
            room = self.board.layout.nodes[process.id].body.width - TOOK_TEXT
            sprite = self.chip(message.preview, message.sender, room=min(room, 130))
            at = Point(place.x + TOOK_TEXT + sprite.width / 2, place.y)
            self.marks[message.id] = Mark(at, sprite)


def _slot(index: int, capacity: int, node: Node) -> tuple[int, bool]:
    """Return the place of the message with this index, and whether it is seen as itself there."""
    if not anatomy.folded(capacity, node.places):
        return index, True
    if capacity <= 0:
        return (index, True) if index < node.places - 1 else (node.places - 1, False)
    half = node.places // 2
    if index < half:
        return index, True
    from_tail = capacity - 1 - index
    if from_tail < half:
        return node.places - 1 - from_tail, True
    return fold_index(node, False), False


def want_key(process: str) -> str:
    """Return the key of the chip that a blocked sender wants to send."""
    return f"want {process}"
