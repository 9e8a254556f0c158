"""World + event -> the next world: the only code that changes a world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import (
    fold_file,
    fold_lock,
    fold_message,
    fold_pool,
    fold_process,
    fold_shared,
    fold_sync,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..events.base import Event
    from .world import World

HANDLERS: dict[type, Callable[[World, Any], None]] = {
    **fold_process.HANDLERS,
    **fold_message.HANDLERS,
    **fold_lock.HANDLERS,
    **fold_sync.HANDLERS,
    **fold_pool.HANDLERS,
    **fold_shared.HANDLERS,
    **fold_file.HANDLERS,
}


def apply(world: World, event: Event) -> None:
    """Change the world by one event; the next in the order (t_ns, process, seq).

    Never raises, whatever the event names: what it refers to and was never announced begins to
    exist, and a kind that says nothing about the state changes only the time.
    """
    world.t_ns = event.t_ns
    world.count += 1
    handler = HANDLERS.get(type(event))
    if handler is not None:
        handler(world, event)


def apply_all(world: World, events: Sequence[Event]) -> None:
    """Change the world by many events, in their order: :func:`apply` in a loop, but faster."""
    handlers = HANDLERS
    for event in events:
        handler = handlers.get(type(event))
        if handler is not None:
            handler(world, event)
    if events:
        world.t_ns = events[-1].t_ns
        world.count += len(events)
