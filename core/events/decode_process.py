"""Records of the program and its processes -> events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tracing import records as rec
from .lives import Birth, Starting, name_of, signal_name
from .message import SendDropped
from .process import (
    ErrorRaised,
    JoinBegan,
    JoinEnded,
    ProcessAsked,
    ProcessExiting,
    ProcessMade,
    ProcessRan,
    SignalSent,
    SleepBegan,
    SleepEnded,
    StartFailed,
    StartRefused,
)
from .program import EventsLost, OutputWritten, ProgramEnded, ProgramStarted

if TYPE_CHECKING:
    from .base import Event, Where
    from .tables import Builder, Tables
    from .texts import Row

NEVER = "never written"
STREAMS = {1: "stdout", 2: "stderr"}


def program_started(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """PROGRAM_STARTED, the supervisor's."""
    t, _, seq, _, _, _, _, text, pid, _, _, _ = row
    script, cwd, method, python, *arguments = tables.texts.take(text).split(rec.FIELD)
    tables.lives.main_started(pid)
    return ProgramStarted(
        t, seq, rec.MAIN_ID, 0, None, script, arguments, cwd, method, python, pid, "MainProcess"
    )


def program_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """PROGRAM_ENDED: also the last moment to tell what was still waiting for more news."""
    t, _, seq, _, _, _, _, _, code, _, _, _ = row
    tables.out.extend(tables.lives.unfinished(None))
    for stream, name in STREAMS.items():
        if rest := tables.printed.rest(stream):
            tables.out.append(OutputWritten(t, seq, "", 0, None, name, rest, len(rest.encode())))
    return ProgramEnded(t, seq, rec.MAIN_ID, 0, None, code, signal_name(code))


