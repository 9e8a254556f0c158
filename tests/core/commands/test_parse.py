"""The command line: what the user types, and what is understood."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.commands import request
from core.commands.instant import Instant
from core.commands.parse import parse
from core.commands.request import UsageError

if TYPE_CHECKING:
    from core.collecting.spec import ProgramSpec


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder, with a script and a recording in it."""
    (tmp_path / "script.py").write_text("pass")
    (tmp_path / "old.procession").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ask(line: str) -> request.Request:
    return parse(line.split(), "1.2.3")


def recorded(line: str) -> ProgramSpec:
    asked = ask(f"record -o new.procession {line}")
    assert isinstance(asked, request.Record)
    assert asked.output == Path("new.procession")
    return asked.target.spec


def refused(line: str) -> str:
    """Return the one sentence with which the line is refused."""
    with pytest.raises(UsageError) as caught:
        ask(line)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith((".", "?"))
    return sentence


def test_without_a_word_the_gallery_opens() -> None:
    assert ask("") == request.ShowGallery()


def test_the_menu_entry_opens_the_gallery_or_a_recording(folder: Path) -> None:
    """It says ``open %f``, which stands for a recording that was clicked, or for nothing."""
    (folder / "a.procession").touch()
    assert ask("open") == request.ShowGallery()
    assert ask("open a.procession") == request.ShowRecording(Path("a.procession"))


def test_the_version_and_the_help_are_texts() -> None:
    assert ask("--version") == request.ShowText("Procession 1.2.3")
    everything = ask("--help")
    assert isinstance(everything, request.ShowText)
    for command in ("run", "open", "list", "record", "events", "snapshot", "doctor"):
        assert f"procession {command}" in everything.text
    assert ask("help") == ask("-h") == everything


def test_each_command_has_its_own_help() -> None:
    text = ask("record --help")
    assert isinstance(text, request.ShowText)
    assert "--for SECONDS" in text.text
    assert "--theme" not in text.text


def test_our_options_stand_before_or_after_the_name(folder: Path) -> None:
    assert recorded("--start-method spawn script.py").start_method == "spawn"
    assert recorded("script.py --start-method=fork").start_method == "fork"
    assert recorded("script.py").start_method is None


def test_what_we_do_not_know_goes_to_the_program_in_its_order(folder: Path) -> None:
    spec = recorded("script.py one --fast -x 3 --start-method spawn two")
    assert spec.script == "script.py"
    assert spec.arguments == ["one", "--fast", "-x", "3", "two"]
    assert spec.cwd == str(folder)


def test_all_after_two_dashes_goes_to_the_program(folder: Path) -> None:
    assert recorded("script.py -- --help -o x --").arguments == ["--help", "-o", "x", "--"]
    spec = recorded("-- script.py --for 3")
    assert (spec.script, spec.arguments, spec.seconds) == ("script.py", ["--for", "3"], None)


def test_a_module_stands_in_place_of_a_script(folder: Path) -> None:
    spec = recorded("-m package.module -m 5")
    assert (spec.script, spec.module, spec.arguments) == ("package.module", True, ["-m", "5"])


def test_a_scenario_gets_its_parameters_as_its_own_options() -> None:
    spec = recorded("ping-pong --param rounds=10 --param delay=0")
    assert Path(spec.script).name == "ping_pong.py"
    assert Path(spec.script).is_absolute()
    assert spec.arguments == ["--rounds", "10", "--delay", "0.0"]
    assert recorded("ping-pong --rounds 10 --delay=0").arguments == spec.arguments


def test_the_window_knows_which_scenario_runs_and_with_what() -> None:
    asked = ask("run producer-consumer --param items=10")
    assert isinstance(asked, request.ShowRun)
    assert asked.target.scenario is not None
    assert asked.target.scenario.name == "producer-consumer"
    assert asked.target.values == {"items": 10}
    assert asked.target.spec.capture


def test_a_recorded_program_keeps_its_own_streams() -> None:
    assert not recorded("ping-pong").capture


def test_a_limit_is_in_seconds() -> None:
    assert recorded("ping-pong --for 2.5").seconds == 2.5


def test_a_script_is_found_from_here_and_runs_there(folder: Path) -> None:
    (folder / "there").mkdir()
    spec = recorded("script.py --cwd there")
    assert spec.cwd == str(folder / "there")
    assert spec.script == str(folder / "script.py")


def test_the_machine_is_checked() -> None:
    assert ask("doctor") == request.CheckMachine()


