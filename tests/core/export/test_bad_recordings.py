"""Whatever a recording says, its exports are well-formed, and each has every event."""

from __future__ import annotations

import csv
import io
import json
import os
import types
import typing
from contextlib import closing

from hypothesis import given, settings
from hypothesis import strategies as st

from core.commands.events import text_lines
from core.events.base import Event, Where
from core.events.kinds import KINDS
from core.export.progress import ignore
from core.export.writers import WRITERS
from tests.core.export.conftest import Exported
from tests.core.export.test_shiviz import read
from tests.core.export.traces import Trace

MANY = int(os.environ.get("PROCESSION_BAD_FILES", "40"))
"""Runs that are tried; a thousand take a minute."""
THINGS = ["main", "main.1", "main.2", "lock-1.1", "channel-1.1", "/p/a", "lock", "semaphore"]
ODD = ["", "a\nb\u2028{} ", "__proto__", "=1", "\0\u202e", "x" * 300]
IDS = st.sampled_from([*THINGS, *ODD])
"""Few, so that they meet; one may stand for things of several kinds."""
NUMBERS = st.sampled_from([0, 1, 2, -1, -9, 1 << 31, 1 << 32, (1 << 63) - 1, -(1 << 63)])


def values(type_: object) -> st.SearchStrategy[object]:
    """Return what a field of this type may have in a file."""
    if type_ is str:
        return IDS
    if type_ is int:
        return NUMBERS
    if type_ is bool:
        return st.booleans()
    if type_ is Where:
        return st.builds(Where, IDS, NUMBERS, IDS)
    parts = [values(part) for part in typing.get_args(type_) if part is not types.NoneType]
    if typing.get_origin(type_) is list:
        return st.lists(parts[0], max_size=2)
    return st.one_of(st.none(), *parts)


EVENTS = st.one_of(
    *(
        st.builds(
            kind,
            **{
                name: st.integers(0, 50) if name == "t_ns" else values(type_)
                for name, type_ in typing.get_type_hints(kind).items()
                if name in kind.__struct_fields__
            },
        )
        for kind in KINDS.values()
    )
)


def written(run: Exported, name: str) -> bytes:
    out = io.BytesIO()
    WRITERS[name](run.history, run.overview, out, ignore)
    return out.getvalue()


@settings(max_examples=MANY, deadline=None)
@given(events=st.lists(EVENTS, max_size=40))
def test_any_events_are_exported(events: list[Event]) -> None:
    run = Exported(events)
    with closing(run):
        count = len(run.events)
        assert count == len(events)
        trace = Trace(written(run, "perfetto"))
        assert trace.begins.keys() == trace.ends.keys()
        assert json.loads(written(run, "chrome"))["traceEvents"] or not count
        assert len(json.loads(written(run, "json"))) == count
        assert len(written(run, "jsonl").splitlines()) == count
        table = csv.reader(io.StringIO(written(run, "csv").decode(), newline=""))
        assert sum(1 for _ in table) == count + 1
        assert len(read(written(run, "shiviz").decode())) == count
        assert all(line.decode().isprintable() for line in text_lines(run.history))
