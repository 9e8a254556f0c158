"""Why nothing happens any more, in whole sentences with the lines at which it hangs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.world import WaitKind

from .filled import fill
from .paths import file_name
from .resources import channel_name, lock_name, pool_name, proxy_name
from .sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.model.waits_for import Dependence
    from core.model.world import World

    from .names import Names
    from .sentence import Caption


def hung(silent_s: int, way: Sequence[Dependence], world: World, names: Names) -> Caption:
    """Return the caption of a program in which nothing has happened for so many seconds."""
    template = QCoreApplication.translate("Hang", "Nothing has happened for {n} s.")
    first = Sentence(template, values={"n": str(silent_s)})
    known = bool(way) and (way[0].where is not None or way[0].exiting)
    return (first, *_in_turn(way, world, names)) if known else (first,)


def proven(way: Sequence[Dependence], world: World, names: Names) -> Caption:
    """Return the caption of a deadlock, or of a wait that is in vain for ever."""
    translate = QCoreApplication.translate
    last = way[-1]
    if len(way) == 1 and last.waiter in last.on:
        return (told(way, world, names),)
    if last.lost:
        return (told(way[-1:], world, names),)
    neither = Sentence(translate("Hang", "Neither can go on."))
    if last.kind is WaitKind.SEND:
        return (*_in_turn(way, world, names), neither)
    if len(way) == 2:
        both = _circle(way, world, names)
        return (both,) if both is not None else (told(way, world, names), neither)
    template = translate("Hang", "{n} processes wait for each other: none can go on.")
    return (told(way, world, names), Sentence(template, values={"n": str(len(way))}))


def _in_turn(way: Sequence[Dependence], world: World, names: Names) -> Caption:
    """Return what is told of a way: two sentences if the first has no line, as its code is over."""
    if way[0].exiting and len(way) > 1:
        return (told(way[:1], world, names), told(way[1:], world, names))
    return (told(way, world, names),)


def _circle(way: Sequence[Dependence], world: World, names: Names) -> Sentence | None:
    """Return the sentence of two who wait for each other; None if it is not about a lock."""
    translate = QCoreApplication.translate
    first, second = way[0], way[1]
    kinds = (first.kind, second.kind)
    if kinds == (WaitKind.LOCK, WaitKind.JOIN):  # told as the other way around: it is one circle
        first, second = second, first
        kinds = (first.kind, second.kind)
    filled = _both(first, second, world, names)
    values = {**filled[1], "mine": _what(second, world), "other": _what(first, world)}
    if kinds == (WaitKind.LOCK, WaitKind.LOCK):
        template = translate(
            "Hang",
            "{who} ({line}) holds {mine} and waits for {other}; "
            "{second} ({at}) holds {other} and waits for {mine}. Neither can go on.",
        )
        return Sentence(template, filled[0], values)
    if kinds == (WaitKind.JOIN, WaitKind.LOCK):
        template = translate(
            "Hang",
            "{who} ({line}) holds {mine} and waits until {second} has ended; "
            "{second} ({at}) waits for {mine}. Neither can go on.",
        )
        return Sentence(template, filled[0], values)
    return None


def told(way: Sequence[Dependence], world: World, names: Names) -> Sentence:
    """Return the sentence that tells of the first wait of a way, and of the one behind it."""
    first = way[0]
    if len(way) > 1 and first.kind in (WaitKind.JOIN, WaitKind.LOCK, WaitKind.RESULT):
        second = way[1]
        template = _joined(first.kind, second)
        if template:
            people, values = _both(first, second, world, names)
            values |= {"what": _what(second, world), "lock": _what(first, world)}
            return Sentence(template, people, values | _figures(second, world))
    people = {"who": names.process(world, first.waiter)}
    if first.on:
        people["other"] = names.process(world, first.on[0])
    values = {
        "line": _line(first, _files((first,), world)),
        "what": _what(first, world),
        **_figures(first, world),
    }
    return Sentence(_alone(first), people, values)


def _both(
    first: Dependence, second: Dependence, world: World, names: Names
) -> tuple[dict[str, str], dict[str, str]]:
    """Return the names and the lines of two who wait."""
    people = {
        "who": names.process(world, first.waiter),
        "second": names.process(world, second.waiter),
    }
    files = _files((first, second), world)
    return people, {"line": _line(first, files), "at": _line(second, files)}


def _files(told: Iterable[Dependence], world: World) -> bool:
    """Return whether the lines are told with their files: one is not in the program's script."""
    files = {dependence.where.file for dependence in told if dependence.where is not None}
    return bool(files - {world.program.script})


def _line(dependence: Dependence, files: bool) -> str:
    """Return which line it is that waits, with its file if ``files``."""
    where, translate = dependence.where, QCoreApplication.translate
    if where is None or not files:
        line = "?" if where is None else str(where.line)
        return translate("Hang", "line {line}").format(line=line)
    template = translate("Hang", "line {line} of {file}")
    return fill(template, line=where.line, file=file_name(where.file))


def _what(dependence: Dependence, world: World) -> str:
    """Return the name of the thing that is waited for."""
    target = dependence.target
    if target in world.locks:
        return lock_name(world.locks[target], world)
    if target in world.channels:
        return channel_name(world.channels[target], world)
    if target in world.pools:
        return pool_name(world.pools[target], world)
    return proxy_name(world.proxies[target], world) if target in world.proxies else ""


