"""The vector time of every event in order, each made from those of its causes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Clock = dict[str, int]
"""Process -> how many of its events happened before, the event itself included."""


def clocks(
    processes: Sequence[str], process: Sequence[int], causes: Sequence[int], effects: Sequence[int]
) -> Iterator[Clock]:
    """Yield the vector time of every event.

    Those of causes are kept until their last effect.

    Args:
        processes: ids.
        process: whose deed each event is, an index in ``processes``.
        causes: indices of events, one a pair.
        effects: likewise; they rise.
    """
    last_effect = dict(zip(causes, effects, strict=True))
    kept: dict[int, Clock] = {}
    latest = [Clock() for _ in processes]
    place = 0
    for event, code in enumerate(process):
        clock, first = latest[code].copy(), place
        clock[processes[code]] = clock.get(processes[code], 0) + 1
        while place < len(effects) and effects[place] == event:
            for other, count in kept[causes[place]].items():
                clock[other] = max(count, clock.get(other, 0))
            place += 1
        for cause in set(causes[first:place]):
            if last_effect[cause] == event:
                del kept[cause]
        if event in last_effect:
            kept[event] = clock
        latest[code] = clock
        yield clock
