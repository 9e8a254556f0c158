"""Common errors are explained in one sentence; of all others the last line is said."""

from __future__ import annotations

import pytest

from gui.words import sentence
from gui.words.errors import error_caption, interrupted

UNGUARDED = """RuntimeError:
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes
"""
FORK = "  File popen_fork.py\n    self.pid = os.fork()\nBlockingIOError: [Errno 11] Resource"
LOCK = "    sl = self._semlock = _multiprocessing.SemLock(\nOSError: [Errno 30] Read-only"


@pytest.mark.parametrize(
    ("traceback", "words"),
    [
        (UNGUARDED, 'Start processes only below if __name__ == "__main__":'),
        (
            "ImportError: attempted relative import with no known parent package",
            "It belongs to a package: open it as a module",
        ),
        ("EOFError: EOF when reading a line", "It reads its input, which is empty here"),
        (FORK, "No more processes may be started here"),
        (LOCK, "No lock can be made here. OSError: [Errno 30] Read-only"),
        ("ImportError: This platform lacks a functioning sem_open implementation", "no semaphores"),
        ("ValueError: x", "ValueError: x"),
    ],
)
def test_an_error_in_words(traceback: str, words: str) -> None:
    assert words in sentence.plain(error_caption("", traceback))
    named = sentence.plain(error_caption("Child", traceback))
    assert named.startswith("Child ended with an error. ")
    assert words in named


def test_ctrl_c_is_no_error() -> None:
    assert interrupted("Traceback\nKeyboardInterrupt\n\n")
    assert not interrupted("ValueError")
