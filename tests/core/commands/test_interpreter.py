"""Another Python runs the program: named in several ways, refused in one sentence, traced alike."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from core.collecting.deaths import is_running
from core.commands import interpreter as interpreters
from core.commands.interpreter import OLDEST, interpreter
from core.commands.parse import parse
from core.commands.request import Snapshot, Target, UsageError
from core.commands.target import target
from core.commands.words import sort_words

if TYPE_CHECKING:
    from collections.abc import Callable

MINORS = range(9, 20)

PROGRAM = """\
import multiprocessing, pathlib, sys

def child(lock, queue, end):
    with lock:
        queue.put(end.recv())
    end.send_bytes(b"raw")

if __name__ == "__main__":
    print(sys.version_info[:2])
    for method in sys.argv[1:]:
        context = multiprocessing.get_context(method)
        lock, queue, (left, right) = context.Lock(), context.Queue(), context.Pipe()
        process = context.Process(target=child, args=(lock, queue, right), name="child")
        process.start()
        left.send(method)
        print(queue.get(), left.recv_bytes())
        process.join()
    pathlib.Path("written").write_text("line\\n")
    raise ValueError("the end")
"""

NO_GUARD = """\
import multiprocessing
multiprocessing.set_start_method("METHOD", force=True)
process = multiprocessing.Process(target=int)
process.start()
process.join()
print(process.exitcode)
"""


def candidates() -> list[str]:
    """Return the Pythons from 3.9 on that a user of this machine may have."""
    named = [shutil.which(f"python3.{minor}") for minor in MINORS]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    return [path for path in named if path] + [str(p) for p in pyenv.glob("3.*/bin/python3")]


@pytest.fixture(scope="module")
def pythons() -> dict[int, str]:
    """Return minor version -> a Python of that version, as far as there are any."""
    found: dict[int, str] = {}
    for path in [sys.executable, *candidates()]:
        try:
            there = interpreter(path)
        except UsageError:
            continue
        assert there is not None
        found.setdefault(int(there.version.split(".")[1]), path)
    return found


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str], str]:
    """Return a function that makes an executable that is a shell script."""

    def make(body: str) -> str:
        path = tmp_path / "python"
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return str(path)

    return make


def refused(name: str) -> str:
    with pytest.raises(UsageError) as caught:
        interpreter(name)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_ours_when_none_is_named() -> None:
    assert interpreter(None) is None


def test_it_is_named_by_its_path_or_as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    there = interpreter(sys.executable)
    assert there is not None
    assert there.path == sys.executable
    assert there.version == ".".join(map(str, sys.version_info[:3]))
    assert there.method in ("fork", "spawn", "forkserver")
    monkeypatch.setenv("PATH", os.path.dirname(sys.executable))
    assert interpreter(os.path.basename(sys.executable)) == there


def test_a_relative_path_is_one_from_here(monkeypatch: pytest.MonkeyPatch) -> None:
    folder, name = os.path.split(sys.executable)
    monkeypatch.chdir(folder)
    there = interpreter(f"./{name}")
    assert there is not None
    assert there.path == os.path.join(os.getcwd(), name)


def test_the_folder_of_a_virtual_environment_stands_for_its_python(tmp_path: Path) -> None:
    import venv

    venv.create(tmp_path / "env", symlinks=True)
    there = interpreter(str(tmp_path / "env"))
    assert there is not None
    assert there.path == str(tmp_path / "env" / "bin" / "python"), "not where the link leads"
    (tmp_path / "empty").mkdir()
    assert "There is no bin/python in the folder" in refused(str(tmp_path / "empty"))


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert refused(str(tmp_path / "none")) == f"There is no Python {tmp_path / 'none'}."
    assert "'python3.99'" in refused("python3.99")


def test_what_is_no_python_is_said(tmp_path: Path, script: Callable[[str], str]) -> None:
    assert refused(script("echo hello")).endswith("is no Python.")
    text = tmp_path / "text"
    text.write_text("words")
    assert refused(str(text)).endswith("cannot be started: permission denied.")
    text.chmod(0o700)
    assert "cannot be started: exec format error" in refused(str(text))


def test_one_that_is_too_old_is_said(script: Callable[[str], str]) -> None:
    sentence = refused(script("echo 'procession asks: 3.8.18 '"))
    assert sentence.endswith("is Python 3.8.18; a program is traced from 3.9 on.")
    assert OLDEST == (3, 9)


def test_one_that_does_not_answer_is_given_up_and_leaves_nothing(
    tmp_path: Path, script: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreters, "ASK_SECONDS", 0.5)
    name = script(f"sleep 60 &\necho $! > {tmp_path}/pid\nwait")
    begun = time.monotonic()
    assert "has not said within" in refused(name)
    assert time.monotonic() - begun < 10
    pid, deadline = int((tmp_path / "pid").read_text()), time.monotonic() + 5
    while is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.01)  # killed it is; on a busy machine it is gone a moment later
    assert not is_running(pid)


def test_the_program_s_description_has_it(tmp_path: Path) -> None:
    words = sort_words("run", ["ping-pong", "--interpreter", sys.executable])
    spec = target(words, capture=True).spec
    assert spec.interpreter == [sys.executable]
    assert spec.version == spec.python == ".".join(map(str, sys.version_info[:3]))
    assert spec.default_method == spec.method


@pytest.mark.parametrize("command", ["run", "record", "snapshot"])
def test_every_command_that_runs_a_program_takes_it(tmp_path: Path, command: str) -> None:
    words = [command, "ping-pong", "--interpreter", sys.executable]
    words += [] if command == "run" else ["-o", str(tmp_path / "file")]
    asked = parse(words, "1.2.3")
    target = asked.source if isinstance(asked, Snapshot) else getattr(asked, "target", None)
    assert isinstance(target, Target)
    assert target.spec.interpreter == [sys.executable]


@pytest.mark.parametrize("minor", MINORS)
def test_a_program_is_recorded_in_every_python_that_is_here(
    root: Path, tmp_path: Path, pythons: dict[int, str], minor: int
) -> None:
    if minor not in pythons:
        pytest.skip(f"there is no Python 3.{minor} here")
    methods = ("fork", "spawn", "forkserver")
    told, printed = recorded(root, tmp_path, pythons[minor], PROGRAM, *methods)
    assert told[0]["python"].startswith(f"3.{minor}.")
    started = [event for event in told if event["kind"] == "ProcessStarted"]
    assert [event["start_method"] for event in started] == list(methods)
    sent = {event["message"] for event in told if event["kind"] == "MessageSent"}
    received = [event["message"] for event in told if event["kind"] == "MessageReceived"]
    assert len(received) == 9
    assert set(received) == sent
    assert [event["kind"] for event in told].count("LockAcquired") == 3
    (error,) = [event for event in told if event["kind"] == "ErrorRaised"]
    assert error["traceback"] == printed
    opened = [event for event in told if event["kind"] == "FileOpened"]
    assert [event["path"] for event in opened] == [str(tmp_path / "written")]


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
@pytest.mark.parametrize("minor", MINORS)
def test_a_child_that_fails_while_it_imports_the_program_says_of_what_in_every_python(
    root: Path, tmp_path: Path, pythons: dict[int, str], minor: int, method: str
) -> None:
    if minor not in pythons:
        pytest.skip(f"there is no Python 3.{minor} here")
    program = NO_GUARD.replace("METHOD", method)
    told, printed = recorded(root, tmp_path, pythons[minor], program)
    errors = [event for event in told if event["kind"] == "ErrorRaised"]
    assert [event["process"] for event in errors] == ["main.1"]
    assert printed.endswith(errors[0]["traceback"].partition("\n")[2])


def recorded(
    root: Path, folder: Path, python: str, program: str, *arguments: str
) -> tuple[list[dict[str, Any]], str]:
    """Run a program bare and traced, which must go alike; return its events and standard error."""
    (folder / "program.py").write_text(program)
    words = ["program.py", *arguments]
    ours = [sys.executable, str(root / "main.py")]
    bare, traced, events = (
        subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=100, check=False
        )
        for command in (
            [python, *words],
            [*ours, "record", "--interpreter", python, "-o", "a.procession", *words],
            [*ours, "events", "a.procession", "--json"],
        )
    )
    assert (traced.returncode, traced.stdout) == (bare.returncode, bare.stdout)
    assert traced.stderr == bare.stderr
    return [json.loads(line) for line in events.stdout.splitlines()], bare.stderr
