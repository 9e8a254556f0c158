"""Tips: the whole of a preview whose chip shows its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.words.states import shown_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import World
    from gui.geometry.shapes import Point

    from .rest import Rest


def tip_at(rest: Rest | None, world: World, labels: Mapping[str, str], at: Point) -> str:
    """Return what the chip or token at a place on the stage stands for, or an empty text."""
    for key, mark in (rest.marks if rest else {}).items():
        half_width, half_height = mark.sprite.width / 2, mark.sprite.height / 2
        if abs(at.x - mark.at.x) > half_width or abs(at.y - mark.at.y) > half_height:
            continue
        if key in world.messages:
            return world.messages[key].preview
        kind, _, name = key.partition(" ")
        process = world.processes.get(name.split(" ")[0])
        if kind == "token" and process is not None:
            return shown_name(process, labels)
        if kind == "want" and process is not None and process.wait is not None:
            return process.wait.preview
    return ""
