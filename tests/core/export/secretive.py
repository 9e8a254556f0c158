"""A run in which everything is told that one may not want others to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.events.decoder import Decoder
from core.events.message import ConnectBegan
from core.events.process import ErrorRaised, ProcessAsked
from core.events.program import ProgramStarted
from core.export.contents import Recorded
from core.model.history import History
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.events.base import Event
    from tests.core.conftest import Tape

USER = "adalovelace"
HOME = f"/home/{USER}/shut room/my work"
SCRIPT = f"{HOME}/script.py"
ROUNDS = 400
TRACEBACK = f"""Traceback (most recent call last):
  File "{SCRIPT}", line 3, in work
    raise ValueError("code-secret")
ValueError: value-secret for {USER}
and value-secret in a second line
"""


def secretive(tape: Tape) -> list[Event]:
    """Return some 2,600 events, in order."""
    main = tape.program("value-secret")
    queue, pipe, lock = main.channel(rec.QUEUE, 2), main.channel(rec.PIPE), main.lock()
    child = main.child(f"of {USER}")
    file = child.opens(f"{HOME}/out.txt")
    other = child.opens("/elsewhere/out.txt")
    site = main.at(3, file=SCRIPT)
    for _ in range(ROUNDS):
        child.receives(queue, main.sends(queue, "'value-secret'"))
        main.receives(pipe, child.sends(pipe, "b'value-secret'", end=1))
        child(rec.ACQUIRED, resource=lock, site=site)
        child.writes(file, "output-secret")
    child.writes(other, "output-secret")
    main.prints(f"output-secret of {USER} in {HOME}/out.txt\n")
    found = Decoder().feed(tape.take())
    last = max(event.t_ns for event in found)
    fields = (last, 1_000, "main.1", 1, found[-1].where)
    found += [
        ErrorRaised(*fields, TRACEBACK),
        ConnectBegan(*fields, 1, "value-secret"),
        ProcessAsked(*fields, "main", "pid", 4_711, 1),
    ]
    paths = {"script": SCRIPT, "cwd": HOME}
    return [
        msgspec.structs.replace(event, **paths) if isinstance(event, ProgramStarted) else event
        for event in found
    ]


def recorded(tape: Tape) -> Recorded:
    """Return the run; the caller closes its history."""
    history = History()
    history.extend(secretive(tape))
    spec = {"script": SCRIPT, "cwd": HOME, "arguments": ["value-secret"]}
    source = f"# {USER} wrote this\nraise ValueError('code-secret')\n"
    notes = msgspec.json.encode([{"event": 5, "t_ns": 1, "text": f"{USER} sends"}])
    return Recorded(history, {"spec": spec}, {SCRIPT: source}, notes)
