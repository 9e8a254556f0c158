"""The log is bounded and private; where it cannot be written, all else goes on."""

from __future__ import annotations

import logging
import os
import resource
import signal
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

from core.log.log import FILES, MOST_BYTES, MOST_PROCESSES, Log, confess, forget_old, tail
from core.version import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

STEM = "20260102-030405-77"
NOTE = logging.getLogger("procession.run")


def test_it_says_first_what_this_is(tmp_path: Path) -> None:
    with Log(str(tmp_path / "logs"), STEM, "xcb") as log:
        NOTE.info("Runs: a.py.")
    first, second = (tmp_path / "logs" / f"{STEM}.log").read_text().splitlines()
    assert f"Procession {VERSION}" in first
    assert f"Python {sys.version.split()[0]}" in first
    assert first.endswith(", xcb")
    assert second.endswith("INFO procession.run: Runs: a.py.")
    assert stat.S_IMODE(os.stat(log.path).st_mode) == 0o600


def test_it_never_grows_beyond_its_bound(tmp_path: Path) -> None:
    with Log(str(tmp_path), STEM) as log:
        for number in range(2 * FILES * MOST_BYTES // 1000):
            NOTE.info("%06d%s", number, "x" * 1000)
        sizes = [path.stat().st_size for path in tmp_path.iterdir()]
        assert len(sizes) == FILES
        assert max(sizes) <= MOST_BYTES
        end = tail(log.path, 300_000)
    assert 290_000 < len(end) <= 300_000
    assert f"{number:06d}xxx" in end.splitlines()[-1]
    assert end.startswith("2"), "it begins with a whole line"


def test_nothing_reaches_the_screen(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    NOTE.error("nobody listens")
    with Log(str(tmp_path / "x"), STEM):
        NOTE.error("somebody does")
    assert capfd.readouterr() == ("", "")


def test_where_no_log_can_be_written_all_else_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "folder"
    (folder / f"{STEM}.log").mkdir(parents=True)
    link = tmp_path / "linked"
    link.mkdir()
    precious = tmp_path / "precious"
    precious.write_text("mine")
    (link / f"{STEM}.log").symlink_to(precious)
    for place in (tmp_path / "file" / "below", folder, link):
        with Log(str(place), STEM) as log:
            NOTE.info("x")
        assert log.path == ""
    assert precious.read_text() == "mine"


def test_a_disk_that_is_full_stops_nobody_and_is_not_told_on_the_screen(tmp_path: Path) -> None:
    """A limit on the size of files is met by the same write in the same way."""
    program = (
        "import logging, sys\n"
        "from core.log.log import Log\n"
        "with Log(sys.argv[1], '20260102-030405-77'):\n"
        "    for _ in range(500): logging.getLogger('procession').error('x' * 100)\n"
        "print('went on')\n"
    )

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        preexec_fn=limit,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "went on\n", "")
    assert (tmp_path / f"{STEM}.log").stat().st_size <= 4096


def raised() -> Exception:
    try:
        raise ZeroDivisionError("the inside")
    except ZeroDivisionError as error:
        return error


def test_an_error_of_ours_is_one_sentence_and_a_log(tmp_path: Path) -> None:
    sentence = confess(raised(), str(tmp_path))
    (log,) = tmp_path.iterdir()
    assert sentence == (
        "Something went wrong in Procession itself (ZeroDivisionError)."
        f" What is known of it stands in {log}."
    )
    assert "ZeroDivisionError: the inside" in log.read_text()
    (tmp_path / "file").touch()
    sentence = confess(raised(), str(tmp_path / "file"))
    assert sentence.endswith("(ZeroDivisionError: the inside), and no log can be written.")


def test_an_error_goes_into_the_log_that_is_open(tmp_path: Path) -> None:
    with Log(str(tmp_path), STEM) as log:
        assert log.path in confess(raised(), str(tmp_path))
    assert len(list(tmp_path.iterdir())) == 1


def test_what_the_earliest_left_goes_but_nothing_that_is_needed(tmp_path: Path) -> None:
    for second in range(MOST_PROCESSES + 3):
        for ending in (".log", ".log.1"):
            (tmp_path / f"20260102-0304{second:02d}-7{ending}").touch()
    needed = tmp_path / "20260102-030400-7.fault"
    needed.touch()
    own = tmp_path / "a letter.log"
    own.touch()
    forget_old(str(tmp_path))
    left = {path.name[:15] for path in tmp_path.iterdir()} - {own.name[:15]}
    assert len(left) == MOST_PROCESSES + 1
    assert needed.exists()
    assert own.exists()
    assert not (tmp_path / "20260102-030401-7.log").exists()
