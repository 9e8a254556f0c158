"""What the builders of events share: everything that the records before have told."""

from __future__ import annotations

from collections.abc import Callable

from .base import Event, Where
from .lives import Lives
from .names import Names
from .texts import Row, Texts
from .unattributed import Unattributed
from .under_way import UnderWay


class Tables:
    """The decoder's memory.

    Attributes:
        out: events of the chunk that is being decoded; a builder that makes several appends here.
        kinds: channel -> its kind.
        files: key of a file -> its path.
    """

    def __init__(self) -> None:
        """Begin with an empty memory."""
        self.texts = Texts()
        self.names = Names()
        self.lives = Lives()
        self.under_way = UnderWay()
        self.printed = Unattributed()
        self.kinds: dict[int, int] = {}
        self.files: dict[int, str] = {}
        self.out: list[Event] = []


Builder = Callable[[Tables, Row, str, Where | None], Event | None]
"""Makes the event of a record: (memory, record, id of its process, its source line).

A builder that cannot make sense of a record raises ValueError, KeyError or OverflowError.
"""
