"""Stands for a builtin function: unlike a Python function it does not bind as a method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..patching import disguise

if TYPE_CHECKING:
    from ..foreign import Foreign


class Builtin:
    """A callable in the place of a builtin function; a subclass says in ``__call__`` what it does.

    ``class Log: opener = open`` works with it as with the builtin, which a function would not.
    """

    def __init__(self, original: Foreign) -> None:
        """Look like ``original``."""
        self._original = original
        disguise(self, original)

    def __getattr__(self, name: str) -> Foreign:
        """Return what only the builtin has."""
        return getattr(self.__dict__["_original"], name)

    @property
    def __signature__(self) -> Foreign:
        """Answer ``inspect.signature`` as the builtin does."""
        import inspect

        return inspect.signature(self._original)

    def __repr__(self) -> str:
        """Return what the builtin says of itself."""
        return repr(self._original)

    def __reduce__(self) -> str:
        """Pickle by name, as builtins are."""
        return str(self.__dict__["__qualname__"])
