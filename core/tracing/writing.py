"""What the functions of the writer take: their types, by which hooks call them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Optional, Protocol

from .records import TEXT

if TYPE_CHECKING:
    from .ring import Ring


class Emit(Protocol):
    """Writes a record; see :mod:`records` for what its fields mean."""

    def __call__(
        self,
        kind: int,
        flag: int = 0,
        site: int = 0,
        resource: int = 0,
        message: int = 0,
        arg: int = 0,
        size: int = 0,
        t: int = 0,
    ) -> None:
        """Write one record, at ``t`` ns or now."""


class EmitWith(Protocol):
    """Writes a record whose ``message`` is the key of a text, and the text before it."""

    def __call__(
        self,
        words: str,
        kind: int,
        flag: int,
        site: int,
        resource: int,
        message: int,
        arg: int,
        size: int,
    ) -> None:
        """Write both, now: in one go where the text is short, as previews mostly are."""


class Put(Protocol):
    """Writes a record that is ready but for its time; see :mod:`ready`."""

    def __call__(self, middle: bytes) -> None:
        """Write the record with this middle part, now."""


Middle = Callable[[int, int, int, int], bytes]
"""Makes the middle of a record of this thread: (kind, flag, site, resource)."""


class Text(Protocol):
    """Writes a text in pieces."""

    def __call__(self, key: int, words: str, t: int = 0, kind: int = TEXT) -> bool:
        """Write ``words`` under ``key``, at ``t`` ns or now; return whether all of it is there."""


class Attach(Protocol):
    """Changes the ring."""

    def __call__(self, ring: Optional[Ring]) -> None:
        """Write to ``ring`` from now on, or nowhere."""
