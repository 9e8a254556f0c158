"""What goes through a pipe the short way is what would have gone through it without us.

Covers: pipe, pipe_short.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from multiprocessing.reduction import ForkingPickler
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tracing import records as rec
from core.tracing.hooks.pipe_short import _is_refusal
from core.tracing.preview import small_preview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.tracing.conftest import Run

plain = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=100))


@given(st.one_of(plain, st.lists(plain, max_size=9).map(tuple)))
def test_a_plain_value_is_pickled_to_the_same_bytes(value: object) -> None:
    if small_preview(value):
        assert pickle.dumps(value) == bytes(ForkingPickler.dumps(value))


def test_only_plain_values_go_that_way() -> None:
    class Text(str):
        __slots__ = ()

    for value in (Text("a"), ("a", Text("b")), ["a"], {"a": 1}, b"a", ("a", ("b",)), object()):
        assert not small_preview(value)


PROGRAM = """
import multiprocessing, multiprocessing.connection, os, sys, traceback
def main():
    here, there = multiprocessing.Pipe()
    for value in ('a', 1, None, 2.5, ('ping', 3), 'x' * 90, ['list'], ()):
        here.send(value)
        assert there.recv() == value
    there.close()
    for _ in 'ab':
        try: here.send(('nobody', 'reads'))
        except OSError: traceback.print_exc(file=sys.stdout)
    here.close()
    try: here.send('closed')
    except OSError: traceback.print_exc(file=sys.stdout)
    reader, writer = multiprocessing.Pipe(False)
    try: reader.send('the wrong end')
    except OSError: traceback.print_exc(file=sys.stdout)
    os.set_blocking(writer.fileno(), False)
    try:
        while True: writer.send(('much', 'x' * 70))
    except OSError: traceback.print_exc(file=sys.stdout)
if __name__ == '__main__': main()
"""


def test_what_cannot_be_sent_fails_as_without_us(trace: Callable[..., Run], tmp_path: Path) -> None:
    """A reader that is gone, an end that is closed, the wrong end, a pipe that is full."""
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    bare = subprocess.run(
        [sys.executable, str(path)], capture_output=True, text=True, timeout=60, check=True
    )
    run = trace(PROGRAM)
    assert run.code == 0, run.stderr
    assert unplaced(run.stdout) == unplaced(bare.stdout)
    assert bare.stdout.count("Traceback") == 5
    sent, dropped = run.of(rec.SENT), run.of(rec.SEND_DROPPED)
    assert len({row.message for row in sent}) == len(sent)
    assert len(dropped) == 3, "twice nobody read, and the pipe was full"
    assert {row.message for row in dropped} <= {row.message for row in sent}


def unplaced(text: str) -> list[str]:
    """Return the lines without the folder of the program."""
    return [line.split('"')[-1] if "program" in line else line for line in text.splitlines()]


PICKLER = """
import multiprocessing, multiprocessing.connection, multiprocessing.reduction
class Loud(multiprocessing.reduction.ForkingPickler):
    @classmethod
    def dumps(cls, thing, protocol=None):
        return multiprocessing.reduction.ForkingPickler.dumps(('loud', thing), protocol)
if __name__ == '__main__':
    here, there = multiprocessing.Pipe()
    here.send('before')
    multiprocessing.connection._ForkingPickler = Loud
    here.send('after')
    print(there.recv(), there.recv())
"""


def test_a_pickler_of_the_program_s_own_is_used(trace: Callable[..., Run]) -> None:
    run = trace(PICKLER)
    assert (run.code, run.stdout) == (0, "before ('loud', 'after')\n"), run.stderr
    assert [row.text for row in run.of(rec.SENT)] == ["'before'", "'after'"]


OWN_WAY = """
import multiprocessing, multiprocessing.connection, multiprocessing.reduction
if __name__ == '__main__':
    here, there = multiprocessing.Pipe()
    whole, sent = here._send_bytes, []
    here._send_bytes = lambda data: (sent.append(data), whole(data))
    here.send('one end')
    print(len(sent), there.recv())
    here, there = multiprocessing.Pipe()
    multiprocessing.reduction.ForkingPickler.persistent_id = lambda self, thing: 'known'
    here.send('all ends')
    print(b'known' in there.recv_bytes())
"""


def test_a_way_to_write_of_the_program_s_own_is_used(trace: Callable[..., Run]) -> None:
    run = trace(OWN_WAY)
    assert (run.code, run.stdout) == (0, "1 one end\nTrue\n"), run.stderr


SIGPIPE = """
import multiprocessing, signal
if __name__ == '__main__':
    came = []
    signal.signal(signal.SIGPIPE, lambda *_: came.append(1))
    reader, writer = multiprocessing.Pipe(False)
    reader.close()
    try: writer.send('nobody reads')
    except BrokenPipeError: print(len(came))
"""


def test_a_handler_of_a_broken_pipe_runs_once(trace: Callable[..., Run]) -> None:
    run = trace(SIGPIPE)
    assert (run.code, run.stdout) == (0, "1\n"), run.stderr


def test_what_the_handler_of_a_signal_raises_is_no_refusal_to_write() -> None:
    """A TimeoutError is an OSError, as a pipe that breaks is: nothing is sent again for it."""

    def late() -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError) as raised:
        late()
    assert not _is_refusal(raised.value)
    with pytest.raises(OSError, match="descriptor") as refused:
        os.write(-1, b"")
    assert _is_refusal(refused.value)
