"""What the builders of events share: everything that the records before have told."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import field

from .base import Event, Where
from .lives import Lives
from .meetings import Meetings
from .names import Names
from .texts import Row, Texts
from .unattributed import Unattributed
from .under_way import UnderWay


@dataclasses.dataclass
class Tables:
    """The decoder's memory.

    Attributes:
        kinds: channel -> its kind.
        files: key of a file -> its path.
        homes: number of an object -> id of the manager's process that holds it.
        out: events of the chunk that is being decoded; a builder that makes several appends here.
    """

    texts: Texts = field(default_factory=Texts)
    names: Names = field(default_factory=Names)
    lives: Lives = field(default_factory=Lives)
    under_way: UnderWay = field(default_factory=UnderWay)
    meetings: Meetings = field(default_factory=Meetings)
    printed: Unattributed = field(default_factory=Unattributed)
    kinds: dict[int, int] = field(default_factory=dict)
    files: dict[int, str] = field(default_factory=dict)
    homes: dict[int, str] = field(default_factory=dict)
    out: list[Event] = field(default_factory=list)


Builder = Callable[[Tables, Row, str, Where | None], Event | None]
"""Makes the event of a record: (memory, record, id of its process, its source line).

A builder that cannot make sense of a record raises ValueError, KeyError or OverflowError.
"""
