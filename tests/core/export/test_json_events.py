"""Events as JSON: the same fields as ``events --json`` gives, one by one or as one array."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import msgspec
import pytest

from core.events.kinds import KINDS
from core.export.json_events import write_array, write_lines
from core.export.progress import ignore
from tests.core.export.conftest import QUICK, Exported

if TYPE_CHECKING:
    from core.events.base import Event


def decoded(line: bytes) -> Event:
    kind = KINDS[json.loads(line)["kind"]]
    event: Event = msgspec.json.decode(line, type=kind)
    return event


@pytest.mark.parametrize("name", QUICK)
def test_every_event_is_read_back_as_it_was(real: dict[str, Exported], name: str) -> None:
    run, out = real[name], io.BytesIO()
    write_lines(run.history, run.overview, out, ignore)
    assert [decoded(line) for line in out.getvalue().splitlines()] == run.events


def test_the_array_has_the_same_objects(told: Exported) -> None:
    lines, array = io.BytesIO(), io.BytesIO()
    write_lines(told.history, told.overview, lines, ignore)
    write_array(told.history, told.overview, array, ignore)
    objects = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert json.loads(array.getvalue()) == objects
    assert [one["kind"] for one in objects] == [type(event).__name__ for event in told.events]


def test_a_run_without_events_is_an_empty_array() -> None:
    run, out = Exported([]), io.BytesIO()
    write_array(run.history, run.overview, out, ignore)
    run.close()
    assert json.loads(out.getvalue()) == []
