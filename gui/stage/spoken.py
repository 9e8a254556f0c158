"""The stage in words, for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.words.paths import file_name
from gui.words.states import channel_name, lock_name, shown_name, state_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.world import World

MOST = 60  # things of a kind that are read out
translate = QCoreApplication.translate


def spoken(world: World, labels: Mapping[str, str]) -> str:
    """Return one line for each process, channel, lock and file: how it stands."""
    lines = []
    for process in list(world.processes.values())[:MOST]:
        text = translate("Stage", "Process {name}: {state}.")
        state = state_words(process, world).text
        lines.append(text.format(name=shown_name(process, labels), state=state))
    for channel in list(world.channels.values())[:MOST]:
        name, count = channel_name(channel, world), len(channel.messages)
        if channel.capacity > 0:
            text = translate("Stage", "{name}: {count} of {capacity} messages.")
            lines.append(text.format(name=name, count=count, capacity=channel.capacity))
        else:
            lines.append(
                translate("Stage", "{name}: {count} messages.").format(name=name, count=count)
            )
    lines += [
        _lock(lock_name(lock, world), lock.owners, lock.waiters, world, labels)
        for lock in list(world.locks.values())[:MOST]
    ]
    for file in list(world.files.values())[:MOST]:
        text = translate("Stage", "File {name}: {count} lines.")
        lines.append(text.format(name=file_name(file.path), count=file.count))
    return "\n".join(lines)


def _lock(
    name: str,
    owners: list[str],
    waiters: Mapping[str, int],
    world: World,
    labels: Mapping[str, str],
) -> str:
    """Return the line of a lock."""

    def names(ids: list[str]) -> str:
        known = [world.processes[i] for i in dict.fromkeys(ids) if i in world.processes]
        return ", ".join(shown_name(process, labels) for process in known)

    if not owners:
        return translate("Stage", "{name}: nobody holds it.").format(name=name)
    if not waiters:
        text = translate("Stage", "{name}: {owner} holds it.")
        return text.format(name=name, owner=names(owners))
    text = translate("Stage", "{name}: {owner} holds it, {waiters} must wait.")
    return text.format(name=name, owner=names(owners), waiters=names(list(waiters)))
