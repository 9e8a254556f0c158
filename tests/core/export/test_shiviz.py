"""The ShiViz log, read as ShiViz reads it, has clocks that agree with what happened before what."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from core.export import shiviz
from core.export.progress import ignore
from tests.core.export.conftest import QUICK, Exported
from tests.core.export.traces import doer

if TYPE_CHECKING:
    from tests.core.conftest import Tape

DEFAULT = r"(?<event>.*)\n(?<host>\S*) (?<clock>{.*})"
"""ShiViz's own, from the page on which a log is pasted."""

each = pytest.mark.parametrize("name", QUICK)


class Logged(NamedTuple):
    """An event as ShiViz has it."""

    host: str
    clock: dict[str, int]
    text: str


def read(text: str) -> list[Logged]:
    """Read a log as ShiViz's file chooser does, with the checks of its graph of events."""
    expression, delimiter, log = text.split("\n", 2)
    assert (expression, delimiter) == (DEFAULT, "")
    python = expression.replace("(?<", "(?P<").replace("{.*}", r"\{.*\}")
    matches = list(re.finditer(python, log))
    assert "".join(match[0] + "\n" for match in matches) == log, "nothing is left over"
    found = [Logged(m["host"], json.loads(m["clock"]), m["event"]) for m in matches]
    seen: dict[str, int] = {}
    for one in found:
        seen[one.host] = seen.get(one.host, 0) + 1
        assert one.clock[one.host] == seen[one.host], "a host counts its own events by one"
    for one in found:
        assert all(1 <= count <= seen[host] for host, count in one.clock.items())
    return found


def exported(run: Exported) -> str:
    out = io.BytesIO()
    shiviz.write(run.history, run.overview, out, ignore)
    return out.getvalue().decode()


def happened_before(run: Exported) -> list[set[int]]:
    """Return for each event those before it: by the order in its process and the causes, alone."""
    causes = run.overview.causes
    into: dict[int, list[int]] = {}
    for cause, effect in zip(
        causes.cause.array.tolist(), causes.effect.array.tolist(), strict=True
    ):
        into.setdefault(effect, []).append(cause)
    last: dict[str, int] = {}
    past: list[set[int]] = []
    for i in range(len(run.events)):
        process = doer(run, i)
        direct = [*into.get(i, []), *([last[process]] if process in last else [])]
        past.append(set(direct).union(*(past[j] for j in direct)))
        last[process] = i
    return past


@each
def test_every_event_is_read_with_its_host(real: dict[str, Exported], name: str) -> None:
    run = real[name]
    log = read(exported(run))
    assert len(log) == len(run.events)
    hosts = {(doer(run, i), one.host) for i, one in enumerate(log)}
    assert len({host for _, host in hosts}) == len(hosts), "a host is one process"
    for event, one in zip(run.events, log, strict=True):
        kind = re.sub(r"(?<!^)(?=[A-Z])", " ", type(event).__name__).lower()
        assert one.text.startswith(kind)


@each
def test_the_clocks_say_what_happened_before_what(real: dict[str, Exported], name: str) -> None:
    run = real[name]
    log = read(exported(run))
    for i, past in enumerate(happened_before(run)):
        clock = log[i].clock
        before = {
            j
            for j, one in enumerate(log)
            if j != i and one.clock[one.host] <= clock.get(one.host, 0)
        }
        assert before == past


@each
def test_pasted_with_its_first_lines_it_is_the_same_log(
    real: dict[str, Exported], name: str
) -> None:
    text = exported(real[name])
    python = DEFAULT.replace("(?<", "(?P<").replace("{.*}", r"\{.*\}")
    assert len(re.findall(python, text)) == len(real[name].events)


def test_texts_do_not_break_a_line(told: Exported) -> None:
    log = read(exported(told))
    (printed,) = [one for one in log if one.text.startswith("output written")]
    assert "two\\nlines\\u2028and" in printed.text


def test_names_with_blanks_and_of_several_processes_are_hosts(tape: Tape) -> None:
    main = tape.program()
    for name in ("A B", "A B", "A\u00a0B", "program", "{x}"):
        main.child(name)
    run = Exported(tape.events())
    hosts = {one.host for one in read(exported(run))}
    run.close()
    assert hosts == {"MainProcess", "A_B", "A_B@main.2", "A_B@main.3", "program", "{x}"}
