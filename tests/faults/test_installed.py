"""The installed application where folders have odd names or cannot be written to, and misused.

Faults 31 and 34.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.conftest import until
from tests.screen import screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.conftest import Recorder, Show

NAME = "It's 中文 here"
SCRIPT = """\
import multiprocessing

def say(queue):
    queue.put(__file__)

if __name__ == "__main__":
    queue = multiprocessing.Queue()
    child = multiprocessing.Process(target=say, args=(queue,))
    child.start()
    print(queue.get())
    child.join()
"""
NOBODY = 65534
FORK = "--multiprocessing-fork"
HELPER = ["-B", "-S", "-I", "-c"]
"""With these before the command, a bundle's own processes start their helpers."""


def link(source: str, target: str) -> None:
    """Copy a file without its bytes, where that can be."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


class Installed:
    """The bundle in a folder of an odd name in which nothing can be written, and a user of it.

    Attributes:
        home: the user's folder.
        sealed: a folder that cannot be written to.
        script: a program that prints its own path.
    """

    def __init__(self, bundle_folder: Path, place: Path) -> None:
        self.program = place / NAME / "procession" / "procession"
        shutil.copytree(bundle_folder, self.program.parent, symlinks=True, copy_function=link)
        self.home, self.sealed = place / f"home of {NAME}", place / "sealed"
        self.home.mkdir(mode=0o777)
        self.home.chmod(0o777)
        self.sealed.mkdir()
        self.script = self.home / f"{NAME}.py"
        self.script.write_text(SCRIPT)
        for folder, _, _ in os.walk(place / NAME):
            os.chmod(folder, 0o555)
        self.sealed.chmod(0o555)

    def start(self, *words: str | Path, **environment: str) -> subprocess.Popen[str]:
        """Start it as a user to whom the rights of files apply."""
        root = os.geteuid() == 0
        return subprocess.Popen(
            [self.program, *words],
            cwd=self.home,
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"} | environment,
            user=NOBODY if root else None,
            group=NOBODY if root else None,
            extra_groups=[] if root else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str | Path, **environment: str) -> tuple[int, str, str]:
        with self.start(*words, **environment) as process:
            try:
                out, err = process.communicate(timeout=60)
            finally:
                process.kill()
        return process.returncode, out, err


@pytest.fixture(scope="module")
def installed(bundle_folder: Path) -> Iterator[Installed]:
    place = Path(tempfile.mkdtemp())  # pytest's own folders are closed to other users
    place.chmod(0o755)
    yield Installed(bundle_folder, place)
    for folder, _, _ in os.walk(place):
        os.chmod(folder, 0o755)
    shutil.rmtree(place)


@pytest.mark.bundle
@pytest.mark.timeout(400)
@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_31_names_with_spaces_apostrophes_and_chinese(installed: Installed, method: str) -> None:
    home = str(installed.home)
    words: list[str | Path] = [
        "record",
        installed.script,
        "--start-method",
        method,
        "-o",
        "文 '.procession",
    ]
    assert installed.run(*words, HOME=home) == (0, f"{installed.script}\n", "")
    code, out, err = installed.run("events", "文 '.procession", HOME=home)
    assert (code, err) == (0, "")
    assert NAME in out


@pytest.mark.bundle
@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    "names",
    [[], ["HOME"], ["TMPDIR"], ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"]],
    ids=" ".join,
)
def test_31_folders_of_the_user_that_cannot_be_written_to(
    installed: Installed, names: list[str]
) -> None:
    """Without any there is no HOME at all."""
    sealed = {name: str(installed.sealed) for name in names}
    words: list[str | Path] = [
        "record",
        installed.script,
        "--start-method",
        "spawn",
        "-o",
        "a.procession",
    ]
    assert installed.run(*words, **sealed) == (0, f"{installed.script}\n", "")
    assert list(installed.sealed.iterdir()) == []


@pytest.mark.bundle
@pytest.mark.timeout(400)
@pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="needs Xvfb")
def test_31_the_window_of_a_user_without_a_home(installed: Installed) -> None:
    with screen() as display, installed.start("run", installed.script, DISPLAY=display) as window:
        find = ["xdotool", "search", "--onlyvisible", "--name", "Procession"]
        environment = os.environ | {"DISPLAY": display}
        shown = until(
            lambda: (
                subprocess.run(find, env=environment, capture_output=True).stdout
                or window.poll() is not None
            ),
            60,  # the first start of a program that nobody has read yet
        )
        window.terminate()
        try:
            out, err = window.communicate(timeout=10)
        finally:
            window.kill()
    assert shown, (window.returncode, out, err)
    assert (window.returncode, out, err) == (0, "", "")


def test_31_without_any_folder_for_temporary_files_a_program_is_recorded(
    record: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is shared memory; and a machine without both says so in one sentence."""
    nowhere = "import tempfile, sys\ntempfile._candidate_tempdir_list = lambda: ['/nowhere']\n"
    (record.folder / "sitecustomize.py").write_text(nowhere)
    monkeypatch.setenv("PYTHONPATH", str(record.folder))
    done = record("print(7)")
    assert (done.code, done.out, done.err) == (0, "7\n", "")
    more = (
        "import os\nknown = os.access\nos.access = lambda p, m: p != '/dev/shm' and known(p, m)\n"
    )
    (record.folder / "sitecustomize.py").write_text(nowhere + more)
    done = record("print(7)")
    sentence = "no folder for temporary files can be written to (TMPDIR)."
    assert (done.code, done.out) == (2, "")
    assert done.said[-1] == f"procession: The program cannot be started: {sentence}"


def test_31_without_any_folder_for_temporary_files_the_window_says_so(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(tempfile, "_candidate_tempdir_list", lambda: ["/nowhere"])
    show.run("print(7)")
    page = show.parts.window.run_page
    assert page.notice_shown
    assert page.notice.sentence.endswith("can be written to (TMPDIR).")
    monkeypatch.undo()
    show.run("print(7)")
    show.ended()


NONSENSE = [
    [FORK],
    [FORK, "pipe_handle=x"],
    [FORK, "parent_pid=1"],
    [FORK, "tracker_fd=7", "pipe_handle=99999"],
    [FORK, "pipe_handle=" + "9" * 40],
    [FORK, "tracker_fd=0", "pipe_handle=0"],
    [*HELPER, "from multiprocessing.resource_tracker import main;main(99999)"],
    [*HELPER, "from multiprocessing.forkserver import main; main(98, 99, [], **{})"],
    [*HELPER, "from multiprocessing.spawn import spawn_main; spawn_main(pipe_handle=9)", FORK],
    ["-c", "print(7)"],
    ["--procession-traced", "x", "-", "--", "y.py"],
]
"""What Python's own processes are started with, and what resembles it."""


@pytest.mark.bundle
@pytest.mark.timeout(400)
def test_34_nonsense_in_the_place_of_a_child_s_words_opens_no_window(installed: Installed) -> None:
    """Without a screen there is one that nobody sees: a window would open, and never end."""
    for words in NONSENSE:
        code, out, err = installed.run(*words, QT_QPA_PLATFORM="offscreen")
        assert (words, code, out) == (words, 2, "")
        assert (words, err.count("\n"), "Traceback" in err) == (words, 1, False)
        assert err.startswith("procession: ")
