"""Replaces functions of a module so that nobody notices, and all of them or none."""

from __future__ import annotations

import contextlib
from types import ModuleType
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from .foreign import Foreign

_COPIED = ("__module__", "__name__", "__qualname__", "__doc__")


def disguise(replacement: Foreign, original: Foreign) -> Foreign:
    """Give a function the name, the text and the signature of the one that it stands for.

    As ``functools.update_wrapper`` does, but without ``__wrapped__``, which would lead a reader of
    signatures and sources to an attribute that the original has not.
    """
    for name in _COPIED:
        with contextlib.suppress(AttributeError):
            setattr(replacement, name, getattr(original, name))
    if hasattr(replacement, "__annotations__"):
        replacement.__annotations__ = getattr(original, "__annotations__", {})
    return replacement


class Patch:
    """The changes that one family of hooks makes."""

    def __init__(self) -> None:
        """Begin with no change."""
        self._undo: list[tuple[Foreign, str, Foreign]] = []

    def replace(self, owner: Foreign, name: str) -> Callable[[Foreign], Foreign]:
        """Return a decorator that puts a function in the place of ``owner.name``."""
        original = getattr(owner, name)

        def put(replacement: Foreign) -> Foreign:
            self.set(owner, name, disguise(replacement, original))
            return replacement

        return put

    def set(self, owner: Foreign, name: str, value: Foreign) -> None:
        """Set an attribute of a class or a module."""
        self._undo.append((owner, name, vars(owner).get(name, _ABSENT)))
        setattr(owner, name, value)

    def functions(self) -> list[tuple[Foreign, Foreign]]:
        """Return the pairs (original, replacement) of what modules call by a name of their own."""
        return [
            (value, vars(owner)[name])
            for owner, name, value in self._undo
            if type(owner) is ModuleType and value is not _ABSENT
        ]

    def undo(self) -> None:
        """Put everything back as it was."""
        while self._undo:
            owner, name, value = self._undo.pop()
            if value is _ABSENT:
                delattr(owner, name)
            else:
                setattr(owner, name, value)


_ABSENT = object()
