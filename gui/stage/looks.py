"""What is seen of each node in a world: plain values, compared to know what must be redrawn."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model import waits_for
from core.model.world import Life
from gui.geometry import anatomy
from gui.geometry.anatomy import TASK
from gui.geometry.text import chip_text
from gui.words.paths import file_name
from gui.words.printed import told_by_prints, without_name
from gui.words.resources import channel_name
from gui.words.states import all_letters, seconds, shown_name, state_words
from gui.words.tasks import task_text

from .about import about
from .box import BoxLook
from .card import CardLook
from .labels import CHARACTERS, chip_width
from .looks_locks import look_of_lock
from .looks_pools import look_of_memory, look_of_proxy, look_of_results, look_of_tasks
from .looks_stacks import look_of_stack
from .pipe import LedgerLook, PipeLook, RoundLook
from .room import RoomLook
from .sheet import Group, SheetLook
from .stack import StackLook
from .tray import TrayLook
from .tube import TubeLook

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from core.model.line import Line
    from core.model.world import Channel, File, Process, World
    from gui.geometry.anatomy import Node

    from .board import Board

Look = CardLook | TubeLook | PipeLook | RoomLook | TrayLook | BoxLook | SheetLook | StackLook
translate = QCoreApplication.translate


def looks_of(
    world: World, board: Board, labels: Mapping[str, str], flying: Collection[str] = ()
) -> dict[str, Look]:
    """Return the look of every node of the board that the world knows.

    Args:
        world: at the playhead.
        board: where the nodes stand.
        labels: process id -> shown name.
        flying: keys of chips on their way: what they bring is not there yet.
    """
    looks: dict[str, Look] = {}
    letters = all_letters(world, labels)
    tasks = task_widths(world, board)
    for process in world.processes.values():
        if board.node(process.id) is not None:
            card = _card(process, world, labels, letters[process.id], board)
            looks[process.id] = dataclasses.replace(card, task=tasks.get(process.id, 0.0))
    for channel in world.channels.values():
        node = board.channel(channel)
        if node is not None:
            pipe = node.kind == "pipe"
            look = _pipe(channel, world, node, board) if pipe else _tube(channel, world, node)
            looks[node.key] = look
    for lock in world.locks.values():
        node = board.lock(lock)
        if node is not None:
            looks[node.key] = look_of_lock(lock, world, node)
    _add_shared(world, board, looks)
    for key, stack in board.stacks.items():
        if board.node(key) is not None:
            looks[key] = look_of_stack(stack, world)
    for file in world.files.values():
        node = board.file(file)
        if node is not None:
            looks[node.key] = _sheet(file, world, flying)
    return looks


def _add_shared(world: World, board: Board, looks: dict[str, Look]) -> None:
    """Add the looks of pools, of managers' objects and of shared memory."""
    for pool in world.pools.values():
        tray, results = board.tray(pool), board.results(pool)
        if tray is not None and results is not None:
            looks[tray.key] = look_of_tasks(pool, world, tray)
            looks[results.key] = look_of_results(pool, results)
    for proxy in world.proxies.values():
        node = board.proxy(proxy)
        if node is not None:
            looks[node.key] = look_of_proxy(proxy, world)
    for memory in world.memories.values():
        node = board.memory(memory)
        if node is not None:
            looks[node.key] = look_of_memory(memory, world)


def task_widths(world: World, board: Board) -> dict[str, float]:
    """Return how much of its card the chip of its task takes up, for each busy worker."""
    size = board.layout.form.chip
    return {
        worker: min(chip_width(chip_text(task_text(pool.tasks[task]), CHARACTERS), size), TASK) + 6
        for pool in world.pools.values()
        for worker, task in pool.running.items()
        if task in pool.tasks
    }


def _card(
    process: Process, world: World, labels: Mapping[str, str], letters: str, board: Board
) -> CardLook:
    """Return the look of a process."""
    took = ""
    if process.took in world.messages and board.took_place(process.id) is not None:
        took = translate("Stage", "took")
    printed = ""
    if board.took_place(process.id) is not None and told_by_prints(world):
        printed = without_name(process)
    return CardLook(
        name=shown_name(process, labels),
        letters=letters,
        pid=str(process.pid) if process.pid else "",
        number=process.number,
        words=state_words(process, world),
        owner=bool(process.holds) and process.life is not Life.ENDED,
        daemon=process.daemon,
        took=took,
        printed=printed,
        about=about(process) if board.layout.is_tree else None,
    )


def _tube(channel: Channel, world: World, node: Node) -> TubeLook:
    """Return the look of a queue."""
    count, capacity = len(channel.messages), channel.capacity
    late = len(waits_for.not_written(channel, world))
    note = _tube_note(channel)
    if late:
        note = translate("Stage", "Queue() · {n} not in the pipe yet").format(n=late)
    pill = undone = ""
    if channel.joiners:
        text = translate("Stage", "{left} of {all} still undone")
        undone = text.format(left=channel.unfinished, all=channel.sent)
    if 0 < capacity <= count:
        text = translate("Stage", "full: {count} of {capacity}")
        pill = text.format(count=capacity, capacity=capacity)
    between = ""
    if anatomy.folded(capacity, node.places):
        half = node.places // 2
        hidden = count - half if capacity > 0 else count - (node.places - 1)
        if capacity > 0:
            hidden -= max(0, count - (capacity - half))
        between = f"+{hidden}" if hidden > 0 else "\N{MIDDLE DOT}" * 3
    return TubeLook(channel_name(channel, world), note, pill, between, capacity <= 0, undone)


