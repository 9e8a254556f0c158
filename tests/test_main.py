"""Procession as one starts it: ``python main.py`` in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    Main = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def main(root: Path, tmp_path: Path) -> Main:
    """Return a function that runs main.py with the given words, in an empty folder, to its end."""

    def main(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(root / "main.py"), *words]
        return subprocess.run(
            command,
            cwd=tmp_path,
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return main


def test_the_version_is_told(main: Main) -> None:
    done = main("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Procession {VERSION}\n", "")


def test_the_help_names_the_commands_as_they_are_called(main: Main) -> None:
    done = main("--help")
    assert done.returncode == 0
    assert "python main.py record" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["recrod"],
        ["record", "nothing.py", "-o", "a"],
        ["events", "nothing.procession"],
        ["run", "ping-pong", "--param", "rounds=x"],
        ["list", "--lang", "de"],
        ["list", "--lang"],
        ["export", "a", "-o", "b"],
    ],
    ids=" ".join,
)
def test_bad_input_ends_with_one_line_and_code_2(main: Main, words: list[str]) -> None:
    done = main(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("procession: ")
    assert done.stderr.count("\n") == 1


def test_all_is_said_in_the_language_of_the_system_or_in_the_one_that_is_asked_for(
    main: Main,
) -> None:
    chinese = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN.UTF-8"}
    assert "打开窗口，显示场景库" in main("--help", **chinese).stdout
    assert (
        main("recrod", **chinese).stderr == "procession: 没有命令 'recrod'；是不是想用 record？\n"
    )
    assert "open the window with the gallery" in main("--help", "--lang", "en", **chinese).stdout
    done = main("list", "--param", "--lang=zh_CN")
    assert done.stderr == "procession: list 没有选项 '--param'。\n"


def test_qt_is_loaded_only_for_what_it_must_translate(main: Main) -> None:
    seen = {"PYTHONPROFILEIMPORTTIME": "1"}
    assert "PySide6" not in main("list", "--lang", "en", **seen).stderr
    assert "PySide6" not in main("list", "--json", "--lang", "zh_CN", **seen).stderr
    assert "PySide6" in main("list", "--lang", "zh_CN", **seen).stderr


def test_data_is_the_same_in_each_language(main: Main) -> None:
    assert main("list", "--json", "--lang", "zh_CN").stdout == main("list", "--json").stdout


def test_where_there_is_no_chinese_on_the_output_nothing_breaks(main: Main) -> None:
    done = main("doctor", "--help", "--lang", "zh_CN", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "--lang LANG" in done.stdout


def test_without_a_screen_it_says_so(main: Main) -> None:
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    done = main(**nowhere)
    assert done.returncode == 2
    assert done.stderr.startswith("procession: There is no screen here")
    assert "record and snapshot" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_reader_that_leaves_is_no_error(root: Path) -> None:
    """As in ``main.py list --json | true``."""
    read, write = os.pipe()
    os.close(read)
    try:
        command = [sys.executable, str(root / "main.py"), "list", "--json"]
        done = subprocess.run(
            command, stdout=write, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
    finally:
        os.close(write)
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("words", "code"), [(["list"], "0"), (["--multiprocessing-fork", "garbage"], "2")]
)
def test_without_a_console_nothing_is_missed(
    root: Path, tmp_path: Path, words: list[str], code: str
) -> None:
    """A windowed program has no streams at all; what goes wrong opens no box of Windows's."""
    source = (
        "import sys; sys.stdout = sys.stderr = sys.stdin = None; sys.frozen = True\n"
        f"sys.path.insert(0, {str(root)!r}); sys.argv = ['main.py', *{words!r}]\n"
        "import main; code = main.main()\n"
        "open('code', 'w').write(str(code))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=tmp_path, capture_output=True, timeout=60
    )
    assert (done.stdout, done.stderr) == (b"", b"")
    assert (tmp_path / "code").read_text() == code


def test_a_scenario_is_recorded_and_its_events_are_listed(main: Main) -> None:
    """The whole way without a window: a real program, its recording, its events."""
    recorded = main("record", "ping-pong", "--param", "rounds=2", "-o", "a.procession")
    assert (recorded.returncode, recorded.stderr) == (0, "")
    assert sorted(recorded.stdout.splitlines()) == [
        "A has pong 1",
        "A has pong 2",
        "B has ping 1",
        "B has ping 2",
    ]
    listed = main("events", "a.procession", "--json")
    events = [json.loads(line) for line in listed.stdout.splitlines()]
    sent = [event["message"] for event in events if event["kind"] == "MessageSent"]
    got = [event["message"] for event in events if event["kind"] == "MessageReceived"]
    assert len(sent) == 4
    assert sorted(sent) == sorted(got)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
def test_output_that_cannot_be_written_is_said_in_one_line() -> None:
    command = [sys.executable, str(Path(__file__).parents[1] / "main.py"), "list"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    sentence = "procession: The output cannot be written (no space left on device).\n"
    assert (done.returncode, done.stderr) == (2, sentence)


def test_a_picture_of_a_recording_needs_no_screen(main: Main, tmp_path: Path) -> None:
    assert main("record", "ping-pong", "--param", "rounds=1", "-o", "a.procession").returncode == 0
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    drawn = main("snapshot", "a.procession", "--size", "1280x800", "-o", "a.png", **nowhere)
    assert (drawn.returncode, drawn.stdout, drawn.stderr) == (0, "", "")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("place", ["here", "nowhere"])
def test_an_error_of_ours_is_one_sentence_and_its_traceback_stands_in_a_log(
    root: Path, tmp_path: Path, place: str
) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); import main\n"
        "import core.commands.list as lists\n"
        "lists.run = lambda **_: {}['ours']\n"
        "sys.exit(main.main())\n"
    )
    data = tmp_path if place == "here" else Path(os.devnull)
    done = subprocess.run(
        [sys.executable, "-c", code, str(root), "list"],
        env=os.environ | {"XDG_DATA_HOME": str(data)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    if place == "nowhere":
        assert done.stderr == (
            "procession: Something went wrong in Procession itself (KeyError: 'ours'),"
            " and no log can be written.\n"
        )
        return
    (log,) = (tmp_path / "procession" / "logs").iterdir()
    assert done.stderr == (
        "procession: Something went wrong in Procession itself (KeyError)."
        f" What is known of it stands in {log}.\n"
    )
    assert "KeyError: 'ours'" in log.read_text()
