"""Which lanes are shown, and in which order: hidden, pinned, moved, filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Order:
    """What the user has done with the lanes.

    Attributes:
        hidden, pinned: ids.
        related_only: only what has to do with the selected thing is shown.
    """

    def __init__(self) -> None:
        """Begin with all lanes, in order of appearance."""
        self.hidden: set[str] = set()
        self.pinned: list[str] = []
        self.related_only = False
        self._places: list[str] = []  # of all that were there when one was moved

    def arrange(
        self, things: Sequence[str], selected: str, related: Mapping[str, Iterable[str]]
    ) -> tuple[list[str], list[str]]:
        """Return the ids of the pinned lanes and of the others, each in order.

        Args:
            things: ids of all lanes, in order of appearance.
            selected: id of what is selected; empty if nothing is.
            related: id -> ids of what it ever used, or what ever used it.
        """
        known = set(things)
        shown = [thing for thing in self._ordered(things) if thing not in self.hidden]
        if self.related_only and selected in known:
            kept = {selected, *related.get(selected, ())}
            shown = [thing for thing in shown if thing in kept]
        pinned = [thing for thing in self.pinned if thing in shown]
        return pinned, [thing for thing in shown if thing not in pinned]

    def move(self, thing: str, before: str, things: Sequence[str]) -> None:
        """Put a lane before another one; before the id "" is the end."""
        places = [place for place in self._ordered(things) if place != thing]
        places.insert(places.index(before) if before in places else len(places), thing)
        self._places = places

    def step(self, thing: str, by: int, shown: Sequence[str], things: Sequence[str]) -> None:
        """Put a lane one place up (-1) or down (+1) among those that are shown."""
        at = shown.index(thing) + by
        if 0 <= at < len(shown):
            after = at + 1 if by > 0 else at
            self.move(thing, shown[after] if after < len(shown) else "", things)

    def pin(self, thing: str, on: bool) -> None:
        """Keep a lane at the top, or no longer."""
        self.pinned = [other for other in self.pinned if other != thing] + [thing] * on

    def hide(self, thing: str) -> None:
        """Hide a lane."""
        self.hidden.add(thing)

    @property
    def moved(self) -> bool:
        """Whether lanes stand elsewhere than at first."""
        return bool(self._places or self.pinned)

    def as_at_first(self) -> None:
        """Put all lanes where they were before any was moved or pinned."""
        self.pinned, self._places = [], []

    def show_all(self) -> None:
        """Show what was hidden."""
        self.hidden.clear()

    def reset(self) -> None:
        """Forget all of it: another run."""
        self.hidden.clear()
        self.pinned, self._places, self.related_only = [], [], False

    def _ordered(self, things: Sequence[str]) -> list[str]:
        known = set(things)
        placed = [thing for thing in self._places if thing in known]
        return placed + [thing for thing in things if thing not in set(placed)]
