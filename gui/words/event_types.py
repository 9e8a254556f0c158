"""What the types and reasons that are recorded with events are called in the table of events."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def type_word(type_: str) -> str:
    """Return what a type of queue, pipe, lock or shared memory is called; any other as it is."""
    return {**_channels(), **_locks(), **_memories()}.get(type_, type_)


def why_word(why: str) -> str:
    """Return why something that was sent never arrives."""
    words = {
        "unpicklable": translate("Events", "unpicklable"),
        "never written": translate("Events", "never written"),
        "write failed": translate("Events", "write failed"),
    }
    return words.get(why, why)


def _channels() -> dict[str, str]:
    return {
        "queue": translate("Events", "queue"),
        "simple queue": translate("Events", "simple queue"),
        "joinable queue": translate("Events", "joinable queue"),
        "pipe": translate("Events", "pipe"),
        "simplex pipe": translate("Events", "simplex pipe"),
        "connection": translate("Events", "connection"),
    }


def _locks() -> dict[str, str]:
    return {
        "lock": translate("Events", "lock"),
        "rlock": translate("Events", "rlock"),
        "semaphore": translate("Events", "semaphore"),
        "bounded semaphore": translate("Events", "bounded semaphore"),
        "condition": translate("Events", "condition"),
        "event": translate("Events", "event"),
        "barrier": translate("Events", "barrier"),
    }


def _memories() -> dict[str, str]:
    return {
        "shared memory": translate("Events", "shared memory"),
        "value": translate("Events", "value"),
        "array": translate("Events", "array"),
    }
