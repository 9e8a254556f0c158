"""Names, labels and tips for the timeline, from the world and the overview of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import Life
from gui.timeline.rows import Who
from gui.words import captions
from gui.words.moment import Moment, event_before
from gui.words.paths import file_name
from gui.words.resources import channel_name, lock_name, memory_name, pool_name, proxy_name
from gui.words.sentence import plain
from gui.words.states import Glyph, all_letters, shown_name, state_words
from gui.words.timeline import bar_lines, level_line, wait_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.model.lane import Detail, Lane
    from core.model.overview import Overview
    from core.model.world import World
    from core.playback.playback import Playback
    from gui.words.names import Names

ENDS = {
    Glyph.TICK: "tick",
    Glyph.DIAMOND: "diamond",
    Glyph.ERROR: "error",
    Glyph.CROSS: "cross",
}
NAMED = frozenset(("send", "receive", "lock", "condition", "flag", "barrier"))
"""Kinds of waits whose label has the name of a lock or of a channel in it."""
LOCK_ICONS = {"event": "event", "barrier": "barrier"}


def whos_of(world: World, names: Names) -> dict[str, Who]:
    """Return how each process and each resource is shown, in order of appearance."""
    letters = all_letters(world, names.labels)
    found = {}
    for process in world.processes.values():
        end = ""
        if process.life is Life.ENDED:
            end = ENDS.get(state_words(process, world).glyph, "")
        name = shown_name(process, names.labels)
        found[process.id] = Who(name, letters[process.id], process.number, end=end)
    for channel in world.channels.values():
        icon = "pipe" if channel.is_pipe else "queue"
        found[channel.id] = Who(channel_name(channel, world), icon=icon)
    for lock in world.locks.values():
        found[lock.id] = Who(lock_name(lock, world), icon=LOCK_ICONS.get(lock.type, "lock"))
    for pool in world.pools.values():
        found[pool.id] = Who(pool_name(pool, world), icon="pool")
    for proxy in world.proxies.values():
        found[proxy.id] = Who(proxy_name(proxy, world), icon="memory")
    for memory in world.memories.values():
        found[memory.id] = Who(memory_name(memory, world), icon="memory")
    for path in world.files:
        found[path] = Who(file_name(path), icon="file")
    return found


def waits(words: dict[int, str], details: Sequence[Detail], world: World, *, grows: bool) -> None:
    """Add the labels of waits that are new to ``words``: index of the detail -> label.

    Args:
        words: what is known so far.
        details: of all waits, in the order in which they began.
        world: knows the names.
        grows: and will know more: it is behind the waits, as a playhead is behind a program.
    """
    for i in range(len(words), len(details)):
        wait, target, _ = details[i]
        if grows and wait in NAMED and not (target in world.locks or target in world.channels):
            return
        words[i] = wait_text(wait, target, world)


def tip(
    overview: Overview,
    playback: Playback,
    names: Names,
    whos: Mapping[str, Who],
    thing: str,
    place: float,
    by_events: bool,
) -> str:
    """Return what there is to say of a lane at a place, in a few lines of plain text.

    Args:
        overview: of the run.
        playback: of the run.
        names: how things are called.
        whos: likewise.
        thing: id of the lane.
        place: ns, or an index of an event.
        by_events: which of the two.
    """
    lanes = overview.lanes
    lane = lanes.processes.get(thing) or lanes.resources.get(thing)
    if lane is None:
        return ""
    bar = lanes.bar_at(lane, place, "events" if by_events else "time")
    who = whos[thing].name
    if bar is None:
        return _level(lane, overview, place, by_events, who) or who
    others = [whos[owner].name for owner in bar.detail.owners if owner in whos]
    target = whos[bar.detail.target].name if bar.detail.target in whos else ""
    lines = bar_lines(who, bar, target, others, lanes.begin_ns)
    if bar.end < lanes.count:
        cause = overview.causes.causes_of(bar.end)
        by = [link.event for link in cause if link.relation] or [bar.end]
        lines.append(_sentence(playback, names, by[0]))
    return "\n".join(line for line in lines if line)


def _level(lane: Lane, overview: Overview, place: float, by_events: bool, who: str) -> str:
    """Return the number of a queue or the like at a place."""
    if not len(lane.levels.values):
        return ""
    edges = overview.lanes.edges([place], "events" if by_events else "time")
    number = int(lane.levels.starts.array.searchsorted(edges.right[0])) - 1
    value = int(lane.levels.values.array[number]) if number >= 0 else 0
    return level_line(who, value, lane.capacity)


def _sentence(playback: Playback, names: Names, event: int) -> str:
    """Return what an event is in words; empty where it has no words of its own."""
    history = playback.history
    if event >= len(history):
        return ""
    earlier = (history.event(i) for i in range(event - 1, -1, -1))
    happened = history.event(event)
    before = event_before(happened, earlier)
    said = captions.caption(Moment(happened, history.world_at(event + 1), names, before))
    return plain(said[:1]) if said else ""
