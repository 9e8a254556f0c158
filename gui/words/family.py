"""Words for what is between a process and its parent: its number, what was asked, what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .quantities import duration

if TYPE_CHECKING:
    from core.model.relation import Answer
    from core.model.world import Process

NO_PID = "None"
translate = QCoreApplication.translate


def pid_texts(process: Process) -> tuple[str, ...]:
    """Return the PID, in full and short; of a process that has none yet, nothing."""
    if not process.pid:
        return ()
    return (f"PID {process.pid}", str(process.pid))


def parent_pid(process: Process) -> str:
    """Return the PID of the parent, as the operating system has it; empty while unknown."""
    return f"PPID {process.ppid}" if process.ppid else ""


def answer_text(answer: Answer) -> str:
    """Return an answer as Python writes it, and how often it was given if that was not once."""
    if answer.count == 1:
        return repr(answer.value)
    text = translate("Stage", "{answer} \N{MULTIPLICATION SIGN}{n}")
    return text.format(answer=repr(answer.value), n=answer.count)


def created_texts(process: Process) -> tuple[str, ...]:
    """Return the words of a process that does not run yet: there may be an object already."""
    if process.started_ns:
        return (translate("states", "starts"),)
    not_started = translate("states", "not started")
    if not process.call:
        return (not_started,)
    return (translate("states", "made, not started"), not_started)


def join_texts(left: int, limit_ns: int | None) -> tuple[str, ...]:
    """Return the words of a process that waits in join(), in full and short.

    Args:
        left: how many of its children still go on.
        limit_ns: how long it waits at most; None for ever.
    """
    if not left:
        return (translate("states", "join() returns"), translate("states", "join()"))
    if limit_ns is not None:
        text = translate("states", "join({limit}): {count} left")
        return (text.format(limit=duration(limit_ns), count=left), *join_texts(left, None))
    return (
        translate("states", "join(): {count} left").format(count=left),
        translate("states", "join(): {count}").format(count=left),
        translate("states", "join()"),
    )


def gave_up_texts(limit_ns: int) -> tuple[str, ...]:
    """Return the words of a process whose join() has returned because its time was up."""
    text = translate("states", "join({limit}) timed out")
    return (text.format(limit=duration(limit_ns)), translate("states", "timed out"))


def ended_with_parent_texts(process: Process) -> tuple[str, ...]:
    """Return the words of a daemon that was ended because its parent was at its end."""
    values = {"signal": process.signal, "code": process.exit_code}
    return (
        translate("states", "ended with its parent, {code}").format(**values),
        translate("states", "killed ({signal}), {code}").format(**values),
        translate("states", "killed, {code}").format(**values),
    )


def exit_code_text(process: Process) -> str:
    """Return what a child hands to its parent at its end."""
    return f"exitcode {process.exit_code}"
