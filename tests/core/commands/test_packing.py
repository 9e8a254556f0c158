"""A long recording is packed at the end of record; whatever comes in between, it is whole."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.collecting.spec import ProgramSpec
from core.collecting.supervisor import Client
from core.commands import packing, record
from core.commands.packing import Patience, pack
from core.export.progress import CancelledError
from core.export.saving import load
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.scenarios.catalogue import SCENARIOS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.conftest import Tape

SPEC = ProgramSpec("script.py")
PRINTS = "for i in range(10000):\n    print(i)\n"


class Orders(Client):
    """A client that wants something once."""

    def __init__(self, *orders: str) -> None:
        self.orders = list(orders)

    def order(self) -> str:
        return self.orders.pop(0) if self.orders else ""


@pytest.fixture
def raw(tape: Tape, tmp_path: Path) -> Path:
    main = tape.program()
    for _ in range(100):
        main.prints("x")
    with RecordingWriter(tmp_path / "r") as writer:
        writer.records(tape.take())
    return tmp_path / "r"


def is_packed(path: Path) -> bool:
    with Recording.open(path) as recording:
        assert not recording.cut
        return not list(recording.blocks())


def test_a_long_recording_is_packed_and_the_program_ends_as_it_ended(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "script.py"
    script.write_text(PRINTS + "raise SystemExit(3)\n")
    assert record.record(ProgramSpec(str(script)), tmp_path / "r") == 3
    out, err = capfd.readouterr()
    assert out == "".join(f"{i}\n" for i in range(10_000))
    assert err == ""
    assert is_packed(tmp_path / "r")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["r", "script.py"]
    with load(tmp_path / "r") as run:
        end = run.history.world_at(len(run.history))
        assert (end.program.outputs, end.program.exit_code) == (10_000, 3)
        assert list(run.sources) == [str(script)]


def test_a_short_recording_stays_as_it_was_written(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("print(1)\n")
    assert record.record(ProgramSpec(str(script)), tmp_path / "r") == 0
    assert not is_packed(tmp_path / "r")


def test_what_the_disk_was_too_full_for_is_not_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "script.py"
    script.write_text(PRINTS)
    monkeypatch.setattr(record, "SMALL", 0)
    monkeypatch.setattr(record, "RecordingWriter", partial(RecordingWriter, cap=500_000))
    monkeypatch.setattr(packing, "pack", pytest.fail)
    assert record.record(ProgramSpec(str(script)), tmp_path / "r") == 0
    with Recording.open(tmp_path / "r") as recording:
        assert list(recording.blocks())


def test_an_order_leaves_the_recording_as_it_was_written(
    raw: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = raw.read_bytes()
    pack(raw, SPEC, Orders("interrupt"))
    assert raw.read_bytes() == before
    out, err = capfd.readouterr()
    assert out == ""
    assert err == (
        "procession: The recording is whole, but not packed: it will take longer to open.\n"
    )
    assert [file.name for file in raw.parent.iterdir()] == ["r"]


def test_without_room_the_recording_stays_as_it_was_written(
    raw: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: int) -> None:
        raise OSError(28, "No space left on device")

    before = raw.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    pack(raw, SPEC, Client())
    assert raw.read_bytes() == before
    assert [file.name for file in raw.parent.iterdir()] == ["r"]
    assert capfd.readouterr().err.count("\n") == 1


def test_what_belongs_together_in_a_scenarios_files_is_known(tape: Tape, tmp_path: Path) -> None:
    scenario = next(scenario for scenario in SCENARIOS if scenario.together)
    script = str(scenario.script)
    tape.program()
    with RecordingWriter(tmp_path / "r") as writer:
        writer.source(script, scenario.script.read_text("utf-8"))
        writer.records(tape.take())
    pack(tmp_path / "r", ProgramSpec(script), Client())
    with load(tmp_path / "r") as run:
        assert run.history.world_at(0).program.together == scenario.together


@pytest.mark.parametrize(("rate", "words"), [(0.9, ""), (0.1, "some 10 s")])
def test_only_what_takes_long_is_worth_a_line(
    rate: float, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    patience = Patience(Client(), lambda: now[0])
    while now[0] * rate < 1:
        patience(now[0] * rate)
        now[0] += 0.6
    told = capfd.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == bool(words)
    assert words in told.err


def test_any_order_ends_it() -> None:
    patience = Patience(Orders("", "stop"))
    patience(0.1)
    with pytest.raises(CancelledError):
        patience(0.2)
