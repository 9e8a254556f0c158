"""Hook of ``multiprocessing.connection.wait``: a program that waits for the first of several."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from .. import ids
from ..frames import hide
from ..records import FIELD, WAIT_ANY_BEGAN, WAIT_ANY_ENDED
from ..sites import is_users, site
from ..writer import emit, text
from .asking import KEY
from .process import nanoseconds

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

MOST = 256
"""Things that are named; of more, the first."""

_PLAIN: tuple[type, ...] = (list, tuple, set, frozenset, dict, type({}.keys()), type({}.values()))
_getframe = sys._getframe


def patch_wait(patch: Patch, module: Foreign) -> None:
    """Hook ``multiprocessing.connection``; what multiprocessing waits for itself is not told."""
    original, ends = module.wait, module._ConnectionBase

    @patch.replace(module, "wait")
    def wait(object_list: Foreign, timeout: Foreign = None) -> Foreign:
        frame = _getframe(1)
        limit = nanoseconds(timeout)
        told = limit != 0 and is_users(frame)  # with no patience it only looks
        ready: Foreign = ()
        known: dict[int, str] = {}
        where = site(frame) if told else 0
        try:
            if told:
                if hasattr(type(object_list), "__next__"):  # it is there only once
                    object_list = list(object_list)
                with contextlib.suppress(Exception):  # not named; it works as ever
                    known = _known(object_list, ends)
                _tell(WAIT_ANY_BEGAN, 0, where, list(known.values()), limit)
            ready = original(object_list, timeout)
            return ready
        except BaseException as error:
            hide(error)
            raise
        finally:
            if told:
                words = [known[id(thing)] for thing in ready if id(thing) in known]
                _tell(WAIT_ANY_ENDED, int(not ready), where, words)


def _tell(kind: int, flag: int, where: int, words: list[str], limit: int = 0) -> None:
    key = ids.new()
    text(key, FIELD.join(words[:MOST]))
    emit(kind, flag, where, 0, key, limit)


def _known(things: Foreign, ends: type) -> dict[int, str]:
    """Return id() of a thing -> how records name it, for those that can be named."""
    sentinels = _sentinels()
    words: dict[int, str] = {}
    if type(things) not in _PLAIN:  # to look into it would run the program's code
        return words
    for thing in things:
        if type(thing) is int:
            key = sentinels.get(thing)
            if key:
                words[id(thing)] = f"p{key}"
        elif issubclass(type(thing), ends):
            channel = thing._procession or getattr(thing, "_procession_of", 0)
            if channel:
                words[id(thing)] = f"c{channel}"
    return words


def _sentinels() -> dict[int, int]:
    """Return the sentinel of each child that has not been joined -> the process's key."""
    from multiprocessing.process import _children  # type: ignore[attr-defined]

    found = {}
    for child in list(_children):
        popen = getattr(child, "_popen", None)
        sentinel, key = getattr(popen, "sentinel", None), getattr(child, KEY, 0)
        if sentinel is not None and key:
            found[sentinel] = key
    return found