def test_recordings_are_opened_listed_and_drawn(folder: Path) -> None:
    path = Path("old.procession")
    assert ask("open old.procession") == request.ShowRecording(path)
    assert ask("events old.procession") == request.ListEvents(path, json=False)
    assert ask("events --json old.procession") == request.ListEvents(path, json=True)
    assert ask("snapshot old.procession -o a.png --at 1.5 --theme dark --size 1280x800") == (
        request.Snapshot(path, Path("a.png"), Instant(seconds=1.5), "dark", (1280, 800))
    )
    asked = ask("snapshot old.procession -o a.png --at event:7")
    assert isinstance(asked, request.Snapshot)
    assert (asked.at, asked.size) == (Instant(event=7), (1440, 900))


def test_a_scenario_can_be_drawn(folder: Path) -> None:
    asked = ask("snapshot lock-writers --param rounds=2 -o a.png")
    assert isinstance(asked, request.Snapshot)
    assert isinstance(asked.source, request.Target)
    assert asked.source.values == {"rounds": 2}


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("recrod", "did you mean record?"),
        ("ping-pong", "did you mean run ping-pong?"),
        ("script.py", "did you mean run script.py?"),
        ("words.procession", "did you mean open words.procession?"),
        ("--nonsense", "no option '--nonsense'"),
        ("list --jsn", "did you mean --json?"),
        ("list ping-pong", "one word too many"),
        ("run", "Which program?"),
        ("run ping-pnog", "did you mean ping-pong?"),
        ("run nothing.py", "There is no script nothing.py."),
        ("run -m", "-m needs MODULE"),
        ("run ping-pong --param", "--param needs NAME=VALUE"),
        ("run ping-pong --param rounds", "--param is NAME=VALUE"),
        ("run ping-pong --param round=3", "did you mean rounds?"),
        ("run ping-pong --param rounds=0", "from 1 to"),
        ("run ping-pong --param rounds=many", "a whole number"),
        ("run ping-pong --param rounds=2.5", "a whole number"),
        ("run ping-pong --param delay=nan", "a number from 0"),
        ("run ping-pong --round 3", "did you mean --rounds?"),
        ("run ping-pong --rounds", "--rounds needs a value"),
        ("run ping-pong 3", "one word too many"),
        ("run lock-writers --param locking=maybe", "acquire, with, none"),
        ("run script.py --param items=3", "Only a scenario takes --param"),
        ("run ping-pong --start-method thread", "fork, spawn, forkserver"),
        ("run ping-pong --cwd nowhere", "There is no folder nowhere"),
        ("run ping-pong --interpreter nowhere/python", "There is no Python nowhere/python."),
        ("run ping-pong --lang xx", "--lang is one of"),
        ("list --lang xx", "--lang is one of en, zh_CN, not 'xx'"),
        ("doctor now", "one word too many"),
        ("record ping-pong", "record needs -o FILE"),
        ("record ping-pong -o", "-o needs FILE"),
        ("record ping-pong -o nowhere/a", "There is no folder nowhere"),
        ("record ping-pong -o .", "is a folder"),
        ("record ping-pong -o a --for ever", "seconds above 0"),
        ("record ping-pong -o a --for 0", "seconds above 0"),
        ("record ping-pong -o a --for inf", "seconds above 0"),
        ("events", "Which recording?"),
        ("events nothing", "There is no file nothing."),
        ("open .", "is a folder"),
        ("snapshot old.procession", "snapshot needs -o FILE"),
        ("snapshot old.procession -o a.png --at noon", "event:N"),
        ("snapshot old.procession -o a.png --at event:x", "event:N"),
        ("snapshot old.procession -o a.png --at -1", "event:N"),
        ("snapshot old.procession -o a.png --size big", "WIDTHxHEIGHT"),
        ("snapshot old.procession -o a.png --size 1x1", "WIDTHxHEIGHT"),
        ("snapshot old.procession -o a.png --theme pink", "dark, light"),
        ("snapshot old.procession -o a.png --param a=1", "goes with a program"),
        ("snapshot old.procession -o a.png more", "goes with a program"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(folder: Path, line: str, part: str) -> None:
    assert part in refused(line)


def test_the_lesson_that_we_ship_is_opened_by_its_name_unless_a_file_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert parse(["open", "tutorial", "--present"], "1") == request.ShowTutorial(True)
    Path("tutorial").touch()
    assert parse(["open", "tutorial"], "1") == request.ShowRecording(Path("tutorial"))