def events_lost(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """EVENTS_LOST, in the ring of the process or by the supervisor of a ring."""
    t, _, seq, _, _, _, tag, _, count, _, _, _ = row
    return EventsLost(t, seq, process or tables.lives.ids.get(tag, ""), 0, None, count)


def gone(tables: Tables, row: Row, process: str, where: Where | None) -> Event | None:
    """GONE: the ring of a dead process has been read to its end."""
    t, _, seq, _, flag, _, tag, _, code, _, _, _ = row
    dead = tables.lives.ids[tag]
    tables.out.extend(tables.lives.unfinished(dead))
    for_memory = bool(flag & rec.FOR_MEMORY)
    if ended := tables.lives.ended(t, seq, dead, code if flag & 1 else None, for_memory):
        tables.out.append(ended)
    for message, channel, end in tables.under_way.left_by(tag):
        names = tables.names
        tables.out.append(
            SendDropped(
                t, seq, dead, 0, None, names.channel(channel), end, names.message(message), NEVER
            )
        )
    return None


def raw_output(tables: Tables, row: Row, process: str, where: Where | None) -> Event | None:
    """RAW_OUTPUT: what came out of the program's pipe, less what its processes told."""
    t, _, seq, _, stream, _, _, text, _, _, _, _ = row
    rest = tables.printed.read(stream, tables.texts.take(text))
    if not rest:
        return None
    return OutputWritten(t, seq, "", 0, None, STREAMS[stream], rest, len(rest.encode()))


def born(tables: Tables, row: Row, process: str, where: Where | None) -> Event | None:
    """BORN, the first record of each ring."""
    t, tag, seq, _, _, _, key, text, pid, ppid, thread, _ = row
    birth = Birth.parse(tables.texts.take(text))
    return tables.lives.born(tag, key, Starting(t, seq, thread, None, birth), pid, ppid)


def starting(tables: Tables, row: Row, process: str, where: Where | None) -> Event | None:
    """STARTING: told once it is known how it went."""
    t, _, seq, _, _, _, key, text, _, _, thread, _ = row
    birth = Birth.parse(tables.texts.take(text))._replace(parent=process)
    tables.lives.starting(key, Starting(t, seq, thread, where, birth))
    return None


def started(tables: Tables, row: Row, process: str, where: Where | None) -> Event | None:
    """STARTED: the call went well."""
    return tables.lives.started(row[6], row[8])


def start_failed(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """START_FAILED: there was a call, and there never was a process."""
    t, _, seq, _, _, _, key, _, _, _, thread, _ = row
    if event := tables.lives.started(key, 0):
        tables.out.append(event)
    return StartFailed(t, seq, tables.lives.keys[key], thread, where, process)


def made(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """MADE: an object that may be started later."""
    t, _, seq, _, _, _, key, text, _, _, thread, _ = row
    words, _, arguments = tables.texts.take(text).rpartition(rec.FIELD)
    id_, _, name, daemon, method, target = Birth.parse(words)
    tables.lives.keys[key] = id_
    return ProcessMade(t, seq, id_, thread, where, process, name, daemon, method, target, arguments)


def start_refused(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """START_REFUSED: there is a process already."""
    t, _, seq, _, _, _, key, text, _, _, thread, _ = row
    error = tables.texts.take(text)
    return StartRefused(t, seq, process, thread, where, tables.lives.keys[key], error)


def asked(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """ASKED."""
    t, _, seq, _, flag, _, key, _, times, number, thread, _ = row
    question = rec.QUESTIONS[flag & ~rec.HAS_ANSWER]
    known = bool(flag & rec.HAS_ANSWER)
    answer: bool | int | None = None
    if question == "is_alive()":
        answer = known
    elif known:
        answer = number - (1 << 32) if number >= 1 << 31 else number
    return ProcessAsked(
        t, seq, process, thread, where, tables.lives.keys[key], question, answer, times
    )


def ran(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RAN."""
    t, _, seq, _, _, _, _, _, _, _, thread, _ = row
    pid, ppid = tables.lives.pids[process]
    return ProcessRan(t, seq, process, thread, where, pid, ppid)


def exiting(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """EXITING."""
    t, _, seq, _, _, _, _, _, code, _, thread, _ = row
    tables.lives.exiting[process] = code
    return ProcessExiting(t, seq, process, thread, where, code)


def reaped(tables: Tables, row: Row, process: str, where: Where | None) -> Event | None:
    """REAPED: the parent learnt the exit code, perhaps before the supervisor did."""
    t, _, seq, _, _, _, key, _, code, _, _, _ = row
    return tables.lives.ended(t, seq, tables.lives.keys[key], code)


def join_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """JOIN_BEGAN."""
    t, _, seq, _, _, _, key, _, limit, _, thread, _ = row
    timeout = None if limit < 0 else limit
    return JoinBegan(t, seq, process, thread, where, tables.lives.keys[key], timeout)


def join_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """JOIN_ENDED."""
    t, _, seq, _, late, _, key, _, _, _, thread, _ = row
    return JoinEnded(t, seq, process, thread, where, tables.lives.keys[key], bool(late))


def signalled(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """SIGNALLED."""
    t, _, seq, _, _, _, key, _, number, _, thread, _ = row
    return SignalSent(t, seq, process, thread, where, tables.lives.keys[key], name_of(number))


def sleep_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """SLEEP_BEGAN."""
    t, _, seq, _, _, _, _, _, duration, _, thread, _ = row
    return SleepBegan(t, seq, process, thread, where, duration)


def sleep_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """SLEEP_ENDED."""
    t, _, seq, _, _, _, _, _, _, _, thread, _ = row
    return SleepEnded(t, seq, process, thread, where)


def error(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """ERROR."""
    t, _, seq, _, _, _, _, text, _, _, thread, _ = row
    return ErrorRaised(t, seq, process, thread, where, tables.texts.take(text))


def output(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """OUTPUT."""
    t, _, seq, _, stream, _, _, key, _, size, thread, _ = row
    text = tables.texts.take(key)
    tables.printed.told(process, stream, text, len(text.encode()) < size)
    return OutputWritten(t, seq, process, thread, where, STREAMS[stream], text, size)


def tracked(tables: Tables, row: Row, process: str, where: Where | None) -> Event | None:
    """TRACKED and UNTRACKED: nothing that the program knows of."""
    return None


SUPERVISORS: dict[int, Builder] = {
    rec.PROGRAM_STARTED: program_started,
    rec.PROGRAM_ENDED: program_ended,
    rec.EVENTS_LOST: events_lost,
    rec.GONE: gone,
    rec.RAW_OUTPUT: raw_output,
}
"""Kinds that only the supervisor writes, who is no process of the program."""

BUILDERS: dict[int, Builder] = {
    rec.EVENTS_LOST: events_lost,
    rec.BORN: born,
    rec.STARTING: starting,
    rec.STARTED: started,
    rec.START_FAILED: start_failed,
    rec.START_REFUSED: start_refused,
    rec.MADE: made,
    rec.ASKED: asked,
    rec.RAN: ran,
    rec.EXITING: exiting,
    rec.REAPED: reaped,
    rec.JOIN_BEGAN: join_began,
    rec.JOIN_ENDED: join_ended,
    rec.SIGNALLED: signalled,
    rec.SLEEP_BEGAN: sleep_began,
    rec.SLEEP_ENDED: sleep_ended,
    rec.ERROR: error,
    rec.OUTPUT: output,
    rec.TRACKED: tracked,
    rec.UNTRACKED: tracked,
}
