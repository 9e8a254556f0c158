"""The caption at the end of a run: the sum of what was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.program import ProgramEnded

from . import quit_marks
from .errors import error_caption, interrupted
from .names import is_pipe
from .printed import retold
from .quantities import is_quit_mark, is_word, small_number
from .sentence import Sentence
from .states import ended_by_its_pool

if TYPE_CHECKING:
    from core.model.world import Channel, World

    from .moment import Moment
    from .sentence import Caption


STOPPED = ("SIGINT", "SIGTERM")  # what Stop begins with


def program_ended(moment: Moment) -> Caption:
    """Return what the whole run comes to."""
    event = moment.event
    assert isinstance(event, ProgramEnded)
    world = moment.world
    return (
        _went_wrong(moment, event)
        or _without(world)
        or _checked(moment)
        or _rounds(moment)
        or _queue(moment)
        or _tasks(world)
        or _plain_end(moment)
    )


def _went_wrong(moment: Moment, event: ProgramEnded) -> Caption:
    translate = QCoreApplication.translate
    main = moment.world.processes.get("main")
    if event.signal in STOPPED or (main is not None and interrupted(main.error)):
        return (Sentence(translate("Caption", "The program was stopped.")),)
    if main is not None and main.error:
        return error_caption("", main.error)
    if main is not None and main.for_memory:
        template = translate("Caption", "The program was killed, probably out of memory.")
        return (Sentence(template),)
    if event.signal is not None:
        template = translate("Caption", "The program was ended by {signal}.")
        return (Sentence(template, values={"signal": event.signal}),)
    failed = [p for p in moment.world.processes.values() if p.error]
    if failed:
        return error_caption(moment.name(failed[0].id), failed[0].error)
    if event.exit_code:
        template = translate("Caption", "The program ended with exit code {code}.")
        return (Sentence(template, values={"code": str(event.exit_code)}),)
    return ()


def _without(world: World) -> Caption:
    used = (world.channels, world.locks, world.pools, world.proxies, world.memories)
    if len(world.processes) > 1 or any(used):
        return ()
    translate = QCoreApplication.translate
    return (
        Sentence(
            translate(
                "Caption", "The program ended without using multiprocessing. Its output is below."
            )
        ),
    )


def _checked(moment: Moment) -> Caption:
    """What the program itself found in the file or the memory that its processes wrote."""
    if not (moment.world.files or moment.world.memories) or not moment.printed:
        return ()
    template = QCoreApplication.translate("Caption", "{printed}")
    return (Sentence(template, values={"printed": retold(moment.printed)}),)


def _rounds(moment: Moment) -> Caption:
    pipes = [c for c in moment.world.channels.values() if is_pipe(c) and c.rounds]
    if len(pipes) != 1 or any(r.done_ns is None for r in pipes[0].rounds):
        return ()
    count = pipes[0].rounds[-1].number
    translate = QCoreApplication.translate
    words = {"many": small_number(count), "also": small_number(count).lower()}
    both = len(moment.world.processes) == 3
    if count == 1 and both:
        template = translate("Caption", "One question, one reply. Both have ended.")
    elif count == 1:
        template = translate("Caption", "One question, one reply. All have ended.")
    elif both:
        template = translate("Caption", "{many} questions, {also} replies. Both have ended.")
    else:
        template = translate("Caption", "{many} questions, {also} replies. All have ended.")
    return (Sentence(template, values=words),)


def _queue(moment: Moment) -> Caption:
    world = moment.world
    queues = [c for c in world.channels.values() if not is_pipe(c) and c.sent]
    if len(queues) != 1:
        return ()
    queue = queues[0]
    last = {p: world.messages[world.processes[p].took] for p in _takers(world, queue)}
    quits = [p for p, message in last.items() if is_quit_mark(message.preview)]
    counted = queue.received - len(quits)
    if world.program.lost:
        return _seen(queue, world.program.lost)
    end = _arrived(queue, counted, any(is_word(m.preview) for m in last.values()))
    if not quits or len(queue.receivers) != 1:
        return end
    template = quit_marks.took(last[quits[0]].preview)
    return (Sentence(template, {"who": moment.name(quits[0])}), *end)


def _takers(world: World, queue: Channel) -> list[str]:
    return [
        p
        for p in queue.receivers
        if p in world.processes and world.processes[p].took in world.messages
    ]


def _seen(queue: Channel, lost: int) -> Caption:
    """Say what is known of the messages where not all of the run was recorded."""
    translate = QCoreApplication.translate
    seen = translate("Caption", "%Ln messages were seen to arrive.", "", queue.received)
    return Sentence(seen), Sentence(translate("Caption", "%Ln events were not recorded.", "", lost))


def _arrived(queue: Channel, counted: int, words: bool) -> Caption:
    translate = QCoreApplication.translate
    left = queue.sent - queue.received - queue.dropped
    if left == 1:
        template = translate("Caption", "%Ln messages arrived, one was never taken.", "", counted)
    elif left > 0:
        template = translate(
            "Caption", "%Ln messages arrived, {left} were never taken.", "", counted
        )
    elif words:
        template = translate("Caption", "All %Ln words arrived.", "", counted)
    else:
        template = translate("Caption", "All %Ln messages arrived.", "", counted)
    return (Sentence(template, values={"left": f"{left:,}"}),)


def _tasks(world: World) -> Caption:
    """What came of the tasks of all pools."""
    pools = world.pools.values()
    submitted, done = sum(p.submitted for p in pools), sum(p.done for p in pools)
    failed, lost = sum(p.failed for p in pools), sum(len(p.lost) for p in pools)
    if not submitted:
        return ()
    translate = QCoreApplication.translate
    values = {"n": str(submitted), "done": str(done), "failed": str(failed)}
    if lost:
        template = translate("Caption", "{done} of {n} tasks are done, %n were lost.", "", lost)
    elif done < submitted:
        template = translate("Caption", "{done} of {n} tasks were done.")
    elif failed:
        template = translate("Caption", "All {n} tasks are done, {failed} of them failed.")
    else:
        template = translate("Caption", "All %n tasks are done.", "", submitted)
    return (Sentence(template, values=values),)


def _plain_end(moment: Moment) -> Caption:
    """How many there were, and who did not end by itself."""
    translate, world = QCoreApplication.translate, moment.world
    count = len(world.processes)
    ended = Sentence(translate("Caption", "All %n processes have ended.", "", count))
    killed = [
        process
        for process in world.processes.values()
        if process.signal and not ended_by_its_pool(process, world)
    ]
    if not killed:
        return (ended,)
    if len(killed) == 1:
        who, signal = {"who": moment.name(killed[0].id)}, {"signal": killed[0].signal or ""}
        return (ended, Sentence(translate("Caption", "{who} was killed ({signal})."), who, signal))
    template = translate("Caption", "{k} of them were killed.")
    return (ended, Sentence(template, values={"k": str(len(killed))}))
