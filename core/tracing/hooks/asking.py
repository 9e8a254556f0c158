"""Hooks of a Process object that is made, and that is asked: is_alive(), exitcode, pid, ident."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .. import identity, ids, vain
from ..frames import hide
from ..patching import disguise
from ..records import ASKED, FIELD, HAS_ANSWER, MADE, QUESTIONS, child_key
from ..sites import is_users, site
from ..tasks import arguments, function_name
from ..writer import emit_with

if TYPE_CHECKING:
    from ..foreign import Foreign
    from ..patching import Patch

KEY = "_procession_key"
"""The attribute of a Process, and of its Popen, that holds the process's key."""

NUMBER = "_procession_number"
"""The attribute of a Process that the program made: the how-manieth of its parent, and the parent's
key; the child may have a copy of it."""

_getframe = sys._getframe


def patch_asking(patch: Patch, base: Foreign) -> None:
    """Hook ``multiprocessing.process.BaseProcess``; of what it asks itself nothing is told."""
    _patch_init(patch, base)
    original = base.is_alive

    @patch.replace(base, "is_alive")
    def is_alive(self: Foreign) -> Foreign:
        try:
            answer = original(self)
        except BaseException as error:
            hide(error)
            raise
        _tell(self, "is_alive()", answer is True, 0, _getframe(1))
        return answer

    for name in ("exitcode", "pid", "ident"):
        _patch_property(patch, base, name)


def _patch_property(patch: Patch, base: Foreign, name: str) -> None:
    original = vars(base)[name]
    get = original.fget

    def asked(self: Foreign) -> Foreign:
        try:
            answer = get(self)
        except BaseException as error:
            hide(error)
            raise
        known = type(answer) is int
        _tell(self, name, known, answer if known else 0, _getframe(1))
        return answer

    patch.set(base, name, property(disguise(asked, get), None, None, original.__doc__))


def _tell(process: Foreign, question: str, flag: bool, answer: int, frame: Foreign) -> None:
    """Tell what a process was answered on another; a loop that asks the same is told now and then.

    Args:
        process: of which it asked.
        question: one of QUESTIONS.
        flag: the answer is True, or a number.
        answer: the number.
        frame: of who asked.
    """
    try:
        key = vars(process).get(KEY, 0)
        if not key or key == identity.own().key or not is_users(frame):
            return
        flags = QUESTIONS.index(question) | (HAS_ANSWER if flag else 0)
        vain.tell(ASKED, flags, site(frame), key, answer & 0xFFFFFFFF)
    except Exception:  # a Process without a dict, or whose answer is none
        return


def _patch_init(patch: Patch, base: Foreign) -> None:
    original = base.__init__

    @patch.replace(base, "__init__")
    def init(
        self: Foreign,
        group: Foreign = None,
        target: Foreign = None,
        name: Foreign = None,
        args: Foreign = (),
        kwargs: Foreign = {},  # noqa: B006  (as the original has it; neither changes it)
        *,
        daemon: Foreign = None,
    ) -> None:
        try:
            original(self, group, target, name, args, kwargs, daemon=daemon)
        except BaseException as error:
            hide(error)
            raise
        if is_users(_getframe(1)):
            _announce(self, site(_getframe(1)))


def _announce(process: Foreign, where: int) -> None:
    """Tell of a process that the program made, and give it the number that it will be known by."""
    try:
        own, n = identity.own(), identity.number()
        values: dict[str, Foreign] = process.__dict__
        values[NUMBER] = n, own.key
        values[KEY] = child_key(own.key, n)
        birth = birth_of(process)
        if process._target is None:
            birth = birth._replace(target=birth.target + ".run")
        words = birth.words() + FIELD + arguments(process._args, process._kwargs)
        emit_with(words, MADE, 0, where, birth.key, ids.new(), 0, 0)
    except Exception:  # not known until it is started
        return


def birth_of(process: Foreign, pool: int = 0) -> identity.Birth:
    """Return who a Process object will be: by the number it has, or by the next one."""
    runs = process if process._target is None else process._target
    n, parent = vars(process).get(NUMBER, (0, 0))
    return identity.child(
        process._name,
        bool(process.daemon),
        method_of(process),
        function_name(runs),
        pool,
        n if parent == identity.own().key else 0,
    )


def method_of(process: Foreign) -> str:
    """Return the start method, without fixing the default one by asking for it."""
    if process._start_method:
        return str(process._start_method)
    from multiprocessing import context

    default: Foreign = context._default_context
    return str((default._actual_context or default._default_context)._name)
