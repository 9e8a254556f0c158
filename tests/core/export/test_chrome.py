"""Chrome's trace says what Perfetto's says, with numbers for processes that it takes."""

from __future__ import annotations

import io
import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from core.export import chrome
from core.export.progress import ignore
from tests.core.export.conftest import QUICK, Exported
from tests.core.export.traces import expected

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def exported(run: Exported) -> list[dict[str, Any]]:
    out = io.BytesIO()
    chrome.write(run.history, run.overview, out, ignore)
    objects: list[dict[str, Any]] = json.loads(out.getvalue())["traceEvents"]
    return objects


@pytest.mark.parametrize("name", QUICK)
def test_it_has_as_much_of_everything_as_the_run(real: dict[str, Exported], name: str) -> None:
    run = real[name]
    objects = exported(run)
    phases = Counter(one["ph"] for one in objects)
    found = Counter(slices=phases["B"], counts=phases["C"], flows=phases["s"], instants=phases["i"])
    assert found == expected(run)
    assert phases["B"] == phases["E"]
    ends = defaultdict(list)
    for one in objects:
        if one["ph"] in "sf":
            ends[one["id"]].append(one["ph"])
    assert all(phases == ["s", "f"] for phases in ends.values())
    last: dict[tuple[int, int], float] = {}
    for one in objects:
        if one["ph"] != "M":
            place = one["pid"], one["tid"]
            assert one["ts"] >= last.get(place, 0.0)
            last[place] = one["ts"]


def test_times_are_exact(told: Exported) -> None:
    out = io.BytesIO()
    chrome.write(told.history, told.overview, out, ignore)
    assert b'"ts":1001000.000,' in out.getvalue()


def test_processes_are_told_by_name_and_number(told: Exported) -> None:
    names = {
        one["pid"]: one["args"]["name"]
        for one in exported(told)
        if one["ph"] == "M" and one["name"] == "process_name"
    }
    assert set(names.values()) >= {"MainProcess", "=Reader"}
    pids = {event.pid for event in told.events if hasattr(event, "pid") and event.pid}
    assert pids <= set(names)


def test_two_processes_of_one_pid_stay_two(tape: Tape) -> None:
    main = tape.program()
    for name in ("A", "B"):
        hand = main.starts(name)
        hand.born("main", name, pid=77)
    run = Exported(tape.events())
    named = [one for one in exported(run) if one.get("name") == "process_name"]
    run.close()
    assert len({one["pid"] for one in named}) == len(named)
