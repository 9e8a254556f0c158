"""Kind, process, resource and time of every event, in columns: what a table of millions needs."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from ..events.kinds import KINDS
from .column import Column
from .resource_of import GETTER_OF

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from ..events.base import Event

LATEST_NS = 2**63 - 1
"""A recording may hold any 64 bits as a time; what is later than the clock can be is cut."""


def _no_resource(_event: Event) -> str:
    return ""


_time, _process = attrgetter("t_ns"), attrgetter("process")
_resource_of = {kind: GETTER_OF.get(kind, _no_resource) for kind in KINDS.values()}
_Packed = tuple[list[str], list[str], list[str], int, list[tuple[str, bytes]]]
"""The three lists of names; when the first event happened; of each column its type and its numbers:
kind, process, resource, and how long after the one before each event happened (ns)."""
_packed = msgspec.msgpack.Decoder(_Packed)
_TYPES = ("u1", "u2", "u4", "u8")


class EventIndex:
    """One row an event, in the order of the history.

    Attributes:
        kinds, processes, resources: the names behind the codes, in order of appearance.
        times: ns.
        kind, process, resource: codes; resource 0 is none.
    """

    def __init__(self) -> None:
        """Begin without events."""
        self.kinds: list[str] = []
        self.processes: list[str] = []
        self.resources: list[str] = [""]
        self.times = Column("i8")
        self.kind, self.process, self.resource = Column("u1"), Column("u4"), Column("u4")
        self._number_names()

    def _number_names(self) -> None:
        self._of_kind = _Codes(self.kinds)
        self._of_process = _Codes(self.processes)
        self._of_resource = _Codes(self.resources)
        self._of_type = _Types(self._of_kind)

    def __len__(self) -> int:
        """Return how many events there are."""
        return len(self.times)

    def feed(self, events: Sequence[Event]) -> None:
        """Take up the next events."""
        count = len(events)
        times = np.fromiter(map(_time, events), "u8", count)
        self.times.extend(np.minimum(times, LATEST_NS))
        kinds = map(self._of_type.__getitem__, map(type, events))
        self.kind.extend(np.fromiter(kinds, "u1", count))
        processes = map(self._of_process.__getitem__, map(_process, events))
        self.process.extend(np.fromiter(processes, "u4", count))
        code = self._of_resource
        resources = [code[_resource_of[type(event)](event)] for event in events]
        self.resource.extend(np.fromiter(resources, "u4", count))

    def forget(self, count: int) -> None:
        """Keep only the first so many events."""
        for column in (self.times, self.kind, self.process, self.resource):
            column.cut(count)
        for names, column in (
            (self.kinds, self.kind),
            (self.processes, self.process),
            (self.resources, self.resource),
        ):
            used = int(column.array.max()) + 1 if len(column) else 0
            del names[max(used, 1 if names is self.resources else 0) :]
        self._number_names()

    def rows(
        self,
        kinds: Collection[str] | None = None,
        processes: Collection[str] | None = None,
        resources: Collection[str] | None = None,
        start: int = 0,
        stop: int | None = None,
    ) -> NDArray[np.int64]:
        """Return the indices of the events that pass, in order.

        Args:
            kinds: names of the kinds that pass; None for all.
            processes: the ids that pass; None for all.
            resources: the ids that pass, "" for events on none; None for all.
            start: index of the first event that is looked at.
            stop: index before which one stops; None for all that there are.
        """
        passes: NDArray[np.bool_] | None = None
        for wanted, names, column in (
            (kinds, self.kinds, self.kind),
            (processes, self.processes, self.process),
            (resources, self.resources, self.resource),
        ):
            if wanted is not None:
                these = of_names(names, wanted)[column.array[start:stop]]
                passes = these if passes is None else passes & these
        if passes is None:
            return np.arange(*slice(start, stop).indices(len(self)))
        return np.flatnonzero(passes) + start

    def pack(self) -> bytes:
        """Return all of it as bytes."""
        times = self.times.array
        first = int(times[0]) if len(times) else 0
        steps = np.diff(times, prepend=first)
        columns = [self.kind.array, self.process.array, self.resource.array, steps]
        narrow = [_narrow(column) for column in columns]
        packed: _Packed = (self.kinds, self.processes, self.resources, first, narrow)
        return msgspec.msgpack.encode(packed)

    @classmethod
    def unpack(cls, data: bytes) -> EventIndex:
        """Return what :meth:`pack` packed.

        Raises:
            ValueError: the bytes make no sense.
        """
        try:
            kinds, processes, resources, first, packed = _packed.decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise ValueError(str(error)) from error
        if len(packed) != 4:
            raise ValueError("an index has four columns")
        kind, process, resource, steps = (_wide(*column) for column in packed)
        if len({len(kind), len(process), len(resource), len(steps)}) > 1:
            raise ValueError("the columns are not equally long")
        if not KINDS.keys() >= set(kinds) or not resources or resources[0]:
            raise ValueError("the names make no sense")
        for names, codes in ((kinds, kind), (processes, process), (resources, resource)):
            if len(set(names)) < len(names) or (len(codes) and codes.max() >= len(names)):
                raise ValueError("the names do not fit the numbers")
        index = cls()
        index.kinds, index.processes, index.resources = kinds, processes, resources
        index.times = Column("i8", _times(first, steps))
        index.kind, index.process = Column("u1", kind), Column("u4", process)
        index.resource = Column("u4", resource)
        index._number_names()
        return index


def of_names(names: Sequence[str], wanted: Collection[str]) -> NDArray[np.bool_]:
    """Return for each code whether its name is wanted, shape (n,)."""
    return np.fromiter((name in wanted for name in names), np.bool_, len(names))


def _narrow(numbers: NDArray[Any]) -> tuple[str, bytes]:
    """Return the numbers, none of them below 0, in as few bytes as they need, and their type."""
    most = int(numbers.max()) if len(numbers) else 0
    type_ = next(t for t in _TYPES if most < 256 ** int(t[1]))
    return type_, numbers.astype(f"<{type_}").tobytes()


def _wide(type_: str, data: bytes) -> NDArray[Any]:
    """Return the numbers again.

    Raises:
        ValueError: they are of no such type.
    """
    if type_ not in _TYPES:
        raise ValueError(f"numbers of type {type_!r}")
    return np.frombuffer(data, f"<{type_}").copy()  # it grows and is cut


def _times(first: int, steps: NDArray[Any]) -> NDArray[np.int64]:
    """Return when each event happened, of how long after the one before it did.

    Raises:
        ValueError: no clock goes so.
    """
    if not 0 <= first <= LATEST_NS or (len(steps) and steps.max() > LATEST_NS):
        raise ValueError("a time is out of bounds")
    times = steps.astype("i8")
    if len(times):
        times[0] = first
    np.cumsum(times, out=times)
    if len(times) and times.min() < first:
        raise ValueError("the times run over")
    return times


class _Codes(dict[str, int]):
    """Name -> code; a new name gets the next one."""

    def __init__(self, names: list[str]) -> None:
        """Go on with these names, and add new ones to them."""
        super().__init__((name, code) for code, name in enumerate(names))
        self._names = names

    def __missing__(self, name: str) -> int:
        code = self[name] = len(self._names)
        self._names.append(name)
        return code


class _Types(dict[type, int]):
    """Class of events -> code of its kind."""

    def __init__(self, codes: _Codes) -> None:
        """Take the codes from here."""
        super().__init__()
        self._codes = codes

    def __missing__(self, type_: type) -> int:
        code = self[type_] = self._codes[type_.__name__]
        return code
