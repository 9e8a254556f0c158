"""To ask whether a connection would block neither fails nor hides what the program raises."""

from __future__ import annotations

import multiprocessing
from types import SimpleNamespace

import pytest

from core.tracing.readiness import can_receive, can_send


def test_an_empty_pipe_has_nothing_and_a_filled_one_has_something() -> None:
    left, right = multiprocessing.Pipe()
    with left, right:
        assert can_send(left, 8)
        assert not can_receive(right)
        left.send(1)
        assert can_receive(right)


def test_of_a_closed_connection_the_call_itself_will_say_what_is_wrong() -> None:
    left, right = multiprocessing.Pipe()
    right.close()
    left.close()
    assert can_receive(left)
    assert can_send(left, 8)


def test_what_the_handler_of_a_signal_raises_meanwhile_goes_on() -> None:
    def asked(_ms: int) -> list[tuple[int, int]]:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        can_receive(SimpleNamespace(_procession_in=asked))
    with pytest.raises(TimeoutError):
        can_send(SimpleNamespace(_procession_out=asked, _procession_room=0), 8)
