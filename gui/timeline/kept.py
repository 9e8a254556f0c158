"""Keeps the sums of all lanes while a run grows, and forgets what late events have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from core.model.lane import State

from .paints import key_of
from .shares import Shares

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from core.model.lane import Detail, Lane

    from .rows import Who
    from .scale import Scale

OWNED = (State.HELD, State.DEAD_OWNER)


class Kept:
    """The sums of the lanes of one run, along one axis at a time."""

    def __init__(self) -> None:
        """Begin with none."""
        self._by_events = False
        self._shares: dict[str, Shares] = {}
        self._owners: NDArray[np.int64] = np.zeros(0, "i8")  # of each detail: its owner's number
        self._people = 0  # processes that were known then

    def forget(self) -> None:
        """Forget all: another run."""
        self._shares.clear()
        self._owners = np.zeros(0, "i8")

    def cut(self, lane: Lane, first: int) -> None:
        """Forget what the event with this index, and later ones, have changed in a lane."""
        if lane.thing in self._shares:
            kept = int(np.searchsorted(lane.bars.starts.array, first))
            self._shares[lane.thing].cut(kept)

    def shares(
        self, lane: Lane, details: Sequence[Detail], scale: Scale, whos: Mapping[str, Who]
    ) -> Shares:
        """Return the sums of a lane, brought up to date."""
        if len(whos) != self._people:  # somebody may have held a lock before having a name here
            self.forget()
            self._people = len(whos)
        if scale.by_events != self._by_events:
            self._shares.clear()
            self._by_events = scale.by_events
        shares = self._shares.setdefault(lane.thing, Shares())
        old, bars = len(shares), lane.bars
        if len(bars.states) < old:
            shares.cut(len(bars.states))
        elif len(bars.states) > old:
            states = bars.states.array[old:].astype("i8")
            owned = np.isin(states, OWNED)
            owners = self._owners_of(details, whos)[bars.details.array[old:]]
            keys = states + (key_of(0, 0) - key_of(0)) * np.where(owned, owners + 1, 0)
            shares.extend(scale.of(bars.starts.array[old:]), keys)
        return shares

    def _owners_of(self, details: Sequence[Detail], whos: Mapping[str, Who]) -> NDArray[np.int64]:
        new = [_owner(detail, whos) for detail in details[len(self._owners) :]]
        if new:
            self._owners = np.concatenate((self._owners, np.array(new, "i8")))
        return self._owners


def _owner(detail: Detail, whos: Mapping[str, Who]) -> int:
    """Return the number of the process that holds a lock; -1 if nobody is known to."""
    who = whos.get(detail.owners[0]) if detail.owners else None
    return who.number if who is not None else -1
