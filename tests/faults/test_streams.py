"""Faults 10 and 11: what a program prints, however it prints, and what it would read."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from core.collecting.output import KEPT_BYTES
from gui.panels.output import LONGEST, MOST_LINES

if TYPE_CHECKING:
    from tests.faults.conftest import Recorder, Show

FLOOD = """
import os, sys
piece = b'0123456789' * 100_000
for _ in range(100): os.write(1, piece)
os.write(2, b'done')
"""

BAD = r"""
import os, sys
os.write(1, b'\xff\xfe wrong \xc3\n')
os.write(1, b'nul \x00 here\n')
os.write(1, b'\x1b[31mred\x1b[0m <b>bold</b>\n')
print('no newline at the end', end='')
"""


def test_10_a_hundred_megabytes_without_a_newline_jam_nobody_and_fill_nothing(show: Show) -> None:
    show.run(FLOOD)
    show.ended()
    outputs = show.playback.outputs(None)
    printed = [output for output in outputs if output.stream == "stdout"]
    assert sum(len(output.text) for output in printed) <= KEPT_BYTES + 8192
    panel = show.parts.window.run_page.output
    assert panel.document().blockCount() <= MOST_LINES
    assert len(panel.toPlainText()) <= MOST_LINES * (LONGEST + 2)
    assert any(output.text == "done" for output in outputs)
    show.wait(lambda: "done" in panel.toPlainText())


def test_10_bytes_that_are_no_text_are_shown_and_nothing_is_interpreted(show: Show) -> None:
    show.run(BAD)
    show.ended()
    panel = show.parts.window.run_page.output
    told = (
        "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER} wrong",
        "[31mred",
        "<b>bold</b>",
        "no newline at the end",
    )
    show.wait(lambda: all(words in panel.toPlainText() for words in told))


def test_10_record_leaves_the_streams_to_the_program(record: Recorder) -> None:
    done = subprocess.run(
        record.command(BAD), stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=True
    )
    bare = [sys.executable, str(record.folder / "program.py")]
    assert done.stdout == subprocess.run(bare, capture_output=True, timeout=60, check=True).stdout


READS = """
import sys
print('read', repr(sys.stdin.read()), repr(sys.stdin.readline()), flush=True)
"""


def test_11_in_the_window_input_is_at_its_end_at_once_and_that_is_said(show: Show) -> None:
    show.run(READS)
    show.ended()
    assert [o.text for o in show.playback.outputs(None)] == ["read '' ''\n"]
    assert "reads its input, which is empty here" in show.playback.warning
    show.wait(lambda: show.warning == show.playback.warning)


def test_11_a_question_that_finds_no_answer_is_explained(show: Show) -> None:
    show.run("input('Your name? ')")
    show.ended()
    show.wait(lambda: show.caption.startswith("It reads its input, which is empty here"))


def test_11_a_program_that_reads_nothing_gets_no_hint(show: Show) -> None:
    show.run(
        "import multiprocessing as mp\nif __name__ == '__main__': mp.Process(target=int).start()"
    )
    show.ended()
    assert not show.playback.warning


def test_11_under_record_the_input_is_the_programs_own(record: Recorder) -> None:
    done = subprocess.run(
        record.command("print(input())"),
        input=b"typed",
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == b"typed\n"
    assert done.stderr == b""
