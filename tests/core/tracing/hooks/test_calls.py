"""A put or a get tells that it waits at most once, and only when it really does."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec
from core.tracing.hooks import calls
from core.tracing.hooks.calls import Call, tell_waits, waits

if TYPE_CHECKING:
    from collections.abc import Iterator

Told = list[tuple[int, ...]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """Return what is told from now on: (kind, flag, line, channel, message)."""
    records: Told = []
    monkeypatch.setattr(calls, "emit", lambda *fields: records.append((*fields, 0)[:5]))
    monkeypatch.setattr(calls, "emit_with", lambda _, *fields: records.append(fields[:5]))
    return iter([records])


def test_a_call_tells_once_that_it_waits(told: Iterator[Told]) -> None:
    records = next(told)
    get, put = Call(7, 1), Call(7, 2, 99, lambda: "'word'")
    for call in (get, get, put, put):
        call.wait()
    assert records == [(rec.RECEIVE_BLOCKED, 0, 1, 7, 0), (rec.SEND_BLOCKED, 0, 2, 7, 99)]


@pytest.mark.parametrize(
    ("arguments", "ready"),
    [((True, None), True), ((True, 1), True), ((False, None), False), ((True, 0), False)],
)
def test_a_call_is_ready_to_wait_or_not(arguments: tuple[bool, float | None], ready: bool) -> None:
    assert waits(*arguments) is ready


def test_a_lock_that_is_taken_tells_of_the_call_and_one_that_is_free_does_not(
    told: Iterator[Told],
) -> None:
    records = next(told)
    lock = multiprocessing.Lock()
    call = Call(7, 1)
    tell_waits(lock, lambda: call)
    assert lock.acquire()
    assert records == []
    assert not lock.acquire(False)
    assert not lock.acquire(True, 0)
    assert records == []
    assert not lock.acquire(timeout=0.001)
    assert records == [(rec.RECEIVE_BLOCKED, 0, 1, 7, 0)]


def test_a_lock_of_another_kind_is_left_alone(told: Iterator[Told]) -> None:
    lock = object()
    tell_waits(lock, lambda: None)
    assert next(told) == []


def test_a_lock_refuses_what_is_no_timeout_though_it_is_free() -> None:
    lock = multiprocessing.Lock()
    tell_waits(lock, lambda: None)
    with pytest.raises(TypeError):
        lock.acquire(True, "long")  # type: ignore[arg-type]
    assert lock.acquire()
