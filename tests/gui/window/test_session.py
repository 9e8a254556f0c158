"""One run or recording at a time; the one before leaves nothing behind.

Covers: recorded.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec
import psutil
import pytest

from core.collecting.spec import ProgramSpec
from core.commands.own import OwnProgram, own_target
from core.commands.request import Target
from core.playback.pace import Pace
from core.playback.source import Status
from core.recording.writer import RecordingWriter
from core.scenarios.catalogue import find
from gui.window.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.core.conftest import Tape


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    made = Session()
    yield made
    made.finish()


def until(session: Session, qtbot: QtBot, fact: Callable[[], bool]) -> None:
    def polled() -> bool:
        if session.playback is not None:
            session.playback.poll(0.05)
        return fact()

    qtbot.waitUntil(polled, timeout=15_000)


def programs(script: str) -> list[psutil.Process]:
    """Return the processes below this one that run a script."""
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            if any(script in word for word in process.cmdline()):
                found.append(process)
        except psutil.Error:
            continue
    return found


def test_a_run_that_is_replaced_is_ended_while_the_next_one_runs(
    session: Session,
    qtbot: QtBot,
    lasting: Callable[[str], Target],
    quick: Callable[[str], Target],
) -> None:
    session.run(lasting("lock-writers"))
    until(session, qtbot, lambda: bool(session.playback and session.playback.length > 20))
    assert programs("lock_writers.py")
    session.run(quick("ping-pong"))
    assert session.title == "Ping-pong"
    until(session, qtbot, lambda: bool(session.playback and not session.playback.live))
    qtbot.waitUntil(lambda: not programs("lock_writers.py"), timeout=5_000)


def test_finish_ends_everything_within_its_time(
    session: Session, qtbot: QtBot, lasting: Callable[[str], Target]
) -> None:
    session.run(lasting("producer-consumer"))
    until(session, qtbot, lambda: bool(session.playback and session.playback.length > 10))
    assert session._folder is not None
    folder = session._folder.name
    session.finish()
    assert not programs("producer_consumer.py")
    assert not os.path.exists(folder)


def test_a_script_is_run_in_its_own_folder(tmp_path: Path) -> None:
    script = tmp_path / "a.py"
    target = own_target(OwnProgram(str(script)), None)
    assert target.spec.cwd == str(tmp_path)
    assert target.spec.capture


def test_a_program_that_cannot_start_says_so(session: Session, qtbot: QtBot) -> None:
    spec = ProgramSpec("/p/none.py", interpreter=["/p/no-python"], capture=True)
    session.run(Target(spec, None, {}))
    until(
        session,
        qtbot,
        lambda: bool(session.playback and session.playback.status is Status.FAILED),
    )
    assert session.playback is not None
    assert session.playback.status_detail.endswith(".")


def test_a_bad_recording_changes_nothing(
    session: Session, qtbot: QtBot, recording: str, tmp_path: Path
) -> None:
    session.open(recording)
    before = session.playback
    with qtbot.waitSignal(session.failed) as failed:
        session.open(str(tmp_path / "none.procession"))
    assert failed.args[0].endswith(".")
    assert session.playback is before


def test_the_cast_of_a_scenario_is_known_before_it_runs(
    session: Session, quick: Callable[[str], Target]
) -> None:
    session.prepare(quick("producer-consumer"))
    assert session.playback is None
    assert session.cast is not None
    assert [p.name for p in session.cast.processes.values()][1:] == ["Producer", "Consumer"]


def test_a_recording_of_a_scenario_knows_its_scenario(
    session: Session, tape: Tape, tmp_path: Path
) -> None:
    scenario = find("lock-writers")
    assert scenario is not None
    script = str(scenario.script)
    spec = ProgramSpec(script, arguments=["--writers", "2"])
    tape.program()
    path = tmp_path / "lesson.procession"
    with RecordingWriter(path) as writer:
        writer.header({"spec": msgspec.to_builtins(spec)})
        writer.source(script, scenario.script.read_text("utf-8"))
        writer.records(tape.take())
    session.open(str(path))
    assert session.title == "Lock: three writers \N{MIDDLE DOT} lesson.procession"
    assert session.target is None, "a recording is not run again"
    assert session.key == str(path)
    assert session.cast is not None
    assert len(session.cast.processes) == 3
    assert session.playback is not None
    assert (session.playback.pace, session.playback.speed) == (Pace.REAL_TIME, scenario.speed)
