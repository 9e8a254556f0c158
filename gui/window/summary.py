"""Counts and figures of a run in words, for the bar and the line at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.words.quantities import duration

if TYPE_CHECKING:
    from core.model.world import World
    from core.playback.playback import Playback

SECONDS_FROM = 1.0  # behind by less than this, the events alone are said


def behind_text(events: int, seconds: float) -> str:
    """Return by how much the playhead is behind the program."""
    translate = QCoreApplication.translate
    if events == 1:
        return translate("Summary", "1 event behind")
    if seconds < SECONDS_FROM:
        return translate("Summary", "{n} events behind").format(n=f"{events:,}")
    template = translate("Summary", "{n} events, {time} behind")
    return template.format(n=f"{events:,}", time=duration(round(seconds * 1e9)))


def counts_text(playback: Playback) -> str:
    """Return how many processes and events there are, the start method, and what is shown."""
    translate = QCoreApplication.translate
    world = playback.world
    count = len(world.processes)
    processes = translate("Summary", "{n} processes").format(n=count)
    parts = [translate("Summary", "1 process") if count == 1 else processes]
    if playback.position < playback.length:
        events = translate("Summary", "event {place} of {n}")
        parts.append(events.format(place=f"{playback.position:,}", n=f"{playback.length:,}"))
    elif playback.length == 1:
        parts.append(translate("Summary", "1 event"))
    else:
        parts.append(translate("Summary", "{n} events").format(n=f"{playback.length:,}"))
    method = start_method(world)
    if method:
        parts.append(translate("Summary", "start method: {method}").format(method=method))
    if playback.live:
        parts.append(translate("Summary", "recording"))
    return " · ".join(parts)


def start_method(world: World) -> str:
    """Return how the children were started, as seen, else what was asked for."""
    seen = [p.start_method for p in world.processes.values() if p.start_method]
    return seen[0] if seen else world.program.start_method.strip("-")


def lost_text(world: World) -> str:
    """Return how many events were lost; empty if none was."""
    lost = world.program.lost + sum(p.lost for p in world.processes.values())
    if not lost:
        return ""
    translate = QCoreApplication.translate
    if lost == 1:
        return translate("Summary", "1 event lost")
    return translate("Summary", "{n} events lost").format(n=f"{lost:,}")