def _tube_note(channel: Channel) -> str:
    """Return the words below the name of a queue."""
    values = {"n": channel.capacity, "left": channel.unfinished, "all": channel.sent}
    if channel.type == "joinable queue":
        text = translate("Stage", "JoinableQueue · {left} of {all} undone")
        if channel.joiners or not channel.sent:
            text = translate("Stage", "JoinableQueue()")
    elif channel.type == "simple queue":
        text = translate("Stage", "SimpleQueue() · first in, first out")
    elif channel.capacity > 0:
        text = translate("Stage", "Queue({n}) · first in, first out")
    else:
        text = translate("Stage", "Queue() · first in, first out")
    return text.format(**values)


def _pipe(channel: Channel, world: World, node: Node, board: Board) -> PipeLook:
    """Return the look of a pipe."""
    duplex = channel.type != "simplex pipe"
    note = translate("Stage", "Pipe() · both ways")
    if channel.type == "connection":
        note = translate("Stage", "Listener, Client")
    lanes: tuple[bool, ...] = (True, False)
    if not duplex:
        note = translate("Stage", "Pipe(duplex=False) · one way")
        left = [board.stands_left(process, node) for process in channel.senders]
        lanes = (left[0],) if left else (True,)
    closed = tuple(
        -1 if board.stands_left(process, node) else 1
        for process, end in channel.ends.items()
        if end in channel.closed
    )
    return PipeLook(channel_name(channel, world), note, lanes, tuple(sorted(set(closed))))


def ledger_of(world: World, board: Board) -> LedgerLook | None:
    """Return the look of the ledger; None where the board has none."""
    pipes = [c for c in world.channels.values() if c.is_pipe]
    if board.layout.ledger is None or not pipes:
        return None
    rounds = pipes[0].rounds[-board.layout.form.rounds :]
    rows = []
    for past in rounds:
        time = "\N{HORIZONTAL ELLIPSIS}"
        if past.done_ns is not None:
            time = seconds(past.done_ns - past.question.sent_ns)
        rows.append(RoundLook(str(past.number), time, past.done_ns is None))
    headings = translate("Stage", "question and answer"), translate("Stage", "real time")
    return LedgerLook(*headings, tuple(rows))


def _sheet(file: File, world: World, flying: Collection[str]) -> SheetLook:
    """Return the look of a file."""
    count = f"{file.count}" if file.count > len(file.lines) else ""
    if file.mixed:
        count = translate("Stage", "mixed at {n}").format(n=file.mixed)
    groups = tuple(groups_of(file, world, flying))
    return SheetLook(file_name(file.path), groups, count, file.mixed > 0)


def groups_of(file: File, world: World, flying: Collection[str]) -> list[Group]:
    """Return the last lines of a file, those that belong together in one group."""
    groups = []
    together = world.program.together
    for part in _parts(file, together):
        writer = world.processes.get(part[0].writer)
        texts = tuple(
            None if line_key(file.path, line.number) in flying else line.text for line in part
        )
        group = Group(writer.number if writer else 0, texts, part[0].hold > 0)
        if group.boxed:
            group = dataclasses.replace(group, open=_still_held(file, world, part[0]))
        elif together:
            group = _by_number(group, file, together, part)
        foreign = next((i for i, line in enumerate(part) if line.number == file.mixed), -1)
        groups.append(dataclasses.replace(group, foreign=foreign))
    return groups


def _parts(file: File, together: int) -> list[list[Line]]:
    """Return the last lines, those of one hold together, else those that the program means to."""
    parts: list[list[Line]] = []
    last: tuple[str, int, int] | None = None
    for line in file.lines:
        meant = (line.nth - 1) // together if together and not line.hold else 0
        key = (line.writer, line.hold, meant)
        if key == last:
            parts[-1].append(line)
        else:
            parts.append([line])
        last = key
    return parts


def _still_held(file: File, world: World, line: Line) -> bool:
    """Return whether the hold under which the line was written goes on."""
    guard = world.locks.get(file.guard)
    return guard is not None and line.writer in guard.owners and guard.acquisitions == line.hold


def _by_number(group: Group, file: File, together: int, part: list[Line]) -> Group:
    """Return a group of lines without a lock, boxed as far as it is whole."""
    above = (part[0].nth - 1) % together > 0 and part[0].number > file.lines[0].number
    below = part[-1].nth % together > 0
    last = part[-1].number == file.count
    still = below and part[-1].nth == file.written.get(part[-1].writer, 0)
    return dataclasses.replace(
        group, boxed=True, open=still and last, torn=(above, below and not last)
    )


def line_key(path: str, number: int) -> str:
    """Return the key of the chip that brings a line to a file."""
    return f"line {number} {path}"