def _figures(dependence: Dependence, world: World) -> dict[str, str]:
    """Return what is counted at a barrier and at a queue."""
    lock, channel = world.locks.get(dependence.target), world.channels.get(dependence.target)
    if lock is not None:
        return {"here": str(len(lock.reached)), "all": str(lock.value)}
    return {"left": str(channel.unfinished)} if channel is not None else {}


def _alone(first: Dependence) -> str:
    """Return the template for one who waits."""
    translate = QCoreApplication.translate
    kind = first.kind
    if kind is WaitKind.LOCK and first.waiter in first.on:
        return translate("Hang", "{who} ({line}) waits for {what}, which it holds itself.")
    if kind is WaitKind.LOCK and first.lost:
        return translate("Hang", "{who} ({line}) waits for ever: {other} has died with {what}.")
    if kind is WaitKind.LOCK and first.on:
        return translate("Hang", "{who} ({line}) waits for {what}, which {other} holds.")
    if kind is WaitKind.RESULT and first.lost:
        return translate("Hang", "{who} ({line}) waits for ever: {other} has died with the task.")
    if first.exiting and kind in (WaitKind.JOIN, WaitKind.SEND):
        return _alone_at_its_exit(kind)
    return {
        WaitKind.LOCK: translate("Hang", "{who} ({line}) waits for {what}."),
        WaitKind.JOIN: translate("Hang", "{who} ({line}) waits until {other} has ended."),
        WaitKind.SEND: translate("Hang", "{who} ({line}) waits until somebody reads {what}."),
        WaitKind.RECEIVE: translate("Hang", "{who} ({line}) waits for a message in {what}."),
        WaitKind.FLAG: translate("Hang", "{who} ({line}) waits until {what} is set."),
        WaitKind.CONDITION: translate(
            "Hang", "{who} ({line}) waits until it is notified at {what}."
        ),
        WaitKind.BARRIER: translate(
            "Hang", "{who} ({line}) waits at {what}: {here} of {all} have come."
        ),
        WaitKind.TASKS: translate(
            "Hang", "{who} ({line}) waits until all of {what} is done: {left} left."
        ),
        WaitKind.RESULT: translate("Hang", "{who} ({line}) waits for a result of {what}."),
        WaitKind.WORKERS: translate(
            "Hang", "{who} ({line}) waits until the workers of {what} have ended."
        ),
        WaitKind.CALL: translate("Hang", "{who} ({line}) waits for an answer of {what}."),
    }.get(kind, translate("Hang", "{who} ({line}) waits for any of several."))


def _alone_at_its_exit(kind: WaitKind) -> str:
    """Return the template for one whose code is over, so that no line of it waits."""
    translate = QCoreApplication.translate
    if kind is WaitKind.JOIN:
        return translate("Hang", "{who} has finished its code, but waits for {other}.")
    return translate("Hang", "{who} has finished its code, but waits until somebody reads {what}.")


def _joined(kind: WaitKind, second: Dependence) -> str:
    """Return the template for one who waits for another who waits; empty if there is none."""
    translate = QCoreApplication.translate
    if kind is WaitKind.LOCK:
        return _behind_a_lock(second)
    if kind is WaitKind.RESULT:
        if second.kind is not WaitKind.LOCK:
            return ""
        return translate(
            "Hang",
            "{who} ({line}) waits for the result of {second}, which ({at}) waits for {what}.",
        )
    if second.kind is WaitKind.LOCK and second.waiter in second.on:
        return translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, "
            "which ({at}) waits for {what} and holds it itself.",
        )
    if second.exiting:
        return _behind_one_at_its_exit(second.kind)
    return _behind_a_join(second.kind)


def _behind_one_at_its_exit(kind: WaitKind) -> str:
    """Return the template for one who waits until another has ended, whose code is over."""
    translate = QCoreApplication.translate
    if kind is WaitKind.SEND:
        return translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, "
            "which has finished its code, but waits until somebody reads {what}.",
        )
    return ""


def _behind_a_join(kind: WaitKind) -> str:
    """Return the template for one who waits until another has ended, which waits too."""
    translate = QCoreApplication.translate
    return {
        WaitKind.LOCK: translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, which ({at}) waits for {what}.",
        ),
        WaitKind.SEND: translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, "
            "which ({at}) waits until somebody reads {what}.",
        ),
        WaitKind.RECEIVE: translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, which ({at}) waits for a message in {what}.",
        ),
        WaitKind.FLAG: translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, which ({at}) waits until {what} is set.",
        ),
        WaitKind.CONDITION: translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, "
            "which ({at}) waits to be notified at {what}.",
        ),
        WaitKind.BARRIER: translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, "
            "which ({at}) waits at {what}: {here} of {all} have come.",
        ),
        WaitKind.TASKS: translate(
            "Hang",
            "{who} ({line}) waits for {second} to end, "
            "which ({at}) waits until all of {what} is done.",
        ),
    }.get(kind, "")


def _behind_a_lock(second: Dependence) -> str:
    """Return the template for one who waits for a lock whose owner waits too."""
    translate = QCoreApplication.translate
    return {
        WaitKind.RECEIVE: translate(
            "Hang",
            "{who} ({line}) waits for {lock}, held by {second}, "
            "which ({at}) waits for a message in {what}.",
        ),
        WaitKind.LOCK: translate(
            "Hang",
            "{who} ({line}) waits for {lock}, held by {second}, which ({at}) waits for {what}.",
        ),
    }.get(second.kind, "")
